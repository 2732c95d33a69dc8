"""The command line: options, streams, exit codes. What is heavy is imported by the command that needs it."""

import os
import sys
from collections.abc import Sequence

from auditor.cli.ending import ended
from auditor.cli.language import language_of
from auditor.cli.streams import prepare


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code. 0 nothing to act on, 1 findings, 2 no audit was performed."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = language_of(given, os.environ)
    prepare()
    return ended(given or ["--help"], language)
