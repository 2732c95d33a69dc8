"""Names inside one plan file must be declared in it."""

import re

from auditor.model.plan import Claim, Plan, Trim, WorkItem
from auditor.read.fields import FieldReader
from auditor.read.yaml import Node

_SEVERAL = re.compile("[，、；]")
# 市委宣传部（市新闻出版局、市版权局） is one office
_BRACKETS = re.compile(r"[（(〔\[【《“][^（）()]*?[）)〕\]】》”]")


def _section(node: Node, key: str) -> Node | None:
    """What stands under a key; None where nothing does, not even an empty list or mapping."""
    inner = node.get(key)
    return None if inner is None or inner.value is None else inner


def check_names(reading: FieldReader, root: Node, plan: Plan) -> None:
    """Complains of groups, actions, parts, objects and indicators that the file of a plan does not declare."""
    groups = tuple(group.name for group in plan.groups)
    for indicator in plan.indicators.values():
        strange = indicator.group not in groups or indicator.action not in plan.actions or (
            plan.parts and any(statement.part not in plan.parts for statement in indicator.statements)
        )
        if strange:         # or only unsaid
            _check_indicator(reading, root["indicators"][indicator.id], plan, groups)
        if indicator.parts or indicator.part_of or indicator.within:
            _check_divided(reading, root["indicators"][indicator.id], plan)
    for key, records in (("trims", plan.trims), ("work_items", plan.work_items), ("claims", plan.claims)):
        if not all(_fits(record, plan, groups) for record in records):
            for node in _section(root, key) or ():
                _check_row(reading, node, plan, groups)
    for action in plan.actions.values():
        if action.objects and not plan.objects.keys() >= set(action.objects):
            _known_objects(reading, root["actions"][action.id], plan)
    _check_offices(reading, root, plan)
    if list(plan.years) != sorted(set(plan.years)):
        reading.problem(root["years"].mark, "year-order", found=", ".join(map(str, plan.years)))


def _check_offices(reading: FieldReader, root: Node, plan: Plan) -> None:
    """Complains of offices, and of numbers of documents, that a Chinese comma makes one."""
    holders = [(root, plan.offices), (root.get("document"), plan.cites)]
    holders += [
        (root["indicators"][id], indicator.owner) for id, indicator in plan.indicators.items() if indicator.owner
    ]
    holders += [(root["actions"][id], action.lead + action.support) for id, action in plan.actions.items()]
    for node, named in holders:
        if node is None or not any(map(_SEVERAL.search, named)):
            continue
        for key in ("offices", "cites", "owner", "lead", "support"):
            listed = node.get(key)
            for item in listed if listed is not None else ():
                if _SEVERAL.search(_BRACKETS.sub("", item.text)):
                    parts = [part.strip() for part in _SEVERAL.split(item.text)]
                    reading.problem(item.mark, "several", found=item.text, written=", ".join(parts))


def _check_indicator(reading: FieldReader, node: Node, plan: Plan, groups: tuple[str, ...]) -> None:
    reading.known(node.get("group"), groups, "unknown-group")
    reading.known(node.get("action"), plan.actions, "unknown-action")
    statements = node.get("statements")
    for statement in statements if statements is not None else ():
        if plan.parts:
            reading.known(statement.get("part"), plan.parts, "unknown-part")


def _check_divided(reading: FieldReader, node: Node, plan: Plan) -> None:
    """Complains of parts that are no indicators of the plan, and of 其中 rows that the table does not have."""
    parts = node.get("parts")
    for part in parts if parts is not None else ():
        reading.known(part, plan.indicators, "unknown-of-parts")
    reading.known(node.get("part_of"), plan.indicators, "unknown-of-parts")
    table = node.get("breakdown")
    rows = tuple(table.value) if table is not None and isinstance(table.value, dict) else ()
    for holder in (node, table):
        within = holder.get("within") if holder is not None else None
        if within is not None and isinstance(within.value, dict):
            for row in within.value:
                reading.known(within[row], rows, "unknown-row")


def _fits(record: Trim | WorkItem | Claim, plan: Plan, groups: tuple[str, ...]) -> bool:
    """Whether all that a row names is declared; what it does not name may look as if it were not."""
    if plan.parts and record.part not in plan.parts:
        return False
    if isinstance(record, WorkItem):
        return record.action in plan.actions
    if isinstance(record, Claim):
        return not record.group or record.group in groups
    return (not record.into or record.into in plan.indicators) and all(map(plan.objects.__contains__, record.objects))


def _check_row(reading: FieldReader, node: Node, plan: Plan, groups: tuple[str, ...]) -> None:
    reading.known(node.get("into"), plan.indicators, "trim-into")
    reading.known(node.get("action"), plan.actions, "unknown-action")
    if plan.parts:
        reading.known(node.get("part"), plan.parts, "unknown-part")
    _known_objects(reading, node, plan)
    ledger = node.get("ledger")
    if ledger is not None:
        reading.known(ledger.get("group"), groups, "unknown-group")


def _known_objects(reading: FieldReader, node: Node, plan: Plan) -> None:
    objects = node.get("objects")
    for item in objects if objects is not None else ():
        reading.known(item, plan.objects, "unknown-object")
