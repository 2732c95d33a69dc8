"""What a stranger puts into files, names and outputs: a sentence each, nothing acts, nothing waits, nothing is lost."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.beside import _machine
from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, ROOT, Done, auditor, environment, write_small

CLOSING = "共 {} 处错误，未执行。"


def refused(done: Done, *lines: str, count: int = 0) -> None:
    """A command that said just this, and did nothing."""
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines() == [*lines, CLOSING.format(count or len(lines))]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("\\e[2J", "U+001B"),
        ("\\x00", "U+0000"),
        ("\\x7f", "U+007F"),
        ("\\x9b31m", "U+009B"),
        ("\\u202Eabc", "U+202E"),
        ("\\u2066abc", "U+2066"),
        ("\\uFEFF", "U+FEFF"),
    ],
)
def test_signs_that_act_are_refused_where_they_are_spelled_out(run: Run, here: Path, written: str, code: str) -> None:
    write_small(here / "plans" / "small", city=CITY.replace("某市行动方案", f'"某市{written}"'))
    sentence = f"plans/small/city.plan.yaml:2:8: 这里的文字含有不可见的控制字符 {code}（也许写成了转义）：请删除它"
    for command in (
        ("audit",),
        ("show", "city"),
        ("explain", "SHR-001", "city"),
        ("table", "city"),
        ("audit", "--format", "github"),
    ):
        refused(run(*command), sentence)


@pytest.mark.parametrize("written", ['"a\\r\\n::warning file=README.md::forged"', '"a\\u2028b"', "|\n  a\n  b"])
def test_a_line_break_is_refused_at_its_value(run: Run, here: Path, written: str) -> None:
    write_small(here / "plans" / "small", city=CITY.replace("某市行动方案", written))
    done = run("audit")
    assert done.code == 2
    assert done.err.startswith("plans/small/city.plan.yaml:2:8: 这里的文字含有换行（U+")
    assert len(done.err.splitlines()) == 2


def test_raw_overrides_of_the_direction_are_refused(run: Run, here: Path) -> None:
    write_small(here / "plans" / "small", city=CITY.replace("某市行动方案", "某\u202e市"))
    refused(run("audit"), "plans/small/city.plan.yaml:2:9: 这里有不可见的控制字符 U+202E：请删除它")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "github", "gitlab", "md"])
def test_the_name_of_a_folder_acts_on_nothing(run: Run, here: Path, form: str) -> None:
    for name in ("\x1b[2J", "a\nb", "::warning file=README.md::x", "##[error]x", "\u202eabc"):
        write_small(here / name)
        done = run("audit", name, "--format", form)
        assert done.code == 1, done.err
        assert not {"\x1b", "\u202e"} & set(done.out + done.err)
        if form != "github":
            assert not [line for line in done.out.splitlines() if line.lstrip().startswith("::")]
            assert "##[" not in done.out


def test_a_name_that_is_no_text_is_told(run: Run, here: Path) -> None:
    os.rename(here / "plans" / "small" / "city.plan.yaml", os.fsencode(here / "plans" / "small") + b"/\xff.plan.yaml")
    refused(run("audit"), "auditor: 文件名“plans/small/\\udcff.plan.yaml”不是 UTF-8 文字，报告无法写出：请改名")


def test_what_is_no_plain_file_is_refused_wherever_it_is_named(run: Run, here: Path) -> None:
    pipe = here / "pipe"
    os.mkfifo(pipe)
    sentence = "auditor: “pipe”不是普通文件（而是管道、设备或套接字）：请给出普通文件"
    refused(run("audit", "--config", "pipe"), sentence)
    refused(run("note", "district", "--template", "pipe"), sentence)
    refused(run("opinion", "district", "--against", "pipe"), sentence)
    refused(run("audit", "-o", "pipe"), "auditor: 无法写入 pipe：没有人读取这个管道")
    os.rename(pipe, here / "plans" / "small" / "x.plan.yaml")
    refused(run("audit"), "auditor: “plans/small/x.plan.yaml”不是普通文件（而是管道、设备或套接字）：请给出普通文件")


def test_a_link_to_itself_is_told(run: Run, here: Path) -> None:
    place = here / "plans" / "small" / "x.plan.yaml"
    place.symlink_to(place.name)
    sentence = "auditor: 无法读取“{}”：符号链接指回自身（链接过多），请改正或删除该链接"
    refused(run("audit"), sentence.format("plans/small/x.plan.yaml"))
    assert run("show", str(place)).code == 2
    assert run("fmt", "--check").code == 2


def test_compound_keys_and_aliases_as_keys_have_a_place(run: Run, here: Path) -> None:
    write_small(
        here / "plans" / "small", city=CITY.replace("region: {name: 某市}", "region: {[a, b]: 1, name: 某市}")
    )
    done = run("audit")
    assert (done.code, done.err.splitlines()[0]) == (
        2,
        "plans/small/city.plan.yaml:4:10: 这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”",
    )
    write_small(here / "plans" / "small")
    (here / "auditor.yaml").write_text("plans: &a [plans]\n*a : 1\n")
    assert [line.split(": ")[0] for line in run("audit").err.splitlines()] == [
        "auditor.yaml:1:8",
        "auditor.yaml:2:1",
        CLOSING.format(2),
    ]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("2023.0", "数字 2023.0"),
        ("1e3", "数字 1e3"),
        ("0x7e7", "文字“0x7e7”"),
        ("0o7", "文字“0o7”"),
        (".inf", "数字 .inf"),
        ("2_023", "文字“2_023”"),
    ],
)
def test_whole_numbers_are_written_as_such(run: Run, here: Path, written: str, found: str) -> None:
    write_small(here / "plans" / "small", city=CITY.replace("base_year: 2023", f"base_year: {written}"))
    refused(run("audit"), f"plans/small/city.plan.yaml:6:12: “base_year”应为整数，这里是{found}")
    assert run("fmt", "--check", "plans").code == 2


def many(line: str, count: int, head: str = CITY) -> str:
    return head + "".join(line.format(number) for number in range(count))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (many("k{}: 1\n", 40_000), 40_000),
        (many("  i{}: {{nme: n, targets: {{2027: 1台}}}}\n", 20_000), 2_100),
        (many("b{0}: &b{0} [*a, *a, *a]\n", 20_000, "a: &a [x]\n"), 80_001),
        ("a: {" + "1, " * 100_000 + "}", 99_999),
        (CITY + "x: [" + "a: , " * 50_000 + "]", 0),
        (CITY + "? " * 2_000 + "a", 0),
        ("[" * 500_000, 1),
        (CITY.replace("600台套", "6" * 500_000), 1),
    ],
    ids=["keys", "rows", "anchors", "doubles", "nothing", "questions", "brackets", "digits"],
)
def test_half_a_megabyte_is_told_in_two_seconds(here: Path, text: str, count: int) -> None:
    (here / "plans" / "small" / "city.plan.yaml").write_text(text)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = auditor("audit", "--jobs", "1", "--lang", "en", cwd=here, AUDITOR_NO_CACHE="1")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.code == 2
    assert len(done.err.splitlines()) <= 202
    if count:
        assert done.err.splitlines()[-1] == f"Nothing was done; {count} mistake{'s' * (count != 1)} to fix."
    assert (
        after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 6
    )  # on a busy machine; 2 on a free one


def test_blank_lines_take_the_room_that_they_need(here: Path) -> None:
    (here / "plans" / "small" / "city.plan.yaml").write_text("\n" * 6_000_000 + CITY)
    code = "import resource; resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))\n"
    code += "from auditor.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "audit", "--jobs", "1", "--fail-on", "never", "-o", os.devnull],
        cwd=here,
        env=environment(AUDITOR_NO_CACHE="1"),
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "auditor: 没有配置文件；方案 plans/small（2 个）\n")


def test_an_output_is_no_input_whatever_it_is_called(run: Run, here: Path) -> None:
    (here / "office.yaml").write_text("plans: [plans]\nwaivers: ex.yml\n")
    (here / "ex.yml").write_text("waivers: []\n")
    (here / "own.j2").write_text(run("note", "--print-template").out)
    (here / "old.json").write_text(run("opinion", "district", "--format", "json").out)
    os.link(here / "plans" / "small" / "city.plan.yaml", here / "linked.md")
    before = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}
    for output, command in (
        ("office.yaml", ("audit", "--config", "office.yaml")),
        ("ex.yml", ("audit", "--config", "office.yaml")),
        ("own.j2", ("note", "district", "--template", "own.j2", "--format", "md")),
        ("old.json", ("opinion", "district", "--against", "old.json")),
        ("linked.md", ("table", "city")),
        ("linked.md", ("audit",)),
    ):
        refused(run(*command, "-o", output), f"auditor: {output} 是审核的输入文件，不会被改写；请另写文件名")
    assert before == {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}


def test_what_a_killed_run_left_is_swept_by_the_next(run: Run, here: Path) -> None:
    code = (
        "import os, sys\nfrom auditor.cli import main\n"
        "replace = os.replace\ndef killed(*given):\n    replace(*given); os.kill(os.getpid(), 9)\n"
        "os.replace = killed\nmain(sys.argv[1:])\n"
    )
    for name in ("r.json", "r.md"):
        (here / name).write_text("before")
    done = subprocess.run(
        [sys.executable, "-c", code, "audit", "--jobs", "1", "-o", "json:r.json", "-o", "md:r.md"],
        cwd=here,
        env=environment(AUDITOR_NO_CACHE="1"),
        capture_output=True,
    )
    assert done.returncode == -signal.SIGKILL
    assert len([path for path in here.iterdir() if ".auditor-" in path.name]) == 2
    assert run("audit", "-o", "json:r.json", "--fail-on", "never").code == 0
    assert sorted(path.name for path in here.iterdir()) == ["plans", "r.json", "r.md"]


@pytest.mark.parametrize("command", [("fmt",), ("audit", "--fix"), ("repair", "--select", "SHR-001", "--write")])
def test_what_is_left_beside_plans_is_swept_also_where_nothing_changes(
    run: Run, here: Path, command: tuple[str, ...]
) -> None:
    run(*command)
    left = here / "plans" / "small" / f".city.plan.yaml.auditor-{_machine()}-999999999-00000000"
    left.write_text("begun")
    run(*command)
    assert not left.exists()


OPINIONS = {
    "a rule of another kind": ("rule", "ALN-001"),
    "no rule": ("rule", "TRM-999"),
    "no subject": ("subject", []),
    "a large number": ("margin", "1e999999999"),
    "a division by nothing": ("margin", "1/0"),
    "a lone surrogate": ("rule", "\ud800"),
    "a control sign": ("part", "\x1b"),
    "a deep list": ("members", [[[[]]]]),
}


@pytest.mark.parametrize("case", OPINIONS)
def test_an_opinion_of_any_shape_is_read_or_refused(run: Run, here: Path, case: str) -> None:
    data = json.loads(run("opinion", "district", "--format", "json").out)
    key, value = OPINIONS[case]
    for row in data["rows"]:
        row[key] = value
    (here / "old.json").write_text(json.dumps(data))
    done = run("opinion", "district", "--against", "old.json", "--format", "md")
    assert done.code in (0, 2)
    assert "内部错误" not in done.err


def test_an_opinion_with_a_number_of_five_thousand_digits(run: Run, here: Path) -> None:
    text = run("opinion", "district", "--format", "json").out.replace('"version": 1', '"version": ' + "9" * 5000, 1)
    (here / "old.json").write_text(text)
    done = run("opinion", "district", "--against", "old.json")
    assert (done.code, done.err.partition("：")[0].split(": ")[0]) == (2, "old.json:1:1")


def test_closed_full_and_missing_streams_get_a_sentence(here: Path) -> None:
    def ended(command: str) -> tuple[int, str]:
        command = command if "{python}" in command else "{python} -m auditor " + command
        done = subprocess.run(
            ["sh", "-c", command.replace("{python}", sys.executable)],
            cwd=here,
            env=environment(),
            capture_output=True,
            text=True,
        )
        return done.returncode, done.stderr.splitlines()[0] if done.stderr else ""

    assert ended("audit plans >&-") == (2, "auditor: 标准输出已关闭，无处可写；请用 -o 写出文件名")
    code, said = ended("--help >/dev/full")
    assert (code, said[:20]) == (2, "auditor: 系统拒绝了操作：No s"[:20])
    assert ended("audit plans 2>&-")[0] == 1
    assert ended("audit plans -o ''") == (2, "auditor: . 是目录；请写文件名")
    (here / "d.txt").write_text("到2027年，更新环卫设备600台套以上，能耗明显下降。\n")
    assert ended("import d.txt --ask --plan closed <&-") == (0, "")
    assert ended("import d.txt --ask --plan full >/dev/full") == (2, "auditor: 无法写入 -：磁盘已满")
    assert ended("import d.txt --ask --plan none >&-") == (2, "auditor: 标准输出已关闭，无处可写；请用 -o 写出文件名")
    assert ended("printf '\\377\\n' | {python} -m auditor import d.txt --ask --plan bytes") == (
        0, "这个回答含有不可见的控制字符，未采用"
    )
    assert sorted(path.name for path in here.glob("*.plan.yaml")) == ["bytes.plan.yaml", "closed.plan.yaml"]
    assert ended("rules docs") == (2, "auditor: 缺少参数 --output；请查看 --help")
    assert ended("fmt - <&-") == (2, "auditor: 标准输入已关闭，无从读取；请写文件名")
    assert ended(f"show {'x' * 300}")[0] == 2


def test_a_deleted_folder_is_told(here: Path) -> None:
    command = f"mkdir gone && cd gone && rmdir ../gone && {sys.executable} -m auditor audit /"
    done = subprocess.run(["sh", "-c", command], cwd=here, env=environment(), capture_output=True, text=True)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, "auditor: 当前目录已不存在；请换到另一个目录")


@pytest.mark.parametrize(("option", "value"), [("--region", "x\x1b[2Jy"), ("--region", "a\nb")])
def test_init_writes_nothing_that_it_would_refuse(run: Run, here: Path, option: str, value: str) -> None:
    done = run(
        "init", "city", "--plan", "town", "--level", "township", option, value, "-o", "plans/small/town.plan.yaml"
    )
    assert done.code == 2
    assert not (here / "plans" / "small" / "town.plan.yaml").exists()
    assert "\x1b" not in done.err


def test_a_waiver_is_granted_in_one_line(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nwaivers: waivers.yaml\n")
    done = run(
        "waive",
        "SHR-001",
        "district/cleaning@2027",
        "--reason",
        "a\nb",
        "--approved-by",
        "\x1b[2J",
        "--until",
        "2099-01-01",
        "--write",
    )
    refused(
        done,
        "auditor: 选项 --approved-by 含有换行或不可见的控制字符：请删除",
        "auditor: 选项 --reason 含有换行或不可见的控制字符：请删除",
    )
    assert not (here / "waivers.yaml").exists()


def test_a_claim_that_looks_at_everything_for_everything_is_refused(run: Run, here: Path) -> None:
    rows = "".join(f"  i{number}: {{name: n{number}, targets: {{2027: 1台}}}}\n" for number in range(400))
    where = "any(plan.indicators, any(plan.indicators, name == 'x'))"
    claim = f'claims:\n  - {{says: x, counts: indicators, equals: 1, where: "{where}"}}\n'
    write_small(here / "plans" / "small", city=CITY + rows + claim, district=DISTRICT)
    done = run("audit", "--jobs", "1")
    assert done.code == 2
    assert done.err.splitlines()[0].startswith(
        "plans/small/city.plan.yaml:413:53: 各条所列数目的条件合计要逐一查看的行太多"
    )


def test_a_document_is_a_plain_file_and_is_never_written_over(run: Run, here: Path) -> None:
    os.mkfifo(here / "pipe")
    sentence = "auditor: “pipe”不是普通文件（而是管道、设备或套接字）：请给出普通文件"
    refused(run("import", "pipe"), sentence)
    refused(run("verify", "city", "pipe"), sentence)
    refused(run("annotate", "pipe", "--plan", "city", "-o", "x.docx"), sentence)
    refused(run("import", "/dev/zero"), sentence.replace("pipe", "zero"))
    (here / "plan.txt").write_text("到2027年，更新环卫设备600台套以上。\n")
    os.link(here / "plan.txt", here / "linked.json")
    sentence = "auditor: linked.json 是审核的输入文件，不会被改写；请另写文件名"
    refused(run("import", "plan.txt", "--format", "json", "-o", "linked.json"), sentence)
    refused(run("verify", "city", "plan.txt", "-o", "linked.json"), sentence)


def test_a_plan_names_a_document_that_is_a_device(run: Run, here: Path) -> None:
    named = CITY.replace("parents: []", "parents: []\ndocument: {text: full, parts: [body], file: [/dev/zero]}")
    write_small(here / "plans" / "small", city=named)
    refused(
        run("report", "-o", "x.html"), "auditor: “zero”不是普通文件（而是管道、设备或套接字）：请给出普通文件"
    )


@pytest.mark.parametrize("found", ["..", "../..", "/"])
def test_a_family_does_not_include_what_it_lies_in(run: Run, here: Path, found: str) -> None:
    (here / "plans" / "small" / "family.yaml").write_text(f"includes: [{found}]\n")
    refused(
        run("audit"),
        f"plans/small/family.yaml:1:12: 所包含的文件夹“{found}”之下就有本文件夹，其方案会重复：请写并列的文件夹",
    )


def test_ctrl_c_before_anything_is_imported(here: Path) -> None:
    code = (
        "import runpy, sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'auditor.cli': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "runpy.run_module('auditor', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=here, env=environment(), capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert "auditor = auditor.__main__:run\n" in (ROOT / "setup.cfg").read_text()
