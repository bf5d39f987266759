"""The table of speaking times, saved from the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.hands import Hands


def _chooses(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Answer the system's question for a file."""

    def answer(*_asked: object) -> tuple[str, str]:
        return (str(path) if path else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


# C10
def test_the_speaking_times_are_saved_where_the_rapporteur_says(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    hands.desk.noticed.connect(said.append)
    hands.adds("kov")
    hands.next()
    _chooses(monkeypatch, tmp_path / "out")

    hands.floor.timer.save_times()

    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("intervention,,Marta Kovač,Harbour Friends,stakeholder,statement")
    assert said == [f"The speaking times are saved as {tmp_path / 'out.csv'}"]


# C10
def test_a_folder_that_takes_no_file_is_told_and_nothing_else_happens(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    hands.desk.noticed.connect(said.append)
    _chooses(monkeypatch, tmp_path / "no" / "out.csv")

    hands.floor.timer.save_times()

    assert [one[:46] for one in said] == ["The table of speaking times was not written to"]


# C10
def test_given_up_nothing_is_written(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _chooses(monkeypatch, None)

    hands.floor.timer.save_times()

    assert list(tmp_path.rglob("*.csv")) == []
