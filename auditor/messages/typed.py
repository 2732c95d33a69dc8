"""What is said of signs typed in a Chinese input method where YAML needs its own, and of quotes left open."""

from auditor.ground.words import Words

TYPED: dict[str, Words] = {
    "colon": Words(
        "这里是全角冒号“{found}”：请改为半角冒号加空格“: ”",
        'a full-width colon "{found}" stands here; write ": " (half-width, with a space)',
    ),
    "colon without space": Words(
        "冒号后面缺少空格：请写成“: ”",
        'no space follows this colon; write ": "',
    ),
    "comma": Words(
        "这里用“{found}”分隔各项：请改为半角逗号“, ”",
        'the entries are parted by "{found}" here; write a half-width comma ", "',
    ),
    "bracket": Words(
        "这里是全角括号“{found}”：请改为半角“{meant}”",
        'a full-width bracket "{found}" stands here; write "{meant}"',
    ),
    "quote": Words(
        "这里是中文引号“{found}”，与值开头的半角引号不成对：请改为 {meant}",
        "the value opens with {meant} and closes with {found}; write {meant}",
    ),
    "open quote": Words(
        "这一行的引号没有闭合（{found}…）：请在值的末尾补上 {meant}",
        "a quote that opens on this line is never closed ({found} ...); put {meant} at the end of the value",
    ),
    "indentation": Words(
        "这一行用全角空格缩进：请改为半角空格",
        "this line is indented with full-width spaces; write half-width ones",
    ),
    "wide space": Words(
        "这里是全角空格：请改为半角空格",
        "a full-width space stands here; write a half-width one",
    ),
    "dash": Words(
        "这里用“{found}”引出列表项：请改为半角连字符加空格“- ”",
        'a list item begins with "{found}" here; write "- " (a half-width hyphen with a space)',
    ),
    "dash without space": Words(
        "列表项的连字符后面缺少空格：请写成“- ”",
        'no space follows the hyphen of this list item; write "- "',
    ),
    "comment": Words(
        "这里用全角井号“＃”写注释：请改为半角“#”",
        'a comment begins with a full-width "＃" here; write "#"',
    ),
}
