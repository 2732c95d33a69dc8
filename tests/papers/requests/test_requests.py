"""The list of missing data: verdicts merged by datum, addressed, ranked, with the value at which they pass."""

from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.words import Language, Words
from auditor.judge.audit import audit, audit_rows, ready
from auditor.judge.compiled import compile_rules
from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.papers.cases import Cases
from auditor.papers.requests.facts import DataRequest, pages, requests_of, undetermined
from auditor.papers.requests.layout import requests, requests_data
from auditor.papers.writers.text import in_language
from tests.papers.opinion.opinions import about
from tests.papers.reading import body, plain, running, tables, whole
from tests.small import plans_of

GROWTH = "indicators:\n  a: {name: 报废汽车回收量, group: 主要目标, targets: {2024: 增长25%, 2027: 增长50%}}\n"


def small(folder: Path, pack: RulePack, **texts: str) -> tuple[DataRequest, ...]:
    """The requests about the district among some small plans."""
    plan_set = plans_of(folder, **texts)
    family, made = ready(plan_set), audit(plan_set, pack)
    plan = family.by_id["district"]
    return requests_of([plan], about(made, plan), pack)


def of_real(family: Family, made: Audit, pack: RulePack, *ids: str) -> tuple[DataRequest, ...]:
    plans = [family.by_id[id] for id in ids]
    return requests_of(plans, list(dict.fromkeys(found for plan in plans for found in about(made, plan))), pack)


