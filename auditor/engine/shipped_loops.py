"""Made from the rules of this repository by `make bless`; not to be edited."""

from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, ROWS, TEXTS
from auditor.expression.logic import add, all_of, and_then, any_of, at_most, below, count, distinct, equal, equal_numbers, get_flag, join, lookup, median, member, multiply, negation, or_then, subtract
from auditor.missing import Missing

CALLS = {name: function.call for name, function in FUNCTIONS.items()}


def loop0(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (not t1 if (t1 := row0.ceiling).__class__ is bool else negation(t1))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t6 := (t3.numerator * t4.denominator >= t4.numerator * t3.denominator if ((t3 := row0.total).__class__ in NUMBERS) & ((t4 := (t2.number if (t2 := row0.target).__class__ not in ABSENT else t2)).__class__ in NUMBERS) else at_most(t4, t3))) is True else t7 if (t7 := (not t5 if (t5 := row0.closed).__class__ is bool else negation(t5))) is True or t6 is False else or_then(t6, t7))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop1(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.ceiling
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t2.numerator * t3.denominator <= t3.numerator * t2.denominator if ((t2 := row0.total).__class__ in NUMBERS) & ((t3 := (t1.number if (t1 := row0.target).__class__ not in ABSENT else t1)).__class__ in NUMBERS) else at_most(t2, t3))
        if answer is False:
            found.append((row0, False))
            continue
        part = row0.closed
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k2_0 = Fraction(1, 1)

k2_1 = Fraction(0, 1)

