"""The breakdown of one indicator: each year's target with all plans below, their sum, and who has not answered."""

from collections.abc import Mapping
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.words import Text, Words, joined, say
from auditor.messages.terms import TERMS
from auditor.model.plan import Said
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.papers.breakdown.facts import ChildAnswer, Split, State, splits, used, weaker
from auditor.papers.breakdown.wording import BREAKDOWN
from auditor.papers.cells import Field, Tone, by_columns, field, numbers, when_words
from auditor.papers.model import CENTER, LEFT, Block, Cell, Heading, Line, Paper, Paragraph, Table
from auditor.papers.source import closing, text_remarks, titled
from auditor.papers.why import why
from auditor.papers.wording import TABLES
from auditor.text.quantity import Quantity
from auditor.text.total import words_like
from auditor.text.write import amount_words, decimal_text, percent_text
from auditor.text.year import end_year, key_said

TONES: Mapping[State, Tone] = {
    "trimmed": "muted", "no-value": "bad", "no-value-unknown": "open", "open": "bad", "open-text": "open",
    "unlike": "open",
    "expected": "open", "not-asked": "muted", "elsewhere": "muted",
}


def breakdown(indicator: IndicatorRow) -> Paper[Text]:
    """The breakdown of an indicator among all plans below."""
    parts = splits(indicator)
    below = used(parts)
    plan = indicator.plan
    title = say(BREAKDOWN, "title", name=indicator.name)
    blocks: list[Block[Text]] = [Paragraph(titled(plan), small=True)]
    for part in parts:
        blocks.append(Heading(_heading(part)))
        if part.entries:
            blocks.append(_entries(part))
    if not any(part.entries for part in parts):
        blocks.append(Paragraph(BREAKDOWN["no-children"]))
    said = text_remarks([plan, *below])
    if _open_ended(indicator):
        said.append(BREAKDOWN["others"])
    return Paper(title, tuple(blocks), closing([plan, *below], said))


def _open_ended(indicator: IndicatorRow) -> bool:
    """Whether neither the plan nor its own table names all those below."""
    return not indicator.plan.record.divisions and indicator.table is None


def breakdown_data(indicator: IndicatorRow) -> dict[str, object]:
    """The breakdown as plain data. others: the plan names no divisions, so that there may be more plans below."""
    parts = splits(indicator)
    plan = indicator.plan
    return {
        "plan": plan.id, "indicator": indicator.id, "name": indicator.name, "region": plan.region,
        "digests": {up.id: up.record.digest for up in (plan, *used(parts))},
        "others": _open_ended(indicator), "years": [_split_data(part) for part in parts],
    }


def _split_data(part: Split) -> dict[str, object]:
    row = part.allocation
    total, slack = (row.total, row.slack) if row is not None and not row.averaged else (None, None)
    return {
        "year": end_year(part.when), "period": key_said(part.when),
        "target": part.target.raw if part.target is not None else None,
        "below": [_entry_data(entry) for entry in part.entries],
        "total": decimal_text(total) if isinstance(total, Fraction) else None,
        "slack": decimal_text(slack) if isinstance(slack, Fraction) else None,
        "unit": row.target.unit if row is not None else None,
        "range": [value.raw for value in part.extremes] if row is None and part.extremes is not None else None,
        "reserve": row.held_back or None if row is not None else None,
        "mean": row.mean_text.zh or None if row is not None and row.averaged else None,
        "printed": [
            {"sort": each.sort, "total": each.printed_text, "sum": each.total_text.zh, "off": each.gap_text.zh}
            for each in part.printed
        ],
        "unanswered": list(part.unanswered),
    }


