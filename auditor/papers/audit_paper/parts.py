"""The front of an audit paper: the facts of a plan, the conclusion in words, the verdicts by family of rules."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from auditor.ground.version import VERSION
from auditor.ground.words import SILENCE, Text, Words, joined, say
from auditor.messages.catalogue import family_words
from auditor.messages.report import REPORT
from auditor.messages.terms import TERMS
from auditor.model.audit import Counts, Finding
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import Rule
from auditor.papers.audit_paper.facts import KINDS, Chapter, added, judged, rules_by_family
from auditor.papers.audit_paper.lines import Wording
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.cells import Tone, by_columns, field, numbers
from auditor.papers.input import PaperInput
from auditor.papers.levels import own_words
from auditor.papers.model import CENTER, LEFT, RIGHT, Block, Cell, Line, Paragraph, Table
from auditor.papers.remedy import rule_title
from auditor.papers.source import all_named, named, text_remarks, titled
from auditor.papers.wording import TABLES

MOST_ERRORS = 10            # that a conclusion tells one by one
MOST_KINDS = 6              # rules that it names of what could not be judged, the most frequent first
KIND_LABELS = ("error", "warning", "note", "count-open", "count-waived")      # of KINDS, in their order
VERDICT_TONES: Mapping[str, Tone] = {"verdict-error": "bad", "verdict-open": "open", "verdict-good": "good",
                                     "verdict-none": "open"}


def cover(plan: PlanRow, made: PaperInput) -> Table[Text]:
    """The facts of a plan and of its audit, a line each."""
    facts = _facts(plan, made)
    labels = [AUDIT_PAPER[key] for key, _ in facts]
    return by_columns(AUDIT_PAPER["facts"], [
        field(AUDIT_PAPER["item"], LEFT, labels),
        field(AUDIT_PAPER["content"], LEFT, [words for _, words in facts]),
    ])


def _facts(plan: PlanRow, made: PaperInput) -> list[tuple[str, Words]]:
    record = plan.record
    region = Words(plan.region, plan.region)

    def plain(text: str, english: str = "") -> Words:
        """A text of the document as it stands; that it is not there, where it is empty."""
        return Words(text, english or text) if text else AUDIT_PAPER["unsaid" if plan.whole else "unseen"]

    if record.code:
        region = say(AUDIT_PAPER, "region-code", region=region, code=record.code)
    facts = [
        ("plan-title", plain(plan.title)), ("document-number", plain(record.number)), ("region", region),
        ("level", own_words(plan).word), ("stage", plain(record.stage)), ("issuer", plain(record.issuer)),
        ("date", plain(record.date)), ("above", _above(plan)),
    ]
    if plan.children or record.divisions:
        facts.append(("below", _below(plan)))
    return [
        *facts, ("cites", plain("、".join(record.cites), ", ".join(record.cites))), ("text", _text(plan)),
        ("base-year", plain(str(record.base_year or ""))),
        ("years", plain("、".join(map(str, record.years)), ", ".join(map(str, record.years)))),
        ("indicators", _indicators(plan)), ("file", plain(record.file)), ("digest", plain(record.digest)),
        ("today", plain(made.today)), ("tool", say(AUDIT_PAPER, "tool-version", version=VERSION)),
    ]


def _above(plan: PlanRow) -> Words:
    if not plan.parents:
        return AUDIT_PAPER["no-above" if plan.rank else "top"]
    return joined([titled(parent) for parent in plan.parents], "；", "; ")


def _below(plan: PlanRow) -> Words:
    count = sum(not child.draft for child in plan.children)
    divisions = len(plan.record.divisions)
    key = "below-of" if divisions else "below-count"
    return say(AUDIT_PAPER, key, named=divisions, count=count)


def _text(plan: PlanRow) -> Words:
    words = REPORT[f"text-{plan.record.text}"]
    return say(AUDIT_PAPER, "replaced", text=words, by=plan.replaced_by) if plan.replaced_by else words


def _indicators(plan: PlanRow) -> Words:
    unlisted = sum(not row.listed for row in plan.indicators)
    key = "indicator-unlisted" if unlisted else "indicator-count"
    return say(AUDIT_PAPER, key, count=len(plan.indicators), unlisted=unlisted)


def conclusion(chapters: Sequence[Chapter], made: PaperInput, wording: Wording) -> list[Block[Text]]:
    """What was judged, which errors there are, what could not be judged: for one plan, or several together."""
    counts = added(count for chapter in chapters for count in chapter.coverage.values())
    paragraphs = [_judged(counts, chapters, made)]
    errors = [(chapter, *each) for chapter in chapters for each in chapter.of("error")]
    open_ = [finding for chapter in chapters for _, finding in chapter.of("undetermined")]
    if errors:
        paragraphs += _errors(errors, chapters, wording)
    elif judged(counts):
        whole = all(chapter.plan.whole for chapter in chapters)
        key = "no-errors-open" if counts.undetermined else "no-errors" if whole else "no-errors-text"
        paragraphs.append(AUDIT_PAPER[key])
    lesser = {kind: sum(chapter.count(kind) for chapter in chapters) for kind in ("warning", "note", "waived")}
    if lesser["warning"] or lesser["note"]:
        paragraphs.append(say(AUDIT_PAPER, "lesser", warnings=lesser["warning"], notes=lesser["note"]))
    if open_:
        paragraphs.append(say(AUDIT_PAPER, "open-count", count=len(open_), titles=_by_rule(open_, wording)))
    if lesser["waived"]:
        paragraphs.append(say(AUDIT_PAPER, "waived-count", count=lesser["waived"]))
    paragraphs += text_remarks([chapter.plan for chapter in chapters])
    return [Paragraph(words) for words in paragraphs]


def _judged(counts: Counts, chapters: Sequence[Chapter], made: PaperInput) -> Words:
    whom = AUDIT_PAPER["this-plan"] if len(chapters) == 1 else say(AUDIT_PAPER, "these-plans", count=len(chapters))
    facts = {"rules": len(made.audit.rules), "whom": whom, "judged": judged(counts)}
    if not judged(counts):
        return say(AUDIT_PAPER, "judged-none", **facts)
    waived = say(AUDIT_PAPER, "judged-waived", count=counts.waived) if counts.waived else SILENCE
    return say(AUDIT_PAPER, "judged", **facts, **(asdict(counts) | {"waived": waived}))


def _errors(
    errors: Sequence[tuple[Chapter, int, Finding]], chapters: Sequence[Chapter], wording: Wording
) -> list[Words]:
    """Each error, or where there are many, which rules they break and how often."""
    head_words = say(AUDIT_PAPER, "errors", count=len(errors))
    if len(errors) > MOST_ERRORS:
        kinds = say(AUDIT_PAPER, "error-kinds", titles=_by_rule([finding for _, _, finding in errors], wording))
        return [Words(head_words.zh + kinds.zh, f"{head_words.en} {kinds.en}")]
    key = "error-item" if len(chapters) == 1 else "error-item-of"
    plans = [chapter.plan for chapter in chapters]
    return [head_words, *(
        say(AUDIT_PAPER, key, plan=named(chapter.plan, plans), number=number, message=finding.message)
        for chapter, number, finding in errors
    )]


def _by_rule(findings: Sequence[Finding], wording: Wording) -> Words:
    """“分解合计不低于上级目标”4条、…; the most frequent first."""
    often = Counter(finding.rule for finding in findings)
    ranked = sorted(often, key=lambda id: (-often[id], id))
    titles = joined([
        say(AUDIT_PAPER, "kind", title=rule_title(id, wording.rules), count=often[id]) for id in ranked[:MOST_KINDS]
    ])
    return titles if len(ranked) <= MOST_KINDS else say(AUDIT_PAPER, "kinds-more", titles=titles)


def counted(chapter: Chapter) -> Table[Text]:
    """How many findings there are of each kind."""
    shown: dict[str, Text] = {"kind-of": AUDIT_PAPER["count"]}
    shown |= {key: str(chapter.count(kind)) for key, kind in zip(KIND_LABELS, KINDS, strict=True)}
    return by_columns(
        AUDIT_PAPER["counted"],
        [field(AUDIT_PAPER[key], CENTER, [text]) for key, text in shown.items()],
    )


def overview(chapters: Sequence[Chapter]) -> Table[Text]:
    """Each plan with its findings counted and the conclusion in a word."""
    plans = [chapter.plan for chapter in chapters]
    verdicts = [_verdict(chapter) for chapter in chapters]
    counts = {"indicators": [len(plan.indicators) for plan in plans]}
    counts |= {
        key: [chapter.count(kind) for chapter in chapters] for key, kind in zip(KIND_LABELS, KINDS, strict=True)
    }
    foot: Line = (
        Cell(TABLES["total"], columns=3, align="center"),
        *(Cell(str(sum(column)), align="right") for column in counts.values()), Cell(""),
    )
    return by_columns(AUDIT_PAPER["overview"], [
        numbers(len(plans)), field(AUDIT_PAPER["plan"], LEFT, all_named(plans)),
        field(AUDIT_PAPER["text"], CENTER, [TERMS[plan.record.text] for plan in plans]),
        *(field(AUDIT_PAPER[key], RIGHT, [str(count) for count in column])
          for key, column in counts.items()),
        field(AUDIT_PAPER["verdict"], LEFT, [AUDIT_PAPER[key] for key in verdicts],
              tones=[VERDICT_TONES[key] for key in verdicts]),
    ], foot=(foot,))


def _verdict(chapter: Chapter) -> str:
    counts = added(chapter.coverage.values())
    if not judged(counts):
        return "verdict-none"
    if chapter.count("error"):
        return "verdict-error"
    return "verdict-open" if counts.undetermined else "verdict-good"


def families(chapters: Sequence[Chapter], rules: Sequence[Rule]) -> Table[Text]:
    """The verdicts on these plans by family of rules, and of all together."""
    by_family = rules_by_family(rules)
    counts = [added(chapter.coverage[rule.id] for chapter in chapters for rule in inside)
              for inside in by_family.values()]
    counts.append(added(counts))
    verdicts = ["holds", "violated", "undetermined", "not_applicable", *(["waived"] if counts[-1].waived else [])]
    sizes = [*map(len, by_family.values()), len(rules)]
    return by_columns(AUDIT_PAPER["families"], [
        field(AUDIT_PAPER["family"], LEFT, [*map(family_words, by_family), TABLES["total"]]),
        field(AUDIT_PAPER["rules"], RIGHT, list(map(str, sizes))),
        *(field(TERMS[verdict], RIGHT, [str(getattr(each, verdict)) for each in counts]) for verdict in verdicts),
    ], total=True)
