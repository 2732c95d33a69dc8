"""The page as one HTML file: the template filled, with style, script and data inside, and nothing from elsewhere."""

import json
import re
from base64 import b64encode
from dataclasses import asdict
from functools import lru_cache
from hashlib import sha256
from html import escape

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from auditor.ground.inert import by_line, shown
from auditor.ground.inert import json as inert_json
from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.papers.page.model import Drawn, Page
from auditor.papers.page.wording import KIND_WORDS, MARKS, ONE_KIND, PAGE, PARTS

LANG = {"zh": "zh-CN", "en": "en"}
# Signs with which a text of JSON could end the element that it stands in, or break a line of script.
SCRIPTED = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


@record
class Frame:
    """The files that come with the page: its template, its style, its script."""

    template: str
    style: str
    script: str


def rendered(page: Page, frame: Frame, language: Language) -> str:
    """The page; language: which of the two is shown first."""
    return _template(frame.template).render(
        page=page, language=language, lang=LANG[language], style=Markup(frame.style), script=Markup(frame.script),
        policy=policy(frame), data=Markup(scripted(page.data)), rows=Markup(scripted(page.rows)),
        words=PAGE, kind_words=KIND_WORDS,
        one_kind=ONE_KIND, marks=MARKS, parts=PARTS,
        told={plan.anchor: say(PAGE, "bar", **asdict(plan.counts)) for plan in page.plans},
        met={card.plan for section in page.sections for group in section.groups for card in group.cards},
    ) + "\n"


def policy(frame: Frame) -> str:
    """What the page may do: its own style and script, which their digests name, and nothing of any network."""
    own = {
        name: b64encode(sha256(text.encode()).digest()).decode()
        for name, text in (("style", frame.style), ("script", frame.script))
    }
    return (
        f"default-src 'none'; style-src 'sha256-{own['style']}'; script-src 'sha256-{own['script']}'; "
        "base-uri 'none'; form-action 'none'"
    )


def scripted(data: object) -> str:
    """Data as JSON inside an element of a page: nothing in it ends that element or acts."""
    text = inert_json(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    return text.translate(SCRIPTED)


@lru_cache(maxsize=1)
def _template(text: str) -> Template:
    """The template ready to be filled; line breaks between its elements would be a third of all nodes of a page."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_inert,
    )
    environment.filters |= {"both": both, "marked": marked, "drawing": drawing}
    return environment.from_string(re.sub("(?<=[>}])\n(?=[<{])", "", text))


def _inert(value: object) -> object:
    """Each text that was read is without signs that act; so is markup, whose texts went through here before."""
    return plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@lru_cache(1 << 12)
def plain(text: str) -> Markup:
    """A text for the inside of a tag or an attribute: nothing in it is markup, acts, or is a command to a runner."""
    return Markup(by_line(shown, escape(text)).replace("##[", "#&#35;["))


@lru_cache(1 << 12)
def both(words: Words) -> Markup:
    """A text in both languages, of which the style shows one; once, where they are the same."""
    if words.zh == words.en:
        return plain(words.zh)
    return Markup(f'<span class="zh">{plain(words.zh)}</span><span class="en">{plain(words.en)}</span>')


def marked(words: Words) -> Markup:
    """A text in both languages as attributes of an element, whose text the script sets: for lists to choose from."""
    return Markup(f'data-zh="{plain(words.zh)}" data-en="{plain(words.en)}"')


def drawing(drawn: Drawn) -> Markup:
    """Both drawings, each for its language; they are ours, with every text in them escaped."""
    return Markup(f'<div class="zh" lang="zh-CN">{drawn.zh}</div><div class="en" lang="en">{drawn.en}</div>')
