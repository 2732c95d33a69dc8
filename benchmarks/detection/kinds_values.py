"""Breaks of what a plan promises: targets, statements, restated values, baselines, names and scopes."""

import re
from collections.abc import Iterator

from auditor.model.plan import Indicator, Said, Year
from benchmarks.detection.change import NUMERAL, Bench, Change, more, scaled

YEARS = (2025, 2024, 2026)
BOUND = re.compile("不超过|超过|超|达到|达|以上|以内|左右|约|不低于")


def _about(bench: Bench, kind: str, indicator: Indicator, what: str, edited: dict[int, str]) -> Change:
    return Change(kind, bench.plan.id, f"{indicator.id}: {what}", edited, indicator.id, (indicator.name,))


def _swap(bench: Bench, kind: str, indicator: Indicator, said: Said, new: str) -> Change:
    return _about(bench, kind, indicator, f"{said.quantity.raw} → {new}", bench.value(said, new))


def _targets(bench: Bench) -> Iterator[tuple[Indicator, Year, Said]]:
    for indicator in bench.plan.indicators.values():
        for when, said in bench.numbers(indicator.targets):
            yield indicator, when, said


def _statements(bench: Bench) -> Iterator[tuple[Indicator, Year, Said, int]]:
    for indicator in bench.plan.indicators.values():
        for place, statement in enumerate(indicator.statements):
            for when, said in bench.numbers(statement.targets):
                yield indicator, when, said, place


def _said_elsewhere(indicator: Indicator, when: Year) -> bool:
    return any(when in statement.targets for statement in indicator.statements)


def value(bench: Bench) -> Iterator[Change]:
    """A target of the list, one unit of its last digit more; the body keeps the old one."""
    kind = "parent value" if bench.children else "value"
    for indicator, when, said in _targets(bench):
        if _said_elsewhere(indicator, when):
            yield _swap(bench, kind, indicator, said, more(said.quantity.raw))


def value_throughout(bench: Bench) -> Iterator[Change]:
    """A target a tenth weaker, alike in list, body and note; not an own one that nobody below answers."""
    kind = "parent value throughout" if bench.children else "value throughout"
    for indicator, when, said in _targets(bench):
        link = indicator.link
        answered = any(
            below.link is not None and (below.link.plan, below.link.indicator) == (bench.plan.id, indicator.id)
            for child in bench.children for below in child.indicators.values()
        )
        if (link is None or not link.plan) and not answered:
            continue
        percent = 110 if said.quantity.bound in ("at_most", "less_than") else 90
        if link is not None and link.plan and not _above_says(bench, indicator, when) and not answered:
            continue
        edited = bench.value(said, scaled(said.quantity.raw, percent))
        for statement in indicator.statements:
            if when in statement.targets and statement.targets[when].quantity.number is not None:
                other = statement.targets[when]
                edited |= bench.value(other, scaled(other.quantity.raw, percent))
        new = scaled(said.quantity.raw, percent)
        yield _about(bench, kind, indicator, f"{said.quantity.raw} → {new}, also in the body", edited)


def _above_says(bench: Bench, indicator: Indicator, when: Year) -> bool:
    link = indicator.link
    above = bench.plans[link.plan].indicators.get(link.indicator) if link and link.plan in bench.plans else None
    return above is not None and when in above.targets and above.targets[when].quantity.number is not None


def unit(bench: Bench) -> Iterator[Change]:
    """The unit of a target another one that does not compare with it."""
    for indicator, when, said in _targets(bench):
        if said.quantity.kind == "amount" and said.quantity.unit in said.quantity.raw and (
            _said_elsewhere(indicator, when) or _above_says(bench, indicator, when)
        ):
            yield _swap(bench, "unit", indicator, said, _other_unit(bench, said))


def _other_unit(bench: Bench, said: Said) -> str:
    unlike = bench.other(said.quantity.unit, ["平方米", "吨", "人", "公里"])
    return said.quantity.raw.replace(said.quantity.unit, unlike)


