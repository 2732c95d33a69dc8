"""A plan as a document would say it: list, body, note, and what it says about itself."""

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from benchmarks.generate.promise import BASE_YEAR, YEARS, Drop, Promise, When
from benchmarks.generate.tree import Place
from benchmarks.generate.words import ACTIONS, HEADLINE, NAMES_OF_OBJECTS, OFFICES, TITLE
from benchmarks.generate.write import Tree

HEAD, REST = "主要目标", "具体目标"
GOALS = "一、（二）工作目标"
TASKS = "二、重点任务"
_NUMBERS = "一二三四五六七八九"
_HEADLINE = frozenset(measure.id for measure in HEADLINE)
_MONTH = {"national": 3, "province": 4, "city": 5, "district": 6, "county": 6, "township": 7}
_ACTION_IDS = tuple(ACTIONS)
Row = dict[str, Tree]


def document_number(place: Place) -> str:
    """The number of a place's plan."""
    return f"{place.sign}政办发〔2024〕{int(place.code[-3:]) % 40 + 7}号"


def plan_of(
    place: Place, carried: Sequence[Promise], own: Sequence[Promise], drops: Sequence[Drop],
    above: Sequence[Promise], rng: Random,
) -> Row:
    """The plan of a place. `above`: everything that the plan above promises."""
    everything = [*carried, *own]
    attached = place.level in ("national", "province")
    plan: Row = {
        "plan": place.id, "title": place.name + TITLE, "level": place.level,
        "region": {"name": place.name, "code": place.code}, "document": _document(place, attached, rng),
        "parents": [up.id for up in place.above[-1:]], "base_year": BASE_YEAR, "years": list(YEARS),
    }
    if place.below:
        plan["divisions"] = [{"name": inner.name, "code": inner.code, "plan": inner.id} for inner in place.below]
    plan["offices"] = [place.office(key) for key in OFFICES]
    plan["groups"] = [{"name": HEAD, "headline": True}, {"name": REST}]
    plan["actions"] = _actions(place, everything, drops)
    if attached:
        plan["work_items"] = [_work_item(place, id) for id in ACTIONS]
    plan["objects"] = _objects(everything, drops)
    plan["articles"] = {"总体要求": 2, "重点任务": len(ACTIONS), "保障措施": 4}
    plan["indicators"] = {promise.measure.id: _indicator(place, promise) for promise in everything}
    if drops:
        plan["trims"] = [_trim(place, drop) for drop in drops]
    plan["claims"] = _claims(place, carried, own, drops, above)
    return plan


def _document(place: Place, attached: bool, rng: Random) -> Row:
    document: Row = {
        "number": document_number(place), "date": f"2024-{_MONTH[place.level]:02d}-{rng.randint(1, 28):02d}",
        "stage": "印发", "issuer": place.office("reform"),
    }
    if place.above:
        document["cites"] = [document_number(up) for up in place.above]
    return {**document, "text": "full", "parts": ["body", "annex", "note", *(["attachment"] if attached else [])]}


def _actions(place: Place, promises: Sequence[Promise], drops: Sequence[Drop]) -> Row:
    """The actions; none works on what the plan drops."""
    dropped = {drop.promise.measure.id for drop in drops}
    made: Row = {}
    for number, (id, work) in enumerate(ACTIONS.items()):
        objects = [p.measure.object for p in promises if p.measure.action == id and p.measure.object]
        made[id] = {
            "title": work.title, "chapter": TASKS, "number": f"（{_NUMBERS[number]}）",
            "lead": [place.office(key) for key in work.lead], "support": [place.office(key) for key in work.support],
            **({"objects": [thing for thing in objects if thing not in dropped]} if objects else {}),
        }
    return made


def _work_item(place: Place, action: str) -> Row:
    work = ACTIONS[action]
    return {
        "part": "attachment", "chapter": TASKS, "task": work.title, "title": work.title.removesuffix("行动"),
        "lead": [place.office(key) for key in work.lead], "action": action,
    }


def _objects(promises: Sequence[Promise], drops: Sequence[Drop]) -> Row:
    things = [p.measure.object for p in (*promises, *(drop.promise for drop in drops)) if p.measure.object]
    return {thing: NAMES_OF_OBJECTS[thing] for thing in things}


