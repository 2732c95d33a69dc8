"""What a sentence adds about an indicator above that is not there."""

from pathlib import Path

import pytest

from auditor.ground.words import SILENCE, Words
from auditor.judge.audit import ready
from auditor.model.rows.near import near_above
from tests.small import plans_of

KNOWN = ["city/lift-renewal", "city/buses"]


def test_what_was_probably_meant_goes_before_what_is_not_at_hand() -> None:
    meant = Words("；也许是“city/lift-renewal”", "; perhaps “city/lift-renewal” is meant")
    assert near_above("city/lift-renewl", [], KNOWN) == near_above("city/lift-renewl", ["nation"], KNOWN) == meant


def test_a_parent_that_is_not_at_hand_is_named_since_it_may_be_misspelt() -> None:
    told = near_above("city/lift-renewal", ["ctiy"], [])
    assert told == Words("；parents 所写的 ctiy 不在手", "; ctiy, named under parents, is not at hand")


def test_nothing_is_added_where_nothing_is_known() -> None:
    assert near_above("province/railway-freight", [], KNOWN) == SILENCE


@pytest.mark.parametrize(("above", "own", "twin"), [
    ("name: 更新电梯", "name: 电梯更新", ""),
    ("name: 更新电梯", "name: 电梯更新, aliases: [更新电梯]", "city/a"),
    ("name: 更新电梯, aliases: [电梯更新]", "name: 电梯更新", "city/a"),
    # an alias that only spells a row's own name again makes it nobody's twin
    ("name: 更新公交车", "name: 更新电梯, aliases: [更新 电梯]", ""),
    ("name: 更新公交车, aliases: [更新 公交车]", "name: 更新电梯", ""),
])
def test_a_row_above_of_the_same_name_is_found_by_the_aliases_of_either(
    tmp_path: Path, above: str, own: str, twin: str
) -> None:
    family = ready(plans_of(
        tmp_path, city=f"indicators: {{a: {{{above}, targets: {{2027: 40台}}}}}}\n",
        district=f"indicators: {{b: {{{own}, targets: {{2027: 4台}}}}}}\n",
    ))
    assert family.by_id["district"].indicators[0].parents_twin == twin
