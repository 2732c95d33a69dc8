"""Without the cyclic garbage collector, where nearly all that is made lasts.

It would look through all of it again and again: with many live objects that doubles the time of reading.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def steady() -> Iterator[None]:
    """Switches the collector off, and on again afterwards."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if was:
            gc.enable()


def lasting() -> None:
    """From here on everything that is there is left out when the collector looks (`swept`)."""
    gc.freeze()


def swept() -> None:
    """Collects what was made since and is of no more use: rows that point at one another."""
    gc.collect()
