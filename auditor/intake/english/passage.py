"""Promises in passages that are written in English: values with the words before them, their year and their name.

What English values mean is read by `auditor.text.read`; here is only found where they stand and whose they are.
"""

import re
from bisect import bisect_left

from auditor.ground.pattern import pattern
from auditor.intake.english.names import LEAST, THEM, clean, named
from auditor.intake.english.refusals import refusal
from auditor.intake.english.spelling import first_read, spelled
from auditor.intake.english.values import MONEY, Value, is_unit, values_in
from auditor.intake.english.words import BASE, DOES, MARKS, MODAL, NEXT, PROMISE, TIME, YEAR, year_of
from auditor.intake.english.years import ITEM, LETTERED, year_of_value
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.sentence.beside import with_order
from auditor.intake.setting.calendar import Calendar
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated

_SENTENCE = pattern(r"(?<=[A-Za-z0-9%)])[.!?;](?=\s|$)|:(?=\s*\((?:a|i|1)\)\s)")
_PASSIVE = pattern(r"\bbe\s+(?:further\s+)?(cut|reduced|lowered|decreased|increased|raised)\s+(?:by\s+)?$")
_ACTIVE = {"lowered": "lower"}
_TIMES = pattern(r"(?:halve|double|treble|triple)$", re.IGNORECASE)
_JOINED = pattern(r"[,;]\s*(?:and|then|rising\s+to|to)?[\s,;]*$|^\s*and\s*$")  # 85 km by 2027, and 140 km by 2029
# What belongs to a value from behind it.
_BEHIND = pattern(
    rf"\s+(?:compared\s+(?:to|with)|relative\s+to|from|below|above|on)\s+(?:the\s+)?{YEAR}(?:\s+levels?)?"
    r"|\s+(?:a|per|each|every)\s+year\b"
)
# … and final energy consumption 18.1 Mtoe: the bound before holds for it too.
_PARALLEL = pattern(rf"\s*and\s+(?!.*\b(?:{MODAL}|is|are|by|to|reach\w*)\b)[a-z][^,.;:0-9]*")
_AND_TOO = pattern(rf"\s*and\s+(?!.*\b(?:{MODAL}|is|are)\b)[a-z][^,.;:0-9]*\bby\s+")  # and methane emissions by 30%
_CAPPED = pattern(r"\b(?:limit|cap)(?:s|ed|ped)?\b[^,.;]*\b(?:to|at)\s*$", re.IGNORECASE)  # limit waste to 140 kg
_BY = pattern(r"\bby\s+$")
_OUT_OF = pattern(r"[a-z]\s+(?:of|in)\s+(?:every\s+)?[a-z]+$")       # three of every five trips
_ENDS = pattern(rf"$|[.,;)]|(?:and|{MODAL}|(?:is|are)\s+to)\b")
_LEVEL = pattern(r"\bto\s*$")  # reduce it to 5: no fall by 5
_FORMS = {1: "one-word", 2: "two-words"}


def read_english(passage: Passage, scene: Scene, calendar: Calendar) -> PassageReading:
    """The account of an English passage and what it promises; one that leads to a list gives it its year."""
    reading = PassageReading(passage, *_Reader(passage, scene, calendar).read())
    raw = passage.text.raw
    if raw.rstrip().endswith(":"):
        told = [found for found in TIME.finditer(BASE.sub("", raw)) if found["to"]]
        year = year_of(told[-1]["year"]) if told else None
        calendar.section = (Dated(year, "section", "", True), passage.headings) if year else None
    elif ITEM.match(raw) is None:
        calendar.section = None
    return reading


