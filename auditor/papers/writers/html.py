"""Papers as one HTML file that needs nothing else: for a screen, a telephone, a printer, a screen reader."""

from collections.abc import Sequence
from html import escape

from auditor.ground.inert import by_line, shown
from auditor.ground.words import Language, say
from auditor.papers.model import Cell, Heading, Paper, Paragraph, Table
from auditor.papers.writers.breaks import SIZES, SMALL, TableMetrics, heights, setting
from auditor.papers.writers.html_contents import anchors, contents
from auditor.papers.writers.html_groups import RowGroup, groups
from auditor.papers.writers.html_style import STYLE
from auditor.papers.writers.sections import sections
from auditor.papers.writers.spans import PlacedCell, Rows, by_row, placed, title_rows, titles
from auditor.papers.writers.text import captioned, closing, one_line, unbroken
from auditor.papers.writers.wording import FORMATS

LANG = {"zh": "zh-CN", "en": "en"}
MM = 72 / 25.4
# What is printed on upright and on wide pages, in points, as the style has it: A4 without its margins.
PRINTED = {False: (174 * MM, 257 * MM), True: (269 * MM, 178 * MM)}
LEADING, SIDE = 1.5, 6.0        # line pitch; free room beside a text, with some for faces of wider letters
TITLE = 60.0                    # points that a title takes
TITLES = ' class="titles"'
PICTURES = {"broad": 640, "slim": 360}      # pixels that a picture has room for: on a desk, on a telephone
SCREEN = 84.0                   # signs across: what a desk's screen shows without scrolling


def write_html(paper: Paper[str]) -> str:
    """The paper as an HTML document."""
    paper = unbroken(paper)
    named = anchors(paper.blocks)
    ids = iter(named)
    page = [f"<h1>{_text(paper.title)}</h1>"]
    page += contents(named, FORMATS["contents"].spoken(paper.language), _plain)
    parts = sections(paper)
    body: list[str] = []
    heading = paper.title
    for number, section in enumerate(parts):
        for block in section.blocks:
            heading = block.text if isinstance(block, Heading) else heading
            page.append(_heading(block, next(ids).id) if isinstance(block, Heading) else _block(block, paper, heading))
        if number == len(parts) - 1:
            page += [f'<p class="remark">{_text(line)}</p>' for line in closing(paper)]
        body.append("\n".join([f'<section class="{"wide" if section.wide else "upright"}">', *page, "</section>"]))
        page = []
    return "\n".join([
        "<!DOCTYPE html>", f'<html lang="{LANG[paper.language]}">', "<head>", '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_plain(one_line(paper.title))}</title>", f"<style>\n{STYLE}</style>", "</head>", "<body>",
        "<main>", *body, "</main>", "</body>", "</html>", "",
    ])


def _plain(text: str) -> str:
    """A text for the inside of a tag or an attribute: nothing in it is markup, acts, or is a command to a runner."""
    return by_line(shown, escape(text).replace("##[", "#&#35;["))


def _text(text: str) -> str:
    return _plain(text).replace("\n", "<br>")


def _heading(block: Heading[str], id: str) -> str:
    level = min(max(block.level, 1) + 1, 6)
    return f'<h{level} id="{_plain(id)}">{_text(block.text)}</h{level}>'


def _block(block: Paragraph[str] | Table[str], paper: Paper[str], heading: str) -> str:
    """`heading`: what a table without a caption is called by."""
    if isinstance(block, Table):
        return "\n".join([*_pictures(block, paper.language), _table(block, paper, heading)])
    kind = ' class="small"' if block.small else ""
    return f"<p{kind}>{_text(block.text)}</p>"


def _pictures(table: Table[str], language: Language) -> list[str]:
    """The table as it is drawn, once for each width of the screen."""
    if table.drawn is None:
        return []
    return [f'<figure class="{kind}">{table.drawn(language, wide)}</figure>' for kind, wide in PICTURES.items()]


def _table(table: Table[str], paper: Paper[str], heading: str) -> str:
    caption = one_line(table.caption or heading)
    label = say(FORMATS, "table-label", caption=caption).spoken(paper.language)
    shown = "" if captioned(paper, table) else ' class="unseen"'
    room, depth = PRINTED[table.wide]
    form = _setting(table, room, depth)
    whole = sum(form.widths)
    columns = "".join(f'<col style="width:{100 * width / whole:.2f}%">' for width in form.widths)
    lines = [
        f'<div class="scroll" role="region" aria-label="{_plain(label)}" tabindex="0">',
        f'<table style="--room:{min(form.narrow / form.size, SCREEN):.1f}em;--print:{form.size:g}pt">',
        f"<caption{shown}>{_plain(caption)}</caption>",
        f"<colgroup>{columns}</colgroup>", "<thead>", *_header(table), "</thead>",
    ]
    naming, labels = _naming(table), titles(table)
    for rows, kind in ((table.body, "tbody"), (table.foot, "tfoot")):
        for group in groups(rows, form, depth) if kind == "tbody" else _whole(rows, form):
            together = ' class="together"' if group.together else ""
            lines += [f"<{kind}{together}>", *_rows(group, naming, labels), f"</{kind}>"]
    return "\n".join([*lines, "</table>", "</div>"])


