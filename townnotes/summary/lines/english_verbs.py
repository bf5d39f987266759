"""The verbs of English with their forms, and which of them may be nouns: a table of the resources.

A form that a noun shares, such as "costs", is a verb only where its neighbours say so.
"""

from dataclasses import dataclass
from functools import cache, cached_property

from townnotes.summary.lines.word_tables import words_in
from townnotes.summary.lines.words import listed
from townnotes_resources import path as resource

AUXILIARIES = {
    "is": "was", "are": "were", "has": "had", "have": "had", "can": "could", "will": "would",
    "does": "did", "do": "did", "must": "had to", "cannot": "could not", "shall": "should",
    "isn’t": "was not", "aren’t": "were not", "hasn’t": "had not", "haven’t": "had not",
    "can’t": "could not", "won’t": "would not", "doesn’t": "did not", "don’t": "did not",
    "mustn’t": "must not", "shouldn’t": "should not", "wouldn’t": "would not",
    "couldn’t": "could not", "wasn’t": "was not", "weren’t": "were not", "didn’t": "did not",
    "was": "was", "were": "were", "had": "had", "could": "could", "would": "would",
    "should": "should", "might": "might", "may": "might", "did": "did", "remains": "remained",
}  # fmt: skip
"""What stands in reported speech for each form of an auxiliary."""

MODALS = listed("can could will would shall should may might must cannot do does did")


@dataclass(frozen=True)
class EnglishVerbs:
    """The verbs by their forms; each value is the base, or a form in place of another."""

    past_of: dict[str, str]
    """The past of each base."""
    participles: dict[str, str]
    """The base of each past participle."""
    thirds: dict[str, str]
    """The base of each form of the third person: drives → drive."""
    pasts: dict[str, str]
    """The base of each past that is no participle as well: drove → drive."""
    nouns: frozenset[str]
    """Bases that are nouns as well."""
    adjectives: frozenset[str]
    """Bases that are adjectives as well."""
    with_object: frozenset[str]
    """Bases that always take an object: what stands before their past alone, it was done to."""

    @cached_property
    def told(self) -> frozenset[str]:
        """The past forms of all."""
        return frozenset(self.past_of.values())

    def is_base(self, word: str) -> bool:
        """Tell whether a word is the base form of a verb known here."""
        return word in self.past_of

    def participle_of(self, past: str) -> str:
        """Return the participle of a past that differs from it: gone for went."""
        base = self.pasts[past]
        return next(one for one, of in self.participles.items() if of == base)

    def in_the_past(self, word: str) -> str:
        """Return the past of a base or third person, or nothing where it is neither."""
        return self.past_of.get(self.thirds.get(word, word), "")

    def is_surely(self, word: str) -> bool:
        """Tell whether a base or third person is a verb, whatever stands beside it."""
        base = self.thirds.get(word, word)
        if base not in self.past_of or base in self.nouns:
            return False
        return base != word or base not in self.adjectives


@cache
def english_verbs() -> EnglishVerbs:
    """Return the table, read once."""
    text = resource("languages/english_verbs.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return EnglishVerbs(
        past_of={base: past for base, past, *_ in rows},
        participles={participle: base for base, _, participle, *_ in rows},
        thirds={third_person(base): base for base, *_ in rows},
        pasts={past: base for base, past, participle, *_ in rows if past != participle},
        nouns=frozenset(row[0] for row in rows if row[-1] == "noun"),
        adjectives=frozenset(row[0] for row in rows if row[-1] == "adjective"),
        with_object=words_in("languages/english_object_verbs.txt"),
    )


def third_person(base: str) -> str:
    """Return the form of the third person: drives, passes, carries."""
    if base == "have":
        return "has"
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{base}es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}s"
