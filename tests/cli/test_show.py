"""`auditor show`: one plan as it was read."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.small import DISTRICT, ROOT, write_small

MORE = """\
  recycling: {name: 报废汽车回收量, targets: {2027: 较2023年增加约一倍, undated: 全覆盖}}
  cars: {name: 每年新增充电桩, targets: {each: 每年10个以上}, link: {to: city/tools, relation: at-least}}
  trade: {name: 二手车交易量, targets: {2024: /, 2027: 超6万辆}}
"""


def test_the_targets_are_read_out(run: Run, here: Path) -> None:
    write_small(here / "plans" / "small", district=DISTRICT + MORE)
    done = run("show", "plans/small/district.plan.yaml", "--format", "json")
    assert done.code == 0
    document = json.loads(done.out)
    assert document["plan"] == "district"
    keys = ("indicator", "year", "period", "number", "unit", "kind", "bound", "raw")
    read = [
        tuple(target[key] for key in keys) for target in document["targets"]
    ]
    assert read == [
        ("cleaning", 2027, None, "100", "台套", "amount", "unstated", "100台套"),
        ("tools", 2027, None, None, "", "words", "unstated", "大幅提升"),
        ("recycling", 2027, None, "100", "%", "growth", "about", "较2023年增加约一倍"),
        ("recycling", None, "undated", "100", "%", "rate", "unstated", "全覆盖"),
        ("cars", None, "each", "10", "个", "amount", "at_least", "每年10个以上"),
        ("trade", 2024, None, None, "", "none", "unstated", "/"),
        ("trade", 2027, None, "60000", "辆", "amount", "more_than", "超6万辆"),
    ]
    at = {"file": "plans/small/district.plan.yaml", "line": 13, "column": 21}
    assert document["targets"][0]["at"] == at


def test_the_links_carry_both_shares(run: Run) -> None:
    document = json.loads(run("show", "plans/small/district.plan.yaml", "--format", "json").out)
    link = document["links"][0]
    assert (link["child"]["raw"], link["parent"]["raw"]) == ("100台套", "600台套")
    assert (link["relation"], link["share"]["raw"], link["computed_share"]) == ("share", "16.6%", "1/6")
    assert [each["to"] for each in document["links"]] == ["city/cleaning", "city/tools"]


def test_a_plan_is_named_by_id_or_by_file(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\n")
    assert run("show", "district") == run("show", "plans/small/district.plan.yaml")
    write_small(here / "plans" / "other")
    done = run("show", "district")
    assert done.code == 2
    assert done.err.splitlines()[0] == (
        "auditor: 有多个标识为“district”的方案；请改写文件名："
        "plans/other/district.plan.yaml, plans/small/district.plan.yaml"
    )


def test_the_claims_of_the_real_plan_are_recounted(run: Run) -> None:
    file = str(ROOT / "plans" / "equipment-renewal-2024" / "wujiagang.plan.yaml")
    document = json.loads(run("show", file, "--format", "json").out)
    numbers = [target["number"] for target in document["targets"] if target["number"] is not None]
    assert len(numbers) == 28
    assert len(document["trims"]) == 13
    assert len(document["own"]) == 3
    ledger = [claim for claim in document["claims"] if claim["aspect"] == "balance"]
    assert [(claim["calculation"], claim["holds"]) for claim in ledger] == [
        ("32 − 13 + 3 = 22", True), ("6 − 1 = 5", True), ("26 − 12 + 3 = 17", True),
    ]


def test_the_text_lines_up(run: Run) -> None:
    shown = run("show", "plans/small/district.plan.yaml").out
    assert shown.startswith(
        "== 某区 ==\n某区行动方案\ndistrict，区，全文；上级：city；基期年：2023；目标年：2024, 2027\n"
        "plans/small/district.plan.yaml\n\n== 目标值（2） ==\n\n"
    )
    assert (
        "指标          年份    方式    本级      上级     上级指标       声明占比    计算占比\n"
        "------------  ------  ------  --------  -------  -------------  ----------  ----------\n"
        "更新环卫设备  2027    占比    100台套   600台套  city/cleaning  16.6%       ≈16.67%\n"
        "数字化普及率  2027    一致    大幅提升  90%      city/tools\n"
    ) in shown
