"""The work of reading a document grows with its length, not with its square."""

from collections import Counter

import pytest

import auditor.intake.plan.merge as merge
from auditor.intake.found import Target
from auditor.intake.plan.merge import Found, likeness
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.chains import FAR, MOST
from auditor.intake.sentence.offices import offices_of
from auditor.intake.setting.years import Anchor, until
from tests.intake.reading import read


def test_of_very_many_like_targets_few_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: Counter[str] = Counter()

    def counted(group: Found, target: Target) -> int:
        compared[target.name] += 1
        return likeness(group, target)

    monkeypatch.setattr(merge, "likeness", counted)
    found = read("到2027年，" + "，".join(f"更新设备{number}台" for number in range(300)) + "。")
    assert sum(len(reading.targets) for reading in found.readings) == 300
    assert compared.total() <= 300 * merge.NEAREST


def test_a_list_without_end_is_looked_at_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def noted(text: str, begin: int, end: int, clause: int, stop: int, left: str, right: str) -> Around:
        seen.append(end - begin)
        return Around(text, begin, end, clause, stop, left, right)

    monkeypatch.setattr("auditor.intake.sentence.chains.Around", noted)
    read("- " + "甲、" * 3000 + "甲分别达到" + "、".join(["1%"] * 3000) + "。")
    assert len(seen) >= 3000 / MOST
    assert max(seen) <= 2 * FAR + 4 * MOST


def test_only_the_brackets_at_the_end_are_looked_for() -> None:
    text = "(甲" * 5000 + "(牵头单位:县发改局)"
    told = offices_of(text)
    assert told is not None
    assert told.lead == ("县发改局",)


def test_the_years_before_a_value_are_found_without_going_through_all() -> None:
    class Place(int):
        asked = 0

        def __gt__(self, other: object) -> bool:
            Place.asked += 1
            return int(self) > int(str(other))

        def __lt__(self, other: object) -> bool:
            Place.asked += 1
            return int(self) < int(str(other))

    told = [Anchor(Place(place), 2030) for place in range(0, 10_000, 10)]
    assert [anchor.place for anchor in until(told, 35)] == [0, 10, 20, 30]
    assert Place.asked < 20
