"""Chooses what a paragraph tells: what weighs most, as far as the house style's length goes.

What is not chosen is in no sentence, and so in the list of points not told.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from townnotes.domain.points.stances import Family
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.phrases import briefly, is_hasty
from townnotes.summary.planning import weighing
from townnotes.summary.planning.clauses import Clause, tied, tier_of
from townnotes.summary.planning.matters import mattering
from townnotes.summary.planning.split_views import quotations, split_views, welcomed_but
from townnotes.summary.planning.weighing import is_among
from townnotes.summary.style.quantifiers import Lengths

BETWEEN = 2
"""Words that a remark costs besides its own: its share of subjects, verbs and joints."""
DEAREST = 16
"""Words that a remark costs at most: what must be told leaves room for others."""
SHARED = 2
"""From how many speakers on a remark is told before the families take turns."""
LEAST = 4 / 5
"""The part of a paragraph that the floor has, however much was replied."""
A_NAME = 6
"""Words kept free for each name at the paragraph's end."""
FEWEST = 2
"""Names that a sentence of further points must have."""
_WEIGHT: dict[Family, float] = {"ask": 1.5, "inform": 0.25}
"""What a speaker weighs: requests are what the conveners act on, information is the least."""
_AT_ONCE: dict[Family, int] = {"ask": 3, "approve": 2, "emphasize": 2, "concern": 2}
"""How many remarks a family tells at its turn, as one list."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a paragraph tells in full, the clauses of one sentence, and what it only names."""

    told: tuple[Remark, ...]
    bound: tuple[Clause, ...] = ()
    named: tuple[Remark, ...] = ()
    is_whole: bool = True


