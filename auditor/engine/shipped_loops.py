"""Made from the rules of this repository by `make bless`; not to be edited."""

from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, ROWS, TEXTS
from auditor.expression.logic import add, all_of, and_then, any_of, at_most, below, count, distinct, equal, equal_numbers, get_flag, joined, lookup, median, member, multiply, negation, or_then, subtract
from auditor.missing import Missing

CALLS = {name: function.call for name, function in FUNCTIONS.items()}


def each_allocation(rows, params, found):
    params0, params1, = params
    found0, found1, = found
    holds0 = holds1 = 0
    for row0 in rows:
        m1 = m2 = m3 = ...
        m0 = row0.ceiling
        if found0 is not None:
            if (t8 := (not m0 if m0.__class__ is bool else negation(m0))) is not False:
                if t8 is True:
                    if (t1 := (True if (t6 := (t3.numerator * t4.denominator >= t4.numerator * t3.denominator if ((t3 := (m1 if m1 is not ... else (m1 := row0.total))).__class__ in NUMBERS) & ((t4 := (m2 if m2 is not ... else (m2 := (t2.number if (t2 := row0.target).__class__ not in ABSENT else t2)))).__class__ in NUMBERS) else at_most(t4, t3))) is True else t7 if (t7 := (not t5 if (t5 := (m3 if m3 is not ... else (m3 := row0.closed))).__class__ is bool else negation(t5))) is True or t6 is False else or_then(t6, t7))) is not False:
                        if t1 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t1))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, t8))
        if found1 is not None:
            if m0 is not False:
                if m0 is True:
                    if (t10 := (t12.numerator * t13.denominator <= t13.numerator * t12.denominator if ((t12 := (m1 if m1 is not ... else (m1 := row0.total))).__class__ in NUMBERS) & ((t13 := (m2 if m2 is not ... else (m2 := (t11.number if (t11 := row0.target).__class__ not in ABSENT else t11)))).__class__ in NUMBERS) else at_most(t12, t13))) is not False and (m3 if m3 is not ... else (m3 := row0.closed)) is not False:
                        if t10 is True and m3 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, joined(t10, m3)))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, m0))
    return (holds0, holds1, )


indicator_0 = Fraction(0, 1)

indicator_1 = Fraction(0, 1)

indicator_2 = Fraction(1, 1)

indicator_3 = Fraction(0, 1)

indicator_4 = CALLS['same_name']

indicator_5 = Fraction(0, 1)

indicator_6 = Fraction(0, 1)

indicator_7 = Fraction(0, 1)

indicator_8 = CALLS['stated']

indicator_9 = CALLS['stated']

indicator_10 = ''

indicator_11 = CALLS['stated']

indicator_12 = Fraction(0, 1)

indicator_13 = Fraction(2, 1)

indicator_14 = Fraction(0, 1)

indicator_15 = ''

indicator_16 = Fraction(1, 1)

indicator_17 = CALLS['stated']

