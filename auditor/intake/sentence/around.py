"""A value with the words of its sentence around it."""

from auditor.ground.record import record

BACK = 600      # signs before a place in which its full sentence begins


@record
class Around:
    """A value with its sentence: `sentence` from `begin`, `clause` from `clause_begin`, both to their ends."""

    text: str
    begin: int
    end: int
    clause_begin: int
    clause_end: int
    left: str
    right: str

    @property
    def sentence(self) -> str:
        return self.text[self.begin : self.end]

    @property
    def clause(self) -> str:
        return self.text[self.clause_begin : self.clause_end]


def sentence_begin(text: str, place: int) -> int:
    """Where the sentence begins that a place of a text lies in, over its semicolons, and no further back than BACK."""
    first = max(place - BACK, 0)
    return max(text.rfind("。", first, place) + 1, first)
