"""The shipped rules as committed data. `python -m tests.bless` writes it; tests hold it fresh."""

from pathlib import Path

from auditor.read.places import rules_folder
from auditor.read.rule import load_rules
from auditor.read.shipped import packed

ROOT = Path(__file__).parents[1]
HEAD = '"""Made from the rules of this repository by `make bless`; not to be edited."""\n\n'
RULES = "RULES: dict[str, tuple[object, ...]] = {{\n{lines}}}\n"


def written() -> dict[Path, str]:
    """File → the module that it ought to hold."""
    rules = load_rules([rules_folder()])
    lines = "".join(f"    {rule.digest!r}:\n    {packed(rule)!r},\n" for rule in rules.values())
    return {ROOT / "auditor" / "read" / "shipped_rules.py": HEAD + RULES.format(lines=lines)}
