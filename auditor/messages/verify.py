"""Sentences about a plan that does not say what its documents say."""

from auditor.ground.words import Words

VERIFY = {
    "undated": Words("未写年份", "no year"),
    "none": Words("无", "none"),
    "no-quote": Words("引文“{quote}”不在文件中", "the quotation “{quote}” does not stand in the documents"),
    "quotes": Words(
        "引文“{quote}”在文件中出现 {count} 次", "the quotation “{quote}” stands in the documents {count:time|times}"
    ),
    "no-cell": Words(
        "“{name}”{year}年：表格中没有这一年的本级栏", "“{name}” {year}: the table has no such column of its own level"
    ),
    "other-cell": Words(
        "“{name}”{year}年：方案写“{said}”，表格为“{there}”",
        "“{name}” {year}: the plan says “{said}”, the table “{there}”",
    ),
    "no-words": Words("“{name}”：引文中没有“{said}”", "“{name}”: the quotation does not hold “{said}”"),
    "no-value": Words(
        "“{name}”：引文所在处读不到“{said}”", "“{name}”: “{said}” is not read where its quotation stands"
    ),
    "other-value": Words(
        "“{name}”：方案写“{said}”，引文所在处为“{there}”",
        "“{name}”: the plan says “{said}”, the document “{there}” where its quotation stands",
    ),
    "other-year": Words(
        "“{name}”“{said}”：方案写 {year} 年，文件为 {there} 年",
        "“{name}” “{said}”: the plan says {year}, the document {there}",
    ),
    "other-bound": Words(
        "“{name}”：方案写“{said}”，文件为“{there}”，界限不同",
        "“{name}”: the plan says “{said}”, the document “{there}”; the bounds differ",
    ),
    "other-chapter": Words(
        "引文“{quote}”：方案写在“{said}”，文件中在“{there}”",
        "the quotation “{quote}”: the plan says chapter “{said}”, the document “{there}”",
    ),
    "other-restated": Words(
        "“{name}”转述的 {above} {year} 年数值“{said}”不在表格的上级栏中",
        "“{name}”: the value “{said}” restated of {above} for {year} is in no column of a level above",
    ),
    "other-office": Words(
        "“{name}”的责任单位：方案写“{said}”，文件为“{there}”",
        "offices of “{name}”: the plan says “{said}”, the document “{there}”",
    ),
    "other-lead": Words(
        "“{name}”的牵头单位：方案写“{said}”，文件为“{there}”",
        "who leads “{name}”: the plan says “{said}”, the document “{there}”",
    ),
    "no-office": Words(
        "部门名录中的“{office}”不在文件中", "“{office}” of the register does not stand in the documents"
    ),
    "office-left-out": Words(
        "文件中的责任单位“{office}”不在部门名录中", "the register lacks “{office}”, which answers in the documents"
    ),
    "unresolved": Words(
        "文件中的数字“{text}”未能归类（{why}）", "the number “{text}” of the document is unresolved ({why})"
    ),
    "lacking": Words(
        "文件中的目标值“{name}”（{year}）{said}不在方案中",
        "the target “{name}” ({year}) {said} of the document is not in the plan",
    ),
    # what the command prints
    "line": Words("{at}: {severity}: {words} [{kind}]", "{at}: {severity}: {words} [{kind}]"),
    "told": Words("{words}（文件：{place}）", "{words} (document: {place})"),
    "place": Words("    文件：{place}", "    document: {place}"),
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "note": Words("提示", "note"),
    "summary": Words(
        "核对了引文 {quotes}、数值 {values}、转述 {restated}、责任单位 {offices}、文件中的数字 {numbers}："
        "错误 {error}，警告 {warning}，提示 {note}",
        "looked at quotations {quotes}, values {values}, restated {restated}, offices {offices}, numbers of the "
        "documents {numbers}: errors {error}, warnings {warning}, notes {note}",
    ),
}

# What each kind of difference is called, as the rule of a report.
VERIFY_TITLES = {
    "verify-quote": Words("引文与文件一致", "Quotations stand in the document"),
    "verify-value": Words("数值与文件一致", "Values are as in the document"),
    "verify-year": Words("年份与文件一致", "Years are as in the document"),
    "verify-bound": Words("界限与文件一致", "Bounds are as in the document"),
    "verify-chapter": Words("章节与文件一致", "Chapters are as in the document"),
    "verify-restated": Words("转述的上级数值与文件一致", "Restated values are as in the document"),
    "verify-office": Words("责任单位与文件一致", "Offices are as in the document"),
    "verify-number": Words("文件中的数字都有归类", "Every number of the document is accounted for"),
    "verify-lacking": Words("文件中的目标值都在方案中", "Every target of the document is in the plan"),
}
VERIFY_WHY = Words(
    "方案文件是文件的转录，审核只看方案文件；转录错了，审核结论就不可靠",
    "a plan file is a transcript of its document, and only the transcript is audited: where it errs, so does the audit",
)
VERIFY_REMEDY = Words(
    "对照文件所示位置，改正方案文件；文件本身有误的，改正文件后再核对",
    "look at the place in the document and mend the plan file; where the document errs, mend it and verify again",
)
NO_FILES = Words(
    "没有写明与哪些文件核对；请在命令中写出文件，或在方案的 document: 下写 file: [文件名]",
    "nothing says which documents to verify against; name them on the command line, or write `file: [name]` under "
    "`document:` in the plan",
)
