"""The words by which English texts are read: years, verbs, and what a name begins and ends with."""

import re

from auditor.ground.pattern import pattern

YEAR = r"(?:FY\s?(?:20)?[0-9]{2}\b|(?:19|20)[0-9]{2})"
NUMBER = r"[0-9]{1,3}(?:[,\u00a0 ][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
MARKS = pattern(
    rf"(?P<ordinal>^\s*\(?[0-9]+(?:\.[0-9]+)*[.)]?(?=\s)|(?:[Aa]rticle|[Cc]hapter|[Ss]ection|[Pp]art|[Aa]nnex|[Tt]able|"
    rf"[Ff]igure|[Pp]aragraph|[Tt]itle|[Pp]hase|[Ss]tep|[Ss]tage|Action|Objective|Goal|Priority|Measure|Item|Indicator|Target|Pillar"
    rf"|Box|Page|Level)s?\s+[0-9]+(?:\.[0-9]+)*(?:\s+(?:or|and)\s+[0-9]\b(?!\s*%))?)"
    rf"|(?P<document>(?:Regulation|Directive|Decision|Act|Law|No\.?|COM)\s*(?:\([A-Z]+\)\s*)?(?:No\s*)?[0-9]+(?:/[0-9A-Z]+)*)"
    rf"|(?P<date>[0-9]{{1,2}}\s+{_MONTHS}(?:\s+{YEAR})?"
    rf"|{YEAR}\s*[-–—/]\s*(?:{YEAR}|[0-9]{{2}})(?![0-9%])|{YEAR}s?(?![0-9.,]*[0-9%])(?!\s*(?:million|billion)))"
    rf"|(?P<name>https?://\S+|(?i:scopes?|tiers?|categor(?:y|ies)|types?|zones?)\s+[0-9](?:(?:\s*,\s*|\s*[+&]\s*|\s+and\s+|\s+or\s+)(?:and\s+)?"
    rf"(?:(?i:scope|tier|category|type|zone)\s+)?[0-9]{{1,2}}\b(?!\s*%))*"
    rf"|[A-Za-z]+[A-Za-z.\-]*[0-9][0-9.]*(?![0-9%])|[0-9]+(?:G|D|x[0-9]+)\b)"
)
TIME = pattern(
    rf"\b(?P<to>(?:by|until|before|through|no\s+later\s+than|towards)(?:\s+the)?(?:\s+(?:end|close))?(?:\s+of)?)[\s-]+"
    rf"(?:[0-9]{{1,2}}\s+)?(?:(?:early|mid|late|end|spring|summer|autumn|winter|{_MONTHS})[\s-]+)?(?P<year>{YEAR})"
    rf"|\b(?:over|in|for|during|between|from)\s+(?:the\s+)?(?:(?:period|years)\s+)?(?P<first>{YEAR})\s*(?:[-–—]|to|and)\s*(?P<last>{YEAR})"
    rf"|\bin\s+(?P<in>{YEAR})",
    re.IGNORECASE,
)
BASE = pattern(
    rf"(?:compared\s+(?:to|with)|relative\s+to|against|from|below|above|on)\s+(?:the\s+|an?\s+|our\s+)?{YEAR}(?:\s+(?:levels?|base(?:line)?(?:\s+year)?))?"
)
MODAL = r"(?:shall|will|must|should)"
PROMISE = pattern(
    rf"\b(?:{MODAL}|(?:is|are)\s+(?:not\s+)?to|aims?\s+to|targets?|goals?|commits?\s+to|committed\s+to|ensure)\b"
)
PAST = pattern(
    r"\b(?:was|were|had|made\s+up|ha(?:s|ve)\s+(?:already\s+)?(?:been|[a-z]+ed|built|made|cut|grown|risen|fallen)|accounted|reached|rose|fell"
    r"|amounted|decreased\s+from|increased\s+from|stood)\b"
)
_MAKES = (
    r"build|construct|plant|install|create|train|renovate|restore|provide|deploy|deliver|support|establish|open|upgrade|replace"
    r"|retrofit|recruit|add|hire|designate|remove|repair|equip|develop"
)
CHANGE = (
    r"(?:keep|maintain|limit|increase|raise|reduce|cut|lower|decrease|double|triple|halve|improve|expand|extend|widen|boost|grow"
    r"|bring\s+down|shorten|scale\s+up)"
)
_DOES = (
    rf"{_MAKES}|achieve|reach|ensure|protect|bring|secure|invest|save|connect|complete|cover|convert|source|use|send|divert|fill"
    r"|recycle|reuse|collect|purchase|procure|buy|electrify|employ|offer|serve|conserve|rehabilitate|certify|moderni[sz]e"
    r"|generate|produce|supply|operate|run|obtain|attract|enrol|screen|vaccinate|help|enable|publish|fund|treat|close"
)
DOES = pattern(
    rf"^(?:\W|and\s|to\s|(?:we|it|they|the\s+[A-Za-z]+)\s+(?:{MODAL})\s+|(?:we|it|they)\s+(?:aim|plan|intend|commit)\s+to\s+)*"
    rf"(?P<verb>{CHANGE}|{_DOES})s?\b(?!\s+[a-z]+ed\b)\s*",
    re.IGNORECASE,
)
# What leads to the next value of a list: and create.
NEXT = pattern(rf",?\s+and(?:\s+(?:{_DOES}|{CHANGE}))?\s*$")
# A verb that makes something, behind its modal: what it makes stands behind the number.
BUILDS = pattern(rf"\b(?:{MODAL}|to)\s+(?:{_MAKES})\b")
CHANGES = pattern(rf"\W*(?:[0-9.]+\W*)?{CHANGE}\b", re.IGNORECASE)
# An intransitive change between a subject and its value.
MOVES = pattern(r"\b(fall|drop|decline|decrease|shrink|rise|grow|increase)s?(?:\s+by)?\s*$", re.IGNORECASE)
SUBJECT = pattern(
    rf"\s*\b(?:{MODAL}|(?:is|are)\s+(?:not\s+)?to|(?:is|are)\s+(?:kept|held|estimated|planned|expected|projected|{CHANGE}d)\b|(?:is|are)\s*$|(?:fall|drop|decline|decrease|shrink|rise|grow|increase)s\s+(?:by|to|from)\b|reach(?:es)?|account(?:s)?\s+for|stands?\s+at)\b.*$"
)
LEADS = pattern(
    rf"^(?:\W|which\b|(?:each|every|per)\s+year\b|by\s+(?:the\s+end\s+of\s+)?{YEAR}|in\s+{YEAR}|and\b|to\b|the\b|an?\b|with\b|total\s+of\b|of\b|our\b|its\b)+\s*",
    re.IGNORECASE,
)
TAIL = pattern(
    r"(?:\s*\b(?:by|to|at|of|from|is|are|be|reach|with|a|the|kept|in|total|and|or|then|rising|including|within|target(?:\s+of)?)\b|[\s,:;(])+$"
)
_STOPS = (
    "a|an|the|each|every|by|in|to|and|for|shall|will|is|are|per|of|from|over|between|during|within|before|until|at|with|on|under|back"
    "|into|that|which|who|against|compared|through|must|should|adopt|become|gain|access|find|switch|across|including|or"
)
OBJECT = pattern(rf"(?!(?:{_STOPS})\b)[A-Za-z][A-Za-z'’/-]*(?:\s+(?!(?:{_STOPS})\b)[A-Za-z][A-Za-z'’/-]*){{0,4}}")
# Numbers in words. Those below ten are seldom amounts.
CARDINALS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}
CARDINAL = pattern(rf"\b(?:{'|'.join(CARDINALS)})\b", re.IGNORECASE)
_FEW = "(?:one|two|three|four|five|six|seven|eight|nine)"
# Shares in words: two thirds of the fleet, half of all homes, three of every five trips.
FRACTION = (
    rf"\b(?:(?:(?:a|{_FEW})[\s-](?:third|quarter|fifth|tenth)s?|(?:one[\s-])?half)(?=\s+(?:of|the)\b)"
    r"|\b(?:three\s+quarters|two\s+thirds|half|a\s+third|a\s+quarter)(?=\s+will\b)"
    rf"|{_FEW}\s+(?:out\s+of|of|in)\s+(?:every\s+)?(?:two|three|four|five|ten)(?=\s+[a-z]))"
)
# What is done with a thing, behind it: 25 meadows introduced by 2025.
DONE = pattern(r"(?<=\w)\s+(?:introduced|installed|built|planted|created|delivered|completed|opened|trained)$")
UNIT = pattern(
    r"\s*(?!(?:a|an)\s)((?:square|cubic)\s+(?:kilo|centi)?met(?:re|er)s?|[A-Za-zµμ€°][A-Za-z0-9²³µμ/·°-]*(?:\s+CO2(?:e|-eq)?)?)"
    r"(?:\s+per\s+(?!(?:year|annum|month|week|day|quarter)\b)(?:square\s+|cubic\s+)?[a-z]+(?:\s+per\s+[a-z]+)*)?"
)
# 70 per 100,000 live births: what a bare number is counted for.
FOR_SO_MANY = pattern(
    r"\s+per\s+(?:1,?000|10,?000|100,?000|million)(?:\s+[a-z]+){1,2}?(?=\s+(?:by|in)\b|[.,;]|\s*$)"
)
NORM = pattern(r"\b(?:fines?|penalt(?:y|ies)|fees?|imposed|levy|aged|years\s+(?:old|of\s+age))\b")
SPAN = pattern(r"\s*(?:days|months|hours|weeks|minutes)\b")
BASELINE = pattern(
    r"\b(?:baseline|base|reference)(?:\s+(?:value|level|year|figure))?\s+(?:of|was|is)\s*$"
    r"|\b(?:compared\s+(?:to|with)|relative\s+to|as\s+against|up\s+from|down\s+from)\s+(?:the\s+|only\s+|about\s+)?$",
    re.IGNORECASE,
)
OF_TARGET = pattern(r"\s+of\s+the\s+(?:[A-Za-z]+\s+)?(?:target|total|goal)\b")


def year_of(text: str) -> int:
    """The year that a text names; FY30 is 2030."""
    digits = re.sub("[^0-9]", "", text)
    return int(digits) if len(digits) == 4 else 2000 + int(digits)
