"""The template of a note: what it may do, what it is told when it errs, and that it always ends."""

import pytest

from auditor.papers.model import Heading, Paragraph
from auditor.papers.note.layout import blocks_of
from auditor.papers.note.sandbox import counted, numeral
from auditor.papers.note.template import Wording, rendered, wording_of
from auditor.problem import InputError

FACTS: dict[str, object] = {
    "plan": {"region": "某区", "count": 3}, "parent": None, "words": ["甲", "乙"], "empty": [],
    "trims": [{"name": "灯", "count": 1, "office": "甲"}, {"name": "泵", "count": 2, "office": "乙"}],
}
TOO_MUCH = "模板要做的事过多，已停止：请检查循环、宏和重复拼接"
NOT_THERE = "这里用到了没有的值（例如空列表没有首项，变量尚未赋值）：请先用 if 判断"
NAMES = "plan, parent, words, empty, trims"


def text(template: str) -> str:
    return rendered(Wording("note.j2", template), FACTS)


def refused(template: str) -> list[tuple[int, str]]:
    """The line and the sentence of each mistake."""
    with pytest.raises(InputError) as caught:
        text(template)
    assert all(problem.mark is not None and problem.mark.file == "note.j2" for problem in caught.value.problems)
    return [(problem.mark.line, problem.words.zh) for problem in caught.value.problems if problem.mark is not None]


@pytest.mark.parametrize(("template", "out"), [
    ("{{ plan.region }}{{ plan['count'] }}项", "某区3项"),
    ("{{ trims|map(attribute='name')|join('、') }}：{{ trims|sum(attribute='count') }}", "灯、泵：3"),
    ("{% for each in trims if each.count is single %}{{ loop.index|numeral }}是{{ each.name }}{% endfor %}", "一是灯"),
    ("{{ words|first }}{{ words[1] }}{{ words[-1] }}{{ words[:1]|join }}{{ words|reverse|join }}", "甲乙乙甲乙甲"),
    ("{{ trims|selectattr('office', 'eq', '乙')|map(attribute='name')|first }}", "泵"),
    ("{% for group in trims|groupby('office') %}{{ group.grouper }}{{ group.list|count }}{% endfor %}", "乙1甲1"),
    ("{% set n = namespace(sum=0) %}{% for each in trims %}{% set n.sum = n.sum + each.count %}{% endfor %}{{ n.sum }}",
     "3"),
    ("{% macro twice(of) %}{{ of }}{{ of }}{% endmacro %}{{ twice('甲') }}", "甲甲"),
    ("{% if parent is none %}没有上级{% endif %}{{ empty|first|default('空') }}", "没有上级空"),
    ("{% if plan %}{% set word = '有' %}{% endif %}{{ word }}", "有"),
    ("{{ plan.count * 2 - 1 }}{{ 7 // 2 }}{{ 7 % 4 }}{{ -1|abs }}", "5331"),
    ("{{ 'a-b'|replace('-', '+') }}{{ ' x '|trim|upper }}{{ 'the'|capitalize }}{{ words|unique|list|length }}",
     "a+bXThe2"),
    ("{% filter upper %}a{{ plan.count }}{% endfilter %}{% set block %}b{% endset %}{{ block }}", "A3b"),
    ("{# 注释 #}{% raw %}{{ 原样 }}{% endraw %}", "{{ 原样 }}"),
    ("{{ range(3)|join }}<&>", "012<&>"),
])
def test_what_a_template_can_do(template: str, out: str) -> None:
    assert text(template) == out


