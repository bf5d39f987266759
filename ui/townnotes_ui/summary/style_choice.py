"""The house style and the language that the summary is written in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from townnotes.domain.commands.sessions import change_details
from townnotes.domain.commands.summary import final_edition
from townnotes.summary.style.house_style import readable_style, styles
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role


class _Box(QComboBox):
    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: nobody means to change the language by it."""
        e.ignore()


class StyleChooser(QWidget):
    """Two lists to choose from; each choice is a change of the session, and undone as one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.caption = QLabel(self.tr("Written in"))
        set_role(self.caption, "caption")
        self.style_box, self.language_box = _Box(), _Box()
        self.style_box.setAccessibleName(self.tr("House style"))
        self.language_box.setAccessibleName(self.tr("Language of the summary"))
        for box in (self.style_box, self.language_box):
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.style_box.activated.connect(self._choose_style)
        self.language_box.activated.connect(self._choose_language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for part in (self.caption, self.style_box, self.language_box):
            column.addWidget(part)

    def show_chosen(self) -> None:
        """Show what the session has chosen."""
        details = self._desk.state.session
        chosen, _ = readable_style(self._desk.state)
        self.style_box.clear()
        for one in styles():
            self.style_box.addItem(one.title, one.name)
            tip = one.problem or str(one.path)
            self.style_box.setItemData(self.style_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        wanted = details.profile.strip()
        is_known = self.style_box.findData(wanted) >= 0
        self.style_box.setCurrentIndex(self.style_box.findData(wanted if is_known else chosen.name))
        self.language_box.clear()
        for code, name in (("en", "English"), ("fr", "Français"), ("es", "Español")):
            self.language_box.addItem(name, code)
        self.language_box.setCurrentIndex(max(self.language_box.findData(chosen.language), 0))
        is_free = final_edition(self._desk.state) is None
        self.style_box.setEnabled(is_free)
        self.language_box.setEnabled(is_free)

    def _choose_style(self, _place: int) -> None:
        name = str(self.style_box.currentData())
        self._desk.do(self.tr("House style"), lambda state: change_details(state, profile=name))

    def _choose_language(self, _place: int) -> None:
        code = str(self.language_box.currentData())
        self._desk.do(self.tr("Language"), lambda state: change_details(state, language=code))
