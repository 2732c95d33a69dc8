"""The end of an audit paper: waivers, the hashes of plans and rules, and what the configuration changes."""

from collections import Counter
from collections.abc import Sequence
from typing import cast

from auditor.ground.words import Text, Words, joined, say
from auditor.messages.catalogue import family_words
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.model.plan import LEVELS
from auditor.model.rule import Rule, RulePack, Setting, pack_digest
from auditor.papers.audit_paper.facts import ABOUT_WAIVERS, Files, rules_by_family, uses
from auditor.papers.audit_paper.lines import Wording
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.cells import by_columns, by_rows, field
from auditor.papers.input import PaperInput
from auditor.papers.model import CENTER, LEFT, RIGHT, Block, Cell, Line, Paragraph, Table
from auditor.papers.wording import TABLES
from auditor.run.reported import everything, family_of


def waivers(findings: Sequence[Finding], wording: Wording) -> list[Block[Text]]:
    """The waivers that findings met: those in force with what they cover, and those that no longer hold."""
    files = wording.files
    rows: list[Line] = []
    for use in uses(findings):
        texts: tuple[Text, ...] = (
            use.rule, joined(use.subjects, "；", "; "), use.waiver.approved_by, use.waiver.until, use.waiver.reason,
            files.place(use.waiver.at),
        )
        rows.append((Cell(AUDIT_PAPER["valid"], align="center"), *(Cell(text) for text in texts)))
    for finding in everything(findings):
        if finding.rule.startswith(ABOUT_WAIVERS):
            state = AUDIT_PAPER.get(finding.rule, Words(finding.rule, finding.rule))
            message = Cell(finding.message, columns=5)
            rows.append((Cell(state, align="center", tone="open"), message, Cell(files.place(finding.at))))
    if not rows:
        return [Paragraph(AUDIT_PAPER["no-waivers"])]
    keys = ("state", "rule", "subject", "approved-by", "until", "reason", "place")
    return [by_rows(
        AUDIT_PAPER["waivers-table"], [AUDIT_PAPER[key] for key in keys], (CENTER, *[LEFT] * 6), rows, wide=True,
    )]


def plan_hashes(made: PaperInput) -> Table[Text]:
    """Every plan that the audit read, with its file and the SHA-256 of its bytes; those of the paper first."""
    own = {plan.record.file for plan in made.plans}
    folders = {family_of(plan.file) for plan in made.audit.plans}
    often = Counter(plan.region for plan in made.audit.plans)
    plans = sorted(made.audit.plans, key=lambda plan: plan.file not in own)
    names: list[Text] = []
    for plan in plans:
        name, stage = plan.region or plan.id, plan.stage or plan.id
        names.append(Words(f"{name}（{stage}）", f"{name} ({stage})") if often[plan.region] > 1 else name)
    files = [plan.file if len(folders) > 1 else plan.file.rpartition("/")[2] for plan in plans]
    parts = [AUDIT_PAPER["audited" if plan.file in own else "read"] for plan in plans]
    return by_columns(AUDIT_PAPER["plans-of"], [
        field(AUDIT_PAPER["plan"], LEFT, names),
        field(AUDIT_PAPER["part"], CENTER, parts),
        field(AUDIT_PAPER["file"], LEFT, files),
        field(AUDIT_PAPER["digest"], LEFT, [plan.digest for plan in plans]),
    ], wide=True)


def plan_folder(made: PaperInput) -> list[Block[Text]]:
    """The folder of the plan files, where they share one."""
    folders = sorted({family_of(plan.file) for plan in made.audit.plans})
    if len(folders) != 1 or not folders[0]:
        return []
    return [Paragraph(say(AUDIT_PAPER, "in-folder", folder=folders[0]), small=True)]


def rule_hashes(rules: Sequence[Rule]) -> Table[Text]:
    """The rules by family, with the hash of each family and of all."""
    names = [family_words(family) for family in rules_by_family(rules)]
    parts = [*rules_by_family(rules).values(), list(rules)]
    return by_columns(AUDIT_PAPER["rules-of"], [
        field(AUDIT_PAPER["family"], LEFT, [*names, TABLES["total"]]),
        field(AUDIT_PAPER["rules"], RIGHT, [str(len(inside)) for inside in parts]),
        field(AUDIT_PAPER["rules-digest"], LEFT, [pack_digest(inside) for inside in parts]),
    ], wide=True, total=True)


def settings(pack: RulePack, files: Files) -> list[Block[Text]]:
    """What the configuration changes: severities, parameters, and whether a rule is judged."""
    rows: list[Line] = []
    for id, by_level in sorted(pack.settings.items()):
        rule = pack.rules[id]
        for level in ("", *LEVELS):
            if level not in by_level:
                continue
            where = TERMS[level] if level else AUDIT_PAPER["every-level"]
            for what, default, now in changes(rule, by_level[level]):
                texts: tuple[Text, ...] = (
                    id, rule.title, where, what, default, now, files.place(by_level[level].at),
                )
                rows.append(tuple(Cell(text) for text in texts))
    if not rows:
        return [Paragraph(AUDIT_PAPER["no-settings"])]
    keys = ("rule", "title-of", "level", "setting", "default", "in-force", "place")
    return [by_rows(AUDIT_PAPER["settings-of"], [AUDIT_PAPER[key] for key in keys], [LEFT] * 7, rows, wide=True)]


def changes(rule: Rule, setting: Setting) -> list[tuple[Words, Words, Words]]:
    """What a setting changes of a rule: what it is, its default, and what is in force."""
    found = []
    if setting.severity is not None:
        found.append((AUDIT_PAPER["severity"], SEVERITIES[rule.severity], SEVERITIES[setting.severity]))
    if setting.off is not None:
        found.append((AUDIT_PAPER["judged-or-not"], _on(rule.off), _on(setting.off)))
    for name, value in sorted(setting.params.items()):
        means = rule.params[name].means
        found.append((
            Words(f"{name}：{means.zh}", f"{name}: {means.en}"), _written(rule.params[name].default), _written(value),
        ))
    return found


def _on(off: bool) -> Words:
    return AUDIT_PAPER["off" if off else "on"]


def _written(value: object) -> Words:
    """A parameter as a configuration writes it."""
    if value is None or value == "":
        return AUDIT_PAPER["unset"]
    if isinstance(value, tuple):
        return joined([Words(str(each), str(each)) for each in value])
    if isinstance(value, dict):
        rows = [(str(key), _written(inner)) for key, inner in cast("dict[str, object]", value).items()]
        return joined([Words(f"{key}：{words.zh}", f"{key}: {words.en}") for key, words in rows], "；", "; ")
    text = ("true" if value else "false") if isinstance(value, bool) else str(value)
    return Words(text, text)
