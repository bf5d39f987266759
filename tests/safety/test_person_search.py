"""Finding a person in any text, and putting other words in the place of the name."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.state import State
from townnotes.safety.privacy.people import KnownPerson, PersonSearch, folded

_NAMES = st.sampled_from(["Marta Kovač", "José-María Ortiz", "أمينة حسن", "田中花子", "O’Neil Øst"])
_AROUND = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12)
_FORM = st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"])


def _search(name: str) -> PersonSearch:
    return PersonSearch(KnownPerson((), (("name", name),)), State())


@given(_NAMES, _AROUND, _AROUND, _FORM, st.booleans())
def test_a_name_between_any_words_is_found_and_gone_when_replaced(
    name: str,
    before: str,
    after: str,
    form: str,
    loud: bool,  # noqa: FBT001 - Hypothesis gives it
) -> None:
    told = unicodedata.normalize(form, name.upper() if loud else name)  # pyright: ignore[reportArgumentType]
    text = f"{before} {told} {after}"
    search = _search(name)

    assert search.says(text)
    assert folded(name) not in folded(search.replaced(text, "…"))


@given(st.text(max_size=60))
def test_a_text_that_does_not_name_the_person_stays_as_it_is(text: str) -> None:
    search = _search("Marta Kovač")

    if not search.says(text):
        assert search.replaced(text, "…") == text
