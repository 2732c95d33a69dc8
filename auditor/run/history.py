"""The plans as they stood at an earlier commit, read from git without touching the working tree."""

import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
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
from auditor.read.yaml import read_file
from auditor.run.family import PlanFamily
from auditor.run.folders import PLAN_FILE, Found
from auditor.run.git import ask, contents, files_of, names_of, object_name, refused


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
        raise refused("bad-ref", ref=ref)
    tops = sorted({_top(folder, ref) for folder in folders or (Path.cwd(),)})
    if len(tops) > 1:
        raise refused("several-repositories", ref=ref, folders=", ".join(map(str, tops)))
    top = tops[0]
    found = ask(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}", ref=ref)
    if found.failed:
        if ref == "HEAD" and _unborn(top):
            return Commit(ref, top, "", {})
        raise refused("unknown-ref", folder=top, ref=ref, hint=_hint(top, ref))
    id = found.text
    return Commit(ref, top, id, dict(files_of(top, ref, id)))


@record
class Then:
    """The plan files of a commit. found: by folder, under the names that they have today; moved: such a name → path."""

    found: tuple[Found, ...]
    moved: Mapping[str, str]


def files_then(
    commit: Commit, families: Sequence[PlanFamily], config: Config, place: Path, asked: Sequence[str] = ()
) -> Then:
    """The plan files as they stood, each under the folder where its family lies today.

    What belongs to the families: all plan files of then in the folders of today's families, in those that are
    `asked` for (where none is: that the configuration of then names), and in those from which a plan has been moved.
    What has not changed since is read where it lies, all else is written below `place`. Raises InputError where git
    fails.
    """
    roots = [below(commit, Path(path)).removeprefix(".") for path in asked] or _configured_then(commit, config)
    wanted = _files(commit, families, roots)
    paths = [file.then for files in wanted.values() for file in files]
    places = _unchanged(commit, paths)
    places |= _unpacked(commit, [path for path in paths if path not in places], place)
    found = tuple(
        (folder, [(places[file.then], file.now) for file in sorted(files, key=lambda file: file.now)])
        for folder, files in sorted(wanted.items())
    )
    return Then(found, {file.now: file.then for files in wanted.values() for file in files})


def _unchanged(commit: Commit, paths: Sequence[str]) -> dict[str, str]:
    """Those of some files that have the same content in the working tree: path as git names it → path."""
    same = {}
    for path in paths:
        file = os.path.join(commit.top, path)
        if os.path.isfile(file) and not os.path.islink(file):
            with suppress(InputError):          # where it cannot be read, it is taken from git
                if object_name(read_file(file), commit.blobs[path]) == commit.blobs[path]:
                    same[path] = file
    return same


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
    blob = commit.blobs.get(below(commit, path))
    return None if blob is None else contents(commit.top, commit.ref, [blob])[0]


def changed_since(commit: Commit, paths: Iterable[Path]) -> bool:
    """Whether any of these files and folders is another one than then; paths outside the repository are not."""
    inside = [path for path in paths if Path(os.path.realpath(path)).is_relative_to(commit.top)]
    now = {below(commit, file): file for path in inside for file in _all_files(path)}
    folders = [below(commit, path) for path in inside]
    then = {path for path in commit.blobs if any(path == up or path.startswith(f"{up}/") for up in folders)}
    if {path for path in then if Path(path).suffix == ".yaml"} != {path for path in now if path.endswith(".yaml")}:
        return True
    return any(
        commit.blobs[path] not in names_of(read_file(str(file)), commit.blobs[path])
        for path, file in now.items() if path in commit.blobs
    )


