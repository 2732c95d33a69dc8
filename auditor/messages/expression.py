"""Sentences about expressions that cannot be judged."""

from auditor.ground.words import Words

EXPRESSION = {
    "constrains-nothing": Words(
        "constrains 没有约束任何数值；请用 {known}，或比较数值，或删去此项",
        "`constrains` constrains no value; use {known}, compare values, or leave the key out",
    ),
    "not-linear": Words(
        "constrains 中，not、any、all 之内不能约束数值；请直接写 {known} 或比较",
        "in `constrains` nothing within not, any or all can constrain a value; write {known} or a comparison",
    ),
    "too-long": Words("表达式有 {found} 个字符，最多 {most} 个；请拆成两条规则",
                      "{found} characters, at most {most} are allowed; make it two rules"),
    "too-deep": Words("嵌套超过 {most} 层；请简化", "nested deeper than {most} levels; simplify it"),
    "too-many": Words("组成部分超过 {most} 个；请拆成两条规则", "more than {most} parts; make it two rules"),
    "not-an-expression": Words("不是表达式（{found}）", "this is no expression ({found})"),
    "not-permitted": Words(
        "不允许使用 {found}；可用：比较、and、or、not、in、+ - * /、已声明的名称和函数",
        "{found} is not part of the language; use comparisons, and, or, not, in, + - * /, "
        "declared names and functions"),
    "private": Words("名称不能以下划线开头：{found}", "names do not begin with an underscore: {found}"),
    "literal": Words("不允许这样的常量（{found}）；可用数字、文字、True 和 False",
                     "such a literal is not allowed ({found}); use numbers, texts, True and False"),
    "look-alike": Words("“{found}”含形近字母；请写“{name}”", '"{found}" holds look-alike letters; write "{name}"'),
    "unknown-name": Words("未知名称“{found}”；{hint}", 'unknown name "{found}"; {hint}'),
    "unknown-attribute": Words("{base} 没有“{found}”；{hint}", '{base} has no "{found}"; {hint}'),
    "no-attributes": Words("{base} 是{type}，没有可读取的属性“{found}”",
                           '{base} is {type} and has no attribute "{found}"'),
    "unknown-function": Words("未知函数“{found}”；{hint}", 'unknown function "{found}"; {hint}'),
    "arguments": Words("{function} 需要 {expected} 个参数，现有 {found} 个",
                       "{function} takes {expected} arguments; found {found}"),
    "type": Words("{where}应为{expected}，现为{found}", "{where} must be {expected}; found {found}"),
    "compare": Words("{left}与{right}不能用 {operator} 比较", "{left} and {right} cannot be compared with {operator}"),
    "code": Words("“{base}”没有“{found}”这个取值；{hint}", '{base} is never "{found}"; {hint}'),
    "chain": Words("比较不能连写；请用 and 连接两个比较", "comparisons do not chain; join two of them with and"),
    "call": Words("只能按名称调用函数", "only functions are called, by their name"),
    "subscript": Words("只有参数表可以用下标，例如 params.allowed[trim.group]",
                       "only parameter tables take a subscript, as in params.allowed[trim.group]"),
    "rows": Words("{function} 的第一个参数应为一组行（如 plan.indicators），现为{found}",
                  "the first argument of {function} must be a collection (such as plan.indicators); found {found}"),
    "levels": Words("对集合的函数最多嵌套两层", "functions over collections nest two levels at most"),
    "mixed-list": Words("列表中的各项应同为文字或同为数字", "the items of a list must all be texts or all be numbers"),
    "hint-mean": Words("是否应为“{near}”？", 'did you mean "{near}"?'),
    "hint-known": Words("可用：{known}", "known: {known}"),
    "result": Words("表达式应得出是非判断，现得出{found}", "the expression must be true or false; it gives {found}"),
    "here": Words("此处", "this"),
    "argument": Words("{function} 的第 {position} 个参数", "argument {position} of {function}"),
}
