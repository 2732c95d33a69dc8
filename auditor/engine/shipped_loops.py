"""Made from the rules of this repository by `make bless`; not to be edited."""

from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, PERCENTS, ROWS, TEXTS
from auditor.expression.logic import add, all_of, and_then, any_of, at_most, below, count, distinct, equal, equal_numbers, get_flag, joined, lookup, median, member, multiply, negation, or_then, subtract
from auditor.missing import Missing

CALLS = {name: function.call for name, function in FUNCTIONS.items()}
PLAIN = {name: function.plain for name, function in FUNCTIONS.items()}


allocation_0 = 'exact'

allocation_1 = 'note'

allocation_2 = 'warning'

allocation_3 = 'floor'

allocation_4 = Fraction(1, 1)

def each_allocation(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = 0
    for row0 in rows:
        m2 = m3 = m4 = m5 = m6 = m7 = m8 = m9 = m11 = m12 = m13 = ...
        m0 = row0.averaged
        m1 = (not m0 if m0.__class__ is bool else negation(m0))
        m10 = row0.handed
        if m1 is not False:
            if (m2 if m2 is not ... else (m2 := (not t2 if (t2 := row0.tabled).__class__ is bool else negation(t2)))) is not False:
                if found0 is not None and (t4 := (not t3 if (t3 := (m3 if m3 is not ... else (m3 := row0.ceiling))).__class__ is bool else negation(t3))) is not False:
                    if m1 is True and m2 is True and t4 is True:
                        if (t7 := (t5.numerator * t6.denominator <= t6.numerator * t5.denominator if ((t5 := row0.shortfall).__class__ in NUMBERS) & ((t6 := params0['tolerance']).__class__ in NUMBERS) else at_most(t5, t6))) is not False:
                            if t7 is True:
                                holds0 += 1
                            else:
                                found0.append((row0, t7))
                        else:
                            found0.append((row0, False))
                    else:
                        found0.append((row0, joined(m1, m2, t4)))
                if found1 is not None and (m3 if m3 is not ... else (m3 := row0.ceiling)) is not False:
                    if m1 is True and m2 is True and m3 is True:
                        if (t10 := (t8.numerator * t9.denominator <= t9.numerator * t8.denominator if ((t8 := (m4 if m4 is not ... else (m4 := row0.excess))).__class__ in NUMBERS) & ((t9 := params1['tolerance']).__class__ in NUMBERS) else at_most(t8, t9))) is not False:
                            if t10 is True:
                                holds1 += 1
                            else:
                                found1.append((row0, t10))
                        else:
                            found1.append((row0, False))
                    else:
                        found1.append((row0, joined(m1, m2, m3)))
                if found2 is not None and (t13 := (t11 == allocation_0 if ((t11 := (m5 if m5 is not ... else (m5 := row0.mode))).__class__ is str) else equal(t11, allocation_0))) is not False:
                    if m1 is True and m2 is True and t13 is True:
                        if (t16 := (t14.numerator * t15.denominator <= t15.numerator * t14.denominator if ((t14 := (m4 if m4 is not ... else (m4 := row0.excess))).__class__ in NUMBERS) & ((t15 := params2['tolerance']).__class__ in NUMBERS) else at_most(t14, t15))) is not False:
                            if t16 is True:
                                holds2 += 1
                            else:
                                found2.append((row0, t16))
                        else:
                            found2.append((row0, False))
                    else:
                        found2.append((row0, joined(m1, m2, t13)))
                if (m6 if m6 is not ... else (m6 := ((t17 := row0.total).__class__ not in ABSENT))):
                    if (m7 if m7 is not ... else (m7 := row0.complete)) is not False:
                        if found3 is not None:
                            if m1 is True and m2 is True and m7 is True:
                                if (t21 := (not t20 if (t20 := (t18 == allocation_1 if ((t18 := (m8 if m8 is not ... else (m8 := row0.rounding))).__class__ is str) else equal(t18, allocation_1))).__class__ is bool else negation(t20))) is not False:
                                    if t21 is True:
                                        holds3 += 1
                                    else:
                                        found3.append((row0, t21))
                                else:
                                    found3.append((row0, False))
                            else:
                                found3.append((row0, joined(m1, m2, m7)))
                        if found4 is not None:
                            if m1 is True and m2 is True and m7 is True:
                                if (t25 := (not t24 if (t24 := (t22 == allocation_2 if ((t22 := (m8 if m8 is not ... else (m8 := row0.rounding))).__class__ is str) else equal(t22, allocation_2))).__class__ is bool else negation(t24))) is not False:
                                    if t25 is True:
                                        holds4 += 1
                                    else:
                                        found4.append((row0, t25))
                                else:
                                    found4.append((row0, False))
                            else:
                                found4.append((row0, joined(m1, m2, m7)))
                if (m9 if m9 is not ... else (m9 := (t26 == allocation_3 if ((t26 := (m5 if m5 is not ... else (m5 := row0.mode))).__class__ is str) else equal(t26, allocation_3)))) is not False:
                    if found5 is not None and (m11 if m11 is not ... else (m11 := (m10.__class__ not in ABSENT))):
                        if m1 is True and m2 is True and m9 is True:
                            if (t31 := (m10.numerator <= m10.denominator if (m10.__class__ in NUMBERS) else at_most(m10, allocation_4))) is not False:
                                if t31 is True:
                                    holds5 += 1
                                else:
                                    found5.append((row0, t31))
                            else:
                                found5.append((row0, False))
                        else:
                            found5.append((row0, joined(m1, m2, m9)))
                    if found6 is not None and ((t32 := params6['at_most']).__class__ not in ABSENT) and (m11 if m11 is not ... else (m11 := (m10.__class__ not in ABSENT))):
                        if m1 is True and m2 is True and m9 is True:
                            if (t37 := (m10.numerator * t36.denominator <= t36.numerator * m10.denominator if (m10.__class__ in NUMBERS) & ((t36 := params6['at_most']).__class__ in NUMBERS) else at_most(m10, t36))) is not False:
                                if t37 is True:
                                    holds6 += 1
                                else:
                                    found6.append((row0, t37))
                            else:
                                found6.append((row0, False))
                        else:
                            found6.append((row0, joined(m1, m2, m9)))
        if m0 is not False:
            if found7 is not None and (t39 := (not t38 if (t38 := (m12 if m12 is not ... else (m12 := row0.intensity))).__class__ is bool else negation(t38))) is not False:
                if m0 is True and t39 is True:
                    if (t42 := (t40.numerator * t41.denominator <= t41.numerator * t40.denominator if ((t40 := (m13 if m13 is not ... else (m13 := row0.mean_short))).__class__ in NUMBERS) & ((t41 := params7['tolerance']).__class__ in NUMBERS) else at_most(t40, t41))) is not False:
                        if t42 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t42))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m0, t39)))
            if found8 is not None and (m12 if m12 is not ... else (m12 := row0.intensity)) is not False:
                if m0 is True and m12 is True:
                    if (t45 := (t43.numerator * t44.denominator <= t44.numerator * t43.denominator if ((t43 := (m13 if m13 is not ... else (m13 := row0.mean_short))).__class__ in NUMBERS) & ((t44 := params8['tolerance']).__class__ in NUMBERS) else at_most(t43, t44))) is not False:
                        if t45 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t45))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m0, m12)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, )


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

link_5 = ''

link_6 = CALLS['same_number']

link_7 = PLAIN['same_number']

link_8 = 'draft'

link_9 = CALLS['same_number']

link_10 = PLAIN['same_number']

link_11 = 'annual'

link_12 = CALLS['same_number']

link_13 = PLAIN['same_number']

link_14 = CALLS['kind']

link_15 = 'amount'

link_16 = CALLS['kind']

link_17 = 'amount'

link_18 = CALLS['same_unit']

link_19 = PLAIN['same_unit']

link_20 = CALLS['near_unit']

link_21 = PLAIN['near_unit']

link_22 = CALLS['same_unit']

link_23 = PLAIN['same_unit']

link_24 = CALLS['kind']

link_25 = ('growth', 'points',)

link_26 = CALLS['kind']

link_27 = ('growth', 'points',)

link_28 = CALLS['stated']

link_29 = CALLS['same_number']

link_30 = PLAIN['same_number']

link_31 = CALLS['within']

link_32 = PLAIN['within']

link_33 = CALLS['same_time']

link_34 = PLAIN['same_time']

link_35 = CALLS['stated']

link_36 = CALLS['kind']

link_37 = 'amount'

link_38 = CALLS['kind']

link_39 = 'growth'

link_40 = CALLS['reaches']

link_41 = PLAIN['reaches']

link_42 = CALLS['kind']

link_43 = 'amount'

link_44 = CALLS['kind']

link_45 = 'growth'

link_46 = CALLS['gap']

link_47 = Fraction(0, 1)

link_48 = CALLS['same_number']

link_49 = PLAIN['same_number']

link_50 = CALLS['holds_bound']

link_51 = PLAIN['holds_bound']

link_52 = CALLS['reaches']

link_53 = PLAIN['reaches']

link_54 = CALLS['kind']

link_55 = 'amount'

link_56 = CALLS['kind']

link_57 = 'growth'

link_58 = CALLS['stated']

link_59 = CALLS['kind']

link_60 = 'amount'

link_61 = CALLS['kind']

link_62 = 'growth'

link_63 = Fraction(0, 1)

link_64 = CALLS['growth']

link_65 = Fraction(0, 1)

link_66 = CALLS['growth']

link_67 = CALLS['as_firm']

link_68 = PLAIN['as_firm']

link_69 = CALLS['kind']

link_70 = ('growth', 'points',)

link_71 = CALLS['kind']

link_72 = ('growth', 'points',)

link_73 = CALLS['mixes_points']

link_74 = PLAIN['mixes_points']

link_75 = CALLS['bound']

link_76 = ('more_than', 'at_least', 'at_most', 'less_than',)

link_77 = CALLS['kind']

link_78 = 'amount'

link_79 = CALLS['kind']

link_80 = 'growth'

link_81 = CALLS['stated']

link_82 = CALLS['reaches']

link_83 = PLAIN['reaches']

link_84 = CALLS['reaches']

