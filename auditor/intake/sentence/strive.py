"""Sentences, and what their heads say: 力争 holds for all values of its sentence, or of its clause."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.offices import AMID

_SENTENCE = pattern(r"[。!?;](?![”’])|(?<=[。])[”’]")
_STRIVING = pattern(r"(?:^|[,;:。)])(?:[0-9]+[.、])?(?:并|同时|且)?(力争|争取)")
_YEARED = pattern(r"(?:实现)?(?:到|至|在)?(?:(?:19|20)[0-9]{2}年|“?十[一二三四五]五”?)[^,。;]{0,4},")
_FIRM = pattern(r"[,;](?:并|同时|且)?(?:确保|必须|保证|务必)")


def sentences(text: str, start: int) -> list[tuple[int, int]]:
    """Where the sentences of a text stand, from a place of it on."""
    found: list[tuple[int, int]] = []
    for stop in _SENTENCE.finditer(text, start):
        found.append((start, stop.end()))
        offices = AMID.match(text, stop.end())
        start = offices.end() if offices is not None else stop.end()
    if start < len(text):
        found.append((start, len(text)))
    return found


def striving(text: str, begin: int, place: int) -> str:
    """The word that makes the values at a place of a sentence rather striven for; "" where none does.

    begin: of the sentence. 力争到2027年, leads a list as the head of a sentence does; 确保 ends what it holds for.
    """
    before = text[begin:place]
    if "力争" not in before and "争取" not in before:
        return ""
    found = list(_STRIVING.finditer(before))
    for strive in reversed(found):
        behind = before[strive.end() :]
        if _FIRM.search(behind):
            return ""
        if strive.start() == 0 or _YEARED.match(behind) or not re.search("[,;]", behind):
            return strive[1]
    return ""
