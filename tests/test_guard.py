"""Who may talk to the service from a browser, and what a browser must be told so that a page may read the answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sidecar.core.config import Security, Settings
from tests.api_service import ANYONE, FRONTEND, GLUED, LOG_ONLY, PLAIN, Api, assert_problem, serving
from tests.builders import a_body
from tests.engines import by_hand
from ui_api import limits
from ui_api.guard import allowed_host, is_loopback
from ui_api.problems import TooManyError

EVENT = '{"event_type": "x"}'
JSON = {"Content-Type": "application/json"}
SETTINGS = """\
settings:
  public_url: http://qa-lab:7109
  security: {hosts: [rack.lab], origins: ["https://pages.lab:8443"]}
"""


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("guard")) as one:
        yield one


# ---------------------------------------------------------------------- CORS


@pytest.mark.parametrize("base", [PLAIN, GLUED])
@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("GET", "/integrations", None, 200),
        ("POST", "/events", EVENT, 202),
        ("GET", "/nothing", None, 404),
        ("GET", "/rules/nobody", None, 404),
        ("PATCH", "/rules", None, 405),
        ("DELETE", "/integrations/log", None, 409),
        ("DELETE", "/rules/nobody", None, 404),
        ("POST", "/rules", "{}", 422),
        ("POST", "/rules", "{", 422),
        ("GET", "/history?limit=0", None, 400),
        ("POST", "/events", "x" * 11_000_000, 413),
    ],
)
def test_an_allowed_page_may_read_every_answer(
    api: Api, base: str, method: str, path: str, content: str | None, status: int
) -> None:
    reply = api.say(method, base + path, content, {"Origin": FRONTEND, **JSON})
    assert reply.status == status, reply.text
    assert reply.headers["access-control-allow-origin"] == FRONTEND
    assert "ETag" in reply.headers["access-control-expose-headers"]
    assert reply.headers["vary"] == "Origin"


def test_an_allowed_page_may_read_even_an_answer_about_a_bug(tmp_path: Path) -> None:
    """Somebody wrote into the database what is no JSON: nothing foresees that."""
    with serving(tmp_path) as api:
        assert api.ask("POST", "/events", a_body()).status == 202
        with by_hand(api.places.database) as database:
            database.execute("UPDATE events SET event_data = 'hunter2'")
        reply = api.ask("GET", "/events", Origin=FRONTEND)
        detail = assert_problem(reply, 500)["detail"]
        assert "the log of the notifier says what" in detail
        assert "hunter2" not in reply.text
        assert reply.headers["access-control-allow-origin"] == FRONTEND
        assert api.ask("GET", "/rules").status == 200


@pytest.mark.parametrize("path", [f"{PLAIN}/integrations", f"{GLUED}/integrations/x", f"{GLUED}/events", "/anything"])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_a_preflight_is_answered(api: Api, path: str, method: str) -> None:
    wanted = {"Access-Control-Request-Method": method, "Access-Control-Request-Headers": "content-type"}
    reply = api.say("OPTIONS", path, None, {"Origin": FRONTEND, **wanted})
    assert (reply.status, reply.body) == (204, b"")
    assert reply.headers["access-control-allow-origin"] == FRONTEND
    assert method in reply.headers["access-control-allow-methods"]
    assert "Content-Type" in reply.headers["access-control-allow-headers"]


def test_an_options_request_that_is_no_preflight_is_not_taken_for_one(api: Api) -> None:
    assert api.say("OPTIONS", f"{PLAIN}/rules", None, {"Origin": FRONTEND}).status in (204, 405)


def test_without_an_origin_there_are_no_cors_headers(api: Api) -> None:
    assert not [name for name in api.say("GET", "/healthz").headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "origin",
    [
        *("http://localhost:3000", "https://localhost", "http://127.0.0.1:5073", "http://[::1]:5073"),
        *("http://192.168.1.17:5073", "https://virtualpytest.com", "https://dev.virtualpytest.com"),
    ],
)
def test_where_virtualpytests_frontend_is_served_from_is_allowed(api: Api, origin: str) -> None:
    assert api.say("GET", "/healthz", None, {"Origin": origin}).headers["access-control-allow-origin"] == origin


@pytest.mark.parametrize(
    "origin",
    [
        *(ANYONE, "null", "http://localhost.evil.example", "http://192.168.1.17.evil.example", "http://["),
        *("https://virtualpytest.com.evil.example", "https://evilvirtualpytest.com", "file://", "http://10.0.0.1"),
        "http://localhost:5073\u00e9",
    ],
)
def test_a_foreign_page_is_refused_and_may_not_even_read_that(api: Api, origin: str) -> None:
    before = api.file
    preflight = {"Access-Control-Request-Method": "DELETE"}
    for method, extra in (("GET", {}), ("POST", {}), ("DELETE", {}), ("OPTIONS", preflight)):
        reply = api.say(method, f"{PLAIN}/rules/failures", None, {"Origin": origin, **extra})
        assert_problem(reply, 403)
        assert not [name for name in reply.headers if name.startswith("access-control")]
    assert api.file == before


def test_a_page_served_from_here_is_at_home(api: Api) -> None:
    own = f"http://127.0.0.1:{api.port}"
    assert api.say("GET", "/healthz", None, {"Origin": own}).status == 200


# ---------------------------------------------------------------------- Host


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "127.0.0.1.evil.example", "rack.lab", "10.0.0.1.", "10.1", "", "[", "[::1", "a b"),
        *("evil.example@127.0.0.1", "127.0.0.1@evil.example", "localhost:80@evil.example", "127.0.0.1#.evil.example"),
        *("127.0.0.1/evil.example", "127.0.0.1?evil.example", "127.0.0.1\\.evil.example", "127.0.0.1,evil.example"),
        *("2130706433", "0x7f.1", "127.1", "localhost.evil.example", "evil-localhost", "127.0.0.1:7109:80", "[::1]x"),
        *("127.0.0.1:99999999", "\xb9\xb2\xb7.0.0.1", "localhost\t", "[fe80::1%25eth0]"),
    ],
)
def test_a_foreign_host_is_refused(api: Api, host: str) -> None:
    reply = api.say("GET", f"{PLAIN}/integrations", None, {"Host": host})
    assert "settings.security.hosts" in assert_problem(reply, 403)["detail"]


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:7109", "127.0.0.1:1", "127.8.8.8", "[::1]:7109", "pi.localhost"]
)
def test_a_loopback_name_is_this_machine(api: Api, host: str) -> None:
    assert api.say("GET", "/healthz", None, {"Host": host}).status == 200


@pytest.mark.parametrize("host", ["10.0.0.1", "192.168.1.20:7109", "[fd00::7]:7109", "0.0.0.0:7109"])
def test_an_address_is_no_name_that_a_page_could_have_made_point_here(api: Api, host: str) -> None:
    """As probes of a cluster and Prometheus call it. What a page of another origin wants is refused all the same."""
    assert api.say("GET", "/healthz", None, {"Host": host}).status == 200
    assert_problem(api.say("GET", "/healthz", None, {"Host": host, "Origin": ANYONE}), 403)


def test_names_of_settings_are_allowed_as_soon_as_they_stand_there(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        hosts, page = ("rack.lab:7109", "qa-lab:7109"), {"Origin": "https://pages.lab:8443"}
        for host in hosts:
            assert_problem(api.say("GET", "/healthz", None, {"Host": host}), 403)
        assert_problem(api.say("GET", "/healthz", None, page), 403)
        api.rewrite(LOG_ONLY + SETTINGS)
        for host in hosts:
            assert api.say("GET", "/healthz", None, {"Host": host}).status == 200
        assert api.say("GET", "/healthz", None, page).headers["access-control-allow-origin"] == page["Origin"]


def test_a_trusted_network_may_use_any_name_but_no_foreign_page_may(tmp_path: Path) -> None:
    with serving(tmp_path, trusted=True) as api:
        assert api.ask("GET", "/integrations", Host="proxy.example").status == 200
        assert_problem(api.ask("GET", "/integrations", Host="proxy.example", Origin=ANYONE), 403)


@pytest.mark.parametrize(
    ("host", "allowed"),
    [
        ("rack.lab", True),
        ("RACK.LAB:80", True),
        ("qa-lab", True),
        ("localhost:7109", True),
        ("10.0.0.1:7109", True),
        ("other.lab", False),
        ("", False),
        ("[bad", False),
    ],
)
def test_allowed_host(host: str, allowed: bool) -> None:
    settings = Settings(public_url="http://qa-lab:7109", security=Security(hosts=("rack.lab",)))
    assert allowed_host(host, settings.public_url, settings.security.hosts) is allowed


@pytest.mark.parametrize(
    ("name", "loops"),
    [
        ("127.0.0.1", True),
        ("::1", True),
        ("localhost", True),
        ("x.localhost", True),
        ("192.168.0.1", False),
        ("x", False),
    ],
)
def test_is_loopback(name: str, loops: bool) -> None:
    assert is_loopback(name) is loops


# ---------------------------------------------------------------------- the limit of tests


def test_a_test_that_is_refused_does_not_count() -> None:
    seconds = iter([0.0, 1, 2, 3, 4, 5, 6, 60.5, 60.6])
    limit = limits.Limit(limits.TESTS, lambda: next(seconds))
    for _ in range(5):
        limit.spend("chat")
    for wait in (55, 54):
        with pytest.raises(TooManyError, match="5 tests a minute") as refused:
            limit.spend("chat")
        assert refused.value.retry_after_s == wait
    limit.spend("chat")  # the first one is a minute ago
    with pytest.raises(TooManyError):
        limit.spend("chat")