def _all_files(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(inner for inner in path.rglob("*.yaml") if inner.is_file())


def below(commit: Commit, path: Path) -> str:
    """A path as git names it."""
    place = Path(os.path.realpath(path))
    return place.relative_to(commit.top).as_posix() if place.is_relative_to(commit.top) else place.as_posix()


def _files(commit: Commit, families: Sequence[PlanFamily], roots: Sequence[str]) -> dict[str, list[_File]]:
    """The plan files of then, by the folder (as shown today) of the family that they belong to.

    roots: folders, as git names them, below which all plans of then count; "" is the top.
    """
    now = {
        below(commit, Path(file)): (family.folder, file) for family in families for file in family.files.values()
    }
    then = [path for path in commit.blobs if path.endswith(PLAN_FILE) and not _hidden(path)]
    gone = {path: blob for path, blob in commit.blobs.items() if path in set(then) - set(now)}
    moved = _moved(commit, {path: Path(shown) for path, (_, shown) in now.items()}, gone)
    shown_folder = {path.rpartition("/")[0]: folder for path, (folder, _) in now.items()}
    homes: dict[str, list[str]] = {}
    for before, after in moved.items():
        homes.setdefault(before.rpartition("/")[0], []).append(now[after][0])
    files: dict[str, list[_File]] = {}
    for path in then:
        folder = path.rpartition("/")[0]
        if path in moved:
            shown = now[moved[path]][1]
        elif folder in shown_folder or folder in homes or any(
            folder == up or folder.startswith(f"{up}/") or not up for up in roots
        ):
            shown = now[path][1] if path in now else as_shown(commit, path)
        else:
            continue
        home = shown_folder.get(folder)
        if home is None and folder in homes:
            home = max(sorted(set(homes[folder])), key=homes[folder].count)
        files.setdefault(home if home is not None else shown.rpartition("/")[0], []).append(_File(path, shown))
    return files


def _hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))


def as_shown(commit: Commit, path: str) -> str:
    """A path of then as the user would name it from where they stand."""
    place = commit.top / path
    here = Path(os.path.realpath(Path.cwd()))
    return place.relative_to(here).as_posix() if place.is_relative_to(here) else place.as_posix()


def _moved(commit: Commit, now: Mapping[str, Path], gone: Mapping[str, str]) -> dict[str, str]:
    """Files that have another path today: those of equal content, else those of equal name."""
    fresh = [path for path in now if path not in commit.blobs]
    if not fresh or not gone:
        return {}
    sample = next(iter(gone.values()))
    by_blob = {name: path for path in fresh for name in names_of(read_file(str(now[path])), sample)}
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
        copy = Path(os.path.realpath(place)) / NAME
        copy.write_bytes(content)
        try:
            folders = load_config(copy).plans
        except InputError:
            return []       # its mistakes are no longer there, and today's configuration is what counts
        base = Path(below(commit, path)).parent
        return [
            (base / os.path.relpath(folder, copy.parent)).as_posix().removeprefix("./").rstrip(".")
            for folder in folders
        ]


def _then(commit: Commit, problem: Problem, moved: Mapping[str, str]) -> Problem:
    """A mistake of then: its file as git names it, so that nobody looks for it in today's."""
    mark = problem.mark
    at = None if mark is None else Mark(f"{commit.ref}:{moved.get(mark.file, mark.file)}", mark.line, mark.column)
    return Problem(at, say(HISTORY, "wrong-then", ref=commit.ref, problem=problem.words))


def _unpacked(commit: Commit, paths: Sequence[str], place: Path) -> dict[str, str]:
    """Writes files of then into a folder, under names of our own; path then → where it lies now."""
    found: dict[str, str] = {}
    blobs = [commit.blobs[path] for path in paths]
    for number, (path, content) in enumerate(zip(paths, contents(commit.top, commit.ref, blobs), strict=True)):
        file = place / f"{number}{PLAN_FILE}"
        file.write_bytes(content)
        found[path] = str(file)
    return found


def _top(folder: Path, ref: str) -> Path:
    found = ask(folder, "rev-parse", "--show-toplevel", ref=ref)
    if found.failed or not found.text:
        if "not a git repository" in found.reason or not found.reason:
            raise refused("no-repository", folder=folder, ref=ref)
        if "dubious ownership" in found.reason:
            raise refused("untrusted", folder=found.reason.rpartition(" at ")[2].strip("'"), ref=ref)
        raise refused("git-failed", ref=ref, reason=found.reason)
    return Path(os.path.realpath(found.text))


def _unborn(top: Path) -> bool:
    """Whether HEAD names a branch that has no commit yet; git does not say so of one that is broken."""
    if not ask(top, "rev-parse", "--verify", "--quiet", "HEAD").failed:
        return False
    return not ask(top, "symbolic-ref", "--quiet", "HEAD").failed


def _hint(top: Path, ref: str) -> Words:
    if ask(top, "cat-file", "-e", "HEAD^{commit}").failed:
        return HISTORY["hint-empty" if _unborn(top) else "hint-broken"]
    shallow = ask(top, "rev-parse", "--is-shallow-repository").text == "true"
    return say(HISTORY, "hint-shallow", ref=ref.removeprefix("origin/")) if shallow else HISTORY["hint-branches"]
