"""The stream that tells an open page what has changed since it was loaded, or since it last heard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.api_service import Api, serving
from tests.builders import a_body
from tests.running import PATIENCE_S
from tests.test_web_story import CONFIG, sent, shown


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, CONFIG) as api:
        yield api


@contextmanager
def listening(api: Api, mark: str = "", heard: str = "") -> Iterator[Iterator[tuple[str, str]]]:
    """What is told, each time with the mark of what there was then; all words before it are skipped."""
    connection = HTTPConnection("127.0.0.1", api.port, timeout=PATIENCE_S)
    connection.request("GET", f"/live?seen={mark}", headers={"Last-Event-ID": heard} if heard else {})
    stream = connection.getresponse()
    try:
        yield told(stream)
    finally:
        stream.close()
        connection.close()


def told(lines: Iterator[bytes]) -> Iterator[tuple[str, str]]:
    mark = ""
    for line in lines:
        name, _, value = line.decode().strip().partition(": ")
        if name == "id":
            mark = value
        elif name == "data":
            yield value, mark


def mark_of(api: Api) -> str:
    found = re.search(r'data-live="/live\?seen=([^"]+)"', shown(api, "/history"))
    assert found is not None
    return found[1]


def test_what_was_stored_after_the_page_was_made_is_told_at_once(api: Api) -> None:
    mark = mark_of(api)
    sent(api, a_body())
    with listening(api, mark) as changes:
        what, now = next(changes)
        assert (what, now.partition(".")[0]) == ("ledger", mark.partition(".")[0])


def test_another_notifier_yaml_is_told_apart(api: Api) -> None:
    mark = mark_of(api)
    assert api.ask("PATCH", "/rules/elsewhere", {"enabled": False}).status == 200
    with listening(api, mark) as changes:
        assert next(changes)[0] == "config"


def test_who_listens_again_is_told_what_they_missed_and_nothing_twice(api: Api) -> None:
    mark = mark_of(api)
    sent(api, a_body())
    api.settled()
    with listening(api, mark) as changes:
        _, heard = next(changes)
    sent(api, a_body())
    with listening(api, mark, heard) as changes:
        what, now = next(changes)
        assert (what, now != heard) == ("ledger", True)


def test_another_run_of_the_notifier_is_something_new(tmp_path: Path) -> None:
    with serving(tmp_path, CONFIG) as first:
        mark = mark_of(first)
    with serving(tmp_path, CONFIG) as second, listening(second, mark) as changes:
        assert next(changes)[0] == "config"
