"""Every way in which a file is refused: the whole sentence and its place, the same from both parsers."""

import re

import pytest

from auditor.mark import Mark
from auditor.messages.source import SOURCE
from auditor.problem import InputError, Problem
from auditor.source import checks, parse
from auditor.source.syntax import explained
from auditor.words import Words

Said = tuple[int, int, str, str]

# fmt: off
CASES: list[tuple[str, list[Said]]] = [
    (
        '',
        [
            (1, 1, '文件是空的，这里需要一份 YAML 文档：请写入内容，或删除该文件', 'the file is empty, and a YAML document is expected; write one or delete the file'),
        ],
    ),
    (
        '# 只有注释\n',
        [
            (1, 1, '文件是空的，这里需要一份 YAML 文档：请写入内容，或删除该文件', 'the file is empty, and a YAML document is expected; write one or delete the file'),
        ],
    ),
    (
        '---\n',
        [
            (1, 1, '文件是空的，这里需要一份 YAML 文档：请写入内容，或删除该文件', 'the file is empty, and a YAML document is expected; write one or delete the file'),
        ],
    ),
    (
        '~\n',
        [
            (1, 1, '文件是空的，这里需要一份 YAML 文档：请写入内容，或删除该文件', 'the file is empty, and a YAML document is expected; write one or delete the file'),
        ],
    ),
    (
        '\ufeffa: 1\n',
        [
            (1, 1, '文件以不可见的字节顺序标记（BOM）开头：请另存为 UTF-8（无 BOM）', 'the file begins with an invisible byte order mark; save it as UTF-8 without a BOM'),
        ],
    ),
    (
        'a: \x07b\nc: \x00\n',
        [
            (1, 4, '这里有不可见的控制字符 U+0007：请删除它', 'an invisible control character U+0007 stands here; delete it'),
            (2, 4, '这里有不可见的控制字符 U+0000：请删除它', 'an invisible control character U+0000 stands here; delete it'),
        ],
    ),
    (
        'a: 1\rb: 2\n',
        [
            (1, 5, '这一行以单独的回车符（CR）结束：请把换行改为 LF 或 CRLF', 'this line ends with a carriage return alone; save the file with LF or CRLF line ends'),
        ],
    ),
    (
        'a: \u2028b\n',
        [
            (1, 4, '这里有不可见的控制字符 U+2028：请删除它', 'an invisible control character U+2028 stands here; delete it'),
        ],
    ),
    (
        'a:\n\tb: 1\n',
        [
            (2, 1, '这一行用制表符（Tab）缩进，YAML 只用空格缩进：请换成空格', 'this line is indented with a tab, and YAML indents with spaces only; replace it by spaces'),
        ],
    ),
    (
        'a: 1\n\t\nb:\t2\n',
        [
            (2, 1, '这一行用制表符（Tab）缩进，YAML 只用空格缩进：请换成空格（共 2 行含有制表符）', 'this line is indented with a tab, and YAML indents with spaces only; replace it by spaces (2 lines hold tabs)'),
        ],
    ),
    (
        'a: x\ty\n',
        [
            (1, 5, '这里有制表符（Tab）：请换成空格，值中确需时在双引号里写 \\t', 'a tab stands here; replace it by spaces (a value that needs one writes \\t in double quotes)'),
        ],
    ),
    (
        'a: x\ty\nb:\tz\n',
        [
            (1, 5, '这里有制表符（Tab）：请换成空格，值中确需时在双引号里写 \\t（共 2 行含有制表符）', 'a tab stands here; replace it by spaces (a value that needs one writes \\t in double quotes; 2 lines hold tabs)'),
        ],
    ),
    (
        '%YAML 1.2\n---\na: 1\n',
        [
            (1, 1, '这里有 YAML 指令“%YAML”，本工具不使用指令：请删除这一行', 'a YAML directive "%YAML" stands here, and none is used; delete this line'),
        ],
    ),
    (
        '# c\n%TAG ! x\n---\na: 1',
        [
            (2, 1, '这里有 YAML 指令“%TAG”，本工具不使用指令：请删除这一行', 'a YAML directive "%TAG" stands here, and none is used; delete this line'),
        ],
    ),
    (
        'a: 1\nb: 2\na: 3\n',
        [
            (3, 1, '键“a”重复，它已写在第 1 行第 1 列：请只保留一个', 'the key "a" stands here again, it is already at line 1, column 1; keep one of them'),
        ],
    ),
    (
        "{a: 1, 'a': 2}",
        [
            (1, 8, '键“a”重复，它已写在第 1 行第 2 列：请只保留一个', 'the key "a" stands here again, it is already at line 1, column 2; keep one of them'),
        ],
    ),
    (
        '{2027: 10,000台}',
        [
            (1, 8, '“10,000台”被 YAML 在逗号处切断：请加引号，写成 "10,000台"', 'YAML cuts 10,000台 in two at the comma; quote it: "10,000台"'),
        ],
    ),
    (
        '{2027: 1,000,000台, 2028: 2}',
        [
            (1, 8, '“1,000,000台”被 YAML 在逗号处切断：请加引号，写成 "1,000,000台"', 'YAML cuts 1,000,000台 in two at the comma; quote it: "1,000,000台"'),
        ],
    ),
    (
        '{2027: 10,000, 2028: 20,000}',
        [
            (1, 8, '“10,000”被 YAML 在逗号处切断：请加引号，写成 "10,000"', 'YAML cuts 10,000 in two at the comma; quote it: "10,000"'),
            (1, 22, '“20,000”被 YAML 在逗号处切断：请加引号，写成 "20,000"', 'YAML cuts 20,000 in two at the comma; quote it: "20,000"'),
        ],
    ),
    (
        'a: &x 1\n',
        [
            (1, 4, '这里有锚点“&x”，本工具不使用锚点：请删除它，把内容原样写出；若是值的一部分，请给值加引号', 'an anchor "&x" stands here, and none is used; delete it and write the value out (or quote the value if it begins with &)'),
        ],
    ),
    (
        'a: &x [1]\n',
        [
            (1, 4, '这里有锚点“&x”，本工具不使用锚点：请删除它，把内容原样写出；若是值的一部分，请给值加引号', 'an anchor "&x" stands here, and none is used; delete it and write the value out (or quote the value if it begins with &)'),
        ],
    ),
    (
        'a: *x\n',
        [
            (1, 4, '这里有别名“*x”，本工具不使用别名：请把内容原样写出；若是值的一部分，请给值加引号', 'an alias "*x" stands here, and none is used; write the value out (or quote it if it begins with *)'),
        ],
    ),
    (
        '*x : 1\n',
        [
            (1, 1, '这里有别名“*x”，本工具不使用别名：请把内容原样写出；若是值的一部分，请给值加引号', 'an alias "*x" stands here, and none is used; write the value out (or quote it if it begins with *)'),
        ],
    ),
    (
        '- *x\n',
        [
            (1, 3, '这里有别名“*x”，本工具不使用别名：请把内容原样写出；若是值的一部分，请给值加引号', 'an alias "*x" stands here, and none is used; write the value out (or quote it if it begins with *)'),
        ],
    ),
    (
        'a: !!str 1\n',
        [
            (1, 4, '这里有类型标签“!!str”，本工具不使用标签：请删除它；若是值的一部分，请给值加引号', 'a tag "!!str" stands here, and none is used; delete it (or quote the value if it begins with !)'),
        ],
    ),
    (
        'a: !own {b: 1}\n',
        [
            (1, 4, '这里有类型标签“!own”，本工具不使用标签：请删除它；若是值的一部分，请给值加引号', 'a tag "!own" stands here, and none is used; delete it (or quote the value if it begins with !)'),
        ],
    ),
    (
        'a: !\n',
        [
            (1, 4, '这里有类型标签“!”，本工具不使用标签：请删除它；若是值的一部分，请给值加引号', 'a tag "!" stands here, and none is used; delete it (or quote the value if it begins with !)'),
        ],
    ),
    (
        '<<: {a: 1}\n',
        [
            (1, 1, '这里有合并键“<<”，本工具不使用合并：请把各键原样写出', 'a merge key "<<" stands here, and none is used; write the keys out'),
        ],
    ),
    (
        '[a]: b\n',
        [
            (1, 1, '这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”', 'a mapping or a list stands here as a key, and a key must be plain text; write "key: value"'),
        ],
    ),
    (
        '{a: 1}: b\n',
        [
            (1, 1, '这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”', 'a mapping or a list stands here as a key, and a key must be plain text; write "key: value"'),
        ],
    ),
    (
        '? a\n: b\n',
        [
            (1, 1, '这里用问号“?”引出键，本工具不使用这种写法：请改写成“键: 值”', 'a "?" introduces a key here, and this form is not used; write "key: value"'),
        ],
    ),
    (
        '? [a]\n: b\n',
        [
            (1, 3, '这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”', 'a mapping or a list stands here as a key, and a key must be plain text; write "key: value"'),
        ],
    ),
    (
        ': b\n',
        [
            (1, 1, '冒号前没有键：请写上键名', 'nothing stands before this ":", and a key is expected; write one'),
        ],
    ),
    (
        'a: 1\n---\nb: 2\n',
        [
            (2, 1, '这里开始了第二份文档，一个文件只能有一份：请分成两个文件，或删除“---”', 'a second document begins here, and a file holds one only; make it a file of its own or delete the "---"'),
        ],
    ),
    (
        'a: 1\n...\n---\nb: 2\n',
        [
            (3, 1, '这里开始了第二份文档，一个文件只能有一份：请分成两个文件，或删除“---”', 'a second document begins here, and a file holds one only; make it a file of its own or delete the "---"'),
        ],
    ),
    (
        'a: "x\nb: 1\n',
        [
            (1, 4, '这里的引号 " 没有闭合：请在值的末尾补上 "', 'the quote " that opens here is never closed; put " at the end of the value'),
        ],
    ),
    (
        "a: 'x\n",
        [
            (1, 4, "这里的引号 ' 没有闭合：请在值的末尾补上 '", "the quote ' that opens here is never closed; put ' at the end of the value"),
        ],
    ),
    (
        'a: "\\q"\n',
        [
            (1, 5, '双引号里的反斜杠“\\”后面不是 YAML 的转义：请写成两个反斜杠，或改用单引号', 'the backslash here begins no escape that YAML knows; double it, or put the value in single quotes'),
        ],
    ),
    (
        'a: "\\xZZ"\n',
        [
            (1, 5, '双引号里的反斜杠“\\”后面不是 YAML 的转义：请写成两个反斜杠，或改用单引号', 'the backslash here begins no escape that YAML knows; double it, or put the value in single quotes'),
        ],
    ),
    (
        'a: @x\n',
        [
            (1, 4, '值不能以“@”开头：请给值加引号', 'a value cannot begin with "@"; put the value in quotes'),
        ],
    ),
    (
        'a: `x`\n',
        [
            (1, 4, '值不能以“`”开头：请给值加引号', 'a value cannot begin with "`"; put the value in quotes'),
        ],
    ),
    (
        'a: %x\n',
        [
            (1, 4, '值不能以“%”开头：请给值加引号', 'a value cannot begin with "%"; put the value in quotes'),
        ],
    ),
    (
        'a: *重点\n',
        [
            (1, 4, '值不能以“*”开头：请给值加引号', 'a value cannot begin with "*"; put the value in quotes'),
        ],
    ),
    (
        'a: & x\n',
        [
            (1, 4, '值不能以“&”开头：请给值加引号', 'a value cannot begin with "&"; put the value in quotes'),
        ],
    ),
    (
        'a: |x\n  b\n',
        [
            (1, 5, '“|”后面同一行不能有内容：请从下一行开始写，并缩进', 'nothing may follow "|" on its line; begin the text on the next line, indented'),
        ],
    ),
    (
        'a: |\n    b\n  c\n',
        [
            (3, 3, '这一行的缩进与上文不符：请与同级的行对齐', 'the indentation of this line does not fit the lines above; align it with its neighbours'),
        ],
    ),
    (
        'a: [1, 2\nb: 1\n',
        [
            (2, 2, '第 1 行第 4 列打开的“[”还未闭合，这里应为“,”或“]”：请补上，或给含标点的值加引号', 'the "[" opened at line 1, column 4 is not closed, and "," or "]" is expected here; add it, or quote a value that holds such signs'),
        ],
    ),
    (
        'a: [1, 2\n',
        [
            (1, 4, '这里的“[”没有闭合：请补上“]”', 'the "[" that opens here is never closed; add "]"'),
        ],
    ),
    (
        'a: {x: 1]\n',
        [
            (1, 9, '第 1 行第 4 列打开的“{”还未闭合，这里应为“,”或“}”：请补上，或给含标点的值加引号', 'the "{" opened at line 1, column 4 is not closed, and "," or "}" is expected here; add it, or quote a value that holds such signs'),
        ],
    ),
    (
        'a: {x: 1 y: 2}\n',
        [
            (1, 11, '第 1 行第 4 列打开的“{”还未闭合，这里应为“,”或“}”：请补上，或给含标点的值加引号', 'the "{" opened at line 1, column 4 is not closed, and "," or "}" is expected here; add it, or quote a value that holds such signs'),
        ],
    ),
    (
        'a: [b',
        [
            (1, 4, '这里的“[”没有闭合：请补上“]”', 'the "[" that opens here is never closed; add "]"'),
        ],
    ),
    (
        'a: [b,',
        [
            (1, 7, '文件到此结束，而括号还未闭合：请补全内容和“]”或“}”', 'the file ends here inside brackets; complete it and add the "]" or "}"'),
        ],
    ),
    (
        'a: {',
        [
            (1, 5, '文件到此结束，而括号还未闭合：请补全内容和“]”或“}”', 'the file ends here inside brackets; complete it and add the "]" or "}"'),
        ],
    ),
    (
        'a: b: c\n',
        [
            (1, 5, '这里不能再有“: ”：值中含冒号时请加引号；否则请检查这一行的缩进', 'a ":" cannot stand here; quote a value that holds one, or mend the indentation of this line'),
        ],
    ),
    (
        'a: 1\n b: 2\n',
        [
            (2, 3, '这里不能再有“: ”：值中含冒号时请加引号；否则请检查这一行的缩进', 'a ":" cannot stand here; quote a value that holds one, or mend the indentation of this line'),
        ],
    ),
    (
        'a: - b\n',
        [
            (1, 4, '这里不能有“- ”：列表请从下一行开始；若是值的一部分，请给值加引号', 'a "- " cannot stand here; begin the list on the next line, or quote a value that begins with it'),
        ],
    ),
    (
        'a: ? b\n',
        [
            (1, 4, '这里用问号“?”引出键，本工具不使用这种写法：请改写成“键: 值”', 'a "?" introduces a key here, and this form is not used; write "key: value"'),
        ],
    ),
    (
        'a: 1\nb\nc: 2\n',
        [
            (2, 1, '这一行既不是“键: 值”，也不是“- 项”：请补上“: ”，或检查缩进', 'this line is neither "key: value" nor "- item"; add ": " or mend its indentation'),
        ],
    ),
    (
        'a: 1\n名称：方案\n',
        [
            (2, 1, '这一行用了全角冒号“：”，YAML 需要半角冒号加空格：请写成“: ”', 'this line has a full-width colon "：", and YAML needs ": " (half-width, with a space); write that'),
        ],
    ),
    (
        'a: }\n',
        [
            (1, 4, '这里的“}”没有对应的左括号：请删除它，或给含括号的值加引号', 'the "}" here closes nothing; delete it, or quote a value that holds it'),
        ],
    ),
    (
        'a: ]\n',
        [
            (1, 4, '这里的“]”没有对应的左括号：请删除它，或给含括号的值加引号', 'the "]" here closes nothing; delete it, or quote a value that holds it'),
        ],
    ),
    (
        'a: [,b]\n',
        [
            (1, 5, '这里是“,”，应为一个值：请写上值；若它就是值，请加引号', '"," stands here, and a value is expected; write one, or quote it if it is the value'),
        ],
    ),
    (
        'a:\n  - b\n c: 1\n',
        [
            (3, 2, '这一行的缩进与上文不符：请与同级的行对齐', 'the indentation of this line does not fit the lines above; align it with its neighbours'),
        ],
    ),
    (
        '- a\nb: 1\n',
        [
            (2, 1, '这一行的缩进与上文不符：请与同级的行对齐', 'the indentation of this line does not fit the lines above; align it with its neighbours'),
        ],
    ),
    (
        'a:\n    b: 1\n  c: 2\n',
        [
            (3, 3, '这一行的缩进与上文不符：请与同级的行对齐', 'the indentation of this line does not fit the lines above; align it with its neighbours'),
        ],
    ),
    (
        'a: "x" y\n',
        [
            (1, 8, '值在此前已经结束，后面还有“y”：请把整个值放进一对引号', 'the value has already ended, and "y" follows; put the whole value in one pair of quotes'),
        ],
    ),
    (
        "a: 'x'y\n",
        [
            (1, 7, '值在此前已经结束，后面还有“y”：请把整个值放进一对引号', 'the value has already ended, and "y" follows; put the whole value in one pair of quotes'),
        ],
    ),
    (
        'a: [1] x\n',
        [
            (1, 8, '值在此前已经结束，后面还有“x”：请把整个值放进一对引号', 'the value has already ended, and "x" follows; put the whole value in one pair of quotes'),
        ],
    ),
    (
        'a: !x!y z\n',
        [
            (1, 4, '这里有类型标签“!x!y”，本工具不使用标签：请删除它；若是值的一部分，请给值加引号', 'a tag "!x!y" stands here, and none is used; delete it (or quote the value if it begins with !)'),
        ],
    ),
    (
        'a: ,b\n',
        [
            (1, 4, '这里是“,”，应为一个值：请写上值；若它就是值，请加引号', '"," stands here, and a value is expected; write one, or quote it if it is the value'),
        ],
    ),
    (
        '%FOO bar\n---\na: 1',
        [
            (1, 1, '这里有 YAML 指令“%FOO”，本工具不使用指令：请删除这一行', 'a YAML directive "%FOO" stands here, and none is used; delete this line'),
        ],
    ),
    (
        'a: 1\n%YAML 1.1\n---\nb: 1',
        [
            (2, 1, '这里开始了第二份文档，一个文件只能有一份：请分成两个文件，或删除“---”', 'a second document begins here, and a file holds one only; make it a file of its own or delete the "---"'),
        ],
    ),
    (
        '...\n',
        [
            (1, 1, '这里是“.”，应为一个值：请写上值；若它就是值，请加引号', '"." stands here, and a value is expected; write one, or quote it if it is the value'),
        ],
    ),
    (
        'a: 1\nb: 1\na: 2\na: 3\n',
        [
            (3, 1, '键“a”重复，它已写在第 1 行第 1 列：请只保留一个', 'the key "a" stands here again, it is already at line 1, column 1; keep one of them'),
            (4, 1, '键“a”重复，它已写在第 1 行第 1 列：请只保留一个', 'the key "a" stands here again, it is already at line 1, column 1; keep one of them'),
        ],
    ),
    (
        ': b\n',
        [
            (1, 1, '冒号前没有键：请写上键名', 'nothing stands before this ":", and a key is expected; write one'),
        ],
    ),
    (
        '{: 1}\n',
        [
            (1, 2, '冒号前没有键：请写上键名', 'nothing stands before this ":", and a key is expected; write one'),
        ],
    ),
    (
        '? <<\n: 1\n',
        [
            (1, 1, '这里用问号“?”引出键，本工具不使用这种写法：请改写成“键: 值”', 'a "?" introduces a key here, and this form is not used; write "key: value"'),
            (1, 3, '这里有合并键“<<”，本工具不使用合并：请把各键原样写出', 'a merge key "<<" stands here, and none is used; write the keys out'),
        ],
    ),
    (
        '[[a]: b, [c]: d]\n',
        [
            (1, 2, '这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”', 'a mapping or a list stands here as a key, and a key must be plain text; write "key: value"'),
            (1, 10, '这里以映射或列表作键，键只能是一段文字：请改写成“键: 值”', 'a mapping or a list stands here as a key, and a key must be plain text; write "key: value"'),
        ],
    ),
    (
        'a: |0\n  b\n',
        [
            (1, 5, '“|”后面同一行不能有内容：请从下一行开始写，并缩进', 'nothing may follow "|" on its line; begin the text on the next line, indented'),
        ],
    ),
    (
        'a: |\n\n    \n  b\n',
        [
            (4, 3, '这一行的缩进与上文不符：请与同级的行对齐', 'the indentation of this line does not fit the lines above; align it with its neighbours'),
        ],
    ),
    (
        '%\n',
        [
            (1, 1, '这里有 YAML 指令“%”，本工具不使用指令：请删除这一行', 'a YAML directive "%" stands here, and none is used; delete this line'),
        ],
    ),
    (
        'x: "a\n---\nb"\n',
        [
            (1, 4, '这里的引号 " 没有闭合：请在值的末尾补上 "', 'the quote " that opens here is never closed; put " at the end of the value'),
        ],
    ),
    (
        'a: [b, c]]\n',
        [
            (1, 10, '这里的“]”没有对应的左括号：请删除它，或给含括号的值加引号', 'the "]" here closes nothing; delete it, or quote a value that holds it'),
        ],
    ),
    (
        'a: "\\u12"\n',
        [
            (1, 5, '双引号里的反斜杠“\\”后面不是 YAML 的转义：请写成两个反斜杠，或改用单引号', 'the backslash here begins no escape that YAML knows; double it, or put the value in single quotes'),
        ],
    ),
    (
        'a: [\n  b: c: d\n]\n',
        [
            (2, 7, '第 1 行第 4 列打开的“[”还未闭合，这里应为“,”或“]”：请补上，或给含标点的值加引号', 'the "[" opened at line 1, column 4 is not closed, and "," or "]" is expected here; add it, or quote a value that holds such signs'),
        ],
    ),
    (
        '- a\n b: c\n',
        [
            (2, 3, '这里不能再有“: ”：值中含冒号时请加引号；否则请检查这一行的缩进', 'a ":" cannot stand here; quote a value that holds one, or mend the indentation of this line'),
        ],
    ),
    (
        'a: &x {b: *x, !!set c: 1}\n<<: *x\n',
        [
            (1, 4, '这里有锚点“&x”，本工具不使用锚点：请删除它，把内容原样写出；若是值的一部分，请给值加引号', 'an anchor "&x" stands here, and none is used; delete it and write the value out (or quote the value if it begins with &)'),
            (1, 11, '这里有别名“*x”，本工具不使用别名：请把内容原样写出；若是值的一部分，请给值加引号', 'an alias "*x" stands here, and none is used; write the value out (or quote it if it begins with *)'),
            (1, 15, '这里有类型标签“!!set”，本工具不使用标签：请删除它；若是值的一部分，请给值加引号', 'a tag "!!set" stands here, and none is used; delete it (or quote the value if it begins with !)'),
            (2, 1, '这里有合并键“<<”，本工具不使用合并：请把各键原样写出', 'a merge key "<<" stands here, and none is used; write the keys out'),
            (2, 5, '这里有别名“*x”，本工具不使用别名：请把内容原样写出；若是值的一部分，请给值加引号', 'an alias "*x" stands here, and none is used; write the value out (or quote it if it begins with *)'),
        ],
    ),
    (
        '\ufeffa: 1\na: 2\n',
        [
            (1, 1, '文件以不可见的字节顺序标记（BOM）开头：请另存为 UTF-8（无 BOM）', 'the file begins with an invisible byte order mark; save it as UTF-8 without a BOM'),
            (2, 1, '键“a”重复，它已写在第 1 行第 1 列：请只保留一个', 'the key "a" stands here again, it is already at line 1, column 1; keep one of them'),
        ],
    ),
    (
        'a: b:\n',
        [
            (1, 5, '这里不能再有“: ”：值中含冒号时请加引号；否则请检查这一行的缩进', 'a ":" cannot stand here; quote a value that holds one, or mend the indentation of this line'),
        ],
    ),
    (
        'a: 1\n%\nb',
        [
            (2, 1, '这里有 YAML 指令“%”，本工具不使用指令：请删除这一行', 'a YAML directive "%" stands here, and none is used; delete this line'),
        ],
    ),
    (
        '中文: “值\n年: [１，２\n',
        [
            (2, 4, '这里的“[”没有闭合：请补上“]”', 'the "[" that opens here is never closed; add "]"'),
        ],
    ),
    (
        "a: 'x\n\nb: y\n",
        [
            (1, 4, "这里的引号 ' 没有闭合：请在值的末尾补上 '", "the quote ' that opens here is never closed; put ' at the end of the value"),
        ],
    ),
    (
        '\x85a: 1\n',
        [
            (1, 1, '这里有不可见的控制字符 U+0085：请删除它', 'an invisible control character U+0085 stands here; delete it'),
        ],
    ),
    (
        'a: b\ufeff\n',
        [
            (1, 5, '这里有不可见的控制字符 U+FEFF：请删除它', 'an invisible control character U+FEFF stands here; delete it'),
        ],
    ),
    (
        '\x7f\n',
        [
            (1, 1, '这里有不可见的控制字符 U+007F：请删除它', 'an invisible control character U+007F stands here; delete it'),
        ],
    ),
    (
        'a: \x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\n',
        [
            (1, 4, '这里有不可见的控制字符 U+0001：请删除它', 'an invisible control character U+0001 stands here; delete it'),
            (1, 5, '这里有不可见的控制字符 U+0002：请删除它', 'an invisible control character U+0002 stands here; delete it'),
            (1, 6, '这里有不可见的控制字符 U+0003：请删除它', 'an invisible control character U+0003 stands here; delete it'),
            (1, 7, '这里有不可见的控制字符 U+0004：请删除它', 'an invisible control character U+0004 stands here; delete it'),
            (1, 8, '这里有不可见的控制字符 U+0005：请删除它', 'an invisible control character U+0005 stands here; delete it'),
            (1, 9, '这里有不可见的控制字符 U+0006：请删除它', 'an invisible control character U+0006 stands here; delete it'),
            (1, 10, '这里有不可见的控制字符 U+0007：请删除它', 'an invisible control character U+0007 stands here; delete it'),
            (1, 11, '这里有不可见的控制字符 U+0008：请删除它', 'an invisible control character U+0008 stands here; delete it'),
            (1, 12, '这里有不可见的控制字符 U+000E：请删除它', 'an invisible control character U+000E stands here; delete it'),
            (1, 13, '这里有不可见的控制字符 U+000F：请删除它', 'an invisible control character U+000F stands here; delete it'),
        ],
    ),
]
# fmt: on

