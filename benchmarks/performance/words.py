"""What the pages say, in both languages."""

from collections.abc import Mapping

from auditor.ground.words import Words

# Of each row: the work, and its yardstick. {big}: the size of the tree.
WORK: Mapping[str, Words] = {
    "version": Words("`auditor --version`", "`auditor --version`"),
    "twelve-json": Words(
        "审核本仓库 12 份方案，全部规则，无缓存，JSON", "audit of the repo's 12 plans, all rules, nothing cached: json"
    ),
    "twelve-text": Words(
        "审核本仓库 12 份方案，全部规则，无缓存，文本", "audit of the repo's 12 plans, all rules, nothing cached: text"
    ),
    "warm-json": Words("同上，有缓存，JSON", "the same, warm: json"),
    "warm-text": Words("同上，有缓存，文本", "the same, warm: text"),
    "reading": Words(
        "{big} 读成记录，单进程，保留位置", "reading {big} into records, one process, marks kept"
    ),
    "schema": Words("{big} 的结构校验", "schema validation of {big}"),
    "rules": Words(
        "对 {big} 执行全部规则（只出结论，不留过程）", "all rules over {big} (verdicts, no traces)"
    ),
    "full-one": Words("完整审核 {big}，无缓存，一个作业", "full audit of {big}, cold, one job"),
    "full-two": Words("完整审核 {big}，无缓存，两个作业", "full audit of {big}, cold, two jobs"),
    "edited": Words("完整审核 {big}，有缓存，改动一份方案", "full audit of {big}, warm, one plan edited"),
    "nation": Words("完整审核 XL，无缓存，两个作业", "full audit of XL, cold, two jobs"),
    "nation-memory": Words("完整审核 XL 的内存峰值", "peak memory of the full audit of XL"),
    "peak": Words("审核 {big} 的内存峰值", "peak memory on {big}"),
    "asked-paper": Words("{big} 有缓存：一个方案的处理意见", "{big} warm: the opinion on one plan"),
    "asked-explain": Words("{big} 有缓存：说明一项结论", "{big} warm: one verdict explained"),
    "asked-diff": Words("{big} 有缓存：两个方案对照", "{big} warm: two plans compared"),
    "asked-since": Words(
        "{big} 有缓存：改动一份方案后与提交对照", "{big} warm: audit --since a commit, one plan edited"
    ),
    "asked-memory": Words("以上四项的内存峰值", "peak memory of these four"),
    "growth": Words("由 M 到 L 到 XL 的增长", "growth from M to L to XL"),
}
YARDSTICK: Mapping[str, Words] = {
    "python": Words("`python -c pass`", "`python -c pass`"),
    "yaml": Words(
        "同一进程内对同样的字节 `yaml.load(…, CSafeLoader)`",
        "`yaml.load(…, CSafeLoader)` on the same bytes, same process",
    ),
    "warm": Words("同一批方案有缓存的审核", "the warm audit of the same plans"),
    "load": Words(
        "只用 CSafeLoader 载入同一批方案的进程", "a process that only loads the same plans with CSafeLoader"
    ),
    "memory": Words("—", "–"),
    "growth": Words("指标数", "indicators"),
}
COMMAND: Mapping[str, Words] = {
    "python": Words("`python -c pass`", "`python -c pass`"),
    "version": Words("`auditor --version`", "`auditor --version`"),
    "json": Words("12 份方案，无缓存，JSON", "12 plans, nothing cached, json"),
    "text": Words("12 份方案，无缓存，文本", "12 plans, nothing cached, text"),
    "warm-json": Words("12 份方案，有缓存，JSON", "12 plans, warm, json"),
    "warm-text": Words("12 份方案，有缓存，文本", "12 plans, warm, text"),
    "yaml": Words("同一进程：CSafeLoader", "in one process: CSafeLoader"),
    "reading": Words("同一进程：读成记录", "in one process: reading into records"),
    "schema": Words("同一进程：结构校验", "in one process: schema validation"),
    "rows": Words("同一进程：排成各类审核对象", "in one process: rows that rules speak of"),
    "judging": Words("同一进程：执行规则", "in one process: all rules"),
    "load": Words("只用 CSafeLoader 载入", "only loading with CSafeLoader"),
    "one": Words("完整审核，无缓存，一个作业", "full audit, cold, one job"),
    "two": Words("完整审核，无缓存，两个作业", "full audit, cold, two jobs"),
    "fill": Words("完整审核，首次写入缓存", "full audit, first run, which fills the cache"),
    "edited": Words("完整审核，有缓存，改动一份方案", "full audit, warm, one plan edited"),
    "warm": Words("完整审核，有缓存", "full audit, warm"),
    "paper": Words("一个方案的处理意见，有缓存", "the opinion on one plan, warm"),
    "explain": Words("说明一项结论，有缓存", "one verdict explained, warm"),
    "diff": Words("两个方案对照，有缓存", "two plans compared, warm"),
    "since": Words("与提交对照，有缓存", "audit --since, warm"),
}
HEAD: Mapping[str, tuple[Words, ...]] = {
    "table": (
        Words("工作", "work"), Words("尺度", "yardstick"), Words("不超过", "at most"), Words("实测", "measured"),
        Words("各轮中间一半", "middle half of the rounds"), Words("结论", "verdict"),
    ),
    "seconds": (
        Words("规模", "size"), Words("运行", "run"), Words("轮数", "rounds"), Words("用时（秒）", "wall, s"),
        Words("处理器（秒）", "CPU, s"), Words("内存峰值（MiB）", "peak, MiB"),
    ),
    "sizes": (
        Words("规模", "size"), Words("方案", "plans"), Words("指标", "indicators"),
        Words("字节（百万）", "bytes, millions"),
        Words("审核用时（秒）", "audit, s"), Words("每十万指标（秒）", "s per 100,000 indicators"),
        Words("内存峰值（MiB）", "peak, MiB"), Words("每个指标（KiB）", "KiB per indicator"),
    ),
    "slopes": (Words("量", "what"), Words("规模", "sizes"), Words("斜率", "slope")),
    "reach": (
        Words("指标", "indicators"), Words("用时", "time"), Words("内存", "memory"), Words("依据", "basis"),
    ),
}
PAGE: Mapping[str, Words] = {
    "holds": Words("达到", "met"),
    "missed": Words("超出 {more}%", "missed by {more} %"),
    "absent": Words("尚未提供", "not built"),
    "unmeasured": Words("未测", "not measured"),
    "wrong": Words("答案有误：{reason}", "wrong answer: {reason}"),
    "ratio": Words("{number} 倍", "{number} ×"),
    "memory": Words("{number} MiB", "{number} MiB"),
    "growth": Words("斜率 {number}", "slope {number}"),
    "machine": Words(
        "{implementation} {python}，{system}，{cpus} 个处理器，内存 {memory} GiB，PyYAML {yaml}；auditor {auditor}。"
        "各轮轮流运行，取中位数；每轮都核对答案。",
        "{implementation} {python}, {system}, {cpus} processors, {memory} GiB of memory, PyYAML {yaml}; "
        "auditor {auditor}. Runs take turns; medians; every run's answer is checked.",
    ),
    "trial": Words("试测：以 {big} 代替 L。", "A trial, with {big} in place of L."),
    "all-met": Words("所测各项均已达到。", "Everything that was measured is met."),
    "miss": Words("{work}：实测 {measured}，应不超过 {most}，超出 {more}%。",
                  "{work}: {measured} where {most} is the most, {more} % too much."),
    "audit-time": Words("完整审核用时", "time of the full audit"),
    "audit-memory": Words("完整审核内存峰值", "peak memory of the full audit"),
    "load-time": Words("只用 CSafeLoader 载入用时", "time of only loading with CSafeLoader"),
    "measured": Words("实测", "measured"),
    "estimate": Words("估算", "an estimate"),
    "reach-memory": Words("估算：内存 {gib} GiB 的机器", "an estimate: a machine with {gib} GiB of memory"),
    "seconds": Words("{number} 秒", "{number} s"),
    "minutes": Words("{number} 分钟", "{number} min"),
    "hours": Words("{number} 小时", "{number} h"),
    "gib": Words("{number} GiB", "{number} GiB"),
}
WRONG: Mapping[str, Words] = {
    "code": Words("退出码 {code}：{said}", "exit code {code}: {said}"),
    "findings": Words("应有 {expected} 条审核发现，实有 {found} 条", "{expected} findings expected, {found} found"),
    "elsewhere": Words("审核发现不在所改之处", "findings are not where the breaks are"),
    "differs": Words("各次输出不一致", "runs do not give the same output"),
    "golden": Words("与 reports/ 中的报告不一致", "not the report in reports/"),
    "cold": Words("与无缓存审核的结果不一致", "not what an audit without a cache says"),
    "version": Words("输出为 {said}", "it prints {said}"),
    "validated": Words("结构校验了 {found} 份，应为 {expected} 份", "{found} plans validated, not {expected}"),
}
