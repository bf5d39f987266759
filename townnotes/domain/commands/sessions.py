"""The townhall's own details, its conveners, contacts and next steps, and the note-takers."""

from typing import Any

from townnotes.domain.commands.records import change, delete, last_rank, make
from townnotes.domain.commands.summary import final_edition
from townnotes.domain.dates import checked_date, looks_like_a_date
from townnotes.domain.entities import (
    Contact,
    Convener,
    NextStep,
    NoteTaker,
    ReferenceText,
    SessionDetails,
)
from townnotes.domain.floor.speakers import took_the_floor
from townnotes.domain.languages import summary_language
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

_OF_THE_TEXT = {"profile", "language"}


def open_session(id_: str, **details: Any) -> list[Assign]:
    """Begin a session with the details known so far."""
    return make(SessionDetails, id_, **_checked(details))


def change_details(state: State, **details: Any) -> list[Assign]:
    """Change details; refuses a date that does not exist and an attendance that data contradict.

    Style and language of a final summary are refused too: whoever chooses them means its text.
    """
    attendance = details.get("attendance")
    speakers = len(took_the_floor(state))
    if attendance is not None and attendance < speakers:
        raise RuleError(
            "{attendance} participants cannot be: {speakers} of them took the floor already.",
            attendance=attendance,
            speakers=speakers,
        )
    checked = _checked(details)
    moved = {name for name in _OF_THE_TEXT & checked.keys()
             if checked[name] != getattr(state.session, name)}  # fmt: skip
    if moved and final_edition(state) is not None:
        raise RuleError(
            "The summary is final. Reopen it, in Summary, to write it in another style or "
            "language; nothing was changed."
        )
    return change(state.session, **checked)


def add_convener(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Add a convener after the others; who has no name yet may get one later."""
    return make(Convener, id_, rank=last_rank(state, Convener), **fields)


def add_convener_alike(state: State, id_: str) -> list[Assign]:
    """Add a convener; co-facilitators mostly share role, post and the body they are sent to."""
    others = state.all(Convener)
    if not others:
        return add_convener(state, id_)
    last = others[-1]
    alike = {field: getattr(last, field) for field in ("role", "post", "post_plural", "to")}
    return add_convener(state, id_, **alike)


def change_convener(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Correct a convener."""
    return change(state.find(Convener, id_), **fields)


def remove_convener(state: State, id_: str) -> list[Assign]:
    """Remove a convener from the title block and the opening."""
    return delete(state.find(Convener, id_))


def kind_of_contact(value: str) -> str:
    """Tell an e-mail address from a web link by how it looks."""
    return "email" if "@" in value and "://" not in value else "link"


def add_contact(state: State, id_: str, kind: str, value: str, label: str = "") -> list[Assign]:
    """Add an e-mail address or a web link, and list it among those for written inputs."""
    value = _checked_contact(kind, value)
    rank = last_rank(state, Contact)
    listed = (*state.session.inputs_contacts, id_)
    return [
        *make(Contact, id_, rank=rank, kind=kind, value=value, label=label.strip()),
        *change(state.session, inputs_contacts=listed),
    ]


def change_contact(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Correct a contact; a value of the other kind, address or link, makes it that kind."""
    if "value" in fields:
        kind = kind_of_contact(fields["value"])
        fields |= {"kind": kind, "value": _checked_contact(kind, fields["value"])}
    return change(state.find(Contact, id_), **fields)


def set_reference_text(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Change the text that written inputs are on, or add it as `id_` where there is none."""
    texts = state.all(ReferenceText)
    about = state.session.inputs_on
    held = next((one for one in texts if one.id == about), texts[0] if texts else None)
    if held is not None:
        return [*change(held, **fields), *change(state.session, inputs_on=held.id)]
    if not any(fields.values()):
        return []
    return [
        *make(ReferenceText, id_, rank=last_rank(state, ReferenceText), **fields),
        *change(state.session, inputs_on=id_),
    ]


def add_next_step(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Add a next step after the others; what it is may be filled in later."""
    return make(NextStep, id_, rank=last_rank(state, NextStep), **fields)


def change_next_step(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Change what comes next, when or where; a date written as one is checked to exist."""
    if "when" in fields and looks_like_a_date(fields["when"]):
        fields["when"] = checked_date(fields["when"])
    return change(state.find(NextStep, id_), **fields)


def remove_next_step(state: State, id_: str) -> list[Assign]:
    """Remove a next step from the closing paragraph."""
    return delete(state.find(NextStep, id_))


def add_note_taker(state: State, id_: str, name: str, initials: str = "") -> list[Assign]:
    """Add a note-taker; the first is the lead."""
    name = name.strip()
    if not name:
        raise RuleError("A note-taker needs a name.")
    initials = initials.strip() or "".join(word[0] for word in name.split())[:3].upper()
    role = "note-taker" if state.all(NoteTaker) else "lead"
    rank = last_rank(state, NoteTaker)
    return make(NoteTaker, id_, rank=rank, name=name, initials=initials, role=role)


def drive(state: State, note_taker: str) -> list[Assign]:
    """Have a note-taker be the one who gives the floor; the others follow."""
    return change(state.session, driver=note_taker) if state.session.id else []


def remove_contact(state: State, id_: str) -> list[Assign]:
    """Remove a contact, from the list for written inputs too."""
    contact = state.find(Contact, id_)
    if contact is None:
        return []
    listed = tuple(one for one in state.session.inputs_contacts if one != contact.id)
    return [*change(state.session, inputs_contacts=listed), *delete(contact)]


def _checked_contact(kind: str, value: str) -> str:
    value = value.strip()
    if kind == "email" and ("@" not in value or " " in value):
        raise RuleError(
            "“{value}” is not an e-mail address: it needs an @ and no spaces.", value=value
        )
    if kind == "link" and not value.lower().startswith(("http://", "https://")):
        raise RuleError(
            "“{value}” is not a web link: it starts with https:// or http://.", value=value
        )
    return value


def _checked_language(typed: str) -> str:
    code = summary_language(typed)
    if code is None:
        raise RuleError(
            "“{typed}”: a summary is written in English, French or Spanish.", typed=typed.strip()
        )
    return code


def _checked(details: dict[str, Any]) -> dict[str, Any]:
    checked = dict(details)
    for field in ("date", "inputs_deadline", "keep_until"):
        if field in checked:
            checked[field] = checked_date(checked[field])
    if "language" in checked:
        checked["language"] = _checked_language(checked["language"])
    ordinal = checked.get("ordinal")
    if ordinal is not None and not 1 <= ordinal <= 9999:  # noqa: PLR2004 - the field's own bounds
        raise RuleError(
            "{ordinal} is not a number in a series: the first townhall is 1.", ordinal=ordinal
        )
    attendance = checked.get("attendance")
    if attendance is not None and attendance < 0:
        raise RuleError("The number of participants cannot be below zero.")
    return checked
