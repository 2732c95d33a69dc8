"""What is said of a value that could not be read: found what, which part, what to do."""

from auditor.ground.words import Words

VALUES: dict[str, Words] = {
    "too-long": Words(
        "数值“{text}”过长（超过 {limit} 字），不像一个指标值；请只写数值及其限定词，或声明 kind: words",
        "the value “{text}” is too long (over {limit} characters) to be a target; "
        "write only the number and its words, or declare `kind: words`",
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
        "数值“{text}”中的“{part}”无法理解；一个值只写一个数、它的单位和限定词，"
        "请拆开或改写；确为定性目标的请声明 kind: words",
        "“{part}” in the value “{text}” cannot be understood; a value is one number with its unit "
        "and bound words: split or rewrite it, or declare `kind: words` if it is meant as words",
    ),
    "range": Words(
        "数值“{text}”看起来是一个区间（“{part}”）；请写成一个数和一个限定词，如“不低于10%”",
        "the value “{text}” looks like a range (“{part}”); "
        "write one number with one bound, such as 不低于10%",
    ),
    "unknown-unit": Words(
        "数值“{text}”中的单位“{part}”不在单位表中；如原文确是这一单位，请在该指标上声明 unit: {part}",
        "the unit “{part}” of the value “{text}” is not known; "
        "if the document says so, declare `unit: {part}` on the indicator",
    ),
    "no-unit": Words(
        "数值“{text}”缺少单位，无法判断“{part}”是什么；请补上单位（如 %），或在该指标上声明 unit",
        "the value “{text}” has no unit, so “{part}” cannot be read; add the unit (such as %), "
        "or declare `unit` on the indicator",
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
        "数值“{text}”里写了年份（“{part}”）；年份请写在 targets 的键上，值里只留数和限定词",
        "the value “{text}” holds a year (“{part}”); the year is the key under `targets`, "
        "the value keeps the number and its bound",
    ),
    "two-multipliers": Words(
        "数值“{text}”自带“万”一类的量级，而表头单位“{part}”也带；请写出完整单位，如“39万台”",
        "the value “{text}” has a multiplier such as 万, and so has the header unit “{part}”; "
        "write the value with its whole unit, such as 39万台",
    ),
}
