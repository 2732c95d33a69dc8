"""Message templates: text with `{expression}` or `{expression:spec}`, checked like any expression."""

from collections.abc import Callable, Mapping
from functools import cache
from string import Formatter

from auditor.expression.check import check
from auditor.expression.emit import Judge, Params, compile_tree
from auditor.expression.render import shown
from auditor.expression.syntax import error
from auditor.expression.types import Function, Literal, Scope
from auditor.words import Language

SPECS = ("", "%", "term")
Part = tuple[str, Judge | None, str]            # text before, value, how it is shown
Template = Callable[[], tuple[Part, ...]]       # its parts, checked when it is made or when they are needed
Extra = Mapping[str, str]


def compile_template(
    text: str, scope: Scope, functions: Mapping[str, Function], extra: tuple[str, ...] = (), proven: bool = False
) -> Template:
    """A template ready to be filled; `extra` are further plain names (count, members).

    Raises ExpressionError for a broken brace, an unknown name or an unknown way of showing a value: now, or
    where others have `proven` the template, when it is filled.
    """
    template: Template = cache(lambda: _parts(text, scope, functions, extra))
    if not proven:
        template()
    return template


def _parts(text: str, scope: Scope, functions: Mapping[str, Function], extra: tuple[str, ...]) -> tuple[Part, ...]:
    try:
        fields = list(Formatter().parse(text))
    except ValueError as found:
        raise error("not-an-expression", found=str(found)) from None
    parts: list[Part] = []
    for before, name, spec, conversion in fields:
        if name is None:
            parts.append((before, None, ""))
        elif name in extra:
            parts.append((before, None, f"={name}"))
        else:
            if conversion or spec not in SPECS:
                raise error("not-permitted", found=f"!{conversion}" if conversion else f":{spec}")
            tree = check(name, scope, functions, "")
            if isinstance(tree, Literal):
                raise error("not-permitted", found=f"{{{name}}}")
            parts.append((before, compile_tree(tree, functions), spec or ""))
    return tuple(parts)


def fill(template: Template, row: object, params: Params, language: Language, extra: Extra | None = None) -> str:
    """The text of a template for one row, in one language."""
    pieces: list[str] = []
    for before, value, spec in template():
        pieces.append(before)
        if value is not None:
            pieces.append(shown(value(row, params), language, spec))
        elif spec.startswith("=") and extra is not None:
            pieces.append(extra[spec[1:]])
    return "".join(pieces)
