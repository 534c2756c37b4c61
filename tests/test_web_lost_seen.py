"""The notifier goes away under an open page, and comes back: what people see, and that nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import APIResponse, Browser, Route, expect

from tests.api_service import serving
from tests.builders import a_body
from tests.test_web_story import CONFIG, sent
from tests.visits import visiting

pytestmark = pytest.mark.browser
TOLD_MS = 3_000
"""By then all that follows from an event has been told to the page: it is settled, and in the index of the history."""
AWAY = "The notifier cannot be reached, so nothing was changed. What you typed is still here"


def test_a_restart_under_an_open_page_shows_what_happened_meanwhile(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as first, visiting(browser, first) as visit:
        page = visit.open("/history")
        visit.says("live")
        first.stop()
        visit.says("not connected")
        visit.look("not-connected")
        with serving(tmp_path, CONFIG, port=first.port) as second:
            sent(second, a_body(script_name="meanwhile"))
            visit.says("live")
            expect(page.locator("tr.opens", has_text="meanwhile")).to_be_visible()


def test_a_form_sent_while_nobody_is_there_keeps_what_was_typed(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as first, visiting(browser, first, "phone", "dark") as visit:
        page = visit.open("/silences/new")
        page.get_by_label("Nobody is told of events with").fill("host_name: pi-3")
        page.get_by_label("Why").fill("new cables")
        first.stop()
        page.get_by_role("button", name="Silence it").click()
        visit.says(AWAY)
        expect(page.get_by_label("Why")).to_have_value("new cables")
        visit.look("form-not-connected")
        with serving(tmp_path, CONFIG, port=first.port) as second:
            visit.says("live")
            page.get_by_role("button", name="Silence it").click()
            visit.says("Nobody is told of this until it ends")
            assert [each["reason"] for each in second.get("/silences")] == ["new cables"]


def test_a_row_that_is_opened_while_nobody_is_there_says_so(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as first, visiting(browser, first) as visit:
        sent(first, a_body(script_name="closed"))
        first.settled()
        page = visit.open("/history")
        visit.says("live")
        first.stop()
        page.locator("a.opener").first.click()
        visit.says("Close this row and open it once more in a moment.")
        with serving(tmp_path, CONFIG, port=first.port):
            visit.says("live")
            page.locator("a.opener").first.click()
            page.locator("a.opener").first.click()
            visit.says("What was said")


def test_what_happens_while_an_answer_is_on_its_way_is_shown_after_it(tmp_path: Path, browser: Browser) -> None:
    held: list[tuple[Route, APIResponse]] = []

    def hold(route: Route) -> None:
        if held or "hx-request" not in route.request.headers:
            route.fallback()
        else:
            held.append((route, route.fetch()))

    with serving(tmp_path, CONFIG) as api, visiting(browser, api) as visit:
        page = visit.open("/history")
        visit.says("live")
        page.route("**/history*", hold)
        sent(api, a_body(script_name="first"))
        expect(page.locator("[data-live-part].htmx-request")).to_have_count(1)
        page.evaluate("addEventListener('changed', () => { document.body.dataset.heard = 'it'; }, true)")
        sent(api, a_body(script_name="second"))
        expect(page.locator("body[data-heard]")).to_have_count(1)
        api.settled(2)
        page.wait_for_timeout(TOLD_MS)
        route, answer = held[0]
        route.fulfill(response=answer)
        expect(page.locator("tr.opens", has_text="second")).to_be_visible()
