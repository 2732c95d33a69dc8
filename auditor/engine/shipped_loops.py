"""Made from the rules of this repository by `make bless`; not to be edited."""

from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, ROWS, TEXTS
from auditor.expression.logic import add, all_of, and_then, any_of, at_most, below, count, distinct, equal, equal_numbers, get_flag, joined, lookup, median, member, multiply, negation, or_then, subtract
from auditor.missing import Missing

CALLS = {name: function.call for name, function in FUNCTIONS.items()}
PLAIN = {name: function.plain for name, function in FUNCTIONS.items()}


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

link_6 = PLAIN['same_number']

link_7 = CALLS['stated']

link_8 = CALLS['same_time']

link_9 = PLAIN['same_time']

link_10 = CALLS['reaches']

link_11 = PLAIN['reaches']

link_12 = CALLS['stated']

link_13 = CALLS['kind']

link_14 = 'amount'

link_15 = CALLS['kind']

link_16 = 'growth'

link_17 = CALLS['holds_bound']

link_18 = PLAIN['holds_bound']

link_19 = CALLS['kind']

link_20 = 'amount'

link_21 = CALLS['kind']

link_22 = 'growth'

link_23 = CALLS['same_number']

link_24 = PLAIN['same_number']

link_25 = CALLS['reaches']

link_26 = PLAIN['reaches']

link_27 = CALLS['same_unit']

link_28 = PLAIN['same_unit']

link_29 = CALLS['near_unit']

link_30 = PLAIN['near_unit']

link_31 = CALLS['kind']

link_32 = 'amount'

link_33 = CALLS['kind']

link_34 = 'amount'

link_35 = CALLS['same_unit']

link_36 = PLAIN['same_unit']

link_37 = CALLS['kind']

link_38 = 'amount'

link_39 = CALLS['kind']

link_40 = 'amount'

link_41 = CALLS['stated']

link_42 = CALLS['growth']

link_43 = CALLS['kind']

link_44 = 'amount'

link_45 = CALLS['kind']

link_46 = 'growth'

link_47 = CALLS['stated']

link_48 = CALLS['kind']

link_49 = 'amount'

link_50 = CALLS['kind']

link_51 = 'growth'

link_52 = CALLS['kind']

link_53 = 'amount'

link_54 = CALLS['kind']

link_55 = 'growth'

link_56 = CALLS['kind']

link_57 = ('growth', 'points',)

link_58 = CALLS['kind']

link_59 = ('growth', 'points',)

link_60 = CALLS['same_measure']

link_61 = CALLS['stated']

link_62 = CALLS['bound']

link_63 = 'about'

link_64 = CALLS['bound']

link_65 = ('more_than', 'at_least',)

link_66 = CALLS['bound']

link_67 = 'unstated'

link_68 = CALLS['stated']

link_69 = CALLS['kind']

link_70 = 'amount'

link_71 = CALLS['kind']

link_72 = 'growth'

link_73 = 'equal'

link_74 = CALLS['stated']

link_75 = 'unknown'

link_76 = CALLS['agrees']

link_77 = CALLS['stated']

link_78 = Fraction(0, 1)

link_79 = Fraction(1, 1)

link_80 = CALLS['stated']

link_81 = Fraction(1, 1)

link_82 = CALLS['stated']

link_83 = CALLS['stated']

link_84 = CALLS['bound']

