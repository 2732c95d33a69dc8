"""A share whose name says of what it is which part, beside the amounts of both."""

from pathlib import Path

import pytest

from tests.rules.test_governments import found

ROWS = "indicators:\n" + "".join(f"  {id}: {{{{name: {{}}, targets: {{{{2027: {{}}}}}}}}}}\n" for id in "was")
CASES = [
    # whole, part, share, whether they fit (None: nothing to hold it against)
    ("发电装机容量", "5000万千瓦", "风电装机容量", "1000万千瓦", "风电装机容量占发电装机容量比重", "20%", True),
    ("发电装机容量", "5000万千瓦", "风电装机容量", "1000万千瓦", "风电装机容量占发电装机容量比重", "21%", False),
    ("能源消费总量", "1亿吨标准煤", "非化石能源消费量", "1500万吨标准煤", "非化石能源占一次能源消费比重", "20%", False),
    ("能源消费总量", "1亿吨标准煤", "非化石能源消费量", "1500万吨标准煤", "非化石能源占一次能源消费比重", "15%", True),
    # bounds leave room on their side, and only there
    ("能源消费总量", "1亿吨标准煤以内", "非化石能源消费量", "1500万吨标准煤", "非化石能源占能源消费比重", "18%", True),
    ("能源消费总量", "1亿吨标准煤以内", "非化石能源消费量", "1500万吨标准煤", "非化石能源占能源消费比重", "12%", False),
    ("能源消费总量", "1亿吨标准煤", "非化石能源消费量", "1500万吨标准煤", "非化石能源占能源消费比重", "14%以上", True),
    ("能源消费总量", "1亿吨标准煤", "非化石能源消费量", "1500万吨标准煤", "非化石能源占能源消费比重", "17%以上", False),
    # what was rounded: 3.2 of 7.4 is between 42.3 and 44.2
    ("粮食总产量", "7.4亿斤", "稻谷产量", "3.2亿斤", "稻谷产量占粮食产量比重", "43.8%", True),
    # another whole, another kind, a place's total
    ("发电量", "5000亿千瓦时", "风电装机容量", "1000万千瓦", "风电装机容量占发电装机容量比重", "50%", None),
    ("粮食总产量", "70亿斤", "稻谷产量", "35亿斤", "稻谷产量占全省比重", "10%", None),
]


@pytest.mark.parametrize(("whole", "all_of_it", "part", "amount", "share", "said", "fits"), CASES)
def test_a_share_beside_its_amounts(
    tmp_path: Path, whole: str, all_of_it: str, part: str, amount: str, share: str, said: str, fits: bool | None
) -> None:
    text = ROWS.format(whole, all_of_it, part, amount, share, said)
    rules = [each.rule for each in found(tmp_path, city=text)]
    assert ("BRK-010" in rules) is (fits is False)


def test_it_says_both_amounts_and_what_they_make(tmp_path: Path) -> None:
    text = ROWS.format("发电量", "2000亿千瓦时", "新能源发电量", "500亿千瓦时", "新能源发电量占发电量比重", "30%")
    (finding,) = [each for each in found(tmp_path, city=text) if each.rule == "BRK-010"]
    assert finding.message.zh == (
        "新能源发电量占发电量比重（2027年）：写 30%，按“新能源发电量” 500亿千瓦时 ÷ “发电量” 2000亿千瓦时 计算为 25%"
    )
    assert [item.raw for item in finding.evidence] == ["30%", "500亿千瓦时", "2000亿千瓦时"]
