"""The pages of the rules are what the rule files say, with the examples as they come out."""

from tests.bless import PAGES, catalogue


def test_the_catalogue_is_fresh() -> None:
    pages = catalogue()
    kept = {path.relative_to(PAGES).as_posix(): path for path in PAGES.rglob("*.md")}
    assert sorted(kept) == sorted(pages), "make bless; remove pages of families that are gone"
    for name, text in pages.items():
        assert kept[name].read_text(encoding="utf-8") == text, f"{name} is stale: make bless"
