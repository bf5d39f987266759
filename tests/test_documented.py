"""The README names every key, command and option that there is."""

import re
from pathlib import Path

from townnotes.command_line.commands import command_line
from townnotes_ui.actions.help_rows import MARKS, ON_THE_LIST
from townnotes_ui.actions.table import ACTIONS, keys_of

README = Path(__file__).parents[1] / "README.md"


def keys_table() -> str:
    """Return the README's table of keys, as the actions have them."""
    rows = [(keys_of(one), one.text) for one in ACTIONS] + list(ON_THE_LIST)
    return "\n".join(["| keys | what they do |", "|---|---|", *(f"| {k} | {t} |" for k, t in rows)])


def test_the_readme_lists_every_action_with_its_keys() -> None:
    between = re.search(
        r"<!-- keys:.*?-->\n(.*?)\n<!-- end of keys -->", README.read_text("utf-8"), re.DOTALL
    )

    assert between
    assert between.group(1) == keys_table()


def test_the_readme_names_every_command() -> None:
    text = README.read_text(encoding="utf-8")

    assert [name for name in command_line.commands if f"townnotes {name}" not in text] == []


def test_the_readme_names_every_mark_that_may_be_typed() -> None:
    text = README.read_text(encoding="utf-8")

    assert [mark for mark, _ in MARKS if f"`{mark}`" not in text] == []
