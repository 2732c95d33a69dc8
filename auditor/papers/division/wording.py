"""Words of the division of a target."""

from auditor.ground.words import Words

DIVISION = {
    "title": Words("“{name}”分解建议表", "Proposed division of “{name}”"),
    "caption": Words("{when}目标{value}分解建议", "Proposed division of the target for {when}, {value}"),
    "name": Words("下级", "Below"),
    "weight": Words("权重", "Weight"),
    "of-all": Words("权重占比", "Part of all weights"),
    "share": Words("应分", "By weight"),
    "rounding": Words("进舍", "Rounding"),
    "number": Words("分配数", "Proposed"),
    "part": Words("占目标", "Of the target"),
    "remark": Words("说明", "Remark"),
    "given": Words("已定", "given"),
    "floor": Words("不低于下限{amount}", "held at its floor, {amount}"),
    "ceiling": Words("不高于上限{amount}", "held at its ceiling, {amount}"),
    "sum": Words("合计", "Together"),
    "reserve": Words("预留", "Held back"),
    "target": Words("目标", "Target"),
    # how it was divided
    "how": Words(
        "权重：{by}。取整：{method}，以{step}为单位。", "Weights: {by}. Made whole by {method}, in steps of {step}.",
    ),
    "largest-remainder": Words("最大余数法", "largest remainder"),
    "sainte-lague": Words("最大均数法（圣拉格）", "Sainte-Laguë (highest averages)"),
    "d-hondt": Words("最大均数法（洪德）", "D'Hondt (highest averages)"),
    "by-equal": Words("等权", "equal weights"),
    "by-base": Words("基期值", "base values"),
    "by-last": Words("上年值", "values of the year before"),
    "by-year": Words("当年值", "values of that year"),
    "by-table": Words("分解表所列权重", "the weights of its table"),
    "by-said": Words("给定权重", "given weights"),
    "by-but": Words("{by}及{names}的给定权重", "{by} and the weights given for {names}"),
    "by-when": Words("{by}（{when}）", "{by} ({when})"),
    # what closes the table
    "bounds": Words(
        "先按权重分配；触及下限或上限的取其限值，余数在其他下级中仍按权重分配。",
        "By weight first; whoever would pass a bound gets the bound, and the others divide the rest by weight.",
    ),
    "proposal": Words(
        "本表为测算建议，未写入任何方案文件；--format yaml 给出可并入方案文件的 breakdown。",
        "A proposal; no plan file has been changed. --format yaml gives the breakdown for the plan file.",
    ),
    "shares-off": Words(
        "占比按所写小数位四舍五入，各行之和为{total}。",
        "Parts are rounded at the digits written; together the rows print {total}.",
    ),
    # the paragraph of the note
    "note": Words("编制说明可用表述", "For the drafting note"),
    "paragraph": Words(
        "{when}“{name}”目标{value}{reserve}，按{by}以{method}分解到{count}个下级：{parts}；合计{sum}。",
        "The target of “{name}” for {when}, {value}{reserve}, is divided among {count} below by {by} ({method}): "
        "{parts}; together {sum}.",
    ),
    "paragraph-reserve": Words("，预留{amount}后", ", {amount} held back"),
    "paragraph-part": Words("{name}{amount}", "{name} {amount}"),
}
