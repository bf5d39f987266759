"""Sharing a session through a folder: naming the folder, and how it goes with it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes.errors import RuleError
from townnotes_ui.folder.folder_control import FolderDoor
from townnotes_ui.folder.folder_field import FolderField
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.folder.words import is_there, seen_words
from townnotes_ui.look import set_role
from townnotes_ui.widgets.sheet import Sheet

_WIDTH = 520
EVERY_MS = 1000


def _words(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label


class ShareSheet(Sheet):
    """Names the folder; Enter shares the session there."""

    def __init__(self, window: QWidget, door: FolderDoor) -> None:
        super().__init__(window, self.tr("Share through a folder"))
        self._door = door
        about = self.tr(
            "Name a folder that the others have, too: of OneDrive, Dropbox or Syncthing, or on a "
            "network drive. Each laptop writes one file of its own there, and takes in what the "
            "others write. townnotes itself sends nothing anywhere."
        )
        self.field = FolderField(self)
        self.private = QCheckBox(self.tr("My private points too"), self)
        self.refusal = _words("", "refusal", self)
        self.refusal.hide()
        self.button = QPushButton(self.tr("Share"), self)
        set_role(self.button, "primary")
        row = QHBoxLayout()
        row.addWidget(self.private, 1)
        row.addWidget(self.button)
        words = _words(about, "soft", self)
        words.setMinimumWidth(_WIDTH)
        self.body.addWidget(words)
        self.body.addWidget(self.field)
        self.body.addWidget(self.refusal)
        self.body.addLayout(row)
        self.field.chosen.connect(self._share)
        self.button.clicked.connect(self._share)

    def take_focus(self) -> None:
        """Begin with the folder."""
        self.field.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _share(self) -> None:
        folder = self.field.folder
        if folder is None:
            self._refuse(self.tr("Name a folder first."))
            return
        try:
            self._door.share(folder, with_private=self.private.isChecked())
        except RuleError as refusal:
            self._refuse(str(refusal))
        else:
            self.close_sheet()

    def _refuse(self, why: str) -> None:
        self.refusal.setText(why)
        self.refusal.show()
        self._place()


class AboutSheet(Sheet):
    """Who writes in the folder, and whether all is there."""

    def __init__(self, window: QWidget, door: FolderDoor, sharing: FolderSharing) -> None:
        super().__init__(window, self.tr("Shared through a folder"), is_form=True)
        self._door = door
        self._sharing = sharing
        self._desk = sharing.desk
        folder = _words(str(sharing.place.folder), "title", self)
        folder.setMinimumWidth(_WIDTH)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.people = QGridLayout()
        self.people.setHorizontalSpacing(12)
        self.people.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self.facts = _words("", "soft", self)
        self.stop_button = QPushButton(self.tr("Share no longer"), self)
        self.private = QCheckBox(self.tr("My private points too"), self)
        self.private.setChecked(sharing.place.with_private)
        row = QHBoxLayout()
        row.addWidget(self.private, 1)
        row.addWidget(self.stop_button)
        self.body.addWidget(folder)
        self.body.addLayout(self.people)
        self.body.addWidget(self.facts)
        self.body.addLayout(row)
        self.stop_button.clicked.connect(self._stop)
        self.private.toggled.connect(self._share_anew)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.show_now)
        self._clock.start()
        sharing.moved.connect(self.show_now)
        self.show_now()

    def take_focus(self) -> None:
        """Nothing is to be typed: the sheet itself hears Esc."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_now(self) -> None:
        """Say it anew."""
        self._show_people()
        facts = "\n".join(self._facts())
        if facts != self.facts.text():
            self.facts.setText(facts)
            # Once the form has found out how much room that takes.
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self.isVisible():
            self._place()

    def _show_people(self) -> None:
        now, zone = self._desk.now(), self._desk.state.session.time_zone
        people = self._sharing.people
        while len(self._rows) < len(people):
            self._add_row()
        for one, (sign, name, seen) in zip(people, self._rows, strict=False):
            there = is_there(one, now)
            sign.setText("●" if there else "○")
            set_role(sign, "ok" if there else "faint")
            name.setText(one.name or self.tr("somebody"))
            seen.setText(seen_words(one, now, zone))

    def _add_row(self) -> None:
        at = len(self._rows)
        row = (
            _words("", "ok", self), _words("", "title", self), _words("", "soft", self),
        )  # fmt: skip
        row[0].setWordWrap(False)
        row[1].setWordWrap(False)
        for column, label in enumerate(row):
            self.people.addWidget(label, at, column)
        self._rows.append(row)

    def _facts(self) -> list[str]:
        return [*self._facts_of_mine(), *self._facts_of_others()]

    def _facts_of_mine(self) -> list[str]:
        sharing = self._sharing
        facts = [sharing.trouble] if sharing.trouble else []
        if sharing.owed:
            waits = self.tr("{} entries of yours wait for the folder; they are saved here.")
            facts.append(waits.format(sharing.owed))
        elif sharing.has_looked and not sharing.trouble:
            facts.append(self.tr("Everything you typed is in the folder."))
        if not sharing.place.with_private:
            facts.append(self.tr("Private points stay here."))
        return facts

    def _facts_of_others(self) -> list[str]:
        sharing, news = self._sharing, self._sharing.news
        facts: list[str] = []
        if not sharing.people and sharing.has_looked:
            facts.append(self.tr("Nobody else has written here yet."))
        if news.damaged:
            left_out = self.tr(
                "{} damaged entries were left out; they are taken in when they come whole."
            )
            facts.append(left_out.format(news.damaged))
        for name in news.newer:
            newer = self.tr("“{}” was written by a newer townnotes: update this one to read it.")
            facts.append(newer.format(name))
        for title in news.others:
            apart = self.tr("Another townhall shares this folder, “{}”; the two stay apart.")
            facts.append(apart.format(title))
        return facts

    def _share_anew(self) -> None:
        folder = self._sharing.place.folder
        with_private = self.private.isChecked()
        self.close_sheet()
        self._door.share(folder, with_private=with_private)
        said = (
            self.tr("Your private points go to the folder from now on.")
            if with_private
            else self.tr(
                "Private points stay here from now on; what was given before, the others have."
            )
        )
        self._desk.noticed.emit(said)

    def _stop(self) -> None:
        self.close_sheet()
        self._door.stop()
