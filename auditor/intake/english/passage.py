"""Promises in passages that are written in English: values with the words before them, their year and their name.

What English values mean is read by `auditor.text.read`; here is only found where they stand and whose they are.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.english.names import LEAST, THEM, clean, named
from auditor.intake.english.words import (
    BASE,
    BASELINE,
    CARDINAL,
    CARDINALS,
    CHANGES,
    DOES,
    DONE,
    FOR_SO_MANY,
    FRACTION,
    MARKS,
    MODAL,
    NEXT,
    NORM,
    NUMBER,
    OBJECT,
    OF_TARGET,
    PAST,
    PROMISE,
    SPAN,
    TIME,
    UNIT,
    YEAR,
    year_of,
)
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.sentence.beside import with_order
from auditor.intake.sentence.values import read
from auditor.intake.setting.past import in_past
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Calendar, Dated
from auditor.text.quantity import Quantity
from auditor.text.unit import known_unit

_BOUND = (
    r"(?:\b(?:(?:shall|must|will|should|does|do|can)?\s*not\s+(?:to\s+)?(?:exceed(?:ing)?|be\s+(?:more|less|lower|higher)\s+than)"
    r"|(?:a\s+)?(?:minimum|maximum)\s+of|at\s+least|at\s+most|no(?:t)?\s+(?:more|less|fewer|lower|higher)\s+than|not\s+exceed"
    r"|not\s+(?:fall|drop|go)\s+below"
    r"|not\s+(?:rise|grow|increase|fall|drop|decrease)\s+(?:by\s+)?(?:more|less)\s+than"
    r"|more\s+than|less\s+than|fewer\s+than|up\s+to|around|about|approximately|roughly|over|under|above|below|nearly"
    r"|exceed(?:ing)?)\s+|[≥≤<>]\s*)"
)
_VALUE = pattern(
    rf"(?P<fraction>{FRACTION})"
    r"|(?P<worded>\bby\s+(?:a\s+)?(?:half|third|quarter)\b|\bin\s+half\b|\b(?:halved?|doubled?|trebled?|tripled?)\b)"
    rf"|(?P<bound>{_BOUND})?(?P<core>(?:[€£$]\s*|(?:EUR|USD|GBP)\s+)?(?<![0-9.])(?!{YEAR}\s*(?:-|–|—|to\b))(?:{NUMBER}|(?<![A-Za-z]){CARDINAL.pattern}(?!\s+(?:years?|decades?)\b))"
    rf"(?:\s*(?:-|–|—|\bto\b)\s*(?:{NUMBER})(?=\s*%|\s*per\s?cent))?"
    r"(?:\s*(?:million|billion|thousand|trillion|bn)\b)?"
    r"(?P<unit>\s*(?:%|per\s?cent\b|percentage\s+points?|pp\b)(?:\s+or\s+(?:more|less|fewer|higher|lower|better)\b)?)?)",
    re.IGNORECASE,
)
_BOUND_BEFORE = pattern(rf"{_BOUND}$", re.IGNORECASE)
_SENTENCE = pattern(r"(?<=[A-Za-z0-9%)])[.!?;](?=\s|$)|:(?=\s*\((?:a|i|1)\)\s)")
_LETTERED = pattern(r"\s*(?:and\s+|or\s+)?\([a-z0-9]{1,3}\)\s*")       # what begins an item inside a sentence
_PASSIVE = pattern(r"\bbe\s+(?:further\s+)?(cut|reduced|lowered|decreased|increased|raised)\s+(?:by\s+)?$")
_ACTIVE = {"lowered": "lower"}
_ITEM = pattern(r"\s*(?:[-–—•●◦▪*·]|\(?(?:[a-z]|[ivx]+|[0-9]{1,2})[.)])\s*(?=\S)")     # of a list
_SAYS = pattern(rf"\b(?:{MODAL}|does|do|is|are|falls?|rises?|exceeds?|reach(?:es)?)\b[^.;]*[0-9]")
_EACH = pattern(r"\W*(?:[Ee]ach|[Ee]very)\s+(?!(?:year|municipality|region|district|county)\b)")
_MONEY = pattern("[€£$]|EUR|USD|GBP")
_TIMES = pattern(r"(?:halve|double|treble|triple)$", re.IGNORECASE)
_JOINED = pattern(r"[,;]\s*(?:and|then|rising\s+to|to)?[\s,;]*$|^\s*and\s*$")  # 85 km by 2027, and 140 km by 2029
# What belongs to a value from behind it.
_BEHIND = pattern(
    rf"\s+(?:compared\s+(?:to|with)|relative\s+to|from|below|above|on)\s+(?:the\s+)?{YEAR}(?:\s+levels?)?"
    r"|\s+(?:a|per|each|every)\s+year\b"
)
_SIZE = pattern(r"(?:\bwithin|\bevery|\w\s+(?:of|larger\s+than|smaller\s+than))\s*$", re.IGNORECASE)
_AMOUNTS = pattern(
    r"\b(?:total|target|maximum|minimum|reduction|increase|level|rate|share|investment|average|budget|goal|value)"
    r"\s+of\s*$",
    re.IGNORECASE,
)
_CLAUSE = pattern(r"[,;]|\b(?:and|but|while|which|that)\b")
_RESTATES = pattern(  # to 1.6 by 2030, representing a 50% reduction: the same once more
    r"\b(?:representing|equivalent\s+to|equal\s+to|corresponding\s+to|meaning)\s+(?:an?\s+)?(?:about\s+|around\s+)?$"
)
_COSTS = pattern(
    r"\bcosts?\s+(?:about\s+|around\s+|up\s+to\s+)?$|\bof\s+which\s+[^,]*\b(?:provides|pays|contributes|covers)\s+$"
)
_YEARLY = pattern(r"\b(?:each|every|per|a)\s+(?:year|annum)\b|\bannual(?:ly)?\b")
_BY_YEAR = pattern(r"(?:\s+[a-z]+){0,3}?\s+(?:a|each|every|per)\s+year\b")
# … and final energy consumption 18.1 Mtoe: the bound before holds for it too.
_PARALLEL = pattern(rf"\s*and\s+(?!.*\b(?:{MODAL}|is|are|by|to|reach\w*)\b)[a-z][^,.;:0-9]*")
_AND_TOO = pattern(rf"\s*and\s+(?!.*\b(?:{MODAL}|is|are)\b)[a-z][^,.;:0-9]*\bby\s+")  # and methane emissions by 30%
_CAPPED = pattern(r"\b(?:limit|cap)(?:s|ed|ped)?\b[^,.;]*\b(?:to|at)\s*$", re.IGNORECASE)  # limit waste to 140 kg
_DOING = pattern(rf"\s+of\s+[^,.;]+\s{MODAL}\s[^,.;]*?(?<!and)(?<!by)(?<!to)\s+")
_LISTED = pattern(r"(?:,|,?\s+and)\s*(?:[a-z]+\s+)?(?:at\s+least\s+|about\s+)?$")
_BY = pattern(r"\bby\s+$")
_AND_BY = pattern(r"[,;]\s*(?:and\s*)?$|\band\s*$|;")
_OUT_OF = pattern(r"[a-z]\s+(?:of|in)\s+(?:every\s+)?[a-z]+$")       # three of every five trips
_NEXT_YEAR = pattern(r"[,;]\s*and\s*$")
_ENDS = pattern(rf"$|[.,;)]|(?:and|{MODAL}|(?:is|are)\s+to)\b")
_LEVEL = pattern(r"\bto\s*$")  # reduce it to 5: no fall by 5
_FORMS = {1: "one-word", 2: "two-words"}
_LIMITS = pattern(r"\b(?:[a-z]+s|serving|having|employing|with)\s+$")
_SAYS_SO = pattern(rf"(?:\s+a\s+(?:day|year|week))?\s+(?:{MODAL}|are|is)\b")
_HYPHENED = pattern(r"[-–](?=[a-z])")  # a 10-minute walk


@record
class _Value:
    """A value in the raw text: `raw[start:end]` with its bound, its noun or unit behind it from `end` to `noun`."""

    start: int
    figure: int
    end: int
    noun: int
    share: bool


def read_english(passage: Passage, scene: Scene, calendar: Calendar) -> PassageReading:
    """The account of an English passage and what it promises; one that leads to a list gives it its year."""
    reading = PassageReading(passage, *_Reader(passage, scene, calendar).read())
    raw = passage.text.raw
    if raw.rstrip().endswith(":"):
        told = [found for found in TIME.finditer(BASE.sub("", raw)) if found["to"]]
        year = year_of(told[-1]["year"]) if told else None
        calendar.section = (Dated(year, "section", "", True), passage.headings) if year else None
    elif _ITEM.match(raw) is None:
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
            values = [value for value in self._values(start, stop) if not any(taken[value.figure : value.end])]
            values = [value for value in values if not any(other.end <= value.figure < other.noun for other in values)]
            values = self._outer(values)
            used, told, made = start, len(self.accounts), len(self.targets)
            for place, value in enumerate(values):
                following = values[place + 1].start if place + 1 < len(values) else stop
                self._judge(value, (start, stop), used, following)
                used = value.noun
            self.targets[made:] = with_order(self.accounts[told:], self.targets[made:])
            start = stop
        return tuple(self.accounts), tuple(self.targets)

    def _values(self, start: int, stop: int) -> Iterator[_Value]:
        for found in _VALUE.finditer(self.raw, start, stop):
            if found["fraction"]:
                own = _BOUND_BEFORE.search(self.raw, start, found.start())
                yield _Value(own.start() if own else found.start(), found.start(), found.end(), found.end(), True)
                continue
            if found["worded"]:
                yield _Value(found.start(), found.start(), found.end(), found.end(), True)
                continue
            end = found.end("core")
            if _HYPHENED.match(self.raw, end):
                self._account(found.start("core"), end, "norm", "size")
                continue
            share = found["unit"] is not None or _MONEY.match(found["core"]) is not None
            left = self.raw[start : found.start()]
            if not share and _SIZE.search(left) and not _AMOUNTS.search(left) and self._measured(end, stop):
                self._account(found.start(), end, "norm", "size")
                continue
            if found["bound"] and _LIMITS.search(left) and _SAYS_SO.match(self.raw, self._noun(end, stop)):
                self._account(found.start(), end, "norm", "size")       # vessels above 400 tonnes will report
                continue
            if found["bound"] and SPAN.match(self.raw, end, stop) and _SAYS.search(self.raw, end, stop):
                self._account(found.start(), end, "norm", "size")       # people who wait over 18 weeks are no more than
                continue
            yield _Value(found.start(), found.start("core"), end, end if share else self._noun(end, stop), share)

    def _outer(self, values: list[_Value]) -> list[_Value]:
        """The values without those that belong to what a share does: 90% of teachers will complete 30 hours."""
        kept: list[_Value] = []
        for value in values:
            before = kept[-1] if kept else None
            between = self.raw[before.noun : value.start] if before is not None else ""
            if before is not None and before.share and not value.share and _DOING.fullmatch(between):
                self._account(value.start, value.end, "norm", "size")
            else:
                kept.append(value)
        return kept

    def _noun(self, end: int, stop: int) -> int:
        """Where the unit of a number ends, or what it counts."""
        if self._unit(end, stop):
            behind = UNIT.match(self.raw, end, stop)
        else:
            behind = FOR_SO_MANY.match(self.raw, end, stop) or OBJECT.match(self.raw, end + 1, stop)
        if behind is None:
            return end
        done = DONE.search(self.raw, end, behind.end())
        return done.start() if done is not None and done.end() == behind.end() else behind.end()

    def _unit(self, end: int, stop: int) -> bool:
        """Whether a unit of measurement stands there: km, GW, Mtoe."""
        from auditor.text.unit import known_unit, prefixed

        found = UNIT.match(self.raw, end, stop)
        if found is None or found[1].startswith(("square ", "cubic ")):
            return found is not None
        return known_unit(found[1]) is not None or prefixed(found[1]) is not None

    def _measured(self, end: int, stop: int) -> bool:
        """Whether a number measures a size or a time, rather than counts things."""
        return self._unit(end, stop) or SPAN.match(self.raw, end, stop) is not None

    def _judge(self, value: _Value, sentence: tuple[int, int], used: int, following: int) -> None:
        start, stop = sentence
        year = self._year(value, sentence, following)
        left, words = _LETTERED.sub("", self.raw[used : value.start], count=1), self.raw[value.start : value.noun]
        around = self.raw[start:stop]
        refused = self._refused(value, left, around, self.raw[value.end : stop], year, following)
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
        tried = [(_spelled(f"{shared} {words}{more}", verb), ""), (_spelled(f"{shared} {bare}{more}", verb), noun)]
        if not noun and not value.share and name == self.name:
            tried.append((_spelled(f"{shared} {bare}", verb), self.counted))     # at least 90 by 2030: of the same
        several = " " in noun and not noun.startswith("per ") and not self._unit(value.end, following)
        said, quantity = _first_read(tried, name, noun if several else "")
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
        money = _MONEY.match(self.raw[value.figure : value.end])
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

    def _refused(
        self, value: _Value, left: str, around: str, right: str, year: Dated, following: int
    ) -> tuple[str, str] | None:
        """Sort and reason of what is no promise; None where nothing speaks against it."""
        gap = self.raw[value.end : following]
        if OF_TARGET.match(right):
            return "share", "of-above"
        if BASELINE.search(left):
            return "base", "from"
        from_here = re.search(r"\bfrom\s+(?:the\s+\w+\s+)?(?:about\s+)?$", left, re.IGNORECASE)
        if from_here and re.search(rf"\bto\s*$|\b(?:to|below|above)\s|\bin\s+{YEAR}", gap):
            return "base", "from"
        if re.search(r"\b(?:up|down)\s+from\s+(?:about\s+|only\s+|just\s+)?$", left):
            return "base", "from"
        if re.search(r"\((?:from|in|was)?[^()]*$", self.raw[: value.start]) and ")" in right:
            return "base", "bracket-base"
        if self.scene.present and year.year and year.year < self.scene.present and not year.to:
            return "fact", "past-year"
        modal = PROMISE.search(around) is not None or DOES.search(left) is not None or DOES.search(around) is not None
        clause = _CLAUSE.split(left)[-1]
        if (PAST.search(around) and not PROMISE.search(around)) or (PAST.search(clause) and not PROMISE.search(clause)):
            return "fact", "past-word"
        if _RESTATES.search(left):
            return "fact", "restates"
        if _COSTS.search(left):
            return "fact", "no-promise"
        if in_past(self.passage):
            return "fact", "past-chapter"
        if NORM.search(around) and not (year.to and year.why == "sentence") and not CHANGES.match(around):
            return "norm", "tariff"
        if _EACH.match(around) and not year.to:
            return "norm", "size"
        if not (modal or year.to or self.scene.default):
            return "fact", "no-promise"
        return None if self.scene.plan else ("fact", "no-plan")

    def _year(self, value: _Value, sentence: tuple[int, int], following: int) -> Dated:
        """The year until which: said behind the value, before it in its sentence, or for the document."""
        bare = BASE.sub(lambda found: " " * len(found[0]), self.raw)
        behind = TIME.search(bare, value.end, following)
        each = _BY_YEAR.match(self.raw, value.end)
        if behind is not None and each is not None and not re.match(r"\s*$", bare[each.end() : behind.start()]):
            behind = None  # 45 apprentices each year and 600 residents by 2028
        if behind is not None and _NEXT_YEAR.search(self.raw, value.end, behind.start()):
            behind = None  # 30% from 2020 levels, and by 2040 by 50%: the year of the next value
        found = behind or next(iter(reversed(list(TIME.finditer(bare, sentence[0], value.start)))), None)
        if found is None and _LISTED.search(self.raw, value.end, following):
            end = pattern(r"[;.]\s|$").search(bare, following)  # 3 GW of wind and 2 GW of solar by 2030
            found = TIME.search(bare, following, end.start() if end is not None else sentence[1])
        last = list(TIME.finditer(bare, *sentence))
        only = found is None and each is None and len(last) == 1
        if only and _AND_BY.search(bare, value.end, last[0].start()) is None:
            found = last[0]  # emissions will fall by 22% and methane by 30% by 2030
        if found is not None:
            year = year_of(found["year"] or found["last"] or found["in"])
            period = f"{year_of(found['first'])}-{year}" if found["last"] else ""
            return Dated(year, "sentence", period, found["in"] is None or year >= (self.scene.present or year + 1))
        if self.calendar.section is not None and _ITEM.match(self.raw) is not None:
            return self.calendar.section[0]
        if self.scene.default is not None:
            return Dated(self.scene.default, "title", "", True)
        before = [each for each in TIME.finditer(bare, 0, sentence[0]) if each["to"]]
        yearly = _YEARLY.search(self.raw, *sentence) is not None
        if before and not yearly and (PROMISE.search(self.raw, *sentence) or _LETTERED.match(self.raw, *sentence)):
            return Dated(year_of(before[-1]["year"]), "carried", "", True)
        return Dated(None, "unstated")

    def _named(self, value: _Value, left: str, following: int) -> tuple[str, str]:
        """The name of what is promised, and the verb of a change."""
        right = self.raw[value.noun : following]
        right = NEXT.sub("", right) if following < len(self.raw) else right
        right = f" of{right}" if _OUT_OF.search(self.raw[value.start : value.end]) else right
        behind = clean(re.split(r"\bby\b|\bin\s+[0-9]|[,.;]", right)[0])
        if _TIMES.fullmatch(self.raw[value.start : value.end]) and len(behind) >= LEAST:
            return behind, ""
        kind = "share" if value.share else "unit" if self._unit(value.end, following) else "count"
        noun = clean(self.raw[value.end : value.noun]) if kind == "count" else ""
        name, verb = named(left, right, noun, kind, self.name)
        return name, "" if _LEVEL.search(left) else verb

    def _whence(self, name: str, value: _Value) -> str:
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


def _first_read(tried: list[tuple[str, str]], name: str, noun: str) -> tuple[str, Quantity | None]:
    """The first words that are read as a value under their unit.

    noun: of several words, "" for others; its last word says what is counted: 3 household centres are no households.
    """
    for words, under in tried:
        found = read(words, under, name)
        if found is None:
            continue
        own = noun == "" or found.unit in ("", noun) or known_unit(found.unit) is None
        if own or known_unit(noun.split()[-1]) == found.unit:
            return words, found
    return "", None


def _spelled(words: str, verb: str) -> str:
    """The words of a value as its reader wants them, with the verb of a fall or a rise."""
    words = CARDINAL.sub(lambda found: str(CARDINALS[found[0].lower()]), words)
    words = re.sub(r"\b(?:of|in)\s+every\b", "in", words)
    words = re.sub(r"\bnot\s+(?:fall|drop|go)\s+below", "at least", words)
    words = re.sub(r"\bnot\s+to\s+exceed", "not exceed", words)
    words = re.sub(r"\bnot\s+[a-z]+\s+(?:by\s+)?(?=(?:more|less)\s+than)", "no ", words)
    words = re.sub(r"^A (?=m(?:in|ax)imum)", "a ", words)
    words = re.sub(r"\b(halve|double|treble|triple)d\b", r"\1", re.sub(r"\bin half\b", "by half", words))
    bare = re.sub(r"^by (?=(?:a )?(?:half|third|quarter)$)", "", " ".join(words.split()))
    if verb in ("reduce", "cut", "lower", "decrease"):
        return f"{verb} by {bare}"
    if verb in ("fall", "drop", "decline", "shrink"):
        return f"reduce by {bare}"
    return f"increase by {bare}" if verb in ("grow", "rise", "increase") else bare
