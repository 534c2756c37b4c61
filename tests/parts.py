"""One message in several parts, as the golden files have it."""

from __future__ import annotations

from typing import Any

import msgspec


def parts(**shown: str) -> str:
    return "".join(f"════ {name.replace('_', ' ')}\n{part.rstrip()}\n" for name, part in shown.items())


def as_json(value: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode()
