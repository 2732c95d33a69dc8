"""Words that the formats of papers add: labels of remarks, sheets, page feet; and what is missing for them."""

from auditor.ground.words import Words

FORMATS = {
    "remark": Words("注：{text}", "Note: {text}"),
    "remarks": Words("注：", "Notes:"),
    "remark-item": Words("{number}．{text}", "{number}. {text}"),
    "contents": Words("目录", "Contents"),
    "text-sheet": Words("说明", "Text"),
    "table-sheet": Words("表{number}", "Table {number}"),
    "see-sheet": Words("（见工作表“{name}”）", "(see the sheet “{name}”)"),
    "choice-title": Words("请从列表选择", "Choose from the list"),
    "choice": Words("只能填：{known}；其他意见请写在说明栏。", "One of: {known}. Anything else goes under the remark."),
    "sheet-foot": Words("第 &P 页，共 &N 页", "Page &P of &N"),
    "table-label": Words("表格，可左右滚动：{caption}", "Table, scrolls sideways: {caption}"),
    "extra": Words(
        "写 {format} 格式需要另装程序库，请先运行：{command}",
        "writing {format} needs a library that is not installed; first run: {command}",
    ),
    "suffix": Words(
        "从文件名 {path} 看不出格式；请用 --format 指明（{known}），或改用其后缀",
        "the name {path} does not tell the format; say it with --format ({known}) or by the suffix",
    ),
    "suffix-format": Words(
        "{path} 的后缀与 --format {format} 不一致；请改其中之一",
        "the suffix of {path} does not agree with --format {format}; change one of them",
    ),
    "binary": Words(
        "{format} 不是文本，不能显示在终端上；请用 -o 写入文件",
        "{format} is not text and cannot be shown on a terminal; write it to a file with -o",
    ),
}
