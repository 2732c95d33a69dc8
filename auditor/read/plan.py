"""One checked plan file → one `Plan`. The schema has seen its shape; this reads its meaning."""

import re
from collections.abc import Callable
from typing import Any, TypeVar, cast

from auditor.ground.mapping import Entries, Shape
from auditor.ground.problem import Problem
from auditor.ground.words import SILENCE, Words, say
from auditor.messages.load import LOAD
from auditor.model.level import BUILT_IN, Ladder, Tier, tier_named
from auditor.model.plan import (
    Action,
    Claim,
    Division,
    Group,
    Indicator,
    Link,
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
from auditor.read.declared import check_names
from auditor.read.divided import divided
from auditor.read.fields import NOTHING, SHARE, FieldReader, Fields, Meant, Shared, flag, meant_by, number
from auditor.read.yaml import MapMarks, Node, place, text_of, unpacked
from auditor.text.name import named_for_less
from auditor.text.similar import similar
from auditor.text.unit import measured_by

Built = TypeVar("Built")
_DIVISION_CODE = re.compile("[0-9]{2,12}")
ALL_YEARS = (None,)


def place_of(node: Node) -> int:
    """The packed place of a node: of a scalar, a mapping or a list."""
    return place(node.marks)


def _scope(reading: FieldReader, tree: Fields, marks: Any) -> Scope | None:
    """The scope in a record of these fields."""
    if "scope" not in tree:
        return None
    scope, at, text = tree["scope"], place(marks.values["scope"]), reading.text
    return Scope(
        text(scope, "population"), reading.row(scope, "covers"), flag(scope, "open", False), text(scope, "each"),
        text(scope, "part_of"), reading.keep(at, at),
    )


def _statement(reading: FieldReader, tree: Fields, marks: Any, indicator: str, kind: str, unit: str) -> Statement:
    text, at = reading.text, marks.at
    name = text(tree, "name")
    return Statement(
        text(tree, "part"), text(tree, "chapter"), name,
        reading.by_year(tree, marks, "targets", meant_by(name or indicator, kind, text(tree, "unit") or unit)),
        reading.by_year(tree, marks, "baseline", meant_by(name or indicator, "", text(tree, "unit") or unit)),
        _scope(reading, tree, marks), text(tree, "quote"), reading.keep(at, at), reading.shape(marks),
    )


def _link(reading: FieldReader, tree: Fields, marks: Any) -> Link:
    text, at = reading.text, marks.at
    relation = cast("Relation", reading.code(tree, "relation"))
    if relation == "own" and "to" in tree:
        reading.problem(unpacked(reading.file, place(marks.values["to"])), "own-with-parent")
    if relation != "own" and "to" not in tree:
        reading.problem(unpacked(reading.file, at), "link-without-parent", relation=relation)
    plan, _, indicator = text(tree, "to").partition("/")
    return Link(
        reading.shared.text(plan), reading.shared.text(indicator), relation, _shares(reading, tree, marks),
        text(tree, "proposed_by"), text(tree, "reason"), reading.keep(at, at), reading.shape(marks),
    )


def _shares(reading: FieldReader, tree: Fields, marks: MapMarks) -> Entries[int | None, Said]:
    if "share" not in tree:
        return NOTHING
    if isinstance(tree["share"], dict):
        return reading.by_year(tree, marks, "share", SHARE)
    return Entries(ALL_YEARS, (reading.said(tree["share"], place(marks.values["share"]), SHARE),))


def _quotes(reading: FieldReader, tree: Fields) -> Entries[Year | None, str]:
    if "quote" not in tree:
        return NOTHING
    quotes = tree["quote"]
    if isinstance(quotes, dict):
        return Entries(reading.shared.when(tuple(quotes)), tuple([reading.text(quotes, key) for key in quotes]))
    return Entries(ALL_YEARS, (reading.text(tree, "quote"),))


def _restated(reading: FieldReader, tree: Fields, marks: Any, meant: Meant) -> Entries[str, Entries[Year, Said]]:
    if "restated" not in tree:
        return NOTHING
    plans, below, by_year = tree["restated"], marks.values["restated"], reading.by_year
    return Entries(
        reading.shared.row(tuple(plans)), tuple([by_year(plans, below, plan, meant) for plan in plans])
    )


def _flow(tree: Fields) -> str:
    """Whether an indicator says that it is an amount of one year: yes, no, or nothing."""
    return {True: "yes", False: "no"}.get(tree["flow"], "") if "flow" in tree else ""


def _period(reading: FieldReader, tree: Fields, marks: Any) -> tuple[int, ...]:
    """The first and the last year of a period; nothing where there is none."""
    years = tuple(map(int, reading.row(tree, "period")))
    if years and (len(years) != 2 or years[0] > years[1]):
        at = unpacked(reading.file, place(marks.values["period"]))
        reading.problem(at, "period", found=", ".join(map(str, years)))
        return ()
    return years


def _downward(reading: FieldReader, tree: Fields, name: str) -> bool:
    """Whether less is better: as it is said, else by the name."""
    return reading.code(tree, "direction") == "down" if "direction" in tree else named_for_less(name)


def _unit(reading: FieldReader, tree: Fields, marks: Any) -> str:
    """The unit of an indicator; one that is declared with how much it is as 重箱=50千克."""
    unit = tree.get("unit")
    if not isinstance(unit, dict):
        return reading.text(tree, "unit")
    text = f"{text_of(unit['name'])}={text_of(unit['of'])}"
    if measured_by(text) is None:
        at = place(marks.values["unit"].values["of"])
        reading.problem(unpacked(reading.file, at), "unit-of", found=text_of(unit["of"]))
    return reading.shared.text(text)


def _indicator(reading: FieldReader, id: str, tree: Fields, marks: Any) -> Indicator:
    text, at = reading.text, marks.at
    name, kind, unit = text(tree, "name"), reading.code(tree, "kind"), _unit(reading, tree, marks)
    meant = meant_by(name, kind, unit)
    return Indicator(
        id=reading.shared.text(id), name=name, aliases=reading.row(tree, "aliases"), group=text(tree, "group"),
        measure=text(tree, "measure"), kind=kind, unit=unit, downward=_downward(reading, tree, name),
        targets=reading.by_year(tree, marks, "targets", meant),
        baseline=reading.by_year(tree, marks, "baseline", meant_by(name, "", unit)),
        incentive=reading.by_year(tree, marks, "incentive", meant),
        base_year=number(tree, "base_year"), flow=_flow(tree), prices=number(tree, "prices"),
        period=_period(reading, tree, marks), links=_links(reading, tree, marks),
        restated=_restated(reading, tree, marks, meant),
        owner=reading.row(tree, "owner"), action=text(tree, "action"), chapter=text(tree, "chapter"),
        quotes=_quotes(reading, tree),
        statements=() if "statements" not in tree else tuple([
            _statement(reading, inner, inner_marks, name, kind, unit)
            for inner, inner_marks in zip(tree["statements"], marks.values["statements"].items, strict=True)
        ]),
        scope=_scope(reading, tree, marks), quoted_in=text(tree, "quoted_in"),
        listed=flag(tree, "listed", True), **divided(reading, tree, marks, meant),
        at=reading.keep(at, at), shape=reading.shape(marks),
    )


def _links(reading: FieldReader, tree: Fields, marks: Any) -> tuple[Link, ...]:
    """The links of an indicator, written as one or as a list."""
    if "link" not in tree:
        return ()
    written, at = tree["link"], marks.values["link"]
    if isinstance(written, list):
        return tuple([_link(reading, *each) for each in zip(written, at.items, strict=True)])
    return (_link(reading, written, at),)


def _trim(reading: FieldReader, tree: Fields, marks: Any) -> Trim:
    text, at = reading.text, marks.at
    plan, _, indicator = text(tree, "indicator").partition("/")
    name = text(tree, "name")
    return Trim(
        plan=reading.shared.text(plan), indicator=reading.shared.text(indicator),
        said=None if "said" not in tree else reading.said(
            tree["said"], place(marks.values["said"]), meant_by(name, "", "")
        ),
        name=name, because=reading.code(tree, "because"), reason=text(tree, "reason"), into=text(tree, "into"),
        proposed_by=text(tree, "proposed_by"), objects=reading.row(tree, "objects"), year=number(tree, "year"),
        part=text(tree, "part"), quote=text(tree, "quote"), at=reading.keep(at, at), shape=reading.shape(marks),
    )


def _claim(reading: FieldReader, tree: Fields, marks: Any) -> Claim:
    text, at, shape = reading.text, marks.at, reading.shape(marks)
    ledger = tree.get("ledger", {})
    if ledger:
        inner = marks.values["ledger"].values
        shape = reading.shared.shape(
            (*shape.fields, *(f"ledger.{key}" for key in inner)),
            (*shape.offsets, *(place(at_key) - at for at_key in inner.values())),
        )
    return Claim(
        says=text(tree, "says"), part=text(tree, "part"), counts=reading.code(tree, "counts"),
        where=text(tree, "where"), equals=text(tree, "equals"), members=reading.row(tree, "members"),
        complete=flag(tree, "complete", True), group=text(ledger, "group"),
        ledger=_numbers(reading, {key: value for key, value in ledger.items() if key != "group"}),
        sum=reading.row(tree, "sum"), formula=text(tree, "formula"), year=number(tree, "year"),
        at=reading.keep(at, at), shape=shape,
    )


def _numbers(reading: FieldReader, tree: Fields) -> Entries[str, int]:
    """A mapping to whole numbers."""
    if not tree:
        return NOTHING
    return Entries(reading.shared.row(tuple(tree)), tuple([int(text_of(value)) for value in tree.values()]))


def _action(reading: FieldReader, id: str, tree: Fields, marks: Any) -> Action:
    text, at = reading.text, marks.at
    return Action(
        id=reading.shared.text(id), title=text(tree, "title"), chapter=text(tree, "chapter"),
        number=text(tree, "number"), lead=reading.row(tree, "lead"), support=reading.row(tree, "support"),
        open=flag(tree, "open", False), objects=reading.row(tree, "objects"), at=reading.keep(at, at),
        shape=reading.shape(marks),
    )


def _work_item(reading: FieldReader, tree: Fields, marks: Any) -> WorkItem:
    text, at = reading.text, marks.at
    return WorkItem(
        part=text(tree, "part"), chapter=text(tree, "chapter"), task=text(tree, "task"), title=text(tree, "title"),
        lead=reading.row(tree, "lead"), support=reading.row(tree, "support"), open=flag(tree, "open", False),
        action=text(tree, "action"), at=reading.keep(at, at), shape=reading.shape(marks),
    )


def _group(reading: FieldReader, tree: Fields, marks: Any) -> Group:
    return Group(reading.text(tree, "name"), flag(tree, "headline", False), reading.keep(marks.at, marks.at))


def _division(reading: FieldReader, tree: Fields, marks: Any) -> Division:
    text = reading.text
    return Division(text(tree, "name"), text(tree, "code"), text(tree, "plan"), reading.keep(marks.at, marks.at))


def _each(
    reading: FieldReader, tree: Fields, marks: Any, key: str, build: Callable[[FieldReader, Fields, Any], Built]
) -> tuple[Built, ...]:
    """The records of a list."""
    if tree.get(key) is None:
        return ()
    return tuple([build(reading, *each) for each in zip(tree[key], marks.values[key].items, strict=True)])


def _named(
    reading: FieldReader, tree: Fields, marks: Any, key: str, build: Callable[[FieldReader, str, Fields, Any], Built]
) -> dict[str, Built]:
    """The records of a mapping, by their ids."""
    if tree.get(key) is None:
        return {}
    below = marks.values[key].values
    return {reading.shared.text(id): build(reading, id, inner, below[id]) for id, inner in tree[key].items()}


def _shape(reading: FieldReader, tree: Fields, marks: Any) -> Shape:
    """Where the fields of a plan stand, those of its `document`, and each of its offices."""
    document, offices = marks.values.get("document"), marks.values.get("offices")
    places = {**({} if document is None else document.values), **marks.values}
    if offices is not None:
        places |= {f"offices/{text_of(name)}": at for name, at in zip(tree["offices"], offices.items, strict=True)}
    return reading.shared.shape(tuple(places), tuple([place(at) - marks.at for at in places.values()]))


def _tier(reading: FieldReader, tree: Fields, marks: Any, ladder: Ladder) -> Tier:
    """The level of a plan. Where levels are the usual ones, so are the codes of divisions."""
    written = text_of(tree["level"])
    region = cast("Fields", tree.get("region") or {})
    code = reading.text(region, "code")
    if ladder.keys() == BUILT_IN.keys() and code and _DIVISION_CODE.fullmatch(code) is None:
        at = place(marks.values["region"].values["code"])
        reading.problem(unpacked(reading.file, at), "division-code", found=code)
    tier = tier_named(ladder, written)
    if tier is None:
        called = {tier.words.zh: id for id, tier in ladder.items()}
        near = similar(written, [*ladder, *called])
        meant = ladder.get(called.get(near, near))
        hint = say(LOAD, "near-level", near=Words(meant.words.zh, meant.id)) if meant is not None else SILENCE
        reading.problem(
            unpacked(reading.file, place(marks.values["level"])), "unknown-level", found=written,
            known=Words("、".join(called), ", ".join(ladder)), hint=hint,
        )
        return next(iter(ladder.values()))
    return tier


def load_plan(
    root: Node, digest: str, left_out: frozenset[str] = frozenset(), shared: Shared | None = None,
    ladder: Ladder = BUILT_IN,
) -> tuple[Plan, list[Problem]]:
    """Reads one plan whose shape the schema has accepted.

    Returns the plan and everything in it that a user must mend; a value that was not understood
    stands as blank in a plan that is returned together with its problem. `left_out`: the keys under
    which something is missing, because the schema refused it: nobody is told that it is not declared.
    `shared`: what plans that are read together have in common. `ladder`: the levels of their family.
    """
    reading = FieldReader(root.file, left_out, Shared() if shared is None else shared)
    tree, text, row = root.tree, reading.text, reading.row
    marks: Any = root.marks
    reading.indicators = tuple(cast("Fields", tree.get("indicators") or {}))
    region, document, objects = (cast("Fields", tree.get(key) or {}) for key in ("region", "document", "objects"))
    plan = Plan(
        id=text(tree, "plan"), file=root.file, digest=digest, title=text(tree, "title"),
        tier=_tier(reading, tree, marks, ladder), sector=text(tree, "sector"),
        region=text(region, "name"), code=text(region, "code"),
        number=text(document, "number"), date=text(document, "date"), stage=text(document, "stage"),
        issuer=text(document, "issuer"), cites=row(document, "cites"), files=row(document, "file"),
        text=cast("TextState", reading.code(document, "text") or "full"),
        complete=row(document, "complete"), quoted_in=text(document, "quoted_in"),
        replaces=text(document, "replaces"), parts=row(document, "parts"), parents=row(tree, "parents"),
        base_year=number(tree, "base_year"), years=tuple(map(int, row(tree, "years"))),
        period=_period(reading, tree, marks),
        divisions=_each(reading, tree, marks, "divisions", _division), offices=row(tree, "offices"),
        groups=_each(reading, tree, marks, "groups", _group),
        actions=_named(reading, tree, marks, "actions", _action),
        work_items=_each(reading, tree, marks, "work_items", _work_item),
        objects={reading.shared.text(key): text(objects, key) for key in objects},
        articles=_numbers(reading, cast("Fields", tree.get("articles") or {})),
        indicators=_named(reading, tree, marks, "indicators", _indicator),
        trims=_each(reading, tree, marks, "trims", _trim), claims=_each(reading, tree, marks, "claims", _claim),
        at=reading.keep(marks.at, marks.at), shape=_shape(reading, tree, marks),
    )
    check_names(reading, root, plan)
    return plan, reading.problems
