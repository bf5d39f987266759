"""Takes pictures of what a call brings beside the notes: `python tests/call_pictures.py FOLDER`.

Light and dark: the words beside the note and in Review, one search over both, what was not noted,
a note checked against the words, who has corrections, and the memory of the series.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.pictures import do, environment, same_folder, window_in_mid_call
from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.words.call_words import CallWords, ChatMessage, Cue
from townnotes_ui.window.main_window import MainWindow

SIZE = (1280, 720)
SETTLED_MS = 900
"""Until what is read beside the window is there."""
EACH_MS = 12_000
UNNOTED = 5
"""Which intervention of the practice townhall has words of somebody who is not registered."""


def words_of(window: MainWindow) -> CallWords:
    """Return a transcript that says what was noted in longer sentences, and a chat."""
    state = window.desk.state
    names = {one.id: one.name or one.organization for one in state.all(Participant)}
    turns = [one for one in state.all(Intervention) if one.began is not None]
    began = turns[0].began or 0
    cues: list[Cue] = []
    for number, turn in enumerate(turns):
        who = "Cy Otto" if number == UNNOTED else names[turn.speaker]
        for at, point in enumerate(state.points_of(turn.id)):
            start = (turn.began or 0) - began + at * EACH_MS
            said = f"Thank you. We would like to say that {point.text}, as it stands in the text."
            cues.append(Cue(start, start + EACH_MS - 1000, who, said))
    first, second, third = (names[one.speaker] for one in turns[2:5])
    wrote = (
        ChatMessage(cues[10].start, "", first, "*", "We agree with the last speaker."),
        ChatMessage(cues[11].start, "", "Dee Oh", "*", "I would like the floor",
                    asks_for_floor=True),
        ChatMessage(cues[11].start + 1, "", second, "*", "👍", "reaction", "We agree with..."),
        ChatMessage(cues[12].start, "", third, "*", "Yes, since 2019.",
                    replies_to="We agree with..."),
    )  # fmt: skip
    return CallWords("w", "zoom_vtt", "call.vtt", tuple(cues), wrote, (began,))


def take(folder: Path, name: str) -> None:
    """Take every picture in the look that the environment asks for."""

    def keep(widget: QWidget, what: str) -> None:
        QTest.qWait(SETTLED_MS)
        widget.grab().save(str(folder / f"{what}{name}.png"))

    with window_in_mid_call("call", *SIZE) as window:
        window.desk.session.bring_words([words_of(window)], "Words")
        window.show_room("floor")
        do(window, "words")
        keep(window, "words-beside-note")
        for action in ("unnoted", "check-note", "correction-round", "series"):
            do(window, action)
            keep(window, f"sheet-{action}")
            window.sheets.close()
        window.show_room("review")
        do(window, "words-review")
        keep(window, "words-in-review")
        window.rooms.review.go_to_search()
        QTest.keyClicks(window.rooms.review.search, "lamp")
        keep(window, "one-search")


def take_all(folder: Path) -> None:
    """Take the pictures of both schemes, each in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        with same_folder("call-home") as home:
            words = [sys.executable, __file__, str(folder), f"-{scheme}"]
            subprocess.run(words, env=environment(home, scheme, "1"), check=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        take(Path(sys.argv[1]), sys.argv[2])
    else:
        take_all(Path(sys.argv[1]))
