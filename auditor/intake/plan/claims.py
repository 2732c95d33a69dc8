"""What a document says of itself: how many articles, indicators and actions, what its note adds up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.sentence.around import sentence_begin
from auditor.intake.setting.sections import Passage

_N = r"([0-9]+|[一二两三四五六七八九十]{1,3})"
_DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_LEDGER = pattern(
    r"([^,。;]{0,24}?)([0-9]+)项(?:目标)?(?:指标)?值?(?:中)?(?:删减|减少|删除)([0-9]+)项(?:[、,](?:新增|增加)([0-9]+)项)?,(?:最终)?(?:设置|保留|形成)([0-9]+)项(?:目标指标值|指标)?"
)
_LEDGER_ON = pattern(
    r"([0-9]+)项(?:目标)?(?:指标)?(?:的)?基础上,?[^,。;0-9]{0,12}?(?:删减|减少|删除|精简|取消)(?:了)?([0-9]+)项"
    r"(?:[、,]?(?:新增|增加|增设)(?:了)?([0-9]+)项)?[,、](?:最终|最后)?(?:共|一共)?(?:设置|保留|形成|确定|提出)(?:了)?([0-9]+)项"
)
_ANOTHERS = pattern(r"(?:印发|出台|下发|发布)(?:了)?《[^《》]*》[^。]*$")
_ARTICLES = pattern(rf"(?:《[^《》]*》)?共{_N}条")
_INDICATORS = pattern(rf"(?:共|最终)?(?:设置|设定|提出|明确)(?:了)?{_N}(?:项|个)(?:目标指标|指标|目标)(?!值?[0-9])")
_ACTIONS = pattern(
    rf"(?:推动|组织|深入|全面)?实施(?:“[^”]*”)?{_N}(?:大|项)?(?:重点)?(?:行动|工程)(?![^\W\d_A-Za-z]*局)"
)
_DROPPED = pattern(r"等([0-9]+)项指标[^。;]*?(?:责任单位)?([^\W\d_A-Za-z]{2,8}(?:局|委|办))建议删除")
_ADDED = pattern(r"([^\W\d_A-Za-z]{2,8}(?:局|委|办))建议增加“[^”]*”([0-9]+)项指标")
_OWN = pattern(r"除([0-9]+)项为[^\W\d_A-Za-z]*自主设定")
_REST = pattern(r"其余([0-9]+)项(?:指标)?与[^\W\d_A-Za-z]{1,4}同步")
_SAME = pattern(r"等([0-9]+)项指标与[^\W\d_A-Za-z]{1,4}(?:保持)?一致")
_SAME_COUNT = pattern(r"与[^,。;0-9]{1,10}(?:保持)?(?:一致|相同|同步|持平)的?(?:指标)?(?:有|共)?([0-9]+)项")
# 本次设置19项, 《规划》设置主要指标14项, 送审稿共14项: how many the plan has, where words around speak of indicators.
_TOTAL = pattern(
    r"(?:我[省市区县]|本(?:次|规划|方案|计划)|(?<![^\W\d_])《[^《》]{0,4}(?:规划|方案|计划|纲要)》|送审稿|报[批审]稿)"
    r"(?:共|一共|最终|拟|设置|设定|设|列|提出|确定|有)+了?"
    r"(?:主要|量化|核心|目标|具体)*(?:指标)?([0-9]+)[项个](?![^\W\d_指量目])"
)
# 删减的12项, 未列7项, 12项删减不列; 新增的3项: how many are dropped and added, where no draft is spoken of.
_TRIM_COUNT = pattern(
    r"(?:删减|删去|删除|未列|未纳入|不列入|没有列入|[不未]承接)(?:的|了)?"
    r"(?:市级|省级|上级)?(?:目标)?(?:指标)?([0-9]+)项"
    r"|([0-9]+)项(?:指标)?(?:删减|未列|未纳入|没有列入)"
)
_NEW_COUNT = pattern(r"(?<!建议)(?:自主|自行|另)?新增的?(?:目标)?(?:指标)?([0-9]+)项(?!目)")
_KIND_COUNT = pattern(r"(约束性|预期性)(?:目标)?(?:指标)?([0-9]+)[项个]")
_KINDS = {"约束性": "binding", "预期性": "expected"}
_OF_DRAFTS = pattern("(?:征求意见|初|原|草)稿|意见[0-9]+[条项]|[局委办]建议")
NEAR = 30       # signs around a total in which indicators are spoken of
_OWN_COUNT = pattern(r"(?:自主设定|自主设置|自主增加|自行设定)的?(?:指标)?(?:有|共)?([0-9]+)项")
_SHARE_COUNT = pattern(
    r"(?:(达到|超过|不低于|低于|高于|不足))?([0-9.]+)%(?:(?:及)?(以上|以下))?的(?:指标)?(?:有|共)?([0-9]+)项"
)
_SHARE = pattern(r"等([0-9]+)项指标占全[国省市区县]比重(?:均)?(达到|超过|不低于|低于|高于)([0-9.]+)%(?:及以上)?")


@record
class Claim:
    """A sentence that can be counted again. keys: of the claim in the plan file, values as they are written there.

    names: the indicators that it lists before 等. loose: whether only its words tell that it counts all of them; then
    none may count otherwise.
    """

    passage: Passage
    start: int
    end: int
    keys: tuple[tuple[str, str], ...]
    names: tuple[str, ...] = ()
    loose: bool = False

    @property
    def says(self) -> str:
        """Its words."""
        return self.passage.text.shown(self.start, self.end)


def claims_of(passages: Sequence[Passage]) -> list[Claim]:
    """The claims of all passages, in order."""
    return [claim for passage in passages if passage.line.role == "paragraph" for claim in _claims(passage)]


def _claims(passage: Passage) -> Iterator[Claim]:
    text = passage.text.text
    if passage.part == "note":
        yield from _of_note(passage, text)
    for found in _ACTIONS.finditer(text):
        if _number(found[1]) > 2:
            yield _claim(passage, found, ("counts", "actions"), ("equals", str(_number(found[1]))))


def _of_note(passage: Passage, text: str) -> Iterator[Claim]:
    for found in _ARTICLES.finditer(text):
        yield _claim(passage, found, ("counts", "articles"), ("equals", str(_number(found[1]))))
    for found in _INDICATORS.finditer(text):
        if _ANOTHERS.search(text, 0, found.start()):        # what the document above sets
            continue
        yield _claim(passage, found, ("counts", "indicators"), ("where", "listed"), ("equals", str(_number(found[1]))))
    for found in _LEDGER.finditer(text):
        group = re.search(r"(?:[一二三四五]是)?([^\W\d_A-Za-z]{2,6}?目标)指标值由", found[1])
        keys = [("group", group[1])] if group is not None else []
        keys += [("before", found[2]), ("trimmed", found[3])]
        keys += [("added", found[4])] if found[4] else []
        told = ", ".join(f"{key}: {value}" for key, value in (*keys, ("after", found[5])))
        yield _claim(passage, found, ("ledger", "{" + told + "}"))
    for found in _LEDGER_ON.finditer(text):
        numbers = zip(("before", "trimmed", "added", "after"), found.groups(), strict=True)
        told = ", ".join(f"{key}: {value}" for key, value in numbers if value)
        yield _claim(passage, found, ("ledger", "{" + told + "}"))
    for found in _DROPPED.finditer(text):
        yield _claim(
            passage, found, ("counts", "trims"), ("where", f"proposed_by == '{_short(found[2])}'"), ("equals", found[1])
        )
    for found in _ADDED.finditer(text):
        where = f"relation == 'own' and proposed_by == '{found[1]}'"
        yield _claim(passage, found, ("counts", "indicators"), ("where", where), ("equals", found[2]))
    for form, where in (
        (_OWN, "listed and relation == 'own'"),
        (_REST, "listed and relation != 'own'"),
        (_SAME, "listed and relation == 'same'"),
        (_SAME_COUNT, "listed and relation == 'same'"),
        (_OWN_COUNT, "listed and relation == 'own'"),
    ):
        for found in form.finditer(text):
            yield _listing(
                passage, _claim(passage, found, ("counts", "indicators"), ("where", where), ("equals", found[1]))
            )
    yield from _counted_loosely(passage, text)
    yield from _counted_shares(passage, text)
    for found in _SHARE.finditer(text):
        sign = "<" if found[2] == "低于" else ">="
        where = f"relation == 'share' and computed_share {sign} {_ratio(found[3])}"
        yield _listing(passage, _claim(passage, found, ("counts", "links"), ("where", where), ("equals", found[1])))


def _counted_loosely(passage: Passage, text: str) -> Iterator[Claim]:
    """本次设置19项，其中与市级相同5项，自主新增4项；另有12项删减不列."""
    own = "listed and relation == 'own'"
    for form, keys in (
        (_TOTAL, (("counts", "indicators"), ("where", "listed"))),
        (_TRIM_COUNT, (("counts", "trims"),)),
        (_NEW_COUNT, (("counts", "indicators"), ("where", own))),
    ):
        for found in form.finditer(text):
            sentence = sentence_begin(text, found.start())
            spoken = "指标" in text[max(found.start() - NEAR, 0) : found.end() + NEAR] or form is not _TOTAL
            if spoken and not _OF_DRAFTS.search(text, sentence, found.start()):
                number = next(filter(None, found.groups()))
                yield replace(_claim(passage, found, *keys, ("equals", number)), loose=True)
    for found in _KIND_COUNT.finditer(text):
        sentence = sentence_begin(text, found.start())
        if _TOTAL.search(text, sentence, found.start()) or _INDICATORS.search(text, sentence, found.start()):
            where = f"listed and attribute == '{_KINDS[found[1]]}'"
            told = _claim(passage, found, ("counts", "indicators"), ("where", where), ("equals", found[2]))
            yield replace(told, loose=True)


def _counted_shares(passage: Passage, text: str) -> Iterator[Claim]:
    """占全市比重10%及以上的2项，低于10%的1项."""
    for found in _SHARE_COUNT.finditer(text):
        if "占" not in text[max(text.rfind("。", 0, found.start()), 0) : found.start()]:
            continue
        sign = "<" if found[1] in ("低于", "不足") or found[3] == "以下" else ">="
        where = f"indicator.listed and relation == 'share' and computed_share {sign} {_ratio(found[2])}"
        yield _claim(passage, found, ("counts", "links"), ("where", where), ("equals", found[4]))


def _claim(passage: Passage, found: re.Match[str], *keys: tuple[str, str]) -> Claim:
    return Claim(passage, *found.span(), (("part", passage.part), *keys))


def _listing(passage: Passage, claim: Claim) -> Claim:
    """The claim with the names that its sentence lists: 全年家电回收量、更新师生用计算机等2项指标."""
    text = passage.text.text
    if not text.startswith("等", claim.start):
        return claim
    start = max(text.rfind(sign, 0, claim.start) for sign in ",;。:") + 1
    names = tuple(name for name in passage.text.shown(start, claim.start).split("、") if name)
    return Claim(passage, claim.start, claim.end, claim.keys, names)


def _number(text: str) -> int:
    """A small numeral."""
    if text.isdigit():
        return int(text)
    if "十" not in text:
        return _DIGITS[text[-1]]
    tens, _, ones = text.partition("十")
    return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)


def _short(office: str) -> str:
    return re.sub(r"^.*?(?:责任单位|单位)", "", office)


def _ratio(percent: str) -> str:
    """A percentage as a decimal fraction: 10 is 0.1."""
    digits, _, tail = percent.partition(".")
    return ("0." + (digits.rjust(2, "0") + tail)).rstrip("0") if int(digits) < 100 else "1"
