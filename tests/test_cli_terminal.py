"""What a person sees before a terminal: the bar, what is said above it, the prompt for the key, the server's lines."""

import json
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran
from tests.exports import write_tickets
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.terminals import Terminal

Run = Callable[..., Ran]
KEY = "key-of-a-test"
REFUSAL = answer(422, body=b'{"message": "Too [red]blue[/red]"}')
CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="terminals are POSIX")


def test_an_import_on_a_terminal_shows_its_progress(tmp_path: Path) -> None:
    """The bar says how far it is; a refused row stands above it as it happens, in the server's own words.

    The source's answer is lost, and what that means is said there, too. At the end only the report is left.
    """
    lost: list[Asked] = []

    def plan(asked: Asked) -> Fault | None:
        if not (asked.is_record or asked.is_person or lost):
            lost.append(asked)
            return Fault("reset", after=True)
        return REFUSAL if b'"T-2"' in asked.body else None

    file = write_tickets(tmp_path / "tickets.csv", 5)
    call = ("import", file, "--mapping", "auto", "--source", "Tickets", "--json")
    with (
        FaultyServer(plan, holds_after=3) as server,
        Terminal(*call, "--api-url", server.url, cwd=tmp_path, catch_output=True, BUILDBETTER_API_KEY=KEY) as at,
    ):
        at.wait_for("of 5 rows")
        server.let_go()
        code, out = at.ended()
    shown = CONTROL.sub("", at.shown)
    assert "Row 3: Too [red]blue[/red]" in shown
    assert "An empty source" in shown
    assert " requests a minute · delivering" in shown
    assert "\x1b[2K" in at.shown  # the bar is wiped away
    assert (code, json.loads(out)["rejected"]) == (1, 1)


def test_a_key_is_typed_unseen(tmp_path: Path) -> None:
    """At a terminal the key is asked for, isn't shown while it is typed, and is kept."""
    keyring = {"PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring", "TEST_KEYRING_FILE": str(tmp_path / "keyring")}
    with Terminal("key", "set", cwd=tmp_path, **keyring) as at:
        at.wait_for("API key: ")
        at.type("the-key\n")
        assert at.ended() == (0, "")
    assert "The key for https://api.buildbetter.app is in the keyring." in at.shown
    assert "the-key" not in at.shown
    assert "the-key" in (tmp_path / "keyring").read_text()


def test_the_server_says_where_it_is_and_how_it_ends(tmp_path: Path) -> None:
    """Alone on a terminal the practice server gives its address, its key and its page, until Ctrl-C is typed."""
    with Terminal("sandbox", "--key", "practice", cwd=tmp_path) as at:
        at.wait_for("Ctrl-C ends it.")
        assert re.search(r"runs at http://127\.0\.0\.1:\d+\r\nIts key is practice\r\n", at.shown)
        assert re.search(r"What arrives is shown at http://127\.0\.0\.1:\d+/\w", at.shown)
        at.process.send_signal(signal.SIGINT)
        assert at.ended() == (0, "")
    assert "Traceback" not in at.shown
