"""What a level of government is called in a table: by itself, and as a whole of which something is a part."""

from typing import NamedTuple

from auditor.ground.words import Words


class LevelWords(NamedTuple):
    """`word`: 市, as in 市指标 and 与市保持一致; `whole`: 全市, as in 占全市10%."""

    word: Words
    whole: Words


def _level(zh: str, whole: str, en: str) -> LevelWords:
    return LevelWords(Words(zh, en), Words(whole, f"the {en}"))


LEVEL_WORDS = {
    "national": _level("国家", "全国", "nation"),
    "province": _level("省", "全省", "province"),
    "city": _level("市", "全市", "city"),
    "district": _level("区", "全区", "district"),
    "county": _level("县", "全县", "county"),
    "township": _level("乡镇", "全乡镇", "township"),
}
# Governments of a level that are not called by it: by the end of their names, longest first.
BY_NAME = {
    "province": (
        ("自治区", _level("自治区", "全区", "autonomous region")),
        ("兵团", _level("兵团", "全兵团", "corps")),
        ("市", _level("市", "全市", "municipality")),
    ),
    "city": (
        ("地区", _level("地区", "全地区", "prefecture")),
        ("州", _level("州", "全州", "prefecture")),
        ("盟", _level("盟", "全盟", "league")),
    ),
    "district": (("市", _level("市", "全市", "city")), ("县", _level("县", "全县", "county"))),
    "county": (
        ("市", _level("市", "全市", "city")),
        ("旗", _level("旗", "全旗", "banner")),
        ("区", _level("区", "全区", "district")),
    ),
    "township": (
        ("街道", _level("街道", "全街道", "subdistrict")),
        ("镇", _level("镇", "全镇", "town")),
        ("乡", _level("乡", "全乡", "township")),
    ),
}
