"""How many findings each family of rules has, by what became of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.catalogue import family_words
from auditor.model.audit import Finding
from auditor.model.rule import SEVERITIES, Rule
from auditor.papers.charts.axis import axis_of
from auditor.papers.charts.model import Bar, BarPart, Chart, Panel, PartKind
from auditor.papers.charts.wording import CHARTS
from auditor.papers.picture.wording import MEANINGS

ORDER: tuple[PartKind, ...] = (*SEVERITIES, "undetermined", "waived")


def family_counts(of: Words, findings: Iterable[Finding], rules: Sequence[Rule]) -> Chart:
    """The findings as they are reported, by the family of their rule; families in the order of the rules."""
    home = {rule.id: rule.family for rule in rules}
    counts: dict[str, Counter[PartKind]] = {}
    for finding in findings:
        kind: PartKind = finding.severity if finding.verdict == "violated" else (
            "waived" if finding.verdict == "waived" else "undetermined"
        )
        counts.setdefault(home.get(finding.rule, ""), Counter())[kind] += 1
    families = [family for family in dict.fromkeys([*home.values(), *counts]) if family in counts]
    total = sum(counts.values(), Counter[PartKind]())
    whole = [Fraction(each.total()) for each in counts.values()]
    panel = Panel(SILENCE, axis_of(whole, _count, whole=True), tuple(
        _bar(family, counts[family]) for family in sorted(families, key=lambda each: -_weight(counts[each]))
    ))
    summary = say(CHARTS, "families-summary", count=total.total(), counts=_counts(total))
    return Chart(
        "families", say(CHARTS, "families-title", of=of), summary if total else CHARTS["families-none"],
        (panel,) if total else (), {kind: MEANINGS[kind] for kind in ORDER}, (),
    )


def _count(number: Fraction) -> Words:
    return Words(str(number), str(number))


def _weight(counts: Mapping[PartKind, int]) -> int:
    """Errors before warnings before the rest, whatever their number."""
    weight = 0
    for kind in ORDER:
        weight = weight * 100_000 + counts.get(kind, 0)
    return weight


def _counts(counts: Mapping[PartKind, int]) -> Words:
    return joined([
        say(CHARTS, "count", kind=MEANINGS[kind], count=counts[kind]) for kind in ORDER if counts.get(kind)
    ], "，", ", ")


def _bar(family: str, counts: Mapping[PartKind, int]) -> Bar:
    name = family_words(family) if family else CHARTS["families-other"]
    parts = tuple(BarPart(Fraction(counts[kind]), kind, str(counts[kind])) for kind in ORDER if counts.get(kind))
    return Bar(name, _counts(counts), parts)
