"""What another laptop deletes while one writes: an edit beats it, and the rest stays in sight."""

from PySide6.QtCore import Qt

from tests.folder.mates import Mate
from tests.ui.hands import Hands
from townnotes.domain.commands.interventions import correct, remove_intervention
from townnotes.domain.commands.points import remove_points
from townnotes.domain.entities import Intervention, Participant, Point

SENTENCE = "night work on the pier"


def _point(mate: Mate, text: str) -> Point:
    return next(one for one in mate.hall.state.all(Point) if one.text == text)


def _reaches(ada: Hands, bea: Mate, text: str) -> None:
    def has_come() -> bool:
        bea.takes()
        return text in bea.texts

    ada.until(has_come)


def _bea_deletes(bea: Mate, text: str) -> None:
    bea.hall.later(60).do(remove_points(bea.hall.state, [_point(bea, text).id]), "removing")
    bea.gives()


def _forgets_edits(ada: Hands, bea: Mate) -> None:
    """Let Ada look at the folder, so that what she wrote before is no longer just written."""
    bea.types("of Bea")
    ada.until(lambda: "of Bea" in ada.lines)
    bea.types("more of Bea")
    ada.until(lambda: "more of Bea" in ada.lines)


# R7 of merging F: an edit beats a delete by somebody else.
def test_the_line_one_is_in_stays_when_another_deletes_its_point(ada: Hands, bea: Mate) -> None:
    ada.types(SENTENCE)
    ada.saves()
    _reaches(ada, bea, SENTENCE)
    _forgets_edits(ada, bea)
    ada.floor.note.editor.go_to_line(next(p.id for p in ada.points() if p.text == SENTENCE))

    _bea_deletes(bea, SENTENCE)
    ada.until(lambda: ada.floor.note.keeper.remark)
    ada.types(" and the fee")
    ada.saves()

    assert f"{SENTENCE} and the fee" in ada.texts()
    assert "deleted the line you are in" in ada.floor.note.head.remark.text()
    assert ada.floor.note.head.remark.isVisible()
    _reaches(ada, bea, f"{SENTENCE} and the fee")


def test_what_was_just_written_is_written_again_and_said(ada: Hands, bea: Mate) -> None:
    ada.types(f"{SENTENCE}\n")
    _reaches(ada, bea, SENTENCE)
    said: list[str] = []
    ada.desk.noticed.connect(said.append)
    bea.hall.later(60).do(remove_points(bea.hall.state, [_point(bea, SENTENCE).id]), "removing")
    ada.floor.note.editor.go_to_line(next(p.id for p in ada.points() if p.text == SENTENCE))

    ada.types("!")
    ada.press(Qt.Key.Key_Down)
    bea.gives()
    ada.until(lambda: said)

    assert "which you had just written: it was restored" in said[-1]
    assert f"{SENTENCE}!" in ada.texts()


def test_what_must_go_is_kept_in_sight_with_its_words_and_comes_back(ada: Hands, bea: Mate) -> None:
    ada.types(f"{SENTENCE}\n")
    _reaches(ada, bea, SENTENCE)
    _forgets_edits(ada, bea)

    _bea_deletes(bea, SENTENCE)
    banner = ada.window.folder.gone_banner
    ada.until(lambda: banner.text)
    assert banner.text == f"Bea Mate deleted what you wrote: “{SENTENCE}”."
    assert SENTENCE not in ada.texts()
    banner.choices[0].click()

    assert SENTENCE in ada.texts()
    assert SENTENCE in ada.lines
    assert not banner.text


def test_what_others_delete_of_their_own_is_not_said(ada: Hands, bea: Mate) -> None:
    bea.types(SENTENCE)
    ada.until(lambda: SENTENCE in ada.lines)

    _bea_deletes(bea, SENTENCE)
    ada.until(lambda: SENTENCE not in ada.lines)

    assert not ada.window.folder.gone_banner.text


# Merging F: the rest of the sentence went into the previous speaker's note.
def test_a_sentence_never_goes_on_in_the_note_of_the_speaker_before(ada: Hands, bea: Mate) -> None:
    first = ada.floor.note.keeper.shown
    ada.types("of the first speaker\n")
    _, other = ada.state.all(Participant)[:2]
    ada.townhall.asks(other)
    ada.next()
    second = ada.floor.note.keeper.shown
    ada.types("half a sent")
    ada.saves()
    bea.takes()
    ada.until(lambda: _has(bea, second))

    bea.hall.later(60).do(remove_intervention(bea.hall.state, second), "removing")
    bea.gives()
    ada.until(lambda: ada.floor.note.keeper.remark)
    ada.types("ence")
    ada.saves()

    assert ada.floor.note.keeper.shown == second
    assert ada.texts() == ["half a sentence"]
    assert [one.text for one in ada.state.points_of(first)] == ["of the first speaker"]
    assert "removed this intervention" in ada.floor.note.head.remark.text()


def _has(mate: Mate, intervention: str) -> bool:
    mate.takes()
    return mate.hall.state.find(Intervention, intervention) is not None


def test_a_note_that_becomes_another_speakers_says_so_and_keeps_the_line(
    ada: Hands, bea: Mate
) -> None:
    shown = ada.floor.note.keeper.shown
    ada.types("half a sent")
    other = bea.hall.state.all(Participant)[1]

    changed = correct(bea.hall.state, shown, bea.hall.time, speaker=other.id)
    bea.hall.later(60).do(changed, "correcting")
    bea.gives()
    ada.until(lambda: ada.floor.note.keeper.remark)
    ada.types("ence")
    ada.saves()

    assert ada.texts() == ["half a sentence"]
    assert f"says that {other.name} speaks here" in ada.floor.note.head.remark.text()
    ada.types("\n")
    assert not ada.floor.note.head.remark.isVisible()


def test_an_intervention_taken_out_is_named_with_what_one_wrote_there(
    ada: Hands, bea: Mate
) -> None:
    shown = ada.floor.note.keeper.shown
    ada.types(f"{SENTENCE}\n")
    _reaches(ada, bea, SENTENCE)
    _forgets_edits(ada, bea)

    bea.hall.later(60).do(remove_intervention(bea.hall.state, shown), "removing")
    bea.gives()
    banner = ada.window.folder.gone_banner
    ada.until(lambda: banner.text)

    assert "Bea Mate removed the intervention of" in banner.text
    assert SENTENCE in banner.text
    banner.choices[0].click()
    assert ada.floor.note.keeper.shown == shown
    assert SENTENCE in ada.texts()
