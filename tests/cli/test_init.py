"""`auditor init`: where the file goes, what editors are told, and when it is refused."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, write_small

NEW = ("init", "city", "--plan", "county", "--level", "county", "--region", "某县")
FILE = "plans/small/county.plan.yaml"
HEADER = "# yaml-language-server: $schema="


def test_a_plan_begins_beside_its_parent_and_is_audited(run: Run, here: Path) -> None:
    done = run(*NEW, "-o", FILE)
    assert (done.code, done.out, done.err) == (0, "", "")
    text = (here / FILE).read_text(encoding="utf-8")
    header, _, text = text.partition("\n")
    assert header.startswith(f"{HEADER}file:///")
    assert text.startswith("plan: county\ntitle: 某县行动方案  # 请核对\nlevel: county\n")
    assert run("show", "county").code == 0
    (here / FILE).write_text(text.replace("  # cleaning:", "  cleaning:", 1), encoding="utf-8")
    assert run("audit", FILE, "--fail-on", "never").code == 0


def test_it_is_printed_where_no_file_is_named(run: Run, here: Path) -> None:
    done = run(*NEW)
    run(*NEW, "-o", FILE)
    assert done.out == (here / FILE).read_text(encoding="utf-8")
    assert "  # - {indicator: city/tools}  # 数字化普及率\n" in done.out


def test_the_comments_are_in_the_language_that_is_asked_for(run: Run) -> None:
    assert "# 删减的上级指标" in run(*NEW).out
    assert "# Indicators above that are dropped" in run(*NEW, "--lang", "en").out


def test_editors_find_the_schema_that_the_parent_names(run: Run, here: Path) -> None:
    (here / "schemas").mkdir()
    (here / "schemas" / "plan.json").write_text("{}", encoding="utf-8")
    write_small(here / "plans" / "small", city=f"{HEADER}../../schemas/plan.json\n{CITY}")
    (here / "drafts").mkdir()
    assert run(*NEW).out.partition("\n")[0] == f"{HEADER}../../schemas/plan.json"
    done = run(*NEW, "-o", "drafts/county.plan.yaml")
    assert (done.code, done.err) == (0, "提示：审核前请把 drafts/county.plan.yaml 放到上级方案所在的 plans/small\n")
    first = (here / "drafts" / "county.plan.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first == f"{HEADER}../schemas/plan.json"


@pytest.mark.parametrize(("schema", "kept"), [("https://example.org/plan.json", True), ("../nowhere.json", False)])
def test_a_schema_elsewhere_is_kept_and_none_that_leads_nowhere(run: Run, here: Path, schema: str, kept: bool) -> None:
    write_small(here / "plans" / "small", city=f"{HEADER}{schema}\n{CITY}")
    assert run(*NEW).out.startswith(f"{HEADER}{schema}\nplan: county\n" if kept else f"{HEADER}file:///")


@pytest.mark.parametrize(("change", "said"), [
    ({"--plan": "County"}, "--plan 的值“County”不能作标识；请用小写字母、数字和连字符，例如 wujiagang"),
    ({"--plan": "district"}, "方案标识“district”已用于 plans/small/district.plan.yaml；请另取一个"),
    ({"--level": "town"}, "--level 的值“town”无效；可用：national, province, city, district, county, township"),
    ({"--level": "province"}, "province 高于上级方案 city（city）；请改 --level，或改用更高的上级方案"),
    ({"--region": " "}, "--region 不能是空的，也不能有换行或控制字符；请写地区名称，例如 伍家岗区"),
    ({"-o": "plans/small/city.plan.yaml"}, "plans/small/city.plan.yaml 已经存在，不会被覆盖；请另写文件名"),
    ({"-o": "county.yaml"}, "county.yaml 不是方案文件；方案文件名以 .plan.yaml 结尾"),
    ({"-o": "plans"}, "plans 是目录；请写文件名"),
    ({"init": "citty"}, "没有标识为“citty”的方案；是否应为“city”？"),
])
def test_what_cannot_be_started(run: Run, here: Path, change: dict[str, str], said: str) -> None:
    order = {"init": "city", "--plan": "county", "--level": "county", "--region": "某县", **change}
    done = run(*(part for pair in order.items() for part in pair))
    assert (done.code, done.out, done.err) == (2, "", f"auditor: {said}\n共 1 处错误，未执行。\n")
    assert (here / "plans" / "small" / "city.plan.yaml").read_text(encoding="utf-8") == CITY
    assert sorted(path.name for path in here.rglob("*.yaml")) == ["city.plan.yaml", "district.plan.yaml"]


def test_parents_of_two_families(run: Run, here: Path) -> None:
    write_small(here / "plans" / "other", city=CITY.replace("plan: city", "plan: town"), district=DISTRICT.replace(
        "parents: [city]", "parents: [town]").replace("to: city", "to: town"))
    done = run("init", "plans/small/city.plan.yaml", "plans/other/city.plan.yaml", *NEW[2:])
    said = "auditor: 上级方案不在同一目录：plans/small, plans/other；上级和下级方案要放在同一目录\n"
    assert (done.code, done.err.partition("共")[0]) == (2, said)
