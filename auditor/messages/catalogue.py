"""Words of the pages of rules."""

from auditor.ground.words import Words

CATALOGUE = {
    "title": Words("规则目录", "Rules"),
    "made": Words(
        "本目录由规则文件生成（`auditor rules docs`），示例的结果是引擎实际给出的结论。"
        "共 {rules} 条规则、{examples} 个示例。",
        "Generated from the rule files (`auditor rules docs`); what is shown below the examples is what really comes "
        "out. Rules: {rules}, examples: {examples}.",
    ),
    "back": Words("[规则目录](index.md)", "[All rules](index.md)"),
    "rule": Words("规则", "rule"),
    "family": Words("类别", "family"),
    "count": Words("条数", "rules"),
    "severity": Words("严重程度", "severity"),
    "sentence": Words("应当成立的事项", "what ought to hold"),
    "off": Words("{severity}（默认不启用）", "{severity} (off unless configured)"),
    "facts": Words("{severity}；审核对象：{subject}", "{severity}; judged on: {subject}"),
    "under": Words("从属于 {rules}", "hangs below {rules}"),
    "why": Words("为什么", "Why"),
    "remedy": Words("怎么办", "What to do"),
    "param": Words("参数", "parameter"),
    "means": Words("含义", "means"),
    "default": Words("默认", "default"),
    "unset": Words("不设", "not set"),
    "example": Words("示例 {number}：{verdict}", "Example {number}: {verdict}"),
    "found": Words("{severity}：{message}", "{severity}: {message}"),
    "suggested": Words("建议：{what}", "Suggestion: {what}"),
    "row": Words("`{address}` {verdict}：{reason}", "`{address}` {verdict}: {reason}"),
    "no-row": Words("没有审核对象", "nothing to judge"),
    "more": Words("另有 {count} 项", "{count} more"),
}
FAMILIES = {
    "structure": Words("结构", "Structure"), "alignment": Words("上下衔接", "Alignment"),
    "scope": Words("口径", "Scope"),
    "shares": Words("占比", "Shares"), "allocation": Words("分解", "Allocation"),
    "breakdown": Words("分解表和分项", "Tables and parts"),
    "growth": Words("增长与基数", "Growth"),
    "trims": Words("承接与删减", "Duties and trims"), "own": Words("自主设定", "Own indicators"),
    "statements": Words("表述", "Statements"), "offices": Words("责任单位", "Offices"),
    "work": Words("分工", "Work items"), "claims": Words("文件所列数目", "Claims"),
    "attributes": Words("指标属性", "Attributes"), "horizon": Words("期限", "Horizon"),
}


def family_words(family: str) -> Words:
    """What a family of rules is called; one of somebody's own by its folder."""
    return FAMILIES.get(family, Words(family, family))
