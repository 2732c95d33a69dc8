"""`auditor what-if`: what follows from values that are set; nothing is written."""

import click

from auditor.cli.options import day, option, shared
from auditor.cli.streams import emit
from auditor.ground.problem import mistake
from auditor.ground.words import Language, say
from auditor.messages.cli import HELP
from auditor.messages.repair import REPAIR

SECONDS = 20.0


def what_if_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("what-if", help=HELP["what-if"].spoken(language))
    @option(language, "--set", "sets", "what-if-set", metavar="PLAN/ID@YEAR=VALUE", multiple=True)
    @shared(language, "format", "output", "lang", "config")
    def what_if(sets: tuple[str, ...], form: str, output: str | None, config: str | None) -> int:
        if not sets:
            raise mistake(REPAIR["needs-set"])
        from auditor.repair.perform import families
        from auditor.repair.solver import INSTALL, has_solver
        from auditor.repair.what_if import read_set
        from auditor.repair.what_if import what_if as follow

        wanted = [read_set(each) for each in sets]
        plans = list(dict.fromkeys(each.plan for each in wanted))
        with families(plans, (), config, day(None)) as found:
            if len(found) > 1:
                raise mistake(REPAIR["one-family"])
            made = follow(found[0].trial, wanted, SECONDS, has_solver())
        if form == "json":
            from auditor.repair.what_if_json import what_if_json

            emit(what_if_json(made), output, data=True)
        else:
            from auditor.repair.what_if_text import what_if_text

            extra = "" if has_solver() else f"{say(REPAIR, 'no-solver', command=INSTALL).spoken(language)}\n"
            emit(what_if_text(made, language) + extra, output)
        return 0

    return what_if
