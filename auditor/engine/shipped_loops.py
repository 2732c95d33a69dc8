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

link_5 = CALLS['stated']

link_6 = CALLS['same_number']

link_7 = PLAIN['same_number']

link_8 = CALLS['within']

link_9 = PLAIN['within']

link_10 = CALLS['same_time']

link_11 = PLAIN['same_time']

link_12 = CALLS['stated']

link_13 = CALLS['kind']

link_14 = 'amount'

link_15 = CALLS['kind']

link_16 = 'growth'

link_17 = CALLS['reaches']

link_18 = PLAIN['reaches']

link_19 = CALLS['kind']

link_20 = 'amount'

link_21 = CALLS['kind']

link_22 = 'growth'

link_23 = CALLS['gap']

link_24 = Fraction(0, 1)

link_25 = CALLS['same_number']

link_26 = PLAIN['same_number']

link_27 = CALLS['holds_bound']

link_28 = PLAIN['holds_bound']

link_29 = CALLS['reaches']

link_30 = PLAIN['reaches']

link_31 = CALLS['kind']

link_32 = 'amount'

link_33 = CALLS['kind']

link_34 = 'growth'

link_35 = CALLS['stated']

link_36 = CALLS['kind']

link_37 = 'amount'

link_38 = CALLS['kind']

link_39 = 'growth'

link_40 = CALLS['growth']

link_41 = CALLS['as_firm']

link_42 = PLAIN['as_firm']

link_43 = CALLS['bound']

link_44 = ('more_than', 'at_least', 'at_most', 'less_than',)

link_45 = CALLS['kind']

link_46 = 'amount'

link_47 = CALLS['kind']

link_48 = 'growth'

link_49 = CALLS['stated']

link_50 = CALLS['reaches']

link_51 = PLAIN['reaches']

link_52 = CALLS['kind']

link_53 = 'amount'

link_54 = CALLS['kind']

link_55 = 'amount'

link_56 = CALLS['same_unit']

link_57 = PLAIN['same_unit']

link_58 = CALLS['near_unit']

link_59 = PLAIN['near_unit']

link_60 = CALLS['same_unit']

link_61 = PLAIN['same_unit']

link_62 = CALLS['kind']

link_63 = ('growth', 'points',)

link_64 = CALLS['kind']

link_65 = ('growth', 'points',)

link_66 = CALLS['stated']

link_67 = CALLS['stated']

link_68 = CALLS['same_measure']

link_69 = 'unknown'

link_70 = 'equal'

link_71 = CALLS['bound']

link_72 = ('more_than', 'at_least',)

link_73 = CALLS['bound']

link_74 = 'unstated'

link_75 = 'about'

link_76 = Fraction(1, 1)

link_77 = CALLS['stated']

link_78 = CALLS['stated']

link_79 = CALLS['agrees']

link_80 = Fraction(0, 1)

link_81 = Fraction(1, 1)

link_82 = CALLS['stated']

