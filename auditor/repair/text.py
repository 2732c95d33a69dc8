"""A repair as a page to read: each proposal a table of old, new, why and who."""

from collections import Counter
from collections.abc import Iterator, Sequence

from auditor.ground.words import Language, joined, say
from auditor.messages.repair import REPAIR, UNSAID
from auditor.model.rule import Rule
from auditor.repair.conflict import Conflict
from auditor.repair.edits import ValueEdit
from auditor.repair.proposal import Repair, RepairPart
from auditor.repair.question import RELATIVE
from auditor.repair.told import about, stays, titled, what, where, who
from auditor.repair.trial import Verdict
from auditor.report.style import table
from auditor.text.write import decimal_text

COLUMNS = ("number", "what", "old", "new", "why", "who")


def repair_text(repair: Repair, language: Language) -> str:
    """The whole page."""
    return "\n".join(_page(repair, language)) + "\n"


def _page(repair: Repair, language: Language) -> Iterator[str]:
    if not repair.parts and not repair.wordings:
        yield REPAIR["nothing" if repair.unsaid else "nothing-found"].spoken(language)
    for number, part in enumerate(repair.parts, 1):
        yield from _part(part, number, repair, language)
        yield ""
    if repair.wordings:
        yield from _wordings(repair, language)
        yield ""
    if repair.edits:
        gone, left = len(repair.gone), len(repair.left) + len(repair.unsaid)
        yield say(REPAIR, "after", gone=gone, left=left, new=len(repair.new)).spoken(language)
        if repair.opened:
            rules = joined(_rules(repair.opened))
            yield say(REPAIR, "opened", count=len(repair.opened), rules=rules).spoken(language)
    yield from _unsaid(repair, language)


def _rules(verdicts: Sequence[Verdict]) -> list[str]:
    return sorted({rule for rule, _ in verdicts})


def _unsaid(repair: Repair, language: Language) -> Iterator[str]:
    """What no inequality says, by rule, with the reason."""
    if not repair.unsaid:
        return
    yield say(REPAIR, "unsaid", count=len(repair.unsaid)).spoken(language)
    found = Counter((rule, reason) for (rule, _), reason in repair.unsaid.items())
    for (rule, reason), count in sorted(found.items()):
        words = titled(repair.rules[rule])
        yield f"  {say(REPAIR, 'unsaid-rule', rule=words, count=count, reason=UNSAID[reason]).spoken(language)}"


def _wordings(repair: Repair, language: Language) -> Iterator[str]:
    """Values that take the words of others."""
    yield say(REPAIR, "wordings", count=len(repair.wordings)).spoken(language)
    yield ""
    yield from _edits([(edit, [each.rule]) for each in repair.wordings for edit in each.edits], repair, language)


def _edits(edits: Sequence[tuple[ValueEdit, Sequence[Rule]]], repair: Repair, language: Language) -> Iterator[str]:
    """Edits as a table; below it where each is made, and the sentences of the rules for which they are made."""
    catalogue = repair.catalogue
    yield table([
        (str(number), what(edit.value, catalogue).spoken(language), edit.value.raw, edit.raw,
         " ".join(dict.fromkeys(rule.id for rule in rules)), joined(who(edit.value, catalogue)).spoken(language))
        for number, (edit, rules) in enumerate(edits, 1)
    ], [REPAIR[key].spoken(language) for key in COLUMNS])
    yield ""
    yield from (f"  {number}  {where(edit.value, catalogue)}" for number, (edit, _) in enumerate(edits, 1))
    yield from dict.fromkeys(f"  {titled(rule).spoken(language)}" for _, rules in edits for rule in rules)


def _part(part: RepairPart, number: int, repair: Repair, language: Language) -> Iterator[str]:
    yield say(REPAIR, "proposal" if part.ways else "stuck", number=number, count=len(part.chosen)).spoken(language)
    for demand in part.chosen:
        yield f"  {about(demand, repair.catalogue).spoken(language)}"
    yield ""
    if not part.ways:
        yield from _no_way(part, repair, language)
        return
    if len(part.ways) > 1:
        yield say(REPAIR, "ways", count=len(part.ways)).spoken(language)
    for place, way in enumerate(part.ways, 1):
        if len(part.ways) > 1:
            yield say(REPAIR, "way", number=place).spoken(language)
        why = [(edit, [each.rule for each in way.why[edit.value.place]]) for edit in way.edits]
        yield from _edits(why, repair, language)
        yield ""
    if len(part.ways) > 1:
        yield _common(repair.common(part), repair, language)
    yield cost(part, language)
    if part.notes:
        yield REPAIR["notes"].spoken(language)


def cost(part: RepairPart, language: Language) -> str:
    """What a part costs, and whether that is proven to be the least."""
    values, size = len(part.ways[0].edits), relative(part.costs[1])
    if part.proven:
        return say(REPAIR, "cost", values=values, size=size).spoken(language)
    return say(REPAIR, "unproven", values=values, size=size, low=part.bounds[0]).spoken(language)


def relative(billionths: int) -> str:
    """Relative changes in percent, to two digits."""
    from fractions import Fraction

    hundredths = round(Fraction(billionths * 10_000, RELATIVE))
    return f"{decimal_text(Fraction(hundredths, 100))}%"


def _common(common: Sequence[ValueEdit], repair: Repair, language: Language) -> str:
    if not common:
        return REPAIR["common-nothing"].spoken(language)
    told = [
        f"{what(edit.value, repair.catalogue).spoken(language)} {edit.value.raw} → {edit.raw}" for edit in common
    ]
    return say(REPAIR, "common", common="; ".join(told)).spoken(language)


def _no_way(part: RepairPart, repair: Repair, language: Language) -> Iterator[str]:
    if part.conflict is not None:
        yield REPAIR["no-way"].spoken(language)
        yield from (f"  {line}" for line in conflict_lines(part.conflict, repair, language))
        if len(part.conflict.demands) == 1 and not part.conflict.locked:
            yield REPAIR["no-digits"].spoken(language)
    elif part.remains:
        found = ", ".join(_rules(part.remains))
        yield say(REPAIR, "no-way-remains", found=found).spoken(language)
    else:
        yield REPAIR["no-way-time"].spoken(language)


def conflict_lines(conflict: Conflict, repair: Repair, language: Language) -> Iterator[str]:
    """The demands that exclude each other, and the numbers that stay."""
    for demand in conflict.demands:
        yield about(demand, repair.catalogue).spoken(language)
    for place, reason in conflict.locked:
        yield stays(repair.catalogue.values[place], repair.catalogue, reason).spoken(language)
