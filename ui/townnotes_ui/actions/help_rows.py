"""What the F1 sheet and the README tell besides the actions: keys of lists, and marks."""

ON_THE_LIST: tuple[tuple[str, str], ...] = (
    ("Alt+Up, Alt+Down", "Move a speaker up or down the list"),
    ("Alt+Home, Alt+End", "Move a speaker to the top or the end of the list"),
    ("F2, Enter", "Edit a request: kind, on whose behalf, time limit"),
    ("Delete", "Remove a request from the list"),
    (
        "Space, Delete, Ctrl+V",
        "In the participants: confirm the name; remove; bring in what was copied",
    ),
    ("A … Z", "In the participants, several selected: give all the category that begins with it"),
    ("Esc", "Back to the note, or to the floor; from the search to where you were"),
    ("J, K, N, Z, Enter", "In a merge: join, keep apart, next to decide, undo, both notes"),
    ("Shift+J", "In a merge: join all likely matches"),
    ("1, 2, 3", "In a merge, for a field: yours, theirs, or both"),
    ("Left, Right, PgUp, PgDown", "In the session history: step, speaker"),
    ("Home, End", "In the session history: first moment, now"),
    ("Space, Up, Down", "In the session history: play or stop, faster, slower"),
    ("1 … 9, 0, !", "In the wording round: stance by number, none, all stances"),
    (
        "J, X, K, Left, Right",
        "In the wording round: same, opposite, keep apart; another of the nearest points",
    ),
    ("Enter, F2, T, Esc", "In the wording round: accept, edit the words, accept a theme, leave"),
    ("R, X", "In the memory of the series: reiterated, not the same"),
    ("R", "In the correction round: enter a speaker’s reply"),
    ("T", "In a speaker’s corrections and the remarks: use the words of a correction"),
    ("Figures", "To give the floor out of turn: the speaker’s number"),
    ("Space, M, W", "On the theme board: mark a card, move it to another theme, use other words"),
)
"""Keys that belong to the list that has the focus, not to the window."""

MARKS: tuple[tuple[str, str], ...] = (
    ("#theme", "the theme of this point; its first letters or its key will do"),
    ("!call", "how it was said: the stance that begins with these letters, here *called for*"),
    ("@name", "a participant who was mentioned"),
    ("§12", "paragraph 12 of the reference text"),
    ('"old" -> "new"', "a wording proposal"),
    ('keep "x"', 'at the start: words of the text are to stay; del "x": to go'),
    ('add "x" after "y"', 'at the start: words are to come in; move "x" to: elsewhere'),
    ("+1 @name", "at the start: one more who says what they said"),
    ("≠ @name", "at the start: the opposite of what they said; != does, too"),
    ("*", "at the end: this in particular"),
    ("//", "at the start or end: a private remark, which is in no summary"),
    ("+", "at the start: welcomed"),
    (">", "at the start: called for"),
    ("?", "at the start: asked"),
    ("-", "at the start: expressed concern about"),
)
"""Each mark, and what it means; a word between asterisks is an example."""
