"""Sessions noted from the turns of a transcript, as somebody in haste would note them."""

import random
from collections.abc import Sequence
from pathlib import Path

from tests.builders import START, Townhall
from townnotes.domain.entities import Intervention
from townnotes.domain.registers import Assign
from townnotes.domain.words.call_words import Cue
from townnotes.importers.words.lining_up import turns_of

LATE_MS = 5000
"""How far a press of a key lies from what it means, at the most."""


class RecordedHall(Townhall):
    """A townhall of which a transcript tells who spoke: some are missing, some half named."""

    def __init__(self, path: Path, cues: Sequence[Cue], seed: int, *, few: float = 0.1) -> None:
        super().__init__(path)
        chance = random.Random(seed)
        self.called: dict[str, str] = {}
        """The ids of participants by their names."""
        made: list[Assign] = []
        for turn in turns_of(cues):
            if chance.random() < few:
                continue
            name = turn.speaker.split()[-1] if chance.random() < few else turn.speaker
            if name not in self.called:
                self.called[name] = self.participant(name).id
            id_, late = self.new_id(), lambda: round(chance.uniform(-LATE_MS, LATE_MS))
            said = {
                "rank": f"a{len(made):06}", "speaker": self.called[name], "kind": "statement",
                "began": START + turn.start + late(), "ended": START + turn.end + late(),
            }  # fmt: skip
            made += [
                Assign(Intervention.entity, id_, field, value) for field, value in said.items()
            ]
        self.do(made)

    def meant_by(self, speaker: str) -> set[str]:
        """Return the ids of the participants whom a speaker of the transcript may be."""
        names = {speaker, speaker.rsplit(maxsplit=1)[-1]}
        return {id_ for name, id_ in self.called.items() if name in names}
