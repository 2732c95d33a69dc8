"""力争 at the head of a sentence holds for all its values, at the head of a clause for those of the clause."""

import re

_STRIVING = re.compile(r"(?:^|[,;:。)])(?:[0-9]+[.、])?(?:并|同时|且)?(力争|争取)")
_YEARED = re.compile(r"(?:实现)?(?:到|至|在)?(?:(?:19|20)[0-9]{2}年|“?十[一二三四五]五”?)[^,。;]{0,4},")
_FIRM = re.compile(r"[,;](?:并|同时|且)?(?:确保|必须|保证|务必)")


def striving(text: str, begin: int, place: int) -> str:
    """The word that makes the values at a place of a sentence rather striven for; "" where none does.

    begin: of the sentence. 力争到2027年, leads a list as the head of a sentence does; 确保 ends what it holds for.
    """
    before = text[begin:place]
    found = list(_STRIVING.finditer(before))
    for strive in reversed(found):
        behind = before[strive.end() :]
        if _FIRM.search(behind):
            return ""
        if strive.start() == 0 or _YEARED.match(behind) or not re.search("[,;]", behind):
            return strive[1]
    return ""
