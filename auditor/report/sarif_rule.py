"""Rules as SARIF describes them (reportingDescriptor, SARIF 2.1.0, 3.49), in one language."""

from auditor.ground.words import Language
from auditor.messages.catalogue import CATALOGUE, FAMILIES
from auditor.messages.outputs import OUTPUTS
from auditor.messages.waiver import TITLES
from auditor.model.rule import Rule
from auditor.run.reported import Reported, everything

Data = dict[str, object]
# What GitHub sorts findings by: its words for our severities, and how sure a verdict is.
PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}
PRECISION = "very-high"


def described(reported: Reported, language: Language) -> list[Data]:
    """The rules that were judged, and what was found about waivers, which no rule file declares."""
    found = {finding.rule for finding in everything(reported.findings)}
    return [
        *(_rule(rule, language) for rule in reported.audit.rules),
        *(_about_waivers(id, language) for id in TITLES if id in found),
    ]


def _rule(rule: Rule, language: Language) -> Data:
    title, why, remedy = (words.spoken(language) for words in (rule.title, rule.why, rule.remedy))
    headings = [CATALOGUE[key].spoken(language) for key in ("why", "remedy")]
    family = FAMILIES[rule.family].spoken(language) if rule.family in FAMILIES else rule.family
    return {
        "id": rule.id, "name": _name(rule), "shortDescription": {"text": title}, "fullDescription": {"text": why},
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


def _about_waivers(id: str, language: Language) -> Data:
    about = OUTPUTS["waivers"].spoken(language)
    return {
        "id": id, "name": "Waiver", "shortDescription": {"text": TITLES[id].spoken(language)},
        "fullDescription": {"text": about}, "help": {"text": about},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["waivers"], "precision": PRECISION, "problem.severity": "warning"},
    }
