"""The table of docs/comparing.md: an example of everything that meets when two values are compared, as it comes out."""

from auditor.messages.missing import MISSING
from auditor.missing import Missing
from auditor.values.compare import meets, same_number
from auditor.values.quantity import Quantity
from auditor.values.read import read_quantity
from auditor.words import Language, Words

# What meets (in both languages), a child's value, a parent's, whether less is better.
ROWS: tuple[tuple[Words, str, str, bool], ...] = (
    (Words("数量与数量，同一单位", "amounts in one unit"), "60台", "50台", False),
    (Words("单位可换算", "units that convert"), "25亿斤", "1250万吨", False),
    (Words("复合单位，按各部分换算", "composed units, by their parts"), "74张/万人", "7.4张/千人", False),
    (Words("相近单位（另有提示）", "near units (with a note)"), "60张", "50个", False),
    (Words("并列单位，任一相同", "several units, any of them"), "60家", "50个（家）", False),
    (Words("单位不同", "unlike units"), "100户", "100家", False),
    (Words("表中没有的单位，只与自身比较", "a unit that no table knows, with itself"), "15万羽次", "10万羽次", False),
    (Words("比率与比率", "rates"), "占比85%", "占比80%", False),
    (Words("比率与未定的百分数", "a rate and a bare percentage"), "85%", "占比80%", False),
    (Words("比率与增长率", "a rate and a growth"), "占比50%", "增长50%", False),
    (Words("增长率与百分点", "a growth and points"), "提高5%", "提高5个百分点", False),
    (Words("倍数与增长率", "a multiple and a growth"), "达到2倍", "增长100%", False),
    (Words("数量与增长率（有基数时另行折算）", "an amount and a growth (worked out from a baseline)"),
     "100台", "增长10%", False),
    (Words("比值与百分数", "a ratio and a percentage"), "0.8:1", "80%", False),
    (Words("下降与下降，降得多为强", "falls: more is stronger"), "下降15%", "下降13.5%", False),
    (Words("数值相同，界限较弱", "one number, a weaker bound"), "达到75%", "超过75%", False),
    (Words("数值相同，未写界限", "one number, no bound"), "75%", "超过75%", False),
    (Words("数值相同，左右弱于确数", "one number, about under a firm one"), "增长5%左右", "增长5%", False),
    (Words("上限：少为强", "a ceiling: less is stronger"), "4%", "不超过5%", False),
    (Words("越低越好", "less is better"), "34微克/立方米", "35微克/立方米", True),
    (Words("左右，在较强一侧", "about, on the better side"), "30%左右", "25%以上", False),
    (Words("左右，较弱而相差不超过0.5个百分点", "about, weaker by no more than half a point"),
     "24.8%左右", "25%以上", False),
    (Words("左右，较弱且相差更多", "about, weaker by more"), "20%左右", "25%以上", False),
    (Words("数量的左右：5%以内", "about an amount: within 5 %"), "约96台", "100台", False),
    (Words("下限之下的区间：看下端", "a range under a floor: its lower end"), "80—120家", "100家以上", False),
    (Words("上限之下的区间：看上端", "a range under a ceiling: its upper end"), "4%—6%", "不超过5%", False),
    (Words("区间之下的一个数", "a number under a range"), "4.8%", "4.5%—5%", False),
    (Words("区间之下，低于下端", "a number below the range"), "4%", "4.5%—5%", False),
    (Words("上下限都写明的区间之下", "under a band with both bounds"), "85%", "60%以上80%以下", False),
    (Words("两个区间", "two ranges"), "4.5%—5%", "4.5%—5%", False),
    (Words("两步目标：第一个数约束", "two steps: the first binds"), "5%", "5.5%以上、力争6%", False),
    (Words("力争与确定（另有提示）", "striven for under firm (with a note)"), "力争25%", "25%", False),
    (Words("同一基期的增长", "growths from one base year"), "较2020年增长10%", "较2020年增长8%", False),
    (Words("基期不同的增长", "growths from other base years"), "较2020年增长10%", "较2015年增长8%", False),
    (Words("一方未写基期", "growths, one without a base"), "增长10%", "较2020年增长8%", False),
    (Words("位次：小为强", "ranks: smaller is better"), "全省第8位", "全省前10位", False),
    (Words("位次，范围不同", "ranks in other fields"), "全省第8位", "全国前10位", False),
    (Words("位次与前移", "a rank and a move"), "第8位", "前移2位", False),
    (Words("前移：多为强", "moves: more is better"), "前移3位", "前移2位", False),
    (Words("水质类别：小为强", "classes of water: smaller is better"), "达到Ⅱ类", "Ⅲ类及以上", False),
    (Words("星级：多为强", "stars: more is better"), "三星级", "四星级", False),
    (Words("“级”的先后没有通行的方向", "级 has no one direction"), "一级", "二级", False),
    (Words("等级不属一类", "grades of other scales"), "Ⅱ类", "A级", False),
    (Words("时限：早为强", "dates: earlier is better"), "9月底前", "6月底前", False),
    (Words("时限，一方有年份", "dates, one with a year"), "2025年6月底前", "6月底前", False),
    (Words("清零与数量", "nothing at all and an amount"), "清零", "不超过3起", False),
    (Words("文字与文字，程度可比", "words with an extent"), "基本完成", "全部完成", False),
    (Words("文字与文字，程度不可比", "words without one"), "大幅提升", "进一步提升", False),
    (Words("文字与数值", "words and a number"), "大幅提升", "50%", False),
    (Words("参照与数值", "a reference and a number"), "达到全国平均水平", "75%", False),
    (Words("同一参照", "one reference twice"), "达到全国平均水平", "不低于全国平均水平", False),
    (Words("空白", "a blank"), "/", "75%", False),
)
_HEAD = {"zh": ("相遇的两个值", "本级", "上级", "是否同一数值", "是否不弱于上级"),
         "en": ("what meets", "child", "parent", "one number?", "not weaker?")}
_ANSWERS = {True: Words("是", "yes"), False: Words("否", "no")}


def pair(child: str, parent: str) -> tuple[Quantity, Quantity]:
    """Both values as they are read."""
    return read_quantity(child), read_quantity(parent)


def table(language: Language) -> str:
    """The table as it comes out today."""
    head = _HEAD[language]
    lines = [head, tuple("---" for _ in head)]
    for what, child, parent, downward in ROWS:
        first, second = pair(child, parent)
        lines.append((
            what.spoken(language), child, parent, _said(same_number(first, second), language),
            _said(meets(first, second, downward), language),
        ))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _said(answer: bool | Missing, language: Language) -> str:
    if isinstance(answer, bool):
        return _ANSWERS[answer].spoken(language)
    open_, lacks = ("无法判断：缺少", "、") if language == "zh" else ("open: needs ", ", ")
    return open_ + lacks.join(MISSING[need.reason].spoken(language) for need in answer.needs)
