"""The documents say what is so: their commands, their files, their links, their tables."""

import json
import re
import shlex
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.cli.small import auditor
from tests.docs import LEFT_OUT, ROOT, blocks, documents, first_gap, fresh, steps

DOCUMENTS = [pytest.param(path, id=path.relative_to(ROOT).as_posix()) for path in documents()]
SESSIONS = [param for param in DOCUMENTS if "```console" in Path(str(param.values[0])).read_text(encoding="utf-8")]
PAIRS = [
    pytest.param(path.with_name(path.name.replace(".zh.md", ".md")), path, id=path.name)
    for path in documents() if path.name.endswith(".zh.md")
]
PLAN_GUIDES = [ROOT / "docs" / "plan-file.md", ROOT / "docs" / "plan-file.zh.md"]
ASIDE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
# The names that the code knows only inside a folder, not as `auditor/<name>`.
FOLDERS = (ROOT, ROOT / "auditor")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", SESSIONS)
def test_the_commands_print_what_is_shown(path: Path, tmp_path: Path) -> None:
    found = blocks(read(path))
    own = [block for block in found if block.role == "file"]
    for block in own:
        place = tmp_path / block.file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(block.text, encoding="utf-8")
    if own and not any(block.file.endswith(".plan.yaml") for block in own):     # beside the plans of this repository
        shutil.copytree(ROOT / "plans", tmp_path / "plans")
    language = "zh_CN.UTF-8" if ".zh." in path.name else "en_GB.UTF-8"
    code = 0
    for block in found:
        for step in steps(block) if block.form == "console" else ():
            if step.command == "echo $?":
                assert step.lines == (str(code),), f"in {path.name}"
                continue
            program, *arguments = shlex.split(step.command)
            assert program == "auditor"
            done = auditor(*arguments, cwd=tmp_path if own else ROOT, LANG=language)
            printed = [line.rstrip() for line in (done.out + done.err).splitlines()]
            gap = first_gap(step.lines, printed)
            assert not gap, f"{path.name}: $ {step.command}\nexpected here: {gap}\n\n" + "\n".join(printed)
            code = done.code


@pytest.mark.parametrize("path", DOCUMENTS)
def test_what_is_quoted_from_a_file_stands_there(path: Path) -> None:
    for block in blocks(read(path)):
        if block.role == "from":
            source = read(ROOT / block.file).splitlines()
            shown = (LEFT_OUT, *block.text.splitlines(), LEFT_OUT)
            assert not first_gap(shown, source), f"{block.file}: {first_gap(shown, source)}"


@pytest.mark.parametrize("path", DOCUMENTS)
def test_links_lead_somewhere(path: Path) -> None:
    text = ASIDE.sub("", read(path))
    targets = [target for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target]
    for target in targets:
        file, _, heading = target.partition("#")
        place = path.parent / file if file else path
        assert place.exists(), target
        assert place.resolve().is_relative_to(ROOT), target
        assert not heading or heading in anchors(read(place)), target


def anchors(text: str) -> set[str]:
    """The anchors that a page of Markdown gives its headings."""
    headings = re.findall(r"^#+ (.+)$", ASIDE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCUMENTS)
def test_nothing_of_one_machine_is_named(path: Path) -> None:
    assert not re.search(r"(?:^|[\s(`'\"])(?:/(?:home|Users|work|tmp|root|opt)/|[A-Z]:\\)", read(path), re.MULTILINE)


@pytest.mark.parametrize("path", DOCUMENTS)
def test_generated_parts_are_fresh(path: Path) -> None:
    assert read(path) == fresh(read(path)), "make bless writes them anew"


@pytest.mark.parametrize(("english", "chinese"), PAIRS)
def test_both_languages_have_the_same_sections_and_examples(english: Path, chinese: Path) -> None:
    def shape(path: Path) -> list[tuple[str, ...]]:
        text = read(path)
        headings = re.findall(r"^(#+) ", ASIDE.sub("", text), re.MULTILINE)
        return [tuple(headings), *((block.role, block.file, block.form) for block in blocks(text))]

    assert shape(english) == shape(chinese)


