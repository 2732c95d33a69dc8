"""Which indicators above are proposed."""

import json
from pathlib import Path

from tests.cli.conftest import Run

NATION = """\
plan: nation
title: 全国行动方案
level: national
region: {name: 全国}
document: {text: full, parts: [body]}
parents: []
base_year: 2023
years: [2027]
indicators:
  cars: {name: 报废汽车回收量, targets: {2027: 30万辆}}
  rate: {name: 数控化率, targets: {2027: 75%}}
"""
PROVINCE = """\
plan: province
title: 某省方案
level: province
region: {name: 某省}
document: {text: partial}
parents: [nation]
base_year: 2023
years: [2027]
indicators:
  rate: {name: 数控化率, targets: {2027: 76%}}
"""
TEXT = "东川市行动方案（2024—2027年）\n一、主要目标\n到2027年，数控化率超过76%，报废汽车拆解量达到2万辆。\n"


def test_a_plan_above_known_in_part_and_those_over_it(run: Run, here: Path) -> None:
    (here / "plans").mkdir(exist_ok=True)
    for name, text in (("nation", NATION), ("province", PROVINCE)):
        (here / "plans" / f"{name}.plan.yaml").write_text(text, encoding="utf-8")
    (here / "d.txt").write_text(TEXT, encoding="utf-8")
    done = run("import", "d.txt", "--parent", "province", "--format", "json")
    assert done.err == ""
    told = {link["name"]: (link["to"], link["confidence"]) for link in json.loads(done.out)["links"]}
    assert told["数控化率"] == ("province/rate", 0.99)
    assert told["报废汽车拆解量"][0] == "nation/cars"       # begins alike: proposed, and always asked
    assert told["报废汽车拆解量"][1] <= 0.5
