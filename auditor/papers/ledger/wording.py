"""Words of the trim ledger."""

from auditor.words import Words

LEDGER = {
    "title": Words("{region}指标增减台账", "Trim ledger of {region}"),
    "counts": Words("一、增减核算", "1. The arithmetic"),
    "trims": Words("二、删减指标", "2. What was trimmed"),
    "own": Words("三、新增（自主设定）指标", "3. Own indicators"),
    "duties": Words("四、上级指标去向", "4. What became of the indicators above"),
    "counts-table": Words("指标增减核算", "The arithmetic"),
    "trims-table": Words("删减指标", "Trimmed indicators"),
    "own-table": Words("新增（自主设定）指标", "Own indicators"),
    "duties-table": Words("上级指标去向", "The indicators above"),
    "before": Words("上级", "Above"),
    "trimmed": Words("删减", "Trimmed"),
    "added": Words("新增", "Own"),
    "after": Words("本级", "Here"),
    "sum": Words("算式", "Arithmetic"),
    "unknown": Words("不详", "unknown"),
    "not-closed": Words("{calculation}，实有{after}", "{calculation}, but there are {after}"),
    "no-sum": Words("不能核算", "cannot be reckoned"),
    "root": Words("本方案没有上级方案，没有可删减的上级指标。", "There is no plan above this one, so nothing to trim."),
    "list-partial": Words(
        "{region}方案只掌握部分文本，其指标总数不详，不能核算增减。",
        "Only part of the plan of {region} is at hand: how many indicators it lists is unknown.",
    ),
    "list-none": Words(
        "未掌握{region}方案文本，其指标总数不详，不能核算增减。",
        "The text of the plan of {region} is not at hand: how many indicators it lists is unknown.",
    ),
    "main-parent": Words(
        "本方案有几个上级方案，增减按主要上级{region}方案核算。",
        "There are several plans above; the arithmetic is against the main one, that of {region}.",
    ),
    "gap": Words(
        "算式结果与实有项数相差{gap}项，原因：{parts}。", "The arithmetic is off by {gap}, because of: {parts}."
    ),
    "gap-open": Words("上级指标未交代（{count}）", "indicators above not answered ({count})"),
    "gap-split": Words("承接中拆分或合并（{count}）", "splitting or merging ({count})"),
    "gap-other": Words("承接其他方案或未注明对应关系（{count}）", "indicators that answer others or none ({count})"),
    "gap-trims": Words(
        "删减对象不在主要上级清单中或仍有承接（{count}）", "trims not in the main list, or still carried ({count})"
    ),
    "trims-sum": Words("共删减{count}项。{parts}。", "{count} trimmed. {parts}."),
    "own-sum": Words("共新增{count}项：{parts}。", "{count} own: {parts}."),
    "group-parts": Words("{group}：{parts}", "{group}: {parts}"),
    "part": Words("{name}{count}项", "{name} {count}"),
    "office-count": Words("{name}\n（{count}项）", "{name}\n({count})"),
    "no-trims": Words("方案中没有删减上级指标的说明。", "The plan says of no indicator above that it is trimmed."),
    "no-own": Words("没有自主设定的指标。", "There are no own indicators."),
    "office": Words("提出单位", "Proposed by"),
    "said": Words("所述值", "Value named"),
    "matrix": Words("按提出单位和理由类别统计（项）", "Trims by office and kind of reason"),
    "target": Words("目标值", "Target"),
    "target-year": Words("{year}年{value}", "{year}: {value}"),
    "above": Words("上级指标", "Indicator above"),
    "plan-above": Words("上级方案", "Plan above"),
    "outcome": Words("去向", "Outcome"),
    "carried": Words("承接", "carried"),
    "carried-as": Words("承接：{names}", "carried as {names}"),
    "dropped": Words("删减", "trimmed"),
    "open": Words("未交代", "not answered"),
    "open-unknown": Words("不详（本方案只掌握部分文本）", "unknown (the text of this plan is not whole)"),
    "unlisted": Words("{name}（未列入清单）", "{name} (not in the list)"),
    "passed": Words(
        "未掌握{between}方案文本，承接情况对照{regions}方案列示。",
        "The text of the plan of {between} is not at hand; the indicators above are those of {regions}.",
    ),
    "unsaid": Words("未写明", "not named"),
}
