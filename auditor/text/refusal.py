"""The refusal of a value: one sentence that says what was found, which part, and what to do."""

from auditor.ground.words import Words, say
from auditor.messages.values import VALUES
from auditor.text.plain import shown


class ValueNotUnderstood(Exception):
    """A value that cannot be read; `words` is one sentence; `part` is what could not be understood, as it stands.

    text: that in which another wording of the part may be looked for, "" for none.
    """

    def __init__(self, words: Words, part: str = "", text: str = "") -> None:
        self.words, self.part, self.text = words, part, text
        super().__init__(words.en)


def refused(reason: str, raw: str, part: str, **more: object) -> ValueNotUnderstood:
    """The refusal for a reason of `messages.values`, of a part of a value."""
    return ValueNotUnderstood(say(VALUES, reason, text=shown(raw), part=shown(part), **more), part)
