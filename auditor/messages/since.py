"""Words of the comparison with an earlier state."""

from auditor.ground.words import Words

SINCE = {
    "margin-worse": Words("差距由 {before} 扩大到 {after}", "off by {after}, it was {before}"),
    "margin-better": Words("差距由 {before} 缩小到 {after}", "off by {after}, it was {before}"),
    "rows-worse": Words("比原来多 {count} 项：{names}", "{count} more than before: {names}"),
    "rows-better": Words("比原来少 {count} 项：{names}", "{count} fewer than before: {names}"),
    "severity-worse": Words("严重程度由{before}升为{after}", "{after} now, it was {before}"),
    "severity-better": Words("严重程度由{before}降为{after}", "{after} now, it was {before}"),
    "was-undetermined": Words("原来不能判定", "it could not be judged before"),
    "was-waived": Words("原来已豁免，现在不再适用", "it was waived before, and no longer is"),
    "was-violated": Words("原来不符合，现在不能判定", "it was violated before, and cannot be judged now"),
    "plans-gone": Words(
        "{ref} 时有、现在没有的方案：{plans}；其发现列为已消除，不等于已经改正",
        "Plans of {ref} that are no longer there: {plans}. Their findings count as fixed, which does not mean mended",
    ),
    "plans-held": Words(
        "按同一方案比较（原名→现名）：{plans}", "Compared as one plan (its id then → now): {plans}"
    ),
    "parent-gone": Words(
        "；{ref} 时这份上级方案还在，删去后不再对照",
        "; it was there at {ref}, and without it nothing is held against it any more",
    ),
    "rules-changed": Words(
        "规则或配置在 {ref} 之后有改动：前后两版方案都按现行规则判断",
        "The rules or the configuration have changed since {ref}: both states of the plans are judged by today's",
    ),
    "no-plans-then": Words("{ref} 时没有这些方案：全部发现都按新增计", "There were none of these plans at {ref}: "
                           "every finding counts as new"),
    "waivers-then": Words(
        "{ref} 时的豁免文件不能按现行规则读取：前后两版都用现行豁免",
        "The waivers at {ref} cannot be read by today's rules: today's are taken for both states",
    ),
}
