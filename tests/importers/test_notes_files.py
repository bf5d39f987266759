"""Files of notes that are not what they seem: refused in words, or read as far as they go."""

import os
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importers.notes_at_hand import word_with_headings, word_with_table
from townnotes.errors import FileError
from townnotes.importers.notes.file_reading import LARGEST_TEXT, MOST_LINES, decode, read_document
from townnotes.importers.notes.understanding import understand

OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("locked.docx", OLD_WORD + b"\0" * 600, "locked with a password"),
        ("text.docx", b"Amina Diallo: hello", "not a Word file"),
        ("cut.docx", b"PK\x03\x04" + b"\0" * 40, "damaged"),
        ("empty.docx", b"", "not a Word file"),
        ("empty.txt", b"", "holds no text"),
        ("blank.txt", b" \n\t\n\xe2\x80\x8b\n", "holds no text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9, "holds no text"),
        ("large.txt", b"a " * (LARGEST_TEXT // 2 + 1), "much shorter"),
        ("long.txt", b"a\n" * (MOST_LINES + 1), "40,001 lines"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_words_and_left_as_it_is(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = written(tmp_path, name, content)

    with pytest.raises(FileError, match=said):
        read_document(path)

    assert path.read_bytes() == content


def test_a_folder_and_a_file_that_is_not_there_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").mkdir()

    with pytest.raises(FileError, match="is a folder"):
        read_document(tmp_path / "notes.txt")
    with pytest.raises(FileError, match="is not there"):
        read_document(tmp_path / "other.txt")


def test_a_word_file_that_unpacks_to_more_than_any_notes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * (64 * 1024 * 1024))

    with pytest.raises(FileError, match="larger than any notes"):
        read_document(path)


def test_a_part_of_a_word_file_that_names_others_reads_none_of_them(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.txt", b"secret words")
    path = tmp_path / "notes.docx"
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(
            "word/document.xml",
            f'<!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}">]><w:document xmlns:w="{w}">'
            "<w:body><w:p><w:r><w:t>a point &s;</w:t></w:r></w:p></w:body></w:document>",
        )

    assert "secret" not in " ".join(one.text for one in read_document(path).pieces)


@pytest.mark.parametrize(
    ("coding", "mark"),
    [("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("utf-16-le", b""), ("utf-16-be", b""),
     ("utf-32", b""), ("cp1252", b""), ("latin-1", b"")],
)  # fmt: skip
def test_a_text_is_read_however_its_letters_are_coded(coding: str, mark: bytes) -> None:
    text = "Aïcha Benali (Réseau Côtier): a salué le texte\n" * 3

    assert decode(mark + text.encode(coding)) == (
        text,
        "Windows-1252" if coding in {"cp1252", "latin-1"} else "",
    )


def test_a_coding_that_had_to_be_assumed_is_said(tmp_path: Path) -> None:
    path = written(tmp_path, "notes.txt", "Aïcha: « oui »".encode("cp1252"))

    assert "Windows-1252" in read_document(path).remarks[0]


@given(content=st.binary(max_size=300))
def test_any_bytes_are_text_or_none(content: bytes) -> None:
    found = decode(content)

    assert found is None or isinstance(found[0], str)


def test_a_line_of_two_thousand_signs_is_a_point_with_all_of_them(tmp_path: Path) -> None:
    long = "word " * 400
    path = written(tmp_path, "notes.txt", f"Amina Diallo (Coastal Youth):\n{long}".encode())

    assert understand(read_document(path)).lines[1].said == long.strip()


# TOWNNOTES_LONG=1 tries 20,000 of each.
@pytest.mark.parametrize("make", [word_with_headings, word_with_table])
def test_a_word_file_mutated_anywhere_is_read_or_refused_in_words(
    make: type[Path], tmp_path: Path, mutations: int
) -> None:
    whole = make(tmp_path / "notes.docx").read_bytes()
    with zipfile.ZipFile(tmp_path / "notes.docx") as package:
        parts = {one: package.read(one) for one in package.namelist()}
    dice = random.Random(7)
    path = tmp_path / "mutated.docx"
    for at in range(mutations):
        if at % 3:
            path.write_bytes(mutated(whole, dice))
        else:
            _repacked(path, parts, dice)
        _read_or_refused(path)


def test_notes_in_text_mutated_anywhere_are_read(tmp_path: Path, mutations: int) -> None:
    samples = [one.read_bytes() for one in (Path(__file__).parent / "golden").iterdir()]
    dice = random.Random(11)
    path = tmp_path / "mutated.md"
    for _ in range(mutations):
        path.write_bytes(mutated(dice.choice(samples), dice))
        _read_or_refused(path)


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Change, cut out, double or put in a few bytes."""
    changed = bytearray(content)
    for _ in range(dice.randint(1, 6)):
        at, length = dice.randrange(len(changed) + 1), dice.randint(0, 12)
        piece = dice.choice([b"", dice.randbytes(length), bytes(changed[at : at + length]) * 2])
        changed[at : at + dice.choice([0, length])] = piece
    return bytes(changed)


def _repacked(path: Path, parts: dict[str, bytes], dice: random.Random) -> None:
    """Mutate a part within a sound package."""
    chosen = dice.choice(sorted(parts))
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, mutated(content, dice) if name == chosen else content)


def _read_or_refused(path: Path) -> None:
    try:
        notes = understand(read_document(path))
    except FileError:
        return
    assert len(notes.lines) == len(notes.document.pieces)


@pytest.fixture
def mutations() -> int:
    return 20_000 if os.environ.get("TOWNNOTES_LONG") else 60


@settings(max_examples=60)
@given(text=st.text())
def test_any_text_in_a_file_is_read_or_said_to_be_none(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "notes.txt"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))

    _read_or_refused(path)
