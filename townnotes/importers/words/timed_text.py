"""Zoom's and Teams' transcripts in .vtt, and .srt: cues between two times."""

from collections.abc import Sequence

from townnotes.domain.words.call_words import Cue
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.tables.content import Content
from townnotes.importers.words.cue_blocks import Block, BlockReader, is_head
from townnotes.importers.words.cue_times import has_comma, read_span
from townnotes.importers.words.labels_of_speakers import (
    has_voices,
    of_labels,
    of_voices,
    parted,
    plain,
)
from townnotes.importers.words.text_lines import SURE, head_of, lines_of

ZOOM, TEAMS, SRT = "zoom_vtt", "teams_vtt", "srt"


def score_zoom(content: Content) -> int:
    """Return how surely a content is a .vtt with names before colons, or without any."""
    return SURE if _kind(content) == ZOOM else 0


def score_teams(content: Content) -> int:
    """Return how surely a content is a .vtt with names in tags."""
    return SURE if _kind(content) == TEAMS else 0


def score_srt(content: Content) -> int:
    """Return how surely a content is a .srt."""
    return SURE if _kind(content) == SRT else 0


def _kind(content: Content) -> str:
    head = head_of(content)
    lines = [one for one in head.split("\n") if one.strip()]
    has_head = bool(lines) and is_head(lines[0])
    spans = [one for one in lines if (span := read_span(one)) and span.start is not None]
    if not has_head and not spans:
        return ""
    if has_voices(head):
        return TEAMS
    commas = sum(map(has_comma, spans))
    return SRT if not has_head and commas * 2 > len(spans) else ZOOM


def read_zoom(content: Content) -> CallFile:
    """Read cues that begin with a name and a colon."""
    return _read(content, ZOOM)


def read_teams(content: Content) -> CallFile:
    """Read cues that have names in tags."""
    return _read(content, TEAMS)


def read_srt(content: Content) -> CallFile:
    """Read cues whose times have commas."""
    return _read(content, SRT)


def _read(content: Content, kind: str) -> CallFile:
    reader = BlockReader(lines_of(content), has_head=kind != SRT)
    reader.read()
    blocks = reader.blocks
    cues = _with_voices(blocks) if kind == TEAMS else _with_labels(blocks)
    return CallFile(kind, rows=len(cues), cues=tuple(cues), bad=tuple(reader.bad))


def _with_voices(blocks: Sequence[Block]) -> list[Cue]:
    return [
        Cue(one.start, one.end, said.speaker, said.text, one.number, one.part)
        for one in blocks
        for said in of_voices("\n".join(one.lines))
    ]


def _with_labels(blocks: Sequence[Block]) -> list[Cue]:
    texts = [plain("\n".join(one.lines)) for one in blocks]
    told = list(of_labels(texts))
    names = {said.speaker for said in told if said.speaker}
    return [
        Cue(one.start, one.end, said.speaker, said.text, one.number, one.part)
        for one, first in zip(blocks, told, strict=True)
        for said in (parted(first, names) if first.speaker else (first,))
    ]
