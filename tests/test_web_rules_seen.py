"""Rules as people see and use them, in a real browser: at a desk and on a phone, light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.api_service import Api, serving
from tests.builders import a_body
from tests.test_web_rules import CONFIG, HOSTILE
from tests.visits import Device, Scheme, Visit, visiting

pytestmark = pytest.mark.browser
LOOKS = pytest.mark.parametrize(("device", "scheme"), [("desk", "light"), ("phone", "dark")])


@LOOKS
def test_a_rule_from_its_first_day_to_its_last(
    tmp_path: Path, browser: Browser, device: Device, scheme: Scheme
) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api, device, scheme) as visit:
        api.ask("POST", "/events", a_body("system_alert", description=HOSTILE))
        api.settled()
        made(visit, api)
        tried(visit)
        changed_by_two(visit, api, browser)
        switched_and_deleted(visit, api)
        others(visit)


def made(visit: Visit, api: Api) -> None:
    page = visit.open("/rules")
    visit.look("rules")
    page.get_by_role("link", name="New rule").click()
    page.get_by_label("Name", exact=True).fill("Night shift")
    page.get_by_label("script_execution_failed").check()
    page.get_by_label("second").first.check()
    page.get_by_label("When", exact=True).fill("nonsense")
    page.get_by_role("button", name="Look at the change").last.click()
    visit.says("Nothing was written.")
    expect(page.locator("#field-when-error")).to_contain_text("in its line 1")
    visit.look("rule-refused")
    page.get_by_label("When", exact=True).fill("severity: >=error\nhost_name: !pi-9")
    page.get_by_label("first failure").check()
    page.get_by_role("button", name="Look at the change").last.click()
    visit.says("What this would change in notifier.yaml")
    visit.look("rule-looked-at")
    page.get_by_role("button", name="Write it").click()
    visit.says("Night shift was added.")
    assert "night-shift:" in api.file.decode()


def tried(visit: Visit) -> None:
    """With a change that is not saved, on an event that came, and on the last days."""
    page = visit.page
    page.get_by_role("link", name="Night shift", exact=True).click()
    visit.look("rule-form")
    page.get_by_label("When", exact=True).fill("severity: >=error")
    page.get_by_label("every", exact=True).check()
    page.get_by_label("first failure").uncheck()
    page.get_by_label("An event").select_option(index=1)
    page.get_by_role("button", name="Try this event").click()
    visit.says("Who would be told")
    expect(page.frame_locator("iframe.preview").locator("h1")).to_be_visible()
    for sketch in ("In Slack (a sketch)", "In Teams (a sketch)"):
        page.get_by_text(sketch).first.click()
    visit.look("rule-tried")
    page.get_by_role("button", name="Show the impact").click()
    visit.says("What it would have changed")
    visit.look("rule-impact")
    expect(page.get_by_label("When", exact=True)).to_have_value("severity: >=error")
    page.goto(page.url.replace("night-shift/edit", "try"))
    page.get_by_role("button", name="Try it").click()
    visit.says("would be told")
    visit.look("rules-try")


def changed_by_two(visit: Visit, api: Api, browser: Browser) -> None:
    """Two people have the same form open, and both save."""
    page = visit.open("/rules/failures/edit")
    page.get_by_label("Name", exact=True).fill("Mine")
    with visiting(browser, api) as other:
        theirs = other.open("/rules/failures/edit")
        theirs.get_by_label("Name", exact=True).fill("Theirs")
        theirs.locator("[name='dedupe.window']").fill("45m")
        theirs.get_by_role("button", name="Look at the change").last.click()
        theirs.get_by_role("button", name="Write it").click()
        other.says("Theirs was changed.")
    page.get_by_role("button", name="Look at the change").last.click()
    visit.says("notifier.yaml was changed while you had this form open")
    visit.look("rule-overtaken")
    expect(page.get_by_label("Name", exact=True)).to_have_value("Mine")
    expect(page.locator("[name='dedupe.window']")).to_have_value("45m")
    page.get_by_role("button", name="Write mine on top").click()
    visit.says("Mine was changed.")
    assert "window: 45m" in api.file.decode()
    assert "name: Mine" in api.file.decode()


def switched_and_deleted(visit: Visit, api: Api) -> None:
    page = visit.page
    page.get_by_role("button", name="Disable Mine").click()
    visit.says("Mine is disabled: it tells nobody.")
    page.get_by_role("link", name="Delete Mine").click()
    visit.says("It tells Terminal of")
    visit.look("rule-delete")
    page.get_by_role("button", name="Delete it").click()
    visit.says("Mine was deleted.")
    assert "failures" not in api.file.decode()


def others(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("link", name="nights", exact=True).click()
    page.get_by_label("Mode").select_option("digest")
    page.get_by_role("button", name="Look at the change").last.click()
    visit.says("What this would change in notifier.yaml")
    visit.look("quiet-hours")
    page.get_by_role("button", name="Write it").click()
    visit.says("nights was changed.")
    page.get_by_role("link", name="New template").click()
    page.get_by_label("Id", exact=True).fill("long")
    page.get_by_label("Body").fill("{{ script_name }}\non {{ host_name }}")
    page.get_by_role("button", name="Look at the change").last.click()
    page.get_by_role("button", name="Write it").click()
    visit.says("long was added.")


def test_an_empty_system_is_set_up_on_the_spot(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, "version: 1\n") as api, visiting(browser, api, "phone", "light") as visit:
        page = visit.open("/")
        page.get_by_role("link", name="Add an integration").click()
        page.get_by_role("link", name="Log").click()
        page.get_by_role("button", name="Look at the change").last.click()
        page.get_by_role("button", name="Write it").click()
        visit.says("log was added.")
        page.get_by_role("link", name="Overview").click()
        page.get_by_role("link", name="Add a rule").click()
        page.get_by_label("script_execution_failed").check()
        page.get_by_label("log", exact=True).first.check()
        page.get_by_role("button", name="Look at the change").last.click()
        page.get_by_role("button", name="Write it").click()
        visit.says("rule was added.")
        api.ask("POST", "/events", a_body())
        assert api.settled()[0]["status"] == "sent"
        assert api.file.decode().startswith("version: 1\nintegrations:\n  log:\n    type: log\nrules:\n  rule:\n")
