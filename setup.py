"""What setup.cfg cannot say: the README as a package page shows it, and what is made of our own schemas and rules.

The latter is done by `auditor.read.generate`.
"""

import re
import sys
from configparser import ConfigParser
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent


class BuildWithData(build_py):
    """Builds the modules, and beside them what is made of the schemas and the rules."""

    def run(self) -> None:
        """Raises InputError for a rule that cannot be read."""
        super().run()
        sys.path.insert(0, str(ROOT))
        from auditor.read.generate import generate

        generate((ROOT if self.editable_mode else Path(self.build_lib)) / "auditor" / "generated")


def home() -> str:
    """Where the project is kept, as setup.cfg says."""
    config = ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    return re.search(r"^Homepage = (\S+)$", config["metadata"]["project_urls"], re.MULTILINE)[1]


def described() -> str:
    """The README with links that lead to the project's home, from wherever they are followed."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.sub(r"\]\((?!https?:|#)([^)]+)\)", rf"]({home()}/blob/HEAD/\1)", text)


setup(
    cmdclass={"build_py": BuildWithData}, long_description=described(),
    long_description_content_type="text/markdown",
)
