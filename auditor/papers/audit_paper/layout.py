"""The audit paper (审核报告): what is filed of an audit, of one plan or of several.

As a document it has a chapter for each part, and of several plans a chapter for each plan after one of all. As
sheets (for csv and xlsx) it has one table for each kind of thing, whatever the number of plans, so that a
spreadsheet can filter and sort them.
"""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Text, Words, joined, say
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import SEVERITIES
from auditor.papers.audit_paper.annex import annex
from auditor.papers.audit_paper.basis import plan_folder, plan_hashes, rule_hashes, settings, waivers
from auditor.papers.audit_paper.facts import KINDS, Chapter, added, chapters, files_of, judged
from auditor.papers.audit_paper.findings import NumberedFinding, finding_list, finding_table
from auditor.papers.audit_paper.lines import Wording
from auditor.papers.audit_paper.parts import conclusion, counted, cover, families, overview
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.charts.attached import pictured
from auditor.papers.charts.families import family_counts
from auditor.papers.charts.wording import CHARTS
from auditor.papers.input import PaperInput
from auditor.papers.levels import region_words
from auditor.papers.matrix.facts import comparisons
from auditor.papers.matrix.layout import matrix
from auditor.papers.model import Block, Heading, Paper, Paragraph, Table
from auditor.papers.outline import embedded, numbered, uncaptioned
from auditor.papers.source import made_from, named

MOST_ANNEXES = 12           # plans whose tables a paper brings: of more, nobody would look for them here


@record
class _Draft:
    """A paper in the making: what it is of, and how it is worded."""

    made: PaperInput
    chapters: tuple[Chapter, ...]
    wording: Wording

    @property
    def plans(self) -> list[PlanRow]:
        return [chapter.plan for chapter in self.chapters]


def audit_paper(made: PaperInput, sheets: bool = False) -> Paper[Text]:
    """The paper. sheets: as tables for a spreadsheet."""
    draft = _Draft(made, chapters(made), Wording(made.pack.rules, made.reported.names, files_of(made)))
    single = len(draft.chapters) == 1
    title = say(AUDIT_PAPER, "title-many", count=len(draft.chapters))
    if single:
        title = say(AUDIT_PAPER, "title", region=region_words(draft.plans[0]))
    if sheets:
        blocks = _sheets(draft)
    else:
        blocks = uncaptioned([*(_one(draft, draft.chapters[0], 1) if single else _several(draft)), *_sources(draft)])
    remarks = (made_from(draft.plans), AUDIT_PAPER["at-table"])
    return Paper(title, numbered(blocks), remarks)


def _several(draft: _Draft) -> list[Block[Text]]:
    """All plans together, then a chapter for each."""
    blocks: list[Block[Text]] = [Heading(AUDIT_PAPER["all"])]
    blocks += conclusion(draft.chapters, draft.made, draft.wording)
    blocks += [overview(draft.chapters), *_verdicts(draft, draft.chapters)]
    if len(draft.plans) > MOST_ANNEXES:
        blocks.append(Paragraph(AUDIT_PAPER["left-tables"]))
    if comparisons(draft.plans):
        blocks += embedded(matrix(draft.plans), 2)
    for chapter in draft.chapters:
        blocks.append(Heading(named(chapter.plan, draft.plans)))
        blocks += _one(draft, chapter, 2)
    return blocks


def _verdicts(draft: _Draft, of: Sequence[Chapter]) -> list[Block[Text]]:
    if not any(judged(added(chapter.coverage.values())) for chapter in of):
        return []
    note = Paragraph(AUDIT_PAPER["families-note"], small=True)
    rules = draft.made.audit.rules
    table = families(of, rules)
    chart = family_counts(
        _whom(of), [finding for chapter in of for _, finding in chapter.findings], rules,
    )
    return [note, pictured(table, chart)]


def _whom(of: Sequence[Chapter]) -> Words:
    return named(of[0].plan, [of[0].plan]) if len(of) == 1 else CHARTS["whole"]


def _one(draft: _Draft, chapter: Chapter, level: int) -> list[Block[Text]]:
    """All parts about one plan, each below a heading of a level."""
    blocks: list[Block[Text]] = [Heading(AUDIT_PAPER["facts"], level), cover(chapter.plan, draft.made)]
    blocks += [Heading(AUDIT_PAPER["conclusion"], level)]
    blocks += conclusion([chapter], draft.made, draft.wording)
    blocks += [counted(chapter), *_verdicts(draft, [chapter])]
    blocks += [Heading(AUDIT_PAPER["findings"], level), *_findings(draft, chapter, level + 1)]
    blocks += [Heading(AUDIT_PAPER["open"], level)]
    entries = _entries([chapter], "undetermined")
    blocks.append(Paragraph(AUDIT_PAPER["remedy-open" if entries else "none-open"]))
    blocks += [_finding_table(draft, entries, "open-table")] if entries else []
    blocks += [Heading(AUDIT_PAPER["waivers"], level), *_waivers(draft, [chapter])]
    if len(draft.plans) <= MOST_ANNEXES:
        tables = annex(chapter.plan, draft.made.pack, level + 1)
        blocks += [Heading(AUDIT_PAPER["tables"], level), *tables]
    return blocks


