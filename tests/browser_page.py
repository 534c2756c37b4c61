"""A real browser for tests: Debian's Chromium, driven by Playwright. Without it, the tests that need one are skipped.

Nothing that it shows comes from the network: a page is given as text, pictures are answered by one of ours, and
whatever else a page asks for is refused and noted.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

import pytest
from playwright.sync_api import Browser, Dialog, Page, Route, sync_playwright

FOLDER: Final = Path(__file__).parent / "browser"
MODULES: Final = FOLDER / "node_modules"
RENDERER: Final = (MODULES / "adaptivecards/dist/adaptivecards.js", MODULES / "markdown-it/dist/markdown-it.min.js")
BROWSERS: Final = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first is Chromium without the windows that nobody sees: Debian's package of that name. Half the work."""
CHROMIUM: Final = next(filter(None, map(shutil.which, BROWSERS)), None)
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREEN: Final = (FOLDER / "screen.png").read_bytes()
"""What a television shows, for any picture that a page asks for."""
Scheme = Literal["light", "dark"]


@contextmanager
def a_browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine; `./dev test` says how to get it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


class Window:
    """A page, what it asked the network for, and the dialogs of scripts that ran. Its height is what it shows."""

    def __init__(self, page: Page, scheme: Scheme) -> None:
        self.page = page
        self.scheme = scheme
        self.asked: list[str] = []
        self.dialogs: list[str] = []
        page.route("**/*", self._answer)
        page.on("dialog", self._dismiss)

    def show(self, html: str) -> None:
        self.page.set_content(html, wait_until="load")
        self.page.add_script_tag(path=FOLDER / "look.js")

    def draw(self, card: Mapping[str, Any]) -> list[str]:
        """Show an Adaptive Card; what the renderer says against it."""
        complaints: list[str] = self.page.evaluate("given => drawCard(...given)", [card, self.scheme])
        self.page.wait_for_function("[...document.images].every(each => each.complete)")
        return complaints

    def look(self, what: str, *arguments: Any) -> Any:
        """One of the functions of look.js."""
        return self.page.evaluate(f"given => look.{what}(...given)", list(arguments))

    def _answer(self, route: Route) -> None:
        if route.request.resource_type == "image":
            route.fulfill(body=SCREEN, content_type="image/png")
        else:
            self.asked.append(route.request.url)
            route.abort()

    def _dismiss(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()


@contextmanager
def a_window(browser: Browser, scheme: Scheme) -> Iterator[Window]:
    page = browser.new_page(viewport={"width": 640, "height": 100}, color_scheme=scheme)
    yield Window(page, scheme)
    page.close()


@contextmanager
def a_window_for_cards(browser: Browser, scheme: Scheme) -> Iterator[Window]:
    """With Microsoft's renderer in it, so that `draw` works."""
    if not all(file.exists() for file in RENDERER):
        pytest.skip("npm's adaptivecards is not in tests/browser/node_modules; `./dev test` says how to get it")
    with a_window(browser, scheme) as window:
        window.show("<!DOCTYPE html><title>card</title><body></body>")
        for file in (*RENDERER, FOLDER / "card.js"):
            window.page.add_script_tag(path=file)
        yield window
