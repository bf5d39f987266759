"""What has commas in English: a list of things, or several remarks of one line."""

import re
from collections.abc import Callable, Sequence

from townnotes.domain.points.stances import AGAINST
from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.english_clauses import reported
from townnotes.summary.lines.grammar.english_finite_verbs import finite_at
from townnotes.summary.lines.grammar.english_tenses import in_the_past
from townnotes.summary.lines.grammar.english_things import is_plural, named
from townnotes.summary.lines.grammar.seen_verbs import (
    begins_with_predicate,
    has_participle,
    is_quality,
)
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.readers.english_words import (
    COMMA,
    FIRST_PERSON,
    SHARE,
    careful_words,
    has_figure,
    is_item,
    listed_things,
    may_go_on,
    thing_words,
)
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said, Why

Rules = Sequence[Callable[[Part], Answer]]

_FEWEST = 2
_NAMED = re.compile(r"^(?:the|an?)\s|\s(?:of|for|to|on|in|between|with|at|from|by)\s")
_DETERMINED = re.compile(r"(?:the|an?)\s")
_PLACED = re.compile(r"(?:in|at|on|for|with|by|from|of|under|across)\s")
_LACKING = re.compile(r"\b(?:without|no|not|never|lack(?:s|ing)?)\b")
_OPEN = re.compile(r"(?:all|any|every|each|both|even|only)\s")
_REFERS = re.compile(r"\b(?:it|its|they|them|their|this|that|these|those|he|she|him|her|ones?)\b")
_AGAIN = re.compile(
    r"(?:it\s+)?(?:must|should|needs? to)\s+(?:be\s+(\w+)|(\w+)\s+(?:it|them|this))$"
)


def several(part: Part, rules: Rules) -> Sequence[Said] | Why | None:
    """Return what the pieces of a line say, by rules for one; nothing where it has no comma."""
    pieces = [one for one in COMMA.split(part.text) if one]
    if len(pieces) < _FEWEST:
        return None
    if any(map(_OPEN.match, pieces[1:])):
        # "A new approach, all agencies" is no list.
        return "splice"
    if part.stance in AGAINST and any(map(_LACKING.search, pieces[1:])):
        # "A total ban, shops without stock": why it is opposed.
        return "splice"
    return _one_thing(part, pieces) or _in_turn(part, pieces, rules)


def _one_thing(part: Part, pieces: Sequence[str]) -> Sequence[Said]:
    """Read a list of things, or one with two qualities or a parenthesis: "dry, safe storage"."""
    is_pair = len(pieces) == _FEWEST and not part.stance
    has_done = is_pair and any(map(has_participle, pieces))
    if (
        all(map(is_item, pieces))
        and not has_done
        and not (has_figure(pieces) or any(map(may_go_on, pieces[1:])))
    ):
        return [thing_words(part, listed_things(part.text, pieces))]
    first, *others = pieces
    is_qualified = len(pieces) == _FEWEST and is_quality(first) and is_item(others[0])
    is_placed = bool(_DETERMINED.match(first) and _PLACED.match(others[-1]))
    is_parenthesis = is_placed and all(map(is_item, pieces[:-1])) and len(pieces) > _FEWEST
    return [thing_words(part, part.text)] if is_qualified or is_parenthesis else []


def _in_turn(part: Part, pieces: Sequence[str], rules: Rules) -> Sequence[Said] | Why:
    first = part.but(pieces[0])
    is_bare = not _NAMED.search(first.text) and is_item(first.text)
    if is_bare and not any(rule(first) for rule in rules):
        # What "blended finance, PPPs can fill the gap" says of the first stays open.
        return "splice"
    said: list[Said] = []
    for before, piece in zip(["", *pieces], pieces, strict=False):
        found = _joined(said, before, Part(piece) if before else first, rules)
        if isinstance(found, str):
            return found
        said = found
    return said


