"""What the internal version says beside a sentence: how many said it, who, when and how."""

from collections.abc import Sequence

from townnotes.domain.state import State
from townnotes.summary.annexes.annex_words import AnnexWords
from townnotes.summary.evidence.naming import Naming
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.said_by import Said, all_said, in_no_order, local
from townnotes.summary.lines.words import distinct


class EvidenceNotes:
    """Words the notes of one summary; private points have none."""

    def __init__(self, state: State, naming: Naming, words: AnnexWords) -> None:
        self._said = {one.point.id: one for one in all_said(state)}
        self._zone = state.session.time_zone
        self._naming = naming
        self._words = words

    def beside(self, sentence: Sentence, *, by_hand: bool = False, new: Sequence[str] = ()) -> str:
        """Return the badge and a line a point, how the sentence stands, and what is `new`.

        Nothing where no point stands behind the words and nobody need look at them again.
        """
        said = self._of(sentence.rests_on)
        lines = [self.badge(sentence.rests_on), *map(self._line, said)]
        if sentence.state:
            check, unsupported = self._words.check, self._words.unsupported
            lines.append(check if sentence.state == "check" else unsupported)
        fresh = self._of(new)
        if fresh:
            lines += [self._words.new_points, *map(self._line, fresh)]
        lines = [line for line in lines if line]
        if by_hand and lines:
            lines.append(self._words.by_hand)
        return "\n".join(lines)

    def _of(self, points: Sequence[str]) -> list[Said]:
        said = [self._said[id_] for id_ in distinct(points) if id_ in self._said]
        return sorted(said, key=in_no_order) if self._naming.attribution == "none" else said

    def badge(self, points: Sequence[str]) -> str:
        """Return "7 of 35 · 6 stakeholders, 1 UN entity" for the speakers behind points.

        Those who did not take the floor, as conveners do not, are no part of it.
        """
        naming = self._naming
        speakers = distinct(self._said[id_].speaker for id_ in points if id_ in self._said)
        counted = [id_ for id_ in speakers if id_ in naming.floor]
        if not counted:
            return ""
        of_all = self._words.of_all.format(len(counted), len(naming.floor))
        return f"{of_all} · {naming.split(counted)}"

    def _line(self, said: Said) -> str:
        who = self._naming.who(said.speaker, said.turn.on_behalf_of)
        if self._naming.is_named:
            # The time of a remark names its speaker to whoever has the recording.
            at = said.point.at if said.point.at is not None else said.turn.began
            moment = local(at, self._zone)
            who = f"{who}, {moment:%H:%M}" if moment else who
        return f"{who}: {said.text}" if who else f"– {said.text}"
