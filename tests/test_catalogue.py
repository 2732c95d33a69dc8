"""The committed pages of rules are those of today's rule files, whole and in both languages."""

import re
from collections.abc import Mapping
from functools import cache

import pytest

from auditor.model.rule import Rule
from tests.bless import PAGES, catalogue

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@cache
def pages() -> Mapping[str, str]:
    return catalogue()


def test_the_pages_are_fresh() -> None:
    kept = {path.relative_to(PAGES).as_posix(): path.read_text(encoding="utf-8") for path in PAGES.rglob("*.md")}
    assert sorted(kept) == sorted(pages()), "make bless writes them anew"
    assert [name for name, text in pages().items() if kept[name] != text] == [], "make bless, and read the difference"


def test_every_rule_has_its_section_with_all_its_examples(shipped_rules: dict[str, Rule]) -> None:
    for language in ("zh", "en"):
        for rule in shipped_rules.values():
            page = pages()[f"{language}/{rule.family}.md"]
            section = page.partition(f"\n## {rule.id}\n")[2].partition("\n## ")[0]
            assert f"\n**{rule.title.spoken(language)}**\n" in section
            assert f"\ncheck: {rule.check}\n" in section
            assert rule.why.spoken(language) in section
            assert rule.remedy.spoken(language) in section
            snippets = [text for form, text in FENCE.findall(section) if form == "yaml"]
            assert len(snippets) == len(rule.examples)
            for snippet, example in zip(snippets, rule.examples, strict=True):
                assert snippet.startswith("- ")
                assert re.search(rf"^(?:- |  ){example.expects}:", snippet, re.MULTILINE)
            assert len(re.findall(r"^```\n\n- ", section, re.MULTILINE)) == len(rule.examples)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_links_lead_somewhere(language: str) -> None:
    for name, text in pages().items():
        if not name.startswith(language):
            continue
        for file, anchor in re.findall(r"\]\(([a-z_-]+\.md)?(?:#([a-z0-9-]+))?\)", text):
            page = pages()[f"{language}/{file}"] if file else text
            assert not anchor or f"\n## {anchor.upper()}\n" in page


def test_both_languages_have_the_same_shape() -> None:
    for name, text in pages().items():
        other = pages()[name.replace("zh/", "en/", 1)]
        assert re.findall("^## .*", text, re.MULTILINE) == re.findall("^## .*", other, re.MULTILINE)
        assert FENCE.findall(text) == FENCE.findall(other)


def test_an_example_is_shown_as_it_comes_out() -> None:
    assert """
- violated:
    city: {indicators: {cleaning: {name: 更新环卫设备, targets: {2027: 600台套}}}}
    district: {indicators: {cleaning: {name: 更新环卫设备, targets: {2027: 100台套}, \
link: {to: city/cleaning, relation: share, share: 16.6%}}}}
```

- 错误：更新环卫设备（2027年）：声明占city 16.6%，按 100台套 ÷ 600台套 计算为 ≈16.67%
""" in pages()["zh/shares.md"]
