"""What `family.yaml` said of each family at an earlier commit, and the plans that its families answered to then."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from auditor.ground.problem import InputError, Problem
from auditor.read.family_file import FAMILY_FILE, FamilyFile, family_file
from auditor.run.folders import PLAN_FILE
from auditor.run.git import contents
from auditor.run.history import Commit, Then, as_shown


class FamiliesThen:
    """Families as they were said to be at a commit; their files are written below `place`, as they lay then."""

    def __init__(self, commit: Commit, then: Then, place: Path) -> None:
        self.commit = commit
        self.place = place
        self.homes = {
            folder: Counter(then.moved[shown].rpartition("/")[0] for _, shown in files).most_common(1)[0][0]
            for folder, files in then.found if files
        }
        said = self._write([path for path in commit.blobs if Path(path).name == FAMILY_FILE])
        if any(b"includes" in content for content in said):     # only then are plans of other folders looked for
            self._write([path for path in commit.blobs if path.endswith(PLAN_FILE)])

    def _write(self, paths: Sequence[str]) -> list[bytes]:
        found = list(contents(self.commit.top, self.commit.ref, [self.commit.blobs[path] for path in paths]))
        for path, content in zip(paths, found, strict=True):
            file = self.place / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return found

    def said(self, folder: str) -> FamilyFile:
        """What was said of a folder, by its name of today. Raises InputError, with places as git names them."""
        try:
            return family_file(str(self.place / self.homes.get(folder, folder)))
        except InputError as error:
            raise InputError([self._placed(problem) for problem in error.problems]) from None

    def _placed(self, problem: Problem) -> Problem:
        mark = problem.mark
        return problem if mark is None else problem._replace(mark=mark._replace(file=self._then(mark.file)))

    def included(self, folders: Sequence[str]) -> list[tuple[str, str]]:
        """The plan files of then in folders that a family included: path, and name in marks."""
        files = (file for folder in folders for file in sorted(Path(folder).rglob(f"*{PLAN_FILE}")))
        return [(str(file), as_shown(self.commit, self._then(str(file)))) for file in files]

    def _then(self, file: str) -> str:
        path = Path(file).resolve()
        place = self.place.resolve()
        return path.relative_to(place).as_posix() if path.is_relative_to(place) else file