link_85 = ('more_than', 'at_least', 'at_most', 'less_than',)

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
            if m1 is not False and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_7(m4)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m1 is True and m3 is True and m5 is True and m6 is True:
                    if (m7 if m7 is not ... else (m7 := (link_6(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_5(m2, m4)))) is not False:
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
                    if (t15 := (link_9(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_8(m2, m4))) is not False:
                        if t15 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t15))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(m1, m8, m9)))
        if found2 is not None:
            if m10 is not False and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_12(m4)))) is not False and (m15 if m15 is not ... else (m15 := (not t30 if (t30 := (False if (t28 := (m12 if m12 is not ... else (m12 := (t23 == link_14 if ((t23 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_13(m2))))).__class__ is str) else equal(t23, link_14))))) is False else t29 if (t29 := (m14 if m14 is not ... else (m14 := (t26 == link_16 if ((t26 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_15(m4))))).__class__ is str) else equal(t26, link_16))))) is False or t28 is True else and_then(t28, t29))).__class__ is bool else negation(t30)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m10 is True and m3 is True and m5 is True and m15 is True and m6 is True:
                    if (t18 := (link_11(m2.quantity, m4.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_10(m2, m4, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                        if t18 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t18))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m10, m3, m5, m15, m6)))
        if found3 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m15 if m15 is not ... else (m15 := (not t42 if (t42 := (False if (t40 := (m12 if m12 is not ... else (m12 := (t35 == link_20 if ((t35 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_19(m2))))).__class__ is str) else equal(t35, link_20))))) is False else t41 if (t41 := (m14 if m14 is not ... else (m14 := (t38 == link_22 if ((t38 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_21(m4))))).__class__ is str) else equal(t38, link_22))))) is False or t40 is True else and_then(t40, t41))).__class__ is bool else negation(t42)))) is not False and (m7 if m7 is not ... else (m7 := (link_24(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_23(m2, m4)))) is not False:
                if m10 is True and m8 is True and m9 is True and m15 is True and m7 is True:
                    if (t31 := (link_18(m2.quantity, m4.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_17(m2, m4, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                        if t31 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t31))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m10, m8, m9, m15, m7)))
        if found4 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m18 if m18 is not ... else (m18 := ((t48 := (m17 if m17 is not ... else (m17 := row0.above))).__class__ not in ABSENT and t48.quantity.number is not None))) is not False:
                if m10 is True and m8 is True and m9 is True and m18 is True:
                    if (t45 := (link_26(m2.quantity, t47.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & ((t47 := (m17 if m17 is not ... else (m17 := row0.above))).__class__ not in ABSENT) else link_25(m2, t47, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                        if t45 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t45))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m10, m8, m9, m18)))
        if found5 is not None:
            if m8 is not False and m9 is not False and (m12 if m12 is not ... else (m12 := (t57 == link_32 if ((t57 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_31(m2))))).__class__ is str) else equal(t57, link_32)))) is not False and (m19 if m19 is not ... else (m19 := (t60 == link_34 if ((t60 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_33(m4))))).__class__ is str) else equal(t60, link_34)))) is not False:
                if m8 is True and m9 is True and m12 is True and m19 is True:
                    if (t49 := (True if (t54 := (m20 if m20 is not ... else (m20 := (link_28(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_27(m2, m4))))) is True else t55 if (t55 := (link_30(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_29(m2, m4))) is True or t54 is False else or_then(t54, t55))) is not False:
                        if t49 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t49))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m8, m9, m12, m19)))
        if found6 is not None:
            if m8 is not False and m9 is not False and (m12 if m12 is not ... else (m12 := (t65 == link_38 if ((t65 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_37(m2))))).__class__ is str) else equal(t65, link_38)))) is not False and (m19 if m19 is not ... else (m19 := (t68 == link_40 if ((t68 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_39(m4))))).__class__ is str) else equal(t68, link_40)))) is not False:
                if m8 is True and m9 is True and m12 is True and m19 is True:
                    if (m20 if m20 is not ... else (m20 := (link_36(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_35(m2, m4)))) is not False:
                        if m20 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, m20))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(m8, m9, m12, m19)))
        if found7 is not None:
            if m21 is not False and (t70 := ((t71 := row0.year).__class__ not in ABSENT)) is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_41(m4)))) is not False:
                if m21 is True and t70 is True and m5 is True:
                    if m3 is not False:
                        if m3 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, m3))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m21, t70, m5)))
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
            if m10 is not False and m8 is not False and m9 is not False and (m12 if m12 is not ... else (m12 := (t78 == link_44 if ((t78 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_43(m2))))).__class__ is str) else equal(t78, link_44)))) is not False and (m14 if m14 is not ... else (m14 := (t81 == link_46 if ((t81 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_45(m4))))).__class__ is str) else equal(t81, link_46)))) is not False:
                if m10 is True and m8 is True and m9 is True and m12 is True and m14 is True:
                    if (t73 := (t75.numerator * m4.denominator >= m4.numerator * t75.denominator if ((t75 := link_42(m2, (m2.baseline if m2.__class__ not in ABSENT else m2))).__class__ in NUMBERS) & (m4.__class__ in NUMBERS) else at_most(m4, t75))) is not False:
                        if t73 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t73))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(m10, m8, m9, m12, m14)))
        if found10 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m18 if m18 is not ... else (m18 := ((t92 := (m17 if m17 is not ... else (m17 := row0.above))).__class__ not in ABSENT and t92.quantity.number is not None))) is not False and (m15 if m15 is not ... else (m15 := (not t101 if (t101 := (False if (t99 := (m12 if m12 is not ... else (m12 := (t94 == link_49 if ((t94 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_48(m2))))).__class__ is str) else equal(t94, link_49))))) is False else t100 if (t100 := (m14 if m14 is not ... else (m14 := (t97 == link_51 if ((t97 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_50(m4))))).__class__ is str) else equal(t97, link_51))))) is False or t99 is True else and_then(t99, t100))).__class__ is bool else negation(t101)))) is not False:
                if m10 is True and m8 is True and m9 is True and m18 is True and m15 is True:
                    if (t83 := (True if (t90 := (m22 if m22 is not ... else (m22 := (not t84 if (t84 := row0.stricter).__class__ is bool else negation(t84))))) is True else t91 if (t91 := (True if (t88 := (not t85 if (t85 := row0.parent_stricter).__class__ is bool else negation(t85))) is True else t89 if (t89 := (m24 if m24 is not ... else (m24 := (t87 != '' and t87 != () if (t87 := (t86.reason if (t86 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t86)).__class__ in TEXTS else link_47(t87))))) is True or t88 is False else or_then(t88, t89))) is True or t90 is False else or_then(t90, t91))) is not False:
                        if t83 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t83))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m10, m8, m9, m18, m15)))
        if found11 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (m15 if m15 is not ... else (m15 := (not t111 if (t111 := (False if (t109 := (m12 if m12 is not ... else (m12 := (t104 == link_53 if ((t104 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_52(m2))))).__class__ is str) else equal(t104, link_53))))) is False else t110 if (t110 := (m14 if m14 is not ... else (m14 := (t107 == link_55 if ((t107 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_54(m4))))).__class__ is str) else equal(t107, link_55))))) is False or t109 is True else and_then(t109, t110))).__class__ is bool else negation(t111)))) is not False:
                if m10 is True and m8 is True and m9 is True and m15 is True:
                    if (m22 if m22 is not ... else (m22 := (not t102 if (t102 := row0.stricter).__class__ is bool else negation(t102)))) is not False:
                        if m22 is True:
                            holds11 += 1
                        else:
                            found11.append((row0, m22))
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m10, m8, m9, m15)))
        if found12 is not None:
            if m8 is not False and m9 is not False and (t117 := (t119 in link_57 if ((t119 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_56(m2))))).__class__ in ITEMS) else member(t119, link_57))) is not False and (t121 := (t123 in link_59 if ((t123 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_58(m4))))).__class__ in ITEMS) else member(t123, link_59))) is not False:
                if m8 is True and m9 is True and t117 is True and t121 is True:
                    if (t112 := (t115.numerator * t116.denominator == t116.numerator * t115.denominator if ((t115 := (t113.base_year if (t113 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t113)).__class__ in NUMBERS) & ((t116 := (t114.base_year if (t114 := (m25 if m25 is not ... else (m25 := row0.parent_indicator))).__class__ not in ABSENT else t114)).__class__ in NUMBERS) else equal_numbers(t115, t116))) is not False:
                        if t112 is True:
                            holds12 += 1
                        else:
                            found12.append((row0, t112))
                    else:
                        found12.append((row0, False))
                else:
                    found12.append((row0, joined(m8, m9, t117, t121)))
        if found13 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_61(m4)))) is not False:
                if m3 is True and m5 is True:
                    if (t125 := link_60(row0.name, (t126.name if (t126 := (m25 if m25 is not ... else (m25 := row0.parent_indicator))).__class__ not in ABSENT else t126))) is not False:
                        if t125 is True:
                            holds13 += 1
                        else:
                            found13.append((row0, t125))
                    else:
                        found13.append((row0, False))
                else:
                    found13.append((row0, joined(m3, m5)))
        if found14 is not None:
            if m26 is not False and m8 is not False and m9 is not False and (t133 := (t135 in link_65 if ((t135 := (m27 if m27 is not ... else (m27 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_64(m4))))).__class__ in ITEMS) else member(t135, link_65))) is not False and (t137 := (not t141 if (t141 := (t139 == link_67 if ((t139 := (m28 if m28 is not ... else (m28 := (m2.quantity.bound if m2.__class__ not in ABSENT else link_66(m2))))).__class__ is str) else equal(t139, link_67))).__class__ is bool else negation(t141))) is not False:
                if m26 is True and m8 is True and m9 is True and t133 is True and t137 is True:
                    if (t128 := (not t132 if (t132 := (t130 == link_63 if ((t130 := (m28 if m28 is not ... else (m28 := (m2.quantity.bound if m2.__class__ not in ABSENT else link_62(m2))))).__class__ is str) else equal(t130, link_63))).__class__ is bool else negation(t132))) is not False:
                        if t128 is True:
                            holds14 += 1
                        else:
                            found14.append((row0, t128))
                    else:
                        found14.append((row0, False))
                else:
                    found14.append((row0, joined(m26, m8, m9, t133, t137)))
        if found15 is not None:
            if m10 is not False and (t152 := ((t153 := params15['margin']).__class__ not in ABSENT)) is not False and m8 is not False and m9 is not False and (m15 if m15 is not ... else (m15 := (not t162 if (t162 := (False if (t160 := (m12 if m12 is not ... else (m12 := (t155 == link_70 if ((t155 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_69(m2))))).__class__ is str) else equal(t155, link_70))))) is False else t161 if (t161 := (m14 if m14 is not ... else (m14 := (t158 == link_72 if ((t158 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_71(m4))))).__class__ is str) else equal(t158, link_72))))) is False or t160 is True else and_then(t160, t161))).__class__ is bool else negation(t162)))) is not False:
                if m10 is True and t152 is True and m8 is True and m9 is True and m15 is True:
                    if (t142 := (True if (t150 := (m22 if m22 is not ... else (m22 := (not t143 if (t143 := row0.stricter).__class__ is bool else negation(t143))))) is True else t151 if (t151 := (True if (t148 := (m24 if m24 is not ... else (m24 := (t145 != '' and t145 != () if (t145 := (t144.reason if (t144 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t144)).__class__ in TEXTS else link_68(t145))))) is True else t149 if (t149 := (t146.numerator * t147.denominator <= t147.numerator * t146.denominator if ((t146 := row0.margin_size).__class__ in NUMBERS) & ((t147 := params15['margin']).__class__ in NUMBERS) else at_most(t146, t147))) is True or t148 is False else or_then(t148, t149))) is True or t150 is False else or_then(t150, t151))) is not False:
                        if t142 is True:
                            holds15 += 1
                        else:
                            found15.append((row0, t142))
                    else:
                        found15.append((row0, False))
                else:
                    found15.append((row0, joined(m10, t152, m8, m9, m15)))
        if found16 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_74(m4)))) is not False and (t167 := (not t170 if (t170 := (t168 == link_75 if ((t168 := (m29 if m29 is not ... else (m29 := row0.scope_relation))).__class__ is str) else equal(t168, link_75))).__class__ is bool else negation(t170))) is not False:
                if m3 is True and m5 is True and t167 is True:
                    if (t163 := (t164 == link_73 if ((t164 := (m29 if m29 is not ... else (m29 := row0.scope_relation))).__class__ is str) else equal(t164, link_73))) is not False:
                        if t163 is True:
                            holds16 += 1
                        else:
                            found16.append((row0, t163))
                    else:
                        found16.append((row0, False))
                else:
                    found16.append((row0, joined(m3, m5, t167)))
        if found17 is not None:
            if m26 is not False and (m31 if m31 is not ... else (m31 := (t172.quantity.kind != 'none' if (t172 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT else link_77(t172)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m26 is True and m31 is True and m6 is True:
                    if (t171 := link_76((m32 if m32 is not ... else (m32 := row0.computed_share)), (m30 if m30 is not ... else (m30 := row0.share)))) is not False:
                        if t171 is True:
                            holds17 += 1
                        else:
                            found17.append((row0, t171))
                    else:
                        found17.append((row0, False))
                else:
                    found17.append((row0, joined(m26, m31, m6)))
        if found18 is not None:
            if m26 is not False and (m31 if m31 is not ... else (m31 := (t179.quantity.kind != 'none' if (t179 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT else link_80(t179)))) is not False and (t180 := ((t181 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT and t181.quantity.number is not None)) is not False:
                if m26 is True and m31 is True and t180 is True:
                    if (t173 := (t174.numerator > 0 if ((t174 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ in NUMBERS) else below(link_78, t174))) is not False and (t176 := (t177.numerator <= t177.denominator if ((t177 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ in NUMBERS) else at_most(t177, link_79))) is not False:
                        if t173 is True and t176 is True:
                            holds18 += 1
                        else:
                            found18.append((row0, joined(t173, t176)))
                    else:
                        found18.append((row0, False))
                else:
                    found18.append((row0, joined(m26, m31, t180)))
        if found19 is not None:
            if m26 is not False and m8 is not False and m9 is not False and (m33 if m33 is not ... else (m33 := ((t185 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ not in ABSENT))) is not False:
                if m26 is True and m8 is True and m9 is True and m33 is True:
                    if (t182 := (t183.numerator <= t183.denominator if ((t183 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ in NUMBERS) else at_most(t183, link_81))) is not False:
                        if t182 is True:
                            holds19 += 1
                        else:
                            found19.append((row0, t182))
                    else:
                        found19.append((row0, False))
                else:
                    found19.append((row0, joined(m26, m8, m9, m33)))
        if found20 is not None:
            if m26 is not False and (t186 := ((t187 := params20['minimum']).__class__ not in ABSENT)) is not False and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_82(m4)))) is not False and (t189 := (t190.numerator * t191.denominator < t191.numerator * t190.denominator if ((t190 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ in NUMBERS) & ((t191 := params20['minimum']).__class__ in NUMBERS) else below(t190, t191))) is not False:
                if m26 is True and t186 is True and m3 is True and m5 is True and t189 is True:
                    if (m34 if m34 is not ... else (m34 := row0.explained)) is not False:
                        if m34 is True:
                            holds20 += 1
                        else:
                            found20.append((row0, m34))
                    else:
                        found20.append((row0, False))
                else:
                    found20.append((row0, joined(m26, t186, m3, m5, t189)))
        if found21 is not None:
            if m26 is not False and m8 is not False and m9 is not False:
                if m26 is True and m8 is True and m9 is True:
                    if (m31 if m31 is not ... else (m31 := (t192.quantity.kind != 'none' if (t192 := (m30 if m30 is not ... else (m30 := row0.share))).__class__ not in ABSENT else link_83(t192)))) is not False:
                        if m31 is True:
                            holds21 += 1
                        else:
                            found21.append((row0, m31))
                    else:
                        found21.append((row0, False))
                else:
                    found21.append((row0, joined(m26, m8, m9)))
        if found22 is not None:
            if m26 is not False and (m33 if m33 is not ... else (m33 := ((t204 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ not in ABSENT))) is not False and (t205 := (t208.numerator * t209.denominator >= t209.numerator * t208.denominator if ((t208 := (len(t207) if (t207 := (m35 if m35 is not ... else (m35 := (t206.links_shared if (t206 := row0.plan).__class__ not in ABSENT else t206)))).__class__ in ROWS else count(t207))).__class__ in NUMBERS) & ((t209 := params22['peers']).__class__ in NUMBERS) else at_most(t209, t208))) is not False:
                if m26 is True and m33 is True and t205 is True:
                    if (t193 := (True if (t202 := (m34 if m34 is not ... else (m34 := row0.explained))) is True else t203 if (t203 := (False if (t200 := (t195.numerator * t196.denominator >= t196.numerator * t195.denominator if ((t195 := multiply((m32 if m32 is not ... else (m32 := row0.computed_share)), params22['times'])).__class__ in NUMBERS) & ((t196 := (m36 if m36 is not ... else (m36 := median((m35 if m35 is not ... else (m35 := (t194.links_shared if (t194 := row0.plan).__class__ not in ABSENT else t194))), lambda row1: row1.computed_share)))).__class__ in NUMBERS) else at_most(t196, t195))) is False else t201 if (t201 := (t198.numerator * t199.denominator <= t199.numerator * t198.denominator if ((t198 := (m32 if m32 is not ... else (m32 := row0.computed_share))).__class__ in NUMBERS) & ((t199 := multiply((m36 if m36 is not ... else (m36 := median((m35 if m35 is not ... else (m35 := (t197.links_shared if (t197 := row0.plan).__class__ not in ABSENT else t197))), lambda row1: row1.computed_share))), params22['times'])).__class__ in NUMBERS) else at_most(t198, t199))) is False or t200 is True else and_then(t200, t201))) is True or t202 is False else or_then(t202, t203))) is not False:
                        if t193 is True:
                            holds22 += 1
                        else:
                            found22.append((row0, t193))
                    else:
                        found22.append((row0, False))
                else:
                    found22.append((row0, joined(m26, m33, t205)))
        if found23 is not None:
            if m10 is not False and m8 is not False and m9 is not False and (t211 := (t213 in link_85 if ((t213 := (m27 if m27 is not ... else (m27 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_84(m4))))).__class__ in ITEMS) else member(t213, link_85))) is not False:
                if m10 is True and m8 is True and m9 is True and t211 is True:
                    if (t210 := row0.bound_said) is not False:
                        if t210 is True:
                            holds23 += 1
                        else:
                            found23.append((row0, t210))
                    else:
                        found23.append((row0, False))
                else:
                    found23.append((row0, joined(m10, m8, m9, t211)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, holds19, holds20, holds21, holds22, holds23, )


target_0 = 'growth'

target_1 = 'reference'

target_2 = CALLS['reaches']

target_3 = PLAIN['reaches']

target_4 = CALLS['grown']

target_5 = CALLS['agrees']

target_6 = CALLS['stated']

target_7 = ('growth', 'points',)

target_8 = Fraction(1, 1)

target_9 = CALLS['agrees']

target_10 = CALLS['agrees']

target_11 = CALLS['same_number']

target_12 = PLAIN['same_number']

target_13 = CALLS['same_time']

target_14 = PLAIN['same_time']

target_15 = 'percent'

target_16 = ('growth', 'percent',)

target_17 = 'none'

target_18 = Fraction(0, 1)

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
            if (t11 := (m1.__class__ not in ABSENT and m1.quantity.number is not None)) is not False and m2 is not False and (t13 := (m0 == t16 if (m0.__class__ is str) & ((t16 := (m1.kind if m1.__class__ not in ABSENT else m1)).__class__ is str) else equal(m0, t16))) is not False:
                if t11 is True and m2 is True and t13 is True:
                    if (t8 := (target_3(row0.quantity, m1.quantity, (row0.downward) is True) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else target_2(row0, m1, row0.downward))) is not False:
                        if t8 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t8))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(t11, m2, t13)))
        if found2 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := ((t18 := (m4 if m4 is not ... else (m4 := row0.absolute))).__class__ not in ABSENT and t18.quantity.number is not None))) is not False:
                if m3 is True and m5 is True:
                    if (t17 := target_5(target_4(row0.baseline, row0), (m4 if m4 is not ... else (m4 := row0.absolute)))) is not False:
                        if t17 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t17))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m3, m5)))
        if found3 is not None:
            if m2 is not False and (t22 := (m0 in target_7 if (m0.__class__ in ITEMS) else member(m0, target_7))) is not False:
                if m2 is True and t22 is True:
                    if (t19 := target_6((t20.base_year if (t20 := (m6 if m6 is not ... else (m6 := row0.indicator))).__class__ not in ABSENT else t20))) is not False:
                        if t19 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t19))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m2, t22)))
        if found4 is not None:
            if m3 is not False and (m5 if m5 is not ... else (m5 := ((t26 := (m4 if m4 is not ... else (m4 := row0.absolute))).__class__ not in ABSENT and t26.quantity.number is not None))) is not False and (t27 := ((t28 := (m7 if m7 is not ... else (m7 := row0.implied_before))).__class__ not in ABSENT)) is not False:
                if m3 is True and m5 is True and t27 is True:
                    if (t25 := target_9(multiply((m7 if m7 is not ... else (m7 := row0.implied_before)), add(target_8, row0)), (m4 if m4 is not ... else (m4 := row0.absolute)))) is not False:
                        if t25 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t25))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m3, m5, t27)))
        if found5 is not None:
            if m2 is not False and (t30 := row0.baselined) is not False and (t31 := (t32 == m0 if ((t32 := row0.baseline_kind).__class__ is str) & (m0.__class__ is str) else equal(t32, m0))) is not False and (m8 if m8 is not ... else (m8 := (not t34 if (t34 := get_flag((m6 if m6 is not ... else (m6 := row0.indicator)), 'yearly')).__class__ is bool else negation(t34)))) is not False:
                if m2 is True and t30 is True and t31 is True and m8 is True:
                    if (t29 := row0.beyond_baseline) is not False:
                        if t29 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t29))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m2, t30, t31, m8)))
        if found6 is not None:
            if (t36 := (m9.__class__ not in ABSENT and m9.quantity.number is not None)) is not False and (t38 := ((t39 := (m10 if m10 is not ... else (m10 := row0.years_to_end))).__class__ not in ABSENT)) is not False:
                if t36 is True and t38 is True:
                    if (t35 := target_10(multiply(row0, (m10 if m10 is not ... else (m10 := row0.years_to_end))), m9)) is not False:
                        if t35 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t35))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(t36, t38)))
        if found7 is not None:
            if (t43 := (row0.__class__ not in ABSENT and row0.quantity.number is not None)) is not False and (t45 := ((t46 := (m11 if m11 is not ... else (m11 := row0.twin))).__class__ not in ABSENT and t46.quantity.number is not None)) is not False and (t47 := (target_14(row0.quantity, t49.quantity) if (row0.__class__ not in ABSENT) & ((t49 := (m11 if m11 is not ... else (m11 := row0.twin))).__class__ not in ABSENT) else target_13(row0, t49))) is not False:
                if t43 is True and t45 is True and t47 is True:
                    if (t40 := (target_12(row0.quantity, t42.quantity) if (row0.__class__ not in ABSENT) & ((t42 := (m11 if m11 is not ... else (m11 := row0.twin))).__class__ not in ABSENT) else target_11(row0, t42))) is not False:
                        if t40 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t40))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(t43, t45, t47)))
        if found8 is not None:
            if m2 is not False and (t54 := (m0 in target_16 if (m0.__class__ in ITEMS) else member(m0, target_16))) is not False and (t57 := get_flag(row0.plan, 'whole')) is not False:
                if m2 is True and t54 is True and t57 is True:
                    if (t50 := (not t53 if (t53 := (t51 == target_15 if ((t51 := row0.plain_kind).__class__ is str) else equal(t51, target_15))).__class__ is bool else negation(t53))) is not False:
                        if t50 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t50))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m2, t54, t57)))
        if found9 is not None:
            if (t58 := (not t61 if (t61 := (m0 == target_17 if (m0.__class__ is str) else equal(m0, target_17))).__class__ is bool else negation(t61))) is not False and (m8 if m8 is not ... else (m8 := (not t62 if (t62 := get_flag((m6 if m6 is not ... else (m6 := row0.indicator)), 'yearly')).__class__ is bool else negation(t62)))) is not False:
                if t58 is True and m8 is True:
                    if m12 is not False:
                        if m12 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, m12))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(t58, m8)))
        if found10 is not None:
            if m12 is not False and (t67 := (t70.numerator > 0 if ((t70 := (len(t69) if (t69 := (m13 if m13 is not ... else (m13 := (t68.years if (t68 := row0.plan).__class__ not in ABSENT else t68)))).__class__ in ROWS else count(t69))).__class__ in NUMBERS) else below(target_18, t70))) is not False:
                if m12 is True and t67 is True:
                    if (t63 := (t65 in t66 if ((t65 := row0.year).__class__ in ITEMS) & ((t66 := (m13 if m13 is not ... else (m13 := (t64.years if (t64 := row0.plan).__class__ not in ABSENT else t64)))).__class__ is tuple) else member(t65, t66))) is not False:
                        if t63 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t63))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m12, t67)))
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

