"""One checked rule file → one `Rule`, and folders of them → the rules of a pack."""

from collections.abc import Sequence
from typing import cast

from auditor.ground.mark import Mark
from auditor.ground.problem import Problem
from auditor.ground.words import Words, say
from auditor.messages.load import LOAD
from auditor.messages.terms import PARAM_TYPES
from auditor.model.parameter import param_value
from auditor.model.plan import plan_set_of
from auditor.model.rule import Example, ParamDeclaration, ParamType, Rule, Severity, Suggestion
from auditor.read.family import misfits
from auditor.read.files import EXPRESSIONS
from auditor.read.plan import load_plan, place_of
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import (
    Document,
    ListMarks,
    MapMarks,
    MarkTree,
    Node,
    Tree,
    WrittenInt,
    plain,
    text_of,
    written,
)

LEVEL_OF = {
    "nation": "national", "province": "province", "city": "city", "district": "district", "county": "county",
    "township": "township",
}
VERDICTS = ("holds", "violated", "undetermined", "not_applicable")


def _text(node: Node, key: str) -> str:
    inner = node.get(key)
    return "" if inner is None else text_of(inner.value).strip()


def _texts(node: Node, key: str) -> tuple[str, ...]:
    inner = node.get(key)
    return () if inner is None else tuple(text_of(item.value) for item in inner)


def _words(node: Node, key: str) -> Words:
    inner = node.get(key)
    return Words("", "") if inner is None else Words(_text(inner, "zh"), _text(inner, "en"))


def _marks(node: Node) -> dict[str, Mark]:
    marks = {"": node.mark}
    for key, inner in node.items():
        marks[key] = inner.mark
        if inner.is_mapping:
            marks.update({f"{key}.{name}": child.mark for name, child in inner.items()})
        if key == "suggest":
            marks.update({
                f"{key}.{place}.{name}": child.mark for place, item in enumerate(inner) for name, child in item.items()
            })
    return marks


def _written(root: Node, content: bytes) -> dict[str, tuple[int, ...]]:
    """Where the characters of expressions stand that do not follow the place of their value one by one."""
    text = content.decode("utf-8")
    lines = text.split("\n")
    found = {}
    for key in EXPRESSIONS:
        node = root.get(key)
        value = "" if node is None else text_of(node.value)
        if node is not None and not lines[node.mark.line - 1].startswith(value, node.mark.column - 1):
            before = len(value) - len(value.lstrip())       # of no expression
            found[key] = written(text, place_of(node), value)[before:]
    return found


def _constrains(root: Node) -> str:
    """How the rule constrains values; `check` stands for the check as it is."""
    said = _text(root, "constrains")
    return _text(root, "check") if said == "check" else said


def _param(node: Node) -> ParamDeclaration:
    default = node.get("default")
    return ParamDeclaration(
        cast("ParamType", _text(node, "type")), None if default is None else plain(default.value),
        _words(node, "means"), node.mark,
    )


def _suggestion(node: Node) -> Suggestion:
    words = Words(_text(node, "zh"), _text(node, "en"))
    return Suggestion(_text(node, "when"), words, _text(node, "at"), _text(node, "to"), _text(node, "sure"))


