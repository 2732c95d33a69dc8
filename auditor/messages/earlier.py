"""Words for an earlier opinion that cannot be read."""

from auditor.words import Words

LOADING = {
    "no-file": Words("没有这个文件：{path}", "there is no such file: {path}"),
    "unreadable": Words("不能读取 {path}：{reason}", "cannot read {path}: {reason}"),
    "not-json": Words(
        "不是 JSON；--against 需要以 auditor opinion PLAN -o 文件.json 生成的上次意见",
        "this is no JSON; --against takes an earlier opinion, made by `auditor opinion PLAN -o FILE.json`",
    ),
    "not-opinion": Words(
        "{path} 不是修改意见（{what} 缺失或有误）；--against 需要以 auditor opinion PLAN -o 文件.json 生成的上次意见",
        "{path} is no opinion ({what} is missing or wrong); --against takes an earlier opinion, made by "
        "`auditor opinion PLAN -o FILE.json`",
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
