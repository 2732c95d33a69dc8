"""Words for an earlier opinion that cannot be read."""

from auditor.ground.words import Words

LOADING = {
    "no-file": Words("没有这个文件：{path}", "there is no such file: {path}"),
    "unreadable": Words("不能读取 {path}：{reason}", "cannot read {path}: {reason}"),
    "not-json": Words(
        "不是 JSON；--against 需要以 auditor opinion PLAN -o 文件.json（或 文件.xlsx）生成的上次意见",
        "this is no JSON; --against takes an earlier opinion, made by `auditor opinion PLAN -o FILE.json` (or "
        "FILE.xlsx)",
    ),
    "no-workbook": Words(
        "{path} 不是修改意见的工作簿；--against 需要以 auditor opinion PLAN -o 文件.xlsx 生成、填写后的文件",
        "{path} is no workbook of an opinion; --against takes one made by `auditor opinion PLAN -o FILE.xlsx` and "
        "filled in",
    ),
    "no-answers": Words(
        "{path} 中找不到意见清单（表头应有：{labels}）；请勿删改表头",
        "{path} has no list of requests (columns: No., Answer, Remark); its header must stay",
    ),
    "answer-number": Words(
        "工作表“{sheet}”：序号“{found}”不是意见的序号；应为 1 至 {count}，请勿改动序号栏",
        "sheet “{sheet}”: “{found}” is the number of no request; expected 1 to {count}, the numbers must stay",
    ),
    "answer-twice": Words(
        "工作表“{sheet}”：序号“{found}”已在上面答复过；每条意见只填一行",
        "sheet “{sheet}”: No. “{found}” was answered above already; answer each request once",
    ),
    "answer-unknown": Words(
        "工作表“{sheet}”：采纳情况“{found}”不在可选之列；请填：{known}，其他意见写在说明栏",
        "sheet “{sheet}”: the answer “{found}” is none of those offered ({known}); put anything else under the remark",
    ),
    "not-opinion": Words(
        "{path} 不是修改意见（{what} 缺失或有误）；--against 需要以 auditor opinion PLAN -o 文件.json"
        "（或 文件.xlsx）生成的上次意见",
        "{path} is no opinion ({what} is missing or wrong); --against takes an earlier opinion, made by "
        "`auditor opinion PLAN -o FILE.json` (or FILE.xlsx)",
    ),
    "version": Words(
        "{path} 的格式版本为 {found}，本程序只认 {known}；请用生成它的程序版本，或重新生成",
        "{path} has the format version {found}, this program knows {known}; use the program that made it, or make "
        "it anew",
    ),
    "other-plan": Words(
        "{path} 是对方案“{found}”的意见，不是对“{plan}”的意见；请给出对本方案的上次意见",
        "{path} is an opinion on the plan “{found}”, not on “{plan}”; give one on this plan",
    ),
}
