"""Files that a command is given by name; `-` is standard input."""

from __future__ import annotations

from pathlib import Path

import click

DASH = "-"


def content_of(name: str) -> bytes:
    """Raises OSError."""
    if name != DASH:
        return Path(name).read_bytes()
    with click.open_file(DASH, "rb") as stream:
        content: bytes = stream.read()
        return content


def shown_name(name: str) -> str:
    """As a compiler names it in its messages."""
    return "<stdin>" if name == DASH else name
