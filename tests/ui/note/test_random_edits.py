"""The note edited at random, with undo and redo: pane, lines and points say the same."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.faults.note_edits import differences


# R15: an emptied line that was typed into again stood above lines that came before it meanwhile.
def test_random_edits_with_undo_leave_pane_lines_and_points_in_one_order(
    qapp: QApplication, tmp_path: Path
) -> None:
    # Of these the notes of the seeds 44, 85 and 87 failed.
    assert differences(tmp_path, 1800, seed=44) == []
