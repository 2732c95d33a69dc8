"""The list of missing data (需补充数据清单): what to ask of whom, and what each datum would settle."""

from collections.abc import Sequence

from auditor.ground.words import Text, Words, joined, say
from auditor.model.audit import Finding
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from auditor.papers.cells import by_columns, by_rows, field, numbers, when_words
from auditor.papers.levels import region_words
from auditor.papers.model import CENTER, LEFT, RIGHT, Block, Cell, Column, Heading, Line, Paper, Paragraph, Table
from auditor.papers.outline import numbered
from auditor.papers.requests.asks import Threshold
from auditor.papers.requests.facts import DataRequest, OfficePage, Open, pages, requests_of, settled_by
from auditor.papers.requests.wording import REQUESTS
from auditor.papers.source import closing, text_remarks
from auditor.repair.told import room_words
from auditor.report.json import words_data

MOST_NAMES = 6              # subjects of one rule that are named; the JSON names all


def requests(plans: Sequence[PlanRow], findings: Sequence[Finding], pack: RulePack) -> Paper[Text]:
    """The list for some plans: one table for each office, so that it can be sent."""
    title = REQUESTS["title"]
    if len(plans) == 1:
        title = say(REQUESTS, "title-one", region=region_words(plans[0]))
    found = requests_of(plans, findings, pack)
    if not found:
        return Paper(title, (Paragraph(REQUESTS["none"]),), closing(plans))
    asked, own = pages(found), [each for each in found if not each.datum.asked]
    blocks: list[Block[Text]] = [Paragraph(_summary(found, own, len(asked)))]
    if len(asked) > 1:
        blocks.append(_overview(asked))
    for page in asked:
        blocks += [Heading(page.office), _page_table(page)]
    if own:
        blocks += [Heading(REQUESTS["own"]), _own_table(own)]
    remarks = closing(plans, [REQUESTS["legend"], *text_remarks(plans)])
    return Paper(title, numbered(blocks), remarks)


def _summary(found: Sequence[DataRequest], own: Sequence[DataRequest], offices: int) -> Words:
    """How many verdicts lack data, of how many offices these are asked, and what is first to be typed in."""
    total, lacking = len(_verdicts(found)), len(_verdicts(own))
    if not own:
        return say(REQUESTS, "summary", verdicts=total, data=len(found), offices=offices)
    if not offices:
        return say(REQUESTS, "summary-own", verdicts=total, own=len(own))
    return say(
        REQUESTS, "summary-both", verdicts=total, data=len(found) - len(own), offices=offices, own=len(own),
        lacking=lacking,
    )


def _verdicts(found: Sequence[DataRequest]) -> set[tuple[str, str]]:
    return {(each.datum.family, open.fingerprint) for each in found for open in each.verdicts}


def requests_data(plans: Sequence[PlanRow], findings: Sequence[Finding], pack: RulePack) -> dict[str, object]:
    """The list as plain data, in order of rank."""
    found = requests_of(plans, findings, pack)
    return {
        "plans": [{"plan": plan.id, "region": plan.region, "digest": plan.record.digest} for plan in plans],
        "requests": [_request_data(request, number) for number, request in enumerate(found, 1)],
    }


def _request_data(request: DataRequest, number: int) -> dict[str, object]:
    datum = request.datum
    return {
        "rank": number, "kind": datum.kind, "family": datum.family, "plan": datum.plan,
        "indicator": datum.indicator or None, "year": int(datum.year) if datum.year.isdigit() else None,
        "what": words_data(datum.what), "office": words_data(datum.office) if datum.asked else None,
        "settles": request.count,
        "settles_alone": request.alone,
        "passes": _threshold_data(request.passes) if request.passes is not None else None,
        "thresholds": [_threshold_data(each) for each in settled_by(request.thresholds)],
        "verdicts": [_open_data(open) for open in request.verdicts],
    }


def _threshold_data(threshold: Threshold) -> dict[str, object]:
    return {"side": threshold.side or None, "value": threshold.value, "words": words_data(threshold.words)}


def _open_data(open: Open) -> dict[str, object]:
    return {
        "rule": open.rule, "fingerprint": open.fingerprint, "subject": open.subject._asdict(),
        "name": words_data(open.name), "alone": open.alone,
    }


