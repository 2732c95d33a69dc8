"""What is said about a document that is handed over: why it is not read, and what was found while it was."""

from auditor.words import Words

DOCUMENTS: dict[str, Words] = {
    # not read at all
    "missing": Words("找不到“{file}”：请检查路径是否写对", '"{file}" does not exist; check the path'),
    "folder": Words("“{file}”是文件夹，这里需要一个文件", '"{file}" is a folder, and a file is needed here'),
    "unreadable": Words("无法读取“{file}”：{reason}", '"{file}" cannot be read: {reason}'),
    "too-large": Words(
        "“{file}”超过 {limit} MiB：请拆分，或去掉其中的图片",
        '"{file}" is larger than {limit} MiB; split it, or take the pictures out',
    ),
    "empty": Words("“{file}”是空文件：请核对后重新提供", '"{file}" is empty; hand over the right file'),
    "encrypted": Words(
        "“{file}”已加密：请用密码打开，另存为不加密的文件再导入",
        '"{file}" is encrypted; open it with its password and save it without one',
    ),
    "picture": Words(
        "“{file}”是图片，其中没有文字：请提供 Word、Excel、网页或有文字的 PDF",
        '"{file}" is a picture and holds no text; hand over a Word, Excel, web or PDF file with text',
    ),
    "broken-archive": Words(
        "“{file}”已损坏，无法解压：请用办公软件打开并重新保存",
        '"{file}" is damaged and cannot be unpacked; open it in an office program and save it again',
    ),
    "archive": Words(
        "“{file}”是压缩包，不是文档：请解压后逐个导入",
        '"{file}" is an archive and no document; unpack it and name the files in it',
    ),
    "not-text": Words(
        "“{file}”不是文本，也不是本工具能读的文档：请另存为 .docx、.xlsx、.html、.pdf 或 UTF-8 文本",
        '"{file}" is neither text nor a document that is read here; save it as .docx, .xlsx, .html, .pdf or UTF-8 text',
    ),
    "bomb": Words(
        "“{file}”解压后过大，不像一份文件，未读取：请核对来源",
        '"{file}" unpacks to far more than a document holds and was not read; check where it comes from',
    ),
    "part-missing": Words(
        "“{file}”不完整（缺少 {part}）：请用办公软件打开并重新保存",
        '"{file}" is incomplete ({part} is missing); open it in an office program and save it again',
    ),
    "broken-xml": Words(
        "“{file}”已损坏（{part} 第 {line} 行不是完整的 XML）：请用办公软件打开并重新保存",
        '"{file}" is damaged ({part}, line {line}, is not well-formed XML); open it in an office program and save it '
        "again",
    ),
    "entities": Words(
        "“{file}”的 {part} 中声明了 XML 实体，办公文件不应有，未读取：请核对来源",
        '{part} of "{file}" declares XML entities, which no office file does, and was not read; check where it comes '
        "from",
    ),
    "cells": Words(
        "“{file}”的表格超过 {limit} 个单元格，未读取：请只保留需要审核的表",
        '"{file}" holds tables of more than {limit} cells and was not read; keep only the tables to audit',
    ),
    "pages": Words(
        "“{file}”超过 {limit} 页，未读取：请只保留需要审核的部分",
        '"{file}" has more than {limit} pages and was not read; keep only the part to audit',
    ),
    "scan": Words(
        "“{file}”是扫描件，其中没有文字：请提供有文字的 PDF 或 Word 文件",
        '"{file}" is a scan and holds no text; hand over a PDF with text, or the Word file',
    ),
    "broken-pdf": Words(
        "“{file}”不是完整的 PDF：请重新导出或另存", '"{file}" is damaged and no whole PDF; export or save it again'
    ),
    "no-office": Words(
        "读取“{file}”需要 LibreOffice，本机没有安装：请安装，或另存为 .docx、.xlsx 再导入",
        '"{file}" needs LibreOffice, which is not installed here; install it, or save the file as .docx or .xlsx',
    ),
    "office-failed": Words(
        "LibreOffice 打不开“{file}”（可能已加密或损坏）：请另存为 .docx、.xlsx 再导入",
        'LibreOffice cannot open "{file}", which may be encrypted or damaged; save it as .docx or .xlsx',
    ),
    "no-text": Words(
        "“{file}”中没有读到文字：请提供有文字的文件", 'no text was found in "{file}"; hand over a file with text'
    ),
    "library": Words(
        "读取“{file}”需要 {library}：请安装 pip install 'auditor[import]'",
        "\"{file}\" needs {library} to be read: pip install 'auditor[import]'",
    ),
    "no-comments": Words(
        "批注只能写入 .docx 和 .xlsx，“{file}”不是：请另存后再批注",
        'comments can be put into .docx and .xlsx only, and "{file}" is neither; save it as one of them',
    ),
    # told beside what was read
    "wrong-suffix": Words(
        "“{file}”的后缀是 {suffix}，内容却是 {found}，已按内容读取",
        '"{file}" ends in {suffix} but holds {found}; it was read as what it holds',
    ),
    "changes-final": Words(
        "“{file}”有 {count} 处修订，按修订后的文字读取；读修订前的文字用 --view original",
        '"{file}" holds tracked changes ({count}) and was read with them accepted; --view original reads it without',
    ),
    "changes-original": Words(
        "“{file}”有 {count} 处修订，按修订前的文字读取",
        '"{file}" holds tracked changes ({count}) and was read as before them',
    ),
    "hidden-text": Words(
        "“{file}”有 {count} 处隐藏文字，未读取", '"{file}" holds hidden text ({count} runs), which was not read'
    ),
    "through-office": Words(
        "“{file}”经 LibreOffice 转换后读取", '"{file}" was converted by LibreOffice and then read'
    ),
    "furniture": Words(
        "“{file}”的网页导航、浏览次数等 {count} 处不属于文件，未读取",
        'navigation, counters and the like of "{file}" ({count} pieces) are no part of the document and were not read',
    ),
    "copies": Words(
        "“{file}”重复的 {count} 段只读一次", 'paragraphs of "{file}" that stand twice ({count}) were read once'
    ),
    "hidden-sheet": Words(
        "“{file}”的工作表“{sheet}”是隐藏的，其内容单独标出",
        'sheet "{sheet}" of "{file}" is hidden; its cells are marked',
    ),
    "hidden-rows": Words(
        "“{file}”的工作表“{sheet}”有 {count} 个隐藏行：{rows}",
        'sheet "{sheet}" of "{file}" has hidden rows ({count}): {rows}',
    ),
    "hidden-columns": Words(
        "“{file}”的工作表“{sheet}”有 {count} 个隐藏列：{columns}",
        'sheet "{sheet}" of "{file}" has hidden columns ({count}): {columns}',
    ),
    "uncomputed": Words(
        "“{file}”的工作表“{sheet}”有 {count} 个公式没有保存结果，未读取：{cells}；请用 Excel 打开并保存一次",
        'sheet "{sheet}" of "{file}" holds formulas without a stored result ({count}), which were not read: {cells}; '
        "open it in Excel and save it once",
    ),
    "struck": Words(
        "“{file}”有 {count} 处文字带删除线，按已删除处理，未读取",
        '"{file}" holds text that is struck through ({count} runs); it was taken as deleted and not read',
    ),
    "struck-signs": Words(
        "“{file}”有 {count} 个字带删除线，按已删除处理，未读取",
        '"{file}" holds signs that are struck through ({count}); they were taken as deleted and not read',
    ),
    "macros": Words("“{file}”含有宏，未运行", '"{file}" holds macros, which were not run'),
    "outside": Words(
        "“{file}”引用了外部文件 {count} 个，未读取", '"{file}" refers to files outside ({count}), which were not read'
    ),
    "embedded": Words(
        "“{file}”嵌入了其他文件 {count} 个，未读取：需要时请另存后一并导入",
        '"{file}" embeds other files ({count}), which were not read; save them apart where they matter',
    ),
}