def each_indicator(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = 0
    for row0 in rows:
        m5 = m9 = m10 = m11 = m14 = m17 = m18 = ...
        m0 = row0.plan
        m1 = (m0.expected if m0.__class__ not in ABSENT else m0)
        m2 = row0.link_found
        m3 = row0.numeric
        m4 = row0.spoken
        m6 = (m0.offices if m0.__class__ not in ABSENT else m0)
        m7 = (t4.numerator > 0 if ((t4 := (len(m6) if m6.__class__ in ROWS else count(m6))).__class__ in NUMBERS) else below(indicator_0, t4))
        m8 = row0.own
        m13 = get_flag(m0, 'has_annex')
        m15 = (len(t6) if (t6 := row0.blanks).__class__ in ROWS else count(t6))
        m16 = row0.parent_above
        m12 = (t9.numerator > 0 if ((t9 := (len(t8) if (t8 := (m0.parents if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t8))).__class__ in NUMBERS) else below(indicator_1, t9))
        if found0 is not None:
            if (t15 := (m1.numerator > m1.denominator if (m1.__class__ in NUMBERS) else below(indicator_2, m1))) is not False and (t18 := (t21.numerator > 0 if ((t21 := (len(t20) if (t20 := (m0.children if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t20))).__class__ in NUMBERS) else below(indicator_3, t21))) is not False and (t23 := (not t24 if (t24 := get_flag(m0, 'draft')).__class__ is bool else negation(t24))) is not False:
                if t15 is True and t18 is True and t23 is True:
                    if (t11 := (t13.numerator * m1.denominator < m1.numerator * t13.denominator if ((t13 := (len(t12) if (t12 := row0.trimmed_by).__class__ in ROWS else count(t12))).__class__ in NUMBERS) & (m1.__class__ in NUMBERS) else below(t13, m1))) is not False:
                        if t11 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t11))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(t15, t18, t23)))
        if found1 is not None:
            if m2 is not False:
                if m2 is True:
                    if (t25 := (True if (t27 := indicator_4(row0.name, (t26.name if (t26 := row0.parent).__class__ not in ABSENT else t26))) is True else t28 if (t28 := row0.aliased) is True or t27 is False else or_then(t27, t28))) is not False:
                        if t25 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t25))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, m2))
        if found2 is not None:
            if m3 is not False and (t31 := row0.leads_measure) is not False:
                if m3 is True and t31 is True:
                    if (t29 := (not t30 if (t30 := row0.kinds_differ).__class__ is bool else negation(t30))) is not False:
                        if t29 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t29))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m3, t31)))
        if found3 is not None:
            if m4 is not False:
                if m4 is True:
                    if (t32 := row0.reaches_end) is not False:
                        if t32 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t32))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, m4))
        if found4 is not None:
            if (t34 := row0.yearly) is not False and m4 is not False:
                if t34 is True and m4 is True:
                    if (t33 := row0.fills_years) is not False:
                        if t33 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t33))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(t34, m4)))
        if found5 is not None:
            if (t36 := ((t37 := row0.action).__class__ not in ABSENT)) is not False and (m5 if m5 is not ... else (m5 := (t39.numerator > 0 if ((t39 := (len(t38) if (t38 := row0.owner).__class__ in ROWS else count(t38))).__class__ in NUMBERS) else below(indicator_5, t39)))) is not False:
                if t36 is True and m5 is True:
                    if (t35 := row0.owner_listed) is not False:
                        if t35 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t35))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(t36, m5)))
        if found6 is not None:
            if m7 is not False and (m5 if m5 is not ... else (m5 := (t46.numerator > 0 if ((t46 := (len(t45) if (t45 := row0.owner).__class__ in ROWS else count(t45))).__class__ in NUMBERS) else below(indicator_7, t46)))) is not False:
                if m7 is True and m5 is True:
                    if (t41 := (t43.numerator == 0 if ((t43 := (len(t42) if (t42 := row0.offices_unknown).__class__ in ROWS else count(t42))).__class__ in NUMBERS) else equal_numbers(t43, indicator_6))) is not False:
                        if t41 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t41))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(m7, m5)))
        if found7 is not None:
            if m8 is not False and (m9 if m9 is not ... else (m9 := get_flag(m0, 'has_note'))) is not False:
                if m8 is True and m9 is True:
                    if (m11 if m11 is not ... else (m11 := (t48 != '' and t48 != () if (t48 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in TEXTS else indicator_8(t48)))) is not False:
                        if m11 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, m11))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m8, m9)))
        if found8 is not None:
            if m8 is not False and (m9 if m9 is not ... else (m9 := get_flag(m0, 'has_note'))) is not False:
                if m8 is True and m9 is True:
                    if (t49 := (t50 != '' and t50 != () if (t50 := row0.reason).__class__ in TEXTS else indicator_9(t50))) is not False:
                        if t49 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t49))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m8, m9)))
        if found9 is not None:
            if m8 is not False and m12 is not False:
                if m8 is True and m12 is True:
                    if (t51 := (t52 == indicator_10 if ((t52 := row0.parents_twin).__class__ is str) else equal(t52, indicator_10))) is not False:
                        if t51 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t51))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(m8, m12)))
        if found10 is not None:
            if m8 is not False and (m11 if m11 is not ... else (m11 := (t57 != '' and t57 != () if (t57 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in TEXTS else indicator_11(t57)))) is not False and m7 is not False:
                if m8 is True and m11 is True and m7 is True:
                    if (t54 := (t55 in m6 if ((t55 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in ITEMS) & (m6.__class__ is tuple) else member(t55, m6))) is not False:
                        if t54 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t54))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m8, m11, m7)))
        if found11 is not None:
            if m13 is not False:
                if m13 is True:
                    if (m14 if m14 is not ... else (m14 := row0.listed)) is not False:
                        if m14 is True:
                            holds11 += 1
                        else:
                            found11.append((row0, m14))
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, m13))
        if found12 is not None:
            if m13 is not False and (m14 if m14 is not ... else (m14 := row0.listed)) is not False and m3 is not False:
                if m13 is True and m14 is True and m3 is True:
                    if (t58 := (t60.numerator > 0 if ((t60 := (len(t59) if (t59 := row0.statements).__class__ in ROWS else count(t59))).__class__ in NUMBERS) else below(indicator_12, t60))) is not False:
                        if t58 is True:
                            holds12 += 1
                        else:
                            found12.append((row0, t58))
                    else:
                        found12.append((row0, False))
                else:
                    found12.append((row0, joined(m13, m14, m3)))
        if found13 is not None:
            if (t65 := (m15.numerator > 0 if (m15.__class__ in NUMBERS) else below(indicator_14, m15))) is not False:
                if t65 is True:
                    if (t62 := (m15.numerator < 2 * m15.denominator if (m15.__class__ in NUMBERS) else below(m15, indicator_13))) is not False:
                        if t62 is True:
                            holds13 += 1
                        else:
                            found13.append((row0, t62))
                    else:
                        found13.append((row0, False))
                else:
                    found13.append((row0, t65))
        if found14 is not None:
            if (t69 := (not t72 if (t72 := (t70 == indicator_15 if ((t70 := row0.link_to).__class__ is str) else equal(t70, indicator_15))).__class__ is bool else negation(t72))) is not False:
                if t69 is True:
                    if m2 is not False and m16 is not False and (m18 if m18 is not ... else (m18 := ((t68 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ not in ABSENT))) is not False:
                        if m2 is True and m16 is True and m18 is True:
                            holds14 += 1
                        else:
                            found14.append((row0, joined(m2, m16, m18)))
                    else:
                        found14.append((row0, False))
                else:
                    found14.append((row0, t69))
        if found15 is not None:
            if m2 is not False:
                if m2 is True:
                    if (t73 := (not t74 if (t74 := row0.in_cycle).__class__ is bool else negation(t74))) is not False:
                        if t73 is True:
                            holds15 += 1
                        else:
                            found15.append((row0, t73))
                    else:
                        found15.append((row0, False))
                else:
                    found15.append((row0, m2))
        if found16 is not None:
            if m16 is not False and (m18 if m18 is not ... else (m18 := ((t78 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ not in ABSENT))) is not False:
                if m16 is True and m18 is True:
                    if (t75 := (t76.numerator <= t76.denominator if ((t76 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ in NUMBERS) else at_most(t76, indicator_16))) is not False:
                        if t75 is True:
                            holds16 += 1
                        else:
                            found16.append((row0, t75))
                    else:
                        found16.append((row0, False))
                else:
                    found16.append((row0, joined(m16, m18)))
        if found17 is not None:
            if m12 is not False:
                if m12 is True:
                    if (t79 := (t80 != '' and t80 != () if (t80 := row0.relation).__class__ in TEXTS else indicator_17(t80))) is not False:
                        if t79 is True:
                            holds17 += 1
                        else:
                            found17.append((row0, t79))
                    else:
                        found17.append((row0, False))
                else:
                    found17.append((row0, m12))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, )


link_0 = 'same'

link_1 = ('same', 'at-least',)

link_2 = ('same', 'share', 'at-least',)

link_3 = CALLS['stated']

link_4 = 'share'

link_5 = CALLS['same_number']

link_6 = CALLS['stated']

link_7 = CALLS['same_time']

link_8 = CALLS['reaches']

link_9 = CALLS['stated']

link_10 = CALLS['kind']

link_11 = 'amount'

link_12 = CALLS['kind']

link_13 = 'growth'

link_14 = CALLS['holds_bound']

link_15 = CALLS['kind']

link_16 = 'amount'

link_17 = CALLS['kind']

link_18 = 'growth'

link_19 = CALLS['same_number']

link_20 = CALLS['reaches']

link_21 = CALLS['same_unit']

link_22 = CALLS['near_unit']

link_23 = CALLS['kind']

link_24 = 'amount'

link_25 = CALLS['kind']

link_26 = 'amount'

link_27 = CALLS['same_unit']

link_28 = CALLS['kind']

link_29 = 'amount'

link_30 = CALLS['kind']

link_31 = 'amount'

link_32 = CALLS['stated']

link_33 = CALLS['growth']

link_34 = CALLS['kind']

link_35 = 'amount'

link_36 = CALLS['kind']

link_37 = 'growth'

link_38 = CALLS['stated']

link_39 = CALLS['kind']

link_40 = 'amount'

link_41 = CALLS['kind']

link_42 = 'growth'

link_43 = CALLS['kind']

link_44 = 'amount'

link_45 = CALLS['kind']

link_46 = 'growth'

link_47 = CALLS['kind']

link_48 = ('growth', 'points',)

link_49 = CALLS['kind']

link_50 = ('growth', 'points',)

link_51 = CALLS['same_measure']

link_52 = CALLS['stated']

link_53 = CALLS['bound']

link_54 = 'about'

link_55 = CALLS['bound']

link_56 = ('more_than', 'at_least',)

link_57 = CALLS['bound']

link_58 = 'unstated'

link_59 = CALLS['stated']

link_60 = CALLS['kind']

link_61 = 'amount'

link_62 = CALLS['kind']

link_63 = 'growth'

link_64 = 'equal'

link_65 = CALLS['stated']

link_66 = 'unknown'

link_67 = CALLS['agrees']

link_68 = CALLS['stated']

link_69 = Fraction(0, 1)

link_70 = Fraction(1, 1)

link_71 = CALLS['stated']

link_72 = Fraction(1, 1)

link_73 = CALLS['stated']

link_74 = CALLS['stated']

link_75 = CALLS['bound']

link_76 = ('more_than', 'at_least', 'at_most', 'less_than',)

def each_link(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, params18, params19, params20, params21, params22, params23, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, found18, found19, found20, found21, found22, found23, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = holds18 = holds19 = holds20 = holds21 = holds22 = holds23 = 0
    for row0 in rows:
        m5 = m6 = m7 = m11 = m12 = m13 = m14 = m15 = m16 = m17 = m18 = m19 = m20 = m22 = m23 = m24 = m25 = m27 = m28 = m29 = m30 = m31 = m32 = m33 = m34 = m35 = m36 = ...
        m0 = row0.relation
        m1 = (m0 == link_0 if (m0.__class__ is str) else equal(m0, link_0))
        m10 = (m0 in link_1 if (m0.__class__ in ITEMS) else member(m0, link_1))
        m2 = row0.child
        m8 = (m2.__class__ not in ABSENT and m2.quantity.number is not None)
        m21 = (m0 in link_2 if (m0.__class__ in ITEMS) else member(m0, link_2))
        m3 = (m2.quantity.kind != 'none' if m2.__class__ not in ABSENT else link_3(m2))
        m26 = (m0 == link_4 if (m0.__class__ is str) else equal(m0, link_4))
        m4 = row0.parent
        m9 = (m4.__class__ not in ABSENT and m4.quantity.number is not None)
        if found0 is not None:
            if m1 is not False and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_6(m4)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m1 is True and m3 is True and m5 is True and m6 is True:
                    if (m7 if m7 is not ... else (m7 := link_5(m2, m4))) is not False:
                        if m7 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, m7))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(m1, m3, m5, m6)))
        if found1 is not None:
            if m1 is not False and m8 is not False and m9 is not False:
                if m1 is True and m8 is True and m9 is True:
                    if (t13 := link_7(m2, m4)) is not False:
                        if t13 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t13))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(m1, m8, m9)))
        if found2 is not None:
            if m10 is not False and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_9(m4)))) is not False and (m15 if m15 is not ... else (m15 := (not t24 if (t24 := (False if (t22 := (m12 if m12 is not ... else (m12 := (t17 == link_11 if ((t17 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_10(m2))))).__class__ is str) else equal(t17, link_11))))) is False else t23 if (t23 := (m14 if m14 is not ... else (m14 := (t20 == link_13 if ((t20 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_12(m4))))).__class__ is str) else equal(t20, link_13))))) is False or t22 is True else and_then(t22, t23))).__class__ is bool else negation(t24)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m10 is True and m3 is True and m5 is True and m15 is True and m6 is True:
                    if (t14 := link_8(m2, m4, (m16 if m16 is not ... else (m16 := row0.downward)))) is not False:
                        if t14 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t14))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m10, m3, m5, m15, m6)))
        if found3 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m15 if m15 is not ... else (m15 := (not t34 if (t34 := (False if (t32 := (m12 if m12 is not ... else (m12 := (t27 == link_16 if ((t27 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_15(m2))))).__class__ is str) else equal(t27, link_16))))) is False else t33 if (t33 := (m14 if m14 is not ... else (m14 := (t30 == link_18 if ((t30 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_17(m4))))).__class__ is str) else equal(t30, link_18))))) is False or t32 is True else and_then(t32, t33))).__class__ is bool else negation(t34)))) is not False and (m7 if m7 is not ... else (m7 := link_19(m2, m4))) is not False:
                if m10 is True and m8 is True and m9 is True and m15 is True and m7 is True:
                    if (t25 := link_14(m2, m4, (m16 if m16 is not ... else (m16 := row0.downward)))) is not False:
                        if t25 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t25))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m10, m8, m9, m15, m7)))
        if found4 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m18 if m18 is not ... else (m18 := ((t36 := (m17 if m17 is not ... else (m17 := row0.above))).__class__ not in ABSENT and t36.quantity.number is not None))) is not False:
                if m10 is True and m8 is True and m9 is True and m18 is True:
                    if (t35 := link_20(m2, (m17 if m17 is not ... else (m17 := row0.above)), (m16 if m16 is not ... else (m16 := row0.downward)))) is not False:
                        if t35 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t35))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m10, m8, m9, m18)))
        if found5 is not None:
            if m8 is not False and m9 is not False and (m12 if m12 is not ... else (m12 := (t41 == link_24 if ((t41 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_23(m2))))).__class__ is str) else equal(t41, link_24)))) is not False and (m19 if m19 is not ... else (m19 := (t44 == link_26 if ((t44 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_25(m4))))).__class__ is str) else equal(t44, link_26)))) is not False:
                if m8 is True and m9 is True and m12 is True and m19 is True:
                    if (t37 := (True if (t38 := (m20 if m20 is not ... else (m20 := link_21(m2, m4)))) is True else t39 if (t39 := link_22(m2, m4)) is True or t38 is False else or_then(t38, t39))) is not False:
                        if t37 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t37))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m8, m9, m12, m19)))
        if found6 is not None:
            if m8 is not False and m9 is not False and (m12 if m12 is not ... else (m12 := (t47 == link_29 if ((t47 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_28(m2))))).__class__ is str) else equal(t47, link_29)))) is not False and (m19 if m19 is not ... else (m19 := (t50 == link_31 if ((t50 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_30(m4))))).__class__ is str) else equal(t50, link_31)))) is not False:
                if m8 is True and m9 is True and m12 is True and m19 is True:
                    if (m20 if m20 is not ... else (m20 := link_27(m2, m4))) is not False:
                        if m20 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, m20))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(m8, m9, m12, m19)))
        if found7 is not None:
            if m21 is not False and (t52 := ((t53 := row0.year).__class__ not in ABSENT)) is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_32(m4)))) is not False:
                if m21 is True and t52 is True and m5 is True:
                    if m3 is not False:
                        if m3 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, m3))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m21, t52, m5)))
        if found8 is not None:
            if m21 is not False and m9 is not False and m3 is not False:
                if m21 is True and m9 is True and m3 is True:
                    if m8 is not False:
                        if m8 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, m8))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m21, m9, m3)))
        if found9 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m12 if m12 is not ... else (m12 := (t60 == link_35 if ((t60 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_34(m2))))).__class__ is str) else equal(t60, link_35)))) is not False and (m14 if m14 is not ... else (m14 := (t63 == link_37 if ((t63 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_36(m4))))).__class__ is str) else equal(t63, link_37)))) is not False:
                if m10 is True and m8 is True and m9 is True and m12 is True and m14 is True:
                    if (t55 := (t57.numerator * m4.denominator >= m4.numerator * t57.denominator if ((t57 := link_33(m2, (m2.baseline if m2.__class__ not in ABSENT else m2))).__class__ in NUMBERS) & (m4.__class__ in NUMBERS) else at_most(m4, t57))) is not False:
                        if t55 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t55))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(m10, m8, m9, m12, m14)))
        if found10 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m18 if m18 is not ... else (m18 := ((t74 := (m17 if m17 is not ... else (m17 := row0.above))).__class__ not in ABSENT and t74.quantity.number is not None))) is not False and (m15 if m15 is not ... else (m15 := (not t83 if (t83 := (False if (t81 := (m12 if m12 is not ... else (m12 := (t76 == link_40 if ((t76 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_39(m2))))).__class__ is str) else equal(t76, link_40))))) is False else t82 if (t82 := (m14 if m14 is not ... else (m14 := (t79 == link_42 if ((t79 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_41(m4))))).__class__ is str) else equal(t79, link_42))))) is False or t81 is True else and_then(t81, t82))).__class__ is bool else negation(t83)))) is not False:
                if m10 is True and m8 is True and m9 is True and m18 is True and m15 is True:
                    if (t65 := (True if (t72 := (m22 if m22 is not ... else (m22 := (not t66 if (t66 := row0.stricter).__class__ is bool else negation(t66))))) is True else t73 if (t73 := (True if (t70 := (not t67 if (t67 := row0.parent_stricter).__class__ is bool else negation(t67))) is True else t71 if (t71 := (m24 if m24 is not ... else (m24 := (t69 != '' and t69 != () if (t69 := (t68.reason if (t68 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t68)).__class__ in TEXTS else link_38(t69))))) is True or t70 is False else or_then(t70, t71))) is True or t72 is False else or_then(t72, t73))) is not False:
                        if t65 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t65))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m10, m8, m9, m18, m15)))
        if found11 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m15 if m15 is not ... else (m15 := (not t93 if (t93 := (False if (t91 := (m12 if m12 is not ... else (m12 := (t86 == link_44 if ((t86 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_43(m2))))).__class__ is str) else equal(t86, link_44))))) is False else t92 if (t92 := (m14 if m14 is not ... else (m14 := (t89 == link_46 if ((t89 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_45(m4))))).__class__ is str) else equal(t89, link_46))))) is False or t91 is True else and_then(t91, t92))).__class__ is bool else negation(t93)))) is not False:
                if m10 is True and m8 is True and m9 is True and m15 is True:
                    if (m22 if m22 is not ... else (m22 := (not t84 if (t84 := row0.stricter).__class__ is bool else negation(t84)))) is not False:
                        if m22 is True:
                            holds11 += 1
                        else:
                            found11.append((row0, m22))
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m10, m8, m9, m15)))
        if found12 is not None:
            if m8 is not False and m9 is not False and (t99 := (t101 in link_48 if ((t101 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_47(m2))))).__class__ in ITEMS) else member(t101, link_48))) is not False and (t103 := (t105 in link_50 if ((t105 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_49(m4))))).__class__ in ITEMS) else member(t105, link_50))) is not False:
                if m8 is True and m9 is True and t99 is True and t103 is True:
                    if (t94 := (t97.numerator * t98.denominator == t98.numerator * t97.denominator if ((t97 := (t95.base_year if (t95 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t95)).__class__ in NUMBERS) & ((t98 := (t96.base_year if (t96 := (m25 if m25 is not ... else (m25 := row0.parent_indicator))).__class__ not in ABSENT else t96)).__class__ in NUMBERS) else equal_numbers(t97, t98))) is not False:
                        if t94 is True:
                            holds12 += 1
                        else:
                            found12.append((row0, t94))
                    else:
                        found12.append((row0, False))
                else:
                    found12.append((row0, joined(m8, m9, t99, t103)))
        if found13 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_52(m4)))) is not False:
                if m3 is True and m5 is True:
                    if (t107 := link_51(row0.name, (t108.name if (t108 := (m25 if m25 is not ... else (m25 := row0.parent_indicator))).__class__ not in ABSENT else t108))) is not False:
                        if t107 is True:
                            holds13 += 1
                        else:
                            found13.append((row0, t107))
                    else:
                        found13.append((row0, False))
                else:
                    found13.append((row0, joined(m3, m5)))
        if found14 is not None:
            if m26 is not False and m8 is not False and m9 is not False and (t115 := (t117 in link_56 if ((t117 := (m27 if m27 is not ... else (m27 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_55(m4))))).__class__ in ITEMS) else member(t117, link_56))) is not False and (t119 := (not t123 if (t123 := (t121 == link_58 if ((t121 := (m28 if m28 is not ... else (m28 := (m2.quantity.bound if m2.__class__ not in ABSENT else link_57(m2))))).__class__ is str) else equal(t121, link_58))).__class__ is bool else negation(t123))) is not False:
                if m26 is True and m8 is True and m9 is True and t115 is True and t119 is True:
                    if (t110 := (not t114 if (t114 := (t112 == link_54 if ((t112 := (m28 if m28 is not ... else (m28 := (m2.quantity.bound if m2.__class__ not in ABSENT else link_53(m2))))).__class__ is str) else equal(t112, link_54))).__class__ is bool else negation(t114))) is not False:
                        if t110 is True:
                            holds14 += 1
                        else:
                            found14.append((row0, t110))
                    else:
                        found14.append((row0, False))
                else:
                    found14.append((row0, joined(m26, m8, m9, t115, t119)))
        if found15 is not None:
            if m10 is not False and (t134 := ((t135 := params15['margin']).__class__ not in ABSENT)) is not False and m8 is not False and m9 is not False and (m15 if m15 is not ... else (m15 := (not t144 if (t144 := (False if (t142 := (m12 if m12 is not ... else (m12 := (t137 == link_61 if ((t137 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_60(m2))))).__class__ is str) else equal(t137, link_61))))) is False else t143 if (t143 := (m14 if m14 is not ... else (m14 := (t140 == link_63 if ((t140 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_62(m4))))).__class__ is str) else equal(t140, link_63))))) is False or t142 is True else and_then(t142, t143))).__class__ is bool else negation(t144)))) is not False:
                if m10 is True and t134 is True and m8 is True and m9 is True and m15 is True:
                    if (t124 := (True if (t132 := (m22 if m22 is not ... else (m22 := (not t125 if (t125 := row0.stricter).__class__ is bool else negation(t125))))) is True else t133 if (t133 := (True if (t130 := (m24 if m24 is not ... else (m24 := (t127 != '' and t127 != () if (t127 := (t126.reason if (t126 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t126)).__class__ in TEXTS else link_59(t127))))) is True else t131 if (t131 := (t128.numerator * t129.denominator <= t129.numerator * t128.denominator if ((t128 := row0.margin_size).__class__ in NUMBERS) & ((t129 := params15['margin']).__class__ in NUMBERS) else at_most(t128, t129))) is True or t130 is False else or_then(t130, t131))) is True or t132 is False else or_then(t132, t133))) is not False:
                        if t124 is True:
                            holds15 += 1
                        else:
                            found15.append((row0, t124))
                    else:
                        found15.append((row0, False))
                else:
                    found15.append((row0, joined(m10, t134, m8, m9, m15)))
        if found16 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_65(m4)))) is not False and (t149 := (not t152 if (t152 := (t150 == link_66 if ((t150 := (m29 if m29 is not ... else (m29 := row0.scope_relation))).__class__ is str) else equal(t150, link_66))).__class__ is bool else negation(t152))) is not False:
                if m3 is True and m5 is True and t149 is True:
                    if (t145 := (t146 == link_64 if ((t146 := (m29 if m29 is not ... else (m29 := row0.scope_relation))).__class__ is str) else equal(t146, link_64))) is not False:
                        if t145 is True:
                            holds16 += 1
                        else:
                            found16.append((row0, t145))
                    else:
                        found16.append((row0, False))
                else:
                    found16.append((row0, joined(m3, m5, t149)))
        if found17 is not None:
            if m26 is not False and (m31 if m31 is not ... else (m31 := (t154.quantity.kind != 'none' if (t154 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT else link_68(t154)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m26 is True and m31 is True and m6 is True:
                    if (t153 := link_67((m32 if m32 is not ... else (m32 := row0.computed_share)), (m30 if m30 is not ... else (m30 := row0.share)))) is not False:
                        if t153 is True:
                            holds17 += 1
                        else:
                            found17.append((row0, t153))
                    else:
                        found17.append((row0, False))
                else:
                    found17.append((row0, joined(m26, m31, m6)))
        if found18 is not None:
            if m26 is not False and (m31 if m31 is not ... else (m31 := (t161.quantity.kind != 'none' if (t161 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT else link_71(t161)))) is not False and (t162 := ((t163 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT and t163.quantity.number is not None)) is not False:
                if m26 is True and m31 is True and t162 is True:
                    if (t155 := (t156.numerator > 0 if ((t156 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ in NUMBERS) else below(link_69, t156))) is not False and (t158 := (t159.numerator <= t159.denominator if ((t159 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ in NUMBERS) else at_most(t159, link_70))) is not False:
                        if t155 is True and t158 is True:
                            holds18 += 1
                        else:
                            found18.append((row0, joined(t155, t158)))
                    else:
                        found18.append((row0, False))
                else:
                    found18.append((row0, joined(m26, m31, t162)))
        if found19 is not None:
            if m26 is not False and m8 is not False and m9 is not False and (m33 if m33 is not ... else (m33 := ((t167 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ not in ABSENT))) is not False:
                if m26 is True and m8 is True and m9 is True and m33 is True:
                    if (t164 := (t165.numerator <= t165.denominator if ((t165 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ in NUMBERS) else at_most(t165, link_72))) is not False:
                        if t164 is True:
                            holds19 += 1
                        else:
                            found19.append((row0, t164))
                    else:
                        found19.append((row0, False))
                else:
                    found19.append((row0, joined(m26, m8, m9, m33)))
        if found20 is not None:
            if m26 is not False and (t168 := ((t169 := params20['minimum']).__class__ not in ABSENT)) is not False and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_73(m4)))) is not False and (t171 := (t172.numerator * t173.denominator < t173.numerator * t172.denominator if ((t172 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ in NUMBERS) & ((t173 := params20['minimum']).__class__ in NUMBERS) else below(t172, t173))) is not False:
                if m26 is True and t168 is True and m3 is True and m5 is True and t171 is True:
                    if (m34 if m34 is not ... else (m34 := row0.explained)) is not False:
                        if m34 is True:
                            holds20 += 1
                        else:
                            found20.append((row0, m34))
                    else:
                        found20.append((row0, False))
                else:
                    found20.append((row0, joined(m26, t168, m3, m5, t171)))
        if found21 is not None:
            if m26 is not False and m8 is not False and m9 is not False:
                if m26 is True and m8 is True and m9 is True:
                    if (m31 if m31 is not ... else (m31 := (t174.quantity.kind != 'none' if (t174 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT else link_74(t174)))) is not False:
                        if m31 is True:
                            holds21 += 1
                        else:
                            found21.append((row0, m31))
                    else:
                        found21.append((row0, False))
                else:
                    found21.append((row0, joined(m26, m8, m9)))
        if found22 is not None:
            if m26 is not False and (m33 if m33 is not ... else (m33 := ((t186 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ not in ABSENT))) is not False and (t187 := (t190.numerator * t191.denominator >= t191.numerator * t190.denominator if ((t190 := (len(t189) if (t189 := (m35 if m35 is not ... else (m35 := (t188.links_shared if (t188 := row0.plan).__class__ not in ABSENT else t188)))).__class__ in ROWS else count(t189))).__class__ in NUMBERS) & ((t191 := params22['peers']).__class__ in NUMBERS) else at_most(t191, t190))) is not False:
                if m26 is True and m33 is True and t187 is True:
                    if (t175 := (True if (t184 := (m34 if m34 is not ... else (m34 := row0.explained))) is True else t185 if (t185 := (False if (t182 := (t177.numerator * t178.denominator >= t178.numerator * t177.denominator if ((t177 := multiply((m32 if m32 is not ... else (m32 := row0.computed_share)), params22['times'])).__class__ in NUMBERS) & ((t178 := (m36 if m36 is not ... else (m36 := median((m35 if m35 is not ... else (m35 := (t176.links_shared if (t176 := row0.plan).__class__ not in ABSENT else t176))), lambda row1: row1.computed_share)))).__class__ in NUMBERS) else at_most(t178, t177))) is False else t183 if (t183 := (t180.numerator * t181.denominator <= t181.numerator * t180.denominator if ((t180 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ in NUMBERS) & ((t181 := multiply((m36 if m36 is not ... else (m36 := median((m35 if m35 is not ... else (m35 := (t179.links_shared if (t179 := row0.plan).__class__ not in ABSENT else t179))), lambda row1: row1.computed_share))), params22['times'])).__class__ in NUMBERS) else at_most(t180, t181))) is False or t182 is True else and_then(t182, t183))) is True or t184 is False else or_then(t184, t185))) is not False:
                        if t175 is True:
                            holds22 += 1
                        else:
                            found22.append((row0, t175))
                    else:
                        found22.append((row0, False))
                else:
                    found22.append((row0, joined(m26, m33, t187)))
        if found23 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (t193 := (t195 in link_76 if ((t195 := (m27 if m27 is not ... else (m27 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_75(m4))))).__class__ in ITEMS) else member(t195, link_76))) is not False:
                if m10 is True and m8 is True and m9 is True and t193 is True:
                    if (t192 := row0.bound_said) is not False:
                        if t192 is True:
                            holds23 += 1
                        else:
                            found23.append((row0, t192))
                    else:
                        found23.append((row0, False))
                else:
                    found23.append((row0, joined(m10, m8, m9, t193)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, holds19, holds20, holds21, holds22, holds23, )


target_0 = 'growth'

target_1 = 'reference'

target_2 = CALLS['reaches']

target_3 = CALLS['grown']

target_4 = CALLS['agrees']

target_5 = CALLS['stated']

target_6 = ('growth', 'points',)

target_7 = Fraction(1, 1)

target_8 = CALLS['agrees']

target_9 = CALLS['agrees']

target_10 = CALLS['same_number']

target_11 = CALLS['same_time']

target_12 = 'percent'

target_13 = ('growth', 'percent',)

target_14 = 'none'

target_15 = Fraction(0, 1)

def each_target(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = 0
    for row0 in rows:
        m4 = m5 = m6 = m7 = m8 = m10 = m11 = m13 = ...
        m0 = row0.kind
        m1 = row0.previous
        m3 = (m0 == target_0 if (m0.__class__ is str) else equal(m0, target_0))
        m2 = row0.numeric
        m9 = row0.cumulative
        m12 = row0.dated
        if found0 is not None:
            if (t5 := (m0 == target_1 if (m0.__class__ is str) else equal(m0, target_1))) is not False:
                if t5 is True:
                    if (t3 := ((t4 := row0.referred).__class__ not in ABSENT and t4.quantity.number is not None)) is not False:
                        if t3 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t3))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, t5))
        if found1 is not None:
            if (t9 := (m1.__class__ not in ABSENT and m1.quantity.number is not None)) is not False and m2 is not False and (t11 := (m0 == t14 if (m0.__class__ is str) & ((t14 := (m1.kind if m1.__class__ not in ABSENT else m1)).__class__ is str) else equal(m0, t14))) is not False:
                if t9 is True and m2 is True and t11 is True:
                    if (t8 := target_2(row0, m1, row0.downward)) is not False:
                        if t8 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t8))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(t9, m2, t11)))
        if found2 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := ((t16 := (m4 if m4 is not ... else (m4 := row0.absolute))).__class__ not in ABSENT and t16.quantity.number is not None))) is not False:
                if m3 is True and m5 is True:
                    if (t15 := target_4(target_3(row0.baseline, row0), (m4 if m4 is not ... else (m4 := row0.absolute)))) is not False:
                        if t15 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t15))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m3, m5)))
        if found3 is not None:
            if m2 is not False and (t20 := (m0 in target_6 if (m0.__class__ in ITEMS) else member(m0, target_6))) is not False:
                if m2 is True and t20 is True:
                    if (t17 := target_5((t18.base_year if (t18 := (m6 if m6 is not ... else (m6 := row0.indicator))).__class__ not in ABSENT else t18))) is not False:
                        if t17 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t17))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m2, t20)))
        if found4 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := ((t24 := (m4 if m4 is not ... else (m4 := row0.absolute))).__class__ not in ABSENT and t24.quantity.number is not None))) is not False and (t25 := ((t26 := (m7 if m7 is not ... else (m7 := row0.implied_before))).__class__ not in ABSENT)) is not False:
                if m3 is True and m5 is True and t25 is True:
                    if (t23 := target_8(multiply((m7 if m7 is not ... else (m7 := row0.implied_before)), add(target_7, row0)), (m4 if m4 is not ... else (m4 := row0.absolute)))) is not False:
                        if t23 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t23))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m3, m5, t25)))
        if found5 is not None:
            if m2 is not False and (t28 := row0.baselined) is not False and (t29 := (t30 == m0 if ((t30 := row0.baseline_kind).__class__ is str) & (m0.__class__ is str) else equal(t30, m0))) is not False and (m8 if m8 is not ... else (m8 := (not t32 if (t32 := get_flag((m6 if m6 is not ... else (m6 := row0.indicator)), 'yearly')).__class__ is bool else negation(t32)))) is not False:
                if m2 is True and t28 is True and t29 is True and m8 is True:
                    if (t27 := row0.beyond_baseline) is not False:
                        if t27 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t27))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m2, t28, t29, m8)))
        if found6 is not None:
            if (t34 := (m9.__class__ not in ABSENT and m9.quantity.number is not None)) is not False and (t36 := ((t37 := (m10 if m10 is not ... else (m10 := row0.years_to_end))).__class__ not in ABSENT)) is not False:
                if t34 is True and t36 is True:
                    if (t33 := target_9(multiply(row0, (m10 if m10 is not ... else (m10 := row0.years_to_end))), m9)) is not False:
                        if t33 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t33))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(t34, t36)))
        if found7 is not None:
            if (t39 := (row0.__class__ not in ABSENT and row0.quantity.number is not None)) is not False and (t41 := ((t42 := (m11 if m11 is not ... else (m11 := row0.twin))).__class__ not in ABSENT and t42.quantity.number is not None)) is not False and (t43 := target_11(row0, (m11 if m11 is not ... else (m11 := row0.twin)))) is not False:
                if t39 is True and t41 is True and t43 is True:
                    if (t38 := target_10(row0, (m11 if m11 is not ... else (m11 := row0.twin)))) is not False:
                        if t38 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t38))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(t39, t41, t43)))
        if found8 is not None:
            if m2 is not False and (t48 := (m0 in target_13 if (m0.__class__ in ITEMS) else member(m0, target_13))) is not False and (t51 := get_flag(row0.plan, 'whole')) is not False:
                if m2 is True and t48 is True and t51 is True:
                    if (t44 := (not t47 if (t47 := (t45 == target_12 if ((t45 := row0.plain_kind).__class__ is str) else equal(t45, target_12))).__class__ is bool else negation(t47))) is not False:
                        if t44 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t44))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m2, t48, t51)))
        if found9 is not None:
            if (t52 := (not t55 if (t55 := (m0 == target_14 if (m0.__class__ is str) else equal(m0, target_14))).__class__ is bool else negation(t55))) is not False and (m8 if m8 is not ... else (m8 := (not t56 if (t56 := get_flag((m6 if m6 is not ... else (m6 := row0.indicator)), 'yearly')).__class__ is bool else negation(t56)))) is not False:
                if t52 is True and m8 is True:
                    if m12 is not False:
                        if m12 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, m12))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(t52, m8)))
        if found10 is not None:
            if m12 is not False and (t61 := (t64.numerator > 0 if ((t64 := (len(t63) if (t63 := (m13 if m13 is not ... else (m13 := (t62.years if (t62 := row0.plan).__class__ not in ABSENT else t62)))).__class__ in ROWS else count(t63))).__class__ in NUMBERS) else below(target_15, t64))) is not False:
                if m12 is True and t61 is True:
                    if (t57 := (t59 in t60 if ((t59 := row0.year).__class__ in ITEMS) & ((t60 := (m13 if m13 is not ... else (m13 := (t58.years if (t58 := row0.plan).__class__ not in ABSENT else t58)))).__class__ is tuple) else member(t59, t60))) is not False:
                        if t57 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t57))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m12, t61)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, )


