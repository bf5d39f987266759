import pytest

from townnotes_exporters.characters import clean, clean_line, web_address


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("as it was", "as it was"),
        ("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("tab\tstays", "tab\tstays"),
        ("\x00bell\x07\x1b\x7f\x9f", "bell"),
        ("\ufffeno\uffff", "no"),
        ("half \ud83d", "half \ufffd"),
        ("pair \ud83d\ude00", "pair \U0001f600"),
        ("e\u0301 \u200f\u202e \U0010ffff", "e\u0301 \u200f\u202e \U0010ffff"),
    ],
)
def test_what_a_file_cannot_hold_is_replaced_or_dropped_and_nothing_else(
    typed: str, written: str
) -> None:
    assert clean(typed) == written


def test_a_property_of_the_file_is_one_line() -> None:
    assert clean_line(" two\n lines\t\x00here ") == "two lines here"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("mailto:a.b@example.org", "mailto:a.b@example.org"),
        ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
        ("https://example.org/né à Rio", "https://example.org/n%C3%A9%20%C3%A0%20Rio"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/<\ud800>", "https://example.org/%3C%EF%BF%BD%3E"),
        ("HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"),
    ],
)
def test_an_address_has_only_the_characters_addresses_may_have(link: str, address: str) -> None:
    assert web_address(link) == address


@pytest.mark.parametrize(
    "link",
    [None, "", "#", "#part", "javascript:alert(1)", "file:///etc/passwd", "https://", "mailto: "],
)
def test_what_is_no_address_is_no_link(link: str | None) -> None:
    assert web_address(link) is None


def test_an_address_word_would_call_damage_is_no_link() -> None:
    assert web_address("https://example.org/" + "a" * 3_000) is None
