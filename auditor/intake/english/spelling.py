"""The words of an English value as its reader wants them."""

import re

from auditor.intake.english.words import CARDINAL, CARDINALS
from auditor.intake.sentence.values import read
from auditor.text.quantity import Quantity
from auditor.text.unit import known_unit


def first_read(tried: list[tuple[str, str]], name: str, noun: str) -> tuple[str, Quantity | None]:
    """The first words that are read as a value under their unit.

    noun: of several words, "" for others; its last word says what is counted: 3 household centres are no households.
    """
    for words, under in tried:
        found = read(words, under, name)
        if found is None:
            continue
        own = noun == "" or found.unit in ("", noun) or known_unit(found.unit) is None
        if own or known_unit(noun.split()[-1]) == found.unit:
            return words, found
    return "", None


def spelled(words: str, verb: str) -> str:
    """The words of a value as its reader wants them, with the verb of a fall or a rise."""
    words = CARDINAL.sub(lambda found: str(CARDINALS[found[0].lower()]), words)
    words = re.sub(r"\b(?:of|in)\s+every\b", "in", words)
    words = re.sub(r"\bnot\s+(?:fall|drop|go)\s+below", "at least", words)
    words = re.sub(r"\bnot\s+to\s+exceed", "not exceed", words)
    words = re.sub(r"\bnot\s+[a-z]+\s+(?:by\s+)?(?=(?:more|less)\s+than)", "no ", words)
    words = re.sub(r"^A (?=m(?:in|ax)imum)", "a ", words)
    words = re.sub(r"\b(halve|double|treble|triple)d\b", r"\1", re.sub(r"\bin half\b", "by half", words))
    bare = re.sub(r"^by (?=(?:a )?(?:half|third|quarter)$)", "", " ".join(words.split()))
    if verb in ("reduce", "cut", "lower", "decrease"):
        return f"{verb} by {bare}"
    if verb in ("fall", "drop", "decline", "shrink"):
        return f"reduce by {bare}"
    return f"increase by {bare}" if verb in ("grow", "rise", "increase") else bare
