"""A recording made ready to be compared: once, with however many others it is compared."""

from collections import Counter, defaultdict
from functools import cached_property
from itertools import chain

from townnotes.merge import recordings
from townnotes.merge.likeness.compared_profiles import ComparedPeople
from townnotes.merge.names import keys_of
from townnotes.merge.recordings import RecordedPerson, RecordedTurn, Recording


class PreparedRecording:
    """A recording with its rows in order, and what is asked of them again with each other one.

    `compared` has the speakers of all recordings that are aligned with each other.
    """

    def __init__(self, recording: Recording, compared: ComparedPeople) -> None:
        self.recording = recording
        self.compared = compared
        self.rows = recordings.in_order(recording.heard)

    @cached_property
    def everyone(self) -> tuple[RecordedPerson, ...]:
        """Everybody it names, each once."""
        return self.recording.everyone

    @cached_property
    def spans(self) -> recordings.Spans:
        """Between which instants each row began."""
        return recordings.spans(self.rows)

    @cached_property
    def places(self) -> list[int]:
        """When each row began, as far as it is known."""
        return recordings.places(self.rows)

    @cached_property
    def words(self) -> list[frozenset[str]]:
        """The words that carry each row's note."""
        return [recordings.words_of(row.text) for row in self.rows]

    @cached_property
    def word_counts(self) -> Counter[str]:
        """In how many rows each word is."""
        return Counter(chain.from_iterable(self.words))

    @cached_property
    def timed(self) -> list[RecordedTurn]:
        """The rows that have an instant."""
        return [row for row in self.rows if row.began is not None]

    @cached_property
    def keys(self) -> list[list[str]]:
        """What another's note of each timed row may share: names of the speaker, rare words."""
        return [
            [*keys_of(row.speaker), *(f"#{word}" for word in recordings.words_of(row.text))]
            for row in self.timed
        ]

    @cached_property
    def instants(self) -> dict[str, list[int]]:
        """When the rows began that have a key, by the key."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for row, keys in zip(self.timed, self.keys, strict=True):
            for key in keys:
                found[key].append(row.began or 0)
        return dict(found)
