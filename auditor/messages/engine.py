"""Sentences that every rule shares."""

from auditor.ground.words import Words

ENGINE = {
    "undetermined": Words(
        "{name}：无法判断“{title}”；缺少：{reasons}", "{name}: cannot judge “{title}”; missing: {reasons}"
    ),
    "undetermined-year": Words(
        "{name}（{year}年）：无法判断“{title}”；缺少：{reasons}",
        "{name} ({year}): cannot judge “{title}”; missing: {reasons}",
    ),
    "rests-on-quoted": Words("（所据数值系转引）", " (rests on a value quoted in another document)"),
    "lack": Words("{reason}〔{who}{when}〕", "{reason} [{who}{when}]"),
    "own-target": Words("目标值", "target"),
    "own-cell": Words("分解表所列", "figure in the table"),
    "own-statement": Words("此处表述", "stated here"),
    "own-restatement": Words("本文件所列上级值", "as restated here"),
    "undetermined-many": Words(
        "{count} 项无法判断“{title}”；缺少：{reasons}：{members}",
        "“{title}” cannot be judged of {count}; missing: {reasons}: {members}",
    ),
}
