"""Message templates: text with `{expression}` or `{expression:spec}`, checked like any expression."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from string import Formatter

from auditor.ground.missing import Missing
from auditor.ground.words import Language
from auditor.language.check import check
from auditor.language.emit import Judge, Params, compile_tree
from auditor.language.pieces import Pieces
from auditor.language.render import UNKNOWN, shown
from auditor.language.syntax import error
from auditor.language.types import Function, Literal, Scope

NOBODY_KNOWS = "\ufffe"          # no character: it stands in no text
BRACKETED = re.compile(f"（{NOBODY_KNOWS}年?）| [(]{NOBODY_KNOWS}[)]")
INNER = str.maketrans("“”", "‘’")       # quotation marks within quotation marks
SPECS = ("", "%", "term", "few")
Part = tuple[str, Judge | None, str]            # text before, value, how it is shown
Template = Callable[[], tuple[Part, ...]]       # its parts, checked when they are first needed


def compile_template(
    text: str, scope: Scope, functions: Mapping[str, Function], extra: tuple[str, ...] = (),
    values: dict[str, Judge] | None = None,
) -> Template:
    """A template, read when it is first called; `extra` are further plain names (count, members).

    `values`: those of other templates of the same names, which need not be compiled again; it grows.
    That call raises ExpressionError for a broken brace, an unknown name or an unknown way of showing a value.
    """
    return cache(lambda: _parts(text, scope, functions, extra, {} if values is None else values))


def _parts(
    text: str, scope: Scope, functions: Mapping[str, Function], extra: tuple[str, ...], values: dict[str, Judge]
) -> tuple[Part, ...]:
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
            if name not in values:
                tree = check(name, scope, functions, "")
                if isinstance(tree, Literal):
                    raise error("not-permitted", found=f"{{{name}}}")
                values[name] = compile_tree(tree, functions)
            parts.append((before, values[name], spec or ""))
    return tuple(parts)


def pieces(template: Template, row: object, params: Params, language: Language) -> Pieces:
    """A template for one row, in one language, cut at its extra names: text, name, text, … Only texts are filled.

    Brackets around nothing but what nobody knows fall out.
    """
    made = [""]
    for before, value, spec in template():
        made[-1] += before
        if value is not None:
            found = value(row, params)
            said = NOBODY_KNOWS if isinstance(found, Missing) else shown(found, language, spec)
            made[-1] += said.translate(INNER) if before.endswith("“") else said
        elif spec:
            made += [spec.removeprefix("="), ""]
    return tuple(
        piece if place % 2 else BRACKETED.sub("", piece).replace(NOBODY_KNOWS, UNKNOWN)
        for place, piece in enumerate(made)
    )


def fill(template: Template, row: object, params: Params, language: Language) -> str:
    """The text of a template without extra names for one row, in one language."""
    return "".join(pieces(template, row, params, language))
