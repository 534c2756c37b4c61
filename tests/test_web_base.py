"""What holds for every page, without a browser: headers, files, forms of others, secrets in broken texts."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from sidecar.errors import Problem
from tests.api_service import ANYONE, LOG_ONLY, Api, serving
from tests.builders import a_body
from ui_api.web import file_text, static

PAGES = ("/", "/config", "/keys", "/config/revisions/1")
WEIGHT_LIMIT = 200_000
HTML = "text/html; charset=utf-8"
SECRET = "https://hooks.slack.com/services/T0AB/B0CD/verysecretpart"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("web"), LOG_ONLY) as api:
        yield api


@pytest.mark.parametrize("path", PAGES)
def test_a_page_allows_nothing_from_elsewhere_and_nothing_inline(api: Api, path: str) -> None:
    answer = api.say("GET", path)
    assert (answer.status, answer.headers["content-type"]) == (200, HTML)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert "<script>" not in answer.text
    assert " style=" not in answer.text


def test_pages_may_be_shown_in_the_frames_that_the_settings_name(tmp_path: Path) -> None:
    config = LOG_ONLY + "settings: {security: {frames: http://qa-lab:3000}}\n"
    with serving(tmp_path, config) as api:
        answer = api.say("GET", "/?embed=1")
        assert "frame-ancestors http://qa-lab:3000" in answer.headers["content-security-policy"]
        assert "<header" not in answer.text
        assert "<header" not in api.say("GET", "/", headers={"Sec-Fetch-Dest": "iframe"}).text
        assert "<header" in api.say("GET", "/").text


def test_behind_a_proxy_links_begin_with_its_path(api: Api) -> None:
    answer = api.say("GET", "/", headers={"X-Forwarded-Prefix": "/notifier/"})
    assert 'href="/notifier/config"' in answer.text
    assert 'data-live="/notifier/live?seen=' in answer.text
    hostile = api.say("GET", "/", headers={"X-Forwarded-Prefix": '/"><script>'})
    assert 'href="/config"' in hostile.text


def test_what_is_not_there_is_said_on_a_page(api: Api) -> None:
    answer = api.say("GET", "/config/revisions/99")
    assert (answer.status, answer.headers["content-type"]) == (404, HTML)
    assert "there is no revision 99" in answer.text


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://localhost:5073"}, {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_a_form_of_another_page_does_nothing(api: Api, headers: dict[str, str]) -> None:
    before = api.file
    answer = api.say("POST", "/config/revisions/1/restore", urlencode({}), {**FORM, **headers})
    assert answer.status == 403
    assert "sent by another page" in answer.text
    assert api.file == before


def test_a_form_of_a_foreign_site_is_refused_before_it_is_looked_at(api: Api) -> None:
    assert api.say("POST", "/config/revisions/1/restore", "", {**FORM, "Origin": ANYONE}).status == 403


def test_going_back_to_a_revision_and_being_told_once(tmp_path: Path) -> None:
    with serving(tmp_path, LOG_ONLY) as api:
        api.rewrite(LOG_ONLY.replace("failures", "renamed"))
        assert "renamed" in api.say("GET", "/config").text
        page = api.say("GET", "/config/revisions/1").text
        assert "-  renamed:" in page
        own = {**FORM, "Origin": f"http://127.0.0.1:{api.port}", "Sec-Fetch-Site": "same-origin"}
        answer = api.say("POST", "/config/revisions/1/restore", "", own)
        assert (answer.status, answer.headers["location"]) == (303, "/config")
        assert api.file.decode() == LOG_ONLY
        cookie = answer.headers["set-cookie"].partition(";")[0]
        told = api.say("GET", "/config", headers={"Cookie": cookie})
        assert "Revision 1 is in force again." in told.text
        assert "Max-Age=0" in told.headers["set-cookie"]


# ---------------------------------------------------------------------- files


def test_files_are_kept_by_browsers_until_they_change(api: Api) -> None:
    page = api.say("GET", "/").text
    address = static.address("notifier.css")
    assert f'href="{address}"' in page
    answer = api.say("GET", address, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["cache-control"] == static.FOR_EVER
    assert gzip.decompress(answer.body) == api.say("GET", address).body
    assert api.say("GET", "/static/old/notifier.css").headers["cache-control"] == "no-cache"
    assert api.say("GET", "/static/x/..%2Flook.py").status == 404


def test_all_files_together_are_small() -> None:
    assert sum(len(file.compressed) for file in static.files().values()) <= WEIGHT_LIMIT


def test_files_of_others_are_the_ones_that_were_published() -> None:
    sums = (static.FOLDER / "vendor" / "SHA256SUMS").read_text().split("\n")
    known = {name: digest for digest, _, name in (line.partition("  ") for line in sums if line)}
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (static.FOLDER / "vendor").iterdir()}
    assert known.items() <= found.items()
    assert {name for name in found if name.endswith((".js", ".css"))} == known.keys()


# ---------------------------------------------------------------------- the text of the file


def test_a_text_that_is_in_order_is_shown_without_its_secrets() -> None:
    text = f'version: 1\nintegrations:\n  chat: {{type: slack, config: {{webhook_url: "{SECRET}"}}}}  # mine\n'
    shown = "\n".join(line.text for line in file_text.lines(text, ()))
    assert "verysecretpart" not in shown
    assert "# mine" in shown


@pytest.mark.parametrize(
    "written",
    [
        f"webhook_url: {SECRET}",
        f"'webhook_url' : {SECRET}",
        f'{{type: slack, config: {{"webhook_url": "{SECRET}"}}',
        f"webhook_url: >-\n      {SECRET}\n\n      verysecretpart",
        f"webhook_url:\n      - {SECRET}",
        f"headers:\n      Authorization: Bearer {SECRET}",
    ],
)
def test_a_text_that_is_not_in_order_hides_what_stands_under_a_secrets_name(written: str) -> None:
    text = f"version: 1\nintegrations:\n  chat:\n    type: slack\n    {written}\n    colour: red\n  : ]\n"
    shown = [line.text for line in file_text.lines(text, ())]
    assert "verysecretpart" not in "\n".join(shown)
    assert "    type: slack" in shown
    assert "  : ]" in shown


def test_problems_stand_beside_their_lines() -> None:
    problem = Problem(path="rules.x", message="found 3", line=2)
    shown = file_text.lines("version: 1\nrules: {x: 3}\n", [problem])
    assert [(line.number, [each.text for each in line.remarks]) for line in shown] == [
        (1, []),
        (2, ["rules.x: found 3"]),
        (3, []),
    ]


def test_of_a_long_text_the_lines_around_its_problems_are_shown() -> None:
    text = "\n".join(f"# line {number}" for number in range(1, 5001))
    shown = file_text.lines(text, [Problem(message="here", line=3000)])
    assert [line.number for line in shown] == list(range(2997, 3004))


# ---------------------------------------------------------------------- figures


def test_the_overview_counts_what_was_sent(tmp_path: Path) -> None:
    with serving(tmp_path, LOG_ONLY) as api:
        for name in ("a", "b"):
            api.ask("POST", "/events", a_body(script_name=name))
        api.settled(2)
        while api.service.ledger.write(lambda book: book.index()).result():
            pass
        page = api.say("GET", "/").text
        assert '<span class="number ">2</span><span class="label">Sent today</span>' in page
        assert '<span class="number warn">2</span><span class="label">Open incidents</span>' in page


def test_what_is_said_once_is_not_lost_to_a_page_that_looks_for_news(api: Api) -> None:
    told = {"Cookie": "notifier_said=Done."}
    part = api.say("GET", "/", headers={**told, "HX-Request": "true"})
    assert "Done." not in part.text
    assert "set-cookie" not in part.headers
    assert "Done." in api.say("GET", "/", headers={**told, "HX-Request": "true", "HX-Boosted": "true"}).text


@pytest.mark.parametrize("content", [b"when=\xff", b"&".join(b"a=1" for _ in range(2_001))])
def test_what_no_browser_sends_as_a_form_is_refused_on_a_page(api: Api, content: bytes) -> None:
    answer = api.say("POST", "/events/new", content, FORM)
    assert (answer.status, answer.headers["content-type"]) == (422, HTML)
    assert "wanted a form of at most 2,000 fields in UTF-8" in answer.text
