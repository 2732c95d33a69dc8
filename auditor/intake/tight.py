"""A text as the reader of words wants it: narrow signs, no spaces, and the way back to the text that stands there."""

import unicodedata
from functools import cache

from auditor.ground.pattern import pattern
from auditor.ground.record import record

_SOFT = "\u200b\u200c\u200d\ufeff\u00ad"
_KEPT = "ⅠⅤⅩ²³㎡㎥㎞㎢…⁴①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"  # NFKC would make digits or several signs of them
_ASIDE = pattern(rf"[\s{_SOFT}]")
_LETTER = pattern("[A-Za-z]")
_OTHER = pattern(r"[^\W\d_A-Za-z]")
LEAST = 12              # letters of a text that is English
_NUMERIC = "0123456789.%-+"
_DIGITS = str.maketrans("０１２３４５６７８９．", "0123456789.")
_WIDE_DIGIT = pattern("[０-９．]")
_RAISED = pattern("(?<=[0-9])(?<![件表图第注][0-9])[·・•](?=[0-9]{1,3}[万亿%‰])")
_BROKEN = pattern(r"\s*\n\s*")


@record
class Tight:
    """A text without its spaces, in narrow signs. origin: for each sign, where it stands in `raw`."""

    raw: str
    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the signs `text[start:end]`, at least one, stand in `raw`."""
        return self.origin[start], self.origin[end - 1] + 1

    def shown(self, start: int, end: int) -> str:
        """The words `text[start:end]` as they stand in the document, in one line and without spaces."""
        if start >= end:
            return ""
        first, last = self.span(start, end)
        words = self.raw[first:last]
        if _OTHER.search(words) is None and _LETTER.search(words) is not None:
            return " ".join(words.split())
        return "".join(sign for sign in words if not sign.isspace() and sign not in _SOFT)

    def quoted(self, start: int, end: int) -> str:
        """The same exactly as it stands there, with its spaces; the lines of a cell in one."""
        if start >= end:
            return ""
        first, last = self.span(start, end)
        words = self.raw[first:last]
        return _BROKEN.sub(" " if is_english(words) else "", words)


def is_english(text: str) -> bool:
    """Whether a text is written in English: its letters, hardly any sign of another script."""
    letters = len(_LETTER.findall(text))
    return letters >= LEAST and 4 * len(_OTHER.findall(text)) < letters


def has_no_chinese(text: str) -> bool:
    """Whether none of its letters is of another script than English has; a short line tells no more."""
    return _LETTER.search(text) is not None and _OTHER.search(text) is None


def tight(raw: str) -> Tight:
    """A text of a document. A space between two numbers stays, so that they remain two."""
    if _ASIDE.search(raw) is None:
        return Tight(raw, _mended("".join(map(_narrow, raw))), tuple(range(len(raw))))
    signs: list[str] = []
    origin: list[int] = []
    for place, sign in enumerate(raw):
        if sign in _SOFT:
            continue
        if sign.isspace():
            if signs and signs[-1] in _NUMERIC and _next(raw, place).isdigit():
                signs.append(" ")
                origin.append(place)
            continue
        signs.append(_narrow(sign))
        origin.append(place)
    return Tight(raw, _mended("".join(signs)), tuple(origin))


def _mended(text: str) -> str:
    """The text with its straight quotation marks as curled ones; one may close what a curled one opens.

    In English they stay, where one may be an inch. A dot that print or a scan has raised is a point: 4·5亿吨, and
    none in 7·20暴雨.
    """
    text = _RAISED.sub(".", text)
    if '"' not in text or is_english(text):
        return text
    signs, inside = list(text), False
    for place, sign in enumerate(text):
        if sign == '"':
            signs[place] = "”" if inside else "“"
        inside = {"“": True, "”": False}.get(signs[place], inside)
    return "".join(signs)


def narrow_digits(text: str) -> str:
    """The text with its digits and points narrow, each still in its place; brackets stay as they are."""
    return text if _WIDE_DIGIT.search(text) is None else text.translate(_DIGITS)


@cache
def _narrow(sign: str) -> str:
    """A sign in its narrow form, where that is one sign."""
    narrow = sign if sign in _KEPT else unicodedata.normalize("NFKC", sign)
    return narrow if len(narrow) == 1 else sign


def _next(raw: str, place: int) -> str:
    """The first sign behind a place that is no space; "" where there is none."""
    for sign in raw[place + 1 :]:
        if not sign.isspace():
            return unicodedata.normalize("NFKC", sign)
    return ""
