"""Made from the rules of this repository by `make bless`; not to be edited."""

from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, PERCENTS, ROWS, TEXTS
from auditor.expression.logic import add, all_of, and_then, any_of, at_most, below, both, count, distinct, either, equal, equal_numbers, get, get_flag, lookup, median, member, multiply, negation, or_then, subtract
from auditor.expression.types import (
    Arithmetic, Call, Compare, Get, Junction, Literal, Lookup, Name, Negative, Not, Over, Param,
)
from auditor.missing import Missing
from auditor.subjects.vocabulary import VOCABULARY
from auditor.words import Words

CALLS = {name: function.call for name, function in FUNCTIONS.items()}
PLAIN = {name: function.plain for name, function in FUNCTIONS.items()}


def get_of(base, name):
    said = VOCABULARY[base.type][name]
    return Get(said.type, base, name, said.label, said.of, said.formula)


def trace0():
    w = Not('bool', get_of(Name('allocation', 'allocation', 0, Words('', '')), 'ceiling'))
    w0 = 2
    w1 = 1
    w2 = 0
    traced_w = lambda row0, params, note: note(w2, negation(note(w1, note(w0, row0).ceiling)))
    c = Junction('bool', 'or', (Compare('bool', '>=', get_of(Name('allocation', 'allocation', 0, Words('', '')), 'total'), get_of(get_of(Name('allocation', 'allocation', 0, Words('', '')), 'target'), 'number')), Not('bool', get_of(Name('allocation', 'allocation', 0, Words('', '')), 'closed')), ))
    c0 = 3
    c1 = 2
    c2 = 6
    c3 = 5
    c4 = 4
    c5 = 1
    c6 = 9
    c7 = 8
    c8 = 7
    c9 = 0
    traced_c = lambda row0, params, note: note(c9, either(note(c5, at_most(note(c4, get(note(c3, note(c2, row0).target), 'number')), note(c1, note(c0, row0).total))), lambda: note(c8, negation(note(c7, note(c6, row0).closed)))))
    return w, traced_w, c, traced_c


def trace1():
    w = get_of(Name('allocation', 'allocation', 0, Words('', '')), 'ceiling')
    w0 = 1
    w1 = 0
    traced_w = lambda row0, params, note: note(w1, note(w0, row0).ceiling)
    c = Junction('bool', 'and', (Compare('bool', '<=', get_of(Name('allocation', 'allocation', 0, Words('', '')), 'total'), get_of(get_of(Name('allocation', 'allocation', 0, Words('', '')), 'target'), 'number')), get_of(Name('allocation', 'allocation', 0, Words('', '')), 'closed'), ))
    c0 = 3
    c1 = 2
    c2 = 6
    c3 = 5
    c4 = 4
    c5 = 1
    c6 = 8
    c7 = 7
    c8 = 0
    traced_c = lambda row0, params, note: note(c8, both(note(c5, at_most(note(c1, note(c0, row0).total), note(c4, get(note(c3, note(c2, row0).target), 'number')))), lambda: note(c7, note(c6, row0).closed)))
    return w, traced_w, c, traced_c


def trace2():
    w = Junction('bool', 'and', (Compare('bool', '>', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'expected'), Literal('number', Fraction(1, 1))), Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'children'), 1, None), Literal('number', Fraction(0, 1))), Not('bool', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'draft')), ))
    w0 = 4
    w1 = 3
    w2 = 2
    w3 = Fraction(1, 1)
    w4 = 1
    w5 = 10
    w6 = 9
    w7 = 8
    w8 = 7
    w9 = Fraction(0, 1)
    w10 = 6
    w11 = 15
    w12 = 14
    w13 = 13
    w14 = 12
    w15 = 0
    traced_w = lambda row0, params, note: note(w15, both(note(w4, below(w3, note(w2, get(note(w1, note(w0, row0).plan), 'expected')))), lambda: both(note(w10, below(w9, note(w8, count(note(w7, get(note(w6, note(w5, row0).plan), 'children')))))), lambda: note(w14, negation(note(w13, get_flag(note(w12, note(w11, row0).plan), 'draft')))))))
    c = Compare('bool', '<', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'trimmed_by'), 0, None), get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'expected'))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = 6
    c4 = 5
    c5 = 4
    c6 = 0
    traced_c = lambda row0, params, note: note(c6, below(note(c2, count(note(c1, note(c0, row0).trimmed_by))), note(c5, get(note(c4, note(c3, row0).plan), 'expected'))))
    return w, traced_w, c, traced_c


def trace3():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'same')), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), get_of(Name('link', 'link', 0, Words('', '')), 'same_scope'), ))
    w0 = 3
    w1 = 2
    w2 = 'same'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['stated']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['stated']
    w11 = 8
    w12 = 12
    w13 = 11
    w14 = 0
    traced_w = lambda row0, params, note: note(w14, both(both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: note(w13, note(w12, row0).same_scope))))
    c = Junction('bool', 'or', (Call('bool', 'same_number', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'within', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    c0 = 3
    c1 = 2
    c2 = 5
    c3 = 4
    c4 = CALLS['same_number']
    c5 = 1
    c6 = 8
    c7 = 7
    c8 = 10
    c9 = 9
    c10 = CALLS['within']
    c11 = 6
    c12 = 0
    traced_c = lambda row0, params, note: note(c12, either(note(c5, c4(note(c1, note(c0, row0).child), note(c3, note(c2, row0).parent))), lambda: note(c11, c10(note(c7, note(c6, row0).child), note(c9, note(c8, row0).parent)))))
    return w, traced_w, c, traced_c


def trace4():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'same')), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    w0 = 3
    w1 = 2
    w2 = 'same'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).child))), lambda: note(w11, w10(note(w9, note(w8, row0).parent))))))
    c = Call('bool', 'same_time', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = CALLS['same_time']
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, c4(note(c1, note(c0, row0).child), note(c3, note(c2, row0).parent)))
    return w, traced_w, c, traced_c


def trace5():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Not('bool', Junction('bool', 'and', (Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'growth')), ))), get_of(Name('link', 'link', 0, Words('', '')), 'same_scope'), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['stated']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['stated']
    w11 = 8
    w12 = 16
    w13 = 15
    w14 = CALLS['kind']
    w15 = 14
    w16 = 'amount'
    w17 = 13
    w18 = 21
    w19 = 20
    w20 = CALLS['kind']
    w21 = 19
    w22 = 'growth'
    w23 = 18
    w24 = 12
    w25 = 11
    w26 = 24
    w27 = 23
    w28 = 0
    traced_w = lambda row0, params, note: note(w28, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: both(note(w25, negation(note(w24, both(note(w17, equal(note(w15, w14(note(w13, note(w12, row0).child))), w16)), lambda: note(w23, equal(note(w21, w20(note(w19, note(w18, row0).parent))), w22)))))), lambda: note(w27, note(w26, row0).same_scope)))))
    c = Call('bool', 'reaches', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'asked'), get_of(Name('link', 'link', 0, Words('', '')), 'downward'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 6
    c5 = 5
    c6 = CALLS['reaches']
    c7 = 0
    traced_c = lambda row0, params, note: note(c7, c6(note(c1, note(c0, row0).child), note(c3, note(c2, row0).asked), note(c5, note(c4, row0).downward)))
    return w, traced_w, c, traced_c


def trace6():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Not('bool', Junction('bool', 'and', (Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'growth')), ))), Compare('bool', '==', Call('number', 'gap', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('number', Fraction(0, 1))), Call('bool', 'same_number', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 16
    w13 = 15
    w14 = CALLS['kind']
    w15 = 14
    w16 = 'amount'
    w17 = 13
    w18 = 21
    w19 = 20
    w20 = CALLS['kind']
    w21 = 19
    w22 = 'growth'
    w23 = 18
    w24 = 12
    w25 = 11
    w26 = 26
    w27 = 25
    w28 = 28
    w29 = 27
    w30 = CALLS['gap']
    w31 = 24
    w32 = Fraction(0, 1)
    w33 = 23
    w34 = 32
    w35 = 31
    w36 = 34
    w37 = 33
    w38 = CALLS['same_number']
    w39 = 30
    w40 = 0
    traced_w = lambda row0, params, note: note(w40, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).child))), lambda: note(w11, w10(note(w9, note(w8, row0).parent))))), lambda: both(note(w25, negation(note(w24, both(note(w17, equal(note(w15, w14(note(w13, note(w12, row0).child))), w16)), lambda: note(w23, equal(note(w21, w20(note(w19, note(w18, row0).parent))), w22)))))), lambda: both(note(w33, equal_numbers(note(w31, w30(note(w27, note(w26, row0).child), note(w29, note(w28, row0).parent))), w32)), lambda: note(w39, w38(note(w35, note(w34, row0).child), note(w37, note(w36, row0).parent)))))))
    c = Call('bool', 'holds_bound', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), get_of(Name('link', 'link', 0, Words('', '')), 'downward'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 6
    c5 = 5
    c6 = CALLS['holds_bound']
    c7 = 0
    traced_c = lambda row0, params, note: note(c7, c6(note(c1, note(c0, row0).child), note(c3, note(c2, row0).parent), note(c5, note(c4, row0).downward)))
    return w, traced_w, c, traced_c


def trace7():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'above'), )), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 13
    w13 = 12
    w14 = CALLS['known']
    w15 = 11
    w16 = 0
    traced_w = lambda row0, params, note: note(w16, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: note(w15, w14(note(w13, note(w12, row0).above))))))
    c = Call('bool', 'reaches', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'above'), get_of(Name('link', 'link', 0, Words('', '')), 'downward'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 6
    c5 = 5
    c6 = CALLS['reaches']
    c7 = 0
    traced_c = lambda row0, params, note: note(c7, c6(note(c1, note(c0, row0).child), note(c3, note(c2, row0).above), note(c5, note(c4, row0).downward)))
    return w, traced_w, c, traced_c


def trace8():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'amount')), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['known']
    w7 = 4
    w8 = 10
    w9 = 9
    w10 = CALLS['kind']
    w11 = 8
    w12 = 'amount'
    w13 = 7
    w14 = 15
    w15 = 14
    w16 = CALLS['kind']
    w17 = 13
    w18 = 'amount'
    w19 = 12
    w20 = 0
    traced_w = lambda row0, params, note: note(w20, both(both(note(w3, w2(note(w1, note(w0, row0).child))), lambda: note(w7, w6(note(w5, note(w4, row0).parent)))), lambda: both(note(w13, equal(note(w11, w10(note(w9, note(w8, row0).child))), w12)), lambda: note(w19, equal(note(w17, w16(note(w15, note(w14, row0).parent))), w18)))))
    c = Junction('bool', 'or', (Call('bool', 'same_unit', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'near_unit', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    c0 = 3
    c1 = 2
    c2 = 5
    c3 = 4
    c4 = CALLS['same_unit']
    c5 = 1
    c6 = 8
    c7 = 7
    c8 = 10
    c9 = 9
    c10 = CALLS['near_unit']
    c11 = 6
    c12 = 0
    traced_c = lambda row0, params, note: note(c12, either(note(c5, c4(note(c1, note(c0, row0).child), note(c3, note(c2, row0).parent))), lambda: note(c11, c10(note(c7, note(c6, row0).child), note(c9, note(c8, row0).parent)))))
    return w, traced_w, c, traced_c


def trace9():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'amount')), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['known']
    w7 = 4
    w8 = 10
    w9 = 9
    w10 = CALLS['kind']
    w11 = 8
    w12 = 'amount'
    w13 = 7
    w14 = 15
    w15 = 14
    w16 = CALLS['kind']
    w17 = 13
    w18 = 'amount'
    w19 = 12
    w20 = 0
    traced_w = lambda row0, params, note: note(w20, both(both(note(w3, w2(note(w1, note(w0, row0).child))), lambda: note(w7, w6(note(w5, note(w4, row0).parent)))), lambda: both(note(w13, equal(note(w11, w10(note(w9, note(w8, row0).child))), w12)), lambda: note(w19, equal(note(w17, w16(note(w15, note(w14, row0).parent))), w18)))))
    c = Call('bool', 'same_unit', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = CALLS['same_unit']
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, c4(note(c1, note(c0, row0).child), note(c3, note(c2, row0).parent)))
    return w, traced_w, c, traced_c


def trace10():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'share', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'year'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'share', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['stated']
    w11 = 8
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).year))), lambda: note(w11, w10(note(w9, note(w8, row0).parent))))))
    c = Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).child)))
    return w, traced_w, c, traced_c


def trace11():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'share', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'share', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['stated']
    w11 = 8
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).parent))), lambda: note(w11, w10(note(w9, note(w8, row0).child))))))
    c = Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['known']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).child)))
    return w, traced_w, c, traced_c


