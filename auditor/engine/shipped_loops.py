"""Made from the rules of this repository by `make bless`; not to be edited."""

from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, PERCENTS, ROWS, TEXTS
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
        if found0 is not None and (t2 := (not m0 if m0.__class__ is bool else negation(m0))) is not False:
            if t2 is True:
                if (t10 := (True if (t8 := (t5.numerator * t6.denominator >= t6.numerator * t5.denominator if ((t5 := (m1 if m1 is not ... else (m1 := row0.total))).__class__ in NUMBERS) & ((t6 := (m2 if m2 is not ... else (m2 := (t3.number if (t3 := row0.target).__class__ not in ABSENT else t3)))).__class__ in NUMBERS) else at_most(t6, t5))) is True else t9 if (t9 := (not t7 if (t7 := (m3 if m3 is not ... else (m3 := row0.closed))).__class__ is bool else negation(t7))) is True or t8 is False else or_then(t8, t9))) is not False:
                    if t10 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, t10))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t2))
        if found1 is not None and m0 is not False:
            if m0 is True:
                if (t15 := (t13.numerator * t14.denominator <= t14.numerator * t13.denominator if ((t13 := (m1 if m1 is not ... else (m1 := row0.total))).__class__ in NUMBERS) & ((t14 := (m2 if m2 is not ... else (m2 := (t11.number if (t11 := row0.target).__class__ not in ABSENT else t11)))).__class__ in NUMBERS) else at_most(t13, t14))) is not False and (m3 if m3 is not ... else (m3 := row0.closed)) is not False:
                    if t15 is True and m3 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, joined(t15, m3)))
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

indicator_13 = Fraction(0, 1)

indicator_14 = Fraction(2, 1)

indicator_15 = ''

indicator_16 = Fraction(1, 1)

indicator_17 = CALLS['stated']