link_85 = PLAIN['reaches']

link_86 = CALLS['stated']

link_87 = Fraction(1, 1)

link_88 = CALLS['same_number']

link_89 = PLAIN['same_number']

link_90 = CALLS['stated']

link_91 = CALLS['same_measure']

link_92 = 'unknown'

link_93 = 'equal'

link_94 = CALLS['bound']

link_95 = ('more_than', 'at_least',)

link_96 = CALLS['bound']

link_97 = 'unstated'

link_98 = 'about'

link_99 = CALLS['kind']

link_100 = 'amount'

link_101 = CALLS['kind']

link_102 = 'amount'

link_103 = CALLS['stated']

link_104 = CALLS['stated']

link_105 = CALLS['stated']

link_106 = CALLS['agrees']

link_107 = Fraction(0, 1)

link_108 = Fraction(1, 1)

link_109 = Fraction(1, 1)

link_110 = CALLS['stated']

link_111 = 'own'

link_112 = 'assigned'

link_113 = CALLS['stated']

link_114 = CALLS['reaches']

link_115 = PLAIN['reaches']

link_116 = CALLS['same_number']

link_117 = CALLS['agrees']

def each_link(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, params18, params19, params20, params21, params22, params23, params24, params25, params26, params27, params28, params29, params30, params31, params32, params33, params34, params35, params36, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, found18, found19, found20, found21, found22, found23, found24, found25, found26, found27, found28, found29, found30, found31, found32, found33, found34, found35, found36, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = holds18 = holds19 = holds20 = holds21 = holds22 = holds23 = holds24 = holds25 = holds26 = holds27 = holds28 = holds29 = holds30 = holds31 = holds32 = holds33 = holds34 = holds35 = holds36 = 0
    for row0 in rows:
        m2 = m3 = m4 = m5 = m10 = m11 = m12 = m13 = m14 = m17 = m18 = m19 = m20 = m21 = m22 = m23 = m24 = m25 = m26 = m28 = m29 = m30 = m31 = m32 = m33 = m34 = m36 = m37 = m38 = m39 = m40 = m41 = m42 = m43 = m44 = m46 = m47 = m48 = m49 = m50 = m51 = m52 = m53 = m54 = ...
        m0 = row0.child
        m1 = (m0.__class__ not in ABSENT and m0.quantity.number is not None)
        m6 = row0.relation
        m7 = (m6 == link_0 if (m6.__class__ is str) else equal(m6, link_0))
        m16 = (m6 in link_1 if (m6.__class__ in ITEMS) else member(m6, link_1))
        m27 = (m6 in link_2 if (m6.__class__ in ITEMS) else member(m6, link_2))
        m8 = (m0.quantity.kind != 'none' if m0.__class__ not in ABSENT else link_3(m0))
        m35 = (m6 == link_4 if (m6.__class__ is str) else equal(m6, link_4))
        m45 = row0.assigned
        m55 = row0.weight
        m9 = row0.parent
        m15 = (m9.__class__ not in ABSENT and m9.quantity.number is not None)
        if m1:
            if (m3 if m3 is not ... else (m3 := ((t12 := (m2 if m2 is not ... else (m2 := row0.rival))).__class__ not in ABSENT and t12.quantity.number is not None))):
                if found0 is not None and (t15 := (t13 == link_5 if ((t13 := (m4 if m4 is not ... else (m4 := row0.rival_sort))).__class__ is str) else equal(t13, link_5))) is not False:
                    if t15 is True:
                        if (m5 if m5 is not ... else (m5 := (link_7(m0.quantity, m2.quantity) if (m0.__class__ not in ABSENT) & (m2.__class__ not in ABSENT) else link_6(m0, m2)))) is not False:
                            if m5 is True:
                                holds0 += 1
                            else:
                                found0.append((row0, m5))
                        else:
                            found0.append((row0, False))
                    else:
                        found0.append((row0, t15))
                if found1 is not None and (t20 := (t18 == link_8 if ((t18 := (m4 if m4 is not ... else (m4 := row0.rival_sort))).__class__ is str) else equal(t18, link_8))) is not False:
                    if t20 is True:
                        if (m5 if m5 is not ... else (m5 := (link_10(m0.quantity, m2.quantity) if (m0.__class__ not in ABSENT) & (m2.__class__ not in ABSENT) else link_9(m0, m2)))) is not False:
                            if m5 is True:
                                holds1 += 1
                            else:
                                found1.append((row0, m5))
                        else:
                            found1.append((row0, False))
                    else:
                        found1.append((row0, t20))
                if found2 is not None and (t25 := (t23 == link_11 if ((t23 := (m4 if m4 is not ... else (m4 := row0.rival_sort))).__class__ is str) else equal(t23, link_11))) is not False:
                    if t25 is True:
                        if (m5 if m5 is not ... else (m5 := (link_13(m0.quantity, m2.quantity) if (m0.__class__ not in ABSENT) & (m2.__class__ not in ABSENT) else link_12(m0, m2)))) is not False:
                            if m5 is True:
                                holds2 += 1
                            else:
                                found2.append((row0, m5))
                        else:
                            found2.append((row0, False))
                    else:
                        found2.append((row0, t25))
            if m15:
                if (m18 if m18 is not ... else (m18 := (t29 == link_15 if ((t29 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_14(m0))))).__class__ is str) else equal(t29, link_15)))) is not False:
                    if (m25 if m25 is not ... else (m25 := (t32 == link_17 if ((t32 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_16(m9))))).__class__ is str) else equal(t32, link_17)))) is not False:
                        if found8 is not None:
                            if m18 is True and m25 is True:
                                if (t40 := (True if (t38 := (m26 if m26 is not ... else (m26 := (link_19(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_18(m0, m9))))) is True else t39 if (t39 := (link_21(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_20(m0, m9))) is True or t38 is False else or_then(t38, t39))) is not False:
                                    if t40 is True:
                                        holds8 += 1
                                    else:
                                        found8.append((row0, t40))
                                else:
                                    found8.append((row0, False))
                            else:
                                found8.append((row0, joined(m18, m25)))
                        if found9 is not None:
                            if m18 is True and m25 is True:
                                if (m26 if m26 is not ... else (m26 := (link_23(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_22(m0, m9)))) is not False:
                                    if m26 is True:
                                        holds9 += 1
                                    else:
                                        found9.append((row0, m26))
                                else:
                                    found9.append((row0, False))
                            else:
                                found9.append((row0, joined(m18, m25)))
                if found15 is not None and (m33 if m33 is not ... else (m33 := (t44 in link_25 if ((t44 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_24(m0))))).__class__ in ITEMS) else member(t44, link_25)))) is not False and (m34 if m34 is not ... else (m34 := (t47 in link_27 if ((t47 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_26(m9))))).__class__ in ITEMS) else member(t47, link_27)))) is not False:
                    if m33 is True and m34 is True:
                        if (t57 := (True if (t55 := (t53.numerator * t54.denominator == t54.numerator * t53.denominator if ((t53 := (m0.counts_from if m0.__class__ not in ABSENT else m0)).__class__ in NUMBERS) & ((t54 := (m9.counts_from if m9.__class__ not in ABSENT else m9)).__class__ in NUMBERS) else equal_numbers(t53, t54))) is True else t56 if (t56 := row0.rebased) is True or t55 is False else or_then(t55, t56))) is not False:
                            if t57 is True:
                                holds15 += 1
                            else:
                                found15.append((row0, t57))
                        else:
                            found15.append((row0, False))
                    else:
                        found15.append((row0, joined(m33, m34)))
        if m7 is not False:
            if found3 is not None and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_28(m9)))) is not False and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                if m7 is True and m8 is True and m10 is True and m11 is True:
                    if (t65 := (True if (t63 := (m14 if m14 is not ... else (m14 := (link_30(t59.quantity, t60.quantity) if ((t59 := (m12 if m12 is not ... else (m12 := row0.answer))).__class__ not in ABSENT) & ((t60 := (m13 if m13 is not ... else (m13 := row0.asked))).__class__ not in ABSENT) else link_29(t59, t60))))) is True else t64 if (t64 := (link_32(t61.quantity, t62.quantity) if ((t61 := (m12 if m12 is not ... else (m12 := row0.answer))).__class__ not in ABSENT) & ((t62 := (m13 if m13 is not ... else (m13 := row0.asked))).__class__ not in ABSENT) else link_31(t61, t62))) is True or t63 is False else or_then(t63, t64))) is not False:
                        if t65 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t65))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m7, m8, m10, m11)))
            if found4 is not None and m1 and m15:
                if m7 is True:
                    if (t68 := (link_34(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_33(m0, m9))) is not False:
                        if t68 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t68))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, m7))
        if m16 is not False:
            if found5 is not None and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_35(m9)))) is not False and (m21 if m21 is not ... else (m21 := (not t78 if (t78 := (False if (t76 := (m18 if m18 is not ... else (m18 := (t71 == link_37 if ((t71 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_36(m0))))).__class__ is str) else equal(t71, link_37))))) is False else t77 if (t77 := (m20 if m20 is not ... else (m20 := (t74 == link_39 if ((t74 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_38(m9))))).__class__ is str) else equal(t74, link_39))))) is False or t76 is True else and_then(t76, t77))).__class__ is bool else negation(t78)))) is not False and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                if m16 is True and m8 is True and m10 is True and m21 is True and m11 is True:
                    if (t81 := (link_41(t79.quantity, t80.quantity, ((m22 if m22 is not ... else (m22 := row0.downward))) is True) if ((t79 := (m12 if m12 is not ... else (m12 := row0.answer))).__class__ not in ABSENT) & ((t80 := (m13 if m13 is not ... else (m13 := row0.asked))).__class__ not in ABSENT) else link_40(t79, t80, (m22 if m22 is not ... else (m22 := row0.downward))))) is not False:
                        if t81 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t81))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m16, m8, m10, m21, m11)))
            if m1:
                if m15:
                    if (m21 if m21 is not ... else (m21 := (not t90 if (t90 := (False if (t88 := (m18 if m18 is not ... else (m18 := (t83 == link_43 if ((t83 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_42(m0))))).__class__ is str) else equal(t83, link_43))))) is False else t89 if (t89 := (m20 if m20 is not ... else (m20 := (t86 == link_45 if ((t86 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_44(m9))))).__class__ is str) else equal(t86, link_45))))) is False or t88 is True else and_then(t88, t89))).__class__ is bool else negation(t90)))) is not False:
                        if found6 is not None and (t93 := (t91.numerator == 0 if ((t91 := link_46((m12 if m12 is not ... else (m12 := row0.answer)), (m13 if m13 is not ... else (m13 := row0.asked)))).__class__ in NUMBERS) else equal_numbers(t91, link_47))) is not False and (m14 if m14 is not ... else (m14 := (link_49(m12.quantity, m13.quantity) if (m12.__class__ not in ABSENT) & (m13.__class__ not in ABSENT) else link_48(m12, m13)))) is not False:
                            if m16 is True and m21 is True and t93 is True and m14 is True:
                                if (t98 := (link_51(m12.quantity, m13.quantity, ((m22 if m22 is not ... else (m22 := row0.downward))) is True) if (m12.__class__ not in ABSENT) & (m13.__class__ not in ABSENT) else link_50(m12, m13, (m22 if m22 is not ... else (m22 := row0.downward))))) is not False:
                                    if t98 is True:
                                        holds6 += 1
                                    else:
                                        found6.append((row0, t98))
                                else:
                                    found6.append((row0, False))
                            else:
                                found6.append((row0, joined(m16, m21, t93, m14)))
                        if found14 is not None:
                            if m16 is True and m21 is True:
                                if (m31 if m31 is not ... else (m31 := (not t99 if (t99 := row0.stricter).__class__ is bool else negation(t99)))) is not False:
                                    if m31 is True:
                                        holds14 += 1
                                    else:
                                        found14.append((row0, m31))
                                else:
                                    found14.append((row0, False))
                            else:
                                found14.append((row0, joined(m16, m21)))
                    if (m24 if m24 is not ... else (m24 := ((t100 := (m23 if m23 is not ... else (m23 := row0.above))).__class__ not in ABSENT and t100.quantity.number is not None))):
                        if found7 is not None:
                            if m16 is True:
                                if (t103 := (link_53(m0.quantity, m23.quantity, ((m22 if m22 is not ... else (m22 := row0.downward))) is True) if (m0.__class__ not in ABSENT) & (m23.__class__ not in ABSENT) else link_52(m0, m23, (m22 if m22 is not ... else (m22 := row0.downward))))) is not False:
                                    if t103 is True:
                                        holds7 += 1
                                    else:
                                        found7.append((row0, t103))
                                else:
                                    found7.append((row0, False))
                            else:
                                found7.append((row0, m16))
                        if found13 is not None and (m21 if m21 is not ... else (m21 := (not t112 if (t112 := (False if (t110 := (m18 if m18 is not ... else (m18 := (t105 == link_55 if ((t105 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_54(m0))))).__class__ is str) else equal(t105, link_55))))) is False else t111 if (t111 := (m20 if m20 is not ... else (m20 := (t108 == link_57 if ((t108 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_56(m9))))).__class__ is str) else equal(t108, link_57))))) is False or t110 is True else and_then(t110, t111))).__class__ is bool else negation(t112)))) is not False:
                            if m16 is True and m21 is True:
                                if (t122 := (True if (t120 := (m31 if m31 is not ... else (m31 := (not t113 if (t113 := row0.stricter).__class__ is bool else negation(t113))))) is True else t121 if (t121 := (True if (t118 := (not t114 if (t114 := row0.parent_stricter).__class__ is bool else negation(t114))) is True else t119 if (t119 := (m32 if m32 is not ... else (m32 := (t117 != '' and t117 != () if (t117 := (t115.reason if (t115 := row0.indicator).__class__ not in ABSENT else t115)).__class__ in TEXTS else link_58(t117))))) is True or t118 is False else or_then(t118, t119))) is True or t120 is False else or_then(t120, t121))) is not False:
                                    if t122 is True:
                                        holds13 += 1
                                    else:
                                        found13.append((row0, t122))
                                else:
                                    found13.append((row0, False))
                            else:
                                found13.append((row0, joined(m16, m21)))
                    if (m18 if m18 is not ... else (m18 := (t124 == link_60 if ((t124 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_59(m0))))).__class__ is str) else equal(t124, link_60)))) is not False:
                        if (m20 if m20 is not ... else (m20 := (t127 == link_62 if ((t127 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_61(m9))))).__class__ is str) else equal(t127, link_62)))) is not False:
                            if found12 is not None and (t133 := (t131.numerator >= 0 if ((t131 := (m28 if m28 is not ... else (m28 := (m9.number if m9.__class__ not in ABSENT else m9)))).__class__ in NUMBERS) else at_most(link_63, t131))) is not False:
                                if m16 is True and m18 is True and m20 is True and t133 is True:
                                    if (t138 := (t136.numerator * t137.denominator >= t137.numerator * t136.denominator if ((t136 := (m29 if m29 is not ... else (m29 := link_64(m0, row0.baseline)))).__class__ in NUMBERS) & ((t137 := (m30 if m30 is not ... else (m30 := (m9.whole if m9.__class__ not in ABSENT else m9)))).__class__ in NUMBERS) else at_most(t137, t136))) is not False:
                                        if t138 is True:
                                            holds12 += 1
                                        else:
                                            found12.append((row0, t138))
                                    else:
                                        found12.append((row0, False))
                                else:
                                    found12.append((row0, joined(m16, m18, m20, t133)))
                            if found23 is not None and (t143 := (t141.numerator < 0 if ((t141 := (m28 if m28 is not ... else (m28 := (m9.number if m9.__class__ not in ABSENT else m9)))).__class__ in NUMBERS) else below(t141, link_65))) is not False:
                                if m16 is True and m18 is True and m20 is True and t143 is True:
                                    if (t148 := (t146.numerator * t147.denominator <= t147.numerator * t146.denominator if ((t146 := (m29 if m29 is not ... else (m29 := link_66(m0, row0.baseline)))).__class__ in NUMBERS) & ((t147 := (m30 if m30 is not ... else (m30 := (m9.whole if m9.__class__ not in ABSENT else m9)))).__class__ in NUMBERS) else at_most(t146, t147))) is not False:
                                        if t148 is True:
                                            holds23 += 1
                                        else:
                                            found23.append((row0, t148))
                                    else:
                                        found23.append((row0, False))
                                else:
                                    found23.append((row0, joined(m16, m18, m20, t143)))
                    if found21 is not None:
                        if m16 is True:
                            if (t151 := (link_68(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_67(m0, m9))) is not False:
                                if t151 is True:
                                    holds21 += 1
                                else:
                                    found21.append((row0, t151))
                            else:
                                found21.append((row0, False))
                        else:
                            found21.append((row0, m16))
                    if found26 is not None and (m33 if m33 is not ... else (m33 := (t153 in link_70 if ((t153 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_69(m0))))).__class__ in ITEMS) else member(t153, link_70)))) is not False and (m34 if m34 is not ... else (m34 := (t156 in link_72 if ((t156 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_71(m9))))).__class__ in ITEMS) else member(t156, link_72)))) is not False:
                        if m16 is True and m33 is True and m34 is True:
                            if (t161 := (not t160 if (t160 := (link_74(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_73(m0, m9))).__class__ is bool else negation(t160))) is not False:
                                if t161 is True:
                                    holds26 += 1
                                else:
                                    found26.append((row0, t161))
                            else:
                                found26.append((row0, False))
                        else:
                            found26.append((row0, joined(m16, m33, m34)))
                    if found36 is not None and (t165 := (t163 in link_76 if ((t163 := (m36 if m36 is not ... else (m36 := (m9.quantity.bound if m9.__class__ not in ABSENT else link_75(m9))))).__class__ in ITEMS) else member(t163, link_76))) is not False:
                        if m16 is True and t165 is True:
                            if (t166 := row0.bound_said) is not False:
                                if t166 is True:
                                    holds36 += 1
                                else:
                                    found36.append((row0, t166))
                            else:
                                found36.append((row0, False))
                        else:
                            found36.append((row0, joined(m16, t165)))
            if found18 is not None and ((t167 := params18['margin']).__class__ not in ABSENT) and m1 and m15 and (m21 if m21 is not ... else (m21 := (not t177 if (t177 := (False if (t175 := (m18 if m18 is not ... else (m18 := (t170 == link_78 if ((t170 := (m17 if m17 is not ... else (m17 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_77(m0))))).__class__ is str) else equal(t170, link_78))))) is False else t176 if (t176 := (m20 if m20 is not ... else (m20 := (t173 == link_80 if ((t173 := (m19 if m19 is not ... else (m19 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_79(m9))))).__class__ is str) else equal(t173, link_80))))) is False or t175 is True else and_then(t175, t176))).__class__ is bool else negation(t177)))) is not False:
                if m16 is True and m21 is True:
                    if (t188 := (True if (t186 := (m31 if m31 is not ... else (m31 := (not t178 if (t178 := row0.stricter).__class__ is bool else negation(t178))))) is True else t187 if (t187 := (True if (t184 := (m32 if m32 is not ... else (m32 := (t181 != '' and t181 != () if (t181 := (t179.reason if (t179 := row0.indicator).__class__ not in ABSENT else t179)).__class__ in TEXTS else link_81(t181))))) is True else t185 if (t185 := (t182.numerator * t183.denominator <= t183.numerator * t182.denominator if ((t182 := row0.margin_size).__class__ in NUMBERS) & ((t183 := params18['margin']).__class__ in NUMBERS) else at_most(t182, t183))) is True or t184 is False else or_then(t184, t185))) is True or t186 is False else or_then(t186, t187))) is not False:
                        if t188 is True:
                            holds18 += 1
                        else:
                            found18.append((row0, t188))
                    else:
                        found18.append((row0, False))
                else:
                    found18.append((row0, joined(m16, m21)))
            if found19 is not None and ((t189 := (m38 if m38 is not ... else (m38 := row0.later))).__class__ not in ABSENT and t189.quantity.number is not None) and m15 and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                if m16 is True and m11 is True:
                    if (t193 := (link_83(m38.quantity, m9.quantity, ((m22 if m22 is not ... else (m22 := row0.downward))) is True) if (m38.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_82(m38, m9, (m22 if m22 is not ... else (m22 := row0.downward))))) is not False:
                        if t193 is True:
                            holds19 += 1
                        else:
                            found19.append((row0, t193))
                    else:
                        found19.append((row0, False))
                else:
                    found19.append((row0, joined(m16, m11)))
            if found22 is not None and ((t196 := (m42 if m42 is not ... else (m42 := (m0.incentive if m0.__class__ not in ABSENT else m0)))).__class__ not in ABSENT and t196.quantity.number is not None) and ((t200 := (m43 if m43 is not ... else (m43 := (m9.incentive if m9.__class__ not in ABSENT else m9)))).__class__ not in ABSENT and t200.quantity.number is not None):
                if m16 is True:
                    if (t204 := (link_85(m42.quantity, m43.quantity, ((m22 if m22 is not ... else (m22 := row0.downward))) is True) if (m42.__class__ not in ABSENT) & (m43.__class__ not in ABSENT) else link_84(m42, m43, (m22 if m22 is not ... else (m22 := row0.downward))))) is not False:
                        if t204 is True:
                            holds22 += 1
                        else:
                            found22.append((row0, t204))
                    else:
                        found22.append((row0, False))
                else:
                    found22.append((row0, m16))
        if m27 is not False:
            if found10 is not None and ((t205 := row0.year).__class__ not in ABSENT) and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_86(m9)))) is not False:
                if m27 is True and m10 is True:
                    if (t212 := (True if (t210 := m8) is True else t211 if (t211 := (True if (t208 := row0.covered) is True else t209 if (t209 := row0.reached_early) is True or t208 is False else or_then(t208, t209))) is True or t210 is False else or_then(t210, t211))) is not False:
                        if t212 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t212))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m27, m10)))
            if found11 is not None and m15 and m8 is not False:
                if m27 is True and m8 is True:
                    if m1:
                        holds11 += 1
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m27, m8)))
            if found35 is not None and (m50 if m50 is not ... else (m50 := row0.added)) is not False and m1 and m15 and (t215 := (t213.numerator > t213.denominator if ((t213 := row0.divided_among).__class__ in NUMBERS) else below(link_87, t213))) is not False and (m41 if m41 is not ... else (m41 := (not t217 if (t217 := (m40 if m40 is not ... else (m40 := ((t216 := (m39 if m39 is not ... else (m39 := row0.share))).__class__ not in ABSENT and t216.quantity.number is not None)))).__class__ is bool else negation(t217)))):
                if m27 is True and m50 is True and t215 is True:
                    if (t223 := (True if (t221 := (m52 if m52 is not ... else (m52 := row0.explained))) is True else t222 if (t222 := (not t220 if (t220 := (link_89(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_88(m0, m9))).__class__ is bool else negation(t220))) is True or t221 is False else or_then(t221, t222))) is not False:
                        if t223 is True:
                            holds35 += 1
                        else:
                            found35.append((row0, t223))
                    else:
                        found35.append((row0, False))
                else:
                    found35.append((row0, joined(m27, m50, t215)))
        if m8 is not False:
            if (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_90(m9)))) is not False:
                if found16 is not None:
                    if m8 is True and m10 is True:
                        if (t227 := link_91(row0.name, (t225.name if (t225 := row0.parent_indicator).__class__ not in ABSENT else t225))) is not False:
                            if t227 is True:
                                holds16 += 1
                            else:
                                found16.append((row0, t227))
                        else:
                            found16.append((row0, False))
                    else:
                        found16.append((row0, joined(m8, m10)))
                if found27 is not None and (t231 := (not t230 if (t230 := (t228 == link_92 if ((t228 := (m47 if m47 is not ... else (m47 := row0.scope_relation))).__class__ is str) else equal(t228, link_92))).__class__ is bool else negation(t230))) is not False:
                    if m8 is True and m10 is True and t231 is True:
                        if (t234 := (m47 == link_93 if (m47.__class__ is str) else equal(m47, link_93))) is not False:
                            if t234 is True:
                                holds27 += 1
                            else:
                                found27.append((row0, t234))
                        else:
                            found27.append((row0, False))
                    else:
                        found27.append((row0, joined(m8, m10, t231)))
        if m35 is not False:
            if m1:
                if m15:
                    if found17 is not None and (t238 := (t236 in link_95 if ((t236 := (m36 if m36 is not ... else (m36 := (m9.quantity.bound if m9.__class__ not in ABSENT else link_94(m9))))).__class__ in ITEMS) else member(t236, link_95))) is not False and (t243 := (not t242 if (t242 := (t240 == link_97 if ((t240 := (m37 if m37 is not ... else (m37 := (m0.quantity.bound if m0.__class__ not in ABSENT else link_96(m0))))).__class__ is str) else equal(t240, link_97))).__class__ is bool else negation(t242))) is not False:
                        if m35 is True and t238 is True and t243 is True:
                            if (t247 := (not t246 if (t246 := (m37 == link_98 if (m37.__class__ is str) else equal(m37, link_98))).__class__ is bool else negation(t246))) is not False:
                                if t247 is True:
                                    holds17 += 1
                                else:
                                    found17.append((row0, t247))
                            else:
                                found17.append((row0, False))
                        else:
                            found17.append((row0, joined(m35, t238, t243)))
                    if found20 is not None and (m41 if m41 is not ... else (m41 := (not t249 if (t249 := (m40 if m40 is not ... else (m40 := ((t248 := (m39 if m39 is not ... else (m39 := row0.share))).__class__ not in ABSENT and t248.quantity.number is not None)))).__class__ is bool else negation(t249)))):
                        if m35 is True:
                            if (t253 := (t251 == link_100 if ((t251 := (t250.quantity.kind if (t250 := (m12 if m12 is not ... else (m12 := row0.answer))).__class__ not in ABSENT else link_99(t250))).__class__ is str) else equal(t251, link_100))) is not False and (t257 := (t255 == link_102 if ((t255 := (t254.quantity.kind if (t254 := (m13 if m13 is not ... else (m13 := row0.asked))).__class__ not in ABSENT else link_101(t254))).__class__ is str) else equal(t255, link_102))) is not False:
                                if t253 is True and t257 is True:
                                    holds20 += 1
                                else:
                                    found20.append((row0, joined(t253, t257)))
                            else:
                                found20.append((row0, False))
                        else:
                            found20.append((row0, m35))
                    if found32 is not None and (m51 if m51 is not ... else (m51 := ((t258 := (m49 if m49 is not ... else (m49 := row0.computed_share))).__class__ not in ABSENT))):
                        if m35 is True:
                            if (m48 if m48 is not ... else (m48 := (t259.quantity.kind != 'none' if (t259 := (m39 if m39 is not ... else (m39 := row0.share))).__class__ not in ABSENT else link_103(t259)))) is not False:
                                if m48 is True:
                                    holds32 += 1
                                else:
                                    found32.append((row0, m48))
                            else:
                                found32.append((row0, False))
                        else:
                            found32.append((row0, m35))
            if (m48 if m48 is not ... else (m48 := (t260.quantity.kind != 'none' if (t260 := (m39 if m39 is not ... else (m39 := row0.share))).__class__ not in ABSENT else link_104(t260)))) is not False:
                if found28 is not None and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_105(m9)))) is not False and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                    if m35 is True and m48 is True and m8 is True and m10 is True and m11 is True:
                        if (t262 := link_106((m49 if m49 is not ... else (m49 := row0.computed_share)), m39)) is not False:
                            if t262 is True:
                                holds28 += 1
                            else:
                                found28.append((row0, t262))
                        else:
                            found28.append((row0, False))
                    else:
                        found28.append((row0, joined(m35, m48, m8, m10, m11)))
                if found29 is not None and (m40 if m40 is not ... else (m40 := (m39.__class__ not in ABSENT and m39.quantity.number is not None))):
                    if m35 is True and m48 is True:
                        if (t267 := (t266.numerator > 0 if m39.__class__ not in ABSENT and (t266 := m39.quantity.number) is not None else below(link_107, m39))) is not False and (t271 := (t270.numerator <= t270.denominator * (100 if m39.quantity.unit in PERCENTS else 1) if m39.__class__ not in ABSENT and (t270 := m39.quantity.number) is not None else at_most(m39, link_108))) is not False:
                            if t267 is True and t271 is True:
                                holds29 += 1
                            else:
                                found29.append((row0, joined(t267, t271)))
                        else:
                            found29.append((row0, False))
                    else:
                        found29.append((row0, joined(m35, m48)))
            if found30 is not None and (m50 if m50 is not ... else (m50 := row0.added)) is not False and m1 and m15 and (m51 if m51 is not ... else (m51 := ((t272 := (m49 if m49 is not ... else (m49 := row0.computed_share))).__class__ not in ABSENT))):
                if m35 is True and m50 is True:
                    if (t275 := (m49.numerator <= m49.denominator if (m49.__class__ in NUMBERS) else at_most(m49, link_109))) is not False:
                        if t275 is True:
                            holds30 += 1
                        else:
                            found30.append((row0, t275))
                    else:
                        found30.append((row0, False))
                else:
                    found30.append((row0, joined(m35, m50)))
            if found31 is not None and ((t276 := params31['minimum']).__class__ not in ABSENT) and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_110(m9)))) is not False and (t281 := (t279.numerator * t280.denominator < t280.numerator * t279.denominator if ((t279 := (m49 if m49 is not ... else (m49 := row0.computed_share))).__class__ in NUMBERS) & ((t280 := params31['minimum']).__class__ in NUMBERS) else below(t279, t280))) is not False:
                if m35 is True and m8 is True and m10 is True and t281 is True:
                    if (m52 if m52 is not ... else (m52 := row0.explained)) is not False:
                        if m52 is True:
                            holds31 += 1
                        else:
                            found31.append((row0, m52))
                    else:
                        found31.append((row0, False))
                else:
                    found31.append((row0, joined(m35, m8, m10, t281)))
            if found33 is not None and (m51 if m51 is not ... else (m51 := ((t282 := (m49 if m49 is not ... else (m49 := row0.computed_share))).__class__ not in ABSENT))) and (t288 := (t286.numerator * t287.denominator >= t287.numerator * t286.denominator if ((t286 := (len(t285) if (t285 := (m53 if m53 is not ... else (m53 := (t283.links_shared if (t283 := row0.plan).__class__ not in ABSENT else t283)))).__class__ in ROWS else count(t285))).__class__ in NUMBERS) & ((t287 := params33['peers']).__class__ in NUMBERS) else at_most(t287, t286))) is not False:
                if m35 is True and t288 is True:
                    if (t297 := (True if (t295 := (m52 if m52 is not ... else (m52 := row0.explained))) is True else t296 if (t296 := (False if (t293 := (t289.numerator * t290.denominator >= t290.numerator * t289.denominator if ((t289 := multiply(m49, params33['times'])).__class__ in NUMBERS) & ((t290 := (m54 if m54 is not ... else (m54 := median(m53, lambda row1: row1.computed_share)))).__class__ in NUMBERS) else at_most(t290, t289))) is False else t294 if (t294 := (m49.numerator * t292.denominator <= t292.numerator * m49.denominator if (m49.__class__ in NUMBERS) & ((t292 := multiply((m54 if m54 is not ... else (m54 := median(m53, lambda row1: row1.computed_share))), params33['times'])).__class__ in NUMBERS) else at_most(m49, t292))) is False or t293 is True else and_then(t293, t294))) is True or t295 is False else or_then(t295, t296))) is not False:
                        if t297 is True:
                            holds33 += 1
                        else:
                            found33.append((row0, t297))
                    else:
                        found33.append((row0, False))
                else:
                    found33.append((row0, joined(m35, t288)))
        if found24 is not None and (t301 := (not t300 if (t300 := (m6 == link_111 if (m6.__class__ is str) else equal(m6, link_111))).__class__ is bool else negation(t300))) is not False and m8 is not False and (t307 := (True if (t305 := (m6 == link_112 if (m6.__class__ is str) else equal(m6, link_112))) is True else t306 if (t306 := (t304.quantity.kind != 'none' if (t304 := (m44 if m44 is not ... else (m44 := row0.given))).__class__ not in ABSENT else link_113(t304))) is True or t305 is False else or_then(t305, t306))) is not False:
            if t301 is True and m8 is True and t307 is True:
                if (t310 := (link_115(m0.quantity, t309.quantity, (row0.ceiling) is True) if (m0.__class__ not in ABSENT) & ((t309 := (m44 if m44 is not ... else (m44 := row0.given))).__class__ not in ABSENT) else link_114(m0, t309, row0.ceiling))) is not False:
                    if t310 is True:
                        holds24 += 1
                    else:
                        found24.append((row0, t310))
                else:
                    found24.append((row0, False))
            else:
                found24.append((row0, joined(t301, m8, t307)))
        if found25 is not None and (m45.__class__ not in ABSENT and m45.quantity.number is not None) and ((t313 := (m46 if m46 is not ... else (m46 := row0.cell))).__class__ not in ABSENT):
            if (t315 := link_116(m45, m46)) is not False:
                if t315 is True:
                    holds25 += 1
                else:
                    found25.append((row0, t315))
            else:
                found25.append((row0, False))
        if found34 is not None and (m55.__class__ not in ABSENT and m55.quantity.number is not None) and (m51 if m51 is not ... else (m51 := ((t318 := (m49 if m49 is not ... else (m49 := row0.computed_share))).__class__ not in ABSENT))):
            if (t319 := link_117(m49, m55)) is not False:
                if t319 is True:
                    holds34 += 1
                else:
                    found34.append((row0, t319))
            else:
                found34.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, holds19, holds20, holds21, holds22, holds23, holds24, holds25, holds26, holds27, holds28, holds29, holds30, holds31, holds32, holds33, holds34, holds35, holds36, )