def trace12():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'growth')), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 14
    w13 = 13
    w14 = CALLS['kind']
    w15 = 12
    w16 = 'amount'
    w17 = 11
    w18 = 19
    w19 = 18
    w20 = CALLS['kind']
    w21 = 17
    w22 = 'growth'
    w23 = 16
    w24 = 0
    traced_w = lambda row0, params, note: note(w24, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: both(note(w17, equal(note(w15, w14(note(w13, note(w12, row0).child))), w16)), lambda: note(w23, equal(note(w21, w20(note(w19, note(w18, row0).parent))), w22))))))
    c = Compare('bool', '>=', Call('number', 'growth', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(get_of(Name('link', 'link', 0, Words('', '')), 'child'), 'baseline'), )), get_of(Name('link', 'link', 0, Words('', '')), 'parent'))
    c0 = 3
    c1 = 2
    c2 = 6
    c3 = 5
    c4 = 4
    c5 = CALLS['growth']
    c6 = 1
    c7 = 8
    c8 = 7
    c9 = 0
    traced_c = lambda row0, params, note: note(c9, at_most(note(c8, note(c7, row0).parent), note(c6, c5(note(c1, note(c0, row0).child), note(c4, get(note(c3, note(c2, row0).child), 'baseline'))))))
    return w, traced_w, c, traced_c


def trace13():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'above'), )), Not('bool', Junction('bool', 'and', (Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'growth')), ))), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 13
    w13 = 12
    w14 = CALLS['known']
    w15 = 11
    w16 = 19
    w17 = 18
    w18 = CALLS['kind']
    w19 = 17
    w20 = 'amount'
    w21 = 16
    w22 = 24
    w23 = 23
    w24 = CALLS['kind']
    w25 = 22
    w26 = 'growth'
    w27 = 21
    w28 = 15
    w29 = 14
    w30 = 0
    traced_w = lambda row0, params, note: note(w30, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: both(note(w15, w14(note(w13, note(w12, row0).above))), lambda: note(w29, negation(note(w28, both(note(w21, equal(note(w19, w18(note(w17, note(w16, row0).child))), w20)), lambda: note(w27, equal(note(w25, w24(note(w23, note(w22, row0).parent))), w26))))))))))
    c = Junction('bool', 'or', (Not('bool', get_of(Name('link', 'link', 0, Words('', '')), 'stricter')), Not('bool', get_of(Name('link', 'link', 0, Words('', '')), 'parent_stricter')), Call('bool', 'stated', (get_of(get_of(Name('link', 'link', 0, Words('', '')), 'indicator'), 'reason'), )), ))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = 6
    c4 = 5
    c5 = 4
    c6 = 10
    c7 = 9
    c8 = 8
    c9 = CALLS['stated']
    c10 = 7
    c11 = 0
    traced_c = lambda row0, params, note: note(c11, either(note(c2, negation(note(c1, note(c0, row0).stricter))), lambda: either(note(c5, negation(note(c4, note(c3, row0).parent_stricter))), lambda: note(c10, c9(note(c8, get(note(c7, note(c6, row0).indicator), 'reason')))))))
    return w, traced_w, c, traced_c


def trace14():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Not('bool', Junction('bool', 'and', (Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'growth')), ))), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 16
    w13 = 15
    w14 = CALLS['kind']
    w15 = 14
    w16 = 'amount'
    w17 = 13
    w18 = 21
    w19 = 20
    w20 = CALLS['kind']
    w21 = 19
    w22 = 'growth'
    w23 = 18
    w24 = 12
    w25 = 11
    w26 = 0
    traced_w = lambda row0, params, note: note(w26, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: note(w25, negation(note(w24, both(note(w17, equal(note(w15, w14(note(w13, note(w12, row0).child))), w16)), lambda: note(w23, equal(note(w21, w20(note(w19, note(w18, row0).parent))), w22)))))))))
    c = Not('bool', get_of(Name('link', 'link', 0, Words('', '')), 'stricter'))
    c0 = 2
    c1 = 1
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, negation(note(c1, note(c0, row0).stricter)))
    return w, traced_w, c, traced_c


def trace15():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', 'in', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('texts', ('growth', 'points',))), Compare('bool', 'in', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('texts', ('growth', 'points',))), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['known']
    w7 = 4
    w8 = 10
    w9 = 9
    w10 = CALLS['kind']
    w11 = 8
    w12 = ('growth', 'points',)
    w13 = 7
    w14 = 15
    w15 = 14
    w16 = CALLS['kind']
    w17 = 13
    w18 = ('growth', 'points',)
    w19 = 12
    w20 = 0
    traced_w = lambda row0, params, note: note(w20, both(both(note(w3, w2(note(w1, note(w0, row0).child))), lambda: note(w7, w6(note(w5, note(w4, row0).parent)))), lambda: both(note(w13, member(note(w11, w10(note(w9, note(w8, row0).child))), w12)), lambda: note(w19, member(note(w17, w16(note(w15, note(w14, row0).parent))), w18)))))
    c = Compare('bool', '==', get_of(get_of(Name('link', 'link', 0, Words('', '')), 'indicator'), 'base_year'), get_of(get_of(Name('link', 'link', 0, Words('', '')), 'parent_indicator'), 'base_year'))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = 6
    c4 = 5
    c5 = 4
    c6 = 0
    traced_c = lambda row0, params, note: note(c6, equal_numbers(note(c2, get(note(c1, note(c0, row0).indicator), 'base_year')), note(c5, get(note(c4, note(c3, row0).parent_indicator), 'base_year'))))
    return w, traced_w, c, traced_c


def trace16():
    w = Compare('bool', '==', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), Literal('text', 'reference'))
    w0 = 2
    w1 = 1
    w2 = 'reference'
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, equal(note(w1, note(w0, row0).kind), w2))
    c = Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'referred'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['known']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).referred)))
    return w, traced_w, c, traced_c


def trace17():
    w = Junction('bool', 'and', (Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['stated']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['stated']
    w7 = 4
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w3, w2(note(w1, note(w0, row0).child))), lambda: note(w7, w6(note(w5, note(w4, row0).parent)))))
    c = Call('bool', 'same_measure', (get_of(Name('link', 'link', 0, Words('', '')), 'name'), get_of(get_of(Name('link', 'link', 0, Words('', '')), 'parent_indicator'), 'name'), ))
    c0 = 2
    c1 = 1
    c2 = 5
    c3 = 4
    c4 = 3
    c5 = CALLS['same_measure']
    c6 = 0
    traced_c = lambda row0, params, note: note(c6, c5(note(c1, note(c0, row0).name), note(c4, get(note(c3, note(c2, row0).parent_indicator), 'name'))))
    return w, traced_w, c, traced_c


def trace18():
    w = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'link_found')
    w0 = 1
    w1 = 0
    traced_w = lambda row0, params, note: note(w1, note(w0, row0).link_found)
    c = Junction('bool', 'or', (Call('bool', 'same_name', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'name'), get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'parent'), 'name'), )), get_of(Name('indicator', 'indicator', 0, Words('', '')), 'aliased'), ))
    c0 = 3
    c1 = 2
    c2 = 6
    c3 = 5
    c4 = 4
    c5 = CALLS['same_name']
    c6 = 1
    c7 = 8
    c8 = 7
    c9 = 0
    traced_c = lambda row0, params, note: note(c9, either(note(c6, c5(note(c1, note(c0, row0).name), note(c4, get(note(c3, note(c2, row0).parent), 'name')))), lambda: note(c8, note(c7, row0).aliased)))
    return w, traced_w, c, traced_c


def trace19():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', 'in', Call('text', 'bound', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('texts', ('more_than', 'at_least',))), Compare('bool', '!=', Call('text', 'bound', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'unstated')), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 14
    w13 = 13
    w14 = CALLS['bound']
    w15 = 12
    w16 = ('more_than', 'at_least',)
    w17 = 11
    w18 = 19
    w19 = 18
    w20 = CALLS['bound']
    w21 = 17
    w22 = 'unstated'
    w23 = 16
    w24 = 0
    traced_w = lambda row0, params, note: note(w24, both(both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: both(note(w17, member(note(w15, w14(note(w13, note(w12, row0).parent))), w16)), lambda: note(w23, negation(equal(note(w21, w20(note(w19, note(w18, row0).child))), w22)))))))
    c = Compare('bool', '!=', Call('text', 'bound', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'about'))
    c0 = 3
    c1 = 2
    c2 = CALLS['bound']
    c3 = 1
    c4 = 'about'
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, negation(equal(note(c3, c2(note(c1, note(c0, row0).child))), c4)))
    return w, traced_w, c, traced_c


def trace20():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (Param('number', 'margin'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Not('bool', Junction('bool', 'and', (Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Literal('text', 'amount')), Compare('bool', '==', Call('text', 'kind', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('text', 'growth')), ))), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 6
    w5 = CALLS['known']
    w6 = 5
    w7 = 9
    w8 = 8
    w9 = CALLS['known']
    w10 = 7
    w11 = 12
    w12 = 11
    w13 = CALLS['known']
    w14 = 10
    w15 = 18
    w16 = 17
    w17 = CALLS['kind']
    w18 = 16
    w19 = 'amount'
    w20 = 15
    w21 = 23
    w22 = 22
    w23 = CALLS['kind']
    w24 = 21
    w25 = 'growth'
    w26 = 20
    w27 = 14
    w28 = 13
    w29 = 0
    traced_w = lambda row0, params, note: note(w29, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w6, w5(note(w4, params['margin'])))), lambda: both(note(w10, w9(note(w8, note(w7, row0).child))), lambda: both(note(w14, w13(note(w12, note(w11, row0).parent))), lambda: note(w28, negation(note(w27, both(note(w20, equal(note(w18, w17(note(w16, note(w15, row0).child))), w19)), lambda: note(w26, equal(note(w24, w23(note(w22, note(w21, row0).parent))), w25))))))))))
    c = Junction('bool', 'or', (Not('bool', get_of(Name('link', 'link', 0, Words('', '')), 'stricter')), Call('bool', 'stated', (get_of(get_of(Name('link', 'link', 0, Words('', '')), 'indicator'), 'reason'), )), Compare('bool', '<=', get_of(Name('link', 'link', 0, Words('', '')), 'margin_size'), Param('number', 'margin')), ))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = 7
    c4 = 6
    c5 = 5
    c6 = CALLS['stated']
    c7 = 4
    c8 = 10
    c9 = 9
    c10 = 11
    c11 = 8
    c12 = 0
    traced_c = lambda row0, params, note: note(c12, either(note(c2, negation(note(c1, note(c0, row0).stricter))), lambda: either(note(c7, c6(note(c5, get(note(c4, note(c3, row0).indicator), 'reason')))), lambda: note(c11, at_most(note(c9, note(c8, row0).margin_size), note(c10, params['margin']))))))
    return w, traced_w, c, traced_c


def trace21():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).child))), lambda: note(w11, w10(note(w9, note(w8, row0).parent))))))
    c = Call('bool', 'as_firm', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), get_of(Name('link', 'link', 0, Words('', '')), 'parent'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = CALLS['as_firm']
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, c4(note(c1, note(c0, row0).child), note(c3, note(c2, row0).parent)))
    return w, traced_w, c, traced_c


def trace22():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(get_of(Name('link', 'link', 0, Words('', '')), 'child'), 'incentive'), )), Call('bool', 'known', (get_of(get_of(Name('link', 'link', 0, Words('', '')), 'parent'), 'incentive'), )), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 8
    w5 = 7
    w6 = 6
    w7 = CALLS['known']
    w8 = 5
    w9 = 12
    w10 = 11
    w11 = 10
    w12 = CALLS['known']
    w13 = 9
    w14 = 0
    traced_w = lambda row0, params, note: note(w14, both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w8, w7(note(w6, get(note(w5, note(w4, row0).child), 'incentive')))), lambda: note(w13, w12(note(w11, get(note(w10, note(w9, row0).parent), 'incentive')))))))
    c = Call('bool', 'reaches', (get_of(get_of(Name('link', 'link', 0, Words('', '')), 'child'), 'incentive'), get_of(get_of(Name('link', 'link', 0, Words('', '')), 'parent'), 'incentive'), get_of(Name('link', 'link', 0, Words('', '')), 'downward'), ))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = 6
    c4 = 5
    c5 = 4
    c6 = 8
    c7 = 7
    c8 = CALLS['reaches']
    c9 = 0
    traced_c = lambda row0, params, note: note(c9, c8(note(c2, get(note(c1, note(c0, row0).child), 'incentive')), note(c5, get(note(c4, note(c3, row0).parent), 'incentive')), note(c7, note(c6, row0).downward)))
    return w, traced_w, c, traced_c


def trace23():
    w = Compare('bool', 'not in', get_of(Name('claim', 'claim', 0, Words('', '')), 'aspect'), Literal('texts', ('members', 'balance', 'sum',)))
    w0 = 2
    w1 = 1
    w2 = ('members', 'balance', 'sum',)
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, negation(member(note(w1, note(w0, row0).aspect), w2)))
    c = Compare('bool', '==', get_of(Name('claim', 'claim', 0, Words('', '')), 'declared'), get_of(Name('claim', 'claim', 0, Words('', '')), 'recount'))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c1, note(c0, row0).declared), note(c3, note(c2, row0).recount)))
    return w, traced_w, c, traced_c


