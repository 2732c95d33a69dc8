"""`auditor init`: a plan begins from its parents."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from auditor.cli.options import one_of, option, shared
from auditor.cli.streams import check_output, complain, emit
from auditor.ground.inert import active
from auditor.ground.problem import mistake
from auditor.ground.words import Language, say
from auditor.messages.cli import HELP
from auditor.messages.init import INIT
from auditor.messages.load import LOAD

if TYPE_CHECKING:
    from auditor.model.rows.plan import PlanRow

ID = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")
PLAN_FILE = ".plan.yaml"
HEADER = "# yaml-language-server: $schema="


def init_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("init", help=HELP["init"].spoken(language))
    @click.argument("parents", nargs=-1, required=True, metavar="PARENT...")
    @option(language, "--plan", "plan", "init-plan", metavar="ID", required=True)
    @option(language, "--level", "level", "init-level", metavar="LEVEL", required=True)
    @option(language, "--region", "region", "init-region", metavar="NAME", required=True)
    @option(language, "--output", "output", "init-output", "-o", metavar="FILE")
    @shared(language, "lang", "config")
    def init(
        parents: tuple[str, ...], plan: str, level: str, region: str, output: str | None,
        config: str | None,
    ) -> int:
        from auditor.model.plan import LEVELS, Level
        from auditor.report.start import Start, start_text

        one_of("--level", level, LEVELS)
        _check(plan, region, output)
        rows = _parents(parents, plan, config)
        _check_level(level, rows)
        folder = Path(rows[0].record.file).parent
        target = folder if output in (None, "-") else Path(output or "").parent
        start = Start(plan, cast("Level", level), region.strip(), _header(Path(rows[0].record.file), target))
        emit(start_text(start, rows, language), output, commands=True)
        if os.path.realpath(target) != os.path.realpath(folder):
            complain(say(INIT, "elsewhere", path=output, folder=folder.as_posix()).spoken(language))
        return 0

    return init


def _check(plan: str, region: str, output: str | None) -> None:
    """What can be wrong before anything is read. Raises InputError."""
    if not ID.fullmatch(plan):
        raise mistake(say(INIT, "id", option="--plan", found=plan))
    if not region.strip() or active(region):
        raise mistake(INIT["region"])
    if output is None or output == "-":
        return
    if os.path.lexists(output) and not os.path.isdir(output):
        raise mistake(say(INIT, "exists", path=output))
    if not output.endswith(PLAN_FILE):
        check_output(output)
        raise mistake(say(LOAD, "not-a-plan-file", path=output))


def _parents(named: tuple[str, ...], plan: str, config: str | None) -> "list[PlanRow]":
    """The rows of the parents, which must stand in one family that has no such plan yet. Raises InputError."""
    from auditor.run.plans import named_plans

    chosen = named_plans(named, config)
    folders = list(dict.fromkeys(family.folder or "." for family, _ in chosen))
    if len(folders) > 1:
        raise mistake(say(INIT, "families", folders=", ".join(folders)))
    files = chosen[0][0].files
    if plan in files:
        raise mistake(say(INIT, "taken", found=plan, file=files[plan]))
    return [row for _, row in chosen]


def _check_level(level: str, parents: "list[PlanRow]") -> None:
    """A plan is not above its parents. Raises InputError."""
    from auditor.model.plan import RANK, Level

    for parent in parents:
        if RANK[cast("Level", level)] < parent.rank:
            raise mistake(say(INIT, "level", level=level, parent=parent.id, above=parent.level))


def _header(parent: Path, folder: Path) -> str:
    """The line that tells editors the schema: as the parent has it, seen from the plan's folder.

    Where the parent has none, or one that leads nowhere, the address of the schema that came with the auditor.
    """
    from auditor.read.schema import schema_file
    from auditor.read.yaml import read_file

    usual = HEADER + schema_file("plan").as_uri()
    first = read_file(str(parent)).decode("utf-8").partition("\n")[0].strip()
    if not first.startswith(HEADER):
        return usual
    schema = first.removeprefix(HEADER)
    if "://" in schema:
        return first
    place = Path(os.path.realpath(parent.parent)) / schema
    if not os.path.isfile(place):
        return usual
    if os.path.isabs(schema):
        return first
    return HEADER + Path(os.path.relpath(place, os.path.realpath(folder))).as_posix()
