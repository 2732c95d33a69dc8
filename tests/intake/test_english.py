"""Promises in documents that are written in English."""

from fractions import Fraction

import pytest

from auditor.intake.writing.plan_values import base_year
from tests.intake.reading import accounts, read, told

PLAN = "Northshire Energy Action Plan 2021-2030\nChapter 1. Targets\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "1. The share of renewables shall be at least 42.5% by 2030.",
            [("share of renewables", 2030, "at_least", "42.5", "%")],
        ),
        (
            "2. The County shall reduce net emissions by at least 55% by 2030 compared to 1990 levels.",
            [("net emissions", 2030, "at_most", "-55", "%")],
        ),
        (
            "3. By 2030, final consumption shall not exceed 76 GWh, and primary consumption shall not exceed 99 GWh.",
            [
                ("final consumption", 2030, "at_most", "76", "吉瓦时"),
                ("primary consumption", 2030, "at_most", "99", "吉瓦时"),
            ],
        ),
        (
            "The city will plant 30,000 trees by 2027 and build 120 km of cycle lanes.",
            [("trees", 2027, "unstated", "30000", "trees"), ("cycle lanes", 2027, "unstated", "120", "公里")],
        ),
        (
            "By 2030, at least 80% of new car sales will be electric. Emissions will fall by 42% compared with 2019.",
            [
                ("share of new car sales that are electric", 2030, "at_least", "80", "%"),
                ("Emissions", 2030, "unstated", "-42", "%"),
            ],
        ),
        (
            "We will install 300 chargers by 2030, 8% of the national target, and 20 km of lanes, 4 km a year.",
            [("chargers", 2030, "unstated", "300", "chargers"), ("lanes", 2030, "unstated", "20", "公里"),
             ("lanes", 2030, "unstated", "4", "公里")],
        ),
        (
            "Increase the recycling rate from 47% in 2020 to 65% by 2035.",
            [("recycling rate", 2035, "unstated", "65", "%")],
        ),
        (
            "(5) By 2025, at least 1 million public chargers shall be installed; by 2030, 3 million.",
            [
                ("public chargers", 2025, "at_least", "1000000", "public chargers"),
                ("public chargers", 2030, "unstated", "3000000", ""),
            ],
        ),
        (
            "At least 90 per cent of households shall have access to fibre by the end of 2026.",
            [("share of households that have access to fibre", 2026, "at_least", "90", "%")],
        ),
        # steps of one target, one subject for several parts of a whole, halves, numbered actions, a baseline
        (
            "At least 85 km of cycle lanes will be built by 2027, and 140 km by 2029.",
            [
                ("cycle lanes", 2027, "at_least", "85", "公里"),
                ("cycle lanes", 2029, "at_least", "140", "公里"),
            ],
        ),
        (
            "In electricity, the renewable share will increase to 60% by 2030, and in heating to 45%.",
            [
                ("renewable share in electricity", 2030, "unstated", "60", "%"),
                ("renewable share in heating", 2030, "unstated", "45", "%"),
            ],
        ),
        (
            "Action 1.3 Cut food waste in schools by half by 2027.",
            [("food waste in schools", 2027, "unstated", "-50", "%")],
        ),
        (
            "We aim to deploy 1.5 GW of electrolysers by 2030 and 5 GW by 2035.",
            [("electrolysers", 2030, "unstated", "1.5", "吉瓦"), ("electrolysers", 2035, "unstated", "5", "吉瓦")],
        ),
        (
            "The Government will invest €750 million over the period 2025-2030.",
            [("investment", 2030, "unstated", "750000000", "欧元")],
        ),
        (
            "Timber harvest is not to exceed 9.5 million cubic metres per year.",
            [("Timber harvest", None, "at_most", "9500000", "立方米")],
        ),
        (
            "3. Halve the number of families in hostels by 2028.",
            [("number of families in hostels", 2028, "unstated", "-50", "%")],
        ),
        (
            "The renovation rate will double by 2030.",
            [("renovation rate", 2030, "unstated", "100", "%")],
        ),
        (
            "5. Keep average relet times below 25 days. 6. Deliver 3,600 new homes by March 2029.",
            [
                ("average relet times", None, "less_than", "25", "天"),
                ("new homes", 2029, "unstated", "3600", "homes"),
            ],
        ),
        (
            "At least 90% of new homes achieve a rating of A by 2027.",
            [("share of new homes that achieve a rating of A", 2027, "at_least", "90", "%")],
        ),
        (
            "At least 90,000 zero-emission buses will run by 2030.",
            [("zero-emission buses", 2030, "at_least", "90000", "zero-emission buses")],
        ),
        (
            "The Council will reduce emissions by 51% by 2030, against a baseline of 24,500 tonnes.",
            [("emissions", 2030, "unstated", "-51", "%")],
        ),
        (
            "Investment of £1.2 billion over the period 2024-2028 is to be made.",
            [("Investment", 2028, "unstated", "1200000000", "英镑")],
        ),
        # shares of a whole: of those that do something, of a holder, of what stands behind them
        (
            "By 2030, 70% of the fleet will be zero-emission and 45% of large offices will meet the standard.",
            [
                ("share of the fleet that is zero-emission", 2030, "unstated", "70", "%"),
                ("share of large offices that meet the standard", 2030, "unstated", "45", "%"),
            ],
        ),
        (
            "By 2028, women will hold 40% of board seats. Wind and sun will supply 85% of the island's power by 2030.",
            [
                ("share of women in board seats", 2028, "unstated", "40", "%"),
                ("share of wind and sun in the island's power", 2030, "unstated", "85", "%"),
            ],
        ),
        (
            "Our bottles will contain at least 50% recycled plastic by 2026. Source 100% renewable power by 2027.",
            [
                ("recycled plastic in bottles", 2026, "at_least", "50", "%"),
                ("renewable power", 2027, "unstated", "100", "%"),
            ],
        ),
        (
            "100% of our packaging will be recyclable, reusable or compostable by 2027. Limit waste to 140 kg by 2030.",
            [
                ("share of our packaging that is recyclable, reusable or compostable", 2027, "unstated", "100", "%"),
                ("waste", 2030, "at_most", "140", "千克"),
            ],
        ),
        # the year behind a list, steps that share a bound, a word that holds a bound, what is brought about
        (
            "We will add 3 GW of wind and 2.5 GW of solar capacity by 2030, bringing renewable capacity to 7.8 GW.",
            [
                ("wind", 2030, "unstated", "3", "吉瓦"),
                ("solar capacity", 2030, "unstated", "2.5", "吉瓦"),
                ("renewable capacity", 2030, "unstated", "7.8", "吉瓦"),
            ],
        ),
        (
            "Emissions shall not exceed 14 Mt in 2030 and 9 Mt in 2035.",
            [("Emissions", 2030, "at_most", "14000000", "吨"), ("Emissions", 2035, "at_most", "9000000", "吨")],
        ),
        (
            "Heat grids will cover 30% of homes by 2035. By 2035, 70% of power will come from the sun.",
            [
                ("share of heat grids in homes", 2035, "unstated", "30", "%"),
                ("share of power that comes from the sun", 2035, "unstated", "70", "%"),
            ],
        ),
        (
            "90% of staff will complete 30 hours of training by 2028. Achieve a reserve of 5% of the budget by 2029.",
            [
                ("share of staff that complete 30 hours of training", 2028, "unstated", "90", "%"),
                ("reserve", 2029, "unstated", "5", "%"),
            ],
        ),
        # the year of the next value, halves in other words, averages, part of an investment, a score, a list of verbs
        (
            "By 2030 we will reduce leakage by 30%, and by 2040 by 50%. Cut waste in half by 2027.",
            [
                ("leakage", 2030, "unstated", "-30", "%"),
                ("leakage", 2040, "unstated", "-50", "%"),
                ("waste", 2027, "unstated", "-50", "%"),
            ],
        ),
        (
            "The number of spills will be halved by 2030.",
            [("number of spills", 2030, "unstated", "-50", "%")],
        ),
        (
            "We will restore 85 km of rivers and create 600 hectares of wetland by 2032.",
            [("rivers", 2032, "unstated", "85", "公里"), ("wetland", 2032, "unstated", "600", "公顷")],
        ),
        (
            "Achieve an engagement score of 80 by 2026. 75% of suppliers by spend will have set targets by 2028.",
            [
                ("engagement score", 2026, "unstated", "80", ""),
                ("share of suppliers by spend that have set targets", 2028, "unstated", "75", "%"),
            ],
        ),
        # years of account, scopes, what is counted for so many, a rate without a unit, parts of what was counted
        (
            "Reduce absolute Scope 1 and 2 emissions 50% by FY30 from an FY2019 base year.",
            [("absolute Scope 1 and 2 emissions", 2030, "unstated", "-50", "%")],
        ),
        (
            "Reduce scope 3 emissions by 22% per tonne of product by 2030.",
            [("scope 3 emissions per tonne of product", 2030, "unstated", "-22", "%")],
        ),
        (
            "Reduce the injury rate from 1.9 in FY2022 to below 0.8 by FY2028.",
            [("injury rate", 2028, "less_than", "0.8", "")],
        ),
        (
            "Reduce maternal mortality to less than 70 per 100,000 live births by 2030.",
            [("maternal mortality", 2030, "less_than", "70", "个/100,000活产")],
        ),
        (
            "Retrofit 12,000 homes by 2030, at least 4,000 of them in poor districts.",
            [
                ("homes", 2030, "unstated", "12000", "homes"),
                ("homes in poor districts", 2030, "at_least", "4000", "homes"),
            ],
        ),
        (
            "Household water use will be cut to 110 litres per person per day by 2032, up from 140 litres today.",
            [("Household water use", 2032, "unstated", "110", "升/人/天")],
        ),
        (
            "A 25% reduction in water use by 2030. Install 10MW solar capacity by the end of 2026.",
            [("water use", 2030, "unstated", "-25", "%"), ("solar capacity", 2026, "unstated", "10", "兆瓦")],
        ),
        (
            "At least 25 new meadows introduced by 2027. Provide at least 24 hours of training per employee.",
            [
                ("new meadows", 2027, "at_least", "25", "meadows"),
                ("training per employee", None, "at_least", "24", "小时"),
            ],
        ),
    ],
)
def test_what_is_promised(text: str, wanted: list[tuple[str, int | None, str, str, str]]) -> None:
    assert told(PLAN + text) == wanted


