"""What is printed to a terminal."""


def counted(count: int, one: str, several: str = "") -> str:
    """Return a count with its noun, as "1 point"; `several` where more than one is no "s" more."""
    return f"{count} {one if count == 1 else several or one + 's'}"


def shown(text: str) -> str:
    """Return a text for the terminal, with control characters as signs that do nothing."""
    return "".join(
        sign if sign.isprintable() or sign == "\n" else f"\\x{ord(sign):02x}" for sign in text
    )
