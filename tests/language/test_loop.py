"""A loop that judges rows by several rules at once gives what each rule gives alone."""

from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.missing import Missing
from auditor.language.emit import compile_traced
from auditor.language.functions import FUNCTIONS
from auditor.language.loop import Expressions, Found, compile_loop
from tests.language.language import OPEN, VALUES, Thing, said, tree_of

ANSWERS = (True, False, OPEN)
PARTS = (
    "self.p", "self.q", "self.r", "not self.p", "self.p or self.q and self.r", "not (self.p or self.q)",
    "known(self.size)", "stated(self.size)", "kind(self.size) == 'amount'", "kind(self.size) != 'amount'",
    "self.n > 0", "self.n < self.m", "self.size >= self.n", "same_number(self.size, self.rate)",
    "self.word in ('a', 'b')", "self.word in params.names", "self.n > params.least", "count(self.things) > 1",
    "any(self.things, p and self.q)", "all(self.things, n >= self.n)", "count(self.things, n > params.least) > 0",
    "self.sibling.p", "known(self.sibling.size)", "self.sibling.n > self.n", "params.flag and self.p",
    "same_number(self.sibling.size, self.size) or self.q",
)
SIZES = (None, OPEN, said("100台"), said("约84.5%"), said("/"))
CONJUNCTIONS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map(" and ".join)
NUMBERS = st.sampled_from((None, OPEN, Fraction(3), Fraction(1, 3), -2))
ALONE = st.builds(
    Thing, p=st.sampled_from(ANSWERS), q=st.sampled_from(ANSWERS), r=st.sampled_from(ANSWERS), n=NUMBERS, m=NUMBERS,
    word=st.sampled_from((None, OPEN, "a", "c")), size=st.sampled_from(SIZES), rate=st.sampled_from(SIZES),
)
THINGS = st.builds(
    lambda thing, sibling, things: _joined(thing, sibling, things), ALONE, ALONE | st.sampled_from((None, OPEN)),
    st.lists(ALONE, max_size=2),
)


def _joined(thing: Thing, sibling: Thing | Missing | None, things: list[Thing]) -> Thing:
    thing.sibling, thing.things = sibling, things
    return thing


def _expressions(when: str, check: str) -> Expressions:
    return tree_of(when, "bool") if when else None, tree_of(check, "bool")


def _alone(rule: Expressions, things: list[Thing], params: dict[str, object]) -> tuple[int, Found]:
    """How many things hold, and what is found: by the traced form, which knows nothing of loops."""
    when, check = rule
    holds = 0
    found: Found = []
    for thing in things:
        answer = True if when is None else compile_traced(when, FUNCTIONS)(thing, params, {})
        if answer is True:
            answer = compile_traced(check, FUNCTIONS)(thing, params, {})
            holds += answer is True
        elif answer is False:
            continue
        if answer is not True:
            found.append((thing, answer))
    return holds, found


RULES = st.lists(st.tuples(st.just("") | CONJUNCTIONS, CONJUNCTIONS, st.booleans()), min_size=1, max_size=5)


@given(RULES, st.lists(THINGS, max_size=4))
def test_every_rule_gives_what_it_gives_alone(rules: list[tuple[str, str, bool]], things: list[Thing]) -> None:
    trees = [_expressions(when, check) for when, check, _ in rules]
    params = [{**VALUES, "least": Fraction(number, 2)} for number in range(len(rules))]
    found: list[Found | None] = [[] if judged else None for _, _, judged in rules]
    holds = compile_loop(trees, FUNCTIONS)(things, params, found)
    for number, (_, _, judged) in enumerate(rules):
        expected = _alone(trees[number], things, params[number]) if judged else (0, None)
        assert (holds[number], found[number]) == expected


def test_what_is_unknown_is_joined_and_what_is_refused_is_not() -> None:
    things = [Thing(p=p, q=q) for p, q in product((*ANSWERS, None), repeat=2)]
    rule = _expressions("self.p and self.q", "self.q and self.p")
    found: Found = []
    assert compile_loop([rule], FUNCTIONS)(things, [VALUES], [found]) == (1,)
    assert found == _alone(rule, things, dict(VALUES))[1]
