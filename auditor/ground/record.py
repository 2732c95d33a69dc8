"""Frozen records with slots: what `dataclasses.dataclass(frozen=True, slots=True)` makes, when it is first used.

The library writes and compiles the source of ten functions for each class as its module is imported: for all our
records together that took longer than to judge a dozen plans. Here a class has its slots at once and gets `__init__`
with its first instance; records are compared and shown without any code of their own.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, field, make_dataclass
from operator import attrgetter
from typing import TypeVar, cast, dataclass_transform

Class = TypeVar("Class", bound=type)
Init = Callable[..., None]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Class) -> Class:
    """The class as a frozen record: its annotations are its fields, in their order.

    A default is a value or `field(default_factory=…)`; a base brings methods and no fields. `fields`,
    `replace` and `asdict` of `dataclasses` take records as they take its own classes.
    """
    names, defaults, space = _opened(cls)
    values = attrgetter(*names) if len(names) > 1 else _one(names)

    def equal(self: object, other: object) -> object:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    def shown(self: object) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in zip(names, values(self), strict=True))
        return f"{self.__class__.__qualname__}({said})"

    def reduced(self: object) -> tuple[type, tuple[object, ...]]:
        return self.__class__, values(self)

    space.update(
        __eq__=equal, __hash__=hashed, __repr__=shown, __reduce__=reduced, __setattr__=_refuse_set,
        __delattr__=_refuse_delete,
    )
    return _closed(cls, names, defaults, space)


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def entity(cls: Class) -> Class:
    """The same for what may change and is only equal to itself: `dataclass(slots=True, eq=False, repr=False)`."""
    names, defaults, space = _opened(cls)
    return _closed(cls, names, defaults, space)


def _opened(cls: type) -> tuple[tuple[str, ...], dict[str, object], dict[str, object]]:
    """The names of the fields, their defaults, and what else the class holds."""
    names = tuple(cls.__annotations__)
    space = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
    return names, {name: space.pop(name) for name in names if name in space}, space


def _closed(cls: Class, names: tuple[str, ...], defaults: Mapping[str, object], space: dict[str, object]) -> Class:
    """The class again, with slots."""
    space.update(
        __slots__=names, __match_args__=names, __init__=_first_init(names, defaults),
        __dataclass_fields__=_Fields(defaults),
    )
    made: Class = type(cls)(cls.__name__, cls.__bases__, space)
    made.__qualname__ = cls.__qualname__
    return made


def _one(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    """The values of a record of one field, or of none, as a tuple as well."""
    return lambda self: tuple(getattr(self, name) for name in names)


def _refuse_set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _first_init(names: tuple[str, ...], defaults: Mapping[str, object]) -> Init:
    """An `__init__` that puts the real one in its place."""

    def first(self: object, *given: object, **named: object) -> None:
        real = _init(self.__class__, names, defaults)
        type.__setattr__(self.__class__, "__init__", real)
        real(self, *given, **named)

    return first


def _init(cls: type, names: tuple[str, ...], defaults: Mapping[str, object]) -> Init:
    """Sets each slot through its descriptor, which is how a frozen instance gets its values fastest."""
    space: dict[str, object] = {"MISSING": MISSING}
    takes, sets = [], []
    for name in names:
        space[f"set_{name}"] = getattr(cls, name).__set__
        value, default = name, defaults.get(name, MISSING)
        if isinstance(default, Field):
            space[f"make_{name}"], default = default.default_factory, MISSING
            value = f"make_{name}() if {name} is MISSING else {name}"
            takes.append(f"{name}=MISSING")
        elif default is MISSING:
            takes.append(name)
        else:
            space[f"default_{name}"] = default
            takes.append(f"{name}=default_{name}")
        sets.append(f"    set_{name}(self, {value})\n")
    exec(f"def __init__(self, {', '.join(takes)}):\n{''.join(sets) or '    pass'}", space)
    return cast("Init", space["__init__"])


class _Fields:
    """What the functions of `dataclasses` ask a class for, made when they do."""

    def __init__(self, defaults: Mapping[str, object]) -> None:
        self.defaults = defaults

    def __get__(self, instance: object, owner: type) -> object:
        wanted = [
            (name, kind, self.defaults[name]) if name in self.defaults else (name, kind)
            for name, kind in owner.__annotations__.items()
        ]
        told = {"__doc__": owner.__name__}      # else the library imports `inspect` and writes a signature
        plain = make_dataclass(owner.__name__, wanted, init=False, repr=False, eq=False, namespace=told)
        made: object = vars(plain)["__dataclass_fields__"]
        type.__setattr__(owner, "__dataclass_fields__", made)
        return made
