"""A document read as `auditor import` reads it, as far as this measurement looks at it."""

from fractions import Fraction
from pathlib import Path

from auditor.documents.read import read_document
from auditor.intake.assemble import understood
from auditor.intake.confidence import confidence
from auditor.intake.found import Target
from auditor.intake.read import take
from benchmarks.reading.compare import SIGNS, Told, unit

_TURNED = {"at_least": "at_most", "at_most": "at_least", "more_than": "less_than", "less_than": "more_than"}


def targets_of(file: Path) -> list[Told]:
    """The targets that are read from a file, one for each place."""
    found = understood(take([read_document(file, file.name)]), None)
    return [
        _told(target) for reading in found.readings for target in reading.targets if target.quantity.number is not None
    ]


def _told(target: Target) -> Told:
    quantity = target.quantity
    number = quantity.number or Fraction(0)
    bound = _TURNED.get(quantity.bound, quantity.bound) if number < 0 else quantity.bound
    year = str(target.year.year) if target.year.year else ""
    told = unit(target.written_unit)
    size = target.size or Fraction(0)
    return Told(target.name, year, SIGNS[bound], size, told, confidence(target.because), target.because)
