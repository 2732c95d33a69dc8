"""What is said about a file that cannot be read: what stands there, what was expected, what to do."""

from auditor.ground.words import Words

SOURCE: dict[str, Words] = {
    # files
    "missing": Words(
        "找不到“{path}”：请检查路径是否写对",
        '"{path}" does not exist; check the path',
    ),
    "folder": Words(
        "“{path}”是文件夹，这里需要一个文件",
        '"{path}" is a folder, and a file is needed here; name a file in it',
    ),
    "whole disk": Words(
        "{path} 是整个磁盘，不在其中查找；请写文件所在的文件夹",
        "{path} is the whole disk, which is not searched; name the folder in which the files are",
    ),
    "not a folder": Words(
        "“{path}”是文件，这里需要一个文件夹",
        '"{path}" is a file, and a folder is needed here; name the folder that holds it',
    ),
    "no permission": Words(
        "没有读取“{path}”的权限：请检查它的访问权限",
        '"{path}" may not be read; check its permissions',
    ),
    "unreadable": Words(
        "无法读取“{path}”：{reason}",
        '"{path}" cannot be read: {reason}',
    ),
    "no plain file": Words(
        "“{path}”不是普通文件（而是管道、设备或套接字）：请给出普通文件",
        '"{path}" is not a plain file (but a pipe, a device or a socket); name a plain file',
    ),
    "link loop": Words(
        "无法读取“{path}”：符号链接指回自身（链接过多），请改正或删除该链接",
        '"{path}" cannot be read: too many links, for a symbolic link leads back to itself; mend or delete it',
    ),
    "name no text": Words(
        "文件名“{path}”不是 UTF-8 文字，报告无法写出：请改名",
        'the name "{path}" is no UTF-8 text, so no report can name it; rename it',
    ),
    "too large": Words(
        "文件超过 {limit} MiB：请拆分成较小的文件",
        "the file is larger than {limit} MiB; split it into smaller ones",
    ),
    "unlisted": Words(
        "此后还有 {count} 处错误未列出：请先改正以上各处，再运行一次",
        "from here on {count:more mistake is|more mistakes are} not listed; mend those above and run again",
    ),
    "unlisted, more": Words(
        "此后至少还有 {count} 处错误未列出：请先改正以上各处，再运行一次",
        "from here on at least {count:more mistake is|more mistakes are} not listed; mend those above and run again",
    ),
    # bytes
    "empty": Words(
        "文件是空的，这里需要一份 YAML 文档：请写入内容，或删除该文件",
        "the file is empty, and a YAML document is expected; write one or delete the file",
    ),
    "utf-16": Words(
        "文件是 UTF-16 编码，这里需要 UTF-8：请另存为 UTF-8（无 BOM）",
        "the file is encoded in UTF-16, and UTF-8 is expected; save it as UTF-8 without a BOM",
    ),
    "not utf-8": Words(
        "字节 {byte} 不是 UTF-8（也许是 GBK 编码）：请把文件另存为 UTF-8（无 BOM）",
        "the byte {byte} is not UTF-8 (the file may be in GBK); save the file as UTF-8 without a BOM",
    ),
    "bom": Words(
        "文件以不可见的字节顺序标记（BOM）开头：请另存为 UTF-8（无 BOM）",
        "the file begins with an invisible byte order mark; save it as UTF-8 without a BOM",
    ),
    "control character": Words(
        "这里有不可见的控制字符 {code}：请删除它",
        "an invisible control character {code} stands here; delete it",
    ),
    "carriage return": Words(
        "这一行以单独的回车符（CR）结束：请把换行改为 LF 或 CRLF",
        "this line ends with a carriage return alone; save the file with LF or CRLF line ends",
    ),
    "tab indentation": Words(
        "这一行用制表符（Tab）缩进，YAML 只用空格缩进：请换成空格",
        "this line is indented with a tab, and YAML indents with spaces only; replace it by spaces",
    ),
    "tab indentation in lines": Words(
        "这一行用制表符（Tab）缩进，YAML 只用空格缩进：请换成空格（共 {lines} 行含有制表符）",
        "this line is indented with a tab, and YAML indents with spaces only; replace it by spaces "
        "({lines:line holds|lines hold} tabs)",
    ),
    "tab": Words(
        "这里有制表符（Tab）：请换成空格，值中确需时在双引号里写 \\t",
        "a tab stands here; replace it by spaces (a value that needs one writes \\t in double quotes)",
    ),
    "tab in lines": Words(
        "这里有制表符（Tab）：请换成空格，值中确需时在双引号里写 \\t（共 {lines} 行含有制表符）",
        "a tab stands here; replace it by spaces (a value that needs one writes \\t in double quotes; "
        "{lines:line holds|lines hold} tabs)",
    ),
    "long line": Words(
        "这一行超过 {limit} 字节：请分成多行",
        "this line is longer than {limit} bytes; break it into several",
    ),
    "active sign": Words(
        "这里的文字含有不可见的控制字符 {code}（也许写成了转义）：请删除它",
        "the text here holds an invisible control character {code} (perhaps written as an escape); delete it",
    ),
    "line break": Words(
        "这里的文字含有换行（{code}）：请写成一行；要分行书写时，用“>-”开头，且中间不留空行",
        'the text here holds a line break ({code}); write it as one line, or, to spread it over several, begin it with '
        '">-" and leave no empty line in it',
    ),
    "directive": Words(
        "这里有 YAML 指令“{directive}”，本工具不使用指令：请删除这一行",
        'a YAML directive "{directive}" stands here, and none is used; delete this line',
    ),
    # what YAML allows and a plan does not need
    "duplicate key": Words(
        "键“{name}”重复，它已写在第 {line} 行第 {column} 列：请只保留一个",
        'the key "{name}" stands here again, it is already at line {line}, column {column}; keep one of them',
    ),
    "cut number": Words(
        '“{written}”被 YAML 在逗号处切断：请加引号，写成 "{written}"',
        'YAML cuts {written} in two at the comma; quote it: "{written}"',
    ),
    "anchor": Words(
        "这里有锚点“&{name}”，本工具不使用锚点：请删除它，把内容原样写出；若是值的一部分，请给值加引号",
        'an anchor "&{name}" stands here, and none is used; delete it and write the value out '
        "(or quote the value if it begins with &)",
    ),
    "alias": Words(
        "这里有别名“*{name}”，本工具不使用别名：请把内容原样写出；若是值的一部分，请给值加引号",
        'an alias "*{name}" stands here, and none is used; write the value out '
        "(or quote it if it begins with *)",
    ),
    "tag": Words(
        "这里有类型标签“{tag}”，本工具不使用标签：请删除它；若是值的一部分，请给值加引号",
        'a tag "{tag}" stands here, and none is used; delete it (or quote the value if it begins with !)',
    ),
    "merge key": Words(
        "这里有合并键“<<”，本工具不使用合并：请把各键原样写出",
        'a merge key "<<" stands here, and none is used; write the keys out',
    ),
    "compound key": Words(
        "这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”",
        'a mapping or a list stands here as a key, and a key must be plain text; write "key: value"',
    ),
    "explicit key": Words(
        "这里用问号“?”引出键，本工具不使用这种写法：请改写成“键: 值”",
        'a "?" introduces a key here, and this form is not used; write "key: value"',
    ),
    "empty key": Words(
        "冒号前没有键：请写上键名",
        'nothing stands before this ":", and a key is expected; write one',
    ),
    "several documents": Words(
        "这里开始了第二份文档，一个文件只能有一份：请分成两个文件，或删除“---”",
        "a second document begins here, and a file holds one only; make it a file of its own "
        'or delete the "---"',
    ),
    "too deep": Words(
        "嵌套超过 {limit} 层：请检查括号和缩进",
        "the nesting is deeper than {limit} levels; check the brackets and the indentation",
    ),
    # what is no YAML
    "open quote": Words(
        "这里的引号 {sign} 没有闭合：请在值的末尾补上 {sign}",
        "the quote {sign} that opens here is never closed; put {sign} at the end of the value",
    ),
    "escape": Words(
        "双引号里的反斜杠“\\”后面不是 YAML 的转义：请写成两个反斜杠，或改用单引号",
        "the backslash here begins no escape that YAML knows; double it, or put the value in single quotes",
    ),
    "sign": Words(
        "值不能以“{sign}”开头：请给值加引号",
        'a value cannot begin with "{sign}"; put the value in quotes',
    ),
    "block header": Words(
        "“{sign}”后面同一行不能有内容：请从下一行开始写，并缩进",
        'nothing may follow "{sign}" on its line; begin the text on the next line, indented',
    ),
    "open bracket": Words(
        "这里的“{open}”没有闭合：请补上“{close}”",
        'the "{open}" that opens here is never closed; add "{close}"',
    ),
    "bracket": Words(
        "第 {line} 行第 {column} 列打开的“{open}”还未闭合，这里应为“,”或“{close}”："
        "请补上，或给含标点的值加引号",
        'the "{open}" opened at line {line}, column {column} is not closed, and "," or "{close}" is expected '
        "here; add it, or quote a value that holds such signs",
    ),
    "surplus bracket": Words(
        "这里的“{sign}”没有对应的左括号：请删除它，或给含括号的值加引号",
        'the "{sign}" here closes nothing; delete it, or quote a value that holds it',
    ),
    "second colon": Words(
        "这里不能再有“: ”：值中含冒号时请加引号；否则请检查这一行的缩进",
        'a ":" cannot stand here; quote a value that holds one, or mend the indentation of this line',
    ),
    "dash": Words(
        "这里不能有“- ”：列表请从下一行开始；若是值的一部分，请给值加引号",
        'a "- " cannot stand here; begin the list on the next line, or quote a value that begins with it',
    ),
    "no colon": Words(
        "这一行既不是“键: 值”，也不是“- 项”：请补上“: ”，或检查缩进",
        'this line is neither "key: value" nor "- item"; add ": " or mend its indentation',
    ),
    "full-width colon": Words(
        "这一行用了全角冒号“：”，YAML 需要半角冒号加空格：请写成“: ”",
        'this line has a full-width colon "：", and YAML needs ": " (half-width, with a space); write that',
    ),
    "no value": Words(
        "这里是“{sign}”，应为一个值：请写上值；若它就是值，请加引号",
        '"{sign}" stands here, and a value is expected; write one, or quote it if it is the value',
    ),
    "file ends": Words(
        "文件到此结束，而括号还未闭合：请补全内容和“]”或“}}”",
        'the file ends here inside brackets; complete it and add the "]" or "}}"',
    ),
    "indentation": Words(
        "这一行的缩进与上文不符：请与同级的行对齐",
        "the indentation of this line does not fit the lines above; align it with its neighbours",
    ),
    "left over": Words(
        "值在此前已经结束，后面还有“{rest}”：请把整个值放进一对引号",
        'the value has already ended, and "{rest}" follows; put the whole value in one pair of quotes',
    ),
    "no yaml": Words(
        "这里不合 YAML 语法：请检查缩进、引号和冒号",
        "this is no YAML; check the indentation, the quotes and the colons",
    ),
}
