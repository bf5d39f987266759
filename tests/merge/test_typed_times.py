"""What two note-takers put in afterwards at times typed by hand, where their clocks differ."""

from random import Random

from tests.merge.note_takers import BEGAN
from townnotes.merge.proposals import Comparison, Proposal, compare
from townnotes.merge.recordings import RecordedPerson, RecordedTurn, Recording

NAMES = ("Lena Horvat", "Wei Okoye", "Juan Diallo", "Zoe Berg", "Ivo Rossi", "Mara Silva",
         "Taras Moreau", "Nils Sato")  # fmt: skip
AHEAD_MS = 433_000
TYPED = BEGAN // 60_000 * 60_000 + 300_000


def recorded(by: str, ahead: int, *typed: RecordedTurn) -> Recording:
    """Record everybody once by a clock that is ahead, and turns whose times were typed."""
    chance = Random(7)
    rows: list[RecordedTurn] = []
    now = BEGAN
    for at, name in enumerate(NAMES):
        length = chance.randrange(40_000, 200_000)
        who = RecordedPerson(f"{by}p{at}", name)
        rows.append(RecordedTurn(f"{by}{at}", who, now + ahead + 137, now + ahead + length))
        now += length + 3_000
    return Recording(by, (*rows, *typed))


def typed_by(by: str, name: str, began: int, ended: int) -> RecordedTurn:
    return RecordedTurn(f"{by}typed", RecordedPerson(f"{by}pt", name), began, ended)


def of_typed(found: Comparison) -> list[Proposal]:
    return [one for one in found.proposals if (one.one, one.other) == ("Atyped", "Btyped")]


def test_a_turn_that_both_typed_in_at_one_time_is_one_whatever_their_clocks() -> None:
    ours = recorded("A", 0, typed_by("A", "Amina Kim", TYPED, TYPED + 120_000))
    theirs = recorded("B", AHEAD_MS, typed_by("B", "Amina Kim", TYPED, TYPED + 120_000))
    found = compare([ours, theirs])

    assert [(one.is_sure, one.why) for one in of_typed(found)] == [
        (True, "same name, at the same time, typed in both")
    ]
    assert found.fits[0].offset is not None
    assert abs(found.fits[0].offset - AHEAD_MS) < 1_000


def test_one_that_was_typed_to_end_at_another_time_is_asked_about() -> None:
    ours = recorded("A", 0, typed_by("A", "Amina Kim", TYPED, TYPED + 120_000))
    theirs = recorded("B", AHEAD_MS, typed_by("B", "Amina Kim", TYPED, TYPED + 180_000))

    assert [one.is_sure for one in of_typed(compare([ours, theirs]))] == [False]


def test_somebody_else_typed_in_at_that_time_stays_apart() -> None:
    ours = recorded("A", 0, typed_by("A", "Amina Kim", TYPED, TYPED + 120_000))
    theirs = recorded("B", AHEAD_MS, typed_by("B", "Pia Novak", TYPED, TYPED + 120_000))

    assert of_typed(compare([ours, theirs])) == []
