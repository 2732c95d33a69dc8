"""What edits do to plan files, as a unified diff."""

from collections.abc import Iterator, Mapping
from difflib import unified_diff

from auditor.repair.trial import content
from auditor.run.family import PlanFamily


def diff_text(family: PlanFamily, contents: Mapping[str, bytes]) -> str:
    """The lines that change in the files of a family, by their names in marks."""
    return "".join(_lines(family, contents))


def _lines(family: PlanFamily, contents: Mapping[str, bytes]) -> Iterator[str]:
    for place in family.places.values():
        if place.shown in contents:
            before, after = (
                text.decode("utf-8").splitlines(keepends=True) for text in (content(place), contents[place.shown])
            )
            for line in unified_diff(before, after, f"a/{place.shown}", f"b/{place.shown}"):
                yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
