"""One audit since HEAD in every format at once, each read by its schema or by somebody else's library."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import html
from markdown_it import MarkdownIt

from tests.cli.small import Done
from tests.report.consumers import (
    annotations,
    audit_faults,
    gitlab_faults,
    junit_cases,
    junit_faults,
    sarif_faults,
    sarif_levels,
)
from tests.repository import TODAY, errors_found

FORMATS = ("text", "json", "sarif", "junit", "github", "gitlab", "md")


@dataclass(frozen=True, slots=True)
class Seen:
    """What each reader sees of one rule; empty where it is not mentioned.

    audit: state and verdict. sarif: baseline state, with `suppressed`. junit: of the case of the district.
    github: the lines with an error. gitlab: severity. page: the verdict of the page, and the section of the rule.
    """

    code: int
    audit: str
    sarif: str
    junit: str
    github: tuple[int, ...]
    gitlab: str
    page: tuple[str, str]


def seen(run: Callable[..., Done], folder: Path, rule: str) -> Seen:
    """Audits; every output must be valid, and all must be made from the same findings."""
    reports = folder.parent / f"{folder.name}-reports"
    reports.mkdir(exist_ok=True)
    outputs = [word for form in FORMATS for word in ("--output", f"{form}:{reports / form}")]
    done = run("audit", "--since", "HEAD", "--today", TODAY, *outputs)
    assert (done.code in (0, 1), done.out) == (True, "")
    texts = {form: (reports / form).read_text(encoding="utf-8") for form in FORMATS}
    assert re.match("[√×] 不?通过：与 HEAD 相比，", texts["text"])
    assert audit_faults(texts["json"]) == []
    return Seen(
        done.code,
        errors_found(json.loads(texts["json"])).get(rule, ""),
        _sarif(texts["sarif"], rule, done.code, reports),
        _junit(texts["junit"], rule),
        tuple(
            int(found["line"]) for kind, found, _ in annotations(texts["github"])
            if kind == "error" and found["title"].startswith(rule)
        ),
        _gitlab(texts["gitlab"], rule),
        _page(texts["md"], rule),
    )


def _sarif(text: str, rule: str, code: int, folder: Path) -> str:
    assert sarif_faults(text) == []
    (made,) = json.loads(text)["runs"]
    results: list[dict[str, Any]] = made["results"]
    assert made["invocations"][0]["exitCode"] == code
    assert sum(sarif_levels(text, folder).values()) == len(results)
    own = [each for each in results if each["ruleId"] == rule]
    return " ".join(each["baselineState"] + (" suppressed" if each["suppressions"] else "") for each in own)


def _junit(text: str, rule: str) -> str:
    assert junit_faults(text) == []
    return " ".join(
        kind for (suite, name), kind in junit_cases(text).items() if name.startswith(rule) and "district" in suite
    )


def _gitlab(text: str, rule: str) -> str:
    assert gitlab_faults(text) == []
    return " ".join(entry["severity"] for entry in json.loads(text) if entry["check_name"] == rule)


def _page(text: str, rule: str) -> tuple[str, str]:
    """The verdict in bold, and the title of the fold whose table has the rule, as a browser would show them.

    What is new or worse stands in the open, under no title.
    """
    tree = html.fromstring(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))
    (verdict,) = tree.xpath("//p[1]/strong/text()")
    rows = tree.xpath("//td[contains(., $rule)]", rule=rule)
    titles = [
        row.xpath("string((preceding::summary[not(contains(., '依据'))])[last()])") for row in rows
    ]
    return verdict.partition("：")[0], " ".join(dict.fromkeys(titles))
