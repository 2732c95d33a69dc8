"""Numbers of lists in the formats of Word."""

import pytest

from auditor.documents.numerals import written


@pytest.mark.parametrize(
    ("form", "texts"),
    [
        ("decimal", {1: "1", 12: "12"}), ("decimalZero", {3: "03", 12: "12"}),
        ("chineseCounting", {1: "一", 10: "十", 12: "十二", 20: "二十", 99: "九十九", 100: "一〇〇"}),
        ("chineseCountingThousand", {10: "十", 100: "一百", 101: "一百零一", 110: "一百一十", 1005: "一千零五"}),
        ("taiwaneseCountingThousand", {7: "七", 21: "二十一"}), ("ideographDigital", {10: "一〇", 23: "二三"}),
        ("japaneseCounting", {10: "十", 100: "百", 111: "百十一", 205: "二百五"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "㉑", 50: "㊿", 51: "51"}),
        ("decimalEnclosedCircleChinese", {3: "③"}), ("decimalEnclosedParen", {2: "⑵"}),
        ("decimalEnclosedFullstop", {2: "⒉"}), ("decimalFullWidth", {12: "１２"}),
        ("chineseLegalSimplified", {1: "壹", 10: "壹拾", 25: "贰拾伍"}), ("ideographTraditional", {1: "甲", 10: "癸"}),
        ("ideographZodiac", {12: "亥"}), ("ideographZodiacTraditional", {1: "甲子", 60: "癸亥"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa"}), ("upperLetter", {2: "B"}), ("lowerRoman", {4: "iv", 19: "xix"}),
        ("upperRoman", {2024: "MMXXIV"}), ("none", {5: ""}), ("bullet", {5: ""}), ("unheardOf", {5: "5"}),
    ],
)
def test_a_number_is_written_as_word_writes_it(form, texts):
    assert {number: written(number, form) for number in texts} == texts


def test_no_file_makes_a_number_of_endless_length():
    assert written(10**9, "lowerLetter") == "1000000000"
