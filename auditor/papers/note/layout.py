"""The section 目标设定说明 of a drafting note: a template filled with facts, as a paper."""

from fractions import Fraction

from auditor.ground.words import Language, Text, say
from auditor.model.rows.plan import PlanRow
from auditor.papers.levels import region_words
from auditor.papers.model import Block, Heading, Paper, Paragraph
from auditor.papers.note.facts import note_facts
from auditor.papers.note.template import Template, rendered
from auditor.papers.note.wording import NOTE
from auditor.papers.source import closing, text_remarks, titled
from auditor.papers.writers.text import one_line

HEADING = "# "


def note(
    plan: PlanRow, least: Fraction | None, template: Template, language: Language, whole: bool = False
) -> Paper[Text]:
    """The section in the words of a template, in one language.

    least: the least share as a ratio; whole: name every indicator.

    Raises InputError for each mistake in the template.
    """
    text = rendered(template, note_facts(plan, least, language, whole))
    used = [plan, *plan.answers_to]
    said = text_remarks(used)
    if plan.replaced_by:
        later = next((titled(row) for row in _siblings(plan) if row.id == plan.replaced_by), plan.replaced_by)
        said.append(say(NOTE, "replaced", title=later))
    return Paper(
        say(NOTE, "title", region=region_words(plan)),
        (Paragraph(titled(plan), small=True), *blocks_of(text, language)), closing(used, said),
    )


def _siblings(plan: PlanRow) -> list[PlanRow]:
    return [row for parent in plan.parents for row in parent.children]


def blocks_of(text: str, language: Language) -> list[Block[str]]:
    """Headings and paragraphs: a line `# …` is a heading, an empty line ends a paragraph, and that is all.

    Lines of one paragraph are joined as the language writes: with nothing between Chinese signs, else a space.
    """
    blocks: list[Block[str]] = []
    lines: list[str] = []

    def end() -> None:
        if lines:
            blocks.append(Paragraph(one_line("\n".join(lines)) if language == "zh" else " ".join(lines)))
            lines.clear()

    for line in (*(line.strip() for line in text.splitlines()), ""):
        if line.startswith(HEADING):
            end()
            blocks.append(Heading(line.removeprefix(HEADING).strip()))
        elif line:
            lines.append(line)
        else:
            end()
    return blocks
