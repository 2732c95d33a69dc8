"""The job summary: what a reviewer sees first, and never more than GitHub takes."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.report.summary import LIMIT, MOST_OPEN, audit_summary, inline
from auditor.run.reported import Reported
from tests.report.sample import ALL, DISTRICT, MANY, NOTE, OPEN, SHARE, WAIVED, reported, since

ERRORS = ("error",)
PAGE = """\
## Audit of plan targets

**× failed: errors 1, warnings 1, notes 1 (--fail-on error)**<br>
plans 2, rules 6, verdicts 5: 5 hold, 0 violated, 0 undetermined<br>
missing 1, listed last; rules unused 1, off 0 (--statistics)

| severity | place, rule | finding |
| --- | --- | --- |
| error | district.plan.yaml:14 SHR-001 | declares 16.6%, it is ≈16.67% |
| warning | district.plan.yaml:30 TRM-012 | 2 without a year: 报废汽车, 船舶 |
| note | district.plan.yaml:20 SHR-005 | names no share |

<details><summary>Evidence and arithmetic (3)</summary>

```text
plans/某 族/district.plan.yaml:14:5: error: declares 16.6%, it is ≈16.67% [SHR-001]
    声明占比(en)  16.6%    — plans/某 族/district.plan.yaml:14:5
    上级目标(en)  600台套  — plans/某 族/city.plan.yaml:10:5
    本级目标(en)  100台套  — plans/某 族/district.plan.yaml:13:5
    formula       100台套 ÷ 600台套 = ≈16.67%

plans/某 族/district.plan.yaml:30:3: warning: 2 without a year [TRM-012]
    报废汽车    — plans/某 族/district.plan.yaml:30:3
    船舶        — plans/某 族/district.plan.yaml:33:3

plans/某 族/district.plan.yaml:20:3: note: names no share [SHR-005]
```

</details>

<details><summary>Undetermined (1)</summary>

| verdicts | what is missing |
| --- | --- |
| 1 | ALN-001: city: the target above; district |

</details>

<details><summary>Waived (1)</summary>

| severity | place, rule | finding |
| --- | --- | --- |
| error | district.plan.yaml:40 SHR-005 | names no share (approved by 市发改委, until 2026-12-31: 已报备) |

</details>
"""


def test_the_page_is_whole() -> None:
    assert audit_summary(reported(*ALL), "en", ERRORS) == PAGE


def heads(page: str) -> list[str]:
    """The titles of a page's sections, open or folded."""
    lines = (line.removeprefix("### ").removeprefix("<details><summary>") for line in page.splitlines())
    return [line.removesuffix("</summary>") for line in lines if line.removesuffix("</summary>").endswith(("）", ")"))
            and "|" not in line and " " not in line]


def test_new_and_worse_come_first_and_the_rest_is_folded() -> None:
    fixed = replace(NOTE, fingerprint="1:ff", message=Words("原来没有占比", ""))
    then = since((fixed,), (Words("规则有改动", ""),), aa="worse", bb="new", cc="better", dd="newly-undetermined")
    page = audit_summary(reported(*ALL, since=then), "zh", ERRORS)
    assert heads(page) == ["依据和算式（2）", "新出现的无法判断（1）", "已豁免（1）", "减轻（1）", "已消除（1）"]
    assert page.splitlines()[2:6] == [
        "**× 不通过：与 main 相比，新增 1，加重 1（--fail-on error）**<br>",
        "其余：新出现的无法判断 1，减轻 1，已消除 1（--verbose 全部列出）<br>",
        "审核 2 个方案，6 条规则，5 项判断：通过 5，不符 0，无法判断 0<br>", "注：规则有改动",
    ]
    assert (
        "| 错误 | 加重：差距由 1% 扩大到 2% | district.plan.yaml:14 SHR-001 | 声明占 16.6%，计算为 ≈16.67% |\n"
        "| 提示 | 新增 | district.plan.yaml:20 SHR-005 | 未写占比 |\n"
    ) in page
    assert "| 提示 | district.plan.yaml:20 SHR-005 | 原来没有占比 |" in page


def test_it_passes_where_the_exit_code_does() -> None:
    def verdict(made: Reported, *failing: str) -> str:
        return audit_summary(made, "en", failing).splitlines()[2].removesuffix("<br>")

    assert verdict(reported(SHARE), "note") == "**√ passed: errors 1, none of them in --fail-on note**"
    assert verdict(reported(SHARE), "error") == "**× failed: errors 1, warnings 0, notes 0 (--fail-on error)**"
    assert verdict(reported(SHARE), "never").startswith("**findings only, nothing makes this run fail: ")
    assert verdict(reported(SHARE, OPEN, WAIVED, since=since()), "error", "undetermined") == (
        "**√ passed: compared with main, nothing new or worse**"
    )


def test_what_is_open_fits_one_screen(whole: Reported) -> None:
    """What nobody has opened: no more than a screen of lines, however much was found."""
    page = audit_summary(whole, "zh", ERRORS)
    shown = re.sub("<details><summary>(.*?)</summary>.*?\n</details>", r"\1", page, flags=re.DOTALL)
    assert len(shown.split("\n")) <= 30
    assert shown.count("| 错误 |") + shown.count("| 警告 |") == MOST_OPEN


def test_it_is_never_longer_than_github_takes() -> None:
    """Thousands of findings, and one endless one."""
    many = [
        replace(SHARE, fingerprint=f"1:{number}", at=Mark(DISTRICT, number, 1), message=Words("甲乙丙" * 200, ""))
        for number in range(1, 3001)
    ]
    endless = replace(MANY, message=Words("丁" * LIMIT, ""), evidence=(replace(SHARE.evidence[0], raw="戊" * LIMIT),))
    page = audit_summary(reported(*many, endless), "zh", ERRORS)
    assert LIMIT // 10 < len(page.encode()) <= LIMIT
    assert "<summary>其余的发现（2993）</summary>" in page
    assert "另有 2893 条，见完整报告。" in page


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1))
def test_no_text_means_anything_in_markdown(text: str) -> None:
    """What stands in a cell is shown as it is."""
    table = MarkdownIt("commonmark").enable("table").render(f"| a |\n| --- |\n| x{inline(text)} |\n")
    shown = table.partition("<td>")[2].partition("</td>")[0]
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        shown = shown.replace(entity, sign)
    assert shown == f"x{text}"


def test_a_fence_cannot_be_closed_by_what_it_holds() -> None:
    strange = replace(SHARE, evidence=(replace(SHARE.evidence[0], raw="````\n</details><b>"),))
    page = audit_summary(reported(strange), "zh", ERRORS)
    assert "`````text\n" in page
    assert "<b>" not in MarkdownIt("commonmark", {"html": True}).enable("table").render(page)


def test_the_summary_of_the_repository_fits(whole: Reported) -> None:
    page = audit_summary(whole, "zh", ERRORS)
    assert len(page.encode()) <= LIMIT
    assert "见完整报告" not in page
