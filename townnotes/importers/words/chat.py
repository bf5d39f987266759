"""Zoom's chat in all its frames: saved by a client, or with a recording."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from townnotes.domain.words.call_words import DAY_MS, EVERYBODY, ChatMessage
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.records import Bad
from townnotes.importers.words.chat_frames import (
    Addressed,
    Frame,
    HeadLead,
    known_frames,
    read_cloud,
    read_framed,
    read_lead,
    shared_frame,
    target_of,
)
from townnotes.importers.words.chat_marks import asks_for_floor, read_marks
from townnotes.importers.words.clock import HALF_DAY_MS
from townnotes.importers.words.odd_lines import MOST_CUES, before_first, beyond_most
from townnotes.importers.words.text_lines import SURE, head_of, lines_of

KIND = "zoom_chat"
_LESS_SURE = 60
_JITTER_MS = 30 * 60 * 1000
"""How far the clocks of two senders may differ; what goes back farther is of another day."""
_FEW = 2
_ASKS_TARGET = (
    "The file does not say whom a message was for: some may be private. Bring in only those that "
    "everybody could read."
)
_CLOUD = (
    "The file does not say whom its messages were for. The chat of a cloud recording has those to "
    "everybody alone; one saved on a computer may have private ones."
)
_NEW_FRAME = "The language of this chat is not known: “{}” was taken to say that all could read it."


class _Head(NamedTuple):
    lead: HeadLead
    who: Addressed
    frame: Frame | None
    """None where it is a recording's."""


class ChatFrames:
    """Tells which lines of a chat are heads of messages."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Look at the lines: where no frame that is known fits, they tell their own."""
        self._frames = known_frames()
        leads = [one for one in map(read_lead, lines) if one is not None]
        self.known = sum(self._read(one) is not None for one in leads)
        self.own: Frame | None = None
        if not self.known:
            ends = [one.rest for one in leads if one.rest.rstrip().endswith((":", "："))]
            self.own = shared_frame(ends) if len(ends) >= _FEW else None
            self._frames = (self.own,) if self.own is not None else ()

    def head(self, line: str) -> _Head | None:
        """Return what a line says as a head; None where it is none."""
        lead = read_lead(line)
        return self._read(lead) if lead is not None else None

    def _read(self, lead: HeadLead) -> _Head | None:
        cloud = read_cloud(lead.rest)
        framed = [(read_framed(lead.rest, one), one) for one in self._frames]
        every = [(who, one) for who, one in framed if who is not None]
        best = max(every, key=lambda one: _fit(*one), default=None)
        if best is not None and (cloud is None or best[0].splits):
            return _Head(lead, *best)
        return _Head(lead, cloud, None) if cloud is not None else None


def _fit(who: Addressed, frame: Frame) -> int:
    """Return how well a head fits a frame: for everybody, for somebody, for nobody it names."""
    if any(target_of(each, frame, frozenset()) == EVERYBODY for _, each in who.splits):
        return 2
    return int(bool(who.splits))


def score(content: Content) -> int:
    """Return how surely a content is a chat."""
    frames = ChatFrames(head_of(content).split("\n"))
    return SURE if frames.known else _LESS_SURE if frames.own is not None else 0


def read(content: Content) -> CallFile:
    """Read the messages in their order."""
    lines = lines_of(content)
    frames = ChatFrames(lines)
    bad: list[Bad] = []
    parts = list(_parted(lines, frames, bad))
    names = _senders(parts)
    unknown = _unknown_target([one for one, _, _ in parts], lines)
    made = [_message(head, names, text, unknown, number) for head, text, number in parts]
    messages = tuple(_on_days([one for one in made if one.text], bad))
    bad += [Bad(one.line, "a message has no words") for one in made if not one.text]
    warnings = _warnings(messages, parts, frames)
    is_wall = any(head.frame is not None or head.lead.day for head, _, _ in parts)
    return CallFile(KIND, rows=len(messages), messages=messages, is_wall=is_wall,
                    warnings=tuple(warnings), bad=tuple(sorted(bad)))  # fmt: skip


