"""What is said of a sentence: how many, who and when, and why it should be looked at again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from townnotes.domain.entities import Point, Statement
from townnotes.domain.state import State
from townnotes.summary.by_hand.editions import changes_since
from townnotes.summary.by_hand.staleness import Changed, changed_under
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.paragraphs import DraftParagraph, Sentence
from townnotes_ui.widgets.cards import CardText, by_time, said_in, speakers_of, split

_MOST_LINES = 8


def tr(text: str) -> str:
    """Return a text in the language of the window."""
    return QCoreApplication.translate("evidence", text)


def badge(state: State, points: Sequence[str], of_all: int) -> str:
    """Return "7 of 35 · 6 stakeholders, 1 UN entity"; nothing where nobody on the floor said it."""
    speakers = speakers_of(state, points)
    if not speakers:
        return ""
    counted = tr("{} of {}").format(len(speakers), of_all)
    return " · ".join(part for part in (counted, split(state, speakers)) if part)


def who_and_when(state: State, sentence: Sentence, of_all: int) -> str:
    """Return the badge, how the sentence stands, and a line for each who said it."""
    said = said_in(state, by_time(state, sentence.rests_on))
    lines = [badge(state, sentence.rests_on, of_all), standing(state, sentence)]
    lines += [line_of(one) for one in said[:_MOST_LINES]]
    if len(said) > _MOST_LINES:
        lines.append(tr("and {} more").format(len(said) - _MOST_LINES))
    return "\n".join(line for line in lines if line)


def line_of(said: CardText) -> str:
    """Return "10:31 Ada · called for clean wells"."""
    head = " ".join(part for part in (said.time, said.name) if part)
    words = as_said(said.stance, said.text)
    return " · ".join(part for part in (head, words) if part)


def standing(state: State, sentence: Sentence) -> str:
    """Return why a sentence by hand should be looked at; nothing where it stands."""
    if sentence.state == "unsupported":
        return tr("Unsupported: it rests on no point.")
    if sentence.state != "check":
        return ""
    held = state.find(Statement, sentence.statement)
    changes = changed_under(state, held) if held else changes_since(state, sentence)
    if not changes:
        return tr("Check: it was handed over to be looked at.")
    told = (_told(state, one) for one in changes[:2])
    more = len(changes) - 2
    words = "; ".join(told) + (tr("; {} more").format(more) if more > 0 else "")
    return tr("Check: {}.").format(words)


def in_short(paragraph: DraftParagraph) -> str:
    """Return what stands quietly below a paragraph by hand, or of a summary that is final."""
    states = [one.state for one in paragraph.sentences]
    parts = [
        tr("edited by hand") if paragraph.by_hand else "",
        _counted(states.count("check"), tr("1 sentence to check"), tr("{} sentences to check")),
        _counted(states.count("unsupported"), tr("1 unsupported"), tr("{} unsupported")),
    ]
    return " · ".join(part for part in parts if part)


def new_points(count: int) -> str:
    """Return "2 new points"."""
    return _counted(count, tr("1 new point"), tr("{} new points"))


def _told(state: State, change: Changed) -> str:
    point = state.find(Point, change.point)
    if point is None:
        return tr("a point was deleted")
    said = said_in(state, (change.point,))
    who = said[0].name if said else ""
    if change.how == "set aside":
        return tr("a point of {} was set aside").format(who)
    return tr("a point of {} changed").format(who) if who else tr("a point changed")


def _counted(count: int, one: str, many: str) -> str:
    return "" if not count else one if count == 1 else many.format(count)
