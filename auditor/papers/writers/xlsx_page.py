"""How a sheet is laid out, on the screen and on paper: widths, heights, where pages end.

A sheet is always set in one size, and printed as wide as the paper; so what is planned is the print, and the sheet
is the print enlarged.
"""

from collections.abc import Sequence

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from auditor.ground.record import record
from auditor.ground.words import Language
from auditor.papers.model import Table
from auditor.papers.writers.breaks import FEWEST, SIZES, SMALL, Broken, TableMetrics, broken, heights, lowest, setting
from auditor.papers.writers.measure import lines
from auditor.papers.writers.spans import Rows, placed
from auditor.papers.writers.wording import FORMATS
from auditor.papers.writers.xlsx_cells import SIZE

INCH = 72.0
SIDES, ENDS = 0.6, 0.8          # margins in inches: left and right, above and below
PAPERS = {"A4": (8.27, 11.69), "A3": (11.69, 16.54)}
LEADING = 1.45                  # line pitch: the faces of screens are higher than those of print
SIDE = 4.0                      # free room left and right of a text, with some for faces of wider digits
TRUST = 0.9                     # of a line: where the face is not there, another one has wider letters
SPARE = 1.0                     # lines that stay free on a page: programs round heights and scales
HIGHEST = 400.0                 # Excel shows no row above 409 points
WIDER = (1.0, 1.3, 1.7, 2.2, 3.0, 4.0)      # how much wider a sheet may get so that no row is higher


@record
class SheetPages:
    """A sheet in points, as it is on the screen.

    rows: body and foot, groups closed at page ends; starts: the row with which each page begins, the last one
    below the table where its notes have no room with its last rows. large: on A3; whole: on one page.
    """

    widths: tuple[float, ...]
    form: TableMetrics
    enlarged: float             # the sheet, as a multiple of its print
    rows: Rows
    heights: tuple[float, ...]
    starts: tuple[int, ...]
    large: bool = False
    whole: bool = False


def planned(table: Table[str], above: Sequence[tuple[str, float]], below: Sequence[tuple[str, float]]) -> SheetPages:
    """The sheet of a table, with lines of text (and their sizes) above and below it."""
    if table.one_page:
        found = _one_page(table, above, below)
        if found is not None:
            return found
    room, depth = _paper("A4", table.wide)
    for wider in WIDER:
        form = setting(table, room * wider, leading=LEADING, side=SIDE, trust=TRUST)
        plan = _plan(table, form, depth * wider, above, below)
        if max(plan.heights, default=0) <= HIGHEST:
            break
    return plan


def _one_page(
    table: Table[str], above: Sequence[tuple[str, float]], below: Sequence[tuple[str, float]]
) -> SheetPages | None:
    """The largest print with which all is on one page, of the smaller paper if that will do."""
    rows = len(table.header) + len(table.body) + len(table.foot)
    for name in PAPERS:
        room, depth = _paper(name, table.wide)
        for size in (*SIZES, *SMALL):
            if rows * lowest(size) > depth:
                continue
            form = setting(table, room, (size,), (), LEADING, SIDE, TRUST)
            plan = _plan(table, form, 10 * depth, above, ())
            used = sum(plan.heights) + sum(row_heights(table.header, plan)) + sum(
                line_height(text, points, sum(plan.widths)) for text, points in (*above, *below)
            )
            if used <= (depth - SPARE * form.pitch) * plan.enlarged:
                return SheetPages(
                    plan.widths, form, plan.enlarged, plan.rows, plan.heights, (0,), large=name == "A3", whole=True
                )
    return None


def _paper(name: str, wide: bool) -> tuple[float, float]:
    """Width and height of what is printed on a sheet of paper."""
    short, long = PAPERS[name]
    width, height = (long, short) if wide else (short, long)
    return (width - 2 * SIDES) * INCH, (height - 2 * ENDS) * INCH


def _plan(
    table: Table[str], form: TableMetrics, depth: float, above: Sequence[tuple[str, float]],
    below: Sequence[tuple[str, float]],
) -> SheetPages:
    enlarged = SIZE / form.size
    widths = tuple(width * enlarged for width in form.widths)
    before, after = (
        sum(line_height(text, points, sum(widths)) for text, points in each) / enlarged for each in (above, below)
    )
    made = broken(table, form, depth, before, SPARE, stretched=False)
    starts = made.starts
    room = depth - SPARE * form.pitch - after
    if made.left > room:
        starts = (*starts, _last_page(made, len(widths), room - (made.left - sum(made.heights[starts[-1]:]))))
    return SheetPages(widths, form, enlarged, made.rows, tuple(_high(high, enlarged) for high in made.heights), starts)


def _last_page(made: Broken, width: int, room: float) -> int:
    """The row with which the page of the notes begins: a few before the last, none that a merged cell reaches into.

    room: for rows, below a header. Where there is none, the notes have a page to themselves.
    """
    crossed = {row for each in placed(made.rows, width) for row in range(each.row + 1, each.row + each.rows)}
    end = len(made.rows)
    return next((
        row for row in (*range(end - FEWEST, made.starts[-1], -1), end - 2, end - 1)
        if made.starts[-1] < row and row not in crossed and sum(made.heights[row:]) <= room
    ), end)


def _high(height: float, enlarged: float) -> float:
    return min(round(height * enlarged * 4) / 4, 409.0)


def row_heights(rows: Rows, plan: SheetPages) -> list[float]:
    """The heights of header rows on the sheet."""
    found = heights(placed(rows, len(plan.widths)), len(rows), plan.form)
    return [_high(height, plan.enlarged) for height in found]


def line_height(text: str, size: float, room: float) -> float:
    """The height of a text in a size across a room, all in points."""
    return min(round(lines(text, 2 * room / size - 2) * size * LEADING + 8), 409.0)


def column_width(points: float) -> float:
    """The width in Excel's unit, a digit of the workbook's face: seven pixels; and five beside the text."""
    return round((points * 96 / INCH - 5) / 7, 2)


def printed(sheet: Worksheet, language: Language, *, wide: bool, large: bool, whole: bool) -> None:
    """As wide as the paper, as long as it gets or on one page, with page numbers."""
    sheet.page_setup.paperSize = 8 if large else 9
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if whole else 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = SIDES
    margins.top = margins.bottom = ENDS
    sheet.print_options.horizontalCentered = True
    footer = sheet.oddFooter
    if footer is not None and footer.center is not None:
        footer.center.text = FORMATS["sheet-foot"].spoken(language)
