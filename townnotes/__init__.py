"""Notes of live virtual townhalls: the record, the merge and the drafted summary."""

__version__ = "0.1.0"
