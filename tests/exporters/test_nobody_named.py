"""Without names, no byte of a file names a participant; a private point is in none at all."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile, is_zipfile

from hypothesis import given
from hypothesis import strategies as st

from tests.summary.any_townhall import SETTINGS, sessions
from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Intervention, Participant, Statement
from townnotes.summary.draft import write_draft
from townnotes.summary.evidence.naming import Attribution
from townnotes.summary.publication import ANNEXES, Publication, publish
from townnotes.summary.style.house_style import built_in, in_language
from townnotes_exporters.formats import FORMATS, write

_NAME = "Zxq"


def _everybody_is_known(town: Townhall) -> None:
    """Give all who may be named every field that names them."""
    for one in town.state.all(Participant):
        town.add(Participant, one.id, name=f"{_NAME} {one.id}", category=one.category,
                 honorific=f"{_NAME}.", organization=f"{_NAME} Union", aliases=(f"{_NAME}y",),
                 speaks_for=f"{_NAME} Group", email=f"{_NAME}@example.org")  # fmt: skip
    for turn in town.state.all(Intervention):
        town.add(Intervention, turn.id, speaker=turn.speaker, kind=turn.kind, began=turn.began,
                 on_behalf_of=f"{_NAME} Alliance", in_relation_to=f"{_NAME} too")  # fmt: skip


def _all_in(content: bytes) -> bytes:
    if not is_zipfile(BytesIO(content)):
        return content
    with ZipFile(BytesIO(content)) as package:
        return b"".join(name.encode() + package.read(name) for name in package.namelist())


# G7, D7
@SETTINGS
@given(
    sessions(),
    st.sampled_from(["en", "fr", "es"]),
    st.sampled_from([".docx", ".html", ".md", ".xlsx", ".csv"]),
    st.sampled_from(["none", "category", "named"]),
)
def test_no_file_holds_a_name_it_is_not_to_hold_or_a_private_point(
    town: Townhall, language: str, ending: str, attribution: Attribution
) -> None:
    _everybody_is_known(town)
    state = town.state
    draft = write_draft(state, in_language(built_in("townhall"), language))
    wanted = Publication(
        frozenset(ANNEXES), attribution, is_internal=True, has_sheets=FORMATS[ending].kind != "text"
    )

    with TemporaryDirectory() as folder:
        target = Path(folder) / f"out{ending}"
        write(publish(state, draft, wanted), target)
        held = _all_in(target.read_bytes())

    assert f"{_NAME}@".encode() not in held
    assert attribution == "named" or _NAME.encode() not in held
    assert any(one.by_hand for one in state.all(Statement)) or b"SECRET" not in held
