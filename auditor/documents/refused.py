"""Why a document is not read: one sentence, as every mistake of the input."""

from auditor.ground.problem import InputError, mistake
from auditor.ground.words import say
from auditor.messages.documents import DOCUMENTS


def refused(why: str, name: str, **values: object) -> InputError:
    """The error to raise, worded by a key of the message table; it stands at no line, but names the file."""
    return mistake(say(DOCUMENTS, why, file=name, **values))
