from __future__ import annotations

from base64 import b64decode
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar import document
from sidecar.channels.notifier import CHANNEL, PATH, Notifier, forwarded, send
from sidecar.core.bodies import BYTES_LIMIT
from sidecar.core.channel import Failed, Message, Opened, Outcome, Sent
from sidecar.core.intake import Incoming, read_event
from sidecar.core.model import Attachment, Event, Severity
from sidecar.core.trace import Trace
from tests.builders import an_event
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.wire_parts import a_message, a_wire

TOKEN = "the-ingest-token-of-the-centre"  # made up
SETTINGS = Notifier(url="https://notifier.example", name="pi-1")
TAKEN = Answer(status=202, body=b'{"accepted":[{"id":"evt_01"}],"rejected":[]}')
EVENT: Final = an_event(
    id="evt_1m8gq44jm64tpbd0awrp",
    severity=Severity.warning,
    source="http",
    time=datetime(2026, 3, 4, 13, 0, 0, 123456, tzinfo=timezone(timedelta(0))),
    team_id="7fdeb4bb",
    attachments=(
        Attachment(name="screen.png", source="https://files.example/s?sig=a%2Fb", content_type="image/png"),
        Attachment(name="log.txt", source="/captures/log.txt", content_type="text/plain"),
    ),
    trace=Trace("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "lab=1"),
)


def told(sink: Sink, folder: Path, secrets: dict[str, str] | None = None, event: Event | None = EVENT) -> Outcome:
    settings = msgspec.structs.replace(SETTINGS, url=sink.url)
    return send(settings, Opened(secrets or {}), a_message(event=event), a_wire(folder))


# ---------------------------------------------------------------------- the event goes out as it is


def test_the_event_itself_is_posted(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        assert told(sink, tmp_path) == Sent(detail="taken as evt_01", provider_id="evt_01", status_code=202)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", PATH)
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert request.json == forwarded(EVENT, "pi-1")


def test_what_arrives_is_the_same_event() -> None:
    """But for the files of the machine that it was on."""
    now = datetime(2026, 3, 4, 14, 0, tzinfo=UTC)
    arrived = read_event(Incoming(body=forwarded(EVENT, "pi-1"), source="http"), new_id="evt_2", now=now)
    assert arrived == msgspec.structs.replace(
        EVENT,
        received_at=now,
        source_id=EVENT.id,
        notes=("forwarded by pi-1",),
        attachments=(msgspec.structs.replace(EVENT.attachments[0], is_picture=True),),
    )


def test_the_token_goes_along(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        told(sink, tmp_path, {"token": TOKEN})
    assert sink.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_a_notifier_below_a_path_works(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        settings = msgspec.structs.replace(SETTINGS, url=f"{sink.url}/notifier/")
        send(settings, Opened({}), a_message(event=EVENT), a_wire(tmp_path))
    assert sink.requests[0].path == f"/notifier{PATH}"


# ---------------------------------------------------------------------- what is no yes


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (Answer(status=503, body=b'{"detail":"the disk is full"}'), "server", True, "the disk is full"),
        (Answer(status=429, headers={"Retry-After": "7"}), "rate_limited", True, "429"),
        (Answer(status=401, body=b'{"detail":"the token is none"}'), "credentials", False, "the token is none"),
        (Answer(status=403, body=b'{"detail":"needs the scope"}'), "credentials", False, "needs the scope"),
        (Answer(status=422, body=b'{"detail":"event_type: wanted"}'), "rejected", False, "event_type: wanted"),
        (Answer(status=404), "settings", False, "is the URL its base address?"),
        (Answer(status=405), "settings", False, "is the URL its base address?"),
        (Answer(body=b"<html>Please log in</html>"), "settings", False, "no answer of a notifier"),
        (Answer(status=202, body=b'{"accepted":[]}'), "settings", False, "no answer of a notifier"),
        (Answer(status=202, body=b"[]"), "settings", False, "no answer of a notifier"),
        (Answer(fault="hang"), "timeout", True, ""),
        (Answer(fault="close"), "connection", True, ""),
    ],
)
def test_everything_but_an_event_that_was_taken_is_a_failure(
    tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str
) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        settings = msgspec.structs.replace(SETTINGS, url=sink.url)
        outcome = send(settings, Opened({"token": TOKEN}), a_message(event=EVENT), a_wire(tmp_path, timeout_s=0.5))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


def test_files_of_this_machine_go_along_as_far_as_there_is_room(tmp_path: Path) -> None:
    files = {"small.txt": 7, "first.bin": 4_500_000, "second.bin": 4_500_000, "huge.bin": 5_000_001, "last.txt": 9}
    for name, size in files.items():
        (tmp_path / name).write_bytes(b"x" * size)
    named = tuple(Attachment(name=name, source=str(tmp_path / name)) for name in (*files, "gone.txt"))
    event = msgspec.structs.replace(EVENT, attachments=named)
    wire = a_wire(tmp_path).within(15, (str(tmp_path),))
    with Sink() as sink:
        sink.answers = [TAKEN]
        settings = msgspec.structs.replace(SETTINGS, url=sink.url)
        assert isinstance(send(settings, Opened({}), a_message(event=event), wire), Sent)
    sent = {each["name"]: len(b64decode(each["content"])) for each in sink.requests[0].json["attachments"]}
    assert sent == {"small.txt": 7, "first.bin": 4_500_000, "last.txt": 9}
    assert len(sink.requests[0].body) < BYTES_LIMIT


def test_without_an_event_nothing_is_sent(tmp_path: Path) -> None:
    with Sink() as sink:
        assert isinstance(told(sink, tmp_path, event=None), Failed)
    assert not sink.requests


# ---------------------------------------------------------------------- checked


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"url": "notifier.example"}, "url"),
        ({"url": "http://notifier.example"}, "url"),
        ({"url": f"https://notifier.example{PATH}"}, "url"),
        ({"url": "https://ann:x@notifier.example"}, "url"),
        ({"name": "a\nb"}, "name"),
    ],
)
def test_settings_that_cannot_work_are_a_problem(changes: dict[str, Any], path: str) -> None:
    assert [each.path for each in CHANNEL.check(msgspec.structs.replace(SETTINGS, **changes))] == [path]


@pytest.mark.parametrize("name", ["", "x" * 101])
def test_a_name_that_is_too_short_or_too_long_is_refused(name: str) -> None:
    config = f'{{url: "https://notifier.example", token: x, name: "{name}"}}'
    (problem,) = document.parse(f"version: 1\nintegrations: {{up: {{type: notifier, config: {config}}}}}").problems
    assert str(problem).endswith(f"config.name: found {len(name)} characters; allowed: 1 to 100 characters")


def test_the_token_is_sealed_to_its_notifier() -> None:
    assert not list(CHANNEL.check(SETTINGS))
    assert CHANNEL.destination(SETTINGS) == "https://notifier.example"
    assert CHANNEL.recipient(SETTINGS) == "notifier.example"


def golden(said: Message) -> str:
    """The events of the other golden files, by their ids."""
    from tests.test_golden import CASES  # noqa: PLC0415  # which asks this module in its turn

    event = next(event for event, *_ in CASES.values() if event.id == said.event_id)
    return as_json(forwarded(msgspec.structs.replace(event, event_data={"…": len(event.event_data)}), "pi-1"))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"url": url, "token": mark}


EVERY_KEY: Final = "{url: http://notifier.lan, token: x, name: pi-1}"