def each_indicator(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, params18, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, found18, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = holds18 = 0
    for row0 in rows:
        m5 = m9 = m10 = m11 = m14 = m17 = m18 = ...
        m0 = row0.plan
        m1 = (m0.expected if m0.__class__ not in ABSENT else m0)
        m2 = row0.link_found
        m3 = row0.numeric
        m4 = row0.spoken
        m6 = (m0.offices if m0.__class__ not in ABSENT else m0)
        m7 = (t6.numerator > 0 if ((t6 := (len(m6) if m6.__class__ in ROWS else count(m6))).__class__ in NUMBERS) else below(indicator_0, t6))
        m8 = row0.own
        m13 = (t9 if m0.__class__ not in ABSENT and (t9 := m0.has_annex) is not None else get_flag(m0, 'has_annex'))
        m15 = (len(t10) if (t10 := row0.blanks).__class__ in ROWS else count(t10))
        m16 = row0.parent_above
        m12 = (t14.numerator > 0 if ((t14 := (len(t13) if (t13 := (m0.parents if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t13))).__class__ in NUMBERS) else below(indicator_1, t14))
        if found0 is not None and (t18 := (m1.numerator > m1.denominator if (m1.__class__ in NUMBERS) else below(indicator_2, m1))) is not False and (t24 := (t22.numerator > 0 if ((t22 := (len(t21) if (t21 := (m0.children if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t21))).__class__ in NUMBERS) else below(indicator_3, t22))) is not False and (t28 := (not t27 if (t27 := (t26 if m0.__class__ not in ABSENT and (t26 := m0.draft) is not None else get_flag(m0, 'draft'))).__class__ is bool else negation(t27))) is not False:
            if t18 is True and t24 is True and t28 is True:
                if (t32 := (t30.numerator * m1.denominator < m1.numerator * t30.denominator if ((t30 := (len(t29) if (t29 := row0.trimmed_by).__class__ in ROWS else count(t29))).__class__ in NUMBERS) & (m1.__class__ in NUMBERS) else below(t30, m1))) is not False:
                    if t32 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, t32))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, joined(t18, t24, t28)))
        if m2 is not False:
            if found1 is not None:
                if m2 is True:
                    if (t37 := (True if (t35 := indicator_4(row0.name, (t33.name if (t33 := row0.parent).__class__ not in ABSENT else t33))) is True else t36 if (t36 := row0.aliased) is True or t35 is False else or_then(t35, t36))) is not False:
                        if t37 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t37))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, m2))
            if found16 is not None:
                if m2 is True:
                    if (t39 := (not t38 if (t38 := row0.in_cycle).__class__ is bool else negation(t38))) is not False:
                        if t39 is True:
                            holds16 += 1
                        else:
                            found16.append((row0, t39))
                    else:
                        found16.append((row0, False))
                else:
                    found16.append((row0, m2))
        if m3 is not False:
            if found2 is not None and (t40 := row0.leads_measure) is not False:
                if m3 is True and t40 is True:
                    if (t42 := (not t41 if (t41 := row0.kinds_differ).__class__ is bool else negation(t41))) is not False:
                        if t42 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t42))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m3, t40)))
            if found3 is not None:
                if m3 is True:
                    if (t44 := (not t43 if (t43 := row0.mixes_years).__class__ is bool else negation(t43))) is not False:
                        if t44 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t44))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, m3))
        if found4 is not None and m4 is not False:
            if m4 is True:
                if (t45 := row0.reaches_end) is not False:
                    if t45 is True:
                        holds4 += 1
                    else:
                        found4.append((row0, t45))
                else:
                    found4.append((row0, False))
            else:
                found4.append((row0, m4))
        if found5 is not None and (t46 := row0.yearly) is not False and m4 is not False:
            if t46 is True and m4 is True:
                if (t47 := row0.fills_years) is not False:
                    if t47 is True:
                        holds5 += 1
                    else:
                        found5.append((row0, t47))
                else:
                    found5.append((row0, False))
            else:
                found5.append((row0, joined(t46, m4)))
        if found6 is not None and ((t48 := row0.action).__class__ not in ABSENT) and (m5 if m5 is not ... else (m5 := (t51.numerator > 0 if ((t51 := (len(t50) if (t50 := row0.owner).__class__ in ROWS else count(t50))).__class__ in NUMBERS) else below(indicator_5, t51)))) is not False:
            if m5 is True:
                if (t53 := row0.owner_listed) is not False:
                    if t53 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t53))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, m5))
        if found7 is not None and m7 is not False and (m5 if m5 is not ... else (m5 := (t55.numerator > 0 if ((t55 := (len(t54) if (t54 := row0.owner).__class__ in ROWS else count(t54))).__class__ in NUMBERS) else below(indicator_6, t55)))) is not False:
            if m7 is True and m5 is True:
                if (t60 := (t58.numerator == 0 if ((t58 := (len(t57) if (t57 := row0.offices_unknown).__class__ in ROWS else count(t57))).__class__ in NUMBERS) else equal_numbers(t58, indicator_7))) is not False:
                    if t60 is True:
                        holds7 += 1
                    else:
                        found7.append((row0, t60))
                else:
                    found7.append((row0, False))
            else:
                found7.append((row0, joined(m7, m5)))
        if m8 is not False:
            if (m9 if m9 is not ... else (m9 := (t62 if m0.__class__ not in ABSENT and (t62 := m0.has_note) is not None else get_flag(m0, 'has_note')))) is not False:
                if found8 is not None:
                    if m8 is True and m9 is True:
                        if (m11 if m11 is not ... else (m11 := (t63 != '' and t63 != () if (t63 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in TEXTS else indicator_8(t63)))) is not False:
                            if m11 is True:
                                holds8 += 1
                            else:
                                found8.append((row0, m11))
                        else:
                            found8.append((row0, False))
                    else:
                        found8.append((row0, joined(m8, m9)))
                if found9 is not None:
                    if m8 is True and m9 is True:
                        if (t65 := (t64 != '' and t64 != () if (t64 := row0.reason).__class__ in TEXTS else indicator_9(t64))) is not False:
                            if t65 is True:
                                holds9 += 1
                            else:
                                found9.append((row0, t65))
                        else:
                            found9.append((row0, False))
                    else:
                        found9.append((row0, joined(m8, m9)))
            if found10 is not None and m12 is not False:
                if m8 is True and m12 is True:
                    if (t68 := (t66 == indicator_10 if ((t66 := row0.parents_twin).__class__ is str) else equal(t66, indicator_10))) is not False:
                        if t68 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t68))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m8, m12)))
            if found11 is not None and (m11 if m11 is not ... else (m11 := (t69 != '' and t69 != () if (t69 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in TEXTS else indicator_11(t69)))) is not False and m7 is not False:
                if m8 is True and m11 is True and m7 is True:
                    if (t72 := (m10 in m6 if (m10.__class__ in ITEMS) & (m6.__class__ is tuple) else member(m10, m6))) is not False:
                        if t72 is True:
                            holds11 += 1
                        else:
                            found11.append((row0, t72))
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m8, m11, m7)))
        if m13 is not False:
            if found12 is not None:
                if m13 is True:
                    if (m14 if m14 is not ... else (m14 := row0.listed)) is not False:
                        if m14 is True:
                            holds12 += 1
                        else:
                            found12.append((row0, m14))
                    else:
                        found12.append((row0, False))
                else:
                    found12.append((row0, m13))
            if found13 is not None and (m14 if m14 is not ... else (m14 := row0.listed)) is not False and m3 is not False:
                if m13 is True and m14 is True and m3 is True:
                    if (t76 := (t74.numerator > 0 if ((t74 := (len(t73) if (t73 := row0.statements).__class__ in ROWS else count(t73))).__class__ in NUMBERS) else below(indicator_12, t74))) is not False:
                        if t76 is True:
                            holds13 += 1
                        else:
                            found13.append((row0, t76))
                    else:
                        found13.append((row0, False))
                else:
                    found13.append((row0, joined(m13, m14, m3)))
        if found14 is not None and (t79 := (m15.numerator > 0 if (m15.__class__ in NUMBERS) else below(indicator_13, m15))) is not False:
            if t79 is True:
                if (t82 := (m15.numerator < 2 * m15.denominator if (m15.__class__ in NUMBERS) else below(m15, indicator_14))) is not False:
                    if t82 is True:
                        holds14 += 1
                    else:
                        found14.append((row0, t82))
                else:
                    found14.append((row0, False))
            else:
                found14.append((row0, t79))
        if found15 is not None and (t86 := (not t85 if (t85 := (t83 == indicator_15 if ((t83 := row0.link_to).__class__ is str) else equal(t83, indicator_15))).__class__ is bool else negation(t85))) is not False:
            if t86 is True:
                if m2 is not False and m16 is not False and (m18 if m18 is not ... else (m18 := ((t87 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ not in ABSENT))):
                    if m2 is True and m16 is True:
                        holds15 += 1
                    else:
                        found15.append((row0, joined(m2, m16)))
                else:
                    found15.append((row0, False))
            else:
                found15.append((row0, t86))
        if found17 is not None and m16 is not False and (m18 if m18 is not ... else (m18 := ((t88 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ not in ABSENT))):
            if m16 is True:
                if (t91 := (m17.numerator <= m17.denominator if (m17.__class__ in NUMBERS) else at_most(m17, indicator_16))) is not False:
                    if t91 is True:
                        holds17 += 1
                    else:
                        found17.append((row0, t91))
                else:
                    found17.append((row0, False))
            else:
                found17.append((row0, m16))
        if found18 is not None and m12 is not False:
            if m12 is True:
                if (t93 := (t92 != '' and t92 != () if (t92 := row0.relation).__class__ in TEXTS else indicator_17(t92))) is not False:
                    if t93 is True:
                        holds18 += 1
                    else:
                        found18.append((row0, t93))
                else:
                    found18.append((row0, False))
            else:
                found18.append((row0, m12))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, )


link_0 = 'same'

link_1 = ('same', 'at-least',)

link_2 = ('same', 'share', 'at-least',)

link_3 = CALLS['stated']

link_4 = 'share'

link_5 = CALLS['stated']

link_6 = CALLS['same_number']

link_7 = PLAIN['same_number']

link_8 = CALLS['same_time']

link_9 = PLAIN['same_time']

link_10 = CALLS['stated']

link_11 = CALLS['kind']

link_12 = 'amount'

link_13 = CALLS['kind']

link_14 = 'growth'

link_15 = CALLS['reaches']

link_16 = PLAIN['reaches']

link_17 = CALLS['kind']

link_18 = 'amount'

link_19 = CALLS['kind']

link_20 = 'growth'

link_21 = CALLS['same_number']

link_22 = PLAIN['same_number']

link_23 = CALLS['holds_bound']

link_24 = PLAIN['holds_bound']

link_25 = CALLS['reaches']

link_26 = PLAIN['reaches']

link_27 = CALLS['kind']

link_28 = 'amount'

link_29 = CALLS['kind']

link_30 = 'growth'

link_31 = CALLS['stated']

link_32 = CALLS['kind']

link_33 = 'amount'

link_34 = CALLS['kind']

link_35 = 'growth'

link_36 = CALLS['reaches']

link_37 = PLAIN['reaches']

link_38 = CALLS['kind']

link_39 = ('growth', 'points',)

link_40 = CALLS['kind']

link_41 = ('growth', 'points',)

link_42 = CALLS['mixes_points']

link_43 = PLAIN['mixes_points']

link_44 = CALLS['strives']

link_45 = CALLS['strives']

link_46 = CALLS['bound']

link_47 = ('more_than', 'at_least', 'at_most', 'less_than',)

link_48 = CALLS['kind']

link_49 = 'amount'

link_50 = CALLS['kind']

link_51 = 'growth'

link_52 = CALLS['stated']

link_53 = CALLS['reaches']

link_54 = PLAIN['reaches']

link_55 = CALLS['reaches']

link_56 = PLAIN['reaches']

link_57 = CALLS['kind']

link_58 = 'amount'

link_59 = CALLS['kind']

link_60 = 'amount'

link_61 = CALLS['same_unit']

link_62 = PLAIN['same_unit']

link_63 = CALLS['near_unit']

link_64 = PLAIN['near_unit']

link_65 = CALLS['same_unit']

link_66 = PLAIN['same_unit']

link_67 = CALLS['kind']

link_68 = ('growth', 'points',)

link_69 = CALLS['kind']

link_70 = ('growth', 'points',)

link_71 = CALLS['stated']

link_72 = CALLS['stated']

link_73 = CALLS['same_measure']

link_74 = 'unknown'

link_75 = 'equal'

link_76 = CALLS['bound']

link_77 = ('more_than', 'at_least',)

link_78 = CALLS['bound']

link_79 = 'unstated'

link_80 = 'about'

link_81 = CALLS['kind']

link_82 = 'amount'

link_83 = CALLS['kind']

link_84 = 'amount'

link_85 = Fraction(1, 1)

link_86 = CALLS['stated']

link_87 = CALLS['stated']

link_88 = CALLS['agrees']

link_89 = Fraction(0, 1)

link_90 = Fraction(1, 1)

link_91 = CALLS['stated']

link_92 = CALLS['agrees']

def each_link(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, params18, params19, params20, params21, params22, params23, params24, params25, params26, params27, params28, params29, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, found18, found19, found20, found21, found22, found23, found24, found25, found26, found27, found28, found29, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = holds18 = holds19 = holds20 = holds21 = holds22 = holds23 = holds24 = holds25 = holds26 = holds27 = holds28 = holds29 = 0
    for row0 in rows:
        m5 = m6 = m7 = m8 = m9 = m13 = m14 = m15 = m16 = m17 = m18 = m19 = m20 = m21 = m22 = m23 = m25 = m26 = m27 = m28 = m30 = m31 = m32 = m33 = m34 = m35 = m36 = m37 = m38 = m39 = m40 = m41 = m42 = m43 = ...
        m0 = row0.relation
        m1 = (m0 == link_0 if (m0.__class__ is str) else equal(m0, link_0))
        m12 = (m0 in link_1 if (m0.__class__ in ITEMS) else member(m0, link_1))
        m2 = row0.child
        m10 = (m2.__class__ not in ABSENT and m2.quantity.number is not None)
        m24 = (m0 in link_2 if (m0.__class__ in ITEMS) else member(m0, link_2))
        m3 = (m2.quantity.kind != 'none' if m2.__class__ not in ABSENT else link_3(m2))
        m29 = (m0 == link_4 if (m0.__class__ is str) else equal(m0, link_4))
        m44 = row0.weight
        m4 = row0.parent
        m11 = (m4.__class__ not in ABSENT and m4.quantity.number is not None)
        if m1 is not False:
            if found0 is not None and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_5(m4)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m1 is True and m3 is True and m5 is True and m6 is True:
                    if (m9 if m9 is not ... else (m9 := (link_7(t13.quantity, t14.quantity) if ((t13 := (m7 if m7 is not ... else (m7 := row0.answer))).__class__ not in ABSENT) & ((t14 := (m8 if m8 is not ... else (m8 := row0.asked))).__class__ not in ABSENT) else link_6(t13, t14)))) is not False:
                        if m9 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, m9))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(m1, m3, m5, m6)))
            if found1 is not None and m10 and m11:
                if m1 is True:
                    if (t17 := (link_9(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_8(m2, m4))) is not False:
                        if t17 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t17))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, m1))
        if m12 is not False:
            if found2 is not None and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_10(m4)))) is not False and (m17 if m17 is not ... else (m17 := (not t27 if (t27 := (False if (t25 := (m14 if m14 is not ... else (m14 := (t20 == link_12 if ((t20 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_11(m2))))).__class__ is str) else equal(t20, link_12))))) is False else t26 if (t26 := (m16 if m16 is not ... else (m16 := (t23 == link_14 if ((t23 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_13(m4))))).__class__ is str) else equal(t23, link_14))))) is False or t25 is True else and_then(t25, t26))).__class__ is bool else negation(t27)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m12 is True and m3 is True and m5 is True and m17 is True and m6 is True:
                    if (m19 if m19 is not ... else (m19 := (link_16(t28.quantity, t29.quantity, ((m18 if m18 is not ... else (m18 := row0.downward))) is True) if ((t28 := (m7 if m7 is not ... else (m7 := row0.answer))).__class__ not in ABSENT) & ((t29 := (m8 if m8 is not ... else (m8 := row0.asked))).__class__ not in ABSENT) else link_15(t28, t29, (m18 if m18 is not ... else (m18 := row0.downward)))))) is not False:
                        if m19 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, m19))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m12, m3, m5, m17, m6)))
            if m10:
                if m11:
                    if (m17 if m17 is not ... else (m17 := (not t38 if (t38 := (False if (t36 := (m14 if m14 is not ... else (m14 := (t31 == link_18 if ((t31 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_17(m2))))).__class__ is str) else equal(t31, link_18))))) is False else t37 if (t37 := (m16 if m16 is not ... else (m16 := (t34 == link_20 if ((t34 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_19(m4))))).__class__ is str) else equal(t34, link_20))))) is False or t36 is True else and_then(t36, t37))).__class__ is bool else negation(t38)))) is not False:
                        if found3 is not None and (m9 if m9 is not ... else (m9 := (link_22(t39.quantity, t40.quantity) if ((t39 := (m7 if m7 is not ... else (m7 := row0.answer))).__class__ not in ABSENT) & ((t40 := (m8 if m8 is not ... else (m8 := row0.asked))).__class__ not in ABSENT) else link_21(t39, t40)))) is not False:
                            if m12 is True and m17 is True and m9 is True:
                                if (t43 := (link_24(m7.quantity, m8.quantity, ((m18 if m18 is not ... else (m18 := row0.downward))) is True) if (m7.__class__ not in ABSENT) & (m8.__class__ not in ABSENT) else link_23(m7, m8, (m18 if m18 is not ... else (m18 := row0.downward))))) is not False:
                                    if t43 is True:
                                        holds3 += 1
                                    else:
                                        found3.append((row0, t43))
                                else:
                                    found3.append((row0, False))
                            else:
                                found3.append((row0, joined(m12, m17, m9)))
                        if found11 is not None:
                            if m12 is True and m17 is True:
                                if (m25 if m25 is not ... else (m25 := (not t44 if (t44 := row0.stricter).__class__ is bool else negation(t44)))) is not False:
                                    if m25 is True:
                                        holds11 += 1
                                    else:
                                        found11.append((row0, m25))
                                else:
                                    found11.append((row0, False))
                            else:
                                found11.append((row0, joined(m12, m17)))
                    if (m21 if m21 is not ... else (m21 := ((t45 := (m20 if m20 is not ... else (m20 := row0.above))).__class__ not in ABSENT and t45.quantity.number is not None))):
                        if found4 is not None:
                            if m12 is True:
                                if (t48 := (link_26(m2.quantity, m20.quantity, ((m18 if m18 is not ... else (m18 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & (m20.__class__ not in ABSENT) else link_25(m2, m20, (m18 if m18 is not ... else (m18 := row0.downward))))) is not False:
                                    if t48 is True:
                                        holds4 += 1
                                    else:
                                        found4.append((row0, t48))
                                else:
                                    found4.append((row0, False))
                            else:
                                found4.append((row0, m12))
                        if found10 is not None and (m17 if m17 is not ... else (m17 := (not t57 if (t57 := (False if (t55 := (m14 if m14 is not ... else (m14 := (t50 == link_28 if ((t50 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_27(m2))))).__class__ is str) else equal(t50, link_28))))) is False else t56 if (t56 := (m16 if m16 is not ... else (m16 := (t53 == link_30 if ((t53 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_29(m4))))).__class__ is str) else equal(t53, link_30))))) is False or t55 is True else and_then(t55, t56))).__class__ is bool else negation(t57)))) is not False:
                            if m12 is True and m17 is True:
                                if (t67 := (True if (t65 := (m25 if m25 is not ... else (m25 := (not t58 if (t58 := row0.stricter).__class__ is bool else negation(t58))))) is True else t66 if (t66 := (True if (t63 := (not t59 if (t59 := row0.parent_stricter).__class__ is bool else negation(t59))) is True else t64 if (t64 := (m26 if m26 is not ... else (m26 := (t62 != '' and t62 != () if (t62 := (t60.reason if (t60 := row0.indicator).__class__ not in ABSENT else t60)).__class__ in TEXTS else link_31(t62))))) is True or t63 is False else or_then(t63, t64))) is True or t65 is False else or_then(t65, t66))) is not False:
                                    if t67 is True:
                                        holds10 += 1
                                    else:
                                        found10.append((row0, t67))
                                else:
                                    found10.append((row0, False))
                            else:
                                found10.append((row0, joined(m12, m17)))
                    if found9 is not None and (m14 if m14 is not ... else (m14 := (t69 == link_33 if ((t69 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_32(m2))))).__class__ is str) else equal(t69, link_33)))) is not False and (m16 if m16 is not ... else (m16 := (t72 == link_35 if ((t72 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_34(m4))))).__class__ is str) else equal(t72, link_35)))) is not False:
                        if m12 is True and m14 is True and m16 is True:
                            if (m19 if m19 is not ... else (m19 := (link_37(t74.quantity, t75.quantity, ((m18 if m18 is not ... else (m18 := row0.downward))) is True) if ((t74 := (m7 if m7 is not ... else (m7 := row0.answer))).__class__ not in ABSENT) & ((t75 := (m8 if m8 is not ... else (m8 := row0.asked))).__class__ not in ABSENT) else link_36(t74, t75, (m18 if m18 is not ... else (m18 := row0.downward)))))) is not False:
                                if m19 is True:
                                    holds9 += 1
                                else:
                                    found9.append((row0, m19))
                            else:
                                found9.append((row0, False))
                        else:
                            found9.append((row0, joined(m12, m14, m16)))
                    if found18 is not None and (m27 if m27 is not ... else (m27 := (t77 in link_39 if ((t77 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_38(m2))))).__class__ in ITEMS) else member(t77, link_39)))) is not False and (m28 if m28 is not ... else (m28 := (t80 in link_41 if ((t80 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_40(m4))))).__class__ in ITEMS) else member(t80, link_41)))) is not False:
                        if m12 is True and m27 is True and m28 is True:
                            if (t85 := (not t84 if (t84 := (link_43(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_42(m2, m4))).__class__ is bool else negation(t84))) is not False:
                                if t85 is True:
                                    holds18 += 1
                                else:
                                    found18.append((row0, t85))
                            else:
                                found18.append((row0, False))
                        else:
                            found18.append((row0, joined(m12, m27, m28)))
                    if found19 is not None and (t87 := (not t86 if (t86 := link_44(m4)).__class__ is bool else negation(t86))) is not False:
                        if m12 is True and t87 is True:
                            if (t89 := (not t88 if (t88 := link_45(m2)).__class__ is bool else negation(t88))) is not False:
                                if t89 is True:
                                    holds19 += 1
                                else:
                                    found19.append((row0, t89))
                            else:
                                found19.append((row0, False))
                        else:
                            found19.append((row0, joined(m12, t87)))
                    if found29 is not None and (t93 := (t91 in link_47 if ((t91 := (m30 if m30 is not ... else (m30 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_46(m4))))).__class__ in ITEMS) else member(t91, link_47))) is not False:
                        if m12 is True and t93 is True:
                            if (t94 := row0.bound_said) is not False:
                                if t94 is True:
                                    holds29 += 1
                                else:
                                    found29.append((row0, t94))
                            else:
                                found29.append((row0, False))
                        else:
                            found29.append((row0, joined(m12, t93)))
            if found15 is not None and ((t95 := params15['margin']).__class__ not in ABSENT) and m10 and m11 and (m17 if m17 is not ... else (m17 := (not t105 if (t105 := (False if (t103 := (m14 if m14 is not ... else (m14 := (t98 == link_49 if ((t98 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_48(m2))))).__class__ is str) else equal(t98, link_49))))) is False else t104 if (t104 := (m16 if m16 is not ... else (m16 := (t101 == link_51 if ((t101 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_50(m4))))).__class__ is str) else equal(t101, link_51))))) is False or t103 is True else and_then(t103, t104))).__class__ is bool else negation(t105)))) is not False:
                if m12 is True and m17 is True:
                    if (t116 := (True if (t114 := (m25 if m25 is not ... else (m25 := (not t106 if (t106 := row0.stricter).__class__ is bool else negation(t106))))) is True else t115 if (t115 := (True if (t112 := (m26 if m26 is not ... else (m26 := (t109 != '' and t109 != () if (t109 := (t107.reason if (t107 := row0.indicator).__class__ not in ABSENT else t107)).__class__ in TEXTS else link_52(t109))))) is True else t113 if (t113 := (t110.numerator * t111.denominator <= t111.numerator * t110.denominator if ((t110 := row0.margin_size).__class__ in NUMBERS) & ((t111 := params15['margin']).__class__ in NUMBERS) else at_most(t110, t111))) is True or t112 is False else or_then(t112, t113))) is True or t114 is False else or_then(t114, t115))) is not False:
                        if t116 is True:
                            holds15 += 1
                        else:
                            found15.append((row0, t116))
                    else:
                        found15.append((row0, False))
                else:
                    found15.append((row0, joined(m12, m17)))
            if found16 is not None and ((t117 := (m32 if m32 is not ... else (m32 := row0.later))).__class__ not in ABSENT and t117.quantity.number is not None) and m11 and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m12 is True and m6 is True:
                    if (t121 := (link_54(m32.quantity, m4.quantity, ((m18 if m18 is not ... else (m18 := row0.downward))) is True) if (m32.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_53(m32, m4, (m18 if m18 is not ... else (m18 := row0.downward))))) is not False:
                        if t121 is True:
                            holds16 += 1
                        else:
                            found16.append((row0, t121))
                    else:
                        found16.append((row0, False))
                else:
                    found16.append((row0, joined(m12, m6)))
            if found20 is not None and ((t124 := (m35 if m35 is not ... else (m35 := (m2.second if m2.__class__ not in ABSENT else m2)))).__class__ not in ABSENT and t124.quantity.number is not None) and ((t128 := (m36 if m36 is not ... else (m36 := (m4.second if m4.__class__ not in ABSENT else m4)))).__class__ not in ABSENT and t128.quantity.number is not None):
                if m12 is True:
                    if (t132 := (link_56(m35.quantity, m36.quantity, ((m18 if m18 is not ... else (m18 := row0.downward))) is True) if (m35.__class__ not in ABSENT) & (m36.__class__ not in ABSENT) else link_55(m35, m36, (m18 if m18 is not ... else (m18 := row0.downward))))) is not False:
                        if t132 is True:
                            holds20 += 1
                        else:
                            found20.append((row0, t132))
                    else:
                        found20.append((row0, False))
                else:
                    found20.append((row0, m12))
        if m10:
            if m11:
                if (m14 if m14 is not ... else (m14 := (t134 == link_58 if ((t134 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_57(m2))))).__class__ is str) else equal(t134, link_58)))) is not False:
                    if (m22 if m22 is not ... else (m22 := (t137 == link_60 if ((t137 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_59(m4))))).__class__ is str) else equal(t137, link_60)))) is not False:
                        if found5 is not None:
                            if m14 is True and m22 is True:
                                if (t145 := (True if (t143 := (m23 if m23 is not ... else (m23 := (link_62(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_61(m2, m4))))) is True else t144 if (t144 := (link_64(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_63(m2, m4))) is True or t143 is False else or_then(t143, t144))) is not False:
                                    if t145 is True:
                                        holds5 += 1
                                    else:
                                        found5.append((row0, t145))
                                else:
                                    found5.append((row0, False))
                            else:
                                found5.append((row0, joined(m14, m22)))
                        if found6 is not None:
                            if m14 is True and m22 is True:
                                if (m23 if m23 is not ... else (m23 := (link_66(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_65(m2, m4)))) is not False:
                                    if m23 is True:
                                        holds6 += 1
                                    else:
                                        found6.append((row0, m23))
                                else:
                                    found6.append((row0, False))
                            else:
                                found6.append((row0, joined(m14, m22)))
                if found12 is not None and (m27 if m27 is not ... else (m27 := (t149 in link_68 if ((t149 := (m13 if m13 is not ... else (m13 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_67(m2))))).__class__ in ITEMS) else member(t149, link_68)))) is not False and (m28 if m28 is not ... else (m28 := (t152 in link_70 if ((t152 := (m15 if m15 is not ... else (m15 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_69(m4))))).__class__ in ITEMS) else member(t152, link_70)))) is not False:
                    if m27 is True and m28 is True:
                        if (t160 := (t158.numerator * t159.denominator == t159.numerator * t158.denominator if ((t158 := (m2.counts_from if m2.__class__ not in ABSENT else m2)).__class__ in NUMBERS) & ((t159 := (m4.counts_from if m4.__class__ not in ABSENT else m4)).__class__ in NUMBERS) else equal_numbers(t158, t159))) is not False:
                            if t160 is True:
                                holds12 += 1
                            else:
                                found12.append((row0, t160))
                        else:
                            found12.append((row0, False))
                    else:
                        found12.append((row0, joined(m27, m28)))
        if m24 is not False:
            if found7 is not None and ((t161 := row0.year).__class__ not in ABSENT) and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_71(m4)))) is not False:
                if m24 is True and m5 is True:
                    if (t168 := (True if (t166 := m3) is True else t167 if (t167 := (True if (t164 := row0.covered) is True else t165 if (t165 := row0.reached_early) is True or t164 is False else or_then(t164, t165))) is True or t166 is False else or_then(t166, t167))) is not False:
                        if t168 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t168))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m24, m5)))
            if found8 is not None and m11 and m3 is not False:
                if m24 is True and m3 is True:
                    if m10:
                        holds8 += 1
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m24, m3)))
        if m3 is not False:
            if (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_72(m4)))) is not False:
                if found13 is not None:
                    if m3 is True and m5 is True:
                        if (t172 := link_73(row0.name, (t170.name if (t170 := row0.parent_indicator).__class__ not in ABSENT else t170))) is not False:
                            if t172 is True:
                                holds13 += 1
                            else:
                                found13.append((row0, t172))
                        else:
                            found13.append((row0, False))
                    else:
                        found13.append((row0, joined(m3, m5)))
                if found21 is not None and (t176 := (not t175 if (t175 := (t173 == link_74 if ((t173 := (m37 if m37 is not ... else (m37 := row0.scope_relation))).__class__ is str) else equal(t173, link_74))).__class__ is bool else negation(t175))) is not False:
                    if m3 is True and m5 is True and t176 is True:
                        if (t179 := (m37 == link_75 if (m37.__class__ is str) else equal(m37, link_75))) is not False:
                            if t179 is True:
                                holds21 += 1
                            else:
                                found21.append((row0, t179))
                        else:
                            found21.append((row0, False))
                    else:
                        found21.append((row0, joined(m3, m5, t176)))
        if m29 is not False:
            if m10:
                if m11:
                    if found14 is not None and (t183 := (t181 in link_77 if ((t181 := (m30 if m30 is not ... else (m30 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_76(m4))))).__class__ in ITEMS) else member(t181, link_77))) is not False and (t188 := (not t187 if (t187 := (t185 == link_79 if ((t185 := (m31 if m31 is not ... else (m31 := (m2.quantity.bound if m2.__class__ not in ABSENT else link_78(m2))))).__class__ is str) else equal(t185, link_79))).__class__ is bool else negation(t187))) is not False:
                        if m29 is True and t183 is True and t188 is True:
                            if (t192 := (not t191 if (t191 := (m31 == link_80 if (m31.__class__ is str) else equal(m31, link_80))).__class__ is bool else negation(t191))) is not False:
                                if t192 is True:
                                    holds14 += 1
                                else:
                                    found14.append((row0, t192))
                            else:
                                found14.append((row0, False))
                        else:
                            found14.append((row0, joined(m29, t183, t188)))
                    if found17 is not None and (not t194 if (t194 := (m34 if m34 is not ... else (m34 := ((t193 := (m33 if m33 is not ... else (m33 := row0.share))).__class__ not in ABSENT and t193.quantity.number is not None)))).__class__ is bool else negation(t194)):
                        if m29 is True:
                            if (t199 := (t197 == link_82 if ((t197 := (t196.quantity.kind if (t196 := (m7 if m7 is not ... else (m7 := row0.answer))).__class__ not in ABSENT else link_81(t196))).__class__ is str) else equal(t197, link_82))) is not False and (t203 := (t201 == link_84 if ((t201 := (t200.quantity.kind if (t200 := (m8 if m8 is not ... else (m8 := row0.asked))).__class__ not in ABSENT else link_83(t200))).__class__ is str) else equal(t201, link_84))) is not False:
                                if t199 is True and t203 is True:
                                    holds17 += 1
                                else:
                                    found17.append((row0, joined(t199, t203)))
                            else:
                                found17.append((row0, False))
                        else:
                            found17.append((row0, m29))
                    if (m40 if m40 is not ... else (m40 := ((t204 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ not in ABSENT))):
                        if found24 is not None:
                            if m29 is True:
                                if (t207 := (m39.numerator <= m39.denominator if (m39.__class__ in NUMBERS) else at_most(m39, link_85))) is not False:
                                    if t207 is True:
                                        holds24 += 1
                                    else:
                                        found24.append((row0, t207))
                                else:
                                    found24.append((row0, False))
                            else:
                                found24.append((row0, m29))
                        if found26 is not None:
                            if m29 is True:
                                if (m38 if m38 is not ... else (m38 := (t208.quantity.kind != 'none' if (t208 := (m33 if m33 is not ... else (m33 := row0.share))).__class__ not in ABSENT else link_86(t208)))) is not False:
                                    if m38 is True:
                                        holds26 += 1
                                    else:
                                        found26.append((row0, m38))
                                else:
                                    found26.append((row0, False))
                            else:
                                found26.append((row0, m29))
            if (m38 if m38 is not ... else (m38 := (t209.quantity.kind != 'none' if (t209 := (m33 if m33 is not ... else (m33 := row0.share))).__class__ not in ABSENT else link_87(t209)))) is not False:
                if found22 is not None and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                    if m29 is True and m38 is True and m6 is True:
                        if (t210 := link_88((m39 if m39 is not ... else (m39 := row0.computed_share)), m33)) is not False:
                            if t210 is True:
                                holds22 += 1
                            else:
                                found22.append((row0, t210))
                        else:
                            found22.append((row0, False))
                    else:
                        found22.append((row0, joined(m29, m38, m6)))
                if found23 is not None and (m34 if m34 is not ... else (m34 := (m33.__class__ not in ABSENT and m33.quantity.number is not None))):
                    if m29 is True and m38 is True:
                        if (t215 := (t214.numerator > 0 if m33.__class__ not in ABSENT and (t214 := m33.quantity.number) is not None else below(link_89, m33))) is not False and (t219 := (t218.numerator <= t218.denominator * (100 if m33.quantity.unit in PERCENTS else 1) if m33.__class__ not in ABSENT and (t218 := m33.quantity.number) is not None else at_most(m33, link_90))) is not False:
                            if t215 is True and t219 is True:
                                holds23 += 1
                            else:
                                found23.append((row0, joined(t215, t219)))
                        else:
                            found23.append((row0, False))
                    else:
                        found23.append((row0, joined(m29, m38)))
            if found25 is not None and ((t220 := params25['minimum']).__class__ not in ABSENT) and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_91(m4)))) is not False and (t225 := (t223.numerator * t224.denominator < t224.numerator * t223.denominator if ((t223 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ in NUMBERS) & ((t224 := params25['minimum']).__class__ in NUMBERS) else below(t223, t224))) is not False:
                if m29 is True and m3 is True and m5 is True and t225 is True:
                    if (m41 if m41 is not ... else (m41 := row0.explained)) is not False:
                        if m41 is True:
                            holds25 += 1
                        else:
                            found25.append((row0, m41))
                    else:
                        found25.append((row0, False))
                else:
                    found25.append((row0, joined(m29, m3, m5, t225)))
            if found27 is not None and (m40 if m40 is not ... else (m40 := ((t226 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ not in ABSENT))) and (t232 := (t230.numerator * t231.denominator >= t231.numerator * t230.denominator if ((t230 := (len(t229) if (t229 := (m42 if m42 is not ... else (m42 := (t227.links_shared if (t227 := row0.plan).__class__ not in ABSENT else t227)))).__class__ in ROWS else count(t229))).__class__ in NUMBERS) & ((t231 := params27['peers']).__class__ in NUMBERS) else at_most(t231, t230))) is not False:
                if m29 is True and t232 is True:
                    if (t241 := (True if (t239 := (m41 if m41 is not ... else (m41 := row0.explained))) is True else t240 if (t240 := (False if (t237 := (t233.numerator * t234.denominator >= t234.numerator * t233.denominator if ((t233 := multiply(m39, params27['times'])).__class__ in NUMBERS) & ((t234 := (m43 if m43 is not ... else (m43 := median(m42, lambda row1: row1.computed_share)))).__class__ in NUMBERS) else at_most(t234, t233))) is False else t238 if (t238 := (m39.numerator * t236.denominator <= t236.numerator * m39.denominator if (m39.__class__ in NUMBERS) & ((t236 := multiply((m43 if m43 is not ... else (m43 := median(m42, lambda row1: row1.computed_share))), params27['times'])).__class__ in NUMBERS) else at_most(m39, t236))) is False or t237 is True else and_then(t237, t238))) is True or t239 is False else or_then(t239, t240))) is not False:
                        if t241 is True:
                            holds27 += 1
                        else:
                            found27.append((row0, t241))
                    else:
                        found27.append((row0, False))
                else:
                    found27.append((row0, joined(m29, t232)))
        if found28 is not None and (m44.__class__ not in ABSENT and m44.quantity.number is not None) and (m40 if m40 is not ... else (m40 := ((t244 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ not in ABSENT))):
            if (t245 := link_92(m39, m44)) is not False:
                if t245 is True:
                    holds28 += 1
                else:
                    found28.append((row0, t245))
            else:
                found28.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, holds19, holds20, holds21, holds22, holds23, holds24, holds25, holds26, holds27, holds28, holds29, )


target_0 = 'growth'

target_1 = 'reference'

target_2 = ('at_most', 'less_than',)

target_3 = ('at_most', 'less_than',)

target_4 = CALLS['reaches']

target_5 = PLAIN['reaches']

target_6 = CALLS['grown']

target_7 = CALLS['agrees']

target_8 = CALLS['grown']

target_9 = Fraction(1, 200)

target_10 = CALLS['within']

target_11 = CALLS['grown']

target_12 = CALLS['grown']

target_13 = Fraction(1, 200)

target_14 = CALLS['within']

target_15 = CALLS['grown']

target_16 = Fraction(1, 200)

target_17 = CALLS['within']

target_18 = CALLS['agrees']

target_19 = Fraction(1, 1)

target_20 = CALLS['agrees']

target_21 = ('growth', 'points',)

target_22 = CALLS['stated']

target_23 = ('growth', 'percent',)

target_24 = 'percent'

target_25 = CALLS['agrees']

target_26 = ('growth', 'points',)

target_27 = CALLS['same_time']

target_28 = PLAIN['same_time']

target_29 = CALLS['same_number']

target_30 = PLAIN['same_number']

target_31 = CALLS['reaches']

target_32 = PLAIN['reaches']

target_33 = CALLS['same_time']

target_34 = PLAIN['same_time']

target_35 = CALLS['same_number']

target_36 = PLAIN['same_number']

target_37 = 'total'

target_38 = CALLS['stated']

target_39 = 'none'

target_40 = Fraction(0, 1)

def each_target(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = 0
    for row0 in rows:
        m3 = m4 = m5 = m7 = m8 = m9 = m10 = m11 = m12 = m13 = m14 = m15 = m16 = m17 = m18 = m20 = m22 = m23 = m24 = m25 = m26 = m28 = ...
        m0 = row0.kind
        m1 = row0.previous
        m6 = (m0 == target_0 if (m0.__class__ is str) else equal(m0, target_0))
        m2 = row0.numeric
        m19 = row0.cumulative
        m21 = (row0.__class__ not in ABSENT and row0.quantity.number is not None)
        m27 = row0.dated
        if found0 is not None and (t6 := (m0 == target_1 if (m0.__class__ is str) else equal(m0, target_1))) is not False:
            if t6 is True:
                if ((t7 := row0.referred).__class__ not in ABSENT and t7.quantity.number is not None):
                    holds0 += 1
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t6))
        if found1 is not None and (m1.__class__ not in ABSENT and m1.quantity.number is not None) and m2 is not False and (m3 if m3 is not ... else (m3 := row0.continues)) is not False and (t22 := (not t21 if (t21 := (False if (t19 := (m4 if m4 is not ... else (m4 := row0.stays))) is False else t20 if (t20 := (False if (t17 := (t11 in target_2 if ((t11 := row0.bound).__class__ in ITEMS) else member(t11, target_2))) is False else t18 if (t18 := (t15 in target_3 if ((t15 := (m1.bound if m1.__class__ not in ABSENT else m1)).__class__ in ITEMS) else member(t15, target_3))) is False or t17 is True else and_then(t17, t18))) is False or t19 is True else and_then(t19, t20))).__class__ is bool else negation(t21))) is not False:
            if m2 is True and m3 is True and t22 is True:
                if (t25 := (target_5(row0.quantity, m1.quantity, ((m5 if m5 is not ... else (m5 := row0.downward))) is True) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else target_4(row0, m1, (m5 if m5 is not ... else (m5 := row0.downward))))) is not False:
                    if t25 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, t25))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, joined(m2, m3, t22)))
        if m6 is not False:
            if (m8 if m8 is not ... else (m8 := ((t26 := (m7 if m7 is not ... else (m7 := row0.absolute))).__class__ not in ABSENT and t26.quantity.number is not None))):
                if found2 is not None and (t28 := (not t27 if (t27 := (m9 if m9 is not ... else (m9 := row0.real))).__class__ is bool else negation(t27))) is not False:
                    if m6 is True and t28 is True:
                        if (t31 := (True if (t29 := (m12 if m12 is not ... else (m12 := target_7((m11 if m11 is not ... else (m11 := target_6(row0.baseline, (m10 if m10 is not ... else (m10 := row0.whole))))), m7)))) is True else t30 if (t30 := (m13 if m13 is not ... else (m13 := target_10((m11 if m11 is not ... else (m11 := target_8(row0.baseline, (m10 if m10 is not ... else (m10 := row0.whole))))), m7, target_9)))) is True or t29 is False else or_then(t29, t30))) is not False:
                            if t31 is True:
                                holds2 += 1
                            else:
                                found2.append((row0, t31))
                        else:
                            found2.append((row0, False))
                    else:
                        found2.append((row0, joined(m6, t28)))
                if found10 is not None and (m9 if m9 is not ... else (m9 := row0.real)) is not False:
                    if m6 is True and m9 is True:
                        if (t36 := (True if (t34 := (m24 if m24 is not ... else (m24 := (m7.numerator * t33.denominator >= t33.numerator * m7.denominator if (m7.__class__ in NUMBERS) & ((t33 := (m11 if m11 is not ... else (m11 := target_11(row0.baseline, (m10 if m10 is not ... else (m10 := row0.whole)))))).__class__ in NUMBERS) else at_most(t33, m7))))) is True else t35 if (t35 := (m13 if m13 is not ... else (m13 := target_14((m11 if m11 is not ... else (m11 := target_12(row0.baseline, (m10 if m10 is not ... else (m10 := row0.whole))))), m7, target_13)))) is True or t34 is False else or_then(t34, t35))) is not False:
                            if t36 is True:
                                holds10 += 1
                            else:
                                found10.append((row0, t36))
                        else:
                            found10.append((row0, False))
                    else:
                        found10.append((row0, joined(m6, m9)))
                if found11 is not None and (m17 if m17 is not ... else (m17 := row0.baselined)) is not False and (m13 if m13 is not ... else (m13 := target_17((m11 if m11 is not ... else (m11 := target_15(row0.baseline, (m10 if m10 is not ... else (m10 := row0.whole))))), m7, target_16))) is not False and (t42 := (not t41 if (t41 := (False if (t39 := (m9 if m9 is not ... else (m9 := row0.real))) is False else t40 if (t40 := (m24 if m24 is not ... else (m24 := (m7.numerator * m11.denominator >= m11.numerator * m7.denominator if (m7.__class__ in NUMBERS) & (m11.__class__ in NUMBERS) else at_most(m11, m7))))) is False or t39 is True else and_then(t39, t40))).__class__ is bool else negation(t41))) is not False:
                    if m6 is True and m17 is True and m13 is True and t42 is True:
                        if (m12 if m12 is not ... else (m12 := target_18(m11, m7))) is not False:
                            if m12 is True:
                                holds11 += 1
                            else:
                                found11.append((row0, m12))
                        else:
                            found11.append((row0, False))
                    else:
                        found11.append((row0, joined(m6, m17, m13, t42)))
            if found4 is not None and (m3 if m3 is not ... else (m3 := row0.continues)) is not False and (m8 if m8 is not ... else (m8 := ((t43 := (m7 if m7 is not ... else (m7 := row0.absolute))).__class__ not in ABSENT and t43.quantity.number is not None))) and ((t44 := (m16 if m16 is not ... else (m16 := row0.implied_before))).__class__ not in ABSENT):
                if m6 is True and m3 is True:
                    if (t46 := target_20(multiply(m16, add(target_19, (m10 if m10 is not ... else (m10 := row0.whole)))), m7)) is not False:
                        if t46 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t46))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m6, m3)))
        if m2 is not False:
            if found3 is not None and (m14 if m14 is not ... else (m14 := (m0 in target_21 if (m0.__class__ in ITEMS) else member(m0, target_21)))) is not False:
                if m2 is True and m14 is True:
                    if (t52 := target_22((t49.base_year if (t49 := (m15 if m15 is not ... else (m15 := row0.indicator))).__class__ not in ABSENT else t49))) is not False:
                        if t52 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t52))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m2, m14)))
            if found5 is not None and (m17 if m17 is not ... else (m17 := row0.baselined)) is not False and (t55 := (t53 == m0 if ((t53 := row0.baseline_kind).__class__ is str) & (m0.__class__ is str) else equal(t53, m0))) is not False and (m18 if m18 is not ... else (m18 := (not t58 if (t58 := (t57 if (t56 := (m15 if m15 is not ... else (m15 := row0.indicator))).__class__ not in ABSENT and (t57 := t56.yearly) is not None else get_flag(t56, 'yearly'))).__class__ is bool else negation(t58)))) is not False and (m4 if m4 is not ... else (m4 := row0.stays)) is not False:
                if m2 is True and m17 is True and t55 is True and m18 is True and m4 is True:
                    if (t59 := row0.beyond_baseline) is not False:
                        if t59 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t59))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m2, m17, t55, m18, m4)))
            if found8 is not None and (t62 := (m0 in target_23 if (m0.__class__ in ITEMS) else member(m0, target_23))) is not False and (t65 := (t64 if (t63 := row0.plan).__class__ not in ABSENT and (t64 := t63.whole) is not None else get_flag(t63, 'whole'))) is not False:
                if m2 is True and t62 is True and t65 is True:
                    if (t69 := (not t68 if (t68 := (t66 == target_24 if ((t66 := row0.plain_kind).__class__ is str) else equal(t66, target_24))).__class__ is bool else negation(t68))) is not False:
                        if t69 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t69))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m2, t62, t65)))
        if found6 is not None and (m19.__class__ not in ABSENT and m19.quantity.number is not None) and ((t72 := (m20 if m20 is not ... else (m20 := row0.years_to_end))).__class__ not in ABSENT):
            if (t74 := target_25(multiply(row0, m20), m19)) is not False:
                if t74 is True:
                    holds6 += 1
                else:
                    found6.append((row0, t74))
            else:
                found6.append((row0, False))
        if m21:
            if found7 is not None and ((t75 := (m22 if m22 is not ... else (m22 := row0.twin))).__class__ not in ABSENT and t75.quantity.number is not None) and (t83 := (True if (t81 := (m14 if m14 is not ... else (m14 := (m0 in target_26 if (m0.__class__ in ITEMS) else member(m0, target_26))))) is True else t82 if (t82 := (target_28(row0.quantity, m22.quantity) if (row0.__class__ not in ABSENT) & (m22.__class__ not in ABSENT) else target_27(row0, m22))) is True or t81 is False else or_then(t81, t82))) is not False:
                if t83 is True:
                    if (t86 := (target_30(t84.quantity, t85.quantity) if ((t84 := row0.as_twin).__class__ not in ABSENT) & ((t85 := row0.twin_as_this).__class__ not in ABSENT) else target_29(t84, t85))) is not False:
                        if t86 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t86))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, t83))
            if found12 is not None and ((t87 := (m25 if m25 is not ... else (m25 := row0.second))).__class__ not in ABSENT and t87.quantity.number is not None):
                if (t91 := (target_32(m25.quantity, row0.quantity, ((m5 if m5 is not ... else (m5 := row0.downward))) is True) if (m25.__class__ not in ABSENT) & (row0.__class__ not in ABSENT) else target_31(m25, row0, (m5 if m5 is not ... else (m5 := row0.downward))))) is not False:
                    if t91 is True:
                        holds12 += 1
                    else:
                        found12.append((row0, t91))
                else:
                    found12.append((row0, False))
            if found13 is not None and ((t92 := (m26 if m26 is not ... else (m26 := row0.namesake))).__class__ not in ABSENT and t92.quantity.number is not None) and (t96 := (target_34(row0.quantity, m26.quantity) if (row0.__class__ not in ABSENT) & (m26.__class__ not in ABSENT) else target_33(row0, m26))) is not False:
                if t96 is True:
                    if (t99 := (target_36(row0.quantity, m26.quantity) if (row0.__class__ not in ABSENT) & (m26.__class__ not in ABSENT) else target_35(row0, m26))) is not False:
                        if t99 is True:
                            holds13 += 1
                        else:
                            found13.append((row0, t99))
                    else:
                        found13.append((row0, False))
                else:
                    found13.append((row0, t96))
        if found9 is not None and (t102 := (t100 == target_37 if ((t100 := row0.basis).__class__ is str) else equal(t100, target_37))) is not False and (t104 := (t103.quantity.kind != 'none' if (t103 := (m23 if m23 is not ... else (m23 := row0.added_up))).__class__ not in ABSENT else target_38(t103))) is not False:
            if t102 is True and t104 is True:
                if (t107 := (m23.numerator * t106.denominator >= t106.numerator * m23.denominator if (m23.__class__ in NUMBERS) & ((t106 := row0.number).__class__ in NUMBERS) else at_most(t106, m23))) is not False:
                    if t107 is True:
                        holds9 += 1
                    else:
                        found9.append((row0, t107))
                else:
                    found9.append((row0, False))
            else:
                found9.append((row0, joined(t102, t104)))
        if found14 is not None and (t111 := (not t110 if (t110 := (m0 == target_39 if (m0.__class__ is str) else equal(m0, target_39))).__class__ is bool else negation(t110))) is not False and (m18 if m18 is not ... else (m18 := (not t114 if (t114 := (t113 if (t112 := (m15 if m15 is not ... else (m15 := row0.indicator))).__class__ not in ABSENT and (t113 := t112.yearly) is not None else get_flag(t112, 'yearly'))).__class__ is bool else negation(t114)))) is not False:
            if t111 is True and m18 is True:
                if m27 is not False:
                    if m27 is True:
                        holds14 += 1
                    else:
                        found14.append((row0, m27))
                else:
                    found14.append((row0, False))
            else:
                found14.append((row0, joined(t111, m18)))
        if found15 is not None and m27 is not False and (t120 := (t118.numerator > 0 if ((t118 := (len(t117) if (t117 := (m28 if m28 is not ... else (m28 := (t115.years if (t115 := row0.plan).__class__ not in ABSENT else t115)))).__class__ in ROWS else count(t117))).__class__ in NUMBERS) else below(target_40, t118))) is not False:
            if m27 is True and t120 is True:
                if (t123 := (t121 in m28 if ((t121 := row0.year).__class__ in ITEMS) & (m28.__class__ is tuple) else member(t121, m28))) is not False:
                    if t123 is True:
                        holds15 += 1
                    else:
                        found15.append((row0, t123))
                else:
                    found15.append((row0, False))
            else:
                found15.append((row0, joined(m27, t120)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, )


claim_0 = ('members', 'balance', 'sum', 'formula',)

claim_1 = 'members'

claim_2 = Fraction(0, 1)

claim_3 = Fraction(0, 1)

claim_4 = ('balance', 'sum',)

claim_5 = 'formula'

def each_claim(rows, params, found):
    params0, params1, params2, params3, = params
    found0, found1, found2, found3, = found
    holds0 = holds1 = holds2 = holds3 = 0
    for row0 in rows:
        m1 = ...
        m0 = row0.aspect
        if found0 is not None and (t4 := (not t3 if (t3 := (m0 in claim_0 if (m0.__class__ in ITEMS) else member(m0, claim_0))).__class__ is bool else negation(t3))) is not False:
            if t4 is True:
                if (m1 if m1 is not ... else (m1 := (t5.numerator * t6.denominator == t6.numerator * t5.denominator if ((t5 := row0.declared).__class__ in NUMBERS) & ((t6 := row0.recount).__class__ in NUMBERS) else equal_numbers(t5, t6)))) is not False:
                    if m1 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, m1))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t4))
        if found1 is not None and (t9 := (m0 == claim_1 if (m0.__class__ is str) else equal(m0, claim_1))) is not False:
            if t9 is True:
                if (t13 := (t11.numerator == 0 if ((t11 := (len(t10) if (t10 := row0.absent).__class__ in ROWS else count(t10))).__class__ in NUMBERS) else equal_numbers(t11, claim_2))) is not False and (t17 := (t15.numerator == 0 if ((t15 := (len(t14) if (t14 := row0.extra).__class__ in ROWS else count(t14))).__class__ in NUMBERS) else equal_numbers(t15, claim_3))) is not False:
                    if t13 is True and t17 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, joined(t13, t17)))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, t9))
        if found2 is not None and (t20 := (m0 in claim_4 if (m0.__class__ in ITEMS) else member(m0, claim_4))) is not False:
            if t20 is True:
                if (m1 if m1 is not ... else (m1 := (t21.numerator * t22.denominator == t22.numerator * t21.denominator if ((t21 := row0.declared).__class__ in NUMBERS) & ((t22 := row0.recount).__class__ in NUMBERS) else equal_numbers(t21, t22)))) is not False:
                    if m1 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, m1))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, t20))
        if found3 is not None and (t25 := (m0 == claim_5 if (m0.__class__ is str) else equal(m0, claim_5))) is not False:
            if t25 is True:
                if (t26 := row0.agrees) is not False:
                    if t26 is True:
                        holds3 += 1
                    else:
                        found3.append((row0, t26))
                else:
                    found3.append((row0, False))
            else:
                found3.append((row0, t25))
    return (holds0, holds1, holds2, holds3, )


