"""The overview, notifier.yaml and the keys, as people see them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.api_service import Api, serving
from tests.builders import a_body
from tests.visits import Device, Scheme, visiting

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror=alert(1)> "quoted" & \u202eturned'
LAB = """\
version: 1
integrations:
  log: {type: log}
  gone:
    name: 'A <b>bold</b> name & "quotes"'
    type: slack
    config: {webhook_url: "http://127.0.0.1:9/services/T0/B0/verysecretpart"}
rules:
  failures: {event_type: "*_failed", integration_ids: [log, gone]}
"""


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("seen"), LAB) as api:
        api.ask("POST", "/events", a_body(script_name=HOSTILE, error_msg=HOSTILE))
        api.settled()
        yield api


@pytest.mark.parametrize(("device", "scheme"), [("desk", "light"), ("phone", "dark")])
def test_everybody_can_read_the_overview_the_file_and_the_keys(
    browser: Browser, api: Api, device: Device, scheme: Scheme
) -> None:
    with visiting(browser, api, device, scheme) as visit:
        page = visit.open("/")
        visit.says("Sent today")
        page.locator("#chart-month canvas").wait_for()
        visit.look("overview")
        assert "verysecretpart" not in page.content()
        visit.open("/config")
        visit.says("not sealed" if page.get_by_text("not sealed").count() else "Revisions")
        visit.look("config")
        assert "verysecretpart" not in page.content()
        page.locator("#revisions tbody a").first.click()
        visit.says("What it changed")
        visit.look("revision")
        visit.open("/keys")
        visit.look("keys")


def test_an_open_page_shows_what_happens(browser: Browser, api: Api) -> None:
    with visiting(browser, api) as visit:
        page = visit.open("/")
        visit.says("live")
        before = page.locator("#figures li", has_text="Open incidents").locator(".number").inner_text()
        api.ask("POST", "/events", a_body(script_name="another"))
        page.locator("#figures li", has_text="Open incidents").get_by_text(str(int(before) + 1), exact=True).wait_for()


def test_a_file_with_a_mistake_is_shown_with_it_and_heals_in_front_of_ones_eyes(browser: Browser, api: Api) -> None:
    with visiting(browser, api) as visit:
        page = visit.open("/config")
        visit.says("live")
        api.rewrite(LAB.replace("type: log", "type: lok"))
        visit.says("notifier.yaml has problems; the last good text goes on.")
        page.locator(".file .remark.error", has_text="unknown channel type 'lok'").wait_for()
        visit.look("config-with-a-mistake")
        api.rewrite(LAB)
        page.get_by_text("notifier.yaml has problems").wait_for(state="detached")
