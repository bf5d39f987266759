"""What the words of the call have and the notes have not: who spoke, and which minutes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from townnotes.domain.entities import Point
from townnotes.domain.floor.timer import as_clock
from townnotes.importers.beside.coverage import NoteCoverage, SilentStretch
from townnotes.importers.beside.words_beside import UnnotedTurn, WordsBeside
from townnotes_ui.call_words.minute_strip import MinuteStrip
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.note.sheets import TellingSheet
from townnotes_ui.widgets.sheet import ListedRow
from townnotes_ui.wording import time_of_day

_SHOWN = 80
_NAMES = 3


def coverage_sheet(
    window: QWidget,
    desk: Desk,
    beside: WordsBeside,
    make: Callable[[UnnotedTurn], object],
    go_to: Callable[[int], object],
) -> TellingSheet:
    """Return the sheet: Enter makes an intervention of a turn, or goes to the words of a minute.

    `go_to` is given the instant, as UTC milliseconds.
    """
    state = desk.state
    zone = state.session.time_zone
    noted = (one.at for one in state.all(Point) if one.at is not None and not one.gap)
    coverage = NoteCoverage(beside, noted)
    turns, stretches = beside.unnoted, coverage.stretches()
    takes: list[Callable[[], object]] = [lambda one=one: make(one) for one in turns]
    takes += [lambda one=one: go_to(one.began) for one in stretches]
    told = (*(_turn_row(one, zone) for one in turns),
            *(_stretch_row(one, zone) for one in stretches))  # fmt: skip
    rows = [ListedRow(str(at), *said) for at, said in enumerate(told)]
    said = f"{_turns_words(len(turns))} {_minutes_words(coverage)}"
    sheet = TellingSheet(window, tr("Said, but not noted"), said, rows)
    sheet.list.setVisible(bool(rows))
    if coverage.minutes:
        sheet.body.insertWidget(1, MinuteStrip(coverage.minutes, zone, sheet))

    def take(id_: str) -> None:
        takes[int(id_)]()

    sheet.taken.connect(take)
    return sheet


def _turn_row(one: UnnotedTurn, zone: str) -> tuple[str, str]:
    began = time_of_day(one.began, zone, seconds=True)
    return f"{one.who} · {as_clock(one.ended - one.began)}", f"{began} · {one.text[:_SHOWN]}"


def _stretch_row(one: SilentStretch, zone: str) -> tuple[str, str]:
    minutes = tr("1 minute without a note|{n} minutes without a note", one.minutes)
    who = ", ".join(one.who[:_NAMES]) + (" …" if len(one.who) > _NAMES else "")
    below = " · ".join(filter(None, (who, one.text[:_SHOWN])))
    return f"{time_of_day(one.began, zone)} · {minutes}", below


def _turns_words(count: int) -> str:
    if not count:
        return tr("Everybody who spoke for a while was noted.")
    return tr("1 speaker spoke without a note; Enter makes an intervention "
"of it.|{n} times somebody spoke without a note, the longest "
"first; Enter makes an intervention of it.", count)  # fmt: skip


def _minutes_words(coverage: NoteCoverage) -> str:
    if not coverage.minutes:
        return ""
    if not coverage.silent:
        return tr("Each minute has a note.")
    return tr(
        "{silent} of {count} minutes have words and no note; Enter goes to the words.",
        silent=coverage.silent,
        count=len(coverage.minutes),
    )