def _setting(table: Table[str], room: float, depth: float) -> TableMetrics:
    """How the table is printed; what it looks like on a screen follows from that."""
    if table.one_page:
        for size in (*SIZES, *SMALL):
            form = setting(table, room, (size,), (), LEADING, SIDE)
            rows = (*table.header, *table.body, *table.foot)
            if sum(heights(placed(rows, len(table.columns)), len(rows), form)) < depth - TITLE:
                return form
    return setting(table, room, leading=LEADING, side=SIDE)


def _whole(rows: Rows, form: TableMetrics) -> list[RowGroup]:
    """Rows as one group, if there are any."""
    lines = by_row(placed(rows, len(form.widths)), len(rows))
    return [RowGroup(tuple(map(tuple, lines)), True, frozenset())] if rows else []


def _header(table: Table[str]) -> list[str]:
    """The rows of titles, which a narrow screen says at each value; and values that are repeated on each page."""
    count, labels = title_rows(table), titles(table)
    lines = by_row(placed(table.header, len(table.columns)), len(table.header))
    return [
        f"<tr{'' if row >= count else TITLES}>"
        f"{''.join(_header_cell(each, labels, value=row >= count) for each in line)}</tr>"
        for row, line in enumerate(lines)
    ]


def _header_cell(each: PlacedCell, labels: Sequence[str], *, value: bool) -> str:
    """`value`: no title, but a value that is repeated on each page, or the label of such ones."""
    if not each.cell.text or (value and each.column):
        label = _label(each, labels) if value else ""
        return f"<td{_spans(each)}{label}>{_text(each.cell.text)}</td>"
    scope = "row" if value else "colgroup" if each.columns > 1 else "col"
    return f'<th scope="{scope}"{_spans(each)}>{_text(each.cell.text)}</th>'


def _rows(group: RowGroup, naming: int | None, labels: Sequence[str]) -> list[str]:
    return [f"<tr>{''.join(_body_cell(each, group, naming, labels) for each in line)}</tr>" for line in group.rows]


def _label(each: PlacedCell, labels: Sequence[str]) -> str:
    """What a narrow screen says before a value."""
    said = labels[each.column] if each.columns == 1 and each.cell.text else ""
    return f' data-label="{_plain(said)}"' if said else ""


def _body_cell(each: PlacedCell, group: RowGroup, naming: int | None, labels: Sequence[str]) -> str:
    kind, scope = "td", ""
    if each.column == naming and each.columns == 1:
        kind, scope = "th", ' scope="row"'
    elif naming is not None and each.column < naming and each.rows == len(group.rows) > 1:
        kind, scope = "th", ' scope="rowgroup"'
    text = _text(each.cell.text)
    again = (each.row, each.column) in group.again
    if again:
        text = f"<span>{text}</span>"
    return f"<{kind}{scope}{_spans(each)}{_label(each, labels)}{_class(each.cell, again)}>{text}</{kind}>"


def _spans(each: PlacedCell) -> str:
    rows = f' rowspan="{each.rows}"' if each.rows > 1 else ""
    return rows + (f' colspan="{each.columns}"' if each.columns > 1 else "")


def _class(cell: Cell[str], again: bool) -> str:
    align = cell.align if cell.align != "left" else ""
    names = [name for name in (align, cell.tone, "again" if again else "") if name]
    return f' class="{" ".join(names)}"' if names else ""


def _naming(table: Table[str]) -> int | None:
    """The column that names its rows: the first whose texts are there, all different, and no numbers."""
    columns: list[list[PlacedCell]] = [[] for _ in table.columns]
    for each in placed(table.body, len(table.columns)):
        columns[each.column].append(each)
    for number, cells in enumerate(columns):
        names = [each.cell.text for each in cells if each.rows == each.columns == 1]
        whole = len(names) == len(cells) == len(table.body) and all(names)
        if names and whole and len(set(names)) == len(names) and not all(name.isdigit() for name in names):
            return number
    return None