claim_0 = ('members', 'balance', 'sum',)

claim_1 = Fraction(0, 1)

claim_2 = Fraction(0, 1)

claim_3 = 'members'

claim_4 = ('balance', 'sum',)

def each_claim(rows, params, found):
    params0, params1, params2, = params
    found0, found1, found2, = found
    holds0 = holds1 = holds2 = 0
    for row0 in rows:
        m1 = ...
        m0 = row0.aspect
        if found0 is not None:
            if (t3 := (not t6 if (t6 := (m0 in claim_0 if (m0.__class__ in ITEMS) else member(m0, claim_0))).__class__ is bool else negation(t6))) is not False:
                if t3 is True:
                    if (m1 if m1 is not ... else (m1 := (t1.numerator * t2.denominator == t2.numerator * t1.denominator if ((t1 := row0.declared).__class__ in NUMBERS) & ((t2 := row0.recount).__class__ in NUMBERS) else equal_numbers(t1, t2)))) is not False:
                        if m1 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, m1))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, t3))
        if found1 is not None:
            if (t15 := (m0 == claim_3 if (m0.__class__ is str) else equal(m0, claim_3))) is not False:
                if t15 is True:
                    if (t7 := (t9.numerator == 0 if ((t9 := (len(t8) if (t8 := row0.absent).__class__ in ROWS else count(t8))).__class__ in NUMBERS) else equal_numbers(t9, claim_1))) is not False and (t11 := (t13.numerator == 0 if ((t13 := (len(t12) if (t12 := row0.extra).__class__ in ROWS else count(t12))).__class__ in NUMBERS) else equal_numbers(t13, claim_2))) is not False:
                        if t7 is True and t11 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, joined(t7, t11)))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, t15))
        if found2 is not None:
            if (t20 := (m0 in claim_4 if (m0.__class__ in ITEMS) else member(m0, claim_4))) is not False:
                if t20 is True:
                    if (m1 if m1 is not ... else (m1 := (t18.numerator * t19.denominator == t19.numerator * t18.denominator if ((t18 := row0.declared).__class__ in NUMBERS) & ((t19 := row0.recount).__class__ in NUMBERS) else equal_numbers(t18, t19)))) is not False:
                        if m1 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, m1))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, t20))
    return (holds0, holds1, holds2, )