def trace24():
    w = Compare('bool', '==', get_of(Name('claim', 'claim', 0, Words('', '')), 'aspect'), Literal('text', 'members'))
    w0 = 2
    w1 = 1
    w2 = 'members'
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, equal(note(w1, note(w0, row0).aspect), w2))
    c = Junction('bool', 'and', (Compare('bool', '==', Over('number', 'count', get_of(Name('claim', 'claim', 0, Words('', '')), 'absent'), 0, None), Literal('number', Fraction(0, 1))), Compare('bool', '==', Over('number', 'count', get_of(Name('claim', 'claim', 0, Words('', '')), 'extra'), 0, None), Literal('number', Fraction(0, 1))), ))
    c0 = 4
    c1 = 3
    c2 = 2
    c3 = Fraction(0, 1)
    c4 = 1
    c5 = 9
    c6 = 8
    c7 = 7
    c8 = Fraction(0, 1)
    c9 = 6
    c10 = 0
    traced_c = lambda row0, params, note: note(c10, both(note(c4, equal_numbers(note(c2, count(note(c1, note(c0, row0).absent))), c3)), lambda: note(c9, equal_numbers(note(c7, count(note(c6, note(c5, row0).extra))), c8))))
    return w, traced_w, c, traced_c


def trace25():
    w = Compare('bool', 'in', get_of(Name('claim', 'claim', 0, Words('', '')), 'aspect'), Literal('texts', ('balance', 'sum',)))
    w0 = 2
    w1 = 1
    w2 = ('balance', 'sum',)
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, member(note(w1, note(w0, row0).aspect), w2))
    c = Compare('bool', '==', get_of(Name('claim', 'claim', 0, Words('', '')), 'declared'), get_of(Name('claim', 'claim', 0, Words('', '')), 'recount'))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c1, note(c0, row0).declared), note(c3, note(c2, row0).recount)))
    return w, traced_w, c, traced_c


def trace26():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'previous'), )), get_of(Name('target', 'target', 0, Words('', '')), 'numeric'), Compare('bool', '==', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), get_of(get_of(Name('target', 'target', 0, Words('', '')), 'previous'), 'kind')), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 5
    w5 = 4
    w6 = 8
    w7 = 7
    w8 = 11
    w9 = 10
    w10 = 9
    w11 = 6
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, w2(note(w1, note(w0, row0).previous))), lambda: both(note(w5, note(w4, row0).numeric), lambda: note(w11, equal(note(w7, note(w6, row0).kind), note(w10, get(note(w9, note(w8, row0).previous), 'kind')))))))
    c = Call('bool', 'reaches', (Name('target', 'target', 0, Words('', '')), get_of(Name('target', 'target', 0, Words('', '')), 'previous'), get_of(Name('target', 'target', 0, Words('', '')), 'downward'), ))
    c0 = 1
    c1 = 3
    c2 = 2
    c3 = 5
    c4 = 4
    c5 = CALLS['reaches']
    c6 = 0
    traced_c = lambda row0, params, note: note(c6, c5(note(c0, row0), note(c2, note(c1, row0).previous), note(c4, note(c3, row0).downward)))
    return w, traced_w, c, traced_c


def trace27():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), Literal('text', 'growth')), Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'absolute'), )), ))
    w0 = 3
    w1 = 2
    w2 = 'growth'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w3, equal(note(w1, note(w0, row0).kind), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).absolute)))))
    c = Call('bool', 'agrees', (Call('number', 'grown', (get_of(Name('target', 'target', 0, Words('', '')), 'baseline'), Name('target', 'target', 0, Words('', '')), )), get_of(Name('target', 'target', 0, Words('', '')), 'absolute'), ))
    c0 = 3
    c1 = 2
    c2 = 4
    c3 = CALLS['grown']
    c4 = 1
    c5 = 6
    c6 = 5
    c7 = CALLS['agrees']
    c8 = 0
    traced_c = lambda row0, params, note: note(c8, c7(note(c4, c3(note(c1, note(c0, row0).baseline), note(c2, row0))), note(c6, note(c5, row0).absolute)))
    return w, traced_w, c, traced_c


def trace28():
    w = Junction('bool', 'and', (get_of(Name('target', 'target', 0, Words('', '')), 'numeric'), Compare('bool', 'in', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), Literal('texts', ('growth', 'points',))), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = ('growth', 'points',)
    w5 = 3
    w6 = 0
    traced_w = lambda row0, params, note: note(w6, both(note(w1, note(w0, row0).numeric), lambda: note(w5, member(note(w3, note(w2, row0).kind), w4))))
    c = Call('bool', 'stated', (get_of(get_of(Name('target', 'target', 0, Words('', '')), 'indicator'), 'base_year'), ))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = CALLS['stated']
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, c3(note(c2, get(note(c1, note(c0, row0).indicator), 'base_year'))))
    return w, traced_w, c, traced_c


def trace29():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), Literal('text', 'growth')), Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'absolute'), )), Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'implied_before'), )), ))
    w0 = 3
    w1 = 2
    w2 = 'growth'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, equal(note(w1, note(w0, row0).kind), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).absolute))), lambda: note(w11, w10(note(w9, note(w8, row0).implied_before))))))
    c = Call('bool', 'agrees', (Arithmetic('number', '*', get_of(Name('target', 'target', 0, Words('', '')), 'implied_before'), Arithmetic('number', '+', Literal('number', Fraction(1, 1)), Name('target', 'target', 0, Words('', '')))), get_of(Name('target', 'target', 0, Words('', '')), 'absolute'), ))
    c0 = 3
    c1 = 2
    c2 = Fraction(1, 1)
    c3 = 6
    c4 = 4
    c5 = 1
    c6 = 8
    c7 = 7
    c8 = CALLS['agrees']
    c9 = 0
    traced_c = lambda row0, params, note: note(c9, c8(note(c5, multiply(note(c1, note(c0, row0).implied_before), note(c4, add(c2, note(c3, row0))))), note(c7, note(c6, row0).absolute)))
    return w, traced_w, c, traced_c


def trace30():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'numeric'), get_of(Name('indicator', 'indicator', 0, Words('', '')), 'leads_measure'), ))
    w0 = 2
    w1 = 1
    w2 = 4
    w3 = 3
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, both(note(w1, note(w0, row0).numeric), lambda: note(w3, note(w2, row0).leads_measure)))
    c = Not('bool', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'kinds_differ'))
    c0 = 2
    c1 = 1
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, negation(note(c1, note(c0, row0).kinds_differ)))
    return w, traced_w, c, traced_c


def trace31():
    w = Junction('bool', 'and', (get_of(Name('target', 'target', 0, Words('', '')), 'numeric'), get_of(Name('target', 'target', 0, Words('', '')), 'baselined'), Compare('bool', '==', get_of(Name('target', 'target', 0, Words('', '')), 'baseline_kind'), get_of(Name('target', 'target', 0, Words('', '')), 'kind')), Not('bool', get_of(get_of(Name('target', 'target', 0, Words('', '')), 'indicator'), 'yearly')), ))
    w0 = 2
    w1 = 1
    w2 = 4
    w3 = 3
    w4 = 7
    w5 = 6
    w6 = 9
    w7 = 8
    w8 = 5
    w9 = 13
    w10 = 12
    w11 = 11
    w12 = 10
    w13 = 0
    traced_w = lambda row0, params, note: note(w13, both(both(note(w1, note(w0, row0).numeric), lambda: note(w3, note(w2, row0).baselined)), lambda: both(note(w8, equal(note(w5, note(w4, row0).baseline_kind), note(w7, note(w6, row0).kind))), lambda: note(w12, negation(note(w11, get_flag(note(w10, note(w9, row0).indicator), 'yearly')))))))
    c = get_of(Name('target', 'target', 0, Words('', '')), 'beyond_baseline')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).beyond_baseline)
    return w, traced_w, c, traced_c


def trace32():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'cumulative'), )), Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'years_to_end'), )), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['known']
    w7 = 4
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w3, w2(note(w1, note(w0, row0).cumulative))), lambda: note(w7, w6(note(w5, note(w4, row0).years_to_end)))))
    c = Call('bool', 'agrees', (Arithmetic('number', '*', Name('target', 'target', 0, Words('', '')), get_of(Name('target', 'target', 0, Words('', '')), 'years_to_end')), get_of(Name('target', 'target', 0, Words('', '')), 'cumulative'), ))
    c0 = 2
    c1 = 4
    c2 = 3
    c3 = 1
    c4 = 6
    c5 = 5
    c6 = CALLS['agrees']
    c7 = 0
    traced_c = lambda row0, params, note: note(c7, c6(note(c3, multiply(note(c0, row0), note(c2, note(c1, row0).years_to_end))), note(c5, note(c4, row0).cumulative)))
    return w, traced_w, c, traced_c


def trace33():
    w = Junction('bool', 'and', (Call('bool', 'known', (Name('target', 'target', 0, Words('', '')), )), Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'twin'), )), Call('bool', 'same_time', (Name('target', 'target', 0, Words('', '')), get_of(Name('target', 'target', 0, Words('', '')), 'twin'), )), ))
    w0 = 2
    w1 = CALLS['known']
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = CALLS['known']
    w6 = 3
    w7 = 7
    w8 = 9
    w9 = 8
    w10 = CALLS['same_time']
    w11 = 6
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w2, w1(note(w0, row0))), lambda: both(note(w6, w5(note(w4, note(w3, row0).twin))), lambda: note(w11, w10(note(w7, row0), note(w9, note(w8, row0).twin))))))
    c = Call('bool', 'same_number', (Name('target', 'target', 0, Words('', '')), get_of(Name('target', 'target', 0, Words('', '')), 'twin'), ))
    c0 = 1
    c1 = 3
    c2 = 2
    c3 = CALLS['same_number']
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, c3(note(c0, row0), note(c2, note(c1, row0).twin)))
    return w, traced_w, c, traced_c


def trace34():
    w = Junction('bool', 'and', (get_of(Name('target', 'target', 0, Words('', '')), 'numeric'), Compare('bool', 'in', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), Literal('texts', ('growth', 'percent',))), get_of(get_of(Name('target', 'target', 0, Words('', '')), 'plan'), 'whole'), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = ('growth', 'percent',)
    w5 = 3
    w6 = 9
    w7 = 8
    w8 = 7
    w9 = 0
    traced_w = lambda row0, params, note: note(w9, both(note(w1, note(w0, row0).numeric), lambda: both(note(w5, member(note(w3, note(w2, row0).kind), w4)), lambda: note(w8, get_flag(note(w7, note(w6, row0).plan), 'whole')))))
    c = Compare('bool', '!=', get_of(Name('target', 'target', 0, Words('', '')), 'plain_kind'), Literal('text', 'percent'))
    c0 = 2
    c1 = 1
    c2 = 'percent'
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, negation(equal(note(c1, note(c0, row0).plain_kind), c2)))
    return w, traced_w, c, traced_c


def trace35():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('statement', 'statement', 0, Words('', '')), 'base_year'), )), Call('bool', 'known', (get_of(get_of(Name('statement', 'statement', 0, Words('', '')), 'indicator'), 'base_year'), )), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = 5
    w7 = CALLS['known']
    w8 = 4
    w9 = 0
    traced_w = lambda row0, params, note: note(w9, both(note(w3, w2(note(w1, note(w0, row0).base_year))), lambda: note(w8, w7(note(w6, get(note(w5, note(w4, row0).indicator), 'base_year'))))))
    c = Compare('bool', '==', get_of(Name('statement', 'statement', 0, Words('', '')), 'base_year'), get_of(get_of(Name('statement', 'statement', 0, Words('', '')), 'indicator'), 'base_year'))
    c0 = 2
    c1 = 1
    c2 = 5
    c3 = 4
    c4 = 3
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, equal_numbers(note(c1, note(c0, row0).base_year), note(c4, get(note(c3, note(c2, row0).indicator), 'base_year'))))
    return w, traced_w, c, traced_c


def trace36():
    w = Junction('bool', 'and', (get_of(Name('target', 'target', 0, Words('', '')), 'numeric'), Call('bool', 'known', (get_of(Name('target', 'target', 0, Words('', '')), 'incentive'), )), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = CALLS['known']
    w5 = 3
    w6 = 0
    traced_w = lambda row0, params, note: note(w6, both(note(w1, note(w0, row0).numeric), lambda: note(w5, w4(note(w3, note(w2, row0).incentive)))))
    c = Call('bool', 'reaches', (get_of(Name('target', 'target', 0, Words('', '')), 'incentive'), Name('target', 'target', 0, Words('', '')), get_of(Name('target', 'target', 0, Words('', '')), 'downward'), ))
    c0 = 2
    c1 = 1
    c2 = 3
    c3 = 5
    c4 = 4
    c5 = CALLS['reaches']
    c6 = 0
    traced_c = lambda row0, params, note: note(c6, c5(note(c1, note(c0, row0).incentive), note(c2, row0), note(c4, note(c3, row0).downward)))
    return w, traced_w, c, traced_c


def trace37():
    w = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'spoken')
    w0 = 1
    w1 = 0
    traced_w = lambda row0, params, note: note(w1, note(w0, row0).spoken)
    c = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'reaches_end')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).reaches_end)
    return w, traced_w, c, traced_c


def trace38():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'yearly'), get_of(Name('indicator', 'indicator', 0, Words('', '')), 'spoken'), ))
    w0 = 2
    w1 = 1
    w2 = 4
    w3 = 3
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, both(note(w1, note(w0, row0).yearly), lambda: note(w3, note(w2, row0).spoken)))
    c = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'fills_years')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).fills_years)
    return w, traced_w, c, traced_c


