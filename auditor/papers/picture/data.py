"""A picture as data: for programs (JSON), and for those that draw graphs (GraphML). Nothing is folded."""

from collections.abc import Mapping

from auditor.ground.words import Language, joined, spoken
from auditor.model.graph import graphml
from auditor.papers.picture.caption import edge_lines, head
from auditor.papers.picture.judged import open_counts
from auditor.papers.picture.measure import harmless
from auditor.papers.picture.model import Box, Edge, Picture, Sign, Tally
from auditor.text.year import end_year, key_said

COUNTED: dict[Sign, str] = {
    "error": "errors", "warning": "warnings", "undetermined": "undetermined", "note": "notes", "waived": "waived",
}
Facts = dict[str, str | int]


def picture_data(picture: Picture) -> dict[str, object]:
    """The picture as plain data. verdict: the worst that was found, `holds`, or `none`: nothing to judge."""
    errors, warnings = open_counts(thing.tally for things in (picture.boxes, picture.edges) for thing in things)
    return {
        "view": picture.view, "title": picture.title._asdict(),
        "focus": next((box.key for box in picture.boxes if box.focus), None), "digests": dict(picture.digests),
        "boxes": [_box_data(box) for box in picture.boxes],
        "links": [_edge_data(edge) for edge in picture.edges], "open": {"error": errors, "warning": warnings},
    }


def _box_data(box: Box) -> dict[str, object]:
    counts = box.counts
    return {
        "key": box.key, "plan": box.plan or None, "region": box.region, "level": box.level.id,
        "title": box.title or None,
        "text": box.text or None, "state": box.state, "replaced": box.replaced, "indicator": box.indicator or None,
        "name": box.name or None,
        "targets": [
            {
                "year": end_year(value.when), "period": key_said(value.when), "value": value.raw,
            }
            for value in box.values
        ],
        "trim": {"because": box.trim.because or None, "reason": box.trim.reason or None, "said": box.trim.said or None}
        if box.trim is not None else None,
        "indicators": {"total": counts.total, "own": counts.own} if counts is not None else None,
        **_tally_data(box.tally),
    }


def _edge_data(edge: Edge) -> dict[str, object]:
    counts = edge.counts
    return {
        "child": edge.child, "parent": edge.parent, "state": edge.state, "relation": edge.relation,
        "skips_levels": edge.skips,
        "shares": [
            {
                "year": end_year(share.when), "declared": share.declared or None,
                "computed": share.computed or None,
            }
            for share in edge.shares
        ],
        "indicators": {
            "same": counts.same, "share": counts.share, "at_least": counts.at_least, "trimmed": counts.trimmed,
            "not_answered": counts.open, "unknown": counts.unknown,
        } if counts is not None else None,
        **_tally_data(edge.tally),
    }


def _tally_data(tally: Tally) -> dict[str, object]:
    return {
        "verdict": tally.sign,
        "findings": [
            {
                "rule": found.finding.rule, "sign": found.sign, "fingerprint": found.finding.fingerprint,
                "message": found.finding.message._asdict(),
            }
            for found in tally.found
        ],
    }


def write_graphml(picture: Picture, language: Language) -> str:
    """The picture as GraphML: an edge leads from the one that answers to the one above. Labels in the language."""
    nodes = {
        harmless(box.key): _box_facts(box, picture.digests.get(box.key) or picture.digests.get(box.plan, ""), language)
        for box in picture.boxes
    }
    edges = [
        (harmless(edge.child), harmless(edge.parent), _edge_facts(edge, language)) for edge in picture.edges
    ]
    return graphml(nodes, edges, _clean({"title": picture.title.spoken(language), "view": picture.view}))


def _clean(facts: Mapping[str, str | int]) -> Facts:
    """Without what is empty, and without characters that XML cannot hold."""
    cleaned = {key: harmless(value) if isinstance(value, str) else value for key, value in facts.items()}
    return {key: value for key, value in cleaned.items() if value != ""}


def _tally_facts(tally: Tally) -> Facts:
    return {
        "verdict": tally.sign, "rules": ", ".join(dict.fromkeys(found.finding.rule for found in tally.found)),
        **{name: tally.count(sign) for sign, name in COUNTED.items()},
    }


def _truth(fact: bool) -> str:
    """As XML writes it."""
    return "true" if fact else "false"


def _box_facts(box: Box, digest: str, language: Language) -> Facts:
    values = "; ".join(f"{value.when}: {value.raw}" for value in box.values)
    counts: Facts = {} if box.counts is None else {"indicators": box.counts.total, "own": box.counts.own}
    trim: Facts = {} if box.trim is None else {"because": box.trim.because, "reason": box.trim.reason}
    return _clean({
        "label": spoken(head(box), language), "plan": box.plan, "region": box.region, "level": box.level.id,
        "rank": box.rank, "title": box.title, "text": box.text, "state": box.state, "replaced": _truth(box.replaced),
        "indicator": box.indicator, "name": box.name, "targets": values, **counts, **trim,
        "focus": _truth(box.focus), "digest": digest, **_tally_facts(box.tally),
    })


def _edge_facts(edge: Edge, language: Language) -> Facts:
    counts: Facts = {} if edge.counts is None else {
        "same": edge.counts.same, "share": edge.counts.share, "at_least": edge.counts.at_least,
        "trimmed": edge.counts.trimmed, "not_answered": edge.counts.open, "unknown": edge.counts.unknown,
    }
    return _clean({
        "label": joined(edge_lines(edge), "，", ", ").spoken(language), "state": edge.state,
        "relation": edge.relation or "",
        "declared": "; ".join(share.declared for share in edge.shares),
        "computed": "; ".join(share.computed for share in edge.shares), "skips_levels": _truth(edge.skips), **counts,
        **_tally_facts(edge.tally),
    })
