"""What is wrong with a document's shape, as sentences with their marks."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from auditor.ground.problem import MOST, Problem
from auditor.ground.words import Words, joined, say
from auditor.messages.schema import SCHEMA
from auditor.read.schema.causes import (
    ANY_OF,
    ONE_KEY_OF,
    TELLING,
    Refusal,
    Schema,
    TreePath,
    free_keys,
    missing_keys,
    unknown_keys,
    values,
)
from auditor.read.yaml import Document, Node, Tree, WrittenFloat, WrittenInt, find, resolved, text_of, unlisted
from auditor.text.plain import within_quotes
from auditor.text.similar import similar
from auditor.text.year_meant import key_meant

_LONGEST_TEXT = 40  # characters of a value that a sentence repeats
_KINDS = {"integer": WrittenInt, "number": WrittenInt | WrittenFloat, "boolean": bool}
_NO_HINT = Words("", "")
_JOINED = re.compile(
    r"[^\s:：]+(?::(?=\S)|：)"
)  # a key and its value with a colon that YAML does not know as one
_SEPARATORS = str.maketrans("、，；;", ",,,,")


def worded(document: Document | Node, cause: Refusal) -> list[Problem]:
    """The sentences for one cause; mostly one."""
    return _WORDED.get(cause.keyword, _unexpected)(document, cause)


def _unknown(document: Document | Node, cause: Refusal) -> list[Problem]:
    """Each key that its mapping does not know, marked at the key; of very many the first, and how many more."""
    names = unknown_keys(cause)
    allowed, free = list(cause.schema.get("properties", ())), free_keys(cause)
    others = _allowed(cause, allowed)
    found = []
    for name in names[:MOST]:
        close, meant = similar(name, free) or similar(name, allowed), _year_meant(cause, name)
        words = (
            say(SCHEMA, "unknown key, similar", name=name, similar=close) if close
            else say(SCHEMA, "key, written", name=name, written=meant) if meant
            else say(SCHEMA, others[0], name=name, **others[1])
        )
        found.append(Problem(find(document, [*cause.path, name], key=True), words))
    rest = names[MOST:]
    return [*found, *unlisted(find(document, [*cause.path, rest[0]], key=True), len(rest))] if rest else found


def _year_meant(cause: Refusal, name: str) -> str:
    """The year key that an unknown key was meant to be, where its mapping takes such keys; "" for none."""
    meant = key_meant(name)
    patterns = cause.schema.get("patternProperties", ())
    return meant if meant != name and any(re.search(each, meant) for each in patterns) else ""


def _allowed(cause: Refusal, allowed: Sequence[str]) -> tuple[str, dict[str, Words]]:
    """The sentence for a key that resembles none, and what it says may stand there."""
    patterns = cause.schema.get("patternProperties")
    if allowed:
        return "unknown key", {"allowed": joined(allowed)}
    if patterns:
        expected = _expected(cause.schema, described=True) or _joined([_form(each) for each in patterns])
        return "unknown key, expected", {"expected": expected}
    return "no keys", {}


def _missing(document: Document | Node, cause: Refusal) -> list[Problem]:
    """The keys that a mapping must have, or of which it must have one, marked at the mapping's own key."""
    mark, where = find(document, cause.path, key=True), _where(cause.path)
    if cause.keyword == ONE_KEY_OF:
        return [Problem(mark, say(SCHEMA, "missing choice", where=where, names=joined(cause.limit)))]
    return [Problem(mark, say(SCHEMA, "missing key", where=where, name=name)) for name in missing_keys(cause)]


def _dependent(document: Document | Node, cause: Refusal) -> list[Problem]:
    """The keys that another key asks for."""
    return [
        Problem(
            find(document, [*cause.path, name], key=True),
            say(SCHEMA, "dependent key", where=_where(cause.path), name=name, missing=missing),
        )
        for name, needed in cause.limit.items()
        if name in cause.keys and isinstance(needed, list)
        for missing in needed
        if missing not in cause.keys
    ]


