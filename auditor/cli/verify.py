"""`auditor verify`: a plan held against its documents."""

import json
from collections import Counter
from typing import TYPE_CHECKING

import click

from auditor.cli.importing import documents_of
from auditor.cli.options import FORMATS, LANGUAGES, one_of, shared
from auditor.cli.streams import check_output, emit
from auditor.ground.words import Language, say
from auditor.messages.cli import HELP
from auditor.messages.verify import VERIFY

if TYPE_CHECKING:
    from auditor.intake.verify import Verified
    from auditor.model.plan import Plan


def verify_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("verify", help=HELP["verify"].spoken(language))
    @click.argument("plan")
    @click.argument("files", nargs=-1, required=True, metavar="FILE...")
    @shared(language)
    def verify(
        plan: str, files: tuple[str, ...], form: str, lang: str | None, output: str | None, config: str | None
    ) -> int:
        one_of("--format", form, FORMATS)
        one_of("--lang", lang or language, LANGUAGES)
        check_output(output)
        from auditor.intake.assemble import understood
        from auditor.intake.read import take
        from auditor.intake.verify import verified
        from auditor.run.plans import named_plan

        record = named_plan(plan, config).record
        found = verified(record, understood(take(documents_of(files, "final")), None))
        if form == "json":
            emit(_json(record, found), output, data=True)
        else:
            emit(_text(record, found, language), output)
        return 1 if any(each.severity == "error" for each in found.differences) else 0

    return verify


def _text(plan: "Plan", found: "Verified", language: Language) -> str:
    lines = []
    for each in found.differences:
        mark = plan.mark(each.at)
        at = f"{mark.file}:{mark.line}:{mark.column}"
        lines.append(say(VERIFY, "line", at=at, severity=VERIFY[each.severity], words=each.words, kind=each.kind))
        if each.place:
            lines.append(say(VERIFY, "place", place=each.place))
    counts = Counter(each.severity for each in found.differences)
    lines.append(say(VERIFY, "summary", **found.checked, **{key: counts[key] for key in ("error", "warning", "note")}))
    return "".join(f"{line.spoken(language)}\n" for line in lines)


def _json(plan: "Plan", found: "Verified") -> str:
    findings = []
    for each in found.differences:
        mark = plan.mark(each.at)
        findings.append(
            {
                "kind": each.kind,
                "severity": each.severity,
                "message": {"zh": each.words.zh, "en": each.words.en},
                "at": {"file": mark.file, "line": mark.line, "column": mark.column},
                "place": each.place or None,
            }
        )
    data = {"plan": plan.id, "checked": dict(found.checked), "findings": findings}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
