"""Words of the reports."""

from auditor.ground.words import Words

REPORT = {
    "text-full": Words("全文", "full text"),
    "text-partial": Words("只掌握部分文本", "only part of the text is at hand"),
    "text-quoted": Words("文本系转引", "known only as quoted elsewhere"),
    "text-none": Words("未掌握文本", "the text is not at hand"),
    "plan-facts": Words(
        "{level}级方案，{text}，{indicators} 项指标", "plan of a {level}, {text}, {indicators} indicators"
    ),
    "formula": Words("算式", "formula"),
    "waived": Words("已豁免", "Waived"),
    "waived-by": Words(
        "{approved_by} 批准，至 {until}：{reason} — {at}",
        "approved by {approved_by}, until {until}: {reason} — {at}",
    ),
    "waived-member": Words(
        "（已豁免：{approved_by} 批准，至 {until}：{reason}）",
        " (waived: approved by {approved_by}, until {until}: {reason})",
    ),
    "waived-name": Words("{name}（已豁免）", "{name} (waived)"),
    "related": Words("同一原因", "same cause"),
    "more-evidence": Words("另有 {count} 条依据，见 --format json", "{count} more in --format json"),
    "more-members": Words("另有 {count} 项，见 --format json", "{count} more in --format json"),
    "open": Words("无法判断", "Undetermined"),
    "open-line": Words("{title}：缺少{what}", "{title}; missing: {what}"),
    "open-names-more": Words("{names}等 {count} 项", "{names} and others, {count} in all"),
    "open-whose": Words("{what}〔{whose}〕", "{what} [{whose}]"),
    "open-settled": Words("{name}：{said} — {at}", "{name}: {said} — {at}"),
    "open-also": Words("（{rules} 因此同样无法判断）", " ({rules} cannot be judged for the same reason)"),
    "coverage": Words("各规则的判断", "Verdicts by rule"),
    "rule": Words("规则", "rule"),
    "title": Words("应当成立的事项", "what ought to hold"),
    "closing": Words(
        "共审核 {plans} 个方案，用 {rules} 条规则作出 {judged} 项判断：通过 {holds}，不符 "
        "{violated}，无法判断 {undetermined}{besides}（另有 {not_applicable} 项不适用）。"
        "{silent}{selected}{found}",
        "Audited {plans} plans by {rules} rules; verdicts: {judged}, of which {holds} hold, "
        "{violated} are violated, {undetermined} are undetermined{besides} ({not_applicable} more do not "
        "apply). {silent}{selected}{found}",
    ),
    "closing-silent": Words(
        "{count} 条规则没有遇到审核对象（{ids}）。", "Rules that met no subject: {count} ({ids}). "
    ),
    "and-others": Words("{some} 等", "{some} and others"),
    "closing-off": Words("{count} 条规则未启用（{ids}）。", "Rules switched off: {count} ({ids}). "),
    "closing-selected": Words("以上只列出 {plans} 的发现。", "Only findings about {plans} are listed. "),
    "closing-found": Words("审核发现 {count} 条：{severities}。", "Findings: {count} ({severities})."),
    "closing-none": Words("没有审核发现。", "No findings."),
    "severity-count": Words("{severity} {count}", "{severity} {count}"),
    "waived-count": Words("，已豁免 {count}", ", {count} are waived"),
}
SHOW = {
    "facts": Words(
        "{id}，{level}，{text}；上级：{parents}；基期年：{base_year}；目标年：{years}",
        "{id}, {level}, {text}; parents: {parents}; base year: {base_year}; years: {years}",
    ),
    "targets": Words("目标值（{count}）", "Targets ({count})"),
    "statements": Words(
        "正文、说明等处的表述（{count}）", "Statements elsewhere in the document ({count})"
    ),
    "links": Words("对应关系（{count}）", "Links ({count})"),
    "own": Words("自主设定（{count}）", "Own indicators ({count})"),
    "trims": Words("删减（{count}）", "Trims ({count})"),
    "claims": Words("文件所列数目（{count}）", "Claims ({count})"),
    "name": Words("指标", "indicator"),
    "group": Words("分组", "group"),
    "year": Words("年份", "year"),
    "raw": Words("原文", "text"),
    "number": Words("数值", "number"), "more": Words("另写明", "also said"), "strive": Words("力争", "striven for"),
    "striving": Words("力争{number}", "strives for {number}"), "base": Words("较{year}年", "from {year}"),
    "prices": Words("{year}年价格", "prices of {year}"),
    "unit": Words("单位", "unit"),
    "bound": Words("界限", "bound"),
    "kind": Words("类型", "kind"),
    "line": Words("位置", "place"),
    "part": Words("出处", "part"),
    "relation": Words("方式", "relation"),
    "child": Words("本级", "here"),
    "parent": Words("上级", "above"),
    "share": Words("声明占比", "declared share"),
    "computed_share": Words("计算占比", "computed share"),
    "to": Words("上级指标", "indicator above"),
    "said": Words("所述值", "value named"),
    "because": Words("类别", "kind of reason"),
    "reason": Words("理由", "reason"),
    "proposed_by": Words("提出单位", "proposed by"),
    "says": Words("文件所列数目", "claim"),
    "aspect": Words("事项", "aspect"),
    "declared": Words("所列数", "declared"),
    "recount": Words("复核数", "recounted"),
    "verdict": Words("结论", "verdict"),
    "undated": Words("未写", "undated"),
    "each": Words("每年", "each year"),
    "true": Words("通过", "holds"),
    "false": Words("不符", "violated"),
    "null": Words("无法判断", "undetermined"),
    "absent": Words("点名而不符：{names}", "named but not counted: {names}"),
    "extra": Words("符合而未点名：{names}", "counted but not named: {names}"),
}
RULE = {
    "id": Words("规则", "rule"),
    "severity": Words("严重程度", "severity"),
    "family": Words("类别", "family"),
    "title": Words("应当成立的事项", "what ought to hold"),
    "off": Words("（默认不启用）", " (off unless configured)"),
    "subject": Words("审核对象", "judged on"),
    "when": Words("适用条件", "when"),
    "check": Words("判断式", "check"),
    "message": Words("不符时说明", "message"),
    "gathered": Words("汇总说明", "message of many"),
    "why": Words("为什么", "why"),
    "remedy": Words("怎么办", "remedy"),
    "under": Words("从属于", "hangs below"),
    "params": Words("参数", "parameters"),
    "default": Words("默认 {value}", "default {value}"),
    "unset": Words("默认不设", "not set by default"),
    "examples": Words("示例", "examples"),
    "file": Words("文件", "file"),
    "checked": Words(
        "共检查 {rules} 条规则、{examples} 个示例，没有问题。",
        "Checked rules: {rules}, examples: {examples}. All is well.",
    ),
    "checked-wrong": Words(
        "共检查 {rules} 条规则、{examples} 个示例，有 {problems} 处要改。",
        "Checked rules: {rules}, examples: {examples}; to mend: {problems}.",
    ),
    "rules-count": Words(
        "共 {count} 条规则。auditor rules 编号：查看一条规则的全文。",
        "{count} rules. auditor rules ID prints one of them whole.",
    ),
}
SUBJECTS = {
    "plan": Words("方案", "plan"),
    "indicator": Words("指标", "indicator"),
    "target": Words("目标值", "target"),
    "statement": Words("表述", "statement"),
    "restatement": Words("所列上级值", "restated value"),
    "link": Words("对应关系", "link"),
    "allocation": Words("分解", "allocation"), "cell": Words("分解数", "cell"), "total": Words("合计", "total"),
    "duty": Words("承接", "duty"),
    "trim": Words("删减", "trim"),
    "claim": Words("文件所列数目", "claim"),
    "action": Words("行动", "action"),
    "work_item": Words("分工事项", "work item"),
    "group": Words("分组", "group"),
}
