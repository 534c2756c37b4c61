"""JWTs, links and buttons, almost right: nobody gets in, nothing is done, and every answer is clean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sidecar.core.links import PURPOSE, VALID, Ticket, signed
from tests.access_parts import CREDENTIALS, a_jwt, bearing
from tests.api_service import PLAIN, Api, assert_problem, serving
from tests.builders import a_body
from tests.mutations import mutated
from tests.test_clicks import Lab as SlackLab
from tests.test_clicks import form, interaction
from tests.test_clicks import lab as slack_lab
from ui_api.cli import now
from ui_api.limits import WINDOW_S

__all__ = ["slack_lab"]

TOKEN: Final = a_jwt("admin").encode()
CLAIMS: Final = ("aud", "exp", "nbf", "iat", "sub", "email", "app_metadata", "user_metadata", "is_anonymous")
JSON_VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
# The service runs in this process, and draws its jitter while hypothesis draws its values.
pytestmark = pytest.mark.filterwarnings("ignore:Do not use the `random` module")


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("jwt"), credentials=CREDENTIALS) as one:
        yield one


@given(st.data())
def test_a_changed_jwt_opens_nothing(guarded: Api, data: st.DataObject) -> None:
    token = data.draw(mutated(TOKEN)).replace(b"\r", b"").replace(b"\n", b"").replace(b"\x00", b"").strip()
    assume(token != TOKEN)
    guarded.seconds += WINDOW_S  # else it would only be seen that guesses are counted
    reply = guarded.say("GET", f"{PLAIN}/rules", headers=bearing(token.decode("latin-1")))
    assert reply.status in (400, 401), reply.text
    if reply.status == 401:
        assert_problem(reply, 401)


@given(st.sampled_from(CLAIMS), JSON_VALUES)
def test_a_signed_jwt_may_say_anything_and_breaks_nothing(guarded: Api, claim: str, value: Any) -> None:
    """Supabase signs what its administrator, and in part each user, lets it say."""
    guarded.seconds += WINDOW_S
    token = a_jwt(**{claim: value})
    reply = guarded.say("GET", f"{PLAIN}/rules", headers=bearing(token))
    assert reply.status in (200, 401), (reply.status, reply.text)
    assert guarded.say("POST", f"{PLAIN}/rules", "{}", bearing(token)).status in (401, 403) or claim == "app_metadata"


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("links")) as one:
        one.ask("POST", "/events", a_body())
        yield one


@given(st.data())
def test_a_changed_link_does_nothing(failing: Api, data: st.DataObject) -> None:
    (incident,) = failing.get("/incidents")
    key = failing.service.keys.ring().derived(PURPOSE)[0]
    token = signed(Ticket("ack", incident["id"], "log", now() + VALID - timedelta(hours=1)), key).encode()
    changed = data.draw(mutated(token))
    path = f"/a/{quote_from_bytes(changed, safe='')}"
    for method in ("GET", "POST"):
        reply = failing.say(method, path, None, {"Host": "127.0.0.1"})
        assert reply.status in (400, 404, 405, 410, 431), (reply.status, reply.text)
    assert failing.get("/incidents") == [incident]


def test_a_changed_button_does_nothing(slack_lab: SlackLab) -> None:
    slack_lab.fails()
    body = form(interaction(slack_lab.buttons()["Acknowledge"]))

    @given(mutated(body))
    def law(changed: bytes) -> None:
        reply = slack_lab.posts(changed, secret="another")
        assert_problem(reply, 401)

    @given(mutated(json.dumps({"type": "block_actions", "actions": [{"action_id": "x", "value": "ack.1.2"}]}).encode()))
    def signed_nonsense(changed: bytes) -> None:
        """What Slack itself signs may still be anything."""
        reply = slack_lab.posts(b"payload=" + quote_from_bytes(changed).encode())
        assert reply.status in (200, 422), (reply.status, reply.text)

    law()
    signed_nonsense()
    assert slack_lab.incident()["state"] == "open"
