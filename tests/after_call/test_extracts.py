"""What was recorded from a speaker: their own points alone, as a mail or a file on a letterhead."""

from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from tests.after_call.harbour import matches, spoken, with_inputs
from tests.builders import Townhall
from townnotes.after_call.extracts import Extract, ExtractWriter, extracts
from townnotes.domain.entities import Link, Participant, Point
from townnotes.domain.links import link
from townnotes.errors import FileError
from townnotes_exporters.extracts import write_extract, write_extracts

UNTIL = "2026-03-18"


def of(townhall: Townhall, name: str) -> Extract:
    return next(one for one in extracts(townhall.state) if one.speaker.name == name)


def names_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


# X15
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_letter_of_an_extract_is_as_it_was_accepted(townhall: Townhall, language: str) -> None:
    spoken(townhall)
    with_inputs(townhall, language)
    writer = ExtractWriter(townhall.state, UNTIL)

    text = writer.letter(of(townhall, "Ada Mill")).whole(writer.words)

    assert matches(f"extract.{language}.txt", text)


# X15
def test_an_extract_holds_what_its_speaker_said_in_all_interventions_numbered_through(
    townhall: Townhall,
) -> None:
    spoken(townhall)

    turns = of(townhall, "Ada Mill").turns

    assert [[(number, said.text) for number, said in one.points] for one in turns] == [
        [
            (1, "called for longer breaks for crane crews"),
            (2, "expressed concern about night work without light"),
        ],
        [(3, "called for a second nurse by night")],
    ]


# X15
def test_nothing_private_and_nothing_of_others_is_in_an_extract(townhall: Townhall) -> None:
    spoken(townhall)
    writer = ExtractWriter(townhall.state)
    others = [one.text for one in townhall.state.all(Point) if one.private]
    others += ["the new quay lights", "a nurse on each pier", "Bo Quay", "Cy"]
    mine = of(townhall, "Ada Mill")

    texts = writer.letter(mine).text + writer.document(mine).text

    assert not [one for one in others if one in texts]


# X15
def test_a_remark_that_two_note_takers_wrote_and_somebody_joined_stands_once(
    townhall: Townhall,
) -> None:
    ada = spoken(townhall)
    turn = townhall.speaks(ada, "the quay is dark", "it is dark at the quay")
    one, other = townhall.state.points_of(turn.id)
    townhall.do(link(Point.entity, one.id, other.id))
    assert townhall.state.all(Link)

    texts = [one.text for one in of(townhall, "Ada Mill").points]

    assert len([one for one in texts if "dark" in one]) == 1


# X15
def test_an_extract_is_a_word_file_on_the_letterhead(townhall: Townhall, tmp_path: Path) -> None:
    spoken(townhall)
    template = tmp_path / "house.docx"
    house = Document()
    house.sections[0].header.paragraphs[0].text = "Harbour Secretariat"
    house.save(str(template))
    target = tmp_path / "ada.docx"

    write_extract(ExtractWriter(townhall.state, UNTIL), of(townhall, "Ada Mill"), target, template)

    written = Document(str(target))
    lines = [one.text for one in written.paragraphs if one.text]
    assert written.sections[0].header.paragraphs[0].text == "Harbour Secretariat"
    assert "Ms. Ada Mill, Harbour Friends" in lines
    assert "3. called for a second nurse by night" in lines
    assert matches("extract.docx.txt", "\n".join(lines) + "\n")


# X15
def test_the_townhall_that_an_extract_names_below_stands_below(townhall: Townhall) -> None:
    spoken(townhall)

    written = ExtractWriter(townhall.state).document(of(townhall, "Ada Mill"))

    kinds = [one.kind for one in written.paragraphs]
    said = [one.text for one in written.paragraphs]
    telling = next(at for at, one in enumerate(said) if "the townhall named below" in one)
    assert telling < kinds.index("title") < kinds.index("subheading")


# X15
def test_all_at_once_are_a_file_each_and_their_addresses_beside(
    townhall: Townhall, tmp_path: Path
) -> None:
    spoken(townhall)
    folder = tmp_path / "round"
    folder.mkdir()

    write_extracts(ExtractWriter(townhall.state), extracts(townhall.state), folder)

    assert names_in(folder) == [
        "Addresses.csv",
        "Recorded from Bo Quay, Quay Board.docx",
        "Recorded from Cy, Dockers.docx",
        "Recorded from Ms. Ada Mill, Harbour Friends.docx",
    ]
    table = (folder / "Addresses.csv").read_text(encoding="utf-8-sig")
    assert "Ms. Ada Mill,Harbour Friends,ada@mill.org,Recorded from Ms. Ada Mill" in table.replace(
        '"', ""
    )


# X15
def test_no_file_that_is_there_is_written_over(townhall: Townhall, tmp_path: Path) -> None:
    spoken(townhall)
    folder = tmp_path / "round"
    folder.mkdir()
    there = folder / "recorded from BO QUAY, Quay Board.txt"
    there.write_text("a reply", encoding="utf-8")
    writer = ExtractWriter(townhall.state)

    write_extracts(writer, [of(townhall, "Bo Quay")], folder, ending=".txt")

    assert there.read_text(encoding="utf-8") == "a reply"
    assert "Recorded from Bo Quay, Quay Board (2).txt" in names_in(folder)


# X15
def test_cancelled_no_further_file_is_written(townhall: Townhall, tmp_path: Path) -> None:
    spoken(townhall)
    writer = ExtractWriter(townhall.state)

    written = write_extracts(
        writer, extracts(townhall.state), tmp_path, ending=".txt", goes_on=lambda done: done < 2
    )

    assert len(written.files) == len([one for one in names_in(tmp_path) if "Recorded" in one]) == 2
    assert written.addresses is None


# X15
def test_without_the_folder_nothing_is_written(townhall: Townhall, tmp_path: Path) -> None:
    spoken(townhall)

    with pytest.raises(FileError, match="no folder"):
        write_extracts(
            ExtractWriter(townhall.state), extracts(townhall.state), tmp_path / "missing"
        )


# X15
@given(names=st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=4))
def test_whatever_speakers_are_called_each_has_a_file_of_its_own(
    names: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("round")
    townhall = Townhall(folder / "session.townnotes")
    people = [Participant(id=str(at), name=name) for at, name in enumerate(names)]
    writer = ExtractWriter(townhall.state)

    written = write_extracts(writer, [Extract(one, ()) for one in people], folder, ending=".txt")

    townhall.session.close()
    assert len({one.name.casefold() for one in written.files}) == len(names)
    assert all(one.parent == folder and one.is_file() for one in written.files)