def loop2(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > t2.denominator if (t2 := (t1.expected if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in NUMBERS else below(k2_0, t2))
        if answer is False:
            other += 1
            continue
        part = (t6.numerator > 0 if (t6 := (len(t5) if (t5 := (t4.children if (t4 := row0.plan).__class__ not in ABSENT else t4)).__class__ in ROWS else count(t5))).__class__ in NUMBERS else below(k2_1, t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t8 if (t8 := get_flag(row0.plan, 'draft')).__class__ is bool else negation(t8))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t11.numerator * t12.denominator < t12.numerator * t11.denominator if ((t11 := (len(t9) if (t9 := row0.trimmed_by).__class__ in ROWS else count(t9))).__class__ in NUMBERS) & ((t12 := (t10.expected if (t10 := row0.plan).__class__ not in ABSENT else t10)).__class__ in NUMBERS) else below(t11, t12))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k3_0 = 'same'

k3_1 = CALLS['stated']

k3_2 = CALLS['stated']

k3_3 = CALLS['same_number']

def loop3(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k3_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = (t3.quantity.kind != 'none' if (t3 := row0.child).__class__ not in ABSENT else k3_1(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4.quantity.kind != 'none' if (t4 := row0.parent).__class__ not in ABSENT else k3_2(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = row0.same_scope
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k3_3(row0.child, row0.parent)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k4_0 = 'same'

k4_1 = CALLS['same_time']

def loop4(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k4_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k4_1(row0.child, row0.parent)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k5_0 = ('same', 'at-least',)

k5_1 = CALLS['stated']

k5_2 = CALLS['stated']

k5_3 = CALLS['kind']

k5_4 = 'amount'

k5_5 = CALLS['kind']

k5_6 = 'growth'

k5_7 = CALLS['reaches']

def loop5(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k5_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = (t3.quantity.kind != 'none' if (t3 := row0.child).__class__ not in ABSENT else k5_1(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4.quantity.kind != 'none' if (t4 := row0.parent).__class__ not in ABSENT else k5_2(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t13 if (t13 := (False if (t11 := (t6 == t7 if ((t6 := (t5.quantity.kind if (t5 := row0.child).__class__ not in ABSENT else k5_3(t5))).__class__ is str) & ((t7 := k5_4).__class__ is str) else equal(t6, t7))) is False else t12 if (t12 := (t9 == t10 if ((t9 := (t8.quantity.kind if (t8 := row0.parent).__class__ not in ABSENT else k5_5(t8))).__class__ is str) & ((t10 := k5_6).__class__ is str) else equal(t9, t10))) is False or t11 is True else and_then(t11, t12))).__class__ is bool else negation(t13))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = row0.same_scope
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k5_7(row0.child, row0.parent, row0.downward)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k6_0 = ('same', 'at-least',)

k6_1 = CALLS['kind']

k6_2 = 'amount'

k6_3 = CALLS['kind']

k6_4 = 'growth'

k6_5 = CALLS['same_number']

k6_6 = CALLS['holds_bound']

def loop6(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k6_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t13 if (t13 := (False if (t11 := (t6 == t7 if ((t6 := (t5.quantity.kind if (t5 := row0.child).__class__ not in ABSENT else k6_1(t5))).__class__ is str) & ((t7 := k6_2).__class__ is str) else equal(t6, t7))) is False else t12 if (t12 := (t9 == t10 if ((t9 := (t8.quantity.kind if (t8 := row0.parent).__class__ not in ABSENT else k6_3(t8))).__class__ is str) & ((t10 := k6_4).__class__ is str) else equal(t9, t10))) is False or t11 is True else and_then(t11, t12))).__class__ is bool else negation(t13))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = k6_5(row0.child, row0.parent)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k6_6(row0.child, row0.parent, row0.downward)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k7_0 = ('same', 'at-least',)

k7_1 = CALLS['reaches']

def loop7(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k7_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t5 := row0.above).__class__ not in ABSENT and t5.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k7_1(row0.child, row0.above, row0.downward)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k8_0 = CALLS['kind']

k8_1 = 'amount'

k8_2 = CALLS['kind']

k8_3 = 'amount'

k8_4 = CALLS['same_unit']

k8_5 = CALLS['near_unit']

def loop8(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.child).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.parent).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4 == t5 if ((t4 := (t3.quantity.kind if (t3 := row0.child).__class__ not in ABSENT else k8_0(t3))).__class__ is str) & ((t5 := k8_1).__class__ is str) else equal(t4, t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t7 == t8 if ((t7 := (t6.quantity.kind if (t6 := row0.parent).__class__ not in ABSENT else k8_2(t6))).__class__ is str) & ((t8 := k8_3).__class__ is str) else equal(t7, t8))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t9 := k8_4(row0.child, row0.parent)) is True else t10 if (t10 := k8_5(row0.child, row0.parent)) is True or t9 is False else or_then(t9, t10))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k9_0 = CALLS['kind']

k9_1 = 'amount'

k9_2 = CALLS['kind']

k9_3 = 'amount'

k9_4 = CALLS['same_unit']

def loop9(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.child).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.parent).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4 == t5 if ((t4 := (t3.quantity.kind if (t3 := row0.child).__class__ not in ABSENT else k9_0(t3))).__class__ is str) & ((t5 := k9_1).__class__ is str) else equal(t4, t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t7 == t8 if ((t7 := (t6.quantity.kind if (t6 := row0.parent).__class__ not in ABSENT else k9_2(t6))).__class__ is str) & ((t8 := k9_3).__class__ is str) else equal(t7, t8))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k9_4(row0.child, row0.parent)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k10_0 = ('same', 'share', 'at-least',)

k10_1 = CALLS['stated']

k10_2 = CALLS['stated']

def loop10(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k10_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.year).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4.quantity.kind != 'none' if (t4 := row0.parent).__class__ not in ABSENT else k10_1(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.quantity.kind != 'none' if (t5 := row0.child).__class__ not in ABSENT else k10_2(t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k11_0 = ('same', 'share', 'at-least',)

k11_1 = CALLS['stated']

def loop11(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k11_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.parent).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4.quantity.kind != 'none' if (t4 := row0.child).__class__ not in ABSENT else k11_1(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = ((t5 := row0.child).__class__ not in ABSENT and t5.quantity.number is not None)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k12_0 = ('same', 'at-least',)

k12_1 = CALLS['kind']

k12_2 = 'amount'

k12_3 = CALLS['kind']

k12_4 = 'growth'

k12_5 = CALLS['growth']

def loop12(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k12_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t6 == t7 if ((t6 := (t5.quantity.kind if (t5 := row0.child).__class__ not in ABSENT else k12_1(t5))).__class__ is str) & ((t7 := k12_2).__class__ is str) else equal(t6, t7))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t9 == t10 if ((t9 := (t8.quantity.kind if (t8 := row0.parent).__class__ not in ABSENT else k12_3(t8))).__class__ is str) & ((t10 := k12_4).__class__ is str) else equal(t9, t10))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t12.numerator * t13.denominator >= t13.numerator * t12.denominator if ((t12 := k12_5(row0.child, (t11.baseline if (t11 := row0.child).__class__ not in ABSENT else t11))).__class__ in NUMBERS) & ((t13 := row0.parent).__class__ in NUMBERS) else at_most(t13, t12))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k13_0 = ('same', 'at-least',)

k13_1 = CALLS['kind']

k13_2 = 'amount'

k13_3 = CALLS['kind']

k13_4 = 'growth'

k13_5 = CALLS['stated']

def loop13(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k13_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t5 := row0.above).__class__ not in ABSENT and t5.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t14 if (t14 := (False if (t12 := (t7 == t8 if ((t7 := (t6.quantity.kind if (t6 := row0.child).__class__ not in ABSENT else k13_1(t6))).__class__ is str) & ((t8 := k13_2).__class__ is str) else equal(t7, t8))) is False else t13 if (t13 := (t10 == t11 if ((t10 := (t9.quantity.kind if (t9 := row0.parent).__class__ not in ABSENT else k13_3(t9))).__class__ is str) & ((t11 := k13_4).__class__ is str) else equal(t10, t11))) is False or t12 is True else and_then(t12, t13))).__class__ is bool else negation(t14))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t21 := (not t15 if (t15 := row0.stricter).__class__ is bool else negation(t15))) is True else t22 if (t22 := (True if (t19 := (not t16 if (t16 := row0.parent_stricter).__class__ is bool else negation(t16))) is True else t20 if (t20 := (t18 != '' and t18 != () if (t18 := (t17.reason if (t17 := row0.indicator).__class__ not in ABSENT else t17)).__class__ in TEXTS else k13_5(t18))) is True or t19 is False else or_then(t19, t20))) is True or t21 is False else or_then(t21, t22))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k14_0 = ('same', 'at-least',)

k14_1 = CALLS['kind']

k14_2 = 'amount'

k14_3 = CALLS['kind']

k14_4 = 'growth'

def loop14(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k14_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t13 if (t13 := (False if (t11 := (t6 == t7 if ((t6 := (t5.quantity.kind if (t5 := row0.child).__class__ not in ABSENT else k14_1(t5))).__class__ is str) & ((t7 := k14_2).__class__ is str) else equal(t6, t7))) is False else t12 if (t12 := (t9 == t10 if ((t9 := (t8.quantity.kind if (t8 := row0.parent).__class__ not in ABSENT else k14_3(t8))).__class__ is str) & ((t10 := k14_4).__class__ is str) else equal(t9, t10))) is False or t11 is True else and_then(t11, t12))).__class__ is bool else negation(t13))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t14 if (t14 := row0.stricter).__class__ is bool else negation(t14))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k15_0 = CALLS['kind']

k15_1 = ('growth', 'points',)

k15_2 = CALLS['kind']

k15_3 = ('growth', 'points',)

def loop15(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.child).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.parent).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4 in t5 if ((t4 := (t3.quantity.kind if (t3 := row0.child).__class__ not in ABSENT else k15_0(t3))).__class__ in ITEMS) & ((t5 := k15_1).__class__ is tuple) else member(t4, t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t7 in t8 if ((t7 := (t6.quantity.kind if (t6 := row0.parent).__class__ not in ABSENT else k15_2(t6))).__class__ in ITEMS) & ((t8 := k15_3).__class__ is tuple) else member(t7, t8))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t11.numerator * t12.denominator == t12.numerator * t11.denominator if ((t11 := (t9.base_year if (t9 := row0.indicator).__class__ not in ABSENT else t9)).__class__ in NUMBERS) & ((t12 := (t10.base_year if (t10 := row0.parent_indicator).__class__ not in ABSENT else t10)).__class__ in NUMBERS) else equal_numbers(t11, t12))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k16_0 = 'reference'

def loop16(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.kind).__class__ is str) & ((t2 := k16_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = ((t3 := row0.referred).__class__ not in ABSENT and t3.quantity.number is not None)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k17_0 = CALLS['stated']

k17_1 = CALLS['stated']

k17_2 = CALLS['same_measure']

def loop17(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1.quantity.kind != 'none' if (t1 := row0.child).__class__ not in ABSENT else k17_0(t1))
        if answer is False:
            other += 1
            continue
        part = (t2.quantity.kind != 'none' if (t2 := row0.parent).__class__ not in ABSENT else k17_1(t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k17_2(row0.name, (t3.name if (t3 := row0.parent_indicator).__class__ not in ABSENT else t3))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k18_0 = CALLS['same_name']

def loop18(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.link_found
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t2 := k18_0(row0.name, (t1.name if (t1 := row0.parent).__class__ not in ABSENT else t1))) is True else t3 if (t3 := row0.aliased) is True or t2 is False else or_then(t2, t3))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k19_0 = 'share'

k19_1 = CALLS['bound']

k19_2 = ('more_than', 'at_least',)

k19_3 = CALLS['bound']

k19_4 = 'unstated'

k19_5 = CALLS['bound']

k19_6 = 'about'

def loop19(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k19_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t6 in t7 if ((t6 := (t5.quantity.bound if (t5 := row0.parent).__class__ not in ABSENT else k19_1(t5))).__class__ in ITEMS) & ((t7 := k19_2).__class__ is tuple) else member(t6, t7))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t11 if (t11 := (t9 == t10 if ((t9 := (t8.quantity.bound if (t8 := row0.child).__class__ not in ABSENT else k19_3(t8))).__class__ is str) & ((t10 := k19_4).__class__ is str) else equal(t9, t10))).__class__ is bool else negation(t11))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t15 if (t15 := (t13 == t14 if ((t13 := (t12.quantity.bound if (t12 := row0.child).__class__ not in ABSENT else k19_5(t12))).__class__ is str) & ((t14 := k19_6).__class__ is str) else equal(t13, t14))).__class__ is bool else negation(t15))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k20_0 = ('same', 'at-least',)

k20_1 = CALLS['kind']

k20_2 = 'amount'

k20_3 = CALLS['kind']

k20_4 = 'growth'

k20_5 = CALLS['stated']

def loop20(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k20_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := params['margin']).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.child).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t5 := row0.parent).__class__ not in ABSENT and t5.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t14 if (t14 := (False if (t12 := (t7 == t8 if ((t7 := (t6.quantity.kind if (t6 := row0.child).__class__ not in ABSENT else k20_1(t6))).__class__ is str) & ((t8 := k20_2).__class__ is str) else equal(t7, t8))) is False else t13 if (t13 := (t10 == t11 if ((t10 := (t9.quantity.kind if (t9 := row0.parent).__class__ not in ABSENT else k20_3(t9))).__class__ is str) & ((t11 := k20_4).__class__ is str) else equal(t10, t11))) is False or t12 is True else and_then(t12, t13))).__class__ is bool else negation(t14))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t22 := (not t15 if (t15 := row0.stricter).__class__ is bool else negation(t15))) is True else t23 if (t23 := (True if (t20 := (t17 != '' and t17 != () if (t17 := (t16.reason if (t16 := row0.indicator).__class__ not in ABSENT else t16)).__class__ in TEXTS else k20_5(t17))) is True else t21 if (t21 := (t18.numerator * t19.denominator <= t19.numerator * t18.denominator if ((t18 := row0.margin_size).__class__ in NUMBERS) & ((t19 := params['margin']).__class__ in NUMBERS) else at_most(t18, t19))) is True or t20 is False else or_then(t20, t21))) is True or t22 is False else or_then(t22, t23))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k21_0 = ('members', 'balance', 'sum',)

