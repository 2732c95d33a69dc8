"""The pages of rules, one per family and language, each rule with its examples as they really come out."""

from collections.abc import Mapping, Sequence

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Language, Words, say
from auditor.judge.examples import ExampleOutcome
from auditor.judge.explain import Explanation
from auditor.messages.catalogue import CATALOGUE, family_words
from auditor.messages.report import SUBJECTS
from auditor.messages.terms import PARAM_TYPES, SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.model.rule import Rule
from auditor.report.rules import written_default
from auditor.run.reported import everything

LANGUAGES: tuple[Language, Language] = ("zh", "en")
MOST_ROWS = 3
Pages = Mapping[str, str]                   # path of a page → its text


@record
class RulePage:
    """A rule, each of its examples as the file writes it, and what came out of each."""

    rule: Rule
    snippets: tuple[str, ...]
    outcomes: tuple[ExampleOutcome, ...]


def catalogue(entries: Sequence[RulePage]) -> Pages:
    """All pages: `<language>/index.md` and `<language>/<family>.md`. Equal for equal rules."""
    families: dict[str, list[RulePage]] = {}
    for entry in sorted(entries, key=lambda entry: entry.rule.id):
        families.setdefault(entry.rule.family, []).append(entry)
    of_rule = {entry.rule.id: entry.rule.family for entry in entries}
    pages = {}
    for language in LANGUAGES:
        pages[f"{language}/index.md"] = _index(families, language)
        for family, inside in families.items():
            pages[f"{language}/{family}.md"] = _page(family, inside, of_rule, language)
    return pages


def _index(families: Mapping[str, Sequence[RulePage]], language: Language) -> str:
    entries = [entry for inside in families.values() for entry in inside]
    made = say(
        CATALOGUE, "made", rules=len(entries), examples=sum(len(entry.outcomes) for entry in entries)
    ).spoken(language)
    rows = [
        (_link(family, entry.rule.id), _severity(entry.rule, language), entry.rule.title.spoken(language))
        for family, inside in families.items() for entry in inside
    ]
    counts = [
        (f"[{family_words(family).spoken(language)}]({family}.md)", str(len(inside)))
        for family, inside in families.items()
    ]
    return "\n\n".join((
        f"# {CATALOGUE['title'].spoken(language)}", made, _table(("family", "count"), counts, language),
        _table(("rule", "severity", "sentence"), rows, language),
    )) + "\n"


def _page(family: str, entries: Sequence[RulePage], of_rule: Mapping[str, str], language: Language) -> str:
    rows = [
        (_link("", entry.rule.id), _severity(entry.rule, language), entry.rule.title.spoken(language))
        for entry in entries
    ]
    return "\n\n".join((
        f"# {family_words(family).spoken(language)}", CATALOGUE["back"].spoken(language),
        _table(("rule", "severity", "sentence"), rows, language),
        *(block for entry in entries for block in _rule(entry, of_rule, language)),
    )) + "\n"


def _severity(rule: Rule, language: Language) -> str:
    severity = SEVERITIES[rule.severity]
    return (say(CATALOGUE, "off", severity=severity) if rule.off else severity).spoken(language)


def _link(family: str, id: str) -> str:
    return f"[{id}]({family and f'{family}.md'}#{id.lower()})"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], language: Language) -> str:
    lines = [[CATALOGUE[head].spoken(language) for head in heads], ["---" for _ in heads], *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in line) + " |" for line in lines)


def _rule(entry: RulePage, of_rule: Mapping[str, str], language: Language) -> list[str]:
    rule = entry.rule
    facts = [say(
        CATALOGUE, "facts", severity=_severity(rule, language), subject=SUBJECTS[rule.subject]
    ).spoken(language)]
    if rule.under:
        above = ", ".join(_link(of_rule[id], id) if id in of_rule else id for id in rule.under)
        facts.append(say(CATALOGUE, "under", rules=above).spoken(language))
    facts.append(f"`{'/'.join(rule.file.split('/')[-2:])}`")
    expressions = [f"when:  {rule.when}"] if rule.when else []
    blocks = [
        f"## {rule.id}", f"**{rule.title.spoken(language)}**", "\n".join(f"- {fact}" for fact in facts),
        _fence("text", "\n".join([*expressions, f"check: {rule.check}"])),
        _paragraph("why", rule.why, language), _paragraph("remedy", rule.remedy, language),
    ]
    if rule.params:
        rows = [_param(rule, name, language) for name in rule.params]
        blocks.append(_table(("param", "means", "default"), rows, language))
    for number, (snippet, outcome) in enumerate(zip(entry.snippets, entry.outcomes, strict=True), 1):
        verdict = TERMS[outcome.example.expects]
        blocks.append(f"**{say(CATALOGUE, 'example', number=number, verdict=verdict).spoken(language)}**")
        blocks.append(_fence("yaml", snippet))
        blocks.append("\n".join(f"- {line}" for line in _came_out(outcome, language)))
    return blocks


def _fence(form: str, text: str) -> str:
    return f"```{form}\n{text}\n```"


def _paragraph(key: str, words: Words, language: Language) -> str:
    colon = "：" if language == "zh" else ": "
    return f"{CATALOGUE[key].spoken(language)}{colon}{words.spoken(language)}"


def _param(rule: Rule, name: str, language: Language) -> tuple[str, str, str]:
    declared = rule.params[name]
    unset = declared.default in (None, "")
    default = CATALOGUE["unset"].spoken(language) if unset else f"`{written_default(declared.default)}`"
    colon = "：" if language == "zh" else ": "
    kind = PARAM_TYPES[declared.type].spoken(language)
    return f"`{name}`", f"{kind}{colon}{declared.means.spoken(language)}", default


def _came_out(outcome: ExampleOutcome, language: Language) -> list[str]:
    """The stated verdict as it came out: the findings in words, other verdicts with their numbers."""
    expected = outcome.example.expects
    if expected in ("violated", "undetermined"):
        return [
            *(_finding(finding, language) for finding in everything(outcome.findings) if finding.verdict == expected),
            *(say(CATALOGUE, "suggested", what=what).spoken(language) for what in outcome.suggestions.values()),
        ]
    rows = [each for each in outcome.explanations if each.verdict == expected]
    lines = [_row(each, language) for each in rows[:MOST_ROWS]]
    if len(rows) > MOST_ROWS:
        lines.append(say(CATALOGUE, "more", count=len(rows) - MOST_ROWS).spoken(language))
    return lines or [CATALOGUE["no-row"].spoken(language)]


def _finding(finding: Finding, language: Language) -> str:
    if finding.verdict == "undetermined":
        return finding.message.spoken(language)
    return say(CATALOGUE, "found", severity=SEVERITIES[finding.severity], message=finding.message).spoken(language)


def _row(found: Explanation, language: Language) -> str:
    failed = next((step.words for step in found.when if step.answer == "false"), SILENCE)
    held = "; ".join(step.words.spoken(language) for step in found.check)
    reason = held if found.verdict == "holds" else failed.spoken(language)
    return say(
        CATALOGUE, "row", address=found.address, verdict=TERMS[found.verdict], reason=reason
    ).spoken(language)
