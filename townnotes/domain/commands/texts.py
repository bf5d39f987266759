"""Reference texts: what the speakers speak to, with the paragraphs that `§` cites."""

from collections.abc import Mapping
from typing import Any

from townnotes.domain.commands.points import text_cited
from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.entities import Point, ReferenceText
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


def add_text(
    state: State, id_: str, short: str, name: str, paragraphs: Mapping[str, str] | None = None
) -> list[Assign]:
    """Add a text; the first one is what `§` cites and what inputs are asked on."""
    short, name = short.strip(), name.strip()
    if not short and not name:
        raise RuleError("A text needs a short name, such as REV2, or a name.")
    for one in state.all(ReferenceText):
        if short and one.short.casefold() == short.casefold():
            raise RuleError("There is a text “{short}” already.", short=one.short)
    rank = last_rank(state, ReferenceText)
    first = [] if text_cited(state) else change(state.session, inputs_on=id_)
    fields: dict[str, Any] = {"name": name, "short": short, "paragraphs": paragraphs or {}}
    return [*make(ReferenceText, id_, rank=rank, **fields), *first]


def change_text(state: State, id_: str, **fields: str) -> list[Assign]:
    """Change a text's short name or name; it keeps one of them."""
    text = state.find(ReferenceText, id_)
    if text is None:
        return []
    if not (fields.get("short", text.short).strip() or fields.get("name", text.name).strip()):
        raise RuleError("A text needs a short name or a name; the earlier one stays.")
    return change(text, **fields)


def take_paragraphs(state: State, id_: str, paragraphs: Mapping[str, str]) -> list[Assign]:
    """Give a text the paragraphs read, in the place of those it had."""
    if not paragraphs:
        raise RuleError("There are no paragraphs in it; nothing was changed.")
    return change(state.find(ReferenceText, id_), paragraphs=dict(paragraphs))


def change_paragraph(state: State, id_: str, number: str, words: str) -> list[Assign]:
    """Correct the words of a paragraph, or add one; without words it is taken out."""
    text = state.find(ReferenceText, id_)
    if text is None:
        return []
    kept = {held: said for held, said in text.paragraphs.items() if held != number}
    return change(text, paragraphs={**kept, number: words} if words.strip() else kept)


def cite_text(state: State, id_: str) -> list[Assign]:
    """Have `§` cite the paragraphs of a text; inputs are asked on it, too."""
    return change(state.session, inputs_on=id_) if state.find(ReferenceText, id_) else []


def remove_text(state: State, id_: str) -> list[Assign]:
    """Remove a text of which no point cites a paragraph."""
    text = state.find(ReferenceText, id_)
    if text is None:
        return []
    citing = sum(
        any(cite.partition("/")[0] == id_ for cite in one.cites) for one in state.all(Point)
    )
    if citing:
        points = "1 point cites" if citing == 1 else f"{citing} points cite"
        raise RuleError(
            "{points} {short}: it stays, so that they say what they spoke to.",
            points=points,
            short=text.short or text.name,
        )
    on_it = change(state.session, inputs_on="") if state.session.inputs_on == id_ else []
    return [*on_it, *delete(text)]
