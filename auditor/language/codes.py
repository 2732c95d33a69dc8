"""The codes that a text of a row may be: what an expression can compare it with."""

from collections.abc import Mapping
from typing import get_args

from auditor.model.plan import Relation
from auditor.model.rows import scope
from auditor.model.rows.total import Sort
from auditor.text.footing import Basis
from auditor.text.quantity import Attribute, Bound, Kind
from auditor.text.total import GRADES

KINDS: tuple[str, ...] = get_args(Kind)
CODES: Mapping[str, tuple[str, ...]] = {
    "relation": get_args(Relation),
    "attribute": tuple(filter(None, get_args(Attribute))),
    "kind": KINDS, "plain_kind": KINDS, "baseline_kind": KINDS,
    "bound": get_args(Bound),
    "basis": get_args(Basis),
    "scope_relation": get_args(scope.Relation),
    "because": ("no-mandate", "no-subject", "held-above", "merged", "deferred", "achieved", "exempt", "other"),
    "mode": ("exact", "floor", "ceiling", "loose"),
    "rounding": GRADES,
    "sort": get_args(Sort),
    "rival_sort": ("draft", "annual"),
    "aspect": ("count", "members", "before", "trimmed", "added", "after", "balance", "sum", "formula"),
}
