"""Figures beside their limits, as benches print them."""


class Verdicts:
    """Prints figures beside their limits, and remembers whether one was missed."""

    def __init__(self) -> None:
        self.is_missed = False

    def tell(self, name: str, value: str, limit: str, *, keeps: bool) -> None:
        """Print a figure."""
        self.is_missed |= not keeps
        print(f"{name:44} {value:>18}   limit {limit:10}{'' if keeps else ' MISSED'}")
