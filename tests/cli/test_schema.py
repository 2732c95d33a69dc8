"""`auditor schema`: what an editor needs, in one language."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.schema import SCHEMAS
from tests.cli.conftest import Run


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_printed_in_the_language_that_is_asked_for(run: Run, name: str) -> None:
    chinese, english = run("schema", name), run("schema", name, "--lang", "en")
    assert (chinese.code, chinese.err, english.code, english.err) == (0, "", 0, "")
    assert json.loads(chinese.out)["description"] != json.loads(english.out)["description"]


def test_what_a_key_is_told_by(run: Run) -> None:
    link = json.loads(run("schema", "plan").out)["definitions"]["link"]["properties"]
    assert link["relation"] == {
        "title": "关系",
        "description": "如何对应：看文件怎么做，不看数值碰巧怎样。",
        "enum": [
            "same", "share", "at-least", "assigned", "own", "一致", "占比", "不弱于", "下达", "自主设定",
        ],
        "enumDescriptions": 2 * [       # of each code, then of the term that may stand for it
            "与上级一致：比率、增速、表述原样下达", "分担上级总量的一部分", "同一事物自定数值，不弱于上级",
            "上级给本级单独下达了数值", "自主设定，没有上级指标",
        ],
        "examples": ["same", "share"],
    }


def test_a_form_that_does_not_fit_is_explained_in_words(run: Run) -> None:
    code = json.loads(run("schema", "plan", "--lang", "en").out)["properties"]["region"]["properties"]["code"]
    assert code["patternErrorMessage"] == 'expected: a quoted division code (GB/T 2260), such as "420503"'


def test_it_goes_to_a_file(run: Run, here: Path) -> None:
    assert run("schema", "plan", "-o", "plan.schema.json").out == ""
    assert (here / "plan.schema.json").read_text(encoding="utf-8") == run("schema", "plan").out


def test_a_schema_that_does_not_exist(run: Run) -> None:
    done = run("schema", "plans")
    said = "auditor: SCHEMA 的值“plans”无效；可用：plan, rule, config, waivers, family, audit\n"
    said += "共 1 处错误，未执行。\n"
    assert (done.code, done.out, done.err) == (2, "", said)


def test_jsonschema_is_not_imported() -> None:
    code = "import sys; from auditor.cli import main; main(['schema', 'plan']); sys.exit('jsonschema' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
