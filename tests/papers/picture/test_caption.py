"""What columns of levels are called."""

from auditor.ground.words import Words
from auditor.model.level import BUILT_IN, Tier
from auditor.papers.picture.caption import level_words

UNION = Tier("union", 0, Words("欧盟", "Union"))


def test_a_column_of_several_families_names_each_level_in_one_order() -> None:
    nation = BUILT_IN["national"]
    assert level_words([UNION, nation, UNION]) == level_words([nation, UNION]) == Words("国家/欧盟", "nation / Union")


def test_levels_with_a_name_of_their_own_together_keep_it() -> None:
    assert level_words([BUILT_IN["county"], BUILT_IN["district"]]).zh == "区县"
    assert level_words([UNION]) == UNION.words