statement_0 = CALLS['stated']

statement_1 = 'unknown'

statement_2 = 'equal'

statement_3 = CALLS['same_number']

statement_4 = PLAIN['same_number']

statement_5 = CALLS['kind']

statement_6 = 'amount'

statement_7 = CALLS['same_unit']

statement_8 = PLAIN['same_unit']

statement_9 = CALLS['bound']

statement_10 = 'unstated'

statement_11 = CALLS['bound']

statement_12 = 'unstated'

statement_13 = CALLS['bound']

statement_14 = 'unstated'

statement_15 = CALLS['bound']

statement_16 = 'unstated'

statement_17 = CALLS['same_bound']

statement_18 = PLAIN['same_bound']

statement_19 = CALLS['mixes_points']

statement_20 = PLAIN['mixes_points']

statement_21 = CALLS['strives']

statement_22 = CALLS['strives']

statement_23 = CALLS['stated']

def each_statement(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = 0
    for row0 in rows:
        m1 = m7 = m8 = ...
        m0 = row0.base_year
        m2 = row0.scope_relation
        m3 = row0.target
        m4 = (m3.quantity.kind != 'none' if m3.__class__ not in ABSENT else statement_0(m3))
        m5 = (row0.__class__ not in ABSENT and row0.quantity.number is not None)
        m6 = (m3.__class__ not in ABSENT and m3.quantity.number is not None)
        if found0 is not None and (m0.__class__ not in ABSENT) and ((t8 := (m1 if m1 is not ... else (m1 := (t6.base_year if (t6 := row0.indicator).__class__ not in ABSENT else t6)))).__class__ not in ABSENT):
            if (t12 := (m0.numerator * m1.denominator == m1.numerator * m0.denominator if (m0.__class__ in NUMBERS) & (m1.__class__ in NUMBERS) else equal_numbers(m0, m1))) is not False:
                if t12 is True:
                    holds0 += 1
                else:
                    found0.append((row0, t12))
            else:
                found0.append((row0, False))
        if found1 is not None and (t16 := (not t15 if (t15 := (m2 == statement_1 if (m2.__class__ is str) else equal(m2, statement_1))).__class__ is bool else negation(t15))) is not False:
            if t16 is True:
                if (t19 := (m2 == statement_2 if (m2.__class__ is str) else equal(m2, statement_2))) is not False:
                    if t19 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, t19))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, t16))
        if found2 is not None and m4 is not False:
            if m4 is True:
                if (t22 := (statement_4(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_3(row0, m3))) is not False:
                    if t22 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, t22))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, m4))
        if found3 is not None and ((t23 := row0.year).__class__ not in ABSENT):
            if m4 is not False:
                if m4 is True:
                    holds3 += 1
                else:
                    found3.append((row0, m4))
            else:
                found3.append((row0, False))
        if m5:
            if m6:
                if found4 is not None and (t28 := (t26 == statement_6 if ((t26 := (row0.quantity.kind if row0.__class__ not in ABSENT else statement_5(row0))).__class__ is str) else equal(t26, statement_6))) is not False:
                    if t28 is True:
                        if (t31 := (statement_8(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_7(row0, m3))) is not False:
                            if t31 is True:
                                holds4 += 1
                            else:
                                found4.append((row0, t31))
                        else:
                            found4.append((row0, False))
                    else:
                        found4.append((row0, t28))
                if found5 is not None:
                    if (t41 := (True if (t39 := (t33 == statement_10 if ((t33 := (m7 if m7 is not ... else (m7 := (row0.quantity.bound if row0.__class__ not in ABSENT else statement_9(row0))))).__class__ is str) else equal(t33, statement_10))) is True else t40 if (t40 := (m8 if m8 is not ... else (m8 := (not t38 if (t38 := (t36 == statement_12 if ((t36 := (m3.quantity.bound if m3.__class__ not in ABSENT else statement_11(m3))).__class__ is str) else equal(t36, statement_12))).__class__ is bool else negation(t38))))) is True or t39 is False else or_then(t39, t40))) is not False:
                        if t41 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t41))
                    else:
                        found5.append((row0, False))
                if found8 is not None and (t46 := (not t45 if (t45 := (t43 == statement_14 if ((t43 := (m7 if m7 is not ... else (m7 := (row0.quantity.bound if row0.__class__ not in ABSENT else statement_13(row0))))).__class__ is str) else equal(t43, statement_14))).__class__ is bool else negation(t45))) is not False and (m8 if m8 is not ... else (m8 := (not t50 if (t50 := (t48 == statement_16 if ((t48 := (m3.quantity.bound if m3.__class__ not in ABSENT else statement_15(m3))).__class__ is str) else equal(t48, statement_16))).__class__ is bool else negation(t50)))) is not False:
                    if t46 is True and m8 is True:
                        if (t53 := (statement_18(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_17(row0, m3))) is not False:
                            if t53 is True:
                                holds8 += 1
                            else:
                                found8.append((row0, t53))
                        else:
                            found8.append((row0, False))
                    else:
                        found8.append((row0, joined(t46, m8)))
                if found9 is not None:
                    if (t57 := (not t56 if (t56 := (statement_20(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_19(row0, m3))).__class__ is bool else negation(t56))) is not False:
                        if t57 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t57))
                    else:
                        found9.append((row0, False))
                if found10 is not None:
                    if (t60 := (t58 == t59 if ((t58 := statement_21(row0)).__class__ is bool) & ((t59 := statement_22(m3)).__class__ is bool) else equal(t58, t59))) is not False:
                        if t60 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t60))
                    else:
                        found10.append((row0, False))
        if found6 is not None and (t62 := (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else statement_23(row0))) is not False:
            if t62 is True:
                if (t65 := (t63 == t64 if ((t63 := row0.yearly).__class__ is bool) & ((t64 := row0.yearly_in_list).__class__ is bool) else equal(t63, t64))) is not False:
                    if t65 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t65))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, t62))
        if found7 is not None:
            if (t66 := row0.same_name) is not False:
                if t66 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t66))
            else:
                found7.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, )


