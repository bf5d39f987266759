"""What the rules say of one point by itself, where a paragraph has no room for it."""

from townnotes.domain.floor import took_the_floor
from townnotes.domain.state import State
from townnotes.summary.evidence.gather import gather
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.languages import tongue_for
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.evidence.anonymity import without_small
from townnotes.summary.choose_writer import theme_paragraph


def told_alone(state: State, style: HouseStyle, point: str) -> Sentence | None:
    """Return the sentence of a point, with all that say the same; None where it says nothing."""
    evidence = gather(state, took_the_floor(state))
    evidence = without_small(state, evidence, style.thresholds.small_category)
    remark = next((one for one in evidence.remarks if point in one.rests_on), None)
    if remark is None:
        return None
    sentences = theme_paragraph(evidence, (remark,), tongue_for(style, state), "", 0)
    return next((one for one in sentences if point in one.rests_on), None)
