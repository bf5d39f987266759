"""How large text is shown: a step larger or smaller by a key, at once and in every room."""

from PySide6.QtCore import QObject

from townnotes.settings import ZOOMS
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr

USUAL = 100


class TextZoom(QObject):
    """Goes through the sizes; which one it is stays with this computer."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def enlarge(self) -> None:
        """Show text a step larger."""
        now = self._now
        self._show(next((one for one in ZOOMS if one > now), now))

    def reduce(self) -> None:
        """Show text a step smaller."""
        now = self._now
        self._show(next((one for one in reversed(ZOOMS) if one < now), now))

    def reset(self) -> None:
        """Show text in its usual size."""
        self._show(USUAL)

    @property
    def _now(self) -> int:
        return self._desk.read_settings().text_zoom

    def _show(self, per_cent: int) -> None:
        if per_cent != self._now:
            self._desk.change_settings(text_zoom=per_cent)
        self._desk.noticed.emit(tr("Text at {per_cent} %", per_cent=per_cent))
