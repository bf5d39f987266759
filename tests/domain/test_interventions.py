"""Interventions are corrected, put in and taken out afterwards; what cannot be is refused."""

import pytest

from tests.builders import Townhall
from townnotes.domain.commands import interventions, speakers_list
from townnotes.domain.commands.agenda import add_item
from townnotes.domain.entities import AgendaItem, Intervention, Participant, Pause, Point
from townnotes.domain.floor.speakers import open_intervention
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError

MINUTE = 60_000


@pytest.fixture
def held(townhall: Townhall) -> Intervention:
    """Hold an intervention of one minute."""
    return townhall.speaks(townhall.participant("Ada"), "night work")


def _again(townhall: Townhall, one: Intervention) -> Intervention:
    found = townhall.state.find(Intervention, one.id)
    assert found
    return found


# D11
def test_speaker_time_and_item_are_corrected_afterwards(
    townhall: Townhall, held: Intervention
) -> None:
    bo = townhall.participant("Bo")
    townhall.do(add_item(townhall.state, new_id(), "Floor"))
    item = townhall.state.all(AgendaItem)[0].id
    began = (held.began or 0) + 5000

    townhall.do(
        interventions.correct(
            townhall.state, held.id, townhall.time, speaker=bo.id, began=began, item=item,
            kind="right of reply", limit=90, on_behalf_of="the Group", in_relation_to="Ada",
        )
    )  # fmt: skip

    one = _again(townhall, held)
    assert (one.speaker, one.began, one.item, one.kind) == (bo.id, began, item, "right of reply")
    assert (one.limit, one.on_behalf_of, one.in_relation_to) == (90, "the Group", "Ada")


# D11
@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"ended": -MINUTE}, "cannot end before it began"),
        ({"began": 10 * MINUTE}, "in the future"),
        ({"ended": 10 * MINUTE}, "in the future"),
        ({"ended": None}, "keeps an end"),
        ({"began": None}, "needs the time"),
        ({"speaker": "nobody"}, "needs a speaker"),
        ({"speaker": interventions.Newcomer("x" * 32, " ")}, "needs a speaker"),
    ],
)
def test_what_cannot_be_is_refused_and_the_earlier_stays(
    townhall: Townhall, held: Intervention, fields: dict[str, object], why: str
) -> None:
    moved = {
        name: value + (held.began or 0) if isinstance(value, int) else value
        for name, value in fields.items()
    }

    with pytest.raises(RuleError, match=why):
        interventions.correct(townhall.state, held.id, townhall.time, **moved)


# D11
def test_a_speaker_nobody_knows_is_added_with_the_correction_and_goes_with_its_undo(
    townhall: Townhall, held: Intervention
) -> None:
    new = interventions.Newcomer(new_id(), "iPhone (2)")

    townhall.do(
        interventions.correct(townhall.state, held.id, townhall.time, speaker=new), "correction"
    )
    added = townhall.state.find(Participant, new.id)
    townhall.session.undo()

    assert added
    assert added.to_identify
    assert _again(townhall, held).speaker == held.speaker
    assert townhall.state.find(Participant, new.id) is None


# D11
def test_an_end_given_to_the_running_one_ends_it_and_its_pause(townhall: Townhall) -> None:
    townhall.asks(townhall.participant("Ada"))
    running = townhall.next()
    assert running
    townhall.later(10).do(speakers_list.pause_or_go_on(townhall.state, new_id(), townhall.time))
    ended = townhall.later(10).time

    townhall.do(interventions.correct(townhall.state, running.id, townhall.time, ended=ended))

    assert open_intervention(townhall.state) is None
    assert [one.ended for one in townhall.state.all(Pause)] == [ended]


# D11
def test_a_missed_intervention_is_put_in_at_its_time_and_the_running_one_goes_on(
    townhall: Townhall,
) -> None:
    category = townhall.category("stakeholder", "stakeholders", limit=90)
    people = [townhall.participant(name, category=category.id) for name in ("Ada", "Bo", "Cy")]
    townhall.speaks(people[0])
    townhall.later(300).asks(people[1])
    running = townhall.next()
    began = townhall.time - 200_000

    townhall.later(5).do(
        interventions.insert_missed(
            townhall.state, new_id(), townhall.time, began=began, ended=began + MINUTE,
            speaker=people[2].id, kind="statement",
        )
    )  # fmt: skip

    every = townhall.state.all(Intervention)
    assert [one.speaker for one in every] == [people[0].id, people[2].id, people[1].id]
    assert (every[1].began, every[1].ended, every[1].limit) == (began, began + MINUTE, 90)
    assert open_intervention(townhall.state) == running


# D11
def test_what_was_held_at_the_same_time_is_found(townhall: Townhall, held: Intervention) -> None:
    began, ended = held.began or 0, held.ended or 0

    def names(first: int, last: int | None) -> list[str]:
        found = interventions.overlapping(townhall.state, first, last, "another")
        return [one.id for one in found]

    assert names(began + 1000, ended + 1000) == [held.id]
    assert names(ended, ended + 1000) == []
    assert names(began - 1000, began) == []
    assert names(began + 1000, None) == [held.id]


# D11
def test_an_intervention_taken_out_goes_with_its_points_and_undo_brings_all_back(
    townhall: Townhall, held: Intervention
) -> None:
    townhall.do(interventions.remove_intervention(townhall.state, held.id), "deleted")
    gone = (townhall.state.all(Intervention), townhall.state.all(Point))
    townhall.session.undo()

    assert gone == ((), ())
    assert [point.text for point in townhall.state.points_of(held.id)] == ["night work"]


# X23
@pytest.mark.parametrize(
    ("typed", "language"), [("fr", "French"), ("FR ", "French"), ("Kiswahili", "Kiswahili")]
)
def test_the_language_it_was_interpreted_from_is_kept(
    townhall: Townhall, held: Intervention, typed: str, language: str
) -> None:
    townhall.do(
        interventions.correct(townhall.state, held.id, townhall.time, interpreted_from=typed)
    )

    assert _again(townhall, held).interpreted_from == language
