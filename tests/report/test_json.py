"""The JSON report keeps its contract."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft7Validator

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.model.audit import Audit, Counts, Finding, Lack, SubjectKey
from auditor.read.schema import load_schema
from auditor.report.json import audit_json
from auditor.run.reported import Reported
from tests.bless import golden
from tests.report import sample
from tests.report.consumers import audit_faults


def finding(year: str, other: str = "") -> Finding:
    """An undetermined finding about a target of some year."""
    settled = Words("为 160000 时可判定成立", "it holds where this is 160000")
    lack = Lack("about", Words("次序", "an order"), "city", "cars", None, "160000", settled)
    return Finding(
        rule="ALN-003", severity="error", verdict="undetermined",
        subject=SubjectKey("target", "city", "cars", year, other), message=Words("甲", "a"), evidence=(),
        formula="", computed="", missing=(lack,), at=Mark("city.plan.yaml", 3, 5), related=(), members=(),
        quoted=False, fingerprint="1:0",
    )


def reported(*findings: Finding) -> Reported:
    """A report of these findings."""
    return Reported(Audit((), (), {"ALN-003": Counts(undetermined=1)}, findings), findings, (), (), {})


def test_the_audit_of_the_repository_fits_the_schema() -> None:
    document = json.loads(golden()["audit.json"])
    assert [error.message for error in Draft7Validator(load_schema("audit")).iter_errors(document)] == []
    assert document["findings"]


@pytest.mark.parametrize(
    ("year", "other", "subject"),
    [
        ("2027", "", {"year": 2027, "other": ""}), ("", "", {"year": None, "other": ""}),
        ("undated", "", {"year": None, "other": "undated"}),
        ("each", "note", {"year": None, "other": "note each"}),
    ],
)
def test_a_year_is_a_number_or_null(year: str, other: str, subject: dict[str, object]) -> None:
    written = json.loads(audit_json(reported(finding(year, other))))["findings"][0]["subject"]
    assert {key: written[key] for key in ("year", "other")} == subject


def test_what_is_missing_is_data() -> None:
    text = audit_json(reported(finding("2027")))
    assert json.loads(text)["findings"][0]["missing"] == [
        {"reason": "about", "text": {"zh": "次序", "en": "an order"}, "plan": "city", "indicator": "cars",
         "year": None, "settles": "160000",
         "settled": {"zh": "为 160000 时可判定成立", "en": "it holds where this is 160000"}}
    ]
    assert "次序" in text
    assert text.endswith("}\n")


def test_an_earlier_state_is_told_with_each_finding() -> None:
    fixed = replace(sample.NOTE, fingerprint="1:ff")
    then = sample.since((fixed,), (Words("规则有改动", "rules changed"),), aa="worse", bb="new")
    text = audit_json(sample.reported(replace(sample.SHARE, related=(sample.NOTE,)), since=then))
    assert audit_faults(text) == []
    document = json.loads(text)
    (found,) = document["findings"]
    reason = {"zh": "差距由 1% 扩大到 2%", "en": "off by 2%, it was 1%"}
    assert found["standing"] == {"state": "worse", "reason": reason}
    assert found["related"][0]["standing"] == {"state": "new", "reason": {"zh": "", "en": ""}}
    assert document["since"]["ref"] == "main"
    assert document["since"]["remarks"] == [{"zh": "规则有改动", "en": "rules changed"}]
    assert [(each["fingerprint"], "standing" in each) for each in document["since"]["fixed"]] == [("1:ff", False)]


def test_without_an_earlier_state_nothing_is_said_of_one() -> None:
    document = json.loads(audit_json(sample.reported(sample.SHARE)))
    assert "since" not in document
    assert "standing" not in document["findings"][0]


def test_what_may_be_written_instead_is_told_where_a_rule_says_so() -> None:
    said = Words("将“16.6%”改为“16.7%”", "write “16.7%” instead of “16.6%”")
    text = audit_json(sample.reported(replace(sample.SHARE, suggestion=said), sample.NOTE))
    assert audit_faults(text) == []
    first, second = json.loads(text)["findings"]
    assert first["suggestion"] == {"zh": said.zh, "en": said.en}
    assert "suggestion" not in second
