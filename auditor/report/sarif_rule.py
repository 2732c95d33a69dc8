"""Rules as SARIF describes them (reportingDescriptor, SARIF 2.1.0, 3.49), in one language."""

from collections.abc import Sequence

from auditor.ground.words import Language, Words
from auditor.messages.catalogue import CATALOGUE, FAMILIES, family_words
from auditor.messages.outputs import OUTPUTS
from auditor.messages.page import PAGE
from auditor.messages.waiver import TITLES
from auditor.model.rule import Rule
from auditor.report.missing import ID, MissingThing
from auditor.run.reported import Reported, everything

Data = dict[str, object]
# What GitHub sorts findings by: its words for our severities, and how sure a verdict is.
PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}
PRECISION = "very-high"
MANUAL: dict[Language, str] = {"zh": "manual.zh.md", "en": "manual.md"}


def described(reported: Reported, things: Sequence[MissingThing], language: Language, home: str) -> list[Data]:
    """The rules that were judged, and what no rule file declares: what is found about waivers, and what is missing."""
    found = {finding.rule for finding in everything(reported.findings)}
    return [
        *(_rule(rule, language, home) for rule in reported.audit.rules),
        *(_about_waivers(id, language, home) for id in TITLES if id in found),
        *([_about_missing(language, home)] if things else []),
    ]


def page_of(rule: Rule, language: Language, home: str) -> str:
    """The page that explains a rule; empty for a rule of one's own, which has none there."""
    return f"{home}/docs/rules/{language}/{rule.family}.md#{rule.id.lower()}" if rule.family in FAMILIES else ""


def _rule(rule: Rule, language: Language, home: str) -> Data:
    title, why, remedy = (words.spoken(language) for words in (rule.title, rule.why, rule.remedy))
    headings = [CATALOGUE[key].spoken(language) for key in ("why", "remedy")]
    family = family_words(rule.family).spoken(language)
    page = page_of(rule, language, home)
    return {
        "id": rule.id, "name": _name(rule), **({"helpUri": page} if page else {}),
        "shortDescription": {"text": title}, "fullDescription": {"text": why},
        "help": {
            "text": f"{headings[0]}\n{why}\n\n{headings[1]}\n{remedy}",
            "markdown": f"**{title}**\n\n### {headings[0]}\n\n{why}\n\n### {headings[1]}\n\n{remedy}\n",
        },
        "defaultConfiguration": {"level": rule.severity},
        "properties": {
            "tags": [family, rule.subject], "precision": PRECISION, "problem.severity": PROBLEM[rule.severity],
        },
    }


def _name(rule: Rule) -> str:
    """What the file of a rule is called, as SARIF likes names: DeclaredShare."""
    slug = rule.file.rpartition("/")[2].partition(".")[0]
    return "".join(part.capitalize() for part in slug.replace("_", "-").split("-"))


def _about_waivers(id: str, language: Language, home: str) -> Data:
    page = f"{home}/docs/{MANUAL[language]}"
    return _besides(id, "Waiver", TITLES[id], OUTPUTS["waivers"], language, page) | {
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["waivers"], "precision": PRECISION, "problem.severity": "warning"},
    }


def _about_missing(language: Language, home: str) -> Data:
    page = f"{home}/docs/{MANUAL[language]}"
    return _besides(ID, "Undetermined", PAGE["undetermined-rule"], PAGE["undetermined-why"], language, page) | {
        "defaultConfiguration": {"level": "none"},
        "properties": {"tags": ["undetermined"], "precision": PRECISION, "problem.severity": "recommendation"},
    }


def _besides(id: str, name: str, title: Words, about: Words, language: Language, page: str) -> Data:
    """What stands among the rules and is none."""
    return {
        "id": id, "name": name, "helpUri": page, "shortDescription": {"text": title.spoken(language)},
        "fullDescription": {"text": about.spoken(language)}, "help": {"text": about.spoken(language)},
    }
