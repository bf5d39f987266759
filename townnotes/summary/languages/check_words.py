"""What the style check looks for in a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckWords:
    """Patterns and words of the checks that every language has."""

    floor: str
    """The verb of how many took the floor."""
    part: str
    """The verb of how many took part."""
    respectively: str
    joints: str
    """What stands before the last of a list."""
    verb_follows: str = ""
    """What follows a plural that is a subject; `{verbs}` are those of the stances."""
    before_verb: str = ""
    """What stands before a reporting verb."""
