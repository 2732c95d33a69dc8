"""The examples of a rule, judged: the one runner behind tests, the check of packs and the catalogue."""

from collections import Counter
from collections.abc import Mapping

from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.judge.audit import ready
from auditor.judge.compiled import CompiledRule
from auditor.judge.explain import Explanation, explain
from auditor.judge.judging import at_level, judge, level_settings, rows_of
from auditor.judge.plan_verdicts import findings_of
from auditor.judge.suggest import fitting, suggestion_of
from auditor.model.audit import Finding
from auditor.model.rule import Example, RulePack, Setting

# What may come out beside the verdict that an example states: never a worse one.
BESIDE: Mapping[str, frozenset[str]] = {
    "holds": frozenset({"not_applicable"}),
    "violated": frozenset({"holds", "undetermined", "not_applicable"}),
    "undetermined": frozenset({"holds", "not_applicable"}),
    "not_applicable": frozenset(),
}


@record
class ExampleOutcome:
    """What came out of one example: every verdict explained, and the findings that an audit would show."""

    example: Example
    explanations: tuple[Explanation, ...]
    findings: tuple[Finding, ...]
    suggestions: Mapping[int, Words]        # place of a suggestion in its rule → as it is first said

    @property
    def verdicts(self) -> Counter[str]:
        """How often each verdict came out."""
        return Counter(each.verdict for each in self.explanations)

    @property
    def as_stated(self) -> bool:
        """Whether the stated verdict came out, and no worse one."""
        found, expected = set(self.verdicts), self.example.expects
        return expected in found and found <= {expected, *BESIDE[expected]}


def run_example(compiled: CompiledRule, example: Example) -> ExampleOutcome:
    """Judges the rule alone, switched on, with the parameters of the example.

    Raises InputError where a claim in the example has a broken predicate.
    """
    id = compiled.rule.id
    pack = RulePack({id: compiled.rule}, {id: {"": Setting(None, False, example.params, example.at)}})
    family = ready(example.plans)
    _, cases = judge({id: compiled}, family, pack)
    by_level = level_settings(compiled.rule, pack)
    explanations = tuple(
        explain(compiled, row, at_level(by_level, plan.level))
        for plan in family.plans for row in rows_of(plan, compiled.rule.subject)
    )
    suggestions: dict[int, Words] = {}
    for case in cases:
        place = fitting(case)
        if place is not None:
            suggestions.setdefault(place, suggestion_of(case))
    return ExampleOutcome(example, explanations, findings_of(cases), suggestions)
