"""Why an answer cannot be given: noun phrases for `Need.reason`, in the order of the alphabet."""

from auditor.ground.words import Words

MISSING: dict[str, Words] = {
    "absent": Words("上级方案的文件（未在手）", "the file of the plan above (not at hand)"),
    "about-sum": Words("“约”“左右”容许的差额", "how much “about” leaves open"),
    "about": Words("“约”“左右”“近”容许的幅度", "how far “about” may be missed"),
    "division-by-zero": Words("非零的除数", "a divisor that is not zero"),
    "earlier-and-weaker": Words(
        "该年份的目标值（本级只有更早年份的较低目标）", "a target for this year (there is only an earlier, lower one)"
    ),
    "footing-base-year": Words("增幅的起算年份", "the year that the growth counts from"),
    "footing-each-year": Words(
        "各年的数值（一处是当年数，一处是几年累计）",
        "the value of each year (one is of a single year, the other of several)",
    ),
    "footing-growth": Words(
        "该增幅是年均还是累计、以哪一年为基期", "whether the growth is yearly or in all, and from which year it counts"
    ),
    "footing-other-years": Words("期间内其余年份的数值", "the values of the other years of the period"),
    "footing-period": Words("累计的起止年份", "the first and last year of the cumulative value"),
    "footing-same-years": Words("同一期间的数值（两处期间不同）", "values over the same years (the periods differ)"),
    "footing-stock-or-new": Words(
        "数值是期末存量还是新增量（可写基数，或写 flow）",
        "whether the value is what stands at the end or what is new (give its base value, or `flow`)",
    ),
    "footing-yearly-or-total": Words(
        "该数是当年数还是累计数（另一处是每年数）", "whether it is one year's or the total (the other is yearly)"
    ),
    "no-value": Words("数值（该处为空或“/”“—”）", "a value (the place is blank, “/” or “—”)"),
    "not-a-growth": Words(
        "增长率（该值不是相对基数的变化）", "a growth rate (this value is no change against a base)"
    ),
    "not-a-number": Words("可以比较的数值", "a number that can be compared"),
    "not-a-ratio": Words("百分数或比值", "a percentage or a ratio"),
    "not-an-amount": Words("数量（增长率、比率不能计算占比）", "an amount (growth and rates have no share)"),
    "order-of-grades": Words("等级之间的先后（“级”的高低没有通行的方向）", "an order of these grades"),
    "prices": Words(
        "同一年价格的数值（两处价格年不同）", "values in the prices of one year (the two are in those of others)"
    ),
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
