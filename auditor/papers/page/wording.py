"""Words of the page."""

from auditor.ground.words import Words

KIND_WORDS = {
    "error": Words("错误", "errors"), "warning": Words("警告", "warnings"), "note": Words("提示", "notes"),
    "undetermined": Words("无法判断", "undetermined"), "waived": Words("已豁免", "waived"),
}
ONE_KIND = {
    "error": Words("错误", "error"), "warning": Words("警告", "warning"), "note": Words("提示", "note"),
    "undetermined": Words("无法判断", "undetermined"), "waived": Words("已豁免", "waived"),
}
MARKS = {"error": "×", "warning": "!", "note": "i", "undetermined": "?", "waived": "–", "holds": "√", "none": "·"}
PARTS = {
    "above": Words("属于上级", "for the level above"), "elsewhere": Words("属于其他方案", "for another plan"),
    "own": Words("方案文件录入", "the plan file itself"), "waivers": Words("豁免登记", "file of waivers"),
}
PAGE = {
    "title-one": Words("{title}审核报告", "Audit of {title}"),
    "title-several": Words("{count}个方案的目标衔接审核报告", "Audit of the targets of {count} plans"),
    "verdict-error": Words(
        "暂不宜批准：有{error}条错误须先改正。", "Not ready for approval. Errors to correct first: {error}."
    ),
    "verdict-warning": Words(
        "没有错误；{warning}条警告须改正或说明后再批准。",
        "No errors. Warnings to mend or explain before approval: {warning}.",
    ),
    "verdict-undetermined": Words(
        "未发现不符；有{undetermined}条尚无法判断，须先补齐数据。",
        "Nothing is violated. Not to be judged until data are given: {undetermined}.",
    ),
    "verdict-holds": Words("所审事项全部通过。", "Everything that was judged holds."),
    "detail-error": Words(
        "错误涉及{plans}个方案；另有警告{warning}条、无法判断{undetermined}条。",
        "Plans with errors: {plans}. Besides: warnings {warning}, undetermined {undetermined}.",
    ),
    "detail-warning": Words(
        "另有无法判断{undetermined}条、提示{note}条。", "Besides: undetermined {undetermined}, notes {note}."
    ),
    "detail-undetermined": Words("每条都写明由谁提供什么数据。", "Each says which datum is needed, and from whom."),
    "detail-holds": Words("提示{note}条，已豁免{waived}条。", "Notes {note}, waived {waived}."),
    # names of regions of the page
    "skip": Words("跳到审核发现", "Skip to the findings"),
    "language": Words("语言", "Language"),
    "colours": Words("配色", "Colours"),
    "auto": Words("自动", "Auto"), "light": Words("浅色", "Light"), "dark": Words("深色", "Dark"),
    "counts": Words("按结论筛选", "Filter by verdict"),
    "jumps": Words("页内导航", "On this page"),
    "plans": Words("各方案结论", "Verdicts by plan"),
    "not-chosen": Words("只作对照", "for comparison only"),
    "cascade": Words("上下级衔接", "From level to level"),
    "cascade-hint": Words("点方框只看该方案的发现", "A box shows the findings of its plan"),
    "chain": Words("指标链", "Chain of an indicator"),
    "chain-hint": Words("选一条发现或一个指标，看它从国家到本级的数值、占比和算式。",
                        "Choose a finding or an indicator to see its values, shares and working, level by level."),
    "chain-of": Words("方案的指标", "Indicators of a plan"),
    "pick-plan": Words("方案", "Plan"), "pick-indicator": Words("指标", "Indicator"),
    "chains": Words("全部指标", "All indicators"),
    "findings": Words("审核发现", "Findings"),
    "document": Words("文件原文", "The document's words"),
    "document-hint": Words("选一条发现，看文件原文和上级原文。", "Choose a finding to read the documents' words."),
    "own": Words("本方案", "This plan"), "beside": Words("对照", "Compared with"),
    "no-passage": Words("这条发现不涉及具体数值。", "This finding is about no particular value."),
    "passes": Words("通过的事项", "What holds"),
    "passes-hint": Words("逐项理由：auditor explain 规则 对象", "Why, for each: auditor explain RULE SUBJECT"),
    "charts": Words("图表", "Charts"),
    "gone": Words("已消除的发现", "Findings that are gone"),
    "gone-none": Words("没有已消除的发现。", "None is gone."),
    # filters
    "search": Words("搜索", "Search"),
    "search-hint": Words("指标、数值、规则…", "indicator, number, rule …"),
    "all-families": Words("全部类别", "All kinds"), "all-offices": Words("全部单位", "All offices"),
    "all-plans": Words("全部方案", "All plans"), "all-states": Words("新旧不限", "New and old"),
    "all-answers": Words("答复不限", "Any answer"), "unanswered": Words("未答复", "Not answered"),
    "family": Words("规则类别", "Kind of rule"), "office": Words("责任单位", "Office"), "plan": Words("方案", "Plan"),
    "state": Words("新旧", "New or old"), "answered": Words("答复", "Answer"),
    "reset": Words("清除筛选", "Clear filters"),
    "nothing": Words("没有符合条件的发现。", "No finding fits."),
    "none-found": Words("没有发现。", "No findings."),
    # cards
    "basis": Words("依据", "Basis"), "remedy": Words("怎么办", "What to do"),
    "offices": Words("责任单位", "Office"), "place": Words("位置", "Place"),
    "more": Words("依据和处理", "Basis and remedy"),
    "same-cause": Words("同一原因", "Same cause"),
    "related": Words("{rule} {title}（{place}）", "{rule} {title} ({place})"),
    "excuse": Words("豁免条目", "Entry for the file of waivers"),
    "excuse-hint": Words("填写理由、批准人和期限后放入豁免文件", "Fill in reason, approver and last day"),
    "waived-one": Words("已豁免", "waived"),
    "hearsay": Words("据转引", "as quoted by others"),
    "settled": Words("成立的条件", "Holds if"),
    "wanted": Words("{office}：{what}", "{office}: {what}"),
    "open": Words("尚缺数据", "Data are missing"),
    "changed": Words("{state}：{reason}", "{state}: {reason}"),
    "since": Words("与 {ref} 相比：{counts}。", "Compared with {ref}: {counts}."),
    "state-count": Words("{state}{count}条", "{count} {state}"),
    "to-chain": Words("看指标链", "Its chain"),
    "answer": Words("答复", "Answer"),
    "adopted": Words("采纳", "Adopt"), "declined": Words("不采纳", "Do not adopt"),
    "explained": Words("说明", "Explain"),
    "save": Words("保存答复", "Save answers"),
    "load": Words("读入答复", "Load answers"),
    "save-of": Words("保存哪个方案的答复", "Answers on which plan"),
    "answers": Words("答复", "Answers"),
    "keys": Words(
        "j/k 上下一条，1/2/3 采纳、不采纳、说明，/ 搜索，Esc 退出",
        "j/k next and previous, 1/2/3 adopt, do not adopt, explain, / search, Esc leave",
    ),
    # chains
    "in-list": Words("{name}　{when}　", "{name}, {when}: "),
    "in-column": Words("{name}　{when}　对照栏“{of}”　", "{name}, {when}, column of {of}: "),
    "in-trim": Words("删减：{name}　", "trimmed: {name}, "),
    "in-share": Words("{name}　备注占比　", "{name}, share as declared: "),
    "step-relation": Words("{relation}：对应{region}“{name}”", "{relation}: answers “{name}” of {region}"),
    "step-own": Words("自主设定", "own indicator"),
    "step-down": Words("下级对应：", "Answered by: "),
    "no-value": Words("未写目标值", "no target"),
    "work-share": Words("{when}：{working} = {computed}", "{when}: {working} = {computed}"),
    "work-declared": Words(
        "{when}：{working} = {computed}；文件写{declared}，{verdict}",
        "{when}: {working} = {computed}; declared {declared}, {verdict}",
    ),
    "work-agrees": Words("按所写位数一致", "which agrees to the digits written"),
    "work-differs": Words("不一致", "which differs"),
    "work-unknown": Words("无法判断", "which cannot be judged"),
    "work-undeclared": Words("未写占比", "no share is declared"),
    "work-lack": Words("{when}：缺{why}", "{when}: missing {why}"),
    "work-beside": Words("{when}：本级 {own}，上级 {above}", "{when}: here {own}, above {above}"),
    "work-with": Words("{said}；{working}", "{said}; {working}"),
    "held": Words("{name}{count}", "{name} {count}"), "held-more": Words("另{count}个方案", "{count} more plans"),
    "holds": Words("通过", "holds"), "violated": Words("不符", "violated"),
    "bar": Words("通过{holds}，不符{violated}，无法判断{undetermined}，豁免{waived}",
                 "holds {holds}, violated {violated}, undetermined {undetermined}, waived {waived}"),
    "made": Words("{day} 由 auditor {version} 生成。", "Made on {day} by auditor {version}."),
}
# What the script says.
SCRIPT = {
    "shown": Words("显示{shown}条，共{total}条", "{shown} of {total} shown"),
    "further": Words("再显示（还有{left}条）", "Show more ({left} left)"),
    "copied": Words("已复制", "Copied"), "copy": Words("复制", "Copy"),
    "saved": Words("已保存{count}条答复", "{count} answers saved"),
    "loaded": Words("已读入{count}条答复", "{count} answers loaded"),
    "not-loaded": Words("这不是本页方案的修改意见文件", "This is no opinion on a plan of this page"),
    "note": Words("说明（可不填）", "Note (optional)"),
    "progress": Words("已答复{done}条，共{total}条", "{done} of {total} answered"),
    "not-kept": Words("浏览器不允许保存；请用“保存答复”存成文件", "This browser keeps nothing; save to a file"),
    "no-indicator": Words("选择指标…", "Choose an indicator …"),
}
