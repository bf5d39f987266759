"""A summary with everything an exporter may meet: annexes, tables, bars, notes and sheets."""

from datetime import datetime

from hypothesis import strategies as st

from townnotes.summary.document import (
    Annex,
    Bar,
    Column,
    Paragraph,
    Run,
    SpreadsheetTable,
    Summary,
    Table,
)

ANYTHING = st.text(alphabet=st.characters(exclude_categories=()))
"""Every string Python holds, and so every one SQLite does: control characters, lone surrogates."""


def full_of(text: str) -> Summary:
    """Return a summary that holds the text wherever a text may stand."""
    runs = (Run(text, italic=True, note=f"4 of 9\n{text}"), Run(text, link=f"https://e.org/{text}"))
    table = Table(
        (Column(text, 2), Column("share", 1, is_number=True), Column("", 1)),
        ((text, "9%", Bar(0.25)), ("", (Run(text, bold=True),), ""), ("sum", "9%", "")),
        has_sum=True,
    )
    annex = Annex(text, (Paragraph("subheading", (Run(text),)), table))
    when = datetime(2026, 5, 14, 10, 2, 3)  # noqa: DTZ001 - sheets hold the townhall's own clock
    sheet = SpreadsheetTable(
        "points", ("text", "count", "at"), ((text, 3, when), (text, None, None))
    )
    return Summary(
        text,
        (Paragraph("heading", (Run(text),)), Paragraph("body", runs)),
        annexes=(annex,),
        sheets=(sheet,),
    )
