"""The script of the practice call is told word by word, each speech as long as it takes."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.starting.script import ChatLine, Speech, Telling, speeches

WORDS = st.lists(st.sampled_from(["one", "two", "three", "four"]), min_size=1, max_size=9)
SPEECHES = st.lists(WORDS.map(" ".join), min_size=1, max_size=6).map(
    lambda said: Speech("Ann Lee", tuple(said))
)


@given(SPEECHES, st.lists(st.floats(0, 20), max_size=12))
def test_what_was_said_is_the_beginning_of_the_speech_and_only_grows(
    speech: Speech, steps: list[float]
) -> None:
    telling = Telling(speech)
    whole = " ".join(speech.said)
    said_before = ""
    for step in steps:
        telling.go_on(step)
        told = telling.told()
        said = " ".join(filter(None, [*told.before, told.now]))
        assert whole.startswith(said)
        assert said.startswith(said_before)
        said_before = said


@given(SPEECHES)
def test_all_is_said_once_its_time_is_over(speech: Speech) -> None:
    telling = Telling(speech)
    assert telling.told() == ((), "")

    telling.go_on(telling.length)

    assert telling.is_over
    assert telling.told() == (speech.said, "")


def test_the_chat_is_written_after_so_many_sentences() -> None:
    chat = ChatLine(1, "Bea Moy", "may I speak?")
    telling = Telling(Speech("Ann Lee", ("one two", "three four"), chat))
    assert telling.chat is None

    telling.go_on(telling.length / 2 + 0.1)

    assert telling.chat == chat


def test_each_speech_of_the_practice_call_takes_about_a_minute() -> None:
    lengths = {name: Telling(one).length for name, one in speeches().items()}

    assert len(lengths) == 7
    assert [name for name, length in lengths.items() if not 45 < length < 90] == []
