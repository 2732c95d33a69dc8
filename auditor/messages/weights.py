"""Sentences about a table of weights, and about what is asked of a division."""

from auditor.ground.words import Words

WEIGHTS = {
    "encoding": Words(
        "权重表不是 UTF-8 编码；请另存为 UTF-8 的 CSV",
        "the table of weights is not UTF-8; save it as CSV in UTF-8",
    ),
    "columns": Words(
        "权重表首行应写列名，缺少{lost}（现有：{found}）",
        "the first row of a table of weights names its columns; there is no {lost} (found: {found})",
    ),
    "column-name": Words("“名称”列", "column called name"),
    "column-weight": Words("“权重”列", "column called weight"),
    "nameless": Words(
        "这一行有数字而没有名称；请写明是哪个下级",
        "this row has figures and no name; say whose they are",
    ),
    "twice": Words(
        "“{name}”已在第{line}行出现；请只留一行",
        '"{name}" stands in line {line} already; keep one of them',
    ),
    # what is asked on the command line
    "no-by": Words(
        "没有写按什么分解；请写 --by equal（平均）、base（基期值）、last（上年值）、年份、"
        "下级指标标识、table（分解表权重）或 CSV 文件，或用 --weight 名称=权重 逐一写明",
        "nothing says by what to divide: --by equal, base, last, a year, the id of an indicator below, table "
        "(the weights of its table) or a CSV file; or --weight NAME=WEIGHT for each",
    ),
    "no-year": Words(
        "“{name}”没有{when}的目标；有目标的年份：{known}", '"{name}" has no target for {when}; there are: {known}'
    ),
    "no-target": Words("“{name}”没有数量目标，不能分解", '"{name}" has no target that could be divided'),
    "not-amount": Words(
        "“{name}”的目标“{value}”不是可以相加的数量（比率、增长率、人均值等不分解，由下级分别落实）",
        'the target of "{name}", {value}, is no amount that adds up: rates, growths and averages are not divided',
    ),
    "range": Words(
        "“{name}”的目标“{value}”是一个区间；请先定一个数",
        'the target of "{name}", {value}, is a range; settle one number first',
    ),
    "nobody": Words(
        "没有可以分解的下级；请在方案中列出 divisions，或用 --among 甲市,乙市 写明",
        "there is nobody to divide it among: list the divisions in the plan, or say --among A,B",
    ),
    "unknown-name": Words(
        "{option}：没有名为“{name}”的下级；{hint}", '{option}: nobody below is called "{name}"; {hint}'
    ),
    "pair": Words("{option} 应写作 名称=数值，实为“{found}”", '{option} is written NAME=VALUE, not "{found}"'),
    "no-weight": Words(
        "不知道“{name}”的权重（{by}）；请用 --weight {name}=… 写明",
        'what "{name}" weighs ({by}) is not known; say --weight {name}=…',
    ),
    "bad-weight": Words(
        "“{name}”的权重“{found}”不是一个不小于零的数；请写一个数，如 12.5",
        'the weight of "{name}", "{found}", is not a number of at least zero; write one, such as 12.5',
    ),
    "weight-units": Words(
        "“{name}”的权重“{found}”与“{other}”的“{first}”单位不同，不能并用；请写成同一单位",
        'the weight of "{name}", "{found}", is in another unit than that of "{other}", "{first}"; write both in one',
    ),
    "no-row": Words(
        "下级都没有标识或名称为“{by}”的指标；{hint}", 'nobody below has an indicator "{by}"; {hint}'
    ),
    "all-zero": Words(
        "各下级的权重都是零，无从分起；请换一种权重，或用 --weight 名称=权重 写明",
        "all weights are zero; take other weights, or say them with --weight NAME=WEIGHT",
    ),
    "no-common-year": Words(
        "下级指标“{by}”没有一个年份是各下级都有数的；请写 --by {by}@年份，或用 --weight 补齐",
        'no year has a number of "{by}" for everybody below; say --by {by}@YEAR, or add what is missing with --weight',
    ),
    "bad-amount": Words(
        "{option} 的值“{found}”不是与目标“{value}”同类的数量",
        '{option} cannot be "{found}": the target is {value}, give an amount like it',
    ),
    "not-whole": Words(
        "{option} 的值“{found}”不是{step}的整数倍；请写整数倍，或用 --step 改用更小的单位",
        '{option}: "{found}" is no multiple of {step}; give one, or a smaller --step',
    ),
    "total-not-whole": Words(
        "待分解的{total}不是{step}的整数倍；请用 --step 改用更小的单位",
        "what is to be divided, {total}, is no multiple of {step}; give a smaller --step",
    ),
    "too-much": Words(
        "预留和已定的数合计{given}，超过目标{total}；请减少",
        "what is held back and given comes to {given}, more than the target, {total}; lower it",
    ),
    "floors": Words(
        "各下级下限合计{least}，超过可分的{left}；请降低下限",
        "the floors come to {least}, more than there is to divide, {left}; lower them",
    ),
    "ceilings": Words(
        "各下级上限合计{most}，少于应分的{left}；请提高上限",
        "the ceilings come to {most}, less than there is to divide, {left}; raise them",
    ),
    "all-given": Words(
        "各下级都已定数，合计{given}，与目标{total}不等；请留出可分的下级",
        "everybody's figure is given, {given} in all, and the target is {total}; leave somebody to divide among",
    ),
    "bounds-cross": Words(
        "“{name}”的下限{floor}高于上限{ceiling}；请改其中一个",
        'the floor of "{name}", {floor}, is above its ceiling, {ceiling}; change one of them',
    ),
}
