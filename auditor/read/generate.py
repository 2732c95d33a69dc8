"""What is made of our own files when the auditor is built: the schemas as code, the shipped rules as data.

`setup.py` runs it for a wheel and for an editable install, `make` whenever a schema or a rule has changed. Without
it everything works alike, only slower to start.
"""

import json
from pathlib import Path

from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.read.schema.compile import schema_module
from auditor.read.shipped import packed

SCHEMAS = ("plan", "rule", "config", "waivers", "family")


def generate(folder: Path) -> None:
    """Writes the package `auditor.generated` into a folder. Raises InputError for a rule that cannot be read."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SCHEMAS:
        (folder / f"{name}_schema.py").write_text(schema_module(name), encoding="utf-8")
    rules = {rule.digest: packed(rule) for rule in load_rules([rules_folder()]).values()}
    (folder / "rules.json").write_text(json.dumps(rules, ensure_ascii=False), encoding="utf-8")
    # Last: whoever finds it finds all.
    (folder / "__init__.py").write_text('"""Made when the auditor was built."""\n', encoding="utf-8")


if __name__ == "__main__":
    generate(Path(__file__).parents[1] / "generated")