statement_0 = CALLS['stated']

statement_1 = 'equal'

statement_2 = 'unknown'

statement_3 = CALLS['same_number']

statement_4 = CALLS['same_unit']

statement_5 = CALLS['kind']

statement_6 = 'amount'

statement_7 = CALLS['bound']

statement_8 = 'unstated'

statement_9 = CALLS['bound']

statement_10 = 'unstated'

statement_11 = CALLS['stated']

statement_12 = CALLS['same_bound']

statement_13 = CALLS['bound']

statement_14 = 'unstated'

statement_15 = CALLS['bound']

statement_16 = 'unstated'

def each_statement(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = 0
    for row0 in rows:
        m1 = m7 = m8 = ...
        m0 = row0.base_year
        m2 = row0.scope_relation
        m3 = row0.target
        m4 = (m3.quantity.kind != 'none' if m3.__class__ not in ABSENT else statement_0(m3))
        m5 = (row0.__class__ not in ABSENT and row0.quantity.number is not None)
        m6 = (m3.__class__ not in ABSENT and m3.quantity.number is not None)
        if found0 is not None:
            if (t8 := (m0.__class__ not in ABSENT)) is not False and (t10 := ((t12 := (m1 if m1 is not ... else (m1 := (t11.base_year if (t11 := row0.indicator).__class__ not in ABSENT else t11)))).__class__ not in ABSENT)) is not False:
                if t8 is True and t10 is True:
                    if (t4 := (m0.numerator * t7.denominator == t7.numerator * m0.denominator if (m0.__class__ in NUMBERS) & ((t7 := (m1 if m1 is not ... else (m1 := (t5.base_year if (t5 := row0.indicator).__class__ not in ABSENT else t5)))).__class__ in NUMBERS) else equal_numbers(m0, t7))) is not False:
                        if t4 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t4))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(t8, t10)))
        if found1 is not None:
            if (t16 := (not t19 if (t19 := (m2 == statement_2 if (m2.__class__ is str) else equal(m2, statement_2))).__class__ is bool else negation(t19))) is not False:
                if t16 is True:
                    if (t13 := (m2 == statement_1 if (m2.__class__ is str) else equal(m2, statement_1))) is not False:
                        if t13 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t13))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, t16))
        if found2 is not None:
            if m4 is not False:
                if m4 is True:
                    if (t20 := statement_3(row0, m3)) is not False:
                        if t20 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t20))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, m4))
        if found3 is not None:
            if (t21 := ((t22 := row0.year).__class__ not in ABSENT)) is not False:
                if t21 is True:
                    if m4 is not False:
                        if m4 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, m4))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, t21))
        if found4 is not None:
            if m5 is not False and m6 is not False and (t24 := (t26 == statement_6 if ((t26 := (row0.quantity.kind if row0.__class__ not in ABSENT else statement_5(row0))).__class__ is str) else equal(t26, statement_6))) is not False:
                if m5 is True and m6 is True and t24 is True:
                    if (t23 := statement_4(row0, m3)) is not False:
                        if t23 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t23))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m5, m6, t24)))
        if found5 is not None:
            if m5 is not False and m6 is not False:
                if m5 is True and m6 is True:
                    if (t28 := (True if (t36 := (t30 == statement_8 if ((t30 := (m7 if m7 is not ... else (m7 := (row0.quantity.bound if row0.__class__ not in ABSENT else statement_7(row0))))).__class__ is str) else equal(t30, statement_8))) is True else t37 if (t37 := (m8 if m8 is not ... else (m8 := (not t35 if (t35 := (t33 == statement_10 if ((t33 := (m3.quantity.bound if m3.__class__ not in ABSENT else statement_9(m3))).__class__ is str) else equal(t33, statement_10))).__class__ is bool else negation(t35))))) is True or t36 is False else or_then(t36, t37))) is not False:
                        if t28 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t28))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m5, m6)))
        if found6 is not None:
            if (t39 := (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else statement_11(row0))) is not False:
                if t39 is True:
                    if (t38 := equal(row0.yearly, row0.yearly_in_list)) is not False:
                        if t38 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t38))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, t39))
        if found7 is not None:
            if (t41 := row0.same_name) is not False:
                if t41 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t41))
            else:
                found7.append((row0, False))
        if found8 is not None:
            if m5 is not False and m6 is not False and (t43 := (not t47 if (t47 := (t45 == statement_14 if ((t45 := (m7 if m7 is not ... else (m7 := (row0.quantity.bound if row0.__class__ not in ABSENT else statement_13(row0))))).__class__ is str) else equal(t45, statement_14))).__class__ is bool else negation(t47))) is not False and (m8 if m8 is not ... else (m8 := (not t51 if (t51 := (t49 == statement_16 if ((t49 := (m3.quantity.bound if m3.__class__ not in ABSENT else statement_15(m3))).__class__ is str) else equal(t49, statement_16))).__class__ is bool else negation(t51)))) is not False:
                if m5 is True and m6 is True and t43 is True and m8 is True:
                    if (t42 := statement_12(row0, m3)) is not False:
                        if t42 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t42))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m5, m6, t43, m8)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, )


