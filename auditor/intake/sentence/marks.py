"""Numbers that are no values: dates, document numbers, ordinals, names; found by their form alone."""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.sentence.names import begins_with_act
from auditor.intake.tight import Tight

UnitAt: TypeAlias = Callable[[str, int], int]  # how long the unit at a place of a text is, 0 for none
YEAR = "(?:19|20)[0-9]{2}"
_DASH = "[-—–~～至到]+"
_STEPS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("name", "web", pattern(r"\]\([^()\s]+\)|https?://[\w./?=&%#-]+|www\.[\w./-]+|[\w.]+\.(?:cn|com|gov|org|net)[\w./-]*")),
    (
        "document-number",
        "document-number",
        pattern(
            rf"[^\W\d_A-Za-z]{{1,12}}[〔\[(［【]{YEAR}[〕\])］】](?:第)?[0-9]+号|第[0-9]+号|(?:GB|DB|JT|HJ)[/A-Z]*[0-9.\-—]+"
        ),
    ),
    (
        "name",
        "phone",
        pattern(
            r"(?<![0-9])(?:0[0-9]{2,3}[-—][0-9]{5,8}|1[3-9][0-9]{9}"
            r"|12[0-9]{3}(?=[”\"(]?(?:热线|平台|政务|便民|市民|服务|电话|投诉|举报|公益|法律|税务|工单|妇女|[、,。;)]|$)))(?![0-9])"
        ),
    ),
    (
        "date",
        "date",
        pattern(
            rf"{YEAR}年?[0-9]{{1,2}}月[0-9]{{1,2}}日?|{YEAR}年(?:[0-9]{{1,2}}[-—~至、])?[0-9]{{1,2}}月份?"
            rf"|{YEAR}[-./][0-9]{{1,2}}[-./][0-9]{{1,2}}(?: ?[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}})?"
            r"|(?<![0-9])[0-9]{1,2}月[0-9]{1,2}日|(?<![0-9])[0-9]{1,2}[时点][0-9]{1,2}分(?![0-9之])"
            r"|(?<![0-9个])[0-9]{1,2}月(?:底|末|初|中旬|上旬|下旬|起|份|投入|前)|(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9:])"
            r"(?<=[0-5][0-9])(?<!:1)"
        ),
    ),
    # of a note at the end
    ("ordinal", "numbered", pattern(r"\[(?<=(?:[^\W\d_A-Za-z]|”).)[0-9]{1,3}\](?![%个])")),
    (
        "claim",
        "counted",
        pattern(r"(?<![0-9])[0-9]+(?:\.[0-9]+)?%(?:及?以[上下])?的(?:指标)?(?:有|共)?(?=[0-9]+项)"),
    ),
    ("unresolved", "structure", pattern(r"(?<![0-9:])[0-9]+(?:\.[0-9]+)?(?::[0-9]+(?:\.[0-9]+)?){2,}")),
    (
        "date",
        "years",
        pattern(rf"{YEAR}(?:年度?)?{_DASH}{YEAR}(?:年度?)?|{YEAR}/[0-9]{{2}}年|{YEAR}年{_DASH}[0-9]{{2}}年"),
    ),
    # 10万就业人员死亡率: for how many a rate is counted.
    ("name", "per-head", pattern("(?<![0-9每])10万(?=(?:常住|就业)?(?:人口|人员|人)[^,。;、0-9]{0,12}率)")),
    ("date", "edition", pattern(rf"{YEAR}(?:年)?(?:版|修订|修正)|{YEAR}年代")),
    (
        "date",
        "year",
        pattern(
            rf"(?<![0-9.]){YEAR}(?:年度?|届|(?=[、,和及]{YEAR}年)|(?=[^\W\d_A-Za-z]{{2,12}}(?:会|论坛|周|赛|节|专项|计划|行动)(?:[、,。;”和等]|$)))"
        ),
    ),
    (
        "ordinal",
        "numbered",
        pattern(
            r"共印[0-9]+份|第[0-9]+(?:条|章|款|项|批|次|届|阶段|轮|期|季度|代|节|编|类|部分|页|版|步|级|师|中学|小学|医院|人民医院|产业)"
            r"|(?:附件|附表|表|图|专栏|步骤|注|附录|附图|任务|项目)[0-9]+(?![0-9.]*[年个项家%万亿千余多亩户座公处人名台套吨元])(?:[-—.][0-9]+)?|(?<![0-9])[0-9]+号(?:楼|线|令|公告|文)"
        ),
    ),
    (
        "name",
        "grade",
        pattern(r"(?<![0-9.])[0-9]+(?:\.[0-9]+)?[万亿]?(?:吨|千伏|千瓦|兆瓦|元|马力|标箱|[kMG]W|kV|Wh/kg)级(?!别)|(?:世界|中国|全国|全球|民企|企业)[0-9]+强|(?<![0-9.])[0-9](?:\.[0-9]级|级|A级)(?=及?以[上下]|[^\W\d_A-Za-z])"),
    ),
    (
        "name",
        "roman",
        pattern(r"(?=[“0-9])(?:[1-9](?<=(?:[^\W\d_A-Za-z]|”).)\.0(?=版|时代|建设|模式|工程|行动|方案|[，,。、；;”])"
            r"|“[0-9一二三四五六七八九十]+个[0-9]+[万亿]?%?”|“[0-9]+(?:项目|分钟[^“”]{2,16})”|(?<![0-9])[0-9]+大(?=[^\W\d_A-Za-z]{2})|(?<![0-9])[12]型(?=[^\W\d_A-Za-z]{2})"
            r"|(?<![0-9])[0-9]{1,3}号(?=机组|工位|泊位|厂房|地块|[、和][0-9]+号)|(?<![0-9])[0-9]{1,3}[国省县]道|(?<![0-9])(?:[1-9]人制|[0-9]+人(?=论坛))"
            r"|(?<![0-9])[0-9]+(?:(?:[-—–~至][0-9]+)?人间|\+[A-Za-z0-9N]+|[×xX*][0-9]+(?![0-9]*[年月]))|7[×x*]24(?:小时)?|24小时(?!以?[内上])|365天)"),
    ),
)
# Signs of which one must stand in a text before a costly pattern is looked for.
_NEEDED = {
    "web": ("](", "://", "www", ".cn", ".com", ".gov", ".org", ".net"),
    "document-number": ("号", "GB", "DB", "JT", "HJ"),
    "grade": ("级", "强"),
    "date": ("月", ":", "-", ".", "/", "时", "点"),
}
_NUMBERED = pattern(
    r"(?:\(?[0-9]{1,3}\)|[0-9]{1,3}(?:\.[0-9]{1,2})*[.、](?![0-9])|[0-9]{1,2}\.(?=[^\W\d_A-Za-z]|[0-9]{1,2}岁)|注?[0-9]{1,2}[:]"
    r"(?=[^\W\d_A-Za-z])|\[[0-9]{1,3}\](?=[^\W\d_]|[“《])(?!约束|预期|指导))"
)
_SPACED = pattern(r"([0-9]{1,2})[ \t]+(?=[^\W\d_A-Za-z])")
_DIGIT = pattern("[0-9]")
_INSIDE = pattern(r"(?<=[。;:!?])(?:\([0-9]{1,2}\)|[0-9]{1,2}[.、](?=[^\W\d_A-Za-z]|[“《〔\[]))")
_LETTERED = pattern(
    r"[A-Za-zΑ-ω][A-Za-z_.+-]*[0-9][0-9A-Za-z./+-]*|(?<![0-9])[0-9]+(?:\.[0-9]+)?[A-Za-z]+(?:/[0-9]+[A-Za-z]+)*"
)
_TITLE = pattern(r"《[^《》]{1,120}》|〈[^〈〉]{1,120}〉")
_QUOTED = pattern(r"“[^“”]{1,14}”")
_POLICY = pattern(r"“([^\W\d_A-Za-z]{2,8})[0-9]+条”")       # “稳增长33条” is a paper
_QUOTED_VALUE = pattern(r"[0-9](?:[万亿余多])*")
_CONTENTS = pattern(r"[.…·]{3,}[0-9]{1,3}$")
_PAGE = pattern(r"[-—–]{1,2}[0-9]{1,3}[-—–]{1,2}|第[0-9]+页(?:共[0-9]+页)?|[0-9]{1,3}")


