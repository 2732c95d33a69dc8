"""English wording into that of the grammar: at least 42.5% is 不低于42.5%, 40% by 2030 is 到2030年40%.

A table of phrases, longest first; what says from which year, by which year and how often goes to the front, where the
grammar looks for it. What is left over are names and units, which keep their words.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from auditor.ground.pattern import pattern
from auditor.text.refusal import refused
from auditor.text.unit_table import SQUARES

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|" \
         r"nov(?:ember)?|dec(?:ember)?"
_BASE = pattern(
    r"(?:,? ?(?:as )?(?:compared (?:with|to)|relative to|against|versus|vs\.?|over|on|from|than(?: in)?|since|below"
    rf"|above)) (?:a |the |its )?(?:baseline of )?{_YEAR}(?: (?:levels?|baseline|values?|base year))?(?![0-9])"
)
_BY = pattern(
    rf"(?:,? ?\b(?:by|until|in|to|before)(?: the)?(?: end)?(?: of|-)?) ?"
    rf"(?:the year |(?:[0-9]{{1,2}} )?(?i:{_MONTH}) )?{_YEAR}$"
    rf"|^(?:by|in) {_YEAR.replace('year', 'first')},? "
)
_LAST_YEAR = pattern(
    r",? ?(?:compared (?:with|to)|on|over|from|than) (?:the )?(?:previous|last|year before|preceding)(?: year)?"
    r"|year[- ]on[- ]year|\byoy\b"
)
_YEARLY = pattern(
    r",? ?\b(?:per year|a year|each year|every year|per annum|p\.a\.?|pa$|annually|yearly|/year|/yr)"
    r"|\bannual\b(?= (?:growth|increase|reduction|rate))"
)
_MEAN = pattern(
    r"\b(?:on average per year|(?:an )?(?:annual average|average annual|annually averaged)(?: of)?"
    r"|on average (?:each|a) year)\b"
)
_TOTAL = pattern(r"\b(?:cumulatively|cumulative|in total|a total of|altogether)\b(?: of)?")
_PERIOD = pattern(
    r"(?<=[^ ,]),? (?:over|during) (?:this|the) (?:Parliament|period|plan period|planning period|decade)\b"
)
_OVER = pattern(r"(?<=[^ ,]),? (?:over|across) (?:the next |the coming |a period of )?([0-9]{1,2}) years\b")
_CLAUSES: Final = (
    (_OVER, "{}年累计"), (_PERIOD, "累计"), (_MEAN, "年均"),
    (_LAST_YEAR, "较上年"), (_BASE, "较{}年"), (_BY, "到{}年"), (_YEARLY, "每年"), (_TOTAL, "累计"),
)
_MONEY = pattern(
    r"((?:\b(?:US|A|C|HK))?\$|[£€₹]|\b(?:EUR|USD|GBP|INR|CNY|RMB|CHF|JPY|HKD|AUD|CAD|SEK|NOK|DKK|PLN|ZAR)\b"
    r"|\b[Rr]s\.?)"
    r"\s?([0-9][0-9.,]*(?: ?(?:-|–|to) ?[0-9][0-9.,]*)?)"
    r"(?:\s?(million|billion|trillion|thousand|lakh crore|lakhs?|crores?|bn|bln|tn|trn|mn|mln|m|k))?\b"
)
_MONEY_UNITS: Final = {"£": "英镑", "€": "欧元", "$": "美元", "₹": "卢比", "EUR": "欧元", "USD": "美元", "GBP": "英镑",
                      "INR": "卢比", "Rs": "卢比", "Rs.": "卢比", "rs": "卢比", "rs.": "卢比", "CNY": "元", "RMB": "元",
                      "US$": "美元", "A$": "澳元", "AUD": "澳元", "C$": "加元", "CAD": "加元", "HK$": "港元",
                      "HKD": "港元", "JPY": "日元", "CHF": "瑞士法郎"}
_SIZES: Final = {
    "lakh crore": "万亿", "lakh": "十万", "lakhs": "十万", "crore": "千万", "crores": "千万",
    "hundred": "百", "thousand": "千", "million": "百万", "billion": "十亿", "trillion": "万亿", "bn": "十亿",
    "tn": "万亿", "trn": "万亿", "bln": "十亿", "mn": "百万", "mln": "百万", "m": "百万", "k": "千",
}
_SIZED = pattern(
    r"([0-9][0-9,]*(?:\.[0-9]+)?)[ -]?"
    r"(thousand|million|billion|trillion|hundred|lakh crore|lakhs?|crores?|bn|bln|tn|trn|mn|mln)\b"
)
_MILLIONS = pattern(
    r"([0-9][0-9,]*(?:\.[0-9]+)?) ?m(?= (?!of|wide|high|deep|long|tall|above|below|per|by|in)[a-z])"
)
_SHARES: Final = {
    "half a": "0.5", "half of a": "0.5", "a quarter of a": "0.25", "a": "1", "three quarters of a": "0.75",
}
_SOME_MILLION = pattern(rf"\b({'|'.join(_SHARES)}) (million|billion|trillion|thousand)\b")
_AMBIGUOUS = pattern(r"[0-9.,]+m")
_RANGE = pattern(
    r"\b(?:between|from) (?P<low>[0-9][^a-z]*?)(?: ?(?:and|to) ?)(?=[0-9])|(?<=[0-9%]) to (?=[0-9])"
)
_FACTOR = pattern(
    r"\b(?:by )?a factor of ([0-9]+)\b|\b(?:increase |grow |rise )?([0-9]+)-?fold\b(?: increase| rise| growth)?"
    r"|\b(?:increase |grow |rise )?([0-9]+) ?times\b"
)
# twice the 2010 level, 1.5 times 2020 levels
_OF_BASE = pattern(
    r"\b(?:(?P<word>twice|double|triple|three times|half)|(?P<count>[0-9]+(?:\.[0-9]+)?) ?times)"
    rf"(?: of)?(?: the| its)? {_YEAR}(?: levels?| values?)?$"
)
_TIMES_OF = {"twice": "2", "double": "2", "triple": "3", "half": "0.5"}
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ONES = pattern(rf"\b({'|'.join(_COUNTED)})\b(?= (?!(?:half|thirds?|quarters?)\b)[^\W\d_])")
_FOLD = pattern(rf"\b({'|'.join(_COUNTED)})-?fold\b")
_NUMBER = rf"([0-9]+|{'|'.join(_COUNTED)})"
_ONE_IN = pattern(rf"\b{_NUMBER} (?:in|out of) (?:every )?{_NUMBER}(?P<thing> [a-z][a-z ]+)?$")
_PLACE = pattern(
    r"\btop[ -]([0-9]+(?: ?%|\b))(?: ranking| place| position)?"
    r"(?P<field> (?:globally|worldwide|in the world|nationally|in the country))?$"
    r"|\b(?:ranked )?([0-9]+)(?:st|nd|rd|th)(?: place| rank)?\b"
)
_DOWN: Final = frozenset({"cut", "reduce", "lower", "decrease", "reducing", "cutting", "lowering"})
_VERB = pattern(r"^(cut|reduce|lower|decrease|reducing|cutting|lowering|increase|raise|grow|boost|improve|raising) "
                r"(?:[A-Za-z]+ ){1,6}?(by|to) (?=.*[0-9]|zero$)")
_DOWNWARD: Final = ("cut", "reduc", "lower", "decreas", "fall", "down", "drop", "declin")
_FROM_TO = pattern(
    r"^(?:an? )?(?P<verb>cut|reduc|lower|decreas|fall|down|drop|declin|increas|rais|ris|grow|boost|improv|up|expand)"
    r"[a-z]*"
    r"(?: [a-z]+){0,6}? from [£€$₹]?[0-9][^ ]*(?: [^0-9]*?)?(?: in (?:19|20)[0-9]{2})? to (?P<high>.*[0-9].*)$"
)
_FROM_YEAR = pattern(r"^from [0-9][^ ]*(?: [^0-9]*?)? in (?:19|20)[0-9]{2} to (?P<high>[0-9].*)$")
_WHOLE_OF = pattern(r"^(翻一番|增长[23]倍|下降50%|清零)(?: |of)+[A-Za-z -]+$")
_RISES: Final = (
    "increase", "increased", "growth", "grow", "growing", "rise", "improve", "improvement", "gain", "raise", "raised",
)
_FALLS: Final = (
    "reduction", "reductions", "reduce", "reduced", "reducing", "cut", "decrease", "decreased", "fall", "drop",
    "decline", "lower", "lowered", "saving", "savings", "down",
)
_AIMS: Final = ("aiming", "aim", "striving", "strive", "aspiring", "aspire", "endeavouring", "endeavour", "working")
_WISHES: Final = ("the aim", "an ambition", "the ambition", "an aspiration", "a stretch target")
# Words with what they say; an article in front says nothing and is dropped.
PHRASES: Final[dict[str, str]] = {
    **dict.fromkeys((
        "at least", "no less than", "not less than", "no fewer than", "minimum of", "minimum", "at minimum",
        "at a minimum", "min.", "not below", "no lower than", "not lower than",
    ), "不低于"),
    **dict.fromkeys(("or more", "or above", "or higher", "and above", "or better", "at the least"), "以上"),
    **dict.fromkeys((
        "more than", "over", "above", "exceeding", "exceed", "in excess of", "greater than", "higher than", "beyond",
        "upwards of", "upward of", "well over", "well above",
    ), "超过"),
    **dict.fromkeys(("around", "about", "approximately", "roughly", "circa", "some", "approx.", "c."), "约"),
    **dict.fromkeys(("nearly", "almost", "close to", "just under", "just short of", "just below"), "近"),
    **dict.fromkeys((
        "up to", "as many as", "as much as", "no more than", "not more than", "at most", "maximum of", "maximum",
        "max.", "at maximum", "not exceeding", "not exceed", "no higher than", "within", "limited to", "capped at",
    ), "不超过"),
    **dict.fromkeys(("or less", "or below", "or fewer", "or lower"), "以下"),
    **dict.fromkeys(("less than", "below", "under", "fewer than", "lower than"), "低于"), "better than": "优于",
    **dict.fromkeys(("reach", "reaching", "achieve", "achieving", "attain"), "达到"),
    **{f"{aim} {to}": "力争" for aim in _AIMS for to in ("for", "to", "to reach", "to achieve", "towards")},
    **{f"with {wish} {to}": "力争" for wish in _WISHES for to in ("of", "of reaching", "to reach")},
    **dict.fromkeys((
        "stretch target", "stretch target of", "aspiration of", "ambition of", "stretch goal of", "if possible",
    ), "力争"),
    **{f"{fall} {by}": "下降" for fall in _FALLS for by in ("by", "of", "at")}, "down": "下降",
    **{f"{fall} to": "降至" for fall in _FALLS}, **{f"{fall} by half": "下降50%" for fall in _FALLS},
    **{f"{rise} {by}": "增长" for rise in _RISES for by in ("by", "of", "at")},
    **dict.fromkeys(("up", "up by", "up from"), "增长"),
    **{f"{rise} to": "提高到" for rise in _RISES}, **{f"{rise} by half": "增长50%" for rise in _RISES},
    **dict.fromkeys(("additional", "a further"), "新增"),
    **dict.fromkeys(("doubling of", "doubling", "doubled", "double", "twice as many", "twice as much"), "翻一番"),
    **dict.fromkeys(("trebling", "trebled", "treble", "tripling", "tripled", "triple"), "增长2倍"),
    **dict.fromkeys(("quadruple", "quadrupling", "quadrupled"), "增长3倍"),
    **dict.fromkeys(("halving", "halve", "halved", "by half"), "下降50%"),
    **dict.fromkeys(("half", "one half", "one-half"), "一半"),
    **{f"{one}{sign}{part}": f"{of}分之{said}" for one, said in (("one", "一"), ("two", "二"), ("three", "三"))
       for sign in (" ", "-") for part, of in (
           ("third", "三"), ("thirds", "三"), ("quarter", "四"), ("quarters", "四"), ("fifth", "五"), ("fifths", "五"),
           ("tenth", "十"), ("tenths", "十"))},
    "a third": "三分之一", "a quarter": "四分之一", "a fifth": "五分之一", "a tenth": "十分之一",
    **dict.fromkeys(
        ("percentage points", "percentage point", "pp", "p.p.", "ppts", "ppt", "pts"), "个百分点"),
    **dict.fromkeys(("per cent", "percent", "pct"), "%"), **dict.fromkeys(("net zero", "net-zero", "zero"), "清零"),
    "zero tolerance": "零容忍", "full coverage": "全覆盖", "universal coverage": "全覆盖",
    **{f"{whose} average": f"{said}平均水平" for whose, said in (
        ("national", "全国"), ("EU", "欧盟"), ("Union", "欧盟"), ("European", "欧盟"), ("OECD", "OECD"),
        ("world", "世界"), ("global", "世界"), ("state", "全省"), ("provincial", "全省"),
    )},
    **dict.fromkeys(("by", "target of", "target", "a", "an", "the", "to", "net"), ""),
    **dict.fromkeys(("n/a", "N/A", "n.a."), "—"),
    "but": "但",
}
_PHRASE = pattern("|".join(
    rf"(?<![A-Za-z·/]){re.escape(phrase)}(?![A-Za-z]|-[a-z])" for phrase in sorted(PHRASES, key=len, reverse=True)
))
_FALLING = pattern(
    r"^(?P<number>.*(?:[0-9]\s?(?:%|个百分点)|分之.|一半"
    r"|[0-9][^ ]* ?(?:[a-zA-Zµ/]+|[\u4e00-\u9fff]+)(?: CO2e?)?(?= (?:reduction|cut|decrease|saving))))"
    r"\s*(?:[A-Za-z][A-Za-z-]*[ ]){0,4}?"
    r"(?P<way>reduction|cut|decrease|fall|drop|decline|saving|lower|increase|growth|rise|improvement|higher|less|fewer|more)s?"
    r"(?: (?:in|of) [A-Za-z][A-Za-z -]*|(?:(?<=less|more)|(?<=fewer|lower)|(?<=higher)) [A-Za-z][A-Za-z -]*)?$"
)
_WAYS: Final = {
    "increase": "增长", "growth": "增长", "rise": "增长", "improvement": "增长", "higher": "增长", "more": "增长",
}
_COUNT: Final = r"(?<![0-9.,])([0-9][0-9.,]*(?: (?:thousand|million|billion))?)"
# Spellings of one thing, each as the one that the rest reads.
_SPELLED: Final = (
    (pattern(r"^(?:minus|negative) (?=[0-9])"), "-"), (pattern(r"(?<=[0-9]) ?pc\b|(?<=[0-9]) per-cent\b"), "%"),
    (pattern(r"\bmetric (?=tonnes?\b|tons?\b)"), ""),
    (pattern(r"(?<=tonnes) of (?=CO2)|(?<=tonne) of (?=CO2)"), " "),
    (pattern(r"\bMMT\b"), "million tonnes"), (pattern(r"\bMTPA\b"), "million tonnes per annum"),
    (pattern(r"(?<=[gtlLWh]) ?m-(?=[23]\b)"), "/m"),
    # 500+ homes, 500 or more homes; 1,000 additional homes, 80,000 new homes
    (pattern(rf"{_COUNT}(?:\+| or (?:more|above))(?= ?[A-Za-z])"), r"at least \1"),
    (pattern(rf"{_COUNT} or (?:less|fewer)(?= [A-Za-z])"), r"at most \1"),
    (pattern(rf"{_COUNT} (?:net )?(?:additional|extra|further|more)(?= [A-Za-z])"), r"an additional \1"),
    (pattern(rf"{_COUNT} (?:brand )?new(?= [A-Za-z])"), r"\1"),
    (pattern(r"\bper (?:1 |one )?lakh\b"), "per 100,000"),
    (pattern(r"^(?:a )?(?:CAGR|compound annual growth rate) of (.*)$|^(.*%) (?:CAGR|compound annual growth)$"),
     r"average annual growth of \1\2"),
    (pattern(r"([£€$₹])([0-9][0-9.,]*)( (?:to|and) |[-–])\1(?=[0-9])"), r"\1\2\3"),
    (pattern(r"\bl/(?:p|h|c|head|person|capita)/(?:d|day)\b"), "litres per person per day"),
    (pattern(r"\bCO2 (?=equivalent|eq\b)"), "CO2"), (pattern(r"(?<=[0-9%]) ?approx\.?$"), "左右"),
    (pattern(r"(?<=[0-9a-z]) an? (?=(?:day|week|month|hour|person|head|tonne|ton|household)\b)"), " per "),
    (pattern(r"(/[A-Za-z]+[0-9]?)/(?:yr|year)\b"), r"\1/a"),
    (pattern(r"(?<=[a-z]) per (1,?000|10,?000|100,?000)$"), r" per \1 people"),
    (pattern(r"\b(min|hr)s\b"), r"\1"),
    (pattern(r"^(?:(?:be )?(?:among|in|within) )?the (?=top\b)"), ""), (pattern(r"\btop three\b"), "top 3"),
    (pattern(r"\btop (?:quartile|quarter)\b"), "前25%"), (pattern(r"\btop decile\b"), "前10%"),
    (pattern(r"^(?i:(?:an )?(?:EPC )?(?:grade|class|band|rating)) ([A-E])(?: or (?:above|better|higher))$"),
     r"\1级以上"),
    (pattern(
        r"^(?i:(?:an )?(?:EPC )?(?:grade|class|band|rating)) ([A-E])$|^(?:an )?([A-E])[ -]rat(?:ing|ed)$"
    ), r"\1\2级"),
    (pattern(r"^(?:the )?same as (?:the |in )?(?:the )?(?:previous|last) year$"), "与上年持平"),
    (pattern(r"^(?:in line|on a par|level) with (?:the )?(?=[A-Za-z]+ average$)"), "与"),
    (pattern(r"^(?:all|every) (?!years?|months?|weeks?|days?|quarters?)(?=[a-z][a-z -]+$)"), "全部"),
)
_LEVELS = pattern(
    r"(?:(?:be )?(?:maintain|hold|held|keep|kept|stabilis|stay|remain)[a-z]*(?: at| to| it at)?|(?P<bound>not exceed"
    rf"|not exceeding|no more than|at most|below|under|above|at least|no less than)) (?:the |its )?{_YEAR} levels?"
)
_DAY = pattern(
    r"(?i:(?:(?:by|before|until|no later than|not later than) )?(?P<end>(?:the )?end(?: of|-) ?)?(?:the year )?"
    rf"(?:(?P<first>[12][0-9]|3[01]|[1-9])(?:st|nd|rd|th)? (?P<other>{_MONTH})\.?,? "
    rf"|(?P<month>{_MONTH})\.?(?: (?P<day>[12][0-9]|3[01]|[1-9])(?:st|nd|rd|th)?)?,? )?(?P<year>(?:19|20)[0-9]{{2}}))"
)
_QUARTER = pattern(rf"(?:(?:by |before )?(?:the )?(?:end of )?)?Q(?P<count>[1-4]) {_YEAR}")
_PART = pattern(
    r"(.*[0-9] ?%) (?:of )?((?:(?<=of )[A-Za-z]|within [0-9])"
    r"(?:[A-Za-z ,'’&-]|(?<=aged )[0-9]+(?:-[0-9]+)?|(?<=within )[0-9]+)*?)"
    r"((?: or (?:more|above|higher|less|fewer|below|lower))?)"
)
_AMONG = pattern(r"(?<=[0-9]) per (1,?000|10,?000|100,?000|1 million|million)$")
_AMONG_SIZES: Final = {"1000": "千人", "10000": "万人", "100000": "十万人", "1 million": "百万人", "million": "百万人"}
_CHINESE = pattern("[\u4e00-\u9fff]")
_SQUARE = pattern("|".join(sorted(map(re.escape, SQUARES), key=len, reverse=True)))


def _held(text: str) -> str:
    """Maintain at 2020 levels as 保持2020年水平, not exceed 2020 levels as 不超过2020年水平."""
    found = _LEVELS.fullmatch(text)
    if found is None:
        return text
    word = found["bound"]
    return f"{PHRASES[word.lower()] if word else '保持'}{found['year']}年水平"


def _date(text: str) -> str | None:
    """By 30 June 2025, end of 2025, June 2025 as a Chinese date; None for everything else."""
    quarter = _QUARTER.fullmatch(text)
    if quarter is not None:
        return f"{quarter['year']}年{3 * int(quarter['count'])}月底前"
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    month = found["month"] or found["other"]
    if month is None:
        return f"{found['year']}年底前" if found["end"] else None
    number = _MONTHS.index(month[:3].lower()) + 1
    day = found["day"] or found["first"]
    return f"{found['year']}年{number}月{f'{day}日' if day else '底'}前"


def _fronted(text: str) -> tuple[str, str]:
    """The text without its clauses of time, and these as the grammar writes them."""
    front = ""
    for form, written in _CLAUSES:
        found = form.search(text)
        if found is None:
            continue
        years = [year for year in found.groups() if year]
        front += written.format(*years)
        below = re.match(r",? ?(below|above) ", found[0])
        text = (text[: found.start()] + text[found.end():]).strip()
        if below is not None:       # 55% below 1990 levels
            text = f"{'reduction' if below[1] == 'below' else 'increase'} of {text}"
    return text, front


def _verb(found: re.Match[str]) -> str:
    """Cut emissions by 55% as a reduction of 55%."""
    return f"{'reduction' if found[1] in _DOWN else 'increase'} {'of' if found[2] == 'by' else 'to'} "


def _from_to(found: re.Match[str]) -> str:
    """Increase from 10% in 2020 to 20% as an increase to 20 %."""
    falls = found["verb"].startswith(_DOWNWARD)
    return f"{'reduce' if falls else 'increase'} to {found['high']}"


def _share_of(found: re.Match[str]) -> str:
    """One in four children as a fourth of them."""
    share = f"{_counted(found[2])}分之{_counted(found[1])}"
    return f"{share} of{found['thing']}" if found["thing"] else share


def _place(found: re.Match[str]) -> str:
    """Top 10 globally as 世界前10名, 5th as 第5位."""
    if not found[1]:
        return f"第{found[3]}位"
    field = found["field"] or ""
    where = "全国" if "nation" in field or "country" in field else "世界" if field else ""
    return f"{where}前{found[1]}" + ("" if found[1].endswith("%") else "名")


def _counted(word: str) -> str:
    """A number in digits."""
    return word if word.isdigit() else str(_COUNTED.index(word) + 1)


def _money(found: re.Match[str]) -> str:
    return found[2].rstrip(",") + _SIZES.get(found[3] or "", "") + _MONEY_UNITS.get(found[1], found[1])


def _times(found: re.Match[str]) -> str:
    count = int(found[1] or found[2] or found[3])
    return f"增长{count - 1}倍" if count > 1 else found[0]


def _tight(text: str) -> str:
    """Without blanks, except between words that stay English."""
    text = re.sub(r"\b(?:of|to) ?(?=[0-9约不超低近])", "", re.sub(" {2,}", " ", text))
    text = re.sub(r"(?:(?<=[A-Za-z\u4e00-\u9fff])|(?<=[A-Za-z][0-9])) per (?=[0-9A-Za-z])", "/", text)
    text = re.sub(r"(?<=[0-9]) ?per (?=[0-9])", "个/", text)
    text = re.sub(r"(?<=/[0-9]),(?=[0-9]{3})|(?<=/[0-9]{2}),(?=[0-9]{3})", "", text)
    text = re.sub(r"(?<![A-Za-z]) +| +(?![A-Za-z])", "", text)
    return text.strip()


_Word = str | Callable[[re.Match[str]], str]
# What is said of numbers, before clauses are taken out and after: in this order.
_REWRITTEN: Final[tuple[tuple[re.Pattern[str], _Word], ...]] = (
    (pattern(r" ?\bper (?:capita|head)\b"), " per person"), (_ONE_IN, _share_of),
    (_FOLD, lambda found: f"{_counted(found[1])}-fold"), (_ONES, lambda found: _counted(found[1])),
    (_OF_BASE, lambda found: f"是{found['year']}年的{found['count'] or _TIMES_OF[found['word']]}倍"),
    (_SOME_MILLION, lambda found: f"{_SHARES[found[1]]} {found[2]}"),
)
_REWRITTEN_LATE: Final[tuple[tuple[re.Pattern[str], _Word], ...]] = (
    (_MILLIONS, r"\1百万"), (_SIZED, lambda found: found[1] + _SIZES[found[2]]), (_PLACE, _place),
    (_FROM_YEAR, r"为\g<high>"), (_FROM_TO, _from_to), (_VERB, _verb),
    (_RANGE, lambda found: f"{found['low'].strip()}至" if found["low"] else "至"), (_FACTOR, _times),
)


def as_grammar(raw: str) -> str | None:
    """An English value in the words of the grammar; None where it is none. Raises ValueNotUnderstood for 1.5m."""
    wide = _SQUARE.sub(lambda found: SQUARES[found[0]], raw)
    text = unicodedata.normalize("NFKC", wide).strip().rstrip(".;,")
    if _CHINESE.search(unicodedata.normalize("NFKC", raw)) or not re.search("[A-Za-z£€$₹]", text):
        return None
    if _AMBIGUOUS.fullmatch(text) is not None:
        raise refused("metres-or-million", raw, text)
    text = " ".join(re.sub(r"(?<=[0-9])\s(?=[0-9]{3}(?![0-9]))", ",", text).split())
    text = _held(text)
    for form, spelled in _SPELLED:
        text = form.sub(spelled, text)
    text = text[:1].lower() + text[1:] if text[1:2].islower() else text
    dated = _date(text)
    if dated is not None:
        return dated
    for form, word in _REWRITTEN:
        text = form.sub(word, text)
    text, front = _fronted(_MONEY.sub(_money, text))
    parted = _PART.fullmatch(text)          # 80% of trips by foot, cycle or bus
    text, thing = (parted[1] + parted[3], "的" + parted[2].replace(",", "")) if parted is not None else (text, "")
    text = _AMONG.sub(lambda found: f"人/{_AMONG_SIZES[found[1].replace(',', '')]}", text)
    for form, word in _REWRITTEN_LATE:
        text = form.sub(word, text)
    text = _WHOLE_OF.sub(r"\1", _PHRASE.sub(lambda found: PHRASES[found[0]], text))
    changed = _FALLING.match(text.strip())
    if changed is not None:
        text = _WAYS.get(changed["way"], "下降") + changed["number"]
    return front + _tight(text) + thing
