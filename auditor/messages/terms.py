"""Codes of the vocabulary as words."""

from auditor.words import Language, Words

TERMS = {
    "national": Words("国家", "nation"), "province": Words("省", "province"), "city": Words("市", "city"),
    "district": Words("区", "district"), "county": Words("县", "county"), "township": Words("乡镇", "township"),
    "same": Words("一致", "same"), "share": Words("占比", "share"), "at-least": Words("不弱于", "at least"),
    "own": Words("自主设定", "own"),
    "amount": Words("数量", "amount"), "rate": Words("比率", "rate"), "growth": Words("增长率", "growth"),
    "multiple": Words("倍数", "multiple"), "ratio": Words("比值", "ratio"), "points": Words("百分点", "points"),
    "percent": Words("百分数", "percentage"), "reference": Words("参照", "reference"),
    "words": Words("文字表述", "words"), "none": Words("无", "none"), "rank": Words("位次", "rank"),
    "grade": Words("等级", "grade"), "date": Words("时限", "date"), "binding": Words("约束性", "binding"),
    "expected": Words("预期性", "expected"),
    "no-mandate": Words("无职能", "no mandate"), "no-subject": Words("无对象", "no subject"),
    "held-above": Words("上级统筹", "held above"), "merged": Words("合并", "merged"),
    "deferred": Words("暂缓", "deferred"), "achieved": Words("已完成", "achieved"), "other": Words("其他", "other"),
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
