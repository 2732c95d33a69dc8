"""Git asked about commits and objects: it only reads, whatever a repository's own configuration says.

No filter, hook, pager, alias, monitor or remote that a repository names is run, nothing is fetched, and no path is
passed that could be split or taken for an option.
"""

import hashlib
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from auditor.ground.problem import InputError, mistake
from auditor.ground.words import say
from auditor.messages.history import HISTORY

SECONDS = 60                # after which git is taken to hang, on a named pipe that a configuration includes, say
MOST_BYTES = 64 * 1024 * 1024           # of one object; a larger one is no plan
# Each is read from the repository otherwise, and runs a program or opens a connection (git-config(1)).
SETTINGS = (
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "core.sshCommand=false",
    "core.gitProxy=", "core.alternateRefsCommand=false", "credential.helper=", "diff.external=",
    "protocol.allow=never", "submodule.recurse=false", "safe.bareRepository=explicit",
)
QUIET = {
    "GIT_ALLOW_PROTOCOL": "", "GIT_NO_LAZY_FETCH": "1", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "false", "SSH_ASKPASS": "false", "LC_ALL": "C",
}
# What of the user's environment would have git run or write something.
DROPPED = ("GIT_EXTERNAL_DIFF", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_PROXY_COMMAND", "GIT_PAGER", "GIT_EDITOR")
UNFETCHED = re.compile("could not fetch ([0-9a-f]+) from promisor remote")
DIGESTS = {40: "sha1", 64: "sha256"}    # digits of an object's name → what it is a digest by


class Answer:
    """What git answered: whether it could, what it wrote, and why it could not."""

    __slots__ = ("failed", "output", "reason")

    def __init__(self, failed: bool, output: bytes, reason: str) -> None:
        self.failed, self.output, self.reason = failed, output, reason

    @property
    def text(self) -> str:
        """What it wrote, without the last line end; bytes that are no UTF-8 as file names have them."""
        return self.output.decode("utf-8", "surrogateescape").removesuffix("\n")


def ask(folder: Path, *words: str, ref: str = "", given: bytes = b"") -> Answer:
    """What git answers in a folder. Raises InputError where there is no git, or it does not come to an end."""
    settings = [word for setting in SETTINGS for word in ("-c", setting)]
    place = folder if folder.is_dir() else folder.parent
    environment = {name: value for name, value in os.environ.items() if name not in DROPPED} | QUIET
    try:
        done = subprocess.run(
            ["git", "--no-pager", *settings, *words], cwd=place, input=given, capture_output=True, check=False,
            env=environment, timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise refused("git-failed", ref=ref or "HEAD", reason=f"no answer in {SECONDS} s") from None
    except FileNotFoundError:
        raise refused("no-git", ref=ref or "HEAD") from None
    except OSError as error:
        raise refused("git-failed", ref=ref or "HEAD", reason=error.strerror or type(error).__name__) from None
    return Answer(done.returncode != 0, done.stdout, _first_line(done.stderr))


def read(folder: Path, ref: str, *words: str, given: bytes = b"") -> bytes:
    """What git answers. Raises InputError where it fails."""
    answer = ask(folder, *words, ref=ref, given=given)
    if answer.failed:
        missing = UNFETCHED.search(answer.reason)
        if missing is not None:
            raise refused("no-object", ref=ref, blob=missing[1])
        raise refused("git-failed", ref=ref, reason=answer.reason or "no answer")
    return answer.output


def files_of(top: Path, ref: str, id: str) -> Iterator[tuple[str, str]]:
    """The plain files of a commit: each path, and the name of the object that it holds.

    Raises InputError for a path that leads out of the tree; git itself writes none.
    """
    listed = read(top, ref, "ls-tree", "-r", "-z", "--full-tree", id)
    for entry in listed.decode("utf-8", "surrogateescape").split("\0"):
        head, _, path = entry.partition("\t")
        kind = head.split(" ")
        if len(kind) == 3 and kind[1] == "blob" and kind[0] != "120000":
            if not {"", ".", ".."}.isdisjoint(path.split("/")):
                raise refused("path-outside", ref=ref, path=path)
            yield path, kind[2]


def contents(top: Path, ref: str, blobs: Sequence[str]) -> list[bytes]:
    """The contents of objects, in their order. Raises InputError: one is missing, is no file, or is too large."""
    if not blobs:
        return []
    asked = "".join(f"{blob}\n" for blob in blobs).encode()
    checked = read(top, ref, "cat-file", "--batch-check", given=asked).decode().splitlines()
    sizes = [_size(ref, blob, line) for blob, line in zip(blobs, checked, strict=True)]
    answer = read(top, ref, "cat-file", "--batch", given=asked)
    found: list[bytes] = []
    place = 0
    for size in sizes:
        start = answer.find(b"\n", place) + 1
        found.append(answer[start:start + size])
        place = start + size + 1
    return found


def _size(ref: str, blob: str, line: str) -> int:
    """How many bytes an object has, by git's line about it."""
    head = line.split(" ")
    if len(head) != 3 or head[1] != "blob":
        raise refused("no-object", ref=ref, blob=blob)
    if int(head[2]) > MOST_BYTES:
        raise refused("large-object", ref=ref, blob=blob, limit=MOST_BYTES // 2**20)
    return int(head[2])


def object_name(content: bytes, like: str) -> str:
    """The name that git gives a content (https://git-scm.com/docs/gitformat-loose): SHA-1 or SHA-256 of
    `blob SIZE\\0` and the content. `like`: the name of an object of the repository, which tells by which.
    """
    digest = DIGESTS.get(len(like), "sha1")
    return hashlib.new(digest, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def names_of(content: bytes, like: str) -> set[str]:
    """The names that git may know a content by, as it stands and with the line ends that git keeps.

    `like`: see `object_name`.
    """
    return {object_name(each, like) for each in (content, content.replace(b"\r\n", b"\n"))}


def refused(sentence: str, **values: object) -> InputError:
    """One sentence about the history."""
    return mistake(say(HISTORY, sentence, **values))


def _first_line(text: bytes) -> str:
    lines = [line for line in text.decode("utf-8", "replace").splitlines() if line.strip()]
    fatal = [line for line in lines if line.startswith(("fatal:", "error:"))]
    return (fatal or lines or [""])[0].removeprefix("fatal: ").removeprefix("error: ")
