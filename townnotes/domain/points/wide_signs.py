"""Signs of marks as Chinese, Japanese and Arabic keyboards type them: `＃`, `！`, `？`, `＋`, `؟`.

In the place of a mark each is read as its plain sign; as punctuation each stays what it is. No
blank is written before a mark in Chinese and Japanese, so `强调#能力建设` has a theme.
"""

import re

PLAIN = {"＃": "#", "！": "!", "＠": "@", "＋": "+", "？": "?", "؟": "?", "＞": ">", "－": "-"}
"""The plain sign of each."""
WIDE_ENDS = "，。；：！？、（）《》「」『』【】“”،؛؟"
"""What ends a name beside the punctuation of Latin scripts."""
_LETTERS = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
UNSPACED = rf"(?<=[{_LETTERS}，。；：、）》」』】”])"
"""Stands before a theme in a script that writes no blanks."""
_OF_A_WORD = re.compile(rf"(?<!\S)[＃！＠](?=[^\W_])|{UNSPACED}＃(?=[^\W_])")
_FIRST = re.compile(r"^\s*(?:[＋？؟＞－](?=\s)|＋(?=1))")


def plain_signs(line: str) -> str:
    """Return a line of the same length with its marks in plain signs, and all else as typed."""
    for pattern in (_FIRST, _OF_A_WORD):
        line = pattern.sub(_plain, line)
    return line


def _plain(found: re.Match[str]) -> str:
    return found.group()[:-1] + PLAIN[found.group()[-1]]
