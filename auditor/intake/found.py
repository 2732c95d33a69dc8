"""What the reading of a text comes to: an account of its numbers, and proposals."""

import re
from fractions import Fraction

from auditor.ground.record import record
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated
from auditor.intake.tight import is_english
from auditor.text.quantity import Quantity
from auditor.text.unit import canonical_unit, prefixed, unit_words

_MONEY = ("€", "£", "$", "EUR", "GBP", "USD")


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
    def quoted(self) -> str:
        """The words of the document that it is quoted by."""
        return self.passage.text.quoted(*self.quote)

    @property
    def per_mille(self) -> bool:
        """Whether the document counts it by the thousand, which the value reader makes per cent."""
        return self.quantity.unit == "%" and self.unit.strip("()（）") == "‰"

    @property
    def prefix(self) -> int:
        """How many units the document's own sign is: Mt, which is read as 1,000,000 tonnes; 1 for others."""
        told = prefixed(self.unit.strip())
        return told[0] if told is not None and canonical_unit(told[1]) == self.quantity.unit else 1

    @property
    def size(self) -> Fraction | None:
        """The number without its sign, in the written unit; None where there is none."""
        ends = self._ends
        return min(ends) if ends else None

    @property
    def upper_size(self) -> Fraction | None:
        """The upper end of a range, in the same way."""
        ends = self._ends
        return max(ends) if len(ends) > 1 else None

    @property
    def _ends(self) -> list[Fraction]:
        """The sizes of a value, two of a range."""
        ends = [self.quantity.number, self.quantity.upper]
        return [abs(end) * (10 if self.per_mille else 1) / self.prefix for end in ends if end is not None]

    @property
    def written_unit(self) -> str:
        """The unit as the document spells it, without a multiplier: 标箱, not 标准箱."""
        own = self.quantity.unit
        if self.per_mille:
            return "‰"
        if is_english(self.quoted) or is_english(self.name):
            alone = re.sub(r"^(?:thousand|million|billion)s?(?: (?:of )?|$)", "", self.unit.strip("()"))
            if alone != self.unit.strip("()") and own in ("", canonical_unit(alone)):
                return alone  # thousand m3
            if own == "%" and not self.unit:
                return own
            kept = own in ("", "%", self.unit) or canonical_unit(self.unit) == own or self.unit in _MONEY
            kept = kept or self.unit.endswith(f" {own}")  # new homes, which are read as homes
            composed = self.prefix > 1 or re.search(r"\bper\b", self.unit) is not None
            return self.unit if kept or composed else unit_words(own).en
        if self.quantity.units and self.unit.startswith(own):
            return self.unit  # 条（个）: any of several
        bare = self.unit.strip("()（）")
        bare = bare[1:] if bare.startswith("1/") else bare      # a header's 1/10万 is the /10万 of a sentence
        bare = bare[1:] if bare[:1] in ("万", "亿") and len(bare) > 1 else bare
        each = own.startswith(f"{bare}/")  # 每县1个, whose unit is spelled 个
        spelled = own not in ("", "%") and (canonical_unit(bare) == own or each)
        told = bare if spelled else own
        yearly = self.quantity.raw.endswith("/年") or bare.endswith("/年")      # 330万吨/年, or under 万吨/年
        return f"{told}/年" if yearly and "/" not in told else told


@record
class PassageReading:
    """All of one passage."""

    passage: Passage
    accounts: tuple[Account, ...]
    targets: tuple[Target, ...]
