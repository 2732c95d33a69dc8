"""Where the project is kept is said once and repeated alike; a package page leads there; the site holds all pages."""

import re
import subprocess
import sys
from pathlib import Path

from auditor.ground.version import HOME, VERSION

ROOT = Path(__file__).parents[2]
METADATA = """
import sys
from setuptools.build_meta import prepare_metadata_for_build_wheel
print(prepare_metadata_for_build_wheel(sys.argv[1]))
"""


def said(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


def test_one_home() -> None:
    assert f"    Homepage = {HOME}\n" in said("setup.cfg")
    assert f"repository-code: {HOME}\n" in said("CITATION.cff")
    assert f"\nversion: {VERSION}\n" in said("CITATION.cff")
    assert set(re.findall(r" = (https://\S+?/auditor)\b", said("setup.cfg"))) == {HOME}


def test_the_links_of_a_package_page_lead_somewhere(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", METADATA, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    text = (tmp_path / done.stdout.split()[-1] / "METADATA").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)", text)
    assert len(links) > 10
    for link in links:
        assert link.startswith("https://")
        if link.startswith(f"{HOME}/blob/HEAD/"):
            assert (ROOT / link.removeprefix(f"{HOME}/blob/HEAD/")).exists(), link
    for key in ("Keywords: ", "Project-URL: Homepage, ", "Classifier: Topic :: ", "Description-Content-Type: text/m"):
        assert f"\n{key}" in text


def test_every_document_is_a_page_of_the_site_in_both_languages() -> None:
    named = re.findall(r": ([a-z/.-]+\.md)$", said("mkdocs.yml"), re.MULTILINE)
    there = {path.name for path in (ROOT / "docs").glob("*.md")} | {"rules/zh/index.md", "rules/en/index.md"}
    assert sorted(named) == sorted(there)
    english = {name for name in there if not name.endswith(".zh.md") and "/" not in name}
    assert {name.replace(".md", ".zh.md") for name in english} == {name for name in there if name.endswith(".zh.md")}


def test_the_container_is_built_of_files_that_are_there() -> None:
    steps = said("Containerfile")
    for file in re.findall(r"--requirement (\S+)", steps):
        assert (ROOT / file).is_file()
    ignored = said(".dockerignore").split()
    assert not {"auditor", "rules", "plans", "requirements", "setup.py", "README.md"} & set(ignored)


def test_the_search_of_the_site_finds_chinese_words() -> None:
    """What cuts Chinese into words is installed with the site, and the search ends words at its mark."""
    (separator,) = re.findall(r"separator: '(.+)'", said("mkdocs.yml"))
    assert re.split(separator, "声明\u200b的\u200b占比，未写") == ["声明", "的", "占比", "未写"]
    assert re.search(r"^jieba==", said("requirements/docs.txt"), re.MULTILINE)
