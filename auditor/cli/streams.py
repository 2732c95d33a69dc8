"""Standard output, standard error and output files: bytes that are the same wherever they go."""

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TextIO

from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Words, say
from auditor.messages.cli import CLI

INPUTS = (".plan.yaml", ".rule.yaml", "auditor.yaml", "waivers.yaml")
# What a Chinese terminal of the old encoding lacks, and what stands for it there.
LIKE = {"−": "-", "\u00a0": " "}
REASONS = {errno.ENOENT: "no-folder", errno.EACCES: "no-right", errno.EPERM: "no-right", errno.ENOSPC: "no-space"}


def prepare() -> None:
    """No sign that a terminal lacks may end a run."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def coloured(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether colours are welcome: only on a terminal, and not where NO_COLOR is set."""
    return stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def emit(text: str, output: str | None, data: bool = False) -> None:
    """Writes a result: to a file, or to standard output. A reader that has gone away is no mistake.

    Files, pipes and `data` are always UTF-8; a terminal, and whoever sets PYTHONIOENCODING, gets the
    encoding of the stream.
    """
    if output is not None and output != "-":
        write_file(output, text.encode("utf-8"))
        return
    stream = sys.stdout
    buffer: IO[bytes] | None = getattr(stream, "buffer", None)
    try:
        stream.flush()
        if buffer is None:
            stream.write(text)
        else:
            own = not data and (stream.isatty() or "PYTHONIOENCODING" in os.environ)
            buffer.write(encoded(text, stream.encoding if own else "utf-8"))
            buffer.flush()
    except BrokenPipeError:
        silence()
    except OSError as error:
        silence()
        raise _unwritten("-", error) from None


def emit_bytes(content: bytes, output: str | None) -> None:
    """Writes a finished file as it is: to a file, or to standard output."""
    if output is not None and output != "-":
        write_file(output, content)
        return
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence()
    except OSError as error:
        silence()
        raise _unwritten("-", error) from None


def complain(text: str) -> None:
    """Writes a line to standard error; where nobody listens, nothing."""
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except OSError:
        pass


def encoded(text: str, encoding: str) -> bytes:
    """The text in an encoding, with what it lacks replaced by what is most like it."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(LIKE.get(sign, sign) for sign in text).encode(encoding, "replace")


def silence() -> None:
    """Lets nothing be written to a pipe that is closed, not even when Python ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def check_output(path: str | None) -> None:
    """Refuses an output that is an input, or no file. Raises InputError."""
    if path is None or path == "-":
        return
    if path.endswith(INPUTS) or os.path.realpath(path).endswith(INPUTS):
        raise InputError([Problem(None, say(CLI, "output-input", path=path))])
    if os.path.isdir(path):
        raise InputError([Problem(None, say(CLI, "output-folder", path=path))])


def write_file(path: str, content: bytes) -> None:
    """Puts a whole file in place of the old one, or leaves the old one as it is. Raises InputError."""
    write_together({path: content})


def write_together(contents: Mapping[str, bytes]) -> None:
    """Puts whole files in place of the old ones: all of them, or none where one cannot be written.

    Raises InputError, which says of which file.
    """
    ready: dict[str, Path] = {}
    try:
        for path, content in contents.items():
            with _said_of(path):
                if not _special(path):
                    ready[path] = _beside(Path(os.path.realpath(path)), content)
        for path, content in contents.items():
            with _said_of(path):
                if path in ready:
                    os.replace(ready[path], os.path.realpath(path))
                else:
                    Path(path).write_bytes(content)
    finally:
        for made in ready.values():
            made.unlink(missing_ok=True)


@contextmanager
def _said_of(path: str) -> Iterator[None]:
    """What the system refuses becomes one sentence about the file."""
    try:
        yield
    except OSError as error:
        raise _unwritten(path, error) from None


def _special(path: str) -> bool:
    """Whether it is a device or a named pipe, which cannot be put in place."""
    target = Path(os.path.realpath(path))
    return target.exists() and not target.is_file()


def write_files(folder: str, texts: Mapping[str, str]) -> None:
    """Writes several files below a folder, which is made where it is not there. Raises InputError."""
    for name, text in texts.items():
        place = Path(folder, name)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritten(str(place), error) from None
        write_file(str(place), text.encode("utf-8"))


def _unwritten(path: str, error: OSError) -> InputError:
    said = error.strerror or type(error).__name__
    reason = CLI[REASONS[error.errno]] if error.errno in REASONS else Words(said, said)
    return InputError([Problem(None, say(CLI, "output-failed", path=path, reason=reason))])


def _beside(target: Path, content: bytes) -> Path:
    """Writes a content to a new file in the folder of its target, with the target's rights."""
    import tempfile

    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        os.chmod(name, mode)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
