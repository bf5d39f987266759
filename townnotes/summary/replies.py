"""What the conveners said without a theme: their replies, and what they promised."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.languages import Tongue
from townnotes.summary.overview import OverviewSource, is_briefing
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import pack
from townnotes.summary.planning.plans import Predicate, SentencePlan
from townnotes.summary.planning.subjects import conveners
from townnotes.summary.theme_paragraphs import planner_of

_WORD = re.compile(r"[^\W\d_]+")
_CONVENERS = ("reply", "convener")
_CLAUSES = frozenset({"that", "told", "noun"})
"""What may hold a verb; a name of a thing is none where it has one."""


class ConvenersSaid(NamedTuple):
    """The sentences of the conveners' replies, and of what they said would be."""

    replies: tuple[Sentence, ...]
    promises: tuple[Sentence, ...]


def conveners_said(source: OverviewSource) -> ConvenersSaid:
    """Return what the conveners said without a theme, but for their briefing."""
    own = [
        one
        for one in source.evidence.remarks
        if one.voice.kind in _CONVENERS and not one.themes and not is_briefing(one)
    ]
    promises = [
        (one, told)
        for one in own
        if (told := _promised(one, _typed(source.evidence, one), source.tongue))
    ]
    promised = {id(one) for one, _ in promises}
    return ConvenersSaid(
        replies=_replies(source, [one for one in own if id(one) not in promised]),
        promises=_promises(source, [told for _, told in promises]),
    )


def _typed(evidence: Gathered, one: Remark) -> list[str]:
    notes = (evidence.note_of.get(id_) for id_ in one.rests_on)
    return [noted.point.text for noted in notes if noted]


def _tells(body: str, typed: str, promised: str) -> bool:
    """Tell whether the verb of what will be is in this remark, of all that a line holds."""
    verbs = set(_WORD.findall(promised.casefold())) - set(_WORD.findall(typed.casefold()))
    return not verbs.isdisjoint(_WORD.findall(body.casefold()))


def _replies(source: OverviewSource, remarks: Sequence[Remark]) -> tuple[Sentence, ...]:
    planner = planner_of(source.evidence, source.tongue)
    voices: dict[Voice, list[Remark]] = {}
    for one in remarks:
        voices.setdefault(one.voice, []).append(one)
    for voice, own in sorted(voices.items(), key=lambda each: _CONVENERS.index(each[0].kind)):
        planner.write_aside(voice, pack(own, planner.language.form, planner.opposites.compatible))
    return planner.sentences()


def _promised(one: Remark, typed: Sequence[str], tongue: Tongue) -> Remark | None:
    """Return what will be as it is reported; nothing where a remark is no promise.

    `typed` are its lines, in the tense they were noted in. Words in another language are quoted,
    and so stay as they are.
    """
    if one.language != tongue.code or one.phrase.form not in _CLAUSES or one.is_wording:
        return None
    body = tongue.promise(one.phrase.body) or one.phrase.body
    if not any(_tells(body, text, tongue.promise(text)) for text in typed):
        return None
    phrase = replace(one.phrase, form="that", body=body)
    return replace(one, phrase=phrase, text=f"{tongue.that} {body}")


def _promises(source: OverviewSource, remarks: Sequence[Remark]) -> tuple[Sentence, ...]:
    """Return "The co-facilitators said that the next draft would be out by Easter"."""
    planner = planner_of(source.evidence, source.tongue)
    for place, one in enumerate(remarks):
        also = bool(place)
        subject = conveners(one.voice, goes_on=also)
        said = Predicate(subject, one.family, "", (one,), manner="recorded", also=also)
        planner.plans.append(SentencePlan((said,), rests_on=one.rests_on))
    return planner.sentences()
