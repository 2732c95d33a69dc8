"""Whose document it is: the level and the name of the government that its title names."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.tight import is_english
from auditor.text.lexicon import MUNICIPALITIES

_NATION = pattern("国务院|全国|中华人民共和国|国家(?!级)")
_SIGN = r"[^\W\d_A-Za-z省市县区]"        # of the name of a place
# 襄阳市 behind a sign or a word that leads to it, and no 市级 or 市场.
_NAMED = pattern(
    r"(?:(?<![^\W\d_A-Za-z])|(?<=[报由经与和按及省共照据对]))(?P<name>[^\W\d_A-Za-z全我本各该省市县区按照托及于与和由到对通报经共据]{2,3})"
    r"(?=[省市州](?![级场民区政直本县域容化里上定下值均为的]))"
)
_PREFECTURES = "(?:阿里|阿克苏|喀什|和田|塔城|阿勒泰|大兴安岭)地区"
# The places of a title, from the large to the small; a city below another is a county's equal.
_PLACES = (
    ("province", rf"{'|'.join(MUNICIPALITIES)}|{_SIGN}{{2,3}}省|{_SIGN}{{2,6}}自治区"),
    ("city", rf"{_SIGN}{{2,4}}市|{_SIGN}{{2,12}}?自治州|{_SIGN}{{2,3}}州(?!市)|{_SIGN}{{2,4}}盟|{_PREFECTURES}"),
    ("county", rf"{_SIGN}{{1,10}}自治县|{_SIGN}{{1,4}}县(?![域级城乡])|{_SIGN}{{2,8}}旗|{_SIGN}{{2,3}}市"),
    ("district", rf"{_SIGN}{{2,4}}(?<!开发)(?<![地园社])区(?!域)"),
    ("township", rf"{_SIGN}{{2,4}}?(?<!城)[镇乡](?!村)|{_SIGN}{{2,4}}?街道"),
)
_NO_PLACE = pattern(
    "推[进动]|加[快强]|促进|全[面域省市县区]|建设|提升|深化|支持|开展|实施|统筹|完善|落实|农[村业]|城乡|公共|数字|新型|智慧|现代|绿色|国家"
    "|美丽|质量|老旧|工业|示范|试验|保护|功能"
)
HEAD, MET = 8, 20       # passages that speak of 全市, and that tell whose congress heard it
_YEAR_FIRST = "(?:(?:19|20)[0-9]{2}年度?)?"     # 2024年广东省政府工作报告
_ENGLISH_REGIONS: tuple[tuple[str, str], ...] = (
    ("national", "(?:National|Federal|Nationwide)"),
    ("province", "(?:Region|State|Province)"),
    ("district", "(?:District|Borough)"),
    ("county", "County"),
    ("city", "(?:City|Municipality)"),
)


def region_of(title: str, texts: Sequence[str]) -> tuple[str, str]:
    """Level and name of the government, as the title names it."""
    for level, form in _ENGLISH_REGIONS if is_english(title) else ():
        found = re.search(rf"((?:[A-Z][\w'’-]+ ){{0,3}}){form}\b", title)
        if found is not None:
            return level, "" if level == "national" or not found[1] else found[0]
    begun = re.match(f"(?:关于)?(?:印发)?(?:中共)?《?{_YEAR_FIRST}(?!关于|全[省市区县]|我|本|各)", title)
    if begun is not None and _NATION.match(title, begun.end()):
        return "national", ""
    level, name = _place(title, begun.end()) if begun is not None else ("", "")
    if name:
        return level, name
    head = "".join(texts[:MET])
    met = re.search(r"在(?=[^\W\d_A-Za-z]{2,20}?第[^,。()]{1,6}届人民代表大会)", head)
    level, name = _place(head, met.end()) if met is not None else ("", "")
    if name:
        return level, name
    head = "".join(texts[:HEAD])
    for word, level in (
        ("全区", "district"),
        ("全县", "county"),
        ("全市", "city"),
        ("全省", "province"),
        ("全国", "national"),
    ):
        if word in head or sum(text.count(word) for text in texts) >= 3:
            return level, ""
    return "", ""


def short_names(region: str, texts: Sequence[str]) -> frozenset[str]:
    """What may stand in a text for other governments that it names in full: 襄阳, where 襄阳市 stands somewhere."""
    found = {named["name"] for text in texts for named in _NAMED.finditer(text)}
    return frozenset(name for name in found if not region.startswith(name) and not _NO_PLACE.search(name))


def _place(text: str, start: int) -> tuple[str, str]:
    """Level and name of the smallest of the places that stand one behind the other in a text; "" where none does."""
    level = name = ""
    for each, form in _PLACES:
        found = pattern(form).match(text, start)
        if found is None or _NO_PLACE.search(found[0]) or (each == "township" and level in ("province", "city")):
            continue
        if each == "county" and found[0].endswith("市") and level != "city":
            continue
        level, name, start = each, found[0], found.end()
    return level, name
