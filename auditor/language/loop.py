"""Rules about rows of one kind → one Python function that judges every row by all of them.

What several rules ask is worked out once for each row. A rule may be left out of any call.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from auditor.language.emit import Emitter, Params, runtime
from auditor.language.types import (
    Arithmetic,
    Call,
    Compare,
    Function,
    Get,
    Junction,
    Literal,
    Lookup,
    Name,
    Negative,
    Not,
    Over,
    Param,
    Tree,
)

Found = list[tuple[object, object]]         # a row, and its answer: False, or what is not known
# Of each rule: its parameters; where to put what does not hold, None: the rule is left out. How many rows hold.
Loop = Callable[[Iterable[object], Sequence[Params], Sequence[Found | None]], tuple[int, ...]]
Expressions = tuple[Tree | None, Tree]      # which rows a rule applies to (None: all), and what ought to hold of them


def compile_loop(rules: Sequence[Expressions], functions: Mapping[str, Function]) -> Loop:
    """A function of (rows, parameters, lists), the last two per rule, that judges each row by each rule.

    It gives how many rows hold, and adds every row that neither holds nor is beside the rule to the rule's list,
    with its answer.
    """
    shared = _shared(rules)
    kept = {tree: f"m{number}" for number, tree in enumerate(shared)}
    emitter = Emitter(False, functions, kept=kept)
    first = list(_set_first(emitter, rules, _often(shared, len(rules))))
    later = "".join(f"{name} = " for tree, name in kept.items() if tree not in emitter.ready)
    body = [f"{later}..."] if later else []
    body += first
    body += _grouped(emitter, [
        _Pending(number, _parts(when), (), _parts(check)) for number, (when, check) in enumerate(rules)
    ])
    each = range(len(rules))
    lines = [
        f"{''.join(f'params{number}, ' for number in each)}= params",
        f"{''.join(f'found{number}, ' for number in each)}= found",
        f"{''.join(f'holds{number} = ' for number in each)}0",
        "for row0 in rows:", *_indented(body),
        f"return ({''.join(f'holds{number}, ' for number in each)})",
    ]
    names = runtime() | emitter.names
    exec("\n".join(["def loop(rows, params, found):", *_indented(lines)]), names)
    return cast("Loop", names["loop"])


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _parts(tree: Tree | None) -> tuple[Tree, ...]:
    """The parts of an `and`."""
    if tree is None:
        return ()
    return tree.parts if isinstance(tree, Junction) and tree.operator == "and" else (tree,)


class _Pending(NamedTuple):
    """A rule whose code is not written yet: what is still to be asked of a row, and the names of what has been."""

    number: int
    when: tuple[Tree, ...]
    names: tuple[str, ...]
    check: tuple[Tree, ...]


def _grouped(emitter: Emitter, rules: Sequence[_Pending]) -> list[str]:
    """The lines that judge a row by some rules; what several of them begin with is asked once."""
    groups: dict[Tree | int, list[_Pending]] = {}
    for rule in rules:
        alone = not rule.when or _takes_params(rule.when[0])
        groups.setdefault(rule.number if alone else rule.when[0], []).append(rule)
    lines: list[str] = []
    for group in groups.values():
        before = set(emitter.ready)
        if len(group) == 1:
            lines += _judged(emitter, group[0])
        else:
            test, names = _ask(emitter, group[0].when[0])
            within = [rule._replace(when=rule.when[1:], names=rule.names + names) for rule in group]
            lines += [f"if {test}:", *_indented(_grouped(emitter, within))]
        emitter.ready = before
    return lines


def _judged(emitter: Emitter, rule: _Pending) -> list[str]:
    """The lines that judge a row by one rule. No part is asked after one that is refused."""
    number, names = rule.number, rule.names
    emitter.params = f"params{number}"
    tests = [f"found{number} is not None"]
    for part in rule.when:
        test, name = _ask(emitter, part)
        tests.append(test)
        names += name
    lines = _checked(emitter, number, rule.check)
    if names:
        lines = [f"if {_all_true(names)}:", *_indented(lines), "else:", f"    {_note(number, names)}"]
    return [f"if {' and '.join(tests)}:", *_indented(lines)]


def _checked(emitter: Emitter, number: int, check: Sequence[Tree]) -> list[str]:
    """The lines that see whether a row that a rule applies to is as it ought to be."""
    tests: list[str] = []
    names: tuple[str, ...] = ()
    for part in check:
        test, name = _ask(emitter, part)
        tests.append(test)
        names += name
    lines = [f"holds{number} += 1"]
    if names:
        lines = [f"if {_all_true(names)}:", *_indented(lines), "else:", f"    {_note(number, names)}"]
    return [f"if {' and '.join(tests)}:", *_indented(lines), "else:", f"    found{number}.append((row0, False))"]


def _ask(emitter: Emitter, part: Tree) -> tuple[str, tuple[str, ...]]:
    """The code that says whether a part is not refused, and the name of its answer, where that may be no plain yes.

    What is written next comes after it, until `ready` is set back: all that it asks is there by then.
    """
    code = emitter.emit(part)
    name = emitter.kept.get(part) or emitter.temporary()
    emitter.ready.update(each for each in _asked(part) if each in emitter.kept)
    if _plain(part):
        return code, ()
    return f"{code if part in emitter.kept else f'({name} := {code})'} is not False", (name,)


def _plain(tree: Tree) -> bool:
    """Whether the answer is always yes or no."""
    if isinstance(tree, Not | Junction):
        return all(map(_plain, _beneath(tree)))
    return isinstance(tree, Call) and tree.function == "known"


def _all_true(names: Sequence[str]) -> str:
    return " and ".join(f"{name} is True" for name in names)


def _note(number: int, names: Sequence[str]) -> str:
    answer = f"joined({', '.join(names)})" if len(names) > 1 else names[0]
    return f"found{number}.append((row0, {answer}))"


def _set_first(emitter: Emitter, rules: Sequence[Expressions], often: Sequence[Tree]) -> Iterator[str]:
    """The lines that set what is asked of every row in any case, and what is asked so often that it may as well be."""
    any_case = [_parts(check if when is None else when)[0] for when, check in rules]
    for tree in (part for whole in (*any_case, *often) for part in _asked(whole)):
        if tree in emitter.kept and tree not in emitter.ready:
            yield f"{emitter.kept[tree]} = {emitter.part(tree)}"
            emitter.ready.add(tree)


def _often(shared: Mapping[Tree, int], rules: int) -> list[Tree]:
    """What may as well be set for every row: what is cheap and asked in at least as many places as a third of rules."""
    return [tree for tree, places in shared.items() if places > 2 and places * 3 >= rules and _cheap(tree)]


def _cheap(tree: Tree) -> bool:
    """Whether to work it out costs no more than to see whether that is done: what a row has, simple facts of that."""
    if isinstance(tree, Get):
        return isinstance(tree.base, Name) and tree.type != "bool" and not tree.type.startswith(("texts", "rows of"))
    if isinstance(tree, Call):
        return tree.function in ("known", "stated", "kind", "bound") and all(map(_cheap, tree.arguments))
    return isinstance(tree, Literal | Name) or (
        isinstance(tree, Compare | Junction | Not) and all(map(_cheap, _beneath(tree)))
    )


def _asked(tree: Tree) -> Iterator[Tree]:
    """All that is asked whenever a tree is, what it rests on first; the tree itself last."""
    for part in tree.parts[:1] if isinstance(tree, Junction) else _beneath(tree):
        yield from _asked(part)
    yield tree


def _beneath(tree: Tree) -> tuple[Tree, ...]:
    """What a tree is directly made of; of what is said of each row of a collection, the collection."""
    if isinstance(tree, Get):
        return (tree.base,)
    if isinstance(tree, Lookup):
        return tree.table, tree.key
    if isinstance(tree, Compare | Arithmetic):
        return tree.left, tree.right
    if isinstance(tree, Not | Negative):
        return (tree.part,)
    if isinstance(tree, Junction):
        return tree.parts
    if isinstance(tree, Call):
        return tree.arguments
    return (tree.rows,) if isinstance(tree, Over) else ()


def _shared(rules: Iterable[Expressions]) -> dict[Tree, int]:
    """What is asked in more than one place and depends on the row alone → how many; what it rests on comes first."""
    places: Counter[Tree] = Counter()
    met: list[Tree] = []

    def meet(tree: Tree) -> None:
        places[tree] += 1
        if places[tree] == 1 or _takes_params(tree):
            for part in _beneath(tree):
                meet(part)
            met.append(tree)

    for when, check in rules:
        for tree in (*_parts(when), *_parts(check)):
            meet(tree)
    return {
        tree: places[tree] for tree in met
        if places[tree] > 1 and not isinstance(tree, Literal | Name) and not _takes_params(tree)
    }


def _takes_params(tree: Tree) -> bool:
    """Whether a parameter of its rule stands anywhere in it."""
    each = tree.each if isinstance(tree, Over) else None
    return isinstance(tree, Param) or any(map(_takes_params, (*_beneath(tree), *((each,) if each else ()))))
