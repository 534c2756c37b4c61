"""Integrations as people see and use them, in a real browser: at a desk and on a phone, light and dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.api_service import Api, serving
from tests.test_web_integrations import CONFIG, HOSTILE, SECRET
from tests.visits import Device, Scheme, Visit, visiting

pytestmark = pytest.mark.browser
LOOKS = pytest.mark.parametrize(("device", "scheme"), [("desk", "light"), ("phone", "dark")])


@LOOKS
def test_an_integration_from_its_first_day_to_its_last(
    tmp_path: Path, browser: Browser, device: Device, scheme: Scheme
) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api, device, scheme) as visit:
        made(visit, api)
        used(visit)
        changed(visit, api)
        deleted(visit, api)


def made(visit: Visit, api: Api) -> None:
    page = visit.open("/integrations")
    visit.look("integrations")
    page.get_by_role("link", name="New integration").click()
    visit.says("Where should messages go?")
    visit.look("integration-kinds")
    page.get_by_role("link", name="Slack").click()
    page.get_by_label("Name", exact=True).fill(f"QA {HOSTILE}")
    page.get_by_label("Id", exact=True).fill("qa-slack")
    page.get_by_label("Shown as").fill("x" * 60)
    page.get_by_label("Webhook URL").fill("not an address")
    page.get_by_role("button", name="Look at the change").click()
    visit.says("Nothing was written.")
    visit.look("integration-refused")
    expect(page.get_by_label("Name", exact=True)).to_have_value(f"QA {HOSTILE}")
    page.get_by_label("Webhook URL").fill(SECRET)
    page.get_by_role("button", name="Look at the change").click()
    visit.says("What this would change in notifier.yaml")
    visit.look("integration-looked-at")
    assert "verysecretpart" not in page.content()
    page.get_by_role("button", name="Write it").click()
    visit.says("was added. Its Test says whether it works.")
    assert "qa-slack:" in api.file.decode()


def used(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("button", name="Test Terminal").click()
    expect(page.locator("#test-result")).to_contain_text(re.compile(r"Terminal: it works, in [\d.]+ m?s"))
    assert page.url.endswith("/integrations")
    visit.look("integration-tested")
    page.get_by_role("button", name="Disable Terminal").click()
    visit.says("Terminal is disabled: nothing is sent to it.")
    page.get_by_role("button", name="Enable Terminal").click()
    visit.says("Terminal is enabled.")


def changed(visit: Visit, api: Api) -> None:
    """Somebody edits the file while the form is open: both are shown, and mine goes on top."""
    page = visit.page
    page.get_by_role("link", name="Edit QA mail").click()
    page.get_by_label("To", exact=True).fill("lead@lab.example")
    page.get_by_label("Timeout").fill("20s")
    visit.look("integration-form")
    api.rewrite(api.file.decode().replace("name: QA mail", "name: Mail of the team"))
    page.get_by_role("button", name="Look at the change").click()
    visit.says("notifier.yaml was changed while you had this form open")
    visit.look("integration-overtaken")
    expect(page.get_by_label("Name", exact=True)).to_have_value("Mail of the team")
    expect(page.get_by_label("To", exact=True)).to_have_value("lead@lab.example")
    page.get_by_role("button", name="Write mine on top").click()
    visit.says("Mail of the team was changed.")
    text = api.file.decode()
    assert "name: Mail of the team" in text
    assert "to: lead@lab.example" in text or "- lead@lab.example" in text or "[lead@lab.example]" in text


def deleted(visit: Visit, api: Api) -> None:
    page = visit.page
    page.get_by_role("link", name="Edit Terminal").click()
    page.get_by_text("Another id").click()
    page.get_by_label("New id").fill("terminal")
    page.locator("form[action$=rename]").get_by_role("button").click()
    visit.says("'log' becomes 'terminal'")
    visit.look("integration-rename")
    page.get_by_role("button", name="Rename it").click()
    visit.says("has the id 'terminal' now")
    page.get_by_role("link", name="Delete Terminal").click()
    visit.says("It is taken out of: integrations qa-mail, rules failures.")
    visit.look("integration-delete")
    page.get_by_role("button", name="Delete it").click()
    visit.says("Terminal was deleted.")
    assert "terminal:" not in api.file.decode()


def test_a_service_of_apprise_by_its_form(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as api, visiting(browser, api, "phone", "light") as visit:
        page = visit.open("/integrations/new?kind=apprise")
        visit.look("apprise-services")
        page.get_by_role("link", name="Gotify", exact=True).click()
        visit.says("Settings of Gotify")
        visit.look("apprise-form")


def test_everything_works_without_javascript(tmp_path: Path, browser: Browser) -> None:
    with serving(tmp_path, CONFIG) as api:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{api.port}/integrations")
        page.get_by_role("button", name="Test Terminal").click()
        expect(page.get_by_role("heading", name="Test of Terminal")).to_be_visible()
        expect(page.get_by_text("it works, in")).to_be_visible()
        page.get_by_role("link", name="to its form").click()
        page.get_by_label("Name", exact=True).fill("Shell")
        page.get_by_role("button", name="Look at the change").click()
        page.get_by_role("button", name="Write it").click()
        expect(page.get_by_text("Shell was changed.")).to_be_visible()
        context.close()
    assert "name: Shell" in (tmp_path / "notifier.yaml").read_text()
