"""Clauses in front of a number: from which year, over which years, by which year, per what."""

from dataclasses import dataclass

from auditor.ground.pattern import pattern
from auditor.text.lexicon import CHINESE_DIGITS, EACH, OWN_YEARS, PERIOD_ENDS
from auditor.text.plain import any_of
from auditor.text.unit import known_unit

_PERIOD = "|".join(sorted(PERIOD_ENDS, key=len, reverse=True))
_QUOTED = f"[“\"'‘]?(?P<{{name}}>{_PERIOD})[”\"'’]?(?:时期|期间|规划期)?"
_BASE = pattern(
    r"(?:(?:相较于|相比于|相对于|相较|相比|较之|对比|较|比|与|同|跟|在)"
    r"(?:(?P<year>[0-9]{4})年?|(?P<last>上年|上一年|去年|前一年|上年度)|(?P<none>基期|基准年|基年|现状)|"
    + _QUOTED.format(name="period") +
    r")(?:年?底|年?末|同期|度|期末|末期|水平|现状|的)*(?:相比|相较|比较|的?基础上)?"
    r"|(?P<same>同比)|较?以(?P<from>[0-9]{4})年为(?:基数|基准|基期)),?"
)
_OF_BASE = pattern(rf"(?:(?P<year>[0-9]{{4}})年|{any_of(OWN_YEARS)})(?:底|末|同期|水平|实际|规模)*的")
_SPAN = pattern(
    r"(?P<first>(?:19|20)[0-9]{2})年?(?:-|~|—|–|至|到)(?P<last>(?:19|20)[0-9]{2})"
    r"(?:年(?:期间|间|度)?|(?=每|累|年均|共|合计|总计|期间|新增)),?"
)
# 十五 and 九五 are numerals as well, and need their quotes.
_PLAN = pattern(rf"(?![九十]五(?!时期|期间|规划期|[”\"'’])){_QUOTED.format(name='period')}(?:内|以来|年间)?,?")
_LASTING = pattern(
    "(?:今后|未来)?(?P<count>[0-9]{1,2}|[一二两三四五六七八九十])年(?:内|间)?(?=累计|累积|共|合计|新增|平均|年均|总计|完成|翻|倍增|增长|下降|降低)"
)
_BY = pattern(
    r"(?:到|至|截至|截止)?(?P<year>(?:19|20)[0-9]{2})年(?!的|-|~|至|到)(?:年?底|年?末)?(?:之?前|以前|时)?,?"
)
_EACH = pattern("|".join(sorted(EACH, key=len, reverse=True)))
# 各县至少1个 is one for each; 各类5项 is five in all.
_OFFICES = pattern("(?:县区|乡镇|街道|社区|县|市|区|乡|镇|村)(?=至少|不少于|不低于|最少|[0-9一二两三四五])")
# 千人口托位数, 万人发案率, in a name or in front of a number.
_AMONG = pattern(
    "(?P<per>[百千万]人|十万人|百户)(?:口|(?=拥有|有效|高价值|发明|[^0-9,、;]{0,8}(?:拥有量|保有量|[案亡病]率)))"
)
_DAILY = pattern("(?<![假节末今当次隔周生0-9])日(?:处理|供水|供气|净化|取水|接待|吞吐)")
_EACH_OF = {"每生": "学生", "每校": "学校", "每企": "企业"}
LONGEST_UNIT = 8


@dataclass(slots=True)
class Clause:
    """What clauses say; see the fields of `Quantity` with these names. per: the unit below the line."""

    base_year: int | None = None
    base_back: int | None = None
    of_base: bool = False
    span: tuple[int, int] | None = None
    lasting: int | None = None
    said_year: int | None = None
    per: str = ""

    @property
    def based(self) -> bool:
        """Whether a base is named."""
        return self.base_year is not None or self.base_back is not None


def hear_clause(text: str, position: int, clause: Clause) -> int:
    """Adds what a clause at `position` says, and gives where it ends: `position` itself where there is none."""
    found = _BASE.match(text, position)
    if found is not None:
        _hear_base(found.groupdict(), clause)
        return found.end()
    found = _OF_BASE.match(text, position)
    if found is not None:
        clause.base_year, clause.base_back = (int(found["year"]), None) if found["year"] else (None, 1)
        clause.of_base = True
        return found.end()
    found = _SPAN.match(text, position)
    if found is not None and int(found["first"]) < int(found["last"]):
        clause.span = int(found["first"]), int(found["last"])
        return found.end()
    found = _PLAN.match(text, position)
    if found is not None:
        end = PERIOD_ENDS[found["period"]]
        if text.startswith(("末", "期末"), found.end()):
            clause.said_year = end
            return found.end() + (1 if text[found.end()] == "末" else 2)
        clause.span = end - 4, end
        return found.end()
    found = _LASTING.match(text, position)
    if found is not None:
        count = found["count"]
        clause.lasting = int(count) if count.isdigit() else CHINESE_DIGITS.get(count, 10)
        return found.end()
    found = _BY.match(text, position)
    if found is not None:
        clause.said_year = int(found["year"])
        return found.end()
    return _hear_per(text, position, clause)


def clauses_end(text: str) -> int:
    """Where the clauses end that a text begins with; of 2030年前达峰 the year is the target, and no clause."""
    position, clause = 0, Clause()
    while (reached := hear_clause(text, position, clause)) > position:
        position = reached
    return 0 if text[:position].endswith("前") else position


def _hear_base(found: dict[str, str | None], clause: Clause) -> None:
    year = found["year"] or found["from"]
    if year:
        clause.base_year = int(year)
    elif found["period"]:
        clause.base_year = PERIOD_ENDS[found["period"]]
    elif not found["none"]:
        clause.base_back = 1


def _hear_per(text: str, position: int, clause: Clause) -> int:
    """每万人, 每个县, 人均: what there is one number for."""
    found = _EACH.match(text, position)
    if found is not None:
        clause.per = EACH[found[0]]
        return found.end()
    among = _AMONG.match(text, position)
    if among is not None and not text[position - 1:position].isdigit():
        clause.per = among["per"]
        return among.end()
    daily = _DAILY.match(text, position)        # 日处理能力5000吨
    if daily is not None:
        clause.per = "天"
        return daily.end()
    if text.startswith("各", position) and _OFFICES.match(text, position + 1) is None:
        return position
    if not text.startswith(("每", "各"), position) or text.startswith("每年", position):
        return position
    one = _EACH_OF.get(text[position:position + 2])
    if one is not None and not text.startswith(("产", "活", "态"), position + 2):
        clause.per = one
        return position + 2
    start = position + (2 if text.startswith("每个", position) and not text.startswith("每个月", position) else 1)
    for end in range(min(len(text), start + LONGEST_UNIT), start, -1):
        unit = known_unit(f"个/{text[start:end].replace('劳动力', '人').replace('就业人员', '人')}")
        if unit is not None:
            clause.per = unit.removeprefix("个/")
            return end
    return position


def per_of_name(name: str) -> str:
    """What a plain name says that its numbers are per: 每千人口床位数 is per 千人; "" for none."""
    for position, sign in enumerate(name):
        if sign in "每人户亩村平日百千万":
            clause = Clause()
            if hear_clause(name, position, clause) > position and clause.per:
                return clause.per
    return ""
