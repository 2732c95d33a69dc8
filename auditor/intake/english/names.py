"""The name of what an English sentence promises: its subject, its object, or the share of a whole that does so."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.english.words import (
    BASE,
    BUILDS,
    CHANGE,
    DOES,
    LEADS,
    MODAL,
    MOVES,
    SUBJECT,
    TAIL,
    TIME,
    YEAR,
)

LEAST = 3  # letters of a name
_OF = pattern(
    r"\s+(?:per\s+year\s+)?of\s+((?:the\s+)?)([^,.;]+(?:(?:,\s+[a-z-]+)+,?\s+(?:or|and)\s+(?![0-9])[^,.;]+)?)"
)
_DOES_SO = pattern(
    rf"\s+(?:{MODAL}|(?:is|are)\s+to)\s+(?:all\s+)?(?P<does>.+)"
    r"|\s+to\s+(?P<aim>(?:be\s|sign\b|join\b|have\b|adopt\b|meet\b|achieve\b|complete\b|report\b).+)"
    r"|\s+(?P<now>(?:achieve|meet|have|use|are|is|comply|receive|live|work)\b.+)",
    re.DOTALL,
)
THEM = pattern(r"\s+of\s+(?:them|these|those|which|whom)\b\s*([^,.;]*)")
# Women will hold 40% of posts: whose share of a whole it is.
_HOLDS = pattern(
    rf"^(.+?)\s+(?:(?:{MODAL})\s+)?(?:hold|supply|provide|account\s+for|make\s+up|represent|generate|form|constitute|occupy|meet|carry|cover|serve|deliver)s?\s*$"
)
# Packaging will contain 35% recycled content: what stands behind a share is in its subject.
_HAS = pattern(rf"^(.+?)\s+(?:(?:{MODAL})\s+)?(?:contain|include|have|comprise|use)s?\s*$")
_IS = pattern(rf"^(.+?)\s+(?:{MODAL}\s+be|(?:is|are)\s+to\s+be)\s*$")
_THING = pattern(
    r"\s+(?!(?:by|in|of|from|per|to|at|on|for|over|below|above|and|or|compared|relative|against|between|through|each|every|a|as"
    r"|with|until|before|than|within|across|lower|higher|less|more)\b)[a-z][^,.;:()]*"
)
_ON = pattern(r"^(.+?)\s+(on|in|at|to|for|from|with)\s*$")
_GERUND = pattern(r"\bby\s+[a-z]+ing\s*$")
_THERE = pattern(rf"\b[Tt]here\s+{MODAL}\s+be\s*$")
_BRINGS = pattern(r",\s*(?:bringing|raising|taking|lifting|increasing|reducing)\s+([^,]+?)\s+to\s*$")
_ALL = pattern(rf"\b[Aa]ll\s+([^,.;]+?)\s+{MODAL}\s[^;]*,?\s+(?:and|while|of\s+which)\s+(?:at\s+least\s+)?$")
_OF_WHICH = pattern(rf"\bof\s+which\s+(?:the\s+)?([^,]+?)\s+(?:{MODAL})\s+[a-z]+\s*$")
_WHICH = pattern(r"\bof\s+(?:which|these|those|them)\s*$")
_INVESTS = pattern(r"\b[Ii]nvest\s*$")
_GOES_ON = pattern(
    r",\s*(?:rising|increasing|falling|and)(?:\s+then)?(?:\s+to)?\s*$|^\s*and(?:\s+by|\s+to)?\s*$"
    r"|,\s*an\s+average\s+of\s*$"
)
_STATES = pattern(r"\s+(?:achieve|meet|have|use|are|is|with|that)\b")
_RESULT = pattern(r",\s*(?:reaching|totalling|totaling|amounting\s+to|or)\s*$")  # will double, reaching €240 million
_COMMITS = pattern(
    r"\bcommit(?:s|ted)?\s+to\s+(reduc|cutt|lower|decreas|increas|rais|doubl|halv|tripl|expand|improv)ing\s+(?:its\s+|the\s+|our\s+)?"
)
_IN = pattern(rf"(?:per\s+(?:year|annum)\W*)?(?:and\s+)?in\s+(?!{YEAR})([A-Za-z][A-Za-z ]*?)\s+(?:by|to|at)\s*")
# 15% energy efficiency in homes by 2030 and 20% energy efficiency in offices: each has its name behind it.
_JOINS = pattern(rf"\s+(?!{MODAL}\b|of\b|by\b|to\b|in\b|from\b|a\s+year|per\b)[a-z][^,.;:]*\sand\s+")
_HEAD = pattern(r"[Ii]n\s+([a-z][^,]*),\s+(?:the\s+)?(.+)")
_PER = pattern(
    r"\s+(per\s+(?!year|annum|month|week|day)[a-z][a-z ]*?)(?=\s+(?:by|in|from|compared|against|over)\b|[,.;]|\s*$)"
)


# 55% reduction in emissions, and an increase in speeds of 10%.
_MOVE = "(reduction|decrease|cut|fall|drop|increase|rise|growth|improvement)"
_BY_NOUN = pattern(rf"\s+(?:absolute\s+|further\s+)?{_MOVE}\s+(?:in|of)\s+([^,.;]+)")
_OF_NOUN = pattern(rf"\b{_MOVE}\s+in\s+([^,.;]+?)\s+of\s*$")
_FALLING = ("reduc", "cutt", "lower", "decreas", "halv")
_FALLS = ("reduction", "decrease", "cut", "fall", "drop")


# Another clause with a verb of its own: 95% of homes will have water, and storage will reach
_AGAIN = pattern(rf".*\b{MODAL}\b.*,\s*(?:and\s+)?(?=[^,]*\b(?:{MODAL}|(?:is|are)\s+to)\b[^,]*$)", re.DOTALL)


def named(left: str, right: str, noun: str, kind: str, previous: str) -> tuple[str, str]:
    """The name of a value, and the verb of the change that it is.

    left, right: the words of its sentence before and behind it, up to the values beside it; noun: what it counts;
    kind: `share` of a percentage or an amount of money, `unit` of a measure, else `count`; previous: the name before.
    """
    if previous and _RESULT.search(left):
        return previous, ""
    again = _AGAIN.match(left)
    left = left[again.end() :] if again is not None else left
    opening = LEADS.sub("", TIME.sub("", left).lstrip(" ,"))
    if _JOINS.fullmatch(left) and kind == "share" and (thing := _THING.match(TIME.sub("", BASE.sub("", right)))):
        return clean(thing[0]), ""
    told = _aside(opening, noun, kind, previous) or _part(left, right, previous, kind) or _changing(left, right)
    if told is None and kind == "share":
        told = _share(opening, left, right, previous)
    return told or _plain(opening, left, right, noun, kind, previous)


def _aside(opening: str, noun: str, kind: str, previous: str) -> tuple[str, str] | None:
    """…to 60%, and in heating to 45%: the name before, of another part."""
    aside = _IN.fullmatch(opening)
    if aside is not None and previous and (kind == "share" or not noun):
        return f"{_measured(previous)} in {aside[1]}", ""
    return None


def _part(left: str, right: str, previous: str, kind: str) -> tuple[str, str] | None:
    """12,000 homes, 4,000 of them in the south; €9 million, of which the city will provide €3 million.

    All homes will be warm by 2027, and 90% will be dry: those of whom all are spoken of before.
    """
    them, whose, rest = THEM.match(right), _OF_WHICH.search(left), _ALL.search(left)
    does = _DOES_SO.match(right) if rest is not None else None
    if rest is not None and does is not None and kind == "share":
        doing = _doing(does["does"] or does["aim"] or does["now"], rest[1])
        return (f"share of {rest[1]} {doing}", "") if doing else None
    if not previous or (them is None and whose is None and not _WHICH.search(left)):
        return None
    if whose is None and _WHICH.search(left):
        return previous, ""
    if whose is not None:
        return f"{previous} by {whose[1].strip()}", ""
    return clean(f"{previous} {them[1] if them is not None else ''}"), ""


def _changing(left: str, right: str) -> tuple[str, str] | None:
    """What a reduction or an increase is one in."""
    found = _BY_NOUN.match(right) or _OF_NOUN.search(left)
    if found is None or len(clean(found[2])) < LEAST:
        return None
    return clean(found[2]), "reduce" if found[1] in _FALLS else "increase"


def _share(opening: str, left: str, right: str, previous: str) -> tuple[str, str] | None:
    """The name of a share: of those that do something, of a holder in a whole, or of what stands behind it."""
    if _INVESTS.search(left):
        into = re.match(r"\s+in\s+([a-z][^,.;]*)", TIME.sub("", right))
        return (f"investment in {clean(into[1])}" if into is not None and clean(into[1]) else "investment"), ""
    inside = re.match(r"\s+(in|for)\s+([a-z][^,.;]*)", TIME.sub("", right))
    if inside is not None and previous and re.search(r"\b(?:including|with)\s*$", left):
        return f"{previous} {inside[1]} {clean(inside[2])}", ""
    of = _OF.match(right)
    does = _DOES_SO.search(of[2]) if of is not None else None
    whole = of[2][: does.start() if does is not None else None].strip() if of is not None else ""
    if of is not None and len(clean(whole)) >= LEAST:
        doing = _doing(does["does"] or does["aim"] or does["now"], whole) if does is not None else ""
        if doing:
            return f"share of {of[1]}{whole} {doing}", ""
        holder = _HOLDS.match(opening)
        if holder is not None and len(clean(holder[1])) >= LEAST:
            return f"share of {_lowered(clean(holder[1]))} in {of[1]}{clean(whole)}", ""
        verb = DOES.match(opening)
        on = _ON.match(opening[verb.end() :]) if verb is not None else None
        return (f"{clean(on[1])} {on[2]} {clean(whole)}", "") if on is not None else None
    thing = _THING.match(TIME.sub("", BASE.sub("", right)))
    behind = clean(thing[0]) if thing is not None else ""
    if len(behind) < LEAST:
        return None
    subject = _IS.match(opening)
    if subject is not None and len(clean(subject[1])) >= LEAST:
        return f"share of {_lowered(clean(subject[1]))} {_that(subject[1])} {behind}", ""
    subject = _HAS.match(opening)
    if subject is not None and DOES.match(opening) is None and len(clean(subject[1])) >= LEAST:
        return f"{behind} in {_lowered(clean(subject[1]))}", ""
    if not opening.strip():
        return behind, ""  # 100% sustainable packaging by 2026
    verb = DOES.match(opening)
    return (behind, "") if verb is not None and not clean(opening[verb.end() :]) else None


def _doing(words: str, whole: str) -> str:
    """What the members of a whole do, as a clause of their own: that are electric, that have step-free access."""
    bare = clean(re.sub(r"\s+(?:and|or)\s*$", "", TIME.sub("", words)))
    found = re.match(r"(?:be|are|is)\s+(.+)", bare)
    if found is not None:
        return f"{_that(whole)} {found[1]}"
    if len(bare) < LEAST or bare in ("be", "reach"):
        return ""
    does, space, rest = bare.partition(" ")
    return f"that {does if _that(whole) == 'that are' else _single(does)}{space}{rest}"


def _single(verb: str) -> str:
    """The form of a verb for one: comes, has, reaches."""
    if verb == "have":
        return "has"
    return verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "o")) else "s")


def _that(whole: str) -> str:
    """The sales that are, the fleet that is."""
    head = re.split(r"\s+(?:of|in|with|on|for|at|by)\s+", whole.strip())[0]
    return "that are" if re.search(r"(?:[^s]s|people|staff|women|men|children)$", head) else "that is"


def _plain(opening: str, left: str, right: str, noun: str, kind: str, previous: str) -> tuple[str, str]:
    """The name of a value of its own: what changes, what is made, who is spoken of."""
    of = _OF.match(right)
    measured = kind != "count"
    clause = LEADS.sub("", BASE.sub("", left))
    verb = DOES.search(opening)
    if kind == "count" and noun and (_GERUND.search(left) or _THERE.search(left)):
        return noun, ""
    if kind == "count" and noun and re.search(r",\s*and\s*$", left):
        return noun, ""  # 450 km of river will be restored, and 120 barriers removed
    brings = _BRINGS.search(left)
    if brings is not None:
        return clean(brings[1]), ""
    commits = _COMMITS.search(clause)
    if commits is not None and len(clean(clause[commits.end() :])) >= LEAST:
        return clean(clause[commits.end() :]), "reduce" if commits[1] in _FALLING else "increase"
    change = re.search(rf"\b{CHANGE}\b", clause, re.IGNORECASE)
    if change is not None and len(clean(clause[change.end() :])) >= LEAST:
        per = _PER.match(right) if kind == "share" else None
        return clean(clause[change.end() :]) + (f" {per[1]}" if per is not None else ""), change[0].lower()
    if verb is not None and not clean(opening[verb.end() :]):
        if of is not None and measured:
            return clean(SUBJECT.sub("", of[2])), ""
        thing = _THING.match(TIME.sub("", right)) if kind == "unit" else None
        return (clean(thing[0]) if thing is not None else "" if measured else noun), ""
    if verb is not None and (kind == "share" or not noun):
        return clean(opening[verb.end() :]), ""
    if of is None and previous and not (kind == "count" and noun) and _GOES_ON.search(TIME.sub("", left)):
        return previous, ""
    subject = clean(SUBJECT.sub("", clause))
    if len(subject) >= LEAST and SUBJECT.search(clause) is not None and verb is None and not BUILDS.search(clause):
        moved = MOVES.search(left)
        return _turned(subject), moved[1].lower() if moved is not None else ""
    if of is not None and measured:
        return clean(_STATES.split(SUBJECT.sub("", of[2]))[0]), ""
    if noun and kind == "count":
        return noun, ""
    return (subject if len(subject) >= LEAST else previous), ""


def _turned(subject: str) -> str:
    """In electricity, the renewable share: the renewable share in electricity."""
    found = _HEAD.fullmatch(subject)
    return f"{found[2]} in {found[1]}" if found is not None else subject


def _measured(name: str) -> str:
    """A name without the part of the whole that it ends with: the renewable share in electricity."""
    return re.sub(r"\s+in\s+[A-Za-z ]+$", "", name)


def _lowered(name: str) -> str:
    """A name inside another one: Women, but not UK women."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name


def clean(text: str) -> str:
    """A name without articles, years and what trails behind it."""
    text = re.split(r"\s+(?:each|every|per|a)\s+(?:year|annum)\s+and\b", text)[0]
    text = re.sub(r"^\s*\(?[0-9]+(?:\.[0-9]+)*[.)]?\s+", "", text)
    bare = LEADS.sub("", " ".join(TIME.sub("", BASE.sub("", text)).split()))
    last = None
    while bare != last:
        last, bare = bare, TAIL.sub("", bare)
    bare = re.sub(r"\s+(?:each|every|per|a)\s+(?:year|annum)$", "", bare)
    bare = re.sub(r"\s*\([^()]*$", "", re.sub(r"\s*\([^()]*\)$", "", bare))
    return bare.strip(" ,.;:") if bare.count("(") == bare.count(")") else bare.strip(" ,.;:()")
