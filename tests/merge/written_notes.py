"""Notes of a townhall as people type them in a text file: surnames, numbers, brackets, headings."""

from collections.abc import Callable

from tests.merge.two_recordings import TwoRecordings, Written

Form = Callable[[int, Written, str], str]


def _who(who: Written) -> str:
    return ", ".join(filter(None, who))


def _surname_dash(_: int, who: Written, said: str) -> str:
    return f"{who.name.split()[-1] if who.name else who.organization} – {said}"


def _numbered(number: int, who: Written, said: str) -> str:
    return f"{number}. {_who(who)}\n   {said}"


def _bracketed(_: int, who: Written, said: str) -> str:
    return f"{who.name} ({who.organization}): {said}" if all(who) else f"{''.join(who)}: {said}"


def _bulleted(_: int, who: Written, said: str) -> str:
    return f"{_who(who)}:\n- {said}\n"


def _in_capitals(_: int, who: Written, said: str) -> str:
    return f"{_who(who).upper()}\n{said}\n"


FORMS: dict[str, tuple[Form, ...]] = {
    "surname and dash": (_surname_dash,),
    "numbered": (_numbered,),
    "brackets, bullets or capitals": (_bracketed, _bulleted, _in_capitals),
}
"""Forms by how they are called."""


def written_by(case: TwoRecordings, form: Form) -> str:
    """Return their notes as text; each line of a turn ends in "item" and the turn's number."""
    texts = {row["id"]: row["points"][0]["text"] for row in case.theirs.document["interventions"]}
    return "\n".join(
        form(place, case.theirs.written[id_], f"{texts[id_]} item {number}")
        for place, (id_, number) in enumerate(case.theirs.heard.items(), start=1)
    )