@pytest.mark.parametrize(("template", "line", "words"), [
    ("一\n{{ plam.region }}", 2, f"没有“plam”这一名称；可用：{NAMES}"),
    ("{{ plan.regoin }}", 1, "此处没有“regoin”一项；可用：region, count"),
    ("{% for each in words %}\n{{ each.name }}\n{% endfor %}", 2, "“name”前面的值没有下级各项；它是文字"),
    ("{% macro m(x) %}\n{{ x.name }}\n{% endmacro %}\n{{ m(plan) }}", 2, "此处没有“name”一项；可用：region, count"),
    ("{{ words[2] }}", 1, "这里没有第 2 个元素"),
    ("{{ (empty|first).name }}", 1, NOT_THERE),
    ("{{ '有' if parent }}", 1, NOT_THERE),
    ("{% if empty|first %}{% endif %}", 1, NOT_THERE),
    ("{{ parent }}", 1,
     "这里需要文字或整数，得到的是不详的值：列表请用 |join，不详的值请先用 is none 判断"),
    ("{{ words }}", 1, "这里需要文字或整数，得到的是列表：列表请用 |join，不详的值请先用 is none 判断"),
    ("{{ 1.5 }}", 1, "这里需要文字或整数，得到的是其他内容：列表请用 |join，不详的值请先用 is none 判断"),
    ("{{ 1 / 2 }}", 1, "模板中不能使用运算“/”：可用的是 + - * // % 和 ~"),
    ("{{ words * 2 }}", 1, "运算“*”不能用于列表和整数"),
    ("{{ plan.count + parent }}", 1, "运算“+”不能用于整数和不详的值"),
    ("{{ 1 // 0 }}", 1, "除数为零"),
    ("{{ 'x'|counted }}", 1, "此处的运算或过滤器不适用于所给的值"),
    ("{{ plan.region.upper() }}", 1, "不能调用值的方法“upper”：请改用过滤器，例如 |join、|length"),
    ("{% include 'a' %}", 1, "模板中不能使用“include”语句：请把文字直接写在这份模板里"),
    ("{% extends 'a' %}", 1, "模板中不能使用“extends”语句：请把文字直接写在这份模板里"),
    ("{% autoescape true %}{% endautoescape %}", 1, "模板中不能使用“autoescape”语句：请把文字直接写在这份模板里"),
    ("一\n{% for each in words %}\n二", 3, "模板结束了，“{% for %}”还没有结束：请补上“{% endfor %}”"),
    ("{% endif %}", 1, "没有“endif”这一语句，或它不该出现在这里：请检查各语句是否成对"),
    ("{% forr x %}", 1, "没有“forr”这一语句，或它不该出现在这里：请检查各语句是否成对"),
    ("{{ plan region }}", 1, "此处是“region”，应为“}}”"),
    ("一 {{", 1, "“{{”“{%”或“{#”没有结束：请补上“}}”“%}”或“#}”"),
    ("{{ plan", 1, "“{{”“{%”或“{#”没有结束：请补上“}}”“%}”或“#}”"),
    ("一\n{# 注释", 2, "“{{”“{%”或“{#”没有结束：请补上“}}”“%}”或“#}”"),
    ("{{ plan ? }}", 1, "此处不应出现“?”：请检查这一行的写法"),
    ("{{ 1 }", 1, "此处不应出现“}”：请检查这一行的写法"),
    ("{% set 1 %}", 1, "这一行不合模板语法：请检查其写法"),
    ("  \n{% set x = 1 %}\n", 1, "模板没有写出任何文字"),
])
def test_a_mistake_is_told_with_its_line(template: str, line: int, words: str) -> None:
    assert refused(template) == [(line, words)]


def test_what_is_not_there_is_told_all_at_once() -> None:
    found = refused("{{ plam }}\n{{ words|joined }}\n{% if plan is full %}{% endif %}")
    assert [(line, words.partition("；")[0]) for line, words in found] == [
        (1, "没有“plam”这一名称"), (2, "没有过滤器“joined”"), (3, "没有判断词“full”"),
    ]


@pytest.mark.parametrize("template", [
    "{{ ''.__class__ }}", "{{ ''['__class__'] }}", "{{ plan.__class__ }}",
    "{{ words|map(attribute='__class__')|list }}", "{% macro m() %}{% endmacro %}{{ m.name }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ plan.update({'region': 'x'}) }}", "{{ words.append('x') }}",
    "{{ loop }}", "{{ self }}", "{{ cycler('a') }}", "{{ lipsum(9) }}", "{{ joiner() }}", "{{ dict(a=1) }}",
    "{{ range.__self__ }}", "{{ namespace.__init__ }}", "{{ '{0.__class__}'.format(1) }}", "{{ '%s' % words }}",
    "{{ words|attr('append') }}", "{{ words|random }}", "{{ words|pprint }}",
    "{% for x in words %}{{ loop._iterable }}{% endfor %}", "{% for x in words %}{{ loop.__init__ }}{% endfor %}",
])
def test_nothing_behind_the_values_can_be_reached(template: str) -> None:
    assert refused(template)


FORTY = "一二三四五六七八九十" * 4
DOUBLED = "{% set a = a ~ a %}" * 60
PAIRED = "{% set a = [a, a] %}" * 60


