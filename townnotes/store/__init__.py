"""The session's file: the only place that knows SQL."""
