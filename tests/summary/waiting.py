"""A draft in which points wait for words, whatever the rules could make of them."""

from dataclasses import replace

from townnotes.summary.paragraphs import Draft, StillToWord


def waiting(draft: Draft, *points: str, section: str = "bees", why: str = "signs") -> Draft:
    """Return a draft that tells none of the points, but among its topics, and lists them."""
    gone = set(points)
    paragraphs = tuple(
        one
        if one.section == "additional"
        else replace(
            one,
            sentences=tuple(
                replace(said, rests_on=tuple(id_ for id_ in said.rests_on if id_ not in gone))
                for said in one.sentences
            ),
        )
        for one in draft.paragraphs
    )
    uncovered = (*(id_ for id_ in draft.uncovered if id_ not in gone), *points)
    to_word = tuple(StillToWord(one, section, why) for one in points)
    return replace(draft, paragraphs=paragraphs, uncovered=uncovered, to_word=to_word)
