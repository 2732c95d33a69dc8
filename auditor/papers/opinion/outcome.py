"""What an opinion says of the one before: the counts, and what became of each of its requests."""

from collections.abc import Mapping

from auditor.ground.words import Text, Words, joined, say
from auditor.model.rows.plan import PlanRow
from auditor.papers.cells import Tone, by_columns, field
from auditor.papers.model import CENTER, LEFT, Block, Heading, Paragraph, Table
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
    outcomes = compared.outcomes
    rows, states = [outcome.row for outcome in outcomes], [outcome.state for outcome in outcomes]
    return by_columns(STANDING["table"], [
        field(STANDING["earlier-number"], CENTER, [str(row.number) for row in rows]),
        field(STANDING["place"], LEFT, [row.place for row in rows]),
        field(STANDING["earlier-suggestion"], LEFT, [row.suggestion for row in rows]),
        field(STANDING["state"], CENTER, [STANDING[state] for state in states], tones=[
            TONES.get(state, "") for state in states
        ]),
        field(STANDING["remark"], LEFT, [_remark(outcome, numbers) for outcome in outcomes]),
    ], wide=True)


def _remark(outcome: EarlierOutcome, numbers: Mapping[str, int]) -> Words:
    remark = [outcome.remark] if outcome.remark.zh else []
    seen = [str(numbers[print_]) for print_ in outcome.now if print_ in numbers]
    if seen:
        remark.append(say(STANDING, "see", numbers=joined(seen)))
    return joined(remark, "；", "; ")


def standing_words(standing: SinceEarlier | None) -> Words:
    """How a row of today stands to the opinion before: its state, and the remark."""
    if standing is None:
        return STANDING["none"]
    words = STANDING[standing.state]
    return say(STANDING, "with-remark", state=words, remark=standing.remark) if standing.remark.zh else words
