"""Whatever is done to the file, its words stand here once all of it is taken in."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.taking_back.conftest import SentOut, debate, told
from tests.taking_back.word_hands import WordHands
from townnotes.summary.by_hand.paragraphs import split_sentences

_WORDS = st.sampled_from(
    ["Two participants sang.", "All agreed on lamps.", "Ships were praised (twice).", "Öl fließt."]
)
_FIRST = 3
"""Heading, title and date are no paragraphs of the text."""


def _splits(hands: WordHands, one: Any) -> None:
    sentences = split_sentences(hands.text(one))
    if len(sentences) > 1:
        hands.splits(one, sentences[-1][:12])


def _merges(hands: WordHands, one: Any) -> None:
    if one is not hands.paragraphs[-1]:
        hands.merges(one)


def _moves(hands: WordHands, one: Any, other: Any) -> None:
    if one is not other:
        hands.moves(one, other)


Edit = Callable[[WordHands, Any, Any, str], object]
_EDITS: dict[str, Edit] = {
    "append": lambda hands, one, _, words: hands.appends(one, f" {words}"),
    "tracked": lambda hands, one, _, words: hands.tracks(one, "", f" {words}", "Ada Editor"),
    "split": lambda hands, one, _, __: _splits(hands, one),
    "merge": lambda hands, one, _, __: _merges(hands, one),
    "remove": lambda hands, one, _, __: hands.removes(one),
    "gone": lambda hands, one, _, __: hands.tracks_removal(one, "Ada Editor"),
    "move": lambda hands, one, other, _: _moves(hands, one, other),
    "insert": lambda hands, one, _, words: hands.inserts(one, words),
    "over": lambda hands, one, _, words: hands.types_over(one, words),
}
_EDIT = st.tuples(st.sampled_from(sorted(_EDITS)), st.integers(0, 20), st.integers(0, 20), _WORDS)


def _edit(hands: WordHands, kind: str, at: int, to: int, words: str) -> None:
    body = [one for one in hands.paragraphs[_FIRST:] if hands.text(one).strip()]
    if len(body) > 1:
        # Earlier edits may have parted the words that are looked for.
        with suppress(StopIteration):
            _EDITS[kind](hands, body[at % len(body)], body[to % len(body)], words)


@cache
def _sent_out() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return SentOut(debate(), Path(folder) / "summary.docx").path.read_bytes()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(edits=st.lists(_EDIT, max_size=5))
def test_once_all_is_taken_the_summary_says_what_the_file_says(
    edits: list[tuple[str, int, int, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "summary.docx"
        path.write_bytes(_sent_out())
        sent = SentOut(debate(), path)
        for edit in edits:
            _edit(sent.hands, *edit)

        compared = sent.compared()
        before = {one.text: one for each in sent.town.draft.paragraphs for one in each.sentences}
        draft = sent.draft_after(sent.all_taken())

        said = [paragraph.text for paragraph in compared.file.paragraphs]
        assert told(draft)[_FIRST:] == said[_FIRST:]
        for one in (one for each in draft.paragraphs for one in each.sentences):
            known = before.get(one.text)
            assert known is None or set(known.rests_on) <= set(one.rests_on)