def loop21(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (not t3 if (t3 := (t1 in t2 if ((t1 := row0.aspect).__class__ in ITEMS) & ((t2 := k21_0).__class__ is tuple) else member(t1, t2))).__class__ is bool else negation(t3))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t4.numerator * t5.denominator == t5.numerator * t4.denominator if ((t4 := row0.declared).__class__ in NUMBERS) & ((t5 := row0.recount).__class__ in NUMBERS) else equal_numbers(t4, t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k22_0 = 'members'

k22_1 = Fraction(0, 1)

k22_2 = Fraction(0, 1)

def loop22(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.aspect).__class__ is str) & ((t2 := k22_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t4.numerator == 0 if (t4 := (len(t3) if (t3 := row0.absent).__class__ in ROWS else count(t3))).__class__ in NUMBERS else equal_numbers(t4, k22_1))
        if answer is False:
            found.append((row0, False))
            continue
        part = (t7.numerator == 0 if (t7 := (len(t6) if (t6 := row0.extra).__class__ in ROWS else count(t6))).__class__ in NUMBERS else equal_numbers(t7, k22_2))
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k23_0 = ('balance', 'sum',)

def loop23(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.aspect).__class__ in ITEMS) & ((t2 := k23_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t3.numerator * t4.denominator == t4.numerator * t3.denominator if ((t3 := row0.declared).__class__ in NUMBERS) & ((t4 := row0.recount).__class__ in NUMBERS) else equal_numbers(t3, t4))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k24_0 = CALLS['reaches']

def loop24(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.previous).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = row0.numeric
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t3 == t4 if ((t3 := row0.kind).__class__ is str) & ((t4 := (t2.kind if (t2 := row0.previous).__class__ not in ABSENT else t2)).__class__ is str) else equal(t3, t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k24_0(row0, row0.previous, row0.downward)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k25_0 = 'growth'

k25_1 = CALLS['grown']

k25_2 = CALLS['agrees']

def loop25(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.kind).__class__ is str) & ((t2 := k25_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.absolute).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k25_2(k25_1(row0.baseline, row0), row0.absolute)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k26_0 = ('growth', 'points',)

k26_1 = CALLS['stated']

def loop26(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.numeric
        if answer is False:
            other += 1
            continue
        part = (t1 in t2 if ((t1 := row0.kind).__class__ in ITEMS) & ((t2 := k26_0).__class__ is tuple) else member(t1, t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k26_1((t3.base_year if (t3 := row0.indicator).__class__ not in ABSENT else t3))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k27_0 = 'growth'

k27_1 = Fraction(1, 1)

k27_2 = CALLS['agrees']

def loop27(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.kind).__class__ is str) & ((t2 := k27_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.absolute).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.implied_before).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k27_2(multiply(row0.implied_before, add(k27_1, row0)), row0.absolute)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop28(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.numeric
        if answer is False:
            other += 1
            continue
        part = row0.leads_measure
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t1 if (t1 := row0.kinds_differ).__class__ is bool else negation(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop29(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.numeric
        if answer is False:
            other += 1
            continue
        part = row0.baselined
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t1 == t2 if ((t1 := row0.baseline_kind).__class__ is str) & ((t2 := row0.kind).__class__ is str) else equal(t1, t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t3 if (t3 := get_flag(row0.indicator, 'yearly')).__class__ is bool else negation(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.beyond_baseline
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k30_0 = CALLS['agrees']

def loop30(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.cumulative).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.years_to_end).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k30_0(multiply(row0, row0.years_to_end), row0.cumulative)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k31_0 = CALLS['same_time']

k31_1 = CALLS['same_number']

def loop31(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.twin).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = k31_0(row0, row0.twin)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k31_1(row0, row0.twin)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k32_0 = ('growth', 'percent',)

k32_1 = 'percent'

def loop32(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.numeric
        if answer is False:
            other += 1
            continue
        part = (t1 in t2 if ((t1 := row0.kind).__class__ in ITEMS) & ((t2 := k32_0).__class__ is tuple) else member(t1, t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = get_flag(row0.plan, 'whole')
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t5 if (t5 := (t3 == t4 if ((t3 := row0.plain_kind).__class__ is str) & ((t4 := k32_1).__class__ is str) else equal(t3, t4))).__class__ is bool else negation(t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop33(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.base_year).__class__ not in ABSENT)
        if answer is False:
            other += 1
            continue
        part = ((t3 := (t2.base_year if (t2 := row0.indicator).__class__ not in ABSENT else t2)).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.numerator * t6.denominator == t6.numerator * t5.denominator if ((t5 := row0.base_year).__class__ in NUMBERS) & ((t6 := (t4.base_year if (t4 := row0.indicator).__class__ not in ABSENT else t4)).__class__ in NUMBERS) else equal_numbers(t5, t6))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop34(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.spoken
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.reaches_end
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop35(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.yearly
        if answer is False:
            other += 1
            continue
        part = row0.spoken
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.fills_years
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k36_0 = 'none'

def loop36(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (not t3 if (t3 := (t1 == t2 if ((t1 := row0.kind).__class__ is str) & ((t2 := k36_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3))
        if answer is False:
            other += 1
            continue
        part = (not t4 if (t4 := get_flag(row0.indicator, 'yearly')).__class__ is bool else negation(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.dated
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k37_0 = Fraction(0, 1)

def loop37(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.action).__class__ not in ABSENT)
        if answer is False:
            other += 1
            continue
        part = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := row0.owner).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k37_0, t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.owner_listed
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k38_0 = Fraction(0, 1)

def loop38(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.lead).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k38_0, t2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k39_0 = '保障'

k39_1 = CALLS['mentions']

k39_2 = '组织实施'

k39_3 = CALLS['mentions']

k39_4 = Fraction(0, 1)

def loop39(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = any_of((t1.indicators if (t1 := row0.plan).__class__ not in ABSENT else t1), lambda row1: ((t2 := row1.action).__class__ not in ABSENT))
        if answer is False:
            other += 1
            continue
        part = (not t3 if (t3 := k39_1(row0.chapter, k39_0)).__class__ is bool else negation(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t4 if (t4 := k39_3(row0.chapter, k39_2)).__class__ is bool else negation(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t6.numerator > 0 if (t6 := (len(t5) if (t5 := row0.indicators).__class__ in ROWS else count(t5))).__class__ in NUMBERS else below(k39_4, t6))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k40_0 = Fraction(0, 1)

k40_1 = Fraction(0, 1)

k40_2 = Fraction(0, 1)

def loop40(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := (t1.offices if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k40_0, t3))
        if answer is False:
            other += 1
            continue
        part = (t6.numerator > 0 if (t6 := (len(t5) if (t5 := row0.offices).__class__ in ROWS else count(t5))).__class__ in NUMBERS else below(k40_1, t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t9.numerator == 0 if (t9 := (len(t8) if (t8 := row0.offices_unknown).__class__ in ROWS else count(t8))).__class__ in NUMBERS else equal_numbers(t9, k40_2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k41_0 = Fraction(0, 1)

k41_1 = Fraction(0, 1)

k41_2 = Fraction(0, 1)

def loop41(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := (t1.offices if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k41_0, t3))
        if answer is False:
            other += 1
            continue
        part = (t6.numerator > 0 if (t6 := (len(t5) if (t5 := row0.owner).__class__ in ROWS else count(t5))).__class__ in NUMBERS else below(k41_1, t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t9.numerator == 0 if (t9 := (len(t8) if (t8 := row0.offices_unknown).__class__ in ROWS else count(t8))).__class__ in NUMBERS else equal_numbers(t9, k41_2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k42_0 = CALLS['stated']

def loop42(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.own
        if answer is False:
            other += 1
            continue
        part = get_flag(row0.plan, 'has_note')
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t1 != '' and t1 != () if (t1 := row0.proposed_by).__class__ in TEXTS else k42_0(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k43_0 = CALLS['stated']

def loop43(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.own
        if answer is False:
            other += 1
            continue
        part = get_flag(row0.plan, 'has_note')
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t1 != '' and t1 != () if (t1 := row0.reason).__class__ in TEXTS else k43_0(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k44_0 = Fraction(0, 1)

k44_1 = ''

def loop44(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.own
        if answer is False:
            other += 1
            continue
        part = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := (t1.parents if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k44_0, t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5 == t6 if ((t5 := row0.parents_twin).__class__ is str) & ((t6 := k44_1).__class__ is str) else equal(t5, t6))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k45_0 = CALLS['stated']

k45_1 = Fraction(0, 1)

def loop45(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.own
        if answer is False:
            other += 1
            continue
        part = (t1 != '' and t1 != () if (t1 := row0.proposed_by).__class__ in TEXTS else k45_0(t1))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4.numerator > 0 if (t4 := (len(t3) if (t3 := (t2.offices if (t2 := row0.plan).__class__ not in ABSENT else t2)).__class__ in ROWS else count(t3))).__class__ in NUMBERS else below(k45_1, t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t7 in t8 if ((t7 := row0.proposed_by).__class__ in ITEMS) & ((t8 := (t6.offices if (t6 := row0.plan).__class__ not in ABSENT else t6)).__class__ is tuple) else member(t7, t8))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k46_0 = 'unknown'

k46_1 = 'equal'

def loop46(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (not t3 if (t3 := (t1 == t2 if ((t1 := row0.scope_relation).__class__ is str) & ((t2 := k46_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t4 == t5 if ((t4 := row0.scope_relation).__class__ is str) & ((t5 := k46_1).__class__ is str) else equal(t4, t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k47_0 = CALLS['stated']

k47_1 = CALLS['stated']

k47_2 = 'unknown'

k47_3 = 'equal'

def loop47(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1.quantity.kind != 'none' if (t1 := row0.child).__class__ not in ABSENT else k47_0(t1))
        if answer is False:
            other += 1
            continue
        part = (t2.quantity.kind != 'none' if (t2 := row0.parent).__class__ not in ABSENT else k47_1(t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t5 if (t5 := (t3 == t4 if ((t3 := row0.scope_relation).__class__ is str) & ((t4 := k47_2).__class__ is str) else equal(t3, t4))).__class__ is bool else negation(t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t6 == t7 if ((t6 := row0.scope_relation).__class__ is str) & ((t7 := k47_3).__class__ is str) else equal(t6, t7))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k48_0 = 'share'

k48_1 = CALLS['stated']

k48_2 = CALLS['agrees']

def loop48(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k48_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = (t3.quantity.kind != 'none' if (t3 := row0.share).__class__ not in ABSENT else k48_1(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = row0.same_scope
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k48_2(row0.computed_share, row0.share)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k49_0 = 'share'

k49_1 = CALLS['stated']

k49_2 = Fraction(0, 1)

k49_3 = Fraction(1, 1)

def loop49(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k49_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = (t3.quantity.kind != 'none' if (t3 := row0.share).__class__ not in ABSENT else k49_1(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.share).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.numerator > 0 if (t5 := row0.share).__class__ in NUMBERS else below(k49_2, t5))
        if answer is False:
            found.append((row0, False))
            continue
        part = (t7.numerator <= t7.denominator if (t7 := row0.share).__class__ in NUMBERS else at_most(t7, k49_3))
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k50_0 = 'share'

k50_1 = Fraction(1, 1)

def loop50(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k50_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t5 := row0.computed_share).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t6.numerator <= t6.denominator if (t6 := row0.computed_share).__class__ in NUMBERS else at_most(t6, k50_1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k51_0 = 'share'

k51_1 = CALLS['stated']

k51_2 = CALLS['stated']

def loop51(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k51_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := params['minimum']).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4.quantity.kind != 'none' if (t4 := row0.child).__class__ not in ABSENT else k51_1(t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t5.quantity.kind != 'none' if (t5 := row0.parent).__class__ not in ABSENT else k51_2(t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t6.numerator * t7.denominator < t7.numerator * t6.denominator if ((t6 := row0.computed_share).__class__ in NUMBERS) & ((t7 := params['minimum']).__class__ in NUMBERS) else below(t6, t7))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.explained
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k52_0 = 'share'

k52_1 = CALLS['stated']

def loop52(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k52_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.quantity.kind != 'none' if (t5 := row0.share).__class__ not in ABSENT else k52_1(t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k53_0 = 'share'

def loop53(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.relation).__class__ is str) & ((t2 := k53_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.computed_share).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t6.numerator * t7.denominator >= t7.numerator * t6.denominator if ((t6 := (len(t5) if (t5 := (t4.links_shared if (t4 := row0.plan).__class__ not in ABSENT else t4)).__class__ in ROWS else count(t5))).__class__ in NUMBERS) & ((t7 := params['peers']).__class__ in NUMBERS) else at_most(t7, t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t16 := row0.explained) is True else t17 if (t17 := (False if (t14 := (t9.numerator * t10.denominator >= t10.numerator * t9.denominator if ((t9 := multiply(row0.computed_share, params['times'])).__class__ in NUMBERS) & ((t10 := median((t8.links_shared if (t8 := row0.plan).__class__ not in ABSENT else t8), lambda row1: row1.computed_share)).__class__ in NUMBERS) else at_most(t10, t9))) is False else t15 if (t15 := (t12.numerator * t13.denominator <= t13.numerator * t12.denominator if ((t12 := row0.computed_share).__class__ in NUMBERS) & ((t13 := multiply(median((t11.links_shared if (t11 := row0.plan).__class__ not in ABSENT else t11), lambda row1: row1.computed_share), params['times'])).__class__ in NUMBERS) else at_most(t12, t13))) is False or t14 is True else and_then(t14, t15))) is True or t16 is False else or_then(t16, t17))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k54_0 = Fraction(1, 1)

k54_1 = Fraction(1, 1)

def loop54(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator * t3.denominator >= t3.numerator * t2.denominator if ((t2 := (len(t1) if (t1 := row0.links_shared).__class__ in ROWS else count(t1))).__class__ in NUMBERS) & ((t3 := params['peers']).__class__ in NUMBERS) else at_most(t3, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t9 := (t5.numerator > t5.denominator if (t5 := (len(t4) if (t4 := distinct(row0.links_shared, lambda row1: row1.share_text)).__class__ in ROWS else count(t4))).__class__ in NUMBERS else below(k54_0, t5))) is True else t10 if (t10 := all_of(row0.links_shared, lambda row1: (t7.numerator == t7.denominator if (t7 := row1.computed_share).__class__ in NUMBERS else equal_numbers(t7, k54_1)))) is True or t9 is False else or_then(t9, t10))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k55_0 = CALLS['stated']

k55_1 = CALLS['same_number']

def loop55(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1.quantity.kind != 'none' if (t1 := row0.target).__class__ not in ABSENT else k55_0(t1))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k55_1(row0, row0.target)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k56_0 = CALLS['stated']

def loop56(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.year).__class__ not in ABSENT)
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t2.quantity.kind != 'none' if (t2 := row0.target).__class__ not in ABSENT else k56_0(t2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k57_0 = CALLS['kind']

k57_1 = 'amount'

k57_2 = CALLS['same_unit']

def loop57(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.target).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t4 == t5 if ((t4 := (t3.quantity.kind if (t3 := row0).__class__ not in ABSENT else k57_0(t3))).__class__ is str) & ((t5 := k57_1).__class__ is str) else equal(t4, t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k57_2(row0, row0.target)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k58_0 = CALLS['bound']

k58_1 = 'unstated'

k58_2 = CALLS['bound']

k58_3 = 'unstated'

def loop58(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.target).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t10 := (t4 == t5 if ((t4 := (t3.quantity.bound if (t3 := row0).__class__ not in ABSENT else k58_0(t3))).__class__ is str) & ((t5 := k58_1).__class__ is str) else equal(t4, t5))) is True else t11 if (t11 := (not t9 if (t9 := (t7 == t8 if ((t7 := (t6.quantity.bound if (t6 := row0.target).__class__ not in ABSENT else k58_2(t6))).__class__ is str) & ((t8 := k58_3).__class__ is str) else equal(t7, t8))).__class__ is bool else negation(t9))) is True or t10 is False else or_then(t10, t11))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k59_0 = CALLS['stated']

k59_1 = CALLS['stated']

k59_2 = CALLS['same_number']

def loop59(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1.quantity.kind != 'none' if (t1 := row0).__class__ not in ABSENT else k59_0(t1))
        if answer is False:
            other += 1
            continue
        part = (t2.quantity.kind != 'none' if (t2 := row0.source).__class__ not in ABSENT else k59_1(t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k59_2(row0, row0.source)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k60_0 = CALLS['stated']

def loop60(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1.quantity.kind != 'none' if (t1 := row0).__class__ not in ABSENT else k60_0(t1))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = equal(row0.yearly, row0.yearly_in_list)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop61(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.same_name
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop62(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = get_flag(row0.plan, 'has_annex')
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.listed
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k63_0 = Fraction(0, 1)

def loop63(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = get_flag(row0.plan, 'has_annex')
        if answer is False:
            other += 1
            continue
        part = row0.listed
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = row0.numeric
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.statements).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k63_0, t2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k64_0 = Fraction(0, 1)

k64_1 = Fraction(2, 1)

def loop64(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.blanks).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k64_0, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.numerator < 2 * t5.denominator if (t5 := (len(t4) if (t4 := row0.blanks).__class__ in ROWS else count(t4))).__class__ in NUMBERS else below(t5, k64_1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k65_0 = ('same', 'at-least',)

k65_1 = CALLS['bound']

k65_2 = ('more_than', 'at_least', 'at_most', 'less_than',)

def loop65(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.relation).__class__ in ITEMS) & ((t2 := k65_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        part = ((t3 := row0.child).__class__ not in ABSENT and t3.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.parent).__class__ not in ABSENT and t4.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t6 in t7 if ((t6 := (t5.quantity.bound if (t5 := row0.parent).__class__ not in ABSENT else k65_1(t5))).__class__ in ITEMS) & ((t7 := k65_2).__class__ is tuple) else member(t6, t7))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.bound_said
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k66_0 = CALLS['bound']

k66_1 = 'unstated'

k66_2 = CALLS['bound']

k66_3 = 'unstated'

k66_4 = CALLS['same_bound']

def loop66(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = ((t2 := row0.target).__class__ not in ABSENT and t2.quantity.number is not None)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t6 if (t6 := (t4 == t5 if ((t4 := (t3.quantity.bound if (t3 := row0).__class__ not in ABSENT else k66_0(t3))).__class__ is str) & ((t5 := k66_1).__class__ is str) else equal(t4, t5))).__class__ is bool else negation(t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t10 if (t10 := (t8 == t9 if ((t8 := (t7.quantity.bound if (t7 := row0.target).__class__ not in ABSENT else k66_2(t7))).__class__ is str) & ((t9 := k66_3).__class__ is str) else equal(t8, t9))).__class__ is bool else negation(t10))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k66_4(row0, row0.target)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k67_0 = CALLS['stated']

def loop67(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.source).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t2.quantity.kind != 'none' if (t2 := row0).__class__ not in ABSENT else k67_0(t2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k68_0 = ''

def loop68(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (not t3 if (t3 := (t1 == t2 if ((t1 := row0.link_to).__class__ is str) & ((t2 := k68_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.link_found
        if answer is False:
            found.append((row0, False))
            continue
        part = row0.parent_above
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = ((t4 := row0.levels_up).__class__ not in ABSENT)
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k69_0 = ''

def loop69(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.cycle).__class__ is str) & ((t2 := k69_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop70(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.link_found
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t1 if (t1 := row0.in_cycle).__class__ is bool else negation(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k71_0 = Fraction(0, 1)

def loop71(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.parents).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k71_0, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = all_of(row0.parents, lambda row1: (t4.numerator * t5.denominator < t5.numerator * t4.denominator if ((t4 := row1.rank).__class__ in NUMBERS) & ((t5 := row0.rank).__class__ in NUMBERS) else below(t4, t5)))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k72_0 = Fraction(1, 1)

def loop72(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.parent_above
        if answer is False:
            other += 1
            continue
        part = ((t1 := row0.levels_up).__class__ not in ABSENT)
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t2.numerator <= t2.denominator if (t2 := row0.levels_up).__class__ in NUMBERS else at_most(t2, k72_0))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k73_0 = Fraction(0, 1)

k73_1 = ''

k73_2 = Fraction(1, 1)

def loop73(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.parents).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k73_0, t2))
        if answer is False:
            other += 1
            continue
        part = (t4 == t5 if ((t4 := row0.cycle).__class__ is str) & ((t5 := k73_1).__class__ is str) else equal(t4, t5))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = any_of(row0.parents, lambda row1: (t6.numerator * t7.denominator == t7.numerator * t6.denominator if ((t6 := row1.rank).__class__ in NUMBERS) & ((t7 := subtract(row0.rank, k73_2)).__class__ in NUMBERS) else equal_numbers(t6, t7)))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k74_0 = Fraction(0, 1)

def loop74(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.dated
        if answer is False:
            other += 1
            continue
        part = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := (t1.years if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k74_0, t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t6 in t7 if ((t6 := row0.year).__class__ in ITEMS) & ((t7 := (t5.years if (t5 := row0.plan).__class__ not in ABSENT else t5)).__class__ is tuple) else member(t6, t7))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k75_0 = ''

k75_1 = ''

def loop75(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = any_of(row0.parents, lambda row1: (not t3 if (t3 := (t1 == t2 if ((t1 := row1.number).__class__ is str) & ((t2 := k75_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3)))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = all_of(row0.parents, lambda row1: (True if (t8 := (t4 == t5 if ((t4 := row1.number).__class__ is str) & ((t5 := k75_1).__class__ is str) else equal(t4, t5))) is True else t9 if (t9 := (t6 in t7 if ((t6 := row1.number).__class__ in ITEMS) & ((t7 := row0.cites).__class__ is tuple) else member(t6, t7))) is True or t8 is False else or_then(t8, t9)))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k76_0 = CALLS['stated']

k76_1 = CALLS['stated']

k76_2 = CALLS['stated']

def loop76(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 != '' and t1 != () if (t1 := row0.date).__class__ in TEXTS else k76_0(t1))
        if answer is False:
            other += 1
            continue
        part = any_of(row0.parents, lambda row1: (t2 != '' and t2 != () if (t2 := row1.date).__class__ in TEXTS else k76_1(t2)))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = all_of(row0.parents, lambda row1: (True if (t7 := (not t4 if (t4 := (t3 != '' and t3 != () if (t3 := row1.date).__class__ in TEXTS else k76_2(t3))).__class__ is bool else negation(t4))) is True else t8 if (t8 := (t5 >= t6 if ((t5 := row0.date).__class__ is str) & ((t6 := row1.date).__class__ is str) else at_most(t6, t5))) is True or t7 is False else or_then(t7, t8)))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k77_0 = ''

k77_1 = Fraction(0, 1)

def loop77(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = any_of(row0.indicators, lambda row1: (not t3 if (t3 := (t1 == t2 if ((t1 := row1.link_to).__class__ is str) & ((t2 := k77_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3)))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.numerator > 0 if (t5 := (len(t4) if (t4 := row0.parents).__class__ in ROWS else count(t4))).__class__ in NUMBERS else below(k77_1, t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k78_0 = Fraction(0, 1)

k78_1 = Fraction(0, 1)

def loop78(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.divisions).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k78_0, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.numerator == 0 if (t5 := (len(t4) if (t4 := row0.divisions_amiss).__class__ in ROWS else count(t4))).__class__ in NUMBERS else equal_numbers(t5, k78_1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k79_0 = Fraction(0, 1)

k79_1 = Fraction(0, 1)

def loop79(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.divisions).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k79_0, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5.numerator == 0 if (t5 := (len(t4) if (t4 := row0.children_unnamed).__class__ in ROWS else count(t4))).__class__ in NUMBERS else equal_numbers(t5, k79_1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k80_0 = Fraction(0, 1)

k80_1 = CALLS['stated']

def loop80(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := (t1.parents if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k80_0, t3))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t5 != '' and t5 != () if (t5 := row0.relation).__class__ in TEXTS else k80_1(t5))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop81(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.headline
        if answer is False:
            other += 1
            continue
        part = row0.numeric
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.answered
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop82(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (not t1 if (t1 := row0.headline).__class__ is bool else negation(t1))
        if answer is False:
            other += 1
            continue
        part = (True if (t3 := row0.numeric) is True else t4 if (t4 := (not t2 if (t2 := row0.spoken).__class__ is bool else negation(t2))) is True or t3 is False else or_then(t3, t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.answered
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop83(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.spoken
        if answer is False:
            other += 1
            continue
        part = (not t1 if (t1 := row0.numeric).__class__ is bool else negation(t1))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.answered
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k84_0 = CALLS['stated']

def loop84(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 != '' and t1 != () if (t1 := row0.reason).__class__ in TEXTS else k84_0(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k85_0 = CALLS['stated']

def loop85(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 != '' and t1 != () if (t1 := row0.because).__class__ in TEXTS else k85_0(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k86_0 = CALLS['stated']

def loop86(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = get_flag(row0.plan, 'has_note')
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t1 != '' and t1 != () if (t1 := row0.proposed_by).__class__ in TEXTS else k86_0(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop87(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            found.append((row0, False))
            continue
        part = row0.from_above
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop88(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t1 if (t1 := row0.carried).__class__ is bool else negation(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k89_0 = CALLS['stated']

k89_1 = Fraction(0, 1)

k89_2 = Fraction(0, 1)

def loop89(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 != '' and t1 != () if (t1 := row0.because).__class__ in TEXTS else k89_0(t1))
        if answer is False:
            other += 1
            continue
        part = (True if (t5 := row0.headline) is True else t6 if (t6 := (t3.numerator > 0 if (t3 := (len(t2) if (t2 := lookup(params['groups'], row0.group)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k89_1, t3))) is True or t5 is False else or_then(t5, t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (True if (t10 := (not t7 if (t7 := row0.headline).__class__ is bool else negation(t7))) is True else t11 if (t11 := (t8 in t9 if ((t8 := row0.because).__class__ in ITEMS) & ((t9 := params['headline']).__class__ is tuple) else member(t8, t9))) is True or t10 is False else or_then(t10, t11))
        if answer is False:
            found.append((row0, False))
            continue
        part = (True if (t17 := (t13.numerator == 0 if (t13 := (len(t12) if (t12 := lookup(params['groups'], row0.group)).__class__ in ROWS else count(t12))).__class__ in NUMBERS else equal_numbers(t13, k89_2))) is True else t18 if (t18 := (t15 in t16 if ((t15 := row0.because).__class__ in ITEMS) & ((t16 := lookup(params['groups'], row0.group)).__class__ is tuple) else member(t15, t16))) is True or t17 is False else or_then(t17, t18))
        if part is False:
            found.append((row0, False))
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop90(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (not t1 if (t1 := row0.of_nation).__class__ is bool else negation(t1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k91_0 = CALLS['same_number']

def loop91(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = ((t1 := row0.said).__class__ not in ABSENT and t1.quantity.number is not None)
        if answer is False:
            other += 1
            continue
        part = row0.found
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = get_flag(row0.indicator, 'numeric')
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = any_of((t2.targets if (t2 := row0.indicator).__class__ not in ABSENT else t2), lambda row1: (False if (t9 := k91_0(row0.said, row1.value)) is False else t10 if (t10 := (True if (t7 := (not t4 if (t4 := ((t3 := row0.year).__class__ not in ABSENT)).__class__ is bool else negation(t4))) is True else t8 if (t8 := (t5.numerator * t6.denominator == t6.numerator * t5.denominator if ((t5 := row1.year).__class__ in NUMBERS) & ((t6 := row0.year).__class__ in NUMBERS) else equal_numbers(t5, t6))) is True or t7 is False else or_then(t7, t8))) is False or t9 is True else and_then(t9, t10)))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k92_0 = CALLS['stated']

k92_1 = CALLS['stated']

def loop92(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1.quantity.kind != 'none' if (t1 := row0.said).__class__ not in ABSENT else k92_0(t1))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = k92_1(row0.year)
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k93_0 = ('no-mandate', 'no-subject',)

k93_1 = Fraction(0, 1)

def loop93(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 in t2 if ((t1 := row0.because).__class__ in ITEMS) & ((t2 := k93_0).__class__ is tuple) else member(t1, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t4.numerator == 0 if (t4 := (len(t3) if (t3 := row0.busy).__class__ in ROWS else count(t3))).__class__ in NUMBERS else equal_numbers(t4, k93_1))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k94_0 = 'merged'

k94_1 = CALLS['stated']

def loop94(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 == t2 if ((t1 := row0.because).__class__ is str) & ((t2 := k94_0).__class__ is str) else equal(t1, t2))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t3 != '' and t3 != () if (t3 := row0.into).__class__ in TEXTS else k94_1(t3))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k95_0 = CALLS['stated']

k95_1 = Fraction(0, 1)

def loop95(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t1 != '' and t1 != () if (t1 := row0.proposed_by).__class__ in TEXTS else k95_0(t1))
        if answer is False:
            other += 1
            continue
        part = (t4.numerator > 0 if (t4 := (len(t3) if (t3 := (t2.offices if (t2 := row0.plan).__class__ not in ABSENT else t2)).__class__ in ROWS else count(t3))).__class__ in NUMBERS else below(k95_1, t4))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t7 in t8 if ((t7 := row0.proposed_by).__class__ in ITEMS) & ((t8 := (t6.offices if (t6 := row0.plan).__class__ not in ABSENT else t6)).__class__ is tuple) else member(t7, t8))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


def loop96(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k97_0 = Fraction(0, 1)

k97_1 = Fraction(0, 1)

def loop97(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = (t3.numerator > 0 if (t3 := (len(t2) if (t2 := (t1.work_items if (t1 := row0.plan).__class__ not in ABSENT else t1)).__class__ in ROWS else count(t2))).__class__ in NUMBERS else below(k97_0, t3))
        if answer is False:
            other += 1
            continue
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = (t6.numerator > 0 if (t6 := (len(t5) if (t5 := row0.items).__class__ in ROWS else count(t5))).__class__ in NUMBERS else below(k97_1, t6))
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k98_0 = Fraction(0, 1)

k98_1 = Fraction(0, 1)

def loop98(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            other += 1
            continue
        part = (t2.numerator > 0 if (t2 := (len(t1) if (t1 := row0.lead).__class__ in ROWS else count(t1))).__class__ in NUMBERS else below(k98_0, t2))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (t6.numerator > 0 if (t6 := (len(t5) if (t5 := (t4.offices if (t4 := row0.action).__class__ not in ABSENT else t4)).__class__ in ROWS else count(t5))).__class__ in NUMBERS else below(k98_1, t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.lead_agrees
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k99_0 = ''

def loop99(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            other += 1
            continue
        part = (not t3 if (t3 := (t1 == t2 if ((t1 := row0.task).__class__ is str) & ((t2 := k99_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.same_task
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other


k100_0 = ''

k100_1 = ''

def loop100(rows, params, found):
    holds = other = 0
    for row0 in rows:
        answer = row0.found
        if answer is False:
            other += 1
            continue
        part = (not t3 if (t3 := (t1 == t2 if ((t1 := row0.task).__class__ is str) & ((t2 := k100_0).__class__ is str) else equal(t1, t2))).__class__ is bool else negation(t3))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        part = (not t6 if (t6 := (t4 == t5 if ((t4 := row0.chapter).__class__ is str) & ((t5 := k100_1).__class__ is str) else equal(t4, t5))).__class__ is bool else negation(t6))
        if part is False:
            other += 1
            continue
        if part is not True:
            answer = part if answer is True else join(answer, part)
        if answer is not True:
            found.append((row0, answer))
            continue
        answer = row0.same_chapter
        if answer is False:
            found.append((row0, False))
            continue
        if answer is True:
            holds += 1
        else:
            found.append((row0, answer))
    return holds, other



LOOPS = {
    ('allocation', 'not allocation.ceiling', 'allocation.total >= allocation.target.number or not allocation.closed', ()):
    loop0,
    ('allocation', 'allocation.ceiling', 'allocation.total <= allocation.target.number and allocation.closed', ()):
    loop1,
    ('indicator', 'indicator.plan.expected > 1 and count(indicator.plan.children) > 0 and not indicator.plan.draft', 'count(indicator.trimmed_by) < indicator.plan.expected', ()):
    loop2,
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.child, link.parent)', ()):
    loop3,
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    loop4,
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.child, link.parent, link.downward)', ()):
    loop5,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and same_number(link.child, link.parent)", 'holds_bound(link.child, link.parent, link.downward)', ()):
    loop6,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    loop7,
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    loop8,
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    loop9,
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child)', ()):
    loop10,
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    loop11,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth'", 'growth(link.child, link.child.baseline) >= link.parent', ()):
    loop12,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    loop13,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    loop14,
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.indicator.base_year == link.parent_indicator.base_year', ()):
    loop15,
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    loop16,
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    loop17,
    ('indicator', 'indicator.link_found', 'same_name(indicator.name, indicator.parent.name) or indicator.aliased', ()):
    loop18,
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    loop19,
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    loop20,
    ('claim', "claim.aspect not in ('members', 'balance', 'sum')", 'claim.declared == claim.recount', ()):
    loop21,
    ('claim', "claim.aspect == 'members'", 'count(claim.absent) == 0 and count(claim.extra) == 0', ()):
    loop22,
    ('claim', "claim.aspect in ('balance', 'sum')", 'claim.declared == claim.recount', ()):
    loop23,
    ('target', 'known(target.previous) and target.numeric and target.kind == target.previous.kind', 'reaches(target, target.previous, target.downward)', ()):
    loop24,
    ('target', "target.kind == 'growth' and known(target.absolute)", 'agrees(grown(target.baseline, target), target.absolute)', ()):
    loop25,
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    loop26,
    ('target', "target.kind == 'growth' and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target), target.absolute)', ()):
    loop27,
    ('indicator', 'indicator.numeric and indicator.leads_measure', 'not indicator.kinds_differ', ()):
    loop28,
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly', 'target.beyond_baseline', ()):
    loop29,
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    loop30,
    ('target', 'known(target) and known(target.twin) and same_time(target, target.twin)', 'same_number(target, target.twin)', ()):
    loop31,
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    loop32,
    ('statement', 'known(statement.base_year) and known(statement.indicator.base_year)', 'statement.base_year == statement.indicator.base_year', ()):
    loop33,
    ('indicator', 'indicator.spoken', 'indicator.reaches_end', ()):
    loop34,
    ('indicator', 'indicator.yearly and indicator.spoken', 'indicator.fills_years', ()):
    loop35,
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    loop36,
    ('indicator', 'known(indicator.action) and count(indicator.owner) > 0', 'indicator.owner_listed', ()):
    loop37,
    ('action', '', 'count(action.lead) > 0', ()):
    loop38,
    ('action', "any(action.plan.indicators, known(action)) and not mentions(action.chapter, '保障') and not mentions(action.chapter, '组织实施')", 'count(action.indicators) > 0', ()):
    loop39,
    ('action', 'count(action.plan.offices) > 0 and count(action.offices) > 0', 'count(action.offices_unknown) == 0', ()):
    loop40,
    ('indicator', 'count(indicator.plan.offices) > 0 and count(indicator.owner) > 0', 'count(indicator.offices_unknown) == 0', ()):
    loop41,
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.proposed_by)', ()):
    loop42,
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.reason)', ()):
    loop43,
    ('indicator', 'indicator.own and count(indicator.plan.parents) > 0', "indicator.parents_twin == ''", ()):
    loop44,
    ('indicator', 'indicator.own and stated(indicator.proposed_by) and count(indicator.plan.offices) > 0', 'indicator.proposed_by in indicator.plan.offices', ()):
    loop45,
    ('statement', "statement.scope_relation != 'unknown'", "statement.scope_relation == 'equal'", ()):
    loop46,
    ('link', "stated(link.child) and stated(link.parent) and link.scope_relation != 'unknown'", "link.scope_relation == 'equal'", ()):
    loop47,
    ('link', "link.relation == 'share' and stated(link.share) and link.same_scope", 'agrees(link.computed_share, link.share)', ()):
    loop48,
    ('link', "link.relation == 'share' and stated(link.share) and known(link.share)", 'link.share > 0 and link.share <= 1', ()):
    loop49,
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'link.computed_share <= 1', ()):
    loop50,
    ('link', "link.relation == 'share' and known(params.minimum) and stated(link.child) and stated(link.parent) and link.computed_share < params.minimum", 'link.explained', (('minimum', 'number'),)):
    loop51,
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent)", 'stated(link.share)', ()):
    loop52,
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    loop53,
    ('plan', 'count(plan.links_shared) >= params.peers', 'count(distinct(plan.links_shared, share_text)) > 1 or all(plan.links_shared, computed_share == 1)', (('peers', 'number'),)):
    loop54,
    ('statement', 'stated(statement.target)', 'same_number(statement, statement.target)', ()):
    loop55,
    ('statement', 'known(statement.year)', 'stated(statement.target)', ()):
    loop56,
    ('statement', "known(statement) and known(statement.target) and kind(statement) == 'amount'", 'same_unit(statement, statement.target)', ()):
    loop57,
    ('statement', 'known(statement) and known(statement.target)', "bound(statement) == 'unstated' or bound(statement.target) != 'unstated'", ()):
    loop58,
    ('restatement', 'stated(restatement) and stated(restatement.source)', 'same_number(restatement, restatement.source)', ()):
    loop59,
    ('statement', 'stated(statement)', 'statement.yearly == statement.yearly_in_list', ()):
    loop60,
    ('statement', '', 'statement.same_name', ()):
    loop61,
    ('indicator', 'indicator.plan.has_annex', 'indicator.listed', ()):
    loop62,
    ('indicator', 'indicator.plan.has_annex and indicator.listed and indicator.numeric', 'count(indicator.statements) > 0', ()):
    loop63,
    ('indicator', 'count(indicator.blanks) > 0', 'count(indicator.blanks) < 2', ()):
    loop64,
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    loop65,
    ('statement', "known(statement) and known(statement.target) and bound(statement) != 'unstated' and bound(statement.target) != 'unstated'", 'same_bound(statement, statement.target)', ()):
    loop66,
    ('restatement', 'known(restatement.source)', 'stated(restatement)', ()):
    loop67,
    ('indicator', "indicator.link_to != ''", 'indicator.link_found and indicator.parent_above and known(indicator.levels_up)', ()):
    loop68,
    ('plan', '', "plan.cycle == ''", ()):
    loop69,
    ('indicator', 'indicator.link_found', 'not indicator.in_cycle', ()):
    loop70,
    ('plan', 'count(plan.parents) > 0', 'all(plan.parents, rank < self.rank)', ()):
    loop71,
    ('indicator', 'indicator.parent_above and known(indicator.levels_up)', 'indicator.levels_up <= 1', ()):
    loop72,
    ('plan', "count(plan.parents) > 0 and plan.cycle == ''", 'any(plan.parents, rank == self.rank - 1)', ()):
    loop73,
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    loop74,
    ('plan', "any(plan.parents, number != '')", "all(plan.parents, number == '' or number in self.cites)", ()):
    loop75,
    ('plan', 'stated(plan.date) and any(plan.parents, stated(date))', 'all(plan.parents, not stated(date) or self.date >= date)', ()):
    loop76,
    ('plan', "any(plan.indicators, link_to != '')", 'count(plan.parents) > 0', ()):
    loop77,
    ('plan', 'count(plan.divisions) > 0', 'count(plan.divisions_amiss) == 0', ()):
    loop78,
    ('plan', 'count(plan.divisions) > 0', 'count(plan.children_unnamed) == 0', ()):
    loop79,
    ('indicator', 'count(indicator.plan.parents) > 0', 'stated(indicator.relation)', ()):
    loop80,
    ('duty', 'duty.headline and duty.numeric', 'duty.answered', ()):
    loop81,
    ('duty', 'not duty.headline and (duty.numeric or not duty.spoken)', 'duty.answered', ()):
    loop82,
    ('duty', 'duty.spoken and not duty.numeric', 'duty.answered', ()):
    loop83,
    ('trim', '', 'stated(trim.reason)', ()):
    loop84,
    ('trim', '', 'stated(trim.because)', ()):
    loop85,
    ('trim', 'trim.plan.has_note', 'stated(trim.proposed_by)', ()):
    loop86,
    ('trim', '', 'trim.found and trim.from_above', ()):
    loop87,
    ('trim', 'trim.found', 'not trim.carried', ()):
    loop88,
    ('trim', 'stated(trim.because) and (trim.headline or count(params.groups[trim.group]) > 0)', '(not trim.headline or trim.because in params.headline) and (count(params.groups[trim.group]) == 0 or trim.because in params.groups[trim.group])', (('headline', 'texts'), ('groups', 'table'))):
    loop89,
    ('trim', 'trim.found', 'not trim.of_nation', ()):
    loop90,
    ('trim', 'known(trim.said) and trim.found and trim.indicator.numeric', 'any(trim.indicator.targets, same_number(self.said, value) and (not known(self.year) or year == self.year))', ()):
    loop91,
    ('trim', 'stated(trim.said)', 'stated(trim.year)', ()):
    loop92,
    ('trim', "trim.because in ('no-mandate', 'no-subject')", 'count(trim.busy) == 0', ()):
    loop93,
    ('trim', "trim.because == 'merged'", 'stated(trim.into)', ()):
    loop94,
    ('trim', 'stated(trim.proposed_by) and count(trim.plan.offices) > 0', 'trim.proposed_by in trim.plan.offices', ()):
    loop95,
    ('work_item', '', 'work_item.found', ()):
    loop96,
    ('action', 'count(action.plan.work_items) > 0', 'count(action.items) > 0', ()):
    loop97,
    ('work_item', 'work_item.found and count(work_item.lead) > 0 and count(work_item.action.offices) > 0', 'work_item.lead_agrees', ()):
    loop98,
    ('work_item', "work_item.found and work_item.task != ''", 'work_item.same_task', ()):
    loop99,
    ('work_item', "work_item.found and work_item.task != '' and work_item.chapter != ''", 'work_item.same_chapter', ()):
    loop100,
}