# Sentences about files, which tests/source/test_files.py asks for.
ABOUT_FILES = {"missing", "folder", "not a folder", "no permission", "unreadable"}


def problems(data: bytes, libyaml: bool = True) -> list[Problem]:
    with pytest.raises(InputError) as caught:
        parse(data, "计划/a.plan.yaml", libyaml=libyaml)
    return list(caught.value.problems)


def said(line: int, column: int, zh: str, en: str) -> Problem:
    return Problem(Mark("计划/a.plan.yaml", line, column), Words(zh, en))


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), CASES, ids=[repr(text)[:40] for text, _ in CASES])
def test_refused(text: str, expected: list[Said], libyaml: bool) -> None:
    assert problems(text.encode(), libyaml) == [said(*each) for each in expected]


BYTES: list[tuple[bytes, Said]] = [
    (
        "a: 方案".encode("gbk"),
        (
            1,
            4,
            "字节 0xB7 不是 UTF-8（也许是 GBK 编码）：请把文件另存为 UTF-8（无 BOM）",
            "the byte 0xB7 is not UTF-8 (the file may be in GBK); save the file as UTF-8 without a BOM",
        ),
    ),
    (
        "a: 1\n方案: ".encode() + b"\xe4\xb8\n",
        (
            2,
            5,
            "字节 0xE4 不是 UTF-8（也许是 GBK 编码）：请把文件另存为 UTF-8（无 BOM）",
            "the byte 0xE4 is not UTF-8 (the file may be in GBK); save the file as UTF-8 without a BOM",
        ),
    ),
]
UTF16 = (
    1,
    1,
    "文件是 UTF-16 编码，这里需要 UTF-8：请另存为 UTF-8（无 BOM）",
    "the file is encoded in UTF-16, and UTF-8 is expected; save it as UTF-8 without a BOM",
)