target_0 = 'growth'

target_1 = 'reference'

target_2 = CALLS['kind']

target_3 = CALLS['kind']

target_4 = CALLS['reaches']

target_5 = PLAIN['reaches']

target_6 = ('growth', 'points',)

target_7 = CALLS['same_time']

target_8 = PLAIN['same_time']

target_9 = CALLS['same_number']

target_10 = PLAIN['same_number']

target_11 = CALLS['same_time']

target_12 = PLAIN['same_time']

target_13 = CALLS['same_number']

target_14 = PLAIN['same_number']

target_15 = ('at_most', 'less_than',)

target_16 = ('at_most', 'less_than',)

target_17 = CALLS['reaches']

target_18 = PLAIN['reaches']

target_19 = CALLS['grown']

target_20 = CALLS['agrees']

target_21 = CALLS['grown']

target_22 = Fraction(1, 200)

target_23 = CALLS['close']

target_24 = CALLS['grown']

target_25 = CALLS['grown']

target_26 = Fraction(1, 200)

target_27 = CALLS['close']

target_28 = CALLS['grown']

target_29 = Fraction(1, 200)

target_30 = CALLS['close']

target_31 = CALLS['agrees']

target_32 = Fraction(1, 1)

target_33 = CALLS['agrees']

target_34 = ('growth', 'points',)

