"""Shows at the caret what a mark being typed may mean, and writes the one that is chosen.

From the first letter after the sign on, Enter and Tab take the best fit, which stands out, and the
caret stays in the line. A space ends the mark as it was typed. What is typed in full needs no list:
Enter ends the line then, as it does while nothing is shown or after the bare sign.
"""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from townnotes.domain.commands.points import text_cited
from townnotes.domain.commands.themes import add_path, theme_like
from townnotes.domain.entities import Intervention, OwnStance, Participant, ReferenceText, Theme
from townnotes.domain.points.marks import mark_for, mention_of
from townnotes.domain.points.paragraph_numbers import in_number_order
from townnotes.domain.points.stances import SHORT_MARKS, as_typed, stances_of
from townnotes.domain.points.wide_signs import PLAIN, UNSPACED
from townnotes.domain.registers import new_id
from townnotes_ui.completion.completion_list import Choice, CompletionList
from townnotes_ui.completion.matching import Candidate, candidates, find_matches, letters
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr

_MARK = re.compile(rf"(?:(?<!\S)|{UNSPACED}(?=[#＃]))([#!@§＃！＠])([^\s#＃]*)$")
_NEW = "new "
_MOST = 24
_RECENT = 8
_SHOWN_LETTERS = 60
"""Of a paragraph: enough to know it by."""


