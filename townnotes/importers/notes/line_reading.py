"""Reads the pieces of notes one after the other, with what is known of the whole file by then."""

import re
from collections.abc import Mapping, Sequence

from townnotes.importers.folding import folded
from townnotes.importers.names import Named
from townnotes.importers.notes import days
from townnotes.importers.notes.clock_times import is_cue, time_in_front
from townnotes.importers.notes.known import KnownNames
from townnotes.importers.notes.parts.attendance import listed_alone
from townnotes.importers.notes.parts.scribe import ScribeLine
from townnotes.importers.notes.parts.sections import Sections, bare_title
from townnotes.importers.notes.pieces import LONGEST_LINE, Piece
from townnotes.importers.notes.speakers import speaker_line
from townnotes.importers.notes.speakers.cuts import signed_cuts
from townnotes.importers.notes.speakers.forms import Forms, LineForm, form_of, main_cut
from townnotes.importers.notes.speakers.name_shapes import is_common, is_person_like
from townnotes.importers.notes.understood_lines import (
    Choice,
    UnderstoodLine,
    goes_on,
    line_without_words,
    speaker_line_of,
)
from townnotes.importers.notes.vocabulary import DAYS, HEADINGS

SHORT_HEADING, LONG_HEADING, LONG_TITLE = 8, 14, 10
_REMARK = re.compile(
    r"^(?:notes?|n\.?b|actions?|decisions?|resolutions?|agreed|conclusions?|ps|todo|fyi|summary|"
    r"remarque|décisions?|suites?|nota|acuerdos?|acción|acciones|решени[ея]|примечание|"
    r"ملاحظة|قرار|决定|备注|行动)\b.{0,20}?\s*[:\uff1a]", re.IGNORECASE,
)  # fmt: skip
"""What begins so is of who takes the notes, or of all."""
_UNKNOWN = re.compile(
    r"^(?:unknown|unidentified|speaker|participant|guest)\b.{0,12}$", re.IGNORECASE
)
SURE = 0.6
"""From so sure on nobody needs to look at a speaker whom nothing else speaks for."""