target_35 = CALLS['stated']

target_36 = ('growth', 'percent',)

target_37 = 'percent'

target_38 = CALLS['reaches']

target_39 = PLAIN['reaches']

target_40 = CALLS['agrees']

target_41 = 'total'

target_42 = CALLS['stated']

target_43 = 'none'

target_44 = Fraction(0, 1)

def each_target(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = 0
    for row0 in rows:
        m2 = m5 = m6 = m7 = m9 = m10 = m11 = m12 = m13 = m14 = m15 = m16 = m17 = m18 = m19 = m20 = m22 = m23 = m24 = m25 = m26 = m27 = m29 = ...
        m0 = row0.kind
        m1 = (row0.__class__ not in ABSENT and row0.quantity.number is not None)
        m3 = row0.previous
        m8 = (m0 == target_0 if (m0.__class__ is str) else equal(m0, target_0))
        m4 = row0.numeric
        m21 = row0.cumulative
        m28 = row0.dated
        if found0 is not None and (t6 := (m0 == target_1 if (m0.__class__ is str) else equal(m0, target_1))) is not False:
            if t6 is True:
                if ((t7 := row0.referred).__class__ not in ABSENT and t7.quantity.number is not None):
                    holds0 += 1
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t6))
        if m1:
            if found1 is not None and ((t9 := (m2 if m2 is not ... else (m2 := row0.of_whole))).__class__ not in ABSENT and t9.quantity.number is not None) and (t15 := (t13 == t14 if ((t13 := (row0.quantity.kind if row0.__class__ not in ABSENT else target_2(row0))).__class__ is str) & ((t14 := (m2.quantity.kind if m2.__class__ not in ABSENT else target_3(m2))).__class__ is str) else equal(t13, t14))) is not False:
                if t15 is True:
                    if (t18 := (target_5(m2.quantity, row0.quantity) if (m2.__class__ not in ABSENT) & (row0.__class__ not in ABSENT) else target_4(m2, row0))) is not False:
                        if t18 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t18))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, t15))
            if found8 is not None and ((t19 := (m23 if m23 is not ... else (m23 := row0.twin))).__class__ not in ABSENT and t19.quantity.number is not None) and (t27 := (True if (t25 := (m16 if m16 is not ... else (m16 := (m0 in target_6 if (m0.__class__ in ITEMS) else member(m0, target_6))))) is True else t26 if (t26 := (target_8(row0.quantity, m23.quantity) if (row0.__class__ not in ABSENT) & (m23.__class__ not in ABSENT) else target_7(row0, m23))) is True or t25 is False else or_then(t25, t26))) is not False:
                if t27 is True:
                    if (t30 := (target_10(t28.quantity, t29.quantity) if ((t28 := row0.as_twin).__class__ not in ABSENT) & ((t29 := row0.twin_as_this).__class__ not in ABSENT) else target_9(t28, t29))) is not False:
                        if t30 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t30))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, t27))
            if found13 is not None and ((t31 := (m26 if m26 is not ... else (m26 := row0.namesake))).__class__ not in ABSENT and t31.quantity.number is not None) and (t35 := (target_12(row0.quantity, m26.quantity) if (row0.__class__ not in ABSENT) & (m26.__class__ not in ABSENT) else target_11(row0, m26))) is not False:
                if t35 is True:
                    if (t38 := (target_14(row0.quantity, m26.quantity) if (row0.__class__ not in ABSENT) & (m26.__class__ not in ABSENT) else target_13(row0, m26))) is not False:
                        if t38 is True:
                            holds13 += 1
                        else:
                            found13.append((row0, t38))
                    else:
                        found13.append((row0, False))
                else:
                    found13.append((row0, t35))
        if found2 is not None and (m3.__class__ not in ABSENT and m3.quantity.number is not None) and m4 is not False and (m5 if m5 is not ... else (m5 := row0.continues)) is not False and (t52 := (not t51 if (t51 := (False if (t49 := (m6 if m6 is not ... else (m6 := row0.stays))) is False else t50 if (t50 := (False if (t47 := (t41 in target_15 if ((t41 := row0.bound).__class__ in ITEMS) else member(t41, target_15))) is False else t48 if (t48 := (t45 in target_16 if ((t45 := (m3.bound if m3.__class__ not in ABSENT else m3)).__class__ in ITEMS) else member(t45, target_16))) is False or t47 is True else and_then(t47, t48))) is False or t49 is True else and_then(t49, t50))).__class__ is bool else negation(t51))) is not False:
            if m4 is True and m5 is True and t52 is True:
                if (t55 := (target_18(row0.quantity, m3.quantity, ((m7 if m7 is not ... else (m7 := row0.downward))) is True) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else target_17(row0, m3, (m7 if m7 is not ... else (m7 := row0.downward))))) is not False:
                    if t55 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, t55))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, joined(m4, m5, t52)))
        if m8 is not False:
            if (m10 if m10 is not ... else (m10 := ((t56 := (m9 if m9 is not ... else (m9 := row0.absolute))).__class__ not in ABSENT and t56.quantity.number is not None))):
                if found3 is not None and (t58 := (not t57 if (t57 := (m11 if m11 is not ... else (m11 := row0.real))).__class__ is bool else negation(t57))) is not False:
                    if m8 is True and t58 is True:
                        if (t61 := (True if (t59 := (m14 if m14 is not ... else (m14 := target_20((m13 if m13 is not ... else (m13 := target_19(row0.baseline, (m12 if m12 is not ... else (m12 := row0.whole))))), m9)))) is True else t60 if (t60 := (m15 if m15 is not ... else (m15 := target_23((m13 if m13 is not ... else (m13 := target_21(row0.baseline, (m12 if m12 is not ... else (m12 := row0.whole))))), m9, target_22)))) is True or t59 is False else or_then(t59, t60))) is not False:
                            if t61 is True:
                                holds3 += 1
                            else:
                                found3.append((row0, t61))
                        else:
                            found3.append((row0, False))
                    else:
                        found3.append((row0, joined(m8, t58)))
                if found11 is not None and (m11 if m11 is not ... else (m11 := row0.real)) is not False:
                    if m8 is True and m11 is True:
                        if (t66 := (True if (t64 := (m25 if m25 is not ... else (m25 := (m9.numerator * t63.denominator >= t63.numerator * m9.denominator if (m9.__class__ in NUMBERS) & ((t63 := (m13 if m13 is not ... else (m13 := target_24(row0.baseline, (m12 if m12 is not ... else (m12 := row0.whole)))))).__class__ in NUMBERS) else at_most(t63, m9))))) is True else t65 if (t65 := (m15 if m15 is not ... else (m15 := target_27((m13 if m13 is not ... else (m13 := target_25(row0.baseline, (m12 if m12 is not ... else (m12 := row0.whole))))), m9, target_26)))) is True or t64 is False else or_then(t64, t65))) is not False:
                            if t66 is True:
                                holds11 += 1
                            else:
                                found11.append((row0, t66))
                        else:
                            found11.append((row0, False))
                    else:
                        found11.append((row0, joined(m8, m11)))
                if found12 is not None and (m19 if m19 is not ... else (m19 := row0.baselined)) is not False and (m15 if m15 is not ... else (m15 := target_30((m13 if m13 is not ... else (m13 := target_28(row0.baseline, (m12 if m12 is not ... else (m12 := row0.whole))))), m9, target_29))) is not False and (t72 := (not t71 if (t71 := (False if (t69 := (m11 if m11 is not ... else (m11 := row0.real))) is False else t70 if (t70 := (m25 if m25 is not ... else (m25 := (m9.numerator * m13.denominator >= m13.numerator * m9.denominator if (m9.__class__ in NUMBERS) & (m13.__class__ in NUMBERS) else at_most(m13, m9))))) is False or t69 is True else and_then(t69, t70))).__class__ is bool else negation(t71))) is not False:
                    if m8 is True and m19 is True and m15 is True and t72 is True:
                        if (m14 if m14 is not ... else (m14 := target_31(m13, m9))) is not False:
                            if m14 is True:
                                holds12 += 1
                            else:
                                found12.append((row0, m14))
                        else:
                            found12.append((row0, False))
                    else:
                        found12.append((row0, joined(m8, m19, m15, t72)))
            if found5 is not None and (m5 if m5 is not ... else (m5 := row0.continues)) is not False and (m10 if m10 is not ... else (m10 := ((t73 := (m9 if m9 is not ... else (m9 := row0.absolute))).__class__ not in ABSENT and t73.quantity.number is not None))) and ((t74 := (m18 if m18 is not ... else (m18 := row0.implied_before))).__class__ not in ABSENT):
                if m8 is True and m5 is True:
                    if (t76 := target_33(multiply(m18, add(target_32, (m12 if m12 is not ... else (m12 := row0.whole)))), m9)) is not False:
                        if t76 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t76))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m8, m5)))
        if m4 is not False:
            if found4 is not None and (m16 if m16 is not ... else (m16 := (m0 in target_34 if (m0.__class__ in ITEMS) else member(m0, target_34)))) is not False:
                if m4 is True and m16 is True:
                    if (t82 := target_35((t79.base_year if (t79 := (m17 if m17 is not ... else (m17 := row0.indicator))).__class__ not in ABSENT else t79))) is not False:
                        if t82 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t82))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m4, m16)))
            if found6 is not None and (m19 if m19 is not ... else (m19 := row0.baselined)) is not False and (t85 := (t83 == m0 if ((t83 := row0.baseline_kind).__class__ is str) & (m0.__class__ is str) else equal(t83, m0))) is not False and (m20 if m20 is not ... else (m20 := (not t88 if (t88 := (t87 if (t86 := (m17 if m17 is not ... else (m17 := row0.indicator))).__class__ not in ABSENT and (t87 := t86.yearly) is not None else get_flag(t86, 'yearly'))).__class__ is bool else negation(t88)))) is not False and (m6 if m6 is not ... else (m6 := row0.stays)) is not False:
                if m4 is True and m19 is True and t85 is True and m20 is True and m6 is True:
                    if (t89 := row0.beyond_baseline) is not False:
                        if t89 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t89))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(m4, m19, t85, m20, m6)))
            if found9 is not None and (t92 := (m0 in target_36 if (m0.__class__ in ITEMS) else member(m0, target_36))) is not False and (t95 := (t94 if (t93 := row0.plan).__class__ not in ABSENT and (t94 := t93.whole) is not None else get_flag(t93, 'whole'))) is not False:
                if m4 is True and t92 is True and t95 is True:
                    if (t99 := (not t98 if (t98 := (t96 == target_37 if ((t96 := row0.plain_kind).__class__ is str) else equal(t96, target_37))).__class__ is bool else negation(t98))) is not False:
                        if t99 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t99))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(m4, t92, t95)))
            if found14 is not None and ((t100 := (m27 if m27 is not ... else (m27 := row0.incentive))).__class__ not in ABSENT and t100.quantity.number is not None):
                if m4 is True:
                    if (t104 := (target_39(m27.quantity, row0.quantity, ((m7 if m7 is not ... else (m7 := row0.downward))) is True) if (m27.__class__ not in ABSENT) & (row0.__class__ not in ABSENT) else target_38(m27, row0, (m7 if m7 is not ... else (m7 := row0.downward))))) is not False:
                        if t104 is True:
                            holds14 += 1
                        else:
                            found14.append((row0, t104))
                    else:
                        found14.append((row0, False))
                else:
                    found14.append((row0, m4))
        if found7 is not None and (m21.__class__ not in ABSENT and m21.quantity.number is not None) and ((t107 := (m22 if m22 is not ... else (m22 := row0.years_to_end))).__class__ not in ABSENT):
            if (t109 := target_40(multiply(row0, m22), m21)) is not False:
                if t109 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t109))
            else:
                found7.append((row0, False))
        if found10 is not None and (t112 := (t110 == target_41 if ((t110 := row0.basis).__class__ is str) else equal(t110, target_41))) is not False and (t114 := (t113.quantity.kind != 'none' if (t113 := (m24 if m24 is not ... else (m24 := row0.added_up))).__class__ not in ABSENT else target_42(t113))) is not False:
            if t112 is True and t114 is True:
                if (t117 := (m24.numerator * t116.denominator >= t116.numerator * m24.denominator if (m24.__class__ in NUMBERS) & ((t116 := row0.number).__class__ in NUMBERS) else at_most(t116, m24))) is not False:
                    if t117 is True:
                        holds10 += 1
                    else:
                        found10.append((row0, t117))
                else:
                    found10.append((row0, False))
            else:
                found10.append((row0, joined(t112, t114)))
        if found15 is not None and (t121 := (not t120 if (t120 := (m0 == target_43 if (m0.__class__ is str) else equal(m0, target_43))).__class__ is bool else negation(t120))) is not False and (m20 if m20 is not ... else (m20 := (not t124 if (t124 := (t123 if (t122 := (m17 if m17 is not ... else (m17 := row0.indicator))).__class__ not in ABSENT and (t123 := t122.yearly) is not None else get_flag(t122, 'yearly'))).__class__ is bool else negation(t124)))) is not False:
            if t121 is True and m20 is True:
                if m28 is not False:
                    if m28 is True:
                        holds15 += 1
                    else:
                        found15.append((row0, m28))
                else:
                    found15.append((row0, False))
            else:
                found15.append((row0, joined(t121, m20)))
        if found16 is not None and m28 is not False and (t130 := (t128.numerator > 0 if ((t128 := (len(t127) if (t127 := (m29 if m29 is not ... else (m29 := (t125.years if (t125 := row0.plan).__class__ not in ABSENT else t125)))).__class__ in ROWS else count(t127))).__class__ in NUMBERS) else below(target_44, t128))) is not False:
            if m28 is True and t130 is True:
                if (t133 := (t131 in m29 if ((t131 := row0.year).__class__ in ITEMS) & (m29.__class__ is tuple) else member(t131, m29))) is not False:
                    if t133 is True:
                        holds16 += 1
                    else:
                        found16.append((row0, t133))
                else:
                    found16.append((row0, False))
            else:
                found16.append((row0, joined(m28, t130)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, )


total_0 = ('rows', 'heading',)

total_1 = 'table'

total_2 = 'rows'

total_3 = 'parts'

total_4 = 'note'

total_5 = 'warning'

def each_total(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, = params
    found0, found1, found2, found3, found4, found5, found6, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = 0
    for row0 in rows:
        m5 = ...
        m0 = row0.sort
        m3 = (m0 in total_0 if (m0.__class__ in ITEMS) else member(m0, total_0))
        m4 = ((t3 := row0.total).__class__ not in ABSENT)
        m1 = row0.short
        m2 = row0.over
        if found0 is not None and (t6 := (m0 == total_1 if (m0.__class__ is str) else equal(m0, total_1))) is not False:
            if t6 is True:
                if (t9 := (m1.numerator * t8.denominator <= t8.numerator * m1.denominator if (m1.__class__ in NUMBERS) & ((t8 := params0['tolerance']).__class__ in NUMBERS) else at_most(m1, t8))) is not False and (t12 := (m2.numerator * t11.denominator <= t11.numerator * m2.denominator if (m2.__class__ in NUMBERS) & ((t11 := params0['tolerance']).__class__ in NUMBERS) else at_most(m2, t11))) is not False:
                    if t9 is True and t12 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, joined(t9, t12)))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t6))
        if m3 is not False:
            if found1 is not None:
                if m3 is True:
                    if (t15 := (m1.numerator * t14.denominator <= t14.numerator * m1.denominator if (m1.__class__ in NUMBERS) & ((t14 := params1['tolerance']).__class__ in NUMBERS) else at_most(m1, t14))) is not False:
                        if t15 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t15))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, m3))
            if found2 is not None:
                if m3 is True:
                    if (t18 := (m2.numerator * t17.denominator <= t17.numerator * m2.denominator if (m2.__class__ in NUMBERS) & ((t17 := params2['tolerance']).__class__ in NUMBERS) else at_most(m2, t17))) is not False:
                        if t18 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t18))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, m3))
        if found3 is not None and (t21 := (t19 == total_2 if ((t19 := row0.mode).__class__ is str) else equal(t19, total_2))) is not False:
            if t21 is True:
                if (t24 := (t22.numerator * t23.denominator <= t23.numerator * t22.denominator if ((t22 := row0.surplus).__class__ in NUMBERS) & ((t23 := params3['tolerance']).__class__ in NUMBERS) else at_most(t22, t23))) is not False:
                    if t24 is True:
                        holds3 += 1
                    else:
                        found3.append((row0, t24))
                else:
                    found3.append((row0, False))
            else:
                found3.append((row0, t21))
        if found4 is not None and (t27 := (m0 == total_3 if (m0.__class__ is str) else equal(m0, total_3))) is not False:
            if t27 is True:
                if (t30 := (m1.numerator * t29.denominator <= t29.numerator * m1.denominator if (m1.__class__ in NUMBERS) & ((t29 := params4['tolerance']).__class__ in NUMBERS) else at_most(m1, t29))) is not False and (t33 := (m2.numerator * t32.denominator <= t32.numerator * m2.denominator if (m2.__class__ in NUMBERS) & ((t32 := params4['tolerance']).__class__ in NUMBERS) else at_most(m2, t32))) is not False:
                    if t30 is True and t33 is True:
                        holds4 += 1
                    else:
                        found4.append((row0, joined(t30, t33)))
                else:
                    found4.append((row0, False))
            else:
                found4.append((row0, t27))
        if m4:
            if found5 is not None:
                if (t37 := (not t36 if (t36 := (t34 == total_4 if ((t34 := (m5 if m5 is not ... else (m5 := row0.rounding))).__class__ is str) else equal(t34, total_4))).__class__ is bool else negation(t36))) is not False:
                    if t37 is True:
                        holds5 += 1
                    else:
                        found5.append((row0, t37))
                else:
                    found5.append((row0, False))
            if found6 is not None:
                if (t41 := (not t40 if (t40 := (t38 == total_5 if ((t38 := (m5 if m5 is not ... else (m5 := row0.rounding))).__class__ is str) else equal(t38, total_5))).__class__ is bool else negation(t40))) is not False:
                    if t41 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t41))
                else:
                    found6.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, )


