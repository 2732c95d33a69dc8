"""`auditor verify`: a plan beside its documents."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.intake.district import CITY, DOCUMENT

PLAN = "plans/west/binjiang.plan.yaml"
MADE = Path(__file__).parents[2] / "benchmarks" / "reading" / "made"


@pytest.fixture
def plan(run: Run, here: Path) -> Path:
    """The plan of a document, as it was imported."""
    (here / "plans" / "west").mkdir(parents=True)
    (here / "plans" / "west" / "west-city.plan.yaml").write_text(CITY, encoding="utf-8")
    (here / "binjiang.txt").write_text(DOCUMENT, encoding="utf-8")
    done = run("import", "binjiang.txt", "--parent", "plans/west/west-city.plan.yaml", "-o", PLAN, "--plan", "binjiang")
    assert done.code == 0
    return here / PLAN


@pytest.mark.usefixtures("plan")
def test_what_was_imported_says_what_the_document_says(run: Run) -> None:
    done = run("verify", PLAN, "binjiang.txt")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("错误 0，警告 0，提示 0\n")


@pytest.mark.parametrize(
    ("old", "new", "kind", "said"),
    [
        ("2027: 120台}", "2027: 130台}", "value", "“更新电梯”2027年：方案写“130台”，表格为“120台”"),
        ("{2027: 较2023年增长20%以上}", "{2027: 较2023年增长20%}", "bound", "界限不同"),
        ("{2024: 增长6%}", "{2025: 增长6%}", "year", "方案写 2025 年，文件为 2024 年"),
        ("quote: 更新电梯120台", "quote: 更新电梯121台", "quote", "引文“更新电梯121台”不在文件中"),
        ("owner: [区城管局]", "owner: [区水利局]", "office", "方案写“区水利局”，文件为“区城管局”"),
        ("  - 区城管局\n", "  - 区城管局\n  - 区城市管理局\n", "office", "部门名录中的“区城市管理局”不在文件中"),
        ("  - 区城管局\n", "", "office", "文件中的责任单位“区城管局”不在部门名录中"),
        ("lead: [区住建局]\n    support: [区城管局]", "lead: [区城管局]\n    support: [区住建局]", "office",
         "牵头单位：方案写“区城管局”，文件为“区住建局”"),
        ("2027: 1000台}", "2027: 1001台}", "restated", "“1001台”不在表格的上级栏中"),
        ("chapter: 二、（一）城市更新行动", "chapter: 三、保障措施", "chapter", "文件中在“二、（一）城市更新行动”"),
    ],
)
def test_what_differs_is_told_with_both_places(run: Run, plan: Path, old: str, new: str, kind: str, said: str) -> None:
    text = plan.read_text(encoding="utf-8")
    assert old in text
    plan.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = run("verify", PLAN, "binjiang.txt", "--format", "json")
    findings = json.loads(done.out)["findings"]
    (finding,) = [each for each in findings if each["kind"] == kind]
    assert said in finding["message"]["zh"]
    assert finding["at"]["file"] == PLAN
    assert done.code == (1 if any(each["severity"] == "error" for each in findings) else 0)


def test_a_target_that_the_plan_leaves_out_is_told(run: Run, plan: Path) -> None:
    document = Path("binjiang.txt")
    document.write_text(DOCUMENT.replace("清扫车30辆。", "清扫车30辆、道路洒水车45辆。"), encoding="utf-8")
    done = run("verify", PLAN, "binjiang.txt")
    assert done.code == 1
    assert "文件中的目标值“道路洒水车”（2027）45辆不在方案中 [lacking]\n    文件：binjiang.txt#p10:" in done.out
    assert plan.exists()


@pytest.mark.parametrize("name", ["outline", "report", "work", "livelihood", "table"])
def test_what_is_imported_verifies(run: Run, name: str) -> None:
    file = str(MADE / f"{name}.txt")
    assert run("import", file, "--plan", "made").code == 0
    done = run("verify", "made.plan.yaml", file, "--format", "json")
    findings = json.loads(done.out)["findings"]
    assert [each["message"]["zh"] for each in findings if each["severity"] == "error"] == []
    assert done.code == 0


@pytest.mark.usefixtures("plan")
def test_the_plan_names_its_documents(run: Run) -> None:
    done = run("verify", PLAN)
    assert (done.code, done.err) == (0, "")
    assert "file: [../../binjiang.txt]" in Path(PLAN).read_text(encoding="utf-8")


def test_a_plan_that_names_none_is_told_what_to_do(run: Run, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("  file: [../../binjiang.txt]\n", ""), encoding="utf-8")
    done = run("verify", PLAN)
    assert done.code == 2
    assert "没有写明与哪些文件核对" in done.err


@pytest.mark.parametrize("form", ["sarif", "junit", "github", "gitlab", "md"])
def test_every_format_of_an_audit(run: Run, plan: Path, form: str) -> None:
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("quote: 更新电梯120台", "quote: 更新电梯121台", 1), encoding="utf-8")
    done = run("verify", PLAN, "--format", form)
    assert done.code == 1
    assert "verify-quote" in done.out
    assert "更新电梯121台" in done.out


def test_what_fails_may_be_chosen(run: Run, plan: Path) -> None:
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("quote: 更新电梯120台", "quote: 更新电梯121台", 1), encoding="utf-8")
    assert run("verify", PLAN, "--fail-on", "never").code == 0
    assert run("verify", PLAN, "-o", "sarif:v.sarif", "-o", "md:-").code == 1
    assert Path("v.sarif").exists()


DRAFT = "白河县水务方案\n二、目标\n到2027年，管网漏损率不高于8.5%，集中供水率达到98%；新建水厂5座。\n"
TABLE = "指标\t2020年\t2027年\n达标率（%）\t86.4\t90\n普及率（%）\t92\t95\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("不高于8.5%", "不高于8.6%", "“管网漏损率”：方案写“不高于8.6%”，引文所在处为“不高于8.5%”"),
        ("不高于8.5%", "不高于98%", "“管网漏损率”：方案写“不高于98%”，引文所在处为“不高于8.5%”"),   # another's number
        ("5座", "6座", "“新建水厂”：方案写“6座”，引文所在处为“5座”"),
    ],
)
def test_a_wrong_value_is_one_finding_with_what_the_document_says(run: Run, old: str, new: str, said: str) -> None:
    Path("draft.txt").write_text(DRAFT, encoding="utf-8")
    assert run("import", "draft.txt", "--plan", "draft").code == 0
    plan = Path("draft.plan.yaml")
    lines = plan.read_text(encoding="utf-8").splitlines(keepends=True)
    (place,) = [number for number, line in enumerate(lines) if "targets:" in line and old in line]
    lines[place] = lines[place].replace(old, new)
    plan.write_text("".join(lines), encoding="utf-8")
    findings = json.loads(run("verify", "draft.plan.yaml", "draft.txt", "--format", "json").out)["findings"]
    assert [each["message"]["zh"] for each in findings] == [said]


def test_a_base_value_is_that_of_its_cell(run: Run) -> None:
    Path("draft.txt").write_text(DRAFT + TABLE, encoding="utf-8")
    assert run("import", "draft.txt", "--plan", "draft").code == 0
    plan = Path("draft.plan.yaml")
    plan.write_text(plan.read_text(encoding="utf-8").replace('"86.4"', '"84.6"'), encoding="utf-8")
    findings = json.loads(run("verify", "draft.plan.yaml", "draft.txt", "--format", "json").out)["findings"]
    assert [each["message"]["zh"] for each in findings] == ["“达标率”2020年：方案写“84.6”，表格为“86.4”"]


def test_a_base_value_is_that_of_its_sentence(run: Run) -> None:
    Path("draft.txt").write_text(DRAFT + "到2027年，自来水普及率从2023年的86.4%提高到90%。\n", encoding="utf-8")
    assert run("import", "draft.txt", "--plan", "draft").code == 0
    plan = Path("draft.plan.yaml")
    told = plan.read_text(encoding="utf-8")
    assert "baseline: {2023: 86.4%}" in told
    plan.write_text(told.replace("baseline: {2023: 86.4%}", "baseline: {2023: 84.6%}"), encoding="utf-8")
    findings = json.loads(run("verify", "draft.plan.yaml", "draft.txt", "--format", "json").out)["findings"]
    assert [each["message"]["zh"] for each in findings] == ["“自来水普及率”：方案写“84.6%”，引文所在处为“86.4%”"]


def test_a_growth_of_the_body_is_not_held_against_the_amount_of_a_row(run: Run) -> None:
    Path("a.txt").write_text(
        "青石市数字经济发展规划\n到2027年，数字经济增加值较2022年翻一番。\n"
        "指标\t单位\t2022年\t2027年\n数字经济增加值\t亿元\t206\t400\n企业数量\t家\t30\t50\n",
        encoding="utf-8",
    )
    assert run("import", "a.txt", "-o", "a.plan.yaml").code == 0
    plan = Path("a.plan.yaml").read_text(encoding="utf-8")
    assert "2027: 较2022年翻一番" in plan
    done = run("verify", "a.plan.yaml", "a.txt")
    assert (done.code, done.out.endswith("错误 0，警告 0，提示 0\n")) == (0, True)
    Path("a.plan.yaml").write_text(plan.replace('2027: "400"', '2027: "401"'), encoding="utf-8")
    assert "写“401”，表格为“400”" in run("verify", "a.plan.yaml", "a.txt").out
    Path("a.plan.yaml").write_text(plan.replace("2027: 较2022年翻一番", "2028: 较2022年翻一番"), encoding="utf-8")
    assert run("verify", "a.plan.yaml", "a.txt").code == 1
