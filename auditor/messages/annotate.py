"""Words of the comments that an audit puts into a document."""

from auditor.ground.words import Words

ANNOTATE = {
    "author": Words("目标衔接审核", "auditor"),
    "line": Words("【{severity}】{line}", "[{severity}] {line}"),
    "members": Words("涉及：{names}", "Concerns: {names}"),
    "more": Words("因同样缺失而无法判断的，另有 {count} 处", "for the same reason {count} more cannot be judged"),
    "suggestion": Words("建议：{text}", "Suggestion: {text}"),
    "basis": Words("依据：{text}", "Basis: {text}"),
    "done": Words("已写入 {count} 条批注：{path}", "comments written: {count}, in {path}"),
    "lost": Words(
        "其中 {count} 条在文件中找不到原文，放在文件开头",
        "{count} of them found no words in the file and stand at its beginning",
    ),
    "same": Words(
        "-o 不能是原文件“{path}”：请另写文件名，原文件不会被改写",
        "-o cannot be the file itself, {path}; name another file, the original is never written to",
    ),
}
