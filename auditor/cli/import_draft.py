"""The files that an import writes, and what it says of them."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from auditor.cli.init import HEADER, ID, PLAN_FILE, _header
from auditor.cli.progress import Progress
from auditor.cli.streams import complain, emit, emit_with, write_together
from auditor.documents.model import Document
from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.record import record
from auditor.ground.words import Language, joined, say
from auditor.intake.assemble import Understood, understood
from auditor.intake.numbers import runs
from auditor.intake.plan.draft import Draft
from auditor.intake.plan.links import Above
from auditor.intake.read import take
from auditor.intake.review.answers import answers, refused
from auditor.intake.review.decide import decided
from auditor.intake.review.file import NOTHING, Review, lapsed, review_of, review_text
from auditor.intake.review.questions import Question, questions_of
from auditor.intake.setting.scene import Scene, cites_of
from auditor.intake.setting.sections import Passage
from auditor.intake.writing.data import reading_json
from auditor.intake.writing.plan_tree import plan_tree
from auditor.messages.init import INIT
from auditor.messages.intake import INTAKE, SORTS

REVIEW_FILE = ".review.yaml"


@record
class Wanted:
    """What the command line asks for."""

    id: str
    output: str | None
    parent: str | None
    config: str | None
    ask: bool
    language: Language
    files: tuple[str, ...] = ()


def checked_id(id: str) -> str:
    """The id, if it can be one. Raises InputError."""
    if not ID.fullmatch(id):
        raise mistake(say(INIT, "id", option="--plan", found=id))
    return id


def reading_of(documents: Sequence[Document], above: Above | None, language: Language) -> Understood:
    """The documents, understood; how far it is stands on a terminal meanwhile."""
    with Progress(language) as progress:
        return understood(take(documents, progress), above)


def print_json(documents: Sequence[Document], above: Above | None, output: str | None, language: Language) -> None:
    """The reading as data; neither a plan nor a review is written, nor an earlier review read."""
    found = reading_of(documents, above, language)
    emit(reading_json(found, questions_of(found, above is not None)), output, data=True)


def write_draft(wanted: Wanted, documents: Sequence[Document], above: Above | None) -> None:
    """Writes plan and review together, and tells what was understood. Raises InputError."""
    from auditor.read.new_plan import new_plan

    plan_file, review_file = _places(wanted)
    review, marks = _review(review_file)
    found = reading_of(documents, above, wanted.language)
    questions = questions_of(found, above is not None)
    _check_answers(questions, review, marks)

    def drafted(review: Review) -> tuple[Draft, bytes]:
        draft = decided(found, review.decisions)
        scene = _settled(found, review)
        files = [_seen_from(plan_file, file) for file in wanted.files]
        tree = plan_tree(wanted.id, scene, draft, above, _cites(found), files)
        return draft, f"{_modeline(wanted, plan_file)}\n{new_plan(tree)}".encode()

    _check_plan(plan_file, review, lambda: drafted(review)[1])
    if wanted.ask:
        from auditor.cli.import_ask import asked

        review = asked(review, questions, wanted.language, lambda told: _keep(wanted, review_file, questions, told))
    draft, content = drafted(review)
    digest = hashlib.sha256(content).hexdigest()
    contents = {
        plan_file: content,
        review_file: review_text(wanted.id, digest, questions, review, wanted.language).encode("utf-8"),
    }
    emit_with(_told(wanted, found, draft, questions, review, (plan_file, review_file)), None, contents)
    gone = lapsed(review, questions)
    if gone:
        complain(say(INTAKE, "lapsed", count=len(gone), file=review_file).spoken(wanted.language))


def _seen_from(plan_file: str, file: str) -> str:
    """A document's path, relative to the folder of the plan file; with slashes on every system."""
    folder = Path(plan_file).resolve().parent
    try:
        return Path(os.path.relpath(Path(file).resolve(), folder)).as_posix()
    except ValueError:          # on another drive
        return Path(file).resolve().as_posix()


def _keep(wanted: Wanted, review_file: str, questions: Sequence[Question], review: Review) -> None:
    """Writes what has been answered so far: nothing of it is lost when the dialogue is broken off."""
    write_together(
        {review_file: review_text(wanted.id, review.draft, questions, review, wanted.language).encode("utf-8")}
    )


def _places(wanted: Wanted) -> tuple[str, str]:
    """The plan file and the review file beside it."""
    plan_file = wanted.output or f"{wanted.id}{PLAN_FILE}"
    if not plan_file.endswith(PLAN_FILE):
        raise mistake(say(INTAKE, "bad-plan-name", path=plan_file))
    return plan_file, plan_file.removesuffix(PLAN_FILE) + REVIEW_FILE