statement_4 = PLAIN['same_number']

statement_5 = CALLS['same_unit']

statement_6 = PLAIN['same_unit']

statement_7 = CALLS['kind']

statement_8 = 'amount'

statement_9 = CALLS['bound']

statement_10 = 'unstated'

statement_11 = CALLS['bound']

statement_12 = 'unstated'

statement_13 = CALLS['stated']

statement_14 = CALLS['same_bound']

statement_15 = PLAIN['same_bound']

statement_16 = CALLS['bound']

statement_17 = 'unstated'

statement_18 = CALLS['bound']

statement_19 = 'unstated'

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
                    if (t20 := (statement_4(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_3(row0, m3))) is not False:
                        if t20 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t20))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, m4))
        if found3 is not None:
            if (t23 := ((t24 := row0.year).__class__ not in ABSENT)) is not False:
                if t23 is True:
                    if m4 is not False:
                        if m4 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, m4))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, t23))
        if found4 is not None:
            if m5 is not False and m6 is not False and (t28 := (t30 == statement_8 if ((t30 := (row0.quantity.kind if row0.__class__ not in ABSENT else statement_7(row0))).__class__ is str) else equal(t30, statement_8))) is not False:
                if m5 is True and m6 is True and t28 is True:
                    if (t25 := (statement_6(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_5(row0, m3))) is not False:
                        if t25 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t25))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m5, m6, t28)))
        if found5 is not None:
            if m5 is not False and m6 is not False:
                if m5 is True and m6 is True:
                    if (t32 := (True if (t40 := (t34 == statement_10 if ((t34 := (m7 if m7 is not ... else (m7 := (row0.quantity.bound if row0.__class__ not in ABSENT else statement_9(row0))))).__class__ is str) else equal(t34, statement_10))) is True else t41 if (t41 := (m8 if m8 is not ... else (m8 := (not t39 if (t39 := (t37 == statement_12 if ((t37 := (m3.quantity.bound if m3.__class__ not in ABSENT else statement_11(m3))).__class__ is str) else equal(t37, statement_12))).__class__ is bool else negation(t39))))) is True or t40 is False else or_then(t40, t41))) is not False:
                        if t32 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t32))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m5, m6)))
        if found6 is not None:
            if (t45 := (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else statement_13(row0))) is not False:
                if t45 is True:
                    if (t42 := (t43 == t44 if ((t43 := row0.yearly).__class__ is bool) & ((t44 := row0.yearly_in_list).__class__ is bool) else equal(t43, t44))) is not False:
                        if t42 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t42))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, t45))
        if found7 is not None:
            if (t47 := row0.same_name) is not False:
                if t47 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t47))
            else:
                found7.append((row0, False))
        if found8 is not None:
            if m5 is not False and m6 is not False and (t51 := (not t55 if (t55 := (t53 == statement_17 if ((t53 := (m7 if m7 is not ... else (m7 := (row0.quantity.bound if row0.__class__ not in ABSENT else statement_16(row0))))).__class__ is str) else equal(t53, statement_17))).__class__ is bool else negation(t55))) is not False and (m8 if m8 is not ... else (m8 := (not t59 if (t59 := (t57 == statement_19 if ((t57 := (m3.quantity.bound if m3.__class__ not in ABSENT else statement_18(m3))).__class__ is str) else equal(t57, statement_19))).__class__ is bool else negation(t59)))) is not False:
                if m5 is True and m6 is True and t51 is True and m8 is True:
                    if (t48 := (statement_15(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_14(row0, m3))) is not False:
                        if t48 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t48))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m5, m6, t51, m8)))
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

