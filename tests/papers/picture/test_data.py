"""The picture as data: JSON, and GraphML that networkx reads back the same."""

from xml.etree import ElementTree

import networkx
import pytest

from auditor.audit import Audit
from auditor.graph import graphml
from auditor.papers.picture.data import picture_data, write_graphml
from auditor.papers.picture.indicators import indicator_picture
from auditor.papers.picture.model import Picture
from auditor.papers.picture.plans import family_picture
from auditor.subjects.build import Family
from tests.papers.reading import plain


@pytest.fixture(params=["family", "indicator"])
def picture(request: pytest.FixtureRequest, real_family: Family, real_audit: Audit) -> Picture:
    if request.param == "family":
        return family_picture(real_family.plans, real_audit.findings)
    return indicator_picture(real_family.indicators["nation", "scrapped-cars"], real_audit.findings)


def test_graphml_is_read_back_with_the_same_boxes_and_links(picture: Picture) -> None:
    graph = networkx.parse_graphml(write_graphml(picture, "zh"))
    assert list(graph.nodes) == [box.key for box in picture.boxes]
    assert set(graph.edges) == {(edge.child, edge.parent) for edge in picture.edges}
    for box in picture.boxes:
        node = graph.nodes[box.key]
        assert (node["region"], node["state"], node["verdict"]) == (box.region, box.state, box.tally.sign)
        assert (node["rank"], node["errors"]) == (box.rank, box.tally.count("error"))
        assert node.get("digest", "") == picture.digests.get(box.plan, "")
    for edge in picture.edges:
        line = graph.edges[edge.child, edge.parent]
        assert (line.get("relation"), line["verdict"]) == (edge.relation, edge.tally.sign)


def test_graphml_has_each_key_once_and_is_readable(picture: Picture) -> None:
    text = write_graphml(picture, "zh")
    keys = [key.attrib["id"] for key in ElementTree.fromstring(text).iter() if key.tag.endswith("key")]
    assert len(keys) == len(set(keys))
    assert "湖北省" in text


def test_a_link_as_data(real_family: Family, real_audit: Audit) -> None:
    row = real_family.indicators["wujiagang", "sanitation-equipment"]
    data = plain(picture_data(indicator_picture(row, real_audit.findings)))
    assert (data["view"], data["focus"]) == ("indicator", "wujiagang/sanitation-equipment")
    assert data["links"][-1] == {
        "child": "wujiagang/sanitation-equipment", "parent": "yichang/sanitation-equipment", "state": "carried",
        "relation": "share", "skips_levels": False,
        "shares": [{"year": None, "declared": "16.67%", "computed": "≈16.67%"}], "indicators": None,
        "verdict": "holds", "findings": [],
    }
    box = data["boxes"][-1]
    assert (box["targets"], box["trim"]) == ([{"year": 2027, "period": None, "value": "100台套"}], None)


def test_counts_of_a_pair_of_plans_as_data(real_family: Family, real_audit: Audit) -> None:
    data = plain(picture_data(family_picture(real_family.plans, real_audit.findings)))
    (pair,) = [
        link for link in data["links"] if (link["child"], link["parent"]) == ("wujiagang", "yichang")
    ]
    assert pair["indicators"] == {
        "same": 7, "share": 12, "at_least": 0, "trimmed": 13, "not_answered": 0, "unknown": 0,
    }
    fallen = [finding.severity for finding in real_audit.findings if finding.verdict == "violated"]
    assert data["open"] == {"error": fallen.count("error"), "warning": fallen.count("warning")}


def test_an_edge_to_nowhere_is_refused() -> None:
    with pytest.raises(KeyError):
        graphml({"a": {}}, [("a", "b", {})], {})
