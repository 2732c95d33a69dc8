"""One checked plan file → one `Plan`. The schema has seen its shape; this reads its meaning."""

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from auditor.mark import Mark
from auditor.messages.load import LOAD
from auditor.plan import (
    Action,
    Claim,
    Division,
    Group,
    Indicator,
    Level,
    Link,
    Places,
    Plan,
    Relation,
    Said,
    Scope,
    Statement,
    TextState,
    Trim,
    WorkItem,
    Year,
)
from auditor.problem import Problem
from auditor.source import MapMarks, Node, Tree, place, text_of, unpacked
from auditor.values.quantity import Kind
from auditor.values.read import Settled, ValueNotUnderstood, hint_of, read_meant, read_quantity
from auditor.words import say

Built = TypeVar("Built")
Meant = tuple[Settled, Kind | None, str]        # what the name says of a bare %, the kind, the unit
SHARE: Meant = (hint_of("占比"), "rate", "")


def place_of(node: Node) -> int:
    """The packed place of a node: of a scalar, a mapping or a list."""
    return place(node.marks)


class _Reader:
    """Collects the problems of one file while its parts are read."""

    def __init__(self, file: str, part: bool) -> None:
        self.file = file
        self.part = part
        self.problems: list[Problem] = []

    def problem(self, mark: Mark, key: str, **values: object) -> None:
        if self.part and key != "value":
            return
        self.problems.append(Problem(mark, say(LOAD, key, **values)))

    def said(self, value: Tree, at: int, meant: Meant) -> Said:
        try:
            quantity = read_meant(value if value.__class__ is str else text_of(value), *meant)
        except ValueNotUnderstood as error:
            self.problem(unpacked(self.file, at), "value", reason=error.words)
            quantity = read_quantity("")
        return Said(quantity, at)

    def known(self, node: Node | None, names: Mapping[str, object] | tuple[str, ...], key: str) -> None:
        if node is None:
            return
        found = text_of(node.value)
        if found not in names:
            self.problem(node.mark, key, found=found, known=", ".join(names) or "–")


# These four are called for every key of every record: they look into the tree without a cursor.


def _text(node: Node, key: str) -> str:
    value = node.tree.get(key)
    return value if value.__class__ is str else text_of(value)


def _texts(node: Node, key: str) -> tuple[str, ...]:
    values = node.tree.get(key)
    return tuple(map(text_of, values)) if isinstance(values, list) else ()


def _int(node: Node, key: str) -> int | None:
    value = node.tree.get(key)
    return None if value is None and key not in node.tree else int(text_of(value))


def _flag(node: Node, key: str, default: bool) -> bool:
    return node.tree[key] is True if key in node.tree else default


def _places(node: Node) -> Places:
    return {key: marks if marks.__class__ is int else place(marks) for key, marks in node.below.items()}


def year_of(key: str) -> Year:
    """The key of a targets mapping as a year."""
    if key == "undated":
        return "undated"
    return "each" if key == "each" else int(key)


def _meant(name: str, kind: str, unit: str) -> Meant:
    """What settles the values of an indicator: its name, its kind, its unit."""
    return hint_of(name), cast("Kind | None", kind or None), unit


def _targets(reader: _Reader, node: Node, key: str, meant: Meant) -> dict[Year, Said]:
    values = node.tree.get(key)
    if not isinstance(values, dict):
        return {}
    marks = node[key].below
    return {year_of(year): reader.said(value, place(marks[year]), meant) for year, value in values.items()}


def _by_year(reader: _Reader, node: Node, key: str, meant: Meant) -> dict[int, Said]:
    values = node.tree.get(key)
    if not isinstance(values, dict):
        return {}
    marks = node[key].below
    return {int(year): reader.said(value, place(marks[year]), meant) for year, value in values.items()}


def _scope(node: Node | None) -> Scope | None:
    if node is None:
        return None
    return Scope(
        population=_text(node, "population"), covers=_texts(node, "covers"), open=_flag(node, "open", False),
        each=_text(node, "each"), part_of=_text(node, "part_of"), at=place_of(node),
    )


def _statement(reader: _Reader, node: Node, indicator: str, kind: str, unit: str) -> Statement:
    name = _text(node, "name")
    return Statement(
        part=_text(node, "part"), chapter=_text(node, "chapter"), name=name,
        targets=_targets(reader, node, "targets", _meant(name or indicator, kind, _text(node, "unit") or unit)),
        scope=_scope(node.get("scope")), quote=_text(node, "quote"), at=place_of(node), places=_places(node),
    )


