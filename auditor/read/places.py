"""Where the files that come with the auditor are: its rules, its example plans, its templates."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def rules_folder() -> Path:
    """The folder of the shipped rules, with a folder for each family of rules."""
    return _folder(installed="rules", checkout="rules")


def examples_folder() -> Path:
    """The folder of the shipped plans, with a folder for each family of plans."""
    return _folder(installed="examples", checkout="plans")


def templates_folder() -> Path:
    """The folder of the templates that word a paper, one for each language: `note.zh.j2`, `note.en.j2`."""
    return _PACKAGE / "templates"


def _folder(installed: str, checkout: str) -> Path:
    """The folder inside the package where a wheel put it, else the one beside it.

    A checkout never has a folder inside, but an installed package can stand in a project that has
    plans or rules of its own beside: so the inside is asked first, and the outside only counts
    where the package's setup.cfg stands with it. Does not promise that the folder exists.
    """
    inside = _PACKAGE / installed
    beside = _PACKAGE.parent / checkout
    if not inside.is_dir() and (_PACKAGE.parent / "setup.cfg").is_file():
        return beside
    return inside
