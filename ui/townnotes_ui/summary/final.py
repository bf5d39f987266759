"""Draft or final: what the summary is, who made it so and when, and the way back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from townnotes.domain.commands.participants import identify
from townnotes.domain.commands.summary import final_edition, make_final, reopen
from townnotes.domain.dates import time_zone
from townnotes.domain.entities import Edition, NoteTaker
from townnotes.domain.registers import new_id
from townnotes.domain.state import State
from townnotes.summary.by_hand.editions import digest_of, text_of
from townnotes.summary.by_hand.staleness import Matter, open_matters
from townnotes.summary.paragraphs import Draft
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.drafting import Redraft
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import ListedRow, RowList, Sheet
from townnotes_ui.wording import time_of_day

_MATTERS_WIDTH = 560
_WIDTH = 480
_SHORT = QLocale.FormatType.ShortFormat


class MattersSheet(Sheet):
    """The list of what is open; Enter on one goes to it, the button goes on all the same.

    Space on somebody to identify says that the name is right, and takes it off the list.
    """

    went_on = Signal()
    went_to = Signal(object)
    """A `Matter`."""
    identified = Signal(str)
    """The id of a participant whose name is right."""

    def __init__(self, window: QWidget, matters: Sequence[Matter]) -> None:
        super().__init__(window, tr("Still open"))
        self._matters = list(matters)
        self.said = text_label("", "soft", self, wraps=True)
        self.list = RowList(tr("Still open"), self)
        self._show()
        self.list.setMinimumWidth(min(_MATTERS_WIDTH, window.width() - 160))
        self.list.taken.connect(self._go_to)
        settled = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)
        settled.setContext(Qt.ShortcutContext.WidgetShortcut)
        settled.activated.connect(self.settle)
        self.back_button = push_button(tr("Back"), self.close_sheet, parent=self)
        go_on = tr("Make final anyway")
        self.go_on_button = push_button(go_on, self._go_on, parent=self)
        row = lay_row(None, self.back_button, self.go_on_button, 0)
        fill(self.body, self.said, self.list, row)

    def settle(self) -> None:
        """Say of the name chosen that it is right, and take it off the list."""
        at = self.list.currentIndex().row()
        if not 0 <= at < len(self._matters) or not self._matters[at].participant:
            return
        self.identified.emit(self._matters.pop(at).participant)
        self._show()
        self.list.setCurrentIndex(self.list.rows.index(min(at, len(self._matters) - 1), 0))
        if not self._matters:
            self.go_on_button.setText(tr("Make final"))
            self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()

    def _show(self) -> None:
        kinds = {
            "check": tr("to check"), "unsupported": tr("unsupported"),
            "to word": tr("point still to word"), "uncovered": tr("point in no sentence"),
            "correction": tr("open correction by its speaker"),
            "to identify": tr("speaker to identify: Space confirms the name"),
        }  # fmt: skip
        self.said.setText(self._said())
        self.list.show_rows(
            [
                ListedRow(
                    str(at), one.text, " · ".join(filter(None, (kinds[one.kind], one.heading)))
                )
                for at, one in enumerate(self._matters)
            ]
        )

    def _said(self) -> str:
        """Say how many sentences, points and names are open."""
        kinds = [one.kind for one in self._matters]
        to_word, untold = kinds.count("to word"), kinds.count("uncovered")
        unknown, corrected = kinds.count("to identify"), kinds.count("correction")
        sentences = len(kinds) - to_word - untold - unknown - corrected
        parts = [
            counted("1 sentence to check|{n} sentences to check", sentences),
            counted("1 point still to word|{n} points still to word", to_word),
            counted("1 point in no sentence|{n} points in no sentence", untold),
            counted("1 open correction|{n} open corrections", corrected),
            counted("1 speaker to identify|{n} speakers to identify", unknown),
        ]  # fmt: skip
        if not kinds:
            return tr("Nothing is open any more.")
        return tr(
            "{filter}. The summary can be made final anyway.",
            filter=" · ".join(filter(None, parts)),
        )

    def take_focus(self) -> None:
        """Begin at what is open."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go_on(self) -> None:
        self.close_sheet()
        self.went_on.emit()

    def _go_to(self, at: str) -> None:
        self.close_sheet()
        self.went_to.emit(self._matters[int(at)])


