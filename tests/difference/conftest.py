"""Where a user stands, and how a command is run: as in the tests of the command line."""

from tests.cli.conftest import here, run

__all__ = ["here", "run"]
