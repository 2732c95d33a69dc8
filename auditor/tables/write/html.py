"""Papers as one HTML file that needs nothing else: for a screen, a telephone, a printer, a screen reader."""

from collections.abc import Callable
from html import escape

from auditor.messages.formats import FORMATS
from auditor.tables.paper import Block, Cell, Heading, Paper, Table
from auditor.tables.write.html_style import STYLE
from auditor.tables.write.sections import sections
from auditor.tables.write.spans import Placed, Rows, by_row, placed
from auditor.tables.write.text import captioned, closing, one_line
from auditor.words import say

LANG = {"zh": "zh-CN", "en": "en"}


def write_html(paper: Paper) -> str:
    """The paper as an HTML document."""
    page = [f"<h1>{_text(paper.title)}</h1>"]
    parts = sections(paper)
    body: list[str] = []
    for number, section in enumerate(parts):
        page += [_block(block, paper) for block in section.blocks]
        if number == len(parts) - 1:
            page += [f'<p class="remark">{_text(line)}</p>' for line in closing(paper)]
        body.append("\n".join([f'<section class="{"wide" if section.wide else "upright"}">', *page, "</section>"]))
        page = []
    return "\n".join([
        "<!DOCTYPE html>", f'<html lang="{LANG[paper.language]}">', "<head>", '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(one_line(paper.title))}</title>", f"<style>\n{STYLE}</style>", "</head>", "<body>",
        "<main>", *body, "</main>", "</body>", "</html>", "",
    ])


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _block(block: Block, paper: Paper) -> str:
    if isinstance(block, Table):
        return _table(block, paper)
    if isinstance(block, Heading):
        level = min(max(block.level, 1) + 1, 6)
        return f"<h{level}>{_text(block.text)}</h{level}>"
    kind = ' class="small"' if block.small else ""
    return f"<p{kind}>{_text(block.text)}</p>"


def _table(table: Table, paper: Paper) -> str:
    width = len(table.columns)
    caption = one_line(table.caption or paper.title)
    label = say(FORMATS, "table-label", caption=caption).spoken(paper.language)
    total = sum(column.width for column in table.columns) + width
    shown = "" if captioned(paper, table) else ' class="unseen"'
    columns = "".join(f'<col style="width:{column.width + 1}em">' for column in table.columns)
    lines = [
        f'<div class="scroll" role="region" aria-label="{escape(label)}" tabindex="0">',
        f'<table style="--room:{total}em">', f"<caption{shown}>{escape(caption)}</caption>",
        f"<colgroup>{columns}</colgroup>", "<thead>",
        *_rows(table.header, width, _header_cell), "</thead>",
    ]
    naming = _naming(table)
    for rows, kind in ((table.body, "tbody"), (table.foot, "tfoot")):
        if rows:
            lines += [f"<{kind}>", *_rows(rows, width, lambda each: _body_cell(each, naming)), f"</{kind}>"]
    return "\n".join([*lines, "</table>", "</div>"])


def _rows(rows: Rows, width: int, cell: Callable[[Placed], str]) -> list[str]:
    lines = by_row(placed(rows, width), len(rows))
    return [f"<tr>{''.join(cell(each) for each in line)}</tr>" for line in lines]


def _header_cell(each: Placed) -> str:
    if not each.cell.text:
        return f"<td{_spans(each)}></td>"
    scope = "colgroup" if each.columns > 1 else "col"
    return f'<th scope="{scope}"{_spans(each)}>{_text(each.cell.text)}</th>'


def _body_cell(each: Placed, naming: int | None) -> str:
    kind, scope = ("th", ' scope="row"') if each.column == naming and each.columns == 1 else ("td", "")
    return f"<{kind}{scope}{_spans(each)}{_class(each.cell)}>{_text(each.cell.text)}</{kind}>"


def _spans(each: Placed) -> str:
    rows = f' rowspan="{each.rows}"' if each.rows > 1 else ""
    return rows + (f' colspan="{each.columns}"' if each.columns > 1 else "")


def _class(cell: Cell) -> str:
    names = [name for name in (cell.align if cell.align != "left" else "", cell.tone) if name]
    return f' class="{" ".join(names)}"' if names else ""


def _naming(table: Table) -> int | None:
    """The column that names its rows: the first whose texts are there, all different, and no numbers."""
    columns: list[list[Placed]] = [[] for _ in table.columns]
    for each in placed(table.body, len(table.columns)):
        columns[each.column].append(each)
    for number, cells in enumerate(columns):
        names = [each.cell.text for each in cells if each.rows == each.columns == 1]
        whole = len(names) == len(cells) == len(table.body) and all(names)
        if names and whole and len(set(names)) == len(names) and not all(name.isdigit() for name in names):
            return number
    return None
