"""Text for people, always in both languages; which one is shown is decided at the edge."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from auditor.ground.inert import shown

Language = Literal["zh", "en"]


class Words(NamedTuple):
    """One sentence or label in Chinese and in English."""

    zh: str
    en: str

    def spoken(self, language: Language) -> str:
        """The text in one language."""
        return self.zh if language == "zh" else self.en

    def __call__(self, language: Language) -> str:
        """The same, for who reads a finding's `message("en")`."""
        return self.spoken(language)


SILENCE = Words("", "")
Text = Words | str          # a plain string is the same in both languages


def spoken(text: Text, language: Language) -> str:
    """A text in one language."""
    return text if isinstance(text, str) else text.spoken(language)


class _Count(int):
    """A number in a sentence: {count:rule|rules} says `1 rule` and `2 rules`."""

    def __format__(self, spec: str) -> str:
        one, bar, many = spec.partition("|")
        return f"{int(self)} {one if self == 1 else many}" if bar else int.__format__(self, spec)


def say(table: Mapping[str, Words], key: str, **values: object) -> Words:
    """Fills one sentence of a message table, in both languages.

    A value that is itself `Words` appears in the language of the sentence; all others in one line (`inert.shown`).
    A count may bring its noun: {count:rule|rules}.
    Raises KeyError for a key or a placeholder that does not exist: both are mistakes of ours, never of a user.
    """
    inert = {name: shown(str(value)) for name, value in values.items() if not isinstance(value, Words | int)}
    chinese = {name: value.zh if isinstance(value, Words) else value for name, value in values.items()} | inert
    english = {name: _english(value) for name, value in values.items()} | inert
    sentence = table[key]
    return Words(sentence.zh.format(**chinese), sentence.en.format(**english))


def _english(value: object) -> object:
    if isinstance(value, Words):
        return value.en
    return _Count(value) if isinstance(value, int) and not isinstance(value, bool) else value


def joined(parts: Iterable[Text], zh: str = "、", en: str = ", ") -> Words:
    """Several texts as one, in both languages."""
    parts = tuple(parts)
    return Words(zh.join(spoken(part, "zh") for part in parts), en.join(spoken(part, "en") for part in parts))
