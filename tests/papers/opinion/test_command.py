"""The commands: an opinion is written, read back against the mended plan, and the missing data are asked for."""

import json
from pathlib import Path

from tests.cli.small import DISTRICT, auditor, write_small

PLAN = "plans/small/district.plan.yaml"


def test_an_opinion_is_sent_and_its_answer_checked(tmp_path: Path) -> None:
    write_small(tmp_path / "plans" / "small")
    first = auditor("opinion", PLAN, "-o", "first.json", "--today", "2026-03-01", cwd=tmp_path)
    assert (first.code, first.out, first.err) == (0, "", "")
    data = json.loads((tmp_path / "first.json").read_text(encoding="utf-8"))
    assert (data["version"], data["plan"], data["made_on"], data["against"]) == (1, "district", "2026-03-01", None)
    assert "“16.6%”改为“16.67%”" in " ".join(row["suggestion"]["zh"] for row in data["rows"])
    write_small(tmp_path / "plans" / "small", district=DISTRICT.replace("16.6%", "16.67%"))
    second = auditor("opinion", PLAN, "--against", "first.json", "--today", "2026-04-01", cwd=tmp_path)
    assert second.code == 0
    assert "与上次意见（2026-03-01，" in second.out
    assert "已采纳1条" in second.out


def test_an_opinion_on_another_plan_is_refused(tmp_path: Path) -> None:
    write_small(tmp_path / "plans" / "small")
    auditor("opinion", "plans/small/city.plan.yaml", "-o", "city.json", cwd=tmp_path)
    done = auditor("opinion", PLAN, "--against", "city.json", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "city.json 是对方案“city”的意见，不是对“district”的意见；请给出对本方案的上次意见" in done.err


def test_requests_name_whom_to_ask(tmp_path: Path) -> None:
    write_small(tmp_path / "plans" / "small")
    done = auditor("requests", "--format", "json", PLAN, cwd=tmp_path)
    assert done.code == 0
    assert [(each["kind"], each["office"]["zh"]) for each in json.loads(done.out)["requests"]] == [
        ("other", "某区人民政府")
    ]


def test_an_opinion_may_say_what_would_have_to_change(tmp_path: Path) -> None:
    write_small(tmp_path / "plans" / "small")
    plain = auditor("opinion", PLAN, cwd=tmp_path)
    done = auditor("opinion", PLAN, "--repair", cwd=tmp_path)
    assert (plain.code, done.code) == (0, 0)
    assert "附：修改方案（试算）" not in plain.out
    annex = done.out.partition("附：修改方案（试算）")[2]
    assert "声明占比" in annex
    assert "16.7%" in annex
