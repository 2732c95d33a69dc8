"""Words of the table of shares."""

from auditor.ground.words import Words

SHARES = {
    "title": Words("{region}指标占比核算表", "Shares of {region}"),
    "none": Words("本方案没有按份额分担上级数量的指标。", "No indicator of this plan is a part of a quantity above."),
    "child": Words("本级目标值", "Target here"),
    "parent": Words("上级目标值", "Target above"),
    "of": Words("上级", "Level above"),
    "year": Words("年份", "Year"),
    "quotient": Words("计算占比", "Computed share"),
    "exact": Words("分数", "As a fraction"),
    "percent": Words("百分数", "In percent"),
    "declared": Words("声明占比", "Declared share"),
    "verdict": Words("核算结论", "Verdict"),
    "minimum": Words("与下限{minimum}相比", "Against the minimum of {minimum}"),
    "explained": Words("说明情况", "Explained"),
    "agrees": Words("一致", "agrees"),
    "differs": Words("不一致", "differs"),
    "unknown": Words("无法判断", "undetermined"),
    "undeclared": Words("未声明", "not declared"),
    "nominal": Words("{verdict}（名义占比）", "{verdict} (nominal)"),
    "because": Words("{verdict}：缺少{reason}", "{verdict}; missing: {reason}"),
    "reached": Words("达到", "reached"),
    "below": Words("低于", "below"),
    "said-reason": Words("已说明：{reason}", "explained: {reason}"),
    "said-named": Words("起草说明已点名", "named in the drafting note"),
    "said-not": Words("未说明", "not explained"),
    "said-unknown": Words("不详（未掌握全文）", "unknown (text not whole)"),
    "sum": Words("共{count}项占比：{verdicts}。", "{count:share|shares}: {verdicts}."),
    "sum-minimum": Words(
        "达到{minimum}及以上的{reached}项，低于{minimum}的{below}项（其中未说明的{silent}项）。",
        "{reached} reach {minimum}; {below} are below ({silent} of them not explained).",
    ),
    "part": Words("{verdict}{count}项", "{verdict} {count}"),
    "legend-nominal": Words(
        "“名义占比”：上级或本级目标值带有“以上”“超过”等限定词，商值只就所写数字而言。",
        "“nominal”: one of the targets has a bound such as 以上, so the quotient holds of the written numbers only.",
    ),
    "legend-agrees": Words(
        "计算占比按所声明的位数四舍五入后相同即为一致。",
        "A share agrees where the computed one rounds to the digits declared.",
    ),
}
