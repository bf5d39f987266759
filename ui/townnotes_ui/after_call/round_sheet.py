"""The correction round: what was recorded from each speaker, to be sent to them and corrected."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPlainTextEdit, QWidget

from townnotes.after_call.extracts import DAYS_TO_REPLY, Extract, ExtractWriter, extracts
from townnotes.domain.dates import date_in_words
from townnotes.domain.points.corrections import corrections
from townnotes.errors import FileError
from townnotes_exporters.extracts import TEXT, WORD, ExtractsWritten, extract_name, write_extract
from townnotes_ui.after_call.letters import copy_letter, open_letter
from townnotes_ui.after_call.reply_sheet import ReplySheet
from townnotes_ui.after_call.round_writer import RoundWriter
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.memory import ExportMemory
from townnotes_ui.exporting.opening import show_folder
from townnotes_ui.files import ask_target, begin_in, go_on_in
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import counted, tr, worded
from townnotes_ui.look import zoomed
from townnotes_ui.prepare.date_field import TypedDates
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.notices import Remedy
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import (
    LISTED_ROW_HEIGHT,
    SPACE,
    ListedRow,
    RowList,
    ScrolledForm,
    Sheet,
)
from townnotes_ui.widgets.turning_row import TurningRow

_WIDTH, _LIST_WIDTH, _ROWS, _DATE_WIDTH = 960, 336, 7, 150
_FOLLOW_AFTER_MS = 300


class _LetterText(QPlainTextEdit):
    """The letter as it would be sent, with room for most of it."""

    def sizeHint(self) -> QSize:
        """Ask for as much as the rows of the list have at most."""
        return QSize(_LIST_WIDTH, zoomed(_ROWS * LISTED_ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be content with a few lines."""
        return QSize(_LIST_WIDTH // 2, zoomed(LISTED_ROW_HEIGHT * 2))


class RoundSheet(Sheet):
    """The speakers, the mail to the one chosen, and what can be done with it or with all."""

    width_wanted = _WIDTH

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Correction round"))
        self._desk = desk
        self._dates = TypedDates(desk)
        self._extracts: tuple[Extract, ...] = ()
        self.said = text_label("", "soft", self, wraps=True, is_plain=True)
        self.list = RowList(tr("Speakers of whom something was recorded"), self, _ROWS)
        self.list.left_to_sheet = frozenset({Qt.Key.Key_R})
        self.text = _LetterText(self)
        self.until = LineEdit(self)
        self.as_text = QCheckBox(tr("As texts of mails, not as Word files"), self)
        self.progress = text_label("", "soft", self, wraps=True, is_plain=True)
        self.writing = RoundWriter(self)
        self.progress.hide()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show()

    def take_focus(self) -> None:
        """Begin at the speakers."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Put the sheet away; what is being written ends with it, and that is said."""
        if self.writing.is_writing:
            self.writing.cancel()
            self._desk.noticed.emit(self.progress.text())
        super().close_sheet()

    def uses_letters(self) -> bool:
        """R enters a reply."""
        return self.list.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter a reply with R, from the list."""
        if event.key() == Qt.Key.Key_R and self.list.hasFocus() and not event.modifiers():
            self.enter_reply()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> Extract | None:
        """Whose extract is shown."""
        row = self.list.currentIndex().row()
        return self._extracts[row] if 0 <= row < len(self._extracts) else None

    def copy(self) -> None:
        """Put the mail on the clipboard."""
        if self.chosen is not None:
            writer = self._writer()
            copy_letter(self._desk, writer.letter(self.chosen), writer.words)

    def write_mail(self) -> None:
        """Have the mail program open with it."""
        if self.chosen is not None:
            writer = self._writer()
            open_letter(self._desk, writer.letter(self.chosen), writer.words)

    def save(self) -> None:
        """Ask where the Word file is to be, and write it there."""
        one, writer = self.chosen, self._writer()
        if one is None:
            return
        name = f"{extract_name(writer, one)}{WORD}"
        path = ask_target(self, tr("Save the extract"), name, tr("Word files"), WORD)
        if path is None:
            return
        try:
            write_extract(writer, one, path, self._template())
        except FileError as error:
            self._tell(worded(error))
        else:
            self._tell(tr("Saved: {path}", path=path))

    def save_all(self) -> None:
        """Ask for a folder, and write an extract a file into it; a second press cancels."""
        if self.writing.is_writing:
            self.writing.cancel()
            return
        chosen = [one for one in self._extracts if not one.is_doubtful]
        title = tr("A folder for the extracts")
        begun = str(begin_in())
        folder = QFileDialog.getExistingDirectory(self, title, begun) if chosen else ""
        if folder:
            go_on_in(Path(folder))
            ending = TEXT if self.as_text.isChecked() else WORD
            self.writing.write(
                self._writer(), chosen, Path(folder), ending=ending, template=self._template()
            )
            self.all_button.setText(tr("Cancel"))

    def enter_reply(self) -> None:
        """Enter what the speaker says of what was recorded."""
        if self.chosen is not None:
            sheet = partial(ReplySheet, desk=self._desk, speaker=self.chosen.speaker.id)
            self._desk.sheet_wanted.emit(sheet)

    def _make_buttons(self) -> None:
        self.reply_button = push_button(tr("Enter a reply  R"), self.enter_reply, parent=self)
        self.copy_button = push_button(tr("Copy"), self.copy, parent=self)
        self.save_button = push_button(tr("Save as Word…"), self.save, parent=self)
        self.mail_button = push_button(tr("Open as a mail…"), self.write_mail, "primary", self)
        self.all_button = push_button(tr("Save all into a folder…"), self.save_all, parent=self)

    def _lay_out(self) -> None:
        self.list.setFixedWidth(_LIST_WIDTH)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The mail to the speaker"))
        self.text.setTabChangesFocus(True)
        self.until.setFixedWidth(_DATE_WIDTH)
        until = datetime.fromtimestamp(self._desk.now() / 1000, UTC).date()
        self.until.setText(date_in_words((until + timedelta(days=DAYS_TO_REPLY)).isoformat()))
        label = text_label(tr("Reply by"), parent=self)
        label.setBuddy(self.until)
        self.until.setAccessibleName(label.text())
        beside = lay_row(
            None, (self.list, 0, Qt.AlignmentFlag.AlignTop), (self.text, 1), space=SPACE
        )
        of_all = TurningRow(lay_row(None, label, self.until, 1), self.as_text, self.all_button)
        of_one = TurningRow(
            self.reply_button, 1, self.copy_button, self.save_button, self.mail_button
        )
        fields = lay_column(None, self.said, (beside, 1), of_all, self.progress, space=SPACE)
        # The buttons of one letter stay in sight where the window is too low for all fields.
        form = ScrolledForm(fields, of_one.sizeHint().height() + SPACE)
        fill(self.body, (form, 1), of_one)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.list.rows.modelReset.connect(self._show_chosen)
        self.list.taken.connect(self.write_mail)
        self.until.textEdited.connect(self._show_chosen)
        self.until.given_up.connect(self.close_sheet)
        self.writing.said.connect(self._tell)
        self.writing.ended.connect(self._end)
        # In a long townhall it takes as long as a key: not while somebody types.
        following = after_pause(self, _FOLLOW_AFTER_MS, self._follow)
        kinds = {"point", "remark", "participant", "intervention"}
        self._desk.follow(self, kinds, following.start)
        self.writing.jobs.finish_at_end()

    def _tell(self, words: str) -> None:
        self.progress.setText(words)
        if self.progress.isHidden():
            self.progress.show()
            self._place()

    def _end(self, written: ExtractsWritten | None) -> None:
        self.all_button.setText(tr("Save all into a folder…"))
        if written is not None and written.addresses is not None:
            folder = written.addresses.parent
            remedy = Remedy(tr("Open folder"), lambda: show_folder(folder))
            self._desk.told.emit(self.progress.text(), (remedy,))

    def _writer(self) -> ExtractWriter:
        typed = self.until.text().strip()
        days = self._dates.meant(typed) if typed else ()
        return ExtractWriter(self._desk.state, days[0].isoformat() if len(days) == 1 else "")

    def _template(self) -> Path | None:
        """Return the letterhead that the exports of this series wear."""
        kept = ExportMemory(self._desk).choices.template
        return Path(kept) if kept else None

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        before = self.chosen.speaker.id if self.chosen else ""
        self._extracts = extracts(self._desk.state)
        every = corrections(self._desk.state)
        waiting = {id_: sum(not one.is_settled for one in said) for id_, said in every.items()}
        rows = [self._row(one, waiting) for one in self._extracts]
        self.list.setVisible(bool(rows))
        if rows:
            self.list.show_rows(rows)
            at = next((n for n, row in enumerate(rows) if row.id == before), 0)
            self.list.setCurrentIndex(self.list.rows.index(at, 0))
        self._say(sum(map(len, every.values())), sum(waiting.values()))
        self._show_chosen()

    def _say(self, every: int, waiting: int) -> None:
        doubtful = [one.name for one in self._extracts if one.is_doubtful]
        without = sum(not one.speaker.email.strip() for one in self._extracts)
        parts = (
            counted("1 speaker|{n} speakers", len(self._extracts)),
            tr("{n} without an e-mail address|{n} without an e-mail address", without)
            if without
            else "",
            counted("1 correction|{n} corrections", every) if every else "",
            tr("{n} open|{n} open", waiting) if waiting else "",
            tr(
                "not sent with the others, as they are to identify: {doubtful}",
                doubtful="; ".join(doubtful),
            )
            if doubtful
            else "",
        )
        none = tr("Nothing was recorded from anybody yet.")
        self.said.setText(" · ".join(filter(None, parts)) if self._extracts else none)

    def _row(self, one: Extract, waiting: dict[str, int]) -> ListedRow:
        held = sum(waiting.get(point.id, 0) for point in one.points)
        parts = (
            tr("to identify") if one.is_doubtful else "",
            counted("1 point|{n} points", len(one.points)),
            one.speaker.email.strip() or tr("no e-mail address"),
            counted("1 open correction|{n} open corrections", held) if held else "",
        )
        return ListedRow(one.speaker.id, one.name, " · ".join(filter(None, parts)))

    def _show_chosen(self, *_: object) -> None:
        one = self.chosen
        for button in (self.reply_button, self.copy_button, self.save_button, self.mail_button):
            button.setEnabled(one is not None)
        self.all_button.setEnabled(any(not one.is_doubtful for one in self._extracts))
        self.text.setVisible(bool(self._extracts))
        if one is not None:
            writer = self._writer()
            shown = writer.letter(one).whole(writer.words)
            if shown != self.text.toPlainText():
                self.text.setPlainText(shown)