@pytest.mark.parametrize(("data", "expected"), BYTES)
def test_not_utf8(data: bytes, expected: Said) -> None:
    assert problems(data) == [said(*expected)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16(encoding: str) -> None:
    assert problems("plan: 方案\n".encode(encoding)) == [said(*UTF16)]


def test_surrogates_are_not_utf8() -> None:
    assert problems(b"a: \xed\xa0\x80")[0].mark == Mark("计划/a.plan.yaml", 1, 4)


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "pure"])
@pytest.mark.parametrize(
    ("text", "column"),
    [("[", 41), ("{", 41), ("{a: ", 161), ("- ", 81), ("? ", 81), ("[{a: ", 101), ("[[],", 158)],
)
def test_a_hundred_thousand_brackets(text: str, column: int, libyaml: bool) -> None:
    found = problems((text * 100_000).encode(), libyaml)
    assert len(found) <= 2  # the other one: a key that is no text
    assert (
        said(
            1,
            column,
            "嵌套超过 40 层：请检查括号和缩进",
            "the nesting is deeper than 40 levels; check the brackets and the indentation",
        )
        in found
    )


def test_brackets_that_close_again() -> None:
    assert problems(b"[" * 100_000 + b"]" * 100_000)[0].mark == Mark("计划/a.plan.yaml", 1, 41)


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "MOST_BYTES", 2**20)
    words = (
        "文件超过 1 MiB：请拆分成较小的文件",
        "the file is larger than 1 MiB; split it into smaller ones",
    )
    assert problems(b"#" * (2**20 + 1)) == [said(1, 1, *words)]


