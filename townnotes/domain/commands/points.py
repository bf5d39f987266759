"""Points: the lines of a note, what is typed into them and what their marks say."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from townnotes.domain.commands.interventions import show_again
from townnotes.domain.commands.records import change, delete, make
from townnotes.domain.commands.themes import theme_like
from townnotes.domain.entities import Intervention, OwnStance, Point, ReferenceText
from townnotes.domain.entity_reading import read_entity
from townnotes.domain.links import answer, unanswered
from townnotes.domain.points.answers import answered, is_named
from townnotes.domain.points.line_places import JoinedLine, LineAsTyped, LinePlaces
from townnotes.domain.points.marks import Marks, participant_like, read_marks
from townnotes.domain.points.stance_words import stance_in_words
from townnotes.domain.points.stances import SHORT_MARKS, next_stance, stance_like, stances_of
from townnotes.domain.points.worded import digest_of_words
from townnotes.domain.ranks import rank_between
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

GAP_TEXT = "…"
"""What stands where the thread was lost, until somebody types what was said."""


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A `LineAsTyped` that stands in no pane."""

    id: str
    text: str
    at: int
    is_anew: bool = False
    joined: tuple[JoinedLine, ...] = ()


def write_lines(
    state: State,
    intervention: str,
    by: str,
    lines: Sequence[LineAsTyped],
    changed: AbstractSet[str],
) -> list[Assign]:
    """Bring an intervention's points in line with the note pane, for the lines that changed.

    A line with text and no point makes one, placed between its neighbours; an empty line is no
    point, and a point whose line is empty is deleted, with its marks. A line into which others
    were joined has the marks of all of them. Points without a line are left alone: they may be
    another note-taker's.
    """
    places = [place for place, line in enumerate(lines) if line.id in changed]
    return write_lines_at(state, intervention, by, lines, places)


def write_lines_at(
    state: State, intervention: str, by: str, lines: Sequence[LineAsTyped], changed: Iterable[int]
) -> list[Assign]:
    """Do as `write_lines` does for the lines at these places, in order; of others few are read."""
    assigns: list[Assign] = []
    places = LinePlaces(state, intervention, lines)
    for place in changed:
        line = lines[place]
        point = state.find(Point, line.id)
        if not line.text.strip():
            assigns += delete(point)
        elif point is not None:
            fields = _joined(state, line, Point(id=point.id) if line.is_anew else point)
            assigns += change(point, **fields, gap=_is_gap_still(point, fields["text"]))
            assigns += unanswered(state, point.id) if line.is_anew else ()
        else:
            # Another note-taker's points have no line here; ours go after what stands before us.
            rank = _rank(state, line.id, *places.around(place))
            places.put(place, rank)
            assigns += _begin(state, line, intervention, by, rank)
    return assigns


def remove_points(state: State, ids: Sequence[str]) -> list[Assign]:
    """Delete the points of these ids, as far as they exist."""
    return delete(*(state.find(Point, id_) for id_ in ids))


def apply_marks(state: State, id_: str) -> list[Assign]:
    """Turn the marks of a typed line into fields and leave its text clean.

    A mark that nothing fits stays in the text where it was typed, so that nothing is lost. What a
    line answers becomes a link of the two points.
    """
    point = state.find(Point, id_)
    if point is None:
        return []
    marks = _marks_of(state, point.text)
    if marks == Marks(text=point.text):
        return []
    themes = {word: theme_like(state, word) for word in marks.themes}
    people = {word: participant_like(state, word) for word in marks.participants}
    stance, unknown = _stance(state, marks)
    cites = {number: _cite(state, number) for number in marks.paragraphs}
    worn = [theme.id for theme in themes.values() if theme]
    target = answered(state, point, marks.lead, (*point.themes, *worn)) if marks.lead else None
    staying = {
        *(f"#{word}" for word, theme in themes.items() if theme is None),
        *(f"@{word}" for word, one in people.items() if one is None),
        *(f"!{word}" for word in unknown),
        *(f"§{number}" for number, cite in cites.items() if not cite),
        *([marks.lead.typed] if marks.lead and target is None else ()),
    }
    fields: dict[str, object] = {
        "text": _marks_of(state, point.text, staying).text if staying else marks.text,
        "stance": stance or point.stance,
        "wording": _wording(marks) or point.wording,
        "private": point.private or marks.private,
        "emphasis": point.emphasis or marks.emphasis,
    }
    return [
        *change(point, **fields),
        *_members(point, "themes", worn),
        *_members(point, "mentions", [one.id for one in people.values() if one]),
        *_members(point, "cites", [cite for cite in cites.values() if cite]),
        *(answer(state, point.id, marks.lead.kind, target.id) if marks.lead and target else ()),
    ]


