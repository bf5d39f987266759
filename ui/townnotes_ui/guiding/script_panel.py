"""What is said in a practice call, as it is said, over the rooms; reduced it is one line."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from townnotes.starting.script import Told
from townnotes_ui.actions.keys import say_tip
from townnotes_ui.look import LIST_WIDTH, SIDE_WIDTH, fix_width, set_role, tokens, zoomed
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.small import ElidedLabel

_EDGES, _LINE_EDGES = (16, 10, 12, 10), (16, 3, 12, 3)
_LINES = 3
"""Of what is said; a sentence and the one before it take no more."""
_SPACE = 12


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
        self.setAccessibleName(self.tr("What is said in the practice call"))
        self._make_labels()
        self._make_buttons()
        self._lay_out()
        self.reduce(is_line=False)

    def _make_labels(self) -> None:
        self.mark = text_label(self.tr("Practice"), "caption", self)
        self.name = ElidedLabel(self)
        set_role(self.name, "title")
        self.about = ElidedLabel(self)
        set_role(self.about, "small")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.one_line = ElidedLabel(self)
        self.chat = text_label("", "small", self, wraps=True, is_plain=True)
        self.chat.hide()
        self.prompt = text_label("", "step-mark", self, wraps=True, is_plain=True)
        self.pace = text_label("", "small", self)

    def _make_buttons(self) -> None:
        self.go_button = self._button("", self.go_wanted, "plain")
        say_tip(self.go_button, self.tr("Go on with what is said, or pause"), "practice-go")
        self.slower_button = self._button(self.tr("Slower"), self.slower_wanted, "word")
        self.faster_button = self._button(self.tr("Faster"), self.faster_wanted, "word")
        self.again_button = self._button(self.tr("Begin again"), self.again_wanted, "word")
        self.line_button = self._button("", self._turn, "word")
        self.close_button = self._button(self.tr("Close"), self.closed, "word")

    def _button(self, words: str, does: object, role: str) -> QPushButton:
        # A click must not take the caret out of the note; Tab comes here.
        button = push_button(words, does, role, self)  # type: ignore[arg-type]
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        who = self._who = QWidget(self)
        fill(lay_column(who, space=2), self.mark, self.name, self.about, 1)
        words = lay_column(None, self.said, self.one_line, self.chat, self.prompt, 1, space=4)
        pace = lay_row(None, self.slower_button, self.pace, self.faster_button, 1, space=_SPACE)
        rest = lay_row(None, self.line_button, self.again_button, self.close_button, 1,
                       space=_SPACE)  # fmt: skip
        keys = self._keys = QWidget(self)
        leading = Qt.AlignmentFlag.AlignLeading
        fill(lay_column(keys, space=6), (self.go_button, 0, leading), pace, rest, 1)
        self._row = lay_row(self, who, (words, 1), keys, space=_SPACE, edges=_EDGES)

    def reduce(self, *, is_line: bool) -> None:
        """Show it as one line, or whole."""
        self.is_line = is_line
        for part in (self.about, self.said, self.prompt, self.pace, self.slower_button,
                     self.faster_button, self.again_button):  # fmt: skip
            part.setVisible(not is_line)
        self.one_line.setVisible(is_line)
        self.chat.setVisible(bool(self.chat.text()) and not is_line)
        self.line_button.setText(self.tr("More") if is_line else self.tr("One line"))
        self._row.setContentsMargins(*(_LINE_EDGES if is_line else _EDGES))
        fix_width(self._who, LIST_WIDTH - 16 - _SPACE + 28)
        fix_width(self._keys, SIDE_WIDTH - 12)
        self.said.setFixedHeight(zoomed(20) * _LINES)

    def _turn(self) -> None:
        self.reduce(is_line=not self.is_line)

    # What it shows.

    def show_speaker(self, name: str, about: str) -> None:
        """Show who has the floor."""
        self.name.setText(name)
        self.about.setText(about)

    def show_told(self, told: Told) -> None:
        """Show what is being said, after the sentence before."""
        before = told.before[-1:] if told.now else told.before[-2:]
        soft = f"<span style='color:{tokens().soft}'>{escape(' '.join(before))}</span>"
        self.said.setText(f"{soft} {escape(told.now)}".strip())
        self.one_line.setText(told.now or " ".join(before[-1:]))

    def show_chat(self, words: str) -> None:
        """Show what stands in the chat of the call, or nothing."""
        self.chat.setText(words)
        self.chat.setVisible(bool(words) and not self.is_line)

    def show_prompt(self, words: str) -> None:
        """Show what there is to do, or nothing."""
        self.prompt.setText(words)
        self.prompt.setVisible(not self.is_line)

    def show_pace(self, pace: float, *, is_running: bool) -> None:
        """Show how fast is spoken, and whether."""
        self.pace.setText(self.tr("{} % of the pace").format(round(pace * 100)))
        self.go_button.setText(self.tr("Pause") if is_running else self.tr("Start"))