def each_link(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, params12, params13, params14, params15, params16, params17, params18, params19, params20, params21, params22, params23, params24, params25, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, found12, found13, found14, found15, found16, found17, found18, found19, found20, found21, found22, found23, found24, found25, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = holds12 = holds13 = holds14 = holds15 = holds16 = holds17 = holds18 = holds19 = holds20 = holds21 = holds22 = holds23 = holds24 = holds25 = 0
    for row0 in rows:
        m5 = m6 = m7 = m11 = m12 = m13 = m14 = m15 = m16 = m17 = m18 = m19 = m20 = m22 = m23 = m24 = m25 = m27 = m28 = m29 = m30 = m31 = m32 = m33 = m34 = m35 = m36 = m37 = m38 = ...
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
        if m1 is not False:
            if found0 is not None and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_5(m4)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m1 is True and m3 is True and m5 is True and m6 is True:
                    if (t19 := (True if (t17 := (m7 if m7 is not ... else (m7 := (link_7(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_6(m2, m4))))) is True else t18 if (t18 := (link_9(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_8(m2, m4))) is True or t17 is False else or_then(t17, t18))) is not False:
                        if t19 is True:
                            holds0 += 1
                        else:
                            found0.append((row0, t19))
                    else:
                        found0.append((row0, False))
                else:
                    found0.append((row0, joined(m1, m3, m5, m6)))
            if found1 is not None and m8 and m9:
                if m1 is True:
                    if (t22 := (link_11(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_10(m2, m4))) is not False:
                        if t22 is True:
                            holds1 += 1
                        else:
                            found1.append((row0, t22))
                    else:
                        found1.append((row0, False))
                else:
                    found1.append((row0, m1))
        if m10 is not False:
            if found2 is not None and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_12(m4)))) is not False and (m15 if m15 is not ... else (m15 := (not t32 if (t32 := (False if (t30 := (m12 if m12 is not ... else (m12 := (t25 == link_14 if ((t25 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_13(m2))))).__class__ is str) else equal(t25, link_14))))) is False else t31 if (t31 := (m14 if m14 is not ... else (m14 := (t28 == link_16 if ((t28 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_15(m4))))).__class__ is str) else equal(t28, link_16))))) is False or t30 is True else and_then(t30, t31))).__class__ is bool else negation(t32)))) is not False and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                if m10 is True and m3 is True and m5 is True and m15 is True and m6 is True:
                    if (t35 := (link_18(m2.quantity, t34.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & ((t34 := row0.asked).__class__ not in ABSENT) else link_17(m2, t34, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                        if t35 is True:
                            holds2 += 1
                        else:
                            found2.append((row0, t35))
                    else:
                        found2.append((row0, False))
                else:
                    found2.append((row0, joined(m10, m3, m5, m15, m6)))
            if m8:
                if m9:
                    if (m15 if m15 is not ... else (m15 := (not t44 if (t44 := (False if (t42 := (m12 if m12 is not ... else (m12 := (t37 == link_20 if ((t37 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_19(m2))))).__class__ is str) else equal(t37, link_20))))) is False else t43 if (t43 := (m14 if m14 is not ... else (m14 := (t40 == link_22 if ((t40 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_21(m4))))).__class__ is str) else equal(t40, link_22))))) is False or t42 is True else and_then(t42, t43))).__class__ is bool else negation(t44)))) is not False:
                        if found3 is not None and (t47 := (t45.numerator == 0 if ((t45 := link_23(m2, m4)).__class__ in NUMBERS) else equal_numbers(t45, link_24))) is not False and (m7 if m7 is not ... else (m7 := (link_26(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_25(m2, m4)))) is not False:
                            if m10 is True and m15 is True and t47 is True and m7 is True:
                                if (t52 := (link_28(m2.quantity, m4.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_27(m2, m4, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                                    if t52 is True:
                                        holds3 += 1
                                    else:
                                        found3.append((row0, t52))
                                else:
                                    found3.append((row0, False))
                            else:
                                found3.append((row0, joined(m10, m15, t47, m7)))
                        if found11 is not None:
                            if m10 is True and m15 is True:
                                if (m22 if m22 is not ... else (m22 := (not t53 if (t53 := row0.stricter).__class__ is bool else negation(t53)))) is not False:
                                    if m22 is True:
                                        holds11 += 1
                                    else:
                                        found11.append((row0, m22))
                                else:
                                    found11.append((row0, False))
                            else:
                                found11.append((row0, joined(m10, m15)))
                    if (m18 if m18 is not ... else (m18 := ((t54 := (m17 if m17 is not ... else (m17 := row0.above))).__class__ not in ABSENT and t54.quantity.number is not None))):
                        if found4 is not None:
                            if m10 is True:
                                if (t57 := (link_30(m2.quantity, m17.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m2.__class__ not in ABSENT) & (m17.__class__ not in ABSENT) else link_29(m2, m17, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                                    if t57 is True:
                                        holds4 += 1
                                    else:
                                        found4.append((row0, t57))
                                else:
                                    found4.append((row0, False))
                            else:
                                found4.append((row0, m10))
                        if found10 is not None and (m15 if m15 is not ... else (m15 := (not t66 if (t66 := (False if (t64 := (m12 if m12 is not ... else (m12 := (t59 == link_32 if ((t59 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_31(m2))))).__class__ is str) else equal(t59, link_32))))) is False else t65 if (t65 := (m14 if m14 is not ... else (m14 := (t62 == link_34 if ((t62 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_33(m4))))).__class__ is str) else equal(t62, link_34))))) is False or t64 is True else and_then(t64, t65))).__class__ is bool else negation(t66)))) is not False:
                            if m10 is True and m15 is True:
                                if (t76 := (True if (t74 := (m22 if m22 is not ... else (m22 := (not t67 if (t67 := row0.stricter).__class__ is bool else negation(t67))))) is True else t75 if (t75 := (True if (t72 := (not t68 if (t68 := row0.parent_stricter).__class__ is bool else negation(t68))) is True else t73 if (t73 := (m24 if m24 is not ... else (m24 := (t71 != '' and t71 != () if (t71 := (t69.reason if (t69 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t69)).__class__ in TEXTS else link_35(t71))))) is True or t72 is False else or_then(t72, t73))) is True or t74 is False else or_then(t74, t75))) is not False:
                                    if t76 is True:
                                        holds10 += 1
                                    else:
                                        found10.append((row0, t76))
                                else:
                                    found10.append((row0, False))
                            else:
                                found10.append((row0, joined(m10, m15)))
                    if found9 is not None and (m12 if m12 is not ... else (m12 := (t78 == link_37 if ((t78 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_36(m2))))).__class__ is str) else equal(t78, link_37)))) is not False and (m14 if m14 is not ... else (m14 := (t81 == link_39 if ((t81 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_38(m4))))).__class__ is str) else equal(t81, link_39)))) is not False:
                        if m10 is True and m12 is True and m14 is True:
                            if (t87 := (t85.numerator * m4.denominator >= m4.numerator * t85.denominator if ((t85 := link_40(m2, (m2.baseline if m2.__class__ not in ABSENT else m2))).__class__ in NUMBERS) & (m4.__class__ in NUMBERS) else at_most(m4, t85))) is not False:
                                if t87 is True:
                                    holds9 += 1
                                else:
                                    found9.append((row0, t87))
                            else:
                                found9.append((row0, False))
                        else:
                            found9.append((row0, joined(m10, m12, m14)))
                    if found16 is not None:
                        if m10 is True:
                            if (t90 := (link_42(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_41(m2, m4))) is not False:
                                if t90 is True:
                                    holds16 += 1
                                else:
                                    found16.append((row0, t90))
                            else:
                                found16.append((row0, False))
                        else:
                            found16.append((row0, m10))
                    if found25 is not None and (t94 := (t92 in link_44 if ((t92 := (m27 if m27 is not ... else (m27 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_43(m4))))).__class__ in ITEMS) else member(t92, link_44))) is not False:
                        if m10 is True and t94 is True:
                            if (t95 := row0.bound_said) is not False:
                                if t95 is True:
                                    holds25 += 1
                                else:
                                    found25.append((row0, t95))
                            else:
                                found25.append((row0, False))
                        else:
                            found25.append((row0, joined(m10, t94)))
            if found15 is not None and ((t96 := params15['margin']).__class__ not in ABSENT) and m8 and m9 and (m15 if m15 is not ... else (m15 := (not t106 if (t106 := (False if (t104 := (m12 if m12 is not ... else (m12 := (t99 == link_46 if ((t99 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_45(m2))))).__class__ is str) else equal(t99, link_46))))) is False else t105 if (t105 := (m14 if m14 is not ... else (m14 := (t102 == link_48 if ((t102 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_47(m4))))).__class__ is str) else equal(t102, link_48))))) is False or t104 is True else and_then(t104, t105))).__class__ is bool else negation(t106)))) is not False:
                if m10 is True and m15 is True:
                    if (t117 := (True if (t115 := (m22 if m22 is not ... else (m22 := (not t107 if (t107 := row0.stricter).__class__ is bool else negation(t107))))) is True else t116 if (t116 := (True if (t113 := (m24 if m24 is not ... else (m24 := (t110 != '' and t110 != () if (t110 := (t108.reason if (t108 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t108)).__class__ in TEXTS else link_49(t110))))) is True else t114 if (t114 := (t111.numerator * t112.denominator <= t112.numerator * t111.denominator if ((t111 := row0.margin_size).__class__ in NUMBERS) & ((t112 := params15['margin']).__class__ in NUMBERS) else at_most(t111, t112))) is True or t113 is False else or_then(t113, t114))) is True or t115 is False else or_then(t115, t116))) is not False:
                        if t117 is True:
                            holds15 += 1
                        else:
                            found15.append((row0, t117))
                    else:
                        found15.append((row0, False))
                else:
                    found15.append((row0, joined(m10, m15)))
            if found17 is not None and ((t120 := (m29 if m29 is not ... else (m29 := (m2.incentive if m2.__class__ not in ABSENT else m2)))).__class__ not in ABSENT and t120.quantity.number is not None) and ((t124 := (m30 if m30 is not ... else (m30 := (m4.incentive if m4.__class__ not in ABSENT else m4)))).__class__ not in ABSENT and t124.quantity.number is not None):
                if m10 is True:
                    if (t128 := (link_51(m29.quantity, m30.quantity, ((m16 if m16 is not ... else (m16 := row0.downward))) is True) if (m29.__class__ not in ABSENT) & (m30.__class__ not in ABSENT) else link_50(m29, m30, (m16 if m16 is not ... else (m16 := row0.downward))))) is not False:
                        if t128 is True:
                            holds17 += 1
                        else:
                            found17.append((row0, t128))
                    else:
                        found17.append((row0, False))
                else:
                    found17.append((row0, m10))
        if m8:
            if m9:
                if (m12 if m12 is not ... else (m12 := (t130 == link_53 if ((t130 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_52(m2))))).__class__ is str) else equal(t130, link_53)))) is not False:
                    if (m19 if m19 is not ... else (m19 := (t133 == link_55 if ((t133 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_54(m4))))).__class__ is str) else equal(t133, link_55)))) is not False:
                        if found5 is not None:
                            if m12 is True and m19 is True:
                                if (t141 := (True if (t139 := (m20 if m20 is not ... else (m20 := (link_57(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_56(m2, m4))))) is True else t140 if (t140 := (link_59(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_58(m2, m4))) is True or t139 is False else or_then(t139, t140))) is not False:
                                    if t141 is True:
                                        holds5 += 1
                                    else:
                                        found5.append((row0, t141))
                                else:
                                    found5.append((row0, False))
                            else:
                                found5.append((row0, joined(m12, m19)))
                        if found6 is not None:
                            if m12 is True and m19 is True:
                                if (m20 if m20 is not ... else (m20 := (link_61(m2.quantity, m4.quantity) if (m2.__class__ not in ABSENT) & (m4.__class__ not in ABSENT) else link_60(m2, m4)))) is not False:
                                    if m20 is True:
                                        holds6 += 1
                                    else:
                                        found6.append((row0, m20))
                                else:
                                    found6.append((row0, False))
                            else:
                                found6.append((row0, joined(m12, m19)))
                if found12 is not None and (t147 := (t145 in link_63 if ((t145 := (m11 if m11 is not ... else (m11 := (m2.quantity.kind if m2.__class__ not in ABSENT else link_62(m2))))).__class__ in ITEMS) else member(t145, link_63))) is not False and (t151 := (t149 in link_65 if ((t149 := (m13 if m13 is not ... else (m13 := (m4.quantity.kind if m4.__class__ not in ABSENT else link_64(m4))))).__class__ in ITEMS) else member(t149, link_65))) is not False:
                    if t147 is True and t151 is True:
                        if (t158 := (t156.numerator * t157.denominator == t157.numerator * t156.denominator if ((t156 := (t152.base_year if (t152 := (m23 if m23 is not ... else (m23 := row0.indicator))).__class__ not in ABSENT else t152)).__class__ in NUMBERS) & ((t157 := (t154.base_year if (t154 := (m25 if m25 is not ... else (m25 := row0.parent_indicator))).__class__ not in ABSENT else t154)).__class__ in NUMBERS) else equal_numbers(t156, t157))) is not False:
                            if t158 is True:
                                holds12 += 1
                            else:
                                found12.append((row0, t158))
                        else:
                            found12.append((row0, False))
                    else:
                        found12.append((row0, joined(t147, t151)))
        if m21 is not False:
            if found7 is not None and ((t159 := row0.year).__class__ not in ABSENT) and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_66(m4)))) is not False:
                if m21 is True and m5 is True:
                    if m3 is not False:
                        if m3 is True:
                            holds7 += 1
                        else:
                            found7.append((row0, m3))
                    else:
                        found7.append((row0, False))
                else:
                    found7.append((row0, joined(m21, m5)))
            if found8 is not None and m9 and m3 is not False:
                if m21 is True and m3 is True:
                    if m8:
                        holds8 += 1
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m21, m3)))
        if m3 is not False:
            if (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_67(m4)))) is not False:
                if found13 is not None:
                    if m3 is True and m5 is True:
                        if (t165 := link_68(row0.name, (t163.name if (t163 := (m25 if m25 is not ... else (m25 := row0.parent_indicator))).__class__ not in ABSENT else t163))) is not False:
                            if t165 is True:
                                holds13 += 1
                            else:
                                found13.append((row0, t165))
                        else:
                            found13.append((row0, False))
                    else:
                        found13.append((row0, joined(m3, m5)))
                if found18 is not None and (t169 := (not t168 if (t168 := (t166 == link_69 if ((t166 := (m31 if m31 is not ... else (m31 := row0.scope_relation))).__class__ is str) else equal(t166, link_69))).__class__ is bool else negation(t168))) is not False:
                    if m3 is True and m5 is True and t169 is True:
                        if (t172 := (m31 == link_70 if (m31.__class__ is str) else equal(m31, link_70))) is not False:
                            if t172 is True:
                                holds18 += 1
                            else:
                                found18.append((row0, t172))
                        else:
                            found18.append((row0, False))
                    else:
                        found18.append((row0, joined(m3, m5, t169)))
        if m26 is not False:
            if m8:
                if m9:
                    if found14 is not None and (t176 := (t174 in link_72 if ((t174 := (m27 if m27 is not ... else (m27 := (m4.quantity.bound if m4.__class__ not in ABSENT else link_71(m4))))).__class__ in ITEMS) else member(t174, link_72))) is not False and (t181 := (not t180 if (t180 := (t178 == link_74 if ((t178 := (m28 if m28 is not ... else (m28 := (m2.quantity.bound if m2.__class__ not in ABSENT else link_73(m2))))).__class__ is str) else equal(t178, link_74))).__class__ is bool else negation(t180))) is not False:
                        if m26 is True and t176 is True and t181 is True:
                            if (t185 := (not t184 if (t184 := (m28 == link_75 if (m28.__class__ is str) else equal(m28, link_75))).__class__ is bool else negation(t184))) is not False:
                                if t185 is True:
                                    holds14 += 1
                                else:
                                    found14.append((row0, t185))
                            else:
                                found14.append((row0, False))
                        else:
                            found14.append((row0, joined(m26, t176, t181)))
                    if (m35 if m35 is not ... else (m35 := ((t186 := (m34 if m34 is not ... else (m34 := row0.computed_share))).__class__ not in ABSENT))):
                        if found21 is not None:
                            if m26 is True:
                                if (t189 := (m34.numerator <= m34.denominator if (m34.__class__ in NUMBERS) else at_most(m34, link_76))) is not False:
                                    if t189 is True:
                                        holds21 += 1
                                    else:
                                        found21.append((row0, t189))
                                else:
                                    found21.append((row0, False))
                            else:
                                found21.append((row0, m26))
                        if found23 is not None:
                            if m26 is True:
                                if (m33 if m33 is not ... else (m33 := (t190.quantity.kind != 'none' if (t190 := (m32 if m32 is not ... else (m32 := row0.share))).__class__ not in ABSENT else link_77(t190)))) is not False:
                                    if m33 is True:
                                        holds23 += 1
                                    else:
                                        found23.append((row0, m33))
                                else:
                                    found23.append((row0, False))
                            else:
                                found23.append((row0, m26))
            if (m33 if m33 is not ... else (m33 := (t191.quantity.kind != 'none' if (t191 := (m32 if m32 is not ... else (m32 := row0.share))).__class__ not in ABSENT else link_78(t191)))) is not False:
                if found19 is not None and (m6 if m6 is not ... else (m6 := row0.same_scope)) is not False:
                    if m26 is True and m33 is True and m6 is True:
                        if (t192 := link_79((m34 if m34 is not ... else (m34 := row0.computed_share)), m32)) is not False:
                            if t192 is True:
                                holds19 += 1
                            else:
                                found19.append((row0, t192))
                        else:
                            found19.append((row0, False))
                    else:
                        found19.append((row0, joined(m26, m33, m6)))
                if found20 is not None and (m32.__class__ not in ABSENT and m32.quantity.number is not None):
                    if m26 is True and m33 is True:
                        if (t198 := (t197.numerator > 0 if m32.__class__ not in ABSENT and (t197 := m32.quantity.number) is not None else below(link_80, m32))) is not False and (t202 := (t201.numerator <= t201.denominator * (100 if m32.quantity.unit in PERCENTS else 1) if m32.__class__ not in ABSENT and (t201 := m32.quantity.number) is not None else at_most(m32, link_81))) is not False:
                            if t198 is True and t202 is True:
                                holds20 += 1
                            else:
                                found20.append((row0, joined(t198, t202)))
                        else:
                            found20.append((row0, False))
                    else:
                        found20.append((row0, joined(m26, m33)))
            if found22 is not None and ((t203 := params22['minimum']).__class__ not in ABSENT) and m3 is not False and (m5 if m5 is not ... else (m5 := (m4.quantity.kind != 'none' if m4.__class__ not in ABSENT else link_82(m4)))) is not False and (t208 := (t206.numerator * t207.denominator < t207.numerator * t206.denominator if ((t206 := (m34 if m34 is not ... else (m34 := row0.computed_share))).__class__ in NUMBERS) & ((t207 := params22['minimum']).__class__ in NUMBERS) else below(t206, t207))) is not False:
                if m26 is True and m3 is True and m5 is True and t208 is True:
                    if (m36 if m36 is not ... else (m36 := row0.explained)) is not False:
                        if m36 is True:
                            holds22 += 1
                        else:
                            found22.append((row0, m36))
                    else:
                        found22.append((row0, False))
                else:
                    found22.append((row0, joined(m26, m3, m5, t208)))
            if found24 is not None and (m35 if m35 is not ... else (m35 := ((t209 := (m34 if m34 is not ... else (m34 := row0.computed_share))).__class__ not in ABSENT))) and (t215 := (t213.numerator * t214.denominator >= t214.numerator * t213.denominator if ((t213 := (len(t212) if (t212 := (m37 if m37 is not ... else (m37 := (t210.links_shared if (t210 := row0.plan).__class__ not in ABSENT else t210)))).__class__ in ROWS else count(t212))).__class__ in NUMBERS) & ((t214 := params24['peers']).__class__ in NUMBERS) else at_most(t214, t213))) is not False:
                if m26 is True and t215 is True:
                    if (t224 := (True if (t222 := (m36 if m36 is not ... else (m36 := row0.explained))) is True else t223 if (t223 := (False if (t220 := (t216.numerator * t217.denominator >= t217.numerator * t216.denominator if ((t216 := multiply(m34, params24['times'])).__class__ in NUMBERS) & ((t217 := (m38 if m38 is not ... else (m38 := median(m37, lambda row1: row1.computed_share)))).__class__ in NUMBERS) else at_most(t217, t216))) is False else t221 if (t221 := (m34.numerator * t219.denominator <= t219.numerator * m34.denominator if (m34.__class__ in NUMBERS) & ((t219 := multiply((m38 if m38 is not ... else (m38 := median(m37, lambda row1: row1.computed_share))), params24['times'])).__class__ in NUMBERS) else at_most(m34, t219))) is False or t220 is True else and_then(t220, t221))) is True or t222 is False else or_then(t222, t223))) is not False:
                        if t224 is True:
                            holds24 += 1
                        else:
                            found24.append((row0, t224))
                    else:
                        found24.append((row0, False))
                else:
                    found24.append((row0, joined(m26, t215)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, holds12, holds13, holds14, holds15, holds16, holds17, holds18, holds19, holds20, holds21, holds22, holds23, holds24, holds25, )


target_0 = 'growth'

target_1 = 'reference'

target_2 = CALLS['reaches']

target_3 = PLAIN['reaches']

target_4 = CALLS['grown']

target_5 = CALLS['agrees']

target_6 = Fraction(1, 1)

target_7 = CALLS['agrees']

target_8 = ('growth', 'points',)

target_9 = CALLS['stated']

target_10 = ('growth', 'percent',)

target_11 = 'percent'

target_12 = CALLS['reaches']

target_13 = PLAIN['reaches']

target_14 = CALLS['agrees']

target_15 = CALLS['same_time']

target_16 = PLAIN['same_time']

target_17 = CALLS['same_number']

target_18 = PLAIN['same_number']

target_19 = 'none'

target_20 = Fraction(0, 1)

def each_target(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, params10, params11, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, found10, found11, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = holds10 = holds11 = 0
    for row0 in rows:
        m3 = m5 = m6 = m7 = m8 = m9 = m11 = m12 = m13 = m15 = ...
        m0 = row0.kind
        m1 = row0.previous
        m4 = (m0 == target_0 if (m0.__class__ is str) else equal(m0, target_0))
        m2 = row0.numeric
        m10 = row0.cumulative
        m14 = row0.dated
        if found0 is not None and (t5 := (m0 == target_1 if (m0.__class__ is str) else equal(m0, target_1))) is not False:
            if t5 is True:
                if ((t6 := row0.referred).__class__ not in ABSENT and t6.quantity.number is not None):
                    holds0 += 1
                else:
                    found0.append((row0, False))
            else:
                found0.append((row0, t5))
        if found1 is not None and (m1.__class__ not in ABSENT and m1.quantity.number is not None) and m2 is not False and (t14 := (m0 == t13 if (m0.__class__ is str) & ((t13 := (m1.kind if m1.__class__ not in ABSENT else m1)).__class__ is str) else equal(m0, t13))) is not False:
            if m2 is True and t14 is True:
                if (t17 := (target_3(row0.quantity, m1.quantity, ((m3 if m3 is not ... else (m3 := row0.downward))) is True) if (row0.__class__ not in ABSENT) & (m1.__class__ not in ABSENT) else target_2(row0, m1, (m3 if m3 is not ... else (m3 := row0.downward))))) is not False:
                    if t17 is True:
                        holds1 += 1
                    else:
                        found1.append((row0, t17))
                else:
                    found1.append((row0, False))
            else:
                found1.append((row0, joined(m2, t14)))
        if m4 is not False:
            if (m6 if m6 is not ... else (m6 := ((t18 := (m5 if m5 is not ... else (m5 := row0.absolute))).__class__ not in ABSENT and t18.quantity.number is not None))):
                if found2 is not None:
                    if m4 is True:
                        if (t19 := target_5(target_4(row0.baseline, row0), m5)) is not False:
                            if t19 is True:
                                holds2 += 1
                            else:
                                found2.append((row0, t19))
                        else:
                            found2.append((row0, False))
                    else:
                        found2.append((row0, m4))
                if found4 is not None and ((t20 := (m8 if m8 is not ... else (m8 := row0.implied_before))).__class__ not in ABSENT):
                    if m4 is True:
                        if (t22 := target_7(multiply(m8, add(target_6, row0)), m5)) is not False:
                            if t22 is True:
                                holds4 += 1
                            else:
                                found4.append((row0, t22))
                        else:
                            found4.append((row0, False))
                    else:
                        found4.append((row0, m4))
        if m2 is not False:
            if found3 is not None and (t25 := (m0 in target_8 if (m0.__class__ in ITEMS) else member(m0, target_8))) is not False:
                if m2 is True and t25 is True:
                    if (t29 := target_9((t26.base_year if (t26 := (m7 if m7 is not ... else (m7 := row0.indicator))).__class__ not in ABSENT else t26))) is not False:
                        if t29 is True:
                            holds3 += 1
                        else:
                            found3.append((row0, t29))
                    else:
                        found3.append((row0, False))
                else:
                    found3.append((row0, joined(m2, t25)))
            if found5 is not None and (t30 := row0.baselined) is not False and (t33 := (t31 == m0 if ((t31 := row0.baseline_kind).__class__ is str) & (m0.__class__ is str) else equal(t31, m0))) is not False and (m9 if m9 is not ... else (m9 := (not t36 if (t36 := (t35 if (t34 := (m7 if m7 is not ... else (m7 := row0.indicator))).__class__ not in ABSENT and (t35 := t34.yearly) is not None else get_flag(t34, 'yearly'))).__class__ is bool else negation(t36)))) is not False:
                if m2 is True and t30 is True and t33 is True and m9 is True:
                    if (t37 := row0.beyond_baseline) is not False:
                        if t37 is True:
                            holds5 += 1
                        else:
                            found5.append((row0, t37))
                    else:
                        found5.append((row0, False))
                else:
                    found5.append((row0, joined(m2, t30, t33, m9)))
            if found8 is not None and (t40 := (m0 in target_10 if (m0.__class__ in ITEMS) else member(m0, target_10))) is not False and (t43 := (t42 if (t41 := row0.plan).__class__ not in ABSENT and (t42 := t41.whole) is not None else get_flag(t41, 'whole'))) is not False:
                if m2 is True and t40 is True and t43 is True:
                    if (t47 := (not t46 if (t46 := (t44 == target_11 if ((t44 := row0.plain_kind).__class__ is str) else equal(t44, target_11))).__class__ is bool else negation(t46))) is not False:
                        if t47 is True:
                            holds8 += 1
                        else:
                            found8.append((row0, t47))
                    else:
                        found8.append((row0, False))
                else:
                    found8.append((row0, joined(m2, t40, t43)))
            if found9 is not None and ((t48 := (m13 if m13 is not ... else (m13 := row0.incentive))).__class__ not in ABSENT and t48.quantity.number is not None):
                if m2 is True:
                    if (t52 := (target_13(m13.quantity, row0.quantity, ((m3 if m3 is not ... else (m3 := row0.downward))) is True) if (m13.__class__ not in ABSENT) & (row0.__class__ not in ABSENT) else target_12(m13, row0, (m3 if m3 is not ... else (m3 := row0.downward))))) is not False:
                        if t52 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, t52))
                    else:
                        found9.append((row0, False))
                else:
                    found9.append((row0, m2))
        if found6 is not None and (m10.__class__ not in ABSENT and m10.quantity.number is not None) and ((t55 := (m11 if m11 is not ... else (m11 := row0.years_to_end))).__class__ not in ABSENT):
            if (t57 := target_14(multiply(row0, m11), m10)) is not False:
                if t57 is True:
                    holds6 += 1
                else:
                    found6.append((row0, t57))
            else:
                found6.append((row0, False))
        if found7 is not None and (row0.__class__ not in ABSENT and row0.quantity.number is not None) and ((t60 := (m12 if m12 is not ... else (m12 := row0.twin))).__class__ not in ABSENT and t60.quantity.number is not None) and (t64 := (target_16(row0.quantity, m12.quantity) if (row0.__class__ not in ABSENT) & (m12.__class__ not in ABSENT) else target_15(row0, m12))) is not False:
            if t64 is True:
                if (t67 := (target_18(row0.quantity, m12.quantity) if (row0.__class__ not in ABSENT) & (m12.__class__ not in ABSENT) else target_17(row0, m12))) is not False:
                    if t67 is True:
                        holds7 += 1
                    else:
                        found7.append((row0, t67))
                else:
                    found7.append((row0, False))
            else:
                found7.append((row0, t64))
        if found10 is not None and (t71 := (not t70 if (t70 := (m0 == target_19 if (m0.__class__ is str) else equal(m0, target_19))).__class__ is bool else negation(t70))) is not False and (m9 if m9 is not ... else (m9 := (not t74 if (t74 := (t73 if (t72 := (m7 if m7 is not ... else (m7 := row0.indicator))).__class__ not in ABSENT and (t73 := t72.yearly) is not None else get_flag(t72, 'yearly'))).__class__ is bool else negation(t74)))) is not False:
            if t71 is True and m9 is True:
                if m14 is not False:
                    if m14 is True:
                        holds10 += 1
                    else:
                        found10.append((row0, m14))
                else:
                    found10.append((row0, False))
            else:
                found10.append((row0, joined(t71, m9)))
        if found11 is not None and m14 is not False and (t80 := (t78.numerator > 0 if ((t78 := (len(t77) if (t77 := (m15 if m15 is not ... else (m15 := (t75.years if (t75 := row0.plan).__class__ not in ABSENT else t75)))).__class__ in ROWS else count(t77))).__class__ in NUMBERS) else below(target_20, t78))) is not False:
            if m14 is True and t80 is True:
                if (t83 := (t81 in m15 if ((t81 := row0.year).__class__ in ITEMS) & (m15.__class__ is tuple) else member(t81, m15))) is not False:
                    if t83 is True:
                        holds11 += 1
                    else:
                        found11.append((row0, t83))
                else:
                    found11.append((row0, False))
            else:
                found11.append((row0, joined(m14, t80)))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, holds10, holds11, )


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

