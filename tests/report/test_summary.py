"""The job summary: what a reviewer sees first, and never more than GitHub takes."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.report.summary import LIMIT, audit_summary, inline
from auditor.run.reported import Reported
from tests.report.sample import ALL, DISTRICT, MANY, NOTE, OPEN, SHARE, WAIVED, reported, since

ERRORS = ("error",)
PAGE = """\
## Audit of plan targets

**Failed.**

| error | warning | note | undetermined | Waived |
| --: | --: | --: | --: | --: |
| 1 | 1 | 1 | 1 | 1 |

### error (1)

| place, rule | finding |
| --- | --- |
| district.plan.yaml:14<br>SHR-001 | declares 16.6%, it is ≈16.67% |

<details><summary>Evidence and arithmetic</summary>

```text
plans/某 族/district.plan.yaml:14:5: error: declares 16.6%, it is ≈16.67% [SHR-001]
    声明占比(en)  16.6%    — plans/某 族/district.plan.yaml:14:5
    上级目标(en)  600台套  — plans/某 族/city.plan.yaml:10:5
    本级目标(en)  100台套  — plans/某 族/district.plan.yaml:13:5
    formula       100台套 ÷ 600台套 = ≈16.67%
```

</details>

### warning (1)

| place, rule | finding |
| --- | --- |
| district.plan.yaml:30<br>TRM-012 | 2 without a year: 报废汽车, 船舶 |

<details><summary>Evidence and arithmetic</summary>

```text
plans/某 族/district.plan.yaml:30:3: warning: 2 without a year [TRM-012]
    报废汽车    — plans/某 族/district.plan.yaml:30:3
    船舶        — plans/某 族/district.plan.yaml:33:3
```

</details>

<details><summary>note (1)</summary>

| place, rule | finding |
| --- | --- |
| district.plan.yaml:20<br>SHR-005 | names no share |

<details><summary>Evidence and arithmetic</summary>

```text
plans/某 族/district.plan.yaml:20:3: note: names no share [SHR-005]
```

</details>

</details>

<details><summary>undetermined (1)</summary>

| place, rule | finding |
| --- | --- |
| district.plan.yaml:11<br>ALN-001 | the target above is missing |

</details>

<details><summary>Waived (1)</summary>

| severity | place, rule | finding |
| --- | --- | --- |
| error | district.plan.yaml:40<br>SHR-005 | names no share (已报备 (approved by 市发改委, until 2026-12-31)) |

</details>

"""


def test_the_page_is_whole() -> None:
    page = audit_summary(reported(*ALL), "en", ERRORS)
    assert page.startswith(PAGE)
    assert page.removeprefix(PAGE) == (
        "Audited 2 plans by 6 rules; verdicts: 5, of which 5 hold, 0 are violated, 0 are undetermined (3 more do not "
        "apply). Rules that met no subject: 1 (ZZZ-001). Findings: 3 (error 1, warning 1, note 1).\n"
    )


def heads(page: str) -> list[str]:
    """The titles of a page's sections, open or folded."""
    lines = (line.removeprefix("### ").removeprefix("<details><summary>") for line in page.splitlines())
    return [line.removesuffix("</summary>") for line in lines if line.removesuffix("</summary>").endswith(("）", ")"))
            and "|" not in line and " " not in line]


def test_new_and_worse_come_first_and_the_rest_is_folded() -> None:
    fixed = replace(NOTE, fingerprint="1:ff", message=Words("原来没有占比", ""))
    then = since((fixed,), (Words("规则有改动", ""),), aa="worse", bb="new", cc="better", dd="newly-undetermined")
    page = audit_summary(reported(*ALL, since=then), "zh", ERRORS)
    assert heads(page) == ["新增和加重（2）", "新出现的无法判断（1）", "已豁免（1）", "减轻（1）", "已消除（1）"]
    assert "**不通过。** 与 `main` 相比：只有新增和加重的发现影响退出码。\n\n注：规则有改动\n" in page
    assert "| 1 | 1 | 1 | 0 | 1 | 1 | 1 |" in page
    assert (
        "| 错误 | 加重：差距由 1% 扩大到 2% | district.plan.yaml:14<br>SHR-001 | 声明占 16.6%，计算为 ≈16.67% |\n"
        "| 提示 | 新增 | district.plan.yaml:20<br>SHR-005 | 未写占比 |\n"
    ) in page
    assert "| 提示 | district.plan.yaml:20<br>SHR-005 | 原来没有占比 |" in page


def test_it_passes_where_the_exit_code_does() -> None:
    def verdict(made: Reported, *failing: str) -> str:
        return audit_summary(made, "en", failing).splitlines()[2]

    assert verdict(reported(SHARE), "note") == "**Passed.**"
    assert verdict(reported(SHARE), "error") == "**Failed.**"
    assert verdict(reported(SHARE), "never") == "**Findings only; nothing makes this run fail.**"
    assert verdict(reported(SHARE, OPEN, WAIVED, since=since()), "error", "undetermined") == (
        "**Passed.** Compared with `main`. Only new and worse findings count for the exit code."
    )


def test_it_is_never_longer_than_github_takes() -> None:
    """Thousands of findings, and one endless one."""
    many = [
        replace(SHARE, fingerprint=f"1:{number}", at=Mark(DISTRICT, number, 1), message=Words("甲乙丙" * 200, ""))
        for number in range(1, 3001)
    ]
    endless = replace(MANY, message=Words("丁" * LIMIT, ""), evidence=(replace(SHARE.evidence[0], raw="戊" * LIMIT),))
    page = audit_summary(reported(*many, endless), "zh", ERRORS)
    assert LIMIT // 10 < len(page.encode()) <= LIMIT
    assert "### 错误（3000）" in page
    assert "另有 2900 条，见完整报告。" in page


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
    assert "另有" not in page.partition("共审核")[0]