def _entry_data(entry: ChildAnswer) -> dict[str, object]:
    link = entry.link
    computed = link.computed_share if link is not None and link.relation == "share" else None
    declared = link.share if link is not None else None
    return {
        "name": entry.name, "plan": entry.plan.id if entry.plan is not None else None, "state": entry.state,
        "cell": entry.cell.raw if entry.cell is not None else None, "weight": entry.weight or None,
        "indicator": entry.carrier.id if entry.carrier is not None else None,
        "value": entry.value.raw if entry.value is not None else None,
        "relation": link.relation if link is not None else None,
        "share": decimal_text(computed) if isinstance(computed, Fraction) else None,
        "declared": declared.quantity.raw if isinstance(declared, Said) else None,
        "reason": entry.trim.record.reason if entry.trim is not None else None,
    }


def _heading(part: Split) -> Words:
    """2027年目标：600台套."""
    if part.when is None:
        return BREAKDOWN["heading-unknown"]
    if part.target is None:
        return say(BREAKDOWN, "heading-none", when=when_words(part.when))
    return say(BREAKDOWN, "heading", when=when_words(part.when), value=part.target.raw)


def _entries(part: Split) -> Table[Text]:
    caption = BREAKDOWN["caption-loose"] if part.when is None else say(
        BREAKDOWN, "caption", when=when_words(part.when)
    )
    entries, unsaid = part.entries, TABLES["unsaid"]
    carriers = [entry.carrier.name if entry.carrier is not None else unsaid for entry in entries]
    links = [entry.link for entry in entries]
    divided = [link if link is not None and link.relation == "share" else None for link in links]
    fields = [numbers(len(entries)), field(BREAKDOWN["below"], LEFT, [entry.name for entry in entries])]
    fields += [field(BREAKDOWN["name"], LEFT, carriers), *_more(part)]
    for key, texts in (
        ("value", [entry.value.raw if entry.value is not None else unsaid for entry in entries]),
        ("share", [
            percent_text(link.computed_share) if link is not None and isinstance(link.computed_share, Fraction)
            else unsaid for link in divided
        ]),
        ("declared", [
            link.share.quantity.raw if link is not None and isinstance(link.share, Said) else unsaid for link in divided
        ]),
        ("relation", [TERMS[link.relation] if link is not None else unsaid for link in links]),
    ):
        fields.append(field(BREAKDOWN[key], CENTER, texts))
    tones: list[Tone] = ["bad" if _falls_short(entry) else TONES.get(entry.state, "") for entry in entries]
    fields.append(field(BREAKDOWN["state"], LEFT, list(map(state_words, entries)), tones=tones))
    return by_columns(caption, fields, tuple(_foot(part)), wide=True)


def _more(part: Split) -> list[Field]:
    """Columns that only some breakdowns have: figures of the table above, weights."""
    cells = [entry.cell.raw if entry.cell is not None else "" for entry in part.entries]
    weights = [entry.weight for entry in part.entries]
    return [
        field(BREAKDOWN[key], CENTER, [text or TABLES["unsaid"] for text in texts])
        for key, texts in (("cell", cells), ("weight", weights)) if any(texts)
    ]


def state_words(entry: ChildAnswer) -> Words:
    if entry.trim is not None:
        said, reason = entry.trim.record.said, entry.trim.record.reason
        words = say(BREAKDOWN, "trimmed-said", said=said.quantity.raw) if said is not None else BREAKDOWN["trimmed"]
        return say(BREAKDOWN, "trimmed-why", trimmed=words, reason=reason) if reason else words
    if entry.state not in ("answered", "passed-on"):
        return BREAKDOWN[entry.state]
    divided = entry.link is not None and entry.link.relation in ("share", "assigned")
    words = BREAKDOWN[f"{'divided' if divided else 'answered'}{'-weaker' if _falls_short(entry) else ''}"]
    return say(BREAKDOWN, "passed-on", state=words) if entry.state == "passed-on" else words


def _falls_short(entry: ChildAnswer) -> bool:
    return entry.state in ("answered", "passed-on") and entry.link is not None and weaker(entry.link)


