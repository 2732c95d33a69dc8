"""`auditor report`: one file, made of whatever plans say, which asks nothing of any network."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.repository import commit, edit, git_environment, make_repository

PLAN = "plans/small/district.plan.yaml"
HOSTILE = "</script><script>alert(1)</script>\\\"'<img src=x onerror=alert(2)>&amp;##[error]"
VOID = {"meta", "input", "br", "img", "link"}


class Elements(HTMLParser):
    """The elements of a page, with what is open at its end and every text."""

    def __init__(self) -> None:
        super().__init__()
        self.met: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self.open[-1] if self.open else "", []).append(data)


def elements(page: str) -> Elements:
    found = Elements()
    found.feed(page)
    found.close()
    assert found.open == []
    return found


def test_a_file_or_a_stream_has_the_same_page(run: Run, here: Path) -> None:
    assert run("report", "-o", "audit.html", "--today", "2026-01-10").code == 0
    written = (here / "audit.html").read_bytes()
    assert run("report", "--today", "2026-01-10").out.encode() == written
    assert run("report", "--today", "2026-01-10", "-o", "again.html").out == ""
    assert (here / "again.html").read_bytes() == written


def test_another_format_is_refused(run: Run) -> None:
    done = run("report", "-o", "audit.pdf")
    assert done.code == 2
    assert "audit.pdf" in done.err
    assert "html" in done.err


def test_a_plan_that_is_not_there_is_refused_and_nothing_is_written(run: Run, here: Path) -> None:
    assert run("report", "nowhere", "-o", "audit.html").code == 2
    assert not (here / "audit.html").exists()


def test_every_element_is_closed_and_every_name_is_used_once(run: Run) -> None:
    found = elements(run("report").out)
    names = [str(attributes["id"]) for _, attributes in found.met if "id" in attributes]
    assert sorted(names) == sorted(set(names))
    targets = {str(attributes.get("href")) for tag, attributes in found.met if tag == "a"}
    assert {target[1:] for target in targets} <= set(names)


def test_the_page_names_its_own_style_and_script_and_nothing_else(run: Run) -> None:
    page = run("report").out
    found = elements(page)
    (policy,) = [str(attributes["content"]) for _, attributes in found.met if "http-equiv" in attributes]
    style = "".join(found.texts["style"])
    script = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert len(script) == 1
    for kind, text in (("style", style), ("script", script[0])):
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert not [1 for _, attributes in found.met if {"style", "src", "onclick", "onload", "onerror"} & set(attributes)]
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page)


def test_what_a_plan_says_is_text_and_nothing_else(run: Run, here: Path) -> None:
    plain = elements(run("report").out)
    edit(here / PLAN, "name: 更新环卫设备", f'name: "更新环卫设备{HOSTILE}"')
    edit(here / PLAN, "某区行动方案", "某区行动方案 </title></style><script>alert(3)</script>")
    page = run("report").out
    found = elements(page)
    assert [tag for tag, _ in found.met if tag in ("script", "img", "style")] == [
        tag for tag, _ in plain.met if tag in ("script", "img", "style")
    ]
    assert "##[" not in page
    rows = json.loads(re.findall(r'<script type="application/json" id="rows">(.*?)</script>', page, re.DOTALL)[0])
    assert any("</script><script>alert(1)" in json.dumps(row, ensure_ascii=False) for row in rows)
    assert "<img src=x" not in re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)


def test_signs_that_turn_writing_round_are_spelled_out(run: Run, here: Path) -> None:
    name = "a\u202eb"
    folder = here / "plans" / name
    (here / "plans" / "small").rename(folder)
    page = run("report", f"plans/{name}/district.plan.yaml", f"plans/{name}/city.plan.yaml").out
    assert "\u202e" not in page


@pytest.mark.parametrize("language", ["zh", "en"])
def test_both_languages_are_there_whatever_is_shown_first(run: Run, language: str) -> None:
    page = run("report", "--lang", language).out
    assert f'data-lang="{language}"' in page
    assert "暂不宜批准：有1条错误须先改正。" in page
    assert "Not ready for approval. Errors to correct first: 1." in page


def test_what_is_new_worse_and_gone_since_a_commit(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in git_environment().items():
        monkeypatch.setenv(name, value)
    git = make_repository(here)
    edit(here / PLAN, "share: 16.67%", "share: 18%")
    commit(git, "a sin")
    edit(here / PLAN, "share: 18%", "share: 20%")
    page = run("report", "--since", "HEAD").out
    cards = {
        str(attributes["data-state"]) for _, attributes in elements(page).met if "card" in str(attributes.get("class"))
    }
    assert "worse" in cards
    assert re.search(r"与 HEAD 相比：[^<]*加重1条[^<]*。", page)
    states = [str(attributes["data-state"]) for _, attributes in elements(page).met if "card error" in str(
        attributes.get("class")
    )]
    assert states == sorted(states, key=lambda state: state not in ("new", "worse", "newly-undetermined"))
    edit(here / PLAN, "share: 20%", "share: 16.67%")
    page = run("report", "--since", "HEAD").out
    assert re.search(r"Compared with HEAD: [^<]*1 fixed", page)
    gone = page[page.index('id="gone"'):]
    assert "SHR-001" in gone[:gone.index("</details>")]


def test_a_waived_finding_says_by_whom_and_until_when(run: Run, here: Path) -> None:
    waived = run(
        "waive", "SHR-001", "district/cleaning@2027", "--reason", "已报市发改委", "--approved-by", "市发改委",
        "--until", "2026-12-31", "--write", "--today", "2026-01-10",
    )
    if waived.code:             # where no file of waivers is configured
        (here / "auditor.yaml").write_text("plans: [plans]\nwaivers: waivers.yaml\n", encoding="utf-8")
        waived = run(
            "waive", "SHR-001", "district/cleaning@2027", "--reason", "已报市发改委", "--approved-by", "市发改委",
            "--until", "2026-12-31", "--write", "--today", "2026-01-10",
        )
    assert waived.code == 0, waived.err
    page = run("report", "--today", "2026-01-11").out
    assert "已报市发改委 · 市发改委 · 2026-12-31" in page
    assert 'href="#s-waived"' in page
    later = run("report", "--today", "2027-01-11").out
    assert "WVR-001" in later


@pytest.mark.parametrize("command", ["report", "paper", "requests", "matrix"])
def test_a_folder_stands_for_its_plans(run: Run, here: Path, command: str) -> None:
    files = sorted(str(file.relative_to(here)) for file in (here / "plans/small").glob("*.plan.yaml"))
    whole = run(command, *files, "--format", "html", "--today", "2026-01-11")
    assert whole.code == 0, whole.err
    for given in (["plans"], ["plans/small"], ["plans/small", "district"]):
        assert run(command, *given, "--format", "html", "--today", "2026-01-11").out == whole.out
    (here / "empty").mkdir()
    refused = run(command, "empty")
    assert refused.code == 2
    assert "empty" in refused.err
