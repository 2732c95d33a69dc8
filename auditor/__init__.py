"""Audits whether the targets of one government plan agree with the plans above it.

The names of `__all__` are the Python API (docs/api.md); everything else is private.
"""

TYPE_CHECKING = False       # nothing is imported here: nobody can say anything yet if Ctrl-C meets it

if TYPE_CHECKING:
    __version__: str
    from auditor.api import Audit, Plans, audit, compare, explain, load
    from auditor.difference.change import Difference
    from auditor.ground.problem import InputError
    from auditor.judge.explain import Explanation
    from auditor.model.audit import Finding

__all__ = [
    "Audit", "Difference", "Explanation", "Finding", "InputError", "Plans", "audit", "compare", "explain", "load",
]


def __getattr__(name: str) -> object:
    """A name of the API, imported when it is first asked for: the command line does not wait for it."""
    if name == "__version__":
        from auditor.ground.version import VERSION

        return VERSION
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from auditor import api

    return getattr(api, name)
