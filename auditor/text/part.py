"""A part that a value names beside its number: 30万辆（其中新能源汽车15万辆）.

The number is that of the whole; the part is kept as a remark, and is a row of its own where it is to be judged.
"""

from collections.abc import Callable
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.text.quantity import Quantity
from auditor.text.refusal import refused

_AMONG = "其中|含|包括|包含|of which|including"
_SAID = rf"(?:{_AMONG})[^()（）]*[0-9][^()（）]*"
_PART = pattern(
    rf"(?P<whole>.*[0-9一二两三四五六七八九十百千万亿半成%].*?)\s*(?:[(（]\s*(?P<inside>{_SAID})[)）]|[,，;；、]\s*(?P<behind>{_SAID}))"
)
_BETWEEN = pattern(r"[,，;；、](?![0-9]{3})| and ")
_FIRST = pattern(rf"^(?:{_AMONG})\s*[:：,，]?\s*")


def part_beside(raw: str) -> tuple[str, str]:
    """The words of the whole, and what is said of its parts; a value without parts as it stands, and ""."""
    found = _PART.fullmatch(raw.strip().rstrip("。"))
    return (raw, "") if found is None else (found["whole"], found["inside"] or found["behind"])


def with_part(raw: str, whole: Quantity, said: str, read: Callable[[str], Quantity | None]) -> Quantity:
    """The whole with what is said of its parts as a remark.

    Raises ValueNotUnderstood where a part cannot be read, is of another kind, or is more than the whole.
    """
    for words in _BETWEEN.split(_FIRST.sub("", said)):
        if not _is_part(read(words.strip()), whole):
            raise refused("part-beside", raw, said)
    return replace(whole, raw=raw, remark=f"{whole.remark}；{said}" if whole.remark else said)


def _is_part(part: Quantity | None, whole: Quantity) -> bool:
    if part is None or part.number is None or whole.number is None:
        return False
    if "amount" not in (part.kind, whole.kind):
        return True
    most = whole.number if whole.upper is None else whole.upper
    return part.kind == whole.kind and (part.unit != whole.unit or abs(part.number) <= abs(most))
