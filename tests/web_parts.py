"""Forms of the pages as a browser without JavaScript has them: what is filled in, and what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urlencode

from tests.api_service import Api, Reply

FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
Fields = dict[str, list[str]]


def post(api: Api, path: str, form: Mapping[str, list[str]] | None = None, **more: str) -> Reply:
    """Send a form; `more` are further fields, such as the button that was pressed."""
    fields = [(name, each) for name, values in (form or {}).items() for each in values]
    return api.say("POST", path, urlencode([*fields, *more.items()]), FORM)


def edited(page: str, **changes: str | list[str]) -> Fields:
    """The fields of the page's first form that is kept (`data-keep`), some changed: `config__to` is `config.to`."""
    found = Reader.of(page, lambda attributes: "data-keep" in attributes)
    for name, value in changes.items():
        found[name.replace("__", ".")] = value if isinstance(value, list) else [value]
    return found


def hidden(page: str) -> Fields:
    """The fields of the page's first form."""
    return Reader.of(page, lambda _: True)


class Reader(HTMLParser):
    """Collects what a browser would send of one form, without its buttons."""

    def __init__(self, wanted: object) -> None:
        super().__init__()
        self.fields: Fields = {}
        self._wanted = wanted
        self._state = "before"
        self._area: str | None = None
        self._select: str | None = None

    @classmethod
    def of(cls, page: str, wanted: object) -> Fields:
        reader = cls(wanted)
        reader.feed(page)
        return reader.fields

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and self._state == "before" and self._wanted(given):  # type: ignore[operator]
            self._state = "in"
        if self._state != "in":
            return
        if tag == "input":
            self._input(given)
        elif tag == "textarea":
            self._area = given["name"]
            self.fields.setdefault(given["name"], []).append("")
        elif tag == "select":
            self._select = given["name"]
        elif tag == "option" and self._select and ("selected" in given or self._select not in self.fields):
            self.fields[self._select] = [given["value"]]

    def _input(self, given: dict[str, str]) -> None:
        is_box = given.get("type") in ("checkbox", "radio")
        if not is_box or "checked" in given:
            self.fields.setdefault(given["name"], []).append(given.get("value", "on" if is_box else ""))

    def handle_data(self, data: str) -> None:
        if self._state == "in" and self._area:
            self.fields[self._area][-1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form" and self._state == "in":
            self._state = "after"
        elif tag == "textarea" and self._area and self._state == "in":
            self.fields[self._area][-1] = self.fields[self._area][-1].removeprefix("\n")
            self._area = None
        elif tag == "select":
            self._select = None
