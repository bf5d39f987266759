"""What a merge brings is a union: in any order, in any groups, as often as it comes."""

import random
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from townnotes.domain.entities import Participant
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State
from townnotes.merge.incoming import File, choose

_REGISTER = st.builds(
    Register,
    st.just(Participant.entity),
    st.sampled_from(["1" * 32, "2" * 32]),
    st.sampled_from(["name", "deleted", "aliases/Al"]),
    st.sampled_from(["a" * 32, "b" * 32]),
    st.integers(0, 5),
    st.sampled_from([encode_value(one) for one in ("x", "y", True, False)]),
)
_FILE = st.lists(_REGISTER, max_size=8, unique_by=lambda one: one.key)
_FILES = st.lists(_FILE, min_size=1, max_size=4)


class _Replica:
    """A file in memory: what stands, and all that was ever replaced."""

    def __init__(self) -> None:
        self.state = State()
        self.earlier: set[Register] = set()

    def merge(self, many: Sequence[Sequence[Register]]) -> int:
        files = [File(str(at), one) for at, one in enumerate(many)]
        batch = choose(files, self.state, "me").batch
        self.earlier |= set(batch.earlier)
        self.earlier |= {one.replaces for one in batch.came if one.replaces}
        self.state.apply(one.register for one in batch.came)
        return len(batch.came)

    @property
    def held(self) -> tuple[list[Register], list[Register]]:
        return sorted(self.state.registers()), sorted(self.earlier)


# H8
@settings(max_examples=200, deadline=None)
@given(files=_FILES, chance=st.randoms(use_true_random=False))
def test_files_merge_to_the_same_in_any_order(
    files: list[list[Register]], chance: random.Random
) -> None:
    one, other = _Replica(), _Replica()
    one.merge(files)
    chance.shuffle(files)

    other.merge(files)

    assert one.held == other.held


# H8
@settings(max_examples=200, deadline=None)
@given(files=_FILES)
def test_files_merge_to_the_same_together_or_one_after_the_other(
    files: list[list[Register]],
) -> None:
    one, other = _Replica(), _Replica()
    one.merge(files)

    for file in files:
        other.merge([file])

    assert one.held == other.held


# H2
@settings(max_examples=200, deadline=None)
@given(files=_FILES)
def test_files_merged_again_bring_nothing(files: list[list[Register]]) -> None:
    replica = _Replica()
    replica.merge(files)
    before = replica.held

    assert replica.merge(files) == 0
    assert replica.held == before


# H8
@settings(max_examples=200, deadline=None)
@given(files=_FILES)
def test_no_register_is_lost(files: list[list[Register]]) -> None:
    replica = _Replica()

    replica.merge(files)

    standing, earlier = replica.held
    assert {*standing, *earlier} == {one for file in files for one in file}
