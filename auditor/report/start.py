"""The beginning of a plan, made from its parents: what is known already, and every choice that is to be made."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.ground.record import record
from auditor.ground.words import Language, say
from auditor.messages.init import INIT
from auditor.model.plan import Group, Level, Said, Year
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.text.year import EACH, UNDATED

_STAGE = "征求意见稿"       # a document's own word, whatever the language of the comments
_PLAIN = re.compile(r"[\w“《〔（][\w.%（）“”《》〔〕、·—－+/-]*")
_NOT_TEXT = re.compile(r"[0-9.+eExXoOa-fA-F_-]+|true|false|null|inf|nan", re.IGNORECASE)


@record
class Start:
    """The plan that begins. `header`: its first line, for editors; "" for none."""

    id: str
    level: Level
    region: str
    header: str


def start_text(start: Start, parents: Sequence[PlanRow], language: Language) -> str:
    """The text of a plan file: valid as it is, and with any one choice of every indicator uncommented.

    parents: the plans that it answers to, of one family, the main one first. Of a parent without text the
    indicators of the next plans above stand in its place.
    """
    above = _speaking(parents)
    lines = [start.header] if start.header else []
    lines += _head(start, parents, above, language)
    lines += [*_remarks("offices", language), "offices: []"]
    groups = _groups(above)
    if groups:
        lines += ["groups:", *(f"  - {_group(group)}" for group in groups)]
    lines += [*_remarks("indicators", language), "indicators:"]
    choices = list(_choices(above))
    years = _years(above)
    for plan, group, rows in _grouped(choices):
        key = "plan-group" if group else "plan"
        title = say(INIT, key, region=plan.region, plan=plan.id, group=group).spoken(language)
        lines += ["", f"  # ---- {_one_line(title)} ----"]
        for id, row in rows:
            lines += ["", f"  # {_one_line(_known(row, language))}"]
            lines += [f"  # {id}: {{{_choice(row, relation, years)}}}" for relation in _relations(row)]
    lines += [*_remarks("trims", language), "trims:"]
    lines += [f"  # - {{indicator: {row.plan.id}/{row.id}}}  # {_one_line(row.name)}" for _, row in choices]
    return "\n".join(lines) + "\n"


def _speaking(parents: Sequence[PlanRow]) -> list[PlanRow]:
    """The plans whose indicators are answered."""
    found = [up for parent in parents for up in ((parent,) if parent.record.text != "none" else parent.answers_to)]
    return list(dict.fromkeys(found))


def _head(start: Start, parents: Sequence[PlanRow], above: Sequence[PlanRow], language: Language) -> Iterator[str]:
    main = parents[0]
    check = INIT["check"].spoken(language)
    yield f"plan: {start.id}"
    yield f"title: {spelled(_title(start.region, main))}  # {check}"
    yield f"level: {start.level}"
    yield f"region: {{name: {spelled(start.region)}}}  # {INIT['code'].spoken(language)}"
    yield "document:"
    yield f"  # {INIT['document'].spoken(language)}"
    yield f"  stage: {_STAGE}"
    numbers = [parent.record.number for parent in parents if parent.record.number]
    if numbers:
        yield f"  cites: [{', '.join(map(spelled, numbers))}]"
    yield "  text: full"
    yield "  parts: [body, annex, note]"
    yield f"parents: [{', '.join(parent.id for parent in parents)}]"
    base = _base_year(parents)
    yield f"# {INIT['base-year'].spoken(language)}" if base is None else f"base_year: {base}"
    years = _years(above)
    yield f"years: [{', '.join(map(str, years))}]" if years else f"# {INIT['years'].spoken(language)}"


def _title(region: str, parent: PlanRow) -> str:
    """The parent's title for another region."""
    title, name = parent.title, parent.record.region
    return title.replace(name, region) if name and name in title else region + title


def _base_year(parents: Iterable[PlanRow]) -> int | None:
    """That of the nearest plan above that names one."""
    rows, seen = list(parents), set[str]()
    while rows:
        named = [row.record.base_year for row in rows if row.record.base_year is not None]
        if named:
            return named[0]
        seen.update(row.id for row in rows)
        rows = [up for row in rows for up in row.parents if up.id not in seen]
    return None


