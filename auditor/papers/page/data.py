"""What the page's script needs: the opinions that a reviewer answers and saves, for `opinion --against`."""

import json
from collections.abc import Mapping, Sequence

from auditor.model.rows.plan import PlanRow
from auditor.papers.opinion.data import opinion_data
from auditor.papers.opinion.rows import Row
from auditor.papers.page.anchors import Anchors
from auditor.papers.page.wording import SCRIPT
from auditor.run.reported import family_of

Data = dict[str, object]


class Pool:
    """The rows of several opinions, each that several share once."""

    def __init__(self, today: str) -> None:
        self.today = today
        self.rows: list[Data] = []
        self._places: dict[str, int] = {}
        self.opinions: dict[PlanRow, tuple[Data, list[tuple[int, str]]]] = {}

    def add(self, plan: PlanRow, rows: Sequence[Row], anchors: Anchors) -> list[int]:
        """Takes the opinion on a plan; the place of each of its rows."""
        data = opinion_data(plan, rows, self.today, None)
        listed = data.pop("rows")
        assert isinstance(listed, list)
        places = [self._place({key: value for key, value in row.items() if key != "number"}) for row in listed]
        folder = family_of(plan.record.file)
        named = [anchors.finding(row.fingerprint, folder, row.own.subject) for row in rows]
        self.opinions[plan] = data, list(zip(places, named, strict=True))
        return places

    def _place(self, row: Data) -> int:
        text = json.dumps(row, ensure_ascii=False)
        if text not in self._places:
            self._places[text] = len(self.rows)
            self.rows.append(row)
        return self._places[text]


def page_data(pool: Pool, plans: Sequence[PlanRow], anchors: Anchors) -> Data:
    """The opinions, each with the numbers of its rows in the pool, and the sentences that the script says."""
    return {
        "words": {key: words._asdict() for key, words in SCRIPT.items()},
        "opinions": {anchors.plan(plan): _opinion(*pool.opinions[plan]) for plan in plans},
    }


def _opinion(data: Mapping[str, object], rows: Sequence[tuple[int, str]]) -> Data:
    return {"head": dict(data), "rows": [list(row) for row in rows]}