@pytest.mark.parametrize(("before", "line"), [(b"", 1), (b"a: 1\n# c\n", 3), (b"#" * 2**19 + b"\n", 2)])
def test_long_line(before: bytes, line: int) -> None:
    assert problems(before + b"#" * 2**20) == [
        said(
            line,
            1,
            "这一行超过 1048574 字节：请分成多行",
            "this line is longer than 1048574 bytes; break it into several",
        )
    ]


def test_the_longest_line() -> None:
    text = "a" * (2**20 - 9)
    assert problems(f"b: [{text}] x".encode())[0].mark == Mark("计划/a.plan.yaml", 1, 2**20 - 2)


def test_unknown_complaints_are_passed_on() -> None:
    from yaml.error import MarkedYAMLError
    from auditor.source.syntax import Lines

    problem = explained(MarkedYAMLError(problem="odd"), Lines(b""), "f")
    words = Words(
        "这里不合 YAML 语法（odd）：请检查缩进、引号和冒号",
        "this is no YAML (odd); check the indentation, the quotes and the colons",
    )
    assert problem == Problem(Mark("f", 1, 1), words)


def test_every_sentence_is_shown_by_a_case() -> None:
    """No sentence of the table is left without an example here."""
    shown = [en for _, each in CASES for *_, en in each] + [each[3] for _, each in BYTES] + [UTF16[3]]
    elsewhere = ABOUT_FILES | {"too deep", "too large", "long line", "no yaml"}
    for key, words in SOURCE.items():
        pattern = re.sub(r"\\\{\w+\\\}", ".*", re.escape(words.en.replace("}}", "}").replace("{{", "{")))
        assert key in elsewhere or any(re.fullmatch(pattern, en) for en in shown), key