def _years(above: Sequence[PlanRow]) -> list[int]:
    """The years of the first plan above that names any, else those in which plans above have values."""
    named = next((plan.record.years for plan in above if plan.record.years), ())
    return sorted(named or {year for plan in above for target in plan.targets if (year := target.year)})


def _groups(above: Sequence[PlanRow]) -> list[Group]:
    groups: dict[str, Group] = {}
    for plan in above:
        for group in plan.record.groups:
            groups.setdefault(group.name, group)
    return list(groups.values())


def _group(group: Group) -> str:
    return f"{{name: {spelled(group.name)}{', headline: true' if group.headline else ''}}}"


def _choices(above: Sequence[PlanRow]) -> Iterator[tuple[str, IndicatorRow]]:
    """Every indicator above, with an id that no other of them has."""
    taken: set[str] = set()
    for plan in above:
        for row in plan.indicators:
            id = row.id if row.id not in taken else f"{plan.id}-{row.id}"
            taken.add(id)
            yield id, row


def _grouped(
    choices: Sequence[tuple[str, IndicatorRow]],
) -> Iterator[tuple[PlanRow, str, list[tuple[str, IndicatorRow]]]]:
    """The choices by plan and group, in the order of the plan's groups; those of none come last."""
    by_group: dict[tuple[PlanRow, str], list[tuple[str, IndicatorRow]]] = {}
    for plan in dict.fromkeys(row.plan for _, row in choices):
        for name in (*(group.name for group in plan.record.groups), ""):
            rows = [(id, row) for id, row in choices if row.plan is plan and row.group == name]
            if rows:
                by_group[plan, name] = rows
    for (plan, name), rows in by_group.items():
        yield plan, name, rows


def _known(row: IndicatorRow, language: Language) -> str:
    """What the plan above says of an indicator."""
    values = [_value(when, said, language) for when, said in row.record.targets.items()]
    if not values:
        return say(INIT, "no-values", name=row.name).spoken(language)
    return say(INIT, "values", name=row.name, values=INIT["between"].spoken(language).join(values)).spoken(language)


def _value(when: Year, said: Said, language: Language) -> str:
    value = said.quantity.raw or INIT["blank"].spoken(language)
    return say(INIT, when if when in (EACH, UNDATED) else "value", year=when, value=value).spoken(language)


def _relations(row: IndicatorRow) -> tuple[str, str]:
    """The relations to choose from, the likely one first: a quantity is divided, all else passes down as it is."""
    amounts = "amount" in row.kinds or not row.spoken
    return ("share", "same") if amounts else ("same", "share")


def _choice(row: IndicatorRow, relation: str, years: Sequence[int]) -> str:
    """The keys of an indicator that answers one above."""
    record = row.record
    keys = ("name", "group", "measure", "kind", "unit")
    parts = [f"{key}: {spelled(getattr(record, key))}" for key in keys if getattr(record, key)]
    if record.downward:
        parts.append("direction: down")
    parts.append(f"targets: {_targets(record.targets, relation, years)}")
    parts.append(f"link: {{to: {row.plan.id}/{row.id}, relation: {relation}}}")
    return ", ".join(parts)


def _targets(above: Mapping[Year, Said], relation: str, years: Sequence[int]) -> str:
    """The targets above as they are, or of a share, each number as a blank to be filled in."""
    if not above:
        return "{" + ", ".join(f'{year}: ""' for year in (years or ("undated",))) + "}"
    kept = [
        (when, said.quantity.raw if relation == "same" or said.quantity.kind == "none" else "")
        for when, said in above.items()
    ]
    return "{" + ", ".join(f"{when}: {spelled(text)}" for when, text in kept) + "}"


def _remarks(key: str, language: Language) -> list[str]:
    return [f"# {line}" for line in INIT[key].spoken(language).split("\n")]


def _one_line(text: str) -> str:
    """A text that can stand in a comment."""
    return " ".join(text.split())


def spelled(text: str) -> str:
    """A text as a scalar of YAML, in quotes wherever it might mean something else."""
    if _PLAIN.fullmatch(text) and not _NOT_TEXT.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
