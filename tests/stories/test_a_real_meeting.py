"""Two real committee meetings, recorded, closed, opened again and written to Word."""

from pathlib import Path

import docx
import pytest

from tests.office import made_by_libreoffice
from tests.stories.meetings import MEETINGS, record
from townnotes.domain.entities import Intervention, Participant, Theme
from townnotes.session import Session
from townnotes.summary.draft import finished, write_draft
from townnotes_exporters.formats import write

pytestmark = pytest.mark.skipif(
    not MEETINGS.exists(), reason="the recorded meetings are not on this machine"
)


@pytest.mark.parametrize("meeting", ["education_0", "covid_0"])
def test_a_real_meeting_is_recorded_and_becomes_a_word_file(meeting: str, tmp_path: Path) -> None:
    hall = record(meeting, tmp_path / "meeting.townnotes")
    spoken = [
        (one.speaker, len(hall.state.points_of(one.id))) for one in hall.state.all(Intervention)
    ]
    hall.session.close()

    again = Session.open(hall.session.path, "me")
    summary = finished(write_draft(again.state))
    kept = [
        (one.speaker, len(again.state.points_of(one.id))) for one in again.state.all(Intervention)
    ]
    people, themes = len(again.state.all(Participant)), len(again.state.all(Theme))
    again.close()
    target = tmp_path / "meeting.docx"
    write(summary, target)

    assert kept == spoken
    assert people > 3
    assert themes > 3
    texts = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert texts[0] == "Summary"
    assert len(texts) > 5
    (made,) = made_by_libreoffice(target)
    assert made.stat().st_size > 1000
