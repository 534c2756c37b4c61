"""Logging in to the page: the cookie, the way back, forms that only our page can send, and what ends a login."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import pytest

from sidecar.core.channel import Secret
from tests.access_parts import ADMIN, CREDENTIALS, INGEST, JSON, Watch, a_jwt, bearing, cookie_of, log_in, logged_in
from tests.api_service import GLUED, LOG_ONLY, PLAIN, Api, assert_problem, serving
from tests.web_parts import FORM, hidden, post
from ui_api import sessions
from ui_api.cli import now
from ui_api.credentials import Asker, Credentials

KEYS = [b"k" * 32, b"o" * 32]
OWN = {"Sec-Fetch-Site": "same-origin"}
ANN = Asker(name="ann@lab.example", role="tester", is_person=True)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("login"), credentials=CREDENTIALS) as api:
        yield api


@pytest.fixture(autouse=True)
def another_minute(request: pytest.FixtureRequest) -> None:
    if "api" in request.fixturenames:
        request.getfixturevalue("api").seconds += 61


# ---------------------------------------------------------------------- in and out


def test_a_page_leads_to_the_login_and_the_login_back_to_it(api: Api) -> None:
    asked = api.say("GET", "/history?status=failed&q=a%2Fb", headers={"X-Forwarded-Prefix": "/notifier"})
    assert asked.status == 303
    assert asked.headers["location"] == "/notifier/login?next=/history%3Fstatus%3Dfailed%26q%3Da%252Fb"
    page = api.say("GET", asked.headers["location"].removeprefix("/notifier"))
    assert "notifier.yaml" not in page.text
    done = log_in(api, ADMIN, *hidden(page.text)["next"])
    assert (done.status, done.headers["location"]) == (303, "/history?status=failed&q=a%2Fb")
    shown = api.say("GET", done.headers["location"], headers={"Cookie": cookie_of(done)})
    assert shown.status == 200
    assert "Log out" in shown.text
    assert "admin" in shown.text


def test_the_cookie_is_kept_from_scripts_and_other_sites(api: Api) -> None:
    line = log_in(api, ADMIN).headers["set-cookie"]
    assert "HttpOnly" in line
    assert "SameSite=lax" in line
    assert "Max-Age=43" in line
    assert "Secure" not in line
    assert "Secure" in log_in(api, ADMIN, Origin=f"https://127.0.0.1:{api.port}").headers["set-cookie"]
    assert ADMIN not in line


def test_logging_out_takes_the_cookie_back(api: Api) -> None:
    login = logged_in(api)
    page = api.say("GET", "/config", headers=login)
    done = api.say("POST", "/logout", urlencode(hidden(page.text), doseq=True), FORM | login | OWN)
    assert (done.status, done.headers["location"]) == (303, "/login")
    assert "Max-Age=0" in done.headers["set-cookie"]


@pytest.mark.parametrize(
    ("token", "status", "said"),
    [
        ("wrong", 401, "none that this notifier"),
        ("", 401, "none that this notifier"),
        (INGEST, 403, "needs the scope &#39;read&#39;"),
    ],
)
def test_a_token_that_opens_nothing_is_asked_for_again(api: Api, token: str, status: int, said: str) -> None:
    reply = log_in(api, token, "/rules")
    assert reply.status == status
    assert said in reply.text
    assert hidden(reply.text)["next"] == ["/rules"]
    assert "set-cookie" not in reply.headers


def test_guessing_at_the_login_is_slowed_down(api: Api) -> None:
    for _ in range(10):
        assert log_in(api, "guess").status == 401
    reply = log_in(api, ADMIN)
    assert (reply.status, reply.headers["retry-after"]) == (429, "60")
    assert "too many wrong tokens" in reply.text


@pytest.mark.parametrize(
    "following",
    [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "evil",
        "",
        "/x\r\nSet-Cookie: a=b",
        f"/{'x' * 3_000}",
    ],
)
def test_the_way_back_stays_here(api: Api, following: str) -> None:
    assert log_in(api, ADMIN, following).headers["location"] == "/"
    page = api.say("GET", f"/login?{urlencode({'next': following})}")
    assert hidden(page.text)["next"] == ["/"]


def test_without_tokens_there_is_nothing_to_log_in_to(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        assert api.say("GET", "/login").headers["location"] == "/"
        assert "Log out" not in api.say("GET", "/").text


def test_with_tokens_for_producers_only_the_login_says_that_nobody_can(tmp_path: Path) -> None:
    with serving(tmp_path, credentials=Credentials(ingest=Secret(INGEST))) as api:
        assert "Nobody can log in" in api.say("GET", "/login").text


# ---------------------------------------------------------------------- what a login is good for


def test_a_login_reads_the_api_and_changes_nothing_there(api: Api) -> None:
    """Scripts of our own pages read only; so no page elsewhere can do more with our cookie."""
    login = logged_in(api)
    assert api.say("GET", f"{PLAIN}/history/export?format=csv", headers=login).status == 200
    assert_problem(api.say("DELETE", f"{GLUED}/rules/failures", headers=login), 401)
    assert_problem(api.say("POST", f"{PLAIN}/events", '{"event_type": "x"}', JSON | login), 401)


def test_a_page_on_another_port_of_this_host_cannot_read_with_our_cookie(api: Api) -> None:
    login = logged_in(api)
    assert_problem(api.say("GET", f"{PLAIN}/rules", headers={**login, "Origin": "http://127.0.0.1:5073"}), 401)


def test_a_viewer_looks_and_does_nothing(api: Api) -> None:
    login = logged_in(api, a_jwt("viewer"))
    page = api.say("GET", "/rules", headers=login)
    assert "ann@lab.example, viewer" in page.text
    form = urlencode(hidden(page.text), doseq=True)
    reply = api.say("POST", "/rules/failures/enabled", f"{form}&enabled=false", FORM | login | OWN)
    assert reply.status == 403
    assert (
        "needs the scope &#39;configure&#39;; ann@lab.example has the role &#39;viewer&#39;: metrics, read"
        in reply.text
    )


def test_a_form_sent_without_a_login_says_how_nothing_is_lost(api: Api) -> None:
    reply = api.say("POST", "/silences/new", "when=host_name:+pi-3", FORM | OWN)
    assert (reply.status, reply.headers["www-authenticate"][:6]) == (401, "Bearer")
    assert "log in in another tab" in reply.text
    assert reply.headers["content-security-policy"].startswith("default-src 'none'")
    part = api.say("GET", "/rules", headers={"HX-Request": "true"})
    assert part.status == 401


# ---------------------------------------------------------------------- forms of others


def test_a_form_needs_the_mark_of_whoever_is_logged_in(api: Api) -> None:
    login, other = logged_in(api), logged_in(api, a_jwt("admin"))
    before = api.file
    foreign = hidden(api.say("GET", "/rules", headers=other).text)["form_token"]
    for fields in ({}, {"form_token": ["x"]}, {"form_token": ["é"]}, {"form_token": foreign}):
        form = urlencode({**fields, "enabled": "false"}, doseq=True)
        reply = api.say("POST", "/rules/failures/enabled", form, FORM | login | OWN)
        assert reply.status == 403
        assert "this form is of another login" in reply.text
    assert api.file == before
    own = hidden(api.say("GET", "/rules", headers=login).text)
    form = urlencode({**own, "enabled": ["false"]}, doseq=True)
    assert api.say("POST", "/rules/failures/enabled", form, FORM | login | OWN).status == 303
    assert api.file != before


@pytest.mark.parametrize("headers", [{"Origin": "http://127.0.0.1:5073"}, {"Sec-Fetch-Site": "cross-site"}])
def test_a_form_of_another_page_does_nothing_with_a_login_either(api: Api, headers: dict[str, str]) -> None:
    login, before = logged_in(api), api.file
    form = urlencode(hidden(api.say("GET", "/rules", headers=login).text), doseq=True)
    assert api.say("POST", "/rules/failures/enabled", form, FORM | login | headers).status in (401, 403)
    assert api.file == before


def test_a_program_with_a_token_needs_no_mark(api: Api) -> None:
    reply = api.say("POST", "/rules/failures/enabled", "enabled=true", FORM | bearing(ADMIN))
    assert reply.status == 303


def test_every_form_that_is_posted_has_its_mark() -> None:
    from ui_api.web.look import TEMPLATES  # noqa: PLC0415

    texts = [path.read_text() for path in TEMPLATES.glob("*.html") if path.name != "login.html"]
    assert (
        sum(text.count('method="post"') for text in texts) == sum(text.count("form_mark.html") for text in texts) > 15
    )


# ---------------------------------------------------------------------- what ends a login


def test_a_login_ends_when_the_settings_say_so(tmp_path: Path) -> None:
    watch, config = Watch(), LOG_ONLY + "settings: {security: {session: 1h}}\n"
    with serving(tmp_path, config, credentials=CREDENTIALS, clock=watch) as api:
        login = logged_in(api)
        watch.ahead = timedelta(minutes=59)
        assert api.say("GET", "/rules", headers=login).status == 200
        watch.ahead = timedelta(minutes=61)
        assert api.say("GET", "/rules", headers=login).status == 303


def test_a_login_with_a_jwt_ends_with_it(tmp_path: Path) -> None:
    watch = Watch()
    with serving(tmp_path, credentials=CREDENTIALS, clock=watch) as api:
        login = logged_in(api, a_jwt("viewer"))
        watch.ahead = timedelta(minutes=61)
        assert api.say("GET", "/rules", headers=login).status == 303


def test_the_stream_of_an_open_page_ends_with_the_login(tmp_path: Path) -> None:
    watch = Watch()
    with serving(tmp_path, credentials=CREDENTIALS, clock=watch) as api:
        login = logged_in(api, a_jwt("viewer", exp=int(now().timestamp()) + 3))
        assert api.say("GET", "/live", headers=login).status == 200
        assert api.say("GET", "/live", headers=login).status == 401


def test_another_token_ends_all_logins(tmp_path: Path) -> None:
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        login = logged_in(api)
        assert api.say("GET", "/rules", headers=login).status == 200
    with serving(tmp_path, credentials=Credentials(admin=Secret(ADMIN[::-1]))) as api:
        assert api.say("GET", "/rules", headers=login).status == 303


def test_a_restart_ends_none(tmp_path: Path) -> None:
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        login = logged_in(api)
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        assert api.say("GET", "/rules", headers=login).status == 200


# ---------------------------------------------------------------------- the cookie itself


def test_a_cookie_says_who_it_is_and_until_when() -> None:
    until = now().replace(microsecond=0) + timedelta(hours=1)
    cookie = sessions.signed(ANN, until, KEYS)
    asker = sessions.read(cookie, KEYS, now())
    assert asker == Asker(name=ANN.name, role="tester", is_person=True, until=until)
    assert sessions.read(cookie, KEYS, until) is None
    assert sessions.read(cookie, [b"new" * 11, *KEYS], now()) == asker
    assert sessions.read(cookie, KEYS[1:], now()) is None
    assert sessions.read(cookie, sessions.bound(KEYS, b"another token"), now()) is None


def test_no_character_of_a_cookie_can_be_another() -> None:
    cookie = sessions.signed(ANN, now() + timedelta(hours=1), KEYS)
    for place, letter in enumerate(cookie):
        altered = f"{cookie[:place]}{'a' if letter != 'a' else 'b'}{cookie[place + 1 :]}"
        assert sessions.read(altered, KEYS, now()) is None, altered
    assert sessions.read(cookie.replace("tester", "admin"), KEYS, now()) is None


@pytest.mark.parametrize("cookie", ["", ".", "...", "admin.token.YWRtaW4.9999999999.", "é.é", "x" * 5_000])
def test_what_is_no_cookie_of_ours_is_nobody(cookie: str) -> None:
    assert sessions.read(cookie, KEYS, now()) is None


def test_the_mark_of_a_form_is_no_cookie_and_a_cookie_no_mark() -> None:
    mark = sessions.form_token(ANN, KEYS)
    assert sessions.read(f"{sessions.who(ANN)}.{mark}", KEYS, now()) is None
    assert not sessions.is_form_token(sessions.signed(ANN, now(), KEYS), ANN, KEYS)


@pytest.mark.parametrize("cookie", [f"{sessions.COOKIE}=admin", f'{sessions.COOKIE}="', "=;;=", "a b=c"])
def test_a_cookie_that_was_altered_is_no_login(api: Api, cookie: str) -> None:
    assert api.say("GET", "/rules", headers={"Cookie": cookie}).status == 303


def test_odd_cookies_of_others_do_not_hide_a_login(api: Api) -> None:
    login = logged_in(api)["Cookie"]
    assert api.say("GET", "/rules", headers={"Cookie": f'a b=[c]"; =; x; {login}'}).status == 200


def test_an_unmarked_form_post_does_nothing_where_no_login_is_needed_but_works(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        assert post(api, "/rules/failures/enabled", {}, enabled="false").status == 303
