"""Why a document is not read: one sentence, as every mistake of the input."""

from auditor.messages.documents import DOCUMENTS
from auditor.problem import InputError, Problem
from auditor.words import say


def refused(why: str, name: str, **values: object) -> InputError:
    """The error to raise, worded by a key of the message table; it stands at no line, but names the file."""
    return InputError([Problem(None, say(DOCUMENTS, why, file=name, **values))])
