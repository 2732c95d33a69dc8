"""Hostile documents: Word, Excel, web pages, PDF and text, broken from outside and from inside."""

import io
import zipfile
from collections.abc import Callable
from functools import cache
from random import Random

from tests.documents.made import archive, cell, docx, p, pdf, tbl, tc, tr, xlsx
from tests.fuzz.case import Case, Command
from tests.fuzz.mutate import WORDS, mutated
from tests.fuzz.seeds import files

TEXT = "区行动方案（2024—2027年）\n一、主要目标\n到2027年，更新环卫设备100台套以上，普及率、覆盖率分别达到90%、75%。\n"
SUFFIXES = ("docx", "xlsx", "html", "pdf", "txt", "doc", "wps", "png", "plan.yaml", "")
EVIL = (
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>',
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
    "<w:p>" * 3000,
    "</w:p>" * 3,
    "<w:tbl><w:tr><w:tc>" * 60 + "</w:tc></w:tr></w:tbl>" * 60,
    '<w:gridSpan w:val="999999999"/>',
    '<w:vMerge w:val="restart"/>',
    "&x;",
    "\x00",
    "<![CDATA[",
    '<c r="XFD1048576"><v>1e309</v></c>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '<td colspan="999999999" rowspan="-1">9</td>',
    "<w:commentRangeStart w:id='0'/><w:commentReference w:id='99'/>",
    "<w:ins w:id='x'><w:del><w:ins>",
    "9" * 4000 + "台",
    "1.2.3.4.5.6.7.8.9" * 200,
    "（" * 2000,
    "“" * 2000,
    "到2027年，" * 2000,
    "、".join(["甲"] * 3000) + "分别达到" + "、".join(["1%"] * 3000),
)


def document(random: Random) -> Case:
    """A document that is imported, verified against, or written comments into."""
    kind = random.choice(tuple(sound()))
    data = sound()[kind]
    how: Callable[[bytes, Random], bytes] = random.choice((_inside, _inside, mutated, _archived, _replaced))
    data = how(data, random)
    suffix = kind if random.random() < 0.8 else random.choice(SUFFIXES)
    name = f"draft.{suffix}" if suffix else "draft"
    out = f"out.{random.choice(('docx', 'xlsx'))}"
    commands: tuple[tuple[Command, tuple[str, ...]], ...] = (
        (("import", name, "--format", "json"), ()),
        (("import", name, "--format", "json", "--view", "original"), ()),
        (("import", name, "--plan", "made", "--parent", "city"), ("made.plan.yaml", "made.review.yaml")),
        (("verify", "district", name), ()),
        (("annotate", name, "--plan", "district", "-o", out), (out,)),
    )
    command, writes = random.choice(commands)
    return Case("document", files() | {name: data}, (command,), writes=writes)


@cache
def sound() -> dict[str, bytes]:
    """A sound document of each kind."""
    lines = TEXT.splitlines()
    rows = (("指标", "单位", "2025年", "2027年"), ("更新电梯", "台", "50", "100以上"))
    table = tbl(*(tr(*map(tc, row)) for row in rows))
    first = f'<row r="1">{cell("A1", "指标")}{cell("B1", "2027年")}</row>'
    second = f'<row r="2">{cell("A2", "覆盖率")}{cell("B2", "0.25", 1)}</row>'
    page = "".join(f"<p>{line}</p>" for line in lines)
    grid = "<table><tr><th>指标</th><th>2027年</th></tr><tr><td>更新电梯</td><td>100台</td></tr></table>"
    return {
        "docx": docx("".join(p(line) for line in lines) + table),
        "xlsx": xlsx({"指标": f"<sheetData>{first}{second}</sheetData>"}, formats=("0%",)),
        "html": f"<html><body>{page}{grid}</body></html>".encode(),
        "pdf": pdf([("text", 50, 60 + 20 * place, line) for place, line in enumerate(lines)]),
        "txt": TEXT.encode(),
    }


def _parts(data: bytes) -> dict[str, bytes]:
    """The parts of an archive; a text as its only one."""
    if not data.startswith(b"PK"):
        return {"": data}
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return {name: held.read(name) for name in held.namelist()}


def _put(data: bytes, parts: dict[str, bytes]) -> bytes:
    return archive(parts) if data.startswith(b"PK") else parts[""]


def _inside(data: bytes, random: Random) -> bytes:
    """One part with something put into it, between two elements or in the middle of a word."""
    parts = _parts(data)
    name = random.choice(tuple(parts))
    text = parts[name].decode("utf-8", "replace")
    for _ in range(random.randrange(1, 4)):
        ends = [place + 1 for place, sign in enumerate(text) if sign == ">"] or [0]
        place = random.choice(ends) if random.random() < 0.7 else random.randrange(len(text) + 1)
        text = text[:place] + random.choice((*EVIL, *WORDS)) + text[place:]
    parts[name] = text.encode("utf-8", "surrogatepass")
    return _put(data, parts)


def _archived(data: bytes, random: Random) -> bytes:
    """Parts lost, doubled, misnamed, or bytes of one of them broken."""
    parts = _parts(data)
    name = random.choice(tuple(parts))
    match random.randrange(4):
        case 0 if len(parts) > 1:
            del parts[name]
        case 1:
            other = random.choice(("../../x", "/etc/x", "word/vbaProject.bin", "EncryptedPackage", "a" * 400))
            parts[other] = parts[name]
        case 2:
            parts[name] = parts[name] * random.choice((2, 40))
        case _:
            parts[name] = mutated(parts[name], random)
    if "" in parts:
        return parts[""]
    return _put(data, parts)


def _replaced(data: bytes, random: Random) -> bytes:
    """Another kind of file altogether."""
    ole, png = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x89PNG\r\n"
    heads = (ole, b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf1", png, b"", b"\xff\xfe")
    return random.choice(heads) + random.choice((data, data[: len(data) // 2], b"\x00" * 1000, random.randbytes(3000)))
