"""The Floor: speakers' list, note, speaking time and themes, around one caret."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from townnotes.domain.commands.agenda import open_item, open_next
from townnotes.domain.commands.speakers_list import call_next, pause_or_go_on
from townnotes.domain.commands.speaking_time import add_time
from townnotes.domain.floor.floor_rows import Glance
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Desk
from townnotes_ui.floor.arrangement import FloorArrangement
from townnotes_ui.floor.speakers.panel import SpeakersPanel
from townnotes_ui.floor.stray_typing import StrayTyping
from townnotes_ui.floor.themes.panel import ThemesPanel
from townnotes_ui.floor.timer_panel import TimerPanel
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.late_imports import in_turn, unless_waiting
from townnotes_ui.note.panel import NotePanel
from townnotes_ui.widgets.room import Room

if TYPE_CHECKING:
    from townnotes_ui.by_ear.floor_heard import FloorHeard
    from townnotes_ui.call_words.note_words import NoteWords
    from townnotes_ui.call_words.pane import WordsPane

_HEARD_AFTER_MS = 500
"""After the session, which is to be there first."""


class KeptCarets:
    """The line and the column a note was left at, by intervention."""

    def __init__(self, note: NotePanel) -> None:
        self._note = note
        self._left_at: dict[str, tuple[str, int]] = {}
        self._shown = ""

    def keep(self) -> None:
        """Remember where the caret stands in the note shown."""
        editor = self._note.editor
        self._shown = self._note.keeper.shown
        self._left_at[self._shown] = (
            editor.current_line().id,
            editor.textCursor().positionInBlock(),
        )

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether another note is shown since `keep`."""
        return self._note.keeper.shown != self._shown

    def bring_back(self) -> None:
        """Put the caret where the note was left, if another one is shown since `keep`."""
        if not self.is_elsewhere:
            return
        editor = self._note.editor
        line, column = self._left_at.get(self._note.keeper.shown, ("", 0))
        place = editor.lines.place_of(line)
        if place < 0:
            return
        block = editor.document().findBlockByNumber(place)
        caret = editor.textCursor()
        caret.setPosition(block.position() + min(column, block.length() - 1))
        editor.setTextCursor(caret)


