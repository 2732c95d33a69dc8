"""The words in front of and behind a number, taken off one by one."""

import re
from dataclasses import dataclass, field

from auditor.text.lexicon import (
    BELOW,
    BOUNDS_BEFORE,
    BOUNDS_BEHIND,
    FALL,
    FALL_NOUNS,
    NEUTRAL,
    RATE_NOUNS,
    REACHING,
    RISE,
    RISE_NOUNS,
    STRIVE_WORDS,
    TIME_WORDS,
    TO_LEVEL,
    WEAK_BOUNDS,
    YEARLY_BEHIND,
)
from auditor.text.quantity import Bound

_STRICT: dict[frozenset[Bound], Bound] = {
    frozenset({"more_than", "at_least"}): "more_than", frozenset({"less_than", "at_most"}): "less_than",
}


@dataclass(slots=True)
class Phrase:
    """What the words around one number say, while it is being read.

    change: +1 for 增长, -1 for 下降, 0 for neither; noun: the same for 增速 and 降幅;
    level: 提高到, 降至; of_base: 2023年的…倍.
    """

    bounds: set[Bound] = field(default_factory=set)
    weak: set[Bound] = field(default_factory=set)
    below: bool = False
    time: list[str] = field(default_factory=list)
    strive: bool = False
    base_year: int | None = None
    of_base: bool = False
    changes: set[int] = field(default_factory=set)
    noun: int = 0
    level: bool = False
    reached: bool = False
    rate: bool = False
    said: set[str] = field(default_factory=set)

    @property
    def change(self) -> int:
        """+1, -1 or 0; two opposite changes are a contradiction that the reader refuses."""
        return next(iter(self.changes), 0)

    @property
    def bound(self) -> Bound | None:
        """The one bound; about wins over 达到, and 超过…以上 is 超过; None where bounds contradict."""
        found = self.bounds or self.weak
        if not found:
            return "unstated"
        return next(iter(found)) if len(found) == 1 else _STRICT.get(frozenset(found))


def _longest_first(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_CHANGES: dict[str, int] = {
    **{verb + done: 1 for verb in RISE for done in ("", "了")},
    **{verb + done: -1 for verb in FALL for done in ("", "了")},
}
_LEVELS = {verb + to for verb in RISE | FALL for to in TO_LEVEL}
_NOUNS: dict[str, int] = {**dict.fromkeys(RISE_NOUNS, 1), **dict.fromkeys(FALL_NOUNS, -1)}
_WORD = re.compile(_longest_first({
    *BOUNDS_BEFORE, *WEAK_BOUNDS, *TIME_WORDS, *STRIVE_WORDS, *NEUTRAL, *_CHANGES, *_LEVELS, *_NOUNS,
    *RATE_NOUNS, *REACHING,
}))
_BASE = re.compile(
    r"(?:(?:相较于|相比于|相对于|相较|相比|较之|对比|较|比|与|同|跟|在)"
    r"(?:([0-9]{4})年|上年|上一年|去年|前一年|基期|基准年)(?:年?底|末|同期|度)?"
    r"(?:相比|相较|比较|的?基础上)?|同比|较?以([0-9]{4})年为(?:基数|基准|基期)),?"
)
_OF_BASE = re.compile(r"([0-9]{4})年(?:底|末|同期)?的")
_SHARE = re.compile(
    r"占(?!有|用|地)(?:全[国省市区县]|[省市区县]级|同期全[国省市区县])?(?:总量|总数)?的?(?:比重|比例|比)?"
)
_BEHIND = {**BOUNDS_BEHIND, **YEARLY_BEHIND}
_SUFFIX = re.compile(f"({_longest_first(set(_BEHIND))})$")


def take_front(text: str) -> tuple[Phrase, int]:
    """What the words at the start of a plain text say, and where they end."""
    phrase, position = Phrase(), 0
    while position < len(text):
        found = _BASE.match(text, position)
        if found is not None:
            year = found[1] or found[2]
            phrase.base_year = int(year) if year else phrase.base_year
            phrase.said.add("base")
        elif (found := _OF_BASE.match(text, position)) is not None:
            phrase.base_year, phrase.of_base = int(found[1]), True
        elif (found := _WORD.match(text, position)) is not None:
            _hear(phrase, found[0])
        elif (found := _SHARE.match(text, position)) is not None:
            phrase.rate = True
        else:
            break
        position = found.end()
    return phrase, position


def _hear(phrase: Phrase, word: str) -> None:
    """Adds what one word in front of a number says."""
    phrase.said.add(word)
    if word in BOUNDS_BEFORE:
        phrase.bounds.add(BOUNDS_BEFORE[word])
        phrase.below = phrase.below or word in BELOW
    elif word in WEAK_BOUNDS:
        phrase.weak.add(WEAK_BOUNDS[word])
    elif word in TIME_WORDS:
        hear_time(phrase, TIME_WORDS[word])
    elif word in STRIVE_WORDS:
        phrase.strive = True
    elif word in _NOUNS:
        phrase.noun = _NOUNS[word]
    elif word in RATE_NOUNS:
        phrase.rate = True
    elif word in _LEVELS:
        phrase.level = True
    elif word in _CHANGES:
        phrase.changes.add(_CHANGES[word])
    phrase.reached = phrase.reached or word in REACHING


def hear_time(phrase: Phrase, word: str) -> None:
    """Adds a time word once, in the order of the text."""
    if word not in phrase.time:
        phrase.time.append(word)


def take_behind(text: str, phrase: Phrase) -> str:
    """Takes the words behind a number off a plain text, into the phrase; returns what is left."""
    while (found := _SUFFIX.search(text)) is not None:
        word = found[0]
        if word in YEARLY_BEHIND:
            hear_time(phrase, YEARLY_BEHIND[word])
        else:
            phrase.bounds.add(BOUNDS_BEHIND[word])
        text = text[: found.start()]
    return text