def bound(bench: Bench) -> Iterator[Change]:
    """A target with a stated bound only about its number; the body, or the plan above, keeps the bound."""
    for indicator, when, said in _targets(bench):
        if said.quantity.bound in ("unstated", "about"):
            continue
        if _said_elsewhere(indicator, when):
            yield _swap(bench, "bound", indicator, said, _about_it(said.quantity.raw))


def bound_lost(bench: Bench) -> Iterator[Change]:
    """A target without the bound that the body has."""
    for indicator, when, said in _targets(bench):
        if said.quantity.bound not in ("unstated", "about") and any(
            when in statement.targets and statement.targets[when].quantity.bound == said.quantity.bound
            for statement in indicator.statements
        ):
            yield _swap(bench, "bound lost", indicator, said, BOUND.sub("", said.quantity.raw))


def _about_it(raw: str) -> str:
    bare = BOUND.sub("", raw)
    last = list(NUMERAL.finditer(bare))[-1].start()
    return f"{bare[:last]}约{bare[last:]}"


def year(bench: Bench) -> Iterator[Change]:
    """A target under another year, which the list does not have."""
    for indicator, when, said in _targets(bench):
        if isinstance(when, int):
            other = next(year for year in YEARS if year not in indicator.targets)
            edited = _key(bench, said, str(when), str(other))
            yield _about(bench, "year", indicator, f"{said.quantity.raw}: {when} → {other}", edited)


def _key(bench: Bench, said: Said, old: str, new: str) -> dict[int, str]:
    number = bench.line(said.at)
    line = bench.lines[number - 1]
    at = line.rindex(f"{old}: ", 0, (said.at & 0xFFFFF) + 1)
    return {number: line[:at] + new + line[at + len(old):]}


def years_exchanged(bench: Bench) -> Iterator[Change]:
    """The targets of two years in each other's place."""
    for indicator in bench.plan.indicators.values():
        two = [said for when, said in bench.numbers(indicator.targets) if isinstance(when, int)]
        if len(two) == 2 and two[0].quantity.number != two[1].quantity.number:
            old = bench.lines[bench.line(two[0].at) - 1]
            first, second = two[0].quantity.raw, two[1].quantity.raw
            new = re.sub(r"(targets: \{\d+: ).*(, \d+: ).*\}", rf"\g<1>{second}\g<2>{first}}}", old)
            yield _about(bench, "years exchanged", indicator, f"{first} ↔ {second}", {bench.line(two[0].at): new})


def target_dropped(bench: Bench) -> Iterator[Change]:
    """A target no more in the list; the body, or the plan above, has it."""
    for indicator, when, said in _targets(bench):
        if _said_elsewhere(indicator, when) or _above_says(bench, indicator, when):
            yield _about(bench, "target dropped", indicator, f"{when}: {said.quantity.raw} → /", _none(bench, said))


def _none(bench: Bench, said: Said) -> dict[int, str]:
    return bench.value(said, '"/"')


def kind(bench: Bench) -> Iterator[Change]:
    """A growth made a level, or a rate made a growth; the body keeps what it is."""
    for indicator, when, said in _targets(bench):
        if said.quantity.kind not in ("growth", "rate") or not _said_elsewhere(indicator, when):
            continue
        if indicator.name.endswith("增长率"):
            continue                    # 增长率提高到10% is the same growth
        raw = said.quantity.raw
        bare = re.sub("增长|下降", "", BOUND.sub("", raw))
        new = f"提高到{bare}" if said.quantity.kind == "growth" else f"增长{bare}"
        yield _swap(bench, "percent kind", indicator, said, new)


def time_word(bench: Bench) -> Iterator[Change]:
    """每年 before a target that is for the whole period; the body does not say it."""
    for indicator, when, said in _targets(bench):
        if _once(indicator, when, said):
            yield _swap(bench, "time word", indicator, said, f"每年{said.quantity.raw}")


