"""The words that rules may use of each row: name, type, and label in both languages."""

from collections.abc import Mapping

from auditor.expression.types import Attribute
from auditor.words import Words


def _a(type: str, zh: str, en: str, of: tuple[str, ...] = (), formula: str = "") -> Attribute:
    return Attribute(type, Words(zh, en), of, formula)


PLAN = {
    "id": _a("text", "方案标识", "plan id"),
    "title": _a("text", "方案名称", "title"),
    "region": _a("text", "地区", "region"),
    "level": _a("text", "层级", "level"),
    "rank": _a("number", "层级序号", "rank of the level"),
    "parent_ranks": _a("numbers", "上级层级序号", "ranks of the parents"),
    "whole": _a("bool", "是否掌握全文", "full text at hand"),
    "has_note": _a("bool", "是否附起草说明", "has a drafting note"),
    "draft": _a("bool", "是否已被替代", "replaced"),
    "cycle": _a("text", "循环", "way round"),
    "base_year": _a("number", "基期年", "base year"),
    "years": _a("numbers", "目标年份", "target years"),
    "first_year": _a("number", "起始年", "first year"),
    "last_year": _a("number", "末年", "last year"),
    "date": _a("text", "印发日期", "date"),
    "number": _a("text", "文号", "document number"),
    "uncited": _a("texts", "未引用的上级文号", "parents not cited"),
    "cites": _a("texts", "引用文号", "documents cited"),
    "groupings": _a("number", "分组数", "groups"),
    "parents": _a("rows of plan", "上级方案", "parent plans"),
    "children": _a("rows of plan", "下级方案", "child plans"),
    "indicators": _a("rows of indicator", "指标", "indicators"),
    "targets": _a("rows of target", "目标值", "targets"),
    "statements": _a("rows of statement", "表述", "statements"),
    "links": _a("rows of link", "对应关系", "links"),
    "duties": _a("rows of duty", "承接事项", "duties"),
    "trims": _a("rows of trim", "删减", "trims"),
    "actions": _a("rows of action", "行动", "actions"),
    "groups": _a("rows of group", "分组", "groups"),
    "work_items": _a("rows of work_item", "分工事项", "work items"),
    "allocations": _a("rows of allocation", "分解", "allocations"),
}
INDICATOR = {
    "plan": _a("plan", "方案", "plan"),
    "id": _a("text", "指标标识", "indicator id"),
    "name": _a("text", "指标名称", "name"),
    "aliases": _a("texts", "别名", "aliases"),
    "group": _a("text", "分组", "group"),
    "headline": _a("bool", "主要目标", "headline"),
    "listed": _a("bool", "列入清单", "listed"),
    "measure": _a("text", "计量对象", "measure"),
    "numeric": _a("bool", "有数值", "has a number"),
    "spoken": _a("bool", "有目标值", "says something"),
    "kinds": _a("texts", "数值类型", "kinds of values"),
    "downward": _a("bool", "越低越好", "less is better"),
    "relation": _a("text", "对应方式", "relation"),
    "own": _a("bool", "自主设定", "own"),
    "link_to": _a("text", "对应的上级指标", "indicator above"),
    "link_found": _a("bool", "上级指标存在", "the indicator above exists"),
    "parent_above": _a("bool", "对应上级方案", "of a plan above"),
    "levels_up": _a("number", "相隔层级", "levels up"),
    "in_cycle": _a("bool", "对应成环", "in a circle"),
    "proposed_by": _a("text", "提出单位", "proposed by"),
    "reason": _a("text", "理由", "reason"),
    "owner": _a("texts", "责任单位", "owner"),
    "offices": _a("texts", "行动的牵头和责任单位", "offices of its action"),
    "action": _a("action", "所属行动", "action"),
    "parent": _a("indicator", "上级指标", "parent indicator"),
    "answered_by": _a("rows of indicator", "下级承接", "answered by"),
    "targets": _a("rows of target", "目标值", "targets"),
    "statements": _a("rows of statement", "表述", "statements"),
    "links": _a("rows of link", "对应关系", "links"),
    "baseline": _a("quantity", "基数", "baseline"),
    "base_year": _a("number", "基期年", "base year"),
}
TARGET = {
    "plan": _a("plan", "方案", "plan"),
    "indicator": _a("indicator", "指标", "indicator"),
    "name": _a("text", "指标名称", "name"),
    "year": _a("number", "年份", "year"),
    "dated": _a("bool", "有年份", "has a year"),
    "raw": _a("text", "原文", "text"),
    "number": _a("number", "数值", "number"),
    "numeric": _a("bool", "有数值", "has a number"),
    "kind": _a("text", "数值类型", "kind"),
    "unit": _a("text", "单位", "unit"),
    "bound": _a("text", "界限词", "bound"),
    "time": _a("texts", "时间词", "time words"),
    "downward": _a("bool", "越低越好", "less is better"),
    "previous": _a("target", "前一年目标", "target of the year before"),
    "baseline": _a("quantity", "基数", "baseline"),
    "base_needed": _a("text", "所需基数", "baseline needed"),
    "absolute": _a("target", "同一对象的绝对量", "amount of the same measure"),
    "incentive": _a("quantity", "激励目标", "incentive target"),
    "quote": _a("text", "引文", "quote"),
}
STATEMENT = {
    "plan": _a("plan", "方案", "plan"),
    "indicator": _a("indicator", "指标", "indicator"),
    "target": _a("target", "清单中的目标值", "target in the list"),
    "part": _a("text", "出处", "part"),
    "name": _a("text", "此处名称", "name used here"),
    "year": _a("number", "年份", "year"),
    "quote": _a("text", "引文", "quote"),
}
RESTATEMENT = {
    "plan": _a("plan", "方案", "plan"),
    "indicator": _a("indicator", "指标", "indicator"),
    "name": _a("text", "指标名称", "name"),
    "of": _a("text", "所引方案", "plan restated"),
    "year": _a("number", "年份", "year"),
    "source": _a("target", "上级方案的目标值", "target of the plan above"),
}
LINK = {
    "plan": _a("plan", "方案", "plan"),
    "indicator": _a("indicator", "指标", "indicator"),
    "id": _a("text", "指标标识", "indicator id"),
    "name": _a("text", "指标名称", "name"),
    "year": _a("number", "年份", "year"),
    "relation": _a("text", "对应方式", "relation"),
    "child": _a("target", "本级目标", "own target"),
    "parent": _a("target", "上级目标", "target above"),
    "above": _a("target", "再上一级目标", "target two levels up"),
    "parent_indicator": _a("indicator", "上级指标", "indicator above"),
    "share": _a("quantity", "声明占比", "declared share"),
    "computed_share": _a("number", "计算占比", "computed share", ("child", "parent"), "{child} ÷ {parent}"),
    "base_needed": _a("text", "所需基数", "baseline needed"),
    "nominal": _a("bool", "名义占比", "nominal share"),
    "explained": _a("bool", "已说明", "explained"),
    "reason": _a("text", "理由", "reason"),
    "skipped": _a("bool", "跨级", "skips a level"),
    "downward": _a("bool", "越低越好", "less is better"),
}
DUTY = {
    "plan": _a("plan", "方案", "plan"),
    "parent_plan": _a("plan", "上级方案", "plan above"),
    "indicator": _a("indicator", "上级指标", "indicator above"),
    "name": _a("text", "上级指标名称", "indicator above"),
    "carried": _a("bool", "已承接", "carried"),
    "trimmed": _a("bool", "已删减", "trimmed"),
    "answered": _a("bool", "有交代", "answered"),
    "headline": _a("bool", "主要目标", "headline"),
    "numeric": _a("bool", "有数值", "has a number"),
    "spoken": _a("bool", "有目标值", "says something"),
    "passed": _a("bool", "由更上一级直接承接", "passed down past a missing text"),
    "carriers": _a("rows of indicator", "承接指标", "carried by"),
}
TRIM = {
    "plan": _a("plan", "方案", "plan"),
    "indicator": _a("indicator", "上级指标", "indicator above"),
    "to": _a("text", "被删指标", "indicator trimmed"),
    "name": _a("text", "被删指标名称", "indicator trimmed"),
    "found": _a("bool", "上级指标存在", "exists above"),
    "from_above": _a("bool", "属于上级方案", "belongs to a plan above"),
    "carried": _a("bool", "仍被承接", "still carried"),
    "carriers": _a("rows of indicator", "承接指标", "carried by"),
    "said": _a("quantity", "删减时所述值", "value named"),
    "because": _a("text", "删减类别", "kind of reason"),
    "reason": _a("text", "删减理由", "reason"),
    "into": _a("text", "并入指标", "merged into"),
    "proposed_by": _a("text", "提出单位", "proposed by"),
    "group": _a("text", "分组", "group"),
    "headline": _a("bool", "主要目标", "headline"),
    "chain": _a("rows of indicator", "上级指标链", "chain above"),
    "busy": _a("rows of action", "仍涉及该对象的行动", "actions on the same object"),
}
ACTION = {
    "plan": _a("plan", "方案", "plan"),
    "id": _a("text", "行动标识", "action id"),
    "title": _a("text", "标题", "title"),
    "lead": _a("texts", "牵头单位", "lead offices"),
    "support": _a("texts", "责任单位", "responsible offices"),
    "offices": _a("texts", "牵头和责任单位", "lead and responsible offices"),
    "open": _a("bool", "单位列举未尽", "open list"),
    "indicators": _a("rows of indicator", "指标", "indicators"),
}
WORK_ITEM = {
    "plan": _a("plan", "方案", "plan"),
    "title": _a("text", "事项", "title"),
    "lead": _a("texts", "牵头单位", "lead offices"),
    "open": _a("bool", "单位列举未尽", "open list"),
    "action": _a("action", "正文对应事项", "counterpart in the body"),
}
GROUP = {
    "plan": _a("plan", "方案", "plan"),
    "name": _a("text", "分组名称", "name"),
    "headline": _a("bool", "主要目标", "headline"),
    "indicators": _a("rows of indicator", "指标", "indicators"),
}
ALLOCATION = {
    "plan": _a("plan", "方案", "plan"),
    "target": _a("target", "本级目标", "target"),
    "name": _a("text", "指标名称", "name"),
    "year": _a("number", "年份", "year"),
    "children": _a("rows of link", "下级目标", "targets below"),
    "total": _a("number", "下级合计", "sum below"),
    "unanswered": _a("texts", "尚未回应", "not answered"),
    "complete": _a("bool", "均已回应", "all answered"),
    "downward": _a("bool", "越低越好", "less is better"),
}
CLAIM = {
    "plan": _a("plan", "方案", "plan"),
    "says": _a("text", "自述", "claim"),
    "aspect": _a("text", "自述事项", "aspect"),
    "declared": _a("number", "自述数", "declared"),
    "recount": _a("number", "复核数", "recounted"),
    "counted": _a("texts", "复核名单", "counted"),
    "absent": _a("texts", "点名而不符", "named but not counted"),
    "extra": _a("texts", "符合而未点名", "counted but not named"),
    "calculation": _a("text", "算式", "calculation"),
}

VOCABULARY: Mapping[str, Mapping[str, Attribute]] = {
    "plan": PLAN, "indicator": INDICATOR, "target": TARGET, "statement": STATEMENT,
    "restatement": RESTATEMENT, "link": LINK, "duty": DUTY, "trim": TRIM, "action": ACTION,
    "work_item": WORK_ITEM, "group": GROUP, "allocation": ALLOCATION, "claim": CLAIM,
}

# The collection of a plan that holds the rows of a subject.
COLLECTION: Mapping[str, str] = {
    "indicator": "indicators", "target": "targets", "statement": "statements",
    "restatement": "restatements", "link": "links", "duty": "duties", "trim": "trims", "action": "actions",
    "work_item": "work_items", "group": "groups", "allocation": "allocations", "claim": "claims",
}


def roots(subject: str) -> dict[str, str]:
    """The names that begin an expression about one subject: itself, self, and the rows that it holds."""
    names = {"self": subject, subject: subject}
    for name, attribute in VOCABULARY[subject].items():
        if attribute.type in VOCABULARY and name not in names:
            names[name] = attribute.type
    return names
