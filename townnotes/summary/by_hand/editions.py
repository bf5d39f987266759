"""The summary as it was made final: kept with its evidence, and shown until it is reopened.

Refusing every change of the notes would be worse: the floor may be live, and others' notes come by
merging. So the text stays, and what came later stands beside it as new evidence.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, cast

from townnotes.domain.commands.summary import final_edition, gist_of
from townnotes.domain.state import State
from townnotes.summary.by_hand.staleness import Changed, changed_among
from townnotes.summary.coverage import rested_on
from townnotes.summary.document import ParagraphKind, Run
from townnotes.summary.paragraphs import Draft, DraftParagraph, Sentence, Standing, told_too

if TYPE_CHECKING:
    # It brings dictionaries with it that a window without a summary does not need.
    from townnotes.summary.evidence.gather import Gathered

_LOOKS = ("link", "bold", "superscript", "italic")
_KINDS = {"heading", "title", "date", "body", "subheading"}


def digest_of(draft: Draft) -> str:
    """Return the SHA-256 of the paragraphs' words, in hexadecimal."""
    text = "\n".join(one.text for one in draft.paragraphs if one.text.strip())
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class FinalText:
    """A summary as it was made final; `seen` are its points' gists, `left_out` were in it nowhere.

    A sentence's `state` is what was open and was made final all the same.
    """

    language: str
    paragraphs: tuple[DraftParagraph, ...]
    left_out: frozenset[str]
    seen: Mapping[str, str]


