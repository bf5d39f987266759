"""What the F1 sheet and the README tell besides the actions: keys of lists, and marks."""

ON_THE_LIST: tuple[tuple[str, str], ...] = (
    ("Alt+Up, Alt+Down", "Move who waits"),
    ("Alt+Home, Alt+End", "Move who waits to the top, or to the end"),
    ("F2, Enter", "Correct a request: kind, for whom, time limit"),
    ("Delete", "Take a request off the list"),
    (
        "Space, Delete, Ctrl+V",
        "In the participants: the name is right; remove; bring in what is copied",
    ),
    ("A … Z", "In several rows of the participants: the category that begins so, for all of them"),
    ("Esc", "Back to the note, or to the floor; from the search to where you were"),
    ("J, K, N, Z, Enter", "In a merge: join, keep apart, next to decide, take back, both notes"),
    ("Shift+J", "In a merge: join all that is likely one"),
    ("1, 2, 3", "In a merge: of a field show yours, theirs, or keep both"),
    ("Left, Right, PgUp, PgDown", "In the session as it was: step, speaker"),
    ("Home, End", "In the session as it was: the first moment, now"),
    ("Space, Up, Down", "In the session as it was: play or stop, faster, slower"),
    ("1 … 9, 0, !", "In the wording round: the stance of the figure, none, all stances"),
    ("J, X, K, Left, Right", "In it: the same, the opposite, apart; another of the near points"),
    ("Enter, F2, T, Esc", "In it: take and go on, change the words, a proposed theme, leave"),
    ("Figures", "To give the floor out of turn: the number of who gets it"),
    ("Space, M, W", "On the theme board: mark a card, give it another theme or other words"),
)
"""Keys that belong to the list that has the focus, not to the window."""

MARKS: tuple[tuple[str, str], ...] = (
    ("#theme", "the theme of this point; the first letters do, or its key"),
    ("!call", "how it was said: the stance that begins so, here *called for*"),
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