def _once(indicator: Indicator, when: Year, said: Said) -> bool:
    return (
        said.quantity.kind == "amount" and isinstance(when, int) and not said.quantity.time
        and "每年" not in indicator.name and _said_elsewhere(indicator, when)
    )


def statement_value(bench: Bench) -> Iterator[Change]:
    """A value of the body, one unit of its last digit more."""
    for indicator, _, said, _ in _statements(bench):
        yield _swap(bench, "statement value", indicator, said, more(said.quantity.raw))


def statement_unit(bench: Bench) -> Iterator[Change]:
    """The unit of a value of the body another one."""
    for indicator, _, said, _ in _statements(bench):
        if said.quantity.kind == "amount" and said.quantity.unit in said.quantity.raw:
            yield _swap(bench, "statement unit", indicator, said, _other_unit(bench, said))


def statement_bound(bench: Bench) -> Iterator[Change]:
    """A value of the body only about its number; the list does not say so."""
    for indicator, when, said, _ in _statements(bench):
        listed = indicator.targets.get(when)
        if listed is not None and listed.quantity.bound != "about":
            yield _swap(bench, "statement bound", indicator, said, _about_it(said.quantity.raw))


def statement_year(bench: Bench) -> Iterator[Change]:
    """A value of the body under a year in which the list has no such value."""
    for indicator, when, said, _ in _statements(bench):
        if isinstance(when, int):
            other = 2026
            edited = _key(bench, said, str(when), str(other))
            yield _about(bench, "statement year", indicator, f"{when} → {other}", edited)


def statement_time(bench: Bench) -> Iterator[Change]:
    """每年 before a value of the body that the list has for the whole period."""
    for indicator, when, said, _ in _statements(bench):
        if _once(indicator, when, said):
            yield _swap(bench, "statement time word", indicator, said, f"每年{said.quantity.raw}")


def statement_name(bench: Bench) -> Iterator[Change]:
    """A value of the body under the name of another indicator."""
    names = [indicator.name for indicator in bench.plan.indicators.values()]
    for indicator in bench.plan.indicators.values():
        for statement in indicator.statements:
            new = bench.other(indicator.name, [name for name in names if name != statement.name])
            if statement.name:
                edited = bench.swapped(statement.places["name"], statement.name, new)
                yield _about(bench, "statement name", indicator, f"{statement.name} → {new}", edited)


def statement_scope(bench: Bench) -> Iterator[Change]:
    """A value of the body of another population than that of the list, or of one where the list has none."""
    for indicator in bench.plan.indicators.values():
        for statement in indicator.statements:
            if statement.scope is not None and statement.scope.population:
                old = statement.scope.population
                new = bench.other(old, ["重点企业", "城镇居民"])
                number = bench.line(statement.scope.at)
                edited = {number: bench.lines[number - 1].replace(old, new)}
                yield _about(bench, "statement scope", indicator, f"{old} → {new}", edited)
            elif statement.scope is None and "targets" in statement.places:
                number = bench.line(statement.places["targets"])
                line = bench.lines[number - 1]
                pad = " " * (len(line) - len(line.lstrip()))
                yield Change(
                    "statement scope", bench.plan.id, f"{indicator.id}: only 城镇居民", {number: line},
                    indicator.id, (indicator.name,), number, (f"{pad}scope: {{population: 城镇居民}}",),
                )


def statements_dropped(bench: Bench) -> Iterator[Change]:
    """A number of the list that the body no longer has."""
    for indicator in bench.plan.indicators.values():
        if indicator.statements and indicator.listed and any(True for _ in bench.numbers(indicator.targets)):
            first = bench.line(indicator.places["statements"]) - 1
            _, last = bench.block((first + 1) << 20, 4)
            while bench.lines[first - 1].strip() != "statements:":
                first -= 1              # a comment stands between
            edited = bench.commented(first, last)
            yield _about(bench, "statements dropped", indicator, "no statement", edited)


