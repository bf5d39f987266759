"""The other files of a session that hold a person, offered to be erased from as well."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.safety.privacy.erasing import Sweeping
from townnotes.safety.privacy.other_files import Holding, OtherFiles
from townnotes.safety.privacy.session_copies import Copied
from townnotes.settings import data_folder
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import lay_column, text_label

_SPACE = 4
_INDENT = 24
"""Where the words of a box begin."""


class OtherFilesChoice(QWidget):
    """Not there where no other file of the session holds the person chosen."""

    looked = Signal()
    """It is known which files do."""

    def __init__(self, of: Copied, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._others = OtherFiles(of, data_folder())
        self._held = Holding()
        self.jobs = Jobs(self, in_turn=True)
        """Looks for the files; failed, it is known as well as it can be."""
        self.jobs.failed.connect(self.looked)
        self.box = QCheckBox(self)
        self.box.setChecked(True)
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.said.setFixedWidth(width - _INDENT)
        below = lay_column(None, self.said, edges=(_INDENT, 0, 0, 0))
        lay_column(self, self.box, below, space=_SPACE)
        self.hide()

    @property
    def is_looking(self) -> bool:
        """Tell whether it is not known yet which files hold the person."""
        return self.jobs.is_busy

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The files to erase from besides the session's own."""
        return self._held.files if self.box.isChecked() else ()

    def look_for(self, what: Sweeping | None) -> None:
        """Find the files that hold a person, beside the window; None is nobody."""
        self._show(Holding())
        self.jobs.cancel()
        if what is not None:
            self.jobs.start(lambda _: self._others.holding(what), self._show_found)

    def _show_found(self, held: Holding) -> None:
        self._show(held)
        self.looked.emit()

    def _show(self, held: Holding) -> None:
        self._held = held
        count = len(held.files)
        self.box.setText(
            tr(
                "In another file of this session, too|In {n} other files of this session, too",
                count,
            )
        )
        self.box.setVisible(bool(held.files))
        lines = [QDir.toNativeSeparators(str(path)) for path in held.files]
        if held.unread:
            lines.append(unread_words(held.unread))
        self.said.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self.updateGeometry()


def quoted(files: Sequence[Path]) -> str:
    """Return files by name, as a sentence says them."""
    return ", ".join(f"“{one.name}”" for one in files)


def unread_words(files: Sequence[Path]) -> str:
    """Say of which files nobody knows whether they hold a person."""
    return tr(
        "{files} is of this session, too, and could not be looked "
        "into.|{files} are of this session, too, and could not be "
        "looked into.",
        len(files),
        files=quoted(files),
    )
