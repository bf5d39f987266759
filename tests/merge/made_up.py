"""Small recordings made up by Hypothesis: one debate, heard by several with half an ear."""

from collections.abc import Callable, Sequence

from hypothesis import strategies as st

from townnotes.merge.recordings import Label, RecordedPerson, RecordedTurn, Recording

NAMES = ("Amina Diallo", "Juan Pérez", "Lena Berg", "Anna Berg", "Tarō Yamada", "Ivo Horvat")
FORMS: tuple[Callable[[str], RecordedPerson], ...] = (
    lambda name: RecordedPerson("", name, "A Network"),
    lambda name: RecordedPerson("", name.split()[-1]),
    lambda name: RecordedPerson("", name.upper()),
    lambda _: RecordedPerson("", "", "A Network"),
    lambda name: RecordedPerson("", name[1:], "Another Union"),
)
LABELS = ("gender", "Gender equality", "labour rights", "climate")

DEBATES = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(20, 200)), min_size=1, max_size=12)
HEARING = st.lists(
    st.tuples(st.booleans(), st.integers(0, len(FORMS) - 1), st.integers(-9, 9)),
    min_size=12,
    max_size=12,
)


@st.composite
def recordings(draw: st.DrawFn, at_most: int = 4) -> list[Recording]:
    """Draw up to so many recordings of one debate, each by a clock of its own."""
    debate = draw(DEBATES)
    count = draw(st.integers(2, at_most))
    return [_recording(draw, debate, f"r{at}") for at in range(count)]


def _recording(draw: st.DrawFn, debate: Sequence[tuple[str, int]], id_: str) -> Recording:
    clock = draw(st.sampled_from([0, 90, -1500, 100_000]))
    hearing = draw(HEARING)
    knows_times = draw(st.sampled_from([True, True, True, False]))
    rows: list[RecordedTurn] = []
    now = 0
    for at, ((name, seconds), (is_missed, form, late)) in enumerate(
        zip(debate, hearing, strict=False)
    ):
        began, ended = ((now + clock + late + extra) * 1000 for extra in (0, seconds))
        now += seconds + 4
        if is_missed and at % 3:
            continue
        person = FORMS[form](name)
        person = person._replace(id=f"{id_}-{form}-{name}")
        instants = (began, ended) if knows_times else (None, None)
        rows.append(
            RecordedTurn(f"{id_}-{at}", person, *instants, text=f"{name} spoke of part {at}")
        )
    labels = draw(st.lists(st.sampled_from(LABELS), max_size=3, unique=True))
    return Recording(
        id_,
        tuple(rows),
        labels=tuple(Label(f"{id_}-{words}", "theme", (words,)) for words in labels),
    )