def statement_base_year(bench: Bench) -> Iterator[Change]:
    """A growth of the body from another base year than the plan's."""
    for indicator, _, said, _ in _statements(bench):
        old = said.quantity.base_year
        if old is not None:
            new = said.quantity.raw.replace(str(old), str(old - 1))
            yield _swap(bench, "statement base year", indicator, said, new)


def restated_value(bench: Bench) -> Iterator[Change]:
    """A value of a plan above, as printed here, one unit of its last digit more."""
    for indicator in bench.plan.indicators.values():
        for of, targets in indicator.restated.items():
            for _, said in bench.numbers(targets):
                kind = "restated value" if of in bench.plan.parents else "restated value, higher up"
                yield _swap(bench, kind, indicator, said, more(said.quantity.raw))


def restated_unit(bench: Bench) -> Iterator[Change]:
    """A value of a plan above, as printed here, in another unit."""
    for indicator in bench.plan.indicators.values():
        for targets in indicator.restated.values():
            for _, said in bench.numbers(targets):
                if said.quantity.kind == "amount" and said.quantity.unit in said.quantity.raw:
                    yield _swap(bench, "restated unit", indicator, said, _other_unit(bench, said))


def restated_none(bench: Bench) -> Iterator[Change]:
    """A value of a plan above printed as none."""
    for indicator in bench.plan.indicators.values():
        for of, targets in indicator.restated.items():
            for when, said in bench.numbers(targets):
                if (of in bench.plans and bench.plans[of].text == "full") or _above_says(bench, indicator, when):
                    edited = bench.value(said, '"/"')
                    yield _about(bench, "restated as none", indicator, f"{of} {said.quantity.raw} → /", edited)


def baseline(bench: Bench) -> Iterator[Change]:
    """A baseline a tenth less where growth and amount are both said; else one past the last target."""
    for indicator in bench.plan.indicators.values():
        last = [said for _, said in bench.numbers(indicator.targets)][-1:]
        for _, said in bench.numbers(indicator.baseline):
            if indicator.measure:
                yield _swap(bench, "baseline", indicator, said, scaled(said.quantity.raw, 90))
            elif last and last[0].quantity.kind == said.quantity.kind and not indicator.downward:
                new = NUMERAL.sub(NUMERAL.findall(last[0].quantity.raw)[-1], said.quantity.raw)
                yield _swap(bench, "baseline", indicator, said, more(new))


def name(bench: Bench) -> Iterator[Change]:
    """The name of an indicator that of another one of the plan."""
    names = [indicator.name for indicator in bench.plan.indicators.values()]
    for indicator in bench.plan.indicators.values():
        if indicator.statements or (indicator.link is not None and indicator.link.plan):
            new = bench.other(indicator.name, names)
            edited = bench.swapped(indicator.places["name"], indicator.name, new)
            yield _about(bench, "indicator name", indicator, f"{indicator.name} → {new}", edited)


def scope(bench: Bench) -> Iterator[Change]:
    """What an indicator counts: another population, or one thing less; body and plan above keep theirs."""
    for indicator in bench.plan.indicators.values():
        if indicator.scope is None:
            continue
        number = bench.line(indicator.scope.at)
        line = bench.lines[number - 1]
        if indicator.scope.population:
            new = line.replace(indicator.scope.population, "城镇居民")
            yield _about(bench, "scope", indicator, "another population", {number: new})
        if len(indicator.scope.covers) > 1:
            new = line.replace(indicator.scope.covers[-1], "彩超")
            yield _about(bench, "scope", indicator, f"{indicator.scope.covers[-1]} → 彩超", {number: new})
        if indicator.scope.population or not indicator.scope.open:      # 等: nobody says what else is counted
            yield _about(bench, "scope dropped", indicator, "no scope", bench.commented(number, number))


KINDS = (
    value, value_throughout, unit, bound, bound_lost, year, years_exchanged, target_dropped, kind, time_word,
    statement_value, statement_unit, statement_bound, statement_year, statement_time, statement_name,
    statement_scope, statements_dropped, statement_base_year, restated_value, restated_unit, restated_none,
    baseline, name, scope,
)