def test_every_undetermined_verdict_is_asked_for(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    """As many as the audit counts: members of gathered findings are verdicts, and so is what hangs below."""
    found = requests_of(real_family.plans, real_audit.findings, pack)
    asked = {verdict.fingerprint for request in found for verdict in request.verdicts}
    cases = Cases(real_family.plans, pack)
    opened = [each.fingerprint for _, each in undetermined(real_audit.findings, real_family.plans, cases)]
    assert len(opened) == sum(counts.undetermined for counts in real_audit.coverage.values())
    assert asked == set(opened)


def test_what_settles_most_comes_first(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    found = requests_of(real_family.plans, real_audit.findings, pack)
    counts = [request.count for request in found]
    assert counts == sorted(counts, reverse=True)
    assert found[0].datum.what == Words(
        "《推动大规模设备更新和消费品以旧换新行动方案》（国发〔2024〕7号）全文",
        "the whole text of 推动大规模设备更新和消费品以旧换新行动方案 (国发〔2024〕7号)",
    )
    assert len({(request.datum.family, request.datum.key) for request in found}) == len(found)


def test_the_base_value_of_hunan_with_its_threshold(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    found = [request for request in of_real(real_family, real_audit, pack, "hunan") if request.datum.kind == "baseline"]
    told = [
        (request.datum.what.zh, request.count, request.passes.side, request.passes.words.zh)
        for request in found if request.passes is not None
    ]
    assert told == [
        ("2023年报废汽车拆解量（基数）", 1, "at-most", "基期年（2023）的数值不高于16万辆时达到上级要求"),
        ("2023年二手车交易量（基数）", 1, "at-most", "基期年（2023）的数值不高于75.86万辆时达到上级要求"),
    ]
    assert {request.datum.office.zh for request in found} == {"湖南省人民政府"}


def test_a_district_asks_the_owner_of_the_indicator(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    """And nobody for the text of the city: that it is not at hand is for whoever keeps the plan files."""
    found = of_real(real_family, real_audit, pack, "wujiagang")
    assert [(request.datum.what.zh, request.datum.office.zh, request.count) for request in found] == [
        (
            "《宜昌市推动大规模设备更新和消费品以旧换新行动方案（2024—2027年）》（宜府办发〔2024〕31号）全文",
            "", 10,
        ),
        ("2023年二手车交易量（基数）", "区商务局", 1),
        ("2023年废旧家电回收量（基数）", "区商务局", 1),
    ]
    assert [request.passes.side for request in found if request.passes is not None] == ["equal", "equal"]


def test_two_verdicts_on_one_datum_name_the_strictest_value(tmp_path: Path, pack: RulePack) -> None:
    """At most 16万辆 for 2027 and 8万辆 for 2024: the smaller passes both."""
    found = small(
        tmp_path, pack, city=GROWTH, district="document: {parts: [body]}\nindicators:\n"
        "  a: {name: 报废汽车回收量, group: 主要目标, targets: {2024: 10万辆, 2027: 24万辆}, owner: [区商务局], "
        "link: {to: city/a, relation: at-least}}\n",
    )
    (request,) = found
    assert (request.datum.what.zh, request.datum.office.zh, request.count, request.alone) == (
        "2023年报废汽车回收量（基数）", "区商务局", 2, 2
    )
    assert request.passes is not None
    assert (request.passes.side, request.passes.value) == ("at-most", "80000")
    assert [each.value for each in request.thresholds] == ["80000", "160000"]
    family = ready(plans_of(tmp_path / "again", city=GROWTH, district="document: {parts: [body]}\nindicators:\n"
        "  a: {name: 报废汽车回收量, group: 主要目标, targets: {2024: 10万辆, 2027: 24万辆}, owner: [区商务局], "
        "link: {to: city/a, relation: at-least}}\n"))
    plan = family.by_id["district"]
    made = audit_rows(family, pack, compile_rules(pack.rules))
    paper = in_language(requests([plan], about(made, plan), pack), "zh")
    (line,) = body(tables(paper)[0])
    assert line[3:5] == ["2", (
        "基期年（2023）的数值不高于8万辆时达到上级要求\n各项条件：\n"
        "报废汽车回收量（2024年）：基期年（2023）的数值不高于8万辆时达到上级要求\n"
        "报废汽车回收量（2027年）：基期年（2023）的数值不高于16万辆时达到上级要求"
    )]


def test_values_that_contradict_each_other_are_said_to(tmp_path: Path, pack: RulePack) -> None:
    """Growth and amount of two years imply two baselines: no one value makes both fit."""
    found = small(tmp_path, pack, district=(
        "indicators:\n"
        "  g: {name: 二手车交易量, group: 主要目标, measure: cars, targets: {2024: 增长10%, 2027: 增长50%}}\n"
        "  a: {name: 二手车交易, group: 主要目标, measure: cars, targets: {2024: 11000辆, 2027: 30000辆}}\n"
    ))
    (request,) = [each for each in found if each.datum.kind == "baseline"]
    assert request.count >= 2
    assert {each.value for each in request.thresholds} == {"10000", "20000"}
    assert request.passes is None


def test_how_many_verdicts_a_datum_settles_alone_is_said(
    real_family: Family, real_audit: Audit, pack: RulePack
) -> None:
    found = of_real(real_family, real_audit, pack, "liaocheng")
    assert [(request.datum.plan, request.count, request.alone) for request in found] == [("liaocheng", 12, 12)]


def test_the_counties_that_have_not_answered_are_asked(many_family: Family, pack: RulePack) -> None:
    made = audit_rows(many_family, pack, compile_rules(pack.rules))
    found = requests_of(many_family.plans, made.findings, pack)
    answers = [request for request in found if request.datum.kind == "answers"]
    middle = {request.datum.office.zh for request in answers if request.datum.plan == "middle"}
    assert middle == {"第59县、第60县", "第7县、第8县、第59县、第60县"}
    assert {request.passes.side for request in answers if request.passes is not None} == {"at-least"}
    whole(in_language(requests(many_family.plans, made.findings, pack), "zh"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_plan_gets_a_whole_list(
    language: Language, real_family: Family, real_audit: Audit, pack: RulePack
) -> None:
    for plan in real_family.plans:
        paper = in_language(requests([plan], about(real_audit, plan), pack), language)
        whole(paper)
        assert "〔yichang" not in running(paper)
    whole(in_language(requests(real_family.plans, real_audit.findings, pack), language))


def test_each_office_has_its_own_table(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    found = requests_of(real_family.plans, real_audit.findings, pack)
    asked = pages(found)
    paper = in_language(requests(real_family.plans, real_audit.findings, pack), "zh")
    overview, *each = tables(paper)
    assert [line[1] for line in body(overview)] == [page.office.zh for page in asked]
    assert len(each) == len(asked) + 1          # last what is first to be typed in: no office is asked for it
    assert {request.datum.office.zh for request in found if not request.datum.asked} == {""}
    assert not any("提供单位" in cell.text for line in each[-1].header for cell in line)
    for page, table in zip(asked, each[:-1], strict=True):
        assert {line[2] for line in body(table)} == {page.office.zh}
        assert len({line[0] for line in body(table)}) == len(page.requests)
    assert [page.count for page in asked] == sorted((page.count for page in asked), reverse=True)


def test_where_everything_was_judged_there_is_nothing_to_ask(
    real_family: Family, real_audit: Audit, pack: RulePack
) -> None:
    nation = real_family.by_id["nation"]
    paper = in_language(requests([nation], about(real_audit, nation), pack), "zh")
    assert tables(paper) == []
    assert "没有需要补充的数据" in running(paper)
    assert requests_data([nation], about(real_audit, nation), pack)["requests"] == []


def test_data_name_the_verdicts_by_fingerprint(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    hunan = real_family.by_id["hunan"]
    data = plain(requests_data([hunan], about(real_audit, hunan), pack))
    (request,) = [each for each in data["requests"] if each["indicator"] == "used-car-trade"]
    verdicts = request.pop("verdicts")
    assert request == {
        "rank": 3, "kind": "baseline", "family": hunan.record.file.rpartition("/")[0], "plan": "hunan",
        "indicator": "used-car-trade", "year": 2023,
        "what": {"zh": "2023年二手车交易量（基数）", "en": "二手车交易量 in 2023 (baseline)"},
        "office": {"zh": "湖南省人民政府", "en": "湖南省人民政府"}, "settles": 1, "settles_alone": 1,
        "passes": {
            "side": "at-most", "value": "22000000/29",
            "words": {
                "zh": "基期年（2023）的数值不高于75.86万辆时达到上级要求",
                "en": "it is met where the value of the base year (2023) is at most 758,620 vehicles",
            },
        },
        "thresholds": [request["passes"]],
    }
    assert [(verdict["rule"], verdict["subject"]["year"]) for verdict in verdicts] == [("ALN-010", "2027")]


def test_of_amounts_with_an_upper_end_the_joint_room_is_said(tmp_path: Path, pack: RulePack) -> None:
    divisions = "divisions:\n" + "".join(f"  - {{name: {name}, plan: {name}}}\n" for name in ("district", "b", "c"))
    city = f"{divisions}indicators:\n  a: {{name: 用水量, group: 具体目标, targets: {{2027: 不超过60台}}}}\n"
    row = "  a: {name: 用水量, group: 具体目标, targets: {2027: 20台}, link: {to: city/a, relation: share}}\n"
    district = f"indicators:\n{row}"
    plan_set = plans_of(tmp_path, city=city, district=district)
    family, made = ready(plan_set), audit(plan_set, pack)
    plan = family.by_id["city"]
    found = [each for each in requests_of([plan], about(made, plan), pack) if each.room is not None]
    assert [(each.room.least, each.room.most) for each in found if each.room is not None] == [(None, Fraction(40))]
    paper = in_language(requests([plan], about(made, plan), pack), "zh")
    cells = [cell for table in tables(paper) for row in body(table) for cell in row]
    assert "合计不超过40台；单独一家不超过40台" in cells


def test_what_words_of_the_level_above_mean_is_asked_of_who_wrote_them(tmp_path: Path, pack: RulePack) -> None:
    found = small(
        tmp_path, pack,
        city="""\
document: {issuer: 某市发改委}
indicators:
  a: {name: 数字化普及率, targets: {2027: 大幅提升}}
  b: {name: 关键工序数控化率, targets: {2027: 75%左右}}
  c: {name: 机械化率, targets: {2027: 达到全省平均水平}}
""",
        district="""\
document: {issuer: 东区发改局}
indicators:
  a: {name: 数字化普及率, targets: {2027: 50%}, link: {to: city/a, relation: at-least}, owner: [东区工信局]}
  b: {name: 关键工序数控化率, targets: {2027: 74.8%}, link: {to: city/b, relation: at-least}}
  c: {name: 机械化率, targets: {2027: 65%}, link: {to: city/c, relation: at-least}}
""",
    )
    asked = {each.datum.indicator: (each.datum.office.zh, each.datum.what.zh, each.datum.what.en) for each in found}
    assert asked == {
        "a": ("某市发改委", "“数字化普及率”（2027年）“大幅提升”所指的数值",
              "“数字化普及率” (2027): the number that “大幅提升” stands for"),
        "b": ("某市发改委", "“关键工序数控化率”（2027年）“75%左右”容许的幅度",
              "“关键工序数控化率” (2027): how far “75%左右” may be missed"),
        "c": ("某市发改委", "“机械化率”（2027年）“达到全省平均水平”所指的数值及其年份",
              "“机械化率” (2027): the number, with its year, that “达到全省平均水平” stands for"),
    }