def _review(file: str) -> tuple[Review, dict[str, Mark]]:
    """The review that is there, and where its decisions stand; nothing where there is none. Raises InputError."""
    if not Path(file).exists():
        return NOTHING, {}
    from auditor.read.yaml import find, parse, read_file

    document = parse(read_file(file), file)
    review = review_of(document.tree)
    if review is None:
        raise mistake(say(INTAKE, "not-review", file=file))
    marks: dict[str, Mark] = {}
    for key in ("lapsed", "questions"):
        entries = document.root.get(key)
        for place, entry in enumerate(entries if entries is not None and entries.is_list else ()):
            marks[entry["id"].text] = find(document, (key, place, "decision"))
    return review, marks


def _check_answers(questions: Sequence[Question], review: Review, marks: Mapping[str, Mark]) -> None:
    """Raises InputError where a decision cannot answer its question: all such decisions at once."""
    told = [(question, review.decisions.get(question.id, "")) for question in questions]
    wrong = [
        Problem(marks.get(question.id), refused(question, decision))
        for question, decision in told
        if decision and not answers(question, decision)
    ]
    if wrong:
        raise InputError(wrong)


def _check_plan(file: str, review: Review, made: Callable[[], bytes]) -> None:
    """A plan file that somebody has worked on is never overwritten. Raises InputError.

    What this import would make is nobody else's work: a run may have been killed before its review was in place.
    """
    place = Path(file)
    if not os.path.lexists(file):
        return
    content = place.read_bytes() if place.is_file() else None
    if content is None or (hashlib.sha256(content).hexdigest() != review.draft and content != made()):
        raise mistake(say(INTAKE, "changed" if review.draft else "stranger", plan=file))


def _settled(found: Understood, review: Review) -> Scene:
    """The scene with level and region as they were decided."""
    scene = found.taken[0].scene
    return replace(
        scene, level=review.decisions.get("plan-level") or scene.level,
        region=review.decisions.get("plan-region") or scene.region,
    )


def _modeline(wanted: Wanted, plan_file: str) -> str:
    """The line that tells editors the schema: as the plan above has it, else the schema that comes with the auditor."""
    if wanted.parent is not None:
        from auditor.run.plans import named_plan

        parent = Path(named_plan(wanted.parent, wanted.config).record.file)
        told = _header(parent, Path(plan_file).parent)
        if told:
            return told
    schema = Path(__file__).resolve().parent.parent / "schemas" / "plan.schema.json"
    return HEADER + Path(os.path.relpath(schema, Path(plan_file).resolve().parent)).as_posix()


def _told(
    wanted: Wanted,
    found: Understood,
    draft: Draft,
    questions: Sequence[Question],
    review: Review,
    files: tuple[str, str],
) -> str:
    """What was understood, and the plan and review that are written of it."""
    lines = [say(INTAKE, "read", file=taken.document.name, blocks=len(taken.document.blocks)) for taken in found.taken]
    lines += [remark for taken in found.taken for remark in taken.document.remarks]
    sorts = Counter(
        run.account.sort if run.account is not None else "unresolved"
        for reading in found.readings
        for run in runs(reading.passage.text, reading.accounts)
    )
    count = sum(sorts.values())
    told = [say(INTAKE, "sort", sort=SORTS[sort], count=many) for sort, many in sorts.most_common()]
    accounted = count - sorts["unresolved"]
    numbers = say(INTAKE, "numbers", count=count, accounted=accounted, sorts=joined(told))
    lines.append(numbers if count else say(INTAKE, "no-numbers"))
    targets = sum(len(reading.targets) for reading in found.readings)
    links = sum(1 for indicator in draft.indicators if indicator.link is not None and indicator.link.to)
    lines.append(
        say(
            INTAKE,
            "found",
            targets=targets,
            indicators=len(draft.indicators),
            links=links,
            trims=len(draft.trims),
            claims=len(draft.claims),
            actions=len(draft.actions),
        )
    )
    answered = sum(1 for question in questions if review.decisions.get(question.id))
    blocking = sum(1 for question in questions if question.blocks and not review.decisions.get(question.id))
    lines.append(say(INTAKE, "questions", count=len(questions), blocking=blocking, answered=answered))
    lines.append(say(INTAKE, "written", plan=files[0], review=files[1]))
    return "".join(f"{line.spoken(wanted.language)}\n" for line in lines)


def _cites(found: Understood) -> list[str]:
    """The document numbers that the documents name."""
    passages = [part for taken in found.taken for part in taken.parts if isinstance(part, Passage)]
    return cites_of(passages, found.taken[0].scene.number)
