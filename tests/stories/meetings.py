"""Records a real committee meeting through the same door as typing, for stories and pictures."""

import json
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.builders import Townhall
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Participant, Theme

MEETINGS = Path(__file__).parents[3] / "shared" / "data" / "committees"
WORDS_A_SECOND = 2.5


def record(meeting: str, target: Path) -> Townhall:
    """Record a meeting: its speakers as they speak, its turns as points, its topics as themes."""
    turns = [
        json.loads(line)
        for line in (MEETINGS / f"{meeting}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    hall = Townhall(target)
    details = {"name": "committee meeting", "process": "Committee", "platform": "Zoom"}
    hall.do(change_details(hall.state, **details, audience=("participants",)))
    topics = _topics(meeting)
    for topic in topics:
        hall.theme(topic)
    category = hall.category("participant", "participants")
    known: dict[str, Participant] = {}
    for name, said in groupby(turns, key=lambda turn: turn["speaker"]):
        if name not in known:
            known[name] = hall.participant(name, category=category.id)
        hall.later(2).asks(known[name])
        hall.next()
        _speak(hall, list(said), topics)
    hall.later(5)
    return hall


def _speak(hall: Townhall, said: list[dict[str, Any]], topics: dict[str, set[int]]) -> None:
    themes = hall.state.all(Theme)
    for turn in said:
        point = hall.types(turn["text"])
        for theme in themes:
            if turn["i"] in topics[theme.label]:
                hall.do(toggle_theme(hall.state, point.id, theme.id))
        hall.later(max(1.5, turn["words"] / WORDS_A_SECOND))


def _topics(meeting: str) -> dict[str, set[int]]:
    text = (MEETINGS / f"{meeting}.topics.json").read_text(encoding="utf-8")
    return {
        topic["topic"]: {
            turn
            for first, last in topic["relevant_text_span"]
            for turn in range(int(first), int(last) + 1)
        }
        for topic in json.loads(text)["topics"]
    }
