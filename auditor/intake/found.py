"""What the reading of a text comes to: an account of its numbers, and proposals."""

from fractions import Fraction

from auditor.ground.record import record
from auditor.intake.sections import Passage
from auditor.intake.years import Dated
from auditor.text.quantity import Quantity
from auditor.text.unit import canonical_unit


@record
class Account:
    """What became of a stretch of a tight text with numbers in it. why: a key of the message table."""

    start: int
    end: int
    sort: str
    why: str


@record
class Target:
    """A promise as one place says it.

    place: where in the passage's text its value stands, its words and its quote. because: reasons, each `kind:word`.
    """

    passage: Passage
    name: str
    quantity: Quantity
    words: str
    year: Dated
    start: int
    end: int
    quote: tuple[int, int]
    because: tuple[str, ...]
    unit: str = ""
    scope: str = ""

    @property
    def per_mille(self) -> bool:
        """Whether the document counts it by the thousand, which the value reader makes per cent."""
        return self.quantity.unit == "%" and self.unit.strip("()（）") == "‰"

    @property
    def size(self) -> Fraction | None:
        """The number without its sign, in the written unit; None where there is none."""
        number = self.quantity.number
        return None if number is None else abs(number) * (10 if self.per_mille else 1)

    @property
    def upper_size(self) -> Fraction | None:
        """The upper end of a range, in the same way."""
        upper = self.quantity.upper
        return None if upper is None else abs(upper) * (10 if self.per_mille else 1)

    @property
    def written_unit(self) -> str:
        """The unit as the document spells it, without a multiplier: 标箱, not 标准箱."""
        own = self.quantity.unit
        if self.per_mille:
            return "‰"
        bare = self.unit.strip("()（）")
        bare = bare[1:] if bare[:1] in ("万", "亿") and len(bare) > 1 else bare
        spelled = own not in ("", "%") and not bare.isascii() and canonical_unit(bare) == own
        return bare if spelled else own


@record
class PassageReading:
    """All of one passage."""

    passage: Passage
    accounts: tuple[Account, ...]
    targets: tuple[Target, ...]
