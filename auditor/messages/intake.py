"""Sentences of the reading of documents: what numbers became and why, and what is asked."""

from auditor.ground.words import Words

# What a number ended as.
SORTS = {
    "target": Words("目标值", "target"),
    "base": Words("基数", "base"),
    "restated": Words("转述的上级数值", "restated"),
    "share": Words("占比", "share"),
    "claim": Words("文件所列数目", "claim"),
    "trim": Words("删减", "trim"),
    "norm": Words("标准或条件", "norm"),
    "fact": Words("事实", "fact"),
    "date": Words("日期", "date"),
    "document-number": Words("文号", "document number"),
    "ordinal": Words("序号", "ordinal"),
    "name": Words("名称", "name"),
    "unresolved": Words("未能归类", "unresolved"),
}
# Why it did.
WHY = {
    "": Words("见所属目标值", "see its target"),
    "web": Words("网址", "a web address"),
    "document-number": Words("文号的写法", "the form of a document number"),
    "phone": Words("电话号码", "a telephone number"),
    "date": Words("日期的写法", "the form of a date"),
    "years": Words("起止年份", "a span of years"),
    "edition": Words("版本年份", "the year of an edition"),
    "year": Words("年份", "a year"),
    "numbered": Words("编号", "a number in order"),
    "roman": Words("固定名称", "a fixed name"),
    "per-head": Words("比率的分母", "for how many a rate is counted"),
    "project": Words("项目清单", "in a list of projects"),
    "listed": Words("列举了几个", "how many a list names"),
    "grade": Words("等级", "a grade"),
    "title": Words("书名号内", "inside a title"),
    "quoted": Words("引号内的名称", "a name in quotation marks"),
    "lettered": Words("与字母连用", "belongs to letters"),
    "page": Words("页码", "a page number"),
    "bracket-base": Words("括号内的基期数值", "a base value in brackets"),
    "aside": Words("假设或换算", "supposed, or said again in another measure"),
    "bracket": Words("括号内的说明", "an aside in brackets"),
    "from": Words("“由……提高到……”的起点", "where a change starts"),
    "has-become": Words("已经发生的变化", "a change that has happened"),
    "counted": Words("文件对自身的计数", "the document counts its own parts"),
    "of-above": Words("占上级的比重", "a share of the level above"),
    "of-plan-above": Words("起草说明转述的上级文件", "the note tells of the plan above"),
    "restates": Words("换一种说法重复前一数值", "it says the value before once more"),
    "compared": Words("与上级比较", "a comparison with the level above"),
    "past-year": Words("年份早于成文", "of a year before the document"),
    "past-word": Words("说的是过去", "told as past"),
    "past-chapter": Words("在现状章节", "in a chapter about the past"),
    "condition": Words("适用条件", "a condition"),
    "time-limit": Words("时限", "a time limit"),
    "tariff": Words("补助、收费等标准", "a tariff"),
    "size": Words("单个对象的规格", "the size of one thing"),
    "safeguard": Words("在保障措施章节", "in a chapter of safeguards"),
    "rules": Words("在规则性文件中", "in a document of rules"),
    "no-plan": Words("所在文件不是规划方案", "in a document that is no plan"),
    "not-understood": Words("数值读不懂", "the value is not understood"),
    "no-name": Words("找不到名称", "no name is found"),
    "no-unit": Words("没有单位", "it has no unit"),
    "no-verb": Words("看不出承诺做什么", "nothing says what is done"),
    "no-promise": Words("没有承诺的词语", "nothing says that it is promised"),
    "heading": Words("在标题中", "in a heading"),
    "footnote": Words("在脚注中", "in a footnote"),
    "comment": Words("在批注中", "in a comment"),
    "header": Words("在表头", "in a table's header"),
    "division": Words("分地区的表格", "a table by divisions"),
    "remark": Words("在备注栏", "in a column of remarks"),
    "office": Words("在责任单位栏", "in a column of offices"),
    "cell": Words("在文字栏", "in a column of words"),
    "base-column": Words("基期栏", "in a column of the base year"),
    "upper-column": Words("上级栏", "in a column of a level above"),
    "dropped": Words("起草说明写明删减", "the note says that it is dropped"),
    "structure": Words("几个数的比例", "a proportion of several numbers"),
    "headline": Words("标题，正文另有", "a headline that the text says again"),
    "before-goals": Words("在目标之前的章节", "in a chapter before the goals"),
    "nothing-fits": Words("没有一条规则适用", "nothing fits"),
}
# The reasons of a proposal.
BECAUSE = {
    "name:before": Words("名称：数值之前的词语", "name: the words before the value"),
    "name:behind": Words("名称：数值之后的词语", "name: the words behind the value"),
    "name:english-before": Words("名称：英文，数值之前的词语", "name: English words before the value"),
    "name:english-behind": Words("名称：英文，数值之后的词语", "name: English words behind the value"),
    "name:english-share": Words("名称：英文，某一整体中的比例", "name: an English share of a whole"),
    "name:english-unclear": Words(
        "名称：英文，数值之后的词语，止处不明", "name: English words behind the value, with no clear end"
    ),
    "name:behind-unclear": Words(
        "名称：数值之后过短、过长或并列的词语", "name: very short, long or joined words behind the value"
    ),
    "name:behind-listed": Words("名称：列举之后的词语", "name: the words behind a list"),
    "name:behind-no-verb": Words(
        "名称：数值之后的词语，之前没有动词", "name: the words behind the value, with no verb before"
    ),
    "name:share-behind": Words("名称：比例之后的对象", "name: those behind a share"),
    "name:list": Words("名称：并列名称逐一对应", "name: one of a list, in order"),
    "name:shared": Words("名称：几个数值共用", "name: shared by several values"),
    "name:carried": Words("名称：承接前一数值", "name: carried from the value before"),
    "name:verb": Words("名称：动词加前一对象", "name: the verb with the object before"),
    "name:region": Words("名称：承接前一指标，范围不同", "name: carried, for another region"),
    "name:clause-before": Words("名称：前一分句", "name: the clause before"),
    "name:heading": Words("名称：所在标题", "name: the heading"),
    "name:part-of": Words("名称：达到……的百分之几", "name: a part of something"),
    "name:row": Words("名称：表格的行", "name: the row of a table"),
    "name:flat": Words("名称：连写的表格", "name: a table run together"),
    "year:sentence": Words("年份：本句", "year: in the sentence"),
    "year:carried": Words("年份：承接前一句", "year: carried from the sentence before"),
    "part:unnamed": Words("文件标题不是方案、规划一类", "a document that calls itself no plan"),
    "year:english-carried": Words("年份：英文，承接前一句", "year: carried from an English sentence before"),
    "year:carried-on": Words("年份：承接更前的句子", "year: carried over a full stop"),
    "year:section": Words("年份：所在段落标题或引语", "year: said once for the section"),
    "year:title": Words("年份：文件标题", "year: of the title"),
    "year:column": Words("年份：表头", "year: the column's header"),
    "year:unstated": Words("年份：未写明", "year: not stated"),
    "year:lacking": Words("年份：有界限或为比率而未写明", "year: a bound or a rate without one"),
    "bound:own": Words("界限：数值自身", "bound: beside the value"),
    "bound:none": Words("界限：未写明", "bound: none stated"),
    "bound:shared": Words("界限：并列数值共用", "bound: shared by a list"),
    "bound:distant": Words("界限：离数值较远", "bound: at a distance"),
    "bound:cell": Words("界限：单元格", "bound: in the cell"),
    "promise:year": Words("承诺：写明到哪一年", "promise: a year until which"),
    "promise:strive": Words("承诺：力争、确保等", "promise: words of striving"),
    "promise:section": Words("承诺：所在段落定有期限", "promise: the section has a year"),
    "promise:goal-chapter": Words("承诺：目标章节", "promise: a chapter of goals"),
    "promise:bound": Words("承诺：限定词", "promise: a bound"),
    "promise:verb": Words("承诺：动词", "promise: a verb"),
    "promise:chapter": Words("承诺：任务章节", "promise: a chapter of tasks"),
    "promise:quoted": Words("承诺：起草说明引用", "promise: quoted by the note"),
    "promise:plain": Words("承诺：任务章节中的数量", "promise: an amount in a chapter of tasks"),
    "promise:cell": Words("承诺：指标表格", "promise: a table of indicators"),
    "beside:list": Words("同句：另有多项目标", "its sentence: a list of goals"),
    "beside:one": Words("同句：另有一项目标", "its sentence: one more goal"),
    "beside:none": Words("同句：没有其他目标", "its sentence: no other goal"),
    "beside:size": Words("同句：有规格数字", "its sentence: a number that tells a size"),
    "beside:fact": Words("同句：有既往事实或标准", "its sentence: something that has been, or a rule"),
    "beside:first": Words("同句：英文，第一个数值", "its English sentence: the first value"),
    "beside:later": Words("同句：英文，后面的数值", "its English sentence: a later value"),
    "form:figures": Words("名称长短：含有数字", "length of the name: it holds figures"),
    "form:one-word": Words("名称长短：英文，一个词", "length of the name: one English word"),
    "form:two-words": Words("名称长短：英文，两个词", "length of the name: two English words"),
    "form:usual": Words("名称长短：通常", "length of the name: usual"),
    "form:short": Words("名称长短：过短", "length of the name: short"),
    "form:long": Words("名称长短：过长", "length of the name: long"),
    "form:clause": Words("名称：像半句话", "name: like half a sentence"),
    "part:body": Words("位置：正文", "part: body"),
    "part:annex": Words("位置：附件", "part: annex"),
    "part:note": Words("位置：起草说明", "part: note"),
}
INTAKE = {
    "ask-level": Words("这份文件是哪一级政府的？", "Which level of government is this document of?"),
    "ask-region": Words("这份文件适用于哪个地区？请写地区名称", "Which region is this document for? Write its name"),
    "ask-link": Words(
        "“{name}”对应上级的哪项指标？本级自主设定的写 own",
        "Which indicator above does “{name}” answer? Write own for none",
    ),
    "ask-trim": Words("删减的“{name}”是上级的哪项指标？", "Which indicator above is the dropped “{name}”?"),
    "ask-target": Words(
        "“{name}”（{year}）{value}：是目标值吗？名称有误的，直接写正确的名称",
        "“{name}” ({year}) {value}: is it a target? If its name is wrong, write the right one",
    ),
    "ask-same": Words(
        "“{name}”{value}：和“{other}”是同一项指标吗？", "“{name}” {value}: is it the indicator “{other}”?"
    ),
    "ask-reason": Words("自主设定的“{name}”：理由是什么？", "“{name}” is the document's own: what is its reason?"),
    "ask-object": Words(
        "删减的“{name}”：正文的行动是否还涉及同一对象？写出正文的用词",
        "“{name}” is dropped: do actions of the body still work on the same thing? Write the body's words",
    ),
    "ask-measure": Words(
        "“{name}”（增长率）和“{other}”（绝对量）计量的是同一对象吗？",
        "“{name}” (a growth) and “{other}” (an amount): do they measure one thing?",
    ),
    "ask-unit": Words(
        "“{name}”{value}：表头和单元格都没有写单位，单位是什么？",
        "“{name}” {value}: neither header nor cell says a unit: which is it?",
    ),
    "no-year": Words("未写年份", "no year"),
    "ask-wording": Words(
        "“{name}”{value}：作为文字目标列入吗？对应上级的，写上级指标（方案/指标）",
        "“{name}” {value}: is it a target in words? If it answers one above, write that (plan/indicator)",
    ),
    "ask-number": Words(
        "数字“{text}”未能归类（{why}）：它是什么？", "The number “{text}” is unresolved ({why}): what is it?"
    ),
    "ask-head": Words(
        "auditor import 的疑问清单。在 decision 处填写答案：从 proposals 中选一个，或照问题的提示写。\n"
        "再次运行 auditor import 时，原文未变的答案保留；原文已变的列在 lapsed 之下。",
        "The doubts of auditor import. Write your answer at decision: a proposal, or what the question asks for.\n"
        "When auditor import runs again, answers whose words still stand are kept; the others are listed under lapsed.",
    ),
    # what the command prints
    "read": Words("{file}：{blocks} 个段落和表格", "{file}: {blocks:paragraph or table|paragraphs and tables}"),
    "numbers": Words(
        "数字 {count} 个，已归类 {accounted} 个：{sorts}", "numbers {count}, accounted for {accounted}: {sorts}"
    ),
    "no-numbers": Words("没有数字", "no numbers"),
    "sort": Words("{sort} {count}", "{sort} {count}"),
    "found": Words(
        "目标值 {targets} 个，归为指标 {indicators} 项；对应上级 {links} 项，删减 {trims} 项，"
        "文件所列数目 {claims} 条，行动 {actions} 项",
        "targets {targets}, of indicators {indicators}; links {links}, trims {trims}, claims {claims}, "
        "actions {actions}",
    ),
    "questions": Words(
        "疑问 {count} 个，其中 {blocking} 个决定对照什么，宜先答；已答 {answered} 个",
        "questions {count}, of which {blocking} decide what is compared; answered {answered}",
    ),
    "lapsed": Words(
        "有 {count} 个答案的原文已变，列在 {file} 的 lapsed 之下",
        "answers that lost their words: {count}; they stand under lapsed in {file}",
    ),
    "written": Words("已写出 {plan} 和 {review}", "wrote {plan} and {review}"),
    "changed": Words(
        "{plan} 写出以后被改动过，不会被覆盖；请用 -o 另写文件名，或先把它移走",
        "{plan} was changed after it was written and is not overwritten; name another file with -o, or move it away",
    ),
    "stranger": Words(
        "{plan} 已经存在，不是由这些文件写出的；请用 -o 另写文件名",
        "{plan} exists and was not written from these documents; name another file with -o",
    ),
    "not-review": Words(
        "{file} 不是疑问清单；请把它移走，或改正其中的条目",
        "{file} is no review file; move it away, or mend its entries",
    ),
    "bad-plan-name": Words("输出文件名应以 .plan.yaml 结尾：{path}", "the output file must end in .plan.yaml: {path}"),
    "ask-progress": Words("第 {place} 个，共 {count} 个（{at}）", "{place} of {count} ({at})"),
    "ask-free": Words("写出答案；回车跳过，q 结束", "your answer; Enter skips, q ends"),
    "ask-range": Words("编号只有 1 到 {count}，请重新选择", "the numbers go from 1 to {count}; choose again"),
    "ask-signs": Words("这里没有文字，不能作为答案，请重新填写", "signs alone are no answer; write it again"),
    "ask-how": Words("选择编号，或写出答案；回车跳过，q 结束", "a number, or your answer; Enter skips, q ends"),
    "ask-active": Words(
        "这个回答含有不可见的控制字符，未采用", "this answer holds an invisible control character and was not taken"
    ),
    "nothing": Words("{file} 中没有文字", "{file} holds no text"),
}
