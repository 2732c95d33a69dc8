"""What is said of values that no document says: a blank, a year, percentage points."""

from auditor.ground.words import Words

ROWS = {
    "points": Words("{number}个百分点", "{number} percentage points"),
    "point": Words("{number}个百分点", "{number} percentage point"),
    "blank": Words("空白", "blank"),
    "of-region": Words("{region}", "{region}"),
    "of-sector": Words("{region}（{sector}方案）", "{region} ({sector} plan)"),
    "in-all": Words("等{count}项", " and others, {count} in all"),
    "in-year": Words("{year}年 {value}", "{year}: {value}"),
    "each": Words("每年 {value}", "each year: {value}"),
    "strives": Words(
        "（力争或激励目标：本级“{child}”，上级“{parent}”）",
        " (striven for, or an incentive: {child} here, {parent} above)",
    ),
    "strives-here": Words(
        "（本级另有力争或激励目标“{child}”）", " (besides, {child} here is striven for, or an incentive)"
    ),
    "strives-above": Words(
        "（上级另有力争或激励目标“{parent}”）", " (besides, {parent} above is striven for, or an incentive)"
    ),
    "scopes-said": Words("：本级{here}，上级{above}", ": {here} here, {above} above"),
    "scope-unsaid": Words("未写明", "not said"),
    "raised-twice": Words("连续两级加码，没有说明理由", "raised twice in a row, and no reason is given"),
    "raised-past": Words(
        "比{region}高{margin}，没有说明理由（{texts}，该级是否已提高无法判断）",
        "{margin} above {region}, and no reason is given ({texts}, so that nobody can say whether it was raised there)",
    ),
    "between": Words("（其间{texts}）", " (between, {texts})"),
    "text-missing": Words("{region}文本未掌握", "the text of {region} is not at hand"),
    "text-in-part": Words("{region}文本未完全掌握", "the text of {region} is not at hand whole"),
    "from-itself": Words(
        "（上级的清单只见于本文件，不是独立的复核）",
        " (the list above is known only from this very document: no independent recount)",
    ),
    "in-force": Words(
        "“{old}”已被“{new}”取代（方案标识 {id}）；现行“{now}”，原“{before}”，本级“{here}”",
        "“{old}” was replaced by “{new}” (plan {id}); in force: {now}, before: {before}, here: {here}",
    ),
    "in-force-gone": Words(
        "“{old}”已被“{new}”取代（方案标识 {id}），其中没有该指标；本级“{here}”",
        "“{old}” was replaced by “{new}” (plan {id}), which does not have it; here: {here}",
    ),
    "replaced-by": Words("“{old}”已被“{new}”取代（方案标识 {id}）", "“{old}” was replaced by “{new}” (plan {id})"),
    "replaced-number": Words("{number}已被“{new}”（{id}）取代", "{number} was replaced by “{new}” ({id})"),
    "absent": Words("；parents 所写的 {plans} 不在手", "; {plans}, named under parents, is not at hand"),
    "near": Words("；也许是“{near}”", "; perhaps “{near}” is meant"),
    "undated": Words("未写年份 {value}", "undated: {value}"),
}
