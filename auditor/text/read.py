"""Reading a value: from the words of a document to one exact `Quantity`, or a clear refusal.

One way for all: accidents of writing out (`plain`), English wording into that of the grammar (`english`), then an order
(`ordered`), a reference, one number (`number`), two numbers (`ends`), and words last. Nothing is guessed.
"""

from dataclasses import replace
from functools import lru_cache

from auditor.ground.pattern import pattern
from auditor.text.clauses import clauses_end
from auditor.text.ends import read_two
from auditor.text.hint import Hint, hint_of
from auditor.text.lexicon import NO_UNIT
from auditor.text.nearest import counts_in, nearest
from auditor.text.number import read_number, tight
from auditor.text.ordered import read_ordered
from auditor.text.part import part_beside, with_part
from auditor.text.plain import dashes_only, odd_digits, plain, within_quotes
from auditor.text.quantity import Bound, Kind, Quantity
from auditor.text.reference import extent_of, is_wording, read_reference
from auditor.text.refusal import ValueNotUnderstood, refused
from auditor.text.reworded import reworded
from auditor.text.unit import measured_by, split_header

LONGEST = 200
_REMARKED = pattern(r"[^()]{1,2}\([^()0-9]+\)")
_LETTER = pattern("[A-Za-z£€$]")
_BETTER = pattern("优于|好于")
_MIRRORED: dict[Bound, Bound] = {"more_than": "less_than", "at_least": "at_most"}


def read_quantity(
    text: str | None, *, name: str = "", kind: Kind | None = None, unit: str = ""
) -> Quantity:
    """Reads a value as a document writes it.

    name: the indicator's name, which settles a bare % (…增长率 is growth, …率 a rate) and what numbers are per.
    kind: a declared kind: `words` takes any text without a number as words, `growth` and `rate` settle a bare %,
    `ratio` and `multiple` a bare number.
    unit: of a table header, for bare numbers (万台 multiplies); it also makes an unknown unit known, and with
    `重箱=50千克` it says how much one is.

    None and blank texts are of kind none, and so are `/` and dashes. Raises ValueNotUnderstood and
    nothing else.
    """
    return read_meant("" if text is None else text, hint_of(name), kind, unit)


def _english(raw: str, text: str) -> str | None:
    """An English value in the words of the grammar; None where it is none.

    Its patterns take 10 ms to compile: no Chinese value waits for them. Raises ValueNotUnderstood.
    """
    if any("\u4e00" <= sign <= "\u9fff" for sign in raw) or not _LETTER.search(text):
        return None
    from auditor.text.english import as_grammar

    return as_grammar(raw)


def quantity_or_none(text: str, *, name: str = "", kind: Kind | None = None, unit: str = "") -> Quantity | None:
    """`read_quantity`; None where it refuses, and no better wording is looked for."""
    return _or_none(text, hint_of(name), unit, kind)


def _or_none(text: str, hint: Hint, unit: str, kind: Kind | None = None) -> Quantity | None:
    try:
        return _read_once(text, hint, kind, unit)
    except ValueNotUnderstood:
        return None


def read_meant(raw: str, hint: Hint, kind: Kind | None, unit: str) -> Quantity:
    """`read_quantity` of what the name of an indicator says, see `hint_of`. Raises ValueNotUnderstood."""
    try:
        return _read_once(raw, hint, kind, unit)
    except ValueNotUnderstood as refusal:
        hint, unit = _without_unit(hint, unit)
        found = nearest(refusal.text, refusal.part, lambda other: _read(other, plain(other), hint, kind, unit))
        if not found or counts_in(found) != counts_in(plain(raw)):
            raise
        raise refused("nearest", raw, refusal.part, why=refusal.words, nearest=found) from None


def _without_unit(hint: Hint, unit: str) -> tuple[Hint, str]:
    """A header that says that there is no unit is none; one that only multiplies (亿) needs no unit besides."""
    none = unit and (plain(unit).strip("()") in NO_UNIT | {""} or dashes_only(plain(unit)))
    if none or (unit and split_header(unit)[1] == ""):
        return hint._replace(pure=True), "" if none else unit
    return hint, unit


@lru_cache(maxsize=65_536)
def _read_once(raw: str, hint: Hint, kind: Kind | None, unit: str) -> Quantity:
    """The same, without a better wording in the refusal."""
    if not raw.strip():
        return Quantity("", "none")
    hint, unit = _without_unit(hint, unit)
    if len(raw) > LONGEST and kind != "words":
        raise refused("too-long", raw, "", limit=LONGEST)
    text = plain(raw).rstrip("。;,、!")
    if kind == "words" and not dashes_only(text):
        if tight(text, unit):
            raise refused("number-as-words", raw, text)
        return _words(raw, text, text)
    quoted = within_quotes(raw)
    if quoted:
        raise refused("wide-quotes", raw, quoted)
    whole, part = part_beside(raw)
    if part:
        return with_part(raw, _read_once(whole, hint, kind, unit), part, lambda words: _or_none(words, hint, unit))
    odd = odd_digits(raw)
    if odd:
        raise refused("odd-digit", raw, odd)
    grammar = _english(raw, text) or text
    if dashes_only(grammar):
        return Quantity(raw, "none")
    if dashes_only(grammar[:1]) and _REMARKED.fullmatch(grammar):       # —（不设目标）
        return Quantity(raw, "none", remark=grammar[grammar.index("(") + 1 : -1])
    try:
        return _with_unit(_read(raw, grammar, hint, kind, unit), unit)
    except ValueNotUnderstood as refusal:
        raise ValueNotUnderstood(refusal.words, refusal.part, text) from None


def _with_unit(quantity: Quantity, header: str) -> Quantity:
    """With what the plan declares its unit to be."""
    measured = measured_by(header) if "=" in header else None
    return quantity if measured is None or quantity.unit != measured[0] else replace(quantity, measured=measured[1])


def _read(raw: str, text: str, hint: Hint, kind: Kind | None, unit: str) -> Quantity:
    """A text without accidents as what it is."""
    said, remark = reworded(text)
    if remark:
        quantity = _read(raw, said, hint, kind, unit)
        return quantity if quantity.remark else replace(quantity, remark=remark)
    text = said
    found = read_ordered(raw, text, hint, kind, unit) or read_reference(raw, text)
    if found is not None:
        return found

    def one(part: str) -> Quantity:
        return _better(read_number(raw, part, hint, kind, unit), part, hint)

    try:
        return one(text)
    except ValueNotUnderstood as refusal:
        two = read_two(raw, text, one)
        if two is not None:
            return two
        words = text[clauses_end(text):]        # 到2025年基本消除, 较2020年大幅下降
        if not is_wording(words):
            raise refusal from None
        return _words(raw, text, words)


def _better(quantity: Quantity, text: str, hint: Hint) -> Quantity:
    """优于1.3 of what is better the lower it is: below 1.3."""
    mirrored = _MIRRORED.get(quantity.bound) if hint.less and _BETTER.search(text) is not None else None
    return quantity if mirrored is None else replace(quantity, bound=mirrored)


def _words(raw: str, text: str, words: str) -> Quantity:
    """A text as words; `words` are those without the clauses in front of them."""
    return Quantity(raw, "words", extent=extent_of(words), strive=text.startswith(("力争", "争取")))
