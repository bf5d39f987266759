"""A townhall of a series and the one before it, which the tests of this folder begin from."""

from pathlib import Path

from tests.builders import Townhall
from townnotes.domain.commands.sessions import add_contact, change_details
from townnotes.domain.entities import Participant

GOLDEN = Path(__file__).parent / "golden"
YEAR_MS = 365 * 24 * 3600 * 1000


def matches(name: str, text: str) -> bool:
    """Tell whether a text is as it was accepted; one that differs is put there to be compared."""
    held = GOLDEN / name
    accepted = held.read_text(encoding="utf-8") if held.exists() else ""
    if accepted != text:
        held.write_text(text, encoding="utf-8")
    return accepted == text


def spoken(townhall: Townhall) -> Participant:
    """Have three speakers: one of two interventions, one without e-mail, one to be identified."""
    townhall.theme("rest", topic="longer breaks")
    townhall.theme("nights", topic="night work")
    ada = townhall.participant(
        "Ada Mill", honorific="Ms.", organization="Harbour Friends", email="ada@mill.org"
    )
    townhall.speaks(
        ada,
        "> longer breaks for crane crews #rest",
        "// she is to be asked about the strike",
        "- night work without light #nights",
    )
    bo = townhall.participant("Bo Quay", organization="Quay Board")
    townhall.later(60).speaks(bo, "+ the new quay lights #nights")
    cy = townhall.participant("Cy", organization="Dockers", to_identify=True)
    townhall.later(60).speaks(cy, "> a nurse on each pier #rest")
    townhall.later(60).speaks(ada, "> a second nurse by night #rest")
    return ada


def unheard(townhall: Townhall) -> None:
    """Have four ask and wait: two with e-mail, one of them twice, and two without."""
    di = townhall.participant("Di", organization="Pier 4", email="di@pier4.org")
    townhall.asks(di)
    townhall.asks(di, "right of reply")
    townhall.asks(townhall.participant("Ed; the <Elder>", email="ed@elder.org"))
    townhall.asks(townhall.participant("Fay", honorific="Dr.", organization="Clinic"))
    townhall.asks(townhall.participant("", organization="Gulls"))


def with_inputs(townhall: Townhall, language: str = "") -> None:
    """Have an address for written inputs, and a language of the summary."""
    townhall.do(change_details(townhall.state, language=language))
    id_ = townhall.new_id()
    townhall.do(add_contact(townhall.state, id_, "email", "inputs@harbour.org"))
    townhall.do(change_details(townhall.state, inputs_contacts=(id_,)))


def earlier_townhall(path: Path) -> Townhall:
    """Return the townhall a year before: Ada's organization asked for breaks there."""
    one = Townhall(path, author="before")
    one.do(
        change_details(
            one.state, ordinal=2, name="virtual townhall", date="2025-03-11", series="Harbour"
        )
    )
    one.theme("Rest", topic="longer breaks")
    one.theme("tolls", topic="harbour tolls")
    zoe = one.participant("Zoe Brook", organization="Harbour Friends")
    one.speaks(
        zoe,
        "> longer breaks for the crews of cranes #Rest",
        "> lower tolls #tolls",
        "// longer breaks for crane crews, she said in private",
    )
    bo = one.participant("Bo Quay", organization="Quay Board")
    one.later(60).speaks(bo, "> a nurse on each pier #Rest")
    one.session.close()
    return one
