"""A whole invented townhall, from its notes to the page a rapporteur would keep."""

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Contact, Convener, NextStep, ReferenceText
from townnotes.summary.draft import finished

SAID: tuple[tuple[str, str, str, str], ...] = (
    ("Ayo", "welcomed", "the chapter on farmers’ seed banks", "banks"),
    ("Ayo", "called for", "public money for village seed banks", "banks"),
    ("Bim", "welcomed", "the definition of a local variety.", "banks"),
    ("Bim", "called for", "Cold rooms that run on solar power", "banks"),
    ("Cleo", "called for", "training of young curators", "banks"),
    ("Cleo", "stressed", "the need to keep duplicates in a second place", "banks"),
    ("Dov", "called for", "cold rooms that run on solar power", "banks"),
    ("Dov", "cautioned against", "store all seeds in one capital", "banks"),
    ("UNSEED", "reported", "that 60 seed banks had joined the network", "banks"),
    ("Ayo", "welcomed", "the clause on exchange between neighbours", "exchange"),
    ("Ayo", "suggested", "add gardeners to the clause", "exchange"),
    ("Eli", "stressed", "the importance of free exchange at local fairs", "exchange"),
    ("Fay", "stressed", "simple labels in local languages", "exchange"),
    ("Gus", "stressed", "that fees keep small growers away", "exchange"),
    ("Hal", "expressed concern about", "patents on old varieties", "exchange"),
    ("Hal", "asked", "how fairs across borders would be treated?", "exchange"),
    ("UNFARM", "stressed", "rules that small fairs can follow", "exchange"),
    ("Ida", "urged", "the co-facilitators to keep the words on school gardens", "schools"),
    ("Jan", "encouraged", "a seed day in every school", "schools"),
    ("Ida", "", "harvest songs", "schools"),
    ("Jan", "raised", "postal rules for seeds", "post"),
    ("Eli", "called for", "peace among growers", ""),
)


def _townhall() -> Townhall:
    town = Townhall(
        ordinal=2, name="virtual townhall", process="Seed Commons Charter",
        subject="Seed Commons Charter", audience=("stakeholders", "UN entities"),
        date="2026-06-04", platform="Teams", attendance=88, gathering="exchange of views",
        overview="a reading of the zero draft", reception="was warmly received", inputs_on="text",
        inputs_contacts=("mail", "space"), inputs_deadline="2026-06-30",
    )  # fmt: skip
    for name, state in (("Rumi Halvard", "Ostria"), ("Noor Quill", "Belvane")):
        town.add(Convener, role="co-facilitator", honorific="H.E. Ms.", name=name,
                 post="Permanent Representative", of=state, to="the United Nations")  # fmt: skip
    town.add(ReferenceText, "text", short="REV0")
    town.add(Contact, "mail", kind="email", value="seeds@example.org")
    town.add(Contact, "space", kind="link", value="https://example.org/seeds", label="shared page")
    town.add(NextStep, what="second reading of the Charter", where="Palace of Gardens in Ostria")
    town.theme("banks", topic="seed banks")
    town.theme("exchange", topic="seed exchange")
    town.theme("schools", topic="seeds in schools")
    town.theme("post", topic="the mailing of seeds")
    return town


def test_the_notes_of_a_townhall_become_its_page() -> None:
    town = _townhall()
    town.speaker("UNSEED", "un")
    town.speaker("UNFARM", "un")
    for who, stance, text, theme in SAID:
        town.says(who, stance, text, theme)
    town.says("Jan", "suggested", "wording on gardens", "schools", cites=("text/9",),
              wording={"ask": "replace", "old": "may", "new": "should"})  # fmt: skip
    town.says("Gus", "called for", "a ban on fees at fairs", "exchange", emphasis=True)
    town.speaker("Chair", "convening", "convener reply")
    town.says("Chair", "explained", "that fairs fall under paragraph 6", "exchange")

    draft = town.draft

    assert finished(draft).text.splitlines() == PAGE
    assert draft.uncovered == ()


PAGE: list[str] = [
    "Summary",
    (
        "2nd virtual townhall between the co-facilitators of the Seed Commons Charter and "
        "stakeholders and UN entities"
    ),
    "4 June 2026 (Teams)",
    (
        "The second virtual townhall with stakeholders and UN entities on the Seed Commons "
        "Charter convened by the co-facilitators, H.E. Ms. Rumi Halvard and H.E. Ms. Noor Quill, "
        "Permanent Representatives of Ostria and Belvane to the United Nations respectively, took "
        "place on Thursday, 4 June 2026. 88 participants took part in the exchange of views and "
        "12 participants (10 stakeholders and 2 UN entities) took the floor during this meeting."
    ),
    (
        "The co-facilitators provided a reading of the zero draft. Although this REV0 was warmly "
        "received, stakeholders raised a number of key issues. One stakeholder called "
        "for peace among growers."
    ),
    (
        "Participants stressed the importance of rules that small fairs can follow, free exchange "
        "at local fairs and simple labels in local languages, and that fees keep small growers "
        "away. One stakeholder called especially for a ban on fees at fairs. Furthermore, another "
        "stakeholder welcomed the clause on exchange between neighbours, but suggested adding "
        "gardeners to the clause. One stakeholder asked how fairs across borders would be treated "
        "and expressed concern about patents on old varieties. In response, the co-facilitators "
        "explained that fairs fall under paragraph 6."
    ),
    (
        "While the chapter on farmers’ seed banks and the definition of a local variety were "
        "welcomed, there were calls for cold rooms that run on solar power. There were also calls "
        "for public money for village seed banks and training of young curators. In addition, the "
        "need to keep duplicates in a second place was stressed. Caution was also expressed "
        "regarding storing all seeds in one capital. One UN entity reported that 60 seed banks had "
        "joined the network."
    ),
    (
        "With regard to seeds in schools, one stakeholder urged the co-facilitators to keep the "
        "words on school gardens and pointed to harvest songs. Another stakeholder encouraged a "
        "seed day in every school and suggested wording on gardens, using “should” instead of "
        "“may” in paragraph 9 of REV0."
    ),
    "Additional topics covered were: the mailing of seeds.",
    (
        "Stakeholders will soon be informed of the date of the second reading of the Charter "
        "which will take place at the Palace of Gardens in Ostria. Written inputs on REV0 can be "
        "sent to seeds@example.org or posted in the dedicated shared page by 30 June 2026."
    ),
]