def _findings(draft: _Draft, chapter: Chapter, level: int) -> list[Block[Text]]:
    """The findings by severity; those of other chapters that speak of this plan are named."""
    blocks: list[Block[Text]] = []
    for severity in SEVERITIES:
        entries = _entries([chapter], severity)
        if entries:
            blocks += [Heading(AUDIT_PAPER[severity], level), _finding_table(draft, entries, severity)]
    if not blocks:
        blocks.append(Paragraph(AUDIT_PAPER["none-found"]))
    if chapter.elsewhere:
        blocks.append(Paragraph(say(AUDIT_PAPER, "elsewhere", places=_elsewhere(draft, chapter))))
    return blocks


def _elsewhere(draft: _Draft, chapter: Chapter) -> Words:
    """宜昌市第1、3条."""
    numbers: dict[PlanRow, list[int]] = {}
    for plan, number in chapter.elsewhere:
        numbers.setdefault(plan, []).append(number)
    return joined([
        say(AUDIT_PAPER, "elsewhere-at", plan=named(plan, draft.plans),
            numbers=joined([Words(str(number), str(number)) for number in sorted(found)]))
        for plan, found in numbers.items()
    ], "；", "; ")


def _entries(of: Sequence[Chapter], *kinds: str) -> list[NumberedFinding]:
    """The findings of these kinds, by chapter; with the plan's name where there are several chapters."""
    plans = [chapter.plan for chapter in of]
    return [
        NumberedFinding(number, finding, named(chapter.plan, plans) if len(of) > 1 else SILENCE)
        for chapter in of for kind in kinds for number, finding in chapter.of(kind)
    ]


def _finding_table(draft: _Draft, entries: Sequence[NumberedFinding], caption: str, sheet: bool = False) -> Table[Text]:
    return finding_table(entries, AUDIT_PAPER[caption], draft.wording, sheet)


def _waivers(draft: _Draft, of: Sequence[Chapter], sheet: bool = False) -> list[Block[Text]]:
    """The waivers, and the findings that they cover."""
    findings = [finding for chapter in of for _, finding in chapter.findings]
    blocks = waivers(findings, draft.wording)
    covered = _entries(of, "waived")
    return [*blocks, *([_finding_table(draft, covered, "waived-table", sheet)] if covered else [])]


def _sources(draft: _Draft) -> list[Block[Text]]:
    """What the audit rests on: plans, rules, settings."""
    made = draft.made
    return [
        Heading(AUDIT_PAPER["sources"]),
        Heading(AUDIT_PAPER["plans-of"], 2), plan_hashes(made), *plan_folder(made),
        Heading(AUDIT_PAPER["rules-of"], 2), rule_hashes(made.audit.rules),
        Paragraph(AUDIT_PAPER["rules-note"], small=True),
        Heading(AUDIT_PAPER["settings-of"], 2), *settings(made.pack, draft.wording.files), *_unused(draft),
    ]


def _unused(draft: _Draft) -> list[Block[Text]]:
    """Rules that judged nothing: switched off, or without anything to judge."""
    counts = {
        rule.id: judged(added(chapter.coverage[rule.id] for chapter in draft.chapters))
        for rule in draft.made.audit.rules
    }
    idle = [id for id, count in counts.items() if not count]
    return [
        Paragraph(say(AUDIT_PAPER, key, ids=joined(ids)), small=True)
        for key, ids in (("rules-off", draft.made.reported.off), ("rules-idle", idle)) if ids
    ]


def _sheets(draft: _Draft) -> list[Block[Text]]:
    """One table for each kind of thing, without headings."""
    made, of = draft.made, draft.chapters
    single = len(of) == 1
    blocks: list[Block[Text]] = [cover(of[0].plan, made) if single else overview(of)]
    blocks += [*conclusion(of, made, draft.wording), *_verdicts(draft, of)]
    if any(chapter.findings for chapter in of):
        blocks.append(finding_list(_entries(of, *KINDS), draft.wording))
    for caption, kinds in (("findings-table", SEVERITIES), ("open-table", ("undetermined",))):
        entries = _entries(of, *kinds)
        none = Paragraph(AUDIT_PAPER["none-found" if kinds == SEVERITIES else "none-open"])
        blocks.append(_finding_table(draft, entries, caption, sheet=True) if entries else none)
    blocks += _waivers(draft, of, sheet=True)
    if single:
        blocks += annex(of[0].plan, made.pack, 1)
    elif comparisons(draft.plans):
        blocks += [Paragraph(AUDIT_PAPER["left-tables"]), *embedded(matrix(draft.plans), 1)]
    blocks += [*_sources(draft)]
    return [block for block in blocks if not isinstance(block, Heading)]
