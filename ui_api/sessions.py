"""Logins of the page: a signed cookie says who it is and until when. Nothing is stored.

The key comes from the key ring and from the tokens themselves: another token, or a key that is taken out of the ring,
ends every login. The same key signs what forms carry (`form_token`), for who it is and not for one login, so that a
form that was open while the login expired can still be sent after the next one.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from ui_api.credentials import Asker
from ui_api.scopes import ROLES

COOKIE: Final = "notifier_login"
PURPOSE: Final = b"virtualpytest-notifier: logins of the page, version 1"
"""What the key is derived for: the same key signs nothing else."""
LONGEST: Final = 1_000


def signed(asker: Asker, until: datetime, keys: Sequence[bytes]) -> str:
    """The cookie of a login; signed with the first of the keys."""
    said = f"{who(asker)}.{int(until.timestamp())}"
    return f"{said}.{signature(f'login {said}', keys[0])}"


def read(cookie: str, keys: Sequence[bytes], now: datetime) -> Asker | None:
    """Who logged in; None if the cookie is not ours, was altered, or is too old."""
    said, _, mac = cookie.rpartition(".")
    if len(cookie) > LONGEST or not cookie.isascii() or not is_signed(f"login {said}", mac, keys):
        return None
    role, kind, name, end = said.split(".")
    until = datetime.fromtimestamp(int(end), UTC)
    if until <= now or role not in ROLES:
        return None
    shown = urlsafe_b64decode(f"{name}==").decode()
    return Asker(name=shown, role=role, is_person=kind == "person", until=until)


def form_token(asker: Asker, keys: Sequence[bytes]) -> str:
    """What a form of ours carries, so that no other page can send one in this person's name."""
    return signature(f"form {who(asker)}", keys[0])


def is_form_token(given: str, asker: Asker, keys: Sequence[bytes]) -> bool:
    return given.isascii() and is_signed(f"form {who(asker)}", given, keys)


def who(asker: Asker) -> str:
    name = urlsafe_b64encode(asker.name.encode()).rstrip(b"=").decode()
    return f"{asker.role}.{'person' if asker.is_person else 'token'}.{name}"


def bound(keys: Sequence[bytes], credentials: bytes) -> list[bytes]:
    """The keys of the ring, made dependent on the tokens."""
    return [hmac.digest(key, credentials, hashlib.sha256) for key in keys]


def signature(said: str, key: bytes) -> str:
    return urlsafe_b64encode(hmac.digest(key, said.encode(), hashlib.sha256)).rstrip(b"=").decode()


def is_signed(said: str, mac: str, keys: Sequence[bytes]) -> bool:
    return any(hmac.compare_digest(signature(said, key), mac) for key in keys)
