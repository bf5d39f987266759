"""Undo and redo of one's own changes: assigns the earlier values where they are still one's own."""

from collections import deque
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from townnotes.domain.entities import Intervention, Pause, Point
from townnotes.domain.registers import Assign, encode_value
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import RuleError
from townnotes.language.saying import Saying

MERGE = "Merge others’ notes"
"""What undo calls a merge."""
PASTING = "pasting "
"""How the `merge` begins of what comes in slices, between which other changes are made."""
MOST_STEPS = 1000
"""How many changes can be taken back: hours of them, and not a whole day in memory."""


@dataclass
class Step:
    """One change: its name, and the assignments that give the earlier values back."""

    name: str
    merge: str = ""
    back: list[Assign] = field(default_factory=list[Assign])
    again: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Which of these say only again what holds, as `(id, field)`, so that sets keep their order."""
    is_merge: bool = False
    """Whether it is a merge, which the file knows how to take back."""
    words: tuple[tuple[CallWords, ...], tuple[CallWords, ...]] | None = None
    """The words of the call before and after it, where it changed these and nothing else."""

    @cached_property
    def known(self) -> set[tuple[str, str]]:
        """What these give back, as `(id, field)`."""
        return {(one.id, one.field) for one in self.back}

    @cached_property
    def made(self) -> set[str]:
        """The ids of what goes by deleting it."""
        return {one.id for one in self.back if _is_end(one)}

    @property
    def is_paste(self) -> bool:
        """Whether it came in slices, and goes in slices."""
        return self.merge.startswith(PASTING)

    def last(self, most: int) -> "Step":
        """Take so much of its end away as a step of its own; itself where it is no more."""
        if len(self.back) <= most:
            return self
        part = Step(self.name, self.merge, self.back[-most:], self.again)
        self.back = self.back[:-most]
        for kept in ("known", "made"):
            self.__dict__.pop(kept, None)
        return part

    def absorb(self, newer: "Step") -> None:
        """Take a newer step of the same typing in; the earliest values are given back."""
        self.again |= {key for key in newer.again if key not in self.known}
        more = [
            one
            for one in newer.back
            if (one.id, one.field) not in self.known and one.id not in self.made
        ]
        # A long paste comes in hundreds of slices: none looks through all those before it.
        self.back += more
        self.known.update((one.id, one.field) for one in more)
        self.made.update(one.id for one in more if _is_end(one))


class Steps:
    """The changes that can be taken back, and those taken back that can be made again."""

    def __init__(self) -> None:
        self.done: deque[Step] = deque(maxlen=MOST_STEPS)
        self.undone: deque[Step] = deque(maxlen=MOST_STEPS)
        self.rest: Step | None = None
        """What is left of a paste that is being taken back, part by part."""

    def remember(self, step: Step) -> None:
        """Note a change; those of the same `merge` in a row are one, those of a paste always."""
        begun = self._begun(step.merge)
        if begun is not None:
            begun.absorb(step)
        else:
            self.done.append(step)
        self.undone.clear()

    def _begun(self, merge: str) -> Step | None:
        """Return the step that a change of that `merge` is a part of."""
        if merge.startswith(PASTING):
            return next((one for one in reversed(self.done) if one.merge == merge), None)
        return self.done[-1] if self.done and merge and self.done[-1].merge == merge else None

    @property
    def is_merge_last(self) -> bool:
        """Tell whether the last change was a merge."""
        return bool(self.done) and self.done[-1].is_merge

    def note_merge(self, *, taken_back: bool) -> None:
        """Note that a merge was taken in, or the last one back: one merge can be, at most."""
        self.done = deque((one for one in self.done if not one.is_merge), MOST_STEPS)
        if not taken_back:
            self.remember(Step(MERGE, is_merge=True))

    def turn(
        self, state: State, author: str, *, back: bool, most: int = 0
    ) -> tuple[Step, list[Assign], int]:
        """Return the last change with what takes it back, or makes it again, what may be.

        Of a paste to be taken back it is `most` at a time, unless that is 0; what is left of it is
        `rest`, and comes next. The figure is how much of it somebody else has changed since. Raises
        RuleError where there is nothing.
        """
        done, other = (self.done, self.undone) if back else (self.undone, self.done)
        if self.rest is not None and not back:
            # What is left of it stands, and what was taken back of it comes again.
            self.done.append(self.rest)
            self.rest = None
        if not done and self.rest is None:
            raise RuleError(
                "There is nothing to {value}.", value=Saying("undo") if back else Saying("redo")
            )
        step = self.rest or done.pop()
        if step.words is not None:
            other.append(step)
            return step, [], 0
        part = step.last(most) if most and back and step.is_paste else step
        self.rest = None if part is step else step
        free, changed_since = still_own(state, part, author)
        if free:
            merge = part.merge if part.is_paste else ""
            _add(other, step_back(state, free, part.name, merge))
        return part, free, changed_since

    def clear(self) -> None:
        """Forget them all."""
        self.done.clear()
        self.undone.clear()
        self.rest = None


def _add(steps: deque[Step], step: Step) -> None:
    """Add a step behind the others; what is of one paste is one."""
    if step.merge and steps and steps[-1].merge == step.merge:
        steps[-1].absorb(step)
    else:
        steps.append(step)


def news_among(state: State, assigns: Iterable[Assign]) -> list[Assign]:
    """Return what says anything new; of a field that is named again, the last word counts."""
    news: list[Assign] = []
    named: set[tuple[str, str]] = set()
    for one in assigns:
        if (one.id, one.field) in named or not _says_already(state, one):
            named.add((one.id, one.field))
            news.append(one)
    return news


def _says_already(state: State, one: Assign) -> bool:
    is_deleted = state.is_deleted(one.id)
    if one.field == "deleted":
        return is_deleted == (one.value is True)
    # Writing what a deleted entity already says shows it again, and so is a change.
    held = state.current(one.id, one.field)
    if held is None or held.value != encode_value(one.value) or is_deleted:
        return False
    # Of what is linked, another may be what is shown.
    return encode_value(state.of_group(one.id, one.field)) == held.value


def step_back(state: State, assigns: Iterable[Assign], name: str, merge: str = "") -> Step:
    """Return the step that would take the assignments back, seen from the state before them.

    What made an entity, or showed a deleted one again, goes by deleting it, so that redo can bring
    it back whole.
    """
    back: dict[tuple[str, str], Assign] = {}
    made: dict[str, Assign] = {}
    gone: dict[tuple[str, str], Assign] = {}
    for one in assigns:
        if one.field == "deleted":
            back[one.id, one.field] = one._replace(value=state.is_deleted(one.id))
            continue
        if not state.knows(one.id) or state.is_deleted(one.id):
            made[one.id] = Assign(one.entity, one.id, "deleted", True)
        if state.knows(one.id):
            before = state.of_group(one.id, one.field)
            back[one.id, one.field] = one._replace(value=before)
            if "/" in one.field and before is True:
                gone[one.id, one.field.partition("/")[0]] = one
    again = _keep_order(state, gone.values(), back)
    # A deletion counts only while it is the newest.
    return Step(name, merge, [*back.values(), *made.values()], again)


def _keep_order(
    state: State, gone: Iterable[Assign], back: dict[tuple[str, str], Assign]
) -> set[tuple[str, str]]:
    """Have the members after one that comes back said again: they stand in the order of stamps."""
    again: set[tuple[str, str]] = set()
    for one in gone:
        group = one.field.partition("/")[0] + "/"
        members = [
            (one.id, name)
            for name, value in state.raw(one.id).items()
            if name.startswith(group) and value is True
        ]
        first = next(at for at, key in enumerate(members) if key in back)
        for key in members[first:]:
            if key not in back:
                again.add(key)
            back[key] = back.pop(key, Assign(one.entity, *key, True))
    return again


def still_own(state: State, step: Step, author: str) -> tuple[list[Assign], int]:
    """Return what of a step can be taken back, and how much somebody else has changed since.

    Of a step that gave somebody the floor it is all or nothing: where others have pressed or typed
    since, the turn stays, and with it what it ended and whose request it was.
    """
    if any(_is_shared_turn(state, one, author) for one in step.back):
        return [], len(step.back)
    free = [one for one in step.back if _is_own(state, one, author, step.again)]
    wanted = [one for one in step.back if (one.id, one.field) not in step.again]
    return free, sum(not _is_own(state, one, author) for one in wanted)


def _is_own(
    state: State, one: Assign, author: str, again: AbstractSet[tuple[str, str]] = frozenset()
) -> bool:
    if _is_end(one):
        return state.authors_of(one.id) <= {author}
    now = state.current(one.id, one.field)
    if (one.id, one.field) in again:
        return now is not None and now.author == author and now.value == encode_value(one.value)
    return now is None or now.author == author


def what_stays(step: Step, changed_since: int, *, is_whole: bool) -> str:
    """Say what of a step was not taken back, and why."""
    if is_whole:
        return (
            f"“{step.name}” was not undone: somebody else has changed it since, or noted what "
            "was said then."
        )
    stays = f"except {changed_since} that somebody else has changed since"
    return f"“{step.name}” was undone, {stays}."


def _is_shared_turn(state: State, one: Assign, author: str) -> bool:
    """Tell whether taking back would hide a turn that others have a part in."""
    if one.entity != Intervention.entity or not _is_end(one):
        return False
    hanging = (
        id_
        for kind in (Point.entity, Pause.entity)
        for id_ in state.referring(kind, "intervention", one.id)
        if not state.is_deleted(id_)
    )
    return any(state.authors_of(id_) - {author} for id_ in (one.id, *hanging))


def _is_end(one: Assign) -> bool:
    return one.field == "deleted" and one.value is True
