"""Two values of one thing: in what they differ, and whether the later one asks less or more.

Numbers first, at equal numbers bounds, as `auditor.text.compare` has it; a bound that is no longer said is
weaker than one that is. Every judgement turns round with its two values.
"""

from fractions import Fraction

from auditor.difference.change import Judgement, Reason, turned
from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, say
from auditor.messages.difference import WHY
from auditor.messages.terms import TERMS
from auditor.text.comparable import comparable, compared_as_near, gap
from auditor.text.compare import bound_steps, same_bound, same_number, same_time
from auditor.text.plain import dashes_only, plain
from auditor.text.quantity import CEILINGS, FLOORS, Quantity
from auditor.text.unit import PERCENT, same_unit
from auditor.text.write import amount_words, percent_text

CHANGES = ("growth", "multiple", "points")      # kinds that are counted from a base year
PERCENTS = ("rate", "percent")


@record
class PairContext:
    """What must be known of two values beside themselves.

    downward: less is better. bases: the years that they are counted from where they do not say it. whole: whether
    each text is all there, so that a word that it lacks is not said.
    """

    downward: bool = False
    bases: tuple[int | None, int | None] = (None, None)
    whole: tuple[bool, bool] = (True, True)


PLAIN = PairContext()


def reasons_between(before: Quantity, after: Quantity, setting: PairContext = PLAIN) -> tuple[Reason, ...]:
    """In what two values differ; nothing where they are one value in two spellings."""
    found = _form(before, after, setting)
    if _form_of(before) != _form_of(after):
        return tuple(found)
    found.extend(_strive(before, after, setting))
    if not same_time(before, after):
        found.append(Reason("time", "unclear", say(
            WHY, "time", before="、".join(before.time) or WHY["unsaid"], after="、".join(after.time) or WHY["unsaid"]
        )))
    if before.kind in CHANGES and after.kind in CHANGES:
        found.extend(base_year(before.base_year or setting.bases[0], after.base_year or setting.bases[1]))
    return tuple(found)


def base_year(before: int | None, after: int | None) -> list[Reason]:
    """The year that a change is counted from."""
    if before == after:
        return []
    words = say(WHY, "base-year", before=before or WHY["unsaid"], after=after or WHY["unsaid"])
    return [Reason("base-year", "unclear", words)]


def _form(before: Quantity, after: Quantity, setting: PairContext) -> list[Reason]:
    """Number, words, reference or nothing; and within one of these forms the thing itself."""
    forms = _form_of(before), _form_of(after)
    if forms[0] != forms[1]:
        return [_other_form(before, after, forms)]
    if forms[0] == "none":
        return [] if _blank(before) == _blank(after) else [Reason("form", "neutral", WHY["blank"])]
    if forms[0] == "words":
        return _words(before, after)
    if forms[0] == "reference":
        return _references(before, after, setting)
    answer = comparable(before, after)
    if isinstance(answer, Missing):
        return _not_compared(before, after, answer)
    return [*_kind_and_unit(before, after), *_numbers(before, after, setting)]


def _not_compared(before: Quantity, after: Quantity, why: Missing) -> list[Reason]:
    """In what two numbers differ that nobody can compare; of their base years `base_year` tells."""
    reason = why.needs[0].reason
    if reason == "unlike-bases":
        return []
    if reason in ("unlike-ranks", "unlike-dates"):
        return [Reason("reference", "unclear", WHY["reference"])]
    key = "unit" if before.kind == after.kind else "kind"
    return [Reason(key, "unclear", _named(key, before, after))]


def _form_of(value: Quantity) -> str:
    return value.kind if value.kind in ("words", "reference", "none") else "number"


def _blank(value: Quantity) -> bool:
    return not dashes_only(plain(value.raw))


def _other_form(before: Quantity, after: Quantity, forms: tuple[str, str]) -> Reason:
    """A number binds more than words, words more than nothing."""
    rank = {"none": 0, "words": 1, "reference": 2, "number": 2}
    words = say(WHY, "form", before=WHY[f"form-{forms[0]}"], after=WHY[f"form-{forms[1]}"])
    judgement: Judgement = "unclear"
    if rank[forms[0]] != rank[forms[1]]:
        judgement = "looser" if rank[forms[1]] < rank[forms[0]] else "stricter"
    if set(forms) == {"number", "words"}:
        number, worded = (before, after) if forms[0] == "number" else (after, before)
        answer = _worded(number, worded)
        if answer is not None:
            judgement = answer if forms[0] == "number" else turned(answer)
    return Reason("form", judgement, words)


def _worded(number: Quantity, words: Quantity) -> Judgement | None:
    """What becomes of a number that turns into an extent: 100% into 基本 asks less, 90% into 全部 more."""
    if words.extent is None:
        return None
    if number.kind not in PERCENTS or number.number is None or number.unit != PERCENT:
        return "unclear"
    if words.extent == "all":
        return "neutral" if number.number == 100 else "stricter"
    return "looser" if number.number == 100 else "unclear"


def _words(before: Quantity, after: Quantity) -> list[Reason]:
    if same_number(before, after) is True:
        same_text = plain(before.raw) == plain(after.raw)
        return [] if same_text else [Reason("words", "neutral", WHY["wording"])]
    if before.extent is None or after.extent is None:
        return [Reason("words", "unclear", WHY["words"])]
    rank = {"most": 1, "basic": 2, "all": 3}
    less = rank[after.extent] < rank[before.extent]
    return [Reason("extent", "looser" if less else "stricter", WHY["extent-less" if less else "extent-more"])]


