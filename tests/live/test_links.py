"""Links: written and read back, and what is wrong with one said."""

import string
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.errors import RuleError
from townnotes.live.links import (
    HOST,
    JOIN,
    LiveLink,
    Server,
    laptop_token,
    link_text,
    new_token,
    read_link,
)

_LETTERS = st.text(string.ascii_lowercase, min_size=1, max_size=12)
_NAMES = st.builds(lambda *parts: ".".join(parts), _LETTERS, _LETTERS)
_TOKENS = st.text(f"{string.ascii_letters}{string.digits}-_", min_size=22, max_size=43)
_SERVERS = st.builds(
    Server, _NAMES | st.just("2001:db8::1"), st.integers(1, 65535), _TOKENS,
    st.binary(max_size=500), _LETTERS, _LETTERS,
)  # fmt: skip
_LINKS = st.builds(LiveLink, st.sampled_from([JOIN, HOST]), _SERVERS, _TOKENS)


@given(_LINKS)
def test_a_link_is_read_as_it_was_written(link: LiveLink) -> None:
    assert read_link(link_text(link)) == link


@given(_LINKS, st.integers(20, 200))
def test_a_link_that_a_mail_program_broke_is_read(link: LiveLink, width: int) -> None:
    text = link_text(link)
    lines = [text[at : at + width] for at in range(0, len(text), width)]

    assert read_link("<" + "\r\n  ".join(lines) + ">") == link


@given(st.text())
def test_any_other_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(RuleError):
        read_link(text)


@given(_LINKS, st.data())
def test_a_link_that_is_cut_is_refused_in_words(link: LiveLink, data: st.DataObject) -> None:
    text = link_text(link)
    at = data.draw(st.integers(0, text.index("#") + 21))

    with pytest.raises(RuleError):
        read_link(text[:at])


@given(st.text("townes:ji?at=&#0123456789[].%", max_size=80))
def test_what_looks_like_a_link_is_read_or_refused_in_words(rest: str) -> None:
    with suppress(RuleError):
        read_link(f"townnotes:join?{rest}")


def test_a_laptop_has_one_token_a_townhall_and_author() -> None:
    tokens = {laptop_token("s", hall, author) for hall in ("1", "2") for author in ("a", "b")}

    assert len(tokens) == 4
    assert laptop_token("s", "1", "a") in tokens


def test_tokens_have_128_bits_and_differ() -> None:
    made = {new_token() for _ in range(100)}

    assert len(made) == 100
    assert {len(one) for one in made} == {22}
