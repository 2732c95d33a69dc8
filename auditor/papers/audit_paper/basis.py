"""The end of an audit paper: waivers, the hashes of plans and rules, and what the configuration changes."""

from collections import Counter
from collections.abc import Sequence
from typing import cast

from auditor.ground.words import Language, Words, say
from auditor.messages.catalogue import FAMILIES
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.model.plan import LEVELS
from auditor.model.rule import Rule, RulePack, Setting, pack_digest
from auditor.papers.audit_paper.facts import (
    ABOUT_WAIVERS,
    Dossier,
    Files,
    flat,
    folder_of,
    rules_by_family,
    uses,
)
from auditor.papers.audit_paper.lines import Wording
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.cells import by_columns, by_rows, field, joined
from auditor.papers.model import CENTER, LEFT, RIGHT, Block, Cell, Paragraph, Table
from auditor.papers.wording import TABLES


def waivers(findings: Sequence[Finding], wording: Wording, language: Language) -> list[Block]:
    """The waivers that findings met: those in force with what they cover, and those that no longer hold."""
    files = wording.files
    rows: list[tuple[Cell, ...]] = []
    for use in uses(findings):
        texts = (use.rule, "；".join(use.subjects) if language == "zh" else "; ".join(use.subjects),
                 use.waiver.approved_by, use.waiver.until, use.waiver.reason, files.place(use.waiver.at))
        rows.append((Cell(AUDIT_PAPER["valid"].spoken(language), align="center"), *map(Cell, texts)))
    for finding in flat(findings):
        if finding.rule.startswith(ABOUT_WAIVERS):
            state = AUDIT_PAPER.get(finding.rule, Words(finding.rule, finding.rule)).spoken(language)
            message = Cell(finding.message.spoken(language), columns=5)
            rows.append((Cell(state, align="center", tone="open"), message, Cell(files.place(finding.at))))
    if not rows:
        return [Paragraph(AUDIT_PAPER["no-waivers"].spoken(language))]
    keys = ("state", "rule", "subject", "approved-by", "until", "reason", "place")
    return [by_rows(
        AUDIT_PAPER["waivers-table"], [AUDIT_PAPER[key] for key in keys],
        (CENTER, *[LEFT] * 6), rows, language,
        wide=True,
    )]


def plan_hashes(made: Dossier, language: Language) -> Table:
    """Every plan that the audit read, with its file and the SHA-256 of its bytes; those of the paper first."""
    own = {plan.record.file for plan in made.plans}
    folders = {folder_of(plan.file) for plan in made.audit.plans}
    often = Counter(plan.region for plan in made.audit.plans)
    plans = sorted(made.audit.plans, key=lambda plan: plan.file not in own)
    names, files = [], []
    for plan in plans:
        name = plan.region or plan.id
        if often[plan.region] > 1:
            stage = plan.stage or plan.id
            name = f"{name}（{stage}）" if language == "zh" else f"{name} ({stage})"
        names.append(name)
        files.append(plan.file if len(folders) > 1 else plan.file.rpartition("/")[2])
    parts = [AUDIT_PAPER["audited" if plan.file in own else "read"].spoken(language) for plan in plans]
    return by_columns(AUDIT_PAPER["plans-of"], [
        field(AUDIT_PAPER["plan"], LEFT, names),
        field(AUDIT_PAPER["part"], CENTER, parts),
        field(AUDIT_PAPER["file"], LEFT, files),
        field(AUDIT_PAPER["digest"], LEFT, [plan.digest for plan in plans]),
    ], language, wide=True)


def plan_folder(made: Dossier, language: Language) -> list[Block]:
    """The folder of the plan files, where they share one."""
    folders = sorted({folder_of(plan.file) for plan in made.audit.plans})
    if len(folders) != 1 or not folders[0]:
        return []
    return [Paragraph(say(AUDIT_PAPER, "in-folder", folder=folders[0]).spoken(language), small=True)]


def rule_hashes(rules: Sequence[Rule], language: Language) -> Table:
    """The rules by family, with the hash of each family and of all."""
    lines = [
        (FAMILIES.get(family, Words(family, family)).spoken(language), inside)
        for family, inside in rules_by_family(rules).items()
    ]
    lines.append((TABLES["total"].spoken(language), list(rules)))
    rows = [
        (Cell(name), Cell(str(len(inside)), align="right"), Cell(pack_digest(inside))) for name, inside in lines
    ]
    keys = ("family", "rules", "rules-digest")
    return by_rows(
        AUDIT_PAPER["rules-of"], [AUDIT_PAPER[key] for key in keys],
        (LEFT, RIGHT, LEFT), rows[:-1], language,
        foot=(rows[-1],), wide=True,
    )


def settings(pack: RulePack, files: Files, language: Language) -> list[Block]:
    """What the configuration changes: severities, parameters, and whether a rule is judged."""
    rows = []
    for id, by_level in sorted(pack.settings.items()):
        rule = pack.rules[id]
        for level in ("", *LEVELS):
            if level not in by_level:
                continue
            where = TERMS[level] if level else AUDIT_PAPER["every-level"]
            for what, default, now in changes(rule, by_level[level]):
                texts = (id, rule.title.spoken(language), where.spoken(language), what.spoken(language),
                         default.spoken(language), now.spoken(language), files.place(by_level[level].at))
                rows.append(tuple(map(Cell, texts)))
    if not rows:
        return [Paragraph(AUDIT_PAPER["no-settings"].spoken(language))]
    keys = ("rule", "title-of", "level", "setting", "default", "in-force", "place")
    return [by_rows(
        AUDIT_PAPER["settings-of"], [AUDIT_PAPER[key] for key in keys],
        [LEFT] * 7, rows, language, wide=True,
    )]


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
