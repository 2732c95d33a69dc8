"""What brackets behind a value say: 约束性, prices of a year, what is counted in; never a second number."""

import re
from typing import NamedTuple

from auditor.ground.pattern import pattern
from auditor.text.clauses import Clause, hear_clause
from auditor.text.lexicon import FALL, RISE, TIME_WORDS
from auditor.text.plain import any_of
from auditor.text.quantity import Attribute
from auditor.text.refusal import refused
from auditor.text.unit import alternatives, known_unit

_BEHIND = pattern(r"(.+)\(([^()]*)\)")
_SQUARE = pattern(r"[\[【〔]((?:约束|预期)性(?:指标)?|binding|indicative)[\]】〕]$")       # 65%[预期性]
_PRICES = pattern(r"(?:按)?([0-9]{4})年(?:不变|可比)?价格?(?:计算)?")
_ATTRIBUTES: dict[str, Attribute] = {
    "约束性": "binding", "约束性指标": "binding", "约束": "binding",
    "预期性": "expected", "预期性指标": "expected", "预期": "expected",
    "binding": "binding", "indicative": "expected",
}


# 6%左右，在实际工作中争取更好结果: more is tried for, and no number is said.
_BETTER = pattern(
    "[,、;](?P<said>(?:并|且|同时)?(?:在?(?:实际)?(?:工作|执行)中?)?(?:力争|争取|努力)(?:实现|取得|做到|争取|达到|完成)?"
    "(?:更好|更高|更优|更快|更多|更大|更低|更少|最好|最优)(?:一?些)?的?(?:结果|水平|成绩|成效|效果|发展)?)$"
)


# What may follow a clause in brackets: (五年累计), (比2020年下降), (累计降低).
_COUNTED = pattern(f"(?P<time>{any_of(TIME_WORDS)})?(?:(?P<rise>{any_of(RISE)})|(?P<fall>{any_of(FALL)}))?")


class Remark(NamedTuple):
    """See the fields of `Quantity` with these names."""

    attribute: Attribute = ""
    prices: int | None = None
    remark: str = ""
    clause: Clause | None = None
    time: str = ""
    change: int = 0         # 16%(比2020年下降): -1


NO_REMARK = Remark()


def without_remark(raw: str, text: str) -> tuple[str, Remark]:
    """A plain text without the brackets at its end, and what they say. A second number is refused."""
    remark, text = NO_REMARK, _SQUARE.sub(r"(\1)", text)
    better = _BETTER.search(text)
    if better is not None:
        text, remark = text[: better.start()], NO_REMARK._replace(remark=better["said"])
    while (found := _BEHIND.fullmatch(text)) is not None:
        front, said = found[1], found[2]
        if front.endswith("/") or known_unit(f"({said})") or _names_a_unit(front, said):
            break
        if said == "含":            # 不低于90%(含); (含)以上 does not end here
            text = front
            continue
        prices, clause = _PRICES.fullmatch(said), Clause()
        counted = _COUNTED.fullmatch(said, hear_clause(said, 0, clause)) if said else None
        if said in _ATTRIBUTES:
            remark = remark._replace(attribute=_ATTRIBUTES[said])
        elif prices is not None:
            remark = remark._replace(prices=int(prices[1]))
        elif counted is not None:
            remark = remark._replace(
                clause=clause if counted.start() else remark.clause,
                time=TIME_WORDS[counted["time"]] if counted["time"] else remark.time,
                change=1 if counted["rise"] else -1 if counted["fall"] else remark.change,
            )
        elif said.startswith(("含", "不含")) and _digits(said) in ("", _digits(front)):
            remark = remark._replace(remark=said)
        elif re.search("[0-9]", said):
            raise refused("leftover", raw, f"({said})")
        else:
            remark = remark._replace(remark=said)
        text = front
    return text, remark


def _names_a_unit(front: str, said: str) -> bool:
    """Whether brackets belong to the unit in front of them: 600个(家), 5万台(件、套)."""
    units = (f"{front[-size:]}({said})" for size in range(1, 5))
    return any(alternatives(unit) or known_unit(unit) for unit in units)


def _digits(text: str) -> str:
    return "".join(re.findall(r"[0-9.]", text))
