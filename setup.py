"""The build step that setup.cfg cannot say: what is made of our own schemas and rules (`auditor.read.generate`)."""

import sys
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


setup(cmdclass={"build_py": BuildWithData})
