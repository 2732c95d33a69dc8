"""The cross table (横向对照表): plans by the headline targets of the plan above them all, on one page."""

from collections.abc import Mapping, Sequence

from auditor.messages.division import MATRIX
from auditor.subjects.plan_row import PlanRow
from auditor.tables.levels import region_words
from auditor.tables.matrix_facts import Verdict, comparisons, left_out
from auditor.tables.matrix_foot import feet
from auditor.tables.paper import Block, Paper, Paragraph
from auditor.tables.rows import Tone, joined
from auditor.tables.source import made_from, named, text_remarks
from auditor.words import Language, say

TONES: Mapping[Verdict, Tone] = {
    "same": "good", "weaker": "bad", "missing": "bad", "unlike": "open", "unknown": "open", "trimmed": "muted",
}
WIDEST = 14                 # targets in one table: more would not be read on one page
MOST_NAMES = 3              # plans that a foot names; more stand below the table


def matrix(plans: Sequence[PlanRow], language: Language) -> Paper:
    """The cross table of some plans."""
    made = comparisons(plans)
    title = MATRIX["title-many"]
    if len(made) == 1:
        title = say(MATRIX, "title", region=region_words(made[0].above))
    if not made:
        return Paper(title.spoken(language), language, (Paragraph(MATRIX["none"].spoken(language)),),
                     (made_from(plans, language),) if plans else ())
    blocks: list[Block] = []
    for one in made:
        foot = feet(one)
        blocks += _tables(one, foot, language)
        blocks += [Paragraph(text.spoken(language), small=True) for text in _open_lists(foot)]
    shown = list(dict.fromkeys(plan for one in made for plan in (one.above, *(row for row, _ in one.rows))))
    said = [MATRIX["legend"], *text_remarks(shown)]
    others = left_out(plans, made)
    if others:
        said.append(say(MATRIX, "not-compared", regions=joined([named(plan, plans) for plan in others])))
    return Paper(title.spoken(language), language, tuple(blocks),
                 (made_from(shown, language), *(words.spoken(language) for words in said)))
