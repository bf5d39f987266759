"""Any state that registers can make: every field, values of any kind, all of Unicode."""

from collections.abc import Iterable
from dataclasses import fields

from hypothesis import strategies as st

from townnotes.domain.entities import KINDS
from townnotes.domain.fields import about
from townnotes.domain.registers import Register, clean_text, encode_value
from townnotes.domain.state import State

_IDS = {name: [f"{name[:3]}{number}" for number in range(3)] for name in KINDS}
_EVERY_ID = [id_ for ids in _IDS.values() for id_ in ids]
_TEXTS = st.one_of(
    st.text(max_size=6),
    st.text(st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF), max_size=2),
    st.sampled_from(
        ["", " ", "0", "final", "draft", "check", "statement", "waiting", "email", "2026-02-30",
         "2026-02-28", "soon", "Europe/Paris", "a/b", "/", "~2", "opening", "x\x00", "\u2028", "é"]
    ),
    st.sampled_from(_EVERY_ID),
)  # fmt: skip
_PLAIN = st.one_of(
    st.none(), st.booleans(), _TEXTS, st.integers(-5, 5), st.integers(0, 2_000_000_000_000),
    st.integers(-(1 << 70), 1 << 70), st.floats(allow_nan=False, allow_infinity=False),
)  # fmt: skip
VALUES = st.recursive(
    _PLAIN,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(_TEXTS, st.sampled_from(["ask", "old", "new", "after"])), inner, max_size=3
        ),
    ),
    max_leaves=4,
)


def _field_names(kind: str) -> list[str]:
    return [one.name for one in fields(KINDS[kind]) if one.name != "id"] + ["deleted"]


@st.composite
def assignments(draw: st.DrawFn) -> Register:
    """Draw a register of some entity, most of them of a kind that its field can hold."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    name = draw(st.sampled_from(_field_names(kind)))
    how = about(KINDS[kind])[name] if name != "deleted" else None
    if how is not None and how.kind in {"members", "mapping"}:
        name = f"{name}/{clean_text(draw(st.one_of(_TEXTS, st.sampled_from(_EVERY_ID))))}"
    value = draw(st.one_of(VALUES, st.just(True)))
    if how is not None and how.of and draw(st.booleans()):
        value = draw(st.sampled_from(_IDS[how.of]))
    id_ = draw(st.sampled_from(_IDS[kind]))
    return Register(kind, id_, name, "me", 0, encode_value(value))


STATES = st.lists(assignments(), max_size=40)


def state_of(registers: Iterable[Register]) -> State:
    """Return the state of registers that are stamped in their order."""
    state = State()
    state.apply(one._replace(stamp=stamp) for stamp, one in enumerate(registers, start=1))
    return state
