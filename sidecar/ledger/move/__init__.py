"""`notifier migrate-ledger`: a ledger moves from one database to another, in steps that may stop and go on anywhere."""

from __future__ import annotations

from sidecar.ledger.move.comparing import Sum
from sidecar.ledger.move.copying import check, move
from sidecar.ledger.move.ends import End, Progress, Tell, opened

__all__ = ["End", "Progress", "Sum", "Tell", "check", "move", "opened"]
