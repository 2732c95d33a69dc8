"""Bad input and bad usage: every mistake at once, each with its place, exit code 2, never a traceback."""

from pathlib import Path

import pytest

import auditor.run.perform
from auditor.cli import main
from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, write_small


def test_the_mistakes_of_all_files_are_shown_at_once(run: Run, here: Path) -> None:
    """Of plans in two families, of a rule pack, and of a claim's predicate.

    Settings are not looked at: they may mean a rule of the pack that could not be read.
    """
    write_small(
        here / "plans" / "small", city=CITY.replace("600台套", "六百多多"),
        district=DISTRICT.replace("group: 主要目标", "gruop: 主要目标"),
    )
    claims = "claims: [{says: 共1项, counts: indicators, where: nmae == 'x', equals: 1}]\n"
    write_small(here / "plans" / "claims", city=CITY + claims)
    (here / "pack").mkdir()
    (here / "pack" / "broken.rule.yaml").write_text("id: CITY-001\n")
    (here / "auditor.yaml").write_text("packs: [pack]\nrules:\n  SHR-999: {off: true}\n")
    done = run("audit", "plans")
    assert (done.code, done.out) == (2, "")
    *lines, last = done.err.splitlines()
    places = [line.split(": ")[0] for line in lines]
    assert places == sorted(places, key=lambda place: (place.split(":")[0], int(place.split(":")[1])))
    assert {place.split(":")[0] for place in places} == {
        "pack/broken.rule.yaml", "plans/claims/city.plan.yaml", "plans/small/city.plan.yaml",
        "plans/small/district.plan.yaml",
    }
    assert last == f"共 {len(lines)} 处错误，未执行。"


def test_settings_and_plans_are_mended_in_one_go(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nrules:\n  SHR-999: {off: true}\n")
    write_small(here / "plans" / "small", city=CITY.replace("600台套", "六百多多"))
    lines = run("audit", "--select", "ZZZ").err.splitlines()
    assert [line.split(": ")[0] for line in lines[:-1]] == [
        "auditor", "auditor.yaml:3:3", "plans/small/city.plan.yaml:10:57",
    ]


def test_a_contradictory_configuration_is_refused_at_its_line(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nfail_on: [error, never]\n")
    assert run("audit").err.splitlines()[0] == "auditor.yaml:2:10: fail_on 的 never 不能与其他值同时使用"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("audti",), "auditor: 没有命令“audti”；是否应为“audit”？"),
        (("audit", "--formt", "json"), "auditor: 没有选项 --formt；是否应为“--format”？"),
        (("--format", "json", "audit"), "auditor: 选项 --format 应写在命令之后，如 auditor audit --format …"),
        (("--ask", "import"), "auditor: 选项 --ask 应写在命令之后，如 auditor import --ask …"),
        (("-o", "x", "fmt"), "auditor: 选项 -o 应写在命令之后，如 auditor audit -o …"),
        (("audit", "--format", "xml"),
         "auditor: --format 的值“xml”无效；可用：text, concise, json, sarif, junit, github, gitlab, checkstyle, "
         "rdjson, md"),
        (("audit", "--lang", "fr"), "auditor: --lang cannot be \"fr\"; use one of: zh, en"),
        (("audit", "--fail-on", "eror"), "auditor: --fail-on 的值“eror”无效；"
         "可用：error, warning, note, undetermined, never"),
        (("audit", "--fail-on", "never,note"), "auditor: --fail-on 的 never 不能与其他值同时使用"),
        (("audit", "plans", "--plan", "distric"),
         "auditor: 没有标识为“distric”的方案；是否应为“district”？"),
        (("audit", "plans", "--plan", "xyz"), "auditor: 没有标识为“xyz”的方案；已有：city, district"),
        (("audit", "nowhere"), "auditor: 找不到 nowhere；请检查路径"),
        (("audit", "--output"), "auditor: 选项 --output 需要一个值"),
        (("audit", "plans", "-o", "plans"), "auditor: plans 是目录；请写文件名"),
        (("audit", "plans", "-o", "plans/small/city.plan.yaml"),
         "auditor: plans/small/city.plan.yaml 是审核的输入文件，不会被改写；请另写文件名"),
        (("audit", "plans", "-o", "no/where.txt"),
         "auditor: 无法写入 no/where.txt：目录不存在"),
        (("show", "city", "district"), "auditor: 多出参数“district”；请查看 --help"),
        (("show",), "auditor: 缺少参数 PLAN；请查看 --help"),
        (("show", "plans/small/cit.plan.yaml"), "auditor: 找不到 plans/small/cit.plan.yaml；请检查路径"),
        (("rules", "SHR-01"), "auditor: 没有规则“SHR-01”；是否应为“SHR-010”？"),
    ],
)
def test_a_mistake_is_one_clear_sentence(run: Run, arguments: tuple[str, ...], sentence: str) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == sentence
    assert len(done.err.splitlines()) == 2


def test_a_selection_without_a_rule_names_what_there_is(run: Run) -> None:
    done = run("audit", "plans", "--select", "QQQ", "--ignore", "ZZZ")
    assert done.code == 2
    assert "选择“QQQ”不匹配任何规则" in done.err
    assert "选择“ZZZ”不匹配任何规则" in done.err


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"\x00", b"[" * 100_000, b"plan: [", b"- a\n- b\n", b"{plan: x, plan: y}\n", b"null\n",
     "plan: 某\n".encode("gbk")],
)
def test_weird_files_end_in_sentences(run: Run, here: Path, content: bytes) -> None:
    (here / "plans" / "small" / "weird.plan.yaml").write_bytes(content)
    done = run("audit", "plans")
    assert done.code == 2
    assert done.err.startswith("plans/small/weird.plan.yaml:1:")
    assert "Traceback" not in done.err


def test_our_own_mistakes_show_no_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("the\nlot")

    monkeypatch.setattr(auditor.run.perform, "perform", broken)
    done = run("audit", "plans")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "auditor: 内部错误，未完成审核：ZeroDivisionError: the lot（设 AUDITOR_DEBUG=1 可查看调用过程）\n"
    )
    monkeypatch.setenv("AUDITOR_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["audit", "plans"])


def test_an_interrupted_run_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(auditor.run.perform, "perform", interrupted)
    done = run("audit", "plans")
    assert (done.code, done.out, done.err.strip()) == (130, "", "已中断，未完成审核。")
