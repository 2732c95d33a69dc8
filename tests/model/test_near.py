"""What a sentence adds about an indicator above that is not there."""

from auditor.ground.words import SILENCE, Words
from auditor.model.rows.near import near_above

KNOWN = ["city/lift-renewal", "city/buses"]


def test_what_was_probably_meant_goes_before_what_is_not_at_hand() -> None:
    meant = Words("；也许是“city/lift-renewal”", "; perhaps “city/lift-renewal” is meant")
    assert near_above("city/lift-renewl", [], KNOWN) == near_above("city/lift-renewl", ["nation"], KNOWN) == meant


def test_a_parent_that_is_not_at_hand_is_named_since_it_may_be_misspelt() -> None:
    told = near_above("city/lift-renewal", ["ctiy"], [])
    assert told == Words("；parents 所写的 ctiy 不在手", "; ctiy, named under parents, is not at hand")


def test_nothing_is_added_where_nothing_is_known() -> None:
    assert near_above("province/railway-freight", [], KNOWN) == SILENCE
