"""Sharing a session through a folder: naming the folder, and how it goes with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QWidget

from townnotes.errors import RuleError
from townnotes.folder.member import FolderPerson
from townnotes.sharing import SharedPlace
from townnotes_ui.files import begin_in
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import set_role, zoomed
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import time_of_day

THERE_MS = 150_000
"""A sign of life comes every minute; a sync tool may take as long again to bring it."""
A_MINUTE_MS = 60_000
DRIVES = "▶"
"""Stands with who gives the floor, where there is no room to say so."""
_WIDTH = 520
EVERY_MS = 1000
Share = Callable[[Path, bool], None]
"""Shares the session in a folder, with private points or without; raises RuleError."""


def is_there(one: FolderPerson, now: int) -> bool:
    """Tell whether somebody may be taken to be at their laptop."""
    return not one.left and now - one.seen < THERE_MS


def short_words(one: FolderPerson, now: int, zone: str) -> str:
    """Say in a few words when somebody was seen: `● Bea, 3 s ago`."""
    sign = "●" if is_there(one, now) else "○"
    return f"{sign} {_named(one, now, zone)}"


def seen_words(one: FolderPerson, now: int, zone: str) -> str:
    """Say when somebody was seen, below their name: `3 s ago`."""
    if not is_there(one, now):
        return (
            tr("left at {time}", time=time_of_day(one.seen, zone))
            if one.left
            else tr("not seen since {time}", time=time_of_day(one.seen, zone))
        )
    seen = _ago(now - one.seen)
    return tr("reads along, {seen}", seen=seen) if one.reads_along else seen


def _named(one: FolderPerson, now: int, zone: str) -> str:
    name = _first_name(one)
    if is_there(one, now):
        return tr("{name}, {seen_words}", name=name, seen_words=seen_words(one, now, zone))
    return tr("{name} {seen_words}", name=name, seen_words=seen_words(one, now, zone))


def _first_name(one: FolderPerson) -> str:
    """Return what is enough to know who it is; the sheet has the whole."""
    return one.name.split()[0] if one.name.strip() else tr("a note-taker")


def _ago(milliseconds: int) -> str:
    if milliseconds < A_MINUTE_MS:
        return tr("{max} s ago", max=max(0, milliseconds) // 1000)
    return tr("{milliseconds} min ago", milliseconds=milliseconds // A_MINUTE_MS)


def presence_words(people: tuple[FolderPerson, ...], now: int, zone: str) -> str:
    """Say who is there, for the top line: whoever was seen last, and how many more write."""
    newest = sorted(people, key=lambda one: (is_there(one, now), one.seen), reverse=True)
    if not newest:
        return tr("○ nobody else yet")
    first = short_words(newest[0], now, zone)
    return (
        tr("{first} · {count} more", first=first, count=len(newest) - 1)
        if len(newest) > 1
        else first
    )


def brief_words(people: tuple[FolderPerson, ...], now: int, driver: str) -> str:
    """Say who is there in a small window, whoever gives the floor first: `● Bea ▶ +1`."""
    there = [one for one in people if is_there(one, now)]
    if not there:
        return tr("○ nobody")
    first = max(there, key=lambda one: (one.name == driver, one.seen))
    drives = f" {DRIVES}" if first.name == driver else ""
    more = f" +{len(there) - 1}" if len(there) > 1 else ""
    return f"● {_first_name(first)}{drives}{more}"


class FolderField(QWidget):
    """Takes a typed path, or one chosen in a window that nothing waits for."""

    chosen = Signal()
    """Another folder is named, or Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("such as OneDrive or a network drive"))
        self.line.setAccessibleName(tr("Folder"))
        self.line.setMinimumWidth(zoomed(300))
        self.button = push_button(tr("Choose…"), self._choose, parent=self)
        self.button.setAccessibleName(tr("Choose a folder"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        lay_row(self, (self.line, 1), self.button, space=8)
        self.line.returnPressed.connect(self.chosen)

    @property
    def folder(self) -> Path | None:
        """The folder named, or None while there is none."""
        text = self.line.text().strip().strip('"')
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        begun = self.line.text() or str(begin_in())
        dialog = QFileDialog(self.window(), tr("The folder to share"), begun)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        # Shown, not executed: the floor goes on behind it.
        dialog.setModal(False)
        dialog.show()

    def _take(self, path: str) -> None:
        self.line.setText(path)
        self.chosen.emit()


def _words(text: str, role: str, parent: QWidget) -> QLabel:
    return text_label(text, role, parent, wraps=True, is_plain=True)


class ShareSheet(Sheet):
    """Names the folder; Enter shares the session there."""

    def __init__(self, window: QWidget, share: Share) -> None:
        super().__init__(window, tr("Share through a folder"))
        self._share_in = share
        about = tr(
            "Choose a folder that the others have too: in OneDrive, Dropbox or Syncthing, "
            "or on a network drive. Each laptop writes one file of its own there and "
            "reads what the others write. townnotes itself sends nothing anywhere."
        )
        self.field = FolderField(self)
        self.private = QCheckBox(tr("My private points too"), self)
        self.refusal = _words("", "refusal", self)
        self.refusal.hide()
        self.button = push_button(tr("Share"), self._share, "primary", self)
        row = lay_row(None, (self.private, 1), self.button, space=12)
        words = _words(about, "soft", self)
        words.setMinimumWidth(_WIDTH)
        fill(self.body, words, self.field, self.refusal, row)
        self.field.chosen.connect(self._share)

    def take_focus(self) -> None:
        """Begin with the folder."""
        self.field.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _share(self) -> None:
        folder = self.field.folder
        if folder is None:
            self._refuse(tr("Choose a folder first."))
            return
        try:
            self._share_in(folder, self.private.isChecked())
        except RuleError as refusal:
            self._refuse(worded(refusal))
        else:
            self.close_sheet()

    def _refuse(self, why: str) -> None:
        self.refusal.setText(why)
        self.refusal.show()
        self._place()


class AboutSheet(Sheet):
    """Who writes in the folder, and whether all is there."""

    stop_wanted = Signal()
    """The folder is to be left."""

    def __init__(self, window: QWidget, sharing: FolderSharing, share: Share) -> None:
        is_live = not isinstance(sharing.place, SharedPlace)
        title = tr("Live townhall") if is_live else tr("Shared through a folder")
        super().__init__(window, title, is_form=True)
        self._share_in = share
        self._sharing = sharing
        self._desk = sharing.desk
        folder = _words(sharing.words.name, "title", self)
        folder.setMinimumWidth(_WIDTH)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.people = QGridLayout()
        self.people.setHorizontalSpacing(12)
        self.people.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self.facts = _words("", "soft", self)
        self.stop_button = push_button(tr("Stop sharing"), self._stop, parent=self)
        self.private = QCheckBox(tr("My private points too"), self)
        self.private.setChecked(sharing.place.with_private)
        # Of a live townhall they never leave.
        self.private.setVisible(not is_live)
        row = lay_row(None, (self.private, 1), self.stop_button, space=12)
        if is_live:
            row.insertStretch(0, 1)
        fill(self.body, folder, self.people, self.facts, row)
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
        now, zone = self._sharing.now(), self._desk.state.session.time_zone
        people = self._sharing.people
        while len(self._rows) < len(people):
            self._add_row()
        for one, (sign, name, seen) in zip(people, self._rows, strict=False):
            there = is_there(one, now)
            sign.setText("●" if there else "○")
            set_role(sign, "ok" if there else "faint")
            name.setText(one.name or tr("a note-taker"))
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
            facts.append(tr(sharing.words.waits, sharing.owed))
        elif sharing.has_looked and not sharing.trouble:
            facts.append(self._all_there)
        if not sharing.place.with_private:
            facts.append(tr("Private points stay here."))
        return facts

    @property
    def _all_there(self) -> str:
        if self._sharing.reads_along:
            return tr("You came by a link to read: what you type stays in your own file.")
        return self._sharing.words.all_there

    def _facts_of_others(self) -> list[str]:
        sharing, news = self._sharing, self._sharing.news
        facts: list[str] = []
        if not sharing.people and sharing.has_looked:
            facts.append(tr("Nobody else has written here yet."))
        if news.damaged:
            facts.append(
                tr(
                    "{n} damaged entry was left out; it is added once it arrives "
                    "whole.|{n} damaged entries were left out; they are added "
                    "once they arrive whole.",
                    news.damaged,
                )
            )
        facts += [*self._facts_of_odd_files(), *news.kept_here, news.remark]
        for title in news.others:
            facts.append(
                tr(
                    "Another townhall shares this folder, “{title}”; the two stay apart.",
                    title=title,
                )
            )
        return [*filter(None, facts)]

    def _facts_of_odd_files(self) -> list[str]:
        news, facts = self._sharing.news, list[str]()
        if news.relayed:
            facts.append(
                tr(
                    "{n} entry comes from somebody else’s file, because whoever "
                    "made it has none here.|{n} entries come from somebody "
                    "else’s file, because whoever made them has none here.",
                    news.relayed,
                )
            )
        if news.refused:
            facts.append(
                tr(
                    "{n} entry was left out: it is dated to an impossible "
                    "year.|{n} entries were left out: they are dated to an "
                    "impossible year.",
                    news.refused,
                )
            )
        for name in news.too_large:
            facts.append(
                tr(
                    "“{name}” contains more than a townhall can; the rest of it is not read.",
                    name=name,
                )
            )
        for name in news.newer:
            facts.append(
                tr(
                    "“{name}” was written by a newer townnotes: update this one to read it.",
                    name=name,
                )
            )
        return facts

    def _share_anew(self) -> None:
        with_private, place = self.private.isChecked(), self._sharing.place
        self.close_sheet()
        if not isinstance(place, SharedPlace):
            return
        folder = place.folder
        self._share_in(folder, with_private)
        said = (
            tr("Your private points go to the folder from now on.")
            if with_private
            else tr("Private points stay here from now on; the others keep what was shared before.")
        )
        self._desk.noticed.emit(said)

    def _stop(self) -> None:
        self.close_sheet()
        self.stop_wanted.emit()
