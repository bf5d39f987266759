"""Every kind of townhall that two recorded apart: clocks, panels, dialogues, other days, names."""

import random
from collections.abc import Sequence

from tests.merge.apart_names import Forms, chinese, heard_by_a_machine, nicknamed
from tests.merge.note_takers import BEGAN, Debate, organization_of
from tests.merge.two_recordings import Ear, Turn, TwoRecordings, noted, words_said

HURRIED = Ear(missed=0.10, surname=0.30, organization=0.08)
CAREFUL = Ear(missed=0.10)
HASTY = Ear(missed=0.25, late=3.0)
"""Of short turns many are missed, and keys are late."""
DAY, HOUR = 86_400, 3_600
NEXT_MORNING = Ear(offset=17 * HOUR, days=1, ordinal=4)
LAST_MONTH = Ear(days=-28, ordinal=2, has_times=False)
HEBREW = ("ג'נא אילוז", "נועה לוי", "יעל כץ", "אבי בר", "טל רון", "מיכל אדר")
OF_ANOTHER = 0.3
ZONES = (-14, -11, -8, -6, -5, -3, -2, -1, 1, 2, 3, 5, 8, 9, 12, 14)


def turns_of(debate: Debate, chance: random.Random) -> list[Turn]:
    """Return what was said in a debate, with an organization for everybody."""
    return [
        Turn(one.name, organization_of(one.name), one.began, one.ended, words_said(chance))
        for one in debate.said
    ]


def of_groups(debate: Debate, chance: random.Random) -> list[Turn]:
    """Return the turns with the groups of the debate: several speak for one organization."""
    return [
        turn._replace(organization=said.organization)
        for turn, said in zip(turns_of(debate, chance), debate.said, strict=True)
    ]


def two(turns: Sequence[Turn], ours: Ear, theirs: Ear, chance: random.Random) -> TwoRecordings:
    """Return a townhall as two have noted it."""
    return TwoRecordings(
        tuple(turns), noted(turns, ours, "A", chance), noted(turns, theirs, "B", chance)
    )


def panel(debate: Debate, chance: random.Random) -> list[Turn]:
    """Return a panel of four to six that opens and closes, and the floor between."""
    names = list(dict.fromkeys(one.name for one in debate.said))
    chance.shuffle(names)
    count = chance.randint(4, 6)
    chairs, floor = names[:count], names[count : count + chance.randint(0, 10)]
    return _spoken([*chairs, *floor, *chairs], chance, shortest=60, longest=180)


def dialogue(debate: Debate, chance: random.Random) -> list[Turn]:
    """Return two or three people in turns, each kept to about the same length."""
    names = list(dict.fromkeys(one.name for one in debate.said))
    people = chance.sample(names, chance.choice((2, 2, 3)))
    row = [people[at % len(people)] for at in range(chance.choice((8, 14, 24)))]
    shortest, longest = chance.choice(((20, 60), (40, 50), (58, 60)))
    return _spoken(row, chance, shortest=shortest, longest=longest, most_between=1)


def same_people_again(turns: Sequence[Turn], chance: random.Random) -> list[Turn]:
    """Return another townhall of the same people in the same order, kept to the same limit."""
    again = _spoken([one.person for one in turns], chance, shortest=108, longest=120)
    return [one._replace(organization=turn.organization)
            for one, turn in zip(again, turns, strict=True)]  # fmt: skip


def another(debate: Debate, theirs: Ear, chance: random.Random) -> TwoRecordings:
    """Return two townhalls of the same people; no turn of theirs is one of ours."""
    first = same_people_again(turns_of(debate, chance), chance)
    second = same_people_again(first, chance)
    ours = noted(first, Ear(), "A", chance)
    return TwoRecordings(
        (*first, *second), ours, noted(second, theirs, "B", chance, first=len(first))
    )


def with_nicknames(debate: Debate, chance: random.Random) -> TwoRecordings:
    """Return a townhall of which one writes Robert, the other Bob."""
    names = _names_of(debate)
    forms = dict(zip(names, nicknamed(chance, len(names)), strict=True))
    return _renamed(debate, forms, Ear(), chance)


def in_chinese(debate: Debate, chance: random.Random) -> TwoRecordings:
    """Return a townhall of Chinese speakers, written in Latin letters and in Chinese."""
    names = _names_of(debate)
    forms = dict(zip(names, chinese(chance, len(names)), strict=True))
    return _renamed(debate, forms, Ear(missed=0.05, without_organization=0.8), chance)


def by_machine(debate: Debate, chance: random.Random) -> TwoRecordings:
    """Return a townhall of which one file has the names as a program heard them."""
    ear = Ear(missed=0.05, without_organization=0.8, spelling=heard_by_a_machine,
              offset=chance.choice((0, 0, 90, -90)))  # fmt: skip
    return two(turns_of(debate, chance), Ear(missed=0.05), ear, chance)


def of_somebody_else(debate: Debate, chance: random.Random) -> TwoRecordings:
    """Return a townhall where one note-taker gave some turns to others, written in Hebrew."""
    ear = Ear(spelling=_now_and_then_in_hebrew, without_organization=1.0)
    return two(turns_of(debate, chance), Ear(), ear, chance)


def _now_and_then_in_hebrew(name: str, chance: random.Random) -> str:
    return chance.choice(HEBREW) if chance.random() < OF_ANOTHER else name


def _renamed(
    debate: Debate, forms: dict[str, Forms], theirs: Ear, chance: random.Random
) -> TwoRecordings:
    """Return a debate of others, whom the one writes in one form and the other in the other."""
    turns = [turn._replace(person=forms[turn.person].one) for turn in turns_of(debate, chance)]
    written = {form.one: form.other for form in forms.values()}

    def spelling(name: str, _: random.Random) -> str:
        return written[name]

    ear = theirs._replace(spelling=spelling)
    return two(turns, theirs._replace(without_organization=0.0), ear, chance)


def _spoken(
    names: Sequence[str],
    chance: random.Random,
    *,
    shortest: int,
    longest: int,
    most_between: int = 5,
) -> list[Turn]:
    now = BEGAN
    found: list[Turn] = []
    for name in names:
        ended = now + chance.randint(shortest, longest) * 1000
        found.append(Turn(name, organization_of(name), now, ended, words_said(chance)))
        now = ended + chance.randint(1, most_between) * 1000
    return found


def _names_of(debate: Debate) -> list[str]:
    return list(dict.fromkeys(one.name for one in debate.said))