statement_19 = CALLS['as_firm']

statement_20 = PLAIN['as_firm']

statement_21 = CALLS['as_firm']

statement_22 = PLAIN['as_firm']

statement_23 = CALLS['stated']

def each_statement(rows, params, found):
    params0, params1, params2, params3, params4, params5, params6, params7, params8, params9, = params
    found0, found1, found2, found3, found4, found5, found6, found7, found8, found9, = found
    holds0 = holds1 = holds2 = holds3 = holds4 = holds5 = holds6 = holds7 = holds8 = holds9 = 0
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
                    if (t56 := (statement_20(row0.quantity, m3.quantity) if (row0.__class__ not in ABSENT) & (m3.__class__ not in ABSENT) else statement_19(row0, m3))) is not False and (t59 := (statement_22(m3.quantity, row0.quantity) if (m3.__class__ not in ABSENT) & (row0.__class__ not in ABSENT) else statement_21(m3, row0))) is not False:
                        if t56 is True and t59 is True:
                            holds9 += 1
                        else:
                            found9.append((row0, joined(t56, t59)))
                    else:
                        found9.append((row0, False))
        if found6 is not None and (t61 := (row0.quantity.kind != 'none' if row0.__class__ not in ABSENT else statement_23(row0))) is not False:
            if t61 is True:
                if (t64 := (t62 == t63 if ((t62 := row0.yearly).__class__ is bool) & ((t63 := row0.yearly_in_list).__class__ is bool) else equal(t62, t63))) is not False:
                    if t64 is True:
                        holds6 += 1
                    else:
                        found6.append((row0, t64))
                else:
                    found6.append((row0, False))
            else:
                found6.append((row0, t61))
        if found7 is not None:
            if (t65 := row0.same_name) is not False:
                if t65 is True:
                    holds7 += 1
                else:
                    found7.append((row0, t65))
            else:
                found7.append((row0, False))
    return (holds0, holds1, holds2, holds3, holds4, holds5, holds6, holds7, holds8, holds9, )


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
    ('link', "link.relation == 'same' and stated(link.child) and stated(link.parent) and link.same_scope", 'same_number(link.child, link.parent) or within(link.child, link.parent)', ()):
    (each_link, 0, 26),
    ('link', "link.relation == 'same' and known(link.child) and known(link.parent)", 'same_time(link.child, link.parent)', ()):
    (each_link, 1, 26),
    ('link', "link.relation in ('same', 'at-least') and stated(link.child) and stated(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and link.same_scope", 'reaches(link.child, link.asked, link.downward)', ()):
    (each_link, 2, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth') and gap(link.child, link.parent) == 0 and same_number(link.child, link.parent)", 'holds_bound(link.child, link.parent, link.downward)', ()):
    (each_link, 3, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above)", 'reaches(link.child, link.above, link.downward)', ()):
    (each_link, 4, 26),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent) or near_unit(link.child, link.parent)', ()):
    (each_link, 5, 26),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'amount'", 'same_unit(link.child, link.parent)', ()):
    (each_link, 6, 26),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.year) and stated(link.parent)", 'stated(link.child)', ()):
    (each_link, 7, 26),
    ('link', "link.relation in ('same', 'share', 'at-least') and known(link.parent) and stated(link.child)", 'known(link.child)', ()):
    (each_link, 8, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and kind(link.child) == 'amount' and kind(link.parent) == 'growth'", 'growth(link.child, link.child.baseline) >= link.parent', ()):
    (each_link, 9, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and known(link.above) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or not link.parent_stricter or stated(link.indicator.reason)', ()):
    (each_link, 10, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter', ()):
    (each_link, 11, 26),
    ('link', "known(link.child) and known(link.parent) and kind(link.child) in ('growth', 'points') and kind(link.parent) in ('growth', 'points')", 'link.indicator.base_year == link.parent_indicator.base_year', ()):
    (each_link, 12, 26),
    ('link', 'stated(link.child) and stated(link.parent)', 'same_measure(link.name, link.parent_indicator.name)', ()):
    (each_link, 13, 26),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least') and bound(link.child) != 'unstated'", "bound(link.child) != 'about'", ()):
    (each_link, 14, 26),
    ('link', "link.relation in ('same', 'at-least') and known(params.margin) and known(link.child) and known(link.parent) and not (kind(link.child) == 'amount' and kind(link.parent) == 'growth')", 'not link.stricter or stated(link.indicator.reason) or link.margin_size <= params.margin', (('margin', 'number'),)):
    (each_link, 15, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent)", 'as_firm(link.child, link.parent)', ()):
    (each_link, 16, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child.incentive) and known(link.parent.incentive)", 'reaches(link.child.incentive, link.parent.incentive, link.downward)', ()):
    (each_link, 17, 26),
    ('link', "stated(link.child) and stated(link.parent) and link.scope_relation != 'unknown'", "link.scope_relation == 'equal'", ()):
    (each_link, 18, 26),
    ('link', "link.relation == 'share' and stated(link.share) and link.same_scope", 'agrees(link.computed_share, link.share)', ()):
    (each_link, 19, 26),
    ('link', "link.relation == 'share' and stated(link.share) and known(link.share)", 'link.share > 0 and link.share <= 1', ()):
    (each_link, 20, 26),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'link.computed_share <= 1', ()):
    (each_link, 21, 26),
    ('link', "link.relation == 'share' and known(params.minimum) and stated(link.child) and stated(link.parent) and link.computed_share < params.minimum", 'link.explained', (('minimum', 'number'),)):
    (each_link, 22, 26),
    ('link', "link.relation == 'share' and known(link.child) and known(link.parent) and known(link.computed_share)", 'stated(link.share)', ()):
    (each_link, 23, 26),
    ('link', "link.relation == 'share' and known(link.computed_share) and count(plan.links_shared) >= params.peers", 'link.explained or link.computed_share * params.times >= median(plan.links_shared, computed_share) and link.computed_share <= median(plan.links_shared, computed_share) * params.times', (('peers', 'number'), ('times', 'number'))):
    (each_link, 24, 26),
    ('link', "link.relation in ('same', 'at-least') and known(link.child) and known(link.parent) and bound(link.parent) in ('more_than', 'at_least', 'at_most', 'less_than')", 'link.bound_said', ()):
    (each_link, 25, 26),
    ('target', "target.kind == 'reference'", 'known(target.referred)', ()):
    (each_target, 0, 12),
    ('target', 'known(target.previous) and target.numeric and target.kind == target.previous.kind', 'reaches(target, target.previous, target.downward)', ()):
    (each_target, 1, 12),
    ('target', "target.kind == 'growth' and known(target.absolute)", 'agrees(grown(target.baseline, target), target.absolute)', ()):
    (each_target, 2, 12),
    ('target', "target.numeric and target.kind in ('growth', 'points')", 'stated(target.indicator.base_year)', ()):
    (each_target, 3, 12),
    ('target', "target.kind == 'growth' and known(target.absolute) and known(target.implied_before)", 'agrees(target.implied_before * (1 + target), target.absolute)', ()):
    (each_target, 4, 12),
    ('target', 'target.numeric and target.baselined and target.baseline_kind == target.kind and not target.indicator.yearly', 'target.beyond_baseline', ()):
    (each_target, 5, 12),
    ('target', 'known(target.cumulative) and known(target.years_to_end)', 'agrees(target * target.years_to_end, target.cumulative)', ()):
    (each_target, 6, 12),
    ('target', 'known(target) and known(target.twin) and same_time(target, target.twin)', 'same_number(target, target.twin)', ()):
    (each_target, 7, 12),
    ('target', "target.numeric and target.kind in ('growth', 'percent') and target.plan.whole", "target.plain_kind != 'percent'", ()):
    (each_target, 8, 12),
    ('target', 'target.numeric and known(target.incentive)', 'reaches(target.incentive, target, target.downward)', ()):
    (each_target, 9, 12),
    ('target', "target.kind != 'none' and not target.indicator.yearly", 'target.dated', ()):
    (each_target, 10, 12),
    ('target', 'target.dated and count(plan.years) > 0', 'target.year in plan.years', ()):
    (each_target, 11, 12),
    ('claim', "claim.aspect not in ('members', 'balance', 'sum')", 'claim.declared == claim.recount', ()):
    (each_claim, 0, 3),
    ('claim', "claim.aspect == 'members'", 'count(claim.absent) == 0 and count(claim.extra) == 0', ()):
    (each_claim, 1, 3),
    ('claim', "claim.aspect in ('balance', 'sum')", 'claim.declared == claim.recount', ()):
    (each_claim, 2, 3),
    ('statement', 'known(statement.base_year) and known(statement.indicator.base_year)', 'statement.base_year == statement.indicator.base_year', ()):
    (each_statement, 0, 10),
    ('statement', "statement.scope_relation != 'unknown'", "statement.scope_relation == 'equal'", ()):
    (each_statement, 1, 10),
    ('statement', 'stated(statement.target)', 'same_number(statement, statement.target)', ()):
    (each_statement, 2, 10),
    ('statement', 'known(statement.year)', 'stated(statement.target)', ()):
    (each_statement, 3, 10),
    ('statement', "known(statement) and known(statement.target) and kind(statement) == 'amount'", 'same_unit(statement, statement.target)', ()):
    (each_statement, 4, 10),
    ('statement', 'known(statement) and known(statement.target)', "bound(statement) == 'unstated' or bound(statement.target) != 'unstated'", ()):
    (each_statement, 5, 10),
    ('statement', 'stated(statement)', 'statement.yearly == statement.yearly_in_list', ()):
    (each_statement, 6, 10),
    ('statement', '', 'statement.same_name', ()):
    (each_statement, 7, 10),
    ('statement', "known(statement) and known(statement.target) and bound(statement) != 'unstated' and bound(statement.target) != 'unstated'", 'same_bound(statement, statement.target)', ()):
    (each_statement, 8, 10),
    ('statement', 'known(statement) and known(statement.target)', 'as_firm(statement, statement.target) and as_firm(statement.target, statement)', ()):
    (each_statement, 9, 10),
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
