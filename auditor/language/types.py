"""What expressions are made of: types, names, functions, and the checked tree."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from auditor.ground.record import record
from auditor.ground.words import Words

# A type is a word: number quantity text texts bool year-free scalars, `target` (a row that is also a
# quantity), the name of a row, or `rows of <row>`. Parameters are `table` where they map a text to texts.
Type = str


class ExpressionError(Exception):
    """An expression that cannot be judged: one sentence, and the column in its text (0-based)."""

    def __init__(self, words: Words, column: int = 0) -> None:
        super().__init__(words.en)
        self.words = words
        self.column = column


@record
class Attribute:
    """Something that a row says of itself. `of`: the attributes that it is computed from."""

    type: Type
    label: Words
    of: tuple[str, ...] = ()
    formula: str = ""


Vocabulary = Mapping[str, Mapping[str, Attribute]]      # row → attribute → what it is


@record
class Function:
    """A word of the language. `takes`: the types of its arguments; a trailing `?` marks an optional one.

    `plain`: what `call` comes to for two quantities that are there.
    """

    takes: tuple[Type, ...]
    gives: Type
    call: Callable[..., object]
    means: Words
    plain: Callable[..., object] | None = None


@record
class Scope:
    """The names that an expression may use, with the row or type that each stands for."""

    vocabulary: Vocabulary
    roots: Mapping[str, Type]           # name → type; a row's own attributes come through these
    params: Mapping[str, Type]
    bare: str = ""                      # in a predicate: the row whose attributes are bare names
    depth: int = 0


# The checked tree.


@record
class Literal:
    type: Type
    value: Fraction | bool | str | tuple[str, ...] | tuple[Fraction, ...]


@record
class Name:
    """A root (subject, child, self …) of one predicate depth, or a parameter."""

    type: Type
    name: str
    depth: int
    label: Words


@record
class Get:
    type: Type
    base: "Tree"
    attribute: str
    label: Words
    of: tuple[str, ...] = ()
    formula: str = ""


@record
class Param:
    type: Type
    name: str


@record
class Lookup:
    """An entry of a table parameter; absent entries are empty."""

    type: Type
    table: Param
    key: "Tree"


@record
class Compare:
    type: Type
    operator: str
    left: "Tree"
    right: "Tree"


@record
class Junction:
    type: Type
    operator: str                       # and or
    parts: tuple["Tree", ...]


@record
class Not:
    type: Type
    part: "Tree"


@record
class Arithmetic:
    type: Type
    operator: str                       # + - * /
    left: "Tree"
    right: "Tree"


@record
class Negative:
    type: Type
    part: "Tree"


@record
class Call:
    type: Type
    function: str
    arguments: tuple["Tree", ...]


@record
class Over:
    """A function over a collection, with a predicate or value of each row."""

    type: Type
    function: str
    rows: "Tree"
    depth: int
    each: "Tree | None"


Tree = (
    Literal | Name | Get | Param | Lookup | Compare | Junction | Not | Arithmetic | Negative | Call | Over
)
