"""Sentences about rules that can be judged and are not good rules yet."""

from auditor.words import Words

LINT = {
    "empty": Words("{text}.{language} 是空的；请写上译文", "{text}.{language} is empty; write the translation"),
    "alike": Words("{text} 的中英文完全相同；请译出其中一种", "{text} is the same in both languages; translate one"),
    "not-chinese": Words("{text}.zh 中没有汉字；请写中文", "{text}.zh has no Chinese in it; write it in Chinese"),
    "not-english": Words(
        "{text}.en 中有中文“{found}”；请写英文（六字以内的术语可以引用）",
        '{text}.en has Chinese in it, "{found}"; write it in English (a term of up to six signs may be quoted)',
    ),
    "values-differ": Words(
        "{text} 的中英文所示的值不同：{found} 只见于一种",
        "the two languages of {text} show other values: only one has {found}",
    ),
    "no-value": Words(
        "message 没有写出任何值；请用 {{…}} 写出所判断的值，例如 {{{example}}}",
        "the message shows no value; show what was judged with {{…}}, such as {{{example}}}",
    ),
    "unused-param": Words(
        "参数 {name} 没有用到；请在 when 或 check 中用 params.{name}，或删去",
        "the parameter {name} is not used; use params.{name} in when or check, or remove it",
    ),
    "under-circle": Words("under 成环：{way}", "under leads in a circle: {way}"),
    "wrong-verdict": Words(
        "示例写明“{expected}”，实际得出：{found}", 'the example states "{expected}"; what came out: {found}'
    ),
    "no-row": Words(
        "没有审核对象（示例中没有{kind}）", "nothing to judge (the example has no {kind})"
    ),
    "one-verdict": Words("{verdict}（{address}）", "{verdict} ({address})"),
    "never": Words(
        "没有一个示例得出“{verdict}”；请补一个", 'none of the examples comes out as "{verdict}"; add one that does'
    ),
    "never-said": Words(
        "没有一个示例得出这项建议；请补一个，或删去该建议",
        "none of the examples leads to this suggestion; add one that does, or remove it",
    ),
    "example-param": Words(
        "规则没有参数“{found}”；已有：{known}", 'the rule has no parameter "{found}"; there are: {known}'
    ),
    "param-value": Words(
        "参数 {name} 应为{expected}，现为“{found}”", 'the parameter {name} must be {expected}; found "{found}"'
    ),
}
