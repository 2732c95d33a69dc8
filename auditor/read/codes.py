"""The fixed words of a plan file in Chinese: what the tool prints for each is read as well."""

from collections.abc import Mapping

from auditor.messages.terms import TERMS

_WORDS: Mapping[str, tuple[str, ...]] = {
    "level": ("national", "province", "city", "district", "county", "township"),
    "text": ("full", "partial", "quoted", "none"),
    "relation": ("same", "share", "at-least", "assigned", "own"),
    "because": ("no-mandate", "no-subject", "held-above", "merged", "deferred", "achieved", "exempt", "other"),
    "kind": ("amount", "rate", "growth", "multiple", "ratio", "points", "percent", "rank", "grade", "date",
             "reference", "words"),
    "direction": ("up", "down"),
    "sum": ("exact", "floor", "ceiling"),
    "attribute": ("binding", "expected"),
    "counts": (
        "indicators", "links", "targets", "trims", "actions", "articles", "groups", "statements", "offices",
        "work_items",
    ),
}
# Key of the plan file → Chinese word → the word that stands for it everywhere else.
CODES: Mapping[str, Mapping[str, str]] = {
    key: {TERMS[code].zh: code for code in codes} for key, codes in _WORDS.items()
}
EQUAL = ("equal", "等权")       # each weighs the same
