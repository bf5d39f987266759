"""The points that no sentence can be made of yet: the draft is not fit while they wait."""

from collections.abc import Iterator

from townnotes.domain.entities import Point
from townnotes.language.saying import Saying
from townnotes.summary.coverage import reason
from townnotes.summary.languages.common_words import conditions
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.lint.checked_draft import CheckedDraft, Finding, listed_first
from townnotes.summary.paragraphs import StillToWord
from townnotes.summary.planning.matters import MATTERS, is_condition

SAID_TWICE = 34
"""The rule that something was noted by two and told once."""


def still_to_word(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 29: every point has words that a sentence can be made of; one finding a paragraph."""
    by_section: dict[str, list[StillToWord]] = {}
    for one in checked.coverage.to_word:
        section = one.section if checked.section(one.section) else ""
        by_section.setdefault(section, []).append(one)
    for section, points in by_section.items():
        why = Saying(
            "1 point waits for words: {points}.|{n} points wait for words: {points}.",
            len(points),
            points=listed_first([_told(checked, one) for one in points]),
        )
        yield _at_the_end(checked, 29, section, why, points[0].point)


def left_out(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 33: what was urged, called for or opposed is told, and conditions; one a paragraph."""
    terms = conditions()
    by_section: dict[str, list[Point]] = {}
    for id_ in checked.coverage.left_out:
        point = checked.state.find(Point, id_)
        if point is None or point.gap:
            continue
        if point.stance in MATTERS or is_condition(point.text, terms):
            homes = (checked.state.leader(one) for one in (*point.themes, point.intervention))
            section = next((one for one in homes if checked.section(one)), "")
            by_section.setdefault(section, []).append(point)
    for section, points in by_section.items():
        said = listed_first([f"“{as_said(one.stance, one.text)}”" for one in points])
        why = Saying("What matters is in no sentence: {said}.", said=said)
        yield _at_the_end(checked, 33, section, why, points[0].id)


def said_twice(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 34: nothing was noted by two and is joined by nobody; one finding a paragraph."""
    by_section: dict[str, list[str]] = {}
    for passage in checked.body:
        told = {id_ for one in passage.paragraph.sentences for id_ in one.rests_on}
        twice = [one for one, by in checked.coverage.told_by.items() if by in told]
        if twice:
            by_section.setdefault(passage.section, []).extend(twice)
    for section, points in by_section.items():
        why = Saying(
            "Said twice? 1 remark that two note-takers wrote down is told once: {remarks}. Join "
            "them, or keep them apart.|Said twice? {n} remarks that two note-takers wrote down are "
            "told once: {remarks}. Join them, or keep them apart.",
            len(points),
            remarks=listed_first([_as_noted(checked, one) for one in points]),
        )
        yield _at_the_end(checked, SAID_TWICE, section, why, points[0])


def _as_noted(checked: CheckedDraft, id_: str) -> str:
    point = checked.state.find(Point, id_)
    said = as_said(point.stance, point.text) if point else ""
    return f"“{said}”"


def _at_the_end(checked: CheckedDraft, rule: int, section: str, why: str, point: str) -> Finding:
    """Return a finding behind a section's last sentence, or of none."""
    passage = checked.section(section)
    at = len(passage.text) if passage else 0
    place = len(passage.starts) - 1 if passage else -1
    return Finding(rule, section, place, at, at, "", why, point=point)


def _told(checked: CheckedDraft, one: StillToWord) -> str:
    noted = _as_noted(checked, one.point)
    return Saying("{point} ({reason})", point=noted, reason=reason(one.why))
