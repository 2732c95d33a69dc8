"""One hostile case: files, and the commands that are run on them; as text, so that what failed can be kept."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

Command = tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """Files by their names below a folder (`links`: to where each leads; `pipes`: names), and commands.

    writes: names that the commands may write. A name is text with lone surrogates for bytes that are no UTF-8.
    """

    surface: str
    files: dict[str, bytes]
    commands: tuple[Command, ...]
    links: dict[str, str] = field(default_factory=dict)
    pipes: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()

    def lay(self, folder: Path) -> None:
        """Puts the files there. A name that the system does not take is left out."""
        for name, content in self.files.items():
            try:
                place = folder / name
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            except (OSError, ValueError):
                continue
        for name, target in self.links.items():
            os.symlink(target, folder / name)
        for name in self.pipes:
            os.mkfifo(folder / name)

    def written(self) -> str:
        """The case as JSON."""
        return (
            json.dumps(
                {
                    "surface": self.surface,
                    "files": {name: data.decode("latin-1") for name, data in self.files.items()},
                    "commands": self.commands,
                    "links": self.links,
                    "pipes": self.pipes,
                    "writes": self.writes,
                },
                indent=1,
            )
            + "\n"
        )


def read_case(text: str) -> Case:
    """A case that was kept."""
    data = json.loads(text)
    return Case(
        data["surface"],
        {name: content.encode("latin-1") for name, content in data["files"].items()},
        tuple(map(tuple, data["commands"])),
        data["links"],
        tuple(data["pipes"]),
        tuple(data["writes"]),
    )


def corpus() -> list[Path]:
    """Everything that ever failed."""
    return sorted((Path(__file__).parent / "corpus").glob("*.json"))
