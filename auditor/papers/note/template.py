"""The template of a note: read, checked for names that are not there, and filled with facts. Only this knows Jinja."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError, meta, nodes
from jinja2 import Template as Compiled
from jinja2.exceptions import SecurityError
from jinja2.runtime import Undefined
from jinja2.sandbox import SandboxedEnvironment

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.record import record
from auditor.ground.words import Words, say
from auditor.papers.note.wording import TEMPLATE
from auditor.papers.outline import chinese

# What Jinja says of a mistake, and what we say of it; the group of the pattern fills our sentence.
SENTENCES: Sequence[tuple[str, str]] = (
    (r"needs to be closed is '(?P<tag>\w+)'", "unclosed"),
    (r"unknown tag '(?P<tag>\w+)'", "unknown-tag"),
    (r"[Mm]issing end of|unexpected '?end of template|got 'end of", "unended"),
    (r"No filter named '(?P<found>.+?)'", "no-filter"),
    (r"No test named '(?P<found>.+?)'", "no-test"),
    (r"expected token '(?P<expected>.+)', got '(?P<got>.+)'", "token"),
    (r"unexpected (?:char )?(['\"])(?P<got>.+?)\1", "unexpected"),
    (r"has no (?:attribute|element) '?(?P<found>.+?)'?$", "no-entry"),
    (r"no loader for this environment", "no-file"),
)
TOKENS = {
    "end of print statement": "}}", "begin of print statement": "{{", "end of statement block": "%}",
    "begin of statement block": "{%",
}


@record
class Template:
    """The text of a template, and the file that it is from as its user named it."""

    file: str
    text: str


class _NotTextError(Exception):
    """A template writes what is neither text nor a whole number."""


def template_of(file: str, data: bytes) -> Template:
    """The template in the bytes of a file. Raises InputError where they are not UTF-8."""
    try:
        return Template(file, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise mistake(TEMPLATE["not-utf-8"], Mark(file, line, 1)) from None


def rendered(template: Template, facts: Mapping[str, object]) -> str:
    """The text that a template makes of facts (plain data). Raises InputError, with the line, for a mistake in it."""
    try:
        ready, names = _compiled(template.text)
        unknown = [(name, line) for name, line in names if name not in facts]
        text = "" if unknown else ready.render(facts)
    except TemplateSyntaxError as error:
        raise _refused(template, error.lineno, _sentence(error.message or "", "syntax")) from None
    except Exception as error:
        raise _refused(template, _line(error), _reason(error)) from None
    if unknown:
        known = ", ".join(facts)
        raise InputError([
            Problem(Mark(template.file, line, 1), say(TEMPLATE, "no-name", found=name, known=known))
            for name, line in unknown
        ])
    if not text.strip():
        raise _refused(template, 1, TEMPLATE["no-text"])
    return text


@lru_cache(maxsize=2)       # one of each language: to compile takes longer than to fill
def _compiled(text: str) -> tuple[Compiled, tuple[tuple[str, int], ...]]:
    """A template ready to be filled, and the names, with their lines, that it uses and does not set itself."""
    environment = _environment()
    tree = environment.parse(text)
    names = list(tree.find_all(nodes.Name))
    own = {*environment.globals, *(name.name for name in names if name.ctx != "load")}
    missing = meta.find_undeclared_variables(tree) - own
    used = tuple((name.name, name.lineno) for name in names if name.name in missing)
    return environment.from_string(text), used


class _Environment(SandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        """`a.b`: an entry of the facts is found first, also where Python's mappings have a method of that name."""
        if isinstance(obj, dict) and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


def _environment() -> _Environment:
    """An environment without a loader: a template is one text, and reads nothing."""
    environment = _Environment(
        undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True, finalize=_writable,
    )
    environment.filters |= {"numeral": numeral, "counted": counted, "capitalize": _capitalized}
    environment.tests["single"] = lambda number: number == 1
    return environment


def _writable(value: object) -> object:
    """Only text and whole numbers are written: no list, no None gets into a paper."""
    if isinstance(value, bool) or not isinstance(value, str | int | Undefined):
        raise _NotTextError
    return value


def numeral(number: int) -> str:
    """A place in a Chinese enumeration: 一, 二, … 十, 十一, … 九十九; digits beyond."""
    return chinese(number) if 0 < number < 100 else str(number)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: 1 target, 3 targets."""
    return f"{number} {one if number == 1 else many}"


def _capitalized(text: str) -> str:
    """Jinja's own would make every other letter small, those of names too."""
    return text[:1].upper() + text[1:]


def _refused(template: Template, line: int, words: Words) -> InputError:
    return mistake(words, Mark(template.file, line, 1))


def _sentence(message: str, otherwise: str) -> Words:
    """What Jinja says of a mistake, in our words."""
    for pattern, key in SENTENCES:
        found = re.search(pattern, message)
        if found is not None:
            return say(TEMPLATE, key, **{name: TOKENS.get(text, text) for name, text in found.groupdict().items()})
    return TEMPLATE[otherwise]


def _reason(error: Exception) -> Words:
    """Why a template did not run to its end."""
    match error:
        case _NotTextError():
            return TEMPLATE["not-text"]
        case SecurityError():
            return TEMPLATE["unsafe"]
        case UndefinedError():
            return _sentence(str(error), "not-there")
        case ZeroDivisionError():
            return TEMPLATE["by-zero"]
        case RecursionError() | MemoryError() | SyntaxError():
            return TEMPLATE["nested"]
    return _sentence(str(error), "unfit")


def _line(error: Exception) -> int:
    """The innermost line of the template that an error passed through; Jinja keeps them in the traceback."""
    line, step = 1, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == "<template>":
            line = step.tb_lineno
        step = step.tb_next
    return line
