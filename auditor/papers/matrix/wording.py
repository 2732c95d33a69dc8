"""Words of the matrix."""

from auditor.ground.words import Words

MATRIX = {
    "with-reserve": Words("{total}（含预留{reserve}）", "{total} (with {reserve} held back)"),
    "with-mean": Words("{range}，加权平均{mean}", "{range}; weighted mean {mean}"),
    "title": Words("{region}主要目标横向对照表", "Headline targets of {region}, plan by plan"),
    "title-many": Words("主要目标横向对照表", "Headline targets, plan by plan"),
    "caption": Words("{region}主要目标横向对照表", "Headline targets of {region}"),
    "caption-part": Words(
        "{region}主要目标横向对照表（之{part}，共{parts}表）", "Headline targets of {region} ({part} of {parts})"
    ),
    "none": Words(
        "所选方案没有共同的上级方案及其主要目标，无从对照。", "These plans have no plan above with targets in common."
    ),
    "level": Words("层级", "Level"),
    "plan": Words("方案", "Plan"),
    "asked": Words("{region}目标值", "Target of {region}"),
    "same": Words("一致", "same"),
    "raised": Words("加码", "raised"),
    "weaker": Words("偏弱", "weaker"),
    "missing": Words("缺项", "missing"),
    "trimmed": Words("删减", "trimmed"),
    "unlike": Words("不可比", "not comparable"),
    "open": Words("难以判定", "open"),
    "part": Words("分解{share}", "part {share}"),
    "unknown": Words("不详", "unknown"),
    "not-asked": Words("不作要求", "not asked"),
    "elsewhere": Words("另案承接", "in another plan"),
    "trimmed-above": Words("删减{between}（{region}删减）", "trimmed{between}(by {region})"),
    "bound": Words("（界限较弱）", " (bound)"),
    "sum": Words("下级合计", "Together"),
    "range": Words("下级范围", "Range"),
    "sum-range": Words("下级合计（数量）或范围（比率）", "Sum (amounts) or range (rates)"),
    "slack": Words("合计与目标相比", "Sum against the target"),
    "unanswered": Words("未回应", "Not answered"),
    "count": Words("{count}个", "{count}"),
    "names": Words("{count}个：{names}", "{count}: {names}"),
    "open-target": Words("“{name}”（{when}）", "“{name}” ({when})"),
    "open-list": Words("未回应{targets}的：{names}。", "{targets} not answered by: {names}."),
    "beside": Words(
        "未列入对照的{region}指标：{names}。", "Indicators of {region} that are not in the table: {names}."
    ),
    "beside-more": Words(
        "未列入对照的{region}指标共{count}项：{names}等。",
        "Indicators of {region} that are not in the table, {count}: {names} and others.",
    ),
    "not-compared": Words("未列入对照的方案：{regions}。", "Plans that are not in the table: {regions}."),
}
MEANINGS = {
    "same": Words(
        "一致：与上级目标值（有下达数的，与下达数）相同",
        "same: equal to the target above, or to the figure that it assigned",
    ),
    "raised": Words("加码：严于上级", "raised: stricter than above"),
    "weaker": Words("偏弱：弱于上级，或数值相同而界限较弱", "weaker: less strict than above, in number or in bound"),
    "part": Words(
        "分解：分担上级数量的一部分，单个方案不作强弱判断，以下级合计与目标相比",
        "part: a part of the quantity above, not judged by itself: the sum is held against the target",
    ),
    "missing": Words(
        "缺项：全文中没有对应的目标值，也未说明删减", "missing: the whole text has no such target and does not drop it"
    ),
    "trimmed": Words("删减：已说明不设", "trimmed: the plan says that it drops it"),
    "not-asked": Words("不作要求：上级不要求该地承接", "not asked: the plan above does not ask this government"),
    "elsewhere": Words(
        "另案承接：由本级政府的另一份方案回应", "in another plan: another plan of the same government answers it"
    ),
    "unlike": Words(
        "不可比：缺少可比的数值（口径、单位、类型不同，或只有文字表述）",
        "not comparable: other scope, unit or kind, or words only",
    ),
    "open": Words(
        "难以判定：数值相近，“左右”容许的幅度没有写明",
        "open: near the target above, and nothing says how far “about” may be missed",
    ),
    "unknown": Words(
        "不详：未掌握方案全文，不能认定缺项",
        "unknown: the text of the plan is not whole, so nothing can be called missing",
    ),
}
