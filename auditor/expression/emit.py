"""The checked tree → one plain Python function, built from our own tree and never from a user's text.

`compile_tree` gives the function that judges; with `traced` the same code also notes the value of each
part, for evidence and formulas: one meaning, two ways to run it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from auditor.expression import logic
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

Params = Mapping[str, object]
Judge = Callable[[object, Params], object]
Traced = Callable[[object, Params, dict[int, object]], object]

COMPARE = {
    "==": "equal", "<": "below", "<=": "at_most", ">": "below", ">=": "at_most", "in": "member",
}
ARITHMETIC = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}
OVER = {
    "count": "count", "any": "any_of", "all": "all_of", "sum": "total", "median": "median",
    "distinct": "distinct",
}


@dataclass(slots=True)
class _Emitter:
    traced: bool
    functions: Mapping[str, Function]
    names: dict[str, object] = field(default_factory=dict)

    def constant(self, value: object) -> str:
        name = f"k{len(self.names)}"
        self.names[name] = value
        return name

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
            return f"{'get_flag' if tree.type == 'bool' else 'get'}({base}, {tree.attribute!r})"
        if isinstance(tree, Param):
            return f"params[{tree.name!r}]"
        if isinstance(tree, Lookup):
            return f"lookup({self.emit(tree.table)}, {self.emit(tree.key)})"
        if isinstance(tree, Junction):
            return self.junction(tree)
        if isinstance(tree, Not):
            return f"negation({self.emit(tree.part)})"
        if isinstance(tree, Compare):
            return self.compare(tree)
        if isinstance(tree, Arithmetic):
            return f"{ARITHMETIC[tree.operator]}({self.emit(tree.left)}, {self.emit(tree.right)})"
        if isinstance(tree, Negative):
            return f"subtract(0, {self.emit(tree.part)})"
        if isinstance(tree, Call):
            call = self.constant(self.functions[tree.function].call)
            return f"{call}({', '.join(self.emit(argument) for argument in tree.arguments)})"
        return self.over(tree)

    def junction(self, tree: Junction) -> str:
        name = "both" if tree.operator == "and" else "either"
        return self.paired(name, [self.emit(part) for part in tree.parts])

    def paired(self, name: str, parts: list[str]) -> str:
        """Parts joined two by two, so that a long junction does not nest deeply; still from left to right."""
        if len(parts) == 1:
            return parts[0]
        middle = len(parts) // 2
        return f"{name}({self.paired(name, parts[:middle])}, lambda: {self.paired(name, parts[middle:])})"

    def compare(self, tree: Compare) -> str:
        left, right = self.emit(tree.left), self.emit(tree.right)
        operator = tree.operator
        if operator in (">", ">="):
            return f"{COMPARE[operator]}({right}, {left})"
        numeric = tree.left.type not in ("text", "bool", "texts")
        if operator in ("==", "!="):
            code = f"{'equal_numbers' if numeric else 'equal'}({left}, {right})"
            return code if operator == "==" else f"negation({code})"
        if operator == "not in":
            return f"negation(member({left}, {right}))"
        return f"{COMPARE[operator]}({left}, {right})"

    def over(self, tree: Over) -> str:
        rows = self.emit(tree.rows)
        if tree.each is None:
            return f"{OVER[tree.function]}({rows})"
        # Inside a predicate each row has other values: only the collection itself is traced.
        inner = _Emitter(False, self.functions, self.names)
        return f"{OVER[tree.function]}({rows}, lambda row{tree.depth}: {inner.emit(tree.each)})"


def _runtime() -> dict[str, object]:
    words = {
        *COMPARE.values(), *ARITHMETIC.values(), *OVER.values(), "get", "get_flag", "lookup", "both", "either",
        "negation", "equal_numbers",
    }
    return {word: getattr(logic, word) for word in words} | {"__builtins__": {}}


def compile_tree(tree: Tree, functions: Mapping[str, Function]) -> Judge:
    """A function of (subject row, parameters) that gives the expression's value."""
    emitter = _Emitter(False, functions)
    code = f"lambda row0, params: {emitter.emit(tree)}"
    judge: Judge = eval(code, _runtime() | emitter.names)
    return judge


def compile_predicate(tree: Tree, functions: Mapping[str, Function]) -> Callable[[object], object]:
    """A function of one row, for a predicate whose bare names are the row's."""
    emitter = _Emitter(False, functions)
    code = f"lambda row0: {emitter.emit(tree)}"
    predicate: Callable[[object], object] = eval(code, _runtime() | emitter.names)
    return predicate


def compile_traced(tree: Tree, functions: Mapping[str, Function]) -> Traced:
    """The same function, which also notes the value of each part under the part's id()."""
    emitter = _Emitter(True, functions)
    code = f"lambda row0, params, note: {emitter.emit(tree)}"
    run: Callable[[object, Params, Callable[[int, object], object]], object] = eval(
        code, _runtime() | emitter.names
    )

    def traced(row: object, params: Params, values: dict[int, object]) -> object:
        def note(part: int, value: object) -> object:
            values[part] = value
            return value

        return run(row, params, note)

    return traced
