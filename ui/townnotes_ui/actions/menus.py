"""Which rows of the table of actions the menu of each place offers, in their order."""

BETWEEN = ""
"""A line in a menu."""
_EDITING = ("cut", "copy", "paste", "select-all")

MENUS: dict[str, tuple[str, ...]] = {
    "waiting": (
        "give-floor", "request", BETWEEN,
        "request-first", "request-up", "request-down", "request-last", BETWEEN,
        "withdraw", BETWEEN, "add-speaker", "suggest-order", "paste-names", "turn-list",
    ),
    "speaking": (
        "show-note", "correct", "interpretation", BETWEEN,
        "pause", "more-time", "less-time", BETWEEN, "insert-missed", "take-out",
    ),
    "spoke": ("show-note", "correct", BETWEEN, "insert-missed", "take-out"),
    "theme": (
        "tag-theme", BETWEEN, "rename-theme", "merge-theme", "theme-under", BETWEEN,
        "theme-up", "theme-down", BETWEEN, "remove-theme", BETWEEN, "find-theme", "theme-table",
    ),
    "board-theme": (
        "rename-theme", "merge-theme", "theme-under", BETWEEN,
        "theme-up", "theme-down", BETWEEN, "remove-theme",
    ),
    "point": (
        "private", "stance", "find-theme", "earlier", BETWEEN, "lose-thread", "interpretation",
        "correct", BETWEEN, *_EDITING,
    ),
    "intervention": (
        "open-note", "correct-selected", "reply", BETWEEN, "rename-speaker", "join-speaker",
        BETWEEN, "review-columns", "reading-pane",
    ),
    "columns": ("review-columns", "usual-columns"),
    "card": (
        "open-card", "correct-selected", BETWEEN, "mark-card", "join", "take-apart", BETWEEN,
        "card-words", "card-theme",
    ),
    "pair": ("join-pair", "part-pair"),
    "said": ("open-note", "reply"),
    "sentence": (
        "write", BETWEEN, "confirm-sentence", "choose-points", BETWEEN,
        "word-waiting", "untold", BETWEEN, "draft-again", "preview", "export",
    ),
    "paragraph": ("write", "draft-again", BETWEEN, "untold", "remarks", "preview", "export"),
    "writing": ("end-writing", BETWEEN, *_EDITING),
}  # fmt: skip
"""What the menu of each kind of place has, from the table: ids, and lines between them."""
