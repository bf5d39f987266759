"""Making the summary final, with what is open asked once, and reopening it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from townnotes.summary.by_hand.editions import digest_of, text_of
from townnotes.summary.by_hand.staleness import open_matters
from townnotes_ui.desk import Desk
from townnotes_ui.summary.changes import Deeds
from townnotes_ui.summary.matters_sheet import MattersSheet
from townnotes_ui.summary.redraft import Redraft


class Finality(QObject):
    """Locks the summary and opens it again."""

    went_to = Signal(object)
    """A `Matter` that somebody wishes to see first."""

    def __init__(self, desk: Desk, redraft: Redraft, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._redraft, self._deeds = desk, redraft, deeds
        self._exported: tuple[str, str] | None = None

    def ask(self) -> None:
        """Make the summary final; where something is open it is listed first, once."""
        self._redraft.now()
        draft = self._redraft.draft
        matters = open_matters(self._desk.state, draft) if draft else ()
        if not matters:
            self.make()
            return

        def asked(window: QWidget) -> MattersSheet:
            sheet = MattersSheet(window, matters)
            sheet.went_on.connect(self.make)
            sheet.went_to.connect(self.went_to)
            return sheet

        self._desk.sheet_wanted.emit(asked)

    def make(self) -> None:
        """Lock the summary as it is."""
        self._make(self._now())

    def follow_export(self, step: int) -> None:
        """Keep what an export begins with: what is noted meanwhile is not in the file."""
        if not step:
            self._redraft.now()
            self._exported = self._now()

    def make_exported(self) -> None:
        """Lock the summary as it was exported."""
        self._make(self._exported)

    def _now(self) -> tuple[str, str] | None:
        draft = self._redraft.draft
        return (digest_of(draft), text_of(self._desk.state, draft)) if draft is not None else None

    def _make(self, what: tuple[str, str] | None) -> None:
        if what is not None:
            self._deeds.make_final(*what)
            self._redraft.now()

    def reopen(self) -> None:
        """Let the summary be changed again."""
        if self._redraft.draft is not None:
            self._deeds.reopen(digest_of(self._redraft.draft))
            self._redraft.now()

    def refuse(self) -> None:
        """Say why nothing can be written."""
        self._desk.noticed.emit(self.tr("The summary is final. Reopen it to change it."))
