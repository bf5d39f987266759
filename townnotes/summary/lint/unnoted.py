"""What a sentence says and no note does: quotations, that a thing was not there, too few."""

import re
from collections.abc import Iterator, Mapping, Sequence

from townnotes.domain.entities import Point, Theme
from townnotes.domain.points.cards import card_of
from townnotes.language.saying import Saying
from townnotes.summary.evidence.voices import NOBODY
from townnotes.summary.lint.checked_draft import CheckedDraft, CheckedSentence, Finding, Passage

MORE_SAY_SO = 32
"""The rule by which a number word may be too low."""
_QUOTED = re.compile(r"“([^”]*)”|«([^»]*)»|\"([^\"\n]*)\"")
_NOTHING_THERE = {
    "en": re.compile(r"\bthere (?:was|were|had been) no\b"),
    "fr": re.compile(r"\bil n[’'](?:y avait|existait) (?:pas|aucun)\w*"),
    "es": re.compile(r"\bno (?:había|existían?)\b"),
}
_SAID_TO_BE = re.compile(
    r"\bthere(?:['’]s| (?:is|are|was|were|will|has|have))\b|\b(?:is|are|was|were) there\b"
    r"|\bil n[’']\s?y a|\bn[’']existe|\bno (?:hay|había|existen?)\b|\b(?:has|have|had) no\b",
    re.IGNORECASE,
)


def nobody_said(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 31: what is quoted was noted in quotation marks, and what was not there was said so."""
    nothing = _NOTHING_THERE[checked.tongue.code]
    for one in checked.body:
        for stretch in one.stretches:
            points = checked.points(one.rests_on(stretch))
            if not points:
                continue
            yield from _quotations(checked, one, stretch, points)
            if any(_SAID_TO_BE.search(point.text) for point in points):
                continue
            for found in nothing.finditer(one.plain, stretch.start, stretch.end):
                why = Saying(
                    "No note behind it says that “{found}” such a thing: a bare “no” may ask.",
                    found=found[0],
                )
                yield one.found(31, found.span(), why)


def _quotations(
    checked: CheckedDraft, one: Passage, stretch: CheckedSentence, points: Sequence[Point]
) -> Iterator[Finding]:
    mark = checked.tongue.mark
    if mark and mark in one.text[stretch.start : stretch.end]:
        # What is to be translated stands in quotation marks as it was noted.
        return
    noted = _words("\n".join(text for point in points for text in _quoted_in(point)))
    titles = _words("\n".join(text for theme in checked.state.all(Theme)
                              for text in (theme.label, theme.topic)))  # fmt: skip
    for found in _QUOTED.finditer(one.text, stretch.start, stretch.end):
        said = _words(next(filter(None, found.groups()), ""))
        if said not in noted and said not in titles:
            why = Saying("No note behind it has these words in quotation marks.")
            yield one.found(31, found.span(), why)


def _quoted_in(point: Point) -> Iterator[str]:
    yield from point.wording.values()
    for found in _QUOTED.finditer(point.text):
        yield from filter(None, found.groups())


def _words(text: str) -> str:
    """Return the words alone, so that neither signs nor capitals make two texts different."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def too_few(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 32: no number of speakers where others likely say the same and are not joined."""
    style = checked.style
    if style.attribution != "counted" or style.layout != "by theme":
        return
    twins = _twins(checked)
    for one in checked.body if twins else ():
        for place, said in enumerate(one.paragraph.sentences):
            points = said.rests_on
            # The bare plural is no number.
            is_few = len(checked.speakers(points)) < style.thresholds.bare
            more = _more(checked, points, twins) if is_few else 0
            if more:
                why = Saying(
                    "1 more seems to say the same: join them in Review, or keep them apart.|"
                    "{n} more seem to say the same: join them in Review, or keep them apart.",
                    more,
                )
                start = one.starts[place]
                yield one.found(MORE_SAY_SO, (start, start + len(said.text)), why)


def _more(checked: CheckedDraft, points: Sequence[str], twins: Mapping[str, frozenset[str]]) -> int:
    """Count who likely says the same as a sentence and stands in another one, or in none.

    Two in one sentence are often told apart there: "while another …".
    """
    if twins.keys().isdisjoint(points) or not all(map(checked.is_from_the_floor, points)):
        return 0
    others = {id_ for one in points for id_ in twins.get(one, ())}.difference(points)
    from_the_floor = [one for one in others if checked.is_from_the_floor(one)]
    return len(checked.speakers(from_the_floor) - checked.speakers(points) - {NOBODY})


def _twins(checked: CheckedDraft) -> Mapping[str, frozenset[str]]:
    """Return for each point those that likely say the same and are on another card."""
    twins: dict[str, frozenset[str]] = {}
    for pair in checked.likely:
        cards = [card_of(checked.state, id_) for id_ in (pair.one, pair.other)]
        one, other = (frozenset(p.id for p in card.points) if card else frozenset[str]()
                      for card in cards)  # fmt: skip
        for mine, theirs in ((one, other), (other, one)):
            for id_ in mine:
                twins[id_] = twins.get(id_, frozenset()) | theirs
    return twins
