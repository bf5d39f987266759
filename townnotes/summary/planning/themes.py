"""Which themes get a paragraph, which are only named, and where each remark is told."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from townnotes.domain.entities import ReferenceText, Theme
from townnotes.domain.state import State
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.lines.words import squeezed
from townnotes.summary.planning.matters import mattering
from townnotes.summary.planning.opposites import opposed_points
from townnotes.summary.style.house_style import HouseStyle

_ARTICLE = re.compile(r"^(?:the|le|la|les|l[’']|el|los|las)\s*\b")


@dataclass(frozen=True, slots=True)
class Divided:
    """The themes with a paragraph, the topics of the others, and the remarks that each tells."""

    paragraphs: tuple[Theme, ...]
    remarks: Mapping[str, tuple[Remark, ...]]
    topics: tuple[str, ...]
    rests_on: tuple[str, ...]
    of_the_text: tuple[Theme, ...] = ()
    """Those of the paragraphs that are told first: of the text as a whole."""


def topic_of(theme: Theme) -> str:
    """Return a theme's noun phrase for sentences: its topic, or its label."""
    return squeezed(theme.topic) or squeezed(theme.label)


def divide(
    state: State, evidence: Gathered, style: HouseStyle, conditions: frozenset[str] = frozenset()
) -> Divided:
    """Divide the themes by their distinct speakers, in the order of the style.

    `conditions` are patterns of words that set one.
    """
    themes = {one.id: one for one in state.all(Theme)}
    points, speakers = _points_and_speakers(evidence)
    counts = {id_: len(speakers.get(id_, ())) for id_ in themes}
    order = [id_ for id_ in themes if id_ in points]
    if style.order == "by speakers":
        order.sort(key=lambda id_: -counts[id_])
    least = style.thresholds.paragraph
    whole = {id_ for id_ in order if counts[id_] and _is_of_the_text(state, themes[id_])}
    told = [
        id_ for id_ in order if (counts[id_] >= least or id_ in whole) and not themes[id_].as_topic
    ]
    # What was urged, called for or opposed is told, however few took its theme up.
    heavy = _with_what_matters(evidence.remarks, conditions, told)
    told = [id_ for id_ in order if id_ in told or (id_ in heavy and not themes[id_].as_topic)]
    told.sort(key=lambda id_: id_ not in whole)
    named = [id_ for id_ in order if id_ not in told and topic_of(themes[id_])]
    remarks: dict[str, list[Remark]] = {id_: [] for id_ in told}
    # A point of two themes is told once, where fewer would miss it: with the smaller theme.
    # Of two as small it is the later.
    sizes = {id_: (counts[id_], -place) for place, id_ in enumerate(told)}
    homes: dict[int, str] = {}
    for remark in evidence.remarks:
        own = [id_ for id_ in remark.themes if id_ in sizes]
        if own:
            homes[id(remark)] = min(own, key=sizes.__getitem__)
    _bring_together(homes, evidence.remarks, told, opposed_points(state))
    for remark in evidence.remarks:
        if id(remark) in homes:
            remarks[homes[id(remark)]].append(remark)
    return Divided(
        paragraphs=tuple(themes[id_] for id_ in told),
        remarks={id_: tuple(own) for id_, own in remarks.items()},
        topics=tuple(topic_of(themes[id_]) for id_ in named),
        rests_on=tuple(dict.fromkeys(point for id_ in named for point in points[id_])),
        of_the_text=tuple(themes[id_] for id_ in told if id_ in whole),
    )


def _is_of_the_text(state: State, theme: Theme) -> bool:
    """Tell whether a theme is the text as a whole: marked or named so."""
    if theme.of_the_text:
        return True
    texts = state.all(ReferenceText)
    details = state.session
    names = (
        details.process,
        details.subject,
        *(name for one in texts for name in (one.name, one.short)),
    )
    known = {_bare(one) for one in names} - {""}
    return not known.isdisjoint(map(_bare, (theme.label, theme.topic)))


def _bare(name: str) -> str:
    return _ARTICLE.sub("", squeezed(name).casefold())


def _with_what_matters(
    remarks: Sequence[Remark], conditions: frozenset[str], told: Sequence[str]
) -> set[str]:
    """Return the themes of what matters and has no paragraph yet."""
    mine = (one for one in remarks if one.voice.kind == "floor" and one.themes)
    return {
        theme
        for one in mattering(mine, conditions)
        if not any(theme in told for theme in one.themes)
        for theme in one.themes
    }


def _bring_together(
    homes: dict[int, str],
    remarks: Sequence[Remark],
    told: Sequence[str],
    links: Mapping[str, frozenset[str]],
) -> None:
    """Have a point told beside what is opposed to it, in the first theme of the two."""
    if not links:
        return
    by_point = {id_: one for one in remarks for id_ in one.rests_on}
    for one in remarks:
        for id_ in one.rests_on:
            for other in sorted(links.get(id_, ())):
                two = (id(one), id(by_point[other])) if other in by_point else ()
                places = [told.index(homes[each]) for each in two if each in homes]
                if places:
                    homes.update(dict.fromkeys(two, told[min(places)]))


def _points_and_speakers(evidence: Gathered) -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """Return each theme's points, and the distinct speakers among those who took the floor."""
    points: dict[str, list[str]] = {}
    speakers: dict[str, set[str]] = {}
    for noted in evidence.notes:
        for theme in noted.themes:
            points.setdefault(theme, []).append(noted.point.id)
            if noted.voice.kind == "floor":
                speakers.setdefault(theme, set()).add(noted.speaker)
    return points, speakers
