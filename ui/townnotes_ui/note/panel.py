"""The middle of the Floor: the head of the note, the points, and the marks that may be typed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from townnotes.domain.commands.agenda import open_item
from townnotes.domain.commands.interventions import flag_interpretation
from townnotes.domain.commands.participants import identify
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.floor_reading import now_row
from townnotes.domain.floor.floor_rows import Glance, NowRow
from townnotes_ui.actions.keys import first_key, say_keys
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn, unless_waiting
from townnotes_ui.look import set_role
from townnotes_ui.note.editor import NoteSheet, PointEditor
from townnotes_ui.note.keeper import NoteKeeper
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel, KeyButton
from townnotes_ui.wording import heard_through, ordinal, ordinal_word, shown_name, time_of_day

if TYPE_CHECKING:
    from townnotes_ui.note.autocorrect import Autocorrect
    from townnotes_ui.note.paste_keeper import PasteKeeper
    from townnotes_ui.note.sheets import NoteSheets
    from townnotes_ui.spelling.note_spelling import NoteSpelling

_BETWEEN = 10
_SPELL_AFTER_MS = 3000
"""After the session: by then all is imported, and nobody has looked for it before."""
_KINDS = {"agenda_item", "intervention", "participant", "category", "link", "session"}
_MARGINS, _NARROW_MARGINS = (28, 20, 28, 16), (12, 10, 12, 8)


class HintLine(QWidget):
    """Each mark its sign in bold and what it means; what has no room is left out whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: list[QLabel] = []
        """The last ones are left out first."""
        self._row = lay_row(self, space=_BETWEEN)
        marks = (
            ("#", tr("theme")), ("!", tr("stance")), ("@", tr("speaker")),
            ("§", tr("paragraph")), ("//", tr("private")),
        )  # fmt: skip
        for sign, meaning in marks:
            self._hint().setText(f"<b>{sign}</b> {meaning}")
        for action, meaning in (
            ("keys", tr("help")), ("lose-thread", tr("I lost the thread")),
        ):  # fmt: skip
            label = self._hint()
            say_keys(label, action, partial(self._say_key, label, meaning))
        rarer = (("+1", tr("supports")), ("≠", tr("against")))
        for place, (sign, meaning) in enumerate(rarer, len(marks)):
            self._hint(place).setText(f"<b>{sign}</b> {meaning}")
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what has no room is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as the new width has room for."""
        super().resizeEvent(event)
        self._fit()

    def _hint(self, place: int = -1) -> QLabel:
        label = text_label("", "small", self)
        label.setTextFormat(Qt.TextFormat.RichText)
        self._row.insertWidget(place, label)
        self.labels.append(label)
        return label

    def _say_key(self, label: QLabel, meaning: str, key: str) -> None:
        label.setText(f"{key} {meaning}" if key else "")
        self._fit()

    def _fit(self) -> None:
        used = 0
        for label in self.labels:
            used += label.sizeHint().width() if label.text() else 0
            label.setVisible(bool(label.text()) and used <= self.width())
            used += _BETWEEN


class NoteHead(QWidget):
    """Name, organization and place in the townhall of the intervention in the note pane."""

    next_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = ElidedLabel(self)
        self.name = ElidedLabel(self)
        self.about = ElidedLabel(self)
        self.remark = text_label("", "warning", self, wraps=True, is_plain=True)
        self.next_button = KeyButton(tr("Next speaker"), "next", self)
        self.return_button = push_button(
            tr("Back to the floor  Esc"), self.return_wanted, parent=self
        )
        self.zone = ""
        self.open_item = ""
        """The title of the agenda's open item."""
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        for label, role in (
            (self.caption, "caption"), (self.name, "speaker"), (self.about, "soft"),
        ):  # fmt: skip
            set_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setMinimumWidth(80)
        for button in (self.next_button, self.return_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.return_button.hide()
        self.next_button.clicked.connect(self.next_wanted)

    def _lay_out(self) -> None:
        words = lay_column(None, self.caption, self.name, space=3)
        above = Qt.AlignmentFlag.AlignTop
        buttons = ((self.return_button, 0, above), (self.next_button, 0, above))
        first = lay_row(None, (words, 1), *buttons, space=3)
        top = lay_column(None, first, self.about, space=3)
        rule = QFrame(self)
        set_role(rule, "rule")
        lay_column(self, top, self.remark, rule, space=16)
        self.remark.hide()

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Do without the line above the name, in a small window."""
        self.caption.setVisible(not is_narrow)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(6 if is_narrow else 16)

    def show_remark(self, remark: str) -> None:
        """Say what has become of the line that is being written, or nothing."""
        self.remark.setText(f"▲ {remark}" if remark else "")
        self.remark.setVisible(bool(remark))

    def show_row(self, row: NowRow | None, *, is_earlier: bool) -> None:
        """Show who speaks or spoke; None for the opening note."""
        self.return_button.setVisible(is_earlier)
        if row is None:
            self._show_opening(is_earlier=is_earlier)
            return
        self.caption.setText(self._caption_of(row, is_earlier=is_earlier))
        name = " ".join(filter(None, (row.honorific, row.name)))
        self.name.setText(shown_name(name, row.organization, to_identify=row.to_identify))
        self.about.setText(self._about_of(row))

    def _show_opening(self, *, is_earlier: bool) -> None:
        before = tr("Before the first intervention")
        earlier = tr("Earlier") if is_earlier else ""
        self.caption.setText(" · ".join(filter(None, (earlier, before, self._agenda_now("")))))
        self.name.setText(tr("Opening note"))
        said = tr("Nobody has the floor: add speakers to the list, then give the floor.")
        self.about.setText(tr("It belongs to no speaker.") if is_earlier else said)

    def _caption_of(self, row: NowRow, *, is_earlier: bool) -> str:
        number = ordinal(row.number)
        kind = tr(row.intervention.kind or "statement")
        parts = [row.item, tr("{number} intervention", number=number), kind]
        began = time_of_day(row.intervention.began, self.zone)
        ended = time_of_day(row.intervention.ended, self.zone)
        if is_earlier:
            parts.insert(0, tr("Earlier"))
            parts.append(f"{began}–{ended}" if ended else began)
        elif ended:
            parts.append(tr("ended {ended}", ended=ended))
        parts.append(self._agenda_now(row.item))
        return " · ".join(filter(None, parts))

    def _agenda_now(self, item: str) -> str:
        """Name the open item where it is another than the intervention's own."""
        named = self.open_item if self.open_item != item else ""
        return tr("agenda: {named}", named=named) if named else ""

    def _about_of(self, row: NowRow) -> str:
        turn = tr("{ordinal_word} intervention", ordinal_word=ordinal_word(row.turn))
        organization = row.organization if row.name else ""
        unknown = self._doubt() if row.to_identify else ""
        behalf = row.intervention.on_behalf_of
        for_group = tr("on behalf of {behalf}", behalf=behalf) if behalf else ""
        heard = heard_through(row.intervention.interpreted_from)
        parts = (unknown, organization, row.category, for_group, heard, turn)
        return " · ".join(filter(None, parts))

    def _doubt(self) -> str:
        key = first_key("name-right")
        return tr("to identify ({key} confirms the name)", key=key) if key else tr("to identify")


class NotePanel(QWidget):
    """Lays out head, editor and hints, and keeps the head in line with the session."""

    open_wanted = Signal(str)
    """The id of an intervention whose note is wanted on the Floor."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheets: NoteSheets | None = None
        self._pastes: PasteKeeper | None = None
        self._spelling: NoteSpelling | None = None
        self.autocorrect: Autocorrect | None = None
        """What writes abbreviations out; there once that was wanted."""
        self._spell_later = after_pause(self, _SPELL_AFTER_MS, self._spell)
        self.head = NoteHead(self)
        self.editor = PointEditor(desk.now, self)
        self.keeper = NoteKeeper(desk, self.editor)
        self.editor.hint = tr("What is said; Enter for the next point")
        self.hints = HintLine(self)
        self.setFocusProxy(self.editor)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.head.return_wanted.connect(self.keeper.call_live)
        self.keeper.moved.connect(self._show_head)
        self.editor.mark_begun.connect(self._complete)
        self.editor.paste_begun.connect(self._keep_paste)
        self.editor.menu_asked.connect(self._ask_for_menu)
        self._desk.opened.connect(self.show_session)
        self._desk.settings_changed.connect(self._follow_settings)
        self._desk.follow(self, _KINDS, self._show_head)

    def _lay_out(self) -> None:
        lay_column(
            self, self.head, (NoteSheet(self.editor, self), 1), self.hints, space=8, edges=_MARGINS
        )

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Leave the room to the note, in a small window."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(_NARROW_MARGINS if is_narrow else _MARGINS))
        self.hints.setVisible(not is_narrow)
        self.head.be_narrow(is_narrow)

    @property
    def sheets(self) -> "NoteSheets":
        """What the note opens over the window, made when first asked for."""
        if self._sheets is None:
            with in_turn:
                from townnotes_ui.note.sheets import NoteSheets

            self._sheets = NoteSheets(self._desk, self.keeper, self.editor)
            self._sheets.open_wanted.connect(self.open_wanted)
        return self._sheets

    @property
    def spelling(self) -> "NoteSpelling":
        """What underlines misspelt words; it comes a while after the session."""
        if self._spelling is None:
            with in_turn:
                from townnotes_ui.spelling.note_spelling import NoteSpelling

            self._spelling = NoteSpelling(self._desk, self.editor)
        return self._spelling

    def _spell(self) -> None:
        unless_waiting(lambda: self.spelling, self._spell_later.start)

    def _follow_settings(self) -> None:
        self.editor.follow_zoom()
        self._follow_autocorrect()

    def _follow_autocorrect(self) -> None:
        is_wanted = self._desk.settings.autocorrect
        if is_wanted and self.autocorrect is None:
            with in_turn:
                from townnotes_ui.note.autocorrect import Autocorrect

            self.autocorrect = Autocorrect(self._desk, self.editor)
        if self.autocorrect is not None:
            self.autocorrect.turn(on=is_wanted)

    # What the keys do.

    def lose_thread(self) -> None:
        """Leave a marker with the time where something was missed, and go on below it."""
        self.keeper.mark_gap()

    def flag_interpretation(self) -> None:
        """Say that the speaker was heard through interpretation, or that this is not so."""
        self.keeper.leave_line()
        if not self.keeper.shown:
            self._desk.noticed.emit(tr("Nobody has had the floor yet."))
            return
        shown = self.keeper.shown
        self._desk.do(tr("interpretation"), lambda state: flag_interpretation(state, shown))

    def identify(self) -> None:
        """Say that whoever speaks in the note shown is who their name says."""
        state = self._desk.state
        shown = state.find(Intervention, self.keeper.shown)
        speaker = state.find(Participant, shown.speaker) if shown else None
        if speaker is None or not speaker.to_identify:
            self._desk.noticed.emit(tr("Nobody in this note needs identifying."))
            return
        self._desk.do(tr("name confirmed"), lambda state: identify(state, [speaker.id]))

    def _keep_paste(self, lines: list[str]) -> None:
        """Have a long paste on the disk before it is in the note."""
        if self._pastes is None:
            with in_turn:
                from townnotes_ui.note.paste_keeper import PasteKeeper

            self._pastes = PasteKeeper(self._desk, self.keeper, self.editor)
        self._pastes.begin(lines)

    def _ask_for_menu(self, event: QContextMenuEvent) -> None:
        with in_turn:
            from townnotes_ui.note.point_menu import ask_for_menu

        ask_for_menu(self._desk, self.editor, event)

    def _complete(self) -> None:
        """Show what the mark that was begun may become."""
        if not self._desk.is_open:
            return
        if self.editor.completion is None:
            # Warmed beside the window: the note is there to be typed in before its lists are.
            with in_turn:
                from townnotes_ui.note.completion import Completion, MarkChoices

            self.editor.completion = Completion(self.editor, MarkChoices(self._desk))
        self.editor.completion.begin()

    # What it shows.

    def show_first(self, glance: Glance) -> None:
        """Show what a file has ready."""
        self._set_zone(glance.heading.time_zone)
        self.keeper.show_first(glance)
        self.head.show_row(glance.now, is_earlier=False)

    def show_session(self) -> None:
        """Show the note of whoever has the floor, or had it last."""
        self.keeper.go_live()
        # Here and not on `opened`: a room made for the first session comes after that.
        self._spell_later.start()
        self._follow_autocorrect()

    def _show_head(self) -> None:
        if not self._desk.is_open:
            return
        state = self._desk.state
        self._set_zone(state.session.time_zone)
        row = now_row(state, self.keeper.shown) if self.keeper.shown else None
        standing = open_item(state)
        self.head.open_item = standing.title if standing else ""
        self.head.show_row(row, is_earlier=self.keeper.is_earlier)
        self.head.show_remark(self.keeper.remark)

    def _set_zone(self, zone: str) -> None:
        self.head.zone = zone
        self.editor.columns.zone = zone
