"""Tables whose rows are years, turned so that their columns are."""


from auditor.documents.model import Cell, Grid
from auditor.ground.pattern import pattern
from auditor.intake.tight import tight

_HEAD = pattern("年度|年份|时间|年")
_YEAR = pattern(r"(?:到|至)?(?:19|20)[0-9]{2}年?(?:\([^()]*\)|目标值?|实际|预计)?")
_TOTAL = pattern("合计|总计|累计|五年|十[一二三四五]五")
FEWEST = 2      # rows of years


def turned_years(grid: Grid, headers: int) -> Grid | None:
    """The table with a row for each of its columns and a column for each year; None for a table of other rows.

    headers: its rows of header, whose words become as many columns of names, from the large to the small.
    """
    rows = grid.rows
    if not rows or _HEAD.fullmatch(tight(rows[0][0].text).text) is None:
        return None
    years = [row for row in rows[headers:] if _YEAR.fullmatch(tight(row[0].text).text)]
    others = [row for row in rows[headers:] if row not in years]
    if len(years) < FEWEST or not all(_TOTAL.search(tight(row[0].text).text) for row in others):
        return None
    years += others
    top = (*(Cell(rows[0][0].place, "指标") for _ in range(headers)), *(row[0] for row in years))
    made = [top]
    for place in range(1, len(rows[0])):
        names = tuple(row[place] for row in rows[:headers])
        made.append((*names, *(row[place] for row in years)))
    return Grid(grid.place, tuple(made), grid.title, 1)
