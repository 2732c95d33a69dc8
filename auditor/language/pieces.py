"""Texts that wait for a few more: how many there are, who they are."""

from collections.abc import Mapping

Pieces = tuple[str, ...]        # a text cut at its extra names: text, name, text, …
Extra = Mapping[str, str]


def completed(cut: Pieces, extra: Extra) -> str:
    """The text of pieces, with what the extra names stand for. KeyError: a name that stands for nothing."""
    return "".join(extra[piece] if place % 2 else piece for place, piece in enumerate(cut))
