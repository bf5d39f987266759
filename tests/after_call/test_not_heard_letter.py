"""Who asked and was not heard gets one letter: a text with addresses, sent by nobody here."""

import pytest

from tests.after_call.harbour import matches, unheard, with_inputs
from tests.builders import Townhall
from townnotes.after_call.letters import letter_words
from townnotes.after_call.not_heard import not_heard_letter


# X13
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_letter_to_those_not_heard_is_as_it_was_accepted(
    townhall: Townhall, language: str
) -> None:
    unheard(townhall)
    with_inputs(townhall, language)

    written = not_heard_letter(townhall.state)

    assert matches(f"not-heard.{language}.txt", written.letter.whole(letter_words(language)))


# X13
def test_everybody_with_an_address_is_a_blind_copy_and_stands_there_once(
    townhall: Townhall,
) -> None:
    unheard(townhall)

    letter = not_heard_letter(townhall.state).letter

    assert letter.to == ()
    assert [one.email for one in letter.bcc] == ["di@pier4.org", "ed@elder.org"]


# X13
def test_who_has_no_address_is_named(townhall: Townhall) -> None:
    unheard(townhall)

    assert not_heard_letter(townhall.state).without_email == ("Dr. Fay, Clinic", "Gulls")


# X13
def test_no_sign_of_a_name_breaks_an_address_apart(townhall: Townhall) -> None:
    unheard(townhall)

    assert str(not_heard_letter(townhall.state).letter.bcc[1]) == "Ed the Elder <ed@elder.org>"


# X13
def test_no_name_of_one_who_was_not_heard_stands_in_the_text_the_others_read(
    townhall: Townhall,
) -> None:
    unheard(townhall)

    text = not_heard_letter(townhall.state).letter.text

    assert not any(name in text for name in ("Di", "Ed", "Fay", "Gulls", "@"))


# X13
def test_without_an_address_for_inputs_a_reply_is_asked_for(townhall: Townhall) -> None:
    unheard(townhall)

    assert "as a reply to this mail" in not_heard_letter(townhall.state).letter.text
