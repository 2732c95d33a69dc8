"""Words of the reports that other programs read and show: SARIF, JUnit, GitHub, GitLab, job summaries."""

from auditor.ground.words import Words

STATES = {
    "new": Words("新增", "new"), "worse": Words("加重", "worse"),
    "newly-undetermined": Words("新出现的无法判断", "newly undetermined"),
    "unchanged": Words("未变", "unchanged"), "better": Words("减轻", "better"), "fixed": Words("已消除", "fixed"),
}
OUTPUTS = {
    "name-and-value": Words("{name} {value}", "{name} {value}"),
    "state-reason": Words("{state}：{reason}", "{state}: {reason}"),
    "in-brackets": Words("（{text}）", " ({text})"),
    "prefixed": Words("{before}：{text}", "{before}: {text}"),
    "waived-because": Words(
        "{reason}（{approved_by} 批准，至 {until}）", "{reason} (approved by {approved_by}, until {until})"
    ),
    "resting-on": Words("{message}\n依据：{list}", "{message}\nRests on: {list}"),
    "same-cause": Words("{message}\n同一原因：{list}", "{message}\nSame cause: {list}"),
    "base": Words(
        "仓库的根目录；不在仓库中时为运行 auditor 的目录",
        "The root of the repository; outside one, the folder in which auditor was run",
    ),
    "waivers": Words(
        "豁免是有期限、有批准人、针对具体数值的例外；到期、数值变化或没有对应发现的豁免要有人处理。",
        "A waiver is a dated, signed exception for given numbers; one that has expired, whose numbers have changed, "
        "or that matches nothing needs somebody's attention.",
    ),
    "fix": Words("按算式改写", "write what the arithmetic gives"),
    "more": Words(
        "另有 {count} 条，见本步骤日志或完整报告", "{count} more, see the log of this step or the whole report"
    ),
    "log": Words("未作标注的发现（{count}）", "Findings without an annotation ({count})"),
    "rule-case": Words("{rule} {title}", "{rule} {title}"),
    "several": Words("{first}（另有 {count} 条）", "{first} ({count} more)"),
    "before": Words("原有的发现", "Found before"),
    "remark": Words("注：{text}", "Note: {text}"),
}
SUMMARY = {
    "heading": Words("目标衔接审核", "Audit of plan targets"),
    "section": Words("{name}（{count}）", "{name} ({count})"),
    "severity": Words("严重程度", "severity"),
    "place": Words("位置、规则", "place, rule"),
    "finding": Words("发现", "finding"),
    "standing": Words("变化", "change"),
    "others": Words("其余的发现", "Other findings"),
    "verdicts": Words("几项判断", "verdicts"), "missing": Words("缺什么", "what is missing"),
    "details": Words("依据和算式", "Evidence and arithmetic"),
    "more": Words("另有 {count} 条，见完整报告。", "{count} more in the whole report."),
}
REFUSED = {
    "unknown": Words(
        "--output {found}：没有格式“{form}”；可用：{known}。文件名本身带冒号的，请写作 ./{found}",
        '--output {found}: there is no format "{form}"; use one of: {known}. For a file of that name write ./{found}',
    ),
    "no-path": Words(
        "--output {found}：冒号后缺少文件名；例如 {form}:report.{form}，写到标准输出用 {form}:-",
        "--output {found}: no file is named after the colon; write {form}:report.{form}, or {form}:- for standard "
        "output",
    ),
    "twice": Words(
        "两个输出写到同一处 {path}；请各写一个文件名", "two outputs go to the same place, {path}; name a file for each"
    ),
    "twice-stream": Words(
        "两个输出都写到标准输出；请用 -o 格式:文件名 把其中一个写入文件",
        "two outputs go to standard output; write one of them to a file with -o FORMAT:FILE",
    ),
}
