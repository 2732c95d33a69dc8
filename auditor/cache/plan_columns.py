"""Which columns the records of a plan are written in, in the order of their fields."""

from typing import Any

from auditor.plan import (
    Action,
    Claim,
    Division,
    Group,
    Indicator,
    Link,
    Plan,
    Scope,
    Statement,
    Trim,
    WorkItem,
)
from auditor.record import record


@record
class Columns:
    """A kind of record: its fields with what each of them holds, in the order of the constructor."""

    record: type[Any]
    fields: tuple[tuple[str, str], ...]


SCOPES = Columns(Scope, (
    ("population", "text"), ("covers", "row"), ("open", "flag"), ("each", "text"), ("part_of", "text"), ("at", "place"),
))
STATEMENTS = Columns(Statement, (
    ("part", "text"), ("chapter", "text"), ("name", "text"), ("targets", "by_year"),
    ("baseline", "by_number"), ("scope", "scope"), ("quote", "text"), ("at", "place"), ("shape", "shape"),
))
LINKS = Columns(Link, (
    ("plan", "text"), ("indicator", "text"), ("relation", "text"), ("shares", "shares"), ("proposed_by", "text"),
    ("reason", "text"), ("at", "place"), ("shape", "shape"),
))
INDICATORS = Columns(Indicator, (
    ("id", "text"), ("name", "text"), ("aliases", "row"), ("group", "text"), ("measure", "text"), ("kind", "text"),
    ("unit", "text"), ("downward", "flag"), ("targets", "by_year"), ("baseline", "by_number"),
    ("incentive", "by_number"), ("base_year", "number"), ("flow", "text"), ("prices", "number"),
    ("period", "numbers"), ("links", "links"), ("restated", "restated"), ("owner", "row"),
    ("action", "text"), ("chapter", "text"), ("quotes", "quotes"), ("statements", "statements"), ("scope", "scope"),
    ("quoted_in", "text"), ("listed", "flag"), ("breakdown", "restated"), ("within", "names"),
    ("weights", "restated"), ("weight", "by_year"), ("weighs", "text"), ("weights_equal", "flag"),
    ("reserve", "by_year"), ("assigned", "by_year"), ("exempt", "names"), ("sum", "text"), ("parts", "row"),
    ("part_of", "text"), ("attribute", "text"), ("at", "place"), ("shape", "shape"),
))
TRIMS = Columns(Trim, (
    ("plan", "text"), ("indicator", "text"), ("said", "said"), ("name", "text"), ("because", "text"),
    ("reason", "text"), ("into", "text"), ("proposed_by", "text"), ("objects", "row"), ("year", "number"),
    ("part", "text"), ("quote", "text"), ("at", "place"), ("shape", "shape"),
))
CLAIMS = Columns(Claim, (
    ("says", "text"), ("part", "text"), ("counts", "text"), ("where", "text"), ("equals", "text"),
    ("members", "row"), ("complete", "flag"), ("group", "text"), ("ledger", "counts"), ("sum", "row"),
    ("formula", "text"), ("year", "number"), ("at", "place"), ("shape", "shape"),
))
ACTIONS = Columns(Action, (
    ("id", "text"), ("title", "text"), ("chapter", "text"), ("number", "text"), ("lead", "row"), ("support", "row"),
    ("open", "flag"), ("objects", "row"), ("at", "place"), ("shape", "shape"),
))
WORK_ITEMS = Columns(WorkItem, (
    ("part", "text"), ("chapter", "text"), ("task", "text"), ("title", "text"), ("lead", "row"), ("support", "row"),
    ("open", "flag"), ("action", "text"), ("at", "place"), ("shape", "shape"),
))
GROUPS = Columns(Group, (("name", "text"), ("headline", "flag"), ("at", "place")))
DIVISIONS = Columns(Division, (("name", "text"), ("code", "text"), ("plan", "text"), ("at", "place")))

# Records that other records hold come before them; within one kind they stand in the order of those.
PARTS: tuple[tuple[str, Columns], ...] = (
    ("scopes", SCOPES), ("statements", STATEMENTS), ("links", LINKS), ("indicators", INDICATORS), ("trims", TRIMS),
    ("claims", CLAIMS), ("actions", ACTIONS), ("work_items", WORK_ITEMS), ("groups", GROUPS),
    ("divisions", DIVISIONS),
)
# Of the plan itself: without its file and digest, which are no content of the file, and its records.
PLAN = Columns(Plan, (
    ("id", "text"), ("title", "text"), ("level", "text"), ("region", "text"), ("code", "text"), ("number", "text"),
    ("date", "text"), ("stage", "text"), ("issuer", "text"), ("cites", "row"), ("text", "text"),
    ("quoted_in", "text"), ("replaces", "text"), ("parts", "row"), ("parents", "row"), ("base_year", "number"),
    ("years", "numbers"), ("period", "numbers"), ("offices", "row"), ("objects", "texts"), ("articles", "counts"),
    ("at", "place"), ("shape", "shape"),
))
