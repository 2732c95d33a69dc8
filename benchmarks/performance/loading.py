"""A yardstick: loads the plan files of a folder with PyYAML's C loader, one after the other, and nothing else."""

import sys
from pathlib import Path

import yaml


def load(folder: str) -> int:
    """How many files there were; each tree is let go before the next."""
    files = sorted(Path(folder).glob("*.plan.yaml"))
    for file in files:
        yaml.load(file.read_bytes(), yaml.CSafeLoader)
    return len(files)


if __name__ == "__main__":
    print(load(sys.argv[1]))
