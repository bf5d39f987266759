"""What was welcomed across the themes, and what was to be kept: told once, before the themes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from townnotes.domain.points.stances import STANCES
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.phrases import Form
from townnotes.summary.lines.verbs import introduce, truest_words
from townnotes.summary.planning import weighing
from townnotes.summary.planning.clauses import points_of, reached_in
from townnotes.summary.planning.opposites import Opposites
from townnotes.summary.planning.split_views import welcomed_but
from townnotes.summary.style.quantifiers import Thresholds

MOST = 8
"""Things that one sentence lists."""
_LEAST = STANCES["noted with appreciation"].strength
"""From which strength on a thing was welcomed, and not merely noted."""
_JOINT = re.compile(r",| (?:and|et|y|e) ")
_THEMES = 2
"""Themes from which what is to be kept stands in one sentence."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The remarks of one theme that may stand at the head, without anybody against them."""

    welcomed: tuple[Remark, ...] = ()
    retained: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class RollUp:
    """What the head of the body tells across the themes, or nothing."""

    welcomed: tuple[Remark, ...] = ()
    retained: tuple[Remark, ...] = ()

    def left(self, remarks: Sequence[Remark], many: int) -> tuple[Remark, ...]:
        """Return what the paragraph of a theme still tells of its remarks.

        Praise stays where it carries an ask: of the same speakers, or from `many` on of half.
        """
        rolled = (*self.welcomed, *self.retained)
        if not rolled:
            return tuple(remarks)
        shared = [one for one in remarks if len(one.speakers) > 1]
        pair = welcomed_but(shared, ()) or ()
        asks = [one for one in shared if one.family == "ask" and not weighing.is_among(one, rolled)]
        carrying = [
            one
            for one in self.welcomed
            if len(one.speakers) >= many
            and any(2 * len(one.speakers & ask.speakers) >= len(one.speakers) for ask in asks)
        ]
        return weighing.without(remarks, weighing.without(rolled, (*pair, *carrying)))


def kept_of(
    remarks: Sequence[Remark],
    opposites: Opposites,
    form_of: Callable[[Remark], Form],
    retains: frozenset[str],
) -> Kept:
    """Return what may stand at the head; `retains` are verbs that ask for words to stay."""
    floor = [one for one in remarks if one.voice.kind == "floor"]
    brief = [
        one for one in floor if _is_brief(one) and opposites.links.keys().isdisjoint(one.rests_on)
    ]
    welcomed = [one for one in brief if _is_welcomed(one) and form_of(one) == "noun"]
    retained = [one for one in brief if _is_retained(one, retains)]
    if not welcomed and not retained:
        # Of most themes nothing may stand there: whatever speaks against what need not be known.
        return Kept()
    pairs = [*opposites.bound_pairs(floor), *opposites.contrasts(floor)]
    apart = {id(one) for pair in pairs for one in pair.whole}
    against = [one for one in floor if one.family == "concern"]

    def free(ones: Sequence[Remark]) -> tuple[Remark, ...]:
        alone = (one for one in ones if id(one) not in apart)
        return tuple(
            one for one in alone if not any(_is_on_one_thing(one, other) for other in against)
        )

    return Kept(free(welcomed), free(retained))


def roll_up(by_theme: Mapping[str, Kept], opposites: Opposites, thresholds: Thresholds) -> RollUp:
    """Return the head, where enough themes were welcomed by as many as the plural takes."""
    if not thresholds.roll_up:
        return RollUp()
    welcomed = _chosen([one.welcomed for one in by_theme.values()], opposites)
    themes = _themes_of(welcomed, [one.welcomed for one in by_theme.values()])
    if themes < thresholds.roll_up or len(weighing.speakers_of(welcomed)) < thresholds.bare:
        return RollUp()
    retained = _chosen([one.retained for one in by_theme.values()], opposites)
    themes = _themes_of(retained, [one.retained for one in by_theme.values()])
    if themes < _THEMES or len(weighing.speakers_of(retained)) < thresholds.bare:
        retained = ()
    return RollUp(welcomed, retained)


def weakest(remarks: Sequence[Remark]) -> str:
    """Return the verb that is too strong for none of them: of what half of its speakers reached."""
    words = [truest_words(one.family, list(one.reached.values())) for one in remarks]
    return min(words, key=lambda one: STANCES[one].strength if one in STANCES else 0)


def as_one_ask(remarks: Sequence[Remark], joined: Callable[[list[str]], str]) -> list[Remark]:
    """Return asks with one verb for all their things: "keep A, B and C"; emphasis stays apart.

    Where they have no verb in common, or a thing is a list itself, they stay as they are.
    """
    told: list[Remark] = []
    for is_stressed in (False, True):
        own = [one for one in remarks if one.emphasis == is_stressed]
        parts = [one.phrase.body.partition(" ") for one in own]
        things = [thing for _, _, thing in parts]
        alike = len({(verb, one.phrase.form, one.language)
                     for (verb, _, _), one in zip(parts, own, strict=True)}) == 1  # fmt: skip
        if len(own) < 2 or not alike or any(_JOINT.search(thing) for thing in things):  # noqa: PLR2004
            told += own
            continue
        body = f"{parts[0][0]} {joined(things)}"
        phrase = replace(own[0].phrase, body=body)
        said = replace(own[0], phrase=phrase, text=body)
        told.append(replace(said, reached=reached_in(own), rests_on=points_of(own)))
    return told


def _chosen(by_theme: Sequence[Sequence[Remark]], opposites: Opposites) -> tuple[Remark, ...]:
    """Return what one sentence may list: of each theme the heaviest first, none against another."""
    ordered = [sorted(own, key=weighing.lightness) for own in by_theme if own]
    turns = max(map(len, ordered), default=0)
    found = [own[turn] for turn in range(turns) for own in ordered if turn < len(own)]
    alike = max(opposites.compatible(found), key=len, default=list[Remark]())[:MOST]
    # They stand as their themes do.
    return tuple(one for own in by_theme for one in own if weighing.is_among(one, alike))


def _themes_of(chosen: Sequence[Remark], by_theme: Sequence[Sequence[Remark]]) -> int:
    return sum(any(weighing.is_among(one, chosen) for one in own) for own in by_theme)


def _is_on_one_thing(one: Remark, other: Remark) -> bool:
    mine, theirs = weighing.weight(one), weighing.weight(other)
    return mine <= theirs or theirs <= mine or weighing.is_like(one, [other])


def _is_brief(one: Remark) -> bool:
    return one.phrase.words <= weighing.BRIEF and ", " not in one.phrase.body


def _is_welcomed(one: Remark) -> bool:
    if one.family != "approve" or one.is_wording:
        return False
    if introduce("welcomed", one.phrase, "").head != "welcomed":
        # Thanks have a verb of their own.
        return False
    words = truest_words(one.family, list(one.reached.values()))
    return words in STANCES and STANCES[words].strength >= _LEAST


def _is_retained(one: Remark, retains: frozenset[str]) -> bool:
    first = one.phrase.body.casefold().partition(" ")[0]
    return one.family == "ask" and one.phrase.form in {"action", "need"} and first in retains
