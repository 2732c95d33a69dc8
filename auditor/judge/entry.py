"""A case put into words, with what joins it to others, and nothing that leads back to a row."""

from auditor.ground.record import record
from auditor.language.pieces import Pieces
from auditor.model.audit import Finding, SubjectKey

CauseKey = tuple[str, str, str]            # plan, indicator (or what else names the subject), year


@record
class RowFinding:
    """A violated or undetermined verdict for itself: what a finding is assembled from.

    finding: of this row alone. name: what it is called as one of several. gathered: where its rule gathers them,
    the message of several, Chinese and English, cut at `count` and `members`.
    """

    finding: Finding
    cause: CauseKey
    name: str
    gathered: tuple[Pieces, Pieces] | None = None

    @property
    def open(self) -> bool:
        """Whether the verdict is undetermined."""
        return self.finding.verdict == "undetermined"


def cause_of_key(key: SubjectKey) -> CauseKey:
    """A subject as a cause."""
    return key.plan, key.indicator or key.other, key.year
