"""`auditor rules`: the list, and one rule whole."""

import json
import re
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.small import ROOT


def test_every_rule_is_listed(run: Run) -> None:
    files = list((ROOT / "rules").rglob("*.rule.yaml"))
    ids = sorted(re.findall(r"^id: *(\S+)", file.read_text(encoding="utf-8"), re.M)[0] for file in files)
    listed = run("rules").out
    assert [line.split()[0] for line in listed.splitlines()[2:-2]] == ids
    assert re.search("^SHR-001 +错误 +shares +声明的占比与计算结果一致$", listed, re.M)
    assert [rule["id"] for rule in json.loads(run("rules", "--format", "json").out)] == ids


def test_a_rule_is_printed_whole(run: Run) -> None:
    page = run("rules", "SHR-001").out
    assert page.startswith(
        "SHR-001  声明的占比与计算结果一致\n\n严重程度：错误\n类别：shares\n审核对象：对应关系\n"
    )
    assert "判断式：agrees(link.computed_share, link.share)\n" in page
    assert "\n为什么：备注中的占比是从两个目标值算出来的。" in page
    assert "\n怎么办：核对本级目标值、上级目标值和占比" in page
    assert "\n示例：\n  - holds:           # 1万人 in each of four years is 4万人 in all\n      city: {base" in page
    assert "\n  - holds:\n      city: {indicators: {cleaning: {name: 更新环卫设备" in page
    assert "\n参数：\n  minimum: 占比下限" in run("rules", "SHR-004").out


def test_a_rule_as_data_has_its_examples(run: Run) -> None:
    rule = json.loads(run("rules", "SHR-001", "--format", "json").out)
    assert rule["title"]["en"] == "The declared share equals the computed share"
    assert [next(iter(example)) for example in rule["examples"]] == [
        "holds", "holds", "violated", "undetermined", "not_applicable",
    ]


def test_the_rules_of_a_configured_pack_are_there(run: Run, here: Path) -> None:
    (here / "pack" / "ours").mkdir(parents=True)
    own = (ROOT / "rules" / "shares" / "declared-share.rule.yaml").read_text(encoding="utf-8")
    (here / "pack" / "ours" / "own.rule.yaml").write_text(own.replace("SHR-001", "CITY-001"), encoding="utf-8")
    (here / "auditor.yaml").write_text("packs: [pack]\n")
    assert "\nCITY-001  错误" in run("rules").out
    assert "文件：pack/ours/own.rule.yaml\n" in run("rules", "CITY-001").out