def trace39():
    w = Junction('bool', 'and', (Compare('bool', '!=', get_of(Name('target', 'target', 0, Words('', '')), 'kind'), Literal('text', 'none')), Not('bool', get_of(get_of(Name('target', 'target', 0, Words('', '')), 'indicator'), 'yearly')), ))
    w0 = 3
    w1 = 2
    w2 = 'none'
    w3 = 1
    w4 = 8
    w5 = 7
    w6 = 6
    w7 = 5
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w3, negation(equal(note(w1, note(w0, row0).kind), w2))), lambda: note(w7, negation(note(w6, get_flag(note(w5, note(w4, row0).indicator), 'yearly'))))))
    c = get_of(Name('target', 'target', 0, Words('', '')), 'dated')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).dated)
    return w, traced_w, c, traced_c


def trace40():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'action'), )), Compare('bool', '>', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'owner'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = 5
    w7 = Fraction(0, 1)
    w8 = 4
    w9 = 0
    traced_w = lambda row0, params, note: note(w9, both(note(w3, w2(note(w1, note(w0, row0).action))), lambda: note(w8, below(w7, note(w6, count(note(w5, note(w4, row0).owner)))))))
    c = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'owner_listed')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).owner_listed)
    return w, traced_w, c, traced_c


def trace41():
    w = traced_w = None
    c = Compare('bool', '>', Over('number', 'count', get_of(Name('action', 'action', 0, Words('', '')), 'lead'), 0, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, below(c3, note(c2, count(note(c1, note(c0, row0).lead)))))
    return w, traced_w, c, traced_c


def trace42():
    w = Junction('bool', 'and', (Over('bool', 'any', get_of(get_of(Name('action', 'action', 0, Words('', '')), 'plan'), 'indicators'), 1, Call('bool', 'known', (get_of(Name('indicator', 'row', 1, Words('', '')), 'action'), ))), Not('bool', Call('bool', 'mentions', (get_of(Name('action', 'action', 0, Words('', '')), 'chapter'), Literal('text', '保障'), ))), Not('bool', Call('bool', 'mentions', (get_of(Name('action', 'action', 0, Words('', '')), 'chapter'), Literal('text', '组织实施'), ))), ))
    w0 = 4
    w1 = 3
    w2 = 2
    w3 = 1
    w4 = 8
    w5 = 7
    w6 = '保障'
    w7 = CALLS['mentions']
    w8 = 6
    w9 = 5
    w10 = 13
    w11 = 12
    w12 = '组织实施'
    w13 = CALLS['mentions']
    w14 = 11
    w15 = 10
    w16 = 0
    traced_w = lambda row0, params, note: note(w16, both(note(w3, any_of(note(w2, get(note(w1, note(w0, row0).plan), 'indicators')), lambda row1: ((t1 := row1.action).__class__ not in ABSENT))), lambda: both(note(w9, negation(note(w8, w7(note(w5, note(w4, row0).chapter), w6)))), lambda: note(w15, negation(note(w14, w13(note(w11, note(w10, row0).chapter), w12)))))))
    c = Compare('bool', '>', Over('number', 'count', get_of(Name('action', 'action', 0, Words('', '')), 'indicators'), 1, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, below(c3, note(c2, count(note(c1, note(c0, row0).indicators)))))
    return w, traced_w, c, traced_c


def trace43():
    w = Junction('bool', 'and', (Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('action', 'action', 0, Words('', '')), 'plan'), 'offices'), 0, None), Literal('number', Fraction(0, 1))), Compare('bool', '>', Over('number', 'count', get_of(Name('action', 'action', 0, Words('', '')), 'offices'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 5
    w1 = 4
    w2 = 3
    w3 = 2
    w4 = Fraction(0, 1)
    w5 = 1
    w6 = 10
    w7 = 9
    w8 = 8
    w9 = Fraction(0, 1)
    w10 = 7
    w11 = 0
    traced_w = lambda row0, params, note: note(w11, both(note(w5, below(w4, note(w3, count(note(w2, get(note(w1, note(w0, row0).plan), 'offices')))))), lambda: note(w10, below(w9, note(w8, count(note(w7, note(w6, row0).offices)))))))
    c = Compare('bool', '==', Over('number', 'count', get_of(Name('action', 'action', 0, Words('', '')), 'offices_unknown'), 0, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c2, count(note(c1, note(c0, row0).offices_unknown))), c3))
    return w, traced_w, c, traced_c


def trace44():
    w = Junction('bool', 'and', (Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'offices'), 0, None), Literal('number', Fraction(0, 1))), Compare('bool', '>', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'owner'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 5
    w1 = 4
    w2 = 3
    w3 = 2
    w4 = Fraction(0, 1)
    w5 = 1
    w6 = 10
    w7 = 9
    w8 = 8
    w9 = Fraction(0, 1)
    w10 = 7
    w11 = 0
    traced_w = lambda row0, params, note: note(w11, both(note(w5, below(w4, note(w3, count(note(w2, get(note(w1, note(w0, row0).plan), 'offices')))))), lambda: note(w10, below(w9, note(w8, count(note(w7, note(w6, row0).owner)))))))
    c = Compare('bool', '==', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'offices_unknown'), 0, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c2, count(note(c1, note(c0, row0).offices_unknown))), c3))
    return w, traced_w, c, traced_c


def trace45():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'own'), get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'has_note'), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = 3
    w5 = 0
    traced_w = lambda row0, params, note: note(w5, both(note(w1, note(w0, row0).own), lambda: note(w4, get_flag(note(w3, note(w2, row0).plan), 'has_note'))))
    c = Call('bool', 'stated', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'proposed_by'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).proposed_by)))
    return w, traced_w, c, traced_c


def trace46():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'own'), get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'has_note'), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = 3
    w5 = 0
    traced_w = lambda row0, params, note: note(w5, both(note(w1, note(w0, row0).own), lambda: note(w4, get_flag(note(w3, note(w2, row0).plan), 'has_note'))))
    c = Call('bool', 'stated', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'reason'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).reason)))
    return w, traced_w, c, traced_c


def trace47():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'own'), Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'parents'), 1, None), Literal('number', Fraction(0, 1))), ))
    w0 = 2
    w1 = 1
    w2 = 7
    w3 = 6
    w4 = 5
    w5 = 4
    w6 = Fraction(0, 1)
    w7 = 3
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w1, note(w0, row0).own), lambda: note(w7, below(w6, note(w5, count(note(w4, get(note(w3, note(w2, row0).plan), 'parents'))))))))
    c = Compare('bool', '==', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'parents_twin'), Literal('text', ''))
    c0 = 2
    c1 = 1
    c2 = ''
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, equal(note(c1, note(c0, row0).parents_twin), c2))
    return w, traced_w, c, traced_c


def trace48():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'own'), Call('bool', 'stated', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'proposed_by'), )), Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'offices'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = CALLS['stated']
    w5 = 3
    w6 = 10
    w7 = 9
    w8 = 8
    w9 = 7
    w10 = Fraction(0, 1)
    w11 = 6
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w1, note(w0, row0).own), lambda: both(note(w5, w4(note(w3, note(w2, row0).proposed_by))), lambda: note(w11, below(w10, note(w9, count(note(w8, get(note(w7, note(w6, row0).plan), 'offices')))))))))
    c = Compare('bool', 'in', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'proposed_by'), get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'offices'))
    c0 = 2
    c1 = 1
    c2 = 5
    c3 = 4
    c4 = 3
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, member(note(c1, note(c0, row0).proposed_by), note(c4, get(note(c3, note(c2, row0).plan), 'offices'))))
    return w, traced_w, c, traced_c


def trace49():
    w = Compare('bool', '!=', get_of(Name('statement', 'statement', 0, Words('', '')), 'scope_relation'), Literal('text', 'unknown'))
    w0 = 2
    w1 = 1
    w2 = 'unknown'
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, negation(equal(note(w1, note(w0, row0).scope_relation), w2)))
    c = Compare('bool', '==', get_of(Name('statement', 'statement', 0, Words('', '')), 'scope_relation'), Literal('text', 'equal'))
    c0 = 2
    c1 = 1
    c2 = 'equal'
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, equal(note(c1, note(c0, row0).scope_relation), c2))
    return w, traced_w, c, traced_c


def trace50():
    w = Junction('bool', 'and', (Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', '!=', get_of(Name('link', 'link', 0, Words('', '')), 'scope_relation'), Literal('text', 'unknown')), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['stated']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['stated']
    w7 = 4
    w8 = 9
    w9 = 8
    w10 = 'unknown'
    w11 = 7
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, w2(note(w1, note(w0, row0).child))), lambda: both(note(w7, w6(note(w5, note(w4, row0).parent))), lambda: note(w11, negation(equal(note(w9, note(w8, row0).scope_relation), w10))))))
    c = Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'scope_relation'), Literal('text', 'equal'))
    c0 = 2
    c1 = 1
    c2 = 'equal'
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, equal(note(c1, note(c0, row0).scope_relation), c2))
    return w, traced_w, c, traced_c


def trace51():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'share'), )), get_of(Name('link', 'link', 0, Words('', '')), 'same_scope'), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['stated']
    w7 = 5
    w8 = 9
    w9 = 8
    w10 = 0
    traced_w = lambda row0, params, note: note(w10, both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).share))), lambda: note(w9, note(w8, row0).same_scope))))
    c = Call('bool', 'agrees', (get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), get_of(Name('link', 'link', 0, Words('', '')), 'share'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = CALLS['agrees']
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, c4(note(c1, note(c0, row0).computed_share), note(c3, note(c2, row0).share)))
    return w, traced_w, c, traced_c


def trace52():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'share'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'share'), )), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['stated']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).share))), lambda: note(w11, w10(note(w9, note(w8, row0).share))))))
    c = Junction('bool', 'and', (Compare('bool', '>', get_of(Name('link', 'link', 0, Words('', '')), 'share'), Literal('number', Fraction(0, 1))), Compare('bool', '<=', get_of(Name('link', 'link', 0, Words('', '')), 'share'), Literal('number', Fraction(1, 1))), ))
    c0 = 3
    c1 = 2
    c2 = Fraction(0, 1)
    c3 = 1
    c4 = 7
    c5 = 6
    c6 = Fraction(1, 1)
    c7 = 5
    c8 = 0
    traced_c = lambda row0, params, note: note(c8, both(note(c3, below(c2, note(c1, note(c0, row0).share))), lambda: note(c7, at_most(note(c5, note(c4, row0).share), c6))))
    return w, traced_w, c, traced_c


def trace53():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), )), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 13
    w13 = 12
    w14 = CALLS['known']
    w15 = 11
    w16 = 0
    traced_w = lambda row0, params, note: note(w16, both(both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: note(w15, w14(note(w13, note(w12, row0).computed_share))))))
    c = Compare('bool', '<=', get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), Literal('number', Fraction(1, 1)))
    c0 = 2
    c1 = 1
    c2 = Fraction(1, 1)
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, at_most(note(c1, note(c0, row0).computed_share), c2))
    return w, traced_w, c, traced_c


def trace54():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'known', (Param('number', 'minimum'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', '<', get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), Param('number', 'minimum')), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 6
    w5 = CALLS['known']
    w6 = 5
    w7 = 9
    w8 = 8
    w9 = CALLS['stated']
    w10 = 7
    w11 = 12
    w12 = 11
    w13 = CALLS['stated']
    w14 = 10
    w15 = 15
    w16 = 14
    w17 = 16
    w18 = 13
    w19 = 0
    traced_w = lambda row0, params, note: note(w19, both(both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: note(w6, w5(note(w4, params['minimum'])))), lambda: both(note(w10, w9(note(w8, note(w7, row0).child))), lambda: both(note(w14, w13(note(w12, note(w11, row0).parent))), lambda: note(w18, below(note(w16, note(w15, row0).computed_share), note(w17, params['minimum'])))))))
    c = get_of(Name('link', 'link', 0, Words('', '')), 'explained')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).explained)
    return w, traced_w, c, traced_c


def trace55():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), )), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 13
    w13 = 12
    w14 = CALLS['known']
    w15 = 11
    w16 = 0
    traced_w = lambda row0, params, note: note(w16, both(both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: note(w15, w14(note(w13, note(w12, row0).computed_share))))))
    c = Call('bool', 'stated', (get_of(Name('link', 'link', 0, Words('', '')), 'share'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).share)))
    return w, traced_w, c, traced_c


