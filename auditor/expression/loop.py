"""Rules about rows of one kind → one Python function that judges every row by all of them.

What several rules ask is worked out once for each row. A rule may be left out of any call.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from auditor.expression.emit import Emitter, Params, runtime
from auditor.expression.types import (
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
    code, constants = loop_code(rules, functions, "k")
    names = {**runtime(), **constants}
    exec(code, names)
    loop: Loop = names["loop"]  # type: ignore[assignment]
    return loop


def loop_code(
    rules: Sequence[Expressions], functions: Mapping[str, Function], prefix: str
) -> tuple[str, Mapping[str, object]]:
    """The code of such a function, of the name `loop`, and its constants, whose names begin with the prefix."""
    shared = _shared(rules)
    kept = {tree: f"m{number}" for number, tree in enumerate(shared)}
    emitter = Emitter(False, functions, prefix, kept=kept)
    first = list(_set_first(emitter, rules, _often(shared, len(rules))))
    later = "".join(f"{name} = " for tree, name in kept.items() if tree not in emitter.ready)
    body = [f"{later}..."] if later else []
    body += first
    for number, (when, check) in enumerate(rules):
        emitter.params = f"params{number}"
        body += [f"if found{number} is not None:", *_indented(_judged(emitter, number, when, check))]
    each = range(len(rules))
    lines = [
        f"{''.join(f'params{number}, ' for number in each)}= params",
        f"{''.join(f'found{number}, ' for number in each)}= found",
        f"{''.join(f'holds{number} = ' for number in each)}0",
        "for row0 in rows:", *_indented(body),
        f"return ({''.join(f'holds{number}, ' for number in each)})",
    ]
    return "\n".join(["def loop(rows, params, found):", *_indented(lines)]), emitter.names


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _parts(tree: Tree | None) -> tuple[Tree, ...]:
    """The parts of an `and`."""
    if tree is None:
        return ()
    return tree.parts if isinstance(tree, Junction) and tree.operator == "and" else (tree,)


def _judged(emitter: Emitter, number: int, when: Tree | None, check: Tree) -> list[str]:
    """The lines that judge a row by one rule."""
    refused, fulfilled = [f"found{number}.append((row0, False))"], [f"holds{number} += 1"]
    lines = _branches(emitter, number, _parts(check), fulfilled, refused)
    return _branches(emitter, number, _parts(when), lines, []) if when is not None else lines


def _branches(
    emitter: Emitter, number: int, parts: Sequence[Tree], fulfilled: list[str], refused: list[str]
) -> list[str]:
    """What to do where all parts are fulfilled, where one is refused; with every other answer the row is noted.

    As ever, no part is asked after one that is refused.
    """
    names, asked = [], []
    for part in parts:
        name = emitter.kept.get(part) or emitter.temporary()
        code = emitter.emit(part)
        names.append(name)
        asked.append(code if part in emitter.kept else f"({name} := {code})")
    noted = f"joined({', '.join(names)})" if len(names) > 1 else names[0]
    lines = [
        f"if {' and '.join(f'{code} is not False' for code in asked)}:",
        f"    if {' and '.join(f'{name} is True' for name in names)}:", *_indented(_indented(fulfilled)),
        "    else:", f"        found{number}.append((row0, {noted}))",
    ]
    return [*lines, "else:", *_indented(refused)] if refused else lines


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
