"""What a language says around the names of those who spoke."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActorWords:
    """Words around names; `{}` is where a name, a group or a number stands.

    `person` is one of whom neither woman nor man is known: None where the name is repeated, and
    empty where the verb needs no subject.
    """

    on_behalf: str
    another: str
    others: str
    nobody: str
    """Of whom no name is known."""
    speaking_for: str
    """On whose behalf, in a record."""
    relation: str
    """On which statement, behind "in exercise of the right of reply"."""
    she: str = ""
    he: str = ""
    person: str | None = ""
    body: str = ""
    state: str = ""
    body_once_more: str = ""
