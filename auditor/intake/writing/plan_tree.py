"""A draft as the tree of a plan file."""

import re
from collections.abc import Mapping, Sequence

from auditor.ground.pattern import pattern
from auditor.intake.assemble import owner_of
from auditor.intake.found import Target
from auditor.intake.plan.claims import Claim
from auditor.intake.plan.draft import Action, Draft, Dropped, Indicator, Wording
from auditor.intake.plan.links import Above
from auditor.intake.plan.steps import joined
from auditor.intake.setting.scene import Scene
from auditor.intake.writing import plan_values
from auditor.intake.writing.plan_values import Tree
from auditor.model.level import BUILT_IN
from auditor.text.name import normal_name, same_name

_COVERS = pattern(r"^(?:每年)?(?:更新|改造|新建|购置|全[国省市区县])*((?:[^、，]{1,8}、)+[^、，]{1,8})等")
_JOINED = pattern("[、，；;](?![^（(]*[）)])")
_JOINT = pattern("^(?:以及|和(?!谐|美|平|睦|县)|及(?!时)|与(?!会))")
_DROPPED_KEYS: tuple[Tree, ...] = ("", [], {})


def plan_tree(
    plan: str, scene: Scene, draft: Draft, above: Above | None, cites: Sequence[str], files: Sequence[str] = ()
) -> dict[str, Tree]:
    """All keys that the documents tell. files: the documents, seen from the plan file."""
    ids = _ids(draft)
    years = _years(draft)
    base = _base_year(draft)
    document: dict[str, Tree] = {"text": "full", "parts": _parts(draft)}
    if scene.number:
        document = {"number": scene.number, **document}
    if cites:
        document["cites"] = list(cites)
    if files:
        document["file"] = list(files)
    tree: dict[str, Tree] = {
        "plan": plan,
        "title": scene.title or plan,
        "level": scene.level or _below(above),
        "region": {"name": scene.region} if scene.region else {},
        "document": document,
        "parents": [above.plan] if above is not None else [],
    }
    if base:
        tree["base_year"] = base
    objects = dict(draft.objects)
    annexed = any(indicator.row is not None for indicator in draft.indicators)
    tree |= {
        "years": [*years],
        "offices": _offices(draft),
        "groups": _groups(draft),
        "actions": {action.id: _action(action, objects) for action in draft.actions},
        "objects": {f"object-{place}": word for place, word in enumerate(dict.fromkeys(objects.values()), 1)},
        "articles": dict(draft.articles),
        "indicators": {ids[each.id]: _indicator(each, draft, above, annexed) for each in draft.indicators}
        | {f"wording-{place}": _wording(wording) for place, wording in enumerate(draft.wordings, 1)},
        "trims": [_trim(dropped, objects) for dropped in draft.trims if dropped.to],
        "claims": [_claim(claim, draft, ids) for claim in draft.claims],
    }
    return {key: value for key, value in tree.items() if value not in _DROPPED_KEYS or key == "parents"}


def _below(above: Above | None) -> str:
    """The level that a document most likely is of where it does not say: that below the plan above."""
    levels = list(BUILT_IN)
    place = levels.index(above.level) + 1 if above is not None and above.level in levels else levels.index("district")
    return levels[min(place, len(levels) - 1)]


def _ids(draft: Draft) -> dict[str, str]:
    """The id of each indicator: that of the one above which it answers, so that one thing has one id."""
    ids: dict[str, str] = {}
    given: set[str] = set()
    own = {indicator.id for indicator in draft.indicators}
    for indicator in draft.indicators:
        told = indicator.link.to.partition("/")[2] if indicator.link is not None and indicator.link.to else ""
        taken = told in given or (told in own and told != indicator.id)      # an id of another of these
        ids[indicator.id] = told if told and not taken else indicator.id
        given.add(ids[indicator.id])
    return ids


def _all_targets(draft: Draft) -> list[Target]:
    cells = [
        target for indicator in draft.indicators if indicator.row is not None for target in indicator.row.targets
    ]
    return [*cells, *(place for indicator in draft.indicators for place in indicator.places)]


def _years(draft: Draft) -> list[int]:
    return sorted({target.year.year for target in _all_targets(draft) if target.year.year})


def _base_year(draft: Draft) -> int | None:
    """The year that most of the growths are counted from; where none says one, that of the columns of bases."""
    told = [target.quantity.base_year for target in _all_targets(draft) if target.quantity.base_year]
    rows = [indicator.row for indicator in draft.indicators if indicator.row is not None]
    bases = [value.column.year for row in rows for value in row.values if value.column.base and value.column.year]
    told = told or bases
    return max(set(told), key=lambda year: (told.count(year), year)) if told else None


