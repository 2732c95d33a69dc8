"""What is said about putting plan files into their canonical form."""

from auditor.ground.words import Words

FMT = {
    "not the same": Words(
        "整理后内容会有出入，文件未改动：请报告这一问题",
        "formatting would change what the file says, and it was left as it is; please report this",
    ),
    "no-plans": Words(
        "这里没有方案文件（*.plan.yaml）；请写文件或目录",
        "there are no plan files (*.plan.yaml) here; name a file or a folder",
    ),
    "no-input": Words("标准输入已关闭，无从读取；请写文件名", "standard input is closed; name a file"),
    "written": Words("已整理 {changed} 个文件，{same} 个无需改动。", "Formatted: {changed}. Already in order: {same}."),
    "check": Words(
        "{changed} 个文件需要整理，{same} 个无需改动；请运行 auditor fmt",
        "To be formatted: {changed}. Already in order: {same}. Run `auditor fmt`.",
    ),
    "in order": Words("{same} 个方案文件均已整理。", "Already in order: {same}."),
}
