"""What plan files point at, kept by the content of the files."""

import json
from dataclasses import replace

from auditor.judge.dependencies import PlanSummary
from auditor.run.cache.code import code_digest
from auditor.run.cache.store import Store

KIND = "summary"
# Whatever decides whether a plan file is sound, and what it points at.
CODE = (
    "read", "schemas", "text", "ground", "model", "language", "run/reader.py", "run/cache",
    "judge/dependencies.py", "judge/summary.py", "judge/claims.py",
)
FORM = 3                # counted up with every change of how summaries are written
_TEXTS, _LISTS = ("id", "level", "replaces", "region", "code"), ("parents", "links", "trims", "named")


class Summaries:
    """The summaries of plans that were read without any problem."""

    __slots__ = ("store", "version")

    def __init__(self, store: Store) -> None:
        self.store, self.version = store, ""
        if store.readable:
            try:
                self.version = f"{FORM} {code_digest(store, CODE)}"
            except OSError:                 # without code to be told by there is no cache
                self.store = Store(None)

    def get(self, digest: str, file: str) -> PlanSummary | None:
        """The summary of a file, by the SHA-256 of its bytes; `file`: its name in marks."""
        payload = self.store.get(KIND, self.version, digest)
        if payload is None:
            return None
        try:
            return replace(_read(payload), file=file, digest=digest)
        except (ValueError, TypeError, RecursionError):
            self.store.drop(KIND, self.version, digest)
            return None

    def put(self, summary: PlanSummary) -> None:
        """Keeps a summary."""
        if self.store.writable:
            self.store.put(KIND, self.version, summary.digest, _written(summary))


def _written(summary: PlanSummary) -> bytes:
    texts = [getattr(summary, name) for name in _TEXTS]
    lists = [list(getattr(summary, name)) for name in _LISTS]
    return json.dumps([*texts, *lists, summary.far], ensure_ascii=False).encode()


def _read(payload: bytes) -> PlanSummary:
    """Raises ValueError or TypeError for what is no summary."""
    *fields, far = json.loads(payload)
    texts, lists = fields[:len(_TEXTS)], fields[len(_TEXTS):]
    if len(lists) != len(_LISTS) or not isinstance(far, bool) or not all(isinstance(text, str) for text in texts):
        raise ValueError("summary")
    if not all(isinstance(ids, list) and all(isinstance(id, str) for id in ids) for ids in lists):
        raise ValueError("summary")
    id, level, replaces, region, code = texts
    parents, links, trims, named = map(tuple, lists)
    return PlanSummary(id, "", "", level, parents, links, trims, replaces, region, code, named, far)
