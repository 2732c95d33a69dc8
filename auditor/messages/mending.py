"""What is said of the changes that arithmetic or spelling decides."""

from auditor.ground.words import Words

MENDING = {
    "written": Words("已改写 {count} 处（{files} 个文件）。", "Values rewritten: {count}, in files: {files}."),
    "shown": Words(
        "可改写 {count} 处（{files} 个文件），未写入；写入用 --fix。",
        "Values to rewrite: {count}, in files: {files}; nothing is written, --fix writes them.",
    ),
    "none": Words(
        "没有可由算术或写法决定的改写。", "There is nothing that arithmetic or spelling decides."
    ),
    "left": Words(
        "另有 {count} 处未改写：改了会引出新的发现，请人工核对。",
        "Left alone: {count}, because rewriting would bring new findings; look at these yourself.",
    ),
    "both": Words("--fix 与 --diff 只写一个", "give one of --fix and --diff"),
    "no-report": Words(
        "--diff 只列出改动，不生成报告，不与 --format、--output 同用",
        "--diff only shows changes and makes no report; leave out --format and --output",
    ),
    "examples": Words(
        "--fix、--diff 不用于随附的示例方案", "--fix and --diff are not for the example plans that come along"
    ),
}
