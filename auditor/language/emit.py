"""The checked tree → one plain Python function, built from our own tree and never from a user's text.

`compile_tree` gives the function of one expression (`auditor.language.loop` that of all rules on rows of one kind);
with `traced` the same code also notes the value of each part, for evidence and formulas: one meaning, two ways to
run it. What judges asks for the type of a plain value (a text, a yes, a number) in place and leaves all else
to `auditor.language.logic`, whose word is the meaning.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from fractions import Fraction
from functools import cache
from operator import attrgetter

from auditor.ground.record import entity
from auditor.language import inplace, logic
from auditor.language.budget import paid
from auditor.language.inplace import QUANTIFIED
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

Params = Mapping[str, object]
Judge = Callable[[object, Params], object]
Traced = Callable[[object, Params, dict[int, object]], object]
Noting = Callable[[object, Params, Callable[[int, object], object]], object]

COMPARE = {
    "==": "equal", "<": "below", "<=": "at_most", ">": "below", ">=": "at_most", "in": "member",
}
ARITHMETIC = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}
OVER = {
    "count": "count", "any": "any_of", "all": "all_of", "sum": "total", "median": "median",
    "distinct": "distinct",
}


@entity
class Emitter:
    """Writes the code of expressions.

    `kept`: parts whose value has a name of its own, set when it is first asked for (until then it is `...`), or
    before all that is written now, for those that are `ready`.
    """

    traced: bool
    functions: Mapping[str, Function]
    params: str = "params"
    kept: Mapping[Tree, str] = field(default_factory=dict)
    ready: set[Tree] = field(default_factory=set)
    names: dict[str, object] = field(default_factory=dict)
    temporaries: list[int] = field(default_factory=lambda: [0])

    def constant(self, value: object) -> str:
        """The name of a value."""
        name = f"k{len(self.names)}"
        self.names[name] = value
        return name

    def temporary(self) -> str:
        """A name for a value that is asked for its type; used nowhere but where it is set."""
        self.temporaries[0] += 1
        return f"t{self.temporaries[0]}"

    def emit(self, tree: Tree) -> str:
        """The code of an expression."""
        name = self.kept.get(tree) if self.kept else None
        if name is not None:
            return name if tree in self.ready else f"({name} if {name} is not ... else ({name} := {self.part(tree)}))"
        code = self.part(tree)
        if self.traced and not isinstance(tree, Literal):
            return f"note({self.constant(id(tree))}, {code})"
        return code

    def part(self, tree: Tree) -> str:
        """The code of a node, without what a trace keeps of its answer."""
        if isinstance(tree, Literal):
            return self.constant(tree.value)
        if isinstance(tree, Name):
            return f"row{tree.depth}"
        if isinstance(tree, Get):
            base = self.emit(tree.base)
            if isinstance(tree.base, Name):
                return f"{base}.{tree.attribute}"
            if not self.traced:
                return inplace.got(tree.type, self.temporary(), self.temporary(), base, tree.attribute)
            return f"{'get_flag' if tree.type == 'bool' else 'get'}({base}, {tree.attribute!r})"
        if isinstance(tree, Param):
            return f"{self.params}[{tree.name!r}]"
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
        if not self.traced and word in ("kind", "bound", "raw") and type in QUANTIFIED:
            return inplace.of_quantity(word, self.temporary(), arguments[0], call)
        plain = self.functions[word].plain
        if not self.traced and plain is not None and {each.type for each in tree.arguments[:2]} <= QUANTIFIED:
            types = [each.type for each in tree.arguments]
            return inplace.judged(self.temporary(), self.temporary(), arguments, types, call, self.constant(plain))
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
        t, asked = inplace.named(self.temporary(), code)
        return f"(not {t} if {asked}.__class__ is bool else negation({t}))"

    def compare(self, tree: Compare) -> str:
        left, right = self.emit(tree.left), self.emit(tree.right)
        operator = tree.operator
        if operator in ("not in", "!="):
            return self.negated(self.compared({"not in": "in", "!=": "=="}[operator], tree, left, right))
        return self.compared(operator, tree, left, right)

    def compared(self, operator: str, tree: Compare, left: str, right: str) -> str:
        """One comparison; of plain values in place."""
        flag = tree.left.type == "bool"
        textual = flag or tree.left.type in ("text", "texts")
        word = "equal_numbers" if operator == "==" and not textual else COMPARE[operator]
        flipped = operator in (">", ">=")
        if self.traced or (operator == "in" and tree.left.type == "texts"):
            return f"{word}({right}, {left})" if flipped else f"{word}({left}, {right})"
        t, asked = inplace.named(self.temporary(), left)
        u, other = inplace.named(self.temporary(), right)
        given, answer = f"{word}({u}, {t})" if flipped else f"{word}({t}, {u})", f"{t} {operator} {u}"
        exact = tree.right.value if isinstance(tree.right, Literal) else None
        if operator != "in" and isinstance(exact, Fraction) and tree.left.type in QUANTIFIED:
            return inplace.sized(operator, t, self.temporary(), asked, exact, given)
        if operator != "in" and not textual:
            answer = inplace.compared(operator, t, u, exact if isinstance(exact, Fraction) else None)
        sort = "in" if operator == "in" else "bool" if flag else "text" if textual else "number"
        first, second = inplace.CLASSES[sort]
        plain = f"({asked}.__class__ {first})"
        if exact is None:       # `&` asks both, whatever the first says
            plain = f"{plain} & ({other}.__class__ {second})"
        return f"({answer} if {plain} else {given})"

    def over(self, tree: Over) -> str:
        rows = self.emit(tree.rows)
        if tree.each is None and tree.function == "count" and not self.traced:
            return inplace.count(self.temporary(), rows)
        if tree.each is None:
            return f"{OVER[tree.function]}({rows})"
        # Inside a predicate each row has other values: only the collection itself is traced.
        inner = Emitter(False, self.functions, self.params, names=self.names, temporaries=self.temporaries)
        each = inner.emit(tree.each)
        # As defaults, so that they stay plain names of the function around it.
        outer = "".join(f", {name}={name}" for name in ("row0", self.params) if re.search(rf"\b{name}\b", each))
        return f"{OVER[tree.function]}({rows}, lambda row{tree.depth}{outer}: {each})"


@cache
def words() -> Mapping[str, object]:
    """What every piece of code may call."""
    own = {
        *COMPARE.values(), *ARITHMETIC.values(), *OVER.values(), "get", "get_flag", "lookup", "both", "either",
        "negation", "equal_numbers", "joined", "and_then", "or_then",
    }
    return {word: getattr(logic, word) for word in own} | inplace.PLAIN


def runtime() -> dict[str, object]:
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
            emitter = Emitter(False, functions)
            made = eval(f"lambda row0, params: {emitter.emit(tree)}", runtime() | emitter.names)
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


def compile_predicate(
    tree: Tree, functions: Mapping[str, Function]
) -> Callable[[Callable[[int], None]], Callable[[object], object]]:
    """A maker of functions of one row, for a predicate whose bare names are the row's.

    It is given whom a function tells how many other rows it asks.
    """
    emitter = Emitter(False, functions)
    code = f"lambda {', '.join(OVER.values())}: lambda row0: {emitter.emit(tree)}"
    made: Callable[..., Callable[[object], object]] = eval(code, runtime() | emitter.names)

    def maker(spend: Callable[[int], None]) -> Callable[[object], object]:
        return made(*[paid(getattr(logic, word), spend) for word in OVER.values()])

    return maker


def compile_traced(tree: Tree, functions: Mapping[str, Function]) -> Traced:
    """The same function, which also notes the value of each part under the part's id()."""
    made: Noting | None = None

    def traced(row: object, params: Params, values: dict[int, object]) -> object:
        nonlocal made
        if made is None:
            emitter = Emitter(True, functions)
            made = eval(f"lambda row0, params, note: {emitter.emit(tree)}", runtime() | emitter.names)

        def note(part: int, value: object) -> object:
            values[part] = value
            return value

        return made(row, params, note)

    return traced
