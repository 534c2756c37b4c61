"""History, events, incidents and silences in a real browser, as a person goes through them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.api_service import Api, serving
from tests.builders import a_body
from tests.test_web_story import CONFIG, sent
from tests.visits import Device, Scheme, Visit, visiting

pytestmark = pytest.mark.browser
LOOKS: list[tuple[Device, Scheme]] = [("desk", "light"), ("phone", "dark")]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("seen"), CONFIG) as api:
        sent(api, *[a_body(script_name=f"run_{number:02}", host_name=f"pi-{number % 3}") for number in range(60)])
        sent(api, a_body("monitoring_incident", status="active", id="x1", incident_type="freeze"))
        yield api


@pytest.fixture(params=LOOKS, ids="-".join)
def visit(request: pytest.FixtureRequest, browser: Browser, api: Api) -> Iterator[Visit]:
    device, scheme = request.param
    with visiting(browser, api, device, scheme) as visit:
        yield visit


def test_a_row_of_the_history_opens_in_its_place_and_new_ones_come_by_themselves(visit: Visit, api: Api) -> None:
    page = visit.open("/history")
    visit.says("live")
    visit.look("history")
    name = f"arrived-{visit.name}"
    sent(api, a_body(script_name=name))
    row = page.locator("tr.opens", has_text=name)
    expect(row).to_be_visible()
    row.locator("td").last.click()
    detail = row.locator("xpath=following-sibling::tr[1]")
    expect(detail.get_by_text("What was said")).to_be_visible()
    expect(row.locator("a.opener")).to_have_attribute("aria-expanded", "true")
    visit.look("history-open")
    sent(api, a_body(script_name="while it is read"))
    visit.says("Something has happened since this was loaded.")
    expect(detail.get_by_text("Attempts")).to_be_visible()
    row.locator("a.opener").press("Enter")
    expect(detail).to_be_hidden()


def test_filtering_paging_and_sending_again(visit: Visit, api: Api) -> None:
    page = visit.open("/history")
    page.get_by_label("Host").fill("pi-1")
    page.get_by_label("Words").fill("run_04")
    page.get_by_role("button", name="Filter").click()
    expect(page.locator("tr.opens")).to_have_count(1)
    assert "host=pi-1" in page.url
    page.get_by_role("link", name="Show all").click()
    page.get_by_role("link", name="Older").click()
    expect(page.get_by_role("link", name="Newer", exact=True)).to_be_visible()
    page.get_by_role("link", name="Newer", exact=True).click()
    page.locator("tr.opens", has_text="run_5").first.get_by_label("Tick the message").check()
    page.get_by_role("button", name="Send the ticked ones again").click()
    visit.says("it was sent already; to send it twice, open it")
    page.get_by_label("Since").fill("yesterday")
    page.get_by_role("button", name="Filter").click()
    visit.says("wanted a time such as 2026-01-31T22:00")
    visit.look("history-wrong-filter")


def test_all_that_failed_is_sent_again_after_a_question(visit: Visit) -> None:
    page = visit.open("/history?integration=gone")
    page.get_by_role("link", name="Send all that failed").click()
    visit.says("would be sent again, by the configuration of now")
    visit.look("retry")
    page.get_by_role("button", name="Send it again").click()
    visit.says("1 message is sent again.")
    expect(page.locator("tr.opens")).to_have_count(1)
    page.locator("a.opener").click()
    visit.says("It was tried")
    visit.open(page.locator("a.opener").get_attribute("href") or "")
    visit.says("See whether the service can be reached")
    visit.look("delivery-failed")
    page.get_by_role("button", name="Send it again").click()
    visit.says("It is sent again now.")


def test_an_event_by_hand_and_why_who_was_told(visit: Visit) -> None:
    page = visit.open("/events")
    visit.look("events")
    page.get_by_role("link", name="Send one by hand").click()
    page.get_by_label("Begin with an example").select_option("monitoring_incident")
    page.get_by_role("button", name="Take it").click()
    visit.says("Send it for real")
    expect(page.get_by_label("The event, as JSON")).to_have_value(json_with("freeze"))
    page.get_by_label("Begin with an example").select_option("script_execution_failed")
    page.get_by_role("button", name="Take it").click()
    expect(page.get_by_label("The event, as JSON")).to_have_value(json_with("zap_channels"))
    page.get_by_role("button", name="See who would be told").click()
    visit.says("Who would be told")
    visit.says("live")
    visit.look("event-new")
    page.get_by_label("The event, as JSON").fill("{")
    page.get_by_role("button", name="Send it for real").click()
    visit.says("Nothing was sent.")
    expect(page.get_by_label("The event, as JSON")).to_have_value("{")
    page.get_by_label("The event, as JSON").fill(json.dumps(a_body(script_name="by_hand")))
    page.get_by_role("button", name="Send it for real").click()
    visit.says("The event is in.")
    page.get_by_text("more reasons why nobody else is told").click()
    visit.says("wanted pi-9, found pi-1")
    visit.look("event")
    page.get_by_role("button", name="Let it happen once more").click()
    visit.says("this is the new event")


def json_with(text: str) -> Any:
    return re.compile(rf'^\{{\n  "event_type"[\s\S]*"{text}"')


def test_an_incident_is_taken_care_of_and_closed(visit: Visit, api: Api) -> None:
    name = f"broken-{visit.name}"
    sent(api, a_body(script_name=name))
    page = visit.open("/incidents")
    visit.look("incidents")
    page.get_by_role("link", name=name).click()
    page.get_by_label("Your name").fill("Ann")
    page.get_by_role("button", name="I take care of it").click()
    visit.says("Ann takes care of it")
    visit.look("incident")
    page.get_by_role("button", name="It is over").click()
    visit.says("It is over, says Ann.")
    page.get_by_role("link", name="All incidents").click()
    expect(page.get_by_role("link", name=name)).to_have_count(0)
    page.get_by_role("button", name="Acknowledge").first.click()
    visit.says("Ann takes care of it")


def test_a_silence_and_its_end(visit: Visit, api: Api) -> None:
    event = sent(api, a_body(host_name="pi-8"))
    page = visit.open(f"/events/{event}")
    page.get_by_role("link", name="Silence all of pi-8").click()
    expect(page.get_by_label("Nobody is told of events with")).to_have_value("host_name: pi-8")
    page.get_by_label("Until").fill("soon")
    page.get_by_label("Why").fill("new cables")
    page.get_by_role("button", name="Silence it").click()
    visit.says("Nothing is silenced yet.")
    expect(page.get_by_label("Why")).to_have_value("new cables")
    visit.look("silence-wrong")
    page.get_by_label("Until").fill("30m")
    page.get_by_role("button", name="Silence it").click()
    visit.says("Nobody is told of this until it ends")
    visit.look("silences")
    page.get_by_role("button", name="End it now").first.click()
    visit.says("The silence has ended.")
    visit.says("Nothing is silenced.")


def test_without_javascript_a_row_leads_to_its_page_and_forms_work(browser: Browser, api: Api) -> None:
    sent(api)
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"http://127.0.0.1:{api.port}/history")
    page.locator("a.opener").first.click()
    expect(page.get_by_role("heading", name="Attempts")).to_be_visible()
    page.goto(f"http://127.0.0.1:{api.port}/silences/new?host_name=pi-9")
    page.get_by_role("button", name="Silence it").click()
    expect(page.get_by_text("Nobody is told of this until it ends")).to_be_visible()
    page.get_by_role("button", name="End it now").click()
    expect(page.get_by_text("The silence has ended.")).to_be_visible()
    page.close()
