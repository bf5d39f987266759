"""A private remark stays with who wrote it."""

import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builders import Townhall
from townnotes.command_line.commands import command_line
from townnotes.interchange import write_session
from townnotes.summary.draft import write_draft
from townnotes.summary.publication import ANNEXES, Publication, publish
from townnotes_exporters.formats import FORMATS, PDF, write
from townnotes_exporters.times import times_table, unheard_rows, unheard_table

CANDID = "zzcandidzz"


@pytest.fixture
def candid(townhall: Townhall) -> Townhall:
    """Hold a townhall with ordinary points and, oftener, private remarks on the same theme."""
    townhall.theme("pay")
    stakeholder = townhall.category("stakeholder", "stakeholders")
    for name in ("Ada", "Bo", "Cy"):
        speaker = townhall.participant(name, category=stakeholder.id)
        remark = f"// > {CANDID} buses #pay"
        townhall.later(5).speaks(speaker, "> night buses #pay", remark, remark)
    return townhall


def _words(path: Path) -> str:
    if path.suffix not in {".docx", ".xlsx"}:
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as package:
        parts = (package.read(name) for name in package.namelist())
        return "\n".join(part.decode("utf-8", "replace") for part in parts)


# D7
@pytest.mark.parametrize("ending", sorted({*FORMATS} - {PDF}))
def test_a_private_remark_is_in_no_export_of_the_summary(
    candid: Townhall, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"summary{ending}"
    everything = Publication(frozenset(ANNEXES), is_internal=True, has_sheets=True)

    write(publish(candid.state, write_draft(candid.state), everything), target)

    assert "night buses" in _words(target)
    assert CANDID not in _words(target)


# D7
def test_a_private_remark_is_in_no_table_for_others(candid: Townhall) -> None:
    tables = times_table(candid.state, candid.time), unheard_table(unheard_rows(candid.state))

    assert CANDID not in "".join(tables)


# D7
def test_the_json_archive_holds_private_remarks_and_says_so(
    candid: Townhall, tmp_path: Path
) -> None:
    whole, without = write_session(candid.state), write_session(candid.state, without_private=True)
    path = candid.session.path
    candid.session.close()

    ran = CliRunner().invoke(command_line, ["export", str(path), "--to", str(tmp_path / "a.json")])

    assert (CANDID in whole, CANDID in without) == (True, False)
    assert "private points" in ran.output