action_0 = Fraction(0, 1)

action_1 = '保障'

action_2 = CALLS['mentions']

action_3 = '组织实施'

action_4 = CALLS['mentions']

action_5 = Fraction(0, 1)

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
            if (t4 := (t2.numerator > 0 if ((t2 := (len(t1) if (t1 := row0.lead).__class__ in ROWS else count(t1))).__class__ in NUMBERS) else below(action_0, t2))) is not False:
                if t4 is True:
                    holds0 += 1
                else:
                    found0.append((row0, t4))
            else:
                found0.append((row0, False))
        if found1 is not None and (t8 := any_of((m0.indicators if m0.__class__ not in ABSENT else m0), lambda row1: ((t7 := row1.action).__class__ not in ABSENT))) is not False and (t10 := (not t9 if (t9 := action_2((m1 if m1 is not ... else (m1 := row0.chapter)), action_1)).__class__ is bool else negation(t9))) is not False and (t12 := (not t11 if (t11 := action_4(m1, action_3)).__class__ is bool else negation(t11))) is not False:
            if t8 is True and t10 is True and t12 is True:
                if (t16 := (t14.numerator > 0 if ((t14 := (len(t13) if (t13 := row0.indicators).__class__ in ROWS else count(t13))).__class__ in NUMBERS) else below(action_5, t14))) is not False:
                    if t16 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, t16))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, joined(t8, t10, t12)))
        if found2 is not None and (t22 := (t20.numerator > 0 if ((t20 := (len(t19) if (t19 := (m0.offices if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t19))).__class__ in NUMBERS) else below(action_6, t20))) is not False and (t26 := (t24.numerator > 0 if ((t24 := (len(t23) if (t23 := row0.offices).__class__ in ROWS else count(t23))).__class__ in NUMBERS) else below(action_7, t24))) is not False:
            if t22 is True and t26 is True:
                if (t30 := (t28.numerator == 0 if ((t28 := (len(t27) if (t27 := row0.offices_unknown).__class__ in ROWS else count(t27))).__class__ in NUMBERS) else equal_numbers(t28, action_8))) is not False:
                    if t30 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, t30))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, joined(t22, t26)))
        if found3 is not None and (t36 := (t34.numerator > 0 if ((t34 := (len(t33) if (t33 := (m0.work_items if m0.__class__ not in ABSENT else m0)).__class__ in ROWS else count(t33))).__class__ in NUMBERS) else below(action_9, t34))) is not False:
            if t36 is True:
                if (t40 := (t38.numerator > 0 if ((t38 := (len(t37) if (t37 := row0.items).__class__ in ROWS else count(t37))).__class__ in NUMBERS) else below(action_10, t38))) is not False:
                    if t40 is True:
                        holds3 += 1
                    else:
                        found3.append((row0, t40))
                else:
                    found3.append((row0, False))
            else:
                found3.append((row0, t36))
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
        if found0 is not None and (t12 := (t10.numerator * t11.denominator >= t11.numerator * t10.denominator if ((t10 := (len(m0) if m0.__class__ in ROWS else count(m0))).__class__ in NUMBERS) & ((t11 := params0['peers']).__class__ in NUMBERS) else at_most(t11, t10))) is not False:
            if t12 is True:
                if (t20 := (True if (t18 := (t14.numerator > t14.denominator if ((t14 := (len(t13) if (t13 := distinct(m0, lambda row1: row1.share_text)).__class__ in ROWS else count(t13))).__class__ in NUMBERS) else below(plan_3, t14))) is True else t19 if (t19 := all_of(m0, lambda row1: (t16.numerator == t16.denominator if ((t16 := row1.computed_share).__class__ in NUMBERS) else equal_numbers(t16, plan_4)))) is True or t18 is False else or_then(t18, t19))) is not False:
                    if t20 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, t20))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t12))
        if found1 is not None:
            if m1 is not False:
                if m1 is True:
                    holds1 += 1
                else:
                    found1.append((row0, m1))
            else:
                found1.append((row0, False))
        if m3 is not False:
            if found2 is not None:
                if m3 is True:
                    if (t23 := all_of(m2, lambda row1, row0=row0: (t21.numerator * t22.denominator < t22.numerator * t21.denominator if ((t21 := row1.rank).__class__ in NUMBERS) & ((t22 := row0.rank).__class__ in NUMBERS) else below(t21, t22)))) is not False:
                        if t23 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t23))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, m3))
            if found3 is not None and m1 is not False:
                if m3 is True and m1 is True:
                    if (t26 := any_of(m2, lambda row1, row0=row0: (t24.numerator * t25.denominator == t25.numerator * t24.denominator if ((t24 := row1.rank).__class__ in NUMBERS) & ((t25 := subtract(row0.rank, plan_5)).__class__ in NUMBERS) else equal_numbers(t24, t25)))) is not False:
                        if t26 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t26))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m3, m1)))
        if found4 is not None and (t30 := any_of(m2, lambda row1: (not t29 if (t29 := (t27 == plan_6 if ((t27 := row1.number).__class__ is str) else equal(t27, plan_6))).__class__ is bool else negation(t29)))) is not False:
            if t30 is True:
                if (t37 := all_of(m2, lambda row1, row0=row0: (True if (t35 := (t31 == plan_7 if ((t31 := row1.number).__class__ is str) else equal(t31, plan_7))) is True else t36 if (t36 := (t33 in t34 if ((t33 := row1.number).__class__ in ITEMS) & ((t34 := row0.cites).__class__ is tuple) else member(t33, t34))) is True or t35 is False else or_then(t35, t36)))) is not False:
                    if t37 is True:
                        holds4 += 1
                    else:
                        found4.append((row0, t37))
                else:
                    found4.append((row0, False))
            else:
                found4.append((row0, t30))
        if found5 is not None and (t39 := (t38 != '' and t38 != () if (t38 := row0.date).__class__ in TEXTS else plan_8(t38))) is not False and (t41 := any_of(m2, lambda row1: (t40 != '' and t40 != () if (t40 := row1.date).__class__ in TEXTS else plan_9(t40)))) is not False:
            if t39 is True and t41 is True:
                if (t48 := all_of(m2, lambda row1, row0=row0: (True if (t46 := (not t43 if (t43 := (t42 != '' and t42 != () if (t42 := row1.date).__class__ in TEXTS else plan_10(t42))).__class__ is bool else negation(t43))) is True else t47 if (t47 := (t44 >= t45 if ((t44 := row0.date).__class__ is str) & ((t45 := row1.date).__class__ is str) else at_most(t45, t44))) is True or t46 is False else or_then(t46, t47)))) is not False:
                    if t48 is True:
                        holds5 += 1
                    else:
                        found5.append((row0, t48))
                else:
                    found5.append((row0, False))
            else:
                found5.append((row0, joined(t39, t41)))
        if found6 is not None and (t52 := any_of(row0.indicators, lambda row1: (not t51 if (t51 := (t49 == plan_11 if ((t49 := row1.link_to).__class__ is str) else equal(t49, plan_11))).__class__ is bool else negation(t51)))) is not False:
            if t52 is True:
                if m3 is not False:
                    if m3 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, m3))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, t52))
        if m4 is not False:
            if found7 is not None:
                if m4 is True:
                    if (t56 := (t54.numerator == 0 if ((t54 := (len(t53) if (t53 := row0.divisions_amiss).__class__ in ROWS else count(t53))).__class__ in NUMBERS) else equal_numbers(t54, plan_12))) is not False:
                        if t56 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t56))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, m4))
            if found8 is not None:
                if m4 is True:
                    if (t60 := (t58.numerator == 0 if ((t58 := (len(t57) if (t57 := row0.children_unnamed).__class__ in ROWS else count(t57))).__class__ in NUMBERS) else equal_numbers(t58, plan_13))) is not False:
                        if t60 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t60))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, m4))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, )


