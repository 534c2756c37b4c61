"""The login as people see it, and what happens when it ends under an open page: nothing typed is lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.access_parts import ADMIN, CREDENTIALS, Watch, bearing
from tests.api_service import serving
from tests.visits import Device, Scheme, visiting

pytestmark = pytest.mark.browser


def log_in(page: Page, token: str = ADMIN) -> None:
    page.get_by_label("Token").fill(token)
    page.get_by_role("button", name="Log in").click()


@pytest.mark.parametrize(("device", "scheme"), [("desk", "light"), ("phone", "dark")])
def test_logging_in_and_out(tmp_path: Path, browser: Browser, device: Device, scheme: Scheme) -> None:
    with serving(tmp_path, credentials=CREDENTIALS) as api, visiting(browser, api, device, scheme) as visit:
        page = visit.open("/rules?x=1")
        log_in(page, "not the token")
        visit.says("the token is none that this notifier was started with")
        visit.look("login")
        log_in(page)
        expect(page.get_by_role("heading", name="Rules")).to_be_visible()
        assert page.url.endswith("/rules?x=1")
        visit.look("logged-in")
        page.get_by_role("button", name="Log out").click()
        expect(page.get_by_label("Token")).to_be_visible()
        visit.open("/rules")
        expect(page.get_by_label("Token")).to_be_visible()


def test_a_login_that_ends_under_an_open_form_loses_nothing(tmp_path: Path, browser: Browser) -> None:
    watch = Watch()
    with serving(tmp_path, credentials=CREDENTIALS, clock=watch) as api, visiting(browser, api) as visit:
        page = visit.open("/silences/new")
        log_in(page)
        page.get_by_label("Nobody is told of events with").fill("host_name: pi-3")
        page.get_by_label("Why").fill("new cables")
        visit.says("live")
        watch.ahead = timedelta(hours=13)
        visit.says("You are logged out, so this page shows nothing new. What you typed is still here")
        page.get_by_role("button", name="Silence it").click()
        visit.says("You are logged out, so nothing was changed. What you typed is still here")
        visit.look("logged-out")
        with page.expect_popup() as other:
            page.get_by_role("link", name="log in in another tab").click()
        log_in(other.value)
        expect(other.value.get_by_role("button", name="Log out")).to_be_visible()
        expect(page.get_by_label("Why")).to_have_value("new cables")
        page.get_by_role("button", name="Silence it").click()
        visit.says("Nobody is told of this until it ends")
        assert [each["reason"] for each in api.get("/silences", **bearing(ADMIN))] == ["new cables"]