def _link(reader: _Reader, node: Node | None) -> Link | None:
    if node is None:
        return None
    relation = cast("Relation", _text(node, "relation"))
    to = node.get("to")
    if relation == "own" and to is not None:
        reader.problem(to.mark, "own-with-parent")
    if relation != "own" and to is None:
        reader.problem(node.mark, "link-without-parent", relation=relation)
    plan, _, indicator = (text_of(to.value) if to is not None else "").partition("/")
    shares: dict[int | None, Said] = {}
    share = node.get("share")
    if share is not None and share.is_mapping:
        for year, said in _by_year(reader, node, "share", SHARE).items():
            shares[year] = said
    elif share is not None:
        shares[None] = reader.said(share.value, place(share.marks), SHARE)
    return Link(
        plan=plan, indicator=indicator, relation=relation, shares=shares,
        proposed_by=_text(node, "proposed_by"), reason=_text(node, "reason"),
        at=place_of(node), places=_places(node),
    )


def _quotes(node: Node | None) -> dict[Year | None, str]:
    if node is None:
        return {}
    if node.is_mapping:
        return {year_of(key): text_of(inner.value) for key, inner in node.items()}
    return {None: text_of(node.value)}


def _indicator(reader: _Reader, id: str, node: Node) -> Indicator:
    name, kind, unit = _text(node, "name"), _text(node, "kind"), _text(node, "unit")
    meant = _meant(name, kind, unit)
    restated = node.get("restated")
    statements = node.get("statements")
    return Indicator(
        id=id, name=name, aliases=_texts(node, "aliases"), group=_text(node, "group"),
        measure=_text(node, "measure"), kind=kind, unit=unit, downward=_text(node, "direction") == "down",
        targets=_targets(reader, node, "targets", meant),
        baseline=_by_year(reader, node, "baseline", _meant(name, "", unit)),
        incentive=_by_year(reader, node, "incentive", meant),
        base_year=_int(node, "base_year"), link=_link(reader, node.get("link")),
        restated={} if restated is None else {
            plan: _targets(reader, restated, plan, meant) for plan in restated.tree
        },
        owner=_texts(node, "owner"), action=_text(node, "action"), chapter=_text(node, "chapter"),
        quotes=_quotes(node.get("quote")),
        statements=() if statements is None else tuple(
            _statement(reader, inner, name, kind, unit) for inner in statements
        ),
        scope=_scope(node.get("scope")), quoted_in=_text(node, "quoted_in"),
        listed=_flag(node, "listed", True), at=place_of(node), places=_places(node),
    )


def _trim(reader: _Reader, node: Node) -> Trim:
    plan, _, indicator = _text(node, "indicator").partition("/")
    said = node.get("said")
    name = _text(node, "name")
    return Trim(
        plan=plan, indicator=indicator,
        said=None if said is None else reader.said(said.value, place(said.marks), _meant(name, "", "")),
        name=name, because=_text(node, "because"), reason=_text(node, "reason"), into=_text(node, "into"),
        proposed_by=_text(node, "proposed_by"), objects=_texts(node, "objects"), year=_int(node, "year"),
        part=_text(node, "part"), quote=_text(node, "quote"), at=place_of(node), places=_places(node),
    )


def _claim(node: Node) -> Claim:
    ledger = node.get("ledger")
    sums = node.get("sum")
    numbers = {} if ledger is None else {
        key: int(text_of(inner.value)) for key, inner in ledger.items() if key != "group"
    }
    places = dict(_places(node))
    if ledger is not None:
        places.update({f"ledger.{key}": place for key, place in _places(ledger).items()})
    return Claim(
        says=_text(node, "says"), part=_text(node, "part"), counts=_text(node, "counts"),
        where=_text(node, "where"), equals=_int(node, "equals"), members=_texts(node, "members"),
        complete=_flag(node, "complete", True), group="" if ledger is None else _text(ledger, "group"),
        ledger=numbers, sum=() if sums is None else tuple(int(text_of(item.value)) for item in sums),
        at=place_of(node), places=places,
    )


def _action(id: str, node: Node) -> Action:
    return Action(
        id=id, title=_text(node, "title"), chapter=_text(node, "chapter"), number=_text(node, "number"),
        lead=_texts(node, "lead"), support=_texts(node, "support"), open=_flag(node, "open", False),
        objects=_texts(node, "objects"), at=place_of(node), places=_places(node),
    )


def _work_item(node: Node) -> WorkItem:
    return WorkItem(
        part=_text(node, "part"), chapter=_text(node, "chapter"), task=_text(node, "task"),
        title=_text(node, "title"), lead=_texts(node, "lead"), support=_texts(node, "support"),
        open=_flag(node, "open", False), action=_text(node, "action"), at=place_of(node), places=_places(node),
    )


def _section(node: Node, key: str) -> Node | None:
    """What stands under a key; None where nothing does, not even an empty list or mapping."""
    inner = node.get(key)
    return None if inner is None or inner.value is None else inner


