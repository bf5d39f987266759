"""Whether what is written by hand still stands on what was noted."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from townnotes.domain.commands.summary import gist_of_point
from townnotes.domain.entities import Intervention, Participant, Point, Statement
from townnotes.domain.points.corrections import open_corrections
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.summary.coverage import left_out
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.paragraphs import Draft, Standing

_SAID = ("text", "stance", "wording", "private", "gap", "emphasis", Intervention.entity)
"""The fields of a point that a sentence is made of; a theme given later changes no words."""

_LATEST = 1 << 64
_NEVER: Mapping[str, int] = MappingProxyType({})


class Changed(NamedTuple):
    """A point that is no longer what a sentence was written on."""

    point: str
    how: Literal["changed", "deleted", "set aside"]


def standing_of(state: State, held: Statement, *, needs_points: bool) -> Standing:
    """Return how a sentence by hand stands; `needs_points` where the rules would rest on some."""
    if held.state == "check" or changed_under(state, held):
        return "check"
    return "unsupported" if needs_points and held.text.strip() and not held.rests_on else ""


def changed_under(state: State, held: Statement) -> tuple[Changed, ...]:
    """Return the points that are no longer what the sentence was written, confirmed or linked on.

    A change that was taken back is none.
    """
    registers = state.registers_of(held.id)
    written = max((_stamp(registers.get(name)) for name in ("text", "confirmed")), default=0)
    # An older file holds no gists: there a later stamp is a change.
    since = {
        id_: max(written, _stamp(registers.get(f"rests_on/{id_}")))
        for id_ in held.rests_on
        if id_ not in held.seen
    }
    return changed_among(state, held.rests_on, held.seen, since)


def changed_among(
    state: State, points: Iterable[str], seen: Mapping[str, str], since: Mapping[str, int] = _NEVER
) -> tuple[Changed, ...]:
    """Return the points that are not as they were `seen`, or were changed `since` a stamp."""
    found: list[Changed] = []
    for id_ in points:
        point = state.find(Point, id_)
        if point is None:
            found.append(Changed(id_, "deleted"))
        elif point.private or point.gap:
            found.append(Changed(id_, "set aside"))
        elif _is_other(state, point, seen.get(id_, ""), since.get(id_, _LATEST)):
            found.append(Changed(id_, "changed"))
    return tuple(found)


def _is_other(state: State, point: Point, gist: str, stamp: int) -> bool:
    return gist != gist_of_point(state, point) if gist else _last_change(state, point) > stamp


def _last_change(state: State, point: Point) -> int:
    registers = state.registers_of(point.id)
    said = [registers.get(name) for name in _SAID]
    # Who said it counts too: a wrong name put right may be somebody else's view.
    said.append(state.current(point.intervention, "speaker"))
    return max(_stamp(one) for one in said)


def _stamp(register: Register | None) -> int:
    return register.stamp if register else 0


class Matter(NamedTuple):
    """What is open before a summary is final; a point in no sentence has no section.

    Its `heading` is then its theme's. The text of a correction that nobody has settled is what the
    speaker wants recorded. Of somebody to identify the heading is their organization, the text is
    their name, and they first spoke in `intervention`.
    """

    kind: Literal["check", "unsupported", "to word", "uncovered", "correction", "to identify"]
    section: str
    heading: str
    sentence: int
    text: str
    points: tuple[str, ...] = ()
    intervention: str = ""
    participant: str = ""


def open_matters(state: State, draft: Draft) -> tuple[Matter, ...]:
    """Return what is open: sentences to check or without points, points in no sentence, and names.

    Of the points those come first that wait for words; a name is of somebody to identify who spoke.
    """
    points = sorted(_in_no_sentence(state, draft), key=lambda one: one.kind == "uncovered")
    return (*_sentences(draft), *points, *_corrections(state, draft), *_to_identify(state))


def _corrections(state: State, draft: Draft) -> Iterator[Matter]:
    """Give what speakers want corrected, each at the sentence that tells its point, if one does."""
    told = {
        point: (paragraph.section, paragraph.heading, place)
        for paragraph in draft.paragraphs
        for place, sentence in enumerate(paragraph.sentences)
        for point in sentence.rests_on
    }
    for one in open_corrections(state):
        section, heading, place = told.get(one.point, ("", "", -1))
        yield Matter("correction", section, heading, place, one.text, (one.point,))


def _to_identify(state: State) -> Iterator[Matter]:
    told: set[str] = set()
    for turn in state.all(Intervention):
        one = state.find(Participant, turn.speaker)
        if one is not None and one.to_identify and one.id not in told:
            told.add(one.id)
            yield Matter(
                "to identify", "", one.organization if one.name else "", -1,
                one.name or one.organization, intervention=turn.id, participant=one.id,
            )  # fmt: skip


def _sentences(draft: Draft) -> Iterator[Matter]:
    for paragraph in draft.paragraphs:
        for place, one in enumerate(paragraph.sentences):
            if one.state:
                yield Matter(
                    one.state, paragraph.section, paragraph.heading, place, one.text, one.rests_on
                )


def _in_no_sentence(state: State, draft: Draft) -> Iterator[Matter]:
    for group in left_out(state, draft):
        for id_ in group.points:
            point = state.find(Point, id_)
            if point is not None:
                said = as_said(point.stance, point.text)
                kind = "to word" if id_ in group.to_word else "uncovered"
                yield Matter(kind, "", group.label, -1, said, (id_,))
