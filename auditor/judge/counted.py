"""Verdicts counted."""

from functools import lru_cache

from auditor.model.audit import Counts


@lru_cache(1 << 14)
def counts_of(holds: int, violated: int, undetermined: int, not_applicable: int) -> Counts:
    """Counts; equal ones are one record: plans of one shape have the same ones."""
    return Counts(holds, violated, undetermined, not_applicable)


def add_counts(total: list[int], counts: Counts) -> None:
    """Adds counts to their sums: holds, violated, undetermined, not applicable."""
    total[0] += counts.holds
    total[1] += counts.violated
    total[2] += counts.undetermined
    total[3] += counts.not_applicable
