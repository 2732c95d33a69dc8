"""The audit of a family as if some of its values were others: judged by the one run, in memory."""

from collections.abc import Iterable, Mapping, Sequence

from auditor.ground.record import record
from auditor.judge.judging import RulesByLevel, rules_by_level
from auditor.model.audit import Audit, SubjectKey
from auditor.model.rows.build import Family
from auditor.model.waiver import Waiver
from auditor.read.yaml import read_file
from auditor.repair.catalogue import Catalogue, Known, catalogue_of
from auditor.repair.edits import ValueEdit, by_plan, edited
from auditor.run.family import PlanFamily
from auditor.run.outcome import waived
from auditor.run.plan_file import PlanFile
from auditor.run.reported import everything
from auditor.run.ruleset import Ruleset
from auditor.run.run import Run

Verdict = tuple[str, SubjectKey]


@record
class OpenVerdicts:
    """What somebody must read: rule and subject → verdict and severity; waived findings are not among them."""

    verdicts: Mapping[Verdict, tuple[str, str]]

    def new_since(self, before: "OpenVerdicts") -> list[Verdict]:
        """What was not there before, or was something else; what was violated may be open now for want of a number."""
        return [
            key for key, said in self.verdicts.items()
            if before.verdicts.get(key, ("", ""))[0] not in (said[0], "violated")
        ]


class Trial:
    """A family with its rules and waivers, as on a day. `run` is open as long as it is used."""

    def __init__(
        self, run: Run, family: PlanFamily, rules: Ruleset, waivers: Sequence[Waiver] = (), today: str = "",
        known: Known | None = None,
    ) -> None:
        self.run = run
        self.family = family
        self.rules = rules
        self.waivers = waivers
        self.today = today
        self.known: Known = {} if known is None else known

    @property
    def levels(self) -> RulesByLevel:
        """The rules by level."""
        return rules_by_level(self.run.pool.own.compiled, self.rules.judging)

    def contents(self, edits: Iterable[ValueEdit]) -> dict[str, bytes]:
        """The files that edits change, by their names in marks, with their new content."""
        made: dict[str, bytes] = {}
        for plan, found in by_plan(edits).items():
            place = self.family.places[plan]
            made[place.shown] = edited(content(place), found)
        return made

    def changed(self, edits: Iterable[ValueEdit]) -> "Trial":
        """The family with these edits. Raises InputError where one of them makes no sound file."""
        family = self.run.edited(self.family, self.contents(edits))
        return Trial(self.run, family, self.rules, self.waivers, self.today, dict(self.known))

    def audit(self) -> Audit:
        """Its audit."""
        made = {self.family.folder: self.run.audited(self.family, self.rules).audit}
        return waived(made, self.waivers, self.today)[self.family.folder]

    def rows(self, ids: Sequence[str] | None = None) -> Family:
        """The rows of some plans and of all that they depend on; of all plans where none are named."""
        return self.run.rows(self.family, list(self.family.files) if ids is None else ids)

    def catalogue(self, rows: Family) -> Catalogue:
        """The values of the plans of some rows."""
        return catalogue_of([plan.record for plan in rows.by_id.values()], self.known)


def content(place: PlanFile) -> bytes:
    """What a plan file holds, or is taken to hold. Raises InputError."""
    return read_file(place.path) if place.content is None else place.content


def standing(audit: Audit) -> OpenVerdicts:
    """The verdicts that an audit tells of: of several that are one finding, each."""
    found: dict[Verdict, tuple[str, str]] = {}
    for finding in everything(audit.findings):
        if finding.waiver is None:
            found[finding.rule, finding.subject] = (finding.verdict, finding.severity)
        for member in finding.members:
            if member.waiver is None:
                found[finding.rule, member.subject] = (finding.verdict, finding.severity)
    return OpenVerdicts(found)
