"""Office files made the same for the same paper: nothing in them says when they were written."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# The date of every document: that of the audited plan is in its text, that of the run says nothing.
WRITTEN = datetime(2000, 1, 1)
_OLDEST = (1980, 1, 1, 0, 0, 0)


def settled(content: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The same archive with fixed dates, and with some of its files changed."""
    packed = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(packed, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, _OLDEST)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            target.writestr(entry, changed.get(name) or source.read(name))
    return packed.getvalue()
