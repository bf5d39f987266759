"""Opens the mail program with a mail that names the files written last; it sends nothing itself."""

from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from townnotes.domain.floor.floor_reading import heading
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.job import Export
from townnotes_ui.exporting.opening import show_folder
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.notices import Remedy
from townnotes_ui.wording import title_of


class Mail(QObject):
    """A mail about the last export: its subject, and the names of the files in its text.

    A link to the mail program carries no files: who sends it puts them in.
    """

    def __init__(self, desk: Desk, exporter: Export, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exporter = exporter

    def write(self) -> None:
        """Have the mail program open; without one the text is copied, and that is said."""
        if not self._desk.is_open:
            return
        files = self._exporter.last_files
        if not files:
            self._desk.noticed.emit(tr("Nothing to send: export the summary first."))
            return
        names = tr(" and ").join(f"“{one.name}”" for one in files)
        subject, text = self._subject(), tr("Please find attached {names}.", names=names)
        if QDesktopServices.openUrl(mail_link(subject, f"{text}\n")):
            words = tr(
                "Your mail program was asked to open. Nothing is sent or "
                "attached from here: put {names} into the mail yourself.",
                names=names,
            )
        else:
            QGuiApplication.clipboard().setText(f"{subject}\n\n{text}\n")
            words = tr(
                "No mail program could be opened. The text of the mail is "
                "copied: paste it where you write mails, and put {names} in.",
                names=names,
            )
        folder = files[0].parent
        remedy = Remedy(tr("Open folder"), lambda: show_folder(folder))
        self._desk.told.emit(words, (remedy,))

    def _subject(self) -> str:
        state = self._desk.state
        words = tr("Summary: {title_of}", title_of=title_of(heading(state)))
        return ", ".join(filter(None, (words, state.session.date)))


def mail_link(subject: str, text: str, to: Sequence[str] = (), bcc: Sequence[str] = ()) -> QUrl:
    """Return a link to the mail program (RFC 6068: line ends as CRLF, all else quoted)."""
    body = text.replace("\n", "\r\n")
    addresses = quote(",".join(to), safe="@,")
    hidden = f"bcc={quote(','.join(bcc), safe='@,')}&" if bcc else ""
    said = f"subject={quote(subject, safe='')}&body={quote(body, safe='')}"
    written = f"mailto:{addresses}?{hidden}{said}"
    return QUrl.fromEncoded(written.encode(), QUrl.ParsingMode.StrictMode)
