"""The plans as they stood at an earlier commit, read from git without touching the working tree."""

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem
from auditor.ground.record import record
from auditor.ground.words import Words, say
from auditor.messages.history import HISTORY
from auditor.model.rule import Rule
from auditor.model.waiver import Waiver
from auditor.read.config import NAME, Config, load_config
from auditor.read.waivers import load_waivers
from auditor.run.family import PlanFamily
from auditor.run.folders import PLAN_FILE, Found


@record
class Commit:
    """A commit that a user named. `top`: the folder of the working tree; `blobs`: path below it → object.

    Before the first commit of a branch, HEAD is a state without files, and its id is empty.
    """

    ref: str
    top: Path
    id: str
    blobs: Mapping[str, str]


@record
class _File:
    """A plan file of then: its path then, and where it lies now (the same, where nobody moved it)."""

    then: str
    now: str


def commit_at(ref: str, folders: Sequence[Path]) -> Commit:
    """The commit that `ref` names in the repository of the folders.

    Raises InputError without git, outside a repository, for an unknown name, for a corrupt repository.
    """
    if not ref or ref.startswith("-"):
        raise _refused("bad-ref", ref=ref)
    tops = sorted({_top(folder, ref) for folder in folders or (Path.cwd(),)})
    if len(tops) > 1:
        raise _refused("several-repositories", ref=ref, folders=", ".join(map(str, tops)))
    top = tops[0]
    found = _git(top, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
    if found.returncode:
        if ref == "HEAD" and _unborn(top):
            return Commit(ref, top, "", {})
        raise _refused("unknown-ref", folder=top, ref=ref, hint=_hint(top, ref))
    id = found.stdout.decode().strip()
    listed = _read(top, ref, "ls-tree", "-r", "-z", "--full-tree", id)
    blobs: dict[str, str] = {}
    for entry in listed.decode("utf-8", "surrogateescape").split("\0"):
        head, _, path = entry.partition("\t")
        kind = head.split(" ")
        if len(kind) == 3 and kind[1] == "blob" and kind[0] != "120000":
            blobs[path] = kind[2]
    return Commit(ref, top, id, blobs)


@record
class Then:
    """The plan files of a commit. found: by folder, under the names that they have today; moved: such a name → path."""

    found: tuple[Found, ...]
    moved: Mapping[str, str]


def files_then(commit: Commit, families: Sequence[PlanFamily], config: Config, place: Path) -> Then:
    """The plan files as they stood, each under the folder where its family lies today.

    What belongs to the families: all plan files of then in the folders of today's families, in those that the
    configuration of then names, and in those from which a plan has been moved since. What has not changed since is
    read where it lies, all else is written below `place`. Raises InputError where git fails.
    """
    wanted = _files(commit, families, config)
    here = _unchanged(commit, [file.then for files in wanted.values() for file in files])
    _unpack(commit, [file.then for files in wanted.values() for file in files if file.then not in here], place)
    found = tuple(
        (folder, [
            (here.get(file.then, str(place / file.then)), file.now)
            for file in sorted(files, key=lambda file: file.now)
        ])
        for folder, files in sorted(wanted.items())
    )
    return Then(found, {file.now: file.then for files in wanted.values() for file in files})


def _unchanged(commit: Commit, paths: Sequence[str]) -> dict[str, str]:
    """Those of some files that have the same content in the working tree: path as git names it → path."""
    same = {}
    for path in paths:
        file = commit.top / path
        blob = commit.blobs[path]
        if file.is_file() and not file.is_symlink() and _object_id(file.read_bytes(), len(blob)) == blob:
            same[path] = str(file)
    return same


def _object_id(content: bytes, digits: int) -> str:
    """The name that git gives a content (https://git-scm.com/docs/gitformat-loose): SHA-1, or SHA-256 of 64 digits."""
    digest = hashlib.new("sha256" if digits == 64 else "sha1", b"blob %d\0" % len(content), usedforsecurity=False)
    digest.update(content)
    return digest.hexdigest()


def worded_then(commit: Commit, then: Then, problems: Iterable[Problem]) -> list[Problem]:
    """What was wrong with files of then: in the words of the commit, so that nobody looks for it in today's."""
    return [_then(commit, problem, then.moved) for problem in problems]


def waivers_then(commit: Commit, path: Path, rules: Mapping[str, Rule]) -> tuple[Waiver, ...]:
    """The waivers as they were then; none where there was no such file. Raises InputError."""
    content = text_at(commit, path)
    if content is None:
        return ()
    with tempfile.TemporaryDirectory(prefix="auditor-") as place:
        copy = Path(place, path.name)
        copy.write_bytes(content)
        return load_waivers(copy, rules, None)


def text_at(commit: Commit, path: Path) -> bytes | None:
    """The content of one file of the working tree as it was then; None where it was not there."""
    blob = commit.blobs.get(_below(commit, path))
    return None if blob is None else _contents(commit, [blob])[0]


def changed_since(commit: Commit, paths: Iterable[Path]) -> bool:
    """Whether any of these files and folders is another one than then; paths outside the repository are not."""
    inside = [path for path in paths if path.resolve().is_relative_to(commit.top)]
    now = {_below(commit, file): file for path in inside for file in _all_files(path)}
    folders = [_below(commit, path) for path in inside]
    then = {path for path in commit.blobs if any(path == up or path.startswith(f"{up}/") for up in folders)}
    if {path for path in then if Path(path).suffix == ".yaml"} != {path for path in now if path.endswith(".yaml")}:
        return True
    known = sorted(path for path in now if path in commit.blobs)
    return any(
        content != now[path].read_bytes()
        for path, content in zip(known, _contents(commit, [commit.blobs[path] for path in known]), strict=True)
    )


def _all_files(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(inner for inner in path.rglob("*.yaml") if inner.is_file())


def _below(commit: Commit, path: Path) -> str:
    """A path as git names it."""
    place = path.resolve()
    return place.relative_to(commit.top).as_posix() if place.is_relative_to(commit.top) else place.as_posix()


def _files(commit: Commit, families: Sequence[PlanFamily], config: Config) -> dict[str, list[_File]]:
    """The plan files of then, by the folder (as shown today) of the family that they belong to."""
    now = {
        _below(commit, Path(file)): (family.folder, file) for family in families for file in family.files.values()
    }
    then = [path for path in commit.blobs if path.endswith(PLAN_FILE) and not _hidden(path)]
    gone = {path: blob for path, blob in commit.blobs.items() if path in set(then) - set(now)}
    moved = _moved(commit, {path: Path(shown) for path, (_, shown) in now.items()}, gone)
    shown_folder = {path.rpartition("/")[0]: folder for path, (folder, _) in now.items()}
    homes: dict[str, list[str]] = {}
    for before, after in moved.items():
        homes.setdefault(before.rpartition("/")[0], []).append(now[after][0])
    configured = _configured_then(commit, config)
    files: dict[str, list[_File]] = {}
    for path in then:
        folder = path.rpartition("/")[0]
        if path in moved:
            shown = now[moved[path]][1]
        elif folder in shown_folder or folder in homes or any(
            folder == up or folder.startswith(f"{up}/") or not up for up in configured
        ):
            shown = now[path][1] if path in now else _as_shown(commit, path)
        else:
            continue
        home = shown_folder.get(folder)
        if home is None and folder in homes:
            home = max(sorted(set(homes[folder])), key=homes[folder].count)
        files.setdefault(home if home is not None else shown.rpartition("/")[0], []).append(_File(path, shown))
    return files


def _hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))


