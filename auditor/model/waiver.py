"""A waiver as it is declared: a dated, signed, reasoned exception, bound to the numbers that it was given for."""

from collections.abc import Mapping
from dataclasses import field

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.model.address import plan_named

Numbers = tuple[str, ...]


@record
class Waiver:
    """One entry of the file of waivers. `until`: the last day on which it holds, as YYYY-MM-DD.

    It covers its subject, an address, with just these numbers; or where `members` are named, each of these
    rows of a gathered finding with its own numbers, and no other row. `family` names a folder of plans where
    several hold a plan of that id.
    """

    rule: str
    subject: str
    reason: str
    approved_by: str
    until: str
    numbers: Numbers
    at: Mark
    members: Mapping[str, Numbers] = field(default_factory=dict)
    family: str = ""

    @property
    def plan(self) -> str:
        """The plan that its subject belongs to."""
        return plan_named(self.subject)

    @property
    def named(self) -> tuple[str, ...]:
        """The addresses that it covers."""
        return tuple(self.members) or (self.subject,)

    def given_for(self, address: str) -> Numbers | None:
        """The numbers with which it covers a subject; None where it does not."""
        if self.members:
            return self.members.get(address)
        return self.numbers if address == self.subject else None
