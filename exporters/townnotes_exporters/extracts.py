"""Writes what was recorded from speakers: a file each in a folder, and their addresses beside."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from townnotes.after_call.extracts import Extract, ExtractWriter
from townnotes.after_call.letters import name_of
from townnotes.errors import FileError, RuleError
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean
from townnotes_exporters.spreadsheet import as_csv, write_table
from townnotes_exporters.targets.file_names import LONGEST, as_file_name

WORD, TEXT, TABLE = ".docx", ".txt", ".csv"
ADDRESS_COLUMNS = ("name", "organization", "email", "file")
_ROOM_FOR_NUMBER = 8


class ExtractsWritten(NamedTuple):
    """The files written, and the table of addresses, which is None where it was cancelled."""

    files: tuple[Path, ...]
    addresses: Path | None


def write_extract(
    writer: ExtractWriter, extract: Extract, target: Path, template: Path | None = None
) -> None:
    """Write one extract as a Word file, or as the text of a mail where the name ends in .txt.

    Raises RuleError for another ending, FileError when the letterhead or the disk refuses.
    """
    ending = target.suffix.lower()
    if ending == WORD:
        # python-docx takes 60 ms to import; only who writes Word pays for it.
        from townnotes_exporters.word import write_word

        write_word(writer.document(extract, template), target)
    elif ending == TEXT:
        text = writer.letter(extract).whole(writer.words)
        write_file(target, clean(text).encode("utf-8", "replace"), what="extract")
    else:
        raise RuleError(
            "An extract is written as .docx or .txt, not as “{name}”.", name=target.name
        )


def write_extracts(
    writer: ExtractWriter,
    chosen: Sequence[Extract],
    folder: Path,
    *,
    ending: str = WORD,
    template: Path | None = None,
    goes_on: Callable[[int], bool] = lambda _: True,
) -> ExtractsWritten:
    """Write an extract a file into a folder, then the table of their addresses.

    No file that is there is written over: a name that is taken gets a number. `goes_on` hears how
    many are written, and tells whether to go on; where not, those written stay. Raises FileError,
    which says how many were written before.
    """
    if not folder.is_dir():
        raise FileError("There is no folder “{folder}”. Nothing was written.", folder=folder)
    files: list[Path] = []
    for one in chosen:
        if not goes_on(len(files)):
            return ExtractsWritten(tuple(files), None)
        target = _free(folder, writer.file_words(one), ending)
        try:
            write_extract(writer, one, target, template)
        except FileError as error:
            if not files:
                raise
            raise FileError(
                "{error} {count} of {count2} were written.",
                error=error,
                count=len(files),
                count2=len(chosen),
            ) from error
        files.append(target)
    addresses = _free(folder, writer.words.addresses, TABLE)
    write_table(addresses, _address_table(chosen, files), what="table of addresses")
    return ExtractsWritten(tuple(files), addresses)


def extract_name(writer: ExtractWriter, extract: Extract) -> str:
    """Return what an extract's file is called, without an ending, as every system takes it."""
    return as_file_name(writer.file_words(extract)).stem


def _free(folder: Path, words: str, ending: str) -> Path:
    """Return a place in a folder where nothing is, by a name that every system takes."""
    stem = as_file_name(words).stem
    target, number = folder / f"{stem}{ending}", 1
    # Capitals make no other name on most disks.
    taken = {one.name.casefold() for one in folder.iterdir()}
    while target.name.casefold() in taken:
        number += 1
        short = stem.encode()[: LONGEST - _ROOM_FOR_NUMBER].decode(errors="ignore").rstrip(". ")
        target = folder / f"{short} ({number}){ending}"
    return target


def _address_table(chosen: Sequence[Extract], files: Sequence[Path]) -> str:
    rows = [
        (name_of(one.speaker), one.speaker.organization, one.speaker.email, file.name)
        for one, file in zip(chosen, files, strict=True)
    ]
    return as_csv(ADDRESS_COLUMNS, rows)
