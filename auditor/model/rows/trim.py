"""What a plan owes to the one above: duties, and what it drops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import SILENCE, Words, say
from auditor.messages.rows import ROWS
from auditor.model.audit import SubjectKey
from auditor.model.plan import Said, Trim
from auditor.model.rows.government import stands_above, unread_words
from auditor.model.rows.near import near_above
from auditor.model.rows.standing import InPlan, OfIndicator
from auditor.text.compare import same_number

if TYPE_CHECKING:
    from auditor.model.rows.action import ActionRow
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow
    from auditor.model.rows.target import TargetRow


@entity     # a row leads to every other row
class DutyRow(OfIndicator):
    """A parent indicator that a child plan must carry or trim."""

    plan: PlanRow
    indicator: IndicatorRow                     # of the parent plan
    carriers: tuple[IndicatorRow, ...]
    trim: TrimRow | None
    skipped: tuple[PlanRow, ...] = ()           # the plans between that are not at hand whole
    elsewhere: bool = False                     # answered, but by no link or trim of this plan to it

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("duty", self.plan.id, "", "", f"{self.indicator.plan.id}/{self.indicator.id}")

    @property
    def parent_plan(self) -> PlanRow:
        return self.indicator.plan

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def carried(self) -> bool:
        return bool(self.carriers)

    @property
    def trimmed(self) -> bool:
        return self.trim is not None

    @property
    def answered(self) -> bool | Missing:
        if self.carriers or self.trim is not None or self.elsewhere:
            return True
        if self.plan.sector and not self.indicator.plan.sector and all(plan.sector for plan in self.plan.colleagues):
            return missing("general-plan", self.plan.id, self.indicator.id)
        if self.plan.covers(self.indicator):
            return False
        return missing(f"answer-{self.plan.record.text}", self.plan.id, self.indicator.id)

    @property
    def asked(self) -> bool:
        """The plan above asks this government: it neither exempts it nor divides the whole among others."""
        table = self.indicator.table
        return table is None or table.asks(self.plan.record)

    @property
    def headline(self) -> bool:
        return self.indicator.headline

    @property
    def binding(self) -> bool:
        """What is owed is binding, by its own words or by what it answers."""
        above = self.indicator
        return above.attributed == "binding" or (not above.attributed and above.binding_above)

    @property
    def numeric(self) -> bool:
        return self.indicator.numeric

    @property
    def spoken(self) -> bool:
        return self.indicator.spoken

    @property
    def past_silence(self) -> bool:
        """A plan between may carry or trim it in a part of its text that is not at hand."""
        return any(plan.record.text != "none" for plan in self.skipped)

    @property
    def between(self) -> Words:
        """The plans between that are not at hand whole, in brackets; empty where there are none."""
        return say(ROWS, "between", texts=unread_words(self.skipped)) if self.skipped else SILENCE

    @property
    def passed(self) -> bool:
        """The duty comes from further up, because the text between is not available."""
        return not any(parent is self.indicator.plan for parent in self.plan.parents)

    def place(self, attribute: str) -> Mark:
        if attribute in ("name", "headline", "numeric", "spoken"):
            return self.indicator.place("name")
        return self.plan.place("indicators")


@entity     # a row leads to every other row
class TrimRow(InPlan):
    """A parent indicator that the plan drops."""

    plan: PlanRow
    record: Trim
    indicator: IndicatorRow | None              # of the parent plan, where it exists
    carriers: tuple[IndicatorRow, ...]
    chain: tuple[IndicatorRow, ...]             # the indicator above and those that it answers, upwards
    busy: tuple[ActionRow, ...]               # actions that still work on the same object

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("trim", self.plan.id, "", "", self.to)

    @property
    def to(self) -> str:
        return f"{self.record.plan}/{self.record.indicator}"

    @property
    def name(self) -> str:
        if self.record.name:
            return self.record.name
        return self.indicator.name if self.indicator is not None else self.to

    @property
    def found(self) -> bool | Missing:
        if self.indicator is not None:
            return True
        return self.plan.unread(self.record.plan, self.record.indicator) or False

    @property
    def near(self) -> Words:
        """The indicator of a plan above that was probably meant by one that is not there."""
        above = dict.fromkeys([*self.plan.parents, *self.plan.answers_to])
        known = [f"{plan.id}/{row.id}" for plan in above for row in plan.indicators]
        return near_above(self.to, self.plan.absent, known)

    @property
    def from_above(self) -> bool:
        return self.indicator is not None and stands_above(self.indicator.plan, self.plan)

    @property
    def exempt(self) -> bool:
        """The plan above says that this government is not asked for it."""
        table = self.indicator.table if self.indicator is not None else None
        return table is not None and not table.asks(self.plan.record)

    @property
    def carried(self) -> bool:
        return bool(self.carriers) and self.record.because != "merged"

    @property
    def said(self) -> Said | Missing | None:
        return self.record.said or self.plan.silent("said")

    @property
    def meant(self) -> TargetRow | None:
        """The target above that the named value means: that of its year; without a year the one that it equals."""
        said, above = self.record.said, self.indicator.targets if self.indicator is not None else ()
        rows = [row for row in above if row.numeric and self.record.year in (None, row.year)]
        if len(rows) == 1 or said is None:
            return rows[0] if rows else None
        return next((row for row in rows if same_number(said.quantity, row.quantity) is True), None)

    @property
    def because(self) -> str | Missing | None:
        return self.record.because or self.plan.silent("because")

    @property
    def reason(self) -> str | Missing | None:
        return self.record.reason or self.plan.silent("reason")

    @property
    def proposed_by(self) -> str | Missing | None:
        return self.record.proposed_by or self.plan.silent("proposed_by")

    @property
    def year(self) -> int | Missing | None:
        return self.record.year if self.record.year is not None else self.plan.silent("year")

    @property
    def objects(self) -> tuple[str, ...]:
        return tuple(self.plan.record.objects[id] for id in self.record.objects)

    @property
    def said_words(self) -> Words:
        """The value that was named, and what it lacks: a year, and (of a growth) the year that it counts from."""
        said = self.record.said
        if said is None:
            return Words("", "")
        quantity = said.quantity
        lacks = [] if self.record.year is not None else [Words("年份", "year")]
        if quantity.kind in ("growth", "points") and quantity.base_year is None:
            lacks.append(Words("基期", "base"))
        zh = "没有" + "和".join(lack.zh for lack in lacks) if lacks else ""
        en = " without a " + " or ".join(lack.en for lack in lacks) if lacks else ""
        return Words(f"（所述“{quantity.raw}”{zh}）", f" (named as “{quantity.raw}”{en})")

    @property
    def chain_text(self) -> str:
        return " → ".join(f"{row.plan.region}“{row.name}”" for row in self.chain)

    @property
    def of_nation(self) -> bool:
        return any(row.headline and row.plan.level == "national" for row in self.chain)

    @property
    def into(self) -> str | None:
        return self.record.into or None

    @property
    def group(self) -> str:
        return self.indicator.group if self.indicator is not None else ""

    @property
    def headline(self) -> bool:
        return self.indicator is not None and self.indicator.headline

    @property
    def binding(self) -> bool:
        """What is trimmed is binding: by its own words, else by what it answers."""
        above = self.indicator
        return above is not None and (above.attributed == "binding" or (not above.attributed and above.binding_above))

    @property
    def quoted(self) -> bool:
        return self.indicator is not None and self.indicator.quoted

    @property
    def quoted_in(self) -> str:
        return self.indicator.quoted_in if self.indicator is not None else ""

    def place(self, attribute: str) -> Mark:
        key = {"to": "indicator", "found": "indicator"}.get(attribute, attribute)
        return self.mark(self.record.places.get(key, self.record.places.get("indicator", self.record.at)))
