"""Sentences about waivers."""

from auditor.words import Words

WAIVER = {
    "expired": Words(
        "对 {rule} {subject} 的豁免已于 {until} 到期（{approved_by} 批准：{reason}）；发现恢复",
        "the waiver of {rule} for {subject} expired on {until} (approved by {approved_by}: {reason}); "
        "its finding is back",
    ),
    "lapsed": Words(
        "对 {rule} {subject} 的豁免失效：批准时的数值为 {before}，现为 {now}；发现恢复",
        "the waiver of {rule} for {subject} lapsed: it was given for {before}, now {now}; its finding is back",
    ),
    "unmatched": Words(
        "对 {rule} {subject} 的豁免没有对应的发现；问题已解决的，请删去",
        "the waiver of {rule} for {subject} matches no finding; remove it if the matter is settled",
    ),
    "unknown-rule": Words("豁免的规则“{found}”不存在；{hint}", 'there is no rule "{found}" to waive; {hint}'),
    "unknown-plan": Words(
        "豁免对象“{found}”中的方案不在方案族中；已有：{known}",
        'the plan of "{found}" is not among the plans; there are: {known}',
    ),
    "no-finding": Words(
        "没有指纹以“{found}”开头的发现；auditor audit --format json 列出全部指纹",
        'no finding has a fingerprint that begins with "{found}"; `auditor audit --format json` lists them',
    ),
    "none": Words("无", "none"),
    "bad-date": Words("{option} 应为日期，写作 2026-12-31，现为“{found}”", '{option} must be a date such as 2026-12-31; found "{found}"'),
}