def _as_shown(commit: Commit, path: str) -> str:
    """A path of then as the user would name it from where they stand."""
    place = commit.top / path
    here = Path.cwd().resolve()
    return place.relative_to(here).as_posix() if place.is_relative_to(here) else place.as_posix()


def _moved(commit: Commit, now: Mapping[str, Path], gone: Mapping[str, str]) -> dict[str, str]:
    """Files that have another path today: those of equal content, else those of equal name."""
    fresh = [path for path in now if path not in commit.blobs]
    if not fresh or not gone:
        return {}
    names = "".join(f"{now[path].resolve()}\n" for path in fresh).encode("utf-8", "surrogateescape")
    hashed = _read(commit.top, commit.ref, "hash-object", "--stdin-paths", given=names)
    by_blob = dict(zip(hashed.decode().split(), fresh, strict=False))
    by_name = {path.rpartition("/")[2]: path for path in fresh}
    moved: dict[str, str] = {}
    for path, blob in sorted(gone.items()):
        if blob in by_blob and by_blob[blob] not in moved.values():
            moved[path] = by_blob[blob]
    for path in sorted(gone):
        after = by_name.get(path.rpartition("/")[2])
        if path not in moved and after is not None and after not in moved.values():
            moved[path] = after
    return moved


def _configured_then(commit: Commit, config: Config) -> list[str]:
    """The folders of plans that the configuration of then names, as git names them."""
    path = Path(config.file) if config.file else Path.cwd() / NAME
    content = text_at(commit, path)
    if content is None:
        return []
    with tempfile.TemporaryDirectory(prefix="auditor-") as place:
        copy = Path(place).resolve() / NAME
        copy.write_bytes(content)
        try:
            folders = load_config(copy).plans
        except InputError:
            return []       # its mistakes are no longer there, and today's configuration is what counts
        base = Path(_below(commit, path)).parent
        return [
            (base / os.path.relpath(folder, copy.parent)).as_posix().removeprefix("./").rstrip(".")
            for folder in folders
        ]


