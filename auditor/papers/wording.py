"""Words that several papers use: sources, places, and what a level of government is called in a table."""

from typing import NamedTuple

from auditor.ground.words import Words


class LevelWords(NamedTuple):
    """`word`: 市, as in 市指标 and 与市保持一致; `whole`: 全市, as in 占全市10%."""

    word: Words
    whole: Words


def _level(zh: str, whole: str, en: str) -> LevelWords:
    return LevelWords(Words(zh, en), Words(whole, f"the {en}"))


LEVEL_WORDS = {
    "national": _level("国家", "全国", "nation"),
    "province": _level("省", "全省", "province"),
    "city": _level("市", "全市", "city"),
    "district": _level("区", "全区", "district"),
    "county": _level("县", "全县", "county"),
    "township": _level("乡镇", "全乡镇", "township"),
}
# Governments of a level that are not called by it: by the end of their names, longest first.
BY_NAME = {
    "province": (
        ("自治区", _level("自治区", "全区", "autonomous region")),
        ("兵团", _level("兵团", "全兵团", "corps")),
        ("市", _level("市", "全市", "municipality")),
    ),
    "city": (
        ("地区", _level("地区", "全地区", "prefecture")),
        ("州", _level("州", "全州", "prefecture")),
        ("盟", _level("盟", "全盟", "league")),
    ),
    "district": (("市", _level("市", "全市", "city")), ("县", _level("县", "全县", "county"))),
    "county": (
        ("市", _level("市", "全市", "city")),
        ("旗", _level("旗", "全旗", "banner")),
        ("区", _level("区", "全区", "district")),
    ),
    "township": (
        ("街道", _level("街道", "全街道", "subdistrict")),
        ("镇", _level("镇", "全镇", "town")),
        ("乡", _level("乡", "全乡", "township")),
    ),
}
TABLES = {
    # what every paper says of its sources
    "made-from": Words("据{title}生成，内容指纹 {digest}。", "Made from {title}, content hash {digest}."),
    "made-from-several": Words(
        "据以下方案生成（内容指纹）：{plans}。", "Made from these plans (content hash): {plans}."
    ),
    "made-from-all": Words(
        "据{count}个方案生成，合并内容指纹 {digest}。", "Made from {count:plan|plans}, joint content hash {digest}."
    ),
    "plan-digest": Words("{name} {digest}", "{name} {digest}"),
    "open": Words(
        "生成时尚有未处理的审核发现：错误{errors}条，警告{warnings}条。",
        "Findings still open when this was made: errors {errors}, warnings {warnings}.",
    ),
    "nation": Words("国家", "the nation"),
    "total": Words("合计", "Total"),
    "number": Words("序号", "No."),
    "group": Words("指标类型", "Type"),
    "name": Words("指标名称", "Indicator"),
    "year": Words("{year}年", "{year}"),
    "undated": Words("未写年份", "undated"),
    "each": Words("每年", "each year"),
    "each-year": Words("每年{value}", "{value} each year"),
    "reason": Words("理由", "Reason"),
    "kind": Words("类别", "Kind of reason"),
    "unsaid": Words("——", "—"),
}
STATES = {
    "none": Words("未掌握{regions}方案文本。", "The text is not at hand of the plans of: {regions}."),
    "partial": Words(
        "{regions}方案只掌握部分文本，所列可能不全。", "Only part of the text is at hand of the plans of: {regions}."
    ),
    "quoted": Words(
        "{regions}方案系据下级方案转引，所列可能不全。", "Known only as quoted by others are the plans of: {regions}."
    ),
}
PLACES = {
    "statement": Words("{where}，{name}{when}", "{where}, {name}{when}"),
    "restatement": Words("{place}，对照栏“{of}”", "{place}, column of {of}"),
    "allocation": Words("{place}（分解）", "{place} (as divided)"),
    "trim": Words("{where}，删减{name}", "{where}, trim of {name}"),
    "duty": Words("指标清单（缺项）：{region}{name}", "the list (absent): {name} of {region}"),
    "action": Words("{chapter}，{title}", "{chapter}, {title}"),
    "work_item": Words("{where}，{title}", "{where}, {title}"),
    "quoted": Words("“{name}”", "“{name}”"),
    "claim": Words("{where}", "{where}"),
    "group": Words("指标清单，分组{name}", "the list, group {name}"),
    "several": Words("{place}等{count}处", "{place} and {more} more"),
    "plan": Words("文件整体", "the document as a whole"),
    "waiver": Words("豁免登记", "the file of waivers"),
    "note": Words("起草说明", "the drafting note"),
    "chapter": Words("{part}，{chapter}", "{part}, {chapter}"),
    "listed": Words("指标清单第{number}项{name}{when}", "No. {number} of the list, {name}{when}"),
    "in-chapter": Words("{chapter}，{name}{when}", "{chapter}, {name}{when}"),
    "named": Words("{name}{when}", "{name}{when}"),
    "when": Words("（{when}）", " ({when})"),
    "of-year": Words("{when} {text}", "{when} {text}"),
    "values": Words("{name}：{values}", "{name}: {values}"),
    "labelled": Words("{label}：{text}", "{label}: {text}"),
    "quoted-value": Words("{quote}（{text}）", "{quote} ({text})"),
    "also": Words("{where}：{name} {text}", "{where}: {name} {text}"),
    "reason": Words("理由：{reason}", "reason: {reason}"),
    "share": Words("备注占比：{share}", "share as declared: {share}"),
    "lead": Words("牵头单位：{names}", "lead: {names}"),
    "no-lead": Words("（未写牵头单位）", "(no lead office)"),
    "of-plan": Words("{region}：{place}", "{region}: {place}"),
    "blank": Words("（空白）", "(blank)"),
    "nothing": Words("（未写明）", "(not said)"),
    "government": Words("{region}人民政府", "the government of {region}"),
    "council": Words("国务院", "the State Council"),
}
