"""The language a speaker spoke, where only the interpretation was heard, and the summary's own."""

SOME_LANGUAGE = "another language"
"""Where nobody said which."""

_BY_CODE = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French",
    "hi": "Hindi", "it": "Italian", "ja": "Japanese", "ko": "Korean", "pt": "Portuguese",
    "ru": "Russian", "sw": "Swahili", "zh": "Chinese",
}  # fmt: skip
"""ISO 639-1 codes that a hurried hand types instead of the name."""

SUMMARY_LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish"}
"""The languages a summary is written in, by their code."""

_IN_THEIR_OWN_WORDS = {"français": "fr", "francais": "fr", "español": "es", "espanol": "es"}


def summary_language(typed: str) -> str | None:
    """Return the code of the language typed, nothing where none is, None where it is no choice."""
    wanted = typed.strip().casefold()
    if not wanted:
        return ""
    if wanted in _IN_THEIR_OWN_WORDS:
        return _IN_THEIR_OWN_WORDS[wanted]
    found = (code for code, name in SUMMARY_LANGUAGES.items() if wanted in {code, name.casefold()})
    return next(found, None)


def language_of(typed: str) -> str:
    """Return the language that is meant: `fr` is French; names stay as they are typed."""
    typed = typed.strip()
    return _BY_CODE.get(typed.casefold(), typed)