def _parts(draft: Draft) -> list[Tree]:
    told = {target.passage.part for target in _all_targets(draft)} | {
        dict(claim.keys).get("part", "body") for claim in draft.claims
    }
    return [part for part in ("body", "annex", "note") if part in told or part == "body"]


def _offices(draft: Draft) -> list[Tree]:
    names: dict[str, None] = dict.fromkeys(draft.consulted)
    for action in draft.actions:
        names |= dict.fromkeys(_each((*action.offices.lead, *action.offices.support)))
    for indicator in draft.indicators:
        names |= dict.fromkeys(_each(indicator.row.owner) if indicator.row is not None else ())
    return list(names)


def _each(offices: Sequence[str]) -> list[str]:
    """The offices, each by itself: what no word tells to be an office may hold several (人行东川支行、市财政局)."""
    return [part for office in offices for part in _JOINED.split(office) if part]


def _groups(draft: Draft) -> list[Tree]:
    names = dict.fromkeys(
        indicator.row.group for indicator in draft.indicators if indicator.row is not None and indicator.row.group
    )
    return [
        {"name": name, "headline": True} if re.search("主要|总体|核心|约束", name) else {"name": name} for name in names
    ]


def _action(action: Action, objects: Mapping[str, str]) -> Tree:
    words = list(dict.fromkeys(objects.values()))
    touched = [f"object-{place}" for place, word in enumerate(words, 1) if word in action.text]
    made: dict[str, Tree] = {
        "title": action.title,
        "chapter": action.chapter,
        "number": action.number,
        "lead": [*_each(action.offices.lead)],
        "support": [*_each(action.offices.support)],
        "objects": [*touched],
    }
    return {key: value for key, value in made.items() if value not in _DROPPED_KEYS}


def _indicator(indicator: Indicator, draft: Draft, above: Above | None, annexed: bool) -> Tree:
    """annexed: whether a table lists indicators, so that one of the text alone is told apart."""
    row = indicator.row
    made: dict[str, Tree] = {"name": indicator.name}
    cells = row.values if row is not None else ()
    aliases = _aliases(indicator)
    places = joined(indicator.places)
    targets = plan_values.row_targets(row, places) if row is not None else plan_values.place_targets(places)
    made |= {
        "aliases": [*aliases],
        "group": row.group if row is not None else "",
        "measure": _measure(indicator, draft),
        "kind": plan_values.kind(indicator),
        "unit": plan_values.unit(indicator),
        "attribute": row.attribute if row is not None else "",
        "targets": targets,
        "baseline": (plan_values.baseline(row, plan_values.unit(indicator)) if row is not None else {})
        or {**plan_values.said_baseline(indicator.places)},
        "base_year": plan_values.base_year(indicator.places) or "",
        "breakdown": plan_values.breakdown(row) if row is not None else {},
        "link": _link(indicator),
        "restated": plan_values.restated(row, above) if cells else {},
    }
    placed = owner_of(indicator.places[0], draft.actions) if indicator.places else ()
    made["owner"] = [*_each(row.owner if row is not None and row.owner else placed)]
    made["action"] = indicator.action
    made["chapter"] = _chapter(indicator)
    covers = _covers(indicator.name)
    made["scope"] = covers
    if row is not None:
        made["statements"] = [_statement(place, indicator.name) for place in (*plan_values.further(row), *places)]
    else:
        first = plan_values.first_of_year(places)
        quotes: dict[str, Tree] = {key: _quote(place) for key, place in first.items()}
        made["quote"] = quotes if len(quotes) > 1 else next(iter(quotes.values()))
        rest = [place for place in places if place not in first.values()]
        made["statements"] = [_statement(place, indicator.name) for place in rest]
        if annexed:
            made["listed"] = False
    return {key: value for key, value in made.items() if value not in _DROPPED_KEYS}


def _chapter(indicator: Indicator) -> str:
    """The heading over the table of the body that lists it, else over the place that says it, where no action is."""
    cells = indicator.cells
    if cells and cells[0].passage.part == "body":
        return cells[0].passage.chapter
    return indicator.places[0].passage.chapter if indicator.places and not indicator.action else ""


