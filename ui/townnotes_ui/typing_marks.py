"""What may be typed into a note to say more than its words: for the F1 sheet and the README."""

MARKS: tuple[tuple[str, str], ...] = (
    ("#theme", "the theme of this point; the first letters do, or its key"),
    ("!call", "how it was said: the stance that begins so, here *called for*"),
    ("@name", "a participant who was mentioned"),
    ("§12", "paragraph 12 of the reference text"),
    ('"old" -> "new"', "a wording proposal"),
    ("//", "at the start or end: a private remark, which is in no summary"),
    ("+", "at the start: welcomed"),
    (">", "at the start: called for"),
    ("?", "at the start: asked"),
    ("-", "at the start: expressed concern about"),
)
"""Each mark, and what it means; a word between asterisks is an example."""
