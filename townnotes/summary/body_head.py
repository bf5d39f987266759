"""The head of the body: what runs across the themes, the tone, and what has no theme."""

from collections.abc import Callable, Container, Sequence

from townnotes.summary.cache import Memory
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.common_words import conditions
from townnotes.summary.lines.words import distinct
from townnotes.summary.overview import OverviewSource
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.matters import mattering
from townnotes.summary.planning.plans import Predicate, SentencePlan, Subject
from townnotes.summary.planning.roll_up import Kept, RollUp, as_one_ask, kept_of, roll_up, weakest
from townnotes.summary.planning.themes import Divided
from townnotes.summary.planning.weighing import is_among, speakers_of
from townnotes.summary.style.patterns import PatternValue
from townnotes.summary.style.quantifiers import Thresholds
from townnotes.summary.theme_paragraphs import demanded, planner_of, theme_paragraph


def rolled_up(source: OverviewSource, divided: Divided, memory: Memory) -> RollUp:
    """Return what the head of the body tells in place of the themes."""
    thresholds = source.tongue.style.thresholds
    if not thresholds.roll_up:
        return RollUp()
    planner = planner_of(source.evidence, source.tongue)
    opposites, form_of = planner.opposites, planner.language.form
    retains = source.tongue.retains

    def look(remarks: Sequence[Remark], *_: object) -> Kept:
        return kept_of(remarks, opposites, form_of, retains)

    by_theme = {
        id_: memory.of("head", id_, (remarks, source.tongue.code, opposites.links), look)
        for id_, remarks in divided.remarks.items()
        if not any(one.id == id_ for one in divided.of_the_text)
    }
    return roll_up(by_theme, opposites, thresholds)


def rolled_sentences(source: OverviewSource, rolled: RollUp) -> tuple[Sentence, ...]:
    """Return "Stakeholders welcomed A, B and C. They asked the conveners to retain D and E"."""
    if not rolled.welcomed:
        return ()
    planner = planner_of(source.evidence, source.tongue)
    before: tuple[str, str] | None = None
    for remarks in filter(None, (rolled.welcomed, rolled.retained)):
        subject, why = planner.subjects.bare(speakers_of(remarks))
        if before == subject.nouns:
            subject = Subject("they", 2, subject.nouns)
        verb = source.tongue.style.verbs_for(weakest(remarks))[0]
        told, places = list(remarks), tuple(map(planner.asks.places, remarks))
        if remarks is rolled.retained and not any(places):
            told, places = as_one_ask(remarks, _joined_in(source.tongue)), ()
        said = Predicate(subject, remarks[0].family, verb, tuple(told), places=places)
        points = distinct(id_ for one in remarks for id_ in one.rests_on)
        planner.plans.append(SentencePlan((said,), rests_on=points, why=why))
        before = subject.nouns
    return planner.sentences()


def _joined_in(tongue: Tongue) -> Callable[[list[str]], str]:
    return lambda things: tongue.joined([PatternValue(one) for one in things]).text


def tone(
    source: OverviewSource, divided: Divided, demand: Remark | None, told: Container[str]
) -> tuple[Sentence, ...]:
    """Return the tone with the demand that ran through the debate, or with the many issues.

    `told` are the points that the themes' paragraphs tell.
    """
    frames, evidence = source.frames, source.evidence
    if demand is not None:
        said = demanded(evidence, source.tongue, demand)
        _, many = evidence.nouns(demand.speakers)
        first = frames.tone(many, said, demand.rests_on)
        return (first,) if first else ()
    issues = [
        one
        for own in divided.remarks.values()
        for one in own
        if one.voice.kind == "floor" and one.family in {"ask", "concern"}
    ]
    # "A number of key issues" are those told below: what is told nowhere is not covered by it.
    points = distinct(id_ for one in issues for id_ in one.rests_on if id_ in told)
    speakers = evidence.floor_speakers(points)
    if len(speakers) < source.tongue.style.thresholds.bare:
        return ()
    first = frames.issues(evidence.nouns(speakers)[1], points)
    return (first,) if first else ()


def demand_of(source: OverviewSource, divided: Divided) -> Remark | None:
    """Return what was asked of the text as a whole, or without a theme, again and again.

    They are as many speakers as the plural alone takes.
    """
    if not source.frames.has_reception:
        return None
    thresholds = source.tongue.style.thresholds
    of_the_text = [one for theme in divided.of_the_text for one in divided.remarks[theme.id]]
    without = [one for one in source.evidence.remarks if not one.themes]
    for remarks in (of_the_text, without):
        found = [one for one in remarks if _is_demand(one, thresholds)]
        if found:
            return max(found, key=lambda one: len(one.speakers))
    return None


def without_theme(
    source: OverviewSource, divided: Divided, demand: Remark | None
) -> tuple[Sentence, ...]:
    """Return what matters and has no theme: it is lost nowhere."""
    told = [one for own in divided.remarks.values() for one in own]
    own = [
        one
        for one in source.evidence.remarks
        if not one.themes and one.voice.kind == "floor" and one is not demand
    ]
    own = [one for one in mattering(own, conditions()) if not is_among(one, told)]
    return theme_paragraph(source.evidence, own, source.tongue, "", 0) if own else ()


def _is_demand(one: Remark, thresholds: Thresholds) -> bool:
    return (
        one.family == "ask"
        and one.voice.kind == "floor"
        and one.interventions >= thresholds.repeated
        and len(one.speakers) >= thresholds.bare
    )