class EditionLine(QWidget):
    """The words, and buttons that make the summary final, reopen it, and show its history."""

    final_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.words = text_label(role="soft", wraps=True)
        self.final_button = push_button(tr("Make final"), self.final_wanted, parent=self)
        self.final_button.setToolTip(tr("Lock the paragraphs, and record who did it and when"))
        self.reopen_button = push_button(tr("Reopen"), self.reopen_wanted, parent=self)
        self.history_button = push_button(tr("History"), self.show_history, "quiet", self)
        row = QGridLayout()
        row.setSpacing(STEP)
        row.addWidget(self.final_button, 0, 0)
        row.addWidget(self.reopen_button, 0, 1)
        row.addWidget(self.history_button, 0, 2)
        row.setColumnStretch(3, 1)
        lay_column(self, self.words, row)

    def show_edition(self, draft: Draft) -> None:
        """Show what the summary is now; `draft` is what stands on the page."""
        state = self._desk.state
        held = final_edition(state)
        words = tr("Draft")
        if held is not None:
            # A summary read from a JSON file does not say who made it final.
            told = _who_and_when(state, held)
            words = tr("Final · {told}", told=told) if told else tr("Final")
            words = "\n".join(filter(None, (words, self._moved(draft, held))))
        self.words.setText(words)
        set_role(self.words, "soft" if held is None else "ok")
        self.final_button.setVisible(held is None)
        self.reopen_button.setVisible(held is not None)
        self.history_button.setVisible(bool(state.all(Edition)))

    def _moved(self, draft: Draft, held: Edition) -> str:
        """Say what has come since the summary was made final."""
        if not draft.is_final:
            # Made final before its text was kept: the rules go on writing it.
            is_other = bool(held.digest) and held.digest != digest_of(draft)
            return tr("The notes behind it have changed the text since.") if is_other else ""
        new = len({id_ for one in draft.paragraphs for id_ in one.new_evidence})
        since = ""
        if new:
            one, many = (
                tr("1 new point since."),
                tr("{n} new point since.|{n} new points since.", new),
            )
            since = one if new == 1 else many
        elif draft.has_moved:
            since = tr("The notes have changed since.")
        stays = tr("This text stays until it is reopened.")
        return f"{since} {stays}" if since else ""

    def show_history(self) -> None:
        """Show who made the summary final or reopened it, the latest first."""

        def made(window: QWidget) -> HistorySheet:
            return HistorySheet(window, self._desk.state)

        self._desk.sheet_wanted.emit(made)


class HistorySheet(Sheet):
    """When the summary was made final and reopened, and by whom."""

    def __init__(self, window: QWidget, state: State) -> None:
        super().__init__(window, tr("History of the summary"))
        self.list = RowList(tr("History of the summary"), self)
        known = {"final": tr("Made final"), "reopened": tr("Reopened")}
        self.list.show_rows(
            [
                ListedRow(one.id, known.get(one.state, one.state), _who_and_when(state, one))
                for one in reversed(state.all(Edition))
            ]
        )
        self.list.setMinimumWidth(min(_WIDTH, window.width() - 160))
        self.body.addWidget(self.list)

    def take_focus(self) -> None:
        """Go through the list with the arrows."""
        self.list.setFocus()


def _who_and_when(state: State, edition: Edition) -> str:
    who = state.find(NoteTaker, edition.by)
    parts = [who.name or who.initials if who else "", _when(state, edition.at)]
    return ", ".join(part for part in parts if part)


def _when(state: State, instant: int | None) -> str:
    if instant is None:
        return ""
    zone = state.session.time_zone
    there = datetime.fromtimestamp(instant / 1000, time_zone(zone) if zone else None)
    date = QLocale().toString(QDate(there.year, there.month, there.day), _SHORT)
    return f"{date}, {time_of_day(instant, zone)}"


class Finality(QObject):
    """Locks the summary and opens it again."""

    went_to = Signal(object)
    """A `Matter` that somebody wishes to see first."""

    def __init__(self, desk: Desk, redraft: Redraft, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._redraft = desk, redraft
        self._exported: tuple[str, str] | None = None

    def ask(self) -> None:
        """Make the summary final; where something is open it is listed first, once."""
        self._redraft.now()
        draft = self._redraft.draft
        matters = open_matters(self._desk.state, draft) if draft else ()
        if not matters:
            self.make()
            return

        def asked(window: QWidget) -> MattersSheet:
            sheet = MattersSheet(window, matters)
            sheet.went_on.connect(self.make)
            sheet.went_to.connect(self.went_to)
            sheet.identified.connect(self._identify)
            return sheet

        self._desk.sheet_wanted.emit(asked)

    def _identify(self, participant: str) -> None:
        self._desk.do(tr("Name confirmed"), lambda state: identify(state, [participant]))

    def make(self) -> None:
        """Lock the summary as it is."""
        self._make(self._now())

    def note_export(self) -> None:
        """Keep what an export begins with: what is noted meanwhile is not in the file."""
        self._redraft.now()
        self._exported = self._now()

    def make_exported(self) -> None:
        """Lock the summary as it was exported."""
        self._make(self._exported)

    def _now(self) -> tuple[str, str] | None:
        draft = self._redraft.draft
        return (digest_of(draft), text_of(self._desk.state, draft)) if draft is not None else None

    def _make(self, what: tuple[str, str] | None) -> None:
        if what is not None:
            digest, text = what
            id_, me, now = new_id(), self._desk.me(), self._desk.now()
            self._desk.do(
                tr("Made final"), lambda state: make_final(state, id_, me, now, digest, text)
            )
            self._redraft.now()

    def reopen(self) -> None:
        """Let the summary be changed again."""
        if self._redraft.draft is not None:
            digest = digest_of(self._redraft.draft)
            id_, me, now = new_id(), self._desk.me(), self._desk.now()
            self._desk.do(tr("Reopened"), lambda state: reopen(state, id_, me, now, digest))
            self._redraft.now()

    def refuse(self) -> None:
        """Say why nothing can be written."""
        self._desk.noticed.emit(tr("The summary is final. Reopen it to change it."))
