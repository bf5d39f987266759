"""What must be read can be read: contrast in both schemes, a shape beside every colour."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from townnotes.domain.commands.themes import COLOURS
from townnotes_ui.look import DARK, LIGHT, Tokens, contrast, shape_colour

READ = ("ink", "soft", "faint", "accent", "warning", "over", "ok")


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", READ)
def test_text_has_a_contrast_of_four_and_a_half(scheme: Tokens, name: str) -> None:
    colours = {key: QColor(value) for key, value in scheme._asdict().items()}

    assert contrast(colours[name], colours["background"]) >= 4.5
    assert contrast(colours[name], colours["panel"]) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_stands_on_a_chosen_row_or_a_button_can_be_read(scheme: Tokens) -> None:
    chosen = QColor(scheme.accent_soft)

    assert contrast(QColor(scheme.on_accent), QColor(scheme.accent)) >= 4.5
    assert all(contrast(QColor(one), chosen) >= 4.5 for one in (scheme.ink, scheme.soft))


def test_theme_shapes_can_be_told_from_the_ground(qapp: QApplication) -> None:
    assert all(contrast(shape_colour(one), QColor(LIGHT.background)) >= 3 for one in COLOURS)
