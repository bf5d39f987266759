"""What is printed to a terminal."""


def shown(text: str) -> str:
    """Return a text for the terminal, with control characters as signs that do nothing."""
    return "".join(
        sign if sign.isprintable() or sign == "\n" else f"\\x{ord(sign):02x}" for sign in text
    )
