"""The shares of a plan: child ÷ parent exactly, what the plan declares, and whether a minimum is reached."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal

from auditor.ground.missing import Missing, missing
from auditor.ground.record import record
from auditor.ground.words import Text, Words, joined, say
from auditor.model.plan import Said
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.cells import Field, Tone, by_columns, field, numbers, when_words
from auditor.papers.levels import region_words
from auditor.papers.model import CENTER, LEFT, Block, Column, Paper, Paragraph, Table
from auditor.papers.shares.wording import SHARES
from auditor.papers.source import closing, text_remarks, titled
from auditor.papers.why import why
from auditor.papers.wording import TABLES
from auditor.report.json import words_data
from auditor.text.compare import agrees
from auditor.text.write import decimal_text, percent_text

ShareVerdict = Literal["agrees", "differs", "undeclared", "unknown"]
TONES: Mapping[ShareVerdict, Tone] = {"agrees": "good", "differs": "bad", "undeclared": "open", "unknown": "open"}


@record
class Share:
    """One link of one year. lack: why nothing can be said; below: under the minimum (None: not known, or none set)."""

    link: LinkRow
    verdict: ShareVerdict
    lack: Missing | None
    below: bool | None


def shares(plan: PlanRow, minimum: Fraction | None) -> Paper[Text]:
    """The shares of a plan. minimum: as a ratio (1/10 for 10 %); None where none is asked for."""
    rows = shares_of(plan, minimum)
    title = say(SHARES, "title", region=region_words(plan))
    blocks: list[Block[Text]] = [Paragraph(titled(plan), small=True)]
    if rows:
        summary = Paragraph(summary_words(rows, minimum))
        blocks += [summary, _share_table(rows, minimum, title)]
    else:
        blocks.append(Paragraph(SHARES["none"]))
    used = [plan, *dict.fromkeys(row.link.parent_indicator.plan for row in rows)]
    said = [*text_remarks(used), *([SHARES["legend-agrees"]] if rows else [])]
    if any(row.link.nominal for row in rows):
        said.append(SHARES["legend-nominal"])
    return Paper(title, tuple(blocks), closing(used, said))


def shares_data(plan: PlanRow, minimum: Fraction | None) -> dict[str, object]:
    """The shares as plain data: quotients as exact decimal text of the ratio (n/d where it does not end)."""
    return {
        "plan": plan.id, "title": plan.title, "region": plan.region, "digest": plan.record.digest,
        "minimum": decimal_text(minimum) if minimum is not None else None,
        "shares": [_data(row) for row in shares_of(plan, minimum)],
    }


def _data(row: Share) -> dict[str, object]:
    link = row.link
    computed, declared = link.computed_share, link.share
    return {
        "indicator": link.id, "name": link.name, "year": link.year, "to": link.to,
        "child": link.child.raw if isinstance(link.child, TargetRow) else None,
        "parent": link.parent.raw if isinstance(link.parent, TargetRow) else None,
        "computed": decimal_text(computed) if isinstance(computed, Fraction) else None,
        "declared": declared.quantity.raw if isinstance(declared, Said) else None,
        "verdict": row.verdict, "nominal": link.nominal, "below_minimum": row.below, "explained": link.explained,
        "missing": None if row.lack is None else words_data(why(row.lack)),
    }


def shares_of(plan: PlanRow, minimum: Fraction | None) -> list[Share]:
    """The shares of a plan, one for each link and year. minimum: as a ratio; None where none is asked for."""
    rows = []
    for link in plan.links:
        if link.relation != "share":
            continue
        verdict, lack = _verdict(link)
        computed = link.computed_share
        below = computed < minimum if isinstance(computed, Fraction) and minimum is not None else None
        rows.append(Share(link, verdict, lack, below))
    return rows


def _verdict(link: LinkRow) -> tuple[ShareVerdict, Missing | None]:
    """As the rule on declared shares judges it."""
    computed, declared, scope = link.computed_share, link.share, link.same_scope
    if not isinstance(computed, Fraction):
        return "unknown", computed or missing("no-value")
    if isinstance(declared, Missing):
        return "unknown", declared
    if declared is None:
        return "undeclared", None
    if isinstance(scope, Missing):
        return "unknown", scope
    answer = agrees(computed, declared.quantity)
    if isinstance(answer, Missing):
        return "unknown", answer
    return ("agrees" if answer else "differs"), None


def summary_words(rows: Sequence[Share], minimum: Fraction | None) -> Words:
    """共12项占比：一致12项。达到10%及以上的10项，低于10%的2项（其中未说明的0项）。"""
    often = Counter(row.verdict for row in rows)
    parts = [say(SHARES, "part", verdict=SHARES[key], count=often[key]) for key in TONES if often[key]]
    text = say(SHARES, "sum", count=len(rows), verdicts=joined(parts, "，", ", "))
    if minimum is None:
        return text
    below = [row for row in rows if row.below]
    least = say(
        SHARES, "sum-minimum", minimum=percent_text(minimum), below=len(below),
        reached=sum(row.below is False for row in rows), silent=sum(_explained(row) == "said-not" for row in below),
    )
    return Words(text.zh + least.zh, f"{text.en} {least.en}")


def _share_table(rows: Sequence[Share], minimum: Fraction | None, title: Words) -> Table[Text]:
    links, unsaid = [row.link for row in rows], TABLES["unsaid"]
    shares = [link.computed_share for link in links]
    fields = [
        numbers(len(rows)), field(TABLES["name"], LEFT, [link.name for link in links], [link.id for link in links]),
        field(SHARES["year"], CENTER, [when_words(link.when) for link in links]),
        field(SHARES["child"], CENTER, [_raw(link.child) for link in links]),
        field(SHARES["parent"], CENTER, [_raw(link.parent) for link in links]),
    ]
    above = [link.parent_indicator.plan for link in links]
    if len({plan.id for plan in above}) > 1:
        fields.append(field(SHARES["of"], CENTER, [region_words(plan) for plan in above]))
    for key, written in (("exact", str), ("percent", percent_text)):
        texts = [written(share) if isinstance(share, Fraction) else unsaid for share in shares]
        fields.append(field(SHARES[key], CENTER, texts, over=SHARES["quotient"]))
    declared = [link.share.quantity.raw if isinstance(link.share, Said) else unsaid for link in links]
    return by_columns(title, [
        *fields, field(SHARES["declared"], CENTER, declared),
        field(SHARES["verdict"], CENTER, list(map(_verdict_words, rows)), tones=[TONES[row.verdict] for row in rows]),
        *(_against(rows, minimum) if minimum is not None else ()),
    ], wide=True, data=False)


def _raw(target: TargetRow | Missing | None) -> Text:
    return target.raw if isinstance(target, TargetRow) else TABLES["unsaid"]


def _verdict_words(row: Share) -> Words:
    verdict = SHARES[row.verdict]
    if row.lack is not None:
        return say(SHARES, "because", verdict=verdict, reason=why(row.lack))
    return say(SHARES, "nominal", verdict=verdict) if row.link.nominal else verdict


def _against(rows: Sequence[Share], minimum: Fraction) -> tuple[Field, Field]:
    """Whether each share reaches the minimum; of one that does not, whether and where that is explained."""
    words = {None: TABLES["unsaid"], False: SHARES["reached"], True: SHARES["below"]}
    keys = [_explained(row) if row.below else "" for row in rows]
    told = [say(SHARES, key, reason=row.link.record.reason) if key else "" for key, row in zip(keys, rows, strict=True)]
    label = say(SHARES, "minimum", minimum=percent_text(minimum))
    tones: list[Tone] = ["bad" if key == "said-not" else "" for key in keys]
    return (
        field(label, CENTER, [words[row.below] for row in rows], tones=tones),
        field(SHARES["explained"], Column(blank=8), told),
    )


def _explained(row: Share) -> str:
    """Whether a low share is explained, and where."""
    if row.link.record.reason:
        return "said-reason"
    if row.link.named_by_claim:
        return "said-named"
    return "said-unknown" if isinstance(row.link.reason, Missing) else "said-not"
