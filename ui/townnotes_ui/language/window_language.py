"""All that comes of the language of the window: its catalogues, its locale and its direction.

It is applied before the first paint: the names of `Qt` alone would take an eighth of that.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from townnotes.language.catalogue import ENGLISH, catalogue_path, is_whole, wanted_language
from townnotes.language.saying import Saying
from townnotes_ui.language.translation import write_right_to_left
from townnotes_ui.window_memory import kept_language

NOT_WHOLE = Saying(
    "The texts of this language are damaged or of another version of townnotes: the window speaks "
    "English. Install townnotes again to have them."
)
_LOCALES = {"ar": "ar_AE", "zh": "zh_CN"}
"""Of Arabic the one with the figures that clocks and counts of the window have."""
_FROM_RIGHT_TO_LEFT = {"ar"}
_QT_NAMES = {"zh": "zh_CN"}


class WindowLanguage(QObject):
    """The language of one run of the program, with the catalogues that are installed for it."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.code = ENGLISH
        self.trouble = ""
        """Why the window speaks English although another language is wanted, or nothing."""
        self._installed: list[QTranslator] = []

    def apply(self, wanted: str) -> None:
        """Have texts, locale and direction be a language's, before anything is made of them."""
        self.clear()
        self.code, self.trouble = wanted, ""
        if wanted != ENGLISH and not (is_whole(wanted) and self.install(catalogue_path(wanted))):
            self.code, self.trouble = ENGLISH, NOT_WHOLE
        QLocale.setDefault(_locale_of(self.code))
        set_direction(is_right_to_left=self.code in _FROM_RIGHT_TO_LEFT)

    def install(self, path: object) -> bool:
        """Load a catalogue beside those that are there; returns whether it could be."""
        translator = QTranslator(self)
        if not translator.load(str(path)):
            return False
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        return True

    def load_texts_of_qt(self) -> None:
        """Have Qt's own dialogs and menus speak the language, too."""
        if self.code != ENGLISH:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self.install(f"{folder}/qtbase_{_QT_NAMES.get(self.code, self.code)}.qm")

    def clear(self) -> None:
        """Let go of all catalogues."""
        while self._installed:
            QCoreApplication.removeTranslator(self._installed.pop())


def set_direction(*, is_right_to_left: bool) -> None:
    """Have windows and texts run from one side to the other."""
    write_right_to_left(is_wanted=is_right_to_left)
    if is_right_to_left != QApplication.isRightToLeft():
        from PySide6.QtCore import Qt

        way = Qt.LayoutDirection
        QApplication.setLayoutDirection(way.RightToLeft if is_right_to_left else way.LeftToRight)


def system_languages() -> tuple[str, ...]:
    """Return the languages of the system, the dearest first."""
    return tuple(QLocale.system().uiLanguages())


def chosen_language() -> str:
    """Return the language that the window is to speak."""
    return wanted_language(kept_language(), system_languages())


def _locale_of(language: str) -> QLocale:
    system = QLocale.system()
    if system.name().partition("_")[0] == language and language not in _LOCALES:
        # With the system's own dates and figures.
        return system
    return QLocale(_LOCALES.get(language, language))
