"""A target with what all those below make of it together: their sum, or their mean."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import SILENCE, Words
from auditor.model.audit import SubjectKey
from auditor.model.plan import Said
from auditor.model.rows.cell import CellRow
from auditor.model.rows.standing import InPlan
from auditor.model.rows.target import TargetRow
from auditor.text.compare import is_ceiling, within_width
from auditor.text.digits import digit_of
from auditor.text.quantity import CEILINGS, Quantity
from auditor.text.total import (
    NOTHING,
    Aggregate,
    Mean,
    Sum,
    about_reaches,
    beyond,
    grade,
    of_intensity,
    with_digit,
    words_like,
)
from auditor.text.write import amount_words

if TYPE_CHECKING:
    from auditor.model.rows.link import LinkRow
    from auditor.model.rows.plan import PlanRow

Mode = Literal["floor", "ceiling", "exact"]


def mode_of(target: TargetRow) -> Mode:
    """How the amounts below must stand to a target: as its plan says it, or as its direction and bound do."""
    said = target.indicator.record.sum
    if said in ("exact", "ceiling"):
        return "exact" if said == "exact" else "ceiling"
    quantity = target.quantity
    falls = quantity.falls or (quantity.number is not None and quantity.number < 0)
    ceiling = (target.downward and not falls) or target.bound in CEILINGS
    return "ceiling" if ceiling and said != "floor" else "floor"


@entity     # a row leads to every other row
class AllocationRow(InPlan):
    """A parent target with the targets of all the governments below it.

    low, high: what they add up to; two readings where one government's plans say different amounts.
    """

    plan: PlanRow
    target: TargetRow
    how: Aggregate
    children: tuple[LinkRow, ...]               # those that count with their own target
    cells: tuple[CellRow, ...]                  # of those that have a row in the table: they stand by it
    reserve: Said | None
    low: Sum | Missing
    high: Sum | Missing
    mean: Mean | Missing
    asked: Fraction | None                      # the target, a yearly rate compounded as those below are
    years: int                                  # over how many years rates were compounded; 0: not at all
    weightless: Missing | None                  # the weights that are not known
    unanswered: tuple[str, ...]                 # plans or divisions that have not said
    parts: tuple[str, ...]                      # each one's part, in words
    weights: tuple[str, ...] = ()               # each one's weight, in words
    numbers: tuple[Fraction | None, ...] = ()   # the same as numbers of one unit; None: not known
    held: bool = False                          # a plan below leaves its part to this level (由上级统筹)

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("allocation", self.plan.id, self.target.indicator.id, str(self.target.when))

    @property
    def name(self) -> str:
        return self.target.name

    @property
    def year(self) -> int | None:
        return self.target.year

    @property
    def downward(self) -> bool:
        return self.target.downward

    @property
    def mode(self) -> str:
        return mode_of(self.target)

    @property
    def ceiling(self) -> bool:
        return self.mode == "ceiling"

    @property
    def complete(self) -> bool:
        return not self.unanswered

    @property
    def closed(self) -> bool | Missing:
        """All plans below have said; otherwise the question is open."""
        return True if not self.unanswered else self._lacks("unanswered")

    @property
    def tabled(self) -> bool:
        """Everybody stands by its row of the table, which is held against the target by itself."""
        return not self.children and not self.averaged

    def _lacks(self, reason: str) -> Missing:
        return missing(reason, self.plan.id, self.target.indicator.id, self.year)

    @property
    def total(self) -> Fraction | Missing:
        """What they add up to; Missing where they do not, or where there are two readings of it."""
        low, high = self.low, self.high
        if isinstance(low, Missing) or isinstance(high, Missing):
            return low if isinstance(low, Missing) else self._lacks("two-readings")
        return low.number if low.number == high.number else self._lacks("two-readings")

    def _gap(self, made: Sum) -> Fraction:
        """Sum minus target; of a fall how much further it goes."""
        number = self.target.number or NOTHING
        return number - made.number if number < 0 else made.number - number

    def _granted(self, made: Sum) -> Sum:
        """A floor or a ceiling is exact; what must be met exactly may itself be rounded."""
        return with_digit(made, digit_of(self.target.quantity)) if self.mode == "exact" else made

    def _beyond(self, side: int) -> Fraction | Missing:
        """By what part of the target they miss it on one side (-1: short, 1: over), rounding granted."""
        low, high = self.low, self.high
        if isinstance(low, Missing):
            return low
        if isinstance(high, Missing):
            return high
        number = self.target.number or NOTHING
        found = [
            beyond(gap, self._granted(made), number) if gap * side > 0 else NOTHING
            for made, gap in ((made, self._gap(made)) for made in (low, high))
        ]
        if (found[0] > 0) != (found[1] > 0):
            return self._lacks("two-readings")
        if found[0] and about_reaches(min(map(abs, map(self._gap, (low, high)))), self.target.quantity, self._terms()):
            return self._lacks("about-sum")
        return found[0]

    def _terms(self) -> list[Quantity]:
        """What is added, as it is written."""
        said = [link.child.quantity for link in self.children if isinstance(link.child, TargetRow)]
        return [*said, *(cell.quantity for cell in self.cells)]

    @property
    def shortfall(self) -> Fraction | Missing:
        """By what part of the target they fall short, beyond rounding; open while others, or this level itself, may
        make it up."""
        short = self._beyond(-1)
        if isinstance(short, Missing) or not short:
            return short
        return self._lacks("unanswered") if self.unanswered else self._lacks("held-above") if self.held else short

    @property
    def excess(self) -> Fraction | Missing:
        """By what part of the target they exceed it, beyond rounding; open while others may add to it."""
        over = self._beyond(1)
        return self._lacks("unanswered") if self.unanswered and not isinstance(over, Missing) and not over else over

    @property
    def rounding(self) -> str:
        """`likely` or `doubtful` where the gap may be rounding; empty where there is none, or more than that."""
        low = self.low
        if self.unanswered or isinstance(low, Missing) or isinstance(self.total, Missing):
            return ""
        gap, mode = self._gap(low), self.mode
        if (gap >= 0 and mode == "floor") or (gap <= 0 and mode == "ceiling"):
            return ""
        quantity = self.target.quantity
        found = grade(gap, self._granted(low), quantity.number or NOTHING, quantity.step or NOTHING)
        return "" if found == "beyond" else found

    @property
    def handed(self) -> Fraction | Missing | None:
        """What part of the target they take together, rounding apart: 1.8 for 180 %."""
        total, low, number = self.total, self.low, self.target.number
        if isinstance(total, Missing) or isinstance(low, Missing) or not number:
            return total if isinstance(total, Missing) else None
        return total / number if beyond(total - number, low, number) else Fraction(1)

    @property
    def slack(self) -> Fraction | Missing | None:
        number, total = self.target.number, self.total
        if isinstance(total, Missing) or number is None:
            return total if isinstance(total, Missing) else None
        return total - number

    @property
    def slack_text(self) -> Words:
        """How far the sum lies from the target, in words; of two readings the least and the most."""
        return self._told(lambda made: abs(made.number - (self.target.number or NOTHING)))

    @property
    def total_text(self) -> Words:
        """The sum in words; of two readings the least and the most."""
        return self._told(lambda made: abs(made.number))

    def _told(self, number: Callable[[Sum], Fraction]) -> Words:
        if isinstance(self.low, Missing) or isinstance(self.high, Missing):
            return SILENCE
        ends = [words_like(each, self.target.quantity) for each in sorted({number(self.low), number(self.high)})]
        return Words("至".join(each.zh for each in ends), " to ".join(each.en for each in ends))

    @property
    def averaged(self) -> bool:
        """Whether it is their mean that must reach the target, and not their sum."""
        return self.how == "mean"

    @property
    def intensity(self) -> bool:
        """A fall of an intensity: its mean takes for granted that each one's part of the whole does not change."""
        return of_intensity(self.target.quantity, self.name)

    @property
    def mean_short(self) -> Fraction | Missing | None:
        """By what part of the target the mean is weaker; open where missing weights or plans decide."""
        mean, asked = self.mean, self.asked
        if self.unanswered:
            return self._lacks("unanswered")
        if isinstance(mean, Missing) or asked is None:
            return mean if isinstance(mean, Missing) else None
        short = self._means_short(mean, asked)
        if min(short) == 0 < max(short):
            return self.weightless or self._lacks("weight")
        if self._rounds(max(short), asked):
            return NOTHING
        quantity = self.target.quantity
        if max(short) and quantity.bound == "about" and within_width(asked - max(short), asked, quantity):
            return self._lacks("about-sum")
        return min(short) / abs(asked) if asked else Fraction(min(short) > 0)

    @property
    def mean_nearly(self) -> bool:
        """Whether the mean is weaker than the target, and the same at the digits of the target: 39.9 % for 40 %."""
        mean, asked = self.mean, self.asked
        if self.unanswered or isinstance(mean, Missing) or asked is None:
            return False
        short = self._means_short(mean, asked)
        return min(short) > 0 and self._rounds(max(short), asked)

    def _means_short(self, mean: Mean, asked: Fraction) -> list[Fraction]:
        """By how much either end of the mean is weaker than what is asked."""
        quantity = self.target.quantity
        less = is_ceiling(quantity, quantity, self.downward)
        return [max(NOTHING, end - asked if less else asked - end) for end in (mean.low, mean.high)]

    def _rounds(self, gap: Fraction, asked: Fraction) -> bool:
        """Whether a gap is less than half a last digit and a hundredth of a target that states no bound."""
        quantity = self.target.quantity
        return (
            quantity.bound == "unstated" and not self.years
            and 2 * gap < (quantity.step or NOTHING) and 100 * gap < abs(asked)
        )

    @property
    def mean_text(self) -> Words:
        """Where the mean lies, in words."""
        mean, quantity = self.mean, self.target.quantity
        if isinstance(mean, Missing):
            return SILENCE
        falls = quantity.kind == "growth" and mean.high < 0
        unit = quantity.unit
        ends = sorted({abs(mean.low), abs(mean.high)} if falls else {mean.low, mean.high})
        texts = [amount_words(end, unit) for end in ends]
        zh, en = "至".join(each.zh for each in texts), " to ".join(each.en for each in texts)
        span = Words(f"（{self.years}年累计）", f" over {self.years} years") if self.years else SILENCE
        return Words(f"{'下降' if falls else ''}{zh}{span.zh}", f"{'a fall of ' if falls else ''}{en}{span.en}")

    def weight_of(self, link: LinkRow | None, cell: CellRow | None) -> str:
        """What one government weighs in the mean, in words; empty where it is not known. By its link or its cell."""
        counted = (*self.children, *self.cells)
        return next((
            weight for each, weight in zip(counted, self.weights, strict=False) if each is cell or each is link
        ), "")

    @property
    def held_back(self) -> str:
        """What is held back, in words: “；预留80万吨” without its sign; empty where nothing is."""
        return self.reserve.quantity.raw if self.reserve is not None else ""

    @property
    def quoted(self) -> bool:
        return self.target.quoted

    @property
    def quoted_in(self) -> str:
        return self.target.quoted_in

    def place(self, attribute: str) -> Mark:
        return self.target.place(attribute)
