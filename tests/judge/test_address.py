"""Every subject has one address, and a name means what its words say."""

import pytest

from auditor.judge.compiled import CompiledRule, compile_rules
from auditor.judge.explain import subjects
from auditor.model.address import address_of, meant, nearest
from auditor.model.audit import SubjectKey
from auditor.model.rows.build import Family
from auditor.model.rule import Rule

LINK = SubjectKey("link", "wujiagang", "lift-renewal", "2027", "yichang/lift-renewal")
EARLIER = SubjectKey("link", "wujiagang", "lift-renewal", "2024", "yichang/lift-renewal")
STATEMENT = SubjectKey("statement", "wujiagang", "lift-renewal", "2027", "body")
SECOND = SubjectKey("statement", "wujiagang", "lift-renewal", "2027", "body#2")
CHAPTER = SubjectKey("statement", "wujiagang", "lift-renewal", "2027", "body/城市更新")
TRIM = SubjectKey("trim", "wujiagang", "", "", "yichang/scrapped-cars")
CLAIM = SubjectKey("claim", "wujiagang", "", "", "最终设置22项目标指标值#count#")
LEDGER = SubjectKey("claim", "wujiagang", "", "", "删减13项，最终设置22项#after#主要目标")
PLAN = SubjectKey("plan", "wujiagang")


@pytest.mark.parametrize(("key", "address"), [
    (PLAN, "wujiagang"),
    (SubjectKey("indicator", "wujiagang", "lift-renewal"), "wujiagang/lift-renewal"),
    (LINK, "wujiagang/lift-renewal@2027"),
    (SubjectKey("target", "hunan", "parks", "undated"), "hunan/parks@undated"),
    (STATEMENT, "wujiagang/lift-renewal@2027:body"), (SECOND, "wujiagang/lift-renewal@2027:body#2"),
    (CHAPTER, "wujiagang/lift-renewal@2027:body/城市更新"),
    (SubjectKey("restatement", "wujiagang", "lift-renewal", "2027", "hubei"), "wujiagang/lift-renewal@2027:hubei"),
    (TRIM, "wujiagang:yichang/scrapped-cars"),
    (SubjectKey("action", "wujiagang", "", "", "urban"), "wujiagang#urban"),
    (CLAIM, "wujiagang#最终设置22项目标指标值#count"), (LEDGER, "wujiagang#删减13项，最终设置22项#after#主要目标"),
])
def test_a_subject_has_an_address(key: SubjectKey, address: str) -> None:
    assert address_of(key) == address
    assert meant([PLAN, LINK, STATEMENT, SECOND, TRIM, CLAIM, LEDGER, key], address)[0] == key


@pytest.mark.parametrize(("name", "expected"), [
    ("wujiagang/lift-renewal", [EARLIER, LINK]), ("wujiagang/lift-renewal@2024", [EARLIER]),
    ("wujiagang", [EARLIER, LINK]), ("wujiagang/lift", []), ("wujiagang/lift-renewal@202", []), ("", []), ("wu", []),
])
def test_a_link_may_be_named_in_part(name: str, expected: list[SubjectKey]) -> None:
    assert meant([EARLIER, LINK], name) == expected


@pytest.mark.parametrize(("name", "expected"), [
    ("wujiagang/lift-renewal@2027", [STATEMENT, SECOND]), ("wujiagang/lift-renewal@2027:body", [STATEMENT]),
    ("wujiagang/lift-renewal@2027:note", []),
])
def test_a_statement_may_be_named_in_part(name: str, expected: list[SubjectKey]) -> None:
    assert meant([STATEMENT, SECOND], name) == expected


def test_a_part_stands_for_its_chapters_where_none_is_called_so_itself() -> None:
    second = CHAPTER._replace(other="body/城市更新#2")
    assert meant([CHAPTER, second], "wujiagang/lift-renewal@2027:body") == [CHAPTER, second]
    assert meant([STATEMENT, CHAPTER], "wujiagang/lift-renewal@2027:body") == [STATEMENT]
    assert meant([CHAPTER, second], "wujiagang/lift-renewal@2027:body/城市更新") == [CHAPTER]
    assert meant([CHAPTER], "wujiagang/lift-renewal@2027:bo") == []


@pytest.mark.parametrize(("name", "expected"), [
    ("wujiagang:scrapped-cars", [TRIM]), ("wujiagang:cars", []), ("yichang/scrapped-cars", []),
    ("wujiagang#22项", [CLAIM, LEDGER]), ("wujiagang#最终 设置22项目标", [CLAIM]), ("wujiagang#", []),
    ("wujiagang#after", [LEDGER]), ("yichang#22项", []),
])
def test_what_has_no_id_is_named_by_its_words(name: str, expected: list[SubjectKey]) -> None:
    assert meant([TRIM, CLAIM, LEDGER], name) == expected


def test_the_nearest_come_first() -> None:
    assert nearest([TRIM, LINK, EARLIER, PLAN], "wujiagang/lift-renewl@2027") == [
        "wujiagang/lift-renewal@2027", "wujiagang/lift-renewal@2024", "wujiagang",
    ]


def test_no_two_real_subjects_share_an_address(real_family: Family, shipped_rules: dict[str, Rule]) -> None:
    kinds: dict[str, CompiledRule] = {rule.rule.subject: rule for rule in compile_rules(shipped_rules).values()}
    for rule in kinds.values():
        keys = list(subjects(rule, real_family))
        assert [key for key in keys if meant(keys, address_of(key)) != [key]] == []
