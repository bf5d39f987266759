"""What was recorded from one speaker: a mail text, or a document in the house's letterhead."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from townnotes.after_call.letters import (
    Address,
    LettersTownhall,
    LetterWords,
    MailText,
    called,
    name_of,
)
from townnotes.domain.entities import OPENING, Intervention, Participant, Point
from townnotes.domain.state import State
from townnotes.summary.document import Paragraph, Run, Summary
from townnotes.summary.evidence.printed_points import PrintedPoint, local, printed_points

DAYS_TO_REPLY = 7
"""One week, as for the corrections of summary records of the United Nations."""


class ExtractTurn(NamedTuple):
    """One intervention of a speaker, with the points recorded of it and their numbers."""

    turn: Intervention
    points: tuple[tuple[int, PrintedPoint], ...]


class Extract(NamedTuple):
    """All that was recorded from one participant, as far as it may be shown to them."""

    speaker: Participant
    turns: tuple[ExtractTurn, ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """Its points, in the order of their numbers."""
        return tuple(said.point for one in self.turns for _, said in one.points)

    @property
    def name(self) -> str:
        """Who it is of, on one line."""
        return called(self.speaker)

    @property
    def is_doubtful(self) -> bool:
        """Tell whether the speaker is still to be identified: it may be of somebody else."""
        return self.speaker.to_identify


def extracts(state: State) -> tuple[Extract, ...]:
    """Return an extract of each speaker from whom anything was recorded, in order of the floor."""
    by_speaker: dict[str, dict[str, list[PrintedPoint]]] = {}
    known: set[tuple[str, str]] = set()
    for said in printed_points(state):
        # What several note-takers wrote of one remark is one point.
        key = (said.turn.id, state.leader(said.point.id))
        if not said.speaker or said.turn.kind == OPENING or key in known:
            continue
        known.add(key)
        turns = by_speaker.setdefault(state.leader(said.speaker), {})
        turns.setdefault(said.turn.id, []).append(said)
    found = ((state.find(Participant, id_), turns) for id_, turns in by_speaker.items())
    return tuple(
        Extract(speaker, tuple(_numbered(turns.values())))
        for speaker, turns in found
        if speaker is not None
    )


def _numbered(turns: Iterable[list[PrintedPoint]]) -> Iterator[ExtractTurn]:
    number = 1
    for said in turns:
        yield ExtractTurn(said[0].turn, tuple(enumerate(said, start=number)))
        number += len(said)


class ExtractWriter:
    """Words the extracts of one townhall; `until` is the ISO date by which a reply is wanted.

    Once made it reads the session no more, so that any thread may use it.
    """

    def __init__(self, state: State, until: str = "") -> None:
        self._zone, self._series = state.session.time_zone, state.session.series
        self._townhall = LettersTownhall(state)
        self._until = self._townhall.day(until)

    @property
    def words(self) -> LetterWords:
        """The words of the language that letters are in."""
        return self._townhall.words

    def letter(self, extract: Extract) -> MailText:
        """Return an extract as the text of a mail to its speaker."""
        words, email = self._townhall.words, extract.speaker.email.strip()
        parts = [
            words.dear.format(self._greeted(extract.speaker)),
            f"{words.recorded} {self._wish}",
            self._townhall.lines,
        ]
        for one in extract.turns:
            points = (f"{number}. {self._said(said)}" for number, said in one.points)
            parts.append("\n".join((self._head(one.turn), *points)))
        return MailText(
            to=(Address(extract.speaker.name, email),) if email else (),
            bcc=(),
            subject=words.recorded_subject.format(self._townhall.short),
            text="\n\n".join(filter(None, parts)) + "\n",
        )

    def document(self, extract: Extract, template: Path | None = None) -> Summary:
        """Return an extract as a Word file is written of it, on a letterhead."""
        words, townhall = self._townhall.words, self._townhall
        paragraphs = [
            Paragraph("heading", (Run(words.recorded_title),)),
            Paragraph("body", (Run(extract.name, bold=True),)),
            Paragraph("body", (Run(f"{words.recorded} {self._wish}"),)),
            Paragraph("title", (Run(townhall.title),)),
            Paragraph("date", (Run(townhall.date),)),
        ]
        for one in extract.turns:
            paragraphs.append(Paragraph("subheading", (Run(self._head(one.turn)),)))
            for number, said in one.points:
                runs = (Run(f"{number}. "), *said.runs, Run(self._more(said.point)))
                paragraphs.append(Paragraph("body", tuple(run for run in runs if run.text)))
        return Summary(
            title=f"{words.recorded_title}: {extract.name}",
            paragraphs=tuple(one for one in paragraphs if one.text.strip()),
            language=townhall.language,
            template=template,
            series=self._series,
        )

    def file_words(self, extract: Extract) -> str:
        """Return what an extract's file is called, before it is made a name that systems take."""
        return self._townhall.words.file_name.format(extract.name)

    @property
    def _wish(self) -> str:
        words = self._townhall.words
        until = words.until.format(self._until) if self._until else words.no_date
        return f"{until} {words.numbers}"

    def _greeted(self, speaker: Participant) -> str:
        return name_of(speaker) or speaker.organization or self._townhall.words.colleagues

    def _head(self, turn: Intervention) -> str:
        words = self._townhall.words
        began = local(turn.began, self._zone)
        parts = (
            words.kind(turn.kind),
            f"{began:%H:%M}" if began else "",
            words.on_behalf_of.format(turn.on_behalf_of) if turn.on_behalf_of.strip() else "",
            words.interpreted.format(turn.interpreted_from) if turn.interpreted_from else "",
        )
        return ", ".join(filter(None, parts))

    def _said(self, said: PrintedPoint) -> str:
        return said.text + self._more(said.point)

    def _more(self, point: Point) -> str:
        """Return the paragraphs a point names, and the words it wants in the place of others."""
        words = self._townhall.words
        numbers = [cite.partition("/")[2] for cite in point.cites]
        parts = [words.paragraph.format(", ".join(numbers))] if numbers else []
        old, new = point.wording.get("old", ""), point.wording.get("new", "")
        if (old or new) and not (old in point.text and new in point.text):
            parts.append(words.replaced.format(old, new))
        told = "; ".join(parts)
        return f" ({told})" if told else ""
