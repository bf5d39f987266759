"""One turn of the round: a point, and what it is to be before anything is written."""

from dataclasses import dataclass

from townnotes.domain.entities import Point
from townnotes.summary.wording_round.candidate import RewordedPoint


@dataclass(slots=True)
class RoundTurn:
    """The point in hand: its better words as proposed, and the words, stance and theme so far."""

    point: Point
    proposed: str
    text: str
    stance: str
    theme: str = ""

    @classmethod
    def of(cls, point: Point, proposed: str) -> "RoundTurn":
        """Begin with the better words and the stance of the note."""
        return cls(point, proposed, proposed, point.stance)

    @property
    def is_typed(self) -> bool:
        """Tell whether somebody wrote words that are neither the note's nor those proposed."""
        return " ".join(self.text.split()) not in {
            " ".join(one.split()) for one in (self.proposed, self.point.text, "")
        }

    @property
    def is_changed(self) -> bool:
        """Tell whether anything but the words is another than in the note."""
        return bool(self.theme) or self.stance != self.point.stance

    @property
    def candidate(self) -> RewordedPoint:
        """The point as it is to be."""
        return RewordedPoint(
            self.point.id, self.text, self.stance, self.theme, is_accepted=self.is_typed
        )
