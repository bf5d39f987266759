"""What was done to a thing, where an English line leaves out its verb: "speed limits ignored".

Of a verb that always takes an object, a past without one is a participle. Others may tell what a
thing did by itself, and stay open: "the shop closed".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from townnotes.summary.lines.english_verbs import english_verbs
from townnotes.summary.lines.grammar.english_copulas import was
from townnotes.summary.lines.grammar.english_things import named
from townnotes.summary.lines.grammar.seen_verbs import has_object, is_noun_at, is_one_thing
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.readers.english_words import FIRST_PERSON, thing_words
from townnotes.summary.lines.readers.line_reader import Answer, Part, Said
from townnotes.summary.lines.words import bare_word


class DoneTo(NamedTuple):
    """A thing with its article, the participle of what was done to it, and how it was done."""

    thing: str
    participle: str
    rest: str


def done_to(text: str) -> DoneTo | None:
    """Return what a line says was done to a thing, or nothing where it may say something else."""
    words = text.split()
    at = _participle_at(words)
    if not at or "," in text or not _is_any(" ".join(words[:at])):
        return None
    rest = " ".join(words[at + 1 :])
    thing = named(" ".join(words[:at]), known=True, has_verb=True)
    return DoneTo(thing, words[at], rest) if thing else None


def _is_any(thing: str) -> bool:
    """Tell whether a name says nothing of which things are meant: "the stars used for travel"."""
    return is_one_thing(thing) and not _WHICH.search(thing)


_WHICH = re.compile(
    r"^(?:an?|one|its|their) |\b(?:those|these|the(?! (?:text|draft)\b)) ", re.IGNORECASE
)


def _participle_at(words: Sequence[str]) -> int:
    verbs = english_verbs()
    for place in range(1, len(words)):
        if _base_of(words[place]) in verbs.with_object:
            is_sure = is_noun_at(words, place - 1) and not has_object(words, place)
            return place if is_sure else 0
    return 0


def told_of(part: Part) -> Answer:
    """Read what was done to a thing, told with concern, or what is asked to be done to one."""
    done = done_to(part.text) if part.family in {"concern", "ask"} else None
    if done is None or FIRST_PERSON.search(part.text) or part.stance in _ASKING:
        return None
    if part.family == "ask":
        # "A levy earmarked for buses" is asked for itself.
        told = f"{done.thing} be {done.participle}"
        return None if done.rest else [Said(f"that {told}", Phrase("that", told))]
    return [thing_words(part, f"{done.thing} being {done.participle} {done.rest}".rstrip())]


def never_done(part: Part) -> Answer:
    """Read what was never done to a thing, or done wrong, which nobody asks for."""
    found = None if part.stance else _NEVER.fullmatch(part.text) or _WRONGED.fullmatch(part.text)
    if found is None or FIRST_PERSON.search(part.text):
        return None
    thing, never, done = found.groups()
    place = len(part.text.split()) - len(done.split())
    is_done = _base_of(done.split()[0]) in english_verbs().with_object
    is_sure = is_done and not has_object(part.text.split(), place)
    name = named(thing, known=True) if is_sure else ""
    is_since = "since" in done.split()
    verb = f"had {never} been {done}" if is_since else f"{was(thing)} {never} {done}"
    told = " ".join(f"{name} {verb}".split())
    return [Said(f"that {told}", Phrase("that", told))] if name else None


def _base_of(participle: str) -> str:
    return english_verbs().participles.get(bare_word(participle), "")


_WRONGED = re.compile(
    r"([^,]+?)()\s((?:forgotten|ignored|neglected|overlooked|sidelined|underfunded|misused|abused|"
    r"wasted|mistreated|ridiculed|misled|harassed|evicted|ill-treated)(?: [^,]+)?)"
)
"""What was done wrong to a thing is a fact, which nobody asks for."""
_NEVER = re.compile(
    r"([^,]+?) (never|rarely|seldom|hardly ever|still not|not yet|not even|not|still|often|always|"
    r"mostly|usually|sometimes) ([a-z]+[^,]*)"
)
_ASKING = frozenset({"asked", "questioned"})