restatement_0 = CALLS['stated']

restatement_1 = CALLS['stated']

restatement_2 = CALLS['same_number']

restatement_3 = PLAIN['same_number']

restatement_4 = CALLS['mixes_points']

restatement_5 = PLAIN['mixes_points']

def each_restatement(rows, params, found):
    params0, params1, params2, = params
    found0, found1, found2, = found
    holds0 = holds1 = holds2 = 0
    for row0 in rows:
        m0 = (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else restatement_0(row0))
        m1 = row0.source
        m2 = (m1.__class__ not in ABSENT and m1.quantity.number is not None)
        if found0 is not None and m0 is not False and (t4 := (m1.quantity.kind != 'none' if m1.__class__ not in ABSENT else restatement_1(m1))) is not False:
            if m0 is True and t4 is True:
                if (t7 := (restatement_3(row0.quantity, m1.quantity) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else restatement_2(row0, m1))) is not False:
                    if t7 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, t7))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, joined(m0, t4)))
        if found1 is not None and m2:
            if m0 is not False:
                if m0 is True:
                    holds1 += 1
                else:
                    found1.append((row0, m0))
            else:
                found1.append((row0, False))
        if found2 is not None and (row0.__class__ not in ABSENT and row0.quantity.number is not None) and m2:
            if (t13 := (not t12 if (t12 := (restatement_5(row0.quantity, m1.quantity) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else restatement_4(row0, m1))).__class__ is bool else negation(t12))) is not False:
                if t13 is True:
                    holds2 += 1
                else:
                    found2.append((row0, t13))
            else:
                found2.append((row0, False))
    return (holds0, holds1, holds2, )