class MarkChoices:
    """What the marks of a note may mean in this session: themes, stances, people, paragraphs.

    Reads what there is when a sign is typed, and finds in it while the letters follow.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sign = ""
        self._rows: Sequence[tuple[str, Choice]] = ()
        self._people: tuple[tuple[Participant, ...], list[Candidate]] = ((), [])

    def begin(self, sign: str) -> None:
        """Read once what may follow a sign."""
        self._sign = PLAIN.get(sign, sign)
        match self._sign:
            case "#":
                self._rows = list(self._themes())
            case "!":
                self._rows = [(letters(one.label), one) for one in self._stances()]
            case "§":
                self._rows = [(letters(one.detail), one) for one in self._paragraphs()]
            case _:
                self._rows = [("", one) for one in self._recent_speakers()]
                self._read_people()

    def found(self, typed: str) -> Sequence[Choice]:
        """Return what fits the letters typed after it, the best first."""
        match self._sign:
            case "#":
                return self._themes_like(typed)
            case "@" if typed:
                return [_person(one) for one in find_matches(typed, self._people[1])]
            case "§":
                return self._paragraphs_like(typed) if typed else self._all_paragraphs()
            case _:
                return _beginning(letters(typed), self._rows)

    def is_whole(self, typed: str, choice: Choice) -> bool:
        """Tell whether what was typed is a choice in full: nothing of it is left to be taken.

        So is a new theme, which is no more than its letters: it comes by Tab or the arrows alone.
        """
        if choice.id.startswith(_NEW):
            return True
        match self._sign:
            case "§":
                return typed == choice.id
            case "#" if (theme := self._desk.state.find(Theme, choice.id)) is not None:
                names = (theme.label, theme.key)
            case _:
                names = (choice.label,)
        return _plain(letters(typed)) in {_plain(letters(one)) for one in names}

    def word_for(self, choice: Choice) -> str:
        """Return what is written after the sign; a new theme is added to the session first."""
        state = self._desk.state
        match self._sign:
            case "#":
                if choice.id.startswith(_NEW):
                    return self._add_theme(choice.id.removeprefix(_NEW))
                theme = state.find(Theme, choice.id)
                return self._word_of_theme(theme) if theme else ""
            case "@":
                one = state.find(Participant, choice.id)
                return mention_of(state, one) if one else ""
            case "§":
                return choice.id
            case _:
                return mark_for(choice.id)

    # Themes.

    def _themes(self) -> Iterable[tuple[str, Choice]]:
        state = self._desk.state
        for one in state.all(Theme):
            parent = state.find(Theme, one.parent) if one.parent else None
            above = parent.label if parent else ""
            detail = " · ".join(filter(None, (above, one.key)))
            words = f"{letters(one.label)} {letters(above)}"
            yield words, Choice(one.id, one.label, detail, one.colour or " ")

    def _themes_like(self, typed: str) -> Sequence[Choice]:
        meant = theme_like(self._desk.state, typed) if typed else None
        wanted = letters(typed)
        found = _beginning(wanted, self._rows)
        if meant is not None:
            first = [row for _, row in self._rows if row.id == meant.id]
            found = [*first, *(row for row in found if row.id != meant.id)]
        is_there = meant is not None and _plain(meant.label) == _plain(wanted)
        if typed and not is_there:
            label = typed.replace("_", " ").replace("/", ">")
            found = [*found, Choice(f"{_NEW}{label}", tr("new theme “{label}”", label=label))]
        return found

    def _word_of_theme(self, theme: Theme) -> str:
        """Return the word that is read back as this theme, with its parent's where it must be."""
        state = self._desk.state
        parent = state.find(Theme, theme.parent) if theme.parent else None
        words = [mark_for(theme.label)]
        if parent is not None:
            words.append(f"{mark_for(parent.label)}>{words[0]}")
        words.append(theme.key)
        read = ((word, theme_like(state, word)) for word in words if word)
        return next((word for word, found in read if found and found.id == theme.id), "")

    def _add_theme(self, label: str) -> str:
        ids = (new_id(), new_id())
        if not self._desk.do(tr("theme"), lambda state: add_path(state, ids, label)):
            return ""
        theme = self._desk.state.find(Theme, ids[0])
        return self._word_of_theme(theme) if theme else ""

    # Stances, people and paragraphs.

    def _stances(self) -> list[Choice]:
        known = stances_of(self._desk.state.all(OwnStance))
        signs = {words: sign for sign, words in SHORT_MARKS.items()}
        ordered = [*signs, *(words for words in as_typed(known) if words not in signs)]
        return [Choice(words, words, signs.get(words, "")) for words in ordered]

    def _recent_speakers(self) -> list[Choice]:
        state = self._desk.state
        # Who speaks now hardly speaks of themselves.
        latest = reversed(state.all(Intervention)[-_RECENT * 2 : -1])
        found = dict.fromkeys(state.leader(one.speaker) for one in latest)
        people = [state.find(Participant, id_) for id_ in list(found)[:_RECENT]]
        return [_person(one) for one in people if one is not None]

    def _read_people(self) -> None:
        everybody = self._desk.state.all(Participant)
        if everybody is not self._people[0]:
            self._people = (everybody, candidates(everybody))

    def _paragraphs(self) -> Iterable[Choice]:
        text = text_cited(self._desk.state)
        for number in in_number_order(text.paragraphs) if text else ():
            words = text.paragraphs[number] if text else ""
            shown = words if len(words) <= _SHOWN_LETTERS else f"{words[:_SHOWN_LETTERS]}…"
            yield Choice(number, f"§{number}", shown, goes_on=True)

    def _all_paragraphs(self) -> Sequence[Choice]:
        return [row for _, row in self._rows[:_MOST]] or self._without_paragraphs("")

    def _without_paragraphs(self, typed: str) -> Sequence[Choice]:
        """Say what is amiss where a paragraph is cited that no text here has."""
        text = text_cited(self._desk.state)
        if text is None:
            said = tr("There is no text to cite yet: Prepare, Texts. The number stays as words.")
        elif not text.paragraphs:
            said = tr("{named} has no paragraphs here: the number is kept", named=_named(text))
        else:
            said = tr("{named} has no paragraph {typed}", named=_named(text), typed=typed)
        return [Choice("", said, is_hint=True)]

    def _paragraphs_like(self, typed: str) -> Sequence[Choice]:
        wanted = letters(typed)
        numbered = [row for _, row in self._rows if row.id.startswith(typed)]
        worded = [row for words, row in self._rows if f" {wanted}" in f" {words}"]
        found = [*numbered, *(row for row in worded if row not in numbered)][:_MOST]
        return found or self._without_paragraphs(typed)


