"""Who did what, as people read it: by any filter, page by page."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from litestar import Response, get
from litestar.di import NamedDependency

from sidecar.ledger import AuditRow
from ui_api.audit import ACT_READERS, acts_of, reading
from ui_api.verbs import NAMES
from ui_api.web import asked, paging
from ui_api.web.look import Desk

ROWS: Final = 50
SAID: Final = {
    "delivery.replayed": "sent again",
    "event.replayed": "let happen again",
    "incident.acknowledged": "took care of the incident",
    "login.made": "logged in",
    "revision.restored": "went back to the revision",
    "settings.changed": "changed the settings",
}
"""What the two words of the verb do not say well."""
ADDRESSES: Final = {
    "delivery": "/history/{}",
    "event": "/events/{}",
    "incident": "/incidents/{}",
    "integration": "/integrations/{}/edit",
    "quiet_hours": "/quiet_hours/{}/edit",
    "revision": "/config/revisions/{}",
    "rule": "/rules/{}/edit",
    "silence": "/silences#{}",
    "template": "/templates/{}/edit",
}
"""Where each kind of subject is shown."""


@get("/audit", sync_to_thread=True)
def show_audit(desk: NamedDependency[Desk]) -> Response[str]:
    service, here = desk.service, paging.place(desk)
    filters = asked.asked_for(desk.pairs, service.now(), desk.zone, ACT_READERS, acts_of)
    page = reading(desk.request, service)
    rows, before = page(filters.wanted, ROWS, here.before) if filters.wanted else ([], None)
    return desk.show(
        "audit.html",
        200 if filters.wanted else 422,
        rows=[(row, said(row.what), address(row)) for row in rows],
        asked=filters,
        pager=paging.pager(here, filters.kept, before),
        is_first=here.is_first,
        verbs=NAMES,
    )


def said(what: str) -> str:
    """In words: `quiet_hours.changed` is "changed the quiet hours"."""
    kind, _, done = what.partition(".")
    return SAID.get(what, f"{done} the {kind.replace('_', ' ')}")


def address(row: AuditRow) -> str:
    """Where the subject is shown; "" for what is no longer there, or has no page."""
    is_there = row.subject_id and not row.what.endswith(".deleted")
    return ADDRESSES.get(row.subject_kind, "").format(quote(row.subject_id, safe="")) if is_there else ""
