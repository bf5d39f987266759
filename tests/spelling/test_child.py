"""The process that looks words up: what it answers, and that it ends with whoever asks."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from townnotes.start_words import SPELL


def begun() -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-m", "townnotes", SPELL],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


def answers(*questions: dict[str, Any]) -> list[dict[str, Any]]:
    child = begun()
    said, _ = child.communicate("".join(f"{json.dumps(one)}\n" for one in questions))
    assert child.returncode == 0
    return [json.loads(line) for line in said.splitlines()]


@pytest.mark.parametrize(
    ("dictionary", "right", "wrong"),
    [
        ("en_GB", ["organize", "organise", "don’t", "labour"], ["tarining"]),
        ("fr", ["l’avenir", "développement"], ["devlopement"]),
        ("es", ["desarrollo", "niños"], ["desarollo"]),
        ("ru", ["развитие"], ["разитие"]),
        ("ar", ["التنمية"], ["التنمة"]),
    ],
)
def test_each_dictionary_tells_right_from_wrong(
    dictionary: str, right: list[str], wrong: list[str]
) -> None:
    (said,) = answers({"check": [*right, *wrong], "in": dictionary})
    assert said["wrong"] == wrong


def test_it_suggests_what_may_be_meant_the_likeliest_first() -> None:
    (said,) = answers({"suggest": "tarining", "in": "en_GB"})
    assert said["words"][0] == "training"


def test_it_ends_when_whoever_asks_is_gone() -> None:
    child = begun()
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(60) == 0
    assert child.stdout is not None
    child.stdout.close()
