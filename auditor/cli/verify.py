"""`auditor verify`: a plan held against its documents."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.audit import fails_on
from auditor.cli.importing import documents_of
from auditor.cli.options import option, shared
from auditor.cli.outputs import Made, Output, audit_report, deliver, ordered_outputs, output_options
from auditor.cli.root import from_root
from auditor.ground.problem import mistake
from auditor.ground.words import Language, say
from auditor.messages.cli import HELP
from auditor.messages.verify import NO_FILES, VERIFY

if TYPE_CHECKING:
    from auditor.intake.verify.plan import Verified
    from auditor.model.plan import Plan


def verify_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("verify", help=HELP["verify"].spoken(language))
    @click.argument("plan")
    @click.argument("files", nargs=-1, metavar="[FILE]...")
    @option(language, "--fail-on", "fail_on", "fail-on", metavar="WHAT,...", multiple=True)
    @output_options(language)
    @shared(language, "lang", "config")
    def verify(
        plan: str, files: tuple[str, ...], fail_on: tuple[str, ...], form: str | None, outputs: tuple[str, ...],
        config: str | None,
    ) -> int:
        failing, ordered = fails_on(fail_on) or ("error",), ordered_outputs(form, outputs)
        from auditor.cli.import_draft import reading_of
        from auditor.intake.verify.plan import verified
        from auditor.report.standing import failed
        from auditor.report.verified import reported_of
        from auditor.run.plans import named_plan

        record = named_plan(plan, config).record
        documents = documents_of(files or _files_of(record), "final", language)
        found = verified(record, reading_of(documents, None, language))
        reported = reported_of(record, found)
        code = 1 if failed(reported, failing) else 0
        made = Made(reported, failing, code, language, from_root())
        deliver(ordered, lambda output: _written(output, record, found, made))
        return code

    return verify


def _files_of(plan: "Plan") -> tuple[str, ...]:
    """The documents that a plan names, seen from here. Raises InputError where it names none."""
    if not plan.files:
        raise mistake(NO_FILES, plan.mark(plan.at))
    folder = Path(plan.file).parent
    return tuple((folder / file).as_posix() for file in plan.files)


def _written(output: Output, plan: "Plan", found: "Verified", made: Made) -> str:
    """One report: two formats of this command's own, the others as those of an audit."""
    match output.form:
        case "json":
            return _json(plan, found)
        case "text":
            return _text(plan, found, made.language)
    return audit_report(output, made)


def _text(plan: "Plan", found: "Verified", language: Language) -> str:
    lines = []
    for each in found.differences:
        lines.append(say(
            VERIFY, "line", at=plan.mark(each.at), severity=VERIFY[each.severity], words=each.words, kind=each.kind
        ))
        if each.place:
            lines.append(say(VERIFY, "place", place=each.place))
    counts = Counter(each.severity for each in found.differences)
    lines.append(say(VERIFY, "summary", **found.checked, **{key: counts[key] for key in ("error", "warning", "note")}))
    return "".join(f"{line.spoken(language)}\n" for line in lines)


def _json(plan: "Plan", found: "Verified") -> str:
    from auditor.report.json import place_data, words_data, written

    findings = [
        {
            "kind": each.kind, "severity": each.severity, "message": words_data(each.words),
            "at": place_data(plan.mark(each.at)), "place": each.place or None,
        }
        for each in found.differences
    ]
    return written({"plan": plan.id, "checked": dict(found.checked), "findings": findings})