def _marks_of(state: State, text: str, staying: AbstractSet[str] = frozenset()) -> Marks:
    return read_marks(
        text,
        staying,
        language=state.session.language,
        is_somebody=lambda words: is_named(state, words),
    )


def _wording(marks: Marks) -> dict[str, str]:
    if marks.wording:
        old, new = marks.wording
        return {"ask": "replace", "old": old, "new": new}
    return marks.asked.wording if marks.asked else {}


def mark_gap(
    state: State, id_: str, intervention: str, by: str, after: str, now: int
) -> list[Assign]:
    """Leave a marker where the thread was lost: below a point, or without one above them all."""
    ranks = {one.id: one.rank for one in state.points_of(intervention)}
    before = ranks.get(after, "")
    following = min((rank for rank in ranks.values() if rank > before), default="")
    values = {"intervention": intervention, "by": by, "at": now, "text": GAP_TEXT, "gap": True}
    return make(Point, id_, rank=rank_between(before, following), **values)


def bring_back(state: State, point_id: str, text: str) -> list[Assign]:
    """Give a point an earlier text again; one that was taken out is shown again."""
    if state.is_deleted(point_id):
        again = Assign(Point.entity, point_id, "deleted", False)
        held = state.value(point_id, "text", "")
        return [again, *([] if held == text else [again._replace(field="text", value=text)])]
    return change(state.find(Point, point_id), text=text)


def write_again(state: State, ids: Iterable[str]) -> list[Assign]:
    """Say again what points say that were taken out, by themselves or with their intervention.

    An edit later than the delete shows them.
    """
    assigns: list[Assign] = []
    interventions: dict[str, None] = {}
    for id_ in ids:
        if state.is_deleted(id_):
            assigns.append(Assign(Point.entity, id_, "text", state.value(id_, "text", "")))
        interventions[str(state.value(id_, Intervention.entity, ""))] = None
    return [*(one for id_ in interventions for one in show_again(state, id_)), *assigns]


def set_stance(state: State, id_: str, stance: str) -> list[Assign]:
    """Say how the thing was said."""
    return change(state.find(Point, id_), stance=stance)


def turn_stance(state: State, id_: str) -> list[Assign]:
    """Take the stance that a point's words tell; one that is noted gives way to its family's next.

    After the strongest comes the weakest.
    """
    point = state.find(Point, id_)
    if point is None:
        return []
    wanted = next_stance(point.stance, stances_of(state.all(OwnStance)))
    wanted = wanted if point.stance else stance_in_words(point.text)
    if not wanted:
        raise RuleError("These words show no stance. Type ! and its first letters, as in !call.")
    return change(point, stance=wanted)


def word_point(state: State, id_: str, text: str, stance: str) -> list[Assign]:
    """Word a point for the summary, and accept its words by hand; the first text is kept once.

    A text that stays as it is is not accepted by that: the gate judges it as before.
    """
    point = state.find(Point, id_)
    text = text.strip()
    if point is None or not text or text == point.text:
        return change(point, stance=stance)
    first = point.as_noted or point.text
    return change(point, text=text, stance=stance, as_noted=first, worded=digest_of_words(text))


