"""`auditor`, and `python -m auditor`."""

import sys

INTERRUPTED = 130           # as in auditor.cli, which may not be there yet


def run() -> int:
    """Runs the command line; whoever interrupts it before its own modules are there gets no traceback either."""
    try:
        from auditor.cli import main

        return main()
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(run())