class FloorRoom(Room):
    """Holds the panels together and knows what each key does here."""

    name = "floor"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._came_from: QWidget | None = None
        self._agenda: FloorAgenda | None = None
        self._words: WordsPane | None = None
        self._note_words: NoteWords | None = None
        self.speakers = SpeakersPanel(desk, self)
        self.note = NotePanel(desk, self)
        self._carets = KeptCarets(self.note)
        self.timer = TimerPanel(desk, self)
        self.themes = ThemesPanel(desk, self)
        self.stray = StrayTyping(self, self.note.editor)
        self.arrangement = FloorArrangement(self, self.speakers, self.note, self.timer, self.themes)
        self._hear_later = after_pause(self, _HEARD_AFTER_MS, self._hear)
        self._connect()
        if desk.is_open:
            self.show_session()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panels where there is room for them."""
        super().resizeEvent(event)
        self.arrangement.fit(event.size().width())

    def _fit(self) -> None:
        self.arrangement.fit(self.width())

    def _connect(self) -> None:
        self._desk.settings_changed.connect(self._fit)
        self._desk.opened.connect(self._hear_later.start)
        keeper = self.note.keeper
        self._desk.keep_wanted.connect(self.keep)
        self.note.head.next_wanted.connect(self.call_next)
        self.timer.pause_button.clicked.connect(self.pause)
        self.timer.more_button.clicked.connect(self.add_time)
        self.timer.less_button.clicked.connect(self.take_time)
        self.timer.ticked.connect(self.speakers.show_spoken)
        self.themes.tag_wanted.connect(keeper.tag)
        self.themes.added.connect(self._tag_new)
        self.themes.done.connect(self.go_to_note)
        self.themes.open_wanted.connect(self.open_intervention)
        self.note.open_wanted.connect(self.open_intervention)
        self.speakers.done.connect(self._go_back)
        self.speakers.list.picked.connect(self.give_floor)
        self.speakers.earlier_wanted.connect(self.show_intervention)
        self.note.editor.entered.connect(self._mark_themes)
        keeper.moved.connect(self._mark_shown)
        self.arrangement.turned.connect(self.go_to_note)
        self.themes.wanted.connect(self.arrangement.show_themes)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)

    def show_session(self) -> None:
        """Show the session that was loaded before the room was built."""
        self.speakers.show_session()
        self.note.show_session()
        self.timer.show_session()
        self.themes.show_session()
        self._hear_later.start()

    def show_first(self, glance: Glance) -> None:
        """Show what a file has ready, until the session is loaded."""
        self.speakers.show_first(glance)
        self.note.show_first(glance)
        self.timer.show_first(glance)
        self.themes.show_first(glance)
        self._mark_themes()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The panels, as they stand."""
        words = () if self._words is None or self._words.isHidden() else (self._words,)
        return (self.speakers, self.note, *words, self.timer, self.themes)

    @property
    def agenda(self) -> "FloorAgenda":
        """The agenda, as far as the Floor goes on in it."""
        if self._agenda is None:
            self._agenda = FloorAgenda(self._desk, self)
        return self._agenda

    @cached_property
    def heard(self) -> "FloorHeard":
        """What tells a screen reader of the floor; it comes a while after the session."""
        with in_turn:
            from townnotes_ui.by_ear.floor_heard import FloorHeard

        return FloorHeard(self._desk, self.note.editor, self)

    def _hear(self) -> None:
        unless_waiting(lambda: self.heard, self._hear_later.start)

    def say_floor(self) -> None:
        """Say who speaks, how the time stands and who is next."""
        self.heard.say_floor()

    @property
    def words(self) -> "WordsPane | None":
        """The words of the call; made when they are first asked for."""
        return self._words

    def turn_words(self) -> None:
        """Show the words of the call beside the note and go to them, or put them away."""
        if self._words is None:
            self._words = self._make_words()
        words = self._words
        words.setVisible(words.isHidden())
        self.arrangement.make_room(self.width())
        if words.isHidden():
            self.go_to_note()
        else:
            words.read()
            self._follow_words()
            words.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_unnoted(self) -> None:
        """Show what the words of the call have and the notes have not."""
        if self._words is None or self._words.isHidden():
            self.turn_words()
        assert self._words is not None
        self._words.show_unnoted()

    @property
    def note_words(self) -> "NoteWords":
        """What the words of the call do for the note; made when it is first asked for."""
        if self._note_words is None:
            with in_turn:
                from townnotes_ui.call_words.note_words import NoteWords

            self._note_words = NoteWords(self._desk, self.note.keeper, self.note.editor)
        return self._note_words

    def _make_words(self) -> "WordsPane":
        with in_turn:
            from townnotes_ui.call_words.pane import WordsPane

        words = WordsPane(self._desk, self)
        words.hide()
        words.open_wanted.connect(self.note.keeper.show)
        words.done.connect(self.go_to_note)
        self.note.keeper.moved.connect(self._follow_words)
        self.note.editor.entered.connect(self._follow_words)
        self.arrangement.put_beside_note(words)
        return words

    def _follow_words(self) -> None:
        if self._words is not None and not self._words.isHidden():
            self._words.go_to(self.note.keeper.shown, self.note.editor.current_line().id)

    # What the keys do.

    def call_next(self) -> None:
        """Give the floor to whoever is picked in the field, else to the next; on to the note.

        Where another laptop just did, or drives, the first press asks.
        """
        if not self._desk.may_give_floor(self.speakers.next_name):
            return
        self._carets.keep()
        self.note.keeper.leave_line()
        if not self.speakers.entry.call_picked():
            now = self._desk.now()
            self._desk.do(tr("next speaker"), lambda state: call_next(state, new_id(), now))
        self._show_live()

    def give_floor(self, id_: str = "") -> None:
        """Give the floor to one who waits, out of turn; where none is meant, ask for a number."""
        id_ = id_ or self.speakers.list.chosen
        if not id_:
            self._ask_whose_turn()
        elif self._desk.may_give_floor(self.speakers.name_of(id_)):
            self._carets.keep()
            self.note.keeper.leave_line()
            self.speakers.give_floor(id_)
            self._show_live()

    def _ask_whose_turn(self) -> None:
        if self.speakers.has_waiting:
            self.arrangement.show_list()
            self.speakers.list.begin_picking()
        else:
            self._desk.noticed.emit(tr("Nobody is waiting: add a speaker to the list first."))

    def _show_live(self) -> None:
        """Put the caret into the note of who has the floor."""
        if self.note.keeper.is_earlier:
            self.note.keeper.call_live()
        self.go_to_note()
        if self._carets.is_elsewhere:
            self.note.editor.go_to_end()

    def pause(self) -> None:
        """Stop the speaking time, or go on."""
        self.note.keeper.save()
        now = self._desk.now()
        self._desk.do(tr("pause"), lambda state: pause_or_go_on(state, new_id(), now))

    def add_time(self) -> None:
        """Give the speaker half a minute more."""
        self._change_time(30)

    def take_time(self) -> None:
        """Take half a minute back."""
        self._change_time(-30)

    def tag(self, key: str) -> None:
        """Put the theme of that key on the current point, or take it off."""
        self.note.keeper.tag(key)

    def make_private(self) -> None:
        """Make the current point a private remark, or an ordinary one again."""
        self.note.keeper.toggle_private()

    def turn_stance(self) -> None:
        """Take the stance that the point's words tell, or the next one of its family."""
        self.note.keeper.turn_stance()

    def suggest_spelling(self) -> None:
        """Offer what a misspelt word of the note may be meant for."""
        self.note.spelling.suggest()

    def undo(self) -> None:
        """Take the last change back."""
        self._turn(back=True)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._turn(back=False)

    def add_speaker(self) -> None:
        """Go to the field that puts speakers on the list."""
        self.arrangement.show_list()
        self.speakers.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.speakers.entry.selectAll()

    def show_intervention(self, id_: str) -> None:
        """Show the note of an intervention."""
        self.note.keeper.show(id_)
        self.go_to_note()

    def go_to_note(self) -> None:
        """Put the caret into the note."""
        self.note.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Save what is typed, before the window or the room is left."""
        self.note.keeper.finish_paste()
        self.note.keeper.leave_line()

    def save(self) -> None:
        """Save what is typed; the line goes on, and its marks are not read yet."""
        self.note.keeper.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the floor, and to the note."""
        if event.key() == Qt.Key.Key_Escape:
            if self.note.keeper.is_earlier:
                self.note.keeper.call_live()
            self.go_to_note()
        else:
            super().keyPressEvent(event)

    def _turn(self, *, back: bool) -> None:
        autocorrect = self.note.autocorrect
        if back and autocorrect is not None and autocorrect.take_back():
            return
        self._carets.keep()
        self.note.keeper.turn(back=back)
        self._carets.bring_back()

    def _change_time(self, seconds: int) -> None:
        self.note.keeper.save()
        self._desk.do(tr("speaking time"), lambda state: add_time(state, seconds))

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        self.stray.follow(new)
        if new is self.speakers.entry:
            self._came_from = old

    def _go_back(self) -> None:
        is_empty_floor = not self.note.keeper.shown
        if is_empty_floor and self.speakers.entry.hasFocus() and self.speakers.has_waiting:
            # Before the first speaker one name follows the other; there is nothing to note yet.
            return
        if self._came_from is self.note.editor or not self.speakers.entry.hasFocus():
            self.go_to_note()

    def _tag_new(self, theme: str) -> None:
        """Put a theme that was just named on the point it was named for, if there is one."""
        if self.note.editor.current_line().text.strip():
            self.note.keeper.tag(theme)

    def _mark_themes(self) -> None:
        row = self.note.editor.current_line().row
        self.themes.mark_worn(frozenset(chip.label for chip in row.chips) if row else frozenset())

    def _mark_shown(self) -> None:
        keeper = self.note.keeper
        self.speakers.mark_shown(keeper.shown if keeper.is_earlier else "")


class FloorAgenda(QObject):
    """What the Floor does with the agenda; its items are written in Prepare."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def open_next(self) -> None:
        """Go on to the next item; the caret stays, and who speaks goes on under theirs."""
        if self._desk.do(tr("agenda item"), open_next):
            standing = open_item(self._desk.state)
            self._desk.noticed.emit(tr("Agenda: {title}", title=standing.title if standing else ""))
