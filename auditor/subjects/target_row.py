"""A target as a row: the promised value of one year."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.audit import SubjectKey
from auditor.mark import Mark
from auditor.missing import Missing, missing
from auditor.plan import Said, Year
from auditor.record import entity
from auditor.subjects.own_value import own_value
from auditor.values.compare import apply_growth, implied_base, implied_bound, meets_number, striven_for
from auditor.values.quantity import Quantity
from auditor.values.read import read_quantity
from auditor.values.write import amount_words, asked_words
from auditor.words import SILENCE, Words

if TYPE_CHECKING:
    from auditor.subjects.indicator_row import IndicatorRow
    from auditor.subjects.plan_row import PlanRow

# Whose target a reference may stand for; any other word (上级 …) is the next one up that has a number.
REFERRED_LEVELS = {"全国": "national", "国家": "national", "全省": "province", "省": "province", "全市": "city",
                   "市": "city"}


@entity     # a row leads to every other row
class TargetRow:
    """The target of an indicator in one year."""

    plan: PlanRow
    indicator: IndicatorRow
    when: Year
    said: Said
    quantity: Quantity                        # that of what is said
    previous: TargetRow | None = None         # the numeric target of the year before it
    absolute: TargetRow | None = None         # of a growth: the amount of the same measure and year

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("target", self.plan.id, self.indicator.id, str(self.when))

    @property
    def year(self) -> int | None:
        return self.when if isinstance(self.when, int) else None

    @property
    def name(self) -> str:
        return self.indicator.record.name

    @property
    def raw(self) -> str:
        return self.quantity.raw

    @property
    def kind(self) -> str:
        return self.quantity.kind

    @property
    def unit(self) -> str:
        return self.quantity.unit

    @property
    def bound(self) -> str:
        return self.quantity.bound

    @property
    def numeric(self) -> bool:
        return self.quantity.number is not None

    @property
    def number(self) -> Fraction | None:
        return self.quantity.number

    @property
    def time(self) -> tuple[str, ...]:
        return self.quantity.time

    @property
    def value(self) -> Said:
        return self.said

    @property
    def plain_kind(self) -> str:
        """The kind that the value's own words and its name settle, whatever the plan file adds."""
        record = self.indicator.record
        return read_quantity(self.raw, name=record.name, unit=record.unit).kind

    @property
    def referred(self) -> TargetRow | Said | Missing | None:
        """What a reference stands for: the target of the level that it names, if it names a target; one's own value."""
        reference = self.quantity.reference
        if reference is None:
            return None
        if reference.whose == "本级":
            return own_value(self.indicator, self.quantity, self.when)
        level = REFERRED_LEVELS.get(reference.whose)
        row, seen = self.indicator.parent, {id(self.indicator)}
        while row is not None and id(row) not in seen:
            seen.add(id(row))
            if level is None or row.plan.level == level:
                found = row.by_year.get(self.when)
                if found is not None and found.numeric and "平均" not in reference.what:
                    return found
            row = row.parent
        return missing("reference", self.plan.id, self.indicator.id, self.year)

    @property
    def implied(self) -> Fraction | Missing | None:
        """The baseline that this growth and the amount of the same measure imply."""
        return None if self.absolute is None else implied_base(self.absolute.quantity, self.quantity)

    @property
    def grown_text(self) -> Words:
        """What this growth makes of the baseline, in the unit of the amount of the same measure."""
        baseline = self.baseline
        if self.absolute is None or not isinstance(baseline, Said):
            return SILENCE
        made = apply_growth(baseline.quantity, self.quantity)
        return amount_words(made, self.absolute.unit) if isinstance(made, Fraction) else SILENCE

    @property
    def implied_before(self) -> Fraction | Missing | None:
        """The baseline that the pair of an earlier year implies."""
        earlier = self.previous
        return earlier.implied if earlier is not None else None

    @property
    def cumulative(self) -> TargetRow | None:
        """Of a yearly amount: the cumulative amount of the same measure."""
        if "每年" not in self.quantity.time and self.when != "each":
            return None
        for row in self.indicator.measured:
            for other in row.targets:
                if "累计" in other.quantity.time and other.kind == "amount":
                    return other
        return None

    @property
    def years_to_end(self) -> int | None:
        """Years from the first to the last of the plan, both counted."""
        first, last = self.plan.first_year, self.plan.last_year
        return last - first + 1 if first is not None and last is not None else None

    @property
    def baselined(self) -> bool:
        return self.baseline.__class__ is Said

    @property
    def baseline_kind(self) -> str:
        baseline = self.baseline
        return baseline.quantity.kind if isinstance(baseline, Said) else ""

    @property
    def beyond_baseline(self) -> bool | Missing | None:
        """Stricter than what the base year had."""
        baseline = self.baseline
        if not isinstance(baseline, Said):
            return None
        enough = meets_number(baseline.quantity, self.quantity, self.downward)
        return enough if isinstance(enough, Missing) else not enough

    @property
    def twin(self) -> TargetRow | None:
        """The target of another indicator of the same measure, kind and year."""
        if not self.indicator.record.measure:
            return None
        for row in self.indicator.measured:
            other = row.by_year.get(self.when)
            if row is not self.indicator and other is not None and other.numeric and other.kind == self.kind:
                return other
        return None

    @property
    def downward(self) -> bool:
        return self.indicator.record.downward

    @property
    def baseline(self) -> Said | Missing | None:
        """The known value in the base year, this indicator's or that of the amount of the same measure."""
        own = self.indicator.baseline
        if self.absolute is not None and not isinstance(own, Said):
            other = self.absolute.indicator.baseline
            return other if isinstance(other, Said) else own
        return own

    @property
    def base_needed(self) -> Words:
        """What the base must be where this growth leads to the amount of the same measure: 约为4138辆, 不少于4138辆."""
        if self.absolute is None:
            return SILENCE
        base = implied_base(self.absolute.quantity, self.quantity)
        if not isinstance(base, Fraction):
            return SILENCE
        return asked_words(base, self.absolute.unit, implied_bound(self.absolute.quantity, self.quantity))

    @property
    def incentive(self) -> Said | None:
        """The second number: of a key of its own, or said with the first (5.5%以上、力争6%)."""
        said = self.indicator.record.incentive.get(self.when) if isinstance(self.when, int) else None
        second = striven_for(self.quantity) if said is None else None
        return said if second is None else Said(second, self.said.at)

    @property
    def dated(self) -> bool:
        return isinstance(self.when, int)

    @property
    def quoted(self) -> bool:
        return self.indicator.quoted

    @property
    def quote(self) -> str:
        quotes = self.indicator.record.quotes
        return quotes.get(self.when) or quotes.get(None) or ""

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, _attribute: str) -> Mark:
        return self.mark(self.said.at)