def _repeated(document: Document | Node, cause: Refusal) -> list[Problem]:
    """The items that a list holds a second time, each marked where it stands again."""
    found = []
    seen: set[str] = set()
    for index, item in enumerate(cause.value if isinstance(cause.value, list) else ()):
        said = repr(item)
        if said in seen:
            words = say(SCHEMA, "repeated", where=_where(cause.path), found=_found(item))
            found.append(Problem(find(document, [*cause.path, index]), words))
        seen.add(said)
    return found


def _not_allowed(document: Document | Node, cause: Refusal) -> list[Problem]:
    """A value that a schema forbids without naming another."""
    if expected := _expected(cause.schema, described=True):
        return _unexpected(document, cause, expected)
    where, mark = _where(cause.path), find(document, cause.path)
    if cause.limit == {}:  # nothing may stand there at all
        mark = find(document, cause.path, key=True)
        return [Problem(mark, say(SCHEMA, "superfluous", where=where))]
    if cause.keyword == "oneOf":
        return [Problem(mark, say(SCHEMA, "several shapes", where=where))]
    names = cause.limit.get("required", ()) if isinstance(cause.limit, Mapping) else ()
    if names:
        mark = find(document, [*cause.path, names[-1]], key=True)
        key = "forbidden key" if len(names) == 1 else "forbidden keys"
        return [Problem(mark, say(SCHEMA, key, where=where, names=joined(names)))]
    return [Problem(mark, say(SCHEMA, "not allowed", where=where, found=_found(cause.value)))]


def _unexpected(document: Document | Node, cause: Refusal, said: Words | None = None) -> list[Problem]:
    """A value, or a key, that is not what its schema asks for."""
    expected = said or _expected(cause.schema) or _asked(cause)
    if cause.is_key:
        name = text_of(cause.value)
        mark = find(document, [*cause.path, name], key=True)
        return [Problem(mark, say(SCHEMA, "bad key", name=name, expected=expected))]
    where, found, hint = _where(cause.path), _found(cause.value), _hint(cause)
    words = say(SCHEMA, "expected", where=where, expected=expected, found=found, hint=hint)
    return [Problem(find(document, cause.path), words)]


_WORDED: dict[str, Callable[[Document | Node, Refusal], list[Problem]]] = {
    "additionalProperties": _unknown,
    "required": _missing,
    "dependencies": _dependent,
    ONE_KEY_OF: _missing,
    "uniqueItems": _repeated,
    "not": _not_allowed,
    "oneOf": _not_allowed,  # more than one branch fits
}


def _expected(schema: Schema, described: bool = False) -> Words | None:
    """What a schema says that it expects: its `x-expected`, or else, where asked for, its description."""
    written = schema.get("x-expected")
    if isinstance(written, Mapping):
        return Words(str(written["zh"]), str(written["en"]))
    description = schema.get("description")
    if described and isinstance(description, str):
        en = _first_sentence(description, ". ")
        en = en[:1].lower() + en[1:]
        zh = schema.get("x-zh", {}).get("description")
        return Words(_first_sentence(zh, "。") if zh else en, en)
    return None


def _first_sentence(text: str, end: str) -> str:
    return text.partition(end)[0].removesuffix(".")


def _asked(cause: Refusal) -> Words:
    """What a keyword asks for, in words."""
    keyword, limit = cause.keyword, cause.limit
    if keyword == ANY_OF:
        return _joined(list(dict.fromkeys(_alternatives(limit))))
    if keyword == "type":
        return _joined(_types(limit))
    if keyword in TELLING:
        zh, en = (_one_of([_written(value) for value in _in_language(values(cause), each)]) for each in (True, False))
        return Words(zh.zh, en.en)
    if keyword == "pattern":
        return _expected(cause.schema, described=True) or _form(limit)
    if keyword == "additionalItems":
        return say(SCHEMA, "maxItems", limit=len(cause.schema["items"]))
    if keyword == "contains":
        asked = [replace(cause, keyword=each, limit=limit[each]) for each in TELLING if each in limit]
        return say(
            SCHEMA, keyword, item=_expected(limit) or (_asked(asked[0]) if asked else say(SCHEMA, "other"))
        )
    if keyword == "minLength" and limit == 1:
        return say(SCHEMA, "some text")
    return say(SCHEMA, keyword if keyword in SCHEMA else "other", limit=limit)


