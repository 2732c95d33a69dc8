"""Which language to speak, before anything else is known."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from auditor.ground.words import Language


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """What --lang asks for, else what the locale says: Chinese for zh*, English for any other."""
    asked = [after for before, after in pairwise(arguments) if before == "--lang"]
    asked += [argument.removeprefix("--lang=") for argument in arguments if argument.startswith("--lang=")]
    locales = [environment.get(name, "").lower() for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    locale = next(filter(None, locales), "")
    return "zh" if (asked or [locale])[-1].startswith("zh") else "en"
