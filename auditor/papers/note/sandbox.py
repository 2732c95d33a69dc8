"""The sandbox of a note's template: what a template may use, and a meter that ends what goes on for too long.

Jinja's sandbox keeps a template away from Python. It does not keep it from eating time and memory, so that here
every loop, call, operation and text is paid for out of one allowance, which is the same on every machine.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from types import GeneratorType
from typing import Any

from jinja2 import StrictUndefined
from jinja2.filters import FILTERS
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS
from jinja2.utils import Namespace

from auditor.papers.note.wording import TEMPLATE
from auditor.words import Words, say

ALLOWANCE = 200_000         # steps, signs and elements
ROUNDS = 20                 # and as many times what there is in the facts
LOOP, MACRO, FILTER = 1, 20, 5     # what a round, a macro and a filter cost, by the time that they take
DIGITS = 18                 # of a whole number
LEAST_SIGNS = 32            # signs of a text that are looked at for the price of one step
GROUPED = ("grouper", "list")
BUILT_IN_FILTERS = (
    "abs", "default", "first", "groupby", "last", "length", "list", "map", "max", "min", "reject", "rejectattr",
    "select", "selectattr", "sort", "unique",
)
BUILT_IN_TESTS = (
    "!=", "<", "<=", "==", ">", ">=", "defined", "divisibleby", "eq", "equalto", "even", "false", "ge", "gt", "in",
    "le", "lt", "ne", "none", "number", "odd", "string", "true", "undefined",
)
NUMERALS = "〇一二三四五六七八九"


class WordingError(Exception):
    """What a template does wrong, in words."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment for one rendering. It has no loader: a template is one text, and reads nothing."""

    intercepted_binops = frozenset(("+", "-", "*", "//", "%"))

    def __init__(self) -> None:
        super().__init__(
            undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True, optimized=False,
            cache_size=0,
        )
        self.left = ALLOWANCE
        self.globals = {"range": range, "namespace": Namespace}
        made_here = {**self._filters(), "numeral": numeral, "counted": counted}
        self.filters = {
            name: self._metered(function)
            for name, function in ({name: FILTERS[name] for name in BUILT_IN_FILTERS} | made_here).items()
        }
        self.tests = {name: self._metered(TESTS[name]) for name in BUILT_IN_TESTS}
        self.tests["single"] = self._metered(_single)

    # --- the meter

    def grant(self, facts: Mapping[str, object]) -> None:
        """Makes the allowance fit the facts: a large plan has more to say."""
        self.left = boundless = 10**DIGITS
        self._weigh(facts)
        self.left = ALLOWANCE + ROUNDS * (boundless - self.left)

    def spend(self, steps: int = 1) -> str:
        """Pays for some work before it is done; empty text. Raises WordingError where the allowance is used up."""
        self.left -= steps
        if self.left < 0:
            raise WordingError(TEMPLATE["too-much"])
        return ""

    def weighed(self, value: object) -> object:
        """The value, paid for by all that is in it; what is written out only when asked becomes a list."""
        if isinstance(value, GeneratorType):
            value = list(value)
        self._weigh(value)
        return value

    def _weigh(self, value: object) -> None:
        if isinstance(value, str):
            self.spend(1 + len(value) // LEAST_SIGNS)
        elif isinstance(value, dict):
            self.spend()
            for part in value.values():
                self._weigh(part)
        elif isinstance(value, list | tuple):
            self.spend()
            for part in value:
                self._weigh(part)
        else:
            self.spend(len(value) + 1 if isinstance(value, range) else 1)

    def _metered(self, function: Any) -> Any:
        """A filter or test that pays for what it is given and for what it makes."""
        @wraps(function)        # Jinja reads on the function whether it wants the environment or the context
        def metered(*given: Any, **named: Any) -> Any:
            self.spend(FILTER)
            for value in (*given, *named.values()):
                if not isinstance(value, Sandbox | Context):
                    self._weigh(value)
            made = function(*given, **named)
            return self.made(made) if isinstance(made, str) else self.weighed(made)

        return metered

    def made(self, text: str) -> str:
        """A new text, paid for sign by sign."""
        self.spend(len(text))
        return text

    # --- what the checked template calls in place of Jinja's own operations

    def written(self, value: object) -> str:
        """What stands in the output for a value: only text and whole numbers can."""
        return self.made(text_of(value))

    def joined(self, *parts: object) -> str:
        """The operation `~`."""
        texts = [text_of(part) for part in parts]
        self.spend(sum(map(len, texts)))
        return "".join(texts)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """+ - * // % on whole numbers of some size, + also on two texts or two lists. Raises WordingError."""
        if isinstance(left, Undefined) or isinstance(right, Undefined):
            raise WordingError(TEMPLATE["not-there"])
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            return self.joined(left, right)
        if operator == "+" and isinstance(left, list) and isinstance(right, list):
            self._weigh(left)
            self._weigh(right)
            return left + right
        if not isinstance(left, int) or not isinstance(right, int):
            kinds = {"left": kind_of(left), "right": kind_of(right)}
            raise WordingError(say(TEMPLATE, "operands", operator=operator, **kinds))
        number = super().call_binop(context, operator, left, right)
        if abs(number) >= 10**DIGITS:
            raise WordingError(say(TEMPLATE, "too-big", limit=DIGITS))
        return number

    def getattr(self, obj: Any, attribute: str) -> Any:
        """`a.b`: an entry of the facts, or what Jinja tells of a loop. Raises WordingError."""
        if isinstance(obj, dict):
            return _entry(obj, attribute)
        if isinstance(obj, Undefined):
            raise WordingError(TEMPLATE["not-there"])
        if isinstance(obj, LoopContext | Namespace) or (isinstance(obj, tuple) and attribute in GROUPED):
            return super().getattr(obj, attribute)
        raise WordingError(say(TEMPLATE, "no-attribute", found=attribute, kind=kind_of(obj)))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """`a[b]`: an entry, an element or a piece. Raises WordingError."""
        if isinstance(obj, dict):
            return _entry(obj, argument)
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, list | tuple | str | range) and isinstance(argument, int):
            if not -len(obj) <= argument < len(obj):
                raise WordingError(say(TEMPLATE, "no-place", found=argument))
            return obj[argument]
        raise WordingError(TEMPLATE["unfit"])

    # --- filters

    def _filters(self) -> Mapping[str, Callable[..., Any]]:
        return {
            "join": self._join, "sum": self._sum, "replace": self._replace, "count": FILTERS["length"],
            "reverse": lambda values: list(values)[::-1], "trim": lambda text: _text(text).strip(),
            "upper": lambda text: _text(text).upper(), "lower": lambda text: _text(text).lower(),
            "capitalize": lambda text: _text(text)[:1].upper() + _text(text)[1:],
        }

    def _join(self, values: Iterable[object], between: str = "", attribute: str = "") -> str:
        """Texts with another between them."""
        texts = [text_of(self.getattr(value, attribute) if attribute else value) for value in values]
        self.spend(sum(map(len, texts)) + len(texts) * len(_text(between)))
        return between.join(texts)

    def _sum(self, values: Iterable[object], attribute: str = "") -> int:
        """The sum of whole numbers."""
        total = 0
        for value in values:
            number = self.getattr(value, attribute) if attribute else value
            if not isinstance(number, int):
                kinds = {"left": TEMPLATE["number"], "right": kind_of(number)}
                raise WordingError(say(TEMPLATE, "operands", operator="sum", **kinds))
            total += number
        return total

    def _replace(self, text: str, old: str, new: str) -> str:
        """The text with one piece in place of another."""
        return self._join(_text(text).split(old), new) if _text(old) else text