def _in_language(words: list[Any], chinese: bool) -> list[Any]:
    """Fixed words in a language: the Chinese ones where there are any, or those that are not."""
    own = [word for word in words if isinstance(word, str) and not word.isascii()]
    return own if chinese and own else [word for word in words if word not in own] or words


def _one_of(listed: list[str]) -> Words:
    return say(SCHEMA, "one" if len(listed) == 1 else "one of", value=listed[0], values=joined(listed))


def _alternatives(branches: list[Refusal]) -> list[Words]:
    """What each branch of a choice expects."""
    phrases: list[Words] = []
    for cause in branches:
        said = _expected(cause.schema)
        if said is None and cause.keyword == ANY_OF:
            phrases += _alternatives(cause.limit)
        elif said is None and cause.keyword == "type":
            phrases += _types(cause.limit)
        else:
            phrases.append(said or _asked(cause))
    return phrases


def _form(pattern: str) -> Words:
    return say(SCHEMA, "pattern", limit=pattern)


def _types(limit: str | list[str]) -> list[Words]:
    names = [limit] if isinstance(limit, str) else limit
    return [say(SCHEMA, f"a {name}") for name in names if name != "integer" or "number" not in names]


def _joined(phrases: Sequence[Words]) -> Words:
    *others, last = phrases
    return say(SCHEMA, "or", first=joined(others), last=last) if others else last


def _written(value: Any) -> str:
    """A value of a schema as a file would write it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _where(path: TreePath) -> Words:
    """A value's place in words: its key, or its number in a list."""
    if not path:
        return say(SCHEMA, "root")
    last = path[-1]
    if isinstance(last, int):
        return say(SCHEMA, "item", list=_where(path[:-1]), number=last + 1)
    return say(SCHEMA, "at key", name=last)


def _found(value: Tree) -> Words:
    """What stands there, in words."""
    if value is None:
        return say(SCHEMA, "nothing")
    if isinstance(value, dict):
        return say(SCHEMA, "mapping" if value else "empty mapping")
    if isinstance(value, list):
        return say(SCHEMA, "list" if value else "empty list", count=len(value))
    text = text_of(value)
    if not isinstance(value, str):
        return say(SCHEMA, "truth" if isinstance(value, bool) else "number", text=text)
    short = text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
    return say(SCHEMA, "text" if text else "empty text", text=short)


def _hint(cause: Refusal) -> Words:
    """What to do about a value, where that can be told."""
    value = cause.value
    wanted = cause.limit if cause.keyword == "type" else None
    if isinstance(value, str) and (bare := within_quotes(value)):
        return say(SCHEMA, "wide quotes", written=bare)
    if wanted == "integer" and isinstance(value, str) and key_meant(value) != value and key_meant(value).isdigit():
        return say(SCHEMA, "written", written=key_meant(value))
    choices = cause.limit if cause.keyword == ANY_OF else [cause]
    allowed = [_written(each) for choice in choices if choice.keyword in TELLING for each in values(choice)]
    if allowed and not isinstance(value, dict | list):
        close = similar(text_of(value), allowed)
        return say(SCHEMA, "similar", similar=close) if close else _NO_HINT
    if wanted == "string" and isinstance(value, bool | WrittenInt | WrittenFloat):
        return say(SCHEMA, "quote", written=text_of(value))
    if wanted in ("integer", "number", "boolean") and isinstance(value, str):
        return say(SCHEMA, "unquote") if isinstance(resolved(value), _KINDS[wanted]) else _NO_HINT
    if wanted == "array" and isinstance(value, str | WrittenInt | WrittenFloat):
        items = [item.strip() for item in text_of(value).translate(_SEPARATORS).split(",") if item.strip()]
        return say(SCHEMA, "as list", written=", ".join(items)) if items else _NO_HINT
    if wanted == "object" and isinstance(value, str) and _JOINED.match(value):
        return say(SCHEMA, "as mapping")
    return _NO_HINT
