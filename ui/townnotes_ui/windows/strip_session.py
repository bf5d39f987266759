"""What the strip shows of the session, and what the mouse does to it there."""

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QTextCursor

from townnotes.domain.entities import Point, Theme
from townnotes.domain.floor.floor_reading import answers_of
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.note.panel import NotePanel
from townnotes_ui.windows.feed import StageFeed
from townnotes_ui.windows.strip import Strip
from townnotes_ui.windows.strip_line import StripLine
from townnotes_ui.windows.theme_chips import ThemeKey

_KEYS = "123456789"
_KINDS = {"theme", "link"}


class StripBinding(QObject):
    """Keeps line and note in line, in both directions."""

    def __init__(self, line: StripLine, editor: PointEditor) -> None:
        super().__init__(line)
        self._line = line
        self._editor = editor
        self._is_ours = False
        line.typed.connect(self._write)
        line.cursorPositionChanged.connect(self._bring_caret)
        line.entered.connect(self._begin_point)
        line.left.connect(self._go)
        line.joined.connect(self._join)
        line.pasted.connect(self._paste)
        editor.document().contentsChanged.connect(self.read)
        editor.cursorPositionChanged.connect(self.read)
        editor.entered.connect(self.read)

    def read(self) -> None:
        """Show the line that the note's caret is in."""
        if self._is_ours or not self._line.isVisible():
            # Nobody sees it: typing in the window must not pay for a strip that is put away.
            return
        caret = self._editor.textCursor()
        self._is_ours = True
        self._line.show_text(caret.block().text(), caret.positionInBlock())
        self._is_ours = False

    def _write(self) -> None:
        if self._is_ours:
            return
        self._is_ours = True
        caret = self._editor.textCursor()
        caret.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        caret.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        caret.insertText(self._line.text)
        self._is_ours = False
        self._bring_caret()

    def _bring_caret(self) -> None:
        """Have the note's caret, and what is chosen, where it is here."""
        if self._is_ours or self._line.text != self._editor.textCursor().block().text():
            return
        self._is_ours = True
        here = self._line.textCursor()
        caret = self._editor.textCursor()
        start = caret.block().position()
        caret.setPosition(start + here.anchor())
        caret.setPosition(start + here.position(), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(caret)
        self._is_ours = False

    def _begin_point(self) -> None:
        self._editor.textCursor().insertBlock()
        self._editor.ensureCursorVisible()

    def _go(self, step: int) -> None:
        caret = self._editor.textCursor()
        way = QTextCursor.MoveOperation
        if caret.movePosition(way.PreviousBlock if step < 0 else way.NextBlock):
            caret.movePosition(way.EndOfBlock)
            self._editor.setTextCursor(caret)

    def _join(self, step: int) -> None:
        caret = self._editor.textCursor()
        if step < 0:
            caret.deletePreviousChar()
        else:
            caret.deleteChar()

    def _paste(self, source: QMimeData) -> None:
        self._editor.insertFromMimeData(source)


class StripSession(QObject):
    """Ties a strip to the note of the window, and to what is said there."""

    def __init__(self, strip: Strip, desk: Desk, note: NotePanel, feed: StageFeed) -> None:
        super().__init__(strip)
        self._strip = strip
        self._desk = desk
        self._editor = note.editor
        self._binding = StripBinding(strip.line, note.editor)
        strip.chips.tag_wanted.connect(note.keeper.tag)
        note.editor.entered.connect(self.read)
        desk.follow(self, _KINDS, self.read)
        desk.noticed.connect(self._say)
        desk.saved.connect(self._show_trouble)
        self._feed = feed
        feed.pushed.connect(strip.show_view)
        strip.shown.connect(self._read_all)

    def _read_all(self) -> None:
        self._strip.show_view(self._feed.view)
        self._binding.read()
        self.read()

    def read(self) -> None:
        """Show what the line wears."""
        if not self._desk.is_open or not self._strip.isVisible():
            return
        state = self._desk.state
        line = self._editor.current_line()
        point = state.find(Point, line.id)
        worn = {state.leader(one) for one in point.themes} if point else set[str]()
        self._strip.chips.show_themes(
            [
                ThemeKey(one.key, one.label, one.colour, one.id in worn)
                for one in sorted(state.all(Theme), key=_by_key)
                if one.key and one.key in _KEYS
            ]
        )
        self._strip.line.setAccessibleDescription(self._editor.accessibleDescription())
        read = line.row.stance_read if line.row and not line.edited else ""
        self._strip.show_marks(" · ".join(_marks_of(state, point, read)) if point else "")
        self._strip.fit()

    def _say(self, text: str) -> None:
        if self._strip.isVisible():
            self._strip.say(text)

    def _show_trouble(self) -> None:
        if self._desk.trouble:
            self._say(self._desk.trouble)


def _marks_of(state: State, point: Point, read: str) -> list[str]:
    private = tr("private") if point.private else ""
    especially = tr("especially") if point.emphasis else ""
    stance = point.stance or (tr("{read}?", read=read) if read else "")
    marks = (private, stance, especially, *answers_of(state, point))
    return [one for one in marks if one]


def _by_key(theme: Theme) -> str:
    return theme.key
