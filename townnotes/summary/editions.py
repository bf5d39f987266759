"""What tells one text of the summary from another."""

from hashlib import sha256

from townnotes.summary.paragraphs import Draft


def digest_of(draft: Draft) -> str:
    """Return the SHA-256 of the paragraphs' words, in hexadecimal."""
    text = "\n".join(one.text for one in draft.paragraphs if one.text.strip())
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
