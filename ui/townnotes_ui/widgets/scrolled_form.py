"""A form that scrolls where the window is too low for it, instead of pressing its fields flat."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_LEAST_HEIGHT = 80
_AROUND = 180
"""What a sheet and the margins around it take of the height of the window."""


class ScrolledForm(QScrollArea):
    """Asks for all the room the form wants, and is content with less."""

    def __init__(self, form: QLayout) -> None:
        super().__init__()
        self._inside = QWidget()
        form.setContentsMargins(0, 0, 0, 0)
        self._inside.setLayout(form)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Ask for the size of the form, and for the bar where it is shown."""
        wanted = self._inside.sizeHint()
        is_low = wanted.height() > self.window().height() - _AROUND
        return wanted + QSize(self.verticalScrollBar().sizeHint().width() if is_low else 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few rows at a time."""
        return QSize(0, min(_LEAST_HEIGHT, self._inside.minimumSizeHint().height()))
