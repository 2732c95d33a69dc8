"""Standard output, standard error and output files: bytes that are the same wherever they go."""

import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TextIO

from auditor.cli.beside import beside, put_back, spare, swept
from auditor.ground import inert as escaped
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import Words, say
from auditor.messages.cli import CLI
from auditor.read.noted import is_input

INPUTS = (".plan.yaml", ".rule.yaml", "auditor.yaml", "waivers.yaml")
# What a Chinese terminal of the old encoding lacks, and what stands for it there.
LIKE = {"−": "-", "\u00a0": " "}
REASONS = {
    errno.ENOENT: "no-folder", errno.EACCES: "no-right", errno.EPERM: "no-right", errno.ENOSPC: "no-space",
    errno.ENXIO: "no-reader",
}


def prepare() -> None:
    """No sign that a terminal lacks may end a run."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def coloured(stream: TextIO | None, environment: Mapping[str, str]) -> bool:
    """Whether colours are welcome: only on a terminal, and not where NO_COLOR is set."""
    if stream is None or stream.closed or environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return stream.isatty()


def columns(stream: TextIO | None) -> int:
    """How wide a terminal is; 0 for what is none: files and pipes keep their lines whole."""
    if stream is None or stream.closed or not stream.isatty():
        return 0
    from shutil import get_terminal_size

    return get_terminal_size().columns


def emit(text: str, output: str | None, data: bool = False, commands: bool = False) -> None:
    """Writes a result: to a file, or to standard output. A reader that has gone away is no mistake.

    Files, pipes and `data` are always UTF-8; a terminal, and whoever sets PYTHONIOENCODING, gets the
    encoding of the stream. `commands`: its lines may be such to a runner, or are YAML, and stay as they are.
    """
    if output is not None and output != "-":
        write_output(output, inert(text, data, commands).encode("utf-8"))
        return
    if sys.stdout is None:
        raise mistake(CLI["no-stream"])
    text = inert(text, data, commands, coloured(sys.stdout, os.environ))
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


def emit_with(
    text: str, output: str | None, contents: Mapping[str, bytes], data: bool = False, commands: bool = False
) -> None:
    """Writes a result as `emit` does, together with other files: all of it or nothing. Raises InputError."""
    if output is None or output == "-":
        write_together(contents, lambda: emit(text, None, data, commands))
        return
    spare_inputs([output])
    write_together({**contents, output: inert(text, data, commands).encode("utf-8")})


def inert(text: str, data: bool = False, commands: bool = False, colours: bool = False) -> str:
    """What leaves the program: nothing that was read acts on whatever shows it. See `emit`; colours are ours."""
    if data:
        return escaped.json(text)
    return escaped.data(text) if commands else escaped.lines(text, colours)


def emit_bytes(content: bytes, output: str | None) -> None:
    """Writes a finished file as it is: to a file, or to standard output."""
    if output is not None and output != "-":
        write_output(output, content)
        return
    if sys.stdout is None:
        raise mistake(CLI["no-stream"])
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
        sys.stderr.write(inert(text) + "\n")
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):       # there is none, nobody reads it, it is closed
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
    with suppress(AttributeError, OSError, ValueError):
        os.dup2(nowhere, sys.stdout.fileno())


def check_output(path: str | None) -> str | None:
    """The same path; refuses one that is an input by its name, no file, or in no folder, before any work is done.

    Raises InputError.
    """
    if path is None or path == "-":
        return path
    if path.endswith(INPUTS) or os.path.realpath(path).endswith(INPUTS):
        raise mistake(say(CLI, "output-input", path=path))
    if os.path.isdir(path or "."):
        raise mistake(say(CLI, "output-folder", path=path or "."))
    if not os.path.isdir(os.path.dirname(os.path.realpath(path))):
        raise mistake(say(CLI, "output-failed", path=path, reason=CLI["no-folder"]))
    return path


def spare_inputs(paths: Iterable[str]) -> None:
    """Refuses to write to files that the run has read, whatever they are called. Raises InputError."""
    problems = [Problem(None, say(CLI, "output-input", path=path)) for path in paths if is_input(path)]
    if problems:
        raise InputError(problems)


def write_output(path: str, content: bytes) -> None:
    """Writes what a user asked for to the file that they named, which is no input. Raises InputError."""
    spare_inputs([path])
    write_file(path, content)


def write_file(path: str, content: bytes) -> None:
    """Puts a whole file in place of the old one, or leaves the old one as it is. Raises InputError."""
    write_together({path: content})


def tidy(paths: Iterable[str]) -> None:
    """Removes what killed runs left beside files, also where none of these is written this time. Never raises."""
    swept({Path(os.path.realpath(path)).parent for path in paths})


def write_together(contents: Mapping[str, bytes], last: Callable[[], None] | None = None) -> None:
    """Puts whole files in place of the old ones: all of them, or none where one cannot be written.

    last: what is done when all are in place, to standard output; where that fails, the old ones are put back.
    Raises InputError, which says of which file.
    """
    places = {path: Path(os.path.realpath(path)) for path in contents}
    tidy(contents)
    ready: dict[str, Path] = {}
    spared: list[tuple[Path, Path | None]] = []
    try:
        for path, content in contents.items():
            with _said_of(path):
                if not _special(path):
                    ready[path] = beside(places[path], content)
        for path, content in contents.items():
            with _said_of(path):
                if path not in ready:
                    _pour(path, content)
                    continue
                if len(ready) > 1 or last is not None:
                    spared.append((places[path], spare(places[path])))
                os.replace(ready[path], places[path])
        if last is not None:
            last()
    except BaseException:
        put_back(spared)
        raise
    finally:
        for made in (*ready.values(), *(kept for _, kept in spared if kept is not None)):
            with suppress(OSError):
                made.unlink(missing_ok=True)


def _pour(path: str, content: bytes) -> None:
    """Writes to a device, or to a named pipe that somebody reads; nobody is waited for. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    os.set_blocking(descriptor, True)
    with open(descriptor, "wb") as stream:
        stream.write(content)


@contextmanager
def _said_of(path: str) -> Iterator[None]:
    """What the system refuses becomes one sentence about the file."""
    try:
        yield
    except OSError as error:
        raise _unwritten(path, error) from None


def _special(path: str) -> bool:
    """Whether it is a device or a named pipe, which cannot be put in place."""
    return os.path.exists(path) and not os.path.isfile(path)


def write_files(folder: str, texts: Mapping[str, str], said: str) -> None:
    """Writes several files, or none, below a folder, which is made where it is not there, and says so.

    Raises InputError.
    """
    contents = {str(Path(folder, name)): inert(text).encode("utf-8") for name, text in texts.items()}
    for path in contents:
        with _said_of(path):
            Path(path).parent.mkdir(parents=True, exist_ok=True)
    spare_inputs(contents)
    emit_with(said, None, contents)


def _unwritten(path: str, error: OSError) -> InputError:
    said = error.strerror or type(error).__name__
    reason = CLI[REASONS[error.errno]] if error.errno in REASONS else Words(said, said)
    return mistake(say(CLI, "output-failed", path=path, reason=reason))
