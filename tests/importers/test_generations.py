"""Every generation of the reports that programs of calls write, by rows of our own."""

from datetime import date

import pytest

from townnotes.importers.call.importers import read_call
from townnotes.importers.tables.content import Content

ON = date(2026, 3, 12)
BLOCK = "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\r\n"
FACTS = "84412905531,Talk,03/12/2026 01:58:11 PM,03/12/2026 04:02:40 PM,h@x.example,125,2,\r\n"
STAY = "03/12/2026 02:00:00 PM,03/12/2026 03:00:00 PM,60"
LATER = "03/12/2026 02:10:00 PM,03/12/2026 03:00:00 PM,50"
BOTH = ["Ben Ito", "Cy Otto"]


def zoom(head: str, *rows: str, block: str = BLOCK + FACTS + ",,,,,,\r\n") -> str:
    return f"{block}{head}\r\n" + "".join(f"{row}\r\n" for row in rows)


ZOOM = {
    "2020, a row a user": zoom(
        "Name (Original Name),User Email,Total Durection(Minutes),Guest",
        "Ben Ito,,60,Yes", "Cy Otto,,50,Yes",
    ),
    "2020, a row a stay": zoom(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)",
        f"Ben Ito,,{STAY}", f"Cy Otto,,{LATER}",
    ),
    "2021, with guests": zoom(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest",
        f"Ben Ito,,{STAY},Yes", f"Cy Otto,,{LATER},Yes",
    ),
    "2021, with consent": zoom(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,"
        "Recording Consent",
        f"Ben Ito,,{STAY},Yes,Y", f"Cy Otto,,{LATER},Yes,",
    ),
    "2021, consent without guests": zoom(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Recording Consent",
        f"Ben Ito,,{STAY},Y", f"Cy Otto,,{LATER},",
    ),
    "2022, of a whole account": zoom(
        "Topic,Meeting ID,User Name,User Email,Department,Group,Has Zoom Rooms,Creation Time,"
        "Start Time,End Time,Duration (Minutes),Participants,Name (Original Name),User Email,"
        "Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room,"
        "Marketing Opt-In",
        *(f"Talk,844,The Host,h@x.example,,,No,03/01/2026 10:00:00 AM,03/12/2026 01:58:00 PM,"
          f"03/12/2026 04:00:00 PM,122,2,{name},,{stay},Yes,,No,"
          for name, stay in (("Ben Ito", STAY), ("Cy Otto", LATER))),
        block="",
    ),
    "2023, with the disclaimer": zoom(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,"
        "Recording Disclaimer Response,In Waiting Room",
        f"Ben Ito,,{STAY},Yes,,No", f"Cy Otto,,{LATER},Yes,,No", f"Al Wait,,{STAY},Yes,,Yes",
    ),
    "2026, in small letters": zoom(
        "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,"
        "Recording disclaimer response,In waiting room",
        f"Ben Ito,,{STAY},Yes,,No", f"Cy Otto,,{LATER},Yes,,No", f"Al Wait,,{STAY},Yes,,Yes",
        block="Topic,ID,Host,Duration (minutes),Start time,End time,Participants\r\n"
        "Talk,844,The Host,122,03/12/2026 01:58:00 PM,03/12/2026 04:00:00 PM,2\r\n\r\n",
    ),
    "Italian, of a whole account": zoom(
        "Argomento,Digita,ID,Nome organizzatore,E-mail organizzatore,Ora di inizio,Ora di fine,"
        "Partecipanti,Durata (minuti),Nome (nome originale),E-mail,Ora di ingresso,Ora di uscita,"
        "Durata (minuti),Guest,In sala d’attesa",
        "Talk,Riunione,844,L’Ufficio,h@x.example,12/03/2026 13:58:00,12/03/2026 16:00:00,2,122,"
        "Ben Ito,,12/03/2026 14:00:00,12/03/2026 15:00:00,60,Sì,No",
        "Talk,Riunione,844,L’Ufficio,h@x.example,12/03/2026 13:58:00,12/03/2026 16:00:00,2,122,"
        "Cy Otto,,12/03/2026 14:00:00,12/03/2026 15:00:00,60,Sì,No",
        block="",
    ),
    "French, parted by semicolons": zoom(
        "Nom (nom original);Courriel;Heure d’arrivée;Heure de départ;Durée (minutes);Invité;"
        "Salle d’attente",
        "Ben Ito;;12/03/26 14:00:00;12/03/26 15:00:00;60;Oui;Non",
        "Cy Otto;;12/03/26 14:10:00;12/03/26 15:00:00;50;Oui;Non",
        "Al Wait;;12/03/26 14:10:00;12/03/26 15:00:00;50;Oui;Oui",
        block="",
    ),
    "Portuguese": zoom(
        "Nome (nome original),E-mail,Ingressar na hora,Hora de saída,Duração (minutos),Convidado,"
        "Na sala de espera",
        "Ben Ito,,12/03/2026 02:00:00 PM,12/03/2026 03:00:00 PM,60,Sim,Não",
        "Cy Otto,,12/03/2026 02:00:00 PM,12/03/2026 03:00:00 PM,60,Sim,Não",
        block="",
    ),
    "Japanese": zoom(
        "名前 (元の名前),メール,参加時刻,退出時刻,期間 (分)",
        "Ben Ito,,2026/03/12 14:00:00,2026/03/12 15:00:00,60",
        "Cy Otto,,2026/03/12 14:00:00,2026/03/12 15:00:00,60",
        block="",
    ),
    "Korean": zoom(
        "이름(원래 이름),이메일,참가 시간,나간 시간,기간(분)",
        "Ben Ito,,2026-03-12 14:00:00,2026-03-12 15:00:00,60",
        "Cy Otto,,2026-03-12 14:00:00,2026-03-12 15:00:00,60",
        block="",
    ),
}  # fmt: skip
OTHERS = {
    "zoom_webinar": (
        "Attendee Report\r\nReport generated time,03/12/2026 05:29:06 PM\r\n"
        "Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registrants,Total Users\r\n"
        "Talk,328-972-509,03/12/2026 02:00:00 PM,120,3,3\r\n"
        "Panelist Details\r\n"
        "Attended,User Name (Original Name),Email,Join Time,Leave Time,"
        "Time in Session (minutes)\r\n"
        f"Yes,Ben Ito,b@x.example,{STAY}\r\n"
        "Attendee Details\r\n"
        "Attended,First Name,Last Name,Email,Join Time,Leave Time,Time in Session (minutes)\r\n"
        f"Yes,Cy,Otto,c@x.example,{LATER}\r\n"
        "No,Al,Away,a@x.example,--,--,--\r\n"
    ),
    "teams_attendance": (
        "Meeting Summary\r\nTotal Number of Participants\t2\r\nMeeting Title\tTalk\r\n"
        "Meeting Start Time\t3/12/2026, 1:58:00 PM\r\nMeeting Id\tabc\r\n\r\n"
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\r\n"
        "Ben Ito\t3/12/2026, 2:00:00 PM\t3/12/2026, 2:29:22 PM\t29m 22s\t\tAttendee\t\r\n"
        "Cy Otto\t3/12/2026, 2:00:00 PM\t3/12/2026, 2:29:22 PM\t29m 22s\t\tAttendee\t\r\n"
    ),
    "teams_event_list": (
        "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role\r\n"
        "1,2,Ben Ito,x,3/12/2026 2:00:00 PM,Joined,Attendee\r\n"
        "1,3,Cy Otto,x,3/12/2026 2:00:00 PM,Joined,Attendee\r\n"
        "1,2,Ben Ito,x,3/12/2026 3:00:00 PM,Left,Attendee\r\n"
    ),
    "meet_attendance": (
        "First name,Last name,Email,Duration,Time joined,Time exited\r\n"
        "Ben,Ito,,58 min,2:00 PM,2:58 PM\r\nCy,Otto,,1 hr 2 min,2:00 PM,3:02 PM\r\n"
        "Ben Ito's Presentation,,,10 min,2:10 PM,2:20 PM\r\n"
    ),
}


@pytest.mark.parametrize("text", ZOOM.values(), ids=ZOOM.keys())
def test_a_report_of_each_generation_of_zoom_tells_who_was_there(text: str) -> None:
    found = read_call(Content(text, on=ON))

    assert found.kind == "zoom_participants"
    assert [one.name for one in found.people if not one.apart] == BOTH
    assert not found.is_of_another_day
    assert {one.apart for one in found.people if one.apart} <= {"waiting"}


@pytest.mark.parametrize("kind", OTHERS)
def test_reports_of_other_programs_tell_who_was_there(kind: str) -> None:
    found = read_call(Content(OTHERS[kind], on=ON))

    assert found.kind == kind
    assert [one.name for one in found.people if not one.apart] == BOTH
    assert not found.is_of_another_day
