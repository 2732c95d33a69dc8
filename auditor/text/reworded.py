"""Chinese wordings that say in other words what the grammar says in its own: rewritten before they are read.

A table of patterns, each with what it becomes; no number is lost but the one that a change starts from, which is kept
as a remark (由10%提高到20% is a level of 20 %).
"""

from typing import Final

from auditor.ground.pattern import pattern
from auditor.text.lexicon import BASIC_WORDS, FALL, RISE, STEPS, STRIVE_WORDS
from auditor.text.plain import any_of

_YEAR = "(?:19|20)[0-9]{2}"
_NUMERAL = r"[0-9][0-9.,]*"
_CHANGE = any_of(RISE | FALL)
# 由10%提高到20%, 从2020年的75%提高到85%以上: the first number is where it starts.
_FROM = pattern(
    rf"(?P<front>[^0-9]*?)(?P<from>(?:由|从|自)(?:(?P<year>{_YEAR})年?(?:底|末|的|水平)*|(?:目前|现在|现状|当前|基期|上年)的?)?)?"
    rf"(?P<start>{_NUMERAL}(?:[^0-9、,;]{{1,10}}?|[:比]{_NUMERAL})),?(?P<way>{_CHANGE})(?P<to>到|至|为)(?:(?P<by>{_YEAR})年(?:底|末)?的?)?(?P<end>[^0-9]*[0-9][^、,;]*)"
)
# 〔500〕以上, ≥〔500〕, 〔18〕(约束性): what stands beside the brackets is said of the number in them.
_BRACKETED = pattern(
    r"(?P<front>[^0-9〔\[【]*)[〔\[【](?P<said>[^〔〕\[\]【】]*[0-9][^〔〕\[\]【】]*)[〕\]】](?P<behind>[^0-9]+)?"
)
_OTHER_YEAR = rf"(?P<year>上年|上一年|去年|{_YEAR}年(?:底|末)?)(?:同期|水平)*(?={_NUMERAL}(?:%|个?百分点))"
_PATTERNS: Final = (
    # 高于上年2个百分点 is a rise of 2 points
    (pattern(f"(?<!不)(?:高于|高出|超出|超过|快于){_OTHER_YEAR}"), r"较\g<year>提高"),
    (pattern(f"(?<!不)(?:低于|慢于){_OTHER_YEAR}"), r"较\g<year>下降"),
    (pattern(f"不(?:高于|超出|超过|快于){_OTHER_YEAR}"), r"较\g<year>提高不超过"),
    (pattern(f"不(?:低于|慢于){_OTHER_YEAR}"), r"较\g<year>下降不超过"),
    # 比2020年的75%提高5个百分点: what it was then is known elsewhere
    (pattern(rf"(?P<base>[较比](?:上年|{_YEAR}年(?:底|末)?))的?{_NUMERAL}[^0-9、,;]{{1,8}}?(?P<way>(?:{_CHANGE})[^到至为])"),
     r"\g<base>\g<way>"),
    (pattern(r"(?P<number>[0-9][万亿]?(?:[^\W\d_A-Za-z]|%)?)\+$"), r"\g<number>以上"),
    # 6%左右的增长, 1000+家, 1所以上/县
    (pattern("(?P<value>[0-9][0-9.]*%(?:以上|以内|左右|上下)?)的(?P<way>增长|增速|增幅|下降|降幅)$"),
     r"\g<way>\g<value>"),
    (pattern(r"(?<=[0-9万亿])\+(?P<unit>[^\W\d_A-Za-z]{1,4})$"), r"\g<unit>以上"),
    (pattern(r"(?P<bound>以上|以内|以下|左右)/(?P<each>[^\W_A-Za-z]{1,4})$"), r"/\g<each>\g<bound>"),
    (pattern(r"\[(?P<said>[^\W\d_A-Za-z]+)\]$"), r"(\g<said>)"),
    (pattern("(?P<grade>[^或及]{1,3}类)[或及](?:优于|好于|高于)(?P=grade)$"), r"\g<grade>及以上"),
    # 85%,预期性; 13%(基本目标)、14%(激励目标)
    (pattern("[,、;](?P<said>(?:约束|预期)性(?:指标)?)$"), r"(\g<said>)"),
    (pattern(f"(?P<low>[^()]+)\\((?P<first>{any_of(BASIC_WORDS)})\\)[、,;](?P<high>[^()]+)\\((?P<second>{any_of(STRIVE_WORDS)})\\)$"),
     r"\g<first>\g<low>,\g<second>\g<high>"),
    # 下降13%,力争完成14.5%的激励目标
    (pattern(f"(?P<front>^|[,、;])(?:并|且|同时)?(?:力争|争取|努力|冲刺|挑战)*(?:完成|实现|达到|达成)?"
                f"(?P<value>[^0-9,、;]*[0-9][^,、;]*)的(?P<step>{any_of(STEPS)})$"), r"\g<front>\g<step>\g<value>"),
    # 50%≤比例≤60%, [50%,60%]
    (pattern(rf"^(?P<low>{_NUMERAL}%?)≤[^0-9≤]{{0,12}}≤(?P<high>[0-9].*)$"), r"\g<low>以上\g<high>以下"),
    (pattern(r"^\[(?P<low>[0-9.]+%?)[,、](?P<high>[0-9.]+%?)\](?P<unit>[^0-9]{0,3})$"),
     r"\g<low>-\g<high>\g<unit>"),
    (pattern(f"^(?P<year>{_YEAR}年(?:底|末)?)[::]"), r"\g<year>"),
    (pattern(rf"\((?P<year>{_YEAR})\)$"), r"(\g<year>年)"),
    (pattern(r"(?<=[0-9])\(%\)$"), "%"),
    # 由第10位提升至第5位; 一村一名; I~III类, which is III类 or better, and I~III类比例, a name
    (pattern("[由从](?P<start>第[^前第]{1,4}[名位])(?:提升|前移|上升|前进|提高|进位)[到至]"), ""),
    (pattern("^一(?P<each>[县市区乡镇村校])一(?P<unit>[名所个座家张台套人])$"), r"每\g<each>一\g<unit>"),
    (pattern("^I[-—–~至](?P<last>I{2,3})类$"), r"\g<last>类及以上"),
    (pattern("(?<![A-Z])I[—–~至](?P<last>I{2,3}类)"), r"I-\g<last>"),
    (pattern("[↑](?=[0-9])"), "增长"), (pattern("[↓](?=[0-9])"), "下降"),
)


_SIGNS = pattern(r"[到至为〔\[【+类:)较比↑↓一/的]|(?:于|出|过)[上去12]|性(?:指标)?$|≤.*≤")


def reworded(text: str) -> tuple[str, str]:
    """A plain text in the words of the grammar, and what of it is only a remark ("" for nothing)."""
    if _SIGNS.search(text) is None:         # nearly always
        return text, ""
    found = _BRACKETED.fullmatch(text)
    if found is not None and (found["front"] or found["behind"]):
        text = f"〔{found['front']}{found['said']}{found['behind'] or ''}〕"
    for form, written in _PATTERNS:
        text = form.sub(written, text)
    moved = _FROM.fullmatch(text)
    if moved is None or not (moved["from"] or not moved["front"]):
        return text, ""
    base = f"较{moved['year']}年" if moved["year"] else ""
    base += f"到{moved['by']}年" if moved["by"] else ""
    return f"{moved['front']}{base}{moved['way']}{moved['to']}{moved['end']}", f"由{moved['start']}"
