"""Where what stands at a place of a line ends."""

import pytest

from auditor.read.yaml import end_of


@pytest.mark.parametrize(("line", "start", "stands"), [
    ("name: 重点领域投资", 6, "重点领域投资"),
    ("name: CT、DR, 彩超  # 注", 6, "CT、DR, 彩超"),
    ("targets: {2024: 超过84.5%, 2027: 90%}", 16, "超过84.5%"),
    ("targets: {2024: 超过84.5%, 2027: 90%}", 31, "90%"),
    ("targets: {2024: 超过84.5%, 2027: 90%}", 9, "{2024: 超过84.5%, 2027: 90%}"),
    ("targets: {2024: 超过84.5%, 2027: 90%}", 10, "2024"),
    ("  cleaning: {name: x}", 2, "cleaning"),
    ('x: "a, b: }" # c', 3, '"a, b: }"'),
    ("x: 'it''s'", 3, "'it''s'"),
    ("x: {a: '}', b: 1}, y", 3, "{a: '}', b: 1}"),
    ("    share: 16.6%}", 11, "16.6%"),         # in brackets that were opened above
    ("    share: 16.6%, note: x,", 11, "16.6%"),
    ('x: "goes on below', 3, '"goes on below'),
    ("x: [a,", 3, "[a,"),
    ("x: 0.8：1", 3, "0.8：1"),
    ("x: 12:30", 3, "12:30"),
    ("x: |", 3, "|"),
    ("x: ", 3, ""), ("x", 9, ""), ("", 0, ""),
])
def test_a_value_ends_where_yaml_ends_it(line: str, start: int, stands: str) -> None:
    assert line[start : end_of(line, start)] == stands
