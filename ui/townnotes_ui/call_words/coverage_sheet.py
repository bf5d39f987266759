"""What the words of the call have and the notes have not: who spoke, and which minutes."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from townnotes.domain.floor.timer import as_clock
from townnotes.importers.words.beside import UnnotedTurn, WordsBeside
from townnotes_ui.note.sheets import TellingSheet
from townnotes_ui.widgets.sheet import ListedRow
from townnotes_ui.wording import many, time_of_day, tr

_MOST_MINUTES = 8
_SHOWN = 80


def coverage_sheet(
    window: QWidget,
    beside: WordsBeside,
    noted: Sequence[int],
    zone: str,
    make: Callable[[UnnotedTurn], object],
) -> TellingSheet:
    """Return the sheet: Enter makes an intervention of a turn that nobody noted.

    `noted` are the instants of the points.
    """
    turns = beside.unnoted
    rows = [
        ListedRow(
            str(at),
            f"{one.who} · {as_clock(one.ended - one.began)}",
            f"{time_of_day(one.began, zone, seconds=True)} · {one.text[:_SHOWN]}",
        )
        for at, one in enumerate(turns)
    ]
    said = [_turns_words(len(turns)), _minutes_words(beside.silent_minutes(noted), zone)]
    sheet = TellingSheet(window, tr("Said, but not noted"), " ".join(said), rows)

    def take(id_: str) -> None:
        make(turns[int(id_)])

    sheet.taken.connect(take)
    return sheet


def _turns_words(count: int) -> str:
    if not count:
        return tr("Everybody who spoke for a while was noted.")
    return many(
        count,
        tr("1 speaker spoke without a note; Enter makes an intervention of it."),
        tr("{} times somebody spoke without a note, the longest first; Enter makes an intervention "
           "of it."),
    )  # fmt: skip


def _minutes_words(minutes: Sequence[int], zone: str) -> str:
    if not minutes:
        return tr("Each minute has a note.")
    shown = ", ".join(time_of_day(one, zone) for one in minutes[:_MOST_MINUTES])
    more = " …" if len(minutes) > _MOST_MINUTES else ""
    said = many(len(minutes), tr("1 minute has words and no note:"),
                tr("{} minutes have words and no note:"))  # fmt: skip
    return f"{said} {shown}{more}"
