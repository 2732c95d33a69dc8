"""The refusal of a value: one sentence that says what was found, which part, and what to do."""

from auditor.messages.values import VALUES
from auditor.values.plain import shown
from auditor.words import Words, say


class ValueNotUnderstood(Exception):
    """A value that cannot be read; `words` is one sentence; `part` is what could not be understood, as it stands."""

    def __init__(self, words: Words, part: str = "") -> None:
        self.words, self.part = words, part
        super().__init__(words.en)


def refused(reason: str, raw: str, part: str, **more: object) -> ValueNotUnderstood:
    """The refusal for a reason of `messages.values`, of a part of a value."""
    return ValueNotUnderstood(say(VALUES, reason, text=shown(raw), part=shown(part), **more), part)
