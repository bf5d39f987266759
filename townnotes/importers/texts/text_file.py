"""A file that holds the text spoken to: Word, or plain text."""

from pathlib import Path

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.importers.notes.file_reading import (
    LARGEST_TEXT,
    LARGEST_WORD,
    decode,
    refuse_no_word,
)
from townnotes.importers.texts.numbered_text import NumberedText, read_numbered
from townnotes.importers.texts.word_numbers import word_lines
from townnotes.language.saying import Saying

_PDF = b"%PDF"
_UNTOUCHED = Saying("Nothing was brought in.")


def read_text_file(path: Path) -> NumberedText:
    """Read a text with its numbers; raises FileError, in words, where it cannot be."""
    is_word = path.suffix.lower() == ".docx"
    refuse_held(path)
    try:
        if path.stat().st_size > (LARGEST_WORD if is_word else LARGEST_TEXT):
            raise FileError(
                "“{name}” is far larger than any text spoken to. {untouched}",
                name=path.name,
                untouched=_UNTOUCHED,
            )
        if is_word:
            refuse_no_word(path)
            return read_numbered(word_lines(path))
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError(
            "“{name}” could not be read: {reason}. {untouched}",
            name=path.name,
            reason=reason,
            untouched=_UNTOUCHED,
        ) from error
    if content.startswith(_PDF):
        raise FileError(
            "“{name}” is a PDF: open it, copy its text, and paste that here. {untouched}",
            name=path.name,
            untouched=_UNTOUCHED,
        )
    found = decode(content)
    if found is None:
        raise FileError("“{name}” holds no text. {untouched}", name=path.name, untouched=_UNTOUCHED)
    return read_numbered(found[0].splitlines())