def trace56():
    w = Junction('bool', 'and', (Compare('bool', '==', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('text', 'share')), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), )), Compare('bool', '>=', Over('number', 'count', get_of(get_of(Name('link', 'self', 0, Words('', '')), 'plan'), 'links_shared'), 1, None), Param('number', 'peers')), ))
    w0 = 3
    w1 = 2
    w2 = 'share'
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 12
    w9 = 11
    w10 = 10
    w11 = 9
    w12 = 13
    w13 = 8
    w14 = 0
    traced_w = lambda row0, params, note: note(w14, both(note(w3, equal(note(w1, note(w0, row0).relation), w2)), lambda: both(note(w7, w6(note(w5, note(w4, row0).computed_share))), lambda: note(w13, at_most(note(w12, params['peers']), note(w11, count(note(w10, get(note(w9, note(w8, row0).plan), 'links_shared')))))))))
    c = Junction('bool', 'or', (get_of(Name('link', 'link', 0, Words('', '')), 'explained'), Junction('bool', 'and', (Compare('bool', '>=', Arithmetic('number', '*', get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), Param('number', 'times')), Over('number', 'median', get_of(get_of(Name('link', 'self', 0, Words('', '')), 'plan'), 'links_shared'), 1, get_of(Name('link', 'row', 1, Words('', '')), 'computed_share'))), Compare('bool', '<=', get_of(Name('link', 'link', 0, Words('', '')), 'computed_share'), Arithmetic('number', '*', Over('number', 'median', get_of(get_of(Name('link', 'self', 0, Words('', '')), 'plan'), 'links_shared'), 1, get_of(Name('link', 'row', 1, Words('', '')), 'computed_share')), Param('number', 'times'))), )), ))
    c0 = 2
    c1 = 1
    c2 = 7
    c3 = 6
    c4 = 8
    c5 = 5
    c6 = 12
    c7 = 11
    c8 = 10
    c9 = 9
    c10 = 4
    c11 = 15
    c12 = 14
    c13 = 20
    c14 = 19
    c15 = 18
    c16 = 17
    c17 = 21
    c18 = 16
    c19 = 13
    c20 = 3
    c21 = 0
    traced_c = lambda row0, params, note: note(c21, either(note(c1, note(c0, row0).explained), lambda: note(c20, both(note(c10, at_most(note(c9, median(note(c8, get(note(c7, note(c6, row0).plan), 'links_shared')), lambda row1: row1.computed_share)), note(c5, multiply(note(c3, note(c2, row0).computed_share), note(c4, params['times']))))), lambda: note(c19, at_most(note(c12, note(c11, row0).computed_share), note(c18, multiply(note(c16, median(note(c15, get(note(c14, note(c13, row0).plan), 'links_shared')), lambda row1: row1.computed_share)), note(c17, params['times'])))))))))
    return w, traced_w, c, traced_c


def trace57():
    w = Compare('bool', '>=', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'links_shared'), 1, None), Param('number', 'peers'))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = 4
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, at_most(note(w3, params['peers']), note(w2, count(note(w1, note(w0, row0).links_shared)))))
    c = Junction('bool', 'or', (Compare('bool', '>', Over('number', 'count', Over('texts', 'distinct', get_of(Name('plan', 'plan', 0, Words('', '')), 'links_shared'), 1, get_of(Name('link', 'row', 1, Words('', '')), 'share_text')), 0, None), Literal('number', Fraction(1, 1))), Over('bool', 'all', get_of(Name('plan', 'plan', 0, Words('', '')), 'links_shared'), 1, Compare('bool', '==', get_of(Name('link', 'row', 1, Words('', '')), 'computed_share'), Literal('number', Fraction(1, 1)))), ))
    c0 = 5
    c1 = 4
    c2 = 3
    c3 = 2
    c4 = Fraction(1, 1)
    c5 = 1
    c6 = 9
    c7 = 8
    c8 = Fraction(1, 1)
    c9 = 7
    c10 = 0
    traced_c = lambda row0, params, note: note(c10, either(note(c5, below(c4, note(c3, count(note(c2, distinct(note(c1, note(c0, row0).links_shared), lambda row1: row1.share_text)))))), lambda: note(c9, all_of(note(c7, note(c6, row0).links_shared), lambda row1: (t1.numerator == t1.denominator if ((t1 := row1.computed_share).__class__ in NUMBERS) else equal_numbers(t1, c8))))))
    return w, traced_w, c, traced_c


def trace58():
    w = Call('bool', 'stated', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), ))
    w0 = 2
    w1 = 1
    w2 = CALLS['stated']
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, w2(note(w1, note(w0, row0).target)))
    c = Call('bool', 'same_number', (Name('statement', 'statement', 0, Words('', '')), get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), ))
    c0 = 1
    c1 = 3
    c2 = 2
    c3 = CALLS['same_number']
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, c3(note(c0, row0), note(c2, note(c1, row0).target)))
    return w, traced_w, c, traced_c


def trace59():
    w = Call('bool', 'known', (get_of(Name('statement', 'statement', 0, Words('', '')), 'year'), ))
    w0 = 2
    w1 = 1
    w2 = CALLS['known']
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, w2(note(w1, note(w0, row0).year)))
    c = Call('bool', 'stated', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).target)))
    return w, traced_w, c, traced_c


def trace60():
    w = Junction('bool', 'and', (Call('bool', 'known', (Name('statement', 'statement', 0, Words('', '')), )), Call('bool', 'known', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), Compare('bool', '==', Call('text', 'kind', (Name('statement', 'statement', 0, Words('', '')), )), Literal('text', 'amount')), ))
    w0 = 2
    w1 = CALLS['known']
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = CALLS['known']
    w6 = 3
    w7 = 8
    w8 = CALLS['kind']
    w9 = 7
    w10 = 'amount'
    w11 = 6
    w12 = 0
    traced_w = lambda row0, params, note: note(w12, both(note(w2, w1(note(w0, row0))), lambda: both(note(w6, w5(note(w4, note(w3, row0).target))), lambda: note(w11, equal(note(w9, w8(note(w7, row0))), w10)))))
    c = Call('bool', 'same_unit', (Name('statement', 'statement', 0, Words('', '')), get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), ))
    c0 = 1
    c1 = 3
    c2 = 2
    c3 = CALLS['same_unit']
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, c3(note(c0, row0), note(c2, note(c1, row0).target)))
    return w, traced_w, c, traced_c


def trace61():
    w = Junction('bool', 'and', (Call('bool', 'known', (Name('statement', 'statement', 0, Words('', '')), )), Call('bool', 'known', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), ))
    w0 = 2
    w1 = CALLS['known']
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = CALLS['known']
    w6 = 3
    w7 = 0
    traced_w = lambda row0, params, note: note(w7, both(note(w2, w1(note(w0, row0))), lambda: note(w6, w5(note(w4, note(w3, row0).target)))))
    c = Junction('bool', 'or', (Compare('bool', '==', Call('text', 'bound', (Name('statement', 'statement', 0, Words('', '')), )), Literal('text', 'unstated')), Compare('bool', '!=', Call('text', 'bound', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), Literal('text', 'unstated')), ))
    c0 = 3
    c1 = CALLS['bound']
    c2 = 2
    c3 = 'unstated'
    c4 = 1
    c5 = 8
    c6 = 7
    c7 = CALLS['bound']
    c8 = 6
    c9 = 'unstated'
    c10 = 5
    c11 = 0
    traced_c = lambda row0, params, note: note(c11, either(note(c4, equal(note(c2, c1(note(c0, row0))), c3)), lambda: note(c10, negation(equal(note(c8, c7(note(c6, note(c5, row0).target))), c9)))))
    return w, traced_w, c, traced_c


def trace62():
    w = Junction('bool', 'and', (Call('bool', 'stated', (Name('restatement', 'restatement', 0, Words('', '')), )), Call('bool', 'stated', (get_of(Name('restatement', 'restatement', 0, Words('', '')), 'source'), )), ))
    w0 = 2
    w1 = CALLS['stated']
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = CALLS['stated']
    w6 = 3
    w7 = 0
    traced_w = lambda row0, params, note: note(w7, both(note(w2, w1(note(w0, row0))), lambda: note(w6, w5(note(w4, note(w3, row0).source)))))
    c = Call('bool', 'same_number', (Name('restatement', 'restatement', 0, Words('', '')), get_of(Name('restatement', 'restatement', 0, Words('', '')), 'source'), ))
    c0 = 1
    c1 = 3
    c2 = 2
    c3 = CALLS['same_number']
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, c3(note(c0, row0), note(c2, note(c1, row0).source)))
    return w, traced_w, c, traced_c


def trace63():
    w = Call('bool', 'stated', (Name('statement', 'statement', 0, Words('', '')), ))
    w0 = 1
    w1 = CALLS['stated']
    w2 = 0
    traced_w = lambda row0, params, note: note(w2, w1(note(w0, row0)))
    c = Compare('bool', '==', get_of(Name('statement', 'statement', 0, Words('', '')), 'yearly'), get_of(Name('statement', 'statement', 0, Words('', '')), 'yearly_in_list'))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal(note(c1, note(c0, row0).yearly), note(c3, note(c2, row0).yearly_in_list)))
    return w, traced_w, c, traced_c


def trace64():
    w = traced_w = None
    c = get_of(Name('statement', 'statement', 0, Words('', '')), 'same_name')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).same_name)
    return w, traced_w, c, traced_c


def trace65():
    w = get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'has_annex')
    w0 = 2
    w1 = 1
    w2 = 0
    traced_w = lambda row0, params, note: note(w2, get_flag(note(w1, note(w0, row0).plan), 'has_annex'))
    c = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'listed')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).listed)
    return w, traced_w, c, traced_c


def trace66():
    w = Junction('bool', 'and', (get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'has_annex'), get_of(Name('indicator', 'indicator', 0, Words('', '')), 'listed'), get_of(Name('indicator', 'indicator', 0, Words('', '')), 'numeric'), ))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = 7
    w6 = 6
    w7 = 0
    traced_w = lambda row0, params, note: note(w7, both(note(w2, get_flag(note(w1, note(w0, row0).plan), 'has_annex')), lambda: both(note(w4, note(w3, row0).listed), lambda: note(w6, note(w5, row0).numeric))))
    c = Compare('bool', '>', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'statements'), 1, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, below(c3, note(c2, count(note(c1, note(c0, row0).statements)))))
    return w, traced_w, c, traced_c


def trace67():
    w = Compare('bool', '>', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'blanks'), 0, None), Literal('number', Fraction(0, 1)))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = Fraction(0, 1)
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, below(w3, note(w2, count(note(w1, note(w0, row0).blanks)))))
    c = Compare('bool', '<', Over('number', 'count', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'blanks'), 0, None), Literal('number', Fraction(2, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(2, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, below(note(c2, count(note(c1, note(c0, row0).blanks))), c3))
    return w, traced_w, c, traced_c


def trace68():
    w = Junction('bool', 'and', (Compare('bool', 'in', get_of(Name('link', 'link', 0, Words('', '')), 'relation'), Literal('texts', ('same', 'at-least',))), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'child'), )), Call('bool', 'known', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Compare('bool', 'in', Call('text', 'bound', (get_of(Name('link', 'link', 0, Words('', '')), 'parent'), )), Literal('texts', ('more_than', 'at_least', 'at_most', 'less_than',))), ))
    w0 = 3
    w1 = 2
    w2 = ('same', 'at-least',)
    w3 = 1
    w4 = 7
    w5 = 6
    w6 = CALLS['known']
    w7 = 5
    w8 = 10
    w9 = 9
    w10 = CALLS['known']
    w11 = 8
    w12 = 14
    w13 = 13
    w14 = CALLS['bound']
    w15 = 12
    w16 = ('more_than', 'at_least', 'at_most', 'less_than',)
    w17 = 11
    w18 = 0
    traced_w = lambda row0, params, note: note(w18, both(both(note(w3, member(note(w1, note(w0, row0).relation), w2)), lambda: note(w7, w6(note(w5, note(w4, row0).child)))), lambda: both(note(w11, w10(note(w9, note(w8, row0).parent))), lambda: note(w17, member(note(w15, w14(note(w13, note(w12, row0).parent))), w16)))))
    c = get_of(Name('link', 'link', 0, Words('', '')), 'bound_said')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).bound_said)
    return w, traced_w, c, traced_c


def trace69():
    w = Junction('bool', 'and', (Call('bool', 'known', (Name('statement', 'statement', 0, Words('', '')), )), Call('bool', 'known', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), Compare('bool', '!=', Call('text', 'bound', (Name('statement', 'statement', 0, Words('', '')), )), Literal('text', 'unstated')), Compare('bool', '!=', Call('text', 'bound', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), Literal('text', 'unstated')), ))
    w0 = 2
    w1 = CALLS['known']
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = CALLS['known']
    w6 = 3
    w7 = 8
    w8 = CALLS['bound']
    w9 = 7
    w10 = 'unstated'
    w11 = 6
    w12 = 13
    w13 = 12
    w14 = CALLS['bound']
    w15 = 11
    w16 = 'unstated'
    w17 = 10
    w18 = 0
    traced_w = lambda row0, params, note: note(w18, both(both(note(w2, w1(note(w0, row0))), lambda: note(w6, w5(note(w4, note(w3, row0).target)))), lambda: both(note(w11, negation(equal(note(w9, w8(note(w7, row0))), w10))), lambda: note(w17, negation(equal(note(w15, w14(note(w13, note(w12, row0).target))), w16))))))
    c = Call('bool', 'same_bound', (Name('statement', 'statement', 0, Words('', '')), get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), ))
    c0 = 1
    c1 = 3
    c2 = 2
    c3 = CALLS['same_bound']
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, c3(note(c0, row0), note(c2, note(c1, row0).target)))
    return w, traced_w, c, traced_c


def trace70():
    w = Call('bool', 'known', (get_of(Name('restatement', 'restatement', 0, Words('', '')), 'source'), ))
    w0 = 2
    w1 = 1
    w2 = CALLS['known']
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, w2(note(w1, note(w0, row0).source)))
    c = Call('bool', 'stated', (Name('restatement', 'restatement', 0, Words('', '')), ))
    c0 = 1
    c1 = CALLS['stated']
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, c1(note(c0, row0)))
    return w, traced_w, c, traced_c