def _overview(asked: Sequence[OfficePage]) -> Table[Text]:
    return by_columns(REQUESTS["overview"], [
        numbers(len(asked)), field(REQUESTS["office"], LEFT, [page.office for page in asked]),
        field(REQUESTS["data"], RIGHT, [str(len(page.requests)) for page in asked]),
        field(REQUESTS["count"], RIGHT, [str(page.count) for page in asked]),
        field(REQUESTS["first"], LEFT, [page.requests[0].datum.what for page in asked]),
    ], wide=True)


def _page_table(page: OfficePage) -> Table[Text]:
    labels = ("number", "datum", "office", "count", "passes", "subjects")
    body = [line for number, each in enumerate(page.requests, 1) for line in _lines(each, (
        (str(number), CENTER), (each.datum.what, LEFT), (page.office, CENTER), (_count(each), CENTER),
        (_passes(each), LEFT),
    ))]
    return by_rows(
        say(REQUESTS, "page-table", office=page.office, data=len(page.requests), verdicts=page.count),
        [REQUESTS[label] for label in labels], (CENTER, LEFT, CENTER, CENTER, LEFT, LEFT), body, wide=True,
    )


def _own_table(own: Sequence[DataRequest]) -> Table[Text]:
    """What is first to be typed in: nobody is asked for it."""
    body = [line for number, each in enumerate(own, 1) for line in _lines(each, (
        (str(number), CENTER), (each.datum.what, LEFT), (_count(each), CENTER),
    ))]
    labels = [REQUESTS[label] for label in ("number", "lacking", "count", "subjects")]
    return by_rows(REQUESTS["own-table"], labels, (CENTER, LEFT, CENTER, LEFT), body, wide=True)


def _lines(request: DataRequest, texts: Sequence[tuple[Text, Column[str]]]) -> list[Line]:
    """A line for each of its subjects, the other texts beside all of them."""
    first, *more = (Cell(words) for words in _subjects(request))
    beside = (Cell(text, rows=1 + len(more), align=column.align) for text, column in texts)
    return [(*beside, first), *((cell,) for cell in more)]


def _count(request: DataRequest) -> Words:
    others = request.count - request.alone
    if not others:
        return Words(str(request.count), str(request.count))
    return say(REQUESTS, "count-partly", count=request.count, others=others)


def _passes(request: DataRequest) -> Words:
    """The strictest condition, and each one where there are several; of amounts with an upper end, their range."""
    if request.room is not None and request.room.most is not None:
        return joined(room_words(request.room), "；", "; ")
    if not request.thresholds:
        return REQUESTS["no-condition"]
    if len(request.thresholds) == 1:
        return request.thresholds[0].words
    told = [
        say(REQUESTS, "of-name", name=_named([open])[0], said=open.threshold.words)
        for open in request.verdicts if open.threshold is not None
    ]
    each = joined(list(dict.fromkeys(told)), "\n", "\n")
    if request.passes is None:
        return say(REQUESTS, "no-common", all=each)
    return say(REQUESTS, "each-condition", first=request.passes.words, all=each)


def _subjects(request: DataRequest) -> list[Words]:
    """What it would settle: the subjects of each rule; rules with the same subjects share a line."""
    by_rule: dict[tuple[str, Words], list[Open]] = {}
    for open in request.verdicts:
        by_rule.setdefault((open.rule, open.title), []).append(open)
    lines: dict[Words, list[Words]] = {}
    for (rule, title), some in sorted(by_rule.items(), key=lambda item: (-len(item[1]), item[0])):
        names = _named(some)
        shown = joined(names[:MOST_NAMES], "；", "; ")
        if len(names) > MOST_NAMES:
            shown = say(REQUESTS, "names-more", names=shown, count=len(some))
        lines.setdefault(shown, []).append(say(REQUESTS, "rule", rule=rule, title=title))
    return [say(REQUESTS, "subjects-of", rules=joined(rules), names=names) for names, rules in lines.items()]


def _named(some: Sequence[Open]) -> list[Words]:
    """Each name once, with its years: 二手车交易量（2024年、2027年）."""
    years: dict[Words, list[Words]] = {}
    for open in some:
        year = open.subject.year
        years.setdefault(open.name, []).extend([when_words(int(year))] if year.isdigit() else [])
    return [
        say(REQUESTS, "of-years", name=name, years=joined(list(dict.fromkeys(when)))) if when else name
        for name, when in years.items()
    ]
