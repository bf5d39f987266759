"""A content as it was read, with its preview, or with its columns alone where it was not."""

from typing import NamedTuple

from townnotes.errors import FileError
from townnotes.importers.call.importers import read_call
from townnotes.importers.call.known_record import KnownRecord
from townnotes.importers.call.preview import Preview
from townnotes.importers.tables.columns import ColumnTable, column_table, is_table
from townnotes.importers.tables.content import Content


class FileReading(NamedTuple):
    """What came of reading a content.

    `preview` is None where it was not understood, and `why_not` says why; `table` is its table by
    columns, which somebody may say the meanings of, None where it has none.
    """

    content: Content
    preview: Preview | None
    table: ColumnTable | None
    why_not: str = ""


def read_with_preview(content: Content, known: KnownRecord, kind: str = "") -> FileReading:
    """Read a content; raises FileError where it is neither understood nor a table."""
    try:
        found = read_call(content, kind=kind)
    except FileError as error:
        if not content.rows or not is_table(content):
            raise
        return FileReading(content, None, column_table(content), str(error))
    table = column_table(content, found.table) if found.table or is_table(content) else None
    return FileReading(content, Preview(found, known, content.each), table)
