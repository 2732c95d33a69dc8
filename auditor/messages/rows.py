"""What is said of values that no document says: a blank, a year, percentage points."""

from auditor.words import Words

ROWS = {
    "points": Words("{number}个百分点", "{number} percentage points"),
    "point": Words("{number}个百分点", "{number} percentage point"),
    "blank": Words("空白", "blank"),
    "in-year": Words("{year}年 {value}", "{year}: {value}"),
    "each": Words("每年 {value}", "each year: {value}"),
    "strives": Words(
        "（力争或激励目标：本级“{child}”，上级“{parent}”）",
        " (striven for, or an incentive: {child} here, {parent} above)",
    ),
    "not-striving": Words("无", "none"),
    "undated": Words("未写年份 {value}", "undated: {value}"),
}
