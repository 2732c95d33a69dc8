"""What of a web page is the document: without what is hidden, and without navigation, counters and the like."""

import re

from lxml import etree
from lxml.html import HtmlElement

_GONE = frozenset((
    "script", "style", "noscript", "template", "button", "select", "option", "input",
    "textarea", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map", "head", "title", "del", "s",
    "strike", "rt", "rp",
))
_FURNITURE_TAGS = frozenset(("nav", "aside", "footer"))
_HOLDS_TEXT = frozenset(("table", "tbody", "thead", "tr", "p", "ul", "ol", "dl", "h1", "h2"))
_FURNITURE_NAMES = re.compile(
    r"(?i)(?:^|[\s_-])(?:nav\w*|menu\w*|crumbs?|breadcrumbs?|bread\w*|sidebar|foot(?:er)?|copyright|share\w*|bdshare\w*|"
    r"pager|pagination|rel|related\w*|recommend\w*|toolbar|tools?|qrcode|ewm|banner|search\w*|login|links?|friendlinks?|top|"
    r"dqwz|location|position|fontsize|xgwj|xglj)(?:$|[\s_-])"
)
_CONTENT_NAMES = re.compile(
    r"(?i)^(?:zoom|ucap-?content|trs_?editor\w*|trs_editor_view|article(?:-?content|_?con|-?body)?|"
    r"pages_content|news_?content|info-?content|detail-?content|xxgk_?content|vsb_content\w*|content|main-?content|"
    r"con_text|view_?content)$"
)
_HIDDEN_STYLE = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
_MEDIA = re.compile(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"[.#][\w-]+")
_COUNTER = re.compile(
    r"浏览次数|浏览量|阅读次数|阅读量|访问量|点击数|点击率|点击次数|字体[：:]|字号[：:]|打印本页|【打印|关闭窗口|"
    r"【关闭|分享到|扫一扫|当前位置|您所在的位置|您现在的位置|上一篇|下一篇|ICP备|公网安备|版权所有|主办单位|"
    r"网站标识码|网站地图|责任编辑[：:]|信息来源[：:]|发布时间[：:].*来源[：:]|来源[：:].*发布时间[：:]"
)
_CARD = re.compile(
    r"(?:索引号|主题分类|发文机关|发布机构|发文日期|成文日期|发布日期|发布时间|发文字号|有效性|公开方式|来源|责任编辑|组配分类)"
    r"[：:].{0,50}"
)
_LABELS = frozenset((
    "索引号", "主题分类", "发文机关", "发布机构", "发文日期", "成文日期", "发布日期", "发布时间", "文号", "发文字号",
    "浏览次数", "浏览量", "有效性", "公开方式", "公开时限", "名称", "标题", "主题词", "生成日期", "信息索引",
    "组配分类", "体裁分类", "公开范围", "关键词", "内容概述", "失效日期", "生效日期", "信息分类",
))
_LONGEST_LINE = 160   # of page furniture; a longer paragraph is text whatever stands in it


def cleaned(root: HtmlElement) -> int:
    """Takes out of the page what is hidden or no text; gives how many pieces with text were page furniture."""
    hidden = _hidden_selectors(root)
    sizes = _sizes(root)
    total, left_out = sizes[root], 0
    for element in list(root.iter(etree.Element)):
        if element.getparent() is None:
            continue
        small = 3 * sizes[element] < total
        furnishes = element.tag in _FURNITURE_TAGS or (small and named(element, _FURNITURE_NAMES))
        if furnishes and small and not _within_content(element):
            left_out += sizes[element] > 0
            element.drop_tree()
        elif element.tag in _GONE or _unseen(element, hidden):
            element.drop_tree()
    return left_out


def document_of(root: etree._Element) -> etree._Element:
    """The part of a page that holds the document: what is named so, or what holds nearly all its text."""
    body = root.find(".//body")
    part = root if body is None else body
    sizes = _sizes(part, links=False)
    whole = sizes[part]
    content = [each for each in sizes if 10 * sizes[each] > 9 * whole and named(each, _CONTENT_NAMES)]
    if content:
        return content[-1]
    while True:
        inner = next((each for each in part if 10 * sizes.get(each, 0) >= 9 * whole), None)
        if inner is None or inner.tag in _HOLDS_TEXT:
            return part
        part = inner


def _sizes(root: etree._Element, links: bool = True) -> dict[etree._Element, int]:
    """How many characters each element holds, without spaces; `links`: also in links."""
    order = list(root.iter(etree.Element))
    sizes = dict.fromkeys(order, 0)
    for element in reversed(order):
        own = 0 if element.tag == "a" and not links else sizes[element] + _length(element.text)
        sizes[element] = own
        parent = element.getparent()
        if parent is not None and parent in sizes:
            sizes[parent] += own + _length(element.tail)
    return sizes


def _length(text: str | None) -> int:
    return len("".join(text.split())) if text else 0


def furniture(text: str) -> bool:
    """Whether a line belongs to the page and not to the document."""
    bare = "".join(text.split())
    if _CARD.fullmatch(bare) is not None:
        return True
    return len(bare) <= _LONGEST_LINE and _COUNTER.search(bare) is not None


def catalogue(cells: list[str]) -> bool:
    """Whether a table is the catalogue card of the page: index number, dates, counters."""
    named = sum(cell.strip().strip("：:【】[]").replace(" ", "").replace("　", "") in _LABELS for cell in cells)
    return named >= 2 and 3 * named >= len([cell for cell in cells if cell.strip()])


def named(element: etree._Element, names: re.Pattern[str]) -> bool:
    """Whether the id or a class of an element is one of some names."""
    said = (element.get("id") or "", *(element.get("class") or "").split())
    return any(names.search(each) is not None for each in said if each)


def _within_content(element: etree._Element) -> bool:
    return any(named(each, _CONTENT_NAMES) for each in element.iterancestors())


def _hidden_selectors(root: etree._Element) -> frozenset[str]:
    """Which classes and ids the page's own style sheet hides on the screen."""
    found: set[str] = set()
    for style in root.iter("style"):
        for selectors, body in _RULE.findall(_MEDIA.sub("", style.text or "")):
            if _HIDDEN_STYLE.search(body):
                names = (each.strip() for each in selectors.split(","))
                found.update(each for each in names if _SELECTOR.fullmatch(each))
    return frozenset(found)


def _unseen(element: etree._Element, hidden: frozenset[str]) -> bool:
    """Whether a reader does not see an element; the whole page waits hidden until its scripts have run."""
    if element.tag == "body":
        return False
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if _HIDDEN_STYLE.search(element.get("style") or ""):
        return True
    if not hidden:
        return False
    names = [f".{each}" for each in (element.get("class") or "").split()]
    return any(each in hidden for each in (*names, f"#{element.get('id')}"))
