"""What is said where a file did not open: on the start page, or over the session that stays."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.starting.start_page import StartPage

if TYPE_CHECKING:
    # Most days every file opens: what says that one did not comes with the failure.
    from townnotes_ui.opener import Opener
    from townnotes_ui.widgets.notices import Banner, Remedy


class NotOpened(QObject):
    """Keeps what there is in the place of a file, and offers it with why that did not open."""

    file_wanted = Signal(object)
    """The `Path` of the file in which the session went on."""
    backup_wanted = Signal(object, object)
    """The `Path` of a backup, and of the file that it is of."""
    take_over_wanted = Signal(object)
    """The `Path` of a file that is to be opened though it may be open elsewhere."""

    def __init__(
        self,
        desk: Desk,
        opener: "Opener",
        page: Callable[[], StartPage],
        banner: "Callable[[], Banner]",
    ) -> None:
        super().__init__(opener)
        self._desk = desk
        self._page = page
        self._banner = banner
        self._backup: tuple[Path, Path] | None = None
        self._later: Path | None = None
        opener.backup_known.connect(self._keep_backup)
        opener.later_known.connect(self._keep_later)

    def show(self, sentence: str, doubted: Path | None = None) -> None:
        """Say why; `doubted` is a file that opens once somebody says that nobody else has it."""
        if self._desk.is_open:
            stays = tr("The session shown here stays open.")
            self._banner().say(f"{sentence} {stays}", list(self._remedies(doubted)))
            self._backup = self._later = None
        else:
            page = self._page()
            page.show_trouble(sentence)
            if doubted is not None:
                page.offer_all_the_same(doubted)
            self.offer_others(page)

    def offer_others(self, page: StartPage) -> None:
        """Offer on the page, once, what there is in the place of a file."""
        if self._backup is not None:
            page.show_backup(*self._backup)
        if self._later is not None:
            page.show_last(str(self._later))
        self._backup = self._later = None

    def _remedies(self, doubted: Path | None) -> "Iterator[Remedy]":
        from townnotes_ui.widgets.notices import Remedy

        if doubted is not None:
            words = tr("It is closed there: open it here")
            yield Remedy(words, lambda: self.take_over_wanted.emit(doubted))
        if self._later is not None:
            later = self._later
            words = tr("Open “{stem}”", stem=later.stem)
            yield Remedy(words, lambda: self.file_wanted.emit(later))
        if self._backup is not None:
            from townnotes_ui.safety.salvaged import backup_words

            backup, path = self._backup
            yield Remedy(backup_words(backup), lambda: self.backup_wanted.emit(backup, path))

    def _keep_backup(self, backup: Path, path: Path) -> None:
        self._backup = (backup, path)

    def _keep_later(self, later: Path) -> None:
        self._later = later
