"""`auditor audit --fix` and `--diff`: what arithmetic or spelling decides, shown before it is written."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from auditor.cli.streams import complain, emit
from auditor.ground.words import Language, say
from auditor.messages.mending import MENDING

if TYPE_CHECKING:
    from auditor.run.mending import Mended
    from auditor.run.request import Request

Contents = Mapping[str, tuple[bytes, bytes]]


def as_diff(files: Contents) -> str:
    """The changes of files as one unified diff."""
    return "".join(_of_file(file, *contents) for file, contents in files.items())


def _of_file(file: str, before: bytes, after: bytes) -> str:
    from difflib import unified_diff

    old, new = (content.decode("utf-8").splitlines(keepends=True) for content in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in unified_diff(old, new, file, file)
    )


def show_edits(request: "Request", language: Language) -> int:
    """Prints what `--fix` would write; the exit code is 1 where that is anything."""
    from auditor.run.mending import mended

    found = mended(request)
    emit(as_diff(found.files), None)
    tell("shown", found, language)
    return 1 if found.files else 0


def announced(request: "Request") -> "Mended":
    """What `--fix` will write, shown on standard error."""
    from auditor.run.mending import mended

    found = mended(request)
    if found.files:
        complain(as_diff(found.files).rstrip("\n"))
    return found


def new_contents(found: "Mended | None") -> dict[str, bytes]:
    """What is to be written, by file; nothing where nothing is mended."""
    return {} if found is None else {file: after for file, (_, after) in found.files.items()}


def tell(key: str, found: "Mended", language: Language) -> None:
    """Says how many changes were shown or written, and how many do not hold."""
    words = say(MENDING, key, count=len(found.edits), files=len(found.files)) if found.files else MENDING["none"]
    complain(words.spoken(language))
    if found.left:
        complain(say(MENDING, "left", count=found.left).spoken(language))