@pytest.mark.parametrize("template", [
    "{{ range(*range(1000000000)) }}", "{{ words|join(*range(1000000000)) }}", "{{ 1 is eq(*range(1000000000)) }}",
    "{{ range(1000000000)|list }}", "{% for a in range(1000000000) %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% for a in range(400) %}{% for b in range(40000) if false %}{% endfor %}{% endfor %}",
    "{% for a in range(400) %}{% for b in range(400) %}甲{% endfor %}{% endfor %}",
    "{% for a in range(20000) %}" + FORTY + "{% endfor %}",
    "{% set x %}{% for a in range(20000) %}" + FORTY + "{% endfor %}{% endset %}",
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    "{% for a in range(60) recursive %}{{ loop(range(60)) if loop.depth < 9 else '' }}{% endfor %}",
    "{% set a = 'aaaaaaaaaaaaaaaaaaaa' %}" + DOUBLED,
    "{% set a = 'aaaaaaaaaaaaaaaaaaaa' %}" + DOUBLED.replace("~", "+"),
    "{% set a = [1] %}" + PAIRED, "{% set a = [1] %}" + PAIRED.replace("[a, a]", "a + a"),
    "{% set a = [1] %}" + PAIRED.replace("[a, a]", "{'x': a, 'y': a}"),
    "{% set a = [1] %}" + PAIRED.replace("[a, a]", "(a, a)"),
    "{% set n = namespace(x=[]) %}{% for i in range(9999) %}{% set n.x = [n.x] %}{% endfor %}",
    "{% set n = namespace(x='ab') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "{% set a = range(9999)|list|join('aaaa') %}{{ a|replace('a', a) }}",
    "{% set a = range(9999)|list %}{% for i in a %}{{ 'x' if 'x' in a else '' }}{% endfor %}",
    "{% set a = range(9999)|list %}{% for i in a %}{% set b = a[:] %}{% endfor %}",
    "{% set a = range(9999)|list %}{% for i in a %}{% set b = a|sort|first %}{% endfor %}",
])
def test_what_goes_on_for_too_long_is_stopped(template: str) -> None:
    assert [words for _, words in refused(template)] == [TOO_MUCH]


@pytest.mark.parametrize(("template", "words"), [
    ("{{ range(10**9)|list }}", "模板中不能使用运算“**”：可用的是 + - * // % 和 ~"),
    ("{{ 'a' * 1000000000 }}", "运算“*”不能用于文字和整数"),
    ("{{ '%1000000000d' % 1 }}", "运算“%”不能用于文字和整数"),
    ("{% set n = namespace(x=9) %}{% for i in range(99) %}{% set n.x = n.x * n.x %}{% endfor %}",
     "数字过大：模板中的整数不超过 18 位"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "模板嵌套过深：请分成较简单的几步"),
    ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "模板嵌套过深：请分成较简单的几步"),
    ("{{ " + " + ".join("1" * 5000) + " }}", "模板嵌套过深：请分成较简单的几步"),
    ("{% for a in words %}" * 30 + "{% endfor %}" * 30, "模板嵌套过深：请分成较简单的几步"),
    ("甲" * 100_001, "模板超过 100000 字：请缩短"),
])
def test_what_grows_too_far_is_refused(template: str, words: str) -> None:
    assert [sentence for _, sentence in refused(template)] == [words]


def test_one_rendering_takes_nothing_from_the_next() -> None:
    heavy = "{% for a in range(200) %}{% for b in range(300) %}甲{% endfor %}{% endfor %}"
    assert len(text(heavy)) == 60_000
    assert len(text(heavy)) == 60_000


def test_a_large_plan_may_say_more() -> None:
    facts = {"names": ["一二三四五六七八九十"] * 30_000}
    template = Wording("note.j2", "{% for name in names %}{{ name }}：{{ name|length }}；{% endfor %}")
    assert len(rendered(template, facts)) == 30_000 * 14
    with pytest.raises(InputError):
        rendered(Wording("note.j2", "{% for name in range(30000) %}" + FORTY + "{% endfor %}"), {"names": []})


def test_the_bytes_of_a_template() -> None:
    assert wording_of("a.j2", "\ufeff甲".encode()).text == "甲"
    with pytest.raises(InputError) as caught:
        wording_of("a.j2", "甲\n乙".encode() + "丙".encode("gbk"))
    assert [(str(problem.mark), problem.words.en) for problem in caught.value.problems] == [
        ("a.j2:2:1", "the template is not encoded in UTF-8; save it as UTF-8"),
    ]


def test_text_becomes_headings_and_paragraphs() -> None:
    assert blocks_of("\n# 一、总体\n共设置\n  22项，\n其中CT\nMR。\n\n \n二、\n#不是标题\n# 标题\n", "zh") == [
        Heading("一、总体"), Paragraph("共设置22项，其中CT MR。"), Paragraph("二、#不是标题"), Heading("标题"),
    ]
    assert blocks_of("Of the\n伍家岗区\nplan.", "en") == [Paragraph("Of the 伍家岗区 plan.")]


def test_numbers_in_words() -> None:
    assert [numeral(number) for number in (1, 9, 10, 11, 20, 21, 99, 100, 0)] == [
        "一", "九", "十", "十一", "二十", "二十一", "九十九", "100", "0",
    ]
    assert [counted(number, "target", "targets") for number in (0, 1, 2)] == ["0 targets", "1 target", "2 targets"]
