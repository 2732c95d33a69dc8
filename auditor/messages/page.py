"""Words of the page of text that `auditor audit` prints."""

from auditor.ground.words import Words

PAGE = {
    "failed": Words("× 不通过：{found}（--fail-on {failing}）", "× failed: {found} (--fail-on {failing})"),
    "passed": Words(
        "√ 通过：{found}，不在 --fail-on {failing} 之列", "√ passed: {found}, none of them in --fail-on {failing}"
    ),
    "clean": Words("√ 通过：{found}", "√ passed: {found}"),
    "untold": Words("只列出发现，不判定是否通过：{found}", "findings only, nothing makes this run fail: {found}"),
    "none": Words("没有审核发现", "no findings"),
    "none-since": Words("没有新增或加重的发现", "nothing new or worse"),
    "of-plans": Words("{plans}：{line}", "{plans}: {line}"),
    "compared": Words("与 {ref} 相比，{line}", "compared with {ref}, {line}"),
    "counted": Words("{name} {count}", "{name} {count}"),
    "lacking": Words("缺 {count} 样", "things missing: {count}"),
    "judged": Words(
        "审核 {plans} 个方案，{rules} 条规则，{judged} 项判断：通过 {holds}，不符 {violated}，"
        "无法判断 {undetermined}{besides}",
        "plans {plans}, rules {rules}, verdicts {judged}: {holds} hold, {violated} violated, "
        "{undetermined} undetermined{besides}",
    ),
    "besides": Words("，已豁免 {count}", ", {count} waived"),
    "all-told": Words("全部能够判断", "everything could be judged"),
    "none-listed": Words("所列方案没有无法判断的", "nothing is undetermined about the plans listed"),
    "lacks": Words("缺 {count} 样，列在最后", "missing {count}, listed last"),
    "edits": Words("--fix 可改写 {count} 处", "--fix mends {count}"),
    "rules": Words(
        "规则未用 {silent} 条、停用 {off} 条（--statistics）", "rules unused {silent}, off {off} (--statistics)"
    ),
    "error": Words("错误 {count}", "errors {count}"), "warning": Words("警告 {count}", "warnings {count}"),
    "note": Words("提示 {count}", "notes {count}"),
    "rest": Words("其余：{counts}（--verbose 全部列出）", "the rest: {counts} (--verbose lists all)"),
    "plan": Words(
        "{name}（{level}级，{text}，{indicators} 项指标）", "{name} ({level}, {text}, indicators: {indicators})"
    ),
    "listed": Words("{text}：{list}", "{text}: {list}"),
    "do": Words("建议：{remedy}", "to do: {remedy}"),
    "fix": Words("建议（可用 --fix）：{remedy}", "to do (or --fix): {remedy}"),
    "rule-page": Words(
        "规则为何这样要求，有何例子：auditor rules {rule}",
        "Why a rule asks for this, with examples: auditor rules {rule}",
    ),
    "same-cause": Words("同一原因：{list}", "same cause: {list}"),
    "of-year": Words("{name}（{year}年）", "{name} ({year})"),
    "and-more": Words("等", ", …"),
    "missing-of": Words("{whose}缺{what}", "{whose}: {what}"),
    "missing-title": Words(
        "无法判断（涉及几项判断，规则：缺什么；对象）",
        "Undetermined (how many verdicts, rules: what is missing; of what)",
    ),
    "missing-newly": Words(
        "新出现的无法判断（涉及几项判断，规则：缺什么；对象）",
        "Newly undetermined (how many verdicts, rules: what is missing; of what)",
    ),
    "missing-line": Words("{rules}：{missing}；{names}", "{rules}: {missing}; {names}"),
    "missing-bare": Words("{rules}：{missing}", "{rules}: {missing}"),
    "waived-line": Words(
        "{message}（{approved_by} 批准，至 {until}：{reason}）",
        "{message} (approved by {approved_by}, until {until}: {reason})",
    ),
    "undetermined-rule": Words("缺少数据，无法判断", "Something is missing, so that verdicts are undetermined"),
    "undetermined-why": Words(
        "判断所需的数据，现有的方案文件里没有。补上这一样，列出的各项判断就能作出；在此之前既不算通过，也不算不符。",
        "The plans at hand do not hold what these verdicts need. Once it is there they can be given; until then they "
        "neither hold nor are violated.",
    ),
}