@pytest.mark.parametrize(
    ("text", "number", "sort"),
    [
        ("In 2019, renewables accounted for 19.7% of consumption.", "19.7", "fact"),
        ("A fine of up to EUR 50 000 may be imposed on operators.", "50", "norm"),
        ("95% of residents will reach a park within 400 metres by 2030.", "400", "norm"),
        ("All homes will be within a 10-minute walk of a school by 2030.", "10", "norm"),
        ("Every building of more than 5,000 square metres must report its use by 2027.", "5", "norm"),
        ("100% of buses will be electric by 2033, up from 12% today.", "12", "base"),
        ("We will install 300 chargers by 2030, 8% of the national target.", "8", "share"),
        ("Each valley must supply at least 10 customers.", "10", "norm"),
        ("Increase recycling from 47% in 2020 to 65% by 2035.", "47", "base"),
        ("As Article 5 of Regulation (EU) 2018/1999 says, it shall be 40% by 2030.", "1999", "document-number"),
    ],
)
def test_what_is_none(text: str, number: str, sort: str) -> None:
    assert dict(accounts(PLAN + text))[number] == sort


def test_a_unit_is_given_as_the_document_writes_it() -> None:
    text = PLAN + "Emissions shall not exceed 14 Mt in 2030. Waste shall not exceed 140 kg per person per year by 2030."
    found = [target for reading in read(text).readings for target in reading.targets]
    assert [each.size for each in found] == [Fraction(14), Fraction(140)]
    assert [each.written_unit for each in found] == ["Mt", "kg per person per year"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Energy use will be reduced by 35% by 2032 compared with 2019.", 2019),
        ("Emissions shall fall by 55% by 2030 and by 80% by 2035, both relative to 2010 levels.", 2010),
        ("Cut energy use by 20% by 2029 from a 2022 baseline.", 2022),
        ("Reduce scope 1 emissions by 60% by 2030 (baseline 2020).", 2020),
        ("Energy use will be reduced by 35% by 2032.", None),
        ("District heating will cover 30% of households by 2035, compared with 18% in 2022.", None),
        ("The recycling rate will be 59% by 2030, up from 54% in the current plan.", None),
    ],
)
def test_the_year_that_changes_are_counted_from(text: str, year: int | None) -> None:
    (found,) = read("Northshire Climate Plan 2024 to 2035\nTargets\n" + text).draft.indicators
    assert base_year(found.places) == year


def test_a_long_title_is_one() -> None:
    title = "Integrated National Energy and Climate Plan of the Republic of Norland 2021-2030\n"
    assert [each[:2] for each in told(title + "Targets\nEmissions shall fall by 45% by 2030.")] == [("Emissions", 2030)]


def test_a_paragraph_that_ends_is_not_joined_with_the_next() -> None:
    text = "The County will build 120 km of cycle lanes by 2027\nIt will plant 500 trees by 2028"
    assert [each[:2] for each in told(PLAN + text)] == [("cycle lanes", 2027), ("trees", 2028)]
