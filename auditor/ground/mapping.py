"""Small mappings that never change, in little memory: a plan set holds hundreds of thousands of them."""

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value", covariant=True)


class _Values(ValuesView[Value]):
    """The values of entries, without asking for each by its key."""

    __slots__ = ()
    _mapping: "Entries[Any, Value]"

    def __iter__(self) -> Iterator[Value]:
        return iter(self._mapping.values_held)


@dataclass(frozen=True, slots=True, eq=False)
class Entries(Mapping[Key, Value]):
    """Keys, each once, and as many values. Few keys: they are searched one by one, and shared by who has the same."""

    keys_held: tuple[Key, ...]
    values_held: tuple[Value, ...]

    def __getitem__(self, key: Key) -> Value:
        """The value of a key. Raises KeyError."""
        if key in self.keys_held:
            return self.values_held[self.keys_held.index(key)]
        raise KeyError(key)

    def get(self, key: object, default: Any = None) -> Any:
        """The value of a key, or what is given where there is none."""
        return self.values_held[self.keys_held.index(key)] if key in self.keys_held else default

    def __contains__(self, key: object) -> bool:
        """Whether there is such a key."""
        return key in self.keys_held

    def __iter__(self) -> Iterator[Key]:
        """The keys in their order."""
        return iter(self.keys_held)

    def __len__(self) -> int:
        """How many keys there are."""
        return len(self.keys_held)

    def items(self) -> ItemsView[Key, Value]:
        """Keys with their values, in their order."""
        return dict(zip(self.keys_held, self.values_held, strict=True)).items()

    def values(self) -> ValuesView[Value]:
        """The values in the order of their keys."""
        return _Values(self)

    def __repr__(self) -> str:
        return repr(dict(self.items()))


def pairs(mapping: Mapping[Key, Value]) -> Iterable[tuple[Key, Value]]:
    """The keys of a mapping with their values, in their order; of entries without making a dictionary of them."""
    return zip(mapping.keys_held, mapping.values_held, strict=True) if type(mapping) is Entries else mapping.items()


class Shape(NamedTuple):
    """Where the fields of a record stand, counted from the place of the record; records alike share one."""

    fields: tuple[str, ...]
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Places(Mapping[str, int]):
    """Field → packed place: a shape, and the packed place that it is counted from."""

    shape: Shape
    at: int

    def __getitem__(self, key: str) -> int:
        """The packed place of a field. Raises KeyError."""
        fields, offsets = self.shape
        if key in fields:
            return self.at + offsets[fields.index(key)]
        raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        """Whether the field stands there."""
        return key in self.shape.fields

    def __iter__(self) -> Iterator[str]:
        """The fields in the order of the file."""
        return iter(self.shape.fields)

    def __len__(self) -> int:
        """How many fields stand there."""
        return len(self.shape.fields)

    def __repr__(self) -> str:
        return repr(dict(self.items()))