def each_duty(rows, params, found):
    params0, params1, params2, = params
    found0, found1, found2, = found
    holds0 = holds1 = holds2 = 0
    for row0 in rows:
        m1 = m2 = ...
        m0 = row0.headline
        m3 = row0.spoken
        if found0 is not None and m0 is not False and (m1 if m1 is not ... else (m1 := row0.numeric)) is not False:
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
        if found1 is not None and (t2 := (not m0 if m0.__class__ is bool else negation(m0))) is not False and (t6 := (True if (t4 := (m1 if m1 is not ... else (m1 := row0.numeric))) is True else t5 if (t5 := (not m3 if m3.__class__ is bool else negation(m3))) is True or t4 is False else or_then(t4, t5))) is not False:
            if t2 is True and t6 is True:
                if (m2 if m2 is not ... else (m2 := row0.answered)) is not False:
                    if m2 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, m2))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, joined(t2, t6)))
        if found2 is not None and m3 is not False and (t8 := (not t7 if (t7 := (m1 if m1 is not ... else (m1 := row0.numeric))).__class__ is bool else negation(t7))) is not False:
            if m3 is True and t8 is True:
                if (m2 if m2 is not ... else (m2 := row0.answered)) is not False:
                    if m2 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, m2))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, joined(m3, t8)))
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