def trace71():
    w = Junction('bool', 'and', (Call('bool', 'known', (Name('statement', 'statement', 0, Words('', '')), )), Call('bool', 'known', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), ))
    w0 = 2
    w1 = CALLS['known']
    w2 = 1
    w3 = 5
    w4 = 4
    w5 = CALLS['known']
    w6 = 3
    w7 = 0
    traced_w = lambda row0, params, note: note(w7, both(note(w2, w1(note(w0, row0))), lambda: note(w6, w5(note(w4, note(w3, row0).target)))))
    c = Junction('bool', 'and', (Call('bool', 'as_firm', (Name('statement', 'statement', 0, Words('', '')), get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), )), Call('bool', 'as_firm', (get_of(Name('statement', 'statement', 0, Words('', '')), 'target'), Name('statement', 'statement', 0, Words('', '')), )), ))
    c0 = 2
    c1 = 4
    c2 = 3
    c3 = CALLS['as_firm']
    c4 = 1
    c5 = 7
    c6 = 6
    c7 = 8
    c8 = CALLS['as_firm']
    c9 = 5
    c10 = 0
    traced_c = lambda row0, params, note: note(c10, both(note(c4, c3(note(c0, row0), note(c2, note(c1, row0).target))), lambda: note(c9, c8(note(c6, note(c5, row0).target), note(c7, row0)))))
    return w, traced_w, c, traced_c


def trace72():
    w = Compare('bool', '!=', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'link_to'), Literal('text', ''))
    w0 = 2
    w1 = 1
    w2 = ''
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, negation(equal(note(w1, note(w0, row0).link_to), w2)))
    c = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'link_found'), get_of(Name('indicator', 'indicator', 0, Words('', '')), 'parent_above'), Call('bool', 'known', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'levels_up'), )), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 7
    c5 = 6
    c6 = CALLS['known']
    c7 = 5
    c8 = 0
    traced_c = lambda row0, params, note: note(c8, both(note(c1, note(c0, row0).link_found), lambda: both(note(c3, note(c2, row0).parent_above), lambda: note(c7, c6(note(c5, note(c4, row0).levels_up))))))
    return w, traced_w, c, traced_c


def trace73():
    w = traced_w = None
    c = Compare('bool', '==', get_of(Name('plan', 'plan', 0, Words('', '')), 'cycle'), Literal('text', ''))
    c0 = 2
    c1 = 1
    c2 = ''
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, equal(note(c1, note(c0, row0).cycle), c2))
    return w, traced_w, c, traced_c


def trace74():
    w = get_of(Name('indicator', 'indicator', 0, Words('', '')), 'link_found')
    w0 = 1
    w1 = 0
    traced_w = lambda row0, params, note: note(w1, note(w0, row0).link_found)
    c = Not('bool', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'in_cycle'))
    c0 = 2
    c1 = 1
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, negation(note(c1, note(c0, row0).in_cycle)))
    return w, traced_w, c, traced_c


def trace75():
    w = Compare('bool', '>', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, None), Literal('number', Fraction(0, 1)))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = Fraction(0, 1)
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, below(w3, note(w2, count(note(w1, note(w0, row0).parents)))))
    c = Over('bool', 'all', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, Compare('bool', '<', get_of(Name('plan', 'row', 1, Words('', '')), 'rank'), get_of(Name('plan', 'self', 0, Words('', '')), 'rank')))
    c0 = 2
    c1 = 1
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, all_of(note(c1, note(c0, row0).parents), lambda row1, row0=row0: (t1.numerator * t2.denominator < t2.numerator * t1.denominator if ((t1 := row1.rank).__class__ in NUMBERS) & ((t2 := row0.rank).__class__ in NUMBERS) else below(t1, t2))))
    return w, traced_w, c, traced_c


def trace76():
    w = Junction('bool', 'and', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'parent_above'), Call('bool', 'known', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'levels_up'), )), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = CALLS['known']
    w5 = 3
    w6 = 0
    traced_w = lambda row0, params, note: note(w6, both(note(w1, note(w0, row0).parent_above), lambda: note(w5, w4(note(w3, note(w2, row0).levels_up)))))
    c = Compare('bool', '<=', get_of(Name('indicator', 'indicator', 0, Words('', '')), 'levels_up'), Literal('number', Fraction(1, 1)))
    c0 = 2
    c1 = 1
    c2 = Fraction(1, 1)
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, at_most(note(c1, note(c0, row0).levels_up), c2))
    return w, traced_w, c, traced_c


def trace77():
    w = Junction('bool', 'and', (Compare('bool', '>', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, None), Literal('number', Fraction(0, 1))), Compare('bool', '==', get_of(Name('plan', 'plan', 0, Words('', '')), 'cycle'), Literal('text', '')), ))
    w0 = 4
    w1 = 3
    w2 = 2
    w3 = Fraction(0, 1)
    w4 = 1
    w5 = 8
    w6 = 7
    w7 = ''
    w8 = 6
    w9 = 0
    traced_w = lambda row0, params, note: note(w9, both(note(w4, below(w3, note(w2, count(note(w1, note(w0, row0).parents))))), lambda: note(w8, equal(note(w6, note(w5, row0).cycle), w7))))
    c = Over('bool', 'any', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, Compare('bool', '==', get_of(Name('plan', 'row', 1, Words('', '')), 'rank'), Arithmetic('number', '-', get_of(Name('plan', 'self', 0, Words('', '')), 'rank'), Literal('number', Fraction(1, 1)))))
    c0 = 2
    c1 = 1
    c2 = Fraction(1, 1)
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, any_of(note(c1, note(c0, row0).parents), lambda row1, row0=row0: (t1.numerator * t2.denominator == t2.numerator * t1.denominator if ((t1 := row1.rank).__class__ in NUMBERS) & ((t2 := subtract(row0.rank, c2)).__class__ in NUMBERS) else equal_numbers(t1, t2))))
    return w, traced_w, c, traced_c


def trace78():
    w = Junction('bool', 'and', (get_of(Name('target', 'target', 0, Words('', '')), 'dated'), Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('target', 'self', 0, Words('', '')), 'plan'), 'years'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 2
    w1 = 1
    w2 = 7
    w3 = 6
    w4 = 5
    w5 = 4
    w6 = Fraction(0, 1)
    w7 = 3
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w1, note(w0, row0).dated), lambda: note(w7, below(w6, note(w5, count(note(w4, get(note(w3, note(w2, row0).plan), 'years'))))))))
    c = Compare('bool', 'in', get_of(Name('target', 'target', 0, Words('', '')), 'year'), get_of(get_of(Name('target', 'self', 0, Words('', '')), 'plan'), 'years'))
    c0 = 2
    c1 = 1
    c2 = 5
    c3 = 4
    c4 = 3
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, member(note(c1, note(c0, row0).year), note(c4, get(note(c3, note(c2, row0).plan), 'years'))))
    return w, traced_w, c, traced_c


def trace79():
    w = Over('bool', 'any', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, Compare('bool', '!=', get_of(Name('plan', 'row', 1, Words('', '')), 'number'), Literal('text', '')))
    w0 = 2
    w1 = 1
    w2 = ''
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, any_of(note(w1, note(w0, row0).parents), lambda row1: (not t3 if (t3 := (t1 == w2 if ((t1 := row1.number).__class__ is str) else equal(t1, w2))).__class__ is bool else negation(t3))))
    c = Over('bool', 'all', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, Junction('bool', 'or', (Compare('bool', '==', get_of(Name('plan', 'row', 1, Words('', '')), 'number'), Literal('text', '')), Compare('bool', 'in', get_of(Name('plan', 'row', 1, Words('', '')), 'number'), get_of(Name('plan', 'self', 0, Words('', '')), 'cites')), )))
    c0 = 2
    c1 = 1
    c2 = ''
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, all_of(note(c1, note(c0, row0).parents), lambda row1, row0=row0: (True if (t5 := (t1 == c2 if ((t1 := row1.number).__class__ is str) else equal(t1, c2))) is True else t6 if (t6 := (t3 in t4 if ((t3 := row1.number).__class__ in ITEMS) & ((t4 := row0.cites).__class__ is tuple) else member(t3, t4))) is True or t5 is False else or_then(t5, t6))))
    return w, traced_w, c, traced_c


def trace80():
    w = Junction('bool', 'and', (Call('bool', 'stated', (get_of(Name('plan', 'plan', 0, Words('', '')), 'date'), )), Over('bool', 'any', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, Call('bool', 'stated', (get_of(Name('plan', 'row', 1, Words('', '')), 'date'), ))), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['stated']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = CALLS['stated']
    w7 = 4
    w8 = 0
    traced_w = lambda row0, params, note: note(w8, both(note(w3, w2(note(w1, note(w0, row0).date))), lambda: note(w7, any_of(note(w5, note(w4, row0).parents), lambda row1: (t1 != '' and t1 != () if (t1 := row1.date).__class__ in TEXTS else w6(t1))))))
    c = Over('bool', 'all', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, Junction('bool', 'or', (Not('bool', Call('bool', 'stated', (get_of(Name('plan', 'row', 1, Words('', '')), 'date'), ))), Compare('bool', '>=', get_of(Name('plan', 'self', 0, Words('', '')), 'date'), get_of(Name('plan', 'row', 1, Words('', '')), 'date')), )))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, all_of(note(c1, note(c0, row0).parents), lambda row1, row0=row0: (True if (t5 := (not t2 if (t2 := (t1 != '' and t1 != () if (t1 := row1.date).__class__ in TEXTS else c2(t1))).__class__ is bool else negation(t2))) is True else t6 if (t6 := (t3 >= t4 if ((t3 := row0.date).__class__ is str) & ((t4 := row1.date).__class__ is str) else at_most(t4, t3))) is True or t5 is False else or_then(t5, t6))))
    return w, traced_w, c, traced_c


def trace81():
    w = Over('bool', 'any', get_of(Name('plan', 'plan', 0, Words('', '')), 'indicators'), 1, Compare('bool', '!=', get_of(Name('indicator', 'row', 1, Words('', '')), 'link_to'), Literal('text', '')))
    w0 = 2
    w1 = 1
    w2 = ''
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, any_of(note(w1, note(w0, row0).indicators), lambda row1: (not t3 if (t3 := (t1 == w2 if ((t1 := row1.link_to).__class__ is str) else equal(t1, w2))).__class__ is bool else negation(t3))))
    c = Compare('bool', '>', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'parents'), 1, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, below(c3, note(c2, count(note(c1, note(c0, row0).parents)))))
    return w, traced_w, c, traced_c


def trace82():
    w = Compare('bool', '>', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'divisions'), 0, None), Literal('number', Fraction(0, 1)))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = Fraction(0, 1)
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, below(w3, note(w2, count(note(w1, note(w0, row0).divisions)))))
    c = Compare('bool', '==', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'divisions_amiss'), 0, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c2, count(note(c1, note(c0, row0).divisions_amiss))), c3))
    return w, traced_w, c, traced_c


def trace83():
    w = Compare('bool', '>', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'divisions'), 0, None), Literal('number', Fraction(0, 1)))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = Fraction(0, 1)
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, below(w3, note(w2, count(note(w1, note(w0, row0).divisions)))))
    c = Compare('bool', '==', Over('number', 'count', get_of(Name('plan', 'plan', 0, Words('', '')), 'children_unnamed'), 0, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c2, count(note(c1, note(c0, row0).children_unnamed))), c3))
    return w, traced_w, c, traced_c


def trace84():
    w = Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('indicator', 'indicator', 0, Words('', '')), 'plan'), 'parents'), 1, None), Literal('number', Fraction(0, 1)))
    w0 = 4
    w1 = 3
    w2 = 2
    w3 = 1
    w4 = Fraction(0, 1)
    w5 = 0
    traced_w = lambda row0, params, note: note(w5, below(w4, note(w3, count(note(w2, get(note(w1, note(w0, row0).plan), 'parents'))))))
    c = Call('bool', 'stated', (get_of(Name('indicator', 'indicator', 0, Words('', '')), 'relation'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).relation)))
    return w, traced_w, c, traced_c


def trace85():
    w = Junction('bool', 'and', (get_of(Name('duty', 'duty', 0, Words('', '')), 'headline'), get_of(Name('duty', 'duty', 0, Words('', '')), 'numeric'), ))
    w0 = 2
    w1 = 1
    w2 = 4
    w3 = 3
    w4 = 0
    traced_w = lambda row0, params, note: note(w4, both(note(w1, note(w0, row0).headline), lambda: note(w3, note(w2, row0).numeric)))
    c = get_of(Name('duty', 'duty', 0, Words('', '')), 'answered')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).answered)
    return w, traced_w, c, traced_c


