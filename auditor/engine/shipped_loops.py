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
        m2 = m3 = m5 = m6 = m7 = m8 = m9 = m10 = m11 = m13 = m14 = m15 = ...
        m0 = row0.averaged
        m1 = (not m0 if m0.__class__ is bool else negation(m0))
        m4 = row0.total
        m12 = row0.handed
        if m1 is not False:
            if (m2 if m2 is not ... else (m2 := (not t2 if (t2 := row0.tabled).__class__ is bool else negation(t2)))) is not False:
                if found0 is not None and (t4 := (not t3 if (t3 := (m3 if m3 is not ... else (m3 := row0.ceiling))).__class__ is bool else negation(t3))) is not False:
                    if m1 is True and m2 is True and t4 is True:
                        if (t13 := (True if (t11 := (m4.numerator * t8.denominator >= t8.numerator * m4.denominator if (m4.__class__ in NUMBERS) & ((t8 := (m5 if m5 is not ... else (m5 := (t5.number if (t5 := row0.target).__class__ not in ABSENT else t5)))).__class__ in NUMBERS) else at_most(t8, m4))) is True else t12 if (t12 := (t9.numerator * t10.denominator <= t10.numerator * t9.denominator if ((t9 := row0.shortfall).__class__ in NUMBERS) & ((t10 := params0['tolerance']).__class__ in NUMBERS) else at_most(t9, t10))) is True or t11 is False else or_then(t11, t12))) is not False:
                            if t13 is True:
                                holds0 += 1
                            else:
                                found0.append((row0, t13))
                        else:
                            found0.append((row0, False))
                    else:
                        found0.append((row0, joined(m1, m2, t4)))
                if found1 is not None and (m3 if m3 is not ... else (m3 := row0.ceiling)) is not False:
                    if m1 is True and m2 is True and m3 is True:
                        if (t24 := (True if (t22 := (False if (t18 := (m4.numerator * t17.denominator <= t17.numerator * m4.denominator if (m4.__class__ in NUMBERS) & ((t17 := (m5 if m5 is not ... else (m5 := (t14.number if (t14 := row0.target).__class__ not in ABSENT else t14)))).__class__ in NUMBERS) else at_most(m4, t17))) is False else t19 if (t19 := row0.closed) is False or t18 is True else and_then(t18, t19))) is True else t23 if (t23 := (t20.numerator * t21.denominator <= t21.numerator * t20.denominator if ((t20 := (m6 if m6 is not ... else (m6 := row0.excess))).__class__ in NUMBERS) & ((t21 := params1['tolerance']).__class__ in NUMBERS) else at_most(t20, t21))) is True or t22 is False else or_then(t22, t23))) is not False:
                            if t24 is True:
                                holds1 += 1
                            else:
                                found1.append((row0, t24))
                        else:
                            found1.append((row0, False))
                    else:
                        found1.append((row0, joined(m1, m2, m3)))
                if found2 is not None and (t27 := (t25 == allocation_0 if ((t25 := (m7 if m7 is not ... else (m7 := row0.mode))).__class__ is str) else equal(t25, allocation_0))) is not False:
                    if m1 is True and m2 is True and t27 is True:
                        if (t30 := (t28.numerator * t29.denominator <= t29.numerator * t28.denominator if ((t28 := (m6 if m6 is not ... else (m6 := row0.excess))).__class__ in NUMBERS) & ((t29 := params2['tolerance']).__class__ in NUMBERS) else at_most(t28, t29))) is not False:
                            if t30 is True:
                                holds2 += 1
                            else:
                                found2.append((row0, t30))
                        else:
                            found2.append((row0, False))
                    else:
                        found2.append((row0, joined(m1, m2, t27)))
                if (m8 if m8 is not ... else (m8 := (m4.__class__ not in ABSENT))):
                    if (m9 if m9 is not ... else (m9 := row0.complete)) is not False:
                        if found3 is not None:
                            if m1 is True and m2 is True and m9 is True:
                                if (t35 := (not t34 if (t34 := (t32 == allocation_1 if ((t32 := (m10 if m10 is not ... else (m10 := row0.rounding))).__class__ is str) else equal(t32, allocation_1))).__class__ is bool else negation(t34))) is not False:
                                    if t35 is True:
                                        holds3 += 1
                                    else:
                                        found3.append((row0, t35))
                                else:
                                    found3.append((row0, False))
                            else:
                                found3.append((row0, joined(m1, m2, m9)))
                        if found4 is not None:
                            if m1 is True and m2 is True and m9 is True:
                                if (t39 := (not t38 if (t38 := (t36 == allocation_2 if ((t36 := (m10 if m10 is not ... else (m10 := row0.rounding))).__class__ is str) else equal(t36, allocation_2))).__class__ is bool else negation(t38))) is not False:
                                    if t39 is True:
                                        holds4 += 1
                                    else:
                                        found4.append((row0, t39))
                                else:
                                    found4.append((row0, False))
                            else:
                                found4.append((row0, joined(m1, m2, m9)))
                if (m11 if m11 is not ... else (m11 := (t40 == allocation_3 if ((t40 := (m7 if m7 is not ... else (m7 := row0.mode))).__class__ is str) else equal(t40, allocation_3)))) is not False:
                    if found5 is not None and (m13 if m13 is not ... else (m13 := (m12.__class__ not in ABSENT))):
                        if m1 is True and m2 is True and m11 is True:
                            if (t45 := (m12.numerator <= m12.denominator if (m12.__class__ in NUMBERS) else at_most(m12, allocation_4))) is not False:
                                if t45 is True:
                                    holds5 += 1
                                else:
                                    found5.append((row0, t45))
                            else:
                                found5.append((row0, False))
                        else:
                            found5.append((row0, joined(m1, m2, m11)))
                    if found6 is not None and ((t46 := params6['at_most']).__class__ not in ABSENT) and (m13 if m13 is not ... else (m13 := (m12.__class__ not in ABSENT))):
                        if m1 is True and m2 is True and m11 is True:
                            if (t51 := (m12.numerator * t50.denominator <= t50.numerator * m12.denominator if (m12.__class__ in NUMBERS) & ((t50 := params6['at_most']).__class__ in NUMBERS) else at_most(m12, t50))) is not False:
                                if t51 is True:
                                    holds6 += 1
                                else:
                                    found6.append((row0, t51))
                            else:
                                found6.append((row0, False))
                        else:
                            found6.append((row0, joined(m1, m2, m11)))
        if m0 is not False:
            if found7 is not None and (t53 := (not t52 if (t52 := (m14 if m14 is not ... else (m14 := row0.intensity))).__class__ is bool else negation(t52))) is not False:
                if m0 is True and t53 is True:
                    if (t56 := (t54.numerator * t55.denominator <= t55.numerator * t54.denominator if ((t54 := (m15 if m15 is not ... else (m15 := row0.mean_short))).__class__ in NUMBERS) & ((t55 := params7['tolerance']).__class__ in NUMBERS) else at_most(t54, t55))) is not False:
                        if t56 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, t56))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m0, t53)))
            if found8 is not None and (m14 if m14 is not ... else (m14 := row0.intensity)) is not False:
                if m0 is True and m14 is True:
                    if (t59 := (t57.numerator * t58.denominator <= t58.numerator * t57.denominator if ((t57 := (m15 if m15 is not ... else (m15 := row0.mean_short))).__class__ in NUMBERS) & ((t58 := params8['tolerance']).__class__ in NUMBERS) else at_most(t57, t58))) is not False:
                        if t59 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t59))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m0, m14)))
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
            if found15 is not None:
                if m2 is True:
                    if (t39 := (not t38 if (t38 := row0.in_cycle).__class__ is bool else negation(t38))) is not False:
                        if t39 is True:
                            holds15 += 1
                        else:
                            found15.append((row0, t39))
                    else:
                        found15.append((row0, False))
                else:
                    found15.append((row0, m2))
        if found2 is not None and m3 is not False and (t40 := row0.leads_measure) is not False:
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
        if found3 is not None and m4 is not False:
            if m4 is True:
                if (t43 := row0.reaches_end) is not False:
                    if t43 is True:
                        holds3 += 1
                    else:
                        found3.append((row0, t43))
                else:
                    found3.append((row0, False))
            else:
                found3.append((row0, m4))
        if found4 is not None and (t44 := row0.yearly) is not False and m4 is not False:
            if t44 is True and m4 is True:
                if (t45 := row0.fills_years) is not False:
                    if t45 is True:
                        holds4 += 1
                    else:
                        found4.append((row0, t45))
                else:
                    found4.append((row0, False))
            else:
                found4.append((row0, joined(t44, m4)))
        if found5 is not None and ((t46 := row0.action).__class__ not in ABSENT) and (m5 if m5 is not ... else (m5 := (t49.numerator > 0 if ((t49 := (len(t48) if (t48 := row0.owner).__class__ in ROWS else count(t48))).__class__ in NUMBERS) else below(indicator_5, t49)))) is not False:
            if m5 is True:
                if (t51 := row0.owner_listed) is not False:
                    if t51 is True:
                        holds5 += 1
                    else:
                        found5.append((row0, t51))
                else:
                    found5.append((row0, False))
            else:
                found5.append((row0, m5))
        if found6 is not None and m7 is not False and (m5 if m5 is not ... else (m5 := (t53.numerator > 0 if ((t53 := (len(t52) if (t52 := row0.owner).__class__ in ROWS else count(t52))).__class__ in NUMBERS) else below(indicator_6, t53)))) is not False:
            if m7 is True and m5 is True:
                if (t58 := (t56.numerator == 0 if ((t56 := (len(t55) if (t55 := row0.offices_unknown).__class__ in ROWS else count(t55))).__class__ in NUMBERS) else equal_numbers(t56, indicator_7))) is not False:
                    if t58 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t58))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, joined(m7, m5)))
        if m8 is not False:
            if (m9 if m9 is not ... else (m9 := (t60 if m0.__class__ not in ABSENT and (t60 := m0.has_note) is not None else get_flag(m0, 'has_note')))) is not False:
                if found7 is not None:
                    if m8 is True and m9 is True:
                        if (m11 if m11 is not ... else (m11 := (t61 != '' and t61 != () if (t61 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in TEXTS else indicator_8(t61)))) is not False:
                            if m11 is True:
                                holds7 += 1
                            else:
                                found7.append((row0, m11))
                        else:
                            found7.append((row0, False))
                    else:
                        found7.append((row0, joined(m8, m9)))
                if found8 is not None:
                    if m8 is True and m9 is True:
                        if (t63 := (t62 != '' and t62 != () if (t62 := row0.reason).__class__ in TEXTS else indicator_9(t62))) is not False:
                            if t63 is True:
                                holds8 += 1
                            else:
                                found8.append((row0, t63))
                        else:
                            found8.append((row0, False))
                    else:
                        found8.append((row0, joined(m8, m9)))
            if found9 is not None and m12 is not False:
                if m8 is True and m12 is True:
                    if (t66 := (t64 == indicator_10 if ((t64 := row0.parents_twin).__class__ is str) else equal(t64, indicator_10))) is not False:
                        if t66 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t66))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(m8, m12)))
            if found10 is not None and (m11 if m11 is not ... else (m11 := (t67 != '' and t67 != () if (t67 := (m10 if m10 is not ... else (m10 := row0.proposed_by))).__class__ in TEXTS else indicator_11(t67)))) is not False and m7 is not False:
                if m8 is True and m11 is True and m7 is True:
                    if (t70 := (m10 in m6 if (m10.__class__ in ITEMS) & (m6.__class__ is tuple) else member(m10, m6))) is not False:
                        if t70 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, t70))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m8, m11, m7)))
        if m13 is not False:
            if found11 is not None:
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
            if found12 is not None and (m14 if m14 is not ... else (m14 := row0.listed)) is not False and m3 is not False:
                if m13 is True and m14 is True and m3 is True:
                    if (t74 := (t72.numerator > 0 if ((t72 := (len(t71) if (t71 := row0.statements).__class__ in ROWS else count(t71))).__class__ in NUMBERS) else below(indicator_12, t72))) is not False:
                        if t74 is True:
                            holds12 += 1
                        else:
                            found12.append((row0, t74))
                    else:
                        found12.append((row0, False))
                else:
                    found12.append((row0, joined(m13, m14, m3)))
        if found13 is not None and (t77 := (m15.numerator > 0 if (m15.__class__ in NUMBERS) else below(indicator_13, m15))) is not False:
            if t77 is True:
                if (t80 := (m15.numerator < 2 * m15.denominator if (m15.__class__ in NUMBERS) else below(m15, indicator_14))) is not False:
                    if t80 is True:
                        holds13 += 1
                    else:
                        found13.append((row0, t80))
                else:
                    found13.append((row0, False))
            else:
                found13.append((row0, t77))
        if found14 is not None and (t84 := (not t83 if (t83 := (t81 == indicator_15 if ((t81 := row0.link_to).__class__ is str) else equal(t81, indicator_15))).__class__ is bool else negation(t83))) is not False:
            if t84 is True:
                if m2 is not False and m16 is not False and (m18 if m18 is not ... else (m18 := ((t85 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ not in ABSENT))):
                    if m2 is True and m16 is True:
                        holds14 += 1
                    else:
                        found14.append((row0, joined(m2, m16)))
                else:
                    found14.append((row0, False))
            else:
                found14.append((row0, t84))
        if found16 is not None and m16 is not False and (m18 if m18 is not ... else (m18 := ((t86 := (m17 if m17 is not ... else (m17 := row0.levels_up))).__class__ not in ABSENT))):
            if m16 is True:
                if (t89 := (m17.numerator <= m17.denominator if (m17.__class__ in NUMBERS) else at_most(m17, indicator_16))) is not False:
                    if t89 is True:
                        holds16 += 1
                    else:
                        found16.append((row0, t89))
                else:
                    found16.append((row0, False))
            else:
                found16.append((row0, m16))
        if found17 is not None and m12 is not False:
            if m12 is True:
                if (t91 := (t90 != '' and t90 != () if (t90 := row0.relation).__class__ in TEXTS else indicator_17(t90))) is not False:
                    if t91 is True:
                        holds17 += 1
                    else:
                        found17.append((row0, t91))
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

link_31 = CALLS['same_time']

link_32 = PLAIN['same_time']

link_33 = CALLS['stated']

link_34 = CALLS['kind']

link_35 = 'amount'

link_36 = CALLS['kind']

link_37 = 'growth'

link_38 = CALLS['reaches']

link_39 = PLAIN['reaches']

link_40 = CALLS['kind']

link_41 = 'amount'

link_42 = CALLS['kind']

link_43 = 'growth'

link_44 = CALLS['same_number']

link_45 = PLAIN['same_number']

link_46 = CALLS['holds_bound']

link_47 = PLAIN['holds_bound']

link_48 = CALLS['reaches']

link_49 = PLAIN['reaches']

link_50 = CALLS['kind']

link_51 = 'amount'

link_52 = CALLS['kind']

link_53 = 'growth'

link_54 = CALLS['stated']

link_55 = CALLS['kind']

link_56 = 'amount'

link_57 = CALLS['kind']

link_58 = 'growth'

link_59 = CALLS['growth']

link_60 = CALLS['bound']

link_61 = ('more_than', 'at_least', 'at_most', 'less_than',)

link_62 = CALLS['kind']

link_63 = 'amount'

link_64 = CALLS['kind']

link_65 = 'growth'

link_66 = CALLS['stated']

link_67 = CALLS['stated']

link_68 = Fraction(1, 1)

link_69 = CALLS['same_number']

link_70 = PLAIN['same_number']

link_71 = CALLS['stated']

link_72 = CALLS['same_measure']

link_73 = 'unknown'

link_74 = 'equal'

link_75 = CALLS['bound']

link_76 = ('more_than', 'at_least',)

link_77 = CALLS['bound']

link_78 = 'unstated'

link_79 = 'about'

link_80 = Fraction(1, 1)

link_81 = CALLS['stated']

link_82 = CALLS['stated']

link_83 = CALLS['agrees']

link_84 = Fraction(0, 1)

link_85 = Fraction(1, 1)

link_86 = CALLS['stated']

link_87 = 'own'

link_88 = 'assigned'

link_89 = CALLS['stated']

link_90 = CALLS['reaches']

link_91 = PLAIN['reaches']

link_92 = CALLS['same_number']

def each_link(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, params18, params19, params20, params21, params22, params23, params24, params25, params26, params27, params28, params29, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, found18, found19, found20, found21, found22, found23, found24, found25, found26, found27, found28, found29, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = holds18 = holds19 = holds20 = holds21 = holds22 = holds23 = holds24 = holds25 = holds26 = holds27 = holds28 = holds29 = 0
    for row0 in rows:
        m2 = m3 = m4 = m5 = m10 = m11 = m12 = m15 = m16 = m17 = m18 = m19 = m20 = m21 = m22 = m23 = m24 = m26 = m27 = m28 = m29 = m31 = m32 = m33 = m35 = m36 = m37 = m38 = m39 = m40 = m41 = m42 = m43 = m44 = ...
        m0 = row0.child
        m1 = (m0.__class__ not in ABSENT and m0.quantity.number is not None)
        m6 = row0.relation
        m7 = (m6 == link_0 if (m6.__class__ is str) else equal(m6, link_0))
        m14 = (m6 in link_1 if (m6.__class__ in ITEMS) else member(m6, link_1))
        m25 = (m6 in link_2 if (m6.__class__ in ITEMS) else member(m6, link_2))
        m8 = (m0.quantity.kind != 'none' if m0.__class__ not in ABSENT else link_3(m0))
        m30 = (m6 == link_4 if (m6.__class__ is str) else equal(m6, link_4))
        m34 = row0.assigned
        m9 = row0.parent
        m13 = (m9.__class__ not in ABSENT and m9.quantity.number is not None)
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
            if m13:
                if (m16 if m16 is not ... else (m16 := (t29 == link_15 if ((t29 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_14(m0))))).__class__ is str) else equal(t29, link_15)))) is not False:
                    if (m23 if m23 is not ... else (m23 := (t32 == link_17 if ((t32 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_16(m9))))).__class__ is str) else equal(t32, link_17)))) is not False:
                        if found8 is not None:
                            if m16 is True and m23 is True:
                                if (t40 := (True if (t38 := (m24 if m24 is not ... else (m24 := (link_19(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_18(m0, m9))))) is True else t39 if (t39 := (link_21(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_20(m0, m9))) is True or t38 is False else or_then(t38, t39))) is not False:
                                    if t40 is True:
                                        holds8 += 1
                                    else:
                                        found8.append((row0, t40))
                                else:
                                    found8.append((row0, False))
                            else:
                                found8.append((row0, joined(m16, m23)))
                        if found9 is not None:
                            if m16 is True and m23 is True:
                                if (m24 if m24 is not ... else (m24 := (link_23(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_22(m0, m9)))) is not False:
                                    if m24 is True:
                                        holds9 += 1
                                    else:
                                        found9.append((row0, m24))
                                else:
                                    found9.append((row0, False))
                            else:
                                found9.append((row0, joined(m16, m23)))
                if found15 is not None and (t46 := (t44 in link_25 if ((t44 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_24(m0))))).__class__ in ITEMS) else member(t44, link_25))) is not False and (t50 := (t48 in link_27 if ((t48 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_26(m9))))).__class__ in ITEMS) else member(t48, link_27))) is not False:
                    if t46 is True and t50 is True:
                        if (t57 := (t55.numerator * t56.denominator == t56.numerator * t55.denominator if ((t55 := (t51.base_year if (t51 := (m27 if m27 is not ... else (m27 := row0.indicator))).__class__ not in ABSENT else t51)).__class__ in NUMBERS) & ((t56 := (t53.base_year if (t53 := (m29 if m29 is not ... else (m29 := row0.parent_indicator))).__class__ not in ABSENT else t53)).__class__ in NUMBERS) else equal_numbers(t55, t56))) is not False:
                            if t57 is True:
                                holds15 += 1
                            else:
                                found15.append((row0, t57))
                        else:
                            found15.append((row0, False))
                    else:
                        found15.append((row0, joined(t46, t50)))
        if m7 is not False:
            if found3 is not None and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_28(m9)))) is not False and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                if m7 is True and m8 is True and m10 is True and m11 is True:
                    if (m12 if m12 is not ... else (m12 := (link_30(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_29(m0, m9)))) is not False:
                        if m12 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, m12))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m7, m8, m10, m11)))
            if found4 is not None and m1 and m13:
                if m7 is True:
                    if (t63 := (link_32(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_31(m0, m9))) is not False:
                        if t63 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t63))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, m7))
        if m14 is not False:
            if found5 is not None and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_33(m9)))) is not False and (m19 if m19 is not ... else (m19 := (not t73 if (t73 := (False if (t71 := (m16 if m16 is not ... else (m16 := (t66 == link_35 if ((t66 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_34(m0))))).__class__ is str) else equal(t66, link_35))))) is False else t72 if (t72 := (m18 if m18 is not ... else (m18 := (t69 == link_37 if ((t69 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_36(m9))))).__class__ is str) else equal(t69, link_37))))) is False or t71 is True else and_then(t71, t72))).__class__ is bool else negation(t73)))) is not False and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                if m14 is True and m8 is True and m10 is True and m19 is True and m11 is True:
                    if (t76 := (link_39(m0.quantity, m9.quantity, ((m20 if m20 is not ... else (m20 := row0.downward))) is True) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_38(m0, m9, (m20 if m20 is not ... else (m20 := row0.downward))))) is not False:
                        if t76 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t76))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m14, m8, m10, m19, m11)))
            if m1:
                if m13:
                    if (m19 if m19 is not ... else (m19 := (not t85 if (t85 := (False if (t83 := (m16 if m16 is not ... else (m16 := (t78 == link_41 if ((t78 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_40(m0))))).__class__ is str) else equal(t78, link_41))))) is False else t84 if (t84 := (m18 if m18 is not ... else (m18 := (t81 == link_43 if ((t81 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_42(m9))))).__class__ is str) else equal(t81, link_43))))) is False or t83 is True else and_then(t83, t84))).__class__ is bool else negation(t85)))) is not False:
                        if found6 is not None and (m12 if m12 is not ... else (m12 := (link_45(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_44(m0, m9)))) is not False:
                            if m14 is True and m19 is True and m12 is True:
                                if (t90 := (link_47(m0.quantity, m9.quantity, ((m20 if m20 is not ... else (m20 := row0.downward))) is True) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_46(m0, m9, (m20 if m20 is not ... else (m20 := row0.downward))))) is not False:
                                    if t90 is True:
                                        holds6 += 1
                                    else:
                                        found6.append((row0, t90))
                                else:
                                    found6.append((row0, False))
                            else:
                                found6.append((row0, joined(m14, m19, m12)))
                        if found14 is not None:
                            if m14 is True and m19 is True:
                                if (m26 if m26 is not ... else (m26 := (not t91 if (t91 := row0.stricter).__class__ is bool else negation(t91)))) is not False:
                                    if m26 is True:
                                        holds14 += 1
                                    else:
                                        found14.append((row0, m26))
                                else:
                                    found14.append((row0, False))
                            else:
                                found14.append((row0, joined(m14, m19)))
                    if (m22 if m22 is not ... else (m22 := ((t92 := (m21 if m21 is not ... else (m21 := row0.above))).__class__ not in ABSENT and t92.quantity.number is not None))):
                        if found7 is not None:
                            if m14 is True:
                                if (t95 := (link_49(m0.quantity, m21.quantity, ((m20 if m20 is not ... else (m20 := row0.downward))) is True) if (m0.__class__ not in ABSENT) & (m21.__class__ not in ABSENT) else link_48(m0, m21, (m20 if m20 is not ... else (m20 := row0.downward))))) is not False:
                                    if t95 is True:
                                        holds7 += 1
                                    else:
                                        found7.append((row0, t95))
                                else:
                                    found7.append((row0, False))
                            else:
                                found7.append((row0, m14))
                        if found13 is not None and (m19 if m19 is not ... else (m19 := (not t104 if (t104 := (False if (t102 := (m16 if m16 is not ... else (m16 := (t97 == link_51 if ((t97 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_50(m0))))).__class__ is str) else equal(t97, link_51))))) is False else t103 if (t103 := (m18 if m18 is not ... else (m18 := (t100 == link_53 if ((t100 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_52(m9))))).__class__ is str) else equal(t100, link_53))))) is False or t102 is True else and_then(t102, t103))).__class__ is bool else negation(t104)))) is not False:
                            if m14 is True and m19 is True:
                                if (t114 := (True if (t112 := (m26 if m26 is not ... else (m26 := (not t105 if (t105 := row0.stricter).__class__ is bool else negation(t105))))) is True else t113 if (t113 := (True if (t110 := (not t106 if (t106 := row0.parent_stricter).__class__ is bool else negation(t106))) is True else t111 if (t111 := (m28 if m28 is not ... else (m28 := (t109 != '' and t109 != () if (t109 := (t107.reason if (t107 := (m27 if m27 is not ... else (m27 := row0.indicator))).__class__ not in ABSENT else t107)).__class__ in TEXTS else link_54(t109))))) is True or t110 is False else or_then(t110, t111))) is True or t112 is False else or_then(t112, t113))) is not False:
                                    if t114 is True:
                                        holds13 += 1
                                    else:
                                        found13.append((row0, t114))
                                else:
                                    found13.append((row0, False))
                            else:
                                found13.append((row0, joined(m14, m19)))
                    if found12 is not None and (m16 if m16 is not ... else (m16 := (t116 == link_56 if ((t116 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_55(m0))))).__class__ is str) else equal(t116, link_56)))) is not False and (m18 if m18 is not ... else (m18 := (t119 == link_58 if ((t119 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_57(m9))))).__class__ is str) else equal(t119, link_58)))) is not False:
                        if m14 is True and m16 is True and m18 is True:
                            if (t125 := (t123.numerator * m9.denominator >= m9.numerator * t123.denominator if ((t123 := link_59(m0, (m0.baseline if m0.__class__ not in ABSENT else m0))).__class__ in NUMBERS) & (m9.__class__ in NUMBERS) else at_most(m9, t123))) is not False:
                                if t125 is True:
                                    holds12 += 1
                                else:
                                    found12.append((row0, t125))
                            else:
                                found12.append((row0, False))
                        else:
                            found12.append((row0, joined(m14, m16, m18)))
                    if found29 is not None and (t129 := (t127 in link_61 if ((t127 := (m31 if m31 is not ... else (m31 := (m9.quantity.bound if m9.__class__ not in ABSENT else link_60(m9))))).__class__ in ITEMS) else member(t127, link_61))) is not False:
                        if m14 is True and t129 is True:
                            if (t130 := row0.bound_said) is not False:
                                if t130 is True:
                                    holds29 += 1
                                else:
                                    found29.append((row0, t130))
                            else:
                                found29.append((row0, False))
                        else:
                            found29.append((row0, joined(m14, t129)))
            if found18 is not None and ((t131 := params18['margin']).__class__ not in ABSENT) and m1 and m13 and (m19 if m19 is not ... else (m19 := (not t141 if (t141 := (False if (t139 := (m16 if m16 is not ... else (m16 := (t134 == link_63 if ((t134 := (m15 if m15 is not ... else (m15 := (m0.quantity.kind if m0.__class__ not in ABSENT else link_62(m0))))).__class__ is str) else equal(t134, link_63))))) is False else t140 if (t140 := (m18 if m18 is not ... else (m18 := (t137 == link_65 if ((t137 := (m17 if m17 is not ... else (m17 := (m9.quantity.kind if m9.__class__ not in ABSENT else link_64(m9))))).__class__ is str) else equal(t137, link_65))))) is False or t139 is True else and_then(t139, t140))).__class__ is bool else negation(t141)))) is not False:
                if m14 is True and m19 is True:
                    if (t152 := (True if (t150 := (m26 if m26 is not ... else (m26 := (not t142 if (t142 := row0.stricter).__class__ is bool else negation(t142))))) is True else t151 if (t151 := (True if (t148 := (m28 if m28 is not ... else (m28 := (t145 != '' and t145 != () if (t145 := (t143.reason if (t143 := (m27 if m27 is not ... else (m27 := row0.indicator))).__class__ not in ABSENT else t143)).__class__ in TEXTS else link_66(t145))))) is True else t149 if (t149 := (t146.numerator * t147.denominator <= t147.numerator * t146.denominator if ((t146 := row0.margin_size).__class__ in NUMBERS) & ((t147 := params18['margin']).__class__ in NUMBERS) else at_most(t146, t147))) is True or t148 is False else or_then(t148, t149))) is True or t150 is False else or_then(t150, t151))) is not False:
                        if t152 is True:
                            holds18 += 1
                        else:
                            found18.append((row0, t152))
                    else:
                        found18.append((row0, False))
                else:
                    found18.append((row0, joined(m14, m19)))
        if m25 is not False:
            if found10 is not None and ((t153 := row0.year).__class__ not in ABSENT) and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_67(m9)))) is not False:
                if m25 is True and m10 is True:
                    if m8 is not False:
                        if m8 is True:
                            holds10 += 1
                        else:
                            found10.append((row0, m8))
                    else:
                        found10.append((row0, False))
                else:
                    found10.append((row0, joined(m25, m10)))
            if found11 is not None and m13 and m8 is not False:
                if m25 is True and m8 is True:
                    if m1:
                        holds11 += 1
                    else:
                        found11.append((row0, False))
                else:
                    found11.append((row0, joined(m25, m8)))
            if found28 is not None and (t156 := row0.added) is not False and m1 and m13 and (t163 := (t161.numerator > t161.denominator if ((t161 := (t159.expected if (t159 := (t157.plan if (t157 := (m29 if m29 is not ... else (m29 := row0.parent_indicator))).__class__ not in ABSENT else t157)).__class__ not in ABSENT else t159)).__class__ in NUMBERS) else below(link_68, t161))) is not False and (not t165 if (t165 := (m40 if m40 is not ... else (m40 := ((t164 := (m37 if m37 is not ... else (m37 := row0.share))).__class__ not in ABSENT and t164.quantity.number is not None)))).__class__ is bool else negation(t165)):
                if m25 is True and t156 is True and t163 is True:
                    if (t172 := (True if (t170 := (m42 if m42 is not ... else (m42 := row0.explained))) is True else t171 if (t171 := (not t169 if (t169 := (m12 if m12 is not ... else (m12 := (link_70(m0.quantity, m9.quantity) if (m0.__class__ not in ABSENT) & (m9.__class__ not in ABSENT) else link_69(m0, m9))))).__class__ is bool else negation(t169))) is True or t170 is False else or_then(t170, t171))) is not False:
                        if t172 is True:
                            holds28 += 1
                        else:
                            found28.append((row0, t172))
                    else:
                        found28.append((row0, False))
                else:
                    found28.append((row0, joined(m25, t156, t163)))
        if m8 is not False:
            if (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_71(m9)))) is not False:
                if found16 is not None:
                    if m8 is True and m10 is True:
                        if (t176 := link_72(row0.name, (t174.name if (t174 := (m29 if m29 is not ... else (m29 := row0.parent_indicator))).__class__ not in ABSENT else t174))) is not False:
                            if t176 is True:
                                holds16 += 1
                            else:
                                found16.append((row0, t176))
                        else:
                            found16.append((row0, False))
                    else:
                        found16.append((row0, joined(m8, m10)))
                if found21 is not None and (t180 := (not t179 if (t179 := (t177 == link_73 if ((t177 := (m36 if m36 is not ... else (m36 := row0.scope_relation))).__class__ is str) else equal(t177, link_73))).__class__ is bool else negation(t179))) is not False:
                    if m8 is True and m10 is True and t180 is True:
                        if (t183 := (m36 == link_74 if (m36.__class__ is str) else equal(m36, link_74))) is not False:
                            if t183 is True:
                                holds21 += 1
                            else:
                                found21.append((row0, t183))
                        else:
                            found21.append((row0, False))
                    else:
                        found21.append((row0, joined(m8, m10, t180)))
        if m30 is not False:
            if m1:
                if m13:
                    if found17 is not None and (t187 := (t185 in link_76 if ((t185 := (m31 if m31 is not ... else (m31 := (m9.quantity.bound if m9.__class__ not in ABSENT else link_75(m9))))).__class__ in ITEMS) else member(t185, link_76))) is not False and (t192 := (not t191 if (t191 := (t189 == link_78 if ((t189 := (m32 if m32 is not ... else (m32 := (m0.quantity.bound if m0.__class__ not in ABSENT else link_77(m0))))).__class__ is str) else equal(t189, link_78))).__class__ is bool else negation(t191))) is not False:
                        if m30 is True and t187 is True and t192 is True:
                            if (t196 := (not t195 if (t195 := (m32 == link_79 if (m32.__class__ is str) else equal(m32, link_79))).__class__ is bool else negation(t195))) is not False:
                                if t196 is True:
                                    holds17 += 1
                                else:
                                    found17.append((row0, t196))
                            else:
                                found17.append((row0, False))
                        else:
                            found17.append((row0, joined(m30, t187, t192)))
                    if found24 is not None and (m41 if m41 is not ... else (m41 := ((t197 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ not in ABSENT))):
                        if m30 is True:
                            if (t200 := (m39.numerator <= m39.denominator if (m39.__class__ in NUMBERS) else at_most(m39, link_80))) is not False:
                                if t200 is True:
                                    holds24 += 1
                                else:
                                    found24.append((row0, t200))
                            else:
                                found24.append((row0, False))
                        else:
                            found24.append((row0, m30))
                    if found26 is not None:
                        if m30 is True:
                            if (m38 if m38 is not ... else (m38 := (t201.quantity.kind != 'none' if (t201 := (m37 if m37 is not ... else (m37 := row0.share))).__class__ not in ABSENT else link_81(t201)))) is not False:
                                if m38 is True:
                                    holds26 += 1
                                else:
                                    found26.append((row0, m38))
                            else:
                                found26.append((row0, False))
                        else:
                            found26.append((row0, m30))
            if (m38 if m38 is not ... else (m38 := (t202.quantity.kind != 'none' if (t202 := (m37 if m37 is not ... else (m37 := row0.share))).__class__ not in ABSENT else link_82(t202)))) is not False:
                if found22 is not None and (m11 if m11 is not ... else (m11 := row0.same_scope)) is not False:
                    if m30 is True and m38 is True and m11 is True:
                        if (t203 := link_83((m39 if m39 is not ... else (m39 := row0.computed_share)), m37)) is not False:
                            if t203 is True:
                                holds22 += 1
                            else:
                                found22.append((row0, t203))
                        else:
                            found22.append((row0, False))
                    else:
                        found22.append((row0, joined(m30, m38, m11)))
                if found23 is not None and (m40 if m40 is not ... else (m40 := (m37.__class__ not in ABSENT and m37.quantity.number is not None))):
                    if m30 is True and m38 is True:
                        if (t208 := (t207.numerator > 0 if m37.__class__ not in ABSENT and (t207 := m37.quantity.number) is not None else below(link_84, m37))) is not False and (t212 := (t211.numerator <= t211.denominator * (100 if m37.quantity.unit in PERCENTS else 1) if m37.__class__ not in ABSENT and (t211 := m37.quantity.number) is not None else at_most(m37, link_85))) is not False:
                            if t208 is True and t212 is True:
                                holds23 += 1
                            else:
                                found23.append((row0, joined(t208, t212)))
                        else:
                            found23.append((row0, False))
                    else:
                        found23.append((row0, joined(m30, m38)))
            if found25 is not None and ((t213 := params25['minimum']).__class__ not in ABSENT) and m8 is not False and (m10 if m10 is not ... else (m10 := (m9.quantity.kind != 'none' if m9.__class__ not in ABSENT else link_86(m9)))) is not False and (t218 := (t216.numerator * t217.denominator < t217.numerator * t216.denominator if ((t216 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ in NUMBERS) & ((t217 := params25['minimum']).__class__ in NUMBERS) else below(t216, t217))) is not False:
                if m30 is True and m8 is True and m10 is True and t218 is True:
                    if (m42 if m42 is not ... else (m42 := row0.explained)) is not False:
                        if m42 is True:
                            holds25 += 1
                        else:
                            found25.append((row0, m42))
                    else:
                        found25.append((row0, False))
                else:
                    found25.append((row0, joined(m30, m8, m10, t218)))
            if found27 is not None and (m41 if m41 is not ... else (m41 := ((t219 := (m39 if m39 is not ... else (m39 := row0.computed_share))).__class__ not in ABSENT))) and (t225 := (t223.numerator * t224.denominator >= t224.numerator * t223.denominator if ((t223 := (len(t222) if (t222 := (m43 if m43 is not ... else (m43 := (t220.links_shared if (t220 := row0.plan).__class__ not in ABSENT else t220)))).__class__ in ROWS else count(t222))).__class__ in NUMBERS) & ((t224 := params27['peers']).__class__ in NUMBERS) else at_most(t224, t223))) is not False:
                if m30 is True and t225 is True:
                    if (t234 := (True if (t232 := (m42 if m42 is not ... else (m42 := row0.explained))) is True else t233 if (t233 := (False if (t230 := (t226.numerator * t227.denominator >= t227.numerator * t226.denominator if ((t226 := multiply(m39, params27['times'])).__class__ in NUMBERS) & ((t227 := (m44 if m44 is not ... else (m44 := median(m43, lambda row1: row1.computed_share)))).__class__ in NUMBERS) else at_most(t227, t226))) is False else t231 if (t231 := (m39.numerator * t229.denominator <= t229.numerator * m39.denominator if (m39.__class__ in NUMBERS) & ((t229 := multiply((m44 if m44 is not ... else (m44 := median(m43, lambda row1: row1.computed_share))), params27['times'])).__class__ in NUMBERS) else at_most(m39, t229))) is False or t230 is True else and_then(t230, t231))) is True or t232 is False else or_then(t232, t233))) is not False:
                        if t234 is True:
                            holds27 += 1
                        else:
                            found27.append((row0, t234))
                    else:
                        found27.append((row0, False))
                else:
                    found27.append((row0, joined(m30, t225)))
        if found19 is not None and (t238 := (not t237 if (t237 := (m6 == link_87 if (m6.__class__ is str) else equal(m6, link_87))).__class__ is bool else negation(t237))) is not False and m8 is not False and (t244 := (True if (t242 := (m6 == link_88 if (m6.__class__ is str) else equal(m6, link_88))) is True else t243 if (t243 := (t241.quantity.kind != 'none' if (t241 := (m33 if m33 is not ... else (m33 := row0.given))).__class__ not in ABSENT else link_89(t241))) is True or t242 is False else or_then(t242, t243))) is not False:
            if t238 is True and m8 is True and t244 is True:
                if (t247 := (link_91(m0.quantity, t246.quantity, ((m20 if m20 is not ... else (m20 := row0.downward))) is True) if (m0.__class__ not in ABSENT) & ((t246 := (m33 if m33 is not ... else (m33 := row0.given))).__class__ not in ABSENT) else link_90(m0, t246, (m20 if m20 is not ... else (m20 := row0.downward))))) is not False:
                    if t247 is True:
                        holds19 += 1
                    else:
                        found19.append((row0, t247))
                else:
                    found19.append((row0, False))
            else:
                found19.append((row0, joined(t238, m8, t244)))
        if found20 is not None and (m34.__class__ not in ABSENT and m34.quantity.number is not None) and ((t250 := (m35 if m35 is not ... else (m35 := row0.cell))).__class__ not in ABSENT):
            if (t252 := link_92(m34, m35)) is not False:
                if t252 is True:
                    holds20 += 1
                else:
                    found20.append((row0, t252))
            else:
                found20.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, holds19, holds20, holds21, holds22, holds23, holds24, holds25, holds26, holds27, holds28, holds29, )


target_0 = 'growth'

target_1 = 'reference'

target_2 = CALLS['kind']

target_3 = CALLS['kind']

target_4 = CALLS['reaches']

target_5 = PLAIN['reaches']

target_6 = CALLS['same_time']

target_7 = PLAIN['same_time']

target_8 = CALLS['same_number']

target_9 = PLAIN['same_number']

target_10 = CALLS['reaches']

target_11 = PLAIN['reaches']

target_12 = CALLS['grown']

target_13 = CALLS['agrees']

target_14 = Fraction(1, 1)

target_15 = CALLS['agrees']

target_16 = ('growth', 'points',)

target_17 = CALLS['stated']

target_18 = ('growth', 'percent',)

target_19 = 'percent'

target_20 = CALLS['agrees']

target_21 = 'none'

target_22 = Fraction(0, 1)

def each_target(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = 0
    for row0 in rows:
        m2 = m6 = m7 = m8 = m9 = m10 = m12 = m13 = m15 = ...
        m0 = row0.kind
        m1 = (row0.__class__ not in ABSENT and row0.quantity.number is not None)
        m3 = row0.previous
        m5 = (m0 == target_0 if (m0.__class__ is str) else equal(m0, target_0))
        m4 = row0.numeric
        m11 = row0.cumulative
        m14 = row0.dated
        if found0 is not None and (t6 := (m0 == target_1 if (m0.__class__ is str) else equal(m0, target_1))) is not False:
            if t6 is True:
                if ((t7 := row0.referred).__class__ not in ABSENT and t7.quantity.number is not None):
                    holds0 += 1
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t6))
        if m1:
            if found1 is not None and ((t9 := (m2 if m2 is not ... else (m2 := row0.whole))).__class__ not in ABSENT and t9.quantity.number is not None) and (t15 := (t13 == t14 if ((t13 := (row0.quantity.kind if row0.__class__ not in ABSENT else target_2(row0))).__class__ is str) & ((t14 := (m2.quantity.kind if m2.__class__ not in ABSENT else target_3(m2))).__class__ is str) else equal(t13, t14))) is not False:
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
            if found8 is not None and ((t19 := (m13 if m13 is not ... else (m13 := row0.twin))).__class__ not in ABSENT and t19.quantity.number is not None) and (t23 := (target_7(row0.quantity, m13.quantity) if (row0.__class__ not in ABSENT) & (m13.__class__ not in ABSENT) else target_6(row0, m13))) is not False:
                if t23 is True:
                    if (t26 := (target_9(row0.quantity, m13.quantity) if (row0.__class__ not in ABSENT) & (m13.__class__ not in ABSENT) else target_8(row0, m13))) is not False:
                        if t26 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t26))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, t23))
        if found2 is not None and (m3.__class__ not in ABSENT and m3.quantity.number is not None) and m4 is not False and (t33 := (m0 == t32 if (m0.__class__ is str) & ((t32 := (m3.kind if m3.__class__ not in ABSENT else m3)).__class__ is str) else equal(m0, t32))) is not False:
            if m4 is True and t33 is True:
                if (t36 := (target_11(row0.quantity, m3.quantity, (row0.downward) is True) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else target_10(row0, m3, row0.downward))) is not False:
                    if t36 is True:
                        holds2 += 1
                    else:
                        found2.append((row0, t36))
                else:
                    found2.append((row0, False))
            else:
                found2.append((row0, joined(m4, t33)))
        if m5 is not False:
            if (m7 if m7 is not ... else (m7 := ((t37 := (m6 if m6 is not ... else (m6 := row0.absolute))).__class__ not in ABSENT and t37.quantity.number is not None))):
                if found3 is not None:
                    if m5 is True:
                        if (t38 := target_13(target_12(row0.baseline, row0), m6)) is not False:
                            if t38 is True:
                                holds3 += 1
                            else:
                                found3.append((row0, t38))
                        else:
                            found3.append((row0, False))
                    else:
                        found3.append((row0, m5))
                if found5 is not None and ((t39 := (m9 if m9 is not ... else (m9 := row0.implied_before))).__class__ not in ABSENT):
                    if m5 is True:
                        if (t41 := target_15(multiply(m9, add(target_14, row0)), m6)) is not False:
                            if t41 is True:
                                holds5 += 1
                            else:
                                found5.append((row0, t41))
                        else:
                            found5.append((row0, False))
                    else:
                        found5.append((row0, m5))
        if m4 is not False:
            if found4 is not None and (t44 := (m0 in target_16 if (m0.__class__ in ITEMS) else member(m0, target_16))) is not False:
                if m4 is True and t44 is True:
                    if (t48 := target_17((t45.base_year if (t45 := (m8 if m8 is not ... else (m8 := row0.indicator))).__class__ not in ABSENT else t45))) is not False:
                        if t48 is True:
                            holds4 += 1
                        else:
                            found4.append((row0, t48))
                    else:
                        found4.append((row0, False))
                else:
                    found4.append((row0, joined(m4, t44)))
            if found6 is not None and (t49 := row0.baselined) is not False and (t52 := (t50 == m0 if ((t50 := row0.baseline_kind).__class__ is str) & (m0.__class__ is str) else equal(t50, m0))) is not False and (m10 if m10 is not ... else (m10 := (not t55 if (t55 := (t54 if (t53 := (m8 if m8 is not ... else (m8 := row0.indicator))).__class__ not in ABSENT and (t54 := t53.yearly) is not None else get_flag(t53, 'yearly'))).__class__ is bool else negation(t55)))) is not False:
                if m4 is True and t49 is True and t52 is True and m10 is True:
                    if (t56 := row0.beyond_baseline) is not False:
                        if t56 is True:
                            holds6 += 1
                        else:
                            found6.append((row0, t56))
                    else:
                        found6.append((row0, False))
                else:
                    found6.append((row0, joined(m4, t49, t52, m10)))
            if found9 is not None and (t59 := (m0 in target_18 if (m0.__class__ in ITEMS) else member(m0, target_18))) is not False and (t62 := (t61 if (t60 := row0.plan).__class__ not in ABSENT and (t61 := t60.whole) is not None else get_flag(t60, 'whole'))) is not False:
                if m4 is True and t59 is True and t62 is True:
                    if (t66 := (not t65 if (t65 := (t63 == target_19 if ((t63 := row0.plain_kind).__class__ is str) else equal(t63, target_19))).__class__ is bool else negation(t65))) is not False:
                        if t66 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t66))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, joined(m4, t59, t62)))
        if found7 is not None and (m11.__class__ not in ABSENT and m11.quantity.number is not None) and ((t69 := (m12 if m12 is not ... else (m12 := row0.years_to_end))).__class__ not in ABSENT):
            if (t71 := target_20(multiply(row0, m12), m11)) is not False:
                if t71 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t71))
            else:
                found7.append((row0, False))
        if found10 is not None and (t75 := (not t74 if (t74 := (m0 == target_21 if (m0.__class__ is str) else equal(m0, target_21))).__class__ is bool else negation(t74))) is not False and (m10 if m10 is not ... else (m10 := (not t78 if (t78 := (t77 if (t76 := (m8 if m8 is not ... else (m8 := row0.indicator))).__class__ not in ABSENT and (t77 := t76.yearly) is not None else get_flag(t76, 'yearly'))).__class__ is bool else negation(t78)))) is not False:
            if t75 is True and m10 is True:
                if m14 is not False:
                    if m14 is True:
                        holds10 += 1
                    else:
                        found10.append((row0, m14))
                else:
                    found10.append((row0, False))
            else:
                found10.append((row0, joined(t75, m10)))
        if found11 is not None and m14 is not False and (t84 := (t82.numerator > 0 if ((t82 := (len(t81) if (t81 := (m15 if m15 is not ... else (m15 := (t79.years if (t79 := row0.plan).__class__ not in ABSENT else t79)))).__class__ in ROWS else count(t81))).__class__ in NUMBERS) else below(target_22, t82))) is not False:
            if m14 is True and t84 is True:
                if (t87 := (t85 in m15 if ((t85 := row0.year).__class__ in ITEMS) & (m15.__class__ is tuple) else member(t85, m15))) is not False:
                    if t87 is True:
                        holds11 += 1
                    else:
                        found11.append((row0, t87))
                else:
                    found11.append((row0, False))
            else:
                found11.append((row0, joined(m14, t84)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, )


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


claim_0 = ('members', 'balance', 'sum',)

claim_1 = 'members'

claim_2 = Fraction(0, 1)

claim_3 = Fraction(0, 1)

claim_4 = ('balance', 'sum',)

def each_claim(rows, params, found):
    params0, params1, params2, = params
    found0, found1, found2, = found
    holds0 = holds1 = holds2 = 0
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
    return (holds0, holds1, holds2, )


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

statement_19 = CALLS['stated']

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
        if found6 is not None and (t55 := (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else statement_19(row0))) is not False:
            if t55 is True:
                if (t58 := (t56 == t57 if ((t56 := row0.yearly).__class__ is bool) & ((t57 := row0.yearly_in_list).__class__ is bool) else equal(t56, t57))) is not False:
                    if t58 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t58))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, t55))
        if found7 is not None:
            if (t59 := row0.same_name) is not False:
                if t59 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t59))
            else:
                found7.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, )


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

