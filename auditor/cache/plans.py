"""Plans that were read before, by the content of their files."""

import hashlib
from collections.abc import Iterator, Sequence

from auditor.cache.maker import known_maker
from auditor.cache.place import store_for
from auditor.cache.plan_decode import Memory, Refused, decode_plan
from auditor.cache.plan_encode import Written, encode_plan
from auditor.cache.plan_layout import FORMAT, Unwritten
from auditor.cache.store import Store
from auditor.cache.sweep import sweep_now_and_then
from auditor.load.family import Read, Reader, read_content, read_plans
from auditor.load.files import content_of
from auditor.plan import Plan

KIND = "plan"
# Whatever decides what the record of a plan looks like, and what it leans on.
MAKERS = (
    "cache", "load", "schema", "schemas", "source", "values", "entries.py", "plan.py",
    "engine/lean.py", "engine/reach.py", "claims.py", "inert.py", "noted.py", "expression", "subjects/vocabulary.py",
)


def plan_reader(wanted: bool = True) -> Reader:
    """Reads plan files as `read_plans` does, each content once; without a cache where it is not `wanted`."""
    store = store_for(wanted)
    sweep_now_and_then(store)
    return reader_with(store)


def reader_with(store: Store) -> Reader:
    """Reads plan files with the entries of a store. Only plans without any problem are kept."""
    if not store.readable:
        return read_plans
    try:
        version = f"{FORMAT} {known_maker(store, MAKERS)}"
    except OSError:
        return read_plans
    memory, written = Memory(), Written()

    def read(files: Sequence[tuple[str, str]]) -> Iterator[Read]:
        for path, shown in files:
            data, problems = content_of(path)
            if data is None:
                yield None, problems
                continue
            digest = hashlib.sha256(data).hexdigest()
            plan = _known(store, version, shown, digest, memory)
            if plan is None:
                plan, problems = read_content(data, shown, memory.shared)
                if plan is not None and not problems:
                    _keep(store, version, digest, plan, written)
            yield plan, problems

    return read


def _known(store: Store, version: str, shown: str, digest: str, memory: Memory) -> Plan | None:
    payload = store.get(KIND, version, digest)
    if payload is None:
        return None
    try:
        return decode_plan(payload, shown, digest, memory)
    except Refused:
        store.drop(KIND, version, digest)
        return None


def _keep(store: Store, version: str, digest: str, plan: Plan, written: Written) -> None:
    if not store.writable:
        return
    try:
        payload = encode_plan(plan, written)
    except Unwritten:
        return
    store.put(KIND, version, digest, payload)
