"""A number with a part beside it: the number is that of the whole, the part is kept in words."""

from fractions import Fraction

import pytest

from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood


@pytest.mark.parametrize(("text", "number", "said"), [
    ("30万辆（其中新能源汽车15万辆）", 300_000, "其中新能源汽车15万辆"),
    ("30万辆，其中新能源汽车15万辆", 300_000, "其中新能源汽车15万辆"),
    ("500家（其中：规上100家、高企50家）", 500, "其中：规上100家、高企50家"),
    ("50家（含市级20家）", 50, "含市级20家"),
    ("≥96%，其中县城≥97%", 96, "其中县城≥97%"),       # parts of a rate may be higher
    ("5万台（件、套），其中2万台更新", 50_000, "其中2万台更新"),
    ("600,000 heat pumps, of which 400,000 in existing buildings", 600_000, "of which 400,000 in existing buildings"),
    ("100 MW (including 20 MW of storage)", 100, "including 20 MW of storage"),
])
def test_the_number_is_that_of_the_whole(text: str, number: int, said: str) -> None:
    read = read_quantity(text)
    assert (read.raw, read.number, read.remark) == (text, Fraction(number), said)


@pytest.mark.parametrize("text", [
    "30万辆（其中新能源汽车35万辆）",            # more than the whole
    "30万辆（其中新能源汽车占50%）", "30万辆（其中甲2乙3）", "大幅提升（其中城市95%）",
])
def test_a_part_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueNotUnderstood):
        read_quantity(text)


def test_a_bound_that_includes_its_number_is_no_part() -> None:
    read = read_quantity("98%以上（含98%）")
    assert (read.number, read.bound) == (Fraction(98), "at_least")
