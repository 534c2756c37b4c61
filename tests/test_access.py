"""Who may do what, once tokens are set: every way in, by every kind of token."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from sidecar.core.channel import Secret
from sidecar.errors import NotifierError
from tests.access_parts import (
    ADMIN,
    API_KEY,
    CREDENTIALS,
    INGEST,
    JSON,
    JWT_SECRET,
    METRICS,
    a_jwt,
    bearing,
    logged_in,
    part,
)
from tests.api_service import ANYONE, FRONTEND, GLUED, LOG_ONLY, PLAIN, Api, assert_problem, serving
from ui_api.cli import now
from ui_api.credentials import Credentials, credentials_of
from ui_api.limits import ADDRESSES, Guesses
from ui_api.problems import TooManyError
from ui_api.scopes import needed
from ui_api.web.look import NAVIGATION

EVENT = '{"event_type": "x"}'
HOUR_S = 3_600


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("access"), credentials=CREDENTIALS) as api:
        yield api


@pytest.fixture(autouse=True)
def another_minute(request: pytest.FixtureRequest) -> None:
    """Wrong tokens of one test do not count in the next."""
    if "api" in request.fixturenames:
        request.getfixturevalue("api").seconds += 61


# ---------------------------------------------------------------------- the table


@pytest.mark.parametrize(
    ("method", "path", "scope"),
    [
        ("GET", "/healthz", None),
        ("GET", "/static/0123/notifier.js", None),
        ("GET", "/static/../config", "read"),
        ("POST", "/a/ack.inc_1.x.1.mac", None),
        ("POST", "/hooks/slack", None),
        ("GET", "/", "read"),
        ("GET", "/schema", "read"),
        ("GET", "/metrics", "metrics"),
        ("GET", "/metrics/", "read"),
        ("OPTIONS", "/server/notifications/rules", "read"),
        ("POST", "/server/notifications/events", "ingest"),
        ("POST", "/server/notifications/events/", "ingest"),
        ("POST", "/events/new", "ingest"),
        ("PUT", "/server/notifications/events", "configure"),
        ("POST", "/server/notifications//events", "configure"),
        ("POST", "/server/notifications/events/evt_1/replay", "operate"),
        ("POST", "/server/notifications/history/retry", "operate"),
        ("POST", "/server/notifications/history/dlv_1/retry", "operate"),
        ("POST", "/server/notifications/integrations/log/test", "operate"),
        ("POST", "/server/notifications/incidents/inc_1/ack", "operate"),
        ("POST", "/incidents/inc_1/close", "operate"),
        ("POST", "/server/notifications/silences", "operate"),
        ("POST", "/silences/sil_1/end", "operate"),
        ("DELETE", "/server/notifications/silences/sil_1", "operate"),
        ("POST", "/server/notifications/preview", "operate"),
        ("POST", "/server/notifications/config/simulate", "operate"),
        ("DELETE", "/server/notifications/integrations/log", "configure"),
        ("PATCH", "/server/notifications/config/settings", "configure"),
        ("POST", "/config/revisions/1/restore", "configure"),
        ("POST", "/integrations/log/enabled", "configure"),
        ("POST", "/what/nobody/has/thought/of", "configure"),
    ],
)
def test_what_a_request_needs(method: str, path: str, scope: str | None) -> None:
    assert needed(method, path) == scope


def test_every_documented_request_is_closed_but_signs_of_life(api: Api) -> None:
    paths = api.say("GET", "/schema/openapi.json", headers=bearing(ADMIN)).json["paths"]
    asked = [(method.upper(), path) for path, methods in paths.items() for method in methods]
    opened = {path for method, path in asked if api.say(method, path.replace("{", "").replace("}", "")).status != 401}
    assert len(asked) > 50
    assert opened == {"/healthz", "/readyz"}


@pytest.mark.parametrize("path", ["/", *(address for address, _ in NAVIGATION), "/live", "/silences/new", "/no/such"])
def test_every_page_is_closed(api: Api, path: str) -> None:
    assert api.say("GET", path).status in (303, 401)
    assert api.say("POST", path).status == 401


# ---------------------------------------------------------------------- without, and with the wrong one


@pytest.mark.parametrize("base", [PLAIN, GLUED])
@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/integrations"), ("POST", "/events"), ("DELETE", "/rules/failures"), ("GET", "/no/such/thing")],
)
def test_without_a_token_there_is_no_answer_on_loopback_either(api: Api, base: str, method: str, path: str) -> None:
    reply = api.say(method, base + path, EVENT, {**JSON, "Origin": FRONTEND})
    assert "Authorization: Bearer" in assert_problem(reply, 401)["detail"]
    assert reply.headers["www-authenticate"].startswith("Bearer ")
    assert reply.headers["access-control-allow-origin"] == FRONTEND


def test_the_fast_path_of_events_is_no_way_around(api: Api) -> None:
    before = len(api.ask("GET", "/events", **bearing(ADMIN)).json)
    assert api.say("POST", f"{PLAIN}/events", EVENT, JSON).status == 401
    assert api.say("POST", f"{PLAIN}/events", EVENT, JSON | bearing("x" * 33)).status == 401
    assert api.say("POST", f"{PLAIN}/events/", EVENT, JSON).status == 401
    assert len(api.ask("GET", "/events", **bearing(ADMIN)).json) == before


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/login"])
def test_signs_of_life_and_the_login_are_open(api: Api, path: str) -> None:
    assert api.say("GET", path).status == 200


def test_links_and_buttons_carry_their_own_signature(api: Api) -> None:
    assert api.say("GET", "/a/ack.inc_1.log.9999999999.abc").status == 404
    assert assert_problem(api.say("POST", "/hooks/slack", ""), 401)["detail"].startswith("no integration here")


def test_a_preflight_needs_no_token(api: Api) -> None:
    headers = {"Origin": FRONTEND, "Access-Control-Request-Method": "DELETE"}
    assert api.say("OPTIONS", f"{GLUED}/rules/failures", headers=headers).status == 204


@pytest.mark.parametrize(
    "headers",
    [
        bearing(ADMIN[:-1]),
        bearing(ADMIN + "0"),
        bearing(API_KEY),
        bearing(JWT_SECRET),
        bearing("é" * 20),
        {"Authorization": f"Basic {ADMIN}"},
        {"Authorization": "Bearer "},
        {"X-API-Key": ADMIN},
        {"X-API-Key": METRICS},
        {"X-API-Key": INGEST},
    ],
)
def test_a_wrong_token_is_none(api: Api, headers: dict[str, str]) -> None:
    encoded = {name: value.encode("utf-8").decode("latin-1") for name, value in headers.items()}
    reply = api.say("GET", f"{PLAIN}/rules", headers=encoded)
    detail = assert_problem(reply, 401)["detail"]
    assert not any(secret in detail for secret in (ADMIN, INGEST, METRICS, API_KEY, JWT_SECRET))


# ---------------------------------------------------------------------- what each may


ASKED = {
    "ingest": ("POST", "/events", EVENT),
    "metrics": ("GET", "/metrics", None),
    "read": ("GET", "/integrations", None),
    "operate": ("POST", "/preview", EVENT),
    "configure": ("PATCH", "/config/settings", "{}"),
}


@pytest.mark.parametrize(
    ("headers", "scopes"),
    [
        (bearing(ADMIN), {"ingest", "metrics", "read", "operate", "configure"}),
        (bearing(a_jwt("admin")), {"ingest", "metrics", "read", "operate", "configure"}),
        (bearing(a_jwt("tester")), {"ingest", "metrics", "read", "operate"}),
        (bearing(a_jwt("viewer")), {"metrics", "read"}),
        (bearing(a_jwt()), {"metrics", "read"}),
        (bearing(a_jwt("root")), {"metrics", "read"}),
        (bearing(INGEST), {"ingest"}),
        (bearing(METRICS), {"metrics"}),
        ({"X-API-Key": API_KEY}, {"ingest"}),
    ],
    ids=[
        "admin",
        "jwt-admin",
        "jwt-tester",
        "jwt-viewer",
        "jwt-no-role",
        "jwt-unknown-role",
        "ingest",
        "metrics",
        "api-key",
    ],
)
def test_a_role_may_this_and_nothing_else(api: Api, headers: dict[str, str], scopes: set[str]) -> None:
    for scope, (method, path, content) in ASKED.items():
        reply = api.say(method, path if scope == "metrics" else GLUED + path, content, JSON | headers)
        if scope in scopes:
            assert reply.status < 300, (scope, reply.text)
        else:
            assert f"scope '{scope}'" in assert_problem(reply, 403)["detail"]


def test_what_a_person_does_is_done_in_their_name(api: Api) -> None:
    body = '{"when": {"host_name": "pi-3"}, "until": "1h", "author": "somebody else"}'
    reply = api.say("POST", f"{PLAIN}/silences", body, JSON | bearing(a_jwt("tester")))
    assert reply.json["author"] == "ann@lab.example"
    shared = api.say("POST", f"{PLAIN}/silences", body, JSON | bearing(ADMIN))
    assert shared.json["author"] == "somebody else"
    unsaid = body.replace(', "author": "somebody else"', "")
    assert api.say("POST", f"{PLAIN}/silences", unsaid, JSON | bearing(ADMIN)).json["author"] == "admin"


def test_a_revision_knows_who_made_it(tmp_path: Path) -> None:
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        rule = '{"name": "n", "event_type": "x", "integration_ids": ["log"]}'
        assert api.say("POST", f"{PLAIN}/rules", rule, JSON | bearing(a_jwt("admin"))).status == 201
        newest = api.get("/config/revisions", **bearing(ADMIN))[0]
        assert newest["author"] == "ann@lab.example"


def deeds(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "notifier.deeds"]


def test_the_log_says_who_did_what(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    api.say("POST", f"{PLAIN}/integrations/log/test?x=secret", "{}", JSON | bearing(a_jwt("tester")))
    api.say("GET", f"{PLAIN}/rules", headers=bearing(ADMIN))
    api.say("POST", f"{PLAIN}/events", EVENT, JSON | bearing(ADMIN))
    api.say("DELETE", f"{PLAIN}/rules/x%0Aroot:%20DELETE", headers=bearing(ADMIN))
    assert deeds(caplog) == [
        f"ann@lab.example (tester) at 127.0.0.1: POST {PLAIN}/integrations/log/test: 200",
        f"admin (admin) at 127.0.0.1: DELETE {PLAIN}/rules/x root: DELETE: 404",
    ]


def test_without_tokens_the_log_knows_the_address(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with serving(tmp_path) as api:
        api.say("POST", f"{PLAIN}/preview", EVENT, JSON)
    assert deeds(caplog) == [f"127.0.0.1: POST {PLAIN}/preview: 200"]


# ---------------------------------------------------------------------- JWTs


AT = int(now().timestamp())


@pytest.mark.parametrize(
    ("token", "said"),
    [
        (a_jwt("admin", algorithm="none"), "no JWT for 'authenticated' signed with SUPABASE_JWT_SECRET by HS256"),
        (a_jwt("admin", algorithm="HS512"), "no JWT for"),
        (a_jwt("admin", secret="x" * 40), "no JWT for"),
        (a_jwt("admin", secret=""), "no JWT for"),
        (a_jwt("admin", aud="anon"), "no JWT for"),
        (a_jwt("admin", aud=None), "no JWT for"),
        (a_jwt("admin", sub=None), "no JWT for"),
        (a_jwt("admin", exp=None), "no JWT for"),
        (a_jwt("admin", exp="tomorrow"), "no JWT for"),
        (a_jwt("admin", exp=AT - HOUR_S), "expired"),
        (a_jwt("admin", nbf=AT + HOUR_S), "not valid yet"),
        (a_jwt("admin", is_anonymous=True), "did not log in"),
        (a_jwt("admin", padding="x" * 10_000), "longer than"),
        (f"{part({'alg': 'HS256'})}..", "no JWT for"),
        ("..", "no JWT for"),
        (f"{'W' * 3_000}.{'W' * 3_000}.x", "no JWT for"),
        (f"{a_jwt('admin')}.x", "none that this notifier"),
    ],
    ids=range(17),
)
def test_a_jwt_that_is_not_good_opens_nothing(api: Api, token: str, said: str) -> None:
    reply = api.say("GET", f"{PLAIN}/rules", headers=bearing(token))
    assert said in assert_problem(reply, 401)["detail"]


def test_a_role_that_people_can_give_themselves_counts_only_where_the_settings_say_so(tmp_path: Path) -> None:
    token = a_jwt(user_metadata={"role": "admin"})
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        assert api.say("PATCH", f"{PLAIN}/config/settings", "{}", JSON | bearing(token)).status == 403
        api.rewrite(LOG_ONLY + "settings: {security: {role_claim: user_metadata.role}}\n")
        assert api.say("PATCH", f"{PLAIN}/config/settings", "{}", JSON | bearing(token)).status == 200


@pytest.mark.parametrize("metadata", ["admin", ["admin"], {"role": ["admin"]}, {"role": {"admin": True}}])
def test_a_role_in_another_form_is_none(api: Api, metadata: object) -> None:
    token = a_jwt(app_metadata=metadata)
    assert api.say("POST", f"{PLAIN}/preview", EVENT, JSON | bearing(token)).status == 403


def test_a_name_that_could_fool_others_is_not_shown(api: Api) -> None:
    body = '{"when": {"host_name": "pi-3"}, "until": "1h"}'
    token = a_jwt("tester", email="ann\u202e@lab.example")
    assert api.say("POST", f"{PLAIN}/silences", body, JSON | bearing(token)).json["author"] == "somebody"


# ---------------------------------------------------------------------- guessing


def test_guessing_is_slowed_down(api: Api) -> None:
    for _ in range(10):
        assert api.say("GET", f"{PLAIN}/rules", headers=bearing("guess")).status == 401
    reply = api.say("GET", f"{PLAIN}/rules", headers=bearing(ADMIN))
    assert "too many wrong tokens" in assert_problem(reply, 429)["detail"]
    assert reply.headers["retry-after"] == "60"
    assert api.say("POST", "/login", f"token={ADMIN}").status == 429
    api.seconds += 61
    assert api.say("GET", f"{PLAIN}/rules", headers=bearing(ADMIN)).status == 200


def test_a_page_whose_login_has_expired_is_not_taken_for_somebody_who_guesses(api: Api) -> None:
    for _ in range(20):
        assert api.say("GET", f"{PLAIN}/rules", headers=bearing(a_jwt("viewer", exp=AT - HOUR_S))).status == 401
    assert api.say("GET", f"{PLAIN}/rules", headers=bearing(ADMIN)).status == 200


def test_who_is_logged_in_is_not_locked_out_by_somebody_who_guesses_from_the_same_address(api: Api) -> None:
    login = logged_in(api)
    for _ in range(11):
        api.say("GET", f"{PLAIN}/rules", headers=bearing("guess"))
    assert api.say("GET", "/rules", headers=login).status == 200


def test_guesses_are_remembered_of_so_many_addresses_and_no_more() -> None:
    guesses = Guesses(lambda: 0.0)
    for _ in range(10):
        guesses.count("10.0.0.1")
    with pytest.raises(TooManyError, match=r"from 10\.0\.0\.1; try again in 60 s"):
        guesses.refuse("10.0.0.1")
    guesses.refuse("10.0.0.2")
    for number in range(ADDRESSES):
        guesses.count(f"2001:db8:0:{number:x}::1")
    guesses.refuse("10.0.0.1")


@pytest.mark.parametrize(
    "addresses",
    [
        [f"2001:db8::{number:x}:1" for number in range(11)],
        [f"fe80::{number:x}%eth0" for number in range(11)],
        ["::ffff:10.0.0.1"] * 6 + ["10.0.0.1"] * 5,
        [f"made up {number}" + "x" * 60_000 for number in range(11)],
    ],
)
def test_whoever_has_many_addresses_guesses_no_more_often(addresses: list[str]) -> None:
    guesses = Guesses(lambda: 0.0)
    for each in addresses[:-1]:
        guesses.count(each)
    with pytest.raises(TooManyError):
        guesses.refuse(addresses[-1])


# ---------------------------------------------------------------------- from the environment


def test_nothing_is_asked_for_without_tokens() -> None:
    assert not credentials_of({}).are_set
    assert not credentials_of({"API_KEY": "", "NOTIFIER_ADMIN_TOKEN": "  "}).are_set


def test_a_token_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{ADMIN}\n")
    assert credentials_of({"NOTIFIER_ADMIN_TOKEN_FILE": str(file)}) == Credentials(admin=Secret(ADMIN))


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"NOTIFIER_ADMIN_TOKEN": "short"}, "NOTIFIER_ADMIN_TOKEN has 5 characters and needs at least 16"),
        ({"API_KEY": "é" * 20}, "all of ASCII"),
        ({"SUPABASE_JWT_SECRET": "x" * 31}, "at least 32"),
        ({"NOTIFIER_INGEST_TOKEN": INGEST, "NOTIFIER_INGEST_TOKEN_FILE": "/x"}, "both set"),
        ({"NOTIFIER_INGEST_TOKEN_FILE": "/no/such/file"}, "names /no/such/file, which cannot be read: No such file"),
    ],
)
def test_tokens_that_do_not_work_are_refused_at_the_start(environment: dict[str, str], said: str) -> None:
    with pytest.raises(NotifierError) as caught:
        credentials_of(environment)
    assert said in str(caught.value)
    assert INGEST not in str(caught.value)


def test_a_file_for_a_token_holds_one(tmp_path: Path) -> None:
    for content, said in ((b"\n", "has 0 characters"), (b"\xff" * 20, "not UTF-8")):
        (tmp_path / "token").write_bytes(content)
        with pytest.raises(NotifierError, match=said):
            credentials_of({"API_KEY_FILE": str(tmp_path / "token")})


def test_tokens_are_never_printed() -> None:
    assert ADMIN not in repr(CREDENTIALS)


def test_other_pages_are_refused_before_anybody_asks_who_they_are(api: Api) -> None:
    assert api.say("GET", f"{PLAIN}/rules", headers={"Origin": ANYONE, **bearing(ADMIN)}).status == 403
