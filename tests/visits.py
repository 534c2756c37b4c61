"""People who use the page: a real browser over the real service, that notices what a person would not see.

Whatever a page does is watched: what it says on the console, what it asks of others, and what axe (a checker of
accessibility) finds. Each look leaves a picture in `artifacts/`, which git ignores.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final, Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect

from tests.api_service import Api
from tests.browser_page import MODULES

AXE: Final = MODULES / "axe-core/axe.min.js"
PICTURES: Final = Path(__file__).parents[1] / "artifacts"
WIDTHS: Final = {"desk": 1280, "phone": 390}
PATIENCE_MS: Final = 60_000
expect.set_options(timeout=PATIENCE_MS)  # for every `expect` in the tests; by itself it waits for five seconds
GRAVE: Final = ("serious", "critical")

EXPECTED: Final = (
    "Failed to load resource",
    "Response Status Error Code 401",
    "htmx:sendError",
    "htmx:afterRequest",
    "htmx:responseError",
)
STILL: Final = """() => {
  window.holdStill = (event) => event.stopImmediatePropagation();
  window.addEventListener("changed", window.holdStill, true);
}"""
"""From now on, no part of the page is fetched anew: axe sets styles while it looks, and takes them back."""
GO_ON: Final = """() => {
  for (const each of document.querySelectorAll('[style=""]')) each.removeAttribute("style"); // axe leaves them behind
  window.removeEventListener("changed", window.holdStill, true);
  window.refresh?.("ledger"); // the login has no scripts
}"""
VIOLATIONS: Final = "axe.run(document, {iframes: false}).then(found => found.violations)"
"""Mails are previewed in frames that run no scripts, so axe could not look into them."""
BUSY: Final = ".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added"

Device = Literal["desk", "phone"]
Scheme = Literal["light", "dark"]


class Visit:
    """One person's window. `end` is called by `visiting`, and says what went wrong unseen."""

    def __init__(self, page: Page, api: Api, name: str) -> None:
        self.page = page
        self._base = f"http://127.0.0.1:{api.port}"
        self.name = name
        self.troubles: list[str] = []
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.troubles.append(f"a script failed: {error}"))
        page.on("request", self._see)

    def open(self, path: str) -> Page:
        self.page.goto(f"{self._base}{path}")
        return self.page

    def look(self, what: str) -> None:
        """Keep a picture, and see whether everybody can use this page as it is now."""
        PICTURES.mkdir(exist_ok=True)
        self.page.evaluate(STILL)
        expect(self.page.locator(BUSY)).to_have_count(0)
        self.page.screenshot(path=PICTURES / f"{what}-{self.name}.png", full_page=True, animations="disabled")
        self.troubles += [f"{what}: {each}" for each in self._found_by_axe()]
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 1:
            self.troubles.append(f"{what}: the page is {wide} pixels wider than the window")
        self.page.evaluate(GO_ON)

    def says(self, text: str) -> None:
        """Wait until the page says so."""
        expect(self.page.get_by_text(text).first).to_be_visible()

    def end(self) -> None:
        assert not self.troubles, "\n".join(self.troubles)

    def _found_by_axe(self) -> Iterator[str]:
        if not AXE.exists():
            pytest.skip("npm's axe-core is not in tests/browser/node_modules; `./dev test` says how to get it")
        self.page.evaluate(axe())
        for found in self.page.evaluate(VIOLATIONS):
            if found["impact"] in GRAVE:
                places = "; ".join(each["html"][:120] for each in found["nodes"][:3])
                yield f"{found['impact']}: {found['help']}: {places}"

    def _hear(self, message: ConsoleMessage) -> None:
        """A browser notes answers of 400 and more as errors, and htmx that nobody answers: some tests want that."""
        if message.type in ("error", "warning") and not message.text.startswith(EXPECTED):
            place = message.location
            self.troubles.append(f"the console says, at {place['url']}:{place['lineNumber']}: {message.text}")

    def _see(self, request: Request) -> None:
        if not request.url.startswith((self._base, "data:")):
            self.troubles.append(f"it asked {request.url}")


@cache
def axe() -> str:
    return AXE.read_text()


@contextmanager
def visiting(browser: Browser, api: Api, device: Device = "desk", scheme: Scheme = "light") -> Iterator[Visit]:
    page = browser.new_page(viewport={"width": WIDTHS[device], "height": 900}, color_scheme=scheme, locale="en-GB")
    visit = Visit(page, api, f"{device}-{scheme}")
    yield visit
    page.close()
    visit.end()