action_0 = Fraction(0, 1)

action_1 = Fraction(0, 1)

action_2 = '保障'

action_3 = CALLS['mentions']

action_4 = '组织实施'

action_5 = CALLS['mentions']

action_6 = Fraction(0, 1)

action_7 = Fraction(0, 1)

action_8 = Fraction(0, 1)

action_9 = Fraction(0, 1)

action_10 = Fraction(0, 1)

def each_action(rows, params, found):
    params0, params1, params2, params3, = params
    found0, found1, found2, found3, = found
    holds0 = holds1 = holds2 = holds3 = 0
    for row0 in rows:
        m1 = ...
        m0 = row0.plan
        if found0 is not None:
            if (t1 := (t3.numerator > 0 if ((t3 := (len(t2) if (t2 := row0.lead).__class__ in ROWS else count(t2))).__class__ in NUMBERS) else below(action_0, t3))) is not False:
                if t1 is True:
                    holds0 += 1
                else:
                    found0.append((row0, t1))
            else:
                found0.append((row0, False))
        if found1 is not None:
            if (t9 := any_of((m0.indicators if m0.__class__ not in ABSENT else m0), lambda row1: ((t11 := row1.action).__class__ not in ABSENT))) is not False and (t12 := (not t13 if (t13 := action_3((m1 if m1 is not ... else (m1 := row0.chapter)), action_2)).__class__ is bool else negation(t13))) is not False and (t14 := (not t15 if (t15 := action_5((m1 if m1 is not ... else (m1 := row0.chapter)), action_4)).__class__ is bool else negation(t15))) is not False:
                if t9 is True and t12 is True and t14 is True:
                    if (t5 := (t7.numerator > 0 if ((t7 := (len(t6) if (t6 := row0.indicators).__class__ in ROWS else count(t6))).__class__ in NUMBERS) else below(action_1, t7))) is not False:
                        if t5 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t5))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(t9, t12, t14)))
        if found2 is not None:
            if (t20 := (t23.numerator > 0 if ((t23 := (len(t22) if (t22 := (m0.offices if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t22))).__class__ in NUMBERS) else below(action_7, t23))) is not False and (t25 := (t27.numerator > 0 if ((t27 := (len(t26) if (t26 := row0.offices).__class__ in ROWS else count(t26))).__class__ in NUMBERS) else below(action_8, t27))) is not False:
                if t20 is True and t25 is True:
                    if (t16 := (t18.numerator == 0 if ((t18 := (len(t17) if (t17 := row0.offices_unknown).__class__ in ROWS else count(t17))).__class__ in NUMBERS) else equal_numbers(t18, action_6))) is not False:
                        if t16 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t16))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(t20, t25)))
        if found3 is not None:
            if (t33 := (t36.numerator > 0 if ((t36 := (len(t35) if (t35 := (m0.work_items if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t35))).__class__ in NUMBERS) else below(action_10, t36))) is not False:
                if t33 is True:
                    if (t29 := (t31.numerator > 0 if ((t31 := (len(t30) if (t30 := row0.items).__class__ in ROWS else count(t30))).__class__ in NUMBERS) else below(action_9, t31))) is not False:
                        if t29 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t29))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, t33))
    return (holds0, holds1, holds2, holds3, )


