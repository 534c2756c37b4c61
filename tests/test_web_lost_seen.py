"""The notifier goes away under an open page, and comes back: what people see, and that nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import APIResponse, Browser, Page, Route, expect

from tests.api_service import Api, serving
from tests.builders import a_body
from tests.ports import a_port
from tests.test_web_story import CONFIG, sent
from tests.visits import visiting

pytestmark = pytest.mark.browser
TOLD_MS = 3_000
"""By then all that follows from an event has been told to the page: it is settled, and in the index of the history."""
HEARD = """async () => {
  const isHeard = () => outdated.size > 0 || document.body.innerText.includes("Log of the lab");
  while (!isHeard()) await new Promise((go) => setTimeout(go, 10));
}"""
"""The page knows of the change, whether it waits with that or shows it."""
AWAY = "The notifier cannot be reached, so nothing was changed. What you typed is still here"


def test_a_restart_under_an_open_page_shows_what_happened_meanwhile(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG, port=a_port()) as first, visiting(browser, first) as visit:
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
    with serving(tmp_path, CONFIG, port=a_port()) as first, visiting(browser, first, "phone", "dark") as visit:
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
    with serving(tmp_path, CONFIG, port=a_port()) as first, visiting(browser, first) as visit:
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


def test_a_menu_that_swallows_the_release_of_the_mouse_holds_nothing_up(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api) as visit:
        page = visit.open("/integrations")
        visit.says("live")
        page.get_by_role("link", name="Edit Lab log").hover()
        page.mouse.down(button="right")
        api.rewrite(CONFIG.replace("name: Lab log", "name: Log of the lab"))
        visit.says("Log of the lab")


@contextmanager
def pressed(page: Page, api: Api) -> Iterator[None]:
    """The mouse is held down on a link while somebody else changes what is around it."""
    page.get_by_role("link", name="Edit Lab log").hover()
    page.mouse.down()
    api.rewrite(CONFIG.replace("name: Lab log", "name: Log of the lab"))
    page.evaluate(HEARD)
    yield
    page.mouse.up()


def test_a_click_is_not_lost_to_what_changes_while_the_mouse_is_down(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api) as visit:
        page = visit.open("/integrations")
        visit.says("live")
        with pressed(page, api):
            pass
        expect(page).to_have_url(re.compile("/integrations/log/edit$"))


def test_what_changed_while_the_mouse_was_down_is_shown_when_it_is_let_go(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api) as visit:
        page = visit.open("/integrations")
        visit.says("live")
        with pressed(page, api):
            page.mouse.move(1, 1)
        visit.says("Log of the lab")


class Held:
    """The first answer to a part of the history: it is an old one when it is let go."""

    def __init__(self, page: Page) -> None:
        self._kept: list[tuple[Route, APIResponse]] = []
        page.route("**/history*", self._hold)

    def let_go(self) -> None:
        route, answer = self._kept[0]
        route.fulfill(response=answer)

    def _hold(self, route: Route) -> None:
        if self._kept or "hx-request" not in route.request.headers:
            route.fallback()
        else:
            self._kept.append((route, route.fetch()))


@contextmanager
def asking(folder: Path, browser: Browser) -> Iterator[tuple[Api, Page, Held]]:
    """A page of the history whose question about a first event is on its way."""
    with serving(folder, CONFIG) as api, visiting(browser, api) as visit:
        page = visit.open("/history")
        visit.says("live")
        held = Held(page)
        sent(api, a_body(script_name="first"))
        expect(page.locator("[data-live-part].htmx-request")).to_have_count(1)
        yield api, page, held


def shows_a_second_one_after_the_old_answer(api: Api, page: Page, held: Held) -> None:
    api.settled(2)
    page.wait_for_timeout(TOLD_MS)
    held.let_go()
    expect(page.locator("tr.opens", has_text="second")).to_be_visible()


def test_what_happens_while_an_answer_is_on_its_way_is_shown_after_it(tmp_path: Path, browser: Browser) -> None:
    with asking(tmp_path, browser) as (api, page, held):
        page.evaluate("addEventListener('changed', () => { document.body.dataset.heard = 'it'; }, true)")
        sent(api, a_body(script_name="second"))
        expect(page.locator("body[data-heard]")).to_have_count(1)
        shows_a_second_one_after_the_old_answer(api, page, held)


def test_what_happens_while_an_answer_is_put_in_is_shown_after_it(tmp_path: Path, browser: Browser) -> None:
    """For a moment the new part is there and hears nothing yet."""
    with asking(tmp_path, browser) as (api, page, held):
        page.evaluate(
            """() => {
              const tell = window.refresh;
              window.refresh = () => {};
              addEventListener("htmx:afterSwap", () => { window.refresh = tell; tell("ledger"); }, {once: true});
            }"""
        )
        sent(api, a_body(script_name="second"))
        shows_a_second_one_after_the_old_answer(api, page, held)


def test_what_happens_before_the_page_listens_is_shown(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api) as visit:
        streams: list[Route] = []

        def hold(route: Route) -> None:
            streams.append(route)

        visit.page.route("**/live?*", hold)
        page = visit.open("/history")
        sent(api, a_body(script_name="between"))
        api.settled()
        page.wait_for_timeout(TOLD_MS)
        streams[0].continue_()
        expect(page.locator("tr.opens", has_text="between")).to_be_visible()
