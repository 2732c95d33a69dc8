"""What a text that is not whole leaves open: the two halves of codes such as `share-quoted`."""

from auditor.ground.words import Words

WHAT = {
    "target": Words("目标值", "the target"),
    "share": Words("占比", "the share"),
    "baseline": Words("基数", "the baseline"),
    "base-year": Words("基期年", "the base year"),
    "date": Words("印发日期", "the date of issue"),
    "cites": Words("引用的文件", "the documents cited"),
    "attribute": Words("指标属性（约束性或预期性）", "the attribute (binding or expected)"),
    "link": Words("与上级的对应关系", "how it answers the plan above"),
    "answer": Words("对该上级指标的承接或删减", "whether it is carried or trimmed"),
    "said": Words("删减时所述的值", "the value named when it was trimmed"),
    "because": Words("删减类别", "the kind of reason"),
    "reason": Words("理由", "the reason"),
    "proposed_by": Words("提出单位", "who proposed it"),
    "year": Words("年份", "the year"),
    "bound": Words("限定词", "the bound"),
    "list": Words("完整的指标清单", "the complete list of indicators"),
}
STATE = {
    "partial": Words("（只掌握部分文本）", " (only part of the text is at hand)"),
    "quoted": Words("（文本系转引）", " (the text is known only as quoted elsewhere)"),
    "none": Words("（未掌握文本）", " (the text is not at hand)"),
    "full": Words("（文件未写明）", " (not stated)"),
}
OTHER = {
    "offices-open": Words("完整的单位名单（所列以“等”结尾）", "the whole list of offices (it ends with 等)"),
    "unanswered": Words("尚未回应的下级的目标值", "the targets of plans below that have not answered"),
    "held-above": Words("下级交由上级统筹的数量", "the amount that a plan below leaves to this level"),
    "scope-narrower": Words("同一口径的数值（本级口径较窄）", "values of one scope (the scope here is narrower)"),
    "scope-wider": Words("同一口径的数值（本级口径较宽）", "values of one scope (the scope here is wider)"),
    "scope-overlapping": Words("同一口径的数值（两级口径只有部分重合）", "values of one scope (the two only overlap)"),
    "silent": Words("文件未写明", "not stated in the document"),
    "no-children": Words("下级的目标值", "a target of a plan below"),
    "two-readings": Words(
        "下级的准确数（同一政府的几份方案数值不一）", "one figure (plans of one government say different ones)"
    ),
    "weight": Words("权重", "a weight"),
    "weight-year": Words("相应年份的权重", "a weight of that year"),
    "weight-kind": Words("同一种类的权重", "weights of one kind"),
    "weight-zero": Words("大于零的权重", "weights of more than nothing"),
    "assigned": Words("上级下达给本级的数值", "the figure that the level above assigned"),
    "cell": Words("分解表各格的数值", "a figure in every cell of the table"),
    "part": Words("分项的目标值", "the target of a part"),
    "not-added": Words("可以相加的数值", "values that add up"),
    "no-rows": Words("可供比较的行", "rows to compare"),
    "general-plan": Words(
        "本级总体方案（专项方案只承接本领域）",
        "the general plan of this government (a sector plan carries only its own)",
    ),
    "no-parent": Words("上级方案", "a plan above"),
}


def silence(code: str) -> Words:
    """The words for the reason of a Need that is about what a document leaves unsaid."""
    if code in OTHER:
        return OTHER[code]
    what, _, state = code.rpartition("-")
    if what in WHAT and state in STATE:
        return Words(WHAT[what].zh + STATE[state].zh, WHAT[what].en + STATE[state].en)
    return Words(code, code)
