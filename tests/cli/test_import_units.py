"""`auditor import` of tables whose cells lack a unit, or say what nobody understands: asked, never refused."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.documents.made import docx, p, tbl, tc, tr

ROWS = (
    ("指标", "2025年"),
    ("友善社区指数", "≥75"),
    ("每千老年人床位", "不少于35"),
    ("护理员（人）", "500（其中女300）"),
    ("志愿服务", "大约3到4之间12个的样子"),
)
PLAN, REVIEW = "care.plan.yaml", "care.review.yaml"
IMPORT = ("import", "care.docx", "--plan", "care")


@pytest.fixture
def office(here: Path) -> Path:
    """A plan with an annex of such cells."""
    table = tbl(*(tr(*map(tc, row)) for row in ROWS))
    (here / "care.docx").write_bytes(docx(p("东湖市“十四五”养老规划") + p("附件 主要指标") + table))
    return here


def test_a_draft_is_written_and_can_be_audited(run: Run, office: Path) -> None:
    assert run(*IMPORT).code == 0
    text = (office / PLAN).read_text(encoding="utf-8")
    assert "name: 友善社区指数\n    targets: {2025: ≥75}" in text
    assert 'name: 护理员\n    unit: 人\n    targets: {2025: 500（其中女300）}' in text
    assert "样子" not in text
    assert run("audit", PLAN, "--fail-on", "never").code == 0


def test_only_what_could_have_a_unit_is_asked_for_it(run: Run, office: Path) -> None:
    run(*IMPORT)
    review = office / REVIEW
    asked = review.read_text(encoding="utf-8")
    assert "“每千老年人床位”不少于35：表头和单元格都没有写单位，单位是什么？" in asked
    assert "“友善社区指数”≥75：表头" not in asked
    entries = asked.split("\n  - id: ")
    answered = [
        entry.replace('decision: ""', 'decision: "张"') if entry.startswith("unit-") else entry for entry in entries
    ]
    review.write_text("\n  - id: ".join(answered), encoding="utf-8")
    assert run(*IMPORT).code == 0
    assert "name: 每千老年人床位\n    unit: 张\n    targets: {2025: 不少于35}" in (office / PLAN).read_text("utf-8")
    told = run("verify", PLAN).out
    assert "错误 0" in told, told


def test_a_table_of_a_five_year_plan_audits_and_verifies(run: Run, here: Path) -> None:
    rows = (
        ("指标", "2020年", "2025年", "年均增速/累计", "属性"),
        ("常住人口城镇化率（%）", "51.2", "58", "〔6.8〕", "预期性"),
        ("每万人口专利拥有量（件）", "1.2", "3", "〔1.8〕", "预期性"),
        ("人均收入（元）", "20000", "28051", "7", "预期性"),
        ("研发经费投入增长（%）", "—", "—", "＞10", "预期性"),
    )
    table = tbl(*(tr(*map(tc, row)) for row in rows))
    (here / "five.docx").write_bytes(docx(p("清河县“十四五”发展规划纲要") + p("一、主要目标") + table))
    assert run("import", "five.docx", "--plan", "five").code == 0
    assert "base_year: 2020" in (here / "five.plan.yaml").read_text("utf-8")
    audited = run("audit", "five.plan.yaml")
    assert (audited.code, "错误" in audited.out) == (0, False), audited.out
    verified = run("verify", "five.plan.yaml")
    assert verified.code == 0
    assert "错误 0，警告 0" in verified.out, verified.out