def _each(node: Node, key: str, build: Callable[[Node], Built]) -> tuple[Built, ...]:
    inner = _section(node, key)
    return () if inner is None else tuple(build(item) for item in inner)


def _named(node: Node, key: str, build: Callable[[str, Node], Built]) -> dict[str, Built]:
    inner = _section(node, key)
    return {} if inner is None else {id: build(id, item) for id, item in inner.items()}


def _group(node: Node) -> Group:
    return Group(_text(node, "name"), _flag(node, "headline", False), place_of(node))


def _division(node: Node) -> Division:
    return Division(_text(node, "name"), _text(node, "code"), _text(node, "plan"), place_of(node))


def _check(reader: _Reader, root: Node, plan: Plan) -> None:
    """Names inside one file must be declared in it."""
    groups = tuple(group.name for group in plan.groups)
    for indicator in plan.indicators.values():
        strange = indicator.group not in groups or indicator.action not in plan.actions or (
            plan.parts and any(statement.part not in plan.parts for statement in indicator.statements)
        )
        if strange:         # or only unsaid
            _check_indicator(reader, root["indicators"][indicator.id], plan, groups)
    for key in ("trims", "work_items", "claims"):
        rows = _section(root, key)
        for node in rows if rows is not None else ():
            reader.known(node.get("into"), plan.indicators, "trim-into")
            reader.known(node.get("action"), plan.actions, "unknown-action")
            if plan.parts:
                reader.known(node.get("part"), plan.parts, "unknown-part")
            _known_objects(reader, node, plan)
            ledger = node.get("ledger")
            if ledger is not None:
                reader.known(ledger.get("group"), groups, "unknown-group")
    actions = root.get("actions")
    for _, node in actions.items() if actions is not None else ():
        _known_objects(reader, node, plan)
    if list(plan.years) != sorted(set(plan.years)):
        reader.problem(root["years"].mark, "year-order", found=", ".join(map(str, plan.years)))


def _check_indicator(reader: _Reader, node: Node, plan: Plan, groups: tuple[str, ...]) -> None:
    reader.known(node.get("group"), groups, "unknown-group")
    reader.known(node.get("action"), plan.actions, "unknown-action")
    statements = node.get("statements")
    for statement in statements if statements is not None else ():
        if plan.parts:
            reader.known(statement.get("part"), plan.parts, "unknown-part")


def _known_objects(reader: _Reader, node: Node, plan: Plan) -> None:
    objects = node.get("objects")
    for item in objects if objects is not None else ():
        reader.known(item, plan.objects, "unknown-object")


def load_plan(root: Node, digest: str, part: bool = False) -> tuple[Plan, list[Problem]]:
    """Reads one plan whose shape the schema has accepted.

    Returns the plan and everything in it that a user must mend; a value that was not understood
    stands as blank in a plan that is returned together with its problem. `part`: something that the
    schema refused has been left out, so that only values are complained of, not what they hang together with.
    """
    reader = _Reader(root.file, part)
    region, document = root.get("region"), root.get("document")
    empty = Node({}, MapMarks(0), root.file) if document is None else document
    articles = root.get("articles")
    objects = root.get("objects")
    plan = Plan(
        id=_text(root, "plan"), file=root.file, digest=digest, title=_text(root, "title"),
        level=cast("Level", _text(root, "level")),
        region=_text(region, "name") if region is not None else "",
        code=_text(region, "code") if region is not None else "",
        number=_text(empty, "number"), date=_text(empty, "date"), stage=_text(empty, "stage"),
        issuer=_text(empty, "issuer"), cites=_texts(empty, "cites"),
        text=cast("TextState", _text(empty, "text") or "full"), quoted_in=_text(empty, "quoted_in"),
        replaces=_text(empty, "replaces"), parts=_texts(empty, "parts"), parents=_texts(root, "parents"),
        base_year=_int(root, "base_year"), years=tuple(int(text) for text in _texts(root, "years")),
        divisions=_each(root, "divisions", _division), offices=_texts(root, "offices"),
        groups=_each(root, "groups", _group), actions=_named(root, "actions", _action),
        work_items=_each(root, "work_items", _work_item),
        objects={} if objects is None else {key: text_of(inner.value) for key, inner in objects.items()},
        articles={} if articles is None else {
            key: int(text_of(inner.value)) for key, inner in articles.items()
        },
        indicators=_named(root, "indicators", lambda id, node: _indicator(reader, id, node)),
        trims=_each(root, "trims", lambda node: _trim(reader, node)),
        claims=_each(root, "claims", _claim), at=place_of(root), places={**_places(empty), **_places(root)},
    )
    if not part:
        _check(reader, root, plan)
    return plan, reader.problems
