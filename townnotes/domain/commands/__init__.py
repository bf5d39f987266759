"""Commands: pure functions from the state to assignments; they may refuse with RuleError."""
