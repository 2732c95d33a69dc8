"""`auditor import`: what is written, asked, kept and refused."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.intake.district import CITY, DOCUMENT

PLAN = "plans/west/binjiang.plan.yaml"
REVIEW = "plans/west/binjiang.review.yaml"
IMPORT = ("import", "binjiang.txt", "--parent", "plans/west/west-city.plan.yaml", "-o", PLAN, "--plan", "binjiang")


@pytest.fixture
def office(here: Path) -> Path:
    """The document of a district beside the plan of its city."""
    (here / "plans" / "west").mkdir(parents=True)
    (here / "plans" / "west" / "west-city.plan.yaml").write_text(CITY, encoding="utf-8")
    (here / "binjiang.txt").write_text(DOCUMENT, encoding="utf-8")
    return here


def answer(file: Path, wanted: str, told: str) -> None:
    """Writes an answer to the question that holds some words."""
    entries = file.read_text(encoding="utf-8").split("\n  - id: ")
    answered = [entry.replace('decision: ""', f'decision: "{told}"') if wanted in entry else entry for entry in entries]
    assert answered != entries
    file.write_text("\n  - id: ".join(answered), encoding="utf-8")


@pytest.mark.usefixtures("office")
def test_the_plan_that_is_written_is_in_order_and_can_be_audited(run: Run) -> None:
    done = run(*IMPORT)
    assert (done.code, done.err) == (0, "")
    assert "数字 " in done.out
    assert "未能归类" not in done.out
    assert run("fmt", "--check", PLAN).code == 0
    shown = json.loads(run("show", PLAN, "--format", "json").out)
    assert [
        (target["name"], target["year"], target["raw"]) for target in shown["targets"] if target["raw"] not in ("", "/")
    ] == [
        ("绿色投资增长率", 2024, "6%"),
        ("绿色投资增长率", 2027, "20%"),
        ("更新电梯", 2027, "120台"),
        ("更新清扫车", 2027, "30辆"),
        ("新增口袋公园", 2027, "6个"),
    ]
    assert run("audit", PLAN, "--fail-on", "never").code == 0


def test_a_document_without_numbers_is_told_to_have_none(run: Run, here: Path) -> None:
    (here / "words.txt").write_text("关于加强绿化工作的通知\n各街道要高度重视。\n", encoding="utf-8")
    assert "\n没有数字\n" in run("import", "words.txt").out


def test_answers_are_put_into_the_plan_and_kept_in_a_revised_document(run: Run, office: Path) -> None:
    run(*IMPORT)
    answer(office / REVIEW, "能耗水平", "是")
    answer(office / REVIEW, "自主设定的", "群众需要")
    assert run(*IMPORT).code == 0
    text = (office / PLAN).read_text(encoding="utf-8")
    assert "明显下降" in text
    assert "reason: 群众需要" in text
    revised = DOCUMENT.replace("能耗水平明显下降", "能耗水平稳步下降").replace(
        "一、起草背景\n", "一、起草背景\n新的一段。\n"
    )
    (office / "binjiang.txt").write_text(revised, encoding="utf-8")
    done = run(*IMPORT)
    assert done.err == f"有 1 个答案的原文已变，列在 {REVIEW} 的 lapsed 之下\n"
    assert "reason: 群众需要" in (office / PLAN).read_text(encoding="utf-8")
    assert 'quote: "能耗水平明显下降", decision: "是"' in (office / REVIEW).read_text(encoding="utf-8")


def test_a_plan_that_was_worked_on_is_not_overwritten(run: Run, office: Path) -> None:
    run(*IMPORT)
    file = office / PLAN
    file.write_text(file.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    before = file.read_bytes()
    done = run(*IMPORT)
    assert (done.code, done.out) == (2, "")
    assert f"{PLAN} 写出以后被改动过，不会被覆盖；请用 -o 另写文件名，或先把它移走" in done.err
    assert file.read_bytes() == before


def test_json_writes_no_file_and_reads_no_review(run: Run, office: Path) -> None:
    done = run("import", "binjiang.txt", "--format", "json")
    data = json.loads(done.out)
    assert done.code == 0
    assert sorted(path.name for path in office.rglob("*binjiang*")) == ["binjiang.txt"]
    assert list(data) == [
        "documents",
        "numbers",
        "targets",
        "links",
        "tables",
        "trims",
        "claims",
        "actions",
        "questions",
    ]
    assert all(number["as"] != "unresolved" for number in data["numbers"])
    lift = next(target for target in data["targets"] if target["text"] == "120台" and target["part"] == "body")
    assert {key: lift[key] for key in ("name", "year", "number", "unit", "bound", "chapter", "owner", "at")} == {
        "name": "更新电梯",
        "year": 2027,
        "number": "120",
        "unit": "台",
        "bound": "unstated",
        "chapter": "二、（一）城市更新行动",
        "owner": ["区住建局"],
        "at": "binjiang.txt#p10:30-33",
    }


def test_questions_are_answered_in_the_terminal(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["群众需要", "1", "q"])
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers, "q"))
    assert run(*IMPORT, "--ask").code == 0
    assert 'decision: "群众需要"' in (office / REVIEW).read_text(encoding="utf-8")


def test_a_number_that_no_answer_has_is_no_answer(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(how: str, **_: object) -> str:
        asked.append(how)
        return "9" if how.startswith("选择编号") else ""

    monkeypatch.setattr("click.prompt", answer)
    done = run(*IMPORT, "--ask")
    assert done.code == 0
    assert {how[:4] for how in asked} == {"选择编号", "写出答案"}      # the second where nothing is offered
    assert 'decision: "9"' not in (office / REVIEW).read_text(encoding="utf-8")
    assert max(map(asked.count, asked)) > 2        # asked again before it is skipped


def test_signs_alone_are_no_answer(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["?", "群众需要", "q"])
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers, "q"))
    done = run(*IMPORT, "--ask")
    assert "这里没有文字" in done.err
    assert 'decision: "群众需要"' in (office / REVIEW).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wanted", "told", "expected"),
    [
        ("能耗水平", "也许", "应为：是、否、上级指标（方案/指标）"),
        ("plan-level", "大", "应为：national、province、city、district、county、township"),
    ],
)
def test_a_decision_that_answers_nothing_is_told_with_its_place(
    run: Run, office: Path, wanted: str, told: str, expected: str
) -> None:
    run(*IMPORT)
    review = office / REVIEW
    if wanted == "plan-level":
        (office / "binjiang.txt").write_text("工作安排\n2027年更新电梯120台。\n", encoding="utf-8")
        (office / PLAN).unlink()
        run(*IMPORT)
    answer(review, wanted, told)
    plan, before = (office / PLAN).read_bytes(), review.read_text(encoding="utf-8")
    done = run(*IMPORT)
    line = 1 + before.split(f'decision: "{told}"')[0].count("\n")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"{REVIEW}:{line}:15: “{told}”不能回答“")
    assert expected in done.err
    assert ((office / PLAN).read_bytes(), review.read_text(encoding="utf-8")) == (plan, before)


def test_a_typed_answer_that_answers_nothing_is_asked_for_again(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (office / "binjiang.txt").write_text("工作安排\n2027年更新电梯120台。\n", encoding="utf-8")
    answers = iter(["大", "district", "q"])
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers, "q"))
    done = run(*IMPORT, "--ask")
    assert "“大”不能回答" in done.err
    assert 'decision: "district"' in (office / REVIEW).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere.docx",), "nowhere.docx"),
        (("binjiang.txt", "--parent", "nobody"), "nobody"),
        (("binjiang.txt", "--plan", "滨江"), "--plan 的值“滨江”不能作标识"),
        (("binjiang.txt", "-o", "plan.yaml"), ".plan.yaml"),
        (("binjiang.txt", "--view", "both"), "--view"),
    ],
)
def test_what_is_refused_is_said_in_one_sentence(run: Run, office: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run("import", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert "Traceback" not in done.err
    assert not list(office.glob("*.review.yaml"))


def test_an_import_that_was_killed_before_its_review_was_there_is_done_again(run: Run, office: Path) -> None:
    assert run(*IMPORT).code == 0
    plan, review = (office / PLAN).read_bytes(), (office / REVIEW).read_bytes()
    (office / REVIEW).unlink()
    assert run(*IMPORT).code == 0
    assert ((office / PLAN).read_bytes(), (office / REVIEW).read_bytes()) == (plan, review)
    (office / REVIEW).unlink()
    (office / PLAN).write_bytes(plan + b"# mine\n")
    assert run(*IMPORT).code == 2
    assert (office / PLAN).read_bytes() == plan + b"# mine\n"