def _indicator(place: Place, promise: Promise) -> Row:
    measure = promise.measure
    row: Row = {"name": measure.name}
    if measure.body_name:
        row["aliases"] = [measure.body_name]
    row["group"] = HEAD if measure.id in _HEADLINE else REST
    if measure.of:
        row["measure"] = measure.of
    if measure.form == "ceiling" or "下降" in "".join(measure.said):
        row["direction"] = "down"
    row["targets"] = dict(promise.texts())
    if promise.base:
        row["baseline"] = _based(f"{promise.base}{measure.unit}")
    elif measure.baseline:
        row["baseline"] = _based(measure.baseline)
    if place.above:
        row["link"] = _link(place, promise)
        row["restated"] = _restated(place, promise)
    row["owner"] = [place.office(measure.owner)]
    if measure.action:
        row["action"] = measure.action
    row["chapter"] = GOALS if not measure.action else TASKS
    scope = _scope(promise)
    if scope:
        row["scope"] = scope
    row["statements"] = [_statement(promise, when, said) for when, said in promise.texts().items() if said != "/"]
    return row


def _based(said: str) -> dict[int | str, Tree]:
    return {BASE_YEAR: said}


def _link(place: Place, promise: Promise) -> Row:
    measure = promise.measure
    if not promise.above:
        return {"relation": "own", "proposed_by": place.office(measure.owner), "reason": f"体现{place.name}作为"}
    above, source = promise.above[0]
    to: Row = {"to": f"{above}/{measure.id}"}
    if not promise.divided:
        return {**to, "relation": measure.relation}
    shares = {when: share_text(number, source.numbers[when]) for when, number in promise.numbers.items()}
    said = list(dict.fromkeys(shares.values()))
    return {**to, "relation": "share", "share": said[0] if len(said) == 1 else shares}


def share_text(part: int, whole: int) -> str:
    """A share in percent, with two decimals or as many more as say anything; exact where it can be."""
    share = Fraction(part * 100, whole)
    for digits in range(7):
        if (share * 10**digits).denominator == 1:
            return _percent(share, digits)
        if digits >= 2 and round(share * 10**digits) >= 10:
            break
    return _percent(share, digits)


def _percent(share: Fraction, digits: int) -> str:
    whole = int(share * 10**digits + Fraction(1, 2))
    text = str(whole).rjust(digits + 1, "0")
    return (f"{text[:-digits]}.{text[-digits:]}" if digits else text) + "%"


def _restated(place: Place, promise: Promise) -> Row:
    found = {plan: source.texts() for plan, source in promise.above}
    return {
        up.id: dict(found.get(up.id, dict.fromkeys(promise.texts(), "/"))) for up in place.above
    }


def _scope(promise: Promise) -> Row:
    measure = promise.measure
    scope: Row = {}
    if measure.population:
        scope["population"] = measure.population
    if measure.covers:
        scope["covers"] = list(measure.covers)
        scope["open"] = True
    return scope


def _statement(promise: Promise, when: When, said: str) -> Row:
    measure = promise.measure
    words = measure.body[YEARS.index(int(when))] if measure.body else said
    name = measure.body_name or measure.name
    scope = _scope(promise)
    return {
        "part": "body", "chapter": _chapter(measure.action), "name": name, "targets": {when: words},
        **({"scope": scope} if scope else {}), "quote": name + words,
    }


def _chapter(action: str) -> str:
    if not action:
        return GOALS
    return f"二、（{_NUMBERS[_ACTION_IDS.index(action)]}）{ACTIONS[action].title}"


def _trim(place: Place, drop: Drop) -> Row:
    promise = drop.promise
    said = promise.texts()[YEARS[-1]]
    return {
        "indicator": f"{place.above[-1].id}/{promise.measure.id}", "said": said, "year": YEARS[-1],
        "because": drop.because, "reason": drop.reason, **({"into": drop.into} if drop.into else {}),
        "proposed_by": place.office(promise.measure.owner), "objects": [promise.measure.object], "part": "note",
        "quote": f"{promise.measure.name}{said}",
    }


