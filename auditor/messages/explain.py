"""Words of an explanation."""

from auditor.ground.words import Words

EXPLAIN = {
    "head": Words(
        "{id}  {title}（{severity}，审核对象：{subject}）", "{id}  {title} ({severity}, judged on: {subject})"
    ),
    "counts": Words("共 {count} 项：{verdicts}", "{count} in all: {verdicts}"),
    "subject": Words("{address}  {name}：{verdict}", "{address}  {name}: {verdict}"),
    "subject-nameless": Words("{address}：{verdict}", "{address}: {verdict}"),
    "off": Words("（该规则未启用，审核时不作此判断）", " (the rule is switched off: an audit does not judge this)"),
    "at": Words("位置", "place"),
    "message": Words("说明", "finding"),
    "because": Words("不适用，因为此条件不成立", "does not apply, because this is false"),
    "when": Words("适用条件", "when"),
    "check": Words("判断式", "check"),
    "unasked": Words("未判断", "not asked"),
    "evidence": Words("依据", "evidence"),
    "computed": Words("计算", "computed"),
    "percent": Words("{value}，即 {percent}", "{value}, which is {percent}"),
    "margin": Words("差距", "margin"),
    "difference": Words("{first} − {second} = {difference}", "{first} − {second} = {difference}"),
    "tolerance": Words(
        "（允许 ±{tolerance}，即所写末位的一半）", " (±{tolerance} is tolerated: half a unit of the last digit written)"
    ),
    "points": Words("{number}个百分点", "{number} percentage points"),
    "nominal": Words("名义占比", "nominal"),
    "nominal-why": Words(
        "两个值中至少一个写有限定词，商只按所写的数计算，不是实际占比",
        "one of the two values is a bound, so the quotient is only one of the numbers as written",
    ),
    "missing": Words("缺少", "missing"),
    "settles": Words("为 {value} 时成立", "would hold at {value}"),
    "quoted": Words("转引", "quoted"),
    "quoted-why": Words(
        "所据数值见于另一文件的转引；若不符，至多为警告",
        "a value is known only through another document; where it is violated, that is at most a warning",
    ),
    "why": Words("为什么", "why"),
    "unknown-subject": Words(
        "规则 {rule} 的审核对象（{kind}）中没有“{found}”；相近的有：{near}",
        'rule {rule} is judged on no {kind} called "{found}"; the nearest: {near}',
    ),
    "unknown-place": Words(
        "{found} 处没有规则 {rule} 的审核对象（{kind}）；请改写对象，如 {near}",
        "rule {rule} judges no {kind} at {found}; name a subject, such as {near}",
    ),
    "no-subject": Words(
        "规则 {rule} 在这些方案中没有审核对象（{kind}），因此没有“{found}”",
        'there is no "{found}": rule {rule} meets nothing to judge in these plans (no {kind})',
    ),
}
SIGNS = {"true": "√", "false": "×", "unknown": "?", "unreached": "·"}
