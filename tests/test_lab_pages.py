"""`settings.links`: messages link to the lab's own pages about hosts and devices."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core import render
from sidecar.core.channel import Link
from sidecar.core.config import Config, LabPages, Settings, Template
from sidecar.core.facts import web_url
from sidecar.core.lab_pages import LENGTH_LIMIT, Page, pattern, trouble, urls
from sidecar.core.templates import message
from sidecar.core.words import one_line
from tests.builders import a_delivery, a_rule, an_event

PAGES: Final = LabPages(host="http://grafana.lab/d?var-host={host}", device="https://vpt.lab/{host}/{device}#{device}")
SETTINGS: Final = Settings(links=PAGES)


def links(**data: Any) -> tuple[Link, ...]:
    return render.message(an_event("system_alert", event_data=data), a_delivery(), SETTINGS).links


def test_a_message_links_to_the_pages_of_its_host_and_device() -> None:
    assert links(host_name="pi 1/ä", device_name="stb&1") == (
        Link("Host", "http://grafana.lab/d?var-host=pi%201%2F%C3%A4"),
        Link("Device", "https://vpt.lab/pi%201%2F%C3%A4/stb%261#stb%261"),
    )


def test_a_device_without_a_name_goes_by_its_id() -> None:
    assert links(host_name="pi-1", device_id=7)[1] == Link("Device", "https://vpt.lab/pi-1/7#7")


@pytest.mark.parametrize("data", [{}, {"device_name": "stb-1"}, {"host_name": "  "}, {"host_name": "x" * 301}])
def test_without_a_name_that_can_be_put_in_there_is_no_link(data: dict[str, Any]) -> None:
    assert links(**data) == ()


def test_without_the_setting_there_is_no_link() -> None:
    assert urls({"host_name": "pi-1", "device_name": "stb-1"}, LabPages()) == {}


def test_a_template_knows_the_pages_of_each_event() -> None:
    source = "{{ host_url }}{% for each in events %} {{ each.device_url }}{% endfor %}"
    config = Config(
        rules={"r": a_rule("r", template="t")}, templates={"t": Template(id="t", body=source)}, settings=SETTINGS
    )
    first, second = (an_event(event_data={"host_name": "pi", "device_id": n}) for n in (1, 2))
    found = message(first, a_delivery(rule_id="r"), config, [second])
    assert found.body == "http://grafana.lab/d?var-host=pi https://vpt.lab/pi/1#1 https://vpt.lab/pi/2#2"


@given(st.text(min_size=1, max_size=40))
def test_a_name_stays_one_part_of_the_address(name: str) -> None:
    for url in urls({"host_name": name, "device_name": name}, PAGES).values():
        assert web_url(url) == url
        parts = urlsplit(url)
        assert parts.netloc in ("grafana.lab", "vpt.lab")
        assert unquote(parts.query or parts.fragment).removeprefix("var-host=") == one_line(name)


# ---------------------------------------------------------------------- checked


@pytest.mark.parametrize(
    ("written", "page", "said"),
    [
        ("http://lab/{hst}", "host", "found the placeholder {hst}; did you mean {host}? known: {host}, {device}"),
        ("http://lab/{zzzzzz}", "host", "found the placeholder {zzzzzz}; known: {host}, {device}"),
        ("http://lab/", "host", "found no {host}; without it every message would link to the same page. Write one"),
        ("http://lab/{host}", "device", "found no {device}; "),
        ("http://lab/{host}/{", "host", "found a { or } of no placeholder; write it as %7B or %7D"),
        ("http://lab/{host}" + "x" * 990, "host", "found 1,007 characters; allowed: up to 1,000"),
        *(
            (
                written,
                "host",
                "found no web address with a fixed server name; allowed: one such as "
                "http://grafana.lab:3000/d/host?var-host={host}",
            )
            for written in (
                *("", "lab/{host}", "ftp://lab/{host}", "http://{host}/", "http://pi-{host}/", "http:///{host}"),
                *("http://me:pass@lab/{host}", "http://lab:x/{host}", "http://lab:0/{host}", "http://[::1/{host}"),
                *("http://:80/{host}", "http://lab/{host} x", 'http://lab/"{host}', "http://lab/<{host}>"),
            )
        ),
    ],
)
def test_an_address_that_cannot_be_linked_to_is_refused(written: str, page: Page, said: str) -> None:
    assert trouble(written, page).startswith(said)


@pytest.mark.parametrize(
    "written", ["http://lab/{host}", "HTTPS://lab:8443?a={host}&b={device}", "http://[::1]:80#/{host}/{host}%7B"]
)
def test_an_address_with_a_host_is_taken(written: str) -> None:
    assert trouble(written, "host") == ""


PIECES: Final = ["http://", "lab", "/", "?", "#", "{host}", "{device}", "{x}", "{", "}", "@", ":", " ", '"', "ä", "%7B"]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.sampled_from(["host", "device"]))
def test_what_is_taken_is_what_the_schema_takes(written: str, page: Page) -> None:
    if trouble(written, page) == "":
        assert re.search(pattern(page), written)
        assert len(written) <= LENGTH_LIMIT
        assert page in urls({"host_name": "a", "device_name": "b"}, LabPages(**{page: written}))
