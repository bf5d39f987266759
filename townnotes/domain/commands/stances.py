"""Stances that a session adds to the common ones, each as strong as one of those."""

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import OwnStance
from townnotes.domain.points.stances import Stance, stance_like, stances_of
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


def add_stance(state: State, id_: str, words: str, like: str) -> list[Assign]:
    """Add a stance that stands where another does in its family: `like` names it or begins so."""
    words = _checked(state, words)
    model = _model(state, like, words)
    fields = {"words": words, "family": model.family, "strength": model.strength}
    return make(OwnStance, id_, rank=last_rank(state, OwnStance), **fields)


def change_stance(
    state: State, id_: str, *, words: str | None = None, like: str | None = None
) -> list[Assign]:
    """Correct a stance's words, or what it is as strong as. Points keep the words they have."""
    one = state.find(OwnStance, id_)
    if one is None:
        return []
    fields: dict[str, object] = {}
    if words is not None and words.strip() != one.words:
        fields["words"] = _checked(state, words)
    if like is not None:
        model = _model(state, like, one.words)
        fields |= {"family": model.family, "strength": model.strength}
    return change(one, **fields)


def remove_stance(state: State, id_: str) -> list[Assign]:
    """Remove a stance from the list; points that have it keep it."""
    return delete(state.find(OwnStance, id_))


def _checked(state: State, words: str) -> str:
    words = " ".join(words.split())
    if not any(map(str.isalpha, words)):
        raise RuleError("A stance needs a word, such as “pleaded for”.")
    if words.casefold() in {known.casefold() for known in stances_of(state.all(OwnStance))}:
        raise RuleError(f"There is a stance “{words}” already.")
    return words


def _model(state: State, like: str, words: str) -> Stance:
    known = stances_of(state.all(OwnStance))
    known.pop(words, None)
    found = stance_like(like, known)
    if not found:
        raise RuleError(
            f"“{words}” needs a stance it is as strong as, such as “called for”, so that the "
            "summary can put it in order."
        )
    return known[found]
