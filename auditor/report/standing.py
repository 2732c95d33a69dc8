"""How the findings of a report stand to an earlier state, and which of them stand for themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.difference.since import BLOCKING, Since, Standing, State
from auditor.difference.since import STATES as ORDER
from auditor.ground.words import Words, say
from auditor.messages.outputs import OUTPUTS, STATES
from auditor.model.audit import Finding
from auditor.model.rule import SEVERITIES
from auditor.run.reported import Reported, everything, family_of

OPEN: State = "newly-undetermined"
NEW = Standing("new")


def standing_of(since: Since | None, finding: Finding) -> Standing | None:
    """How a finding stands to the earlier state; None where nothing is compared.

    What is found about waivers stands in a file outside its family, and is known by its fingerprint alone.
    A finding that the comparison does not know counts as new: nothing passes because it was forgotten.
    """
    if since is None:
        return None
    found = since.standings.get((family_of(finding.at.file), finding.fingerprint))
    if found is not None:
        return found
    return next((standing for (_, known), standing in since.standings.items() if known == finding.fingerprint), NEW)


def counts(reported: Reported, finding: Finding, failing: Sequence[str]) -> bool:
    """Whether the exit code tells of a finding itself; `failing`: severities, `undetermined`, `never`."""
    if finding.verdict == "waived":
        return False
    standing = standing_of(reported.since, finding)
    if finding.verdict == "undetermined":
        return "undetermined" in failing and (standing is None or standing.state == OPEN)
    return finding.severity in failing and (standing is None or standing.state in BLOCKING)


def failed(reported: Reported, failing: Sequence[str]) -> bool:
    """Whether the exit code tells of anything that is reported.

    Beside an earlier state only what is new or worse counts, and of what cannot be judged what could be judged then.
    """
    return any(counts(reported, finding, failing) for finding in everything(reported.findings))


def urgency(since: Since | None, finding: Finding) -> int:
    """0: new or worse, or nothing is compared; 1: newly undetermined; 2: anything that was there before."""
    standing = standing_of(since, finding)
    if standing is None or standing.state in BLOCKING:
        return 0
    return 1 if standing.state == OPEN else 2


def state_rank(since: Since | None, finding: Finding) -> int:
    """The place of a finding's state among the states; 0 where nothing is compared."""
    standing = standing_of(since, finding)
    return 0 if standing is None else ORDER.index(standing.state)


def apart(reported: Reported) -> tuple[Finding, ...]:
    """The findings that stand for themselves, each followed by those below it that stand otherwise.

    What hangs below another finding is told there, unless it came out otherwise, is graver, or is more urgent.
    """
    return tuple(each for finding in reported.findings for each in _apart(reported.since, finding))


def _apart(since: Since | None, head: Finding) -> Iterator[Finding]:
    lifted = [below for below in head.related if _otherwise(since, head, below)]
    yield replace(head, related=tuple(below for below in head.related if below not in lifted)) if lifted else head
    for below in lifted:
        yield from _apart(since, below)


def _otherwise(since: Since | None, head: Finding, below: Finding) -> bool:
    graver = SEVERITIES.index(below.severity) < SEVERITIES.index(head.severity)
    return below.verdict != head.verdict or graver or urgency(since, below) < urgency(since, head)


def said_of(standing: Standing) -> Words:
    """The state of a finding, with what of it changed."""
    state = STATES[standing.state]
    return say(OUTPUTS, "state-reason", state=state, reason=standing.reason) if standing.reason.zh else state
