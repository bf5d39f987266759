"""What is said in a practice call, as it is said, over the rooms; reduced it is one line."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from townnotes.starting.script import ToldSoFar
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.floor.arrangement import THREE_FROM
from townnotes_ui.language.translation import tr
from townnotes_ui.look import (
    LIST_WIDTH,
    NARROW_WIDTH,
    SIDE_WIDTH,
    fix_width,
    set_role,
    tokens,
    zoomed,
)
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel

_EDGES, _LINE_EDGES = (16, 10, 12, 10), (16, 3, 12, 3)
_ROOM = 62
"""The height of what is said, so that nothing jumps: three lines, or two and the chat."""
_SPACE, _BETWEEN = 12, 4
_LEAST_KEYS = 180


class ScriptPanel(QFrame):
    """Who speaks, what they say, what there is to do about it, and the keys of the telling."""

    go_wanted = Signal()
    slower_wanted = Signal()
    faster_wanted = Signal()
    again_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "script")
        self.is_line = False
        """Whether it is reduced to a line."""
        self._is_narrow = False
        self._told, self._chat, self._prompt = ToldSoFar((), ""), "", ""
        self.setAccessibleName(tr("What is said in the practice call"))
        self._make_labels()
        self._make_buttons()
        self._lay_out()
        self.reduce(is_line=False)

    def _make_labels(self) -> None:
        self.mark = text_label(tr("Practice · nothing is real"), "caption", self)
        self.name = ElidedLabel(self)
        set_role(self.name, "title")
        self.about = ElidedLabel(self)
        set_role(self.about, "small")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.one_line = ElidedLabel(self)
        self.chat = ElidedLabel(self)
        set_role(self.chat, "small")
        self.prompt = text_label("", "step-mark", self, wraps=True, is_plain=True)
        self.pace = text_label("", "small", self)

    def _make_buttons(self) -> None:
        self.go_button = self._button("", self.go_wanted, "plain")
        say_tip(self.go_button, tr("Go on with what is said, or pause"), "practice-go")
        self.slower_button = self._button(tr("Slower"), self.slower_wanted, "word")
        self.faster_button = self._button(tr("Faster"), self.faster_wanted, "word")
        self.again_button = self._button(tr("Begin again"), self.again_wanted, "word")
        self.line_button = self._button("", self._turn, "word")
        self.close_button = self._button(tr("Close"), self.closed, "word")

    def _button(
        self, words: str, does: SignalInstance | Callable[[], None], role: str
    ) -> QPushButton:
        # A click must not take the caret out of the note; Tab comes here.
        button = push_button(words, does, role, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        who = self._who = QWidget(self)
        lay_column(who, self.mark, self.name, self.about, space=2)
        words = self._words = QWidget(self)
        lay_column(words, self.said, self.one_line, self.chat, self.prompt, space=_BETWEEN)
        pace = lay_row(None, self.slower_button, self.pace, self.faster_button, 1, space=_SPACE)
        rest = lay_row(None, self.line_button, self.again_button, self.close_button, 1,
                       space=_SPACE)  # fmt: skip
        keys = self._keys = QWidget(self)
        leading = Qt.AlignmentFlag.AlignLeading
        self._column = lay_column(keys, (self.go_button, 0, leading), pace, rest, space=6)
        self._row = lay_row(self, who, (words, 1), keys, space=_SPACE, edges=_EDGES)

    def reduce(self, *, is_line: bool) -> None:
        """Show it as one line, or whole."""
        self.is_line = is_line
        for part in (self.name, self.about, self.said, self.prompt, self.pace,
                     self.slower_button, self.faster_button, self.again_button):  # fmt: skip
            part.setVisible(not is_line)
        self.one_line.setVisible(is_line)
        along = QBoxLayout.Direction.LeftToRight
        self._column.setDirection(along if is_line else QBoxLayout.Direction.TopToBottom)
        self.line_button.setText(tr("More") if is_line else tr("One line"))
        self._row.setContentsMargins(*(_LINE_EDGES if is_line else _EDGES))
        place = Qt.AlignmentFlag.AlignVCenter if is_line else Qt.AlignmentFlag.AlignTop
        for part in (self._who, self._words, self._keys):
            self._row.setAlignment(part, place)
        self._fit()

    def _turn(self) -> None:
        self.reduce(is_line=not self.is_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand over the columns of the Floor, which are fewer in a small window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < zoomed(THREE_FROM)
        fix_width(self._who, NARROW_WIDTH - _SPACE if is_narrow else LIST_WIDTH)
        fix_width(self._keys, _LEAST_KEYS if is_narrow else SIDE_WIDTH - _SPACE)
        self._is_narrow = is_narrow
        self._show_words()

    # What it shows.

    def show_speaker(self, name: str, about: str) -> None:
        """Show who has the floor."""
        self.name.setText(name)
        self.about.setText(about)

    def show_words(self, told: ToldSoFar, chat: str, prompt: str) -> None:
        """Show what is being said, what stands in the chat and what there is to do, or nothing."""
        self._told, self._chat, self._prompt = told, chat, prompt
        self._show_words()

    def _show_words(self) -> None:
        told = self._told
        before = " ".join(told.before[-1:] if told.now else told.before[-2:])
        if self._is_narrow and told.now:
            before = ""
        soft = f"<span style='color:{tokens().soft}'>{escape(before)}</span>"
        self.said.setText(f"{soft} {escape(told.now)}" if before or told.now else "")
        self.chat.setText(self._chat)
        taken = self.chat.sizeHint().height() + _BETWEEN
        beside_chat = bool(self._chat) and not self._is_narrow
        self.said.setFixedHeight(zoomed(_ROOM) - (taken if beside_chat else 0))
        self.chat.setVisible(bool(self._chat) and not self.is_line)
        self.prompt.setText(self._prompt)
        self.one_line.setText(self._chat or told.now or self._prompt or before)

    def show_pace(self, pace: float, *, is_running: bool) -> None:
        """Show how fast is spoken, and whether."""
        self.pace.setText(tr("pace {pace} %", pace=round(pace * 100)))
        # Beside "Pause" of the speaking time it says what it pauses.
        begin = tr("Resume script") if self.said.text() else tr("Start script")
        self.go_button.setText(tr("Pause script") if is_running else begin)