def test_every_command_is_shown_in_the_manual() -> None:
    help_text = auditor("--help", cwd=ROOT, LANG="C").out
    commands = re.findall(r"^  ([a-z]+)  ", help_text.partition("Commands:")[2], re.MULTILINE)
    for name in ("docs/manual.md", "docs/manual.zh.md"):
        text = read(ROOT / name)
        assert [command for command in commands if f"$ auditor {command}" not in text] == [], name


def test_the_architecture_names_the_modules_that_there_are() -> None:
    text = read(ROOT / "ARCHITECTURE.md")
    here = {
        path.name.removesuffix(".py") for path in (ROOT / "auditor").iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").exists()) and path.stem not in ("__init__", "__main__")
    }
    picture = next(block.text for block in blocks(text) if block.form == "text")
    assert {name for name in here if not re.search(rf"\b{name}\b", picture)} == set()
    layers = re.findall(r"\(([a-z]+)\)", read(ROOT / "setup.cfg").partition("layers =")[2].partition("\n\n")[0])
    assert {name for name in layers if name not in here and re.search(rf"\b{name}\b", picture)} == set()
    named = re.findall(r"`((?:[a-z_]+/)*[a-z_]+(?:\.py|/))`", text)
    assert [name for name in named if not any((folder / name).exists() for folder in FOLDERS)] == []


def objects_of(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The objects of the plan schema that have keys of their own, by the name that the guides give them."""
    yield "plan", schema
    for name in ("region", "document"):
        yield name, schema["properties"][name]
    yield "division", schema["properties"]["divisions"]["items"]
    yield "group", schema["properties"]["groups"]["items"]
    for name, part in schema["definitions"].items():
        if "properties" in part:
            yield name, part


@pytest.mark.parametrize("guide", [pytest.param(path, id=path.name) for path in PLAN_GUIDES])
def test_the_guide_to_plan_files_has_every_key(guide: Path) -> None:
    schema = json.loads(read(ROOT / "auditor" / "schemas" / "plan.schema.json"))
    tables = dict(re.findall(r"^<!-- keys: (\w+) -->\n((?:\|.*\n)+)", read(guide), re.MULTILINE))
    said = {name: re.findall(r"^\| (\**)`(\w+)`", rows_of(table), re.MULTILINE) for name, table in tables.items()}
    keys = {name: {key for _, key in found} for name, found in said.items()}
    required = {name: {key for bold, key in found if bold} for name, found in said.items()}
    assert keys == {name: set(part["properties"]) for name, part in objects_of(schema)}
    assert required == {name: set(part.get("required", ())) for name, part in objects_of(schema)}


@pytest.mark.parametrize("guide", [pytest.param(path, id=path.name) for path in PLAN_GUIDES])
def test_the_guide_to_plan_files_has_every_choice(guide: Path) -> None:
    schema = json.loads(read(ROOT / "auditor" / "schemas" / "plan.schema.json"))
    choices = {
        f"{name}.{key}": {word for word in inner["enum"] if word.isascii()} for name, part in objects_of(schema)
        for key, inner in part["properties"].items() if "enum" in inner
    }
    tables = re.findall(r"^<!-- choices: (\S+) -->\n((?:\|.*\n)+|(?:.+\n)+)", read(guide), re.MULTILINE)
    assert {name: set(re.findall(r"`([a-z_-]+)`", first_column(table))) for name, table in tables} == choices


def rows_of(table: str) -> str:
    """A table without its head."""
    return "".join(table.splitlines(keepends=True)[2:])


def first_column(table: str) -> str:
    """The first cells of a table's rows; a single line as it is."""
    if not table.startswith("|"):
        return table
    return "\n".join(line.split("|")[1] for line in rows_of(table).splitlines())
