"""Checks a draft against the house style: each finding with its reason, and a fix if one is sure.

The rules are those of un-style.md, section 9, and what the session itself lacks.

Decisions:

* Evidence is read generously: a quantifier or verb is found only where even all points behind the
  sentence are too weak for it.
* A rule is a function of the `CheckedDraft` and a row in `RULES`; a style turns it on by number,
  and users' copies of styles have a new one from the built-in.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from townnotes.domain.state import State
from townnotes.summary.evidence.duplicates import Likely
from townnotes.summary.languages import English
from townnotes.summary.languages.tongue import SPOKEN
from townnotes.summary.lint import (
    frames,
    note_signs,
    numbers,
    people,
    punctuation,
    quantities,
    spelling,
    unnoted,
    verbs,
    waiting,
)
from townnotes.summary.lint.checked_draft import CheckedDraft, Command, Finding, mended
from townnotes.summary.lint.unnoted import MORE_SAY_SO
from townnotes.summary.paragraphs import Draft
from townnotes.summary.style.house_style import HouseStyle, style_of

__all__ = ["MORE_SAY_SO", "RULES", "Command", "Finding", "LintRule", "lint", "mended", "rule_of"]

ALL = tuple(SPOKEN)
ENGLISH = (English.code,)


class LintRule(NamedTuple):
    """A rule: its number, its name, what finds its places, and the languages it makes sense in.

    `is_fact`: what it finds may be untrue, and is no matter of style alone.
    """

    number: int
    name: str
    look: Callable[[CheckedDraft], Iterable[Finding]]
    languages: tuple[str, ...] = ENGLISH
    is_fact: bool = False


RULES: dict[int, LintRule] = {
    rule.number: rule
    for rule in (
        LintRule(1, "Counts add up", frames.adds_up, ALL, is_fact=True),
        LintRule(2, "Weekday fits the date", numbers.weekdays, ALL, is_fact=True),
        LintRule(3, "Ordinal of title and text", frames.same_ordinal, ALL, is_fact=True),
        LintRule(4, "Figure begins a sentence", numbers.at_the_start),
        LintRule(5, "Numbers under ten", numbers.under_ten),
        LintRule(6, "Per cent, not %", numbers.per_cent),
        LintRule(7, "Oxford spelling", spelling.oxford),
        LintRule(8, "Acronym not written out", spelling.expanded),
        LintRule(9, "United Nations in full", spelling.in_full),
        LintRule(10, "Apostrophe on an acronym", spelling.possessive),
        LintRule(11, "Full stop missing", punctuation.full_stop, ALL),
        LintRule(12, "Importance of, not to", spelling.importance_of),
        LintRule(13, "Quantifier too strong", quantities.above_evidence, ALL, is_fact=True),
        LintRule(14, "Verb too strong", verbs.above_record, ALL, is_fact=True),
        LintRule(15, "Same verb twice in a row", verbs.twice, ALL),
        LintRule(16, "Quotation marks mixed", punctuation.quotation_marks, ALL),
        LintRule(17, "Form of additional topics", punctuation.additional, ALL),
        LintRule(18, "Address is not live", frames.live, ALL),
        LintRule(19, "Name or organization", people.leaks, ALL, is_fact=True),
        LintRule(20, "Serial comma", punctuation.serial_comma),
        LintRule(21, "Form of the date", numbers.forms, ALL),
        LintRule(22, "H.E. lacks", people.excellencies, ALL),
        LintRule(23, "“Respectively” without lists", punctuation.respectively, ALL),
        LintRule(24, "Bold or italic in text", punctuation.styled, ALL),
        LintRule(25, "Convener not fully known", people.known, ALL, is_fact=True),
        LintRule(26, "Speakers without category", frames.without_category, ALL, is_fact=True),
        LintRule(27, "Fewer there than spoke", frames.too_few, ALL, is_fact=True),
        LintRule(28, "Word missing or doubled", spelling.whole),
        LintRule(29, "Still to word", waiting.still_to_word, ALL, is_fact=True),
        LintRule(30, "Shorthand, sign or mark", note_signs.left_over, ALL),
        LintRule(31, "Quoted or denied by nobody", unnoted.nobody_said, ALL, is_fact=True),
        LintRule(33, "What matters is not told", waiting.left_out, ALL, is_fact=True),
        LintRule(35, "Number hangs on a name", frames.sure_count, ALL, is_fact=True),
        LintRule(waiting.SAID_TWICE, "Said twice?", waiting.said_twice, ALL),
        LintRule(MORE_SAY_SO, "More may say the same", unnoted.too_few, ALL, is_fact=True),
    )
}


def lint(
    state: State,
    draft: Draft,
    style: HouseStyle | None = None,
    likely: Sequence[Likely] | None = None,
) -> tuple[Finding, ...]:
    """Return all findings in the order of the text; without a style it is the session's.

    `likely` are the pairs of cards that likely say the same, where they were found before.
    """
    chosen = style or style_of(state)
    checked = CheckedDraft(state, draft, chosen, likely)
    found = [
        one
        for rule in RULES.values()
        if chosen.language in rule.languages and chosen.checks(rule.number)
        for one in rule.look(checked)
        if not chosen.lets_pass(rule.number, one.said)
    ]
    places = {one.section: place for place, one in enumerate(draft.paragraphs)}
    found.sort(key=lambda one: (places.get(one.section, 0), one.start, one.rule))
    return tuple(found)


def rule_of(finding: Finding) -> LintRule:
    """Return the rule that a finding does not pass."""
    return RULES[finding.rule]
