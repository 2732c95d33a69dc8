"""Signs of radicals, as programs print them into PDF files in place of the same Chinese character: ⼗五 is 十五."""

import unicodedata

# What Unicode's EquivalentUnifiedIdeograph.txt says of radicals that have no compatibility character.
_SIMPLIFIED = {
    "⺠": "民", "⻁": "虎", "⻄": "西", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车", "⻓": "长", "⻔": "门",
    "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻢": "马", "⻣": "骨", "⻤": "鬼",
    "⻥": "鱼", "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻬": "齐", "⻮": "齿", "⻰": "龙", "⻳": "龟",
}
_KANGXI = range(0x2F00, 0x2FD6)
_CHARACTERS = str.maketrans(_SIMPLIFIED | {chr(sign): unicodedata.normalize("NFKC", chr(sign)) for sign in _KANGXI})


def without_radicals(text: str) -> str:
    """A text with the characters that its signs of radicals stand for, sign for sign."""
    return text.translate(_CHARACTERS)
