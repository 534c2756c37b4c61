"""The ledger: events, deliveries and attempts in one SQLite file. Nothing outside this package knows SQL.

`Ledger.write(job)` runs a job with a `Book` on the one thread that writes; everything that queued while the last
commit was on its way shares the next one. `Ledger.pages` reads, on the caller's thread.
"""

from __future__ import annotations

from sidecar.ledger.audit import Act, AuditFilter, AuditRow, Via
from sidecar.ledger.book import Book, CutOff, Due, NewRevision, Settled, Trouble
from sidecar.ledger.figures import Queue, Tally
from sidecar.ledger.future import Future
from sidecar.ledger.history import Filter, HistoryRow
from sidecar.ledger.ledger import Ledger
from sidecar.ledger.migrations import WITHOUT_COPY
from sidecar.ledger.pages import AttemptRow, EventRow, Pages, Revision, StoredEvent, Threads
from sidecar.ledger.replicas import ALIVE_S, KNOWS_S, Hindrance, Me, Replica, Standing
from sidecar.ledger.retention import INDEX_STEP, Ended

__all__ = [
    "ALIVE_S",
    "INDEX_STEP",
    "KNOWS_S",
    "WITHOUT_COPY",
    "Act",
    "AttemptRow",
    "AuditFilter",
    "AuditRow",
    "Book",
    "CutOff",
    "Due",
    "Ended",
    "EventRow",
    "Filter",
    "Future",
    "Hindrance",
    "HistoryRow",
    "Ledger",
    "Me",
    "NewRevision",
    "Pages",
    "Queue",
    "Replica",
    "Revision",
    "Settled",
    "Standing",
    "StoredEvent",
    "Tally",
    "Threads",
    "Trouble",
    "Via",
]