def numeral(number: int) -> str:
    """A place in a Chinese enumeration: 一, 二, … 十, 十一, … 九十九; digits beyond."""
    tens, ones = divmod(number, 10)
    if not 0 < number < 100:
        return str(number)
    return ("" if tens < 2 else NUMERALS[tens]) + ("十" if tens else "") + (NUMERALS[ones] if ones else "")


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: 1 target, 3 targets."""
    return f"{text_of(number)} {text_of(one if number == 1 else many)}"


def _single(number: object) -> bool:
    return number == 1


def text_of(value: object) -> str:
    """A text, or a whole number as text. Raises WordingError for anything else: no list or None gets into a paper."""
    if isinstance(value, Undefined):
        raise WordingError(TEMPLATE["not-there"])
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise WordingError(say(TEMPLATE, "not-text", kind=kind_of(value)))
    return str(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise WordingError(say(TEMPLATE, "not-text", kind=kind_of(value)))
    return value


def kind_of(value: object) -> Words:
    """What kind of value this is, in words."""
    kinds: Sequence[tuple[type | tuple[type, ...], str]] = (
        (dict, "mapping"), (str, "text"), (bool, "flag"), (int, "number"), ((list, tuple, range), "list"),
        (type(None), "none"),
    )
    return TEMPLATE[next((key for kind, key in kinds if isinstance(value, kind)), "other")]


def _entry(entries: Mapping[str, object], name: object) -> object:
    if name not in entries:
        raise WordingError(say(TEMPLATE, "no-entry", found=name, known=", ".join(entries)))
    return entries[str(name)]
