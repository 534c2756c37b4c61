"""What Slack posts when somebody presses a button: whether it is Slack that says so, and which button it was.

Sources: https://docs.slack.dev/authentication/verifying-requests-from-slack (the signature, five minutes),
https://docs.slack.dev/reference/interaction-payloads/block_actions-payload and
https://docs.slack.dev/interactivity/handling-user-interaction (the body, three seconds, response_url)
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import parse_qs

import msgspec

from sidecar.core.blockkit import ACTION
from sidecar.core.channel import Click
from sidecar.core.words import cut, one_line

OLDEST: Final = timedelta(minutes=5)
"""A request that is older may be one that somebody plays again; a clock may be wrong the other way, too."""
NAME_LIMIT: Final = 60
FIELDS_LIMIT: Final = 10
NOTHING: Final = Click(token="", by="")
"""Slack said something, and it is nothing that is to be done."""


class User(msgspec.Struct, frozen=True):
    id: str = ""
    name: str = ""
    username: str = ""


class Pressed(msgspec.Struct, frozen=True):
    action_id: str = ""
    value: str = ""


class Interaction(msgspec.Struct, frozen=True):
    """As far as it matters here; anything else may be in it as well."""

    type: str = ""
    user: User = User()
    actions: list[Pressed] = []
    response_url: str = ""


def is_from_slack(headers: Mapping[str, str], body: bytes, signing_secret: str, now: datetime) -> bool:
    """Whether the app with this secret signed the body, a moment ago."""
    stamp = headers.get("x-slack-request-timestamp", "")
    if not signing_secret or not re.fullmatch(r"[0-9]{1,12}", stamp):
        return False
    if abs(now.timestamp() - int(stamp)) > OLDEST.total_seconds():
        return False
    said = headers.get("x-slack-signature", "")
    return hmac.compare_digest(signature(stamp, body, signing_secret).encode(), said.encode("utf-8", "replace"))


def signature(stamp: str, body: bytes, signing_secret: str) -> str:
    mac = hmac.digest(signing_secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256)
    return f"v0={mac.hex()}"


def read_click(body: bytes) -> Click:
    """The button that a signed body is about. Links, and what is no button of ours, are nothing to be done."""
    try:
        form = parse_qs(body.decode(), max_num_fields=FIELDS_LIMIT)
        found = msgspec.json.decode(form.get("payload", [""])[0], type=Interaction)
    except (ValueError, RecursionError):  # msgspec's and Unicode's errors are ValueErrors
        return NOTHING
    pressed = next((each for each in found.actions if each.action_id.startswith(ACTION)), None)
    if found.type != "block_actions" or pressed is None:
        return NOTHING
    return Click(token=pressed.value, by=f"{name_of(found.user)} (Slack)", reply_to=found.response_url)


def name_of(user: User) -> str:
    return cut(one_line(user.name or user.username or user.id), NAME_LIMIT) or "somebody"