class _Reader:
    """One passage while it is read; places are those of its raw text until they are handed on."""

    def __init__(self, passage: Passage, scene: Scene, calendar: Calendar) -> None:
        self.passage, self.scene, self.calendar = passage, scene, calendar
        self.raw = passage.text.raw
        self.name = ""
        self.bound = ""  # of the value before, which one that only a joint and a year divide from it shares
        self.verb = ""  # of the change before, which a further step of it shares
        self.counted = ""  # what the value before counts, which 4,000 of them counts too
        self.accounts: list[Account] = []
        self.targets: list[Target] = []

    def read(self) -> tuple[tuple[Account, ...], tuple[Target, ...]]:
        taken = bytearray(len(self.raw))
        for mark in MARKS.finditer(self.raw):
            sort = str(mark.lastgroup)
            sorts = {
                "document": ("document-number", "document-number"),
                "date": ("date", "year"),
                "name": ("name", "lettered"),
            }
            self._account(*mark.span(), *sorts.get(sort, ("ordinal", "numbered")))
            taken[mark.start() : mark.end()] = b"\1" * (mark.end() - mark.start())
        start = 0
        for stop in (*(found.end() for found in _SENTENCE.finditer(self.raw)), len(self.raw)):
            values, sizes = values_in(self.raw, start, stop, taken)
            for size in sizes:
                self._account(*size, "norm", "size")
            used, told, made = start, len(self.accounts), len(self.targets)
            for place, value in enumerate(values):
                following = values[place + 1].start if place + 1 < len(values) else stop
                self._judge(value, (start, stop), used, following)
                used = value.noun
            self.targets[made:] = with_order(self.accounts[told:], self.targets[made:])
            start = stop
        return tuple(self.accounts), tuple(self.targets)

    def _judge(self, value: Value, sentence: tuple[int, int], used: int, following: int) -> None:
        start, stop = sentence
        section = self.calendar.section[0] if self.calendar.section is not None else None
        year = year_of_value(value, sentence, following, self.raw, self.scene, section)
        left, words = LETTERED.sub("", self.raw[used : value.start], count=1), self.raw[value.start : value.noun]
        around = self.raw[start:stop]
        refused = refusal(value, sentence, left, year, following, self.passage, self.scene)
        name, verb = self._named(value, left, following)
        passive = _PASSIVE.search(left)
        verb = _ACTIVE.get(passive[1], passive[1].removesuffix("d")) if passive is not None and not verb else verb
        verb = self.verb if not verb and name == self.name and _BY.search(left) else verb
        verb = self.verb if not verb and used > start and _AND_TOO.fullmatch(left) else verb
        own = self.raw[value.start : value.figure].strip()
        steps = _JOINED.search(TIME.sub("", left)) and TIME.match(self.raw[value.noun :].lstrip())
        parallel = used > start and not value.share and _PARALLEL.fullmatch(left) is not None
        shared = self.bound if (steps or parallel) and not own else ""
        shared = "no more than" if not own and _CAPPED.search(left) else shared
        self.bound = own or shared
        noun = "" if value.share else self.raw[value.end : value.noun].strip()
        noun = self.counted if not noun and THEM.match(self.raw, value.end, following) else noun
        bare = self.raw[value.start : value.end]
        behind = _BEHIND.match(self.raw, value.noun, following)
        more = behind[0] if behind is not None else ""
        tried = [(spelled(f"{shared} {words}{more}", verb), ""), (spelled(f"{shared} {bare}{more}", verb), noun)]
        if not noun and not value.share and name == self.name:
            tried.append((spelled(f"{shared} {bare}", verb), self.counted))     # at least 90 by 2030: of the same
        several = " " in noun and not noun.startswith("per ") and not is_unit(self.raw, value.end, following)
        said, quantity = first_read(tried, name, noun if several else "")
        if refused is None and (quantity is None or quantity.number is None):
            refused = ("unresolved", "not-understood")
        if refused is None and len(name) < LEAST:
            refused = ("unresolved", "no-name")
        self._account(value.start, value.end, *(refused or ("target", "")))
        if refused is not None and refused[0] == "base" and len(name) >= LEAST:
            self.name = name
        if refused is not None or quantity is None:
            return
        self.name, self.counted, self.verb = name, noun, verb
        money = MONEY.match(self.raw[value.figure : value.end])
        unit = money[0] if money is not None else "%" if value.share and quantity.unit else noun
        modal = PROMISE.search(around) is not None or DOES.search(left) is not None
        bound = "bound:own" if own else "bound:shared" if shared else "bound:none"
        because = (self._whence(name, value), *self._reasons(name, year, modal), bound)
        first, last = self._tight(value.start), self._tight(value.end)
        quote = (
            self._tight(start + len(around) - len(around.lstrip())),
            self._tight(len(self.raw[:stop].rstrip(" ;"))),
        )
        self.targets.append(Target(self.passage, name, quantity, said, year, first, last, quote, because, unit))

    def _reasons(self, name: str, year: Dated, modal: bool) -> tuple[str, ...]:
        """What year, promise, place and looks of a name are worth; modal: whether a verb says that it will be."""
        return (
            f"year:{'english-carried' if year.why == 'carried' else year.why}",
            "promise:year" if year.to else "promise:verb" if modal else "promise:goal-chapter",
            f"part:{self.passage.part}" if self.scene.named else "part:unnamed",
            f"form:{_FORMS.get(len(name.split()), 'usual')}",
        )

    def _named(self, value: Value, left: str, following: int) -> tuple[str, str]:
        """The name of what is promised, and the verb of a change."""
        right = self.raw[value.noun : following]
        right = NEXT.sub("", right) if following < len(self.raw) else right
        right = f" of{right}" if _OUT_OF.search(self.raw[value.start : value.end]) else right
        behind = clean(re.split(r"\bby\b|\bin\s+[0-9]|[,.;]", right)[0])
        if _TIMES.fullmatch(self.raw[value.start : value.end]) and len(behind) >= LEAST:
            return behind, ""
        kind = "share" if value.share else "unit" if is_unit(self.raw, value.end, following) else "count"
        noun = clean(self.raw[value.end : value.noun]) if kind == "count" else ""
        name, verb = named(left, right, noun, kind, self.name)
        return name, "" if _LEVEL.search(left) else verb

    def _whence(self, name: str, value: Value) -> str:
        """Where a name comes from: before its value, put together of a share, or behind it with a clear end."""
        if -1 < self.raw.find(name) < value.start:
            return "name:english-before"
        if value.share:
            return "name:english-share"
        rest = self.raw[value.noun :].lstrip()
        return "name:english-behind" if _ENDS.match(rest) or TIME.match(rest) else "name:english-unclear"

    def _account(self, start: int, end: int, sort: str, why: str) -> None:
        first, last = self._tight(start), self._tight(end)
        if last > first:
            self.accounts.append(Account(first, last, sort, why))

    def _tight(self, place: int) -> int:
        return bisect_left(self.passage.text.origin, place)
