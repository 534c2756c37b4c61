"""What the process that `tests.warm` forks from has done before."""

from __future__ import annotations

import gc

import click

import ui_api.serve  # noqa: F401  # and all of what it needs
from ui_api.app import api_routes, page_routes
from ui_api.cli import COMMANDS, main

for name in COMMANDS:
    main.get_command(click.Context(main), name)
api_routes()
page_routes()
gc.collect()
gc.freeze()  # none of it is looked at again, so that its memory stays shared
