"""What a request does, as the audit calls it: by its method and path. Pure.

As in `scopes`, the pages have the paths of the API without its prefix, so one table serves both. The names are a
promise to whoever filters by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from sidecar.core.words import cut, one_line
from ui_api.glued import PREFIX

SUBJECT_LIMIT: Final = 100
ENTRIES: Final = {
    "integrations": "integration",
    "rules": "rule",
    "quiet_hours": "quiet_hours",
    "templates": "template",
}
"""The sections of notifier.yaml, and what an entry of each is called."""


class Verb(msgspec.Struct, frozen=True):
    """`what`: such as `rule.deleted`; before the dot stands what it is about.

    `is_said`: the handler says that it was done (`auditing.Deed`); else every answer below 400 means that.
    """

    methods: frozenset[str]
    path: re.Pattern[str]
    what: str
    is_said: bool = False


def verb(methods: str, path: str, what: str, *, is_said: bool = False) -> Verb:
    return Verb(frozenset(methods.split()), re.compile(path), what, is_said)


def of_entries(section: str, noun: str) -> Iterator[Verb]:
    """What can be done to the entries of a section. A form may only have been looked at."""
    one = rf"/{section}/([^/]+)"
    yield verb("POST", rf"/{section}(?:/new)?", f"{noun}.created", is_said=True)
    yield verb("POST", rf"{one}/rename", f"{noun}.renamed", is_said=True)
    yield verb("POST", rf"{one}/delete", f"{noun}.deleted", is_said=True)
    yield verb("DELETE", one, f"{noun}.deleted", is_said=True)
    yield verb("PUT PATCH", one, f"{noun}.changed", is_said=True)
    yield verb("POST", rf"{one}/(?:edit|enabled)", f"{noun}.changed", is_said=True)


VERBS: Final = (
    verb("POST", r"/events/([^/]+)/replay", "event.replayed"),
    verb("POST", r"/history/([^/]+)/retry", "delivery.replayed"),
    verb("POST", r"/history/retry", "delivery.replayed", is_said=True),
    verb("POST", r"/incidents/([^/]+)/ack", "incident.acknowledged"),
    verb("POST", r"/incidents/([^/]+)/(?:resolve|close)", "incident.closed"),
    verb("POST", r"/integrations/([^/]+)/test", "integration.tested"),
    verb("POST", r"/silences(?:/new)?", "silence.created"),
    verb("POST", r"/silences/([^/]+)/end", "silence.ended"),
    verb("DELETE", r"/silences/([^/]+)", "silence.ended"),
    verb("PATCH", r"/config/settings", "settings.changed", is_said=True),
    verb("POST", r"/config/revisions/([^/]+)/restore", "revision.restored", is_said=True),
    verb("POST", r"/login", "login.made"),
    *(each for section, noun in ENTRIES.items() for each in of_entries(section, noun)),
)
NAMES: Final = tuple(sorted({each.what for each in VERBS}))


def named(method: str, path: str) -> tuple[Verb, str] | None:
    """What the request does, and to which one (by its id, "" if the path has none); None: nothing to remember."""
    resource = path.removeprefix(PREFIX).rstrip("/")
    for each in VERBS:
        if method in each.methods and (found := each.path.fullmatch(resource)):
            return each, subject(found.group(1)) if found.re.groups else ""
    return None


def subject(text: str) -> str:
    """An id as somebody sent it, safe to keep."""
    return cut(one_line(text), SUBJECT_LIMIT)
