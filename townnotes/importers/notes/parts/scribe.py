"""Logs of a scribe: lines under a nickname, in which one of them notes what the others say.

`<dohm> bruno: words` is what Bruno said, `... words` goes on with it; what the scribe types without
a name is nobody's. A place in the queue (`q+`) is left out, `+1` is a point of agreement by who
typed it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.notes.pieces import Piece

What = Literal["topic", "said", "goes on", "agrees", "nobody", "present", "absent", "left out"]

_TIME = (
    r"(?:\[?\(?(?:\d{4}-\d\d-\d\d[T ])?(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?\]?\)?\s+)?"
)
_LINE = re.compile(rf"^{_TIME}<\s*[@+%~&]?(?P<nick>[^<>\s]{{1,32}})\s*>\s?(?P<said>.*)$", re.DOTALL)
_NOISE = re.compile(
    rf"^{_TIME}(?:(?:\*+|-!-|-->|<--|==)\s|\S+ (?:\([^()]*\) )?(?:has |is )?"
    r"(?:joined|left|quit|now known as|changed)\b)"
)
_QUEUE = re.compile(
    r"^(?:(?:ple?a?se?,?\s+)?q\s?[+?=-]|ack\b|v?queue\b|agenda\+|zakim,|rrsagent,|trackbot,|"
    r"ghurlbot,|meeting:|rssagent|s/.+/|i/.+/|\\me\b|/me\b|scribe(?:nick)?\s*[:+]|agenda:|date:|"
    r"(?:previous|next) meeting:)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"^(?:sub)?topic:\s*(?P<of>\S.*)$|^agendum \d+\s*\W+\s*(?P<item>\S.*)$", re.IGNORECASE
)
_ATTENDS = re.compile(r"^(?P<what>present|regrets|chairs?)\s*[+:]\s*(?P<who>.*)$", re.IGNORECASE)
_AGREES = re.compile(r"^(?:[+-]\s?1\b|\+\+|0$|\+0)")
_LABELLED = re.compile(
    r"^(?:action|resol(?:ved|ution)|proposed?|proposal|decision|agreed|summary|conclusion|issue|"
    r"note|straw ?poll)\b[^:]{0,30}:", re.IGNORECASE
)  # fmt: skip
_GOES_ON = re.compile(r"^(?:\.{2,}|…)\s*(?P<said>.*)$", re.DOTALL)
_SAID = re.compile(
    r"^(?P<who>[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_][\w.'’-]{0,30})?)\s*:\s+(?P<said>\S.*)$",
    re.DOTALL,
)
_SCRIBE = re.compile(r"^scribe(?:nick)?\s*[:+]\s*@?(?P<who>\S+)", re.IGNORECASE)
_BOTS = frozenset(
    {"zakim", "rrsagent", "trackbot", "ghurlbot", "github-bot", "agendabot", "meetbot", "gb"}
)
FEWEST = 3


class ScribeLine(NamedTuple):
    """What a line of a log is: who typed it, and whom it names or goes on with.

    `said` is what was said; of a list, whom it names.
    """

    what: What
    who: str = ""
    said: str = ""
    time: str = ""


def scribe_log(pieces: Sequence[Piece]) -> dict[int, ScribeLine]:
    """Return what the lines of a scribe's log are, by their places; nothing for other notes."""
    found = {at: line for at, one in enumerate(pieces) if (line := _LINE.match(one.text[:4000]))}
    if len(found) < FEWEST or 2 * len(found) < len(pieces):
        return {}
    reader = _Log(_scribe_of(list(found.values())))
    lines: dict[int, ScribeLine] = {}
    for at, piece in enumerate(pieces):
        line = _LINE.match(piece.text)
        if line:
            lines[at] = reader.line(line["nick"], line["said"].strip())._replace(
                time=line["time"] or ""
            )
        elif _NOISE.match(piece.text):
            lines[at] = ScribeLine("left out")
    return lines


def _scribe_of(lines: Sequence[re.Match[str]]) -> str:
    """Return the nickname of who notes most of what is said."""
    noted = Counter[str]()
    for line in lines:
        said = line["said"].strip()
        if _SAID.match(said) or _GOES_ON.match(said):
            noted[line["nick"]] += 1
    return noted.most_common(1)[0][0] if noted else ""


class _Log:
    """Goes through the lines."""

    def __init__(self, scribe: str) -> None:
        self._scribe = scribe

    def line(self, nick: str, said: str) -> ScribeLine:
        """Tell what somebody typed."""
        named = _SCRIBE.match(said)
        if named:
            self._scribe = nick if named["who"].lower() in {"i", "me"} else named["who"]
        attends = _ATTENDS.match(said)
        if attends:
            is_absent = attends["what"].lower() == "regrets"
            who = attends["who"].replace("_", " ").strip()
            return ScribeLine("absent" if is_absent else "present", nick, who or nick)
        if folded(nick).replace(" ", "-") in _BOTS or _QUEUE.match(said) or not said:
            return ScribeLine("left out")
        topic = _TOPIC.match(said)
        if topic:
            return ScribeLine("topic", nick, topic["of"] or topic["item"])
        if _AGREES.match(said):
            return ScribeLine("agrees", nick, said)
        if _LABELLED.match(said):
            return ScribeLine("nobody", "", said)
        return self._noted(nick, said)

    def _noted(self, nick: str, said: str) -> ScribeLine:
        if nick.lower() != self._scribe.lower():
            return ScribeLine("said", nick, said)
        goes_on, names = _GOES_ON.match(said), _SAID.match(said)
        if goes_on and goes_on["said"]:
            return ScribeLine("goes on", "", goes_on["said"])
        if names:
            return ScribeLine("said", names["who"], names["said"])
        return ScribeLine("nobody", "", said)
