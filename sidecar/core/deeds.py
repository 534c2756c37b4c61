"""What people did about problems, as their incidents remember it: what a simulation plays beside the events. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Literal

import msgspec

from sidecar.core.incident import EXPIRED, RECOVERY, Incident, acknowledged, closed


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody took care of a problem, or said that it is over; `expired`: nothing was heard of it for long.

    It is about what fails and not about a rule, so `key` (`Incident.key`) says which.
    """

    at: datetime
    key: str
    kind: Literal["acknowledged", "closed", "expired"]
    by: str

    def done(self, incident: Incident) -> Incident:
        """The incident after it."""
        done = acknowledged if self.kind == "acknowledged" else closed
        return done(incident, self.at, self.by)


def deeds(incidents: Iterable[Incident]) -> list[Deed]:
    """The first one first."""
    return sorted((deed for each in incidents for deed in deeds_of(each)), key=lambda deed: deed.at)


def deeds_of(incident: Incident) -> Iterator[Deed]:
    if incident.acknowledged_at:
        by = incident.acknowledged_by
        yield Deed(at=incident.acknowledged_at, key=incident.key, kind="acknowledged", by=by)
    if incident.closed_at and incident.closed_by != RECOVERY:
        kind: Literal["expired", "closed"] = "expired" if incident.closed_by == EXPIRED else "closed"
        yield Deed(at=incident.closed_at, key=incident.key, kind=kind, by=incident.closed_by)
