"""Every sentence that is asked for by its name is there, and gets all that it names."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType

import auditor
from auditor.ground.words import Words
from auditor.intake.calibration import WORTH
from auditor.messages.intake import BECAUSE

ROOT = Path(auditor.__file__).parent


def test_every_sentence_that_is_asked_for_is_there() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in sorted(ROOT.rglob("*.py")) if "generated" not in path.parts and path.name != "__main__.py"
        for line, what in _wrong(path)
    ]
    assert wrong == []


def test_every_reason_of_a_proposal_has_words_and_a_worth() -> None:
    form = re.compile(r"(?:again|beside|bound|form|name|part|promise|year):[a-z-]+")
    given = {
        node.value
        for path in (ROOT / "intake").rglob("*.py") if path.name != "calibration.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and form.fullmatch(node.value)
    }
    assert sorted((given | set(WORTH)) - set(BECAUSE)) == []


def _wrong(path: Path) -> Iterator[tuple[int, str]]:
    parts = path.with_suffix("").relative_to(ROOT.parent).parts
    module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Subscript):
            table, key = _table(module, node.value), _text(node.slice)
            if table and key and key not in table:
                yield node.lineno, key
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            table, key = _table(module, node.args[0]), _text(node.args[1])
            given = {each.arg for each in node.keywords}
            if table and key and (key not in table or (None not in given and _named(table[key]) - given)):
                yield node.lineno, key


def _table(module: ModuleType, node: ast.expr) -> dict[str, Words]:
    """The sentences that a name of a module means; none where it means something else."""
    found = getattr(module, node.id, None) if isinstance(node, ast.Name) else None
    sentences = isinstance(found, dict) and all(isinstance(each, Words) for each in found.values())
    return found if sentences and isinstance(found, dict) else {}


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _named(words: Words) -> set[str | None]:
    return {name for text in words for _, name, *_ in Formatter().parse(text) if name}