trim_9 = ('no-mandate', 'no-subject',)

trim_10 = Fraction(0, 1)

trim_11 = 'merged'

trim_12 = CALLS['stated']

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
            if (t4 := (t3 != '' and t3 != () if (t3 := row0.reason).__class__ in TEXTS else trim_2(t3))) is not False:
                if t4 is True:
                    holds0 += 1
                else:
                    found0.append((row0, t4))
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
        if found2 is not None and (t7 := (t6 if m2.__class__ not in ABSENT and (t6 := m2.has_note) is not None else get_flag(m2, 'has_note'))) is not False:
            if t7 is True:
                if m4 is not False:
                    if m4 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, m4))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, t7))
        if found3 is not None:
            if m5 is not False and (t8 := row0.from_above) is not False:
                if m5 is True and t8 is True:
                    holds3 += 1
                else:
                    found3.append((row0, joined(m5, t8)))
            else:
                found3.append((row0, False))
        if m5 is not False:
            if found4 is not None:
                if m5 is True:
                    if (t10 := (not t9 if (t9 := row0.carried).__class__ is bool else negation(t9))) is not False:
                        if t10 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t10))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, m5))
            if found6 is not None:
                if m5 is True:
                    if (t12 := (not t11 if (t11 := row0.of_nation).__class__ is bool else negation(t11))) is not False:
                        if t12 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t12))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, m5))
        if found5 is not None and m1 is not False and (t18 := (True if (t16 := (m6 if m6 is not ... else (m6 := row0.headline))) is True else t17 if (t17 := (t14.numerator > 0 if ((t14 := (len(t13) if (t13 := lookup(params5['groups'], (m7 if m7 is not ... else (m7 := row0.group)))).__class__ in ROWS else count(t13))).__class__ in NUMBERS) else below(trim_3, t14))) is True or t16 is False else or_then(t16, t17))) is not False:
            if m1 is True and t18 is True:
                if (t24 := (True if (t22 := (not m6 if m6.__class__ is bool else negation(m6))) is True else t23 if (t23 := (m0 in t21 if (m0.__class__ in ITEMS) & ((t21 := params5['headline']).__class__ is tuple) else member(m0, t21))) is True or t22 is False else or_then(t22, t23))) is not False and (t32 := (True if (t30 := (t26.numerator == 0 if ((t26 := (len(t25) if (t25 := lookup(params5['groups'], (m7 if m7 is not ... else (m7 := row0.group)))).__class__ in ROWS else count(t25))).__class__ in NUMBERS) else equal_numbers(t26, trim_4))) is True else t31 if (t31 := (m0 in t29 if (m0.__class__ in ITEMS) & ((t29 := lookup(params5['groups'], (m7 if m7 is not ... else (m7 := row0.group)))).__class__ is tuple) else member(m0, t29))) is True or t30 is False else or_then(t30, t31))) is not False:
                    if t24 is True and t32 is True:
                        holds5 += 1
                    else:
                        found5.append((row0, joined(t24, t32)))
                else:
                    found5.append((row0, False))
            else:
                found5.append((row0, joined(m1, t18)))
        if found7 is not None and (m8.__class__ not in ABSENT and m8.quantity.number is not None) and m5 is not False and (t37 := (t36 if (t35 := (m9 if m9 is not ... else (m9 := row0.indicator))).__class__ not in ABSENT and (t36 := t35.numeric) is not None else get_flag(t35, 'numeric'))) is not False:
            if m5 is True and t37 is True:
                if (t50 := any_of((m9.targets if m9.__class__ not in ABSENT else m9), lambda row1, row0=row0: (False if (t48 := (trim_6(t40.quantity, t41.quantity) if ((t40 := row0.said).__class__ not in ABSENT) & ((t41 := row1.value).__class__ not in ABSENT) else trim_5(t40, t41))) is False else t49 if (t49 := (True if (t46 := (not t43 if (t43 := ((t42 := row0.year).__class__ not in ABSENT)).__class__ is bool else negation(t43))) is True else t47 if (t47 := (t44.numerator * t45.denominator == t45.numerator * t44.denominator if ((t44 := row1.year).__class__ in NUMBERS) & ((t45 := row0.year).__class__ in NUMBERS) else equal_numbers(t44, t45))) is True or t46 is False else or_then(t46, t47))) is False or t48 is True else and_then(t48, t49)))) is not False:
                    if t50 is True:
                        holds7 += 1
                    else:
                        found7.append((row0, t50))
                else:
                    found7.append((row0, False))
            else:
                found7.append((row0, joined(m5, t37)))
        if found8 is not None and (t52 := (m8.quantity.kind != 'none' if m8.__class__ not in ABSENT else trim_7(m8))) is not False:
            if t52 is True:
                if (t54 := trim_8(row0.year)) is not False:
                    if t54 is True:
                        holds8 += 1
                    else:
                        found8.append((row0, t54))
                else:
                    found8.append((row0, False))
            else:
                found8.append((row0, t52))
        if found9 is not None and (t57 := (m0 in trim_9 if (m0.__class__ in ITEMS) else member(m0, trim_9))) is not False:
            if t57 is True:
                if (t61 := (t59.numerator == 0 if ((t59 := (len(t58) if (t58 := row0.busy).__class__ in ROWS else count(t58))).__class__ in NUMBERS) else equal_numbers(t59, trim_10))) is not False:
                    if t61 is True:
                        holds9 += 1
                    else:
                        found9.append((row0, t61))
                else:
                    found9.append((row0, False))
            else:
                found9.append((row0, t57))
        if found10 is not None and (t64 := (m0 == trim_11 if (m0.__class__ is str) else equal(m0, trim_11))) is not False:
            if t64 is True:
                if (t66 := (t65 != '' and t65 != () if (t65 := row0.into).__class__ in TEXTS else trim_12(t65))) is not False:
                    if t66 is True:
                        holds10 += 1
                    else:
                        found10.append((row0, t66))
                else:
                    found10.append((row0, False))
            else:
                found10.append((row0, t64))
        if found11 is not None and m4 is not False and (t72 := (t70.numerator > 0 if ((t70 := (len(t69) if (t69 := (m10 if m10 is not ... else (m10 := (m2.offices if m2.__class__ not in ABSENT else m2)))).__class__ in ROWS else count(t69))).__class__ in NUMBERS) else below(trim_13, t70))) is not False:
            if m4 is True and t72 is True:
                if (t75 := (m3 in m10 if (m3.__class__ in ITEMS) & (m10.__class__ is tuple) else member(m3, m10))) is not False:
                    if t75 is True:
                        holds11 += 1
                    else:
                        found11.append((row0, t75))
                else:
                    found11.append((row0, False))
            else:
                found11.append((row0, joined(m4, t72)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, )


work_item_0 = Fraction(0, 1)

work_item_1 = Fraction(0, 1)

work_item_2 = ''

work_item_3 = ''

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
        if m0 is not False:
            if found1 is not None and (t4 := (t2.numerator > 0 if ((t2 := (len(t1) if (t1 := row0.lead).__class__ in ROWS else count(t1))).__class__ in NUMBERS) else below(work_item_0, t2))) is not False and (t10 := (t8.numerator > 0 if ((t8 := (len(t7) if (t7 := (t5.offices if (t5 := row0.action).__class__ not in ABSENT else t5)).__class__ in ROWS else count(t7))).__class__ in NUMBERS) else below(work_item_1, t8))) is not False:
                if m0 is True and t4 is True and t10 is True:
                    if (t11 := row0.lead_agrees) is not False:
                        if t11 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t11))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, joined(m0, t4, t10)))
            if (m1 if m1 is not ... else (m1 := (not t14 if (t14 := (t12 == work_item_2 if ((t12 := row0.task).__class__ is str) else equal(t12, work_item_2))).__class__ is bool else negation(t14)))) is not False:
                if found2 is not None:
                    if m0 is True and m1 is True:
                        if (t15 := row0.same_task) is not False:
                            if t15 is True:
                                holds2 += 1
                            else:
                                found2.append((row0, t15))
                        else:
                            found2.append((row0, False))
                    else:
                        found2.append((row0, joined(m0, m1)))
                if found3 is not None and (t19 := (not t18 if (t18 := (t16 == work_item_3 if ((t16 := row0.chapter).__class__ is str) else equal(t16, work_item_3))).__class__ is bool else negation(t18))) is not False:
                    if m0 is True and m1 is True and t19 is True:
                        if (t20 := row0.same_chapter) is not False:
                            if t20 is True:
                                holds3 += 1
                            else:
                                found3.append((row0, t20))
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
    (each_indicator, 0, 19),
    ('indicator', 'indicator.link_found', 'same_name(indicator.name, indicator.parent.name) or indicator.aliased', ()):
    (each_indicator, 1, 19),
    ('indicator', 'indicator.numeric and indicator.leads_measure', 'not indicator.kinds_differ', ()):
    (each_indicator, 2, 19),
    ('indicator', 'indicator.numeric', 'not indicator.mixes_years', ()):
    (each_indicator, 3, 19),
    ('indicator', 'indicator.spoken', 'indicator.reaches_end', ()):
    (each_indicator, 4, 19),
    ('indicator', 'indicator.yearly and indicator.spoken', 'indicator.fills_years', ()):
    (each_indicator, 5, 19),
    ('indicator', 'known(indicator.action) and count(indicator.owner) > 0', 'indicator.owner_listed', ()):
    (each_indicator, 6, 19),
    ('indicator', 'count(indicator.plan.offices) > 0 and count(indicator.owner) > 0', 'count(indicator.offices_unknown) == 0', ()):
    (each_indicator, 7, 19),
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.proposed_by)', ()):
    (each_indicator, 8, 19),
    ('indicator', 'indicator.own and indicator.plan.has_note', 'stated(indicator.reason)', ()):
    (each_indicator, 9, 19),
    ('indicator', 'indicator.own and count(indicator.plan.parents) > 0', "indicator.parents_twin == ''", ()):
    (each_indicator, 10, 19),
    ('indicator', 'indicator.own and stated(indicator.proposed_by) and count(indicator.plan.offices) > 0', 'indicator.proposed_by in indicator.plan.offices', ()):
    (each_indicator, 11, 19),
    ('indicator', 'indicator.plan.has_annex', 'indicator.listed', ()):
    (each_indicator, 12, 19),
    ('indicator', 'indicator.plan.has_annex and indicator.listed and indicator.numeric', 'count(indicator.statements) > 0', ()):
    (each_indicator, 13, 19),
    ('indicator', 'count(indicator.blanks) > 0', 'count(indicator.blanks) < 2', ()):
    (each_indicator, 14, 19),
    ('indicator', "indicator.link_to != ''", 'indicator.link_found and indicator.parent_above and known(indicator.levels_up)', ()):
    (each_indicator, 15, 19),
    ('indicator', 'indicator.link_found', 'not indicator.in_cycle', ()):
    (each_indicator, 16, 19),
    ('indicator', 'indicator.parent_above and known(indicator.levels_up)', 'indicator.levels_up <= 1', ()):
    (each_indicator, 17, 19),
    ('indicator', 'count(indicator.plan.parents) > 0', 'stated(indicator.relation)', ()):
    (each_indicator, 18, 19),
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.answer, link.asked)', ()):
    (each_link, 0, 30),
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    (each_link, 1, 30),
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.answer, link.asked, link.downward)', ()):
    (each_link, 2, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and same_number(link.answer, link.asked)", 'holds_bound(link.answer, link.asked, link.downward)', ()):
    (each_link, 3, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    (each_link, 4, 30),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    (each_link, 5, 30),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    (each_link, 6, 30),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child) or link.covered or link.reached_early', ()):
    (each_link, 7, 30),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    (each_link, 8, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth'", 'reaches(link.answer, link.asked, link.downward)', ()):
    (each_link, 9, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    (each_link, 10, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    (each_link, 11, 30),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.child.counts_from == link.parent.counts_from', ()):
    (each_link, 12, 30),
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    (each_link, 13, 30),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    (each_link, 14, 30),
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    (each_link, 15, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.later) and known(link.parent) and link.same_scope", 'reaches(link.later, link.parent, link.downward)', ()):
    (each_link, 16, 30),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and not known(link.share)", "kind(link.answer) == 'amount' and kind(link.asked) == 'amount'", ()):
    (each_link, 17, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'not mixes_points(link.child, link.parent)', ()):
    (each_link, 18, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not strives(link.parent)", 'not strives(link.child)', ()):
    (each_link, 19, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child.second) and known(link.parent.second)", 'reaches(link.child.second, link.parent.second, link.downward)', ()):
    (each_link, 20, 30),
    ('link', "stated(link.child) and stated(link.parent) and link.scope_relation != 'unknown'", "link.scope_relation == 'equal'", ()):
    (each_link, 21, 30),
    ('link', "link.relation == 'share' and stated(link.share) and link.same_scope", 'agrees(link.computed_share, link.share)', ()):
    (each_link, 22, 30),
    ('link', "link.relation == 'share' and stated(link.share) and known(link.share)", 'link.share > 0 and link.share <= 1', ()):
    (each_link, 23, 30),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'link.computed_share <= 1', ()):
    (each_link, 24, 30),
    ('link', "link.relation == 'share' and known(params.minimum) and stated(link.child) and stated(link.parent) and link.computed_share < params.minimum", 'link.explained', (('minimum', 'number'),)):
    (each_link, 25, 30),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'stated(link.share)', ()):
    (each_link, 26, 30),
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    (each_link, 27, 30),
    ('link', 'known(link.weight) and known(link.computed_share)', 'agrees(link.computed_share, link.weight)', ()):
    (each_link, 28, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    (each_link, 29, 30),
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    (each_target, 0, 16),
    ('target', "known(target.previous) and target.numeric and target.continues and not (target.stays and target.bound in ('at_most', 'less_than') and target.previous.bound in ('at_most', 'less_than'))", 'reaches(target, target.previous, target.downward)', ()):
    (each_target, 1, 16),
    ('target', "target.kind == 'growth' and known(target.absolute) and not target.real", 'agrees(grown(target.baseline, target.whole), target.absolute) or within(grown(target.baseline, target.whole), target.absolute, 0.005)', ()):
    (each_target, 2, 16),
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    (each_target, 3, 16),
    ('target', "target.kind == 'growth' and target.continues and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target.whole), target.absolute)', ()):
    (each_target, 4, 16),
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly and target.stays', 'target.beyond_baseline', ()):
    (each_target, 5, 16),
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    (each_target, 6, 16),
    ('target', "known(target) and known(target.twin) and (target.kind in ('growth', 'points') or same_time(target, target.twin))", 'same_number(target.as_twin, target.twin_as_this)', ()):
    (each_target, 7, 16),
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    (each_target, 8, 16),
    ('target', "target.basis == 'total' and stated(target.added_up)", 'target.added_up >= target.number', ()):
    (each_target, 9, 16),
    ('target', "target.kind == 'growth' and known(target.absolute) and target.real", 'target.absolute >= grown(target.baseline, target.whole) or within(grown(target.baseline, target.whole), target.absolute, 0.005)', ()):
    (each_target, 10, 16),
    ('target', "target.kind == 'growth' and known(target.absolute) and target.baselined and within(grown(target.baseline, target.whole), target.absolute, 0.005) and not (target.real and target.absolute >= grown(target.baseline, target.whole))", 'agrees(grown(target.baseline, target.whole), target.absolute)', ()):
    (each_target, 11, 16),
    ('target', 'known(target) and known(target.second)', 'reaches(target.second, target, target.downward)', ()):
    (each_target, 12, 16),
    ('target', 'known(target) and known(target.namesake) and same_time(target, target.namesake)', 'same_number(target, target.namesake)', ()):
    (each_target, 13, 16),
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    (each_target, 14, 16),
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    (each_target, 15, 16),
    ('claim', "claim.aspect not in ('members', 'balance', 'sum', 'formula')", 'claim.declared == claim.recount', ()):
    (each_claim, 0, 4),
    ('claim', "claim.aspect == 'members'", 'count(claim.absent) == 0 and count(claim.extra) == 0', ()):
    (each_claim, 1, 4),
    ('claim', "claim.aspect in ('balance', 'sum')", 'claim.declared == claim.recount', ()):
    (each_claim, 2, 4),
    ('claim', "claim.aspect == 'formula'", 'claim.agrees', ()):
    (each_claim, 3, 4),
    ('statement', 'known(statement.base_year) and known(statement.indicator.base_year)', 'statement.base_year == statement.indicator.base_year', ()):
    (each_statement, 0, 11),
    ('statement', "statement.scope_relation != 'unknown'", "statement.scope_relation == 'equal'", ()):
    (each_statement, 1, 11),
    ('statement', 'stated(statement.target)', 'same_number(statement, statement.target)', ()):
    (each_statement, 2, 11),
    ('statement', 'known(statement.year)', 'stated(statement.target)', ()):
    (each_statement, 3, 11),
    ('statement', "known(statement) and known(statement.target) and kind(statement) == 'amount'", 'same_unit(statement, statement.target)', ()):
    (each_statement, 4, 11),
    ('statement', 'known(statement) and known(statement.target)', "bound(statement) == 'unstated' or bound(statement.target) != 'unstated'", ()):
    (each_statement, 5, 11),
    ('statement', 'stated(statement)', 'statement.yearly == statement.yearly_in_list', ()):
    (each_statement, 6, 11),
    ('statement', '', 'statement.same_name', ()):
    (each_statement, 7, 11),
    ('statement', "known(statement) and known(statement.target) and bound(statement) != 'unstated' and bound(statement.target) != 'unstated'", 'same_bound(statement, statement.target)', ()):
    (each_statement, 8, 11),
    ('statement', 'known(statement) and known(statement.target)', 'not mixes_points(statement, statement.target)', ()):
    (each_statement, 9, 11),
    ('statement', 'known(statement) and known(statement.target)', 'strives(statement) == strives(statement.target)', ()):
    (each_statement, 10, 11),
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
    (each_restatement, 0, 3),
    ('restatement', 'known(restatement.source)', 'stated(restatement)', ()):
    (each_restatement, 1, 3),
    ('restatement', 'known(restatement) and known(restatement.source)', 'not mixes_points(restatement, restatement.source)', ()):
    (each_restatement, 2, 3),
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