cell_0 = CALLS['reaches']

def each_cell(rows, params, found):
    params0, = params
    found0, = found
    holds0 = 0
    for row0 in rows:
        m0 = ...
        if found0 is not None and (row0.__class__ not in ABSENT) and ((t3 := (m0 if m0 is not ... else (m0 := row0.whole))).__class__ not in ABSENT):
            if (t5 := cell_0(m0, row0)) is not False:
                if t5 is True:
                    holds0 += 1
                else:
                    found0.append((row0, t5))
            else:
                found0.append((row0, False))
    return (holds0, )


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

statement_3 = CALLS['at_digits']

statement_4 = PLAIN['at_digits']

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

statement_21 = CALLS['as_firm']

statement_22 = PLAIN['as_firm']

statement_23 = CALLS['as_firm']

statement_24 = PLAIN['as_firm']

statement_25 = CALLS['stated']

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
                    if (t60 := (statement_22(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_21(row0, m3))) is not False and (t63 := (statement_24(m3.quantity, row0.quantity) if (m3.__class__ not in ABSENT) & (row0.__class__ not in ABSENT) else statement_23(m3, row0))) is not False:
                        if t60 is True and t63 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, joined(t60, t63)))
                    else:
                        found10.append((row0, False))
        if found6 is not None and (t65 := (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else statement_25(row0))) is not False:
            if t65 is True:
                if (t68 := (t66 == t67 if ((t66 := row0.yearly).__class__ is bool) & ((t67 := row0.yearly_in_list).__class__ is bool) else equal(t66, t67))) is not False:
                    if t68 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t68))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, t65))
        if found7 is not None:
            if (t69 := row0.same_name) is not False:
                if t69 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t69))
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