@record
class Mark:
    """A stretch of a tight text that is understood: what its numbers are, and a word for why."""

    start: int
    end: int
    sort: str
    why: str


def marks_of(text: Tight, unit_at: UnitAt) -> list[Mark]:
    """All of a text, in order and apart from each other; earlier kinds win over later ones."""
    found: list[Mark] = []
    taken = bytearray(len(text.text))
    for mark in (*_spaced(text, unit_at), *_candidates(text.text, unit_at)):
        if mark.end > mark.start and not any(taken[mark.start : mark.end]):
            taken[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            found.append(mark)
    return sorted(found, key=lambda mark: mark.start)


def _spaced(text: Tight, unit_at: UnitAt) -> Iterator[Mark]:
    """05 建立10个站: a number in order that a space divides from its item."""
    found = _SPACED.match(text.raw)
    if found is not None and text.raw[: found.end()].isascii() and not unit_at(text.text, len(found[1])):
        yield Mark(0, len(found[1]), "ordinal", "numbered")


def _candidates(text: str, unit_at: UnitAt) -> Iterator[Mark]:
    for found in _TITLE.finditer(text):
        yield Mark(*found.span(), "name", "title")
    yield from _with_digits(text) if _DIGIT.search(text) is not None else ()
    for found in _QUOTED.finditer(text):
        if not any(unit_at(found[0], value.end()) for value in _QUOTED_VALUE.finditer(found[0])):
            yield Mark(*found.span(), "name", "quoted")
    for found in _POLICY.finditer(text):
        if not begins_with_act(found[1]):
            yield Mark(*found.span(), "name", "quoted")
    yield from _lettered(text, unit_at)


def _with_digits(text: str) -> Iterator[Mark]:
    if _PAGE.fullmatch(text) is not None:
        yield Mark(0, len(text), "ordinal", "page")
    for sort, why, form in _STEPS[:8]:
        if any(sign in text for sign in _NEEDED.get(why, ("",))):
            for found in form.finditer(text):
                yield Mark(*found.span(), sort, why)
    contents = _CONTENTS.search(text)
    if contents is not None:
        yield Mark(*contents.span(), "ordinal", "page")
    first = _NUMBERED.match(text)
    if first is not None:
        yield Mark(*first.span(), "ordinal", "numbered")
    for sort, why, form in _STEPS[8:]:
        for found in form.finditer(text):
            yield Mark(*found.span(), sort, why)
    for found in _INSIDE.finditer(text):
        yield Mark(*found.span(), "ordinal", "numbered")


def _lettered(text: str, unit_at: UnitAt) -> Iterator[Mark]:
    """5G, 4K/8K, S9, PM2.5, A4: numbers that letters belong to, unless the letters are a unit (50km)."""
    for found in _LETTERED.finditer(text):
        digits = len(found[0]) - len(found[0].lstrip("0123456789."))
        if digits and unit_at(text, found.start() + digits):
            continue
        yield Mark(*found.span(), "name", "lettered")
