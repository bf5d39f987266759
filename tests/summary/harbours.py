"""An invented townhall that every house style and language is read by."""

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import (
    Contact,
    Convener,
    Intervention,
    NextStep,
    Participant,
    ReferenceText,
)
from townnotes.domain.state import State

SPEAKERS = (
    ("mole", "Ms.", "Ada Mole", "Harbour Friends", "Coast Coalition", "stakeholder"),
    ("reef", "Mr.", "Ben Reef", "Reef Watch", "", "stakeholder"),
    ("tide", "", "Chi Tide", "Tidal Youth Forum", "", "stakeholder"),
    ("quay", "Ms.", "Dia Quay", "Dockers’ Union", "", "stakeholder"),
    ("buoy", "Mr.", "Eno Buoy", "Small Fishers’ League", "Island Fishers", "stakeholder"),
    ("lamp", "", "", "UN Lighthouse Office", "", "un"),
    ("gull", "Ms.", "Gia Gull", "UN Seabird Programme", "", "un"),
)
SAID: tuple[tuple[str, str, str, str], ...] = (
    ("mole", "welcomed", "the chapter on small harbours", "harbours"),
    ("mole", "called for", "public money for sea walls", "harbours"),
    ("reef", "called for", "public money for sea walls", "harbours"),
    ("tide", "called for", "public money for sea walls", "harbours"),
    ("quay", "called for", "public money for sea walls", "harbours"),
    ("quay", "stressed", "that dock work is paid by the day", "harbours"),
    ("buoy", "suggested", "add ice houses to the list of public works", "harbours"),
    ("buoy", "expressed concern about", "the dredging of lagoons", "harbours"),
    ("lamp", "reported", "that 40 lighthouses had been repaired", "harbours"),
    ("reef", "welcomed", "the words on coral nurseries", "reefs"),
    ("reef", "asked for", "more wardens for the reefs", "reefs"),
    ("tide", "stressed", "the importance of school visits to the reefs", "reefs"),
    ("gull", "stressed", "the need to keep cats off nesting islands", "reefs"),
    ("mole", "", "that the reef guards are volunteers today", "reefs"),
    ("gull", "", "that gulls follow the ferries", "ferries"),
    ("lamp", "called for", "a ferry plan for each island, with dates", "ferries"),
    ("tide", "raised", "lamps for kayaks at night", "lights"),
)


def harbours(language: str = "", profile: str = "") -> State:
    """Return the townhall, in the language and house style that its session chose."""
    town = Townhall(
        ordinal=4, name="virtual townhall briefing", process="Open Harbours Charter",
        subject="Open Harbours Charter", audience=("stakeholders", "UN entities"),
        date="2026-06-04", platform="Zoom", attendance=96, gathering="consultation",
        overview="the second draft of the Charter", reception="was generally well received",
        inputs_on="text", inputs_contacts=("mail", "space"), inputs_deadline="2026-07-01",
        language=language, profile=profile,
    )  # fmt: skip
    conveners = (("H.E. Ms.", "Rosa Vane", "Portugal"), ("H.E. Mr.", "Ivo Lark", "Kenya"))
    for honorific, name, of in conveners:
        town.add(Convener, role="co-facilitator", honorific=honorific, name=name, of=of,
                 post="Permanent Representative", to="the UN in New York")  # fmt: skip
    town.add(ReferenceText, "text", short="REV2")
    town.add(Contact, "mail", kind="email", value="harbours@example.org")
    town.add(Contact, "space", kind="link", value="https://example.org/sea",
             label="discussion space")  # fmt: skip
    town.add(NextStep, what="third reading of the Charter", where="UN Headquarters in New York")
    town.theme("harbours", topic="safe harbours")
    town.theme("reefs", topic="reefs and islands")
    town.theme("ferries", topic="ferries")
    town.theme("lights", topic="lights at sea")
    for id_, honorific, name, organization, group, category in SPEAKERS:
        town.add(Participant, id_, honorific=honorific, name=name, organization=organization,
                 speaks_for=group, category=category)  # fmt: skip
        town.turn(id_, "group statement" if group else "statement")
    for who, stance, text, theme in SAID:
        town.says(who, stance, text, theme)
    town.says("buoy", "suggested", "", "reefs", cites=("text/7",),
              wording={"ask": "replace", "old": "may", "new": "shall"})  # fmt: skip
    town.says("quay", "called for", "a ban on night dredging", "harbours", emphasis=True)
    town.add(Participant, "vane", honorific="H.E. Ms.", name="Rosa Vane", category="convening")
    town.turn("vane", "convener reply")
    town.says("vane", "explained", "that lagoons fall under paragraph 12", "harbours")
    town.add(Intervention, "turn right", speaker="quay", kind="right of reply", began=90_000,
             in_relation_to="Rosa Vane")  # fmt: skip
    town.says("turn right", "regretted", "that lagoons were named", "harbours")
    return town.state
