"""The report on a generated family that contradicts itself in every row that can be broken."""

from pathlib import Path

from auditor.cli import main
from benchmarks.generate import SIZES, written


def reported(size: str, folder: Path) -> Path:
    """Writes the family and the report on it; where the report is. RuntimeError where the report does not come."""
    plans, report = folder / "plans", folder / "audit.html"
    plans.mkdir(parents=True)
    for plan in written(size, 1, sum(SIZES[size]) - 1, shatter=True):
        (plans / f"{plan.id}.plan.yaml").write_text(plan.text, encoding="utf-8")
    code = main(["report", str(plans), "--lang", "zh", "--today", "2026-11-21", "-o", str(report)])
    if code:
        raise RuntimeError(f"auditor report ended with {code}")
    return report
