"""Sentences about input that is well-formed but does not fit together."""

from auditor.ground.words import Words

LOAD = {
    "changing": Words(
        "{file} 在审核期间不断被改写；请保存完毕后再运行一次",
        "{file} keeps being saved while it is audited: save it and run again",
    ),
    "value": Words("{reason}", "{reason}"),
    "unit-of": Words(
        "unit 的 of“{found}”不是一个数和已收录的单位；请写成“50千克”一类",
        "the `of` of a unit, “{found}”, is no number with a unit that is known; write it like 50千克",
    ),
    "unknown-group": Words(
        "分组“{found}”未在 groups 中声明；{hint}",
        'group "{found}" is not declared under groups; {hint}',
    ),
    "several": Words(
        "“{found}”把几项写在了一起：请分开写成 [{written}]，逗号用半角",
        'several entries are written as one here, "{found}"; part them by half-width commas: [{written}]',
    ),
    "unknown-action": Words(
        "行动“{found}”未在 actions 中声明；{hint}",
        'action "{found}" is not declared under actions; {hint}',
    ),
    "unknown-object": Words(
        "对象“{found}”未在 objects 中声明；{hint}",
        'object "{found}" is not declared under objects; {hint}',
    ),
    "unknown-part": Words(
        "文件部分“{found}”未在 document.parts 中声明；{hint}",
        'part "{found}" is not declared under document.parts; {hint}',
    ),
    "unknown-of-parts": Words(
        "“{found}”不是本方案的指标；{hint}",
        'the plan has no indicator "{found}"; {hint}',
    ),
    "unknown-row": Words(
        "分解表中没有“{found}”这一行；{hint}",
        'the table has no row "{found}"; {hint}',
    ),
    "unknown-weight": Words(
        "权重“{found}”既不是数值，也不是本方案的指标；{hint}",
        'the weight "{found}" is neither a value nor an indicator of this plan; {hint}',
    ),
    "link-without-parent": Words(
        "对应关系 {relation} 缺少 to；请写明上级指标（方案/指标），自主设定的写 relation: own",
        "a link with relation {relation} needs `to`, the indicator above (plan/indicator); "
        "for an indicator of the plan's own write relation: own",
    ),
    "own-with-parent": Words(
        "自主设定（relation: own）的指标没有上级指标；请去掉 to，或改用 same、share、at-least、assigned",
        "an own indicator has no parent: remove `to`, or use same, share, at-least or assigned",
    ),
    "trim-into": Words(
        "并入的指标“{found}”不在本方案中；{hint}",
        'the indicator "{found}" that this was merged into is not in this plan; {hint}',
    ),
    "period": Words(
        "period 应为起止两个年份，先后排列，如 [2021, 2025]，现为 {found}",
        "period must be two years, the first and the last, such as [2021, 2025]; found {found}",
    ),
    "year-order": Words(
        "years 应按先后排列且不重复，现为 {found}",
        "years must be in ascending order without repeats; found {found}",
    ),
    "duplicate-plan": Words(
        "方案标识“{found}”已用于 {other}；每个方案须有唯一标识",
        'plan id "{found}" is already used at {other}; give each plan an id of its own',
    ),
    "unknown-level": Words(
        "“level”：应为 {known} 之一，但此处为“{found}”{hint}",
        '"level": expected one of {known}, but the text "{found}" stands here{hint}',
    ),
    "near-level": Words("；是否应为“{near}”？", '; did you mean "{near}"?'),
    "division-code": Words(
        "“code”：应为加引号的行政区划代码，例如 \"420503\"，但此处为“{found}”；"
        "代码另有写法的，在 family.yaml 中列出层级",
        '"code": expected a quoted division code (GB/T 2260), such as "420503", but the text "{found}" stands here; '
        "for codes of another kind, name the levels in family.yaml",
    ),
    "level-twice": Words("层级“{found}”列了两次", 'the level "{found}" is listed twice'),
    "own-included": Words(
        "所包含的文件夹“{found}”之下就有本文件夹，其方案会重复：请写并列的文件夹",
        'the folder "{found}" holds this very folder, whose plans would come twice; name one beside it'
    ),
    "nothing-included": Words(
        "所包含的文件夹“{found}”不存在，或其中没有 *.plan.yaml",
        'there is no folder "{found}" with *.plan.yaml to include'
    ),
    "unknown-plan": Words(
        "方案“{found}”不在方案族中；{hint}",
        'plan "{found}" is not in the family; {hint}',
    ),
    "no-plans": Words(
        "{folder} 下没有方案文件（*.plan.yaml）；请指明方案族所在目录",
        "no plan files (*.plan.yaml) in {folder}; name the folder of a plan family",
    ),
    "no-such-path": Words("找不到 {path}；请检查路径", "{path} does not exist; check the path"),
    "not-a-plan-file": Words(
        "{path} 不是方案文件；方案文件名以 .plan.yaml 结尾",
        "{path} is not a plan file; plan files end in .plan.yaml",
    ),
    "too-many-steps": Words(
        "各条所列数目的条件合计要逐一查看的行太多（本方案有 {rows} 项指标）：请简化条件，不要对每一行再查看全部行",
        "the conditions of the claims look at too many rows in all (this plan has {rows} indicators); make them "
        "simpler, so that not every row is held against all others",
    ),
    "expression": Words("表达式有误：{reason}", "in the expression: {reason}"),
    "duplicate-rule": Words(
        "规则编号“{found}”已用于 {other}；每条规则须有唯一编号",
        'rule id "{found}" is already used at {other}; give each rule an id of its own',
    ),
    "reserved-rule": Words(
        "规则编号“{found}”不可用：WVR 保留给关于豁免的发现；请换一个前缀",
        'rule id "{found}" is taken: WVR stands for what is found about waivers; choose other letters',
    ),
    "unknown-rule": Words(
        "没有规则“{found}”；{hint}",
        'there is no rule "{found}"; {hint}',
    ),
    "no-rules": Words(
        "{folder} 下没有规则文件（*.rule.yaml）",
        "no rule files (*.rule.yaml) in {folder}",
    ),
    "unknown-param": Words(
        "规则 {rule} 没有参数“{found}”；{hint}",
        'rule {rule} has no parameter "{found}"; {hint}',
    ),
    "param-type": Words(
        "参数 {name} 应为 {expected}，现为“{found}”",
        'parameter {name} must be {expected}; found "{found}"',
    ),
    "unknown-under": Words(
        "under 指向的规则“{found}”不存在",
        'under names the rule "{found}", which does not exist',
    ),
    "under-cycle": Words(
        "under 成环：{way}；这样几条规则的发现会互相掩盖",
        "under runs in a circle: {way}; the findings would hide one another",
    ),
    "example-verdicts": Words(
        "一个示例只写一个结论（{known}），现有 {found} 个",
        "an example states one verdict ({known}); here are {found}",
    ),
    "gathered-without-message": Words(
        "有 gather 的规则须有 gathered（汇总说明）和 member（成员名称）",
        "a rule with `gather` needs `gathered` (the message) and `member` (what names a member)",
    ),
    "template": Words("说明模板有误：{reason}", "in the message template: {reason}"),
    "bad-selection": Words(
        "选择“{found}”不匹配任何规则；规则编号的前缀如 SHR 或 SHR-001",
        'the selection "{found}" matches no rule; give the beginning of a rule id, such as SHR or SHR-001',
    ),
}