def _then(commit: Commit, problem: Problem, moved: Mapping[str, str]) -> Problem:
    """A mistake of then: its file as git names it, so that nobody looks for it in today's."""
    mark = problem.mark
    at = None if mark is None else Mark(f"{commit.ref}:{moved.get(mark.file, mark.file)}", mark.line, mark.column)
    return Problem(at, say(HISTORY, "wrong-then", ref=commit.ref, problem=problem.words))


def _unpack(commit: Commit, paths: Sequence[str], place: Path) -> None:
    """Writes files of then below a folder."""
    for path, content in zip(paths, _contents(commit, [commit.blobs[path] for path in paths]), strict=True):
        file = place / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _contents(commit: Commit, blobs: Sequence[str]) -> list[bytes]:
    """The contents of objects, in their order, by one call of git."""
    if not blobs:
        return []
    asked = "".join(f"{blob}\n" for blob in blobs).encode()
    answer = _read(commit.top, commit.ref, "cat-file", "--batch", given=asked)
    contents: list[bytes] = []
    place = 0
    for blob in blobs:
        end = answer.find(b"\n", place)
        head = answer[place:end].split(b" ")
        if end < 0 or len(head) != 3:
            raise _refused("git-failed", ref=commit.ref, reason=f"object {blob} is missing")
        size = int(head[2])
        contents.append(answer[end + 1:end + 1 + size])
        place = end + 1 + size + 1
    return contents


def _top(folder: Path, ref: str) -> Path:
    found = _git(folder, "rev-parse", "--show-toplevel", ref=ref)
    top = found.stdout.decode("utf-8", "surrogateescape").rstrip("\n")
    if found.returncode or not top:
        reason = _first_line(found.stderr)
        if "not a git repository" in reason or not reason:
            raise _refused("no-repository", folder=folder, ref=ref)
        if "dubious ownership" in reason:
            raise _refused("untrusted", folder=reason.rpartition(" at ")[2].strip("'"), ref=ref)
        raise _refused("git-failed", ref=ref, reason=reason)
    return Path(top).resolve()


def _unborn(top: Path) -> bool:
    """Whether HEAD names a branch that has no commit yet; git does not say so of one that is broken."""
    if not _git(top, "rev-parse", "--verify", "--quiet", "HEAD").returncode:
        return False
    return not _git(top, "symbolic-ref", "--quiet", "HEAD").returncode


def _hint(top: Path, ref: str) -> Words:
    if _git(top, "cat-file", "-e", "HEAD^{commit}").returncode:
        return HISTORY["hint-empty" if _unborn(top) else "hint-broken"]
    shallow = _git(top, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    return say(HISTORY, "hint-shallow", ref=ref.removeprefix("origin/")) if shallow else HISTORY["hint-branches"]


def _read(top: Path, ref: str, *words: str, given: bytes = b"") -> bytes:
    """What git answers. Raises InputError where it fails."""
    found = _git(top, *words, ref=ref, given=given)
    if found.returncode:
        raise _refused("git-failed", ref=ref, reason=_first_line(found.stderr) or f"exit {found.returncode}")
    return found.stdout


def _git(folder: Path, *words: str, ref: str = "", given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Runs git in a folder, so that it writes nothing, asks nothing and speaks English."""
    quiet = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
    place = folder if folder.is_dir() else folder.parent
    try:
        return subprocess.run(
            ["git", *words], cwd=place, input=given, capture_output=True, check=False, env={**os.environ, **quiet}
        )
    except FileNotFoundError:
        raise _refused("no-git", ref=ref or "HEAD") from None


def _first_line(text: bytes) -> str:
    lines = [line for line in text.decode("utf-8", "replace").splitlines() if line.strip()]
    fatal = [line for line in lines if line.startswith(("fatal:", "error:"))]
    return (fatal or lines or [""])[0].removeprefix("fatal: ").removeprefix("error: ")


def _refused(sentence: str, **values: object) -> InputError:
    return InputError([Problem(None, say(HISTORY, sentence, **values))])
