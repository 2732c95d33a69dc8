"""Where the bytes go: pipes, terminals, other encodings, files; and how fast a command answers."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.streams import encoded
from auditor.report.style import width
from tests.cli.conftest import Run
from tests.cli.small import ROOT, auditor, environment, write_small

AUDIT = ("audit", "plans", "--select", "SHR-001,ALN")


def on_terminal(cwd: Path, *arguments: str, **more: str) -> str:
    """What a command shows on a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", *arguments], cwd=cwd, env=environment(**more), stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:         # the terminal is gone with its last writer
        pass
    process.wait()
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def test_colour_is_for_terminals_that_want_it(here: Path) -> None:
    piped = auditor(*AUDIT, cwd=here, COLUMNS="200")
    page = piped.out + piped.err
    coloured = on_terminal(here, *AUDIT, COLUMNS="200")
    assert "\033" not in page
    assert "\033[1;31m错误\033[0m" in coloured
    assert on_terminal(here, *AUDIT, NO_COLOR="1", COLUMNS="200") == page
    assert on_terminal(here, *AUDIT, TERM="dumb", COLUMNS="200") == page


def test_on_a_terminal_the_id_of_a_rule_leads_to_what_explains_it(here: Path) -> None:
    """The rule's own file, which is always there; the page on the site that the configuration names."""
    assert f"\033]8;;{(ROOT / 'rules/shares/declared-share.rule.yaml').as_uri()}\033\\" in on_terminal(here, *AUDIT)
    (here / "auditor.yaml").write_text("plans: [plans]\nhome: https://git.example.org/x\n", encoding="utf-8")
    page = "https://git.example.org/x/docs/rules/zh/shares.md#shr-001"
    assert f"\033]8;;{page}\033\\\033[2mSHR-001\033[0m\033]8;;\033\\" in on_terminal(here, *AUDIT)
    assert "\033]8" not in on_terminal(here, *AUDIT, NO_COLOR="1")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_twelve_plans_fit_260_lines_of_a_narrow_terminal(language: str) -> None:
    plans = "plans/equipment-renewal-2024"
    shown = on_terminal(ROOT, "audit", plans, "--lang", language, NO_COLOR="1", COLUMNS="80").splitlines()
    assert len(shown) <= 260
    assert max(map(width, shown)) <= 80


def test_a_page_is_as_wide_as_its_terminal(here: Path) -> None:
    """Nothing is wider than it, nothing is lost; a pipe gets its lines whole."""
    wide, narrow = (on_terminal(here, *AUDIT, NO_COLOR="1", COLUMNS=columns) for columns in ("400", "60"))
    page = narrow.partition("auditor: ")[0].splitlines()
    assert max(map(width, page)) <= 60
    assert len(page) > len(wide.partition("auditor: ")[0].splitlines())
    assert max(map(width, auditor(*AUDIT, cwd=here, COLUMNS="60").out.splitlines())) > 80


@pytest.mark.parametrize("encoding", ["gbk", "latin-1"])
def test_a_terminal_of_another_encoding_does_not_end_the_run(here: Path, encoding: str) -> None:
    city = "plans/small/city.plan.yaml"
    for arguments, code in ((AUDIT, 1), (("audit", "--help"), 0), (("show", city), 0), (("audit", "no"), 2)):
        done = auditor(*arguments, cwd=here, encoding=encoding, PYTHONIOENCODING=encoding)
        assert "Traceback" not in done.err
        assert done.code == code


def test_a_chinese_terminal_shows_the_same_page(here: Path) -> None:
    gbk = auditor(*AUDIT, cwd=here, encoding="gbk", PYTHONIOENCODING="gbk")
    assert gbk == auditor(*AUDIT, cwd=here)


def test_what_an_encoding_lacks_is_written_as_what_is_most_like_it() -> None:
    assert encoded("32 − 13 ≈ 19 √ ✓", "gbk").decode("gbk") == "32 - 13 ≈ 19 √ ?"


def test_json_is_utf8_everywhere(here: Path) -> None:
    data = (*AUDIT, "--format", "json")
    plain = auditor(*data, cwd=here)
    assert auditor(*data, cwd=here, PYTHONIOENCODING="gbk", LC_ALL="C").out == plain.out


def test_a_reader_that_goes_away_is_no_mistake(here: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", *AUDIT], cwd=here, env=environment(), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read().decode() == "auditor: 没有配置文件；方案 plans/small（2 个）\n"
    process.stderr.close()
    assert process.wait() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_sentence(here: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "auditor", *AUDIT], cwd=here, env=environment(), stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[0] == "auditor: 无法写入 -：磁盘已满"


def test_the_same_bytes_whatever_the_seed_the_locale_and_the_order_of_files(tmp_path: Path) -> None:
    """The real plans, written to disk in three orders."""
    files = sorted((ROOT / "plans").rglob("*.plan.yaml"))
    middle = len(files) // 2
    circumstances = (
        (files, "0", "C"), (files[::-1], "1", "zh_CN.UTF-8"),
        ([*files[middle:], *files[:middle]], "7", "de_DE.ISO-8859-1"),
    )
    outputs = set()
    for place, (order, seed, locale) in enumerate(circumstances):
        here = tmp_path / str(place)
        (here / "plans").mkdir(parents=True)
        for file in order:
            (here / "plans" / file.name).write_bytes(file.read_bytes())
        for form in ("text", "json"):
            done = auditor(
                "audit", "plans", "--format", form, "--lang", "zh", cwd=here, PYTHONHASHSEED=seed,
                LC_ALL=locale,
            )
            outputs.add((form, done.code, done.out))
    assert len(outputs) == 2


def test_a_file_is_put_in_place_whole(run: Run, here: Path) -> None:
    text = run(*AUDIT).out
    target = here / "report.txt"
    target.write_text("old")
    target.chmod(0o640)
    done = run(*AUDIT, "--output", "report.txt")
    assert (done.code, done.out) == (1, "")
    assert target.read_text(encoding="utf-8") == text
    assert target.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in here.iterdir()) == ["plans", "report.txt"]
    assert run(*AUDIT, "-o", "-").out == text


def test_a_failed_run_leaves_the_old_file_alone(run: Run, here: Path) -> None:
    (here / "report.txt").write_text("old")
    assert run("audit", "nowhere", "-o", "report.txt").code == 2
    assert (here / "report.txt").read_text() == "old"


def test_inputs_are_never_written(run: Run, here: Path) -> None:
    def contents() -> dict[str, tuple[bytes, float]]:
        return {str(path): (path.read_bytes(), path.stat().st_mtime) for path in here.rglob("*.yaml")}

    before = contents()
    run("audit", "plans")
    run("show", "plans/small/city.plan.yaml")
    assert contents() == before
    write_small(here / "plans" / "small")


def test_help_and_version_need_nothing_heavy(here: Path) -> None:
    script = (
        "import sys; from auditor.cli import main; code = main(sys.argv[1:]); "
        "heavy = {'jsonschema', 'networkx', 'tabulate', 'wcwidth', 'yaml', 'auditor.judge'}; "
        "sys.exit(sorted(heavy & set(sys.modules)) or code)"
    )
    for arguments in (["--help"], ["--version"], ["audit", "-h"]):
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments], cwd=here, env=environment(), capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, "")


def test_help_speaks_the_language_of_the_locale(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "审核方案族，列出审核发现。" in run("audit", "--help").out
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert "Audits plan families and lists what was found." in run("audit", "--help").out