def _joined(said: list[Said], before: str, part: Part, rules: Rules) -> list[Said] | Why:
    """Return what was said with what a piece adds; `before` is the piece before it."""
    again = _again(said, part.text)
    if again:
        return [*said, *again]
    more = _continued(said[-1], before, part.text) if said else None
    if more:
        return [*said[:-1], more]
    found = _piece(part, said, rules)
    if isinstance(found, str):
        return found
    return "splice" if said and _is_left_open(said[-1], found[0], part.text) else _with(said, found)


def _piece(part: Part, said: Sequence[Said], rules: Rules) -> Sequence[Said] | Why:
    words = part.text.split()
    verbs = english_verbs()
    if said and said[-1].phrase.form == "that" and _is_bare_verb(words):
        # "Teachers queue with children, eat last": who shall eat, or does, stays open.
        return "splice"
    for rule in rules:
        found = rule(part)
        if found:
            return found
    is_order = said and said[-1].phrase.form == "action" and len(words) == _FEWEST
    if is_order and verbs.is_base(words[0]) and is_plural(words[1]):
        return [Said(part.text, Phrase("action", part.text))]
    is_named = not said or _NAMED.search(part.text)
    if is_named and len(words) >= _FEWEST and is_item(part.text):
        return [thing_words(part, named(part.text))]
    return "splice"


def _is_bare_verb(words: Sequence[str]) -> bool:
    verbs = english_verbs()
    return verbs.is_base(words[0]) and verbs.is_surely(words[0]) and not finite_at(words)


def _again(said: Sequence[Said], piece: str) -> Sequence[Said]:
    """Read "must be supported" behind what it is said of."""
    found = _AGAIN.match(piece)
    before = said[-1].phrase if said else None
    if not found or before is None or before.form not in {"noun", "verb"}:
        return ()
    verbs = english_verbs()
    base = verbs.participles.get(found[1], "") if found[1] else found[2]
    if not verbs.is_base(base):
        return ()
    thing = re.sub(r"^an?\s", "the ", before.body.split(" of ")[0])
    return [careful_words(f"the need to {base} {thing}")]


def _continued(before: Said, typed: str, piece: str) -> Said | None:
    """Return a clause with what a piece says more of it, or nothing where that is unsure.

    "The fund got 3m, needs 50m" has one subject, "a helpline exists, nobody knows it" one thing.
    """
    if before.phrase.form != "that" or FIRST_PERSON.search(piece):
        return None
    if begins_with_predicate(piece, after=typed):
        if not finite_at(typed.split()):
            # "Share 12 per cent, promised 50": who promised stays open.
            return None
        told = in_the_past(piece.split(), 0)
        return _clause(f"{before.text} and {told}") if told else None
    told = reported(piece) if _REFERS.search(piece) else ""
    return _clause(f"{before.text} and that {told}") if told else None


def _is_left_open(before: Said, found: Said, piece: str) -> bool:
    """Tell whether a piece can be understood only with the one before it.

    A bare thing behind a clause, as in "eviction takes 9 days, 9 months in France", and "nobody
    collects it" are no remarks of their own.
    """
    is_bare = found.text == piece and found.phrase.form == "noun"
    is_of_need = before.phrase.form == "needed" or bool(before.stance)
    if is_bare and (is_of_need or piece[0].isdigit() or SHARE.match(piece)):
        # "A fund, 1 per cent of turnover": of what is said with it.
        return True
    if " per cent" in before.text and piece.endswith("per cent"):
        # "Rivers carry 80 per cent, ships 20 per cent" of it.
        return True
    return (before.phrase.form == "that" and is_bare) or bool(_REFERS.search(piece))


def _with(said: Sequence[Said], found: Sequence[Said]) -> list[Said]:
    """Return remarks with another; two clauses of one note are told in one breath."""
    if not said or said[-1].phrase.form != "that" or found[0].phrase.form != "that":
        return [*said, *found]
    return [*said[:-1], _clause(f"{said[-1].text} and {found[0].text}"), *found[1:]]


def _clause(text: str) -> Said:
    return Said(text, Phrase("that", text.removeprefix("that ")))