def _measure(indicator: Indicator, draft: Draft) -> str:
    """The id that the growth and the amount of one thing share."""
    pairs = enumerate(draft.measures, 1)
    return next((f"measure-{place}" for place, pair in pairs if indicator.id in pair), "")


def _aliases(indicator: Indicator) -> list[str]:
    """A body that says the growth in the value leaves it out of the name."""
    bare = re.sub(r"(?:年均)?(?:增长|下降|降低|减少)(?:率|速度|幅度)?$|增速$|增幅$", "", indicator.name)
    return (
        [bare]
        if bare not in ("", indicator.name)
        and any(normal_name(place.name).endswith(normal_name(bare)) for place in indicator.places)
        else []
    )


def _link(indicator: Indicator) -> Tree:
    link = indicator.link
    if link is None or not (link.to or link.relation == "own"):
        return {}
    made: dict[str, Tree] = {
        "to": link.to,
        "relation": link.relation,
        "share": link.share,
        "proposed_by": link.proposed_by,
        "reason": link.reason,
    }
    return {key: value for key, value in made.items() if value}


def _statement(place: Target, name: str) -> Tree:
    scope = _scope(place.name, name)
    population = scope.get("population", "")
    bare = place.name.partition(population)[2] if isinstance(population, str) and population else place.name
    listed = place.name.rpartition("等")[2]
    if bare.casefold() == name.casefold():
        bare = name             # a sentence begins with a capital letter, a row may not
    if "covers" in scope and len(listed) >= 4 and normal_name(name).startswith(normal_name(listed)):
        bare = listed
    made: dict[str, Tree] = {
        "part": place.passage.part,
        "chapter": place.passage.chapter,
        "name": bare,
        "targets": {plan_values.key_of(place): place.words},
        "unit": plan_values.unsaid(place),
        "scope": scope,
        "quote": "" if place.because[0] == "name:row" else _quote(place),
    }
    return {key: value for key, value in made.items() if value not in _DROPPED_KEYS}


def _scope(said: str, name: str) -> dict[str, Tree]:
    """Whom a place speaks of besides: what stands before the indicator's own name; what a list covers."""
    covers = _covers(said)
    if covers:
        return covers
    core, whole = normal_name(name), normal_name(said)
    before = whole.partition(core)[0] if core in whole else ""
    return {"population": before} if len(before) >= 3 and before in said else {}


def _covers(name: str) -> dict[str, Tree]:
    found = _COVERS.match(name)
    return {"covers": [*found[1].split("、")], "open": True} if found is not None else {}


def _quote(place: Target) -> str:
    """The words of a place, without a joint before them and a quotation mark that has no partner."""
    words = _JOINT.sub("", place.passage.text.quoted(*place.quote).strip("、，；。 \n"))
    return words if words.count("“") == words.count("”") else words.strip("“”")


def _wording(wording: Wording) -> Tree:
    targets: dict[str, Tree] = {plan_values.year_key(wording.year): wording.words}
    made: dict[str, Tree] = {"name": wording.target_name, "targets": targets}
    if wording.to:
        made["link"] = {"to": wording.to, "relation": "same"}
    if wording.chapter:
        made["chapter"] = wording.chapter
    return made | {"quote": wording.quote, "listed": False}


def _trim(dropped: Dropped, objects: Mapping[str, str]) -> Tree:
    trim = dropped.trim
    word = objects.get(trim.target.name)
    words = list(dict.fromkeys(objects.values()))
    made: dict[str, Tree] = {
        "indicator": dropped.to,
        "said": trim.said,
        "because": trim.because,
        "reason": trim.reason,
        "proposed_by": trim.proposed_by,
        "objects": [f"object-{words.index(word) + 1}"] if word else [],
        "part": trim.target.passage.part,
        "quote": _quote(trim.target),
    }
    return {key: value for key, value in made.items() if value not in _DROPPED_KEYS}


def _claim(claim: Claim, draft: Draft, ids: Mapping[str, str]) -> Tree:
    made: dict[str, Tree] = {"says": claim.says}
    for key, value in claim.keys:
        if key == "ledger":
            pairs = (pair.partition(": ") for pair in value.strip("{}").split(", "))
            made[key] = {name: int(told) if told.isdigit() else told for name, _, told in pairs}
        else:
            made[key] = int(value) if key == "equals" else value
    members = [
        ids[indicator.id] for name in claim.names for indicator in draft.indicators if same_name(name, indicator.name)
    ]
    if members and len(members) == len(claim.names):
        made["members"] = [*members]
        if made.get("equals") != len(members):
            made["complete"] = False
    return made
