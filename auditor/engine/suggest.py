"""What to write instead of what a rule found wrong, as the rule says it."""

from auditor.engine.judge import Case
from auditor.expression.template import fill
from auditor.words import SILENCE, Words


def fitting(case: Case) -> int | None:
    """Which suggestion of its rule, counted from 0, a violated row calls for: the first whose condition is true."""
    if case.answer is not None:
        return None
    return next((
        place for place, each in enumerate(case.compiled.suggest)
        if each.when is None or each.when(case.row, case.params) is True
    ), None)


def suggestion_of(case: Case) -> Words:
    """The suggestion that fits, filled in; empty where none does, or where nothing was judged."""
    place = fitting(case)
    if place is None:
        return SILENCE
    each = case.compiled.suggest[place]
    return Words(fill(each.zh, case.row, case.params, "zh"), fill(each.en, case.row, case.params, "en"))
