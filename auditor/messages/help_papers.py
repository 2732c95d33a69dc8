"""Help texts of the commands that write papers and pictures."""

from auditor.ground.words import Words

PAPERS = {
    "table": Words(
        "生成一个方案的指标任务清单。\n\nPLAN 是方案标识或文件。",
        "Writes the indicator task list of a plan.\n\nPLAN is an id or a file.",
    ),
    "ledger": Words(
        "生成一个方案的删减台账：上级指标、删减及理由、自主设定，以及数量关系。\n\nPLAN 是方案标识或文件。",
        "Writes the trim ledger of a plan: what the level above has, what was dropped and why, what is own, "
        "and how the numbers add up.\n\nPLAN is an id or a file.",
    ),
    "shares": Words(
        "列出一个方案各项指标占上级的比重：精确计算值、备注占比、是否一致。\n\nPLAN 是方案标识或文件。",
        "Lists the shares of a plan: computed exactly, as declared, and whether they agree.\n\n"
        "PLAN is an id or a file.",
    ),
    "breakdown": Words(
        "列出一项上级指标在各下级方案中的分解：合计、缺口、尚未报送的单位。\n\n"
        "INDICATOR 写作“方案/指标”，也可只写指标标识或名称（唯一时）。",
        "Shows one parent target with all its children: sum, slack, and who has not answered.\n\n"
        "INDICATOR is PLAN/ID, or an id or name alone where only one plan has it.",
    ),
    "matrix": Words(
        "生成横向对照表：各方案 × 主要目标。\n\nPLANS 是方案标识、文件或目录；省略时取全部方案。",
        "Writes the cross table: plans by headline indicators.\n\n"
        "PLANS are ids, files or folders; all plans where none is named.",
    ),
    "paper": Words(
        "生成审核报告，供存档：方案和审核的基本情况、结论、审核发现及依据、无法判断的事项、豁免、附表、"
        "方案和规则的指纹。\n\n"
        "PLANS 是方案标识、文件或目录；几个方案合为一份报告。csv 和 xlsx 按内容分表，其余格式分章。",
        "Writes the audit paper, for the file: the facts of plan and audit, the conclusion, findings with their "
        "evidence, what could not be judged, waivers, the tables, the hashes of plans and rules.\n\n"
        "PLANS are ids, files or folders; several make one paper. csv and xlsx have a table for each kind of thing, "
        "all other formats have chapters.",
    ),
    "report": Words(
        "生成供审核人打开的网页报告：结论、上下级衔接图、逐条发现与文件原文、指标链和算式；可筛选、可答复。\n\n"
        "PLANS 是方案标识、文件或目录；不写则为全部方案。一个文件，不联网即可打开；"
        "答复可存为 JSON，由 opinion --against 读回。",
        "Writes the report to open in a browser: the verdict, who answers whom, each finding beside the words of the "
        "document, the chain of each indicator with its working; with filters, and answers to each finding.\n\n"
        "PLANS are ids, files or folders; without any: all plans. One file that needs no network; answers are saved as "
        "JSON, which `opinion --against` reads.",
    ),
    "report-format": Words("输出格式；只有 html。", "Output format; there is only html."),
    "report-since": Words(
        "与该提交时的方案比较，标出新增、加重和已消除的发现。",
        "Compare with the plans at a commit; says which findings are new, worse and gone.",
    ),
    "opinion": Words(
        "生成一个方案的修改意见表：位置、原文、建议、依据、责任单位，分本方案需修改的、属于上级的和需要澄清的。\n\n"
        "PLAN 是方案标识或文件。",
        "Writes the table of requested changes to a plan: place, words, suggestion, basis, office; what this plan must "
        "mend, what belongs to the level above, what needs clarifying.\n\nPLAN is an id or a file.",
    ),
    "annotate": Words(
        "把审核发现作为批注写进 Word 或 Excel 文件：每条批注标在所说的文字上，写明问题、算式、建议和规则；"
        "原有的批注、修订和版式不变。\n\nFILE 是 .docx 或 .xlsx 文件。",
        "Puts the findings as comments into the Word or Excel file: each on the words that it is about, with what does "
        "not agree, the arithmetic, the suggestion and the rule; earlier comments, tracked changes and layout stay as "
        "they are.\n\nFILE is a .docx or .xlsx file.",
    ),
    "annotate-plan": Words("该文件对应的方案：标识或文件。", "The plan that the file holds: an id or a file."),
    "annotate-output": Words(
        "批注后的文件；原文件不会被改写。", "The file with comments; the original is not written to."
    ),
    "annotate-author": Words(
        "批注的作者；默认“目标衔接审核”。", "Who signs the comments; \"auditor\" where it is left out."
    ),
    "annotate-today": Words(
        "批注的日期，也按这一天看豁免是否到期；默认今天。",
        "The date of the comments, on which waivers are looked at as well; today where it is left out.",
    ),
    "against": Words(
        "上次意见（以 -o 文件.json 生成）；逐条标明已采纳、部分采纳、未采纳。",
        "An earlier opinion (made with -o FILE.json); says of each of its rows whether it was adopted.",
    ),
    "requests": Words(
        "生成需补充数据清单：补充哪些数据即可作出现在无法作出的判断，向哪个单位要，什么数值可以通过。\n\n"
        "PLANS 是方案标识、文件或目录；省略时取全部方案。",
        "Writes the list of missing data: what would settle the verdicts that nobody can give, whom to ask, and "
        "at which value they pass.\n\nPLANS are ids, files or folders; all plans where none is named.",
    ),
    "graph": Words(
        "画出上下级衔接图：每级一列，每个方案一框，线上写明占比或对应方式，并标出审核结论。\n\n"
        "参数是方案标识或文件，或指标（写作“方案/指标”，也可只写指标标识或名称，唯一时）；"
        "图中有它的全部上级和下级。省略时画出全部方案。同名时以方案为准。",
        "Draws who answers whom: a column for each level, a box for each plan, on each line the share or relation, "
        "and what the audit found.\n\n"
        "Name a plan by id or file, or an indicator as PLAN/ID, or by an id or name that only one plan has; the "
        "picture shows everything above and below it. All plans where nothing is named. A plan comes before an "
        "indicator of the same name.",
    ),
    "graph-kind": Words(
        "画什么：chain 衔接图（默认）；margins 逐级加码；shares 占比；slack 分解合计与目标对照；families 各类规则的"
        "审核发现。后四种只有 svg 和 json。",
        "What is drawn: chain (the default), margins (raises from level to level), shares, slack (sums against their "
        "targets), families (findings by family of rules). The last four as svg or json.",
    ),
    "graph-all": Words(
        "不折叠：同一上级的下级超过 60 个时，其余部分默认合为一框。",
        "Fold nothing: of more than 60 plans below the same one the others make one box by default.",
    ),
    "graph-format": Words(
        "输出格式（mermaid 的后缀是 .mmd）；默认随 -o 的后缀，否则为 svg。graphml 和 json 从不折叠。",
        "Output format (mermaid has the suffix .mmd); by default that of the suffix of -o, else svg. graphml and json "
        "are never folded.",
    ),
    "paper-format": Words(
        "输出格式；默认随 -o 的后缀，否则为 md。",
        "Output format; by default that of the suffix of -o, else md.",
    ),
    "canonical": Words(
        "上级各栏用上级方案自己的数值，不用本方案转述的数值。",
        "Upper columns show the upper plans' own values instead of those that this plan restates.",
    ),
    "note": Words(
        "按方案数据写出起草说明中的“目标设定说明”：总数和增减、各单位提出的删减及理由、新增及提出单位、"
        "与上级目标的关系。\n\nPLAN 是方案标识或文件。行文出自模板，可用 --template 换成本单位的；"
        "json 格式给出模板可用的全部数据。",
        "Writes how the targets were set, as a section of the drafting note: totals, what each office dropped and "
        "why, what was added, how the targets relate to those above.\n\n"
        "PLAN is an id or a file. The wording is a template, which --template replaces; the format json gives all "
        "that a template may use.",
    ),
    "note-template": Words(
        "行文模板（Jinja2）；默认用随附的模板。",
        "The template of the wording (Jinja2); by default the one that comes along.",
    ),
    "note-print": Words(
        "写出随附的模板，供修改后用于 --template；不需要 PLAN。",
        "Print the template that comes along, to be changed and used with --template; needs no PLAN.",
    ),
    "note-names": Words(
        "与上级关系中列名的范围：some 举例，all 全部列名；默认 some。",
        "Which indicators are named by their relation to those above: some as examples, or all. Default: some.",
    ),
    "minimum": Words(
        "占比下限，例如 10%；默认取规则 SHR-004 的设置。",
        "The least share, such as 10%; by default as set for the rule SHR-004.",
    ),
}
