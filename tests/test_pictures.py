"""The e-mail and the Adaptive Card in a real browser: readable, within the window, and nothing of the data runs.

`PICTURES=write ./dev test tests/test_pictures.py` writes docs/pictures anew; look at them. They are not compared point
by point, because fonts differ from machine to machine.
"""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Iterator
from email import message_from_string, policy
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser

from sidecar.channels.email import Email, letter
from sidecar.channels.teams import Teams, payload
from sidecar.core.channel import File, Message, Secret
from sidecar.core.mailparts import Files
from sidecar.core.model import EVENT_TYPES, Severity
from sidecar.core.templates import message
from tests.browser_page import SCREEN, Window, a_window, a_window_for_cards
from tests.small_png import in_few_colours, size_of
from tests.test_golden import CASES, CONFIG

FOLDER: Final = Path(__file__).parents[1] / "docs/pictures"
PICTURES: Final = {
    f"{kind}-{case}-{scheme}.png"
    for kind in ("email", "teams")
    for case, scheme in [*((each, "light") for each in (*EVENT_TYPES, "group")), ("still_failing", "dark")]
}
SIZE_LIMIT: Final = 40_000
SHOWN: Final = (*EVENT_TYPES, "still_failing", "recovered", "group", "hostile")
CONTRAST: Final = 4.5
"""WCAG 2.2, 1.4.3, for text of any size."""
WIDE, NARROW = 640, 375
MAIL: Final = Email(smtp_host="mail.lab", from_email="lab@lab.example")
TEAMS: Final = Teams(webhook_url=Secret("x"), mentions=("Ann <ann@lab.example>",))
BAD: Final = """<p style="background:#fff;color:#888">faint</p>
<p style="background:#000;color:rgba(255,255,255,0.3)">fainter</p>
<p style="color:#999;display:none">hidden</p><div style="width:2000px">wide</div>
<div style="width:50px;overflow:hidden;white-space:nowrap">cut off at the edge</div>
<link rel="stylesheet" href="https://elsewhere.example/style.css"><a href="javascript:run()">go</a>
<img alt="" src="data:none" onerror="alert('ran')">"""
"""A page with everything that is wrong."""


@cache
def said(case: str) -> Message:
    event, delivery, others, more = CASES[case]
    return message(event, delivery, CONFIG, others, more)


def html_of(told: Message) -> str:
    """As a mail program shows it: the pictures that the mail brings along in their places."""
    screen = File(name="screen.png", content_type="image/png", content=SCREEN) if has_picture(told) else None
    mail = message_from_string(letter(MAIL, told, Files(picture=screen)), policy=policy.default)
    page = mail.get_body(("html",))
    assert page is not None
    text: str = page.get_content()
    for part in mail.walk():
        if name := part["Content-ID"]:
            given = f"data:{part.get_content_type()};base64,{b64encode(part.get_content()).decode()}"
            text = text.replace(f"cid:{name.strip('<>')}", given)
    return text


def has_picture(told: Message) -> bool:
    return any(each.is_picture for each in told.attachments)


def card_of(told: Message) -> dict[str, Any]:
    card: dict[str, Any] = payload(TEAMS, told)["attachments"][0]["content"]
    return card


@pytest.fixture(scope="module", params=["light", "dark"])
def window(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Window]:
    with a_window(browser, request.param) as found:
        yield found


@pytest.fixture(scope="module", params=["light", "dark"])
def card_window(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Window]:
    with a_window_for_cards(browser, request.param) as found:
        yield found


@pytest.mark.browser
@pytest.mark.parametrize("case", SHOWN)
def test_a_mail_can_be_read(window: Window, case: str) -> None:
    window.show(html_of(said(case)))
    check(window, said(case))
    keep(window, f"email-{case}")


@pytest.mark.browser
@pytest.mark.parametrize("case", SHOWN)
def test_a_card_can_be_read(card_window: Window, case: str) -> None:
    assert card_window.draw(card_of(said(case))) == []
    check(card_window, said(case))
    people = len(TEAMS.mentions) if said(case).severity >= Severity.error else 0
    assert card_window.look("count", ".mention") == people
    keep(card_window, f"teams-{case}")


def check(window: Window, told: Message) -> None:
    """Everything is there and can be read, on a screen and on a telephone, and nothing of the data did anything."""
    for width in (NARROW, WIDE):
        window.page.set_viewport_size({"width": width, "height": 100})
        assert missing(told, window.look("text")) == []
        assert window.look("faint", CONTRAST) == []
        assert window.look("overflowing") == []
    assert window.look("active") == []
    assert window.look("pictures") == [320] * has_picture(told)
    assert (window.dialogs, window.asked) == ([], [])


def missing(told: Message, text: str) -> list[str]:
    """What a reader does not find."""
    wanted = [told.title, *told.body.splitlines(), *(fact.value for fact in told.facts)]
    wanted += [link.label for link in told.links if link.url.startswith("http")]
    return [each for each in wanted if " ".join(each.split()).casefold() not in text.casefold()]


@pytest.mark.browser
def test_what_is_wrong_with_a_page_is_noticed(browser: Browser) -> None:
    """The tests above look at something."""
    with a_window(browser, "light") as window:
        window.show(BAD)
        assert missing(said("system_alert"), window.look("text")) != []
        assert [text for _, text in window.look("faint", CONTRAST)] == ["faint", "fainter"]
        assert len(window.look("overflowing")) == 2
        assert len(window.look("active")) == 3
        assert (window.dialogs, window.asked) == (["ran"], ["https://elsewhere.example/style.css"])


# ---------------------------------------------------------------------- the pictures in docs


@pytest.mark.browser
def test_a_screenshot_in_few_colours_is_smaller_and_still_a_picture(browser: Browser) -> None:
    with a_window(browser, "light") as window:
        window.show("<p style='font-size:40px'>❌ failed</p>")
        window.page.set_viewport_size({"width": 200, "height": 100})
        whole = window.page.screenshot()
        small = in_few_colours(whole)
        window.show(f'<img alt="" src="data:image/png;base64,{b64encode(small).decode()}">')
        assert window.page.evaluate("[document.images[0].naturalWidth, document.images[0].naturalHeight]") == [200, 100]
    assert len(small) < len(whole)


def keep(window: Window, name: str) -> None:
    file = FOLDER / f"{name}-{window.scheme}.png"
    if os.environ.get("PICTURES") == "write" and file.name in PICTURES:
        FOLDER.mkdir(exist_ok=True)
        file.write_bytes(in_few_colours(window.page.screenshot(full_page=True)))


def test_the_pages_have_the_pictures_that_are_made_here() -> None:
    assert {file.name for file in FOLDER.iterdir()} == PICTURES


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_is_one_and_small(name: str) -> None:
    content = (FOLDER / name).read_bytes()
    width, height = size_of(content)
    assert width == WIDE
    assert 200 <= height <= 900
    assert 4_000 <= len(content) <= SIZE_LIMIT
