"""Audit papers made for tests: of the shipped plans, of the made-up set, of a small set with waivers."""

from functools import cache
from pathlib import Path

from auditor.ground.words import Language
from auditor.model.audit import Finding
from auditor.papers.audit_paper.layout import audit_paper
from auditor.papers.input import PaperInput, paper_input
from auditor.papers.model import Heading, Paper, Table
from auditor.papers.writers.text import in_language
from tests.cli.small import write_small
from tests.conftest import ROOT

DAY = "2026-03-01"
CONFIG = str(ROOT / "auditor.yaml")


def audited(*named: str, config: str = CONFIG) -> PaperInput:
    """What the command gets of some plans, all where none is named."""
    return paper_input(named, config, DAY)


@cache
def shipped(*named: str) -> PaperInput:
    """Some of the shipped plans, audited once."""
    return audited(*named)


def paper_of(made: PaperInput, language: Language = "zh", sheets: bool = False) -> Paper[str]:
    return in_language(audit_paper(made, sheets), language)


def places_of(findings: tuple[Finding, ...]) -> set[str]:
    """Every place that findings name, with what hangs below them, as a paper prints it: the name of the file alone."""
    found = set()
    for finding in findings:
        marks = [finding.at, *(item.at for item in finding.evidence)]
        for member in finding.members:
            marks += [member.at, *(item.at for item in member.evidence)]
        marks += [finding.waiver.at] if finding.waiver is not None else []
        found |= {f"{Path(at.file).name}:{at.line}:{at.column}" for at in marks if at is not None}
        found |= places_of(finding.related)
    return found


def cells_of(paper: Paper[str]) -> set[str]:
    """The texts of all cells."""
    return {
        cell.text for block in paper.blocks if isinstance(block, Table)
        for row in (*block.header, *block.body, *block.foot) for cell in row
    }


def headings(paper: Paper[str]) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in paper.blocks if isinstance(block, Heading)]


def below(paper: Paper[str], heading: str) -> list[Table[str]]:
    """The tables below a heading, up to the next one."""
    found: list[Table[str]] = []
    here = False
    for block in paper.blocks:
        if isinstance(block, Heading):
            here = block.text == heading
        elif here and isinstance(block, Table):
            found.append(block)
    return found


def captioned(paper: Paper[str], caption: str) -> Table[str]:
    return next(block for block in paper.blocks if isinstance(block, Table) and block.caption == caption)


def write_waived(folder: Path, waivers: str) -> str:
    """A city and a district with their configuration and waivers; where the configuration stands."""
    write_small(folder / "plans" / "small")
    (folder / "waivers.yaml").write_text(f"waivers:\n{waivers}", encoding="utf-8")
    (folder / "auditor.yaml").write_text(
        "plans: [plans]\nwaivers: waivers.yaml\nrules:\n  SHR-001: {severity: warning}\n  SHR-007: {off: false}\n"
        "  SHR-004: {levels: {district: {severity: note, params: {minimum: 20%}}}}\n", encoding="utf-8",
    )
    return str(folder / "auditor.yaml")
