"""`python -m ui_api` is `notifier`."""

from __future__ import annotations

from ui_api.cli import main

main(prog_name="notifier")
