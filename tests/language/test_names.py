"""Names and types: what is accepted, what is refused, with which sentence, and at which column."""

import pytest

from auditor.judge.compiled import scope_of
from auditor.language.check import check
from auditor.language.emit import compile_tree
from auditor.language.functions import FUNCTIONS
from auditor.language.types import ExpressionError, Function
from auditor.language.vocabulary import COLLECTION, VOCABULARY, roots
from auditor.model.rows.build import Family
from tests.language.language import Thing, refusal, tree_of

SENTENCES = [
    ("thing.nn == 1", 0, "thing 没有“nn”；是否应为“n”？", 'thing has no "nn"; did you mean "n"?'),
    ("1 == thing.nn", 5, "thing 没有“nn”；是否应为“n”？", 'thing has no "nn"; did you mean "n"?'),
    ("thingg.yes", 0, "未知名称“thingg”；是否应为“thing”？",
     'unknown name "thingg"; did you mean "thing"?'),
    ("thing.yes and knwon(thing.n)", 14, "未知函数“knwon”；是否应为“known”？",
     'unknown function "knwon"; did you mean "known"?'),
    ("params.leest > 0", 0, "params 没有“leest”；是否应为“least”？",
     'params has no "leest"; did you mean "least"?'),
    ("thing.n + thing.word == 1", 10, "此处应为数字，现为文字", "this must be a number; found a text"),
    ("known(1, 2)", 0, "known 需要 1 个参数，现有 2 个", "known takes 1 arguments; found 2"),
    ("agrees(thing.n, 1)", 16, "agrees 的第 2 个参数应为数值，现为数字",
     "argument 2 of agrees must be a quantity; found a number"),
    ("thing.yes or thing.word == 1", 13, "文字与数字不能用 == 比较",
     "a text and a number cannot be compared with =="),
    ("1 < thing.n < 2", 0, "比较不能连写；请用 and 连接两个比较",
     "comparisons do not chain; join two of them with and"),
    ("thing.__class__", 0, "名称不能以下划线开头：__class__",
     "names do not begin with an underscore: __class__"),
    ("any(thing.n, yes)", 0, "any 的第一个参数应为一组行（如 plan.indicators），现为数字",
     "the first argument of any must be a collection (such as plan.indicators); found a number"),
    ("thing.words['a']", 0, "只有参数表可以用下标，例如 params.allowed[trim.group]",
     "only parameter tables take a subscript, as in params.allowed[trim.group]"),
]


@pytest.mark.parametrize(("text", "column", "zh", "en"), SENTENCES, ids=[text for text, *_ in SENTENCES])
def test_a_refusal_says_what_and_where(text: str, column: int, zh: str, en: str) -> None:
    error = refusal(text)
    assert (error.words.zh, error.words.en) == (zh, en)
    assert error.column == column


def test_an_expression_that_is_no_judgement() -> None:
    with pytest.raises(ExpressionError, match="the expression must be true or false; it gives a number"):
        tree_of("thing.n + 1", "bool")
    assert tree_of("thing.n == 1", "bool").type == "bool"


def test_the_column_counts_characters() -> None:
    assert refusal("thing.word == '更新环卫设备' and nothing").column == 27


def test_the_column_counts_leading_blanks() -> None:
    assert refusal("   nothing").column == 3


def test_a_name_is_not_said_to_be_unknown_and_meant() -> None:
    assert 'did you mean "params"' not in refusal("params").words.en


def test_english_has_one_article() -> None:
    assert " a a " not in refusal("thing.n.numerator").words.en


def test_a_quantity_among_numbers() -> None:
    tree = tree_of("thing.size in (100, 200)")
    assert compile_tree(tree, FUNCTIONS)(Thing(), {}) is True


@pytest.mark.parametrize("subject", [*VOCABULARY])
def test_every_word_of_the_vocabulary_is_whole(subject: str) -> None:
    types = {"number", "quantity", "text", "texts", "phrase", "bool", "numbers", *VOCABULARY}
    for name, attribute in VOCABULARY[subject].items():
        assert name.isidentifier()
        assert attribute.type.removeprefix("rows of ") in types
        assert attribute.label.zh
        assert attribute.label.en
        assert set(attribute.of) <= set(VOCABULARY[subject])
    assert {"self", subject} <= set(roots(subject))
    assert set(COLLECTION) == set(VOCABULARY) - {"plan"}


@pytest.mark.parametrize("subject", [*VOCABULARY])
def test_every_word_is_an_attribute_of_its_rows(subject: str, real_family: Family) -> None:
    for plan in real_family.plans:
        rows = [plan] if subject == "plan" else getattr(plan, COLLECTION[subject])
        for row in rows:
            for name in VOCABULARY[subject]:
                getattr(row, name)


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=[*FUNCTIONS])
def test_every_function_says_what_it_means(function: Function) -> None:
    assert function.means.zh
    assert function.means.en
    optional = [type.endswith("?") for type in function.takes]
    assert optional == sorted(optional)


@pytest.mark.parametrize("subject", [*VOCABULARY])
def test_a_rule_sees_its_subject_and_the_rows_that_it_holds(subject: str) -> None:
    scope = scope_of(subject, {})
    for name in scope.roots:
        assert check(f"known({name})", scope, FUNCTIONS).type == "bool"
        assert check(f"known({subject})", scope, FUNCTIONS).type == "bool"


def test_in_a_predicate_the_names_of_the_row_come_first() -> None:
    row = Thing(word="a", things=[Thing(word="b")])
    for text in ("any(thing.things, word == 'b')", "any(thing.things, self.word == 'a')",
                 "any(thing.things, thing.word == 'a')", "any(things, True)"):
        if text == "any(things, True)":
            refusal(text)       # outside a predicate there are no bare names
        else:
            assert compile_tree(tree_of(text), FUNCTIONS)(row, {}) is True
