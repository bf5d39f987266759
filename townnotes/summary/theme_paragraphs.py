"""The sentences on one theme: those who took the floor first, the conveners last."""

from collections.abc import Sequence

from townnotes.domain.entities import Convener, Intervention, Participant, ReferenceText
from townnotes.domain.state import State
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.evidence.voices import Voice
from townnotes.summary.languages import Tongue
from townnotes.summary.languages.common_words import (
    conditions,
    little_words,
    signs_of_negation,
    text_nouns,
    text_verbs,
)
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.planning.clauses import Clause, pack
from townnotes.summary.planning.opposites import Opposites, opposed_points
from townnotes.summary.planning.paragraph_planner import ParagraphPlanner
from townnotes.summary.planning.realizer import as_it_is
from townnotes.summary.planning.selection import choose
from townnotes.summary.planning.subjects import CountedSubjects, NamedSubjects
from townnotes.summary.planning.text_asks import TextAsks
from townnotes.summary.planning.weighing import without
from townnotes.summary.style.patterns import PatternValue

_ANSWERS = frozenset({"reply", "right of reply", "point of order"})
"""What a paragraph tells besides the floor even where it leaves out some of what was said."""


def planner_of(
    evidence: Gathered, tongue: Tongue, theme: str = "", place: int = 0
) -> ParagraphPlanner:
    """Return what plans one paragraph in a language."""
    style = tongue.style
    is_named = style.attribution == "named"
    subjects = (
        NamedSubjects(evidence, tongue.state, style)
        if is_named
        else CountedSubjects(evidence, style)
    )
    language = tongue.realizer(evidence)
    opposites = Opposites(
        signs_of_negation(), little_words(), text_verbs(), opposed_points(tongue.state)
    )
    asks = text_asks(evidence, tongue.state)
    hide = as_it_is if is_named else tongue.without_names
    return ParagraphPlanner(
        evidence, style, language, subjects, opposites, asks, hide, theme, place
    )


def text_asks(evidence: Gathered, state: State) -> TextAsks:
    """Return what reads asks of the texts of a session."""
    texts = {one.id: one for one in state.all(ReferenceText)}
    return TextAsks(evidence, texts, text_verbs(), text_nouns())


def theme_paragraph(
    evidence: Gathered, remarks: Sequence[Remark], tongue: Tongue, theme: str, place: int
) -> tuple[Sentence, ...]:
    """Return the sentences on one theme."""
    planner = planner_of(evidence, tongue, theme, place)
    by_voice: dict[Voice, list[Remark]] = {}
    for remark in planner.asks.read(remarks):
        by_voice.setdefault(remark.voice, []).append(remark)
    is_whole = True
    for voice in sorted(by_voice, key=_place_of):
        own = by_voice[voice]
        if voice.kind == "floor":
            aside = [one for one in remarks if one.voice.kind in _ANSWERS]
            is_whole = _plan_floor(planner, own, aside)
        elif is_whole or voice.kind in _ANSWERS:
            clauses = pack(own, planner.language.form, planner.opposites.compatible)
            clauses.sort(key=lambda one: own.index(one.remarks[0]))
            planner.write_aside(voice, clauses)
    return planner.sentences()


def _plan_floor(
    planner: ParagraphPlanner, remarks: Sequence[Remark], aside: Sequence[Remark]
) -> bool:
    """Plan what was said from the floor, and tell whether the house style had room for all."""
    form_of = planner.language.form
    opposites = planner.opposites
    pairs = opposites.bound_pairs(remarks)
    if planner.subjects.are_named:
        rest = without(remarks, [one for pair in pairs for one in pair.whole])
        planner.write(_as_placed([*pairs, *pack(rest, form_of)], remarks))
        return True
    length = planner.style.length
    choice = choose(remarks, length, planner.theme, planner.place, aside, pairs, conditions())
    bound = [one for clause in choice.bound for one in clause.whole]
    chosen = opposites.with_opponents(choice.told, bound, remarks)
    views = opposites.contrasts(chosen)
    rest = without(chosen, [one for view in views for one in view.whole])
    packed = pack(rest, form_of, opposites.compatible)
    clauses = [*choice.bound, *_with_pairs(packed, views)]
    planner.write(_as_placed(clauses, remarks), is_crowded=not choice.is_whole)
    planner.name_further(choice.named)
    return choice.is_whole


def _with_pairs(clauses: Sequence[Clause], pairs: Sequence[Clause]) -> list[Clause]:
    """Return views with those on the same thing behind the others of the first one's family."""
    ordered = list(clauses)
    for pair in pairs:
        own = [at for at, one in enumerate(ordered) if one.family == pair.family]
        ordered.insert(own[-1] + 1 if own else len(ordered), pair)
    return ordered


def _as_placed(clauses: list[Clause], remarks: Sequence[Remark]) -> list[Clause]:
    """Have the clauses follow the theme board, where somebody has put its cards in order."""
    if not any(one.is_placed for one in remarks):
        return clauses
    place = {id_: at for at, one in enumerate(remarks) for id_ in one.rests_on}
    return sorted(clauses, key=lambda one: min(place[id_] for id_ in one.rests_on))


def made_with(evidence: Gathered, remarks: Sequence[Remark], tongue: Tongue) -> tuple[object, ...]:
    """Return all that a theme's paragraph is made of besides its remarks, for comparing."""
    speakers = dict.fromkeys(who for one in remarks for who in one.reached)
    categories = [evidence.category_of.get(one) for one in speakers]
    state = tongue.state
    common = (
        tongue.style, evidence.addressee, evidence.took_the_floor, categories, evidence.own_verbs
    )  # fmt: skip
    # With names they are said, and without them they are looked for in the notes.
    own: tuple[object, ...] = (state.all(Participant),)
    if tongue.style.attribution == "named":
        own = (state.all(Intervention), *own)
    notes = (id_ for one in remarks for id_ in one.rests_on)
    return (*common, state.all(Convener), *own, *tongue.made_with(evidence, notes))


def demanded(evidence: Gathered, tongue: Tongue, demand: Remark) -> PatternValue:
    """Return "repeatedly called for a fund", in the words that half of the speakers reached."""
    stance = Clause(demand.family, (demand,)).stance
    return tongue.realizer(evidence).demanded(demand, stance)


def _place_of(voice: Voice) -> int:
    order = ("floor", "aside", "point of order", "right of reply", "convener", "reply")
    return order.index(voice.kind) if voice.kind in order else len(order)
