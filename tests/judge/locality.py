"""Which words of the rule language cannot be answered from the row's own plan file, and where else they look."""

from collections.abc import Mapping
from typing import Literal

Where = Literal["above", "below", "aside"]


def _of(**words: str) -> Mapping[str, Where]:
    above, below, aside = (words.get(where, "").split() for where in ("above", "below", "aside"))
    return {
        **dict.fromkeys(above, "above"), **dict.fromkeys(below, "below"), **dict.fromkeys(aside, "aside"),
    }


# Every word of the vocabulary that cannot be answered from the row's own plan file, and where else it looks.
# `aside`: at plans that replace this one, and at others of the same government.
# A word that is not here is answered by the row's own plan.
LEAVES: Mapping[str, Mapping[str, Where]] = {
    "plan": _of(
        above="parents parent_ranks uncited cycle links links_shared absent not_above skips_level "
              "unparented",
        below="children expected divisions_amiss children_unnamed allocations",
        aside="draft beside duties absent_near outdated outdated_words",
    ),
    "indicator": _of(
        above="parent aliased link_found parent_above levels_up in_cycle parents_twin links link_to link_near "
              "binding_above bound_by parent_replaced replaced_words asked_now follows_revision in_force revision",
        below="answered_by trimmed_by",
    ),
    "target": _of(
        above="referred beyond_baseline",
        aside="rival rival_sort",       # at what the other plans of the same government say
    ),
    "restatement": _of(above="source"),
    "link": _of(
        above="parent parent_indicator above computed_share over_whole share_text base_needed amount_needed answer "
              "asked strives working rebased baseline level later reached_early covered weight nominal others_median "
              "stricter started_there parent_stricter margin margin_size margin_text scope_relation scopes_said "
              "same_scope same_name skipped downward between raised_words "
              "cell given added divided_among ceiling earlier of_then one_thing same_measure all_years counted",
        below="explained",              # as far as the predicate of a claim looks
    ),
    "duty": _of(
        above="parent_plan indicator name headline binding numeric spoken passed asked past_silence between",
        aside="answered",
    ),
    "trim": _of(
        above="indicator name found near exempt binding from_above carried carriers chain "
              "chain_text of_nation group headline meant",
    ),
    "allocation": _of(
        below="children total unanswered closed complete slack slack_text total_text parts cells tabled "
              "shortfall excess rounding handed mean_short mean_nearly mean_text weights years",
    ),
    "claim": _of(above="origin", below="recount counted absent extra"),
}

# Those of them whose rows belong to the other plan.
LEADS: Mapping[str, frozenset[str]] = {
    "plan": frozenset({"parents", "children"}),
    "indicator": frozenset({"parent", "answered_by", "in_force", "bound_by"}),
    "target": frozenset({"referred", "rival"}), "restatement": frozenset({"source"}),
    "link": frozenset({"parent", "parent_indicator", "above", "asked", "cell", "given", "earlier"}),
    "duty": frozenset({"parent_plan", "indicator"}),
    "trim": frozenset({"indicator", "chain", "meant"}), "allocation": frozenset({"children"}),
}