restatement_2 = CALLS['at_digits']

restatement_3 = PLAIN['at_digits']

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
        m1 = m2 = m3 = ...
        m0 = row0.headline
        m4 = row0.spoken
        if found0 is not None and m0 is not False and (m1 if m1 is not ... else (m1 := row0.numeric)) is not False and (m2 if m2 is not ... else (m2 := row0.asked)) is not False:
            if m0 is True and m1 is True and m2 is True:
                if (m3 if m3 is not ... else (m3 := row0.answered)) is not False:
                    if m3 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, m3))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, joined(m0, m1, m2)))
        if found1 is not None and (t2 := (not m0 if m0.__class__ is bool else negation(m0))) is not False and (t6 := (True if (t4 := (m1 if m1 is not ... else (m1 := row0.numeric))) is True else t5 if (t5 := (not m4 if m4.__class__ is bool else negation(m4))) is True or t4 is False else or_then(t4, t5))) is not False and (m2 if m2 is not ... else (m2 := row0.asked)) is not False:
            if t2 is True and t6 is True and m2 is True:
                if (m3 if m3 is not ... else (m3 := row0.answered)) is not False:
                    if m3 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, m3))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, joined(t2, t6, m2)))
        if found2 is not None and m4 is not False and (t8 := (not t7 if (t7 := (m1 if m1 is not ... else (m1 := row0.numeric))).__class__ is bool else negation(t7))) is not False and (m2 if m2 is not ... else (m2 := row0.asked)) is not False:
            if m4 is True and t8 is True and m2 is True:
                if (m3 if m3 is not ... else (m3 := row0.answered)) is not False:
                    if m3 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, m3))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, joined(m4, t8, m2)))
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

