"""The made-up set of four levels, made once."""

import pytest

from auditor.subjects.build import Family
from tests.papers.many import many


@pytest.fixture(scope="session")
def many_family(tmp_path_factory: pytest.TempPathFactory) -> Family:
    return many(tmp_path_factory.mktemp("many") / "many")