def trace86():
    w = Junction('bool', 'and', (Not('bool', get_of(Name('duty', 'duty', 0, Words('', '')), 'headline')), Junction('bool', 'or', (get_of(Name('duty', 'duty', 0, Words('', '')), 'numeric'), Not('bool', get_of(Name('duty', 'duty', 0, Words('', '')), 'spoken')), )), ))
    w0 = 3
    w1 = 2
    w2 = 1
    w3 = 6
    w4 = 5
    w5 = 9
    w6 = 8
    w7 = 7
    w8 = 4
    w9 = 0
    traced_w = lambda row0, params, note: note(w9, both(note(w2, negation(note(w1, note(w0, row0).headline))), lambda: note(w8, either(note(w4, note(w3, row0).numeric), lambda: note(w7, negation(note(w6, note(w5, row0).spoken)))))))
    c = get_of(Name('duty', 'duty', 0, Words('', '')), 'answered')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).answered)
    return w, traced_w, c, traced_c


def trace87():
    w = Junction('bool', 'and', (get_of(Name('duty', 'duty', 0, Words('', '')), 'spoken'), Not('bool', get_of(Name('duty', 'duty', 0, Words('', '')), 'numeric')), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = 3
    w5 = 0
    traced_w = lambda row0, params, note: note(w5, both(note(w1, note(w0, row0).spoken), lambda: note(w4, negation(note(w3, note(w2, row0).numeric)))))
    c = get_of(Name('duty', 'duty', 0, Words('', '')), 'answered')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).answered)
    return w, traced_w, c, traced_c


def trace88():
    w = traced_w = None
    c = Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'reason'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).reason)))
    return w, traced_w, c, traced_c


def trace89():
    w = traced_w = None
    c = Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'because'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).because)))
    return w, traced_w, c, traced_c


def trace90():
    w = get_of(get_of(Name('trim', 'trim', 0, Words('', '')), 'plan'), 'has_note')
    w0 = 2
    w1 = 1
    w2 = 0
    traced_w = lambda row0, params, note: note(w2, get_flag(note(w1, note(w0, row0).plan), 'has_note'))
    c = Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'proposed_by'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).proposed_by)))
    return w, traced_w, c, traced_c


def trace91():
    w = traced_w = None
    c = Junction('bool', 'and', (get_of(Name('trim', 'trim', 0, Words('', '')), 'found'), get_of(Name('trim', 'trim', 0, Words('', '')), 'from_above'), ))
    c0 = 2
    c1 = 1
    c2 = 4
    c3 = 3
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, both(note(c1, note(c0, row0).found), lambda: note(c3, note(c2, row0).from_above)))
    return w, traced_w, c, traced_c


def trace92():
    w = get_of(Name('trim', 'trim', 0, Words('', '')), 'found')
    w0 = 1
    w1 = 0
    traced_w = lambda row0, params, note: note(w1, note(w0, row0).found)
    c = Not('bool', get_of(Name('trim', 'trim', 0, Words('', '')), 'carried'))
    c0 = 2
    c1 = 1
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, negation(note(c1, note(c0, row0).carried)))
    return w, traced_w, c, traced_c


def trace93():
    w = Junction('bool', 'and', (Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'because'), )), Junction('bool', 'or', (get_of(Name('trim', 'trim', 0, Words('', '')), 'headline'), Compare('bool', '>', Over('number', 'count', Lookup('texts', Param('table', 'groups'), get_of(Name('trim', 'trim', 0, Words('', '')), 'group')), 0, None), Literal('number', Fraction(0, 1))), )), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['stated']
    w3 = 1
    w4 = 6
    w5 = 5
    w6 = 10
    w7 = 12
    w8 = 11
    w9 = 9
    w10 = 8
    w11 = Fraction(0, 1)
    w12 = 7
    w13 = 4
    w14 = 0
    traced_w = lambda row0, params, note: note(w14, both(note(w3, w2(note(w1, note(w0, row0).because))), lambda: note(w13, either(note(w5, note(w4, row0).headline), lambda: note(w12, below(w11, note(w10, count(note(w9, lookup(note(w6, params['groups']), note(w8, note(w7, row0).group)))))))))))
    c = Junction('bool', 'and', (Junction('bool', 'or', (Not('bool', get_of(Name('trim', 'trim', 0, Words('', '')), 'headline')), Compare('bool', 'in', get_of(Name('trim', 'trim', 0, Words('', '')), 'because'), Param('texts', 'headline')), )), Junction('bool', 'or', (Compare('bool', '==', Over('number', 'count', Lookup('texts', Param('table', 'groups'), get_of(Name('trim', 'trim', 0, Words('', '')), 'group')), 0, None), Literal('number', Fraction(0, 1))), Compare('bool', 'in', get_of(Name('trim', 'trim', 0, Words('', '')), 'because'), Lookup('texts', Param('table', 'groups'), get_of(Name('trim', 'trim', 0, Words('', '')), 'group'))), )), ))
    c0 = 4
    c1 = 3
    c2 = 2
    c3 = 7
    c4 = 6
    c5 = 8
    c6 = 5
    c7 = 1
    c8 = 13
    c9 = 15
    c10 = 14
    c11 = 12
    c12 = 11
    c13 = Fraction(0, 1)
    c14 = 10
    c15 = 19
    c16 = 18
    c17 = 21
    c18 = 23
    c19 = 22
    c20 = 20
    c21 = 17
    c22 = 9
    c23 = 0
    traced_c = lambda row0, params, note: note(c23, both(note(c7, either(note(c2, negation(note(c1, note(c0, row0).headline))), lambda: note(c6, member(note(c4, note(c3, row0).because), note(c5, params['headline']))))), lambda: note(c22, either(note(c14, equal_numbers(note(c12, count(note(c11, lookup(note(c8, params['groups']), note(c10, note(c9, row0).group))))), c13)), lambda: note(c21, member(note(c16, note(c15, row0).because), note(c20, lookup(note(c17, params['groups']), note(c19, note(c18, row0).group)))))))))
    return w, traced_w, c, traced_c


def trace94():
    w = get_of(Name('trim', 'trim', 0, Words('', '')), 'found')
    w0 = 1
    w1 = 0
    traced_w = lambda row0, params, note: note(w1, note(w0, row0).found)
    c = Not('bool', get_of(Name('trim', 'trim', 0, Words('', '')), 'of_nation'))
    c0 = 2
    c1 = 1
    c2 = 0
    traced_c = lambda row0, params, note: note(c2, negation(note(c1, note(c0, row0).of_nation)))
    return w, traced_w, c, traced_c


def trace95():
    w = Junction('bool', 'and', (Call('bool', 'known', (get_of(Name('trim', 'trim', 0, Words('', '')), 'said'), )), get_of(Name('trim', 'trim', 0, Words('', '')), 'found'), get_of(get_of(Name('trim', 'trim', 0, Words('', '')), 'indicator'), 'numeric'), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['known']
    w3 = 1
    w4 = 5
    w5 = 4
    w6 = 8
    w7 = 7
    w8 = 6
    w9 = 0
    traced_w = lambda row0, params, note: note(w9, both(note(w3, w2(note(w1, note(w0, row0).said))), lambda: both(note(w5, note(w4, row0).found), lambda: note(w8, get_flag(note(w7, note(w6, row0).indicator), 'numeric')))))
    c = Over('bool', 'any', get_of(get_of(Name('trim', 'trim', 0, Words('', '')), 'indicator'), 'targets'), 1, Junction('bool', 'and', (Call('bool', 'same_number', (get_of(Name('trim', 'self', 0, Words('', '')), 'said'), get_of(Name('target', 'row', 1, Words('', '')), 'value'), )), Junction('bool', 'or', (Not('bool', Call('bool', 'known', (get_of(Name('trim', 'self', 0, Words('', '')), 'year'), ))), Compare('bool', '==', get_of(Name('target', 'row', 1, Words('', '')), 'year'), get_of(Name('trim', 'self', 0, Words('', '')), 'year')), )), )))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = CALLS['same_number']
    c4 = PLAIN['same_number']
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, any_of(note(c2, get(note(c1, note(c0, row0).indicator), 'targets')), lambda row1, row0=row0: (False if (t9 := (c4(t1.quantity, t2.quantity) if ((t1 := row0.said).__class__ not in ABSENT) & ((t2 := row1.value).__class__ not in ABSENT) else c3(t1, t2))) is False else t10 if (t10 := (True if (t7 := (not t4 if (t4 := ((t3 := row0.year).__class__ not in ABSENT)).__class__ is bool else negation(t4))) is True else t8 if (t8 := (t5.numerator * t6.denominator == t6.numerator * t5.denominator if ((t5 := row1.year).__class__ in NUMBERS) & ((t6 := row0.year).__class__ in NUMBERS) else equal_numbers(t5, t6))) is True or t7 is False else or_then(t7, t8))) is False or t9 is True else and_then(t9, t10))))
    return w, traced_w, c, traced_c


def trace96():
    w = Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'said'), ))
    w0 = 2
    w1 = 1
    w2 = CALLS['stated']
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, w2(note(w1, note(w0, row0).said)))
    c = Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'year'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).year)))
    return w, traced_w, c, traced_c


def trace97():
    w = Compare('bool', 'in', get_of(Name('trim', 'trim', 0, Words('', '')), 'because'), Literal('texts', ('no-mandate', 'no-subject',)))
    w0 = 2
    w1 = 1
    w2 = ('no-mandate', 'no-subject',)
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, member(note(w1, note(w0, row0).because), w2))
    c = Compare('bool', '==', Over('number', 'count', get_of(Name('trim', 'trim', 0, Words('', '')), 'busy'), 1, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, equal_numbers(note(c2, count(note(c1, note(c0, row0).busy))), c3))
    return w, traced_w, c, traced_c


def trace98():
    w = Compare('bool', '==', get_of(Name('trim', 'trim', 0, Words('', '')), 'because'), Literal('text', 'merged'))
    w0 = 2
    w1 = 1
    w2 = 'merged'
    w3 = 0
    traced_w = lambda row0, params, note: note(w3, equal(note(w1, note(w0, row0).because), w2))
    c = Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'into'), ))
    c0 = 2
    c1 = 1
    c2 = CALLS['stated']
    c3 = 0
    traced_c = lambda row0, params, note: note(c3, c2(note(c1, note(c0, row0).into)))
    return w, traced_w, c, traced_c


def trace99():
    w = Junction('bool', 'and', (Call('bool', 'stated', (get_of(Name('trim', 'trim', 0, Words('', '')), 'proposed_by'), )), Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('trim', 'trim', 0, Words('', '')), 'plan'), 'offices'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 3
    w1 = 2
    w2 = CALLS['stated']
    w3 = 1
    w4 = 8
    w5 = 7
    w6 = 6
    w7 = 5
    w8 = Fraction(0, 1)
    w9 = 4
    w10 = 0
    traced_w = lambda row0, params, note: note(w10, both(note(w3, w2(note(w1, note(w0, row0).proposed_by))), lambda: note(w9, below(w8, note(w7, count(note(w6, get(note(w5, note(w4, row0).plan), 'offices'))))))))
    c = Compare('bool', 'in', get_of(Name('trim', 'trim', 0, Words('', '')), 'proposed_by'), get_of(get_of(Name('trim', 'trim', 0, Words('', '')), 'plan'), 'offices'))
    c0 = 2
    c1 = 1
    c2 = 5
    c3 = 4
    c4 = 3
    c5 = 0
    traced_c = lambda row0, params, note: note(c5, member(note(c1, note(c0, row0).proposed_by), note(c4, get(note(c3, note(c2, row0).plan), 'offices'))))
    return w, traced_w, c, traced_c


def trace100():
    w = traced_w = None
    c = get_of(Name('work_item', 'work_item', 0, Words('', '')), 'found')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).found)
    return w, traced_w, c, traced_c


def trace101():
    w = Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('action', 'action', 0, Words('', '')), 'plan'), 'work_items'), 1, None), Literal('number', Fraction(0, 1)))
    w0 = 4
    w1 = 3
    w2 = 2
    w3 = 1
    w4 = Fraction(0, 1)
    w5 = 0
    traced_w = lambda row0, params, note: note(w5, below(w4, note(w3, count(note(w2, get(note(w1, note(w0, row0).plan), 'work_items'))))))
    c = Compare('bool', '>', Over('number', 'count', get_of(Name('action', 'action', 0, Words('', '')), 'items'), 1, None), Literal('number', Fraction(0, 1)))
    c0 = 3
    c1 = 2
    c2 = 1
    c3 = Fraction(0, 1)
    c4 = 0
    traced_c = lambda row0, params, note: note(c4, below(c3, note(c2, count(note(c1, note(c0, row0).items)))))
    return w, traced_w, c, traced_c


def trace102():
    w = Junction('bool', 'and', (get_of(Name('work_item', 'work_item', 0, Words('', '')), 'found'), Compare('bool', '>', Over('number', 'count', get_of(Name('work_item', 'work_item', 0, Words('', '')), 'lead'), 0, None), Literal('number', Fraction(0, 1))), Compare('bool', '>', Over('number', 'count', get_of(get_of(Name('work_item', 'work_item', 0, Words('', '')), 'action'), 'offices'), 0, None), Literal('number', Fraction(0, 1))), ))
    w0 = 2
    w1 = 1
    w2 = 6
    w3 = 5
    w4 = 4
    w5 = Fraction(0, 1)
    w6 = 3
    w7 = 12
    w8 = 11
    w9 = 10
    w10 = 9
    w11 = Fraction(0, 1)
    w12 = 8
    w13 = 0
    traced_w = lambda row0, params, note: note(w13, both(note(w1, note(w0, row0).found), lambda: both(note(w6, below(w5, note(w4, count(note(w3, note(w2, row0).lead))))), lambda: note(w12, below(w11, note(w10, count(note(w9, get(note(w8, note(w7, row0).action), 'offices')))))))))
    c = get_of(Name('work_item', 'work_item', 0, Words('', '')), 'lead_agrees')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).lead_agrees)
    return w, traced_w, c, traced_c


