"""Sessions recorded apart are merged through the same door as everything else."""

from tests.builders import Townhall
from tests.merge.halls import SPEAKERS, compared, merge, note_all
from townnotes.domain.commands.participants import change_participant
from townnotes.domain.entities import Category, Intervention, Link, Participant, Point, Theme
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.domain.links import link, link_id
from townnotes.domain.registers import Assign
from townnotes.merge.links import link_all
from townnotes.merge.proposals import Comparison, Proposal


def _kind(found: Comparison, kind: str) -> list[Proposal]:
    return [one for one in found.proposals if one.kind == kind]


# X3
def test_what_two_noted_of_the_same_thirty_five_stays_thirty_five(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS)
    note_all(bea, SPEAKERS)

    merge(ann, bea)

    assert len(ann.state.all(Intervention)) == 35


# X3
def test_the_offset_of_ninety_seconds_is_shown(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS)
    note_all(bea, SPEAKERS)

    found = merge(ann, bea)

    assert found.fits[0].words == "35 interventions are in both, and the clocks are 90 s apart."


# X3
def test_distinct_speakers_do_not_double(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS)
    note_all(bea, SPEAKERS)

    merge(ann, bea)

    assert len(took_the_floor(ann.state)) == 35


def test_the_heading_stays_that_of_the_earlier_session(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:6])
    note_all(bea, SPEAKERS[:6])
    earlier = ann.state.session.id

    merge(bea, ann)

    assert bea.state.session.id == earlier


def test_categories_of_two_sessions_are_counted_as_one(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:12])

    merge(ann, bea)

    counts = by_category(ann.state, took_the_floor(ann.state))
    assert [(one.plural if one else "", count) for one, count in counts] == [("stakeholders", 12)]


# X3
def test_both_texts_stay_as_evidence(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:6], heard_by="as Ann heard it")
    note_all(bea, SPEAKERS[:6], heard_by="as Bea heard it")

    merge(ann, bea)

    first = ann.state.all(Intervention)[0]
    assert {one.text for one in ann.state.points_of(first.id)} == {
        "welcomed the text as Ann heard it",
        "welcomed the text as Bea heard it",
    }


# H2
def test_importing_the_same_file_twice_links_nothing_more(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    merge(ann, bea)
    before = sorted(ann.state.registers())

    again = merge(ann, bea)

    assert again.proposals == ()
    assert sorted(ann.state.registers()) == before


def test_undo_takes_the_links_of_a_merge_back(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    merge(ann, bea)

    ann.session.undo()

    assert len(ann.state.all(Intervention)) == 18


def test_a_link_taken_back_is_not_proposed_again(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    wrong = _kind(merge(ann, bea), "intervention")[0]

    id_ = link_id(wrong.kind, wrong.one, wrong.other)
    ann.do([Assign(Link.entity, id_, "deleted", value=True)])

    assert _kind(compared(ann), "intervention") == []
    assert len(ann.state.all(Intervention)) == 10


def test_two_laptops_that_link_the_same_two_make_one_link(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:9])
    note_all(bea, SPEAKERS[:9])
    ann_before, bea_before = list(ann.state.registers()), list(bea.state.registers())
    bea.session.take_in(ann_before)
    ann.session.take_in(bea_before)
    for hall in (ann, bea):
        hall.do(link_all(compared(hall).sure))
    links = len(ann.state.all(Link))

    ann.session.take_in(bea.state.registers())

    assert len(ann.state.all(Link)) == links


# H8
# H8
# X3
def test_a_link_is_the_same_whichever_of_the_two_is_named_first() -> None:
    assert link("theme", "a" * 32, "b" * 32) == link("theme", "b" * 32, "a" * 32)


def test_a_surname_alone_is_linked_with_its_reason(ann: Townhall, bea: Townhall) -> None:
    names = ["Amina Diallo", "Juan Moreau", "Lena Berg", "Taras Shevchenko", "Zoe Okoye"]
    note_all(ann, names)
    note_all(bea, [names[0], "Moreau", *names[2:]])

    found = merge(ann, bea)

    moreau = next(one for one in ann.state.all(Participant) if one.name == "Juan Moreau")
    whys = {one.why for one in found.sure if moreau.id in {one.one, one.other}}
    assert whys == {"same surname, spoke at the same moment"}


def test_themes_called_the_same_are_one(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:6])
    note_all(bea, SPEAKERS[:6])

    merge(ann, bea)

    assert [one.label for one in ann.state.all(Theme)] == ["Gender"]


def test_a_name_corrected_after_the_merge_is_corrected_for_both(
    ann: Townhall, bea: Townhall
) -> None:
    note_all(ann, SPEAKERS[:6])
    note_all(bea, SPEAKERS[:6])
    merge(ann, bea)
    first = next(one for one in ann.state.all(Participant) if one.name == SPEAKERS[0])

    ann.do(change_participant(ann.state, first.id, name="Aminata Diallo"))

    names = {one.name for one in ann.state.all(Participant)}
    assert "Aminata Diallo" in names
    assert SPEAKERS[0] not in names


def test_nothing_typed_is_changed_by_a_merge(ann: Townhall, bea: Townhall) -> None:
    note_all(ann, SPEAKERS[:6])
    note_all(bea, SPEAKERS[:6])
    before = {one.key: one for one in (*ann.state.registers(), *bea.state.registers())}

    merge(ann, bea)

    after = {one.key: one for one in ann.state.registers() if one.entity != Link.entity}
    assert after == before
    assert len(ann.state.all(Point)) == 12
    assert len(ann.state.all(Category)) == 1
