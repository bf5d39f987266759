"""Any townhall that Hypothesis can think of, for the tests of the summary."""

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Contact, Convener, NextStep, ReferenceText
from townnotes.domain.points.stances import STANCES

_ANY = st.text(max_size=12)
_LINES = st.one_of(
    _ANY,
    st.sampled_from(
        ["a fund", "that wells run dry", "add a well", "adding wells", "States to act", "A fund.",
         "the need to act", "how wells are paid", "wells are dry", "is it so?", "\u202eabc", "\x00",
         "calls for wells", "not", "to", "do not", "the importance of", '"a" -> "b"', "😀 pumps"]
    ),
)  # fmt: skip
_NO_WORDING: dict[str, str] = {}
_KINDS = ("statement", "group statement", "video message", "convener reply", "point of order",
          "right of reply", "procedural", "odd")  # fmt: skip
_FIELDS = {
    "ordinal": st.integers(1, 9999),
    "attendance": st.integers(0, 50),
    "date": st.sampled_from(["2026-02-28", "2026-02-30", "soon"]),
    "inputs_deadline": st.sampled_from(["2026-02-28", "later"]),
    "inputs_contacts": st.just(("c0", "c1", "gone")),
    **dict.fromkeys(
        ("name", "process", "subject", "platform", "gathering", "overview", "reception",
         "inputs_on"), _ANY
    ),
}  # fmt: skip
PLAIN = st.text("abc XY-'", max_size=12).filter(lambda text: text == " ".join(text.split()))


@st.composite
def townhalls(draw: st.DrawFn, words: st.SearchStrategy[str] = _ANY) -> Townhall:
    fields: dict[str, Any] = {
        name: draw(words if how is _ANY else how)
        for name, how in _FIELDS.items()
        if draw(st.booleans())
    }
    town = Townhall(audience=tuple(draw(st.lists(words, max_size=3))), **fields)
    for place in range(draw(st.integers(0, 4))):
        names = ("role", "honorific", "name", "post", "post_plural", "of", "to")
        town.add(
            Convener, f"v{place}", **{one: draw(words) for one in names if draw(st.booleans())}
        )
    for place in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(["email", "link", ""]))
        town.add(Contact, f"c{place}", kind=kind, value=draw(words), label=draw(words))
    for _ in range(draw(st.integers(0, 2))):
        town.add(NextStep, what=draw(words), when=draw(words), where=draw(words))
    town.add(ReferenceText, "text", short=draw(words), name=draw(words))
    return town


def _fill(draw: st.DrawFn, town: Townhall) -> None:
    themes = [town.theme(f"theme {place}", topic=draw(_ANY)) for place in range(3)]
    speakers = [f"s{place}" for place in range(draw(st.integers(1, 7)))]
    for who in speakers:
        category = draw(st.sampled_from(["stakeholder", "un", "convening", "", "gone"]))
        town.speaker(who, category, draw(st.sampled_from(_KINDS)))
    points: list[str] = []
    for _ in range(draw(st.integers(0, 14))):
        private = draw(st.integers(0, 5)) == 0
        point = town.says(
            draw(st.sampled_from(speakers)),
            draw(st.sampled_from(["", "odd", *STANCES])),
            "SECRET" if private else draw(_LINES),
            themes=tuple(draw(st.lists(st.sampled_from([*themes, "gone"]), max_size=2))),
            private=private,
            gap=draw(st.integers(0, 9)) == 0,
            emphasis=draw(st.booleans()),
            cites=tuple(draw(st.lists(st.sampled_from(["text/1", "gone/2", "odd"]), max_size=2))),
            wording=draw(
                st.one_of(
                    st.just(_NO_WORDING),
                    st.fixed_dictionaries({"ask": _ANY, "old": _ANY, "new": _ANY}),
                )
            ),
        )
        points.append(point)
    for one, other in draw(
        st.lists(st.tuples(*[st.sampled_from(points or ["-"])] * 2), max_size=3)
    ):
        town.same(one, other)
    if draw(st.booleans()):
        sections = ["opening", "closing", "title", "gone", *themes]
        town.by_hand(draw(st.sampled_from(sections)), draw(_ANY), *points[:2])


@st.composite
def sessions(draw: st.DrawFn) -> Townhall:
    town = draw(townhalls())
    _fill(draw, town)
    return town


SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
