"""The writer of JSON documents writes what json.dumps would write."""

import json

from hypothesis import given
from hypothesis import strategies as st

from auditor.report.json import written

LEAVES = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=16
)


@given(st.dictionaries(st.text(), TREES, max_size=4))
def test_it_is_what_the_library_writes(data: dict[str, object]) -> None:
    assert written(data) == json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def test_nested_and_empty_and_tuples() -> None:
    data = {"方案": [{"行": 3, "空": [], "无": {}, "真": True}, ("引号\"", "换行\n", None)], "": {"a": {"b": [[1]]}}}
    assert written(data) == json.dumps(data, ensure_ascii=False, indent=2) + "\n"
