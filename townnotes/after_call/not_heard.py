"""The letter to those who asked for the floor and were not heard: they may write instead."""

from typing import NamedTuple

from townnotes.after_call.letters import Address, LettersTownhall, MailText, called
from townnotes.domain.entities import Participant
from townnotes.domain.floor.speakers import not_heard
from townnotes.domain.state import State
from townnotes.summary.frames import contacts_for_inputs


class NotHeardLetter(NamedTuple):
    """The letter and its language, and by name who has no e-mail address to be reached at."""

    letter: MailText
    without_email: tuple[str, ...]
    language: str


def not_heard_letter(state: State) -> NotHeardLetter:
    """Word one letter to everybody who was not heard, each of them once."""
    townhall = LettersTownhall(state)
    words = townhall.words
    asked = dict.fromkeys(state.leader(one.participant) for one in not_heard(state))
    people = [one for id_ in asked if (one := state.find(Participant, id_)) is not None]
    reached = {one.email.strip().casefold(): _address(one) for one in people if one.email.strip()}
    inputs = townhall.frames.written_inputs(contacts_for_inputs(state))
    parts = (
        words.colleagues,
        words.not_heard,
        townhall.lines,
        inputs.text if inputs is not None else words.by_reply,
    )
    letter = MailText(
        to=(),
        bcc=tuple(reached.values()),
        subject=words.not_heard_subject.format(townhall.short),
        text="\n\n".join(filter(None, parts)) + "\n",
    )
    unreached = tuple(called(one) for one in people if not one.email.strip())
    return NotHeardLetter(letter, unreached, townhall.language)


def _address(one: Participant) -> Address:
    return Address(one.name or one.organization, one.email.strip())
