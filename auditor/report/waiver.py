"""A waiver as an entry of the file of waivers."""

import json

from auditor.model.waiver import Waiver


def waiver_lines(waiver: Waiver) -> list[str]:
    """The entry as lines of YAML that begin with `- `; texts in double quotes, so that none means more to YAML."""
    lines = [f"rule: {waiver.rule}", f"subject: {_quoted(waiver.subject)}"]
    if waiver.family:
        lines.append(f"family: {_quoted(waiver.family)}")
    lines += [f"reason: {_quoted(waiver.reason)}", f"approved_by: {_quoted(waiver.approved_by)}"]
    lines.append(f"until: {waiver.until}")
    if waiver.members:
        lines += ["members:", *(f"  {_quoted(name)}: {_listed(each)}" for name, each in waiver.members.items())]
    else:
        lines.append(f"numbers: {_listed(waiver.numbers)}")
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def _listed(numbers: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, numbers))}]"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
