"""Words of the drafting note, and of what may be wrong with the template that words it."""

from auditor.ground.words import Words

NOTE = {
    "title": Words("{region}目标设定说明", "How the targets of {region} were set"),
    "level": Words("{word}级", "{word}"),
    "above": Words("上级", "the level above"),
    "quoted": Words("“{text}”", "“{text}”"),
    "dated": Words("{year}年{name}{value}", "{name} ({year}: {value})"),
    "valued": Words("{name}{value}", "{name} ({value})"),
    "dated-value": Words("{year}年{value}", "{year}: {value}"),
    "span-value": Words("{first}—{last}年{value}", "{first} to {last}: {value}"),
    "years-value": Words("{years}均为{value}", "{years}: {value}"),
    "gap-open": Words("上级指标未交代", "indicators above not answered"),
    "gap-split": Words("承接中拆分或合并", "splitting or merging"),
    "gap-other": Words("承接其他方案或未注明对应关系", "indicators that answer others or none"),
    "gap-trims": Words("删减对象不在主要上级清单中或仍有承接", "trims not in the main list, or still carried"),
    "replaced": Words("本稿已由{title}代替。", "This draft was replaced by {title}."),
}
TEMPLATE = {
    # how it is written
    "unended": Words(
        "“{{{{”“{{%”或“{{#”没有结束：请补上“}}}}”“%}}”或“#}}”",
        "a “{{{{”, “{{%” or “{{#” has no end; write “}}}}”, “%}}” or “#}}”",
    ),
    "unclosed": Words(
        "模板结束了，“{{% {tag} %}}”还没有结束：请补上“{{% end{tag} %}}”",
        "the template ends while “{{% {tag} %}}” is open; write “{{% end{tag} %}}”",
    ),
    "unknown-tag": Words(
        "没有“{tag}”这一语句，或它不该出现在这里：请检查各语句是否成对",
        "there is no statement “{tag}”, or none is expected here; see that every statement is closed in its turn",
    ),
    "token": Words("此处是“{got}”，应为“{expected}”", "“{got}” stands here where “{expected}” is expected"),
    "unexpected": Words(
        "此处不应出现“{got}”：请检查这一行的写法", "“{got}” is not expected here; look at this line again"
    ),
    "syntax": Words("这一行不合模板语法：请检查其写法", "this line is not written as a template is; look at it again"),
    "nested": Words("模板嵌套过深：请分成较简单的几步", "the template is nested too deeply; take simpler steps"),
    "not-utf-8": Words(
        "模板不是 UTF-8 编码：请另存为 UTF-8", "the template is not encoded in UTF-8; save it as UTF-8"
    ),
    # what it uses
    "no-name": Words("没有“{found}”这一名称；可用：{known}", "there is no name “{found}”; there are: {known}"),
    "no-entry": Words(
        "此处没有“{found}”一项：有哪些，可用 auditor note PLAN --format json 查看",
        "there is no “{found}” here; `auditor note PLAN --format json` shows what there is",
    ),
    "no-filter": Words(
        "没有过滤器“{found}”：请改用 Jinja2 的过滤器", "there is no filter “{found}”; use one of Jinja2's"
    ),
    "no-test": Words("没有判断词“{found}”：请改用 Jinja2 的判断词", "there is no test “{found}”; use one of Jinja2's"),
    "no-file": Words(
        "模板不能读取别的文件：请把文字直接写在这份模板里",
        "a template reads no other file; write the text in this template itself",
    ),
    "unsafe": Words("模板不能这样取用程序内部的内容", "a template cannot reach into the program like this"),
    "not-text": Words(
        "这里只能写出文字或整数：列表请用 |join，不详的值请先用 is none 判断",
        "only text or a whole number can be written here; use |join for a list, "
        "and ask “is none” of what may be unknown",
    ),
    "not-there": Words(
        "这里用到了没有的值（例如空列表没有首项，变量尚未赋值）：请先用 if 判断",
        "a value is used that is not there (an empty list has no first element, a variable was not set); "
        "ask with “if” first",
    ),
    "unfit": Words(
        "此处的运算或过滤器不适用于所给的值", "this operation or filter does not fit the values that it is given"
    ),
    "by-zero": Words("除数为零", "this divides by zero"),
    "no-text": Words("模板没有写出任何文字", "the template writes nothing"),
}
