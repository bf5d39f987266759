"""Commands: pure functions from the state to assignments; they may refuse with RuleError.

They take ids and look the entities up themselves: what is on the screen may be older than the
state. One that somebody else has removed meanwhile is left as it is, and nothing is assigned.
"""