class NotesReader:
    """Goes through the pieces once.

    `speaking` are the places at which an earlier reading found somebody speaking.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        known: KnownNames,
        choices: Mapping[int, Choice],
        sections: Sections,
        log: Mapping[int, ScribeLine],
        forms: Forms,
        speaking: frozenset[int] = frozenset(),
    ) -> None:
        self._pieces = pieces
        self._known = known
        self._choices = choices
        self._sections = sections
        self._log = log
        self._forms = forms
        self._speaking = speaking
        self._has_spoken = False

    def lines(self) -> list[UnderstoodLine]:
        """Return a line for each piece."""
        found: list[UnderstoodLine] = []
        for at, piece in enumerate(self._pieces):
            found.append(self._line(at, piece, found[-1] if found else None))
            self._has_spoken = self._has_spoken or found[-1].kind == "speaker"
        return found

    def _line(self, at: int, piece: Piece, above: UnderstoodLine | None) -> UnderstoodLine:
        time = time_in_front(piece.time or piece.text)
        rest = piece.text if time is None else time.rest
        line = UnderstoodLine(piece.number, piece.text, "point", time, said=rest, depth=piece.depth)
        told = self._told(at, line, piece)
        if told is not None:
            return told
        if not any(map(str.isalnum, rest)):
            return line_without_words(line, rest)
        under_cue = self._under_cue(at, line, above)
        if under_cue is not None:
            return under_cue
        return self._guessed(at, line, self._speaker(at, piece, rest), above)

    def _told(self, at: int, line: UnderstoodLine, piece: Piece) -> UnderstoodLine | None:
        """Read a line of which a person, or its place or shape in the file, says what it is."""
        choice = self._choices.get(at)
        if choice:
            return self._chosen(line, piece, choice)
        if len(piece.text) > LONGEST_LINE:
            return line._replace(doubtful=True)
        if at in self._log:
            return self._of_log(line, self._log[at])
        part = self._of_part(at, line)
        return part if part is not None else self._of_shape(line, piece)

    def _of_shape(self, line: UnderstoodLine, piece: Piece) -> UnderstoodLine | None:
        if piece.shape == "left out":
            return line._replace(kind="left out", said="", time=None)
        if piece.shape == "columns":
            # It said what the columns are, which was heeded.
            return line._replace(kind="heading", said="")
        if piece.shape == "who":
            return self._of_row(line, piece)
        if is_cue(piece.text):
            return line._replace(kind="time", said="", time=None)
        return None

    def _chosen(self, line: UnderstoodLine, piece: Piece, choice: Choice) -> UnderstoodLine:
        """Read a line of which a person said what it is."""
        if choice == "text":
            return line
        if choice == "heading":
            return line._replace(kind="heading", day=days.named_day(line.said))
        if choice == "present":
            return line._replace(kind="present", said="")
        if piece.shape == "who":
            return self._of_row(line, piece)
        named = speaker_line.speaker_named(line.said or piece.text, self._known)
        return speaker_line_of(line, named)

    def _of_part(self, at: int, line: UnderstoodLine) -> UnderstoodLine | None:
        """Read a line that is no note: of who was there, or of what was to come."""
        part = self._sections.parts.get(at)
        if part is None:
            return None
        if part == "present":
            return line._replace(kind="present", said="", time=None)
        if part in {"absent", "initials"}:
            return line._replace(kind="left out", said="", time=None)
        if part == "label":
            return line._replace(kind="heading", said="", time=None, day=days.named_day(line.text))
        title = self._sections.shown[at]
        return line._replace(kind="heading", said=title, time=None, is_contents=True)

    def _of_log(self, line: UnderstoodLine, log: ScribeLine) -> UnderstoodLine:
        """Read a line of a scribe's log."""
        time = time_in_front(log.time) if log.time else None
        line = line._replace(time=time, said=log.said)
        if log.what == "topic":
            return line._replace(kind="heading")
        if log.what in {"present", "absent", "left out"}:
            kind = "present" if log.what == "present" else "left out"
            return line._replace(kind=kind, said="", time=None)
        if log.what == "said":
            who = self._nick(log.who)
            is_role = speaker_line.is_role(who.name)
            return line._replace(kind="speaker", who=who, head=log.who, is_role=is_role)
        if log.what == "agrees":
            return line._replace(who=self._nick(log.who), head=log.who, is_own=True)
        is_nobodys = log.what == "nobody"
        return line._replace(is_own=is_nobodys, doubtful=is_nobodys)

    def _nick(self, nick: str) -> Named:
        found = self._known.calls.nick(nick)
        return found[0] if len(found) == 1 else Named(name=nick)

    def _of_row(self, line: UnderstoodLine, piece: Piece) -> UnderstoodLine:
        """Read a row that says in a column of its own who speaks."""
        if not piece.lead and not piece.organization:
            return line._replace(kind="time", said="")
        named = speaker_line.speaker_named(
            piece.lead or piece.organization, self._known, piece.organization
        )
        return speaker_line_of(line, named)

    def _under_cue(
        self, at: int, line: UnderstoodLine, above: UnderstoodLine | None
    ) -> UnderstoodLine | None:
        """Read the name under a time of a recording, where a surname may stand first."""
        if above is None or above.kind != "time" or not is_cue(above.text):
            return None
        below = self._below(at)
        people = listed_alone(line.said, self._known.organizations, surname_first=True)
        if len(people) != 1 or below is None or below.after_blank:
            return None
        return line._replace(kind="speaker", who=people[0].who, head=line.said, said="")

    def _guessed(
        self,
        at: int,
        line: UnderstoodLine,
        speaker: speaker_line.Speaker,
        above: UnderstoodLine | None,
    ) -> UnderstoodLine:
        piece = self._pieces[at]
        is_title = self._is_title(at, line.said, speaker)
        if speaker.sureness >= speaker_line.SPEAKER and not is_title:
            doubtful = self._is_doubtful(piece, line, speaker)
            return speaker_line_of(line, speaker)._replace(doubtful=doubtful)
        if is_title or self._is_heading(piece, line.said, speaker):
            # A weekday and a day are no item of the agenda.
            said = "" if days.is_day_alone(line.said) else line.said
            return line._replace(kind="heading", said=said, day=days.named_day(line.said))
        line = line._replace(day=self._day_of_sentence(line.said))
        doubtful = speaker_line.DOUBTFUL_WITH_TEXT if speaker.said else speaker_line.DOUBTFUL
        if speaker.sureness >= doubtful and piece.shape == "line":
            return line._replace(kind="not understood")
        continues = goes_on(piece, line, above)
        return line._replace(goes_on=continues, doubtful=self._may_name(line, continues=continues))

    def _is_doubtful(
        self, piece: Piece, line: UnderstoodLine, speaker: speaker_line.Speaker
    ) -> bool:
        """Tell whether hardly more than its form speaks for a line's naming somebody."""
        name, known = speaker.who.name or speaker.who.organization, self._known
        if len(known.calls.who(name, speaker.who.organization)) > 1:
            return True
        is_report = speaker.sign == "report"
        if speaker.is_role or known.is_listed(name) or speaker.who.honorific:
            return False
        if is_report:
            return not speaker.who.organization and not self._comes_again(speaker)
        return bool(_UNKNOWN.match(name)) or self._is_unusual(piece, line, speaker)

    def _is_unusual(
        self, piece: Piece, line: UnderstoodLine, speaker: speaker_line.Speaker
    ) -> bool:
        name = speaker.who.name or speaker.who.organization
        naming = self._naming(line, piece)
        alone = speaker.sureness - speaker_line.BY_FORM * (speaker.sign in naming)
        if self._is_weak(line, piece) and alone < SURE:
            return True
        again = self._comes_again(speaker)
        words = folded(name).split()
        if (words and self._forms.lower.issuperset(words)) or is_common(name):
            return not again or alone < speaker_line.DOUBTFUL
        if alone < speaker_line.SPEAKER:
            return not again
        is_usual = speaker.sign in self._forms.usual or bool(naming)
        return alone < SURE and not again and not is_usual

    def _comes_again(self, speaker: speaker_line.Speaker) -> bool:
        """Tell whether a head stands in front of more lines than one."""
        return self._forms.often.get(folded(speaker.head), 0) > 1

    def _may_name(self, line: UnderstoodLine, *, continues: bool) -> bool:
        """Tell whether a point may name somebody, in notes whose lines mostly do."""
        if continues:
            return False
        if _REMARK.match(line.said) or _has_name_in_brackets(line.said):
            return True
        sign, cut = main_cut(line.said)
        signs = {form.sign for form in self._forms.naming} | self._forms.usual
        return cut is not None and sign in signs and is_person_like(cut.head)

    def _day_of_sentence(self, text: str) -> days.NamedDay:
        """Return the day of the townhall that a sentence names, and no deadline."""
        if self._has_spoken and not days.is_held_on(text):
            return days.NO_DAY
        if days.is_deadline(text) and not days.is_held_on(text):
            return days.NO_DAY
        return days.named_day(text)

    def _is_title(self, at: int, rest: str, speaker: speaker_line.Speaker) -> bool:
        """Tell whether a line that says nothing is a heading, whoever it reads like."""
        piece = self._pieces[at]
        if speaker.said or self._known.is_listed(speaker.who.name):
            return False
        if bare_title(rest) in self._sections.titles or days.is_day_alone(rest):
            return True
        if piece.shape == "bullet":
            return False
        if at == 0 and _is_title_of_all(rest):
            return True
        if piece.shape == "heading" or speaker.is_role or speaker.who.honorific:
            return False
        below = self._below(at)
        says_nothing = below is not None and (
            below.shape == "heading" or (at + 1 in self._speaking and self._says(at + 1))
        )
        return says_nothing and piece.after_blank and self._forms.is_headed

    def _says(self, at: int) -> bool:
        """Tell whether a piece has words of its own behind the name."""
        return main_cut(self._pieces[at].text)[1] is not None

    def _is_heading(self, piece: Piece, rest: str, speaker: speaker_line.Speaker) -> bool:
        words = folded(rest).split()
        if piece.shape == "heading":
            return True
        if piece.shape == "bullet" or len(words) > LONG_HEADING or not words:
            return False
        is_open = not rest.rstrip().endswith((".", "!", ";", ",", "。"))
        if is_open and not self._has_spoken and days.named_day(rest) != days.NO_DAY:
            return not days.is_deadline(rest)
        if len(words) > SHORT_HEADING or speaker.said:
            return False
        is_named = words[0] in HEADINGS and (piece.after_blank or words[-1].isdigit())
        may_be_day = not self._has_spoken or words[0][0].isdigit() or words[0] in DAYS
        is_first = piece is self._pieces[0] and self._is_titular(rest)
        has_day = may_be_day and days.named_day(rest) != days.NO_DAY
        return is_open and (is_named or has_day or is_first)

    def _is_titular(self, rest: str) -> bool:
        """Tell whether the first line of all is the title of the notes."""
        below = self._below(0)
        is_apart = below is not None and (
            below.after_blank or below.shape in {"heading", "present"} or 1 in self._sections.parts
            or days.named_day(below.text) != days.NO_DAY
        )  # fmt: skip
        begins = rest[:1].isupper() or not rest[:1].isascii()
        return is_apart and begins and len(rest.split()) <= LONG_TITLE and ":" not in rest

    def _below(self, at: int) -> Piece | None:
        return self._pieces[at + 1] if at + 1 < len(self._pieces) else None

    def _naming(self, line: UnderstoodLine, piece: Piece) -> frozenset[str]:
        """Return the sign that parts a line, where it names people in most lines of its form."""
        sign, _ = main_cut(line.said)
        return self._recurring(form_of(piece, sign))

    def _is_weak(self, line: UnderstoodLine, piece: Piece) -> bool:
        sign, _ = main_cut(line.said)
        return form_of(piece, sign) in self._forms.weak

    def _recurring(self, form: LineForm) -> frozenset[str]:
        naming = self._forms.naming
        if form.sign in {"behind", "brackets"} and any(one.sign == form.sign for one in naming):
            return frozenset({form.sign})
        if form not in naming:
            return frozenset()
        return frozenset({form.sign, "alone"} if form.sign == "comma" else {form.sign})

    def _speaker(self, at: int, piece: Piece, rest: str) -> speaker_line.Speaker:
        signs = self._signs(at, piece, rest)
        found = speaker_line.speaker_of(rest, signs, self._known)
        if piece.lead and found.sureness < speaker_line.SPEAKER and rest.startswith(piece.lead):
            # What is bold in front names somebody without a sign behind it, too.
            said = rest[len(piece.lead) :].lstrip(" :–—-\t")
            lead = speaker_line.speaker_of(piece.lead, signs, self._known)
            said = " ".join(filter(None, (lead.said, said)))
            found = max(found, lead._replace(said=said), key=lambda one: one.sureness)
        return found if found.sureness > 0 else speaker_line.NOBODY

    def _signs(self, at: int, piece: Piece, rest: str) -> speaker_line.Signs:
        below = self._below(at)
        marked = folded(piece.lead) if piece.lead else ""
        leads_deeper = below is not None and not below.after_blank and below.depth > piece.depth
        is_line, is_heading = piece.shape != "bullet", piece.shape == "heading"
        sign, _ = main_cut(rest)
        form = form_of(piece, sign)
        return speaker_line.Signs(
            has_time=rest is not piece.text and rest != piece.text,
            is_marked=is_heading or bool(marked),
            is_bullet=piece.shape == "bullet" and not marked and not leads_deeper,
            leads_bullets=below is not None and (leads_deeper if not is_line
            else below.shape == "bullet"),
            leads_text=is_line and piece.after_blank and below is not None
            and not below.after_blank and below.shape == "line",
            recurring=self._recurring(form),
            has_words=self._forms.naming.get(form, False),
            are_reports=self._forms.are_reports,
            is_heading=is_heading,
            is_topical=is_heading and self._forms.named > 1,
            is_named_so=is_heading and self._forms.headings_name(piece.depth),
        )  # fmt: skip


def _is_title_of_all(text: str) -> bool:
    """Tell whether the first line of all names the notes: by their day, or a word of headings."""
    words = folded(text).split()
    if len(words) > LONG_HEADING or text.rstrip().endswith(".") or days.is_deadline(text):
        return False
    return days.named_day(text) != days.NO_DAY or not HEADINGS.isdisjoint(words)


def _has_name_in_brackets(text: str) -> bool:
    """Tell whether brackets in front of words, or behind them, hold what may be a whole name."""
    signs = {"round", "brackets", "behind"}
    return any(cut.sign in signs and is_person_like(cut.head, 2) for cut in signed_cuts(text))
