"""A content as it was read, with its preview, or with its columns alone where it was not."""

from typing import NamedTuple

from townnotes.errors import FileError
from townnotes.importers.call.importers import WORDS, read_call
from townnotes.importers.call.known_record import KnownRecord
from townnotes.importers.call.preview import Preview
from townnotes.importers.tables.columns import ColumnTable, column_table, is_table
from townnotes.importers.tables.content import Content
from townnotes.importers.words.lining_up import WordsAligner
from townnotes.importers.words.words_preview import WordsPreview


class FileReading(NamedTuple):
    """What came of reading a content.

    `preview` is None where it was not understood, and `why_not` says why; `table` is its table by
    columns, which somebody may say the meanings of, None where it has none.
    """

    content: Content
    preview: Preview | None
    table: ColumnTable | None
    why_not: str = ""
    words: WordsPreview | None = None
    """What it brings of the words of the call, where it is of these."""


def read_with_preview(
    content: Content, known: KnownRecord, aligner: WordsAligner, kind: str = ""
) -> FileReading:
    """Read a content; raises FileError where it is neither understood nor a table."""
    try:
        found = read_call(content, kind=kind)
    except FileError as error:
        if not content.rows or not is_table(content):
            raise
        return FileReading(content, None, column_table(content), str(error))
    if found.kind in WORDS:
        words = WordsPreview(found, content.name, aligner)
        return FileReading(content, Preview(found, known), None, words=words)
    table = column_table(content, found.table) if found.table or is_table(content) else None
    return FileReading(content, Preview(found, known, content.each), table)
