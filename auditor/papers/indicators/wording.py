"""Words of the indicator table."""

from auditor.ground.words import Words

INDICATORS = {
    "title": Words("{region}指标任务清单", "Indicator task list of {region}"),
    "level": Words("{level}指标", "Target of the {level}"),
    "value": Words("目标值", "Target"),
    "owner": Words("责任单位", "Responsible office"),
    "remark": Words("备注", "Remark"),
    # the remark of an indicator
    "same": Words("与{word}保持一致", "same as the {word}"),
    "share": Words("占{whole}{share}", "{share} of {whole}"),
    "share-year": Words("{share}（{year}年）", "{share} ({year})"),
    "computed": Words("占{whole}{share}（测算）", "{share} of {whole} (computed)"),
    "assigned": Words("{word}下达{value}", "{value} assigned by the {word}"),
    "assigned-unsaid": Words("{word}下达", "assigned by the {word}"),
    "part": Words("分担{word}指标", "a part of the target of the {word}"),
    "higher": Words("高于{word}指标{margin}", "above the {word} by {margin}"),
    "lower": Words("低于{word}指标{margin}", "below the {word} by {margin}"),
    "deeper": Words("降幅大于{word}指标{margin}", "a fall deeper than that of the {word} by {margin}"),
    "shallower": Words("降幅小于{word}指标{margin}", "a fall smaller than that of the {word} by {margin}"),
    "margin-year": Words("{margin}（{year}年）", "{margin} ({year})"),
    "floor": Words("不低于{word}指标", "at least that of the {word}"),
    "ceiling": Words("不高于{word}指标", "at most that of the {word}"),
    "own": Words("{region}自主设定", "set by {region} itself"),
    # what closes the table
    "legend": Words(
        "“/”表示该级未设此项指标或该年无目标；“——”表示未掌握该级方案全文，不能确定。",
        "“/”: this level has no such indicator or no target for that year; "
        "“——”: the whole text of that plan is not at hand.",
    ),
    "legend-owner": Words("责任单位栏“——”表示方案未写明。", "“——” under the office: the plan names none."),
    "spread": Words(
        "跨年份栏填写的目标值，原文为每年的目标或未写年份。",
        "A value across the years of a level holds for each year, or the document gives no year.",
    ),
    "taken": Words(
        "{regions}各栏中本方案未列出的数值，取自相应方案。",
        "What the document does not print of {regions} was taken from the plans themselves.",
    ),
    "canonical": Words("上级各栏均取自上级方案原文。", "All values of levels above are those of their own plans."),
    "no-text": Words(
        "未掌握{regions}方案文本，相应栏目从略。",
        "Columns of {regions} are left out: the text of the plan is not at hand.",
    ),
    "no-values": Words(
        "{regions}方案中没有对应本表的数值，相应栏目从略。",
        "Columns of {regions} are left out: the plan has no values for this table.",
    ),
    "none": Words("本方案没有列入清单的指标。", "This plan lists no indicators."),
    "none-text": Words("未掌握本方案文本，无法列出指标。", "The text of this plan is not at hand."),
}
