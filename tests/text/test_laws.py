"""What holds for every text and every value."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.ground.missing import Missing
from auditor.text.comparable import gap
from auditor.text.compare import (
    agrees,
    apply_growth,
    as_ratio,
    implied_base,
    meets,
    same_bound,
    same_number,
    same_time,
    share_of,
)
from auditor.text.lexicon import (
    BOUNDS_BEFORE,
    BOUNDS_BEHIND,
    FALL,
    IDIOMS,
    NEUTRAL,
    QUALITATIVE,
    RISE,
    STRIVE_WORDS,
    TIME_WORDS,
    WEAK_BOUNDS,
    WHAT,
    WHOSE,
)
from auditor.text.name import normal_document_number, normal_name, same_name, similar
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.unit import factor, near_unit, same_unit
from auditor.text.unit_table import CLASSIFIERS, MEASURES
from auditor.text.write import decimal_text, percent_text, written

KINDS = [
    None, "amount", "rate", "growth", "multiple", "ratio", "points", "percent", "reference", "words", "none",
]
NAMES = ["", "二手车交易量", "投资增长率", "普及率"]
WORDS = sorted({
    *BOUNDS_BEFORE, *BOUNDS_BEHIND, *WEAK_BOUNDS, *RISE, *FALL, *NEUTRAL, *STRIVE_WORDS, *TIME_WORDS,
    *MEASURES, *CLASSIFIERS, *QUALITATIVE, *IDIOMS, *WHOSE, *WHAT, *"万亿千百%‰倍番翻成到至:/-+.,，(）",
    *"一二两十零点余多与高 \n³①", "分之", "百分之", "个百分点", "较2023年", "2023年的", "全覆盖", "一半",
    "同步", "m²",
})
fragments = st.lists(
    st.one_of(st.sampled_from(WORDS), st.integers(0, 10**7).map(str), st.decimals(0, 99, places=2).map(str)),
    max_size=7,
).map("".join)

front = st.tuples(
    st.sampled_from(["", "力争", "争取"]), st.sampled_from(["", "每年", "累计", "年均"]),
    st.sampled_from([
        "", "", "较2023年", "比2020年", "较上年", "“十四五”", "2024—2027年", "到2027年", "五年", "每万人",
    ]),
    st.sampled_from(["", "增长", "下降", "提高到", "降至", "新增", "增速达到"]),
    st.sampled_from(["", "超过", "不低于", "约", "近", "不超过", "低于", "达到"]),
).map("".join)
body = st.tuples(
    st.one_of(st.integers(0, 10**6).map(str), st.decimals(0, 999, places=3).map(str),
              st.sampled_from(["三分之一", "一半", "九成", "百分之五", "两万", "一百五十"])),
    st.sampled_from(["", "万", "亿"]),
    st.sampled_from(
        ["", "%", "‰", "台", "台（套）", "公里", "兆瓦", "倍", "个百分点", ":1", ":3", "元", "吨/年"]
    ),
    st.sampled_from(["", "以上", "左右", "以内"]),
).map("".join)
one = st.tuples(front, body).map("".join)
values = st.one_of(
    one,
    st.tuples(
        one, st.sampled_from(["、力争", "，激励目标", "至", "—", "且不高于", "（约束性）", "（按2020年价格）"]), body
    ).map("".join),
    st.tuples(                    # a range in its clauses, with what is striven for and what brackets say
        front, st.integers(1, 60).map(str), st.sampled_from(["—", "至", "%—", "万至"]), st.integers(61, 900).map(str),
        st.sampled_from(["%", "台", "吨/年", "公里", "个百分点"]), st.sampled_from(["", "以上", "左右", "以内"]),
        st.sampled_from(["", "，力争1000%", "，力争1000台", "（约束性）", "（五年累计）", "（其中甲市2台）"]),
    ).map("".join),
    st.tuples(st.sampled_from(["全国", "全省", "力争", ""]), st.sampled_from(["前", "第", "前移", "不低于第"]),
              st.integers(1, 99).map(str), st.sampled_from(["位", "名", "", "%"])).map("".join),
    st.tuples(
        st.sampled_from(["达到", "优于", "", "不低于"]), st.sampled_from(["Ⅲ", "劣Ⅴ", "Ⅰ"]), st.just("类")
    ).map("".join),
    st.tuples(
        st.sampled_from(["", "力争", "2025年"]), st.integers(1, 12).map(str), st.sampled_from(["月底前", "月15日前"])
    ).map("".join),
    st.sampled_from([
        "A级", "AA级", "B级以上", "五星级", "4A级", "二级", "提前一年", "进五争四", "600个（家）", "十几个", "数百家",
    ]),
)


def understood(text: str, kind: object = None) -> Quantity | None:
    try:
        return read_quantity(text, kind=kind)  # type: ignore[arg-type]
    except ValueNotUnderstood:
        return None


def parts(value: object) -> Iterator[object]:
    yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


@settings(max_examples=600, deadline=None)
@given(st.one_of(st.text(max_size=60), fragments, values), st.sampled_from(KINDS), st.sampled_from(NAMES),
       st.sampled_from(["", "%", "万台（套）", "蓝", "2", "("]))
def test_reading_raises_nothing_but_our_error(text: str, kind: object, name: str, unit: str) -> None:
    read = refusal = None
    try:
        read = read_quantity(text, kind=kind, name=name, unit=unit)  # type: ignore[arg-type]
    except ValueNotUnderstood as error:
        refusal = error.words
    if read is None:
        assert refusal is not None
        assert all(sentence and sentence.isprintable() for sentence in refusal)
        return
    assert read.raw in (text, "")
    assert not any(isinstance(part, float) for part in parts(read))
    assert (read.number is None) == (read.kind in ("words", "reference", "none"))
    assert (read.reference is None) == (read.kind != "reference")


@settings(max_examples=600, deadline=None)
@given(st.one_of(values, fragments), st.sampled_from(KINDS))
def test_printed_reads_back_equal(text: str, kind: object) -> None:
    read = understood(text, kind)
    if read is None:
        return
    back = read_quantity(written(read), kind=read.kind, unit=read.unit)
    said_by_name_or_text = ("raw", "step", "verb", "remark", "measured", "falls", "units", "moved")
    kept = [field.name for field in fields(read) if field.name not in said_by_name_or_text]
    assert {name: getattr(back, name) for name in kept} == {name: getattr(read, name) for name in kept}
    assert written(back) == written(read)


@settings(max_examples=400, deadline=None)
@given(values, values)
def test_comparing_is_total_and_exact(first: str, second: str) -> None:
    a, b = understood(first), understood(second)
    if a is None or b is None or not (a.number and b.number):       # a change of nothing has no base worth comparing
        return
    for answer in (same_number(a, b), meets(a, b), meets(a, b, True), agrees(Fraction(1, 3), a)):
        assert answer is True or answer is False or isinstance(answer, Missing)
    for number in (share_of(a, b), gap(a, b), as_ratio(a), apply_growth(a, b), implied_base(a, b)):
        assert isinstance(number, Fraction | Missing)
    assert same_number(a, b) == same_number(b, a)
    assert same_bound(a, b) == same_bound(b, a)
    assert same_time(a, b) == same_time(b, a)
    assert meets(a, a) is True
    assert same_number(a, a) is True
    if same_number(a, b) is False and a.upper is None and b.upper is None:     # a range of one number has its gap
        assert gap(a, b)


@given(st.fractions())
def test_decimal_text_is_exact(number: Fraction) -> None:
    assert Fraction(decimal_text(number)) == number


@given(st.fractions(-10, 10), st.integers(0, 6), st.integers(2, 6))
def test_percent_text_is_honest(ratio: Fraction, digits: int, places: int) -> None:
    text = percent_text(ratio, digits, places)
    shown = Fraction(text.lstrip("≈").rstrip("%")) / 100
    assert (shown == ratio) or text.startswith("≈")
    assert abs(shown - ratio) <= Fraction(1, 2 * 10 ** (places + 2))


@given(st.sampled_from([*MEASURES, *CLASSIFIERS, "%", ""]), st.sampled_from([*MEASURES, *CLASSIFIERS, "%", ""]))
def test_units_are_symmetric(a: str, b: str) -> None:
    assert same_unit(a, b) == same_unit(b, a)
    assert near_unit(a, b) == near_unit(b, a)
    assert (factor(a, b) is None) == (not same_unit(a, b) and not near_unit(a, b))
    forth, back = factor(a, b), factor(b, a)
    assert forth is None or back is None or forth * back == 1


@given(st.text(max_size=30), st.text(max_size=30))
def test_names_never_fail(a: str, b: str) -> None:
    assert same_name(a, a)
    assert same_name(a, b) == same_name(b, a)
    assert similar(a, b) == similar(b, a)
    assert normal_name(a) or not any(sign.isalnum() for sign in a)
    assert isinstance(normal_document_number(a), str)
