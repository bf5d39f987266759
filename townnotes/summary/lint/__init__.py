"""Checks a draft against the house style: each finding with its reason, and a fix if one is sure.

The rules are those of un-style.md, section 9, and what the session itself lacks.

Decisions:

* Evidence is read generously: a quantifier or verb is found only where even all points behind the
  sentence are too weak for it.
* A rule is a function of the `CheckedDraft` and a row in `rules.py`; a style turns it on by number,
  and users' copies of styles have a new one from the built-in.
"""

from townnotes.domain.state import State
from townnotes.summary.lint.checked_draft import CheckedDraft, Command, Finding, mended
from townnotes.summary.lint.rules import RULES, LintRule, is_on
from townnotes.summary.paragraphs import Draft
from townnotes.summary.style.house_style import HouseStyle, style_of

__all__ = ["RULES", "Command", "Finding", "LintRule", "lint", "mended", "rule_of"]


def lint(state: State, draft: Draft, style: HouseStyle | None = None) -> tuple[Finding, ...]:
    """Return all findings in the order of the text; without a style it is the session's."""
    chosen = style or style_of(state)
    checked = CheckedDraft(state, draft, chosen)
    found = [
        one
        for rule in RULES.values()
        if is_on(rule, chosen)
        for one in rule.look(checked)
        if not chosen.lets_pass(rule.number, one.said)
    ]
    places = {one.section: place for place, one in enumerate(draft.paragraphs)}
    found.sort(key=lambda one: (places.get(one.section, 0), one.start, one.rule))
    return tuple(found)


def rule_of(finding: Finding) -> LintRule:
    """Return the rule that a finding does not pass."""
    return RULES[finding.rule]
