"""How an indicator is named in running text: by its name, by its name and values, in quotation marks."""

from collections.abc import Sequence

from auditor.ground.words import Language, Words, joined, say, spoken
from auditor.model.plan import Year
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.trim import TrimRow
from auditor.papers.note.wording import NOTE
from auditor.papers.upper import own_values
from auditor.papers.wording import TABLES
from auditor.text.year import end_year

EMPTY = "/—-– "             # what stands in a cell that says nothing
INNER = str.maketrans("“”", "‘’")


def named(row: IndicatorRow, language: Language) -> dict[str, object]:
    """An indicator of the plan: id, name, its values by year, and how a sentence says them together."""
    values: list[tuple[Year, str]] = [
        (when, text) for when, value in own_values(row).items()
        if (text := spoken(value.text, language)).strip(EMPTY)
    ]
    phrase = _phrase(row.name, values).spoken(language)
    return {
        "id": row.id, "name": row.name, "quoted": quoted(row.name, language), "group": row.group,
        "values": [{"year": end_year(when), "text": text} for when, text in values],
        "phrase": phrase, "quoted_phrase": quoted(phrase, language),
    }


def trim_named(trim: TrimRow, language: Language) -> dict[str, object]:
    """An indicator above that is dropped: plan/id, name, the value and year that were named, and a sentence's words."""
    said = trim.record.said.quantity.raw if trim.record.said is not None else ""
    when: Year = trim.record.year if trim.record.year is not None else "undated"
    phrase = _phrase(trim.name, [(when, said)] if said.strip(EMPTY) else []).spoken(language)
    return {
        "id": trim.to, "name": trim.name, "quoted": quoted(trim.name, language), "group": trim.group,
        "said": said, "year": trim.record.year, "objects": list(trim.objects),
        "phrase": phrase, "quoted_phrase": quoted(phrase, language),
    }


def quoted(text: str, language: Language) -> str:
    """The text in quotation marks; those that it has itself become single ones."""
    return say(NOTE, "quoted", text=text.translate(INNER)).spoken(language)


def _phrase(name: str, values: Sequence[tuple[Year, str]]) -> Words:
    """2027年新增主题公园1家; of several years: 新增和改造充电桩2024年1050个、2027年3000个."""
    if len(values) == 1:
        (when, value), = values
        key = "dated" if isinstance(when, int) else "valued"
        return say(NOTE, key, year=when, name=name, value=value)
    parts = [_together(values)] if len({value for _, value in values}) == 1 else [
        say(NOTE, "dated-value", year=when, value=value) if isinstance(when, int) else Words(value, value)
        for when, value in values
    ]
    return say(NOTE, "valued", name=name, value=joined(parts, "、", "; ")) if parts else Words(name, name)


def _together(values: Sequence[tuple[Year, str]]) -> Words:
    """One value for several years: 2024—2027年10个以上, 2024年、2027年均为10个以上."""
    years = [when for when, _ in values if isinstance(when, int)]
    value = values[0][1]
    if len(years) < len(values):
        return Words(value, value)
    if years == list(range(years[0], years[-1] + 1)):
        return say(NOTE, "span-value", first=years[0], last=years[-1], value=value)
    named = joined([say(TABLES, "year", year=year) for year in years], "、", ", ")
    return say(NOTE, "years-value", years=named, value=value)
