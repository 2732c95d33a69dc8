"""What an opinion says of the one before: the counts, and what became of each of its requests."""

from collections.abc import Mapping

from auditor.ground.words import Text, Words, joined, say
from auditor.model.rows.plan import PlanRow
from auditor.papers.cells import Tone, by_rows
from auditor.papers.model import CENTER, LEFT, Block, Cell, Heading, Line, Paragraph, Table
from auditor.papers.opinion.rows import STATES, EarlierOutcome, FollowUp, SinceEarlier, State
from auditor.papers.opinion.wording import STANDING
from auditor.papers.source import short

TONES: Mapping[State, Tone] = {"adopted": "good", "partly": "open", "not": "bad", "waived": "muted", "unjudged": "open"}


def outcome_blocks(plan: PlanRow, compared: FollowUp, numbers: Mapping[str, int]) -> list[Block[Text]]:
    """The counts, and the table of the earlier requests; numbers: of today's rows, by fingerprint."""
    earlier = compared.earlier
    counts = joined([
        say(STANDING, "count", state=STANDING[state], count=compared.counts[state])
        for state in STATES if compared.counts[state] or state in ("adopted", "partly", "not")
    ])
    summary = say(
        STANDING, "summary", made_on=earlier.made_on, digest=short(earlier.digest), total=len(compared.outcomes),
        counts=counts, fresh=compared.fresh,
    )
    blocks: list[Block[Text]] = [Paragraph(summary)]
    if earlier.digest == plan.record.digest:
        blocks.append(Paragraph(STANDING["same-text"]))
    if compared.outcomes:
        blocks += [Heading(STANDING["heading"]), _outcomes(compared, numbers)]
    return blocks


def _outcomes(compared: FollowUp, numbers: Mapping[str, int]) -> Table[Text]:
    labels = ("earlier-number", "place", "earlier-suggestion", "state", "remark")
    return by_rows(
        STANDING["table"], [STANDING[label] for label in labels], (CENTER, LEFT, LEFT, CENTER, LEFT),
        [_line(outcome, numbers) for outcome in compared.outcomes], wide=True,
    )


def _line(outcome: EarlierOutcome, numbers: Mapping[str, int]) -> Line:
    row = outcome.row
    remark = [outcome.remark] if outcome.remark.zh else []
    seen = [str(numbers[print_]) for print_ in outcome.now if print_ in numbers]
    if seen:
        remark.append(say(STANDING, "see", numbers=joined(seen)))
    return (
        Cell(str(row.number), align="center"), Cell(row.place), Cell(row.suggestion),
        Cell(STANDING[outcome.state], align="center", tone=TONES.get(outcome.state, "")),
        Cell(joined(remark, "；", "; ")),
    )


def standing_words(standing: SinceEarlier | None) -> Words:
    """How a row of today stands to the opinion before: its state, and the remark."""
    if standing is None:
        return STANDING["none"]
    words = STANDING[standing.state]
    return say(STANDING, "with-remark", state=words, remark=standing.remark) if standing.remark.zh else words