def each_restatement(rows, params, found):
    params0, params1, = params
    found0, found1, = found
    holds0 = holds1 = 0
    for row0 in rows:
        m0 = (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else restatement_0(row0))
        m1 = row0.source
        if found0 is not None and m0 is not False and (t3 := (m1.quantity.kind != 'none' if m1.__class__ not in ABSENT else restatement_1(m1))) is not False:
            if m0 is True and t3 is True:
                if (t6 := (restatement_3(row0.quantity, m1.quantity) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else restatement_2(row0, m1))) is not False:
                    if t6 is True:
                        holds0 += 1
                    else:
                        found0.append((row0, t6))
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, joined(m0, t3)))
        if found1 is not None and (m1.__class__ not in ABSENT and m1.quantity.number is not None):
            if m0 is not False:
                if m0 is True:
                    holds1 += 1
                else:
                    found1.append((row0, m0))
            else:
                found1.append((row0, False))
    return (holds0, holds1, )


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
    ('allocation', 'not allocation.averaged and not allocation.tabled and not allocation.ceiling', 'allocation.total >= allocation.target.number or allocation.shortfall <= params.tolerance', (('tolerance', 'number'),)):
    (each_allocation, 0, 9),
    ('allocation', 'not allocation.averaged and not allocation.tabled and allocation.ceiling', 'allocation.total <= allocation.target.number and allocation.closed or allocation.excess <= params.tolerance', (('tolerance', 'number'),)):
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
    ('link', "known(link.child) and known(link.rival) and link.rival_sort == ''", 'same_number(link.child, link.rival)', ()):
    (each_link, 0, 30),
    ('link', "known(link.child) and known(link.rival) and link.rival_sort == 'draft'", 'same_number(link.child, link.rival)', ()):
    (each_link, 1, 30),
    ('link', "known(link.child) and known(link.rival) and link.rival_sort == 'annual'", 'same_number(link.child, link.rival)', ()):
    (each_link, 2, 30),
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.child, link.parent)', ()):
    (each_link, 3, 30),
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    (each_link, 4, 30),
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.child, link.parent, link.downward)', ()):
    (each_link, 5, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and same_number(link.child, link.parent)", 'holds_bound(link.child, link.parent, link.downward)', ()):
    (each_link, 6, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    (each_link, 7, 30),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    (each_link, 8, 30),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    (each_link, 9, 30),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child)', ()):
    (each_link, 10, 30),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    (each_link, 11, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth'", 'growth(link.child, link.child.baseline) >= link.parent', ()):
    (each_link, 12, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    (each_link, 13, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    (each_link, 14, 30),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.indicator.base_year == link.parent_indicator.base_year', ()):
    (each_link, 15, 30),
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    (each_link, 16, 30),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    (each_link, 17, 30),
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    (each_link, 18, 30),
    ('link', "link.relation != 'own' and stated(link.child) and (link.relation == 'assigned' or stated(link.given))", 'reaches(link.child, link.given, link.downward)', ()):
    (each_link, 19, 30),
    ('link', 'known(link.assigned) and known(link.cell)', 'same_number(link.assigned, link.cell)', ()):
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
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent)", 'stated(link.share)', ()):
    (each_link, 26, 30),
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    (each_link, 27, 30),
    ('link', "link.relation in ('same', 'share', 'at-least') and link.added and known(link.child) and known(link.parent) and link.parent_indicator.plan.expected > 1 and not known(link.share)", 'link.explained or not same_number(link.child, link.parent)', ()):
    (each_link, 28, 30),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    (each_link, 29, 30),
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    (each_target, 0, 12),
    ('target', 'known(target) and known(target.whole) and kind(target) == kind(target.whole)', 'reaches(target.whole, target)', ()):
    (each_target, 1, 12),
    ('target', 'known(target.previous) and target.numeric and target.kind == target.previous.kind', 'reaches(target, target.previous, target.downward)', ()):
    (each_target, 2, 12),
    ('target', "target.kind == 'growth' and known(target.absolute)", 'agrees(grown(target.baseline, target), target.absolute)', ()):
    (each_target, 3, 12),
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    (each_target, 4, 12),
    ('target', "target.kind == 'growth' and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target), target.absolute)', ()):
    (each_target, 5, 12),
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly', 'target.beyond_baseline', ()):
    (each_target, 6, 12),
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    (each_target, 7, 12),
    ('target', 'known(target) and known(target.twin) and same_time(target, target.twin)', 'same_number(target, target.twin)', ()):
    (each_target, 8, 12),
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    (each_target, 9, 12),
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    (each_target, 10, 12),
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    (each_target, 11, 12),
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
    ('statement', 'stated(statement.target)', 'at_digits(statement, statement.target)', ()):
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
    ('restatement', 'stated(restatement) and stated(restatement.source)', 'at_digits(restatement, restatement.source)', ()):
    (each_restatement, 0, 2),
    ('restatement', 'known(restatement.source)', 'stated(restatement)', ()):
    (each_restatement, 1, 2),
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