def _beginning(wanted: str, rows: Iterable[tuple[str, Choice]]) -> list[Choice]:
    """Return the rows of which a word begins so, those that begin with it themselves first."""
    plain = _plain(wanted)
    found = [
        (not _plain(words).startswith(plain), at, row)
        for at, (words, row) in enumerate(rows)
        if _plain(words).startswith(plain) or f" {wanted}" in f" {words}"
    ]
    return [row for *_, row in sorted(found, key=lambda one: one[:2])][:_MOST]


def _person(one: Participant | Candidate) -> Choice:
    name, organization = one.name, one.organization
    return Choice(one.id, name or organization, organization if name else "", is_person=True)


def _named(text: ReferenceText) -> str:
    return text.short or text.name


def _plain(words: str) -> str:
    return "".join(words.split())


class Completion(QObject):
    """Goes with one editor, and follows the mark under its caret."""

    def __init__(self, editor: QTextEdit, marks: MarkChoices) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._sign = ""
        self._list: CompletionList | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return bool(self._sign)

    @property
    def choices(self) -> Sequence[Choice]:
        """What the list shows."""
        return self._list.rows.rows if self._list is not None and self.is_open else ()

    def begin(self) -> None:
        """Look whether the sign just typed begins a mark, and show what it may become."""
        found = self._mark()
        if found is None:
            return
        if self._sign != found[1]:
            self._sign = found[1]
            self._marks.begin(self._sign)
        self._show(found)

    def follow(self) -> None:
        """Show what fits what is typed by now; the list goes where no mark is left."""
        found = self._mark()
        if found is None or found[1] != self._sign:
            self.close()
        else:
            self._show(found)

    def close(self) -> None:
        """Put the list away; what was typed stays."""
        self._sign = ""
        if self._list is not None:
            self._list.hide()

    def _mark(self) -> re.Match[str] | None:
        caret = self._editor.textCursor()
        if caret.hasSelection():
            return None
        return _MARK.search(caret.block().text()[: caret.positionInBlock()])

    def _show(self, found: re.Match[str]) -> None:
        rows = self._marks.found(found[2])
        if not rows:
            # It may fit again after a backspace, so the mark is still followed.
            if self._list is not None:
                self._list.hide()
            return
        if self._list is None:
            name = tr("What the mark may mean")
            self._list = CompletionList(self._editor, name, begins_chosen=False)
            self._list.taken.connect(self._take)
            self._list.escaped.connect(self.close)
        self._list.setLayoutDirection(self._editor.layoutDirection())
        is_whole = rows[0].is_hint or self._marks.is_whole(found[2], rows[0])
        is_to_complete = bool(found[2]) and not is_whole
        place = self._place(found.start())
        self._list.show_at(rows, place, is_first_chosen=is_to_complete)

    def _place(self, column: int) -> QRect:
        """Return where the sign is, in the window."""
        at_sign = QTextCursor(self._editor.textCursor().block())
        at_sign.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.MoveAnchor, column
        )
        rect = self._editor.cursorRect(at_sign)
        corner = self._editor.viewport().mapTo(self._editor.window(), rect.topLeft())
        return QRect(corner - QPoint(4, 0), rect.size())

    def _take(self, choice: Choice) -> None:
        found = self._mark()
        self.close()
        if found is None:
            return
        word = self._marks.word_for(choice)
        if not word:
            return
        caret = self._editor.textCursor()
        keep = QTextCursor.MoveMode.KeepAnchor
        for _ in found[2]:
            caret.movePosition(QTextCursor.MoveOperation.PreviousCharacter, keep)
        follows = caret.block().text()[caret.selectionEnd() - caret.block().position() :]
        caret.insertText(word if follows.startswith(" ") else f"{word} ")
        self._editor.ensureCursorVisible()
