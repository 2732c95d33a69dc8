"""Sentences in two languages."""

from auditor.ground.words import Words, say

TABLE = {"rules": Words("{count}条规则", "{count:rule|rules}"), "plain": Words("{count:03}", "{count:03}")}


def test_a_count_brings_its_noun() -> None:
    assert say(TABLE, "rules", count=1) == Words("1条规则", "1 rule")
    assert say(TABLE, "rules", count=2) == Words("2条规则", "2 rules")
    assert say(TABLE, "rules", count=0).en == "0 rules"
    assert say(TABLE, "plain", count=7) == Words("007", "007")
