"""What others took out of one's own notes: kept in sight with its words, and brought back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from townnotes.domain.commands.points import write_again
from townnotes.domain.entities import Participant
from townnotes.safety.deletes import Gone
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.notices import Banner, Remedy

_SHOWN = 2
_LONGEST = 60
"""Letters of each point's words that the banner shows; all of it comes back."""


class TakenOut(QObject):
    """Says which points of one's own others took out, until they are brought back or it is closed.

    `name_of` gives the name of an author.
    """

    def __init__(self, desk: Desk, banner: Banner, name_of: Callable[[str], str]) -> None:
        super().__init__(banner)
        self._desk = desk
        self._banner = banner
        self._name_of = name_of
        self._gone: list[Gone] = []

    def add(self, gone: list[Gone]) -> None:
        """Show these, with those that are shown already."""
        if not self._banner.text:
            self._gone.clear()
        new = {one.point for one in gone}
        self._gone = [one for one in self._gone if one.point not in new] + gone
        does = tr("Restore it|Restore them", len(self._gone))
        self._banner.say(self._words(), [Remedy(does, self.bring_back)])

    def bring_back(self) -> None:
        """Show all of it again: an edit later than the delete."""
        points = [one.point for one in self._gone]
        self._gone.clear()
        self._banner.hide()
        self._desk.do(tr("restoring"), lambda state: write_again(state, points))

    def _words(self) -> str:
        names = {self._name_of(one.author) or tr("Another laptop") for one in self._gone}
        who = names.pop() if len(names) == 1 else tr("Others")
        shown = "; ".join(f"“{_short(one.text)}”" for one in self._gone[:_SHOWN])
        more = len(self._gone) - _SHOWN
        if more > 0:
            shown = tr("{shown} and {more} more", shown=shown, more=more)
        turns = dict.fromkeys(one.intervention for one in self._gone)
        if list(turns) != [""] and len(turns) == 1:
            return tr(
                "{who} removed the intervention of {speaker_of}, and with it "
                "what you wrote: {shown}.",
                who=who,
                speaker_of=self._speaker_of(next(iter(turns))),
                shown=shown,
            )
        return tr("{who} deleted what you wrote: {shown}.", who=who, shown=shown)

    def _speaker_of(self, intervention: str) -> str:
        state = self._desk.state
        speaker = state.find(Participant, str(state.value(intervention, "speaker", "")))
        return (speaker and (speaker.name or speaker.organization)) or tr("a participant")


def _short(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"
