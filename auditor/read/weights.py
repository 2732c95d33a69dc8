"""A table of weights (CSV) → its rows, each with its place."""

import csv
import io

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.weights import WEIGHTS
from auditor.read.yaml.files import read_file

# The heads of the columns that are read, in either language; any other column is left alone.
HEADS = {
    "name": ("名称", "单位", "地区", "name", "division"), "weight": ("权重", "weight"), "floor": ("下限", "floor"),
    "ceiling": ("上限", "ceiling"), "given": ("已定", "given"),
}


@record
class WeightLine:
    """One row of the table; what it does not say is empty."""

    name: str
    weight: str
    floor: str
    ceiling: str
    given: str
    mark: Mark


def load_weights(path: str) -> list[WeightLine]:
    """Reads a table of weights: comma separated, UTF-8, the first row names the columns.

    Raises InputError: no such file, not UTF-8, no column for the names or the weights, a name twice.
    """
    try:
        text = read_file(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise mistake(WEIGHTS["encoding"], Mark(path, 1, 1)) from None
    reader = csv.reader(io.StringIO(text, newline=""))
    header = [cell.strip().lower() for cell in next(reader, [])]
    columns = {
        key: next((place for place, cell in enumerate(header) if cell in known), -1) for key, known in HEADS.items()
    }
    lost = [key for key in ("name", "weight") if columns[key] < 0]
    if lost:
        found = say(WEIGHTS, "columns", found="、".join(filter(None, header)) or "—", lost=WEIGHTS[f"column-{lost[0]}"])
        raise mistake(found, Mark(path, 1, 1))

    def cell(row: list[str], key: str) -> str:
        place = columns[key]
        return row[place].strip() if 0 <= place < len(row) else ""

    lines = []
    for row in reader:
        if any(each.strip() for each in row):
            texts = {key: cell(row, key) for key in HEADS}
            lines.append(WeightLine(**texts, mark=Mark(path, reader.line_num, 1)))
    _refuse_doubles(lines)
    return lines


def _refuse_doubles(lines: list[WeightLine]) -> None:
    first: dict[str, int] = {}
    problems = []
    for line in lines:
        if not line.name:
            problems.append(Problem(line.mark, WEIGHTS["nameless"]))
        elif first.setdefault(line.name, line.mark.line) != line.mark.line:
            problems.append(Problem(line.mark, say(WEIGHTS, "twice", name=line.name, line=first[line.name])))
    if problems:
        raise InputError(problems)
