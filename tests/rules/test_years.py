"""Several years of one row, and rows that stand for several years: what is found of them, and how it is told."""

from pathlib import Path

from auditor.model.audit import Finding, SubjectKey, fingerprint
from auditor.report.text import Page, audit_text
from auditor.run.perform import perform
from auditor.run.reported import Reported
from auditor.run.request import Request
from tests.rules.test_governments import found, told
from tests.small import write_plans

CITY = "years: [2024, 2025]\nindicators:\n  a: {name: 自来水普及率, targets: {2024: 92%, 2025: 95%}}\n"
DISTRICT = (
    "years: [2024, 2025]\nparents: [city]\nindicators:\n"
    "  a: {name: 自来水普及率, targets: {2024: 90%, 2025: 93%}, link: {to: city/a, relation: at-least}}\n"
)
ROW = SubjectKey("link", "district", "a", "", "city/a")


def short(folder: Path, district: str = DISTRICT) -> Finding:
    """What falls short, in one finding."""
    (finding,) = [each for each in found(folder, city=CITY, district=district) if each.rule == "ALN-003"]
    return finding


def audited(folder: Path) -> Reported:
    write_plans(folder, {"city": CITY, "district": DISTRICT})
    return perform(Request(paths=(str(folder),), cached=False)).reported


def test_the_years_of_a_row_are_one_finding(tmp_path: Path) -> None:
    finding = short(tmp_path)
    assert finding.subject == ROW
    assert finding.fingerprint == fingerprint("ALN-003", ROW)
    assert [member.subject.year for member in finding.members] == ["2024", "2025"]
    assert finding.message.zh == (
        "2个年份未达到city的要求：自来水普及率（2024年，本级目标“90%”，上级目标“92%”；2025年，本级目标“93%”，上级目标“95%”）"
    )
    assert finding.message.en == (
        "2 years fall short of what city asks for: "
        "自来水普及率 (2024, own target 90%, target above 92%; 2025, own target 93%, target above 95%)"
    )
    assert finding.suggestion.zh == (
        "“90%”改为不低于“92%”，“93%”改为不低于“95%”；确有困难的，说明理由并报上级认可"
    )


def test_one_weak_year_is_told_as_one_and_keeps_its_fingerprint(tmp_path: Path) -> None:
    finding = short(tmp_path, DISTRICT.replace("93%", "95%"))
    assert (finding.members, finding.subject.year) == ((), "2024")
    assert finding.message.zh == "自来水普及率（2024年）：本级“90%”，未达到city“92%”的要求"
    assert finding.fingerprint == fingerprint("ALN-003", ROW)


def test_rows_are_not_gathered_with_each_other(tmp_path: Path) -> None:
    city = CITY + "  b: {name: 污水处理率, targets: {2024: 96%, 2025: 97%}}\n"
    district = DISTRICT + "  b: {name: 污水处理率, targets: {2024: 95%}, link: {to: city/b, relation: at-least}}\n"
    rows = [each.subject.indicator for each in found(tmp_path, city=city, district=district) if each.rule == "ALN-003"]
    assert rows == ["a", "b"]


def test_the_page_names_the_row_once(tmp_path: Path) -> None:
    lines = audit_text(audited(tmp_path), "zh", Page(columns=0)).splitlines()
    assert any(
        "自来水普及率（2024年） 90%，上级目标 92%" in line and "；2025年 93%，上级目标 95%" in line for line in lines
    )


def test_one_year_of_a_row_is_waived_and_marked(tmp_path: Path) -> None:
    (tmp_path / "auditor.yaml").write_text("plans: [plans]\nwaivers: waivers.yaml\n", encoding="utf-8")
    (tmp_path / "waivers.yaml").write_text(
        'waivers:\n  - {rule: ALN-003, subject: district/a@2024, reason: 已报备, approved_by: 市发改委, '
        'until: 2099-12-31, numbers: ["90%", "92%"]}\n', encoding="utf-8",
    )
    write_plans(tmp_path / "plans", {"city": CITY, "district": DISTRICT})
    reported = perform(Request(config=str(tmp_path / "auditor.yaml"), cached=False)).reported
    assert reported.audit.coverage["ALN-003"].waived == 1
    assert " 已豁免)；2025年 93%" in audit_text(reported, "zh", Page(columns=0))


def test_the_years_of_a_period_answer_its_total(tmp_path: Path) -> None:
    city = (
        "title: 规划（2021—2025年）\nindicators:\n"
        "  a: {name: 新增就业, targets: {2021-2025: 累计100万人}, breakdown: {东区: {2021-2025: 累计80万人}}}\n"
    )
    district = (
        "parents: [city]\nregion: {name: 东区}\nyears: [2021, 2022, 2023, 2024, 2025]\nindicators:\n"
        "  a: {name: 新增就业, targets: {2021: 15万人, 2022: 15万人, 2023: 15万人, 2024: 15万人, 2025: 15万人},"
        " link: {to: city/a, relation: assigned}}\n"
    )
    (short_,) = [each for each in found(tmp_path, city=city, district=district) if each.rule == "ALN-024"]
    assert short_.message.zh == (
        "新增就业（2025年）：本级“15万人 + 15万人 + 15万人 + 15万人 + 15万人”，上级下达给本级的是“累计80万人”"
    )
    assert "ALN-024" not in "".join(told(tmp_path, city=city, district=district.replace("15万", "16万")))


def test_a_missing_year_leaves_the_total_open(tmp_path: Path) -> None:
    city = "title: 规划（2021—2025年）\nindicators:\n  a: {name: 新增就业, targets: {2021-2025: 累计100万人}}\n"
    district = (
        "parents: [city]\nyears: [2024, 2025]\nindicators:\n"
        "  a: {name: 新增就业, targets: {2024: 1万人, 2025: 1万人}, link: {to: city/a, relation: share, share: 10%}}\n"
    )
    assert "district SHR-001" not in told(tmp_path, city=city, district=district)
