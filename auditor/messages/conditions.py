"""How conditions of rules are said: comparisons, what joins them, functions over rows."""

from auditor.ground.words import Words

RELATIONS = {
    "==": Words("{left} 等于 {right}", "{left} equals {right}"),
    "!=": Words("{left} 不等于 {right}", "{left} is not {right}"),
    "<": Words("{left} 小于 {right}", "{left} is less than {right}"),
    "<=": Words("{left} 不大于 {right}", "{left} is at most {right}"),
    ">": Words("{left} 大于 {right}", "{left} is more than {right}"),
    ">=": Words("{left} 不小于 {right}", "{left} is at least {right}"),
    "in": Words("{left} 属于 {right}", "{left} is among {right}"),
    "not in": Words("{left} 不属于 {right}", "{left} is not among {right}"),
}
SIGNS = {"==": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥", "+": "+", "-": "−", "*": "×", "/": "÷"}
NEGATED = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
CONDITIONS = {
    "and": Words("，且", ", and "), "or": Words("，或", ", or "), "list": Words("、", ", "),
    "not": Words("并非：{what}", "not: {what}"),
    "inner": Words("（{what}）", "({what})"),
    "call": Words("{what}：{means}", "{what}: {means}"),
    "over": Words("{rows}：{function}", "{rows}: {function}"),
    "over-each": Words("{rows}：{function}（{each}）", "{rows}: {function} ({each})"),
    "valued": Words("{what}（{value}）", "{what} ({value})"),
    "empty": Words("{what}：无", "{what}: none"), "filled": Words("{what}：有", "{what}: some"),
    "parameter": Words("设定值", "what is set"),
    "yes": Words("是", "yes"), "no": Words("否", "no"),
}
COUNTS = {
    "count": Words("个数", "how many"), "any": Words("至少一项", "at least one"), "all": Words("每一项", "every one"),
    "sum": Words("合计", "sum"), "median": Words("中位数", "median"), "distinct": Words("不同的值", "different values"),
}
