"""What to write instead of what a rule found wrong, as the rule says it."""

from auditor.ground.words import SILENCE, Words
from auditor.judge.evidence import at_path, raw_of
from auditor.judge.judging import Case
from auditor.language.template import fill
from auditor.model.audit import Edit


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


def edits_of(case: Case) -> tuple[Edit, ...]:
    """What the suggestion that fits would write, where its rule is sure of it."""
    place = fitting(case)
    if place is None:
        return ()
    each = case.compiled.suggest[place]
    if each.at is None or each.to is None:
        return ()
    if each.sure is not None and each.sure(case.row, case.params) is not True:
        return ()
    mark, old = at_path(case, each.at), raw_of(each.at.value(case.row, case.params))
    new = each.to(case.row, case.params)
    if mark is None or not old or not isinstance(new, str) or new in ("", old):
        return ()
    return (Edit(mark, old, new),)
