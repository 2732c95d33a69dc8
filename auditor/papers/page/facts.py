"""What an audit says, gathered for the page."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.difference.since import BLOCKING
from auditor.ground.version import VERSION
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.catalogue import FAMILIES, family_words
from auditor.messages.outputs import STATES
from auditor.model.audit import Counts, Finding
from auditor.model.rows.plan import PlanRow
from auditor.papers.audit_paper.facts import Chapter, added, chapters, files_of
from auditor.papers.cases import Cases
from auditor.papers.charts.draw import chart_of
from auditor.papers.charts.model import ChartKind
from auditor.papers.charts.svg import write_chart
from auditor.papers.input import PaperInput
from auditor.papers.opinion.facts import OWN_FILE, opinion_rows
from auditor.papers.opinion.rows import Row
from auditor.papers.page.anchors import Anchors, by_fingerprint
from auditor.papers.page.cards import Desk, card_of, sections, tallied, waiver_card, wanted_words
from auditor.papers.page.chain import shown_rows, steps_of
from auditor.papers.page.data import Pool, page_data
from auditor.papers.page.model import (
    KINDS,
    Drawn,
    Gone,
    Kind,
    Page,
    PageCard,
    PagePlan,
    PassedFamily,
    PassedRule,
)
from auditor.papers.page.passages import Paragraphs, Quotes
from auditor.papers.page.wording import PAGE
from auditor.papers.picture.fold import folded
from auditor.papers.picture.judged import judged
from auditor.papers.picture.plans import family_picture, in_order, plan_keys, plan_picture, relatives
from auditor.papers.picture.svg import write_brief
from auditor.papers.source import all_named, made_from, short, titled
from auditor.run.reported import everything, family_of

CHARTS: tuple[ChartKind, ...] = ("families", "shares", "margins", "slack")
MOST_NAMES = 12             # plans that a rule names as those in which it holds


def page_of(found: PaperInput, documents: Paragraphs) -> Page:
    """The page of an audit. documents: of the plans, where they are at hand."""
    plans = in_order(found.plans)
    made, desk = chapters(replace(found, plans=tuple(plans))), _desk(found, documents)
    pool = Pool(found.today)
    cards = _cards(plans, found, desk, pool)
    kinds = Counter(card.kind for card in cards)
    tone, verdict, detail = _verdict(kinds, cards)
    return Page(
        title=_title(plans), tone=tone, verdict=verdict, detail=detail,
        counts=tuple((kind, kinds[kind]) for kind in KINDS), plans=_plans(plans, made, cards, desk, found),
        sections=sections(cards, wanted_words), families=_families(cards), offices=_offices(cards),
        states=_states(cards), passes=_passes(made, found), cascade=_cascade(plans, found, desk),
        charts=_charts(plans, found),
        compared=_compared(found, cards), gone=_gone(found),
        remarks=_remarks(plans, found), data=page_data(pool, plans, desk.anchors), rows=pool.rows,
    )


def _desk(found: PaperInput, documents: Paragraphs) -> Desk:
    cases, files = Cases(found.plans, found.pack), files_of(found)
    often = Counter(plan.id for plan in found.audit.plans)
    return Desk(
        cases, found.pack, Anchors(cases), Quotes(cases.plans.values(), files, documents), files,
        found.reported.since,
        frozenset(id for id, count in often.items() if count > 1), frozenset(shown_rows(found.plans)),
    )


def _cards(plans: Sequence[PlanRow], found: PaperInput, desk: Desk, pool: Pool) -> list[PageCard]:
    """Each finding once: at the plan that it is about, else at the first that it concerns; new and worse ones first."""
    known = by_fingerprint(everything(found.audit.findings))
    cards: dict[str, PageCard] = {}
    later: list[tuple[Row, PlanRow, int]] = []
    about = _by_plan(found.findings)
    for plan in plans:
        own = about.get((family_of(plan.record.file), plan.id), {})
        rows = opinion_rows(plan, list(own.values()), found.audit.findings, desk.cases)
        for row, number in zip(rows, pool.add(plan, rows, desk.anchors), strict=True):
            if row.own.subject.plan == plan.id:
                finding = known[family_of(plan.record.file), row.fingerprint]
                cards[desk.anchors.finding(row.fingerprint, family_of(plan.record.file), row.own.subject)] = card_of(
                    row, finding, plan, number, desk
                )
            else:
                later.append((row, plan, number))
    for row, plan, number in later:
        folder = family_of(plan.record.file)
        anchor = desk.anchors.finding(row.fingerprint, folder, row.own.subject)
        if anchor not in cards:
            holder = desk.cases.plan(folder, row.own.subject.plan) or plan
            cards[anchor] = card_of(row, known[folder, row.fingerprint], holder, number, desk)
    every = [*cards.values(), *_about_waivers(plans, found, desk)]
    return every if found.reported.since is None else sorted(every, key=lambda card: card.state not in BLOCKING)


def _by_plan(findings: Iterable[Finding]) -> dict[tuple[str, str], dict[str, Finding]]:
    """The findings that speak of each plan, by family and id."""
    found: dict[tuple[str, str], dict[str, Finding]] = {}
    for finding in findings:
        for inner in everything([finding]):
            found.setdefault((family_of(finding.at.file), inner.subject.plan), {})[finding.fingerprint] = finding
    return found


def _about_waivers(plans: Sequence[PlanRow], found: PaperInput, desk: Desk) -> list[PageCard]:
    by_id = {plan.id: plan for plan in reversed(plans)}
    return [
        waiver_card(finding, by_id[finding.subject.plan], desk) for finding in found.findings
        if finding.rule in OWN_FILE and finding.subject.plan in by_id
    ]


def _title(plans: Sequence[PlanRow]) -> Words:
    if len(plans) == 1:
        return say(PAGE, "title-one", title=titled(plans[0]))
    return say(PAGE, "title-several", count=len(plans))


def _verdict(kinds: Mapping[Kind, int], cards: Sequence[PageCard]) -> tuple[str, Words, Words]:
    """The tone of the page, the sentence on top, and what follows from it."""
    blocked = len({card.plan for card in cards if card.kind == "error"})
    facts = {"plans": blocked, **{str(kind): kinds.get(kind, 0) for kind in KINDS}}
    worst: tuple[Kind, ...] = ("error", "warning", "undetermined")
    key = next((kind for kind in worst if kinds.get(kind)), "holds")
    return key, say(PAGE, f"verdict-{key}", **facts), say(PAGE, f"detail-{key}", **facts)


def _plans(
    plans: Sequence[PlanRow], made: Sequence[Chapter], cards: Sequence[PageCard], desk: Desk, found: PaperInput
) -> tuple[PagePlan, ...]:
    """The plans of the page, then the others that their indicators answer or that answer them."""
    known = judged(found.audit.findings)
    counted = {chapter.plan: added(chapter.coverage.values()) for chapter in made}
    shown = {row.plan: None for row in desk.shown}
    everyone = in_order([*plans, *(plan for plan in shown if plan not in counted)])
    often = tallied(cards)
    return tuple(
        PagePlan(
            anchor=desk.anchors.plan(plan), name=name, level=plan.level_words, title=titled(plan),
            file=plan.record.file, digest=short(plan.record.digest), counts=counted.get(plan, Counts()),
            kinds=often.get(desk.anchors.plan(plan), tuple(dict.fromkeys(KINDS, 0).items())),
            steps=steps_of(plan, desk.shown, desk.anchors, known, desk.files), chosen=plan in counted,
        )
        for plan, name in zip(everyone, all_named(everyone), strict=True)
    )


def _families(cards: Iterable[PageCard]) -> tuple[tuple[str, Words], ...]:
    named = {card.family: family_words(card.family) for card in cards}
    return tuple(sorted(named.items(), key=lambda each: [*FAMILIES, each[0]].index(each[0])))


def _offices(cards: Iterable[PageCard]) -> tuple[Words, ...]:
    often = Counter(office for card in cards for office in dict.fromkeys(card.offices))
    return tuple(sorted(often, key=lambda office: (-often[office], office)))


def _states(cards: Iterable[PageCard]) -> tuple[tuple[str, Words], ...]:
    used = {card.state for card in cards if card.state}
    return tuple((state, words) for state, words in STATES.items() if state in used)


def _passes(made: Sequence[Chapter], found: PaperInput) -> tuple[PassedFamily, ...]:
    """Which rules hold, how often and where."""
    names = dict(zip((chapter.plan for chapter in made), all_named([chapter.plan for chapter in made]), strict=True))
    by_family: dict[str, list[PassedRule]] = {}
    for rule in found.audit.rules:
        held = [(names[chapter.plan], chapter.coverage[rule.id].holds) for chapter in made]
        held = [(name, count) for name, count in held if count]
        if held:
            told = [say(PAGE, "held", name=name, count=count) for name, count in held[:MOST_NAMES]]
            told += [say(PAGE, "held-more", count=len(held) - MOST_NAMES)] if len(held) > MOST_NAMES else []
            by_family.setdefault(rule.family, []).append(
                PassedRule(rule.id, rule.title, sum(count for _, count in held), joined(told))
            )
    return tuple(
        PassedFamily(family_words(name), tuple(rules)) for name, rules in by_family.items()
    )


def _cascade(plans: Sequence[PlanRow], found: PaperInput, desk: Desk) -> Drawn:
    """The plans from level to level; of one plan all above and below it. A box leads to its plan."""
    findings = found.audit.findings
    alone = len(plans) == 1
    shown = relatives(plans[0]) if alone else list(plans)
    picture = folded(plan_picture(plans[0], findings) if alone else family_picture(plans, findings))
    links = {key: desk.anchors.plan(plan) for plan, key in plan_keys(shown).items()}
    return Drawn(write_brief(picture, "zh", links), write_brief(picture, "en", links), picture.title)


def _charts(plans: Sequence[PlanRow], found: PaperInput) -> tuple[Drawn, ...]:
    """What an audit works out, drawn: of one plan, or of all."""
    charts = [chart_of(kind, plans[0] if len(plans) == 1 else None, found) for kind in CHARTS]
    return tuple(
        Drawn(write_chart(chart, "zh"), write_chart(chart, "en"), chart.title) for chart in charts if chart.panels
    )


def _compared(found: PaperInput, cards: Iterable[PageCard]) -> Words:
    """How many findings stand how to an earlier state; silence where nothing is compared."""
    since = found.reported.since
    if since is None:
        return SILENCE
    often = Counter(card.state for card in cards) | Counter(fixed=len(since.fixed))
    told = [say(PAGE, "state-count", state=STATES[state], count=often[state]) for state in STATES if often[state]]
    return say(PAGE, "since", ref=since.ref, counts=joined(told))


def _gone(found: PaperInput) -> tuple[Gone, ...]:
    since = found.reported.since
    return tuple(Gone(each.rule, each.message) for each in since.fixed) if since is not None else ()


def _remarks(plans: Sequence[PlanRow], found: PaperInput) -> tuple[Words, ...]:
    since = found.reported.since
    return (
        made_from(plans), say(PAGE, "made", day=found.today, version=VERSION),
        *(since.remarks if since is not None else ()),
    )
