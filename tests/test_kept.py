"""Files that come inside of events are on disk before the event is, and go out with its messages."""

from __future__ import annotations

import json
import os
from base64 import b64encode
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sidecar.core.attachments import CONTENT_LIMIT, brought, read_attachments, with_paths
from sidecar.errors import UnavailableError
from sidecar.kept import NO_FILES, KeptFiles
from tests.api_service import assert_problem, serving
from tests.builders import a_body
from tests.running import eventually, running
from tests.sink import Sink
from tests.smtp_servers import a_mail_server
from tests.test_fleet import forwarding_to

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def bringing(*files: Any, **data: Any) -> dict[str, Any]:
    return a_body(**data) | {"attachments": list(files)}


def a_file(content: bytes = PICTURE, name: str = "screen.png", **more: str) -> dict[str, str]:
    return {"name": name, "content": b64encode(content).decode(), **more}


# ---------------------------------------------------------------------- what is brought


def test_a_file_becomes_the_path_where_it_lies() -> None:
    body = bringing("https://files.example/x.png", a_file(content_type="image/png"))
    assert brought(body) == {1: PICTURE}
    placed = with_paths(body, {1: "/data/attachments/abc"})
    assert placed["attachments"] == [
        "https://files.example/x.png",
        {"name": "screen.png", "content_type": "image/png", "path": "/data/attachments/abc"},
    ]
    (_, kept), notes = read_attachments(placed["attachments"])
    assert (kept.name, kept.source, kept.is_picture, notes) == ("screen.png", "/data/attachments/abc", True, ())


@pytest.mark.parametrize(
    "given",
    [
        {"name": "x", "content": "no base64!"},
        {"name": "x", "content": 7},
        {"name": "x", "content": None},
        {"name": "x", "content": b64encode(b"x" * (CONTENT_LIMIT + 3)).decode()},
    ],
)
def test_what_is_no_file_costs_the_event_nothing_and_is_noted(given: Any) -> None:
    assert brought(bringing(given)) == {}
    found, (note,) = read_attachments([given])
    assert found == ()
    assert note.startswith("attachments[0] is not sent: ")


@pytest.mark.parametrize(
    "body", [None, 7, [], {}, {"attachments": None}, {"attachments": "x"}, {"attachments": ["x", 7]}]
)
def test_other_bodies_bring_nothing(body: Any) -> None:
    assert brought(body) == {}


# ---------------------------------------------------------------------- where it is kept


def test_the_same_content_is_kept_once_and_stays_young(tmp_path: Path) -> None:
    kept = KeptFiles(tmp_path / "attachments")
    path = Path(kept.keep(PICTURE))
    assert path.read_bytes() == PICTURE
    assert path.stat().st_mode & 0o777 == 0o600
    os.utime(path, (1_000, 1_000))
    assert kept.keep(PICTURE) == str(path)
    assert len(list(path.parent.iterdir())) == 1
    assert kept.prune(before=2_000) == 0
    os.utime(path, (1_000, 1_000))
    assert kept.prune(before=2_000) == 1
    assert not path.exists()


def test_a_folder_that_cannot_be_written_refuses_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "attachments").write_text("a file in its place")
    with pytest.raises(UnavailableError, match="could not be kept in"):
        KeptFiles(tmp_path / "attachments").keep(PICTURE)
    with pytest.raises(UnavailableError):
        NO_FILES.keep(PICTURE)
    assert NO_FILES.at_hand("/captures/x.png") == "/captures/x.png"


def test_an_event_whose_file_cannot_be_kept_is_not_taken_and_may_come_again(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        folder = api.places.attachments
        folder.write_text("in the way")
        body = bringing(a_file()) | {"id": "job-1"}
        assert_problem(api.ask("POST", "/events", body), 503)
        folder.unlink()
        assert api.ask("POST", "/events", body).status == 202
        assert [path.read_bytes() for path in folder.iterdir()] == [PICTURE]


def test_what_another_notifier_keeps_is_kept_here_as_well_when_it_is_needed(tmp_path: Path) -> None:
    theirs = KeptFiles(tmp_path / "theirs")
    source = theirs.keep(PICTURE)
    asked: list[str] = []

    def fetch(name: str) -> bytes | None:
        asked.append(name)
        return PICTURE if name in source else None

    ours = KeptFiles(tmp_path / "ours", fetch)
    own = ours.at_hand(source)
    assert Path(own).parent == tmp_path / "ours"
    assert Path(own).read_bytes() == PICTURE
    assert ours.at_hand(source) == own
    assert len(asked) == 1, "once it is here, nobody is asked"


@pytest.mark.parametrize(
    "source", ["https://files.example/x.png", "/captures/x.png", f"/elsewhere/{'0' * 64}", "a" * 64]
)
def test_what_nobody_keeps_stays_where_it_is_said_to_be(tmp_path: Path, source: str) -> None:
    assert KeptFiles(tmp_path / "ours").at_hand(source) == source
    assert not (tmp_path / "ours").exists()


# ---------------------------------------------------------------------- where it goes


def test_it_is_in_the_mail(tmp_path: Path) -> None:
    with a_mail_server() as (mailbox, port):
        mail = {
            "smtp_host": "127.0.0.1",
            "smtp_port": port,
            "from_email": "lab@lab.example",
            "to": ["qa@lab.example"],
            "tls": "none",
        }
        config = {
            "version": 1,
            "integrations": {"mail": {"type": "email", "config": mail}},
            "rules": {"all": {"event_type": "*", "integration_ids": ["mail"]}},
        }
        with running(tmp_path, json.dumps(config)) as notifier:
            notifier.send(bringing(a_file()))
            eventually(lambda: len(mailbox.envelopes) == 1, "the mail is there")
    (mail_sent,) = mailbox.mails()
    files = {part.get_filename(): part.get_content() for part in mail_sent.walk() if part.get_filename()}
    assert files["screen.png"] == PICTURE


def test_a_file_of_a_host_is_in_the_centre(tmp_path: Path) -> None:
    """One that the event brought, and one that it named by its path; not one that is gone."""
    captures = tmp_path / "captures"
    captures.mkdir()
    (captures / "log.txt").write_text("the end of the log")
    (tmp_path / "centre").mkdir()
    (tmp_path / "host").mkdir()
    with Sink() as sink:
        hook = {"type": "webhook", "config": {"url": f"{sink.url}/in"}}
        telling = {
            "version": 1,
            "integrations": {"hook": hook},
            "rules": {"all": {"event_type": "*", "integration_ids": ["hook"]}},
        }
        with running(tmp_path / "centre", json.dumps(telling)) as centre:
            config = json.loads(forwarding_to(centre.url, "pi-1"))
            config["settings"] = {"attachments": {"folders": [str(captures)]}}
            with running(tmp_path / "host", json.dumps(config)) as host:
                host.send(bringing(a_file(), str(captures / "log.txt"), str(captures / "gone.txt")))
                eventually(lambda: len(sink.requests) == 1, "somebody is told")
            kept = {path.read_bytes() for path in (centre.data / "attachments").iterdir()}
    assert kept == {PICTURE, b"the end of the log"}


def test_what_no_event_of_the_history_needs_is_deleted(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        api.ask("POST", "/events", bringing(a_file()))
        (path,) = api.places.attachments.iterdir()
        api.service.clear_up()
        assert path.exists()
        long_ago = (api.service.now() - timedelta(days=181)).timestamp()
        os.utime(path, (long_ago, long_ago))
        api.service.clear_up()
        assert not path.exists()
