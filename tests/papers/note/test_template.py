"""The template of a note: what it may do, and what is said when it errs."""

import pytest

from auditor.papers.model import Heading, Paragraph
from auditor.papers.note.layout import blocks_of
from auditor.papers.note.template import Template, counted, numeral, rendered, template_of
from auditor.problem import InputError

FACTS: dict[str, object] = {
    "plan": {"region": "某区", "count": 3}, "parent": None, "words": ["甲", "乙"], "empty": [],
    "trims": [{"name": "灯", "count": 1, "office": "甲"}, {"name": "泵", "count": 2, "office": "乙"}],
}
NOT_TEXT = "这里只能写出文字或整数：列表请用 |join，不详的值请先用 is none 判断"
NOT_THERE = "这里用到了没有的值（例如空列表没有首项，变量尚未赋值）：请先用 if 判断"
NAMES = "plan, parent, words, empty, trims"


def text(template: str) -> str:
    return rendered(Template("note.j2", template), FACTS)


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


SEE = "有哪些，可用 auditor note PLAN --format json 查看"


@pytest.mark.parametrize(("template", "line", "words"), [
    ("一\n{{ plam.region }}", 2, f"没有“plam”这一名称；可用：{NAMES}"),
    ("{{ plan.regoin }}", 1, f"此处没有“regoin”一项：{SEE}"),
    ("{% macro m(x) %}\n{{ x.name }}\n{% endmacro %}\n{{ m(plan) }}", 2, f"此处没有“name”一项：{SEE}"),
    ("{{ words[2] }}", 1, f"此处没有“2”一项：{SEE}"),
    ("{{ (empty|first).name }}", 1, NOT_THERE),
    ("{{ parent }}", 1, NOT_TEXT),
    ("一\n{{ words }}", 2, NOT_TEXT),
    ("{{ plan.count / 2 }}", 1, NOT_TEXT),
    ("{{ plan.count + parent }}", 1, "此处的运算或过滤器不适用于所给的值"),
    ("{{ plan.count // 0 }}", 1, "除数为零"),
    ("一\n{% include 'a' %}", 2, "模板不能读取别的文件：请把文字直接写在这份模板里"),
    ("{{ words|joined }}", 1, "没有过滤器“joined”：请改用 Jinja2 的过滤器"),
    ("{% if plan is full %}{% endif %}", 1, "没有判断词“full”：请改用 Jinja2 的判断词"),
    ("一\n{% for each in words %}\n二", 3, "模板结束了，“{% for %}”还没有结束：请补上“{% endfor %}”"),
    ("{% endif %}", 1, "没有“endif”这一语句，或它不该出现在这里：请检查各语句是否成对"),
    ("{{ plan region }}", 1, "此处是“region”，应为“}}”"),
    ("{{ plan", 1, "“{{”“{%”或“{#”没有结束：请补上“}}”“%}”或“#}”"),
    ("一\n{# 注释", 2, "“{{”“{%”或“{#”没有结束：请补上“}}”“%}”或“#}”"),
    ("{{ plan ? }}", 1, "此处不应出现“?”：请检查这一行的写法"),
    ("{% set 1 %}", 1, "这一行不合模板语法：请检查其写法"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", 1, "模板嵌套过深：请分成较简单的几步"),
    ("{{ ''.__class__ }}", 1, "模板不能这样取用程序内部的内容"),
    ("  \n{% set x = 1 %}\n", 1, "模板没有写出任何文字"),
])
def test_a_mistake_is_told_with_its_line(template: str, line: int, words: str) -> None:
    assert refused(template) == [(line, words)]


def test_names_that_nothing_has_are_told_all_at_once() -> None:
    found = refused("{{ plam }}\n{% if parent %}\n{{ wordz|join }}\n{% endif %}")
    assert [(line, words.partition("；")[0]) for line, words in found] == [
        (1, "没有“plam”这一名称"), (3, "没有“wordz”这一名称"),
    ]


def test_no_fact_is_hidden_by_a_method_of_what_holds_it() -> None:
    assert rendered(Template("note.j2", "{{ of['items'] }}{{ of.items }}{{ of.keys }}"), {
        "of": {"items": 1, "keys": "甲"},
    }) == "11甲"


def test_the_bytes_of_a_template() -> None:
    assert template_of("a.j2", "\ufeff甲".encode()).text == "甲"
    with pytest.raises(InputError) as caught:
        template_of("a.j2", "甲\n乙".encode() + "丙".encode("gbk"))
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
