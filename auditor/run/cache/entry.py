"""One entry as bytes: a head that says what it is, and the payload. Whatever does not fit its head is no entry."""

import hashlib
import struct
import zlib

MAGIC = b"AUDITOR\n"
LAYOUT = 1
LARGEST = 64 << 20          # bytes of a payload, so that no entry fills the memory
WORTH = 0.9                 # compressed at most to this share, or left as it is
# What it is, the layout, whether compressed, how long the payload is there and here, the SHA-256 of name and payload.
_HEAD = struct.Struct("<8sHHIQ32s")


def packed(name: str, payload: bytes) -> bytes:
    """The entry of a payload (at most LARGEST bytes) under the name of its file. Raises ValueError for a larger one."""
    if len(payload) > LARGEST:
        raise ValueError("too large for an entry")
    small = zlib.compress(payload, 1)
    kept, flag = (small, 1) if len(small) < WORTH * len(payload) else (payload, 0)
    return _HEAD.pack(MAGIC, LAYOUT, flag, len(payload), len(kept), _digest(name, kept)) + kept


def unpacked(name: str, data: bytes) -> bytes | None:
    """The payload of an entry; None where the bytes are none, or that of another name."""
    if len(data) < _HEAD.size:
        return None
    magic, layout, flag, length, size, digest = _HEAD.unpack_from(data)
    kept = data[_HEAD.size:]
    if magic != MAGIC or layout != LAYOUT or flag > 1 or length > LARGEST or size != len(kept):
        return None
    if digest != _digest(name, kept):
        return None
    if not flag:
        return kept if length == size else None
    try:
        reader = zlib.decompressobj()
        payload = reader.decompress(kept, length + 1)
    except zlib.error:
        return None
    return payload if reader.eof and len(payload) == length else None


def _digest(name: str, kept: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\0" + kept).digest()