def load_rule(document: Document, family: str, content: bytes) -> tuple[Rule, list[Problem]]:
    """Reads one rule whose shape the schema has accepted, with the examples that it has. content: of its file."""
    root = Node(document.tree, document.marks, document.file)
    params = root.get("params")
    gather = root.get("gather")
    off = root.get("off")
    suggest = root.get("suggest")
    examples: list[Example] = []
    problems: list[Problem] = []
    given = root.get("examples")
    for node in () if given is None else given:
        example, found = _example(node)
        problems.extend(found)
        examples.append(example)
    for name, node in params.items() if params is not None else ():
        problems.extend(_default_problems(name, node))
    rule = Rule(
        id=_text(root, "id"), family=family, title=_words(root, "title"),
        severity=cast("Severity", _text(root, "severity")), subject=_text(root, "for"), when=_text(root, "when"),
        check=_text(root, "check"), message=_words(root, "message"), at=_text(root, "at"),
        shows=_texts(root, "shows"), under=_texts(root, "under"), cause=_text(root, "cause"),
        gather="" if gather is None or gather.value is False else "plan" if gather.value is True else "years",
        gathered=_words(root, "gathered") if "gathered" in root else None, member=_text(root, "member"),
        margin=_text(root, "margin"), settles=_text(root, "settles"),
        settled=_words(root, "settled") if "settled" in root else None,
        suggest=() if suggest is None else tuple(map(_suggestion, suggest)),
        off=off is not None and off.value is True, why=_words(root, "why"), remedy=_words(root, "remedy"),
        params={} if params is None else {name: _param(node) for name, node in params.items()},
        examples=tuple(examples), file=document.file, digest=document.digest,
        marks=_marks(root), written=_written(root, content), constrains=_constrains(root),
        takes=_texts(root, "takes"),
    )
    return rule, problems


def _default_problems(name: str, node: Node) -> list[Problem]:
    default = node.get("default")
    kind = _text(node, "type")
    if default is None:
        return []
    try:
        param_value(kind, plain(default.value))
    except (ValueError, TypeError):
        found = default.text if not default.is_mapping and not default.is_list else "…"
        return [Problem(default.mark, say(LOAD, "param-type", name=name, expected=PARAM_TYPES[kind], found=found))]
    return []


def _example(node: Node) -> tuple[Example, list[Problem]]:
    stated = [verdict for verdict in VERDICTS if verdict in node]
    expects = next(iter(stated), "")
    params = node.get("params")
    problems: list[Problem] = []
    if len(stated) != 1:
        known = ", ".join(VERDICTS)
        problems.append(Problem(node.mark, say(LOAD, "example-verdicts", found=len(stated), known=known)))
    plans = []
    before: list[tuple[str, str]] = []
    for id, fragment in node[expects].items() if expects else ():
        filled = _filled(id, fragment, before)
        before.append((id, filled["level"].text))
        found = schema_problems(filled, "plan")
        problems.extend(found)
        if not found:
            plan, more = load_plan(filled, "")
            problems.extend(more)
            plans.append(plan)
    if not problems:
        problems.extend(misfits(plans))
    return Example(
        expects, plan_set_of(plans), {} if params is None else cast("dict[str, object]", plain(params.value)),
        node.mark,
    ), problems


def _filled(id: str, fragment: Node, before: Sequence[tuple[str, str]]) -> Node:
    """An example's plan with what every plan must have: level by its id, parent the one before it."""
    given = fragment.value if isinstance(fragment.value, dict) else {}
    at = place_of(fragment)
    level = LEVEL_OF.get(id, LEVEL_OF.get(id.rpartition("-")[2], "county"))
    parents: list[Tree] = [before[-1][0]] if before else []
    groups: list[Tree] = [{"name": "主要目标", "headline": True}, {"name": "具体目标"}]
    defaults: dict[str, Tree] = {
        "plan": id, "title": id, "level": level, "region": {"name": id}, "parents": parents,
        "years": [WrittenInt(2024, "2024"), WrittenInt(2027, "2027")],
        "groups": groups,
    }
    marks = MapMarks(at)
    if isinstance(fragment.marks, MapMarks):
        marks.keys.update(fragment.marks.keys)
        marks.values.update(fragment.marks.values)
    for key, value in defaults.items():
        if key not in given:
            marks.keys[key], marks.values[key] = at, _flat_marks(value, at)
    return Node({**defaults, **given}, marks, fragment.file)


def _flat_marks(tree: Tree, at: int) -> MarkTree:
    """Marks of a default: all at one place."""
    if isinstance(tree, dict):
        mapping = MapMarks(at)
        mapping.keys.update(dict.fromkeys(tree, at))
        mapping.values.update({key: _flat_marks(value, at) for key, value in tree.items()})
        return mapping
    if isinstance(tree, list):
        items = ListMarks(at)
        items.items.extend(_flat_marks(value, at) for value in tree)
        return items
    return at
