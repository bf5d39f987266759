"""Stances that a session adds to the common ones, each as strong as one of those."""

from collections.abc import Mapping
from types import MappingProxyType

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import OwnStance
from townnotes.domain.languages import SUMMARY_LANGUAGES
from townnotes.domain.points.stances import Stance, stance_like, stances_of
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

PATTERNS = ("", "noun", "to", "that", "-ing")
"""What the words of a stance take; nothing where nobody said so."""
_NO_WORDS: Mapping[str, str] = MappingProxyType({})


def add_stance(
    state: State,
    id_: str,
    words: str,
    like: str,
    *,
    pattern: str = "",
    words_in: Mapping[str, str] = _NO_WORDS,
) -> list[Assign]:
    """Add a stance that stands where another does in its family: `like` names it or begins so.

    `pattern` is what its words take, `words_in` are its words by the code of another language.
    """
    words = _checked(state, words)
    model = _model(state, like, words)
    fields: dict[str, object] = {
        "words": words, "family": model.family, "strength": model.strength,
        "pattern": _pattern(pattern), "words_in": _words_in(words_in),
    }  # fmt: skip
    return make(OwnStance, id_, rank=last_rank(state, OwnStance), **fields)


def change_stance(
    state: State,
    id_: str,
    *,
    words: str | None = None,
    like: str | None = None,
    pattern: str | None = None,
    words_in: Mapping[str, str] = _NO_WORDS,
) -> list[Assign]:
    """Correct a stance's words, what it is as strong as, or what its words take.

    Points keep the words they have. Of `words_in` languages that are not named stay as they are.
    """
    one = state.find(OwnStance, id_)
    if one is None:
        return []
    fields: dict[str, object] = {}
    if words is not None and words.strip() != one.words:
        fields["words"] = _checked(state, words)
    if like is not None:
        model = _model(state, like, one.words)
        fields |= {"family": model.family, "strength": model.strength}
    if pattern is not None:
        fields["pattern"] = _pattern(pattern)
    fields["words_in"] = _words_in({**one.words_in, **words_in})
    return change(one, **fields)


def remove_stance(state: State, id_: str) -> list[Assign]:
    """Remove a stance from the list; points that have it keep it."""
    return delete(state.find(OwnStance, id_))


def _pattern(typed: str) -> str:
    """Return what a stance's words take, as it is written in the file."""
    typed = typed.strip().lower()
    pattern = "-ing" if typed == "ing" else typed
    if pattern not in PATTERNS:
        raise RuleError("A stance is followed by a noun, to, that, or -ing.")
    return pattern


def _words_in(typed: Mapping[str, str]) -> dict[str, str]:
    if not typed.keys() <= SUMMARY_LANGUAGES.keys():
        raise RuleError("There is no summary in that language.")
    squeezed = ((code, " ".join(words.split())) for code, words in typed.items())
    return {code: words for code, words in squeezed if words}


def _checked(state: State, words: str) -> str:
    words = " ".join(words.split())
    if not any(map(str.isalpha, words)):
        raise RuleError("A stance needs a word, such as “pleaded for”.")
    if words.casefold() in {known.casefold() for known in stances_of(state.all(OwnStance))}:
        raise RuleError("There is a stance “{words}” already.", words=words)
    return words


def _model(state: State, like: str, words: str) -> Stance:
    known = stances_of(state.all(OwnStance))
    known.pop(words, None)
    found = stance_like(like, known)
    if not found:
        raise RuleError(
            "“{words}” needs a stance it is as strong as, such as "
            "“called for”, so that the summary can put it in order.",
            words=words,
        )
    return known[found]
