"""`auditor schema`: a JSON Schema for editors."""

import click

from auditor.cli.options import one_of, shared
from auditor.cli.streams import emit
from auditor.ground.words import Language
from auditor.messages.cli import HELP

SCHEMAS = ("plan", "rule", "config", "waivers", "family", "audit")


def schema_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("schema", help=HELP["schema"].spoken(language))
    @click.argument("name", metavar="|".join(SCHEMAS))
    @shared(language, "lang", "output")
    def schema(name: str, output: str | None) -> int:
        one_of("SCHEMA", name, SCHEMAS)
        import json

        from auditor.read.schema import load_schema
        from auditor.read.schema.texts import spoken

        text = json.dumps(spoken(load_schema(name), language), ensure_ascii=False, indent=2)
        emit(text + "\n", output, data=True)
        return 0

    return schema
