"""Waivers from the command line: written by `waive`, applied by `audit`."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, write_small

DAY = "2026-11-20"
TERMS = ("--reason", "分两年到位", "--approved-by", "区政府办", "--until", "2026-12-31", "--today", DAY)
SHARE = "district/cleaning@2027"


@pytest.fixture
def configured(here: Path) -> Path:
    (here / "auditor.yaml").write_text("plans: [plans]\nwaivers: waivers.yaml\n", encoding="utf-8")
    (here / "waivers.yaml").write_text("# 已批准\nwaivers: []\n", encoding="utf-8")
    return here


def audit(run: Run, *more: str, today: str = DAY) -> tuple[int, list[tuple[str, str]]]:
    done = run("audit", "--select", "SHR-001", "--today", today, "--format", "json", *more)
    return done.code, [(each["rule"], each["verdict"]) for each in json.loads(done.out)["findings"]]


def test_the_story_of_a_waiver(run: Run, configured: Path) -> None:
    assert audit(run) == (1, [("SHR-001", "violated")])
    done = run("waive", "SHR-001", SHARE, *TERMS, "--write")
    assert (done.code, done.err) == (0, "已写入 waivers.yaml\n")
    assert done.out == (
        '  - rule: SHR-001\n    subject: "district/cleaning@2027"\n    reason: "分两年到位"\n'
        '    approved_by: "区政府办"\n    until: 2026-12-31\n    numbers: ["100台套", "600台套", "16.6%"]\n'
    )
    assert (configured / "waivers.yaml").read_text(encoding="utf-8") == f"# 已批准\nwaivers:\n{done.out}"
    assert audit(run) == (0, [("SHR-001", "waived")])
    assert audit(run, "--fail-on", "error,warning,note,undetermined") == (0, [("SHR-001", "waived")])
    expired = [("SHR-001", "violated"), ("WVR-001", "violated")]
    assert audit(run, today="2026-12-31") == (0, [("SHR-001", "waived")])
    assert audit(run, today="2027-01-01") == (1, expired)
    write_small(configured / "plans" / "small", district=DISTRICT.replace("16.6%", "16.5%"))
    assert audit(run) == (1, [("SHR-001", "violated"), ("WVR-002", "violated")])
    write_small(configured / "plans" / "small", district=DISTRICT.replace("16.6%", "16.67%"))
    assert audit(run) == (0, [("WVR-003", "violated")])
    assert audit(run, "--fail-on", "warning") == (1, [("WVR-003", "violated")])


def test_how_a_waived_finding_reads(run: Run, configured: Path) -> None:
    assert configured.is_dir()
    run("waive", "SHR-001", SHARE, *TERMS, "--write")
    done = run("audit", "--select", "SHR-001", "--today", DAY)
    section = done.out.partition("\n已豁免\n")[2].partition("\n\n")[0].strip()
    assert section.startswith("plans/small/district.plan.yaml:14:55 已豁免 SHR-001 ")
    assert section.endswith("（区政府办 批准，至 2026-12-31：分两年到位）")
    whole = run("audit", "--select", "SHR-001", "--today", DAY, "--verbose").out
    assert "区政府办 批准，至 2026-12-31：分两年到位 — waivers.yaml:3:5\n" in whole
    assert "不符 0，无法判断 0，已豁免 1" in done.out
    assert done.out.startswith("√ 通过：没有审核发现\n")
    english = run("audit", "--select", "SHR-001", "--today", DAY, "--lang", "en").out
    assert "approved by 区政府办, until 2026-12-31: 分两年到位" in english
    assert done.out == run("audit", "--select", "SHR-001", "--today", DAY).out


def test_data_says_who_answers_for_it(run: Run, configured: Path) -> None:
    assert configured.is_dir()
    run("waive", "SHR-001", SHARE, *TERMS, "--write")
    data = json.loads(run("audit", "--today", DAY, "--format", "json").out)
    (waived,) = [each for each in data["findings"] if each["verdict"] == "waived"]
    assert waived["waiver"] == {
        "reason": "分两年到位", "approved_by": "区政府办", "until": "2026-12-31",
        "at": {"file": "waivers.yaml", "line": 3, "column": 5},
    }
    assert (data["summary"]["waived"], data["coverage"]["SHR-001"]["waived"]) == (1, 1)
    later = json.loads(run("audit", "--today", "2027-01-01", "--format", "json").out)
    assert [each["title"]["en"] for each in later["rules"] if each["id"] == "WVR-001"] == ["A waiver has not expired"]


def test_a_fingerprint_or_its_beginning(run: Run, configured: Path) -> None:
    assert configured.is_dir()
    (share,) = json.loads(run("audit", "--select", "SHR-001", "--format", "json").out)["findings"]
    whole = run("waive", share["fingerprint"], *TERMS)
    assert whole.out.startswith("  - rule: SHR-001\n")
    assert run("waive", share["fingerprint"][:12], *TERMS) == whole
    assert run("waive", "9:9", *TERMS).err.startswith("auditor: 没有指纹以“9:9”开头的发现")
    assert re.match("auditor: 有 [0-9]+ 条发现的指纹以“1:”开头；请写得更全\n", run("waive", "1:", *TERMS).err)


def test_without_write_nothing_is_written(run: Run, configured: Path) -> None:
    before = (configured / "waivers.yaml").read_bytes()
    assert run("waive", "SHR-001", SHARE, *TERMS).code == 0
    assert (configured / "waivers.yaml").read_bytes() == before


def test_the_file_is_made_where_there_is_none(run: Run, configured: Path) -> None:
    (configured / "waivers.yaml").unlink()
    done = run("audit")
    assert (done.code, "waivers.yaml" in done.err) == (2, True)
    assert run("waive", "SHR-001", SHARE, *TERMS, "--write").code == 0
    assert audit(run) == (0, [("SHR-001", "waived")])


def test_a_gathered_finding_is_waived_row_by_row(run: Run, configured: Path) -> None:
    plan = DISTRICT + "".join(
        f"  {id}: {{name: {name}, group: 具体目标, targets: {{undated: 5座}}, link: {{relation: own}}}}\n"
        for id, name in (("x", "新建公园"), ("y", "新建球场"))
    )
    write_small(configured / "plans" / "small", district=plan)
    found = json.loads(run("audit", "--format", "json").out)["findings"]
    many = next(each for each in found if each["members"] and each["subject"]["plan"] == "district")
    entry = run("waive", many["fingerprint"], *TERMS, "--write").out
    assert "\n    members:\n" in entry
    assert entry.count("\n      ") == len(many["members"])
    again = json.loads(run("audit", "--today", DAY, "--format", "json").out)["findings"]
    waived = next(each for each in again if each["fingerprint"] == many["fingerprint"])
    assert waived["verdict"] == "waived"
    assert {each["waiver"]["reason"] for each in waived["members"]} == {"分两年到位"}


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("SHR-001", SHARE, *TERMS[:4]), "缺少选项 --until"),
    ((*TERMS,), "请写一个指纹，或规则编号和审核对象"),
    (
        ("SHR-001", "district/cleaning", *TERMS),
        "SHR-001 没有关于“district/cleaning”的发现；它的发现：district/cleaning@2027",
    ),
    (("ALC-001", "city", *TERMS), "ALC-001 没有关于“city”的发现；"),
    (("SHR-101", SHARE, *TERMS), "没有规则“SHR-101”；是否应为“SHR-010”？"),
    (("SHR-001", SHARE, *TERMS[:4], "--until", "soon"), "--until 应为日期，写作 2026-12-31，现为“soon”"),
    (("SHR-001", SHARE, *TERMS, "--until", "2026-11-19"), "--until 2026-11-19 早于今天（2026-11-20）"),
    (("SHR-001", SHARE, *TERMS, "--reason", " "), "选项 --reason 不能为空"),
])
def test_mistakes(run: Run, configured: Path, arguments: tuple[str, ...], sentence: str) -> None:
    assert configured.is_dir()
    done = run("waive", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"auditor: {sentence}")


def test_twice_is_refused(run: Run, configured: Path) -> None:
    assert configured.is_dir()
    run("waive", "SHR-001", SHARE, *TERMS, "--write")
    done = run("waive", "SHR-001", SHARE, *TERMS, "--write")
    assert done.err.startswith("auditor: SHR-001 district/cleaning@2027 的豁免已写在 waivers.yaml:3:5；请改那一条")


def test_no_file_is_configured(run: Run, here: Path) -> None:
    assert here.is_dir()
    assert run("waive", "SHR-001", SHARE, *TERMS).code == 0
    assert run("waive", "SHR-001", SHARE, *TERMS, "--write").err.startswith("auditor: 没有写明豁免文件")


def test_a_day_that_is_none(run: Run, configured: Path) -> None:
    assert configured.is_dir()
    assert run("audit", "--today", "tomorrow").err.startswith("auditor: --today 应为日期")


def test_other_families_are_left_alone(run: Run, configured: Path) -> None:
    run("waive", "SHR-001", SHARE, *TERMS, "--write")
    write_small(configured / "plans" / "other", CITY.replace("plan: city", "plan: town"),
                DISTRICT.replace("city", "town").replace("plan: district", "plan: ward"))
    assert audit(run, "plans/other") == (1, [("SHR-001", "violated")])
    assert audit(run) == (1, [("SHR-001", "waived"), ("SHR-001", "violated")][::-1])


def test_two_families_with_one_plan_id(run: Run, configured: Path) -> None:
    write_small(configured / "plans" / "other")
    entry = run("waive", "SHR-001", SHARE, *TERMS).out
    assert '    family: "other"\n' in entry
    file = configured / "waivers.yaml"
    file.write_text(f"waivers:\n{entry}", encoding="utf-8")
    assert audit(run) == (1, [("SHR-001", "waived"), ("SHR-001", "violated")])
    file.write_text(f"waivers:\n{entry}".replace('    family: "other"\n', ""), encoding="utf-8")
    assert run("audit").err.startswith("waivers.yaml:2:5: 方案“district”见于多个方案族；请加一行 family:")
    file.write_text(f"waivers:\n{entry}".replace('"other"', "none"), encoding="utf-8")
    assert run("audit").err.startswith("waivers.yaml:2:5: 方案族“none”中没有方案“district”")