def text_of(state: State, draft: Draft) -> str:
    """Return a draft as the JSON that an edition keeps."""
    points = {id_ for one in draft.paragraphs for said in one.sentences for id_ in said.rests_on}
    kept = {
        "language": draft.language,
        "paragraphs": [
            {
                "section": one.section,
                "heading": one.heading,
                "kind": one.kind,
                "by_hand": one.by_hand,
                "sentences": [_written(said) for said in one.sentences],
            }
            for one in draft.paragraphs
        ],
        "left_out": draft.uncovered,
        "seen": {id_: gist_of(state, id_) for id_ in sorted(points)},
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _written(said: Sentence) -> dict[str, Any]:
    kept: dict[str, Any] = {"text": said.text, "rests_on": said.rests_on, "why": said.why,
                            "state": said.state, "statement": said.statement}  # fmt: skip
    if said.runs:
        kept["runs"] = [
            {"text": run.text, **{name: getattr(run, name) for name in _LOOKS}} for run in said.runs
        ]
    return kept


def final_text(state: State) -> FinalText | None:
    """Return the text that stays while the summary is final; None where it is no such thing.

    Summaries made final before their text was kept have none either: the rules write them.
    """
    held = final_edition(state)
    return _read(held.text) if held is not None and held.text else None


def as_made_final(live: Draft, kept: FinalText, state: State, evidence: "Gathered") -> Draft:
    """Return the draft as it was made final; what `live` would say now stands beside it only."""
    covered = {id_ for one in kept.paragraphs for said in one.sentences for id_ in said.rests_on}
    covered |= told_too(live.told_by, covered)
    uncovered = tuple(id_ for id_ in evidence.ordinary if id_ not in covered)
    new = _new_by_section(live, kept, evidence, uncovered)
    by_hand: dict[tuple[str, str], Standing] = {
        (said.statement, said.text): said.state
        for one in live.paragraphs
        for said in one.sentences
        if said.statement
    }
    paragraphs = tuple(
        replace(
            one,
            sentences=tuple(_now(said, state, kept, evidence, by_hand) for said in one.sentences),
            speakers=len(
                evidence.floor_speakers(id_ for said in one.sentences for id_ in said.rests_on)
            ),
            new_evidence=tuple(new.get(one.section, ())),
        )
        for one in kept.paragraphs
    )
    told, _ = rested_on(paragraphs)
    is_same = [one.text for one in live.paragraphs] == [one.text for one in kept.paragraphs]
    return Draft(
        paragraphs,
        uncovered,
        live.took_the_floor,
        kept.language,
        is_final=True,
        has_moved=not is_same or any(new.values()),
        to_word=tuple(one for one in live.to_word if one.point not in told),
        told_by=live.told_by,
    )


def changes_since(state: State, said: Sentence) -> tuple[Changed, ...]:
    """Return the points of a sentence that changed since the summary was made final."""
    kept = final_text(state)
    if kept is None:
        return ()
    same = (
        one
        for paragraph in kept.paragraphs
        for one in paragraph.sentences
        if one.text == said.text and set(said.rests_on) <= set(one.rests_on)
    )
    found = next(same, None)
    return changed_among(state, found.rests_on, kept.seen) if found else ()


def _now(
    said: Sentence,
    state: State,
    kept: FinalText,
    evidence: "Gathered",
    by_hand: Mapping[tuple[str, str], Standing],
) -> Sentence:
    """Return a sentence that stays, with how it stands on what is noted now."""
    there = tuple(id_ for id_ in said.rests_on if id_ in evidence.speaker_of)
    standing = by_hand.get((said.statement, said.text))
    if standing is None:
        standing = "check" if changed_among(state, said.rests_on, kept.seen) else said.state
    if there == said.rests_on and standing == said.state:
        return said
    return replace(said, rests_on=there, state=standing)


def _new_by_section(
    live: Draft, kept: FinalText, evidence: "Gathered", uncovered: Sequence[str]
) -> dict[str, list[str]]:
    """Return the points noted since, by the paragraph they would be told in."""
    there = {one.section for one in kept.paragraphs}
    told = {
        id_: one.section
        for one in live.paragraphs
        for id_ in (*one.new_evidence, *(id_ for said in one.sentences for id_ in said.rests_on))
        if one.section in there
    }
    themed = {
        one.point.id: next((theme for theme in one.themes if theme in there), "")
        for one in evidence.notes
    }
    found: dict[str, list[str]] = {}
    for id_ in uncovered:
        section = told.get(id_) or themed.get(id_, "")
        if id_ not in kept.left_out and section:
            found.setdefault(section, []).append(id_)
    return found


@lru_cache(maxsize=8)
def _read(text: str) -> FinalText | None:
    """Read what an edition keeps; what is no such text, as another's file may hold, is None."""
    try:
        kept: Any = json.loads(text)
        paragraphs = tuple(_paragraph(one) for one in kept["paragraphs"])
        seen = cast("dict[Any, Any]", kept["seen"])
        return FinalText(
            _text(kept["language"]),
            paragraphs,
            frozenset(_texts(kept["left_out"])),
            {_text(id_): _text(gist) for id_, gist in seen.items()},
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _paragraph(kept: Any) -> DraftParagraph:
    if kept["kind"] not in _KINDS:
        raise ValueError
    return DraftParagraph(
        section=_text(kept["section"]),
        heading=_text(kept["heading"]),
        kind=cast("ParagraphKind", kept["kind"]),
        sentences=tuple(_sentence(one) for one in kept["sentences"]),
        by_hand=bool(kept["by_hand"]),
    )


def _sentence(kept: Any) -> Sentence:
    state = kept["state"]
    if state not in {"", "check", "unsupported"}:
        raise ValueError
    runs = tuple(_run(one) for one in kept.get("runs", ()))
    text = "".join(run.text for run in runs) if runs else _text(kept["text"])
    return Sentence(
        text, _texts(kept["rests_on"]), runs, _text(kept["why"]), state, _text(kept["statement"])
    )


def _run(kept: Any) -> Run:
    # A file of somebody else's may hold any address: exporters follow none but those of the web.
    link = kept["link"]
    return Run(
        _text(kept["text"]),
        bold=kept["bold"] is True,
        superscript=kept["superscript"] is True,
        link=_text(link) if link is not None else None,
        italic=kept["italic"] is True,
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(_text(one) for one in values)
