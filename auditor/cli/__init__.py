"""The command line: options, streams, exit codes. What is heavy is imported by the command that needs it."""

import os
import sys
from collections.abc import Sequence

from auditor import __version__
from auditor.cli.language import language_of
from auditor.cli.streams import emit, prepare


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code. 0 nothing to act on, 1 findings, 2 no audit was performed."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    prepare()
    if given == ["--version"]:          # who only asks whether the tool is there waits for nothing else
        emit(f"auditor {__version__}\n", None)
        return 0
    from auditor.cli.ending import ended

    language = language_of(given, os.environ)
    return ended(given or ["--help"], language)