def _references(before: Quantity, after: Quantity, setting: PairContext) -> list[Reason]:
    first, second = before.reference, after.reference
    if first is None or second is None:
        return []
    units = {first.offset_unit, second.offset_unit} - {""}
    if (first.whose, first.what) != (second.whose, second.what) or len(units) > 1:
        return [Reason("reference", "unclear", WHY["reference"])]
    off = (second.offset or Fraction(0)) - (first.offset or Fraction(0))
    if off:
        sense = _sense(before, after, setting.downward)
        fallen = off < 0
        unit = next(iter(units), PERCENT)
        judgement: Judgement = "unclear" if sense is None else "looser" if fallen == (sense == "up") else "stricter"
        key = "number-fell" if fallen else "number-rose"
        return [Reason("number", judgement, say(WHY, key, gap=_gap_words(abs(off), unit), sense=_sense_words(sense)))]
    return _bounds(before, after, setting, numbers_differ=False)


def _sense(before: Quantity, after: Quantity, downward: bool) -> str | None:
    """Whether more (up) or less (down) is better; None where one text says the one and one the other."""
    values = (before, after)
    if downward:
        return "down"
    up = any(value.bound in FLOORS for value in values)
    down = any(value.bound in CEILINGS or (_falls(value) and value.bound not in FLOORS) for value in values)
    if up and down:
        return None
    return "down" if down else "up"


def _falls(value: Quantity) -> bool:
    return value.kind in ("growth", "points") and value.number is not None and value.number < 0


def _kind_and_unit(before: Quantity, after: Quantity) -> list[Reason]:
    """What may be compared all the same: a bare % that is now settled, 台 for 台套."""
    found = []
    if before.kind != after.kind:
        found.append(Reason("kind", "neutral", _named("kind", before, after)))
    if not same_unit(before.unit, after.unit) and compared_as_near(before, after):
        found.append(Reason("unit", "neutral", _named("unit-near", before, after)))
    return found


def _named(key: str, before: Quantity, after: Quantity) -> Words:
    if key == "kind":
        return say(WHY, key, before=TERMS[before.kind], after=TERMS[after.kind])
    return say(WHY, key, before=before.unit or WHY["unsaid"], after=after.unit or WHY["unsaid"])


def _numbers(before: Quantity, after: Quantity, setting: PairContext) -> list[Reason]:
    off = gap(after, before)
    if isinstance(off, Missing):
        return []
    found = []
    if off:
        sense = _sense(before, after, setting.downward)
        fallen = off < 0
        judgement: Judgement = "unclear" if sense is None else "looser" if fallen == (sense == "up") else "stricter"
        size = _gap_words(abs(off), before.unit)
        if _falls(before) and _falls(after):
            words = say(WHY, "fall-more" if fallen else "fall-less", gap=size)
        else:
            words = say(WHY, "number-fell" if fallen else "number-rose", gap=size, sense=_sense_words(sense))
        found.append(Reason("number", judgement, words))
    return [*found, *_bounds(before, after, setting, numbers_differ=bool(off))]


def _gap_words(gap: Fraction, unit: str) -> Words:
    """A difference with its unit; of percentages in points."""
    if unit in (PERCENT, "百分点"):
        return say(WHY, "points", number=percent_text(gap / 100).rstrip("%"))
    return amount_words(gap, unit)


def _sense_words(sense: str | None) -> Words:
    return WHY["less-is-better"] if sense == "down" else WHY["turned"] if sense is None else SILENCE


def _bounds(before: Quantity, after: Quantity, setting: PairContext, numbers_differ: bool) -> list[Reason]:
    """At equal numbers the bound decides; so it does beside 约, which has no order with another number."""
    if same_bound(before, after):
        return []
    words = say(WHY, "bound", before=bound_words(before), after=bound_words(after))
    about = "about" in (before.bound, after.bound)
    if numbers_differ and not about:
        return [Reason("bound", "neutral", words)]
    silent = setting.whole[0] if before.bound == "unstated" else setting.whole[1]
    if "unstated" in (before.bound, after.bound) and not silent:
        return [Reason("bound", "unclear", say(WHY, "not-whole", what=words))]
    return [Reason("bound", _weaker(before, after, setting), words)]


def bound_words(value: Quantity) -> Words:
    """A bound as a word."""
    if value.bound == "unstated":
        return WHY["unsaid"]
    return WHY["below"] if value.below else TERMS[value.bound]


def _weaker(before: Quantity, after: Quantity, setting: PairContext) -> Judgement:
    """Whether the later bound is weaker: more than > at least > unstated > about > from below."""
    sense = _sense(before, after, setting.downward)
    if sense is None:
        return "unclear"
    strong = FLOORS if sense == "up" else CEILINGS
    for one, other, lost in ((before, after, "looser"), (after, before, "stricter")):
        if other.bound == "unstated":
            judgement: Judgement = "looser" if lost == "looser" else "stricter"
            return judgement if one.bound in strong else turned(judgement)
    steps = bound_steps(after, before, downward=sense == "down")
    return "looser" if steps > 0 else "stricter" if steps < 0 else "neutral"


def _strive(before: Quantity, after: Quantity, setting: PairContext) -> list[Reason]:
    """力争 promises less; a text that is not whole may say it elsewhere."""
    if before.strive == after.strive or "none" in (before.kind, after.kind):
        return []
    words = WHY["strive-added" if after.strive else "strive-dropped"]
    if not setting.whole[0 if after.strive else 1]:
        return [Reason("strive", "unclear", say(WHY, "not-whole", what=words))]
    return [Reason("strive", "looser" if after.strive else "stricter", words)]
