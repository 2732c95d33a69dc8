"""What all commands that write papers and pictures share: their options, and how what they made leaves."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from auditor.cli.options import option, shared, together
from auditor.cli.streams import emit, emit_bytes
from auditor.ground.problem import mistake
from auditor.ground.record import record
from auditor.ground.words import Language, Text, say
from auditor.papers.writers.choose import BINARY, Format
from auditor.papers.writers.wording import FORMATS as SENTENCES

if TYPE_CHECKING:
    from auditor.model.audit import Finding
    from auditor.model.rows.plan import PlanRow
    from auditor.papers.input import PaperInput
    from auditor.papers.model import Paper

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
Given = Mapping[str, Any]           # the options of a command, as click read them


@record
class PaperOrder:
    """What was asked for, checked: the format, where to, in which language, by which configuration."""

    form: str
    output: str | None
    language: Language
    config: str | None
    today: str

    @property
    def data(self) -> bool:
        """Whether the data behind it are wanted, not the paper."""
        return self.form == "json"


@record
class Made:
    """A paper, the data behind it, or the text of a picture; and the findings of which it says how many are open."""

    content: "Paper[Text] | Mapping[str, object] | str"
    findings: "Sequence[Finding]" = ()


def paper_options(language: Language, forms: Sequence[str], told: str) -> Callable[[Decorated], Decorated]:
    """The options of every paper: --format (with the help that `told` names), --lang, --output, --config, --today."""
    return together(
        option(language, "--format", "form", told, metavar="|".join(forms), words=forms),
        shared(language, "lang", "output", "config", "today"),
    )


def ordered(
    given: Given, language: Language, forms: Sequence[str], format_of: Callable[[str], str | None], usual: str
) -> PaperOrder:
    """The order that the options make; usual: the format where none is named. Raises InputError, before any work."""
    output = given["output"]
    chosen = picked(given["form"], output, forms, format_of, usual)
    if chosen in BINARY and output in (None, "-") and sys.stdout.isatty():
        raise mistake(say(SENTENCES, "binary", format=chosen))
    return PaperOrder(chosen, output, language, given["config"], given["today"])


def picked(
    form: str | None, output: str | None, forms: Sequence[str], format_of: Callable[[str], str | None], default: str
) -> str:
    """The format that is named, or that the file's suffix names: they must not contradict each other.

    format_of: what a file's suffix names. Raises InputError.
    """
    suffix = format_of(output) if output is not None and output != "-" else None
    if form is None and output is not None and output != "-":
        if suffix is None or suffix not in forms:
            raise mistake(say(SENTENCES, "suffix", path=output, known=", ".join(forms)))
        return suffix
    if suffix is not None and form is not None and suffix != form:
        raise mistake(say(SENTENCES, "suffix-format", path=output, format=form))
    return form or default


def one_plan(order: PaperOrder, given: Given) -> "tuple[PaperInput, PlanRow]":
    """The plan that is named, with what an audit says of it."""
    from auditor.papers.input import paper_input

    found = paper_input((given["plan"],), order.config, order.today)
    (row,) = found.plans
    return found, row


def several_plans(order: PaperOrder, given: Given) -> "PaperInput":
    """The plans that are named by id, file or folder, all where none is, with what an audit says of them."""
    from auditor.papers.input import paper_input
    from auditor.run.folders import opened

    return paper_input(opened(given["plans"]), order.config, order.today, given.get("since"))


def deliver(order: PaperOrder, made: Made) -> int:
    """Writes what was made; the exit code. A paper and its data tell how many findings are open."""
    content = made.content
    if isinstance(content, str):
        emit(content, order.output, data=order.form != "mermaid")
    elif isinstance(content, Mapping):
        from auditor.report.json import written

        fallen = [finding.severity for finding in made.findings if finding.verdict == "violated"]
        counts = {severity: fallen.count(severity) for severity in ("error", "warning")}
        emit(written({**content, "open": counts}), order.output, data=True)
    else:
        _deliver_paper(order, content, made.findings)
    return 0


def _deliver_paper(order: PaperOrder, paper: "Paper[Text]", findings: "Sequence[Finding]") -> None:
    from auditor.papers.source import with_open
    from auditor.papers.writers.choose import write_paper

    written = write_paper(with_open(paper, findings), cast("Format", order.form), order.language)
    if order.form == "md":
        emit(written.decode(), order.output)
    else:
        emit_bytes(written, order.output)
