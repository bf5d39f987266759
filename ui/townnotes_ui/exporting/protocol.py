"""What the window and the process that exports for it say to each other, and where files lie.

The file of the session is held by the window alone, and typing goes on in it meanwhile. Registers
go by the standard input: private points are never put on a disk, whatever ends the window.
"""

import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Any, TypeAlias

from townnotes.domain.registers import Register
from townnotes.summary.evidence.attribution import Leak
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order

STEPS = 3
"""Reading, drafting, and writing; the child says each as it begins."""
PAGES, WHOLE, DRAWN, LETTERHEAD = "pages", "whole", "drawn", "letterhead"
"""What it says of pages: how many there are by now, that these are all, which one is drawn, and
what their letterhead is without."""
_OUTCOME, _WRITTEN = "outcome.json", "written"
_AT_ONCE = 500
"""Registers a line: few enough that a key typed meanwhile never waits for the line."""
_BREATH_S = 0.001


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is to be written: a summary, or the session itself where the target is an archive.

    One that `shows_pages` has them drawn as they are asked for, and nothing written.
    """

    order: Order
    without_private: bool = True
    shows_pages: bool = False


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What the child says in the end: the names of its files, or why there are none."""

    files: tuple[str, ...] = ()
    leaks: tuple[Leak, ...] = ()
    refused: str = ""
    is_for_names: bool = False


@dataclass(frozen=True, slots=True)
class PageCount:
    """So many pages are there by now; `width` and `height` of one are in dots."""

    count: int
    width: int
    height: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as it looks, in rows of four bytes a dot."""

    number: int
    width: int
    height: int
    dots: bytes


@dataclass(frozen=True, slots=True)
class LetterheadSaid:
    """What is to be said of a letterhead: sentences, and what paper alone is without.

    `fonts` are those that this computer does not have, each with what stands in for it.
    """

    remarks: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    fonts: tuple[tuple[str, str], ...] = ()


Heard: TypeAlias = int | PageCount | Drawn | LetterheadSaid
"""What comes of the child while it works: a step, what pages are like, how many, or one of them."""


def send_request(child: IO[str], request: ExportRequest, registers: Iterable[Register]) -> None:
    """Send the child what it needs: the order, the registers, and an empty line."""
    order, publication = request.order, request.order.publication
    said = {
        "target": order.target.name,
        "annexes": sorted(publication.annexes),
        "attribution": publication.attribution,
        "is_internal": publication.is_internal,
        "template": str(publication.template.absolute()) if publication.template else "",
        "has_both": order.has_both,
        "allows_names": order.allows_names,
        "sheet": order.sheet,
        "without_private": request.without_private,
        "shows_pages": request.shows_pages,
    }
    child.write(json.dumps(said) + "\n")
    rest = iter(registers)
    while some := tuple(islice(rest, _AT_ONCE)):
        child.write(json.dumps(some) + "\n")
        # The window goes first: it would wait for its turn of the interpreter otherwise.
        time.sleep(_BREATH_S)
    child.write("\n")
    child.flush()


def read_request(line: str, folder: Path) -> ExportRequest:
    """Return what is asked for; its target is in the child's own folder."""
    asked: dict[str, Any] = json.loads(line)
    publication = Publication(
        frozenset(asked["annexes"]),
        asked["attribution"],
        asked["is_internal"],
        Path(asked["template"]) if asked["template"] else None,
    )
    target = written_in(folder) / asked["target"]
    order = Order(target, publication, asked["has_both"], asked["allows_names"], asked["sheet"])
    return ExportRequest(order, asked["without_private"], asked["shows_pages"])


def read_registers(line: str) -> Iterable[Register]:
    """Return the registers of one line."""
    return (Register(*one) for one in json.loads(line))


def read_heard(line: str, folder: Path) -> Heard | None:
    """Return what a line of the child says; a page that it has drawn is taken out of the folder."""
    word, *figures = line.split() or [""]
    if word == LETTERHEAD:
        return _letterhead(line.partition(" ")[2])
    if word.isdigit():
        return int(word)
    if word in {PAGES, WHOLE}:
        count, width, height = map(int, figures)
        return PageCount(count, width, height, is_whole=word == WHOLE)
    if word != DRAWN:
        return None
    number, width, height = map(int, figures)
    place = page_file(folder, number)
    dots = place.read_bytes()
    place.unlink(missing_ok=True)
    return Drawn(number, width, height, dots)


def letterhead_line(said: LetterheadSaid) -> str:
    """Return what is said of a letterhead as one line."""
    return f"{LETTERHEAD} {json.dumps(asdict(said))}"


def _letterhead(line: str) -> LetterheadSaid:
    said: dict[str, Any] = json.loads(line)
    fonts = tuple((font, found) for font, found in said["fonts"])
    return LetterheadSaid(tuple(said["remarks"]), tuple(said["left_out"]), fonts)


def write_outcome(outcome: ExportOutcome, folder: Path) -> None:
    """Put down how it went, for when the child has ended."""
    (folder / _OUTCOME).write_text(json.dumps(asdict(outcome)), encoding="ascii")


def read_outcome(folder: Path) -> ExportOutcome | None:
    """Return how it went; None where the child came to no end."""
    path = folder / _OUTCOME
    if not path.exists():
        return None
    said = json.loads(path.read_text(encoding="ascii"))
    leaks = tuple(Leak(**one) for one in said["leaks"])
    return ExportOutcome(tuple(said["files"]), leaks, said["refused"], said["is_for_names"])


def written_in(folder: Path) -> Path:
    """Return where the child's files are before they are put in place."""
    return folder / _WRITTEN


def page_file(folder: Path, number: int) -> Path:
    """Return where the dots of a page are until they are shown."""
    return folder / f"page-{number}"
