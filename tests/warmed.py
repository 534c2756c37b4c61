"""What the process that `tests.warm` forks from has done before."""

from __future__ import annotations

import gc

import ui_api.check
import ui_api.cli
import ui_api.credentials
import ui_api.ledger_at
import ui_api.serve  # noqa: F401  # and all of what it needs
from ui_api.app import routes

routes()
gc.collect()
gc.freeze()  # none of it is looked at again, so that its memory stays shared
