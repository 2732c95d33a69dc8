"""What is said of values that no document says: a blank, a year, percentage points."""

from auditor.words import Words

ROWS = {
    "points": Words("{number}个百分点", "{number} percentage points"),
    "point": Words("{number}个百分点", "{number} percentage point"),
    "blank": Words("空白", "blank"),
    "in-year": Words("{year}年 {value}", "{year}: {value}"),
    "each": Words("每年 {value}", "each year: {value}"),
    "undated": Words("未写年份 {value}", "undated: {value}"),
}
