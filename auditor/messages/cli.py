"""Sentences of the command line: help texts, usage errors, and how a run ends."""

from auditor.ground.words import Words
from auditor.messages.divide import DIVIDE_HELP
from auditor.messages.help_drafts import DRAFTS
from auditor.messages.help_papers import PAPERS

CLI = {
    "unknown-plan": Words("没有标识为“{found}”的方案；{hint}", 'there is no plan "{found}"; {hint}'),
    "plan-twice": Words(
        "有多个标识为“{found}”的方案；请改写文件名：{files}",
        'several plans are called "{found}"; name the file: {files}',
    ),
    "unknown-indicator": Words(
        "没有标识或名称为“{found}”的指标；{hint}", 'there is no indicator "{found}"; {hint}'
    ),
    "unknown-thing": Words(
        "没有标识或名称为“{found}”的方案或指标；{hint}", 'there is no plan or indicator "{found}"; {hint}'
    ),
    "indicator-several": Words(
        "有多个方案含有指标“{found}”；请写明是哪一个：{known}",
        'several plans have an indicator "{found}"; name one of: {known}',
    ),
    "bad-percent": Words(
        "{option} 的值“{found}”不是百分比；例如 10%", '{option} cannot be "{found}"; give a percentage, such as 10%'
    ),
    "bad-selection": Words(
        "选择“{found}”不匹配任何规则：请写规则编号或其前缀，如 SHR 或 SHR-001；{hint}",
        'the selection "{found}" matches no rule; give a rule id or the beginning of one, such as SHR or SHR-001; '
        "{hint}",
    ),
    "bad-choice": Words(
        "{option} 的值“{found}”无效；可用：{known}", '{option} cannot be "{found}"; use one of: {known}'
    ),
    "never-alone": Words(
        "{option} 的 never 不能与其他值同时使用", "{option}: never cannot be combined with other values"
    ),
    "bad-whole": Words(
        "{option} 应为 1 至 {most} 的整数，实为“{found}”；不写则用默认值",
        '{option} must be a whole number from 1 to {most}, not "{found}"; leave it out for the default',
    ),
    "no-option": Words("没有选项 {found}；{hint}", "there is no option {found}; {hint}"),
    "option-early": Words(
        "选项 {found} 应写在命令之后，如 auditor {command} {found} …",
        "write the option {found} behind the command: auditor {command} {found} …",
    ),
    "no-command": Words("没有命令“{found}”；{hint}", 'there is no command "{found}"; {hint}'),
    "missing-argument": Words("缺少参数 {name}；请查看 --help", "{name} is missing; see --help"),
    "needs-value": Words("选项 {name} 需要一个值", "the option {name} needs a value"),
    "extra-argument": Words("多出参数“{found}”；请查看 --help", '"{found}" is one argument too many; see --help'),
    "no-folder": Words("目录不存在", "there is no such folder"),
    "no-right": Words("没有写入权限", "no permission"),
    "no-space": Words("磁盘已满", "the disk is full"),
    "usage": Words("命令有误：{reason}", "usage: {reason}"),
    "pages-written": Words("已写入 {count} 页：{folder}", "pages written: {count}, in {folder}"),
    "output-folder": Words("{path} 是目录；请写文件名", "{path} is a folder; name a file"),
    "output-input": Words(
        "{path} 是审核的输入文件，不会被改写；请另写文件名",
        "{path} is an input of the audit and is never written to; name another file",
    ),
    "no-stream": Words(
        "标准输出已关闭，无处可写；请用 -o 写出文件名", "standard output is closed; name a file with -o"
    ),
    "no-reader": Words("没有人读取这个管道", "nobody reads from this pipe"),
    "no-here": Words(
        "当前目录已不存在；请换到另一个目录", "the folder in which you stand is no longer there; go to another one"
    ),
    "system": Words("系统拒绝了操作：{reason}{path}", "the system refused: {reason}{path}"),
    "no-memory": Words(
        "内存不足，未执行；请缩小范围或放宽限制", "out of memory, and nothing was done; take less at once"
    ),
    "no-library": Words(
        "这一步需要另装程序库 {library}，请先运行：{command}",
        "this needs the library {library}, which is not installed; first run: {command}",
    ),
    "output-failed": Words("无法写入 {path}：{reason}", "cannot write {path}: {reason}"),
    "problems": Words("共 {count} 处错误，未执行。", "Nothing was done; {count} mistakes to fix."),
    "problem": Words("共 {count} 处错误，未执行。", "Nothing was done; {count} mistake to fix."),
    "no-own-plans": Words(
        "这里没有方案文件（*.plan.yaml），也没有写明方案目录的 auditor.yaml；"
        "请换到方案所在的目录运行，或写出文件、目录",
        "There are no plan files (*.plan.yaml) here, and no auditor.yaml that says where they are; run where the plans "
        "are, or name files or folders",
    ),
    "here": Words("auditor: {config}；方案 {folders}（{plans} 个）", "auditor: {config}; plans {folders} ({plans})"),
    "here-config": Words("配置 {file}", "configuration {file}"),
    "here-no-config": Words("没有配置文件", "no configuration"),
    "here-folders": Words("{shown} 等 {count} 个目录", "{shown} and others, {count:folder|folders}"),
    "quiet-verbose": Words(
        "--quiet 不能与 --verbose、--statistics 同时使用", "--quiet cannot be combined with --verbose or --statistics"
    ),
    "examples-alone": Words(
        "--examples 审核随附的示例方案，不能同时写文件或目录",
        "--examples audits the example plans that come along; no files or folders can be named beside it",
    ),
    "nothing-judged": Words(
        "未作出任何判断：{rules} 条规则在 {plans} 个方案中没有适用的审核对象。",
        "Nothing was judged: no rule of {rules} met anything that it applies to in {plans:plan|plans}.",
    ),
    "nothing-off": Words(
        "未作出任何判断：所选规则均未启用（{off}）。",
        "Nothing was judged: the selected rules are all switched off ({off}).",
    ),
    "internal": Words(
        "内部错误，未完成审核：{error}（设 AUDITOR_DEBUG=1 可查看调用过程）",
        "internal error, no audit was performed: {error} (AUDITOR_DEBUG=1 shows where)",
    ),
    "interrupted": Words("已中断，未完成审核。", "Interrupted; no audit was performed."),
    "step-documents": Words("正在打开文件……", "opening documents ..."),
    "step-passages": Words("正在阅读文件……", "reading documents ..."),
    "step-rules": Words("正在读取规则……", "reading rules ..."),
    "step-plans": Words("正在读取方案……", "reading plans ..."),
    "step-then": Words("正在与此前的方案比较……", "comparing with the earlier plans ..."),
    "step-judging": Words("正在审核……", "judging ..."),
}
HELP = {
    **DRAFTS, **PAPERS,
    "group-audit": Words("审核", "Audit"), "group-papers": Words("公文和图表", "Papers and pictures"),
    "group-changes": Words("改动和推演", "Changes and what they lead to"),
    "group-drafts": Words("起草和整理方案文件", "Plan files"), "group-setup": Words("配置", "Set-up"),
    "explain": Words(
        "说明一条规则对一个审核对象为何得出这一结论：通过、不符、无法判断、不适用均可。\n\n"
        "RULE 是规则编号；不写 SUBJECT 时列出该规则的全文。SUBJECT 的写法：\n\n"
        "\b\n"
        "wujiagang                         方案；规则不审核方案的，指其全部对象\n"
        "wujiagang/lift-renewal            指标，或其各年的目标值、对应、表述\n"
        "wujiagang/lift-renewal@2027       其中一年（或 @undated、@each）\n"
        "wujiagang/lift-renewal@2027:body  其中一处表述；所列上级值写上级方案\n"
        "wujiagang:yichang/scrapped-cars   删减或承接：谁，对上级哪项指标\n"
        "wujiagang#urban                   行动、分组、分工、数目：标识或原文一段\n"
        "plans/…/a.plan.yaml:12:3          审核发现所指的位置（列可省略）",
        "Explains why a rule came out as it did on a subject: holds, violated, undetermined or not "
        "applicable.\n\n"
        "RULE is an id; without a SUBJECT that rule is printed whole. How to write a SUBJECT:\n\n"
        "\b\n"
        "wujiagang                         a plan; or all that the rule judges in it\n"
        "wujiagang/lift-renewal            an indicator, or what it says of all years\n"
        "wujiagang/lift-renewal@2027       one year of it (or @undated, @each)\n"
        "wujiagang/lift-renewal@2027:body  one statement; the plan of a restated value\n"
        "wujiagang:yichang/scrapped-cars   a trim or duty: who answers what above\n"
        "wujiagang#urban                   an action, group, item, claim: id or words\n"
        "plans/.../a.plan.yaml:12:3        where a finding points (without column, too)",
    ),
    "auditor": Words(
        "审核下级方案的目标与上级方案是否一致。",
        "Audits whether the targets of a plan agree with the plans above it.",
    ),
    "audit": Words(
        "审核方案族，列出审核发现。\n\n"
        "PATHS 是方案文件或目录；省略时取 auditor.yaml 的 plans，没有 auditor.yaml "
        "时取当前目录或其中 plans 里的方案。方案总是与整个方案族一起审核；文件参数和 --plan "
        "只决定列出哪些方案的发现。\n\n"
        "退出码：0 没有 --fail-on 所指的发现；1 有；2 未进行审核。",
        "Audits plan families and lists what was found.\n\n"
        "PATHS are plan files or folders; without any, the plans of auditor.yaml, or, where there "
        "is no auditor.yaml, those here or in plans. A plan is always judged in its whole family; a file "
        "argument and --plan select what is reported.\n\n"
        "Exit codes: 0 nothing that --fail-on names; 1 findings; 2 no audit was performed.",
    ),
    "show": Words(
        "列出一个方案的目标值、对应关系、删减和文件所列数目。\n\n"
        "PLAN 是方案标识或文件。",
        "Shows the targets, links, trims and claims of one plan, as they were read.\n\n"
        "PLAN is an id or a file.",
    ),
    "rules": Words(
        "列出规则、检查规则包、生成规则目录。\n\n"
        "auditor rules 列出全部规则，auditor rules 编号 列出一条规则的全文。",
        "Lists the rules, checks packs of rules, writes the pages of rules.\n\n"
        "auditor rules lists all of them; auditor rules ID prints one whole.",
    ),
    "rules-show": Words(
        "列出全部规则；给出编号时列出该规则的全文。show 可以省略。",
        "Lists all rules; with an ID, prints that rule whole. The word show may be left out.",
    ),
    "rules-check": Words(
        "检查规则包：名称和类型、编号、译文、参数、说明，并运行每个示例。\n\n"
        "FOLDERS 是规则包所在目录，与其他规则一并检查；省略时检查全部规则。\n\n"
        "退出码：0 没有问题；2 有要改的地方。",
        "Checks packs of rules: names and types, ids, translations, parameters, messages; and runs every "
        "example.\n\n"
        "FOLDERS are packs, checked beside all other rules; without any, all rules are checked.\n\n"
        "Exit codes: 0 all is well; 2 something is to be mended.",
    ),
    "rules-docs": Words(
        "生成规则目录（Markdown，中英文各一套），附每个示例实际得出的结论。\n\n"
        "FOLDERS 是规则包所在目录；省略时取全部规则。",
        "Writes the pages of rules (Markdown, in both languages), with what every example really comes out "
        "as.\n\n"
        "FOLDERS are packs; without any, all rules.",
    ),
    "output-folder": Words("写入哪个目录。", "The folder to write to."),
    "diff": Words(
        "列出方案在含义上（而不是文字上）的变动：放宽、收紧、松紧待核、不涉及松紧，以及下级未随之改动之处。\n\n"
        "\b\n"
        "auditor diff                     全部方案与上一次提交（HEAD）对照\n"
        "auditor diff main                全部方案与提交、分支或标签对照\n"
        "auditor diff main a.plan.yaml    一个方案与该提交时的自己对照\n"
        "auditor diff a.plan.yaml         一个方案与 HEAD 时的自己对照\n"
        "auditor diff 征求意见稿 印发稿   两个方案对照，写文件或标识\n\n"
        "名称既是方案标识又是提交时，作方案标识。\n\n"
        "退出码：0 已完成对照；1 写了 --exit-code 且有放宽；2 未能对照。",
        "Lists what changed in meaning, not in text: looser, stricter, unclear, neutral; and what hangs below a "
        "change and has not followed.\n\n"
        "\b\n"
        "auditor diff                     all plans against the last commit (HEAD)\n"
        "auditor diff main                all plans against a commit, branch or tag\n"
        "auditor diff main a.plan.yaml    one plan against itself at that commit\n"
        "auditor diff a.plan.yaml         one plan against itself at HEAD\n"
        "auditor diff DRAFT ISSUED        two plans, as files or ids\n\n"
        "A name that is both a plan id and a commit is taken for the plan.\n\n"
        "Exit codes: 0 compared; 1 with --exit-code, something is looser; 2 nothing was compared.",
    ),
    "diff-exit-code": Words("有放宽时退出码为 1。", "Exit with 1 where something is looser."),
    "format": Words("输出格式。", "Output format."),
    "select": Words(
        "只用编号以此开头的规则；可重复，可用逗号分隔。",
        "Judge only rules whose id begins so; repeatable, or with commas.",
    ),
    "since": Words(
        "与该提交时的方案比较，只有新增和加重的发现计入退出码。",
        "Compare with the plans at a commit; only new and worse findings count for the exit code.",
    ),
    "today": Words(
        "按哪一天核对豁免是否到期（YYYY-MM-DD）；默认今天。",
        "The day on which waivers are looked at (YYYY-MM-DD); default: today.",
    ),
    "cache": Words(
        "列出缓存的目录、条目数和大小；auditor cache clear 清除。\n\n"
        "内容未变的方案文件不必重新读取；缓存可以随时清除，结果不变。环境变量 AUDITOR_CACHE_DIR 指定目录，"
        "AUDITOR_NO_CACHE=1 不使用缓存。",
        "Says where the cache is, how many entries it holds and how large it is; auditor cache clear removes "
        "them.\n\n"
        "A plan file whose content has not changed need not be read again; the cache can be removed at any time, no "
        "result depends on it. AUDITOR_CACHE_DIR names its folder, AUDITOR_NO_CACHE=1 does without.",
    ),
    "jobs": Words(
        "同时使用的进程数；不写则按方案多少和处理器数自行决定。",
        "How many processes work at once; without it, as many as help with so many plans on this machine.",
    ),
    "examples": Words("审核随附的示例方案。", "Audit the example plans that come along."),
    "quiet": Words(
        "只列出使退出码为 1 的发现，一条一行；没有则什么都不写。",
        "Print only the findings that make the exit code 1, a line each; nothing where there are none.",
    ),
    "verbose": Words(
        "列出全部依据、成员、算式，无法判断的逐条列出，并附各规则的判断。",
        "Print all evidence, members and arithmetic, everything that is undetermined, and the verdicts by rule.",
    ),
    "statistics": Words("附各规则的判断。", "Add the verdicts by rule."),
    "no-cache": Words(
        "不使用缓存：重新读取全部方案，也不写入缓存。",
        "Do without the cache: read all plans anew, and keep nothing.",
    ),
    "schema": Words(
        "输出一种文件的 JSON Schema（draft-07），供编辑器补全和提示。\n\n"
        "plan 方案、rule 规则、config 配置（auditor.yaml）、waivers 豁免、audit 审核结果（--format json）。",
        "Prints the JSON Schema (draft-07) of a kind of file, for the completion and the hover texts of editors.\n\n"
        "plan, rule, config (auditor.yaml), waivers, audit (what --format json prints).",
    ),
    "repair": Words(
        "求改动最少的改法：使发现消除的最小修改；上级文件、基数、预留不动，另有允许的除外。",
        "The smallest edits that make findings go; documents above, base values and what is held back stay.",
    ),
    "opinion-repair": Words(
        "附上最小改动的修改方案。", "Adds the smallest edits that make the findings go, as an annex."
    ),
    "repair-select": Words(
        "只消除这些规则（编号或其开头）的发现。",
        "Only findings of these rules (ids or their beginnings).",
    ),
    "repair-severity": Words("消除哪些级别的发现（error、warning、note），默认 error,warning。",
                             "Which findings go: error, warning, note; default: error,warning."),
    "repair-lock": Words(
        "不许改动的方案、指标（ID 或 方案/ID）、层级、单位。",
        "What may not change: plans, indicators (ID or PLAN/ID), levels, offices.",
    ),
    "repair-allow": Words(
        "另行允许改动的：above 上级文件，base 基数，reserve 预留，binding 约束性指标调弱；或方案、指标、层级、单位。",
        "What may change nonetheless: above, base, reserve, binding (weaker); or plans, indicators, levels, offices.",
    ),
    "repair-ways": Words(
        "最多列几种同样小的办法，默认 1。",
        "How many ways that are as small are shown at most; default 1.",
    ),
    "repair-time": Words("每次求解最多几秒，默认 20。", "Seconds for each question; default 20."),
    "repair-diff": Words("以差异形式输出对方案文件的改动。", "The changes of the plan files as a diff."),
    "repair-write": Words(
        "把改动写入方案文件，注释和排版不变。",
        "Write the changes into the plan files; comments and layout stay.",
    ),
    "what-if": Words(
        "推演一处改动：哪些结论会变，下面须随之改什么，还剩多少余地；不写任何文件。",
        "What follows from a value: verdicts that flip, what must follow below, the room left. Nothing is written.",
    ),
    "what-if-set": Words("设一个值，可多次：方案/指标@年份=数值。", "Sets a value, may be given several times."),
    "fmt": Words(
        "把方案文件整理成统一的次序和写法，数值和注释不变。\n\n"
        "PATHS 是方案文件或目录，省略时取 auditor.yaml 的 plans；写 - 时由标准输入读、向标准输出写。"
        "有错误的文件不整理，此时任何文件都不改动。\n\n"
        "退出码：0 已整理；1 --check 时有文件需要整理；2 有错误。",
        "Puts plan files into one order and one spelling; no value and no comment changes.\n\n"
        "PATHS are plan files or folders; without any, the plans of auditor.yaml; - reads standard input and writes "
        "standard output. Where a file has a mistake, no file is written.\n\n"
        "Exit codes: 0 in order; 1 with --check: something is to be formatted; 2 mistakes.",
    ),
    "audit-fix": Words(
        "改写算术或写法所能决定的值（备注占比、清单漏写的限定词、转述的上级数值、按别名统一的名称），先列出改动，其余一律不动。",
        "Rewrite what arithmetic or spelling decides (a declared share, a bound that the list lost, a restated value, "
        "a name by its alias), showing the changes first; nothing else is touched.",
    ),
    "audit-diff": Words("只列出 --fix 会作的改动，不写入。", "Only show what --fix would change."),
    "fmt-diff": Words("只列出改动，不写入。", "Only show the changes, and write none."),
    "fmt-check": Words(
        "只列出需要整理的文件，不改写。", "Only list the files that are to be formatted, and write none."
    ),
    "ignore": Words(
        "不用编号以此开头的规则；可重复，可用逗号分隔。",
        "Leave out rules whose id begins so; repeatable, or with commas.",
    ),
    "fail-on": Words(
        "出现哪些结论时退出码为 1：error、warning、note、undetermined，或 never；默认 error。",
        "What makes the exit code 1: error, warning, note, undetermined, or never. Default: error.",
    ),
    "lang": Words("输出语言；默认随系统语言。", "Language of the output; by default that of the locale."),
    "output": Words("写入文件，不写到标准输出。", "Write to a file instead of standard output."),
    "audit-format": Words(
        "输出格式；默认 text。concise 每条发现一行，github 是 GitHub 工作流命令，gitlab 是 GitLab Code Quality，"
        "checkstyle 和 rdjson 供 reviewdog，md 是任务摘要。",
        "Format of the report; default: text. concise: one line a finding; github: workflow commands; gitlab: Code "
        "Quality; checkstyle, rdjson: for reviewdog; md: a job summary.",
    ),
    "audit-output": Words(
        "写入文件，不写到标准输出。写作 格式:文件名 可一次写出几种格式，如 -o sarif:out.sarif -o md:- ；可重复。"
        "冒号前有两个以上字母的，视为格式；文件名本身如此的，请在前面加 ./。",
        "Write to a file instead of standard output; with FORMAT:FILE in that format, so that one run gives several: "
        "-o sarif:out.sarif -o md:-; repeatable. A word of two or more letters before a colon is a format; "
        "for a file of such a name write ./name:rest.",
    ),
    "plan": Words("只列出此方案的发现；可重复。", "Report only findings about this plan; repeatable."),
    "config": Words(
        "配置文件；默认从当前目录向上查找 auditor.yaml。",
        "Configuration; by default the nearest auditor.yaml upwards.",
    ),
    "version": Words("显示版本。", "Show the version."),
    "help": Words("显示本说明。", "Show this message."),
    **DIVIDE_HELP,
}