trim_14 = 'exempt'

def each_trim(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = 0
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
        if found12 is not None and (t78 := (m0 == trim_14 if (m0.__class__ is str) else equal(m0, trim_14))) is not False and m5 is not False and (t83 := (t82 if (t81 := (t79.plan if (t79 := (m9 if m9 is not ... else (m9 := row0.indicator))).__class__ not in ABSENT else t79)).__class__ not in ABSENT and (t82 := t81.whole) is not None else get_flag(t81, 'whole'))) is not False:
            if t78 is True and m5 is True and t83 is True:
                if (t84 := row0.exempt) is not False:
                    if t84 is True:
                        holds12 += 1
                    else:
                        found12.append((row0, t84))
                else:
                    found12.append((row0, False))
            else:
                found12.append((row0, joined(t78, m5, t83)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, )


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
    ('allocation', 'not allocation.averaged and not allocation.tabled and not allocation.ceiling', 'allocation.shortfall <= params.tolerance', (('tolerance', 'number'),)):
    (each_allocation, 0, 9),
    ('allocation', 'not allocation.averaged and not allocation.tabled and allocation.ceiling', 'allocation.excess <= params.tolerance', (('tolerance', 'number'),)):
    (each_allocation, 1, 9),
    ('allocation', "not allocation.averaged and not allocation.tabled and allocation.mode == 'exact'", 'allocation.excess <= params.tolerance', (('tolerance', 'number'),)):
    (each_allocation, 2, 9),
    ('allocation', 'not allocation.averaged and not allocation.tabled and known(allocation.total) and allocation.complete', "allocation.rounding != 'note'", ()):
    (each_allocation, 3, 9),
    ('allocation', 'not allocation.averaged and not allocation.tabled and known(allocation.total) and allocation.complete', "allocation.rounding != 'warning'", ()):
    (each_allocation, 4, 9),
    ('allocation', "not allocation.averaged and not allocation.tabled and allocation.mode == 'floor' and known(allocation.handed)", 'allocation.handed <= 1', ()):
    (each_allocation, 5, 9),
    ('allocation', "not allocation.averaged and not allocation.tabled and allocation.mode == 'floor' and known(params.at_most) and known(allocation.handed)", 'allocation.handed <= params.at_most', (('at_most', 'number'),)):
    (each_allocation, 6, 9),
    ('allocation', 'allocation.averaged and not allocation.intensity', 'allocation.mean_short <= params.tolerance', (('tolerance', 'number'),)):
    (each_allocation, 7, 9),
    ('allocation', 'allocation.averaged and allocation.intensity', 'allocation.mean_short <= params.tolerance', (('tolerance', 'number'),)):
    (each_allocation, 8, 9),
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
    ('link', "known(link.child) and known(link.rival) and link.rival_sort == ''", 'same_number(link.child, link.rival)', ()):
    (each_link, 0, 37),
    ('link', "known(link.child) and known(link.rival) and link.rival_sort == 'draft'", 'same_number(link.child, link.rival)', ()):
    (each_link, 1, 37),
    ('link', "known(link.child) and known(link.rival) and link.rival_sort == 'annual'", 'same_number(link.child, link.rival)', ()):
    (each_link, 2, 37),
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.answer, link.asked) or within(link.answer, link.asked)', ()):
    (each_link, 3, 37),
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    (each_link, 4, 37),
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.answer, link.asked, link.downward)', ()):
    (each_link, 5, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and gap(link.answer, link.asked) == 0 and same_number(link.answer, link.asked)", 'holds_bound(link.answer, link.asked, link.downward)', ()):
    (each_link, 6, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    (each_link, 7, 37),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    (each_link, 8, 37),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    (each_link, 9, 37),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child) or link.covered or link.reached_early', ()):
    (each_link, 10, 37),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    (each_link, 11, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth' and link.parent.number >= 0", 'growth(link.child, link.baseline) >= link.parent.whole', ()):
    (each_link, 12, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    (each_link, 13, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    (each_link, 14, 37),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.child.counts_from == link.parent.counts_from or link.rebased', ()):
    (each_link, 15, 37),
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    (each_link, 16, 37),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    (each_link, 17, 37),
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    (each_link, 18, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.later) and known(link.parent) and link.same_scope", 'reaches(link.later, link.parent, link.downward)', ()):
    (each_link, 19, 37),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and not known(link.share)", "kind(link.answer) == 'amount' and kind(link.asked) == 'amount'", ()):
    (each_link, 20, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent)", 'as_firm(link.child, link.parent)', ()):
    (each_link, 21, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child.incentive) and known(link.parent.incentive)", 'reaches(link.child.incentive, link.parent.incentive, link.downward)', ()):
    (each_link, 22, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth' and link.parent.number < 0", 'growth(link.child, link.baseline) <= link.parent.whole', ()):
    (each_link, 23, 37),
    ('link', "link.relation != 'own' and stated(link.child) and (link.relation == 'assigned' or stated(link.given))", 'reaches(link.child, link.given, link.ceiling)', ()):
    (each_link, 24, 37),
    ('link', 'known(link.assigned) and known(link.cell)', 'same_number(link.assigned, link.cell)', ()):
    (each_link, 25, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'not mixes_points(link.child, link.parent)', ()):
    (each_link, 26, 37),
    ('link', "stated(link.child) and stated(link.parent) and link.scope_relation != 'unknown'", "link.scope_relation == 'equal'", ()):
    (each_link, 27, 37),
    ('link', "link.relation == 'share' and stated(link.share) and stated(link.child) and stated(link.parent) and link.same_scope", 'agrees(link.computed_share, link.share)', ()):
    (each_link, 28, 37),
    ('link', "link.relation == 'share' and stated(link.share) and known(link.share)", 'link.share > 0 and link.share <= 1', ()):
    (each_link, 29, 37),
    ('link', "link.relation == 'share' and link.added and known(link.child) and known(link.parent) and known(link.computed_share)", 'link.computed_share <= 1', ()):
    (each_link, 30, 37),
    ('link', "link.relation == 'share' and known(params.minimum) and stated(link.child) and stated(link.parent) and link.computed_share < params.minimum", 'link.explained', (('minimum', 'number'),)):
    (each_link, 31, 37),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'stated(link.share)', ()):
    (each_link, 32, 37),
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    (each_link, 33, 37),
    ('link', 'known(link.weight) and known(link.computed_share)', 'agrees(link.computed_share, link.weight)', ()):
    (each_link, 34, 37),
    ('link', "link.relation in ('same', 'share', 'at-least') and link.added and known(link.child) and known(link.parent) and link.divided_among > 1 and not known(link.share)", 'link.explained or not same_number(link.child, link.parent)', ()):
    (each_link, 35, 37),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    (each_link, 36, 37),
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    (each_target, 0, 17),
    ('target', 'known(target) and known(target.of_whole) and kind(target) == kind(target.of_whole)', 'reaches(target.of_whole, target)', ()):
    (each_target, 1, 17),
    ('target', "known(target.previous) and target.numeric and target.continues and not (target.stays and target.bound in ('at_most', 'less_than') and target.previous.bound in ('at_most', 'less_than'))", 'reaches(target, target.previous, target.downward)', ()):
    (each_target, 2, 17),
    ('target', "target.kind == 'growth' and known(target.absolute) and not target.real", 'agrees(grown(target.baseline, target.whole), target.absolute) or close(grown(target.baseline, target.whole), target.absolute, 0.005)', ()):
    (each_target, 3, 17),
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    (each_target, 4, 17),
    ('target', "target.kind == 'growth' and target.continues and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target.whole), target.absolute)', ()):
    (each_target, 5, 17),
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly and target.stays', 'target.beyond_baseline', ()):
    (each_target, 6, 17),
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    (each_target, 7, 17),
    ('target', "known(target) and known(target.twin) and (target.kind in ('growth', 'points') or same_time(target, target.twin))", 'same_number(target.as_twin, target.twin_as_this)', ()):
    (each_target, 8, 17),
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    (each_target, 9, 17),
    ('target', "target.basis == 'total' and stated(target.added_up)", 'target.added_up >= target.number', ()):
    (each_target, 10, 17),
    ('target', "target.kind == 'growth' and known(target.absolute) and target.real", 'target.absolute >= grown(target.baseline, target.whole) or close(grown(target.baseline, target.whole), target.absolute, 0.005)', ()):
    (each_target, 11, 17),
    ('target', "target.kind == 'growth' and known(target.absolute) and target.baselined and close(grown(target.baseline, target.whole), target.absolute, 0.005) and not (target.real and target.absolute >= grown(target.baseline, target.whole))", 'agrees(grown(target.baseline, target.whole), target.absolute)', ()):
    (each_target, 12, 17),
    ('target', 'known(target) and known(target.namesake) and same_time(target, target.namesake)', 'same_number(target, target.namesake)', ()):
    (each_target, 13, 17),
    ('target', 'target.numeric and known(target.incentive)', 'reaches(target.incentive, target, target.downward)', ()):
    (each_target, 14, 17),
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    (each_target, 15, 17),
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    (each_target, 16, 17),
    ('total', "total.sort == 'table'", 'total.short <= params.tolerance and total.over <= params.tolerance', (('tolerance', 'number'),)):
    (each_total, 0, 7),
    ('total', "total.sort in ('rows', 'heading')", 'total.short <= params.tolerance', (('tolerance', 'number'),)):
    (each_total, 1, 7),
    ('total', "total.sort in ('rows', 'heading')", 'total.over <= params.tolerance', (('tolerance', 'number'),)):
    (each_total, 2, 7),
    ('total', "total.mode == 'rows'", 'total.surplus <= params.tolerance', (('tolerance', 'number'),)):
    (each_total, 3, 7),
    ('total', "total.sort == 'parts'", 'total.short <= params.tolerance and total.over <= params.tolerance', (('tolerance', 'number'),)):
    (each_total, 4, 7),
    ('total', 'known(total.total)', "total.rounding != 'note'", ()):
    (each_total, 5, 7),
    ('total', 'known(total.total)', "total.rounding != 'warning'", ()):
    (each_total, 6, 7),
    ('cell', 'known(cell) and known(cell.whole)', 'reaches(cell.whole, cell)', ()):
    (each_cell, 0, 1),
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
    ('statement', 'stated(statement.target)', 'at_digits(statement, statement.target)', ()):
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
    ('statement', 'known(statement) and known(statement.target)', 'as_firm(statement, statement.target) and as_firm(statement.target, statement)', ()):
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
    ('restatement', 'stated(restatement) and stated(restatement.source)', 'at_digits(restatement, restatement.source)', ()):
    (each_restatement, 0, 3),
    ('restatement', 'known(restatement.source)', 'stated(restatement)', ()):
    (each_restatement, 1, 3),
    ('restatement', 'known(restatement) and known(restatement.source)', 'not mixes_points(restatement, restatement.source)', ()):
    (each_restatement, 2, 3),
    ('duty', 'duty.headline and duty.numeric and duty.asked', 'duty.answered', ()):
    (each_duty, 0, 3),
    ('duty', 'not duty.headline and (duty.numeric or not duty.spoken) and duty.asked', 'duty.answered', ()):
    (each_duty, 1, 3),
    ('duty', 'duty.spoken and not duty.numeric and duty.asked', 'duty.answered', ()):
    (each_duty, 2, 3),
    ('trim', '', 'stated(trim.reason)', ()):
    (each_trim, 0, 13),
    ('trim', '', 'stated(trim.because)', ()):
    (each_trim, 1, 13),
    ('trim', 'trim.plan.has_note', 'stated(trim.proposed_by)', ()):
    (each_trim, 2, 13),
    ('trim', '', 'trim.found and trim.from_above', ()):
    (each_trim, 3, 13),
    ('trim', 'trim.found', 'not trim.carried', ()):
    (each_trim, 4, 13),
    ('trim', 'stated(trim.because) and (trim.headline or count(params.groups[trim.group]) > 0)', '(not trim.headline or trim.because in params.headline) and (count(params.groups[trim.group]) == 0 or trim.because in params.groups[trim.group])', (('headline', 'texts'), ('groups', 'table'))):
    (each_trim, 5, 13),
    ('trim', 'trim.found', 'not trim.of_nation', ()):
    (each_trim, 6, 13),
    ('trim', 'known(trim.said) and trim.found and trim.indicator.numeric', 'any(trim.indicator.targets, same_number(self.said, value) and (not known(self.year) or year == self.year))', ()):
    (each_trim, 7, 13),
    ('trim', 'stated(trim.said)', 'stated(trim.year)', ()):
    (each_trim, 8, 13),
    ('trim', "trim.because in ('no-mandate', 'no-subject')", 'count(trim.busy) == 0', ()):
    (each_trim, 9, 13),
    ('trim', "trim.because == 'merged'", 'stated(trim.into)', ()):
    (each_trim, 10, 13),
    ('trim', 'stated(trim.proposed_by) and count(trim.plan.offices) > 0', 'trim.proposed_by in trim.plan.offices', ()):
    (each_trim, 11, 13),
    ('trim', "trim.because == 'exempt' and trim.found and trim.indicator.plan.whole", 'trim.exempt', ()):
    (each_trim, 12, 13),
    ('work_item', '', 'work_item.found', ()):
    (each_work_item, 0, 4),
    ('work_item', 'work_item.found and count(work_item.lead) > 0 and count(work_item.action.offices) > 0', 'work_item.lead_agrees', ()):
    (each_work_item, 1, 4),
    ('work_item', "work_item.found and work_item.task != ''", 'work_item.same_task', ()):
    (each_work_item, 2, 4),
    ('work_item', "work_item.found and work_item.task != '' and work_item.chapter != ''", 'work_item.same_chapter', ()):
    (each_work_item, 3, 4),
}
