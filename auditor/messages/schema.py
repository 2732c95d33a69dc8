"""What is said about a file whose shape is wrong: what stands there, what was expected, what to do."""

from auditor.ground.words import Words

SCHEMA: dict[str, Words] = {
    # keys
    "unknown key, similar": Words(
        "未知的键“{name}”：是否应为“{similar}”？",
        'unknown key "{name}"; did you mean "{similar}"?',
    ),
    "unknown key": Words(
        "未知的键“{name}”：这里可用 {allowed}",
        'unknown key "{name}"; allowed here: {allowed}',
    ),
    "unknown key, expected": Words(
        "未知的键“{name}”：这里应为{expected}",
        'unknown key "{name}"; expected here: {expected}',
    ),
    "key, written": Words(
        "键“{name}”不是这样写的：请写成“{written}”",
        'the key "{name}" is not written like this; write "{written}"',
    ),
    "no keys": Words(
        "未知的键“{name}”：这里应为空",
        'unknown key "{name}"; nothing is allowed here',
    ),
    "bad key": Words(
        "键“{name}”不合要求：应为{expected}",
        'the key "{name}" cannot stand here; expected {expected}',
    ),
    "missing key": Words(
        "{where}缺少键“{name}”：请补上",
        '{where} lacks the key "{name}"; add it',
    ),
    "missing choice": Words(
        "{where}缺少键：{names} 之一，请补上",
        "{where} lacks one of the keys {names}; add one",
    ),
    "dependent key": Words(
        "{where}有键“{name}”，却没有“{missing}”：请补上“{missing}”，或删除“{name}”",
        '{where} has the key "{name}" without "{missing}"; add "{missing}" or delete "{name}"',
    ),
    # values
    "expected": Words(
        "{where}应为{expected}，这里是{found}{hint}",
        "{where}: expected {expected}, but {found} stands here{hint}",
    ),
    "similar": Words(
        "：是否应为“{similar}”？",
        '; did you mean "{similar}"?',
    ),
    "quote": Words(
        '：请加引号，写成 "{written}"',
        '; put it in quotes: "{written}"',
    ),
    "written": Words(
        "：请写成 {written}",
        "; write {written}",
    ),
    "wide quotes": Words(
        '：引号用了全角的，请写成 "{written}"',
        '; its quotes are full-width, write "{written}"',
    ),
    "as list": Words(
        "：请写成列表 [{written}]",
        "; write it as a list: [{written}]",
    ),
    "as mapping": Words(
        "：请写成“键: 值”，冒号用半角，后面加空格",
        '; write "key: value", with a half-width colon and a space after it',
    ),
    "unquote": Words(
        "：请去掉引号",
        "; write it without quotes",
    ),
    "several shapes": Words(
        "{where}同时符合几种写法：请只用一种",
        "{where} fits several forms at once; keep to one of them",
    ),
    "repeated": Words(
        "{where}中重复出现{found}：请只保留一个",
        "{where} holds {found} more than once; keep one of them",
    ),
    "forbidden key": Words(
        "{where}不能有键“{names}”：请删除",
        '{where} must not have the key "{names}"; delete it',
    ),
    "forbidden keys": Words(
        "{where}不能同时有键 {names}：请删除其一",
        "{where} must not have the keys {names} at once; delete one of them",
    ),
    "superfluous": Words(
        "{where}在这里不适用：请删除",
        "{where} does not belong here; delete it",
    ),
    "not allowed": Words(
        "{where}不能是{found}：请删除或改写",
        "{where} must not be {found}; delete or change it",
    ),
    # places
    "root": Words("文件", "the file"),
    "at key": Words("“{name}”", '"{name}"'),
    "item": Words("{list}的第 {number} 项", "item {number} of {list}"),
    # what was found
    "text": Words("文字“{text}”", 'the text "{text}"'),
    "empty text": Words("空的文字", "an empty text"),
    "number": Words("数字 {text}", "the number {text}"),
    "truth": Words(" {text}", "{text}"),
    "nothing": Words("空的", "nothing"),
    "mapping": Words("映射（键: 值）", "a mapping"),
    "empty mapping": Words("空的映射", "an empty mapping"),
    "list": Words("有 {count} 项的列表", "a list of {count}"),
    "empty list": Words("空的列表", "an empty list"),
    # what was expected
    "a string": Words("文字", "text"),
    "a integer": Words("整数", "a whole number"),
    "a number": Words("数字", "a number"),
    "a boolean": Words(" true 或 false", "true or false"),
    "a null": Words("空（不写值）", "nothing"),
    "a object": Words("映射（键: 值）", "a mapping (key: value)"),
    "a array": Words("列表（- 项）", "a list (- item)"),
    "one": Words("“{value}”", '"{value}"'),
    "one of": Words(" {values} 之一", "one of {values}"),
    "or": Words("{first}或{last}", "{first} or {last}"),
    "pattern": Words("形如 {limit} 的文字", "text of the form {limit}"),
    "minLength": Words("至少 {limit} 个字的文字", "text of at least {limit} characters"),
    "some text": Words("非空的文字", "text that is not empty"),
    "maxLength": Words("至多 {limit} 个字的文字", "text of at most {limit} characters"),
    "minItems": Words("至少有 {limit} 项的列表", "a list of at least {limit}"),
    "maxItems": Words("至多有 {limit} 项的列表", "a list of at most {limit}"),
    "minProperties": Words("至少有 {limit} 个键的映射", "a mapping with {limit} or more keys"),
    "maxProperties": Words("至多有 {limit} 个键的映射", "a mapping with {limit} keys or fewer"),
    "minimum": Words("不小于 {limit} 的数字", "a number of at least {limit}"),
    "maximum": Words("不大于 {limit} 的数字", "a number of at most {limit}"),
    "exclusiveMinimum": Words("大于 {limit} 的数字", "a number above {limit}"),
    "exclusiveMaximum": Words("小于 {limit} 的数字", "a number below {limit}"),
    "multipleOf": Words("{limit} 的倍数", "a multiple of {limit}"),
    "contains": Words("含有{item}的列表", "a list that holds {item}"),
    "other": Words("另一种写法", "another form"),
}