def toggle_private(state: State, id_: str) -> list[Assign]:
    """Make a point a private remark, or an ordinary one again."""
    point = state.find(Point, id_)
    return change(point, private=not (point and point.private))


def _is_gap_still(point: Point, text: str) -> bool:
    """Tell whether a gap is still one: words typed into it fill it."""
    return point.gap and not any(map(str.isalnum, text))


def _begin(state: State, line: LineAsTyped, intervention: str, by: str, rank: str) -> list[Assign]:
    fields = _joined(state, line, Point(id=line.id))
    if state.knows(line.id):
        # A line emptied and typed into again is the same point, said when it is typed again.
        said = {"at": line.at, "text": fields.pop("text")}
        if state.value(line.id, "rank", "") != rank:
            said["rank"] = rank
        held = read_entity(Point, line.id, state.raw(line.id).items())
        again = (Assign(Point.entity, line.id, field, value) for field, value in said.items())
        return [*again, *change(held, **fields), *unanswered(state, line.id)]
    values = {"intervention": intervention, "by": by, "rank": rank, "at": line.at}
    return make(Point, line.id, **values, **fields)


def _joined(state: State, line: LineAsTyped, own: Point) -> dict[str, Any]:
    """Return the text of a line and its marks: its own, and those of the lines joined into it."""
    below = [(state.find(Point, one.id), one.words) for one in line.joined]
    others = [(one, words) for one, words in below if one is not None]
    every = [own, *(one for one, _ in others)]
    stance = next((one.stance for one in every if one.stance), "")
    text = line.text
    for one, words in others:
        if one.stance not in {"", stance}:
            text = _with_word(text, one.stance, words)
    return {
        "text": text,
        "stance": stance,
        # Of words that were taken out nothing is left, nor of how they were noted.
        "as_noted": own.as_noted,
        "worded": own.worded,
        "wording": dict(next((one.wording for one in every if one.wording), own.wording)),
        "private": any(one.private for one in every),
        "emphasis": any(one.emphasis for one in every),
        **{
            field: tuple(dict.fromkeys(id_ for one in every for id_ in getattr(one, field)))
            for field in ("themes", "mentions", "cites")
        },
    }


def _with_word(text: str, word: str, words: str) -> str:
    """Put a word before others that stand in a text, or at its end where they do not."""
    at = text.rfind(words)
    before, after = (text[:at], text[at:]) if at >= 0 else (text, "")
    return " ".join(filter(None, (before.rstrip(), word, after.lstrip())))


def _rank(state: State, id_: str, before: str, after: str) -> str:
    """Return a line's rank between its neighbours': the one it had, where that still is there.

    While a line was empty its neighbours may have come where it was.
    """
    held = str(state.value(id_, "rank", ""))
    if before < held and (held < after or not after):
        return held
    return rank_between(before, after)


def _stance(state: State, marks: Marks) -> tuple[str, list[str]]:
    known = stances_of(state.all(OwnStance))
    found = {word: stance_like(word, known) for word in marks.stances}
    chosen = next((stance for stance in found.values() if stance), SHORT_MARKS.get(marks.short, ""))
    return chosen, [word for word, stance in found.items() if not stance]


def text_cited(state: State) -> ReferenceText | None:
    """Return the text whose paragraphs `§` cites: what the inputs are on, else the first."""
    texts = state.all(ReferenceText)
    about = state.session.inputs_on
    return next((one for one in texts if one.id == about), texts[0] if texts else None)


def _cite(state: State, number: str) -> str:
    text = text_cited(state)
    return f"{text.id}/{number}" if text else ""


def _members(point: Point, field: str, wanted: Sequence[str]) -> list[Assign]:
    worn = getattr(point, field)
    return [
        Assign(Point.entity, point.id, f"{field}/{one}", True) for one in wanted if one not in worn
    ]
