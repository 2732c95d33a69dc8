"""How many rows an expression may ask, so that one that looks through all rows for each of all rows comes to an end."""

from collections.abc import Callable, Sized

STEPS_A_ROW = 1000          # of the plan that an expression is about
FREE_ROWS = 100             # that every plan is taken to have more


class Spent(Exception):
    """An expression asks more rows than it may."""


class Budget:
    """The rows that may still be asked."""

    __slots__ = ("left",)

    def __init__(self, rows: int) -> None:
        """`rows`: that the plan has."""
        self.left = STEPS_A_ROW * (rows + FREE_ROWS)

    def spend(self, steps: int) -> None:
        """So many rows are asked. Raises Spent."""
        self.left -= steps
        if self.left < 0:
            raise Spent


def paid(over: Callable[..., object], spend: Callable[[int], None]) -> Callable[..., object]:
    """A word about rows that says how many it asks before it asks them."""

    def asked(rows: object, *each: Callable[[object], object]) -> object:
        if each and isinstance(rows, Sized):
            spend(len(rows))
        return over(rows, *each)

    return asked
