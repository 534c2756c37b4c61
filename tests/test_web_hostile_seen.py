"""What somebody may have stored to do harm is shown as the text that it is, on every page, in a real browser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Dialog, expect

from tests.api_service import Api, serving
from tests.running import eventually
from tests.test_web_story import post, sent
from tests.visits import visiting

pytestmark = pytest.mark.browser
SCRIPT: Final = """<script>alert('ran')</script><img src=x onerror="alert('ran')">'"--><svg onload=alert('ran')>"""
TURNED: Final = "abc\u202egpj.exe\u2066"
RIGHT_TO_LEFT: Final = "فشل الاختبار في المختبر"
HARMFUL: Final = "main script, main img, main svg[onload], a[href^='javascript:'], a[href^='data:']"
LONG: Final = "x" * 1_000_000
CONFIG: Final = f"""\
version: 1
integrations:
  log: {{type: log, name: {json.dumps(f"{SCRIPT} log")}}}
  gone: {{type: webhook, name: {json.dumps(RIGHT_TO_LEFT, ensure_ascii=False)}, retry: {{attempts: 1}},
    config: {{url: "http://127.0.0.1:9/hook"}}}}
rules:
  all: {{name: {json.dumps(f"{SCRIPT} rule")}, event_type: "*", integration_ids: [log, gone]}}
"""
BODIES: Final[list[dict[str, Any]]] = [
    {"script_name": SCRIPT, "host_name": SCRIPT, "device_name": SCRIPT, "error_msg": SCRIPT, "success": False},
    {"script_name": TURNED, "host_name": TURNED, "device_name": RIGHT_TO_LEFT, "error_msg": RIGHT_TO_LEFT},
    {"script_name": "long", "host_name": "pi-1", "error_msg": LONG, "stdout": LONG, SCRIPT: {SCRIPT: [SCRIPT]}},
    {"script_name": "links", "html_report_r2_url": "javascript:alert('ran')", "report_url": "data:text/html,<script>"},
    {"script_name": "{{ 7 * 7 }} ${7*7}", "host_name": "../../etc/passwd", "error_msg": "\x1b[31mred\x00\x07"},
]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("hostile"), CONFIG) as api:
        sent(api, *[{"event_type": "script_execution_failed", "event_data": each} for each in BODIES])
        for each in api.get("/incidents")[:2]:
            assert post(api, f"/incidents/{each['id']}/ack", {"by": SCRIPT[:90]}).status == 303
        silence = {"when": f"host_name: x{SCRIPT}", "until": "2h", "reason": SCRIPT, "by": RIGHT_TO_LEFT}
        assert post(api, "/silences/new", silence).status == 303
        eventually(lambda: {"sent", "failed"} <= {row["state"] for row in api.history()}, "something failed")
        yield api


def every_page(api: Api) -> Iterator[str]:
    yield from ("/", "/history", "/history?status=failed", "/history/retry", "/events", "/events/new", "/incidents")
    yield from ("/incidents?state=all", "/silences", "/config", "/config/revisions/1", "/keys")
    yield from (f"/history/{row['id']}" for row in api.history())
    yield from (f"/events/{each['id']}" for each in api.get("/events"))
    yield from (f"/incidents/{each['id']}" for each in api.get("/incidents"))
    asked = "%3Cscript%3Ealert('ran')%3C%2Fscript%3E%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"
    yield from (f"/history?q={asked}&host={asked}&since={asked}&status={asked}", f"/events?event_type={asked}")
    yield from (
        f"/silences/new?{asked}={asked}",
        f"/events/new?sample={asked}",
        f"/history/{asked}",
        f"/nowhere/{asked}",
    )


def test_stored_hostile_data_does_nothing_on_any_page(browser: Browser, api: Api) -> None:
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    with visiting(browser, api) as visit:
        visit.page.on("dialog", dismiss)
        for path in every_page(api):
            page = visit.open(path)
            assert len(page.content()) < 400_000, path
            expect(page.locator(HARMFUL)).to_have_count(0)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 1, path
        assert dialogs == []


def test_a_hostile_row_opens_and_nothing_turns_the_text_around(browser: Browser, api: Api) -> None:
    with visiting(browser, api, "phone", "dark") as visit:
        page = visit.open("/history")
        visit.says("live")
        for number, row in enumerate(page.locator("tr.opens").all(), start=1):
            row.locator("a.opener").click()
            expect(page.locator(".delivery")).to_have_count(number)  # before the next one moves
        for more in page.locator(".delivery details summary").all():
            more.click()
        expect(page.get_by_text("\\u202e").first).to_be_visible()
        assert not set("\u202e\u2066") & set(page.locator("main").inner_text())
        visit.look("hostile")
