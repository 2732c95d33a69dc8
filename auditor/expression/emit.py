"""The checked tree → one plain Python function, built from our own tree and never from a user's text.

`compile_loop` gives the function that judges all rows of a rule, `compile_tree` that of one expression; with
`traced` the same code also notes the value of each part, for evidence and formulas: one meaning, two ways to
run it. What judges asks for the type of a plain value (a text, a yes, a number) in place and leaves all else
to `auditor.expression.logic`, whose word is the meaning.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from fractions import Fraction
from functools import cache
from operator import attrgetter
from typing import cast

from auditor.expression import inplace, logic
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
from auditor.record import entity

Params = Mapping[str, object]
Judge = Callable[[object, Params], object]
Traced = Callable[[object, Params, dict[int, object]], object]
Noting = Callable[[object, Params, Callable[[int, object], object]], object]
Found = list[tuple[object, object]]         # a row, and its answer: False, or what is not known
Loop = Callable[[Iterable[object], Params, Found], tuple[int, int]]

COMPARE = {
    "==": "equal", "<": "below", "<=": "at_most", ">": "below", ">=": "at_most", "in": "member",
}
ARITHMETIC = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}
OVER = {
    "count": "count", "any": "any_of", "all": "all_of", "sum": "total", "median": "median",
    "distinct": "distinct",
}


@entity
class _Emitter:
    traced: bool
    functions: Mapping[str, Function]
    prefix: str = "k"                       # how the names of its constants begin
    names: dict[str, object] = field(default_factory=dict)
    temporaries: list[int] = field(default_factory=lambda: [0])

    def constant(self, value: object) -> str:
        name = f"{self.prefix}{len(self.names)}"
        self.names[name] = value
        return name

    def temporary(self) -> str:
        """A name for a value that is asked for its type; used nowhere but where it is set."""
        self.temporaries[0] += 1
        return f"t{self.temporaries[0]}"

    def emit(self, tree: Tree) -> str:
        code = self.part(tree)
        if self.traced and not isinstance(tree, Literal):
            return f"note({self.constant(id(tree))}, {code})"
        return code

    def part(self, tree: Tree) -> str:
        if isinstance(tree, Literal):
            return self.constant(tree.value)
        if isinstance(tree, Name):
            return f"row{tree.depth}"
        if isinstance(tree, Get):
            base = self.emit(tree.base)
            if isinstance(tree.base, Name):
                return f"{base}.{tree.attribute}"
            if not self.traced and tree.type != "bool":
                t = self.temporary()
                return f"({t}.{tree.attribute} if ({t} := {base}).__class__ not in ABSENT else {t})"
            return f"{'get_flag' if tree.type == 'bool' else 'get'}({base}, {tree.attribute!r})"
        if isinstance(tree, Param):
            return f"params[{tree.name!r}]"
        if isinstance(tree, Lookup):
            return f"lookup({self.emit(tree.table)}, {self.emit(tree.key)})"
        if isinstance(tree, Junction):
            return self.junction(tree)
        if isinstance(tree, Not):
            return self.negated(self.emit(tree.part))
        if isinstance(tree, Compare):
            return self.compare(tree)
        if isinstance(tree, Arithmetic):
            return f"{ARITHMETIC[tree.operator]}({self.emit(tree.left)}, {self.emit(tree.right)})"
        if isinstance(tree, Negative):
            return f"subtract(0, {self.emit(tree.part)})"
        return self.call(tree) if isinstance(tree, Call) else self.over(tree)

    def call(self, tree: Call) -> str:
        arguments = [self.emit(argument) for argument in tree.arguments]
        type, word = tree.arguments[0].type, tree.function
        if not self.traced and word == "known":
            return inplace.known(type, self.temporary(), arguments[0])
        call = self.constant(self.functions[word].call)
        if not self.traced and word == "stated":
            return inplace.stated(type, self.temporary(), arguments[0], call)
        if not self.traced and word in ("kind", "bound", "raw") and type in inplace.QUANTIFIED:
            return inplace.of_quantity(word, self.temporary(), arguments[0], call)
        return f"{call}({', '.join(arguments)})"

    def junction(self, tree: Junction) -> str:
        return self.paired(tree.operator, [self.emit(part) for part in tree.parts])

    def paired(self, word: str, parts: list[str]) -> str:
        """Parts joined two by two, so that a long junction does not nest deeply; still from left to right."""
        if len(parts) == 1:
            return parts[0]
        middle = len(parts) // 2
        first, second = self.paired(word, parts[:middle]), self.paired(word, parts[middle:])
        if self.traced:
            return f"{'both' if word == 'and' else 'either'}({first}, lambda: {second})"
        return inplace.junction(word, self.temporary(), self.temporary(), first, second)

    def negated(self, code: str) -> str:
        if self.traced:
            return f"negation({code})"
        t = self.temporary()
        return f"(not {t} if ({t} := {code}).__class__ is bool else negation({t}))"

    def compare(self, tree: Compare) -> str:
        left, right = self.emit(tree.left), self.emit(tree.right)
        operator = tree.operator
        if operator in ("not in", "!="):
            return self.negated(self.compared({"not in": "in", "!=": "=="}[operator], tree, left, right))
        return self.compared(operator, tree, left, right)

    def compared(self, operator: str, tree: Compare, left: str, right: str) -> str:
        """One comparison; of plain values in place."""
        textual = tree.left.type in ("text", "bool", "texts")
        word = "equal_numbers" if operator == "==" and not textual else COMPARE[operator]
        flipped = operator in (">", ">=")
        if self.traced or tree.left.type == "bool" or (operator == "in" and tree.left.type == "texts"):
            return f"{word}({right}, {left})" if flipped else f"{word}({left}, {right})"
        t, u = self.temporary(), self.temporary()
        given = f"{word}({u}, {t})" if flipped else f"{word}({t}, {u})"
        left, answer = f"({t} := {left}).__class__", f"{t} {operator} {u}"
        if operator == "in":
            plain = f"({left} in ITEMS) & (({u} := {right}).__class__ is tuple)"
        elif textual:
            plain = f"({left} is str) & (({u} := {right}).__class__ is str)"
        elif isinstance(tree.right, Literal) and isinstance(tree.right.value, Fraction):
            plain, given = f"{left} in NUMBERS", f"{word}({right}, {t})" if flipped else f"{word}({t}, {right})"
            answer = inplace.compared(operator, t, u, tree.right.value)
        else:       # `&` asks both, whatever the first says
            plain = f"({left} in NUMBERS) & (({u} := {right}).__class__ in NUMBERS)"
            answer = inplace.compared(operator, t, u, None)
        return f"({answer} if {plain} else {given})"

    def over(self, tree: Over) -> str:
        rows = self.emit(tree.rows)
        if tree.each is None and tree.function == "count" and not self.traced:
            return inplace.count(self.temporary(), rows)
        if tree.each is None:
            return f"{OVER[tree.function]}({rows})"
        # Inside a predicate each row has other values: only the collection itself is traced.
        inner = _Emitter(False, self.functions, self.prefix, self.names, self.temporaries)
        return f"{OVER[tree.function]}({rows}, lambda row{tree.depth}: {inner.emit(tree.each)})"


@cache
def words() -> Mapping[str, object]:
    """What every piece of code may call."""
    own = {
        *COMPARE.values(), *ARITHMETIC.values(), *OVER.values(), "get", "get_flag", "lookup", "both", "either",
        "negation", "equal_numbers", "join", "and_then", "or_then",
    }
    return {word: getattr(logic, word) for word in own} | inplace.PLAIN


def _runtime() -> dict[str, object]:
    """The names of one piece of code; it has no builtins."""
    return {**words(), "__builtins__": {}}


def compile_tree(tree: Tree, functions: Mapping[str, Function]) -> Judge:
    """A function of (subject row, parameters) that gives the expression's value.

    Its code is made when it is first called: most messages of most rules are never needed. A path needs none.
    """
    path = _path(tree)
    if path is not None:
        return lambda row, _params: path(row)
    made: Judge | None = None

    def judge(row: object, params: Params) -> object:
        nonlocal made
        if made is None:
            emitter = _Emitter(False, functions)
            made = eval(f"lambda row0, params: {emitter.emit(tree)}", _runtime() | emitter.names)
        return made(row, params)

    return judge


def _path(tree: Tree) -> Callable[[object], object] | None:
    """A function of the row, for an attribute of it or of what its attributes lead to; None for all else."""
    if isinstance(tree, Name) and tree.depth == 0:
        return _itself
    if not isinstance(tree, Get):
        return None
    if isinstance(tree.base, Name):
        return attrgetter(tree.attribute) if tree.base.depth == 0 else None
    base, attribute = _path(tree.base), tree.attribute
    if base is None:
        return None
    lead = logic.get_flag if tree.type == "bool" else logic.get
    return lambda row: lead(base(row), attribute)


def _itself(row: object) -> object:
    return row


def compile_loop(when: Tree | None, check: Tree, functions: Mapping[str, Function]) -> Loop:
    """A function of (rows, parameters, list) that judges each row as `when` and `check` do.

    It gives how many rows hold and how many the rule does not apply to, and adds every other row to the
    list with its answer.
    """
    code, constants = loop_code(when, check, functions, "k")
    names = {**_runtime(), **constants}
    exec(code, names)
    loop: Loop = names["loop"]  # type: ignore[assignment]
    return loop


def loop_code(
    when: Tree | None, check: Tree, functions: Mapping[str, Function], prefix: str
) -> tuple[str, Mapping[str, object]]:
    """The code of such a function, of the name `loop`, and its constants, whose names begin with the prefix."""
    emitter = _Emitter(False, functions, prefix)
    lines = ["def loop(rows, params, found):", "    holds = other = 0", "    for row0 in rows:"]
    if when is not None:
        lines += _chained(emitter, when, "            other += 1")
        lines += ["        if answer is not True:", "            found.append((row0, answer))", "            continue"]
    lines += _chained(emitter, check, "            found.append((row0, False))")
    lines += ["        if answer is True:", "            holds += 1", "        else:",
              "            found.append((row0, answer))", "    return holds, other"]
    return "\n".join(lines), emitter.names


def _chained(emitter: _Emitter, tree: Tree, refused: str) -> list[str]:
    """The lines that set `answer`, part by part of an `and`; at a plain no they say so and go on to the next row."""
    parts = tree.parts if isinstance(tree, Junction) and tree.operator == "and" else (tree,)
    lines: list[str] = []
    for number, part in enumerate(parts):
        value = "answer" if number == 0 else "part"
        lines += [f"        {value} = {emitter.emit(part)}", f"        if {value} is False:", refused,
                  "            continue"]
        if number:
            lines += ["        if part is not True:",
                      "            answer = part if answer is True else join(answer, part)"]
    return lines


def compile_predicate(tree: Tree, functions: Mapping[str, Function]) -> Callable[[object], object]:
    """A function of one row, for a predicate whose bare names are the row's."""
    emitter = _Emitter(False, functions)
    code = f"lambda row0: {emitter.emit(tree)}"
    predicate: Callable[[object], object] = eval(code, _runtime() | emitter.names)
    return predicate