restatement_2 = PLAIN['same_number']

restatement_3 = CALLS['stated']

def each_restatement(rows, params, found):
    params0, params1, = params
    found0, found1, = found
    holds0 = holds1 = 0
    for row0 in rows:
        m0 = (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else restatement_0(row0))
        m1 = row0.source
        if found0 is not None:
            if m0 is not False and (t5 := (m1.quantity.kind != 'none' if m1.__class__ not in ABSENT else restatement_3(m1))) is not False:
                if m0 is True and t5 is True:
                    if (t2 := (restatement_2(row0.quantity, m1.quantity) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else restatement_1(row0, m1))) is not False:
                        if t2 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t2))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(m0, t5)))
        if found1 is not None:
            if (t7 := (m1.__class__ not in ABSENT and m1.quantity.number is not None)) is not False:
                if t7 is True:
                    if m0 is not False:
                        if m0 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, m0))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, t7))
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

trim_6 = PLAIN['same_number']

trim_7 = CALLS['stated']

trim_8 = CALLS['stated']

trim_9 = Fraction(0, 1)

trim_10 = ('no-mandate', 'no-subject',)

trim_11 = CALLS['stated']

trim_12 = 'merged'

trim_13 = Fraction(0, 1)

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
            if (t43 := (m8.__class__ not in ABSENT and m8.quantity.number is not None)) is not False and m5 is not False and (t45 := get_flag((m9 if m9 is not ... else (m9 := row0.indicator)), 'numeric')) is not False:
                if t43 is True and m5 is True and t45 is True:
                    if (t31 := any_of((t32.targets if (t32 := (m9 if m9 is not ... else (m9 := row0.indicator))).__class__ not in ABSENT else t32), lambda row1, row0=row0: (False if (t41 := (trim_6(t33.quantity, t34.quantity) if ((t33 := row0.said).__class__ not in ABSENT) & ((t34 := row1.value).__class__ not in ABSENT) else trim_5(t33, t34))) is False else t42 if (t42 := (True if (t39 := (not t36 if (t36 := ((t35 := row0.year).__class__ not in ABSENT)).__class__ is bool else negation(t36))) is True else t40 if (t40 := (t37.numerator * t38.denominator == t38.numerator * t37.denominator if ((t37 := row1.year).__class__ in NUMBERS) & ((t38 := row0.year).__class__ in NUMBERS) else equal_numbers(t37, t38))) is True or t39 is False else or_then(t39, t40))) is False or t41 is True else and_then(t41, t42)))) is not False:
                        if t31 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t31))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(t43, m5, t45)))
        if found8 is not None:
            if (t48 := (m8.quantity.kind != 'none' if m8.__class__ not in ABSENT else trim_8(m8))) is not False:
                if t48 is True:
                    if (t46 := trim_7(row0.year)) is not False:
                        if t46 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t46))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, t48))
        if found9 is not None:
            if (t54 := (m0 in trim_10 if (m0.__class__ in ITEMS) else member(m0, trim_10))) is not False:
                if t54 is True:
                    if (t50 := (t52.numerator == 0 if ((t52 := (len(t51) if (t51 := row0.busy).__class__ in ROWS else count(t51))).__class__ in NUMBERS) else equal_numbers(t52, trim_9))) is not False:
                        if t50 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t50))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, t54))
        if found10 is not None:
            if (t59 := (m0 == trim_12 if (m0.__class__ is str) else equal(m0, trim_12))) is not False:
                if t59 is True:
                    if (t57 := (t58 != '' and t58 != () if (t58 := row0.into).__class__ in TEXTS else trim_11(t58))) is not False:
                        if t57 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t57))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, t59))
        if found11 is not None:
            if m4 is not False and (t66 := (t69.numerator > 0 if ((t69 := (len(t68) if (t68 := (m10 if m10 is not ... else (m10 := (m2.offices if m2.__class__ not in ABSENT else m2)))).__class__ in ROWS else count(t68))).__class__ in NUMBERS) else below(trim_13, t69))) is not False:
                if m4 is True and t66 is True:
                    if (t62 := (m3 in t65 if (m3.__class__ in ITEMS) & ((t65 := (m10 if m10 is not ... else (m10 := (m2.offices if m2.__class__ not in ABSENT else m2)))).__class__ is tuple) else member(m3, t65))) is not False:
                        if t62 is True:
                            holds11 += 1
                        else:
                            found11.append((row0, t62))
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m4, t66)))
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