def _claims(
    place: Place, carried: Sequence[Promise], own: Sequence[Promise], drops: Sequence[Drop],
    above: Sequence[Promise],
) -> list[Tree]:
    """Counts, members and the ledger, all of them true."""
    total, tasks = len(carried) + len(own), len(ACTIONS)
    claims: list[Tree] = [
        {"says": f"方案共{tasks + 6}条", "part": "note", "counts": "articles", "equals": tasks + 6},
        {"says": f"共设置{total}项目标指标", "part": "note", "counts": "indicators", "where": "listed",
         "equals": total},
        {"says": f"实施{_NUMBERS[tasks - 1]}大行动", "part": "body", "counts": "actions", "equals": tasks,
         "members": list(ACTIONS)},
    ]
    claims.extend(_lead(place, key) for key in ("industry", "commerce"))
    if place.above:
        claims.extend(_ledgers(carried, own, drops, above))
        claims.extend(_relations(carried, own))
        claims.extend(_offices(place, drops))
    return claims


def _lead(place: Place, key: str) -> Row:
    led = [id for id, work in ACTIONS.items() if key in work.lead]
    office = place.office(key)
    return {
        "says": f"{office}牵头" + "、".join(ACTIONS[id].title for id in led), "part": "note", "counts": "actions",
        "where": f"'{office}' in lead", "members": led,
    }


def _ledgers(
    carried: Sequence[Promise], own: Sequence[Promise], drops: Sequence[Drop], above: Sequence[Promise]
) -> list[Tree]:
    made: list[Tree] = []
    head = sum(promise.measure.id in _HEADLINE for promise in above)
    for group, before, trimmed, added, what in (
        ("", len(above), len(drops), len(own), "目标指标"),
        (HEAD, head, 0, 0, HEAD), (REST, len(above) - head, len(drops), len(own), REST),
    ):
        numbers = {"before": before, "trimmed": trimmed, "added": added, "after": before - trimmed + added}
        made.append({
            "says": f"{what}由上级{before}项删减{trimmed}项、新增{added}项，设置{numbers['after']}项", "part": "note",
            "ledger": {**({"group": group} if group else {}), **numbers},
        })
    sums = [head, len(carried) + len(own) - head]
    made.append({"says": "主要目标与具体目标合计", "part": "note", "sum": sums, "equals": sum(sums)})
    return made


def _relations(carried: Sequence[Promise], own: Sequence[Promise]) -> list[Tree]:
    same = [p.measure.id for p in carried if not p.divided and p.measure.relation == "same"]
    made: list[Tree] = [
        {"says": f"等{len(same)}项指标与上级保持一致", "part": "note", "counts": "indicators",
         "where": "listed and relation == 'same'", "equals": len(same), "members": same[:4], "complete": False},
        {"says": f"{len(own)}项为自主设定", "part": "note", "counts": "indicators", "where": "relation == 'own'",
         "equals": len(own), "members": [p.measure.id for p in own]},
    ]
    low = [p.measure.id for p in carried if p.divided and _lowest(p) < Fraction(1, 10)]
    high = [p.measure.id for p in carried if p.divided and _highest(p) >= Fraction(1, 10)]
    for ids, word, sign in ((high, "达到10%及以上", ">="), (low, "低于10%", "<")):
        if ids:
            made.append({
                "says": f"{len(ids)}项指标占上级比重{word}", "part": "note", "counts": "links",
                "where": f"relation == 'share' and computed_share {sign} 0.1", "equals": len(ids), "members": ids,
            })
    return made


def _shares(promise: Promise) -> list[Fraction]:
    source = promise.above[0][1]
    return [Fraction(number, source.numbers[when]) for when, number in promise.numbers.items()]


def _lowest(promise: Promise) -> Fraction:
    return min(_shares(promise))


def _highest(promise: Promise) -> Fraction:
    return max(_shares(promise))


def _offices(place: Place, drops: Sequence[Drop]) -> list[Tree]:
    """What each office proposed to drop."""
    by_office: dict[str, list[str]] = {}
    for drop in drops:
        address = f"{place.above[-1].id}/{drop.promise.measure.id}"
        by_office.setdefault(place.office(drop.promise.measure.owner), []).append(address)
    return [
        {"says": f"{office}建议删除{len(dropped)}项", "part": "note", "counts": "trims",
         "where": f"proposed_by == '{office}'", "equals": len(dropped), "members": dropped}
        for office, dropped in by_office.items()
    ]
