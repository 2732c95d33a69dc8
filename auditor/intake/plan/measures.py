"""A growth and an amount under names that are alike: the document may count one thing twice, which a person says."""

from collections.abc import Iterator, Sequence

from auditor.intake.plan.draft import Indicator
from auditor.text.name import similar

CHANGES = frozenset({"growth", "percent", "points"})


def twice(indicators: Sequence[Indicator]) -> Iterator[tuple[Indicator, Indicator]]:
    """Each growth with the first amount that looks as if it measured the same, in the order of the growths."""
    growths = [each for each in indicators if "growth" in _kinds(each) and _kinds(each) <= CHANGES]
    amounts = [each for each in indicators if "amount" in _kinds(each)]
    for growth in growths:
        amount = next((each for each in amounts if similar(growth.name, each.name)), None)
        if amount is not None:
            yield growth, amount


def _kinds(indicator: Indicator) -> set[str]:
    return {target.quantity.kind for target in indicator.targets}
