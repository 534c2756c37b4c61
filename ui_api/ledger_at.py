"""Where the ledger lies: in a file of the data folder, or on a PostgreSQL that several notifiers share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from sidecar.errors import NotifierError
from ui_api.credentials import given

SCHEMES: Final = ("postgresql", "postgres")
PASSWORD: Final = "NOTIFIER_LEDGER_PASSWORD"  # noqa: S105  # the name of a variable
EXAMPLE: Final = "postgresql://notifier@db.lan:5432/notifier"


def ledger_at(address: str, environment: Mapping[str, str]) -> str:
    """The address with its password; "" for the file. Raises NotifierError, which never tells the address itself."""
    if not address:
        return ""
    parts = split(address)
    password = given(PASSWORD, environment)
    if password is None:
        return address
    if parts.password is not None:
        raise NotifierError(f"the address of the ledger has a password, and {PASSWORD} is set; take one of them out")
    who, _, where = parts.netloc.rpartition("@")
    if not who:
        raise NotifierError(f"{PASSWORD} is set, and the address of the ledger names no user; it looks like {EXAMPLE}")
    return urlunsplit(parts._replace(netloc=f"{who}:{quote(password, safe='')}@{where}"))


def split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        known = parts.scheme in SCHEMES
    except ValueError:
        known = False
    if not known:
        raise NotifierError(f"the address of the ledger is none of PostgreSQL; it looks like {EXAMPLE}")
    return parts
