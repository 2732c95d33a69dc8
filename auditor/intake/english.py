"""Promises in passages that are written in English: values with the words before them, their year and their name.

What English values mean is read by `auditor.text.read`; here is only found where they stand and whose they are.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from auditor.ground.record import record
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.names import form_of
from auditor.intake.refusals import in_past
from auditor.intake.scene import Scene
from auditor.intake.sections import Passage
from auditor.intake.values import read
from auditor.intake.years import Calendar, Dated

_YEAR = r"(?:19|20)[0-9]{2}"
_NUMBER = r"[0-9]{1,3}(?:[,\u00a0 ][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_MARKS = re.compile(
    rf"(?P<ordinal>^\s*\(?[0-9]+(?:\.[0-9]+)*[.)]?(?=\s)|(?:[Aa]rticle|[Cc]hapter|[Ss]ection|[Pp]art|[Aa]nnex|[Tt]able|"
    rf"[Ff]igure|[Pp]aragraph|[Tt]itle|[Pp]hase|[Ss]tep|Action|Objective|Goal|Priority|Measure|Item|Indicator|Target|Pillar"
    rf"|Box|Page|Tier|Level|Scope)s?\s+[0-9]+(?:\.[0-9]+)*)"
    rf"|(?P<document>(?:Regulation|Directive|Decision|Act|Law|No\.?|COM)\s*(?:\([A-Z]+\)\s*)?(?:No\s*)?[0-9]+(?:/[0-9A-Z]+)*)"
    rf"|(?P<date>[0-9]{{1,2}}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    rf"(?:\s+{_YEAR})?|{_YEAR}\s*[-–—/]\s*(?:{_YEAR}|[0-9]{{2}})(?![0-9%])|{_YEAR}s?(?![0-9.,]*[0-9%])(?!\s*(?:million|billion)))"
    rf"|(?P<name>[A-Za-z]+[A-Za-z.\-]*[0-9][0-9.]*(?![0-9%])|[0-9]+(?:G|D|x[0-9]+)\b)"
)
_MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_BOUND = (
    r"(?:(?:(?:shall|must|will|should|does|do|can)?\s*not\s+(?:to\s+)?(?:exceed(?:ing)?|be\s+(?:more|less|lower|higher)\s+than))"
    r"|(?:a\s+)?(?:minimum|maximum)\s+of|at\s+least|at\s+most|no(?:t)?\s+(?:more|less|fewer|lower|higher)\s+than|not\s+exceed"
    r"|more\s+than|less\s+than|fewer\s+than|up\s+to|around|about|approximately|roughly|over|under|above|below|nearly"
    r"|exceed(?:ing)?|[≥≤<>])\s*"
)
_VALUE = re.compile(
    rf"(?P<worded>\bby\s+(?:a\s+)?(?:half|third|quarter)\b|\b(?:halve|double|treble|triple)\b)|(?P<bound>{_BOUND})?(?P<core>(?:[€£$]\s*|(?:EUR|USD|GBP)\s+)?(?<![0-9.])(?!{_YEAR}\s*(?:-|–|—|to\b))(?:{_NUMBER})"
    rf"(?:\s*(?:-|–|—|\bto\b)\s*(?:{_NUMBER})(?=\s*%|\s*per\s?cent))?"
    r"(?:\s*(?:million|billion|thousand|trillion|bn)\b)?(?P<unit>\s*(?:%|per\s?cent\b|percentage\s+points?|pp\b))?)",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?P<to>by(?:\s+the\s+end\s+of)?|until|before|no\s+later\s+than|towards)\s+(?:{_MONTHS}\s+)?(?P<year>{_YEAR})"
    rf"|\b(?:over|in|for|during|between|from)\s+(?:the\s+(?:period|years)\s+)?(?P<first>{_YEAR})\s*(?:[-–—]|to|and)\s*(?P<last>{_YEAR})"
    rf"|\bin\s+(?P<in>{_YEAR})",
    re.IGNORECASE,
)
_BASE = re.compile(
    rf"(?:compared\s+(?:to|with)|relative\s+to|against|from|below|above|on)\s+(?:the\s+)?{_YEAR}(?:\s+levels?)?"
)
_SENTENCE = re.compile(r"(?<=[A-Za-z0-9%)])[.!?;](?=\s|$)")
_PAST = re.compile(
    r"\b(?:was|were|had|has\s+been|have\s+been|accounted|reached|rose|fell|amounted|decreased\s+from|increased\s+from|stood)\b"
)
_MODAL = re.compile(
    r"\b(?:shall|will|must|should|(?:is|are)\s+(?:not\s+)?to|aims?\s+to|targets?|goals?|commits?\s+to|ensure)\b"
)
_CHANGE = (
    r"(?:keep|maintain|limit|increase|raise|reduce|cut|lower|decrease|double|triple|halve|improve|expand|boost|grow)"
)
_VERB = re.compile(
    rf"^(?:\W|and\s|to\s|the\s+[A-Za-z]+\s+(?:shall|will|must|should)\s+)*"
    rf"(?P<verb>{_CHANGE}|achieve|reach|ensure|build|construct|plant|install|create|train|renovate|restore|protect|provide|deploy|"
    r"deliver|bring|secure|support|establish|open|upgrade|replace|invest|save|connect|retrofit|recruit|complete|cover|convert)s?\b\s*",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\s*\b(?:shall|will|must|should|(?:is|are)\s+to|(?:is|are)\s*$|reach(?:es)?|account(?:s)?\s+for|stands?\s+at)\b.*$"
)
_LEADS = re.compile(
    rf"^(?:\W|by\s+(?:the\s+end\s+of\s+)?{_YEAR}|in\s+{_YEAR}|and\b|to\b|the\b|an?\b|with\b|total\s+of\b|of\b|our\b|its\b)+\s*",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s*\b(?:by|to|at|of|from|is|are|be|reach|with|a|the|kept|in|total|and|or|then|rising)\b|[\s,:;(])+$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"[A-Za-z][A-Za-z'’/-]*(?:\s+(?!each\b|every\b|by\b|in\b|to\b|and\b|for\b|shall\b|will\b|is\b|are\b|per\b|of\b|from\b|over\b|between\b|during\b|within\b|before\b|until\b|at\b|with\b|on\b|under\b|back\b|into\b|that\b|which\b|who\b)[A-Za-z][A-Za-z'’/-]*){0,4}"
)
_UNIT = re.compile(r"\s*([A-Za-zµμ€°][A-Za-z0-9²³µμ/·°-]*(?:\s+CO2(?:e|-eq)?)?)")
_NORM = re.compile(
    r"\b(?:fines?|penalt(?:y|ies)|fees?|imposed|levy|days|months|hours|weeks|aged|years\s+(?:old|of\s+age))\b"
)


_EACH = re.compile(r"\W*(?:[Ee]ach|[Ee]very)\s+(?!(?:year|municipality|region|district|county)\b)")
_MONEY = re.compile("[€£$]|EUR|USD|GBP")


@record
class _Value:
    """A value in the raw text: `raw[start:end]` with its bound, its noun or unit behind it from `end` to `noun`."""

    start: int
    figure: int
    end: int
    noun: int
    share: bool


def read_english(passage: Passage, scene: Scene, calendar: Calendar) -> PassageReading:
    """The account of an English passage and what it promises."""
    return PassageReading(passage, *_Reader(passage, scene, calendar).read())


class _Reader:
    """One passage while it is read; places are those of its raw text until they are handed on."""

    def __init__(self, passage: Passage, scene: Scene, calendar: Calendar) -> None:
        self.passage, self.scene, self.calendar = passage, scene, calendar
        self.raw = passage.text.raw
        self.name = ""
        self.bound = ""  # of the value before, which one that only a joint and a year divide from it shares
        self.accounts: list[Account] = []
        self.targets: list[Target] = []

    def read(self) -> tuple[tuple[Account, ...], tuple[Target, ...]]:
        taken = bytearray(len(self.raw))
        for mark in _MARKS.finditer(self.raw):
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
            used = start
            for place, value in enumerate(values):
                following = values[place + 1].start if place + 1 < len(values) else stop
                self._judge(value, (start, stop), used, following)
                used = value.noun
            start = stop
        return tuple(self.accounts), tuple(self.targets)

    def _values(self, start: int, stop: int) -> Iterator[_Value]:
        for found in _VALUE.finditer(self.raw, start, stop):
            if found["worded"]:
                yield _Value(found.start(), found.start(), found.end(), found.end(), True)
                continue
            end = found.end("core")
            share = found["unit"] is not None or _MONEY.match(found["core"]) is not None
            behind = (
                None
                if share
                else (
                    _UNIT.match(self.raw, end, stop)
                    if self._unit(end, stop)
                    else _OBJECT.match(self.raw, end + 1, stop)
                )
            )
            noun = behind.end() if behind is not None else end
            yield _Value(found.start(), found.start("core"), end, noun, share)

    def _unit(self, end: int, stop: int) -> bool:
        """Whether a unit of measurement stands there: km, GW, Mtoe."""
        from auditor.text.unit import known_unit, prefixed

        found = _UNIT.match(self.raw, end, stop)
        return found is not None and (known_unit(found[1]) is not None or prefixed(found[1]) is not None)

    def _judge(self, value: _Value, sentence: tuple[int, int], used: int, following: int) -> None:
        start, stop = sentence
        year = self._year(value, sentence, following)
        left, words = self.raw[used : value.start], self.raw[value.start : value.noun]
        around = self.raw[start:stop]
        refused = self._refused(value, left, around, self.raw[value.end : stop], year, following)
        name, verb = self._named(value, left, following)
        own = self.raw[value.start : value.figure].strip()
        steps = _JOINED.search(_TIME.sub("", left)) and _TIME.match(self.raw[value.noun :].lstrip())
        shared = self.bound if steps and not own else ""
        self.bound = own or shared
        noun = "" if value.share else self.raw[value.end : value.noun].strip()
        bare = self.raw[value.start : value.end]
        behind = _BEHIND.match(self.raw, value.noun, following)
        more = behind[0] if behind is not None else ""
        tried = [(_spelled(f"{shared} {words}{more}", verb), ""), (_spelled(f"{shared} {bare}{more}", verb), noun)]
        said, quantity = next(
            ((each, found) for each, under in tried if (found := read(each, under, name)) is not None), ("", None)
        )
        if refused is None and (quantity is None or quantity.number is None):
            refused = ("unresolved", "not-understood")
        if refused is None and len(name) < 3:
            refused = ("unresolved", "no-name")
        self._account(value.start, value.end, *(refused or ("target", "")))
        if refused is not None and refused[0] == "base" and len(name) >= 3:
            self.name = name
        if refused is not None or quantity is None:
            return
        self.name = name
        money = _MONEY.match(self.raw[value.figure : value.end])
        unit = money[0] if money is not None else "%" if value.share else self.raw[value.end : value.noun].strip()
        modal = _MODAL.search(around) is not None or _VERB.search(left) is not None
        promise = "promise:year" if year.to else "promise:verb" if modal else "promise:goal-chapter"
        because = (
            "name:before" if self.raw.find(name) < value.start else "name:behind",
            f"year:{year.why}",
            "bound:own" if own else "bound:shared" if shared else "bound:none",
            promise,
            f"part:{self.passage.part}",
            f"form:{form_of(name)}" if len(name) < 4 else "form:usual",
        )
        first, last = self._tight(value.start), self._tight(value.end)
        quote = (
            self._tight(start + len(around) - len(around.lstrip())),
            self._tight(len(self.raw[:stop].rstrip(" ;"))),
        )
        self.targets.append(Target(self.passage, name, quantity, said, year, first, last, quote, because, unit))

    def _refused(
        self, value: _Value, left: str, around: str, right: str, year: Dated, following: int
    ) -> tuple[str, str] | None:
        """Sort and reason of what is no promise; None where nothing speaks against it."""
        gap = self.raw[value.end : following]
        if _OF_TARGET.match(right):
            return "share", "share"
        if _BASELINE.search(left):
            return "base", "from"
        if re.search(r"\bfrom\s+(?:the\s+\w+\s+)?(?:about\s+)?$", left, re.IGNORECASE) and re.search(
            r"\bto\s*$|\bin\s+(?:19|20)[0-9]{2}", gap
        ):
            return "base", "from"
        if re.search(r"\((?:from|in|was)?[^()]*$", self.raw[: value.start]) and ")" in right:
            return "base", "bracket-base"
        if self.scene.present and year.year and year.year < self.scene.present and not year.to:
            return "fact", "past-year"
        modal = _MODAL.search(around) is not None or _VERB.search(left) is not None or _VERB.search(around) is not None
        if _PAST.search(around) and not _MODAL.search(around):
            return "fact", "past-word"
        if in_past(self.passage):
            return "fact", "past-chapter"
        if _NORM.search(around) and not year.to and not _CHANGES.match(around):
            return "norm", "tariff"
        if _EACH.match(around) and not year.to:
            return "norm", "size"
        if not (modal or year.to or self.scene.default):
            return "fact", "no-promise"
        return None if self.scene.plan else ("fact", "no-plan")

    def _year(self, value: _Value, sentence: tuple[int, int], following: int) -> Dated:
        """The year until which: said behind the value, before it in its sentence, or for the document."""
        bare = _BASE.sub(lambda found: " " * len(found[0]), self.raw)
        behind = _TIME.search(bare, value.end, following)
        found = behind or next(iter(reversed(list(_TIME.finditer(bare, sentence[0], value.start)))), None)
        if found is not None:
            year = int(found["year"] or found["last"] or found["in"])
            period = f"{found['first']}-{found['last']}" if found["last"] else ""
            return Dated(year, "sentence", period, found["in"] is None or year >= (self.scene.present or year + 1))
        if self.scene.default is not None:
            return Dated(self.scene.default, "title", "", True)
        before = [each for each in _TIME.finditer(bare, 0, sentence[0]) if each["to"]]
        if before and _MODAL.search(self.raw, *sentence):
            return Dated(int(before[-1]["year"]), "carried", "", True)
        return Dated(None, "unstated")

    def _named(self, value: _Value, left: str, following: int) -> tuple[str, str]:
        """The name of what is promised, and the verb of a change."""
        behind = _clean(re.split(r"\bby\b|\bin\s+[0-9]|[,.;]", self.raw[value.end : following])[0])
        if _TIMES.fullmatch(self.raw[value.start : value.end]) and len(behind) >= 3:
            return behind, ""
        aside = _IN.fullmatch(_LEADS.sub("", left))
        if aside is not None and self.name and not value.noun > value.end:
            return f"{_measured(self.name)} in {aside[1]}", ""
        if _INVESTS.search(left) and value.share:
            return "investment", ""
        verb = _VERB.search(_LEADS.sub("", left))
        clause = _LEADS.sub("", _BASE.sub("", left))
        change = re.search(rf"\b{_CHANGE}\b", clause, re.IGNORECASE)
        if change is not None and len(_clean(clause[change.end() :])) >= 3:
            return _clean(clause[change.end() :]), change[0].lower()
        of = re.match(r"\s+(?:per\s+year\s+)?of\s+(?:the\s+)?([^,.;]+)", self.raw[value.noun : following])
        noun = _clean(self.raw[value.end : value.noun]) if not value.share else ""
        subject = _clean(_SUBJECT.sub("", clause))
        if verb is not None and not _clean(clause[len(verb[0]) :] if clause.startswith(verb[0]) else ""):
            return (
                _clean(_SUBJECT.sub("", of[1]))
                if of is not None and (value.share or self._unit(value.end, following))
                else noun
            ), ""
        if of is None and self.name and _GOES_ON.search(left):
            return self.name, ""
        if len(subject) >= 3 and _SUBJECT.search(clause) is not None and verb is None and not _BUILDS.search(clause):
            moved = _MOVES.search(left)
            return _turned(subject), moved[1].lower() if moved is not None else ""
        if of is not None and (value.share or self._unit(value.end, following)):
            return _clean(_STATES.split(_SUBJECT.sub("", of[1]))[0]), ""
        if noun and not self._unit(value.end, following):
            return noun, ""
        return (subject if len(subject) >= 3 else self.name), ""

    def _account(self, start: int, end: int, sort: str, why: str) -> None:
        first, last = self._tight(start), self._tight(end)
        if last > first:
            self.accounts.append(Account(first, last, sort, why))

    def _tight(self, place: int) -> int:
        return bisect_left(self.passage.text.origin, place)


_BUILDS = re.compile(
    r"\b(?:will|shall|must|should|to)\s+(?:build|construct|plant|install|create|train|renovate|restore|provide|deploy|deliver|support|establish|open|upgrade|replace|retrofit|recruit)\b"
)
# An intransitive change between a subject and its value, and what belongs to a value from behind it.
_MOVES = re.compile(r"\b(fall|drop|decline|decrease|shrink|rise|grow|increase)s?\s+by\s*$", re.IGNORECASE)
_BEHIND = re.compile(
    rf"\s+(?:compared\s+(?:to|with)|relative\s+to|from|below|above|on)\s+(?:the\s+)?{_YEAR}(?:\s+levels?)?"
    r"|\s+(?:a|per|each|every)\s+year\b"
)
_OF_TARGET = re.compile(r"\s+of\s+the\s+(?:[A-Za-z]+\s+)?(?:target|total|goal)\b")
_CHANGES = re.compile(rf"\W*(?:[0-9.]+\W*)?{_CHANGE}\b", re.IGNORECASE)
_GOES_ON = re.compile(r",\s*(?:rising|increasing|falling|and)(?:\s+then)?(?:\s+to)?\s*$")
_INVESTS = re.compile(r"\b[Ii]nvest\s*$")
_TIMES = re.compile(r"(?:halve|double|treble|triple)$", re.IGNORECASE)
_STATES = re.compile(r"\s+(?:achieve|meet|have|use|are|is|with|that)\b")
_JOINED = re.compile(r"[,;]\s*(?:and|then|rising\s+to|to)?[\s,;]*$")  # 85 km by 2027, and 140 km by 2029
_BASELINE = re.compile(
    r"\b(?:baseline|base|reference)(?:\s+(?:value|level|year|figure))?\s+(?:of|was|is)\s*$", re.IGNORECASE
)
_IN = re.compile(rf"(?:per\s+(?:year|annum)\W*)?(?:and\s+)?in\s+(?!{_YEAR})([A-Za-z][A-Za-z ]*?)\s+(?:by|to|at)\s*")
_HEAD = re.compile(r"[Ii]n\s+([a-z][^,]*),\s+(?:the\s+)?(.+)")


def _turned(subject: str) -> str:
    """In electricity, the renewable share: the renewable share in electricity."""
    found = _HEAD.fullmatch(subject)
    return f"{found[2]} in {found[1]}" if found is not None else subject


def _measured(name: str) -> str:
    """A name without the part of the whole that it ends with: the renewable share in electricity."""
    return re.sub(r"\s+in\s+[A-Za-z ]+$", "", name)


def _clean(text: str) -> str:
    """A name without articles, years and what trails behind it."""
    text = re.sub(r"^\s*\(?[0-9]+(?:\.[0-9]+)*[.)]?\s+", "", text)
    bare = _LEADS.sub("", " ".join(_TIME.sub("", _BASE.sub("", text)).split()))
    last = None
    while bare != last:
        last, bare = bare, _TAIL.sub("", bare)
    return re.sub(r"\s*\([^()]*\)?$", "", bare).strip(" ,.;:()")


def _spelled(words: str, verb: str) -> str:
    """The words of a value as its reader wants them, with the verb of a fall or a rise."""
    words = re.sub(r"\bnot\s+to\s+exceed", "not exceed", words)
    bare = re.sub(r"^by (?=(?:a )?(?:half|third|quarter)$)", "", " ".join(words.split()))
    if verb in ("reduce", "cut", "lower", "decrease"):
        return f"{verb} by {bare}"
    if verb in ("fall", "drop", "decline", "shrink"):
        return f"reduce by {bare}"
    return f"increase by {bare}" if verb in ("grow", "rise", "increase") else bare
