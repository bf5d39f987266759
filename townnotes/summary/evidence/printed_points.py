"""What the internal version says beside a sentence: how many said it, who, when and how."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from townnotes.domain.dates import time_zone
from townnotes.domain.entities import Intervention, Participant, Point, SummaryRemark, Theme
from townnotes.domain.points.corrections import corrections
from townnotes.domain.points.worded import may_be_quoted
from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.document import Run
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.evidence.note_takers import NoteTakers
from townnotes.summary.lines.tidying import stance_and_words
from townnotes.summary.lines.words import distinct
from townnotes.summary.paragraphs import Sentence


@dataclass(frozen=True, slots=True)
class PrintedPoint:
    """A point with its intervention; `speaker` is empty where nobody knows who it was."""

    point: Point
    turn: Intervention
    speaker: str
    themes: tuple[str, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        """What was said, its stance in italics before it; no word of both stands twice."""
        stance, text = stance_and_words(self.point.stance, self.point.text)
        if not stance:
            return (Run(text),)
        return (Run(stance, italic=True), Run(f" {text}")) if text else (Run(stance, italic=True),)

    @property
    def text(self) -> str:
        """What was said, without styles."""
        return "".join(run.text for run in self.runs)


def printed_points(state: State) -> list[PrintedPoint]:
    """Return the ordinary points: neither private nor marks of a gap, by intervention and rank."""
    places = {one.id: place for place, one in enumerate(state.all(Intervention))}
    turns = {one.id: one for one in state.all(Intervention)}
    themes = {one.id for one in state.all(Theme)}
    found: list[PrintedPoint] = []
    for point in state.all(Point):
        turn = turns.get(state.leader(point.intervention))
        if turn is None or point.private or point.gap:
            continue
        if not (point.text.strip() or point.stance or any(point.wording.values())):
            continue
        one = state.find(Participant, turn.speaker)
        tags = distinct(state.leader(theme) for theme in point.themes)
        kept = tuple(theme for theme in tags if theme in themes)
        found.append(PrintedPoint(point, turn, one.id if one else "", kept))
    # The sort is stable: the points of one intervention stay in their order.
    return sorted(found, key=lambda said: places[said.turn.id])


def in_no_order(said: PrintedPoint) -> tuple[str, str]:
    """Return what sorts points by their words: nothing of that tells when they were said."""
    return said.point.text.casefold(), said.text


def local(instant: int | None, zone: str) -> datetime | None:
    """Return an instant as the townhall's clock showed it, without the zone, to the second."""
    if instant is None:
        return None
    try:
        moment = datetime.fromtimestamp(instant // 1000, UTC).astimezone(time_zone(zone))
    except (ValueError, OverflowError, OSError):
        return None
    return moment.replace(tzinfo=None)


def clock(seconds: int) -> str:
    """Return a length as it is read off a clock: 0:45, 12:05, 1:02:05."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class EvidenceNotes:
    """Words the notes of one summary; private points have none.

    Of points that another note-taker's tells, in `told_by`, it asks whether they were said twice.
    """

    def __init__(
        self, state: State, naming: Naming, words: AnnexWords, told_by: Container[str] = ()
    ) -> None:
        self._told_by = told_by
        self._corrected = corrections(state)
        self._said = {one.point.id: one for one in printed_points(state)}
        self._takers = NoteTakers(state, (one.point for one in self._said.values()))
        self._zone = state.session.time_zone
        self._naming = naming
        self._words = words

    def beside(self, sentence: Sentence, *, by_hand: bool = False, new: Sequence[str] = ()) -> str:
        """Return the badge and a line a point, how the sentence stands, and what is `new`.

        Nothing where no point stands behind the words and nobody need look at them again.
        """
        said = self._of(sentence.rests_on)
        lines = [self.badge(sentence.rests_on), *map(self._line, said)]
        if sentence.state:
            check, unsupported = self._words.check, self._words.unsupported
            lines.append(check if sentence.state == "check" else unsupported)
        fresh = self._of(new)
        if fresh:
            lines += [self._words.new_points, *map(self._line, fresh)]
        lines = [line for line in lines if line]
        if by_hand and lines:
            lines.append(self._words.by_hand)
        return "\n".join(lines)

    def _of(self, points: Sequence[str]) -> list[PrintedPoint]:
        said = [self._said[id_] for id_ in distinct(points) if id_ in self._said]
        return sorted(said, key=in_no_order) if self._naming.attribution == "none" else said

    def badge(self, points: Sequence[str]) -> str:
        """Return "7 of 35 · 6 stakeholders, 1 UN entity" for the speakers behind points.

        Those who did not take the floor, as conveners do not, are no part of it.
        """
        naming = self._naming
        speakers = distinct(self._said[id_].speaker for id_ in points if id_ in self._said)
        counted = distinct(one for id_ in speakers if (one := naming.counted_as(id_)))
        if not counted:
            return ""
        of_all = self._words.of_all.format(len(counted), len(naming.floor))
        return f"{of_all} · {naming.split(counted)}"

    def _line(self, said: PrintedPoint) -> str:
        who = self._naming.who(said.turn, said.speaker)
        if self._naming.is_named:
            # The time of a remark names its speaker to whoever has the recording.
            at = said.point.at if said.point.at is not None else said.turn.began
            moment = local(at, self._zone)
            who = f"{who}, {moment:%H:%M}" if moment else who
        if self._takers.several and self._naming.attribution != "none":
            by = self._takers.short(said.point)
            who = f"{who} ({self._words.noted_by.format(by)})" if by else who
        line = f"{who}: {_with_source(said)}" if who else f"– {_with_source(said)}"
        if said.point.id in self._told_by:
            line = f"{line} {self._words.twice}"
        waiting = (one for one in self._corrected.get(said.point.id, ()) if not one.is_settled)
        return "\n".join((line, *map(self._correction, waiting)))

    def _correction(self, one: SummaryRemark) -> str:
        return f"{self._words.correction} ({one.date}){self._words.colon}{one.text}"


def _with_source(said: PrintedPoint) -> str:
    """Return what was said, in quotation marks where it is word for word, and where it is from."""
    if not said.point.source:
        return said.text
    text = f"“{said.text}”" if may_be_quoted(said.point) and not said.point.stance else said.text
    return f"{text} ({said.point.source})"
