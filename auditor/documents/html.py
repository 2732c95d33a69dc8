"""Web pages: the document in them, once, with its paragraphs and tables."""

import codecs
import email

from lxml import etree
from lxml import html as library

from auditor.documents.html_blocks import blocks_of, text_in
from auditor.documents.html_page import cleaned, document_of
from auditor.documents.model import Block, Content, Grid, Paragraph
from auditor.documents.refused import refused
from auditor.messages.documents import DOCUMENTS
from auditor.pattern import pattern_of_bytes
from auditor.words import Words, say

LARGEST = 24 << 20   # bytes of a page
TAGS = 150_000
_DECLARED = pattern_of_bytes(rb"(?i)charset\s*=\s*[\"']?\s*([\w-]+)")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHINESE = ("gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "hz-gb-2312")
_COPY = 200          # characters of a paragraph, or of several in a row, that stand twice


def read_html(data: bytes, name: str) -> Content:
    """The blocks of the document in a web page. Raises InputError where it is too large or holds no text."""
    if len(data) > LARGEST or data.count(b"<") > 2 * TAGS:
        raise refused("bomb", name)
    text = _decoded(_saved(data))
    parser = library.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = library.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise refused("no-text", name) from error
    left_out = cleaned(root)
    heading = next((each for each in root.iter("h1") if text_in(each)), None)
    part = document_of(root)
    try:
        blocks, lines = blocks_of(part, name)
    except RecursionError:
        raise refused("bomb", name) from None
    if heading is not None and part not in heading.iterancestors():
        title = text_in(heading)
        if not any(isinstance(each, Paragraph) and each.text == title for each in blocks[:10]):
            blocks.insert(0, Paragraph(f"{name}#h1", title, level=1))
    kept = _once(blocks)
    if not kept:
        raise refused("no-text", name)
    remarks: list[Words] = []
    if left_out + lines:
        remarks.append(say(DOCUMENTS, "furniture", file=name, count=left_out + lines))
    if len(kept) < len(blocks):
        remarks.append(say(DOCUMENTS, "copies", file=name, count=len(blocks) - len(kept)))
    return Content("html", tuple(kept), tuple(remarks))


def _saved(data: bytes) -> bytes:
    """The page itself, where it was saved together with its pictures; its encoding is then said outside of it."""
    if not data.lstrip()[:20].startswith((b"MIME-", b"From:", b"Content-")):
        return data
    for part in email.message_from_bytes(data.lstrip()).walk():
        content = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(content, bytes):
            declared = part.get_content_charset()
            return b"<!-- charset=%s -->%s" % (declared.encode(), content) if declared else content
    return data


def _decoded(data: bytes) -> str:
    """The text of the page, by its mark, by what it declares, or by what fits."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff")
    found = _DECLARED.search(data[:4096])
    declared = found[1].decode("ascii").lower() if found is not None else ""
    wanted = "gb18030" if declared in _CHINESE else declared
    for encoding in (wanted, "utf-8", "gb18030"):
        try:
            return data.decode(encoding) if encoding else data.decode("utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("utf-8", "replace")


def _once(blocks: list[Block]) -> list[Block]:
    """The blocks without those that repeat a long part of the page, as copies for print or for the telephone do."""
    first: dict[str, int] = {}
    said = [_said(block) for block in blocks]
    copied: set[int] = set()
    at = 0
    while at < len(blocks):
        source = first.setdefault(said[at], at)
        length = 0
        while source < at and at + length < len(blocks) and source + length < at and \
                said[source + length] == said[at + length]:
            length += 1
        if length and sum(map(len, said[at:at + length])) >= _COPY:
            copied.update(range(at, at + length))
        at += max(1, length if at in copied else 1)
    return [block for index, block in enumerate(blocks) if index not in copied]


def _said(block: Block) -> str:
    if isinstance(block, Grid):
        return "\n".join("\t".join(cell.text for cell in row) for row in block.rows)
    return block.text
