"""Tables whose rows stand in several runs side by side, as one table: 序号, 指标, 目标, 序号, 指标, 目标."""

from auditor.documents.model import Grid
from auditor.intake.layout.headers import column_of
from auditor.intake.tight import tight

MOST = 4        # runs side by side
FEWEST = 2      # columns of a run


def one_below_another(grid: Grid, headers: int) -> Grid | None:
    """The table with its runs one below another; None where its header does not say the same again.

    headers: its rows of header. Columns without a header between the runs are left out where they are empty.
    """
    width = len(grid.rows[0])
    words = [tuple(tight(row[place].text).text for row in grid.rows[:headers]) for place in range(width)]
    filled = [place for place in range(width) if any(words[place]) or any(row[place].text.strip() for row in grid.rows)]
    told = [words[place] for place in filled]
    runs = next((runs for runs in range(MOST, 1, -1) if told == told[: len(told) // runs] * runs), 1)
    size = len(told) // runs
    sorts = {column_of([part for part in each if part]).sort for each in told[:size]}
    if runs == 1 or size < FEWEST or "value" not in sorts or "name" not in sorts:
        return None
    parts = [filled[run * size : (run + 1) * size] for run in range(runs)]
    top = [tuple(row[place] for place in parts[0]) for row in grid.rows[:headers]]
    below = [tuple(row[place] for place in part) for part in parts for row in grid.rows[headers:]]
    rows = [row for row in below if any(cell.text.strip() for cell in row)]
    return Grid(grid.place, (*top, *rows), grid.title, headers)
