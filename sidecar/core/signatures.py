"""Signatures of Standard Webhooks, by which a receiver knows that a request is ours, whole and new. Pure.

Key: 24 to 64 bytes, written as `whsec_` and base64. Signed: id, time and body.
Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Final

PREFIX: Final = "whsec_"
SHORTEST_KEY: Final = 24
LONGEST_KEY: Final = 64


def key_of(secret: str) -> bytes:
    """The key that a secret stands for; one without the prefix is the key itself. Raises ValueError, in our words."""
    if not secret.startswith(PREFIX):
        key = secret.encode()
    else:
        try:
            key = b64decode(secret.removeprefix(PREFIX), validate=True)
        except ValueError:
            raise ValueError(f"is not base64 after {PREFIX}") from None
    if not SHORTEST_KEY <= len(key) <= LONGEST_KEY:
        raise ValueError(f"has {len(key)} bytes; Standard Webhooks wants {SHORTEST_KEY} to {LONGEST_KEY}")
    return key


def signature(body: bytes, message_id: str, at: datetime, secret: str) -> Mapping[str, str]:
    """The headers that sign a request. `at`: of this attempt, not of the message, so that nobody can play it again."""
    time = str(int(at.timestamp()))
    mac = hmac.digest(key_of(secret), b".".join((message_id.encode(), time.encode(), body)), hashlib.sha256)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": time,
        "webhook-signature": f"v1,{b64encode(mac).decode()}",
    }
