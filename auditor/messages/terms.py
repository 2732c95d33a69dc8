"""Codes of the vocabulary as words."""

from auditor.ground.words import Language, Words

TERMS = {
    "national": Words("国家", "nation"), "province": Words("省", "province"), "city": Words("市", "city"),
    "district": Words("区", "district"), "county": Words("县", "county"), "township": Words("乡镇", "township"),
    "same": Words("一致", "same"), "share": Words("占比", "share"), "at-least": Words("不弱于", "at least"),
    "assigned": Words("下达", "assigned"), "own": Words("自主设定", "own"),
    "amount": Words("数量", "amount"), "rate": Words("比率", "rate"), "growth": Words("增长率", "growth"),
    "multiple": Words("倍数", "multiple"), "ratio": Words("比值", "ratio"), "points": Words("百分点", "points"),
    "percent": Words("百分数", "percentage"), "reference": Words("参照", "reference"),
    "words": Words("文字表述", "words"), "none": Words("无", "none"), "rank": Words("位次", "rank"),
    "grade": Words("等级", "grade"), "date": Words("时限", "date"), "binding": Words("约束性", "binding"),
    "expected": Words("预期性", "expected"),
    "no-mandate": Words("无职能", "no mandate"), "no-subject": Words("无对象", "no subject"),
    "held-above": Words("上级统筹", "held above"), "merged": Words("合并", "merged"),
    "exempt": Words("不作要求", "exempt"),
    "deferred": Words("暂缓", "deferred"), "achieved": Words("已完成", "achieved"), "other": Words("其他", "other"),
    "exact": Words("正好相等", "exact"), "floor": Words("不少于", "floor"), "ceiling": Words("不超过", "ceiling"),
    "up": Words("越高越好", "more is better"), "down": Words("越低越好", "less is better"),
    "indicators": Words("指标", "indicators"), "links": Words("对应关系", "links"),
    "targets": Words("目标值", "targets"),
    "trims": Words("删减项", "trims"), "actions": Words("行动", "actions"), "articles": Words("条文", "articles"),
    "groups": Words("分组", "groups"), "statements": Words("表述", "statements"), "offices": Words("单位", "offices"),
    "work_items": Words("分工事项", "work items"),
    "body": Words("正文", "body"), "annex": Words("附件", "annex"), "note": Words("起草说明", "drafting note"),
    "attachment": Words("附表", "attachment"),
    "full": Words("全文", "full text"), "partial": Words("部分", "partial"), "quoted": Words("转引", "quoted"),
    "more_than": Words("超过", "more than"), "at_least": Words("以上", "at least"), "about": Words("左右", "about"),
    "at_most": Words("以内", "at most"), "less_than": Words("低于", "less than"),
    "unstated": Words("未写界限", "no bound"),
    "holds": Words("通过", "holds"), "violated": Words("不符", "violated"),
    "undetermined": Words("无法判断", "undetermined"), "not_applicable": Words("不适用", "not applicable"),
    "waived": Words("豁免", "waived"),
    "equal": Words("一致", "equal"), "narrower": Words("较窄", "narrower"), "wider": Words("较宽", "wider"),
    "overlapping": Words("部分重合", "overlapping"), "unknown": Words("无法确定", "unknown"),
    "count": Words("计数", "count"), "members": Words("名单", "members"), "before": Words("原有", "before"),
    "trimmed": Words("删减", "trimmed"), "added": Words("新增", "added"), "after": Words("最终", "after"),
    "balance": Words("增减相抵", "balance"), "sum": Words("合计", "sum"),
    "formula": Words("等式", "formula"),
    "level": Words("水平或存量", "level"), "total": Words("累计", "total"), "every": Words("每年", "every year"),
    "rows": Words("目标与表中各行", "the target, by the rows of its table"),
    "table": Words("表上合计与各行", "the total of the table, by its rows"),
    "heading": Words("目标与表上合计", "the target, by the total of its table"),
    "parts": Words("目标与分项", "the target, by its parts"),
    "loose": Words("不得少，多出须说明", "no less, and a reason for more"),
    "likely": Words("可用修约解释", "what rounding explains"), "doubtful": Words("修约难以解释", "much for rounding"),
    "draft": Words("未定稿", "draft"), "annual": Words("年度计划", "plan of one year"),
    "moved": Words("增减量", "amount moved"), "change": Words("增幅", "change"), "pace": Words("年均", "yearly pace"),
}
SEVERITIES = {"error": Words("错误", "error"), "warning": Words("警告", "warning"), "note": Words("提示", "note")}
PARAM_TYPES = {
    "number": Words("数字", "a number"), "percent": Words("百分数，如 10%", "a percentage, such as 10%"),
    "flag": Words("true 或 false", "true or false"), "texts": Words("文字列表", "a list of texts"),
    "table": Words("文字到文字列表的表", "a table of lists of texts"),
}


def term(code: str, language: Language) -> str:
    """A code as a word of the language; a text that is no code stays as it is."""
    return TERMS[code].spoken(language) if code in TERMS else code
