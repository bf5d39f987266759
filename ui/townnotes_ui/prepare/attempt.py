"""Makes a change for a field that tells a refusal beside itself."""

from townnotes.errors import RuleError
from townnotes_ui.desk import Command, Desk


def attempt(desk: Desk, name: str, command: Command, merge: str = "") -> str:
    """Make a change; returns why it was refused, or nothing.

    The desk tells refusals to the whole window. A command is pure, so it is asked first: what it
    refuses stays between the field and the hand.
    """
    try:
        command(desk.state)
    except RuleError as refusal:
        return str(refusal)
    desk.do(name, command, merge=merge)
    return ""
