"""What is said of a value that could not be read: found what, which part, what to do."""

from auditor.ground.words import Words

VALUES: dict[str, Words] = {
    "too-long": Words(
        "数值“{text}”过长（超过 {limit} 字），不像一个指标值；请只写数值及其限定词，或声明 kind: words",
        "the value “{text}” is too long (over {limit} characters) to be a target; "
        "write only the number and its words, or declare `kind: words`",
    ),
    "wide-quotes": Words(
        '数值 {text} 带着全角引号；请写成 "{part}"，或去掉引号',
        'the value {text} stands in full-width quotes; write "{part}", or leave the quotes out',
    ),
    "odd-digit": Words(
        "数值“{text}”中的“{part}”不是普通数字；请改写为 0—9 的数字",
        "“{part}” in the value “{text}” is no plain digit; write it with the digits 0–9",
    ),
    "no-number": Words(
        "数值“{text}”中没有找到数字，“{part}”也不是可识别的定性表述；"
        "请核对原文，确为定性目标的请声明 kind: words",
        "the value “{text}” has no number, and “{part}” is no wording that can be recognised; "
        "check it against the document, or declare `kind: words` if it is meant as words",
    ),
    "leftover": Words(
        "数值“{text}”中的“{part}”无法理解；一个值写一个数（或一个区间）、它的单位和限定词，请拆开或改写",
        "“{part}” in the value “{text}” cannot be understood; a value is one number, or a range, with its unit "
        "and bound words: split or rewrite it",
    ),
    "nearest": Words(
        "{why}；可以识别的相近写法：“{nearest}”",
        "{why}; the nearest wording that is read: “{nearest}”",
    ),
    "range-order": Words(
        "数值“{text}”的区间上下限颠倒；请先写小的数，再写大的数",
        "the ends of the range “{text}” are the wrong way round; write the smaller number first",
    ),
    "number-as-words": Words(
        "数值“{text}”是一个数，不能声明为 kind: words；请去掉 kind: words",
        "the value “{text}” is a number, and `kind: words` is for words; leave out `kind: words`",
    ),
    "metres-or-million": Words(
        "数值“{text}”中的 m 可能是米，也可能是百万；请写“1.5 million homes”或“1.5 metres”一类的完整单位",
        "the m of the value “{text}” may be metres or million; write the unit in full, "
        "such as 1.5 million homes or 1.5 metres",
    ),
    "no-unit": Words(
        "数值“{text}”缺少单位，无法判断“{part}”是什么；请补上单位（如 {part}%），或按表头在该指标上声明 unit",
        "the value “{text}” has no unit, so “{part}” cannot be read; add the unit (such as {part}%), "
        "or declare the `unit` of the table's header on the indicator",
    ),
    "two-bounds": Words(
        "数值“{text}”的限定词互相矛盾（{part}）；请只保留原文中起作用的一个",
        "the bound words of the value “{text}” contradict each other ({part}); keep the one that is meant",
    ),
    "two-changes": Words(
        "数值“{text}”的变化方向或变化方式互相矛盾（“{part}”）；请只写一种变化，如“下降5%”或“降至5%”",
        "the value “{text}” says two changes that contradict each other (“{part}”); "
        "say one, such as 下降5% or 降至5%",
    ),
    "zero-divisor": Words(
        "数值“{text}”中“{part}”的除数为零；请核对原文",
        "“{part}” in the value “{text}” divides by zero; check it against the document",
    ),
    "year-in-value": Words(
        "数值“{text}”里只有年份（“{part}”）；年份请写在 targets 的键上，值里写数和限定词",
        "the value “{text}” is only a year (“{part}”); the year is the key under `targets`, "
        "the value is the number and its bound",
    ),
    "other-year": Words(
        "数值“{text}”里写的年份（{part}）与 targets 的键不同；请核对年份",
        "the value “{text}” names another year ({part}) than its key under `targets`; check the year",
    ),
    "part-beside": Words(
        "数值“{text}”里的“{part}”读不出一个数，或大于总数；请核对原文，其中数也可另立一项指标（part_of）",
        "“{part}” in the value “{text}” is no number that can be read, or is more than the whole; check it against the "
        "document, or write the part as an indicator of its own (`part_of`)",
    ),
    "two-multipliers": Words(
        "数值“{text}”自带“万”一类的量级，而表头单位“{part}”也带；请写出完整单位，如“39万台”",
        "the value “{text}” has a multiplier such as 万, and so has the header unit “{part}”; "
        "write the value with its whole unit, such as 39万台",
    ),
}