plan_0 = ''

plan_1 = Fraction(0, 1)

plan_2 = Fraction(0, 1)

plan_3 = Fraction(1, 1)

plan_4 = Fraction(1, 1)

plan_5 = Fraction(1, 1)

plan_6 = ''

plan_7 = ''

plan_8 = CALLS['stated']

plan_9 = CALLS['stated']

plan_10 = CALLS['stated']

plan_11 = ''

plan_12 = Fraction(0, 1)

plan_13 = Fraction(0, 1)

def each_plan(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = 0
    for row0 in rows:
        m0 = row0.links_shared
        m1 = (t1 == plan_0 if ((t1 := row0.cycle).__class__ is str) else equal(t1, plan_0))
        m2 = row0.parents
        m3 = (t4.numerator > 0 if ((t4 := (len(m2) if m2.__class__ in ROWS else count(m2))).__class__ in NUMBERS) else below(plan_1, t4))
        m4 = (t7.numerator > 0 if ((t7 := (len(t6) if (t6 := row0.divisions).__class__ in ROWS else count(t6))).__class__ in NUMBERS) else below(plan_2, t7))
        if found0 is not None:
            if (t17 := (t19.numerator * t20.denominator >= t20.numerator * t19.denominator if ((t19 := (len(m0) if m0.__class__ in ROWS else count(m0))).__class__ in NUMBERS) & ((t20 := params0['peers']).__class__ in NUMBERS) else at_most(t20, t19))) is not False:
                if t17 is True:
                    if (t9 := (True if (t15 := (t11.numerator > t11.denominator if ((t11 := (len(t10) if (t10 := distinct(m0, lambda row1: row1.share_text)).__class__ in ROWS else count(t10))).__class__ in NUMBERS) else below(plan_3, t11))) is True else t16 if (t16 := all_of(m0, lambda row1: (t13.numerator == t13.denominator if ((t13 := row1.computed_share).__class__ in NUMBERS) else equal_numbers(t13, plan_4)))) is True or t15 is False else or_then(t15, t16))) is not False:
                        if t9 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t9))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, t17))
        if found1 is not None:
            if m1 is not False:
                if m1 is True:
                    holds1 += 1
                else:
                    found1.append((row0, m1))
            else:
                found1.append((row0, False))
        if found2 is not None:
            if m3 is not False:
                if m3 is True:
                    if (t21 := all_of(m2, lambda row1, row0=row0: (t22.numerator * t23.denominator < t23.numerator * t22.denominator if ((t22 := row1.rank).__class__ in NUMBERS) & ((t23 := row0.rank).__class__ in NUMBERS) else below(t22, t23)))) is not False:
                        if t21 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t21))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, m3))
        if found3 is not None:
            if m3 is not False and m1 is not False:
                if m3 is True and m1 is True:
                    if (t24 := any_of(m2, lambda row1, row0=row0: (t25.numerator * t26.denominator == t26.numerator * t25.denominator if ((t25 := row1.rank).__class__ in NUMBERS) & ((t26 := subtract(row0.rank, plan_5)).__class__ in NUMBERS) else equal_numbers(t25, t26)))) is not False:
                        if t24 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t24))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m3, m1)))
        if found4 is not None:
            if (t34 := any_of(m2, lambda row1: (not t37 if (t37 := (t35 == plan_7 if ((t35 := row1.number).__class__ is str) else equal(t35, plan_7))).__class__ is bool else negation(t37)))) is not False:
                if t34 is True:
                    if (t27 := all_of(m2, lambda row1, row0=row0: (True if (t32 := (t28 == plan_6 if ((t28 := row1.number).__class__ is str) else equal(t28, plan_6))) is True else t33 if (t33 := (t30 in t31 if ((t30 := row1.number).__class__ in ITEMS) & ((t31 := row0.cites).__class__ is tuple) else member(t30, t31))) is True or t32 is False else or_then(t32, t33)))) is not False:
                        if t27 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t27))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, t34))
        if found5 is not None:
            if (t45 := (t46 != '' and t46 != () if (t46 := row0.date).__class__ in TEXTS else plan_9(t46))) is not False and (t47 := any_of(m2, lambda row1: (t48 != '' and t48 != () if (t48 := row1.date).__class__ in TEXTS else plan_10(t48)))) is not False:
                if t45 is True and t47 is True:
                    if (t38 := all_of(m2, lambda row1, row0=row0: (True if (t43 := (not t40 if (t40 := (t39 != '' and t39 != () if (t39 := row1.date).__class__ in TEXTS else plan_8(t39))).__class__ is bool else negation(t40))) is True else t44 if (t44 := (t41 >= t42 if ((t41 := row0.date).__class__ is str) & ((t42 := row1.date).__class__ is str) else at_most(t42, t41))) is True or t43 is False else or_then(t43, t44)))) is not False:
                        if t38 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t38))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(t45, t47)))
        if found6 is not None:
            if (t49 := any_of(row0.indicators, lambda row1: (not t52 if (t52 := (t50 == plan_11 if ((t50 := row1.link_to).__class__ is str) else equal(t50, plan_11))).__class__ is bool else negation(t52)))) is not False:
                if t49 is True:
                    if m3 is not False:
                        if m3 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, m3))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, t49))
        if found7 is not None:
            if m4 is not False:
                if m4 is True:
                    if (t53 := (t55.numerator == 0 if ((t55 := (len(t54) if (t54 := row0.divisions_amiss).__class__ in ROWS else count(t54))).__class__ in NUMBERS) else equal_numbers(t55, plan_12))) is not False:
                        if t53 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t53))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, m4))
        if found8 is not None:
            if m4 is not False:
                if m4 is True:
                    if (t57 := (t59.numerator == 0 if ((t59 := (len(t58) if (t58 := row0.children_unnamed).__class__ in ROWS else count(t58))).__class__ in NUMBERS) else equal_numbers(t59, plan_13))) is not False:
                        if t57 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t57))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, m4))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, )


restatement_0 = CALLS['stated']

restatement_1 = CALLS['same_number']

restatement_2 = CALLS['stated']

def each_restatement(rows, params, found):
    params0, params1, = params
    found0, found1, = found
    holds0 = holds1 = 0
    for row0 in rows:
        m0 = (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else restatement_0(row0))
        m1 = row0.source
        if found0 is not None:
            if m0 is not False and (t3 := (m1.quantity.kind != 'none' if m1.__class__ not in ABSENT else restatement_2(m1))) is not False:
                if m0 is True and t3 is True:
                    if (t2 := restatement_1(row0, m1)) is not False:
                        if t2 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t2))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(m0, t3)))
        if found1 is not None:
            if (t5 := (m1.__class__ not in ABSENT and m1.quantity.number is not None)) is not False:
                if t5 is True:
                    if m0 is not False:
                        if m0 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, m0))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, t5))
    return (holds0, holds1, )


def each_duty(rows, params, found):
    params0, params1, params2, = params
    found0, found1, found2, = found
    holds0 = holds1 = holds2 = 0
    for row0 in rows:
        m1 = m2 = ...
        m0 = row0.headline
        m3 = row0.spoken
        if found0 is not None:
            if m0 is not False and (m1 if m1 is not ... else (m1 := row0.numeric)) is not False:
                if m0 is True and m1 is True:
                    if (m2 if m2 is not ... else (m2 := row0.answered)) is not False:
                        if m2 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, m2))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(m0, m1)))
        if found1 is not None:
            if (t1 := (not m0 if m0.__class__ is bool else negation(m0))) is not False and (t3 := (True if (t5 := (m1 if m1 is not ... else (m1 := row0.numeric))) is True else t6 if (t6 := (not m3 if m3.__class__ is bool else negation(m3))) is True or t5 is False else or_then(t5, t6))) is not False:
                if t1 is True and t3 is True:
                    if (m2 if m2 is not ... else (m2 := row0.answered)) is not False:
                        if m2 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, m2))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(t1, t3)))
        if found2 is not None:
            if m3 is not False and (t7 := (not t8 if (t8 := (m1 if m1 is not ... else (m1 := row0.numeric))).__class__ is bool else negation(t8))) is not False:
                if m3 is True and t7 is True:
                    if (m2 if m2 is not ... else (m2 := row0.answered)) is not False:
                        if m2 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, m2))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m3, t7)))
    return (holds0, holds1, holds2, )


trim_0 = CALLS['stated']

trim_1 = CALLS['stated']

trim_2 = CALLS['stated']

trim_3 = Fraction(0, 1)

trim_4 = Fraction(0, 1)

trim_5 = CALLS['same_number']

trim_6 = CALLS['stated']

trim_7 = CALLS['stated']

trim_8 = Fraction(0, 1)

trim_9 = ('no-mandate', 'no-subject',)

trim_10 = CALLS['stated']

trim_11 = 'merged'

trim_12 = Fraction(0, 1)

