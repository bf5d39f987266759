"""`townnotes list`: who waits, and who was never heard."""

import os
import subprocess
import sys
from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.commands.speakers_list import end_townhall

ROOT = Path(__file__).parents[2]


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / one) for one in ("", "ui", "exporters", "resources"))
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "townnotes", "list", *map(str, words)],
        capture_output=True, encoding="utf-8", check=False, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def _ended(townhall: Townhall) -> Path:
    townhall.asks(townhall.participant("Ada", organization="Harbour", email="a@h.org"))
    townhall.do(end_townhall(townhall.state, townhall.time))
    townhall.session.close()
    return townhall.session.path


# B10
def test_the_command_line_lists_who_was_not_reached(townhall: Townhall) -> None:
    path = _ended(townhall)

    assert _run(path, "--not-reached").stdout == "Ada, Harbour <a@h.org>\n"
    assert _run(path).stdout == ""


# B10
def test_the_command_line_writes_who_was_not_reached_as_a_table(
    townhall: Townhall, tmp_path: Path
) -> None:
    target = tmp_path / "list.csv"

    ran = _run(_ended(townhall), "--not-reached", "--to", target)

    assert (ran.returncode, ran.stdout) == (0, f"Written: {target}\n")
    assert "Ada,Harbour,a@h.org," in target.read_text(encoding="utf-8-sig")
