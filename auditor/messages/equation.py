"""What is said of a text that is no equation between indicators."""

from auditor.ground.words import Words

EQUATION: dict[str, Words] = {
    "equation-sign": Words(
        "算式“{text}”缺少 ==（或 <=、>=）；请写作“甲 * 乙 == 丙”，甲乙丙为指标标识",
        "the formula “{text}” has no == (or <=, >=); write it as “area * per-mu == output”, with the ids of indicators",
    ),
    "equation-rest": Words(
        "算式“{text}”中的“{part}”无法理解；只用指标标识、数、+ - * / 和括号，减号两边留空格",
        "“{part}” in the formula “{text}” cannot be understood; use ids of indicators, numbers, + - * / and brackets, "
        "a minus between spaces",
    ),
    "equation-bracket": Words(
        "算式“{text}”的括号没有配对；请补上“)”", "a bracket of the formula “{text}” is not closed; add “)”",
    ),
    "equation-value": Words(
        "算式“{text}”在“{part}”处缺少指标标识或数；请补上",
        "the formula “{text}” lacks an id or a number at “{part}”; add it",
    ),
    "equation-long": Words(
        "算式“{text}…”超过200字；请拆成几条",
        "the formula “{text}…” is longer than 200 characters; make several claims",
    ),
    "equation-name": Words(
        "算式中的“{found}”不是本方案的指标；本方案的指标：{known}",
        "“{found}” in the formula is no indicator of this plan; there are: {known}",
    ),
}
