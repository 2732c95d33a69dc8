"""The table of what was found, and examples of what was not."""

from benchmarks.detection.change import Change
from benchmarks.detection.outcome import Outcome

Results = list[tuple[Change, Outcome]]
FOUND = ("line", "named", "refused")
ANSWERS = (*FOUND, "elsewhere", "missed")


def counts(results: Results) -> dict[str, dict[str, int]]:
    """How often each answer was given, per kind."""
    found: dict[str, dict[str, int]] = {}
    for change, outcome in results:
        row = found.setdefault(change.kind, dict.fromkeys(ANSWERS, 0))
        row[outcome.answer] += 1
    return dict(sorted(found.items()))


def percentage(row: dict[str, int]) -> float:
    """How many in a hundred were found at their place."""
    return 100 * sum(row[answer] for answer in FOUND) / sum(row.values())


def table(results: Results) -> str:
    """One row per kind, and all together, as a Markdown table."""
    rows = counts(results)
    total = {answer: sum(row[answer] for row in rows.values()) for answer in ANSWERS}
    head = f"| kind | breaks | at the line | named | refused as input | elsewhere | missed | % |\n|---|{'--:|' * 7}"
    lines = [
        f"| {kind} | {sum(row.values())} | {' | '.join(str(row[answer]) for answer in ANSWERS)} "
        f"| {percentage(row):.1f} |"
        for kind, row in (*rows.items(), ("all", total))
    ]
    return "\n".join((head, *lines))


def examples(results: Results, most: int) -> str:
    """Some changes of each kind that were missed or found elsewhere, with what was found."""
    shown: dict[tuple[str, str], int] = {}
    lines = []
    for change, outcome in results:
        key = (change.kind, outcome.answer)
        if outcome.answer in FOUND or shown.get(key, 0) >= most:
            continue
        shown[key] = shown.get(key, 0) + 1
        found = [f"{finding.rule} {finding.message.zh}" for finding in outcome.findings] or list(outcome.problems)
        line = next(iter(change.edited), 0)
        lines.append(f"- {change.kind}, {outcome.answer}: {change.plan}:{line} {change.what}"
                     + "".join(f"\n  - {text[:200]}" for text in found[:3]))
    return "\n".join(sorted(lines))
