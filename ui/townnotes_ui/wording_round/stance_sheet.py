"""All stances of a session, to be found by a few letters."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from townnotes.domain.points.stances import Stance
from townnotes_ui.actions.palette import PaletteEntry, PaletteSheet
from townnotes_ui.language.translation import tr
from townnotes_ui.wording_round.queue import STANCE_KEYS

_KEY_OF = {stance: key for key, stance in STANCE_KEYS.items()}


class StanceSheet(PaletteSheet):
    """A field and the stances that begin as typed; the one chosen is the id of its row."""

    def __init__(self, window: QWidget, stances: Iterable[Stance]) -> None:
        families = {
            "approve": tr("agrees"), "ask": tr("asks"),
            "emphasize": tr("emphasizes"), "concern": tr("doubts"),
            "inform": tr("informs"), "repeat": tr("says again"),
        }  # fmt: skip
        super().__init__(
            window,
            [
                PaletteEntry(one.words, one.words, families[one.family], _KEY_OF.get(one.words, ""))
                for one in stances
            ],
        )
        title = tr("How it was said")
        self.caption.setText(title)
        self.setAccessibleName(title)
        self.field.setPlaceholderText(tr("Type a few letters of the stance"))
        self.field.setAccessibleName(title)
        self.list.setAccessibleName(tr("Stances"))
        self.nothing.setText(tr("No matching stance."))
