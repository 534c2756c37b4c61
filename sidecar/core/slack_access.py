"""What Slack is reached by: addresses, tokens, channels. What cannot work is said before anything is sent. Pure.

Sources: https://docs.slack.dev/authentication/tokens (kinds), https://docs.slack.dev/govslack (the other host),
https://docs.slack.dev/reference/methods/chat.postMessage (channels, under "Channels")
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sidecar.core.webhooks import is_private, parts_of, webhook_problems
from sidecar.errors import Problem

API: Final = "https://slack.com/api"
API_HOSTS: Final = ("slack.com", "slack-gov.com")
HOOK_HOSTS: Final = ("hooks.slack.com", "hooks.slack-gov.com")
HOOK_PATH: Final = re.compile(r"/services/[A-Z0-9]+/[A-Z0-9]+/[A-Za-z0-9]+/?")
CHANNEL_ID: Final = re.compile(r"[CGD][A-Z0-9]{7,}")
"""Of a channel, a private one, a direct message. A user's (U…) can be posted to, but not read."""
CHANNEL: Final = re.compile(r"#?[^\s@#<>&,]+")
VISIBLE: Final = re.compile(r"[\x21-\x7e]+")


def is_slacks(url: str, hosts: tuple[str, ...], api_url: str) -> bool:
    """Whether a URL from outside leads to one of Slack's hosts, or below one, or to where its API is said to be."""
    parts = parts_of(url)
    if parts is None:
        return False
    host = parts.hostname or ""
    its_own = parts.scheme == "https" and any(host == each or host.endswith(f".{each}") for each in hosts)
    return (its_own and parts.port in (None, 443)) or origin(url) == origin(api_url)


def origin(url: str) -> str:
    parts = parts_of(url)
    return f"{parts.scheme}://{parts.netloc}" if parts else ""


def channel_problems(channel: str) -> Iterator[Problem]:
    if not channel:
        message = 'a bot must know where to post: "#name" (in quotes, for # begins a comment) or a channel\'s id'
        yield Problem(path="channel", message=message)
    elif channel.startswith("@"):
        message = "Slack knows no @names; give the person's member ID (U…, in the profile's … menu)"
        yield Problem(path="channel", message=message)
    elif not CHANNEL.fullmatch(channel):
        yield Problem(path="channel", message='wanted one channel: "#name" or an id such as C0123456789')


def api_problems(url: str) -> Iterator[Problem]:
    parts = parts_of(url)
    host = (parts.hostname or "") if parts else ""
    if parts is None or parts.query or parts.fragment or parts.username:
        yield Problem(path="api_url", message=f"is not the URL of an API, such as {API}")
    elif not is_private(host) and (parts.scheme != "https" or host not in API_HOSTS):
        allowed = " or ".join(f"https://{each}/api" for each in API_HOSTS)
        yield Problem(path="api_url", message=f"wanted {allowed}, or a host of your own network")


def hook_problems(url: str) -> Iterator[Problem]:
    yield from webhook_problems(url, "webhook_url")
    parts = parts_of(url)
    if parts and parts.hostname in HOOK_HOSTS and not HOOK_PATH.fullmatch(parts.path):
        yield Problem(
            path="webhook_url",
            message="is not the URL of an incoming webhook, which has the form "
            "https://hooks.slack.com/services/T…/B…/…; a workflow's or an app's URL does not work here",
        )


def token_problems(token: str) -> Iterator[Problem]:
    if token.startswith("xoxe."):
        message = "this token expires within hours; switch token rotation off in the app, and enter its new token"
        yield Problem(path="bot_token", message=message)
    elif not token.startswith("xoxb-") or not VISIBLE.fullmatch(token):
        message = "is not a bot token; the Bot User OAuth Token, under OAuth & Permissions, starts with xoxb-"
        yield Problem(path="bot_token", message=message)


def secret_problems(signing_secret: str) -> Iterator[Problem]:
    if not VISIBLE.fullmatch(signing_secret):
        yield Problem(path="signing_secret", message="it has spaces or unusual characters; copy it again")