def choose(
    remarks: Sequence[Remark],
    lengths: Lengths,
    topic: str = "",
    place: int = 0,
    aside: Sequence[Remark] = (),
    pairs: Sequence[Clause] = (),
    conditions: frozenset[str] = frozenset(),
) -> Selection:
    """Choose among the remarks of those who took the floor.

    `place` is the paragraph's; `aside` is what it tells besides, such as replies. Of `pairs`, both
    views are told or none. `conditions` are patterns of words that set one.
    """
    opposed = [one for pair in pairs for one in pair.whole]
    remarks = weighing.without(remarks, opposed)
    split = split_views(remarks)
    on_it = split.on_it if split else ()
    bound = (split.clause,) if split else ()
    rest = weighing.without(remarks, on_it)
    if not lengths.paragraph:
        told = weighing.without(remarks, split.told if split else ())
        return Selection(told, (*bound, *pairs))
    most = lengths.paragraph - sum(one.phrase.words for one in aside)
    room = max(most, int(LEAST * lengths.paragraph)) - sum(map(_bound_cost, bound))
    fitting = _fitting(pairs, room)
    bound = (*bound, *fitting)
    room -= sum(map(_bound_cost, fitting))
    if sum(map(_cost, rest)) <= room:
        return Selection(rest, bound, is_whole=len(fitting) == len(pairs))
    rest = weighing.excerpts(rest, lengths.quotation, topic)
    pair = welcomed_but([one for one in rest if len(one.speakers) > 1], on_it)
    if pair:
        bound = (tied(*pair), *bound)
        rest = weighing.without(rest, pair)
        room -= sum(map(_cost, pair))
    is_quoted = any(one.phrase.form == "speech" for one in rest)
    most_names = 0 if is_quoted else min(lengths.further, room // (4 * A_NAME))
    most_names = most_names if most_names >= FEWEST else 0
    room -= A_NAME * most_names
    chosen = _chosen(rest, room, [*on_it, *(pair or ())], topic, conditions)
    told = tuple(one for one in rest if is_among(one, chosen))
    left = weighing.without(rest, told)
    named = _named(left, [*told, *(one for each in bound for one in each.whole)], most_names, place)
    return Selection(told, bound, named, is_whole=False)


def _cost(one: Remark) -> int:
    return (min(one.phrase.words, DEAREST) if _is_must(one) else one.phrase.words) + BETWEEN


def _fitting(pairs: Sequence[Clause], room: int) -> tuple[Clause, ...]:
    """Return the pairs that have room, those of most speakers first; one is told in any case."""
    chosen: list[Clause] = []
    for pair in sorted(pairs, key=lambda one: -len(weighing.speakers_of(one.whole))):
        if not chosen or _bound_cost(pair) <= room:
            chosen.append(pair)
            room -= _bound_cost(pair)
    return tuple(chosen)


def _bound_cost(clause: Clause) -> int:
    """Return what a clause costs with its partners: words that stand twice cost once."""
    own = sum(map(_cost, clause.remarks))
    if clause.again:
        # "Those words", and then "them".
        own -= sum(words.count(" ") + clause.again for one in clause.remarks
                   for words in quotations(one))  # fmt: skip
    return own + (_bound_cost(clause.partner) if clause.partner else 0)


def _is_must(one: Remark) -> bool:
    """Tell whether a remark is told in any case."""
    return one.is_wording or one.emphasis


def _chosen(
    remarks: Sequence[Remark],
    room: int,
    told: Sequence[Remark],
    topic: str,
    conditions: frozenset[str],
) -> list[Remark]:
    """Choose wording and emphasis first, then what somebody gave a stance or set a condition.

    Of these what several said, and what was urged, called for or opposed; then the families take
    turns.
    """
    must = [one for one in remarks if _is_must(one)]
    table = _Table([*must], [*told, *must], room - sum(map(_cost, must)))
    heavy = mattering(remarks, conditions)
    ordered = _heaviest_first(weighing.without(remarks, must), topic)
    plain = [one for one in ordered if not weighing.strength(one) and not is_among(one, heavy)]
    for own in (weighing.without(ordered, plain), plain):
        lone: list[Remark] = []
        for one in own:
            if len(one.speakers) >= SHARED and _cost(one) <= table.room:
                table.take(one)
            elif is_among(one, heavy) or not is_hasty(one.phrase.body):
                lone.append(one)
        first = [one for one in lone if is_among(one, heavy)]
        alike = table.take_by_turns(first) + table.take_by_turns(weighing.without(lone, first))
        # What is much like something told stands back, but not behind an empty place.
        table.take_by_turns(alike, are_alike=True)
    if not table.chosen and not told:
        # A theme with a paragraph says something, however little room it has.
        table.chosen = _heaviest_first(remarks, topic)[:1]
    return _with_company(table.chosen, heavy)


@dataclass(slots=True)
class _Table:
    """What is chosen so far, all that is told with it, and the words that are left."""

    chosen: list[Remark]
    told: list[Remark]
    room: int

    def take(self, one: Remark) -> None:
        """Choose a remark."""
        self.chosen.append(one)
        self.told.append(one)
        self.room -= _cost(one)

    def take_by_turns(self, remarks: Sequence[Remark], *, are_alike: bool = False) -> list[Remark]:
        """Choose by families, and return what was passed over as like another.

        A family's turns are in proportion to its distinct speakers, as seats are by highest
        averages.
        """
        families: dict[Family, list[Remark]] = {}
        for one in remarks:
            families.setdefault(one.family, []).append(one)
        counted = [one for one in self.chosen if not _is_must(one)]
        turns: dict[Family, int] = {
            family: sum(one.family == family for one in counted) for family in families
        }
        share = {family: _share(family, own) for family, own in families.items()}
        alike: list[Remark] = []
        while any(families.values()):
            waiting: list[Family] = [family for family, own in families.items() if own]
            averages = [share[one] / (turns[one] + 1) for one in waiting]
            family = waiting[averages.index(max(averages))]
            before = len(self.chosen)
            families[family] = self._take_list(families[family], alike, are_alike=are_alike)
            turns[family] += len(self.chosen) - before
        return alike

    def _take_list(
        self, waiting: list[Remark], alike: list[Remark], *, are_alike: bool
    ) -> list[Remark]:
        """Take the first that has room, with others of its kind; return who waits on."""
        most = _AT_ONCE.get(waiting[0].family, 1)
        first: Remark | None = None
        kept: list[Remark] = []
        for one in waiting:
            if not most or (first is not None and _kind(one) != _kind(first)):
                kept.append(one)
            elif _cost(one) > self.room:
                continue
            elif not are_alike and weighing.is_like(one, self.told):
                alike.append(one)
            else:
                self.take(one)
                most -= 1
                first = first or one
        return kept


def _with_company(chosen: Sequence[Remark], heavy: Sequence[Remark]) -> list[Remark]:
    """Leave out what one person asked for and nothing of its kind stands beside: names suit it.

    What is `heavy` stays.
    """
    kinds = Counter(_kind(one) for one in chosen if one.family == "ask")
    kept = [
        one
        for one in chosen
        if one.family != "ask"
        or kinds[_kind(one)] > 1
        or not _is_light(one)
        or is_among(one, heavy)
    ]
    return kept or list(chosen)


def _is_light(one: Remark) -> bool:
    return not _is_must(one) and len(one.speakers) == 1 and bool(briefly(one.phrase))


def _kind(one: Remark) -> tuple[int, str, str]:
    """Return what the remarks of one list have in common."""
    form = one.phrase.form if one.phrase.form in {"that", "told", "addressed", "wh"} else ""
    return tier_of(one), form, weighing.stance_of(one) if one.family == "concern" else ""


def _heaviest_first(remarks: Sequence[Remark], topic: str) -> list[Remark]:
    """Return remarks by weight; a stance of concern that is heard often makes a list of its own."""
    heard = Counter(weighing.stance_of(one) for one in remarks if one.family == "concern")
    return sorted(
        remarks,
        key=lambda one: weighing.lightness(
            one, heard[weighing.stance_of(one)] + weighing.worth(one.phrase, topic)
        ),
    )


def _share(family: Family, remarks: Sequence[Remark]) -> float:
    return len(weighing.speakers_of(remarks)) * _WEIGHT.get(family, 1.0)


def _named(
    remarks: Sequence[Remark], told: Sequence[Remark], most: int, place: int
) -> tuple[Remark, ...]:
    """Return the points of one kind that a few words name well."""
    kinds: dict[str, list[Remark]] = {}
    for one in sorted(remarks, key=weighing.lightness):
        kind = "ask" if one.family == "ask" else "point"
        own = kinds.setdefault(kind, [])
        if _is_named(one) and not weighing.is_like(one, [*told, *own]):
            own.append(one)
    order = ("point", "ask") if place % 3 == 2 else ("ask", "point")  # noqa: PLR2004 - every third
    named = [kinds[kind][:most] for kind in order if len(kinds.get(kind, ())) >= FEWEST]
    return tuple(named[0]) if named else ()


def _is_named(one: Remark) -> bool:
    """Tell whether a few words name a remark well; a concern would lose what it is against."""
    if one.family == "emphasize":
        is_thing = one.phrase.form in {"noun", "importance"}
        name = briefly(one.phrase) if is_thing else ""
        return bool(name) and not name.partition(" ")[0].endswith("ing")
    return one.family == "ask" and bool(briefly(one.phrase))
