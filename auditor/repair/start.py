"""What a repair starts from."""

from collections.abc import Callable, Sequence

from auditor.judge.judging import RulesByLevel
from auditor.model.audit import SubjectKey
from auditor.model.rows.build import Family
from auditor.repair.catalogue import Catalogue
from auditor.repair.demands import Demand, Unsaid, demands_of
from auditor.repair.edits import ValueEdit
from auditor.repair.proposal import Wish
from auditor.repair.related import related, spoken_of
from auditor.repair.trial import Trial, Verdict, standing


class FamilyBefore:
    """A family before it is repaired: its rows, values and verdicts, and the demands that may matter."""

    def __init__(self, trial: Trial, wish: Wish) -> None:
        self.trial = trial
        self.wish = wish
        self.rows: Family = trial.rows()
        self.catalogue: Catalogue = trial.catalogue(self.rows)
        self.levels: RulesByLevel = trial.levels
        self.before = standing(trial.audit())
        found = list(demands_of(self.rows.plans, self.levels, self.catalogue, self._near()))
        self.demands = [each for each in found if isinstance(each, Demand)]
        self.unsaid = [each for each in found if isinstance(each, Unsaid)]

    def _near(self) -> Callable[[SubjectKey], bool]:
        """Which rows may matter for the chosen findings."""
        chosen = [subject for rule, subject in self.before.verdicts if self.is_chosen((rule, subject))]
        keys = related(self.rows.plans, {spoken_of(subject) for subject in chosen})
        claims = {subject.plan for subject in chosen if subject.kind == "claim"}
        return lambda key: key.plan in claims if key.kind == "claim" else spoken_of(key) in keys

    def is_chosen(self, verdict: Verdict) -> bool:
        """Whether a verdict is a finding that is to go."""
        said, severity = self.before.verdicts.get(verdict, ("", ""))
        rule, subject = verdict
        return (
            said == "violated" and severity in self.wish.severities
            and (not self.wish.plans or subject.plan in self.wish.plans)
            and (not self.wish.rules or rule.startswith(tuple(self.wish.rules)))
            and (self.wish.only is None or verdict in self.wish.only)
        )

    def new(self, edits: Sequence[ValueEdit], strict: bool) -> tuple[list[Verdict], Trial]:
        """What the audit finds anew with these edits; notes only where `strict`."""
        trial = self.trial.changed(edits)
        now = standing(trial.audit())
        found = [key for key in now.new_since(self.before) if strict or now.verdicts[key][1] != "note"]
        return found, trial
