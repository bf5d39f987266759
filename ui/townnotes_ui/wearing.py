"""What the settings of this computer do to the window: its keys, its colours, its size."""

from PySide6.QtWidgets import QApplication

from townnotes.settings import Settings
from townnotes_ui.actions.keys import wear_keys
from townnotes_ui.look import wear_look
from townnotes_ui.window_memory import keep_look


def wear(settings: Settings) -> None:
    """Follow the settings now; the size from the next start on, as Qt asks for it only then."""
    wear_keys(settings.keys)
    if keep_look(settings.scheme, settings.text_size):
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        wear_look(application)
