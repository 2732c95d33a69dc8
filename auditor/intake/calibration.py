"""What each reason of a proposal was worth on labelled texts; made by `python -m benchmarks.reading --calibrate`."""

from typing import Final

WORTH: Final[dict[str, str]] = {
}
