"""How far expressions look from the plan of their subject.

A plan is judged with what is above it at any height, and with what is directly below it. An expression that looks
from another plan downwards (`any(plan.parents, count(children) > 3)`: at its siblings) strays beyond that.
"""

import re
from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Literal

from auditor.claims import tree_of
from auditor.engine.compiled import PARAM_TYPES, scope_of
from auditor.expression.check import check
from auditor.expression.functions import FUNCTIONS
from auditor.expression.types import (
    Arithmetic,
    Call,
    Compare,
    ExpressionError,
    Get,
    Junction,
    Lookup,
    Name,
    Negative,
    Not,
    Over,
    Tree,
)
from auditor.plan import Claim
from auditor.rule import Rule

Where = Literal["above", "below", "aside"]


def _of(**words: str) -> Mapping[str, Where]:
    above, below, aside = (words.get(where, "").split() for where in ("above", "below", "aside"))
    return {
        **dict.fromkeys(above, "above"), **dict.fromkeys(below, "below"), **dict.fromkeys(aside, "aside"),
    }


# Every word of the vocabulary that cannot be answered from the row's own plan file, and where else it looks.
# `aside`: at plans that replace this one. A word that is not here is answered by the row's own plan.
LEAVES: Mapping[str, Mapping[str, Where]] = {
    "plan": _of(
        above="parents parent_ranks uncited cycle links links_shared duties",
        below="children expected divisions_amiss children_unnamed allocations", aside="draft",
    ),
    "indicator": _of(
        above="parent aliased link_found parent_above levels_up in_cycle parents_twin links",
        below="answered_by trimmed_by",
    ),
    "target": _of(above="referred"),
    "restatement": _of(above="source"),
    "link": _of(
        above="parent parent_indicator above asked strives computed_share share_text base_needed nominal "
              "others_median stricter parent_stricter "
              "margin margin_size margin_text scope_relation same_scope same_name skipped downward",
        below="explained",              # as far as the predicate of a claim looks
    ),
    "duty": _of(above="parent_plan indicator name headline numeric spoken passed"),
    "trim": _of(
        above="indicator name found from_above carried carriers chain chain_text of_nation group headline",
    ),
    "allocation": _of(below="children total unanswered closed complete slack slack_text total_text parts"),
    "claim": _of(below="recount counted absent extra"),
}

# Those of them whose rows belong to the other plan.
LEADS: Mapping[str, frozenset[str]] = {
    "plan": frozenset({"parents", "children"}), "indicator": frozenset({"parent", "answered_by"}),
    "target": frozenset({"referred"}), "restatement": frozenset({"source"}),
    "link": frozenset({"parent", "parent_indicator", "above"}), "duty": frozenset({"parent_plan", "indicator"}),
    "trim": frozenset({"indicator", "chain"}), "allocation": frozenset({"children"}),
}

_DOWNWARD = re.compile(r"\b({})\b".format("|".join(sorted(
    {word for words in LEAVES.values() for word, where in words.items() if where == "below"}
))))


def strays(rules: Iterable[Rule]) -> bool:
    """Whether any expression of some rules looks from another plan downwards. The rules can be compiled."""
    return any(_strays(rule) for rule in rules)


def _strays(rule: Rule) -> bool:
    downward = [text for text in _expressions(rule) if _DOWNWARD.search(text)]
    if not downward:
        return False
    scope = scope_of(rule.subject, {name: PARAM_TYPES[declared.type] for name, declared in rule.params.items()})
    return any(_Look().strays(check(text, scope, FUNCTIONS, "")) for text in downward)


def _expressions(rule: Rule) -> Iterable[str]:
    """Everything that a rule computes: its expressions, and the values that its messages show."""
    yield from filter(None, (
        rule.when, rule.check, rule.at, rule.cause, rule.member, rule.margin, rule.settles, *rule.shows
    ))
    for words in (rule.message, rule.gathered, rule.settled):
        for text in words or ():
            yield from (name for _, name, *_ in Formatter().parse(text) if name and name not in ("count", "members"))


def claim_strays(claim: Claim) -> bool:
    """Whether the predicate of a claim looks from another plan downwards; no where there is none, or a broken one."""
    if not _DOWNWARD.search(claim.where):
        return False
    try:
        tree = tree_of(claim)
    except ExpressionError:
        return False
    return tree is not None and _Look().strays(tree)


class _Look:
    """One walk through an expression. `away`: per depth, whether the row there may be of another plan."""

    def __init__(self) -> None:
        self.away = {0: False}
        self.found = False

    def strays(self, tree: Tree) -> bool:
        """Whether an attribute that looks downwards is asked of another plan's row."""
        self.visit(tree)
        return self.found

    def visit(self, tree: Tree) -> bool:
        """Whether the row or rows that a part gives may be of another plan."""
        if isinstance(tree, Name):
            return self.away[tree.depth]
        if isinstance(tree, Get):
            away, kind = self.visit(tree.base), tree.base.type
            self.found |= away and LEAVES.get(kind, {}).get(tree.attribute) == "below"
            return away or tree.attribute in LEADS.get(kind, ())
        if isinstance(tree, Over):
            self.away[tree.depth] = self.visit(tree.rows)
            if tree.each is not None:
                self.visit(tree.each)
            return False
        for part in _parts(tree):
            self.visit(part)
        return False


def _parts(tree: Tree) -> tuple[Tree, ...]:
    if isinstance(tree, Compare | Arithmetic):
        return tree.left, tree.right
    if isinstance(tree, Junction):
        return tree.parts
    if isinstance(tree, Not | Negative):
        return (tree.part,)
    if isinstance(tree, Call):
        return tree.arguments
    return (tree.key,) if isinstance(tree, Lookup) else ()
