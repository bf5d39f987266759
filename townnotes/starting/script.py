"""What is said in the practice call, speaker by speaker, and how far the telling has come."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from townnotes_resources import path as resource

WORDS_A_MINUTE = 105
"""As one speaks for people who write along; a newsreader has 150."""
_BREATH_S = 1.6
"""After each sentence."""
PACES = (0.5, 0.75, 1.0, 1.25, 1.5)


class ChatLine(NamedTuple):
    """What somebody writes into the chat of the call to ask for the floor."""

    after: int
    """So many sentences of the speech have been said by then."""
    speaker: str
    words: str


class Speech(NamedTuple):
    """What one speaker says: sentence by sentence."""

    speaker: str
    said: tuple[str, ...]
    chat: ChatLine | None = None


class ToldSoFar(NamedTuple):
    """How far a speech has come: the sentences before, and what is said of the present one."""

    before: tuple[str, ...]
    now: str


@cache
def call() -> Mapping[str, Any]:
    """Return the practice call as its file has it."""
    return tomllib.loads(resource("demo/practice_call.toml").read_text(encoding="utf-8"))


@cache
def speeches() -> Mapping[str, Speech]:
    """Return what is going to be said, by the speaker's name."""
    return {one["speaker"]: _speech(one) for one in call()["turns"]}


def _speech(turn: Mapping[str, Any]) -> Speech:
    chat = ChatLine(**turn["chat"]) if "chat" in turn else None
    return Speech(turn["speaker"], tuple(turn["said"]), chat)


class Telling:
    """One speech as it is told: goes on while time is given to it."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self._sentences = [one.split() for one in speech.said]
        self._seconds = 0.0

    @property
    def length(self) -> float:
        """How many seconds it takes at its own pace."""
        return sum(_takes(words) for words in self._sentences)

    @property
    def is_over(self) -> bool:
        """Tell whether all is said."""
        return self._seconds >= self.length

    def go_on(self, seconds: float) -> None:
        """Go on for so long; at twice the pace twice as much time is given."""
        self._seconds = min(self.length, self._seconds + seconds)

    def told(self) -> ToldSoFar:
        """Return what was said up to now."""
        if self.is_over:
            # Seconds that were added up come to a little less, or more, than those taken off.
            return ToldSoFar(self.speech.said, "")
        left = self._seconds
        before: list[str] = []
        for words in self._sentences:
            if left < _takes(words):
                said = min(len(words), int(left * WORDS_A_MINUTE / 60) + 1) if left else 0
                return ToldSoFar(tuple(before), " ".join(words[:said]))
            before.append(" ".join(words))
            left -= _takes(words)
        return ToldSoFar(tuple(before), "")

    @property
    def chat(self) -> ChatLine | None:
        """What stands in the chat by now, if anybody wrote."""
        chat = self.speech.chat
        return chat if chat and len(self.told().before) >= chat.after else None


def _takes(words: list[str]) -> float:
    return len(words) * 60 / WORDS_A_MINUTE + _BREATH_S
