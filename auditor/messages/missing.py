"""Why an answer cannot be given: noun phrases for `Need.reason`, in the order of the alphabet."""

from auditor.words import Words

MISSING: dict[str, Words] = {
    "about": Words("“约”“左右”“近”与不同数值之间的先后", "an order of “about” and another number"),
    "division-by-zero": Words("非零的除数", "a divisor that is not zero"),
    "no-value": Words("数值（该处为空或“/”“—”）", "a value (the place is blank, “/” or “—”)"),
    "not-a-growth": Words(
        "增长率（该值不是相对基数的变化）", "a growth rate (this value is no change against a base)"
    ),
    "not-a-number": Words("可以比较的数值", "a number that can be compared"),
    "not-a-ratio": Words("百分数或比值", "a percentage or a ratio"),
    "not-an-amount": Words("数量（增长率、比率不能计算占比）", "an amount (growth and rates have no share)"),
    "order-of-grades": Words("等级之间的先后（“级”的高低没有通行的方向）", "an order of these grades"),
    "reference": Words("所参照的数值及其年份", "the number, with its year, that the reference stands for"),
    "unlike-bases": Words("同一基期的变化", "changes from one base year"),
    "unlike-dates": Words("写明年份的时限", "dates that both name a year"),
    "unlike-grades": Words("同一种等级", "grades of one scale"),
    "unlike-kinds": Words(
        "同一种类的值（如水平与增幅不可比）", "values of one kind (a level and a growth do not compare)"
    ),
    "unlike-ranks": Words("同一范围内的位次", "ranks within one field"),
    "unlike-units": Words("可以换算的计量单位", "units that convert into each other"),
    "words": Words("以数值表述的目标（该处只有定性表述）", "a target in numbers (there are only words)"),
}
