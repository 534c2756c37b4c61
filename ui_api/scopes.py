"""What a request needs to be allowed, by its method and path, and what each role may. Pure.

The pages have the paths of the API without its prefix, so one table serves both. What the table does not name and is no
reading changes notifier.yaml, or is treated as if it did: a new resource is closed until somebody opens it here.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from ui_api.glued import PREFIX

Scope = Literal["ingest", "metrics", "read", "operate", "configure"]
"""Send events; read figures; read everything; act on what happens (acknowledge, silence, test, replay, preview); change
notifier.yaml."""

Role = Literal["admin", "tester", "viewer", "ingest", "metrics"]
"""The first three are VirtualPyTest's own; the others are what a token for producers may, and one for Prometheus."""

ROLES: Final[dict[Role, frozenset[Scope]]] = {
    "admin": frozenset({"ingest", "metrics", "read", "operate", "configure"}),
    "tester": frozenset({"ingest", "metrics", "read", "operate"}),
    "viewer": frozenset({"metrics", "read"}),
    "ingest": frozenset({"ingest"}),
    "metrics": frozenset({"metrics"}),
}

OPEN: Final = re.compile(r"/healthz|/readyz|/login|/logout|/static/[0-9a-z]+/[^/]+|/a/[^/]+|/hooks/[^/]+")
"""Signs of life, the login and its files; and what carries a signature of its own (`core.links`, `ui_api.clicks`)."""
READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
INGEST: Final = re.compile(r"/events(/[a-z]+)?")
OPERATE: Final = re.compile(
    r"/events/[^/]+/replay"
    r"|/history(/[^/]+)?/retry"
    r"|/incidents/[^/]+/(ack|resolve|close)"
    r"|/integrations/[^/]+/test"
    r"|/silences(/[^/]+(/end)?)?"
    r"|/preview|/rules/try|/config/(check|simulate)"
)


def needed(method: str, path: str) -> Scope | None:
    """The scope that a request needs; None for what is open to all."""
    if OPEN.fullmatch(path):
        return None
    if method in READING:
        return "metrics" if path == "/metrics" else "read"
    resource = path.removeprefix(PREFIX).rstrip("/")
    if method == "POST" and INGEST.fullmatch(resource):
        return "ingest"
    return "operate" if method in ("POST", "DELETE") and OPERATE.fullmatch(resource) else "configure"
