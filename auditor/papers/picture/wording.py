"""Words of pictures: titles, what stands in boxes and on lines, the legend."""

from auditor.ground.words import Words

PICTURE = {
    "title-family": Words("方案上下级衔接图", "Plans and the plans above them"),
    "title-plan": Words("{region}方案上下级衔接图", "The plan of {region} and the plans above and below it"),
    "title-indicator": Words("“{name}”上下级衔接图", "“{name}” from level to level"),
    "desc": Words(
        "自左至右由上级到下级。{levels}。方框 {boxes} 个，对应关系 {edges} 条；结论：{signs}。",
        "From the highest level on the left to the lowest on the right. {levels}. Boxes: {boxes}, links: {edges}; "
        "signs: {signs}.",
    ),
    "desc-level": Words("{level} {count} 个", "{level}: {count}"),
    "staged": Words("{region}（{stage}）", "{region} ({stage})"),
    "value": Words("{when}：{value}", "{when}: {value}"),
    "more": Words("另有 {count} 项", "{count} more"),
    "plan-counts": Words("指标 {total} 项", "indicators: {total}"),
    "plan-own": Words("指标 {total} 项，自主设定 {own} 项", "indicators: {total} ({own} own)"),
    "replaced": Words("已被后一稿替代", "replaced by a later text"),
    "text-partial": Words("只掌握部分文本", "only part of the text at hand"),
    "text-quoted": Words("文本系转引", "known only as quoted"),
    "text-none": Words("未掌握文本", "text not at hand"),
    "no-value": Words("未写目标值", "no target"),
    "trimmed": Words("删减", "trimmed"),
    "trimmed-because": Words("删减（{because}）", "trimmed ({because})"),
    "trimmed-said": Words("所述：{said}", "named as: {said}"),
    "open": Words("未回应", "not answered"),
    "open-text": Words("未回应（未掌握全文）", "not answered (text not whole)"),
    "expected": Words("未见方案", "no plan at hand"),
    "folded": Words("另 {count} 个", "{count} more"),
    "folded-below": Words("及其下级 {count} 个", "and {count} below them"),
    # on lines
    "same": Words("保持一致", "same"),
    "at-least": Words("不低于", "at least"),
    "at-most": Words("不高于", "at most"),
    "share": Words("占{share}", "{share} of it"),
    "share-open": Words("占比不详", "a part"),
    "share-year": Words("占{share}（{when}）", "{share} of it ({when})"),
    "computed": Words("占{share}（测算）", "{share} of it (computed)"),
    "skips": Words("（隔级）", "(levels skipped)"),
    "upside": Words("（上级在右）", "(the plan above is on the right)"),
    "count-same": Words("一致 {count}", "same {count}"),
    "count-share": Words("占比 {count}", "share {count}"),
    "count-at-least": Words("不弱于 {count}", "at least {count}"),
    "count-trimmed": Words("删减 {count}", "trimmed {count}"),
    "count-open": Words("未回应 {count}", "not answered {count}"),
    "count-unknown": Words("不详 {count}", "unknown {count}"),
    "count-none": Words("无对应项", "no links"),
    # for a screen reader, and for whoever points at a thing
    "told-edge": Words("{child} 对应 {parent}：{what}", "{child} answers {parent}: {what}"),
    "told-sign": Words("结论：{sign}", "verdict: {sign}"),
    "told-found": Words("{sign} {rule} {message}", "{sign} {rule} {message}"),
    "told-more": Words("另有 {count} 条", "{count} more"),
    "told-declared": Words("声明占比 {declared}，计算占比 {computed}", "declared {declared}, computed {computed}"),
    # below the picture
    "legend": Words("图例", "Legend"),
    "legend-absent": Words("虚线框：删减、未回应或未见方案", "dashed: trimmed, not answered, or no plan at hand"),
    "legend-focus": Words("粗框：所查对象", "thick: what was asked for"),
}
MEANINGS = {
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "undetermined": Words("无法判断", "undetermined"),
    "note": Words("提示", "note"),
    "waived": Words("已豁免", "waived"),
    "holds": Words("未发现问题", "nothing found"),
    "none": Words("无可判断内容", "nothing to judge"),
}
# Signs that a terminal of the old Chinese encoding has as well; meaning never rests on colour alone.
MARKS = {
    "error": "×", "warning": "!", "undetermined": "?", "note": "i", "waived": "○", "holds": "√", "none": "–",
}
LEVELS = {
    "district+county": Words("区县", "district or county"),
}
