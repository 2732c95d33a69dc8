"""Help texts of the commands that begin, hold against its documents, or waive findings of a plan."""

from auditor.ground.words import Words

DRAFTS = {
    "import": Words(
        "由文件起草方案：读 Word、Excel、网页、PDF 或文本，写出方案文件和疑问清单（ID.review.yaml），"
        "并说明读到了什么。\n\n"
        "FILE 是同一份方案的文件：正文、附件、起草说明，可以合在一个文件里。每个数字都有交代；拿不准的列为疑问，"
        "答案写在疑问清单里，或用 --ask 逐个回答，再运行一次即写进方案。\n\n"
        "退出码：0 已写出，包括还有疑问时；2 有错误，什么都没有写。",
        "Drafts a plan from documents: reads Word, Excel, web pages, PDF or text, writes the plan file and the list of "
        "doubts (ID.review.yaml), and says what it understood.\n\n"
        "FILE is a document of the one plan: body, annex, drafting note, also all in one file. Every number is "
        "accounted for; what is doubtful becomes a question. Answers are written into the list, or given one by one "
        "with --ask; the next run puts them into the plan.\n\n"
        "Exit codes: 0 written, also with open questions; 2 mistakes, and nothing is written.",
    ),
    "verify": Words(
        "把方案和它的文件对照：引文在不在、数值、年份、界限、章节、责任单位对不对，文件中的目标值方案里有没有。\n\n"
        "PLAN 是方案的标识或文件；FILE 是同一方案的文件，正文在前；不写时用方案 document.file 写明的文件。\n\n"
        "退出码：0 一致或只有警告、提示；1 有不一致（见 --fail-on）；2 有错误，没有对照。",
        "Holds a plan against its documents: whether quotations stand there, whether values, years, bounds, chapters "
        "and offices are as they say, whether a target of theirs is missing.\n\n"
        "PLAN is an id or a file; FILE is a document of that plan, the body first; where none is named, those that "
        "the plan names under document.file.\n\n"
        "Exit codes: 0 alike, or only warnings and notes; 1 something differs (see --fail-on); 2 mistakes, and "
        "nothing was compared.",
    ),
    "import-parent": Words("上级方案的标识或文件。", "The id or the file of the plan above."),
    "import-plan": Words("方案的标识；默认取自文件名。", "The id of the plan; by default from the file name."),
    "import-output": Words(
        "写入的方案文件（*.plan.yaml）；默认是当前目录的 ID.plan.yaml。",
        "The plan file to write (*.plan.yaml); by default ID.plan.yaml here.",
    ),
    "import-ask": Words("在终端逐个回答疑问。", "Answer the questions one by one in the terminal."),
    "import-view": Words(
        "修订按哪一面来读：final（接受）或 original（拒绝）。",
        "Which side of tracked changes is read: final or original.",
    ),
    "waive": Words(
        "为一项发现写出豁免条目（YAML）；--write 时加到豁免文件末尾。\n\n"
        "FINDING 是指纹（或其开头，见 audit --format json），或规则编号和审核对象，"
        "审核对象的写法见 explain --help。",
        "Prints the waiver of a finding (YAML); with --write also adds it to the end of the file of waivers.\n\n"
        "FINDING is a fingerprint (or the beginning of one, see audit --format json), or a rule and its "
        "subject, written as explain --help says.",
    ),
    "waive-write": Words(
        "加到 auditor.yaml 所写的豁免文件。", "Add it to the file of waivers that auditor.yaml names."
    ),
    "waive-reason": Words("豁免的理由。", "Why."),
    "waive-by": Words("批准人或单位。", "Who approved it."),
    "waive-until": Words("最后一天（YYYY-MM-DD）。", "The last day (YYYY-MM-DD)."),
    "init": Words(
        "由上级方案起草下级方案：写出方案文件的开头，并把上级的每项指标列成注释，供选择一致、占比或删减。\n\n"
        "PARENT 是上级方案的标识或文件，主要的在前。",
        "Starts a plan from its parents: the head of the plan file, and every parent indicator as a comment, to "
        "choose from: same, share, trim.\n\n"
        "PARENT is the id or the file of a plan above, the main one first.",
    ),
    "init-plan": Words("新方案的标识，例如 wujiagang。", "The id of the new plan, such as wujiagang."),
    "init-level": Words(
        "层级：national、province、city、district、county 或 township。",
        "Its level: national, province, city, district, county or township.",
    ),
    "init-region": Words("地区名称，例如 伍家岗区。", "The name of its region, such as 伍家岗区."),
    "init-output": Words(
        "写入新文件（*.plan.yaml），不写到标准输出；已有的文件不会被覆盖。",
        "Write to a new file (*.plan.yaml) instead of standard output; a file that exists is not overwritten.",
    ),
}
