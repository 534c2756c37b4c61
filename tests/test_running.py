"""What the tests start the program with."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.api_service import LOG_ONLY
from tests.builders import a_body
from tests.running import running


def test_what_is_sent_to_one_that_has_ended_reaches_nobody_else(tmp_path: Path) -> None:
    """Another test's notifier took it once, said so, and the crash test found it lost."""
    with running(tmp_path, LOG_ONLY) as notifier:
        port = urlsplit(notifier.url).port
        notifier.kill()
        with socket.create_server(("127.0.0.1", port or 0)) as another:
            with pytest.raises(ConnectionRefusedError, match="it does not run"):
                notifier.send(a_body())
            another.setblocking(False)
            with pytest.raises(BlockingIOError):
                another.accept()