def _parted(
    lines: Sequence[str], frames: ChatFrames, bad: list[Bad]
) -> Iterator[tuple[_Head, str, int]]:
    """Give each head with the text below it, and the number of its line."""
    head: _Head | None = None
    begun, words, count = 0, list[str](), 0
    for number, line in enumerate(lines, start=1):
        found = frames.head(line)
        if found is None:
            if head is None and line.strip():
                bad.append(before_first(number, line, "message"))
            elif line[:1].isdigit() and read_lead(line) and line.rstrip().endswith(":"):
                bad.append(Bad(number, "it may begin a message; it was taken as words of the one "
                                       "before", is_read=True))  # fmt: skip
            words.append(line)
            continue
        if head is not None:
            yield head, _text(words), begun
            count += 1
        if count >= MOST_CUES:
            bad.append(beyond_most(number, "messages"))
            return
        head, begun, words = found, number, [found.who.text]
    if head is not None:
        yield head, _text(words), begun


def _text(lines: Sequence[str]) -> str:
    """Return the words of a message: a break typed in it may be a TAB within one line."""
    bare = [one[1:] if one[:1] in {"\t", " "} else one for one in lines]
    every = [part.strip() for one in bare for part in one.split("\t")]
    return "\n".join(every).strip()


def _senders(parts: Sequence[tuple[_Head, str, int]]) -> frozenset[str]:
    """Return the names of those who are surely senders: nothing in their heads reads two ways."""
    return frozenset(
        head.who.sender for head, _, _ in parts if len(head.who.splits) < _FEW or _is_for_all(head)
    )


def _is_for_all(head: _Head) -> bool:
    return (
        head.frame is not None and target_of(head.who.target, head.frame, frozenset()) == EVERYBODY
    )


def _unknown_target(heads: Sequence[_Head], lines: Sequence[str]) -> str:
    """Return whom messages without a target are for: everybody, or empty where nothing tells it."""
    if any(one.who.splits for one in heads):
        return EVERYBODY
    is_recording = all(one.frame is None for one in heads)
    return EVERYBODY if is_recording and not any("Reacted to" in one for one in lines) else ""


def _message(
    head: _Head, names: frozenset[str], text: str, unknown: str, number: int
) -> ChatMessage:
    sender, to = head.who.sender, unknown
    if head.who.splits and head.frame is not None:
        split = head.who.splits[0]
        if not _is_for_all(head):
            split = next((one for one in head.who.splits if one[0] in names), split)
        sender, to = split[0], target_of(split[1], head.frame, names)
    marked = read_marks(text)
    asks = marked.kind == "message" and asks_for_floor(marked.text)
    return ChatMessage(head.lead.at, head.lead.day, sender, to, marked.text, marked.kind,
                       marked.about, number, asks_for_floor=asks)  # fmt: skip


def _on_days(messages: Sequence[ChatMessage], bad: list[Bad]) -> Iterator[ChatMessage]:
    """Give messages with the part they are of: without days another begins where times go back.

    Past midnight the clock goes on beyond 24 h; what goes back less is another day's call.
    """
    part, past, before = 0, 0, None
    for one in messages:
        at = one.at + past
        if before is not None and not one.day and at < before:
            if before - at > HALF_DAY_MS:
                past += DAY_MS
                at += DAY_MS
            elif before - at > _JITTER_MS:
                part, past, at = part + 1, 0, one.at
                why = "times go back: from here on it was read as the chat of another day"
                bad.append(Bad(one.line, why, is_read=True))
        before = None if one.day else at
        yield one._replace(at=at, part=part)


def _warnings(
    messages: Sequence[ChatMessage], parts: Sequence[tuple[_Head, str, int]], frames: ChatFrames
) -> Iterator[str]:
    if frames.own is not None:
        yield _NEW_FRAME.format(f"{frames.own.to[0]} {next(iter(frames.own.everybody))}")
    if messages and not any(head.who.splits for head, _, _ in parts):
        yield _CLOUD if all(one.to for one in messages) else _ASKS_TARGET
    days = sorted({one.day for one in messages if one.day})
    if len(days) > 1:
        yield f"The chat is of {len(days)} days: {', '.join(days)}."
