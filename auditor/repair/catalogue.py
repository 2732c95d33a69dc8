"""All values of the plans that are looked at, found by where they stand."""

from collections.abc import Iterable
from dataclasses import field
from fractions import Fraction

from auditor.ground.record import entity
from auditor.model.plan import Plan
from auditor.repair.polynomial import NotLinear, Place, Polynomial, constant, value
from auditor.repair.values import WrittenNumber, values_of
from auditor.text.quantity import Quantity


@entity
class Catalogue:
    """values: by place; numbers: of those that can be rewritten, what stands there now.

    at: (plan, packed place in its file) → value.
    """

    plans: dict[str, Plan] = field(default_factory=dict)
    values: dict[Place, WrittenNumber] = field(default_factory=dict)
    numbers: dict[Place, int] = field(default_factory=dict)
    at: dict[tuple[str, int], WrittenNumber] = field(default_factory=dict)

    def number_of(self, plan: str, at: int, quantity: Quantity) -> Polynomial:
        """A value that a row holds: what stands at a place. Raises NotLinear for one that was worked out."""
        if quantity.number is None:
            raise NotLinear("no-number")
        found = self.at.get((plan, at))
        if found is None or found.quantity is None or found.quantity.number != quantity.number:
            raise NotLinear("worked-out")
        if found.quantity.upper is not None or found.quantity.striving is not None:
            raise NotLinear("two-numbers")
        return constant(quantity.number) if found.number is None else value(found.place, found.step)

    def counted(self, plan: str, at: int) -> Polynomial:
        """The number of a claim. Raises NotLinear where it is not written as one."""
        found = self.at.get((plan, at))
        if found is None or found.number is None:
            raise NotLinear("worked-out")
        return value(found.place, Fraction(1))


Known = dict[str, tuple[Plan, tuple[WrittenNumber, ...]]]       # by id: the values of plans that were read before


def catalogue_of(plans: Iterable[Plan], known: Known | None = None) -> Catalogue:
    """The values of some plans. known: takes up what is read, and spares to read it again of the very same plan."""
    made = Catalogue()
    before = {} if known is None else known
    for plan in plans:
        made.plans[plan.id] = plan
        if plan.id not in before or before[plan.id][0] is not plan:
            before[plan.id] = plan, tuple(values_of(plan))
        for each in before[plan.id][1]:
            made.values[each.place] = each
            made.at.setdefault((plan.id, each.at), each)
            if each.number is not None:
                made.numbers[each.place] = each.number
    return made