def each_trim(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = 0
    for row0 in rows:
        m6 = m7 = m9 = m10 = ...
        m0 = row0.because
        m1 = (m0 != '' and m0 != () if m0.__class__ in TEXTS else trim_0(m0))
        m2 = row0.plan
        m5 = row0.found
        m8 = row0.said
        m3 = row0.proposed_by
        m4 = (m3 != '' and m3 != () if m3.__class__ in TEXTS else trim_1(m3))
        if found0 is not None:
            if (t3 := (t4 != '' and t4 != () if (t4 := row0.reason).__class__ in TEXTS else trim_2(t4))) is not False:
                if t3 is True:
                    holds0 += 1
                else:
                    found0.append((row0, t3))
            else:
                found0.append((row0, False))
        if found1 is not None:
            if m1 is not False:
                if m1 is True:
                    holds1 += 1
                else:
                    found1.append((row0, m1))
            else:
                found1.append((row0, False))
        if found2 is not None:
            if (t5 := get_flag(m2, 'has_note')) is not False:
                if t5 is True:
                    if m4 is not False:
                        if m4 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, m4))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, t5))
        if found3 is not None:
            if m5 is not False and (t6 := row0.from_above) is not False:
                if m5 is True and t6 is True:
                    holds3 += 1
                else:
                    found3.append((row0, joined(m5, t6)))
            else:
                found3.append((row0, False))
        if found4 is not None:
            if m5 is not False:
                if m5 is True:
                    if (t7 := (not t8 if (t8 := row0.carried).__class__ is bool else negation(t8))) is not False:
                        if t7 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t7))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, m5))
        if found5 is not None:
            if m1 is not False and (t23 := (True if (t27 := (m6 if m6 is not ... else (m6 := row0.headline))) is True else t28 if (t28 := (t25.numerator > 0 if ((t25 := (len(t24) if (t24 := lookup(params5['groups'], (m7 if m7 is not ... else (m7 := row0.group)))).__class__ in ROWS else count(t24))).__class__ in NUMBERS) else below(trim_4, t25))) is True or t27 is False else or_then(t27, t28))) is not False:
                if m1 is True and t23 is True:
                    if (t9 := (True if (t13 := (not t10 if (t10 := (m6 if m6 is not ... else (m6 := row0.headline))).__class__ is bool else negation(t10))) is True else t14 if (t14 := (m0 in t12 if (m0.__class__ in ITEMS) & ((t12 := params5['headline']).__class__ is tuple) else member(m0, t12))) is True or t13 is False else or_then(t13, t14))) is not False and (t15 := (True if (t21 := (t17.numerator == 0 if ((t17 := (len(t16) if (t16 := lookup(params5['groups'], (m7 if m7 is not ... else (m7 := row0.group)))).__class__ in ROWS else count(t16))).__class__ in NUMBERS) else equal_numbers(t17, trim_3))) is True else t22 if (t22 := (m0 in t20 if (m0.__class__ in ITEMS) & ((t20 := lookup(params5['groups'], (m7 if m7 is not ... else (m7 := row0.group)))).__class__ is tuple) else member(m0, t20))) is True or t21 is False else or_then(t21, t22))) is not False:
                        if t9 is True and t15 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, joined(t9, t15)))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m1, t23)))
        if found6 is not None:
            if m5 is not False:
                if m5 is True:
                    if (t29 := (not t30 if (t30 := row0.of_nation).__class__ is bool else negation(t30))) is not False:
                        if t29 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t29))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, m5))
        if found7 is not None:
            if (t41 := (m8.__class__ not in ABSENT and m8.quantity.number is not None)) is not False and m5 is not False and (t43 := get_flag((m9 if m9 is not ... else (m9 := row0.indicator)), 'numeric')) is not False:
                if t41 is True and m5 is True and t43 is True:
                    if (t31 := any_of((t32.targets if (t32 := (m9 if m9 is not ... else (m9 := row0.indicator))).__class__ not in ABSENT else t32), lambda row1, row0=row0: (False if (t39 := trim_5(row0.said, row1.value)) is False else t40 if (t40 := (True if (t37 := (not t34 if (t34 := ((t33 := row0.year).__class__ not in ABSENT)).__class__ is bool else negation(t34))) is True else t38 if (t38 := (t35.numerator * t36.denominator == t36.numerator * t35.denominator if ((t35 := row1.year).__class__ in NUMBERS) & ((t36 := row0.year).__class__ in NUMBERS) else equal_numbers(t35, t36))) is True or t37 is False else or_then(t37, t38))) is False or t39 is True else and_then(t39, t40)))) is not False:
                        if t31 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t31))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(t41, m5, t43)))
        if found8 is not None:
            if (t46 := (m8.quantity.kind != 'none' if m8.__class__ not in ABSENT else trim_7(m8))) is not False:
                if t46 is True:
                    if (t44 := trim_6(row0.year)) is not False:
                        if t44 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t44))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, t46))
        if found9 is not None:
            if (t52 := (m0 in trim_9 if (m0.__class__ in ITEMS) else member(m0, trim_9))) is not False:
                if t52 is True:
                    if (t48 := (t50.numerator == 0 if ((t50 := (len(t49) if (t49 := row0.busy).__class__ in ROWS else count(t49))).__class__ in NUMBERS) else equal_numbers(t50, trim_8))) is not False:
                        if t48 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t48))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, t52))
        if found10 is not None:
            if (t57 := (m0 == trim_11 if (m0.__class__ is str) else equal(m0, trim_11))) is not False:
                if t57 is True:
                    if (t55 := (t56 != '' and t56 != () if (t56 := row0.into).__class__ in TEXTS else trim_10(t56))) is not False:
                        if t55 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t55))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, t57))
        if found11 is not None:
            if m4 is not False and (t64 := (t67.numerator > 0 if ((t67 := (len(t66) if (t66 := (m10 if m10 is not ... else (m10 := (m2.offices if m2.__class__ not in ABSENT else m2)))).__class__ in ROWS else count(t66))).__class__ in NUMBERS) else below(trim_12, t67))) is not False:
                if m4 is True and t64 is True:
                    if (t60 := (m3 in t63 if (m3.__class__ in ITEMS) & ((t63 := (m10 if m10 is not ... else (m10 := (m2.offices if m2.__class__ not in ABSENT else m2)))).__class__ is tuple) else member(m3, t63))) is not False:
                        if t60 is True:
                            holds11 += 1
                        else:
                            found11.append((row0, t60))
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m4, t64)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, )


work_item_0 = Fraction(0, 1)

work_item_1 = Fraction(0, 1)

work_item_2 = ''

work_item_3 = ''

work_item_4 = ''

def each_work_item(rows, params, found):
    params0, params1, params2, params3, = params
    found0, found1, found2, found3, = found
    holds0 = holds1 = holds2 = holds3 = 0
    for row0 in rows:
        m1 = ...
        m0 = row0.found
        if found0 is not None:
            if m0 is not False:
                if m0 is True:
                    holds0 += 1
                else:
                    found0.append((row0, m0))
            else:
                found0.append((row0, False))
        if found1 is not None:
            if m0 is not False and (t2 := (t4.numerator > 0 if ((t4 := (len(t3) if (t3 := row0.lead).__class__ in ROWS else count(t3))).__class__ in NUMBERS) else below(work_item_0, t4))) is not False and (t6 := (t9.numerator > 0 if ((t9 := (len(t8) if (t8 := (t7.offices if (t7 := row0.action).__class__ not in ABSENT else t7)).__class__ in ROWS else count(t8))).__class__ in NUMBERS) else below(work_item_1, t9))) is not False:
                if m0 is True and t2 is True and t6 is True:
                    if (t1 := row0.lead_agrees) is not False:
                        if t1 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t1))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(m0, t2, t6)))
        if found2 is not None:
            if m0 is not False and (m1 if m1 is not ... else (m1 := (not t14 if (t14 := (t12 == work_item_2 if ((t12 := row0.task).__class__ is str) else equal(t12, work_item_2))).__class__ is bool else negation(t14)))) is not False:
                if m0 is True and m1 is True:
                    if (t11 := row0.same_task) is not False:
                        if t11 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t11))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m0, m1)))
        if found3 is not None:
            if m0 is not False and (m1 if m1 is not ... else (m1 := (not t18 if (t18 := (t16 == work_item_3 if ((t16 := row0.task).__class__ is str) else equal(t16, work_item_3))).__class__ is bool else negation(t18)))) is not False and (t19 := (not t22 if (t22 := (t20 == work_item_4 if ((t20 := row0.chapter).__class__ is str) else equal(t20, work_item_4))).__class__ is bool else negation(t22))) is not False:
                if m0 is True and m1 is True and t19 is True:
                    if (t15 := row0.same_chapter) is not False:
                        if t15 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t15))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m0, m1, t19)))
    return (holds0, holds1, holds2, holds3, )



