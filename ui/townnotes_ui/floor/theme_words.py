"""The figures of a theme in words."""

from townnotes.domain.entities import Category
from townnotes.domain.state import State
from townnotes.domain.tally import Figures
from townnotes_ui.wording import tr


def in_words(state: State, figures: Figures) -> str:
    """Return `12 speakers · 9 organizations · 15 points · 10 stakeholders, 2 UN entities`."""
    parts = [
        _count(figures.speakers, tr("speaker"), tr("speakers")),
        _count(figures.organizations, tr("organization"), tr("organizations")),
        _count(figures.points, tr("point"), tr("points")),
        ", ".join(_by_category(state, figures)),
    ]
    return " · ".join(part for part in parts if part)


def heading_of(state: State, category: str) -> str:
    """Return what a column calls a category's speakers."""
    found = state.find(Category, category)
    return (found.plural or found.singular) if found else tr("no category")


def _by_category(state: State, figures: Figures) -> list[str]:
    found: list[str] = []
    for id_, (speakers, _) in figures.by_category.items():
        category = state.find(Category, id_)
        if category is not None:
            found.append(_count(speakers, category.singular, category.plural or category.singular))
        elif speakers:
            found.append(tr("{} without a category").format(speakers))
    return found


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
