"""Actions, the rows of an attachment, and the groups of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import Words
from auditor.model.audit import SubjectKey, numbered
from auditor.model.plan import Action, Group, WorkItem
from auditor.model.rows.near import nearby
from auditor.model.rows.standing import InPlan
from auditor.text.name import normal_name, same_name

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow


_ITEMS = re.compile(r"[（(](?:共)?\d+[项条个][）)]$")


def heading(text: str) -> str:
    """A heading without its number, its signs, and how many items it says that it has: 三、保障措施（7项）."""
    bare = text.lstrip("一二三四五六七八九十百0123456789（）()、.． 第章节")
    return normal_name(_ITEMS.sub("", bare))


@entity     # a row leads to every other row
class ActionRow(InPlan):
    """A chapter or work item."""

    plan: PlanRow
    record: Action
    indicators: list[IndicatorRow] = field(default_factory=list)

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("action", self.plan.id, "", "", self.record.id)

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def lead(self) -> tuple[str, ...]:
        return self.record.lead

    @property
    def support(self) -> tuple[str, ...]:
        return self.record.support

    @property
    def offices(self) -> tuple[str, ...]:
        return self.record.lead + self.record.support

    @property
    def chapter(self) -> str:
        return self.record.chapter

    @property
    def offices_unknown(self) -> tuple[str, ...]:
        return tuple(office for office in self.offices if office not in self.plan.record.offices)

    @property
    def offices_near(self) -> Words:
        """The offices of the register that were probably meant by those outside it."""
        return nearby(self.offices_unknown, self.plan.record.offices)

    @property
    def items(self) -> tuple[WorkItemRow, ...]:
        """The rows of the attachment that belong to it."""
        return tuple(item for item in self.plan.work_items if item.action is self)

    @property
    def open(self) -> bool:
        return self.record.open

    def place(self, attribute: str) -> Mark:
        places = self.record.places
        return self.mark(places.get(attribute, places.get("title", self.record.at)))


def work_item_keys(plan: str, items: Iterable[WorkItem]) -> Iterator[SubjectKey]:
    """The rows of attachments: they have no id, so their chapters and titles name them."""
    return numbered(SubjectKey("work_item", plan, "", "", f"{item.chapter}/{item.title}") for item in items)


@entity     # a row leads to every other row
class WorkItemRow(InPlan):
    """A row of an attachment that divides the work."""

    plan: PlanRow
    record: WorkItem
    key: SubjectKey
    action: ActionRow | None

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def lead(self) -> tuple[str, ...]:
        return self.record.lead

    @property
    def open(self) -> bool:
        return self.record.open

    @property
    def chapter(self) -> str:
        return self.record.chapter

    @property
    def task(self) -> str:
        return self.record.task

    @property
    def found(self) -> bool:
        return self.action is not None

    @property
    def same_task(self) -> bool:
        return self.action is None or same_name(self.record.task, self.action.record.title)

    @property
    def same_chapter(self) -> bool:
        """Headings agree; their numbering is not compared."""
        if self.action is None:
            return True
        return heading(self.record.chapter) == heading(self.action.record.chapter)

    @property
    def strangers(self) -> tuple[str, ...]:
        """Lead offices of this row that do not lead (or, where none leads, are not named) in the body."""
        if self.action is None:
            return ()
        known = self.action.record.lead or self.action.offices
        return tuple(office for office in self.record.lead if office not in known)

    @property
    def lead_agrees(self) -> bool | Missing:
        if not self.strangers:
            return True
        return missing("offices-open", self.plan.id) if self.action is not None and self.action.open else False

    def place(self, attribute: str) -> Mark:
        places = self.record.places
        return self.mark(places.get(attribute, places.get("title", self.record.at)))


@entity     # a row leads to every other row
class GroupRow(InPlan):
    """A group of the indicator list."""

    plan: PlanRow
    record: Group
    indicators: list[IndicatorRow] = field(default_factory=list)

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("group", self.plan.id, "", "", self.record.name)

    @property
    def name(self) -> str:
        return self.record.name

    @property
    def headline(self) -> bool:
        return self.record.headline

    def place(self, _attribute: str) -> Mark:
        return self.mark(self.record.at)
