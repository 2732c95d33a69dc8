"""The words of the rule language: what each takes, gives and means."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from auditor.ground.missing import Missing, join, missing
from auditor.ground.words import SILENCE, Words
from auditor.language.logic import SILENT, number
from auditor.language.types import Function
from auditor.text import comparable, compare, name, total, unit
from auditor.text.footing import per_year
from auditor.text.quantity import Quantity
from auditor.text.write import amount_text, percent_text


def _quantity(value: object) -> Quantity | Missing:
    found = getattr(value, "quantity", value)
    if found.__class__ is Quantity or found.__class__ is Missing:
        return found
    return SILENT


def _pair(takes: tuple[str, ...], judge: Callable[..., bool | Missing], means: Words) -> Function:
    """A judgement of two quantities, lifted to answers that may be absent.

    Further arguments: whether less is better (`bool?`), how far 左右 reaches (`number?`).
    """

    def lifted(left: object, right: object) -> object:
        first = getattr(left, "quantity", left)
        second = getattr(right, "quantity", right)
        if first.__class__ is not Quantity or second.__class__ is not Quantity:
            return join(_quantity(left), _quantity(right))
        return judge(first, second)

    def directed(left: object, right: object, downward: object = False) -> object:
        first = getattr(left, "quantity", left)
        second = getattr(right, "quantity", right)
        if first.__class__ is not Quantity or second.__class__ is not Quantity:
            return join(_quantity(left), _quantity(right))
        return judge(first, second, downward is True)

    def measured(left: object, right: object, *more: object) -> object:
        first = getattr(left, "quantity", left)
        second = getattr(right, "quantity", right)
        if first.__class__ is not Quantity or second.__class__ is not Quantity:
            return join(_quantity(left), _quantity(right))
        if len(more) < len(takes) - 2:      # no width is said
            return judge(first, second, *(each is True for each in more))
        width = number(more[-1])
        if isinstance(width, Missing):
            return width
        return judge(first, second, *(each is True for each in more[:-1]), Fraction(width))

    judged = {"quantity": lifted, "bool?": directed, "number?": measured}[takes[-1]]
    return Function(takes, "bool", judged, means, judge)


def known(value: object) -> bool:
    """Whether there is a value that can be compared."""
    if value is None or value.__class__ is Missing:
        return False
    quantity = getattr(value, "quantity", value)
    return quantity.number is not None if quantity.__class__ is Quantity else True


def stated(value: object) -> object:
    """Whether the document says it: no where a full text is silent, unknown where the text is not whole."""
    if value is None or value.__class__ is Missing:
        return value if value is not None else False
    if value.__class__ is str or value.__class__ is tuple:
        return bool(value)
    if value.__class__ is Words:
        return value != SILENCE
    quantity = getattr(value, "quantity", None)
    return quantity.kind != "none" if quantity.__class__ is Quantity else True


def agrees(computed: object, declared: object) -> object:
    """Whether a computed number agrees with a declared one at the digits that it declares."""
    first, second = number(computed), _quantity(declared)
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    return compare.agrees(first, second)


def close(computed: object, declared: object, part: object) -> object:
    """Whether a computed number is off a declared one by no more than a part of the computed one."""
    first, second, most = number(computed), number(declared), number(part)
    if isinstance(first, Missing) or isinstance(second, Missing) or isinstance(most, Missing):
        return join(first, second, most)
    return abs(second - first) <= most * abs(first)


def growth(later: object, earlier: object) -> object:
    """The change from one amount to another, as a ratio (0.25 for 25 %)."""
    first, second = number(later), number(earlier)
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    return missing("division-by-zero") if second == 0 else first / second - 1


def gap(child: object, parent: object) -> object:
    """Child minus parent, in their unit."""
    first, second = _quantity(child), _quantity(parent)
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    return comparable.gap(first, second)


def kind(value: object) -> object:
    """The kind of a quantity: amount, rate, growth, words …"""
    found = _quantity(value)
    return found if isinstance(found, Missing) else found.kind


def raw(value: object) -> object:
    """The text of a value as it stands in the document."""
    found = _quantity(value)
    return found if isinstance(found, Missing) else found.raw


def bound(value: object) -> object:
    """The bound of a quantity: more_than, at_least, about, at_most, less_than, unstated."""
    found = _quantity(value)
    return found if isinstance(found, Missing) else found.bound


def _texts(judge: Callable[[str, str], bool]) -> Callable[[object, object], object]:
    def lifted(left: object, right: object) -> object:
        if left.__class__ is str and right.__class__ is str:
            return judge(left, right)
        return join(left, right) if isinstance(left, Missing) or isinstance(right, Missing) else False

    return lifted


def unit_of(value: object) -> object:
    """The unit of a quantity."""
    found = _quantity(value)
    return found if isinstance(found, Missing) else found.unit


def written(computed: object, in_unit: object) -> object:
    """A computed number as a document would write it: 1000台, 16.67%; a plain ratio stands for a percentage."""
    found = number(computed)
    if isinstance(found, Missing) or not isinstance(in_unit, str):
        return join(found, in_unit)
    text = percent_text(Fraction(found)) if in_unit == "%" else amount_text(Fraction(found), in_unit)
    return text.removeprefix("≈")


def implied_base(absolute: object, rate: object) -> Fraction | Missing:
    """The baseline that a growth and the amount it leads to imply together; of points a plain ratio."""
    first, second = _quantity(absolute), _quantity(rate)
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    made = compare.implied_base(first, second)
    return made / 100 if isinstance(made, Fraction) and second.kind == "points" else made


def grown(base: object, rate: object) -> Fraction | Missing:
    """A baseline after a growth; a rate after points, as a plain ratio."""
    first, second = _quantity(base), _quantity(rate)
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    made = compare.apply_growth(first, second)
    return made / 100 if isinstance(made, Fraction) and second.kind == "points" else made


def inside(first: object, second: object) -> object:
    """Whether every text of the first list stands in the second."""
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    return isinstance(first, tuple) and isinstance(second, tuple) and set(first) <= set(second)


def overlaps(first: object, second: object) -> object:
    """Whether two lists share a text."""
    if isinstance(first, Missing) or isinstance(second, Missing):
        return join(first, second)
    return isinstance(first, tuple) and isinstance(second, tuple) and bool(set(first) & set(second))


def _same_unit(first: Quantity, second: Quantity) -> bool:
    if unit.same_unit(first.unit, second.unit):
        return True
    if any(each.number == 0 and not each.unit for each in (first, second)):     # 清零: nothing, of whatever
        return True
    if "/" in first.unit + second.unit and "每年" in (*first.time, *second.time):      # 每季度1次, and 每年4次
        first, second = per_year(first), per_year(second)
        if unit.same_unit(first.unit, second.unit):
            return True
    named = first.measured is not None or second.measured is not None       # 每千人口床位数 7.5张, and 75张/万人
    return named and comparable.scale_between(first, second) is not None


def _near_unit(first: Quantity, second: Quantity) -> bool:
    return unit.near_unit(first.unit, second.unit)


FUNCTIONS: Mapping[str, Function] = {
    "known": Function(("any",), "bool", known, Words("有可比较的值", "has a value that can be compared")),
    "stated": Function(("any",), "bool", stated, Words("文件作了说明", "the document says it")),
    "agrees": Function(("number", "quantity"), "bool", agrees,
                       Words("按所写位数与声明值一致", "agrees with the declared value at its digits")),
    "close": Function(("number", "number", "number"), "bool", close,
                       Words("相差不超过所列幅度", "is off by no more than the part")),
    "meets": _pair(("quantity", "quantity", "bool?", "number?"), compare.meets,
        Words("不弱于（先比数值，再比限定词）", "is not weaker: number first, then bound")),
    "reaches": _pair(("quantity", "quantity", "bool?", "number?"), compare.meets_number,
        Words("数值不弱于", "is not weaker in number")),
    "holds_bound": _pair(("quantity", "quantity", "bool?"), compare.meets_bound,
        Words("限定词不弱于", "its bound is not weaker")),
    "same_number": _pair(("quantity", "quantity", "number?"), compare.same_number,
        Words("数值相同", "has the same number")),
    "at_digits": _pair(("quantity", "quantity"), total.agree_at_digits,
        Words("按所写位数数值相同", "has the same number at the digits written")),
    "adds_bound": _pair(("quantity", "quantity"), compare.adds_bound,
        Words("原文只多出限定词", "has the same words but for a bound")),
    "same_bound": _pair(("quantity", "quantity"), compare.same_bound,
        Words("限定词相同", "has the same bound")),
    "same_time": _pair(("quantity", "quantity"), compare.same_time,
        Words("时间词相同", "has the same time words")),
    "same_unit": _pair(("quantity", "quantity"), _same_unit,
        Words("单位相同", "has the same unit")),
    "near_unit": _pair(("quantity", "quantity"), _near_unit,
        Words("单位相近", "has a near unit")),
    "mixes_points": _pair(("quantity", "quantity"), compare.mixes_points,
        Words("一处是百分数、一处是百分点而数字相同", "one is in percent, the other in points, with the same number")),
    "comparable": _pair(("quantity", "quantity"), comparable.comparable,
        Words("可以比较", "can be compared")),
    "within": _pair(("quantity", "quantity"), compare.within,
        Words("在区间之内", "lies within the range")),
    "as_firm": _pair(("quantity", "quantity"), compare.as_firm,
        Words("承诺同样确定（不只是力争）", "is promised as firmly")),
    "less_is_better": _pair(("quantity", "quantity", "bool?"), compare.is_ceiling,
        Words("越低越好", "less is better")),
    "gap": Function(("quantity", "quantity"), "number", gap, Words("差距", "difference")),
    "growth": Function(("number", "number"), "number", growth, Words("增幅", "growth")),
    "grown": Function(("quantity", "quantity"), "number", grown, Words("增长后的值", "baseline after growth")),
    "implied_base": Function(("quantity", "quantity"), "number", implied_base,
                             Words("推算基数", "implied baseline")),
    "kind": Function(("quantity",), "text", kind, Words("数值类型", "kind")),
    "raw": Function(("quantity",), "text", raw, Words("原文", "text as written")),
    "bound": Function(("quantity",), "text", bound, Words("限定词", "bound")),
    "unit": Function(("quantity",), "text", unit_of, Words("单位", "unit")),
    "written": Function(("number", "text"), "text", written,
                        Words("按单位书写", "as written in a unit")),
    "same_name": Function(("text", "text"), "bool", _texts(name.same_name),
                          Words("名称相同", "has the same name")),
    "like_name": Function(("text", "text"), "bool", _texts(name.like_name),
                          Words("名称只是写法不同", "has a name that is only spelt otherwise")),
    "similar": Function(("text", "text"), "bool", _texts(name.similar), Words("名称相近", "has a near name")),
    "mentions": Function(("text", "text"), "bool", _texts(name.mentions), Words("提到", "mentions")),
    "same_measure": Function(("text", "text"), "bool", _texts(name.same_measure),
                             Words("计量的是同一事物", "measures the same thing")),
    "inside": Function(("texts", "texts"), "bool", inside, Words("均在其中", "all stand in")),
    "overlaps": Function(("texts", "texts"), "bool", overlaps, Words("有共同项", "share one")),
}
