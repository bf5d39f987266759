"""What there is to do at each moment of a practice call, in a sentence."""

from typing import NamedTuple

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import waiting
from townnotes.starting.script import ChatLine
from townnotes_ui.actions.keys import first_key
from townnotes_ui.desk import Desk
from townnotes_ui.guiding.steps import STEPS, done_by
from townnotes_ui.language.translation import tr
from townnotes_ui.window.rooms import Rooms

_WHILE_LISTENING = ("type", "enter", "theme")
"""The first steps that can be taken while somebody speaks."""
_LETTERS = 3
"""So many of a name bring it to the top of the list."""


class CallMoment(NamedTuple):
    """Who has the floor, who asks for it in the chat, and whether anything is being said."""

    speaking: Intervention | None
    chat: ChatLine | None
    is_told: bool
    """Whether the speaker has more to say."""
    is_running: bool


class Prompts:
    """Leads from the first line of a note to the Word file."""

    def __init__(self, desk: Desk, rooms: Rooms) -> None:
        self._desk = desk
        self._rooms = rooms

    def words(self, moment: CallMoment) -> str:
        """Return what there is to do now; nothing where one only listens and notes."""
        if self._rooms.shown == "summary":
            return self._summary(moment)
        if moment.speaking is None:
            return self._between()
        if moment.chat is not None:
            letters = moment.chat.speaker[:_LETTERS].lower()
            return tr(
                "{key}, “{letters}”, Enter: they are on the list.",
                key=first_key("add-speaker"),
                letters=letters,
            )
        if not moment.is_told:
            return self._next()
        if not moment.is_running:
            return tr(
                "{key} starts what is said, and pauses it. Note it in your own words.",
                key=first_key("practice-go"),
            )
        return self._step()

    def _summary(self, moment: CallMoment) -> str:
        if moment.speaking is not None:
            return tr(
                "Drafted as you note. The call goes on: {key} leads back to it.",
                key=first_key("floor"),
            )
        last = self._rooms.summary.exporter.memory.last
        if last is not None and last.is_of_this:
            return tr(
                "The file is written: that is the whole way. {key} begins a townhall of your own.",
                key=first_key("new"),
            )
        return tr(
            "Drafted from the notes: {key} words what waits, then {key2} makes the Word file.",
            key=first_key("word-waiting"),
            key2=first_key("export"),
        )

    def _between(self) -> str:
        if waiting(self._desk.state):
            return tr("{key} gives the floor to the next.", key=first_key("next"))
        return tr(
            "The call is over. {key} shows the summary that the notes make.",
            key=first_key("summary"),
        )

    def _next(self) -> str:
        row = waiting(self._desk.state)
        if not row:
            return tr("That was the last speaker: {key} ends the call.", key=first_key("next"))
        who = self._desk.state.find(Participant, row[0].participant)
        name = who.name if who is not None else tr("the next")
        return tr("{key} gives the floor to {name}.", key=first_key("next"), name=name)

    def _step(self) -> str:
        done = done_by(self._desk.state, self._desk.author)
        left = (one for one in STEPS if one.id in _WHILE_LISTENING and one.id not in done)
        step = next(left, None)
        return step.hint() if step else ""
