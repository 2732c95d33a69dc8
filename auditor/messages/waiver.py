"""Sentences about waivers."""

from auditor.ground.words import Words

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
        "对 {rule} {subject} 的豁免没有对应的发现；问题已解决的，请删去{hint}",
        "the waiver of {rule} for {subject} matches no finding; remove it if the matter is settled{hint}",
    ),
    "near": Words("（该规则在此方案的发现：{near}）", " (what the rule finds in this plan: {near})"),
    "twice": Words(
        "{rule} {subject} 的豁免已写在 {other}；请只保留一条",
        "{rule} for {subject} is already waived at {other}; keep one of the two",
    ),
    "unknown-family": Words(
        "方案族“{family}”中没有方案“{found}”；有此方案的方案族：{known}",
        'there is no plan "{found}" in the family "{family}"; families that have it: {known}',
    ),
    "several-families": Words(
        "方案“{found}”见于多个方案族；请加一行 family:，写明其目录（{known}）",
        'several families have a plan "{found}"; add a line `family:` with its folder ({known})',
    ),
    "not-a-block": Words(
        "无法在 {path} 末尾添加条目：waivers: 应在文件最后，其下每条以“- ”开头；请改写或手工添加",
        "cannot add to the end of {path}: `waivers:` must come last there, with entries that begin with `- `; "
        "change that or add the entry by hand",
    ),
    "no-file": Words(
        "没有写明豁免文件；请在 auditor.yaml 中加一行 waivers: waivers.yaml",
        "no file of waivers is configured; add the line `waivers: waivers.yaml` to auditor.yaml",
    ),
    "already": Words(
        "{rule} {subject} 的豁免已写在 {other}；请改那一条",
        "{rule} for {subject} is already waived at {other}; change that entry",
    ),
    "past": Words("--until {until} 早于今天（{today}）", "--until {until} is before today ({today})"),
    "needs": Words("缺少选项 {option}", "the option {option} is missing"),
    "empty": Words("选项 {option} 不能为空", "the option {option} must not be empty"),
    "active": Words(
        "选项 {option} 含有换行或不可见的控制字符：请删除",
        "the option {option} holds a line break or an invisible control character; leave it out",
    ),
    "which": Words(
        "请写一个指纹，或规则编号和审核对象",
        "name a fingerprint, or a rule and its subject",
    ),
    "several": Words(
        "有 {count} 条发现的指纹以“{found}”开头；请写得更全",
        '{count} findings have a fingerprint that begins with "{found}"; give more of it',
    ),
    "no-subject": Words(
        "{rule} 没有关于“{found}”的发现；{hint}",
        '{rule} finds nothing about "{found}"; {hint}',
    ),
    "finds": Words("它的发现：{near}", "what it finds: {near}"),
    "finds-nothing": Words("它没有发现", "it finds nothing at all"),
    "written": Words("已写入 {path}", "written to {path}"),
    "no-finding": Words(
        "没有指纹以“{found}”开头的发现；auditor audit --format json 列出全部指纹",
        'no finding has a fingerprint that begins with "{found}"; `auditor audit --format json` lists them',
    ),
    "none": Words("无", "none"),
    "bad-date": Words(
        "{option} 应为日期，写作 2026-12-31，现为“{found}”",
        '{option} must be a date such as 2026-12-31; found "{found}"',
    ),
}
TITLES = {
    "WVR-001": Words("豁免未到期", "A waiver has not expired"),
    "WVR-002": Words("豁免所依据的数值没有变化", "The numbers that a waiver was given for are unchanged"),
    "WVR-003": Words("豁免有对应的发现", "A waiver has a finding"),
}
