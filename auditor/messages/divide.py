"""Help of `auditor divide`."""

from auditor.ground.words import Words

DIVIDE_HELP = {
    "divide": Words(
        "提出一项目标的分解建议：按权重、上下限和已定数分到各下级，合计与目标分毫不差。\n\n"
        "INDICATOR 写作“方案/指标”，也可只写指标标识或名称（唯一时）。不改动任何文件。",
        "Proposes how to divide a target: by weights, within bounds, adding up to the last digit.\n\n"
        "INDICATOR is PLAN/ID, or an id or name alone where only one plan has it. No file is changed.",
    ),
    "divide-by": Words(
        "权重：equal（平均）、base（本指标基期值）、last（上年值）、年份、table（分解表所列权重）、下级方案的指标"
        "（可加 @年份），或 CSV 文件（列：名称、权重，可有下限、上限、已定）。",
        "The weights: equal, base (base values of this indicator), last (the year before), a year, table (those beside "
        "its table), an indicator of the plans below (with @YEAR), or a CSV file (columns name, weight, and floor, "
        "ceiling, given where you like).",
    ),
    "divide-year": Words("分解哪一年的目标；省略时取最后一年。", "The year of the target; the last one if left out."),
    "divide-among": Words(
        "分给谁，用逗号隔开；省略时取方案所列下级。",
        "Among whom, with commas between; if left out, the divisions of the plan.",
    ),
    "divide-weight": Words("一个下级的权重，可重复。", "What one of them weighs; may be repeated."),
    "divide-floor": Words(
        "下限：数量或占目标的百分比；不写名称时对各下级都适用。可重复。",
        "The least: an amount or a percentage of the target; for everybody where no name is written. May be repeated.",
    ),
    "divide-ceiling": Words("上限，写法同下限。", "The most, written as --floor."),
    "divide-give": Words("已定的数，可重复。", "A figure that is settled; may be repeated."),
    "divide-keep": Words(
        "分解表或下级方案已有的数视为已定。", "What the table or a plan below has already is settled."
    ),
    "divide-reserve": Words(
        "预留的数量或百分比；省略时取方案所写预留。", "What is held back; if left out, the reserve that the plan names."
    ),
    "divide-step": Words(
        "最小单位，如 1台、0.1万亩；省略时按目标末位取，各份至少约百个单位，计件的不拆零。",
        "The unit to divide in, such as 0.1万亩; if left out, the last digit of the target, finer where parts are "
        "small; things that are counted stay whole.",
    ),
    "divide-method": Words(
        "取整方法：largest-remainder（最大余数）、sainte-lague、d-hondt（最大均数）。",
        "How parts are made whole: largest-remainder, sainte-lague or d-hondt.",
    ),
}
