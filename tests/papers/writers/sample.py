"""A made-up paper with everything that makes a format sweat: four levels, 60 rows, long names, groups over pages."""

from functools import cache

from auditor.papers.model import CENTER, LEFT, Cell, Heading, Paper, Paragraph, Table
from auditor.papers.writers.choose import Format, write_paper

LONG = "规模以上工业企业数字化研发设计工具普及率与关键工序数控化率较基准年份提升幅度（含CNC）"
GROUPS = (5, 23, 1, 2, 19, 10)
OFFICES = (3, 1, 1, 14, 9, 2, 1, 1, 12, 7, 4, 5)


def cells(*texts: str) -> tuple[Cell[str], ...]:
    """A row of plain cells."""
    return tuple(Cell(text) for text in texts)


def starts(sizes: tuple[int, ...]) -> dict[int, int]:
    """Where each group begins, and over how many rows it reaches."""
    return {sum(sizes[:number]): size for number, size in enumerate(sizes)}


def task_list() -> Table[str]:
    """An indicator task list: two header rows, groups and offices merged over many rows."""
    levels = ("国家指标", "省指标", "市指标", "县指标")
    header = (
        Cell("序号", rows=2), Cell("指标\n类型", rows=2), Cell("指标名称", rows=2),
        *(Cell(level, columns=2) for level in levels), Cell("责任单位", rows=2), Cell("备注", rows=2),
    )
    years = cells(*("2024年", "2027年") * 4)
    groups, offices = starts(GROUPS), starts(OFFICES)
    body = []
    for row in range(60):
        group = (Cell(f"第{row}类目标", rows=groups[row], align="center"),) if row in groups else ()
        office = (Cell(f"区科技经信局{row}", rows=offices[row]),) if row in offices else ()
        values = cells(*("/", "1000台（套）以上", "010203", "=1+1", "-5%", "超90%", "/", "2万台"))
        name = Cell(f"{LONG}{row}" if row % 4 == 0 else f"“班班通”设备{row}")
        remark = Cell("低于上级要求", tone="bad") if row % 9 == 0 else Cell("与市保持一致", tone="good")
        body.append((Cell(str(row + 1), align="center"), *group, name, *values, *office, remark))
    columns = (
        CENTER, CENTER, LEFT, *(CENTER,) * 8, LEFT, LEFT,
    )
    foot = ((Cell("合计", columns=3), *cells(*"12345678"), Cell("", columns=2)),)
    return Table("“两新”指标任务清单", columns, (header, years), tuple(body), foot, wide=True)


def small_table(caption: str = "删减指标") -> Table[str]:
    """A table of two columns and two rows."""
    rows = (cells("电梯", "区住建局"), cells("病床", "区卫健局"))
    return Table(caption, (LEFT, LEFT), (cells("指标", "单位"),), rows)


def paper(*blocks: Heading[str] | Paragraph[str] | Table[str]) -> Paper[str]:
    """A paper with two remarks; without blocks of its own, one with all kinds of them."""
    return Paper(
        "伍家岗区指标任务清单",
        blocks or (
            Heading("一、总体情况"), Paragraph("共60项。"), task_list(), Heading("二、删减情况"),
            Paragraph("全区删减指标均已说明理由。" * 40), small_table(),
        ),
        ("内容指纹 0123456789ab。", "尚有未处理的审核发现：错误 1 条。"))


@cache
def written(made: Paper[str], form: Format) -> bytes:
    """The bytes of a paper in a format, made once however many tests read them."""
    return write_paper(made, form, "zh")
