"""How English asks for words of a text: "asked for the last sentence to be deleted"."""

import re

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.verbs import Introduced

_DONE = {
    "keep": "kept", "retain": "retained", "maintain": "maintained", "preserve": "preserved",
    "delete": "deleted", "remove": "removed", "drop": "dropped", "strike": "struck",
    "add": "added", "insert": "inserted", "include": "included",
}  # fmt: skip
_ASK = re.compile(rf"({'|'.join(_DONE)})\s+(\S.*?)(\s+(?:after|before|to|at the)\s+.+)?")
_LACKS_THE = re.compile(
    r"(?:(?:first|second|third|last|final|opening|new|whole)\s+)*"
    r"(?:sentence|words?|reference|mention|paragraph|term|phrase|footnote)s?\b"
)


def asked_of_text(stance: str, remark: Remark) -> Introduced | None:
    """Return what is asked of a text, or nothing where it is none of this."""
    found = _ASK.fullmatch(remark.phrase.body) if stance == "asked for" else None
    if found is None or remark.phrase.form not in {"action", "need"} or remark.is_wording:
        return None
    what = f"the {found[2]}" if _LACKS_THE.match(found[2]) else found[2]
    return Introduced("asked", "for", f"{what} to be {_DONE[found[1]]}{found[3] or ''}")
