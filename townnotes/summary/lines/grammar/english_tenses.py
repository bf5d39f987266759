"""What an English line says, in the tense of a report: "dams give" is "dams gave"."""

from collections.abc import Iterator, Sequence

from townnotes.summary.lines.english_verbs import AUXILIARIES, MODALS, english_verbs
from townnotes.summary.lines.grammar.english_finite_verbs import COMPOUND
from townnotes.summary.lines.grammar.english_things import is_plural
from townnotes.summary.lines.grammar.seen_verbs import is_finite_at
from townnotes.summary.lines.nouns.english_nouns import counted_nouns
from townnotes.summary.lines.words import bare_word, listed


def in_the_past(words: Sequence[str], at: int) -> str:
    """Return the words from the finite verb on as a report has them, or nothing where in doubt."""
    verbs = english_verbs()
    told: list[str] = []
    later = set(_later_verbs(words, at))
    for place in range(at, len(words)):
        word = words[place]
        bare, end = word.rstrip(",.;)"), word[len(word.rstrip(",.;)")) :]
        low = bare.casefold()
        before = bare_word(words[place - 1]) if place > at else ""
        if place == at and low not in AUXILIARIES:
            past = _past(low, words)
            if not past:
                return ""
            told.append(past + end)
        elif low in AUXILIARIES and _is_turned(bare, before, place == at):
            nxt = bare_word(words[place + 1]) if place + 1 < len(words) else ""
            turned = _auxiliary(low, nxt)
            if turned is None:
                return ""
            told.append(turned + end)
        elif place in later or _goes_on(words, at, place):
            told.append(verbs.in_the_past(low) + end)
        else:
            told.append(word)
    return " ".join(told)


def _past(verb: str, words: Sequence[str]) -> str:
    verbs = english_verbs()
    if verb in verbs.told and not verbs.is_base(verb) and verb not in verbs.pasts:
        return f"had {verb}" if "since" in words and verb in verbs.participles else verb
    if verb not in verbs.pasts:
        return verbs.in_the_past(verb)
    # "Went up three times since": it had gone up.
    return f"had {verbs.participle_of(verb)}" if "since" in words else verb


def _later_verbs(words: Sequence[str], at: int) -> Iterator[int]:
    """Give the places of the verbs of clauses that hang on the first one, where they are sure."""
    for place in range(at + 1, len(words) - 2):
        leads = bare_word(words[place]) in _CLAUSES and words[place - 1] not in {"even", "as"}
        subject = place + 2 if words[place + 1] in {"the", "a", "an"} else place + 1
        if leads and _is_subject_of_next(words, subject):
            yield subject + 1


def _is_subject_of_next(words: Sequence[str], place: int) -> bool:
    """Tell whether a word is the subject of the verb behind it: "they sell"."""
    verbs = english_verbs()
    subject, then, after = (bare_word(one) for one in [*words[place : place + 3], "", ""][:3])
    if verbs.is_base(then):
        is_done = is_plural(subject) and after in {"it", "them", "the"}
        return subject in {"they", "people"} or is_done
    is_one = subject in _ONE or "".join(words[place : place + 1]).isupper()
    return then in verbs.thirds and (is_one or subject in counted_nouns())


_ONE = frozenset({"it", "nobody", "everybody", "he", "she"})


def _goes_on(words: Sequence[str], at: int, place: int) -> bool:
    """Tell whether a later word is surely a finite verb: of a second predicate, or a clause."""
    verbs = english_verbs()
    low, before = bare_word(words[place]), bare_word(words[place - 1])
    if place == at + 1 and bare_word(words[at]) not in AUXILIARIES:
        # "Costs lives": what stands at once behind a verb is its object.
        return False
    if before == "and" and place + 1 < len(words) and verbs.is_base(bare_word(words[at])):
        # "Labs send samples and wait a year": many do both.
        return verbs.is_base(low) and (verbs.is_surely(low) or is_finite_at(words, place))
    after = bare_word("".join(words[place + 1 : place + 2]))
    is_second = before in {"and", "but"} and after in {"it", "them", "the", "its", "their"}
    if low in verbs.thirds and (verbs.is_surely(low) or is_second):
        return True
    before_it = words[max(at, place - 5) : place - 1]
    is_in_clause = any(bare_word(one) in _CLAUSES for one in before_it)
    is_in_clause |= len(before_it) > 0 and bare_word(before_it[-1]) == "and"
    is_base = verbs.is_base(low) and is_plural(words[place - 1]) and before not in COMPOUND
    is_base &= not verbs.is_surely(before) or place == at
    return is_in_clause and is_base and (verbs.is_surely(low) or place == len(words) - 1)


_CLAUSES = listed("if when because unless until as while whenever where so than")


def _is_turned(word: str, before: str, is_first: bool) -> bool:  # noqa: FBT001
    """Tell whether a word that may be an auxiliary is one that a report turns."""
    if is_first:
        return True
    if word in {"have", "do", "has"} and before in {"to", "not", *MODALS}:
        return False
    # "In May" is a month.
    return word.casefold() not in {"may", "might", "will"} or not (
        word[0].isupper() or before in {"the", "a", "political"}
    )


def _auxiliary(word: str, after: str) -> str | None:
    if word == "must" and after in {"not", "never"}:
        return "must"
    if word in {"do", "does"}:
        return "did" if after in {"not", "never"} else None
    return AUXILIARIES[word]
