"""What works beside the window leaves nothing behind, however the window ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.patience import comes_true
from townnotes.domain.entities import Point
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order
from townnotes_ui.exporting.job import ExportProcess, StoppedError
from townnotes_ui.exporting.protocol import STEPS, ExportRequest

_WINDOW = """
import sys
from pathlib import Path
from townnotes.session import Session
from townnotes.summary.publication import Publication
from townnotes_exporters.publishing import Order
from townnotes_ui.exporting.job import ExportProcess
from townnotes_ui.exporting.job import Drawing
from townnotes_ui.exporting.protocol import ExportRequest, PageCount

registers = tuple(Session.open(Path(sys.argv[1]), "me").state.registers())
def say(heard): print(heard, flush=True)
if sys.argv[2] == "preview":
    drawing = Drawing(registers, Publication())
    def hear(heard):
        say(heard)
        if isinstance(heard, PageCount): drawing.ask(0, 40)
    drawing.draw(hear)
else:
    order = Order(Path(sys.argv[1]).with_suffix(sys.argv[2]))
    ExportProcess(registers, ExportRequest(order)).run(say)
"""


def _with_a_secret(townhall: Townhall) -> Path:
    townhall.speaks(townhall.participant("Ada"), "clean wells", "SECRET //")
    assert [one.private for one in townhall.state.all(Point)] == [False, True]
    townhall.session.close()
    return townhall.session.path


# D7
@pytest.mark.parametrize(("what", "until"), [("preview", "Drawn"), (".docx", "1"), (".pdf", "3")])
def test_nothing_is_left_of_an_export_whose_window_is_killed(
    townhall: Townhall, tmp_path: Path, what: str, until: str
) -> None:
    file = _with_a_secret(townhall)
    place = tmp_path / "place"
    place.mkdir()
    window = subprocess.Popen(
        [sys.executable, "-c", _WINDOW, str(file), what],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(place)},
    )
    assert window.stdout
    with window:
        assert any(line.startswith(until) for line in window.stdout)
        held = [one.read_bytes() for one in place.rglob("*") if one.is_file()]
        window.kill()

    assert not any(b"SECRET" in one for one in held)
    assert comes_true(lambda: not list(place.iterdir()))


# D7
def test_nothing_is_left_of_an_export_that_is_cancelled_while_it_is_written(
    townhall: Townhall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, target = tmp_path / "place", tmp_path / "out.docx"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    monkeypatch.setenv("TMPDIR", str(place))
    townhall.speaks(townhall.participant("Ada"), "clean wells")
    order = Order(target, Publication(attribution="category"))
    export = ExportProcess(tuple(townhall.state.registers()), ExportRequest(order))

    with pytest.raises(StoppedError):
        export.run(lambda step: export.cancel() if step == STEPS else None)

    assert not list(place.iterdir())
    assert not target.exists()
