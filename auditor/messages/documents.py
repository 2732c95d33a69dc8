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
    "unknown": Words("“{file}”的格式不能读取", '"{file}" is of a format that is not read'),
    # told beside what was read
    "wrong-suffix": Words(
        "“{file}”的后缀是 {suffix}，内容却是 {found}，已按内容读取",
        '"{file}" ends in {suffix} but holds {found}; it was read as what it holds',
    ),
}