LOOPS = {
    ('allocation', 'not allocation.ceiling', 'allocation.total >= allocation.target.number or not allocation.closed', ()):
    (each_allocation, 0, 2),
    ('allocation', 'allocation.ceiling', 'allocation.total <= allocation.target.number and allocation.closed', ()):
    (each_allocation, 1, 2),
    ('indicator', 'indicator.plan.expected > 1 and count(indicator.plan.children) > 0 and not indicator.plan.draft', 'count(indicator.trimmed_by) < indicator.plan.expected', ()):
    (each_indicator, 0, 18),
    ('indicator', 'indicator.link_found', 'same_name(indicator.name, indicator.parent.name) or indicator.aliased', ()):
    (each_indicator, 1, 18),
    ('indicator', 'indicator.numeric and indicator.leads_measure', 'not indicator.kinds_differ', ()):
    (each_indicator, 2, 18),
    ('indicator', 'indicator.spoken', 'indicator.reaches_end', ()):
    (each_indicator, 3, 18),
    ('indicator', 'indicator.yearly and indicator.spoken', 'indicator.fills_years', ()):
    (each_indicator, 4, 18),
    ('indicator', 'known(indicator.action) and count(indicator.owner) > 0', 'indicator.owner_listed', ()):
    (each_indicator, 5, 18),
    ('indicator', 'count(indicator.plan.offices) > 0 and count(indicator.owner) > 0', 'count(indicator.offices_unknown) == 0', ()):
    (each_indicator, 6, 18),
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.proposed_by)', ()):
    (each_indicator, 7, 18),
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.reason)', ()):
    (each_indicator, 8, 18),
    ('indicator', 'indicator.own and count(indicator.plan.parents) > 0', "indicator.parents_twin == ''", ()):
    (each_indicator, 9, 18),
    ('indicator', 'indicator.own and stated(indicator.proposed_by) and count(indicator.plan.offices) > 0', 'indicator.proposed_by in indicator.plan.offices', ()):
    (each_indicator, 10, 18),
    ('indicator', 'indicator.plan.has_annex', 'indicator.listed', ()):
    (each_indicator, 11, 18),
    ('indicator', 'indicator.plan.has_annex and indicator.listed and indicator.numeric', 'count(indicator.statements) > 0', ()):
    (each_indicator, 12, 18),
    ('indicator', 'count(indicator.blanks) > 0', 'count(indicator.blanks) < 2', ()):
    (each_indicator, 13, 18),
    ('indicator', "indicator.link_to != ''", 'indicator.link_found and indicator.parent_above and known(indicator.levels_up)', ()):
    (each_indicator, 14, 18),
    ('indicator', 'indicator.link_found', 'not indicator.in_cycle', ()):
    (each_indicator, 15, 18),
    ('indicator', 'indicator.parent_above and known(indicator.levels_up)', 'indicator.levels_up <= 1', ()):
    (each_indicator, 16, 18),
    ('indicator', 'count(indicator.plan.parents) > 0', 'stated(indicator.relation)', ()):
    (each_indicator, 17, 18),
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.child, link.parent)', ()):
    (each_link, 0, 24),
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    (each_link, 1, 24),
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.child, link.parent, link.downward)', ()):
    (each_link, 2, 24),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and same_number(link.child, link.parent)", 'holds_bound(link.child, link.parent, link.downward)', ()):
    (each_link, 3, 24),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    (each_link, 4, 24),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    (each_link, 5, 24),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    (each_link, 6, 24),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child)', ()):
    (each_link, 7, 24),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    (each_link, 8, 24),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth'", 'growth(link.child, link.child.baseline) >= link.parent', ()):
    (each_link, 9, 24),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    (each_link, 10, 24),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    (each_link, 11, 24),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.indicator.base_year == link.parent_indicator.base_year', ()):
    (each_link, 12, 24),
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    (each_link, 13, 24),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    (each_link, 14, 24),
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    (each_link, 15, 24),
    ('link', "stated(link.child) and stated(link.parent) and link.scope_relation != 'unknown'", "link.scope_relation == 'equal'", ()):
    (each_link, 16, 24),
    ('link', "link.relation == 'share' and stated(link.share) and link.same_scope", 'agrees(link.computed_share, link.share)', ()):
    (each_link, 17, 24),
    ('link', "link.relation == 'share' and stated(link.share) and known(link.share)", 'link.share > 0 and link.share <= 1', ()):
    (each_link, 18, 24),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'link.computed_share <= 1', ()):
    (each_link, 19, 24),
    ('link', "link.relation == 'share' and known(params.minimum) and stated(link.child) and stated(link.parent) and link.computed_share < params.minimum", 'link.explained', (('minimum', 'number'),)):
    (each_link, 20, 24),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent)", 'stated(link.share)', ()):
    (each_link, 21, 24),
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    (each_link, 22, 24),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    (each_link, 23, 24),
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    (each_target, 0, 11),
    ('target', 'known(target.previous) and target.numeric and target.kind == target.previous.kind', 'reaches(target, target.previous, target.downward)', ()):
    (each_target, 1, 11),
    ('target', "target.kind == 'growth' and known(target.absolute)", 'agrees(grown(target.baseline, target), target.absolute)', ()):
    (each_target, 2, 11),
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    (each_target, 3, 11),
    ('target', "target.kind == 'growth' and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target), target.absolute)', ()):
    (each_target, 4, 11),
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly', 'target.beyond_baseline', ()):
    (each_target, 5, 11),
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    (each_target, 6, 11),
    ('target', 'known(target) and known(target.twin) and same_time(target, target.twin)', 'same_number(target, target.twin)', ()):
    (each_target, 7, 11),
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    (each_target, 8, 11),
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    (each_target, 9, 11),
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    (each_target, 10, 11),
    ('claim', "claim.aspect not in ('members', 'balance', 'sum')", 'claim.declared == claim.recount', ()):
    (each_claim, 0, 3),
    ('claim', "claim.aspect == 'members'", 'count(claim.absent) == 0 and count(claim.extra) == 0', ()):
    (each_claim, 1, 3),
    ('claim', "claim.aspect in ('balance', 'sum')", 'claim.declared == claim.recount', ()):
    (each_claim, 2, 3),
    ('statement', 'known(statement.base_year) and known(statement.indicator.base_year)', 'statement.base_year == statement.indicator.base_year', ()):
    (each_statement, 0, 9),
    ('statement', "statement.scope_relation != 'unknown'", "statement.scope_relation == 'equal'", ()):
    (each_statement, 1, 9),
    ('statement', 'stated(statement.target)', 'same_number(statement, statement.target)', ()):
    (each_statement, 2, 9),
    ('statement', 'known(statement.year)', 'stated(statement.target)', ()):
    (each_statement, 3, 9),
    ('statement', "known(statement) and known(statement.target) and kind(statement) == 'amount'", 'same_unit(statement, statement.target)', ()):
    (each_statement, 4, 9),
    ('statement', 'known(statement) and known(statement.target)', "bound(statement) == 'unstated' or bound(statement.target) != 'unstated'", ()):
    (each_statement, 5, 9),
    ('statement', 'stated(statement)', 'statement.yearly == statement.yearly_in_list', ()):
    (each_statement, 6, 9),
    ('statement', '', 'statement.same_name', ()):
    (each_statement, 7, 9),
    ('statement', "known(statement) and known(statement.target) and bound(statement) != 'unstated' and bound(statement.target) != 'unstated'", 'same_bound(statement, statement.target)', ()):
    (each_statement, 8, 9),
    ('action', '', 'count(action.lead) > 0', ()):
    (each_action, 0, 4),
    ('action', "any(action.plan.indicators, known(action)) and not mentions(action.chapter, '保障') and not mentions(action.chapter, '组织实施')", 'count(action.indicators) > 0', ()):
    (each_action, 1, 4),
    ('action', 'count(action.plan.offices) > 0 and count(action.offices) > 0', 'count(action.offices_unknown) == 0', ()):
    (each_action, 2, 4),
    ('action', 'count(action.plan.work_items) > 0', 'count(action.items) > 0', ()):
    (each_action, 3, 4),
    ('plan', 'count(plan.links_shared) >= params.peers', 'count(distinct(plan.links_shared, share_text)) > 1 or all(plan.links_shared, computed_share == 1)', (('peers', 'number'),)):
    (each_plan, 0, 9),
    ('plan', '', "plan.cycle == ''", ()):
    (each_plan, 1, 9),
    ('plan', 'count(plan.parents) > 0', 'all(plan.parents, rank < self.rank)', ()):
    (each_plan, 2, 9),
    ('plan', "count(plan.parents) > 0 and plan.cycle == ''", 'any(plan.parents, rank == self.rank - 1)', ()):
    (each_plan, 3, 9),
    ('plan', "any(plan.parents, number != '')", "all(plan.parents, number == '' or number in self.cites)", ()):
    (each_plan, 4, 9),
    ('plan', 'stated(plan.date) and any(plan.parents, stated(date))', 'all(plan.parents, not stated(date) or self.date >= date)', ()):
    (each_plan, 5, 9),
    ('plan', "any(plan.indicators, link_to != '')", 'count(plan.parents) > 0', ()):
    (each_plan, 6, 9),
    ('plan', 'count(plan.divisions) > 0', 'count(plan.divisions_amiss) == 0', ()):
    (each_plan, 7, 9),
    ('plan', 'count(plan.divisions) > 0', 'count(plan.children_unnamed) == 0', ()):
    (each_plan, 8, 9),
    ('restatement', 'stated(restatement) and stated(restatement.source)', 'same_number(restatement, restatement.source)', ()):
    (each_restatement, 0, 2),
    ('restatement', 'known(restatement.source)', 'stated(restatement)', ()):
    (each_restatement, 1, 2),
    ('duty', 'duty.headline and duty.numeric', 'duty.answered', ()):
    (each_duty, 0, 3),
    ('duty', 'not duty.headline and (duty.numeric or not duty.spoken)', 'duty.answered', ()):
    (each_duty, 1, 3),
    ('duty', 'duty.spoken and not duty.numeric', 'duty.answered', ()):
    (each_duty, 2, 3),
    ('trim', '', 'stated(trim.reason)', ()):
    (each_trim, 0, 12),
    ('trim', '', 'stated(trim.because)', ()):
    (each_trim, 1, 12),
    ('trim', 'trim.plan.has_note', 'stated(trim.proposed_by)', ()):
    (each_trim, 2, 12),
    ('trim', '', 'trim.found and trim.from_above', ()):
    (each_trim, 3, 12),
    ('trim', 'trim.found', 'not trim.carried', ()):
    (each_trim, 4, 12),
    ('trim', 'stated(trim.because) and (trim.headline or count(params.groups[trim.group]) > 0)', '(not trim.headline or trim.because in params.headline) and (count(params.groups[trim.group]) == 0 or trim.because in params.groups[trim.group])', (('headline', 'texts'), ('groups', 'table'))):
    (each_trim, 5, 12),
    ('trim', 'trim.found', 'not trim.of_nation', ()):
    (each_trim, 6, 12),
    ('trim', 'known(trim.said) and trim.found and trim.indicator.numeric', 'any(trim.indicator.targets, same_number(self.said, value) and (not known(self.year) or year == self.year))', ()):
    (each_trim, 7, 12),
    ('trim', 'stated(trim.said)', 'stated(trim.year)', ()):
    (each_trim, 8, 12),
    ('trim', "trim.because in ('no-mandate', 'no-subject')", 'count(trim.busy) == 0', ()):
    (each_trim, 9, 12),
    ('trim', "trim.because == 'merged'", 'stated(trim.into)', ()):
    (each_trim, 10, 12),
    ('trim', 'stated(trim.proposed_by) and count(trim.plan.offices) > 0', 'trim.proposed_by in trim.plan.offices', ()):
    (each_trim, 11, 12),
    ('work_item', '', 'work_item.found', ()):
    (each_work_item, 0, 4),
    ('work_item', 'work_item.found and count(work_item.lead) > 0 and count(work_item.action.offices) > 0', 'work_item.lead_agrees', ()):
    (each_work_item, 1, 4),
    ('work_item', "work_item.found and work_item.task != ''", 'work_item.same_task', ()):
    (each_work_item, 2, 4),
    ('work_item', "work_item.found and work_item.task != '' and work_item.chapter != ''", 'work_item.same_chapter', ()):
    (each_work_item, 3, 4),
}
