"""A case put into words, with what joins it to others, and nothing that leads back to a row."""


from auditor.ground.record import record
from auditor.judge.finding import make_finding, name_of
from auditor.judge.judging import Case
from auditor.language.template import Pieces, pieces
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


def entry_of(case: Case) -> RowFinding:
    """The entry of a case."""
    compiled, row = case.compiled, case.row
    finding, cause = make_finding(case), _cause(case)
    if case.answer is not None:
        return RowFinding(finding, cause, name_of(row))
    if not compiled.rule.gather:
        return RowFinding(finding, cause, "")
    name = str(compiled.member(row, case.params)) if compiled.member else ""
    return RowFinding(
        finding, cause, name,
        (
            pieces(compiled.gathered_zh, row, case.params, "zh"), pieces(compiled.gathered_en, row, case.params, "en"),
        ),
    )


def cause_of_key(key: SubjectKey) -> CauseKey:
    """A subject as a cause."""
    return key.plan, key.indicator or key.other, key.year


def _cause(case: Case) -> CauseKey:
    key = case.row.key
    if case.compiled.cause is not None:
        named = getattr(case.compiled.cause(case.row, case.params), "key", None)
        if isinstance(named, SubjectKey):
            key = named
    return cause_of_key(key)