def trace103():
    w = Junction('bool', 'and', (get_of(Name('work_item', 'work_item', 0, Words('', '')), 'found'), Compare('bool', '!=', get_of(Name('work_item', 'work_item', 0, Words('', '')), 'task'), Literal('text', '')), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = ''
    w5 = 3
    w6 = 0
    traced_w = lambda row0, params, note: note(w6, both(note(w1, note(w0, row0).found), lambda: note(w5, negation(equal(note(w3, note(w2, row0).task), w4)))))
    c = get_of(Name('work_item', 'work_item', 0, Words('', '')), 'same_task')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).same_task)
    return w, traced_w, c, traced_c


def trace104():
    w = Junction('bool', 'and', (get_of(Name('work_item', 'work_item', 0, Words('', '')), 'found'), Compare('bool', '!=', get_of(Name('work_item', 'work_item', 0, Words('', '')), 'task'), Literal('text', '')), Compare('bool', '!=', get_of(Name('work_item', 'work_item', 0, Words('', '')), 'chapter'), Literal('text', '')), ))
    w0 = 2
    w1 = 1
    w2 = 5
    w3 = 4
    w4 = ''
    w5 = 3
    w6 = 9
    w7 = 8
    w8 = ''
    w9 = 7
    w10 = 0
    traced_w = lambda row0, params, note: note(w10, both(note(w1, note(w0, row0).found), lambda: both(note(w5, negation(equal(note(w3, note(w2, row0).task), w4))), lambda: note(w9, negation(equal(note(w7, note(w6, row0).chapter), w8))))))
    c = get_of(Name('work_item', 'work_item', 0, Words('', '')), 'same_chapter')
    c0 = 1
    c1 = 0
    traced_c = lambda row0, params, note: note(c1, note(c0, row0).same_chapter)
    return w, traced_w, c, traced_c



TRACES = {
    ('allocation', 'not allocation.ceiling', 'allocation.total >= allocation.target.number or not allocation.closed', ()):
    trace0,
    ('allocation', 'allocation.ceiling', 'allocation.total <= allocation.target.number and allocation.closed', ()):
    trace1,
    ('indicator', 'indicator.plan.expected > 1 and count(indicator.plan.children) > 0 and not indicator.plan.draft', 'count(indicator.trimmed_by) < indicator.plan.expected', ()):
    trace2,
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.child, link.parent) or within(link.child, link.parent)', ()):
    trace3,
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    trace4,
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.child, link.asked, link.downward)', ()):
    trace5,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and gap(link.child, link.parent) == 0 and same_number(link.child, link.parent)", 'holds_bound(link.child, link.parent, link.downward)', ()):
    trace6,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    trace7,
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    trace8,
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    trace9,
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child)', ()):
    trace10,
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    trace11,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth'", 'growth(link.child, link.child.baseline) >= link.parent', ()):
    trace12,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    trace13,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    trace14,
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.indicator.base_year == link.parent_indicator.base_year', ()):
    trace15,
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    trace16,
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    trace17,
    ('indicator', 'indicator.link_found', 'same_name(indicator.name, indicator.parent.name) or indicator.aliased', ()):
    trace18,
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    trace19,
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    trace20,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent)", 'as_firm(link.child, link.parent)', ()):
    trace21,
    ('link', "link.relation in ('same', 'at-least') and known(link.child.incentive) and known(link.parent.incentive)", 'reaches(link.child.incentive, link.parent.incentive, link.downward)', ()):
    trace22,
    ('claim', "claim.aspect not in ('members', 'balance', 'sum')", 'claim.declared == claim.recount', ()):
    trace23,
    ('claim', "claim.aspect == 'members'", 'count(claim.absent) == 0 and count(claim.extra) == 0', ()):
    trace24,
    ('claim', "claim.aspect in ('balance', 'sum')", 'claim.declared == claim.recount', ()):
    trace25,
    ('target', 'known(target.previous) and target.numeric and target.kind == target.previous.kind', 'reaches(target, target.previous, target.downward)', ()):
    trace26,
    ('target', "target.kind == 'growth' and known(target.absolute)", 'agrees(grown(target.baseline, target), target.absolute)', ()):
    trace27,
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    trace28,
    ('target', "target.kind == 'growth' and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target), target.absolute)', ()):
    trace29,
    ('indicator', 'indicator.numeric and indicator.leads_measure', 'not indicator.kinds_differ', ()):
    trace30,
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly', 'target.beyond_baseline', ()):
    trace31,
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    trace32,
    ('target', 'known(target) and known(target.twin) and same_time(target, target.twin)', 'same_number(target, target.twin)', ()):
    trace33,
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    trace34,
    ('statement', 'known(statement.base_year) and known(statement.indicator.base_year)', 'statement.base_year == statement.indicator.base_year', ()):
    trace35,
    ('target', 'target.numeric and known(target.incentive)', 'reaches(target.incentive, target, target.downward)', ()):
    trace36,
    ('indicator', 'indicator.spoken', 'indicator.reaches_end', ()):
    trace37,
    ('indicator', 'indicator.yearly and indicator.spoken', 'indicator.fills_years', ()):
    trace38,
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    trace39,
    ('indicator', 'known(indicator.action) and count(indicator.owner) > 0', 'indicator.owner_listed', ()):
    trace40,
    ('action', '', 'count(action.lead) > 0', ()):
    trace41,
    ('action', "any(action.plan.indicators, known(action)) and not mentions(action.chapter, '保障') and not mentions(action.chapter, '组织实施')", 'count(action.indicators) > 0', ()):
    trace42,
    ('action', 'count(action.plan.offices) > 0 and count(action.offices) > 0', 'count(action.offices_unknown) == 0', ()):
    trace43,
    ('indicator', 'count(indicator.plan.offices) > 0 and count(indicator.owner) > 0', 'count(indicator.offices_unknown) == 0', ()):
    trace44,
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.proposed_by)', ()):
    trace45,
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.reason)', ()):
    trace46,
    ('indicator', 'indicator.own and count(indicator.plan.parents) > 0', "indicator.parents_twin == ''", ()):
    trace47,
    ('indicator', 'indicator.own and stated(indicator.proposed_by) and count(indicator.plan.offices) > 0', 'indicator.proposed_by in indicator.plan.offices', ()):
    trace48,
    ('statement', "statement.scope_relation != 'unknown'", "statement.scope_relation == 'equal'", ()):
    trace49,
    ('link', "stated(link.child) and stated(link.parent) and link.scope_relation != 'unknown'", "link.scope_relation == 'equal'", ()):
    trace50,
    ('link', "link.relation == 'share' and stated(link.share) and link.same_scope", 'agrees(link.computed_share, link.share)', ()):
    trace51,
    ('link', "link.relation == 'share' and stated(link.share) and known(link.share)", 'link.share > 0 and link.share <= 1', ()):
    trace52,
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'link.computed_share <= 1', ()):
    trace53,
    ('link', "link.relation == 'share' and known(params.minimum) and stated(link.child) and stated(link.parent) and link.computed_share < params.minimum", 'link.explained', (('minimum', 'number'),)):
    trace54,
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'stated(link.share)', ()):
    trace55,
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    trace56,
    ('plan', 'count(plan.links_shared) >= params.peers', 'count(distinct(plan.links_shared, share_text)) > 1 or all(plan.links_shared, computed_share == 1)', (('peers', 'number'),)):
    trace57,
    ('statement', 'stated(statement.target)', 'same_number(statement, statement.target)', ()):
    trace58,
    ('statement', 'known(statement.year)', 'stated(statement.target)', ()):
    trace59,
    ('statement', "known(statement) and known(statement.target) and kind(statement) == 'amount'", 'same_unit(statement, statement.target)', ()):
    trace60,
    ('statement', 'known(statement) and known(statement.target)', "bound(statement) == 'unstated' or bound(statement.target) != 'unstated'", ()):
    trace61,
    ('restatement', 'stated(restatement) and stated(restatement.source)', 'same_number(restatement, restatement.source)', ()):
    trace62,
    ('statement', 'stated(statement)', 'statement.yearly == statement.yearly_in_list', ()):
    trace63,
    ('statement', '', 'statement.same_name', ()):
    trace64,
    ('indicator', 'indicator.plan.has_annex', 'indicator.listed', ()):
    trace65,
    ('indicator', 'indicator.plan.has_annex and indicator.listed and indicator.numeric', 'count(indicator.statements) > 0', ()):
    trace66,
    ('indicator', 'count(indicator.blanks) > 0', 'count(indicator.blanks) < 2', ()):
    trace67,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    trace68,
    ('statement', "known(statement) and known(statement.target) and bound(statement) != 'unstated' and bound(statement.target) != 'unstated'", 'same_bound(statement, statement.target)', ()):
    trace69,
    ('restatement', 'known(restatement.source)', 'stated(restatement)', ()):
    trace70,
    ('statement', 'known(statement) and known(statement.target)', 'as_firm(statement, statement.target) and as_firm(statement.target, statement)', ()):
    trace71,
    ('indicator', "indicator.link_to != ''", 'indicator.link_found and indicator.parent_above and known(indicator.levels_up)', ()):
    trace72,
    ('plan', '', "plan.cycle == ''", ()):
    trace73,
    ('indicator', 'indicator.link_found', 'not indicator.in_cycle', ()):
    trace74,
    ('plan', 'count(plan.parents) > 0', 'all(plan.parents, rank < self.rank)', ()):
    trace75,
    ('indicator', 'indicator.parent_above and known(indicator.levels_up)', 'indicator.levels_up <= 1', ()):
    trace76,
    ('plan', "count(plan.parents) > 0 and plan.cycle == ''", 'any(plan.parents, rank == self.rank - 1)', ()):
    trace77,
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    trace78,
    ('plan', "any(plan.parents, number != '')", "all(plan.parents, number == '' or number in self.cites)", ()):
    trace79,
    ('plan', 'stated(plan.date) and any(plan.parents, stated(date))', 'all(plan.parents, not stated(date) or self.date >= date)', ()):
    trace80,
    ('plan', "any(plan.indicators, link_to != '')", 'count(plan.parents) > 0', ()):
    trace81,
    ('plan', 'count(plan.divisions) > 0', 'count(plan.divisions_amiss) == 0', ()):
    trace82,
    ('plan', 'count(plan.divisions) > 0', 'count(plan.children_unnamed) == 0', ()):
    trace83,
    ('indicator', 'count(indicator.plan.parents) > 0', 'stated(indicator.relation)', ()):
    trace84,
    ('duty', 'duty.headline and duty.numeric', 'duty.answered', ()):
    trace85,
    ('duty', 'not duty.headline and (duty.numeric or not duty.spoken)', 'duty.answered', ()):
    trace86,
    ('duty', 'duty.spoken and not duty.numeric', 'duty.answered', ()):
    trace87,
    ('trim', '', 'stated(trim.reason)', ()):
    trace88,
    ('trim', '', 'stated(trim.because)', ()):
    trace89,
    ('trim', 'trim.plan.has_note', 'stated(trim.proposed_by)', ()):
    trace90,
    ('trim', '', 'trim.found and trim.from_above', ()):
    trace91,
    ('trim', 'trim.found', 'not trim.carried', ()):
    trace92,
    ('trim', 'stated(trim.because) and (trim.headline or count(params.groups[trim.group]) > 0)', '(not trim.headline or trim.because in params.headline) and (count(params.groups[trim.group]) == 0 or trim.because in params.groups[trim.group])', (('headline', 'texts'), ('groups', 'table'))):
    trace93,
    ('trim', 'trim.found', 'not trim.of_nation', ()):
    trace94,
    ('trim', 'known(trim.said) and trim.found and trim.indicator.numeric', 'any(trim.indicator.targets, same_number(self.said, value) and (not known(self.year) or year == self.year))', ()):
    trace95,
    ('trim', 'stated(trim.said)', 'stated(trim.year)', ()):
    trace96,
    ('trim', "trim.because in ('no-mandate', 'no-subject')", 'count(trim.busy) == 0', ()):
    trace97,
    ('trim', "trim.because == 'merged'", 'stated(trim.into)', ()):
    trace98,
    ('trim', 'stated(trim.proposed_by) and count(trim.plan.offices) > 0', 'trim.proposed_by in trim.plan.offices', ()):
    trace99,
    ('work_item', '', 'work_item.found', ()):
    trace100,
    ('action', 'count(action.plan.work_items) > 0', 'count(action.items) > 0', ()):
    trace101,
    ('work_item', 'work_item.found and count(work_item.lead) > 0 and count(work_item.action.offices) > 0', 'work_item.lead_agrees', ()):
    trace102,
    ('work_item', "work_item.found and work_item.task != ''", 'work_item.same_task', ()):
    trace103,
    ('work_item', "work_item.found and work_item.task != '' and work_item.chapter != ''", 'work_item.same_chapter', ()):
    trace104,
}
