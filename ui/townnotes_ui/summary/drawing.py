"""Has the pages of a summary drawn beside the window: which there are, and those in sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from townnotes.domain.registers import Register
from townnotes.errors import RuleError
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order
from townnotes_ui.exporting.job import Beside
from townnotes_ui.exporting.protocol import Wanted

PAGES, WHOLE, DRAWN = "pages", "whole", "drawn"
"""What is said: how many pages there are by now, that these are all, and which one is drawn."""


@dataclass(frozen=True, slots=True)
class Counted:
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


Heard = int | Counted | Drawn
"""What comes of the pages: a step of the way to them, their count, or one of them."""


class Drawing(Beside):
    """The pages of one state of the session; `draw` goes on until `cancel`, in a thread."""

    _nothing = "The pages were not drawn"
    _stopped = "Cancelled: no pages were drawn."

    def __init__(self, registers: Sequence[Register], publication: Publication) -> None:
        super().__init__(registers, Wanted(Order(Path("seen.pdf"), publication), to_be_seen=True))

    def draw(self, hear: Callable[[Heard], None]) -> None:
        """Have pages drawn, as they are asked for; raises as `publish_to`, and StoppedError."""
        with self._talked(lambda line, folder: _hear(line, folder, hear)) as folder:
            said = self._end_of(folder)
        if said.refused:
            raise RuleError(said.refused)

    def ask(self, number: int, width: int) -> None:
        """Ask for a page, counted from 0, so many dots wide."""
        child = self._child
        if child is None or child.stdin is None or not self._is_handed_over:
            return
        try:
            child.stdin.write(f"{number} {width}\n")
            child.stdin.flush()
        except (OSError, ValueError):
            # It has ended; how, is said at its end.
            return


def page_file(folder: Path, number: int) -> Path:
    """Return where the dots of a page are until they are shown."""
    return folder / f"page-{number}"


def _hear(line: str, folder: Path, hear: Callable[[Heard], None]) -> None:
    word, *figures = line.split() or [""]
    if word.isdigit():
        hear(int(word))
    elif word in {PAGES, WHOLE}:
        count, width, height = map(int, figures)
        hear(Counted(count, width, height, is_whole=word == WHOLE))
    elif word == DRAWN:
        number, width, height = map(int, figures)
        place = page_file(folder, number)
        hear(Drawn(number, width, height, place.read_bytes()))
        place.unlink(missing_ok=True)
