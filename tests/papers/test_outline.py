"""How a paper that is put together from others is headed."""

from auditor.ground.words import Text, Words
from auditor.papers.cells import by_rows
from auditor.papers.model import LEFT, Block, Cell, Heading, Paper, Table
from auditor.papers.outline import embedded, numbered, uncaptioned


def below(heading: Words, caption: Words) -> Text:
    """The caption of a table below a heading, in a paper that is a part of another."""
    table = by_rows(caption, [Words("项", "Item")], [LEFT], [(Cell("1"),)])
    part: Paper[Text] = Paper(Words("台账", "Ledger"), (Heading(heading), table))
    (found,) = (block for block in uncaptioned(embedded(part, 1)) if isinstance(block, Table))
    return found.caption


def test_a_caption_goes_in_the_language_in_which_it_repeats_its_heading() -> None:
    counts = Words("一、增减核算", "1. The arithmetic")
    assert below(counts, Words("指标增减核算", "The arithmetic")) == ("指标增减核算", "")
    assert below(Words("二、删减", "2. What was trimmed"), Words("删减", "Trimmed")) == ("", "Trimmed")


def test_headings_are_numbered_as_each_language_does() -> None:
    blocks: list[Block[Text]] = [Heading(Words("总体", "All")), Heading("甲", 2), Heading("乙", 2)]
    assert [block.text for block in numbered(blocks) if isinstance(block, Heading)] == [
        ("一、总体", "1 All"), ("（一）甲", "1.1 甲"), ("（二）乙", "1.2 乙"),
    ]
