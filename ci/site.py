"""What MkDocs is told beside mkdocs.yml: a page for each rule, and links to files of the repository.

The pages of docs/rules hold a family each; the site has a page for each rule of them. A link that leads out of docs/
leads to the file where the project is kept, and is refused where there is no such file.
"""

import re
from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
_HOME = re.compile(r"^\s+Homepage = (\S+)$", re.MULTILINE)
_RULE = re.compile(r"^## (?=([A-Z]{3}-[0-9]{3})$)", re.MULTILINE)
_PAGE_HEAD = re.compile(r"\A[A-Z]{3}-[0-9]{3}\n\n\*\*(.+)\*\*$", re.MULTILINE)
_BACK = {"zh": "[同类规则](FAMILY) · [全部规则](index.md)", "en": "[Its family](FAMILY) · [All rules](index.md)"}
_TO_RULE = re.compile(r"\]\((?:[a-z_-]+\.md)?#([a-z]{3}-[0-9]{3})\)")
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)")
_FENCED = re.compile(r"(^```.*?^```$)", re.DOTALL | re.MULTILINE)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The address of the project, which setup.cfg says."""
    found = _HOME.search((ROOT / "setup.cfg").read_text(encoding="utf-8"))
    if found is None:
        raise PluginError("setup.cfg has no project URL “Homepage”")
    config.repo_url, config.repo_name = found[1], "auditor"
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Divides the page of each family of rules: the family's table stays, and each rule gets a page."""
    for file in list(files.documentation_pages()):
        if not re.fullmatch(r"rules/(zh|en)/[a-z_-]+\.md", file.src_uri) or file.src_uri.endswith("/index.md"):
            continue
        head, *parts = _RULE.split(file.content_string)
        folder = file.src_uri.rpartition("/")[0]
        files.remove(file)
        files.append(File.generated(config, file.src_uri, content=_own_pages(head)))
        for id, text in zip(parts[::2], parts[1::2], strict=True):
            page = _PAGE_HEAD.sub(rf"# {id} \1\n\n{_BACK[folder[-2:]]}", _own_pages(text), count=1)
            page = page.replace("FAMILY", file.src_uri.rpartition("/")[2])
            files.append(File.generated(config, f"{folder}/{id}.md", content=page))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_files: Files) -> str:
    """Links to rules' pages, and to files outside docs/."""
    rules = page.file.src_uri.startswith("rules/")
    pieces = _FENCED.split(_own_pages(markdown) if rules else markdown)
    return "".join(piece if piece.startswith("```") else _LINK.sub(_outside(page, config), piece) for piece in pieces)


def _own_pages(text: str) -> str:
    return _TO_RULE.sub(lambda found: f"]({found[1].upper()}.md)", text)


def _outside(page: Page, config: MkDocsConfig) -> Callable[[re.Match[str]], str]:
    """A function that turns a link out of docs/ into one to the project's home; all others stay."""
    folder = (Path(config.docs_dir) / page.file.src_uri).parent

    def turned(found: re.Match[str]) -> str:
        place = (folder / found[1]).resolve()
        if place.is_relative_to(Path(config.docs_dir).resolve()):
            return found[0]
        if not place.exists() or not place.is_relative_to(ROOT):
            raise PluginError(f"{page.file.src_uri}: there is no {found[1]}")
        return f"]({config.repo_url}/blob/HEAD/{place.relative_to(ROOT).as_posix()}{found[2] or ''})"

    return turned
