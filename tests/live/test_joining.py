"""Sharing a session live and continuing it by a link, as files and settings have it."""

from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.live.laptops import Office
from townnotes.domain.entities import Point
from townnotes.errors import FileError, RuleError
from townnotes.folder.member import Parcel
from townnotes.live.links import LiveLink, link_text, new_token, read_link
from townnotes.live.townhall import LiveTownhall
from townnotes.live_place import (
    LivePlace,
    begin_live,
    file_of,
    join_live,
    keep_live_place,
    live_place_of,
    open_live,
    preview,
    without_link,
)
from townnotes.session import Session
from townnotes.settings import Settings, load_settings
from townnotes.sharing import keep_apart, place_of

SENTENCE = "night work on the pier needs a stand-alone paragraph"
SECRET = new_token()


@pytest.fixture
def hall(tmp_path: Path) -> Townhall:
    """Return a townhall with a point, that Ada shares."""
    one = Townhall(tmp_path / "ada.townnotes", "a" * 32)
    one.asks(one.participant("Marta Kovač"))
    one.next()
    one.types(SENTENCE)
    return one


@pytest.fixture
def host(office: Office) -> LiveLink:
    return office.host_link()


@pytest.fixture
def place(hall: Townhall, host: LiveLink) -> LivePlace:
    """Return where it is shared, with everything given."""
    made = begin_live(hall.session, host, "Ada Lead", "3rd virtual townhall", SECRET)()
    member = open_live(hall.session, made, "Ada Lead", "3rd virtual townhall", SECRET)
    _gives(member, hall)
    return made


def _gives(member: LiveTownhall, hall: Townhall) -> None:
    registers = list(hall.state.registers())
    member.know(registers)
    member.look()
    member.give(Parcel(registers))
    member.leave()


def test_sharing_live_makes_a_link_to_write_and_one_to_read(place: LivePlace) -> None:
    kinds = [preview(link)[1].may_write for link in (place.write_link, place.read_link)]

    assert kinds == [True, False]


def test_a_link_says_which_townhall_it_is_and_who_is_there(place: LivePlace) -> None:
    _, invited = preview(place.read_link)

    assert (invited.title, invited.names) == ("3rd virtual townhall", ("Ada Lead",))
    assert invited.session == place.session


def test_whoever_follows_the_link_has_everything_in_a_file_of_their_own(
    place: LivePlace, hall: Townhall, tmp_path: Path
) -> None:
    joined = join_live(read_link(place.write_link), tmp_path / "bea.townnotes")

    assert [one.text for one in joined.session.state.all(Point)] == [SENTENCE]
    assert joined.damaged == 0
    joined.session.close()


def test_what_was_joined_is_live_the_next_time_and_its_file_known(
    place: LivePlace, tmp_path: Path
) -> None:
    target = tmp_path / "bea.townnotes"
    joined = join_live(read_link(place.write_link), target)
    settings = load_settings()

    kept = live_place_of(settings, joined.session.state, target)

    assert kept == LivePlace(read_link(place.write_link), place.session)
    assert file_of(settings, place.session) == target
    assert place_of(settings, joined.session.state, target) is None
    joined.session.close()


def test_a_link_that_was_withdrawn_begins_no_file(place: LivePlace, tmp_path: Path) -> None:
    again = without_link(place, may_write=True)

    with pytest.raises(FileError, match="was withdrawn"):
        join_live(read_link(place.write_link), tmp_path / "bea.townnotes")

    assert not (tmp_path / "bea.townnotes").exists()
    assert again.write_link != place.write_link
    assert again.read_link == place.read_link


def test_a_townhall_of_which_nothing_was_noted_begins_no_file(
    hall: Townhall, host: LiveLink, tmp_path: Path
) -> None:
    made = begin_live(hall.session, host, "Ada Lead", "", SECRET)()

    with pytest.raises(FileError, match="Nothing was noted"):
        join_live(read_link(made.write_link), tmp_path / "bea.townnotes")

    assert not (tmp_path / "bea.townnotes").exists()
    # The server knows this laptop by now.
    _gives(open_live(hall.session, made, "Ada Lead", "", SECRET), hall)
    join_live(read_link(made.write_link), tmp_path / "bea.townnotes").session.close()


def test_an_empty_session_is_not_shared(tmp_path: Path, host: LiveLink) -> None:
    session = Session.create(tmp_path / "empty.townnotes", "a" * 32)

    with pytest.raises(RuleError, match="session is empty"):
        begin_live(session, host, "Ada Lead", "", SECRET)
    session.close()


def test_an_earlier_version_that_is_kept_apart_is_not_live(
    place: LivePlace, hall: Townhall, tmp_path: Path
) -> None:
    older = tmp_path / "older.townnotes"
    settings = Settings()
    settings.folders = keep_live_place(settings, place, hall.session.path)
    settings.folders = keep_apart(settings, [place.session], older)

    assert live_place_of(settings, hall.state, older) is None
    assert live_place_of(settings, hall.state, hall.session.path) == place


def test_a_damaged_entry_of_the_settings_is_no_place(hall: Townhall) -> None:
    settings = Settings(folders={hall.state.session.id: {"live": "townnotes:join?at=x"}})

    assert live_place_of(settings, hall.state, hall.session.path) is None


def test_the_host_s_own_link_is_in_no_link_that_is_handed_out(
    place: LivePlace, host: LiveLink
) -> None:
    for link in (place.write_link, place.read_link):
        assert host.token not in link
    assert host.token in link_text(place.link)
