"""Edits in the text of a plan file: the value, and the quote that says it."""

from pathlib import Path

import pytest

from auditor.repair.edits import edit_of
from auditor.repair.values import WrittenNumber
from tests.repair.small import tried

PLAN = """\
indicators:
  buses:
    name: 新能源公交车占比
    group: 具体目标
    targets: {2025: 70%%, 2027: 80%%}
    quote: %s
    statements: [{part: body, name: 新能源公交车占比, targets: {2027: 力争达80%%}, quote: %s}]
"""


def after(folder: Path, quote: str, statement: str, sort: str) -> str:
    """The file with 85 in place of the 80 of the target or of the statement."""
    with tried(folder, {"city": PLAN % (quote, statement)}) as trial:
        catalogue = trial.catalogue(trial.rows())
        value: WrittenNumber = next(
            each for each in catalogue.values.values() if each.sort == sort and each.when == "2027"
        )
        content, = trial.contents([edit_of(value, 85)]).values()
    return content.decode()


@pytest.mark.parametrize(("quote", "new"), [
    ("公交车占比力争达80%", "公交车占比力争达85%"),              # its words
    ("公交车占比达80%", "公交车占比达85%"),                      # its number, with other words before it
    ("公交车占比达80%、公交站80%", "公交车占比达80%、公交站80%"),  # which of the two is not known
    ("完成180%的任务", "完成180%的任务"),                        # a part of a longer number
])
def test_a_quote_follows_where_it_says_the_number_once(tmp_path: Path, quote: str, new: str) -> None:
    made = after(tmp_path, "公交车", quote, "statement")
    assert f"targets: {{2027: 力争达85%}}, quote: {new}}}" in made


def test_the_quote_of_a_target_follows_too(tmp_path: Path) -> None:
    made = after(tmp_path, "2025年达70%，2027年达80%", "公交车", "target")
    assert "targets: {2025: 70%, 2027: 85%}" in made
    assert "quote: 2025年达70%，2027年达85%" in made


def test_a_quote_of_two_equal_values_stays(tmp_path: Path) -> None:
    text = PLAN.replace("70%%", "80%%") % ("两年都达80%", "公交车")
    with tried(tmp_path, {"city": text}) as trial:
        values = trial.catalogue(trial.rows()).values.values()
        content, = trial.contents([edit_of(next(each for each in values if each.when == "2027"), 85)]).values()
    assert "{2025: 80%, 2027: 85%}" in content.decode()
    assert "quote: 两年都达80%" in content.decode()
