"""Verdicts of plans, kept by the ground that they were given on (`auditor.judge.verdict_key`)."""

import json
from collections.abc import Mapping

from auditor.judge.credible import credible
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.rule import Rule
from auditor.run.cache.store import Store
from auditor.run.cache.verdict_json import FORM, as_plain, from_plain

KIND = "verdicts"
VERSION = str(FORM)             # what else decides is part of the ground


def kept_verdicts(store: Store, ground: str, plan: str, rules: Mapping[str, Rule]) -> PlanVerdicts | None:
    """The verdicts on a plan that were given on a ground, if they are kept, and credible under the rules at hand."""
    payload = store.get(KIND, VERSION, ground)
    if payload is None:
        return None
    try:
        judged = read_verdicts(payload)
    except ValueError:
        judged = None
    if judged is None or not credible(judged, plan, rules):
        store.drop(KIND, VERSION, ground)
        return None
    return judged


def keep_verdicts(store: Store, ground: str, judged: PlanVerdicts) -> None:
    """Keeps verdicts under the ground that they were given on."""
    if store.writable:
        store.put(KIND, VERSION, ground, written_verdicts(judged))


def written_verdicts(judged: PlanVerdicts) -> bytes:
    """The verdicts of a plan as bytes."""
    return json.dumps(as_plain(judged), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def read_verdicts(payload: bytes) -> PlanVerdicts:
    """The verdicts that were written. Raises ValueError for everything else."""
    try:
        return from_plain(json.loads(payload.decode("utf-8", "surrogatepass")))
    except RecursionError as error:
        raise ValueError("depth") from error
