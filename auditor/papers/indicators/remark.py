"""The remark of an indicator, composed from its link: 与市保持一致, 占全市16.67%, 伍家岗区自主设定."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.words import Words, joined, say
from auditor.model.plan import Said
from auditor.model.rows.cell import CellRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.target import TargetRow
from auditor.papers.cells import around
from auditor.papers.indicators.wording import INDICATORS
from auditor.papers.levels import own_words
from auditor.papers.wording import LevelWords
from auditor.text.write import percent_text

EMPTY = Words("", "")


def remark_of(row: IndicatorRow, levels: Mapping[str, LevelWords]) -> Words:
    """What the indicator is to the one that it answers; empty where the plan says nothing of it.

    A share has the digits that the plan declares; one that it does not declare is computed and says so.
    """
    link = row.record.link
    if link is None:
        return EMPTY
    if link.relation == "own":
        return say(INDICATORS, "own", region=row.plan.region)
    words = levels.get(link.plan) or (own_words(row.parent.plan) if row.parent is not None else None)
    if words is None:
        return EMPTY
    if link.relation == "same":
        return say(INDICATORS, "same", word=words.word)
    if link.relation == "assigned":
        return _assigned(row, words)
    return _share(row, words) if link.relation == "share" else _at_least(row, words)


def _assigned(row: IndicatorRow, words: LevelWords) -> Words:
    """The figure that the level above gave, year by year where there are several."""
    given = [(line.year, line.given) for line in row.links]
    raws = [(year, each.quantity.raw) for year, each in given if isinstance(each, CellRow | Said)]
    if not raws:
        return say(INDICATORS, "assigned-unsaid", word=words.word)
    texts = [Words(raw, raw) for _, raw in raws]
    if len(texts) > 1:
        texts = [say(INDICATORS, "share-year", share=Words(raw, raw), year=year) for year, raw in raws]
    return say(INDICATORS, "assigned", word=words.word, value=joined(texts))


def _share(row: IndicatorRow, words: LevelWords) -> Words:
    link = row.record.link
    declared = link.shares if link is not None else {}
    if declared:
        dated = [
            Words(said.quantity.raw, said.quantity.raw) if year is None
            else say(INDICATORS, "share-year", share=said.quantity.raw, year=year)
            for year, said in declared.items()
        ]
        return say(INDICATORS, "share", whole=words.whole, share=joined(dated))
    computed = {
        line.year: percent_text(line.computed_share) for line in row.links
        if isinstance(line.computed_share, Fraction)
    }
    if not computed:
        return say(INDICATORS, "part", word=words.word)
    texts = [around(text) for text in dict.fromkeys(computed.values())]
    if len(texts) > 1:
        texts = [say(INDICATORS, "share-year", share=around(text), year=year) for year, text in computed.items()]
    return say(INDICATORS, "computed", whole=words.whole, share=joined(texts))


def _at_least(row: IndicatorRow, words: LevelWords) -> Words:
    """By how much it differs, year by year; where nothing can be said, that it is not weaker."""
    links = [line for line in row.links if isinstance(line.margin, Fraction) and line.margin]
    signs = {line.margin > 0 for line in links if isinstance(line.margin, Fraction)}
    if len(signs) != 1 or any(line.same_scope is not True for line in links):
        key = "ceiling" if any(line.downward for line in row.links) else "floor"
        return say(INDICATORS, key, word=words.word)
    falls = all(isinstance(line.parent, TargetRow) and (line.parent.number or 0) < 0 for line in links)
    above, under = ("shallower", "deeper") if falls else ("higher", "lower")
    key = above if signs == {True} else under
    return say(INDICATORS, key, word=words.word, margin=_margins(links, len(row.links) > 1))


def _margins(links: Sequence[LinkRow], years: bool) -> Words:
    texts = [_margin(line) for line in links]
    if not years:
        return texts[0]
    return joined([
        text if line.year is None else say(INDICATORS, "margin-year", margin=text, year=line.year)
        for line, text in zip(links, texts, strict=True)
    ])


def _margin(line: LinkRow) -> Words:
    """The difference of two rates is in percentage points."""
    words = line.margin_text
    return Words(words.zh.replace("≈", "约"), words.en.replace("≈", "about "))


def mergeable(row: IndicatorRow) -> bool:
    """Whether equal remarks of neighbours may become one cell: one share over two rows would read as a joint one."""
    link = row.record.link
    return link is not None and link.relation in ("same", "own")

