"""Events over HTTP, almost right or not at all: every answer is clean, and what is accepted is there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.intake import OURS
from tests.api_service import PLAIN, Api, Reply, serving
from tests.builders import a_body
from tests.mutations import mutated

KINDS: Final = [
    *("application/json", "application/x-ndjson", "application/cloudevents+json", "application/cloudevents-batch+json"),
    *(
        "text/plain",
        "application/json; charset=utf-16",
        "application/xml",
        "multipart/form-data",
        "",
        "\xff",
        "a" * 500,
    ),
]
BUS: Final = {"id": "evt_1765319431512", "type": "alert.x", "payload": {"device_id": "d"}, "priority": 1}
CLOUDEVENT: Final = {"specversion": "1.0", "id": "1", "source": "/x", "type": "x_failed", "data": {"host_name": "pi-1"}}
VALID: Final = [
    json.dumps(each).encode()
    for each in (a_body(), [a_body(), BUS], BUS, CLOUDEVENT, [CLOUDEVENT], {**a_body(), "attachments": ["/x/y.png"]})
] + [b"\n".join([json.dumps(a_body()).encode()] * 3)]
LONE: Final = st.characters(categories=["Cs", "Cc", "Cf", "Co", "Lu", "Nd"])
VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(LONE, max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(LONE, max_size=8), inner, max_size=4),
    max_leaves=12,
)
# The service runs in this process, and draws its jitter while hypothesis draws its values.
pytestmark = pytest.mark.filterwarnings("ignore:Do not use the `random` module")


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("fuzz")) as one:
        yield one
        assert one.ask("POST", "/events", a_body()).status == 202


def post(api: Api, content: bytes, kind: str) -> Reply:
    return api.say("POST", f"{PLAIN}/events", content, {"Content-Type": kind})


def assert_clean(api: Api, reply: Reply) -> None:
    assert reply.status in (202, 413, 415, 422), (reply.status, reply.text[:500])
    body: dict[str, Any] = reply.json
    assert len(reply.body) < 60_000
    if reply.status == 202:
        for each in body["accepted"]:
            assert api.get(f"/events/{each['id']}")["event_type"]
    else:
        assert (body["status"], bool(body["detail"])) == (reply.status, True)


@given(st.data(), st.sampled_from(VALID), st.sampled_from(KINDS[:5]))
def test_what_is_almost_an_event_is_taken_or_refused(api: Api, data: st.DataObject, valid: bytes, kind: str) -> None:
    assert_clean(api, post(api, data.draw(mutated(valid)), kind))


@given(st.binary(max_size=300), st.sampled_from(KINDS))
def test_any_bytes_are_refused_or_taken(api: Api, content: bytes, kind: str) -> None:
    assert_clean(api, post(api, content, kind))


@given(VALUES, st.sampled_from(OURS))
def test_any_value_in_any_field_is_refused_or_taken(api: Api, value: Any, field: str) -> None:
    for content in ({**a_body(), field: value}, {**a_body(), "event_data": {field: value}}):
        assert_clean(api, post(api, json.dumps(content).encode(), "application/json"))


@pytest.mark.parametrize(
    "content",
    [
        b'{"event_type": "x", "event_type": "y", "event_data": {"a": 1, "a": 2}}',
        b'{"event_type": "x", "event_data": {"n": ' + b"9" * 100_000 + b"}}",
        b'{"event_type": "x", "event_data": {"n": 1e' + b"9" * 100_000 + b"}}",
        b'{"event_type": "x", "event_data": {"n": -0.' + b"0" * 100_000 + b"1}}",
        b'{"event_type": "x", "event_data": {"n": NaN, "m": -Infinity}}',
        b'{"event_type": "x", "event_data": {"s": "\\ud800"}}',
        b'{"event_type": "x", "event_data": {"s": "\\u0000\\u001b[2J"}}',
        b'{"event_type": "x", "event_data": {"' + b"k" * 1_000_000 + b'": 1}}',
        b'{"event_type": "x", "event_data": {' + b",".join(b'"%d": 1' % n for n in range(4_000)) + b"}}",
        b'{"event_type": "x", "event_data": ' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
        b'{"event_type": "x", "event_data": {"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
        b"\xef\xbb\xbf" + json.dumps(a_body()).encode(),
        json.dumps(a_body()).encode("utf-16"),
        b"\x1f\x8b\x08\x00",
        json.dumps({**a_body(), "id": "x" * 1_000_000}).encode(),
        json.dumps(a_body(error_msg="x" * 1_000_000, stdout="y" * 1_000_000)).encode(),
        b"[" + b",".join([b"{}"] * 1_000) + b"]",
        b"\n" * 1_000_000,
        b"{}\n" * 1_001,
        b"[" * 10_000_000,
    ],
)
def test_extremes_are_refused_or_taken(api: Api, content: bytes) -> None:
    for kind in KINDS[:3]:
        assert_clean(api, post(api, content, kind))
