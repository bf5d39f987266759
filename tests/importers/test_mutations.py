"""Files of calls with bytes changed at random."""

from tests.importers.mutations import try_mutations


def test_a_changed_file_is_read_or_refused_in_words() -> None:
    assert try_mutations(500).ends.total() == 500
