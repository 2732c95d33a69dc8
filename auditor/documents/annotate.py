"""Comments put into a document, by its format."""

from collections.abc import Sequence

from auditor.documents.annotation import Annotation
from auditor.documents.read import LARGEST
from auditor.documents.refused import refused
from auditor.documents.sort import sort_of


def annotated(
    data: bytes, name: str, annotations: Sequence[Annotation], author: str, date: str
) -> tuple[bytes, int]:
    """The file with comments, and how many of them found no words and stand at its beginning.

    Raises InputError for a file that is neither Word nor Excel, or that cannot be read.
    """
    if len(data) > LARGEST:
        raise refused("too-large", name, limit=LARGEST >> 20)
    if not data.strip():
        raise refused("empty", name)
    sort = sort_of(data, name)
    try:
        if sort == "docx":
            from auditor.documents.annotate_docx import annotate_docx

            return annotate_docx(data, name, annotations, author, date)
        if sort == "xlsx":
            from auditor.documents.annotate_xlsx import annotate_xlsx

            return annotate_xlsx(data, name, annotations, author, date)
    except ModuleNotFoundError as error:
        raise refused("library", name, library=error.name) from error
    raise refused("no-comments", name)
