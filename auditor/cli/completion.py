"""Completion in the shells that the library knows; for fish, what stands behind a comma is not cut off."""

from click.shell_completion import FishComplete, add_completion_class


class _Fish(FishComplete):
    """Of a line `kind,value` only the first comma parts two things."""

    source_template = FishComplete.source_template.replace('string split ","', 'string split -m 1 ","')


def prepare_completion() -> None:
    """Before a shell asks."""
    add_completion_class(_Fish)
