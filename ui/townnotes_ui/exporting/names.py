"""What the file of an export is called: its pattern filled in for the session that is open."""

from datetime import datetime
from pathlib import Path

from townnotes.domain.state import State
from townnotes_exporters.targets.file_names import FileName, NamePlaces, named, places_of
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.language.translation import tr


def places_for(state: State, choices: Choices, *, is_final: bool) -> NamePlaces:
    """Return what stands in the places of a pattern, by this computer's clock."""
    return places_of(
        state,
        choices.publication,
        datetime.now().astimezone(),
        is_archive=choices.kind == "archive",
        is_final=is_final and choices.is_text,
        say=tr,
    )


def name_for(state: State, choices: Choices, *, is_final: bool) -> FileName:
    """Return the name of the file without its ending."""
    pattern = choices.name.strip().removesuffix(choices.ending)
    return named(pattern, places_for(state, choices, is_final=is_final))


def target_in(folder: Path, state: State, choices: Choices, *, is_final: bool) -> Path:
    """Return where the file goes in a folder."""
    return folder / (name_for(state, choices, is_final=is_final).stem + choices.ending)