def traced_code(tree: Tree, functions: Mapping[str, Function], prefix: str) -> tuple[str, Mapping[str, object]]:
    """The code of a function of (row, parameters, note), and its constants; a whole number among them is a part's id().

    note: takes the id of a part and its value, and gives the value.
    """
    emitter = _Emitter(True, functions, prefix)
    return f"lambda row0, params, note: {emitter.emit(tree)}", emitter.names


def numbered(made: Noting, parts: Sequence[Tree]) -> Traced:
    """What `compile_traced` gives, from a function that notes the places of the parts in this order."""
    ids = [id(part) for part in parts]

    def traced(row: object, params: Params, values: dict[int, object]) -> object:
        def note(place: int, value: object) -> object:
            values[ids[place]] = value
            return value

        return made(row, params, note)

    return traced


def compile_traced(tree: Tree, functions: Mapping[str, Function]) -> Traced:
    """The same function, which also notes the value of each part under the part's id()."""
    made: Noting | None = None

    def traced(row: object, params: Params, values: dict[int, object]) -> object:
        nonlocal made
        if made is None:
            code, constants = traced_code(tree, functions, "k")
            made = cast("Noting", eval(code, {**_runtime(), **constants}))

        def note(part: int, value: object) -> object:
            values[part] = value
            return value

        return made(row, params, note)

    return traced
