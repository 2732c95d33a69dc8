"""A value with the words of its sentence around it."""

from auditor.ground.record import record


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
