"""A target as a row: the promised value of one year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from types import EllipsisType
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import SILENCE, Words
from auditor.model.audit import SubjectKey
from auditor.model.plan import Said, Year
from auditor.model.rows import alike, over_years
from auditor.model.rows.own_value import own_value
from auditor.model.rows.part_share import fits, part_of_whole, quotient
from auditor.model.rows.standing import OfIndicator
from auditor.text.compare import implied_bound, meets_number, striven_for
from auditor.text.footing import CHANGES, Footing, ValueContext, footing_of, grows_in_real_terms
from auditor.text.name import named_for_amount, time_words
from auditor.text.one_footing import Side, reached, whole_change
from auditor.text.quantity import CEILINGS, FLOORS, Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.write import amount_words, asked_words
from auditor.text.year import Months, end_year, months_of

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow

# Whose target a reference may stand for; any other word (上级 …) is the next one up that has a number.
REFERRED_LEVELS = {"全国": "national", "国家": "national", "全省": "province", "省": "province", "全市": "city",
                   "市": "city"}


@entity     # a row leads to every other row
class TargetRow(OfIndicator):
    """The target of an indicator in one year."""

    plan: PlanRow
    indicator: IndicatorRow
    when: Year
    said: Said
    quantity: Quantity                        # that of what is said
    previous: TargetRow | None = None         # the numeric target of the year before it
    absolute: TargetRow | None = None         # of a growth: the amount of the same measure and year
    stands: Footing | EllipsisType = ...      # what it stands on, once somebody has asked

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("target", self.plan.id, self.indicator.id, str(self.when))

    @property
    def year(self) -> int | None:
        """The year that it is for, or in which its period ends."""
        return end_year(self.when)

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
        try:
            read = read_quantity(self.raw, name=record.name, unit=record.unit)
            # percentages that make a whole up are parts of it, and no growth; so are those of no amount, and all of it
            part = record.parts or record.part_of or not named_for_amount(record.name) or read.number == 100
            return "rate" if read.kind == "percent" and part else read.kind
        except ValueNotUnderstood:          # words that hold a number: 能效2级
            return self.kind

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
    def whole(self) -> TargetRow | Missing | None:
        """Of a change: from its base year to its own; 年均 compounded. Anything else as it is."""
        footing = self.footing
        if footing.basis not in CHANGES:
            return self
        made = whole_change(self.quantity, footing)
        if made is None:
            return missing("footing-base-year", self.plan.id, self.indicator.id, self.year)
        return self if made is self.quantity else self.with_value(made)

    def with_value(self, quantity: Quantity) -> TargetRow:
        """The target at its place with a value that was worked out from its own."""
        return TargetRow(
            self.plan, self.indicator, self.when, Said(quantity, self.said.at), quantity, self.previous, self.absolute,
        )

    @property
    def unbound(self) -> TargetRow:
        """The target by its number alone, which is compared with no floor or ceiling in mind."""
        if self.quantity.bound not in FLOORS + CEILINGS:
            return self
        return self.with_value(replace(self.quantity, bound="unstated", upper_bound="unstated"))

    @property
    def moves(self) -> bool:
        """An amount by which something moves: 增加5万亩, 新增5万亩 where the name is not of what is new each year."""
        said = "新增" in self.quantity.time and "新增" not in time_words(self.name) and self.footing.basis == "total"
        return self.quantity.kind == "amount" and (said or self.footing.basis == "moved")

    def moved_from(self, known: Said) -> TargetRow | Missing:
        """The end value that an amount of `moves` makes of the one before."""
        made = reached(known.quantity, self.quantity)
        if isinstance(made, Missing):
            return made
        return self.with_value(replace(made, raw=f"{known.quantity.raw}, {self.quantity.raw}", upper=None, time=()))

    @property
    def product(self) -> Fraction | Missing | None:
        """What the baseline becomes by this growth."""
        return over_years.product(self)

    @property
    def real(self) -> bool:
        """A growth in real terms whose amount is in the prices of its year: GDP, 增加值, 居民收入."""
        absolute = self.absolute
        if absolute is None or not (grows_in_real_terms(self.name) or grows_in_real_terms(absolute.name)):
            return False
        return self.footing.prices is None or self.footing.prices != absolute.footing.prices

    @property
    def prices(self) -> int | None:
        return self.footing.prices

    @property
    def implied(self) -> Fraction | Missing | None:
        """The baseline that this growth and the amount of the same measure imply."""
        return over_years.implied(self)

    @property
    def grown_text(self) -> Words:
        """What the baseline becomes by this growth, for a reader."""
        return over_years.grown_words(self)

    @property
    def reckoned(self) -> Fraction | Missing | None:
        """The amount that it comes to: itself, or what its growth makes of the baseline."""
        return over_years.reckoned(self)

    @property
    def implied_before(self) -> Fraction | Missing | None:
        """The baseline that the pair of an earlier year implies."""
        earlier = self.previous
        return earlier.implied if earlier is not None else None

    @property
    def as_growth(self) -> str:
        """The value as a growth, as its document would write it: 较2023年增长45%; empty where no base year is known."""
        year = self.indicator.base_year
        if not isinstance(year, int):
            return ""
        english = self.name.isascii() and self.raw.isascii()
        return f"growth of {self.raw} compared with {year}" if english else f"较{year}年增长{self.raw}"

    @property
    def cumulative(self) -> TargetRow | None:
        """Of an amount that is said for every year at once: the cumulative amount of the same measure."""
        return over_years.cumulative(self)

    @property
    def years_to_end(self) -> int | Missing | None:
        """Over how many years its cumulative amount runs."""
        cumulative = self.cumulative
        if cumulative is None:
            return None
        years = cumulative.footing.years
        return missing("footing-period", self.plan.id, cumulative.indicator.id, self.year) if years is None else years

    @property
    def over_years(self) -> Words:
        """The yearly amount over all of them, for a reader: 每年5座 × 4 = 20座."""
        years, number = self.years_to_end, self.quantity.number
        return amount_words(number * years, self.unit) if isinstance(years, int) and number is not None else SILENCE

    @property
    def added_up(self) -> TargetRow | Missing | None:
        """Of an amount over some time: the rows of shorter times of the same measure that fill it, added up."""
        return over_years.added_up(self)

    @property
    def added_text(self) -> Words:
        """The rows and their sum: 10万人 + 9万人 = 19万人."""
        return _sum_words(self.added_up)

    @property
    def with_additions(self) -> TargetRow | Missing | None:
        """Of an end value: its base value with what is added since, as another row of its measure says."""
        return over_years.base_with_additions(self)

    @property
    def additions_text(self) -> Words:
        """The base value, what is added, and their sum: 400座 + 累计新增500座 = 900座."""
        return _sum_words(self.with_additions)

    @property
    def baselined(self) -> bool:
        return self.baseline.__class__ is Said

    @property
    def baseline_kind(self) -> str:
        baseline = self.baseline
        return baseline.quantity.kind if isinstance(baseline, Said) else ""

    @property
    def sinks(self) -> bool:
        """Less is better: so it is said, or a ceiling in any year or a fall above shows it."""
        above = self.indicator.parent.targets if self.indicator.parent is not None else ()
        falls = any(target.number is not None and target.number < 0 for target in above)
        return self.downward or falls or any(target.bound in CEILINGS for target in (*self.indicator.targets, *above))

    @property
    def beyond_baseline(self) -> bool | Missing | None:
        """Stricter than what the base year had, or at the end of what can be reached: none at all."""
        baseline = self.baseline
        if not isinstance(baseline, Said):
            return None
        if self.number == 0:                # nobody aims at none of a good thing
            return True
        enough = meets_number(baseline.quantity, self.quantity, self.sinks)
        return enough if isinstance(enough, Missing) else not enough

    @property
    def footing(self) -> Footing:
        """What the value stands on: a level, an amount over some years, a change from some year."""
        found = self.stands
        if found is ...:
            found = self.stands = footing_of(self.quantity, self.setting)
        return found

    @property
    def setting(self) -> ValueContext:
        """What its row and its plan say beside its words."""
        record, plan = self.indicator.record, self.plan
        return ValueContext(
            record.name, self.when, plan.period_of(record), plan.titled, self.indicator.counted_from, plan.first_year,
            plan.last_year, record.flow, record.prices,
        )

    @property
    def side(self) -> Side:
        """The value with all that brings it onto the footing of another."""
        plan = self.plan.record
        return Side(
            self.quantity, self.footing, self.level_in, partial(self.series, True), plan.id, self.indicator.id,
            plan.text, self.indicator.counted_from,
        )

    def level_in(self, year: int) -> Quantity | None:
        """The value of a year, see `known_in`."""
        known = self.known_in(year)
        return None if known is None else known.quantity

    def known_in(self, year: int) -> Said | None:
        """What this plan knows of the same thing at the end of a year: a base value, or a target that is a level."""
        return over_years.known_in(self, year)

    def series(self, done: bool = False) -> Sequence[Sequence[tuple[Months, Quantity]]]:
        """The rows of amounts of the same thing that add up over time, indicator by indicator, the finest first."""
        return [rows for row in self.indicator.of_one_thing for rows in over_years.series_of(row, done)]

    @property
    def basis(self) -> str:
        return self.footing.basis

    @property
    def stays(self) -> bool:
        """A level, a stock, or what has come together up to its year: not an amount of one year, and no change."""
        footing = self.footing
        return footing.basis == "level" or (footing.basis == "total" and not footing.within_a_year)

    @property
    def continues(self) -> bool:
        """The target of the year before stands on the same footing, so that this one should not fall behind it."""
        before, here = self.previous, self.footing
        if before is None or before.footing.basis != here.basis or before.kind != self.kind:
            return False
        if here.basis == "change":
            same = here.base == before.footing.base
            one_after_another = self.year is not None and before.year == self.year - 1
            yearly = same and not self.quantity.base_year and (one_after_another or not here.said)
        else:
            if self._adds_to(before):
                return True
            if self.indicator.works_yearly:
                return False
            same = self.stays and before.stays
            yearly = here.basis == "total" and not here.said and not before.footing.said
        # What may be of each year or of all together is judged in neither sense where it falls; a rise holds in both.
        return meets_number(self.quantity, before.quantity, self.downward) is not False if yearly else same

    def _adds_to(self, before: TargetRow) -> bool:
        """Both say 累计, and from the same time on, so that the later one holds the earlier."""
        mine, theirs = self.footing.months, before.footing.months
        both = "累计" in self.quantity.time and "累计" in before.quantity.time
        return both and mine is not None and theirs is not None and mine[0] == theirs[0] and mine[1] > theirs[1]

    @property
    def counts_from(self) -> int | Missing | None:
        """Of a growth: the year that it counts from."""
        base = self.footing.base
        return self.indicator.base_year if base is None and self.footing.basis in CHANGES else base

    @property
    def period(self) -> tuple[int, ...]:
        """Of an amount over several years: the first and the last of them."""
        months = self.footing.months
        return () if months is None else (months[0] // 12, months[1] // 12)

    @property
    def twin(self) -> TargetRow | None:
        """The target of another indicator of the same measure, kind and year."""
        return alike.twin(self)

    @property
    def of_whole(self) -> TargetRow | None:
        """The target that it is a part of (其中), in the same year and over the same years."""
        above = self.indicator.whole
        whole = above.by_year.get(self.when) if above is not None else None
        return None if whole is None else over_years.as_counted(whole, self)

    @property
    def share_part(self) -> TargetRow | None:
        """Of a share whose name says of what it is which part: the amount of the part."""
        found = part_of_whole(self)
        return None if found is None else found.part

    @property
    def share_whole(self) -> TargetRow | None:
        """The amount of the whole of such a share."""
        found = part_of_whole(self)
        return None if found is None else found.whole

    @property
    def share_computed(self) -> Fraction | None:
        found = part_of_whole(self)
        return None if found is None else quotient(found)

    @property
    def share_fits(self) -> bool | None:
        """Such a share is what both amounts make, at the digits and within the bounds written."""
        found = part_of_whole(self)
        return None if found is None else fits(self, found)

    @property
    def as_twin(self) -> TargetRow | Missing | None:
        """This target, on one footing with that of the same measure."""
        both = over_years.with_twin(self)
        return both[0] if isinstance(both, tuple) else both

    @property
    def twin_as_this(self) -> TargetRow | Missing | None:
        """The target of the same measure, on one footing with this one."""
        both = over_years.with_twin(self)
        return both[1] if isinstance(both, tuple) else both

    @property
    def namesake(self) -> TargetRow | None:
        """The target of another row of this plan that has the same name, counts the same and is of the same year."""
        return alike.namesake(self)

    @property
    def rival(self) -> TargetRow | None:
        """What another plan of the same government says of the same thing."""
        return alike.rival(self)

    @property
    def rival_sort(self) -> str:
        """What one of the two plans is: draft, annual, or nothing particular."""
        return alike.rival_sort(self)

    @property
    def downward(self) -> bool:
        return self.indicator.record.downward

    @property
    def baseline(self) -> Said | Missing | None:
        """The known value in the base year, this indicator's or that of the amount of the same measure."""
        if self.footing.basis in CHANGES:
            counted = self.footing.base
            known = None if counted is None or counted == self.indicator.base_year else self.known_in(counted)
            if known is not None:
                return known
            if counted is not None and counted != self.indicator.base_year:
                return self.plan.silent("baseline", self.indicator.id, counted)
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
        base, whole = self.implied, self.whole
        if not isinstance(base, Fraction) or not isinstance(whole, TargetRow):
            return SILENCE
        return asked_words(base, self.absolute.unit, implied_bound(self.absolute.quantity, whole.quantity))

    @property
    def incentive(self) -> Said | None:
        """The second number: of a key of its own, or said with the first (5.5%以上、力争6%)."""
        said = self.indicator.record.incentive.get(self.when) if isinstance(self.when, int) else None
        second = striven_for(self.quantity) if said is None else None
        return said if second is None else Said(second, self.said.at)

    @property
    def dated(self) -> bool:
        return months_of(self.when) is not None

    @property
    def quote(self) -> str:
        quotes = self.indicator.record.quotes
        return quotes.get(self.when) or quotes.get(None) or ""

    def place(self, _attribute: str) -> Mark:
        return self.mark(self.said.at)


def _sum_words(made: TargetRow | Missing | None) -> Words:
    """A sum behind its terms: 10万人 + 9万人 = 19万人."""
    if not isinstance(made, TargetRow) or made.number is None:
        return SILENCE
    total = amount_words(made.number, made.unit)
    return Words(f"{made.raw} = {total.zh}", f"{made.raw} = {total.en}")
