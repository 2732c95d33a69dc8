"""`auditor` without a command: where the user stands, and what can be done next."""

import os
from pathlib import Path

from auditor.ground.words import Language, joined, say
from auditor.messages.start import NEXT, START
from auditor.report.style import aligned
from auditor.run.folders import configuration, folders_at, usual_places
from auditor.run.problems import Problems


def start_text(language: Language) -> str:
    """The page. Raises InputError for a configuration that is wrong, or names folders that are not there."""
    config = configuration(None)
    problems = Problems()
    folders = folders_at(usual_places(config), problems)
    problems.stop()
    files = [shown for _, found in folders for _, shown in found]
    named = say(START, "config", file=config.file) if config.file else START["no-config"]
    if files:
        listed = [folder or "." for folder, _ in folders]
        facts = {"config": named, "folders": joined(listed), "plans": len(files)}
        first, names = say(START, "here", **facts), ["audit", "one", "show", "table"]
        names += ["since"] if _in_repository() else []
    else:
        first, names = say(START, "nothing", config=named), ["examples", "import", "init"]
    rows = [(say(NEXT[name], "do", file=files[0] if files else ""), NEXT[name]["what"]) for name in [*names, "help"]]
    lines = aligned([(f"  {do.spoken(language)}", what.spoken(language)) for do, what in rows])
    return "\n".join([first.spoken(language), "", START["next"].spoken(language), *lines]) + "\n"


def _in_repository() -> bool:
    here = Path.cwd()
    return any(os.path.exists(folder / ".git") for folder in (here, *here.parents))