def _foot(part: Split) -> list[Line]:
    """Sum and slack of a quantity, the mean or the range of anything else, and who has not answered."""
    more = len(_more(part))
    rows: list[Line] = [_printed(each, more) for each in part.printed]
    row = part.allocation
    if row is not None and row.held_back:
        rows.append(_foot_row("reserve", Words(row.held_back, row.held_back), more))
    if row is not None and row.averaged:
        rows.append(_foot_row("mean", row.mean_text if row.mean_text.zh else TABLES["unsaid"], more))
    elif row is not None and not row.tabled:
        rows += _sum(part, row, more)
    elif isinstance(part.together, Fraction):
        rows.append(_foot_row("said", _said(part, part.together), more))
    elif part.extremes is not None and len(part.entries) > 1:
        least, most = part.extremes
        rows.append(_foot_row("range", range_words(least, most), more))
    if part.when is not None and part.target is None:
        return rows
    names = joined(part.unanswered)
    count = len(part.unanswered)
    unanswered = say(BREAKDOWN, "unanswered-names", count=count, names=names) if count else BREAKDOWN["all-answered"]
    rows.append(_foot_row("unanswered", unanswered, more))
    return rows


def _printed(row: TotalRow, more: int) -> Line:
    """A printed total beside the sum of what makes it."""
    even = not row.gap_text.zh or row.total == row.printed.number
    words = say(
        BREAKDOWN, "printed-even" if even else "printed-off", total=row.printed_text, sum=row.total_text,
        off=row.gap_text,
    )
    return _foot_row(f"printed-{row.sort}", words, more)


def _foot_row(key: str, words: Words, more: int) -> Line:
    return Cell(BREAKDOWN[key], columns=3), Cell(words, columns=5 + more)


def range_words(least: TargetRow, most: TargetRow) -> Words:
    """90%—92%, 下降9%—10%, the smaller fall first; one number as it is written."""
    if least.number is None or most.number is None or least.number == most.number:
        return Words(least.raw, least.raw)
    ends = [(least.number, least.unit), (most.number, most.unit)]
    key = "range-text"
    if most.number < 0:
        key, ends = "range-fall", [(-number, unit) for number, unit in reversed(ends)]
    elif least.kind == most.kind == "growth" and least.number >= 0:
        key = "range-growth"
    lower, upper = (amount_words(number, unit) for number, unit in ends)
    return say(BREAKDOWN, key, least=lower, most=upper)


def _sum(part: Split, row: AllocationRow, more: int) -> list[Line]:
    """The sum with its share of the target, and how it lies to the target."""
    if isinstance(row.total, Missing):
        return [_foot_row("sum", say(BREAKDOWN, "not-added", reason=why(row.total)), more)]
    number = row.target.number
    share = percent_text(row.total / number) if number else TABLES["unsaid"]
    total = (
        Cell(BREAKDOWN["sum"], columns=3 + more),
        Cell(row.total_text, align="center"),
        Cell(share, align="center"), Cell("", columns=3),
    )
    return [total, _foot_row("slack", _slack(part, row), more)]


def _said(part: Split, total: Fraction) -> Words:
    """What the plans themselves come to, and how it lies to the target where each that has a figure has said."""
    assert part.target is not None
    amount, number = words_like(total, part.target.quantity), part.target.number
    if number is None or any(entry.state == "tabled" for entry in part.entries):
        return amount
    apart = number - total if number < 0 else total - number
    return say(BREAKDOWN, "said-slack", amount=amount, slack=slack_words(apart, part.target.quantity))


def _slack(part: Split, row: AllocationRow) -> Words:
    """How the sum lies to the target: 少400台（尚有下级未回应）."""
    if not isinstance(row.slack, Fraction):
        return TABLES["unsaid"]
    words = slack_words(row.slack, row.target.quantity)
    if part.unanswered:
        return say(BREAKDOWN, "so-far", slack=words)
    return words if row.complete else say(BREAKDOWN, "so-far-others", slack=words)


def slack_words(slack: Fraction, like: Quantity) -> Words:
    """多10台, 少400台, 持平: in the multiple of the unit that the target is written in."""
    key = "even" if slack == 0 else "over" if slack > 0 else "short"
    return say(BREAKDOWN, key, amount=words_like(abs(slack), like))
