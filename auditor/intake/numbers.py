"""The account of every number of a document: each run of digits and each numeral ends as something, with its reason."""

from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import Account
from auditor.intake.tight import Tight

RUN = pattern(r"[0-9０-９]+(?:[.．][0-9０-９]+)?")


@record
class Run:
    """A run of digits at `raw[start:end]`, with the account that covers it; None: nothing does."""

    start: int
    end: int
    account: Account | None


def runs(text: Tight, accounts: Sequence[Account]) -> list[Run]:
    """Every number of a text with its account, in order; numerals stand where an account says so."""
    covering: dict[int, Account] = {}
    for account in accounts:
        for place in range(account.start, account.end):
            covering.setdefault(text.origin[place], account)
    found = []
    counted: set[int] = set()
    for run in RUN.finditer(text.raw):
        held = next((covering[place] for place in range(run.start(), run.end()) if place in covering), None)
        counted.add(id(held))
        found.append(Run(run.start(), run.end(), held))
    for account in accounts:
        if (
            id(account) not in counted
            and account.end > account.start
            and account.sort not in ("name", "ordinal", "date")
        ):
            first, last = text.span(account.start, account.end)
            found.append(Run(first, last, account))
    return sorted(found, key=lambda run: run.start)
