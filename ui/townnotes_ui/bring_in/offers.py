"""Who of the session somebody in a file may be, and the keys that say it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from townnotes.importers.call.preview import Preview
from townnotes.importers.display_names.resolver import Meant
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role

_KEYS = (Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class Offers(QLabel):
    """A line below the people: whom the current row may be, each behind the key that says so."""

    settled = Signal()
    """Somebody was said to be one of them, or nobody known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "soft")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()
        self._preview: Preview | None = None
        self._place = -1

    def show_row(self, preview: Preview | None, place: int) -> None:
        """Show whom a row of a preview may be; the line stays as long as anybody is in doubt."""
        self._preview, self._place = preview, place
        self.setText(" · ".join(_told(preview, self._offered)) if preview else "")
        self.setVisible(preview is not None and preview.has_offers)

    def is_key(self, key: int) -> bool:
        """Tell whether one of Qt's keys says who the row is, 0 for nobody known."""
        offered = self._offered
        return bool(offered) and key in _KEYS[: len(offered) + 1]

    def use(self, key: int) -> bool:
        """Say with a figure who the row is; False for a key it has no use for."""
        if self._preview is None or not self.is_key(key):
            return False
        number, offered = _KEYS.index(Qt.Key(key)), self._offered
        self._preview.settle(self._place, offered[number - 1].participant if number else "")
        self.settled.emit()
        return True

    @property
    def _offered(self) -> Sequence[Meant]:
        if self._preview is None or not 0 <= self._place < len(self._preview.people):
            return ()
        return self._preview.match(self._place).who.offered


def _told(preview: Preview, offered: Sequence[Meant]) -> list[str]:
    told = [
        tr(
            "{number} is {named}: {words}",
            number=number,
            named=preview.named(one.participant),
            words=tr(one.why),
        )
        for number, one in enumerate(offered, start=1)
    ]
    return [*told, tr("0 for somebody else")] if told else []
