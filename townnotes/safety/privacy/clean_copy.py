"""A clean copy of a session to hand out: what stands, without what was deleted or said before."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import Edition, Participant, Point
from townnotes.domain.erased import Erased
from townnotes.domain.merge_batch import Batch, Came
from townnotes.domain.points.marks import private_points, said_of_points
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.private_files import gone_on_failure
from townnotes.session import Session

ENDING = Saying(".townnotes")
_NOTHING = frozenset({"false", "null"})


class CleanPages(NamedTuple):
    """What a clean copy is made of; ready to be written in any thread."""

    registers: list[Register]
    author: str
    erased: Erased


def clean(session: Session, *, without_private: bool) -> CleanPages:
    """Return what stands in a session: of each field what is shown, from whomever it is.

    What was deleted is left out, and what was replaced, what others say beside it, the record of
    merges, a summary that was reopened, and what no longer holds of a set. `without_private` leaves
    private points and participants' e-mail addresses out, as the JSON file does.
    """
    state = session.state
    every = [one for one in state.registers() if _stands(state, one)]
    if without_private:
        apart = private_points(every)
        apart |= said_of_points(every, apart)
        every = [one for one in every if one.id not in apart and not _is_address(one)]
    return CleanPages(_of_what_is_there(every), session.author, session.erased)


def write_clean_copy(pages: CleanPages, target: Path) -> None:
    """Write a clean copy as a new session; raises FileError, and no file is left, where it fails.

    A file that is there already is left as it is.
    """
    copy = Session.create(target, pages.author)
    with gone_on_failure(copy):
        copy.merge_in(Batch(tuple(Came(one) for one in pages.registers)), lambda _: [])
        copy.refuse(pages.erased)
        copy.keep_first_rows()
    copy.close()


def _stands(state: State, one: Register) -> bool:
    if not state.is_visible(one.id) or state.current(one.id, one.field) is not one:
        return False
    is_over = one.field == "deleted" or ("/" in one.field and one.value in _NOTHING)
    if one.entity == Edition.entity:
        final = final_edition(state)
        return not is_over and final is not None and one.id == final.id
    return not is_over


def _is_address(one: Register) -> bool:
    return one.entity == Participant.entity and one.field == "email"


def _of_what_is_there(registers: Iterable[Register]) -> list[Register]:
    """Leave out the words that a sentence keeps of points which are not there."""
    every = list(registers)
    points = {one.id for one in every if one.entity == Point.entity}
    return [
        one
        for one in every
        if not one.field.startswith(("rests_on/", "seen/")) or one.field.partition("/")[2] in points
    ]
