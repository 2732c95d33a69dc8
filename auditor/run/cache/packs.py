"""Packs of rules that were compiled before without any problem, and whether any of their rules strays."""

from auditor.run.cache.store import Store

KIND, VERSION = "pack", "1"
_STRAYS = {b"strays": True, b"stays": False}


def known_pack(store: Store, judged: str) -> bool | None:
    """Whether a rule strays (`auditor.judge.reach`); None for a pack that was not compiled before.

    `judged`: what decides how it judges (`auditor.judge.grounds`).
    """
    return _STRAYS.get(store.get(KIND, VERSION, judged) or b"")


def keep_pack(store: Store, judged: str, strays: bool) -> None:
    """Keeps that a pack could be compiled."""
    store.put(KIND, VERSION, judged, b"strays" if strays else b"stays")
