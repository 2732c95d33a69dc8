"""One plan as tables of text, as it was read."""

from collections.abc import Sequence

from auditor.ground.missing import Missing
from auditor.ground.words import Language, joined, say
from auditor.language.render import shown
from auditor.messages.report import REPORT, SHOW
from auditor.messages.terms import term
from auditor.model.plan import Said, Year
from auditor.model.rows.claim import ClaimRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.statement import StatementRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.trim import TrimRow
from auditor.report.plan_json import claim_holds
from auditor.report.style import table
from auditor.text.quantity import Quantity
from auditor.text.write import date_text, decimal_text
from auditor.text.year import EACH, UNDATED

Rows = list[list[str]]
RIGHT = ("number", "declared", "recount")


def plan_text(plan: PlanRow, language: Language) -> str:
    """The page; an empty part is left out."""
    blocks = [_heading(plan, language)]
    parts: list[tuple[str, Sequence[str], Rows]] = [
        ("targets", ("name", "group", "year", "raw", "number", "unit", "bound", "kind", "more", "line"),
         [_target(row, language) for row in plan.targets]),
        ("statements", ("part", "name", "year", "raw", "number", "unit", "bound", "more", "line"),
         [_statement(row, language) for row in plan.statements]),
        ("links", ("name", "year", "relation", "child", "parent", "to", "share", "computed_share"),
         [_link(row, language) for row in plan.links]),
        ("own", ("name", "proposed_by", "reason"),
         [[row.name, shown(row.proposed_by, language), shown(row.reason, language)]
          for row in plan.indicators if row.own]),
        ("trims", ("name", "said", "because", "reason", "proposed_by"),
         [_trim(row, language) for row in plan.trims]),
        ("claims", ("says", "aspect", "declared", "recount", "verdict"),
         [line for row in plan.claims for line in _claim(row, language)]),
    ]
    for key, columns, rows in parts:
        if rows:
            title = say(SHOW, key, count=_count(plan, key, rows)).spoken(language)
            headers = [SHOW[column].spoken(language) for column in columns]
            right = [place for place, column in enumerate(columns) if column in RIGHT]
            blocks += [f"== {title} ==", table(rows, headers, right)]
    return "\n\n".join(blocks) + "\n"


def _count(plan: PlanRow, key: str, rows: Rows) -> int:
    return len(plan.claims) if key == "claims" else len(rows)


def _heading(plan: PlanRow, language: Language) -> str:
    record = plan.record
    facts = say(
        SHOW, "facts", id=record.id, level=record.tier.words, text=REPORT[f"text-{record.text}"],
        parents=", ".join(record.parents) or "-", base_year=record.base_year or "-",
        years=", ".join(map(str, record.years)) or "-",
    ).spoken(language)
    region = f"== {plan.region} =="
    return "\n".join(dict.fromkeys([region, record.title, facts, record.file]))


def _year(when: Year, language: Language) -> str:
    return SHOW[when].spoken(language) if when in (EACH, UNDATED) else str(when)


def _value(quantity: Quantity, language: Language) -> list[str]:
    number = decimal_text(quantity.number) if quantity.number is not None else ""
    if quantity.kind == "date" and not quantity.moved:
        number = date_text(quantity)
    if quantity.upper is not None:
        number = f"{number}–{decimal_text(quantity.upper)}"
    bounds = (quantity.bound, *((quantity.upper_bound,) if quantity.upper is not None else ()))
    bound = " / ".join(term(bound, language) for bound in bounds if bound != "unstated")
    return [quantity.raw, number, quantity.unit, bound]


def _more(quantity: Quantity, language: Language) -> str:
    """What else the words of a value say: time words, what is striven for, base, field, what brackets say."""
    said = [
        *quantity.time,
        say(SHOW, "striving", number=decimal_text(quantity.striving)).spoken(language)
        if quantity.striving is not None else "",
        SHOW["strive"].spoken(language) if quantity.strive else "",
        say(SHOW, "base", year=quantity.base_year).spoken(language) if quantity.base_year is not None else "",
        f"{quantity.span[0]}–{quantity.span[1]}" if quantity.span is not None else "",
        term(quantity.attribute, language) if quantity.attribute else "",
        say(SHOW, "prices", year=quantity.prices).spoken(language) if quantity.prices is not None else "",
        quantity.field, quantity.verb, quantity.remark,
    ]
    return joined(filter(None, said)).spoken(language)


def _target(row: TargetRow, language: Language) -> list[str]:
    at = row.mark(row.said.at)
    return [
        row.name, row.indicator.group, _year(row.when, language), *_value(row.quantity, language),
        term(row.kind, language), _more(row.quantity, language), f"{at.line}:{at.column}",
    ]


def _statement(row: StatementRow, language: Language) -> list[str]:
    at = row.mark(row.said.at)
    return [
        term(row.part, language), row.name, _year(row.when, language), *_value(row.quantity, language),
        _more(row.quantity, language), f"{at.line}:{at.column}",
    ]


def _link(row: LinkRow, language: Language) -> list[str]:
    share = row.share if row.relation == "share" else None
    computed = row.computed_share if row.relation == "share" else None
    return [
        row.name, _year(row.when, language), term(row.relation, language), shown(row.child, language),
        shown(row.parent, language), row.to,
        share.quantity.raw if isinstance(share, Said) else "",
        shown(computed, language, "%") if row.relation == "share" else "",
    ]


def _trim(row: TrimRow, language: Language) -> list[str]:
    record = row.record
    said = record.said.quantity.raw if record.said is not None else ""
    return [row.name, said, term(record.because, language), record.reason, record.proposed_by]


def _claim(row: ClaimRow, language: Language) -> Rows:
    verdict = SHOW[{True: "true", False: "false", None: "null"}[claim_holds(row)]].spoken(language)
    declared = "" if row.declared is None else shown(row.declared, language)
    lines = [[row.says, term(row.aspect, language), declared, shown(row.recount, language), verdict]]
    for key, names in (("absent", row.absent), ("extra", row.extra)):
        if names and not isinstance(names, Missing):
            lines.append([f"  {say(SHOW, key, names=joined(names).spoken(language)).spoken(language)}", "", "", "", ""])
    return lines
