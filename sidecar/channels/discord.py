"""Discord, through a channel's webhook, as an embed.

Limits: those of an embed (`core.discord_embed`), 80 characters in a name, 2000 in the text beside the embed, 100
roles and 100 users to mention.
Five messages in two seconds from one webhook, 30 in a minute in one channel; a 429 has the last word.
Sources: https://discord.com/developers/docs/resources/webhook#execute-webhook and its OpenAPI document,
https://discord.com/developers/docs/topics/rate-limits, and for the numbers, which Discord does not promise,
https://birdie0.github.io/discord-webhooks-guide/other/rate_limits.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import msgspec
from msgspec import Meta

from sidecar.core.channel import (
    Channel,
    Fact,
    Failed,
    Link,
    Message,
    Opened,
    Outcome,
    Rate,
    Response,
    Secret,
    Sent,
    Thread,
    Wire,
    always,
)
from sidecar.core.discord_embed import TITLE_LIMIT, embed, headline, is_public
from sidecar.core.discord_markdown import escaped
from sidecar.core.fitting import fitted, units
from sidecar.core.model import Severity
from sidecar.core.outcome import answered, one_line, redacted
from sidecar.core.webhooks import JsonWebhook, Post, parts_of, plugin_of, webhook_problems
from sidecar.core.words import cut
from sidecar.core.words import words as in_words
from sidecar.errors import Problem

CONTENT_LIMIT: Final = 2000
MENTIONS_LIMIT: Final = 100
KEPT: Final = 1000
"""Characters of a message's text that are kept until its problem is over."""
PATH: Final = re.compile(r"/webhooks/\d{1,20}/[\w-]+/?$", re.ASCII)
"""How a webhook's path ends; on discord.com, discordapp.com, canary. and ptb. it is /api or /api/v10 before that."""
SNOWFLAKE: Final = re.compile(r"[1-9][0-9]{4,19}")
HOW_TO_COPY: Final = "switch on the developer mode in Discord's settings, then right-click and copy the id"
MENTION: Final = re.compile(r"(?:(?P<kind>role|user):|<@(?P<sign>&?!?))(?P<id>[1-9][0-9]{4,19})>?")
GONE: Final = frozenset({10015, 50027})
"""Unknown webhook, invalid webhook token. https://discord.com/developers/docs/topics/opcodes-and-status-codes"""
DEEPEST: Final = 8
"""Places in each other that are named; Discord's own have five."""
LONGEST_WAIT_S: Final = 86_400
OVER: Final = "✅"
EXPLAINED: Final = "Why am I told?"
SeverityName = Literal["debug", "info", "warning", "error", "critical"]


class Discord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    webhook_url: Annotated[
        Secret,
        Meta(title="Webhook URL", description="In Discord: the channel's settings > Integrations > Webhooks."),
    ]
    username: Annotated[
        str, Meta(title="Shown as", description="The sender's name. Without it, the webhook's own.", max_length=80)
    ] = ""
    avatar_url: Annotated[
        str,
        Meta(title="Picture", description="The address of the sender's picture. Without it, the webhook's own."),
    ] = ""
    thread_id: Annotated[
        str,
        Meta(
            title="Thread",
            description="The id of a thread of the webhook's channel, to post there. A forum channel needs one.",
        ),
    ] = ""
    mentions: Annotated[
        tuple[str, ...],
        Meta(title="Mentions", description="Who is pinged: `role:ID` or `user:ID`. Nobody else ever is."),
    ] = ()
    mention_from: Annotated[
        SeverityName, Meta(title="Mention from", description="The lowest severity at which they are pinged.")
    ] = "error"


class Mentions(msgspec.Struct, frozen=True):
    """Ids that are pinged."""

    roles: tuple[str, ...] = ()
    users: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join((*(f"<@&{role}>" for role in self.roles), *(f"<@{user}>" for user in self.users)))


def mentions_of(settings: Discord, severity: Severity) -> Mentions:
    if severity < Severity[settings.mention_from]:
        return Mentions()
    found = [each for text in settings.mentions if (each := MENTION.fullmatch(text))]
    roles = [each["id"] for each in found if is_role(each)]
    users = [each["id"] for each in found if not is_role(each)]
    return Mentions(tuple(dict.fromkeys(roles)), tuple(dict.fromkeys(users)))


def is_role(found: re.Match[str]) -> bool:
    return found["kind"] == "role" or found["sign"] == "&"


def payload(settings: Discord, message: Message) -> dict[str, Any]:
    """What Discord is sent. Beside the embed there is a text only where somebody is pinged."""
    pinged = mentions_of(settings, message.severity)
    given = {"content": called(pinged, message), "username": settings.username, "avatar_url": settings.avatar_url}
    return {
        **{name: value for name, value in given.items() if value},
        "allowed_mentions": {"parse": [], "roles": list(pinged.roles), "users": list(pinged.users)},
        "embeds": [embed(message)],
    }


def called(pinged: Mentions, message: Message) -> str:
    """The mentions of the settings and the title, because a phone shows this text, and the embed only without it."""
    if not pinged.text:
        return ""
    room = CONTENT_LIMIT - units(pinged.text) - 1
    return f"{pinged.text} {fitted(headline(message), min(room, TITLE_LIMIT), escaped)}".rstrip()


def over(kept: Kept, message: Message) -> dict[str, Any]:
    """What stands in the place of the first message about a problem once it is over: what it was, in green."""
    was = msgspec.structs.replace(
        message,
        icon=OVER,
        title=f"Over: {kept.title}",
        body=f"{message.title}\n{message.body}",
        facts=(Fact("It was", kept.body),) if kept.body else (),
        links=(*message.links, *(Link("Why was I told?", url) for url in (kept.link,) if url)),
        actions=(),
    )
    return {"content": "", "allowed_mentions": {"parse": []}, "embeds": [embed(was)]}


class Kept(msgspec.Struct, frozen=True):
    """What is kept of the first message about a problem; `link` leads to the whole of it."""

    message: str
    title: str
    body: str
    link: str


def kept_of(message: Message, message_id: str) -> Mapping[str, Any]:
    """The last link is our own page; the others may be signed, and are not kept."""
    own = message.links[-1].url if message.links and message.links[-1].label == EXPLAINED else ""
    return msgspec.structs.asdict(Kept(message_id, message.title, cut(message.body, KEPT), own))


def kept_in(thread: Thread | None) -> Kept | None:
    """None also for what another kind of channel kept, when the integration was one."""
    try:
        return msgspec.convert(thread.kept, Kept) if thread else None
    except msgspec.ValidationError:
        return None


def is_first(message: Message) -> bool:
    """Whether this opens the story of one problem. A group tells of several, which end one by one."""
    return message.incident_id is not None and message.thread is None and message.events == 1 and not message.is_over


# ---------------------------------------------------------------------- sending


class Trouble(msgspec.Struct):
    """Discord's own words about a request that it refused. `errors` nests like the request."""

    message: str = ""
    code: int = 0
    retry_after: float | None = None
    is_global: bool = msgspec.field(default=False, name="global")
    errors: Any = None


class Posted(msgspec.Struct):
    id: Annotated[str, Meta(pattern=r"^[0-9]{1,20}$")]


class DiscordWebhook(JsonWebhook):
    """Apprise's own Discord plugin makes its own embeds, lets data mention, and cannot edit, so this is ours."""

    service_name = "Discord"
    secure_protocol = "notifier-discord"

    def meant(self, answer: Response) -> Outcome | bool:
        if answer.ok:
            return self.took(answer.status, answer.body.strip()) and taken(answer)
        return refused(answer, self.webhook_url)


def taken(answer: Response) -> Sent:
    found = read(answer.body, Posted)
    detail = f"Discord answered {answer.status}"
    return Sent(detail=detail, provider_id=found.id if found else None, status_code=answer.status)


def refused(answer: Response, webhook_url: str) -> Failed:
    failed = answered("Discord", answer.status, answer.headers, answer.body, hide=(webhook_url,))
    said = read(answer.body, Trouble) or Trouble()
    if answer.status == 429 and said.retry_after is not None:
        return told_to_wait(failed, said)
    if said.code in GONE:
        reason = f"Discord answered {answer.status}: the webhook was deleted; make a new one and enter its URL"
        return msgspec.structs.replace(failed, reason=reason, kind="credentials", retryable=False)
    if places := list(troubles(said.errors)):
        words = one_line(redacted(f"{said.message}: {'; '.join(places)}", (webhook_url,)))
        return msgspec.structs.replace(failed, reason=f"Discord answered {answer.status} {words}")
    return failed


def told_to_wait(failed: Failed, said: Trouble) -> Failed:
    """The body is exact where the header is rounded."""
    wait = timedelta(seconds=min(max(said.retry_after or 0, 0), LONGEST_WAIT_S))
    whose = "this machine sends too much to Discord in all" if said.is_global else "too many messages at once"
    reason = f"Discord answered 429, {whose}; it asks for a pause of {in_words(wait)}"
    return msgspec.structs.replace(failed, reason=reason, retry_after=wait)


def troubles(errors: Any, place: str = "") -> Iterator[str]:
    """`embeds.0.title: Must be 256 or fewer in length.` of Discord's nested errors."""
    for name, inner in errors.items() if isinstance(errors, dict) else ():
        if name == "_errors" and isinstance(inner, list):
            yield from (f"{place}: {each['message']}" for each in inner if isinstance(each, dict) and "message" in each)
        elif place.count(".") < DEEPEST:
            yield from troubles(inner, f"{place}.{name}" if place else str(name))


Read = TypeVar("Read")


def read(body: bytes, kind: type[Read]) -> Read | None:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def address(settings: Discord, webhook_url: str, message_id: str = "") -> str:
    """Where a message is posted, with its id in the answer; or, with the id of one, where it is edited."""
    parts = urlsplit(webhook_url)
    path = parts.path.rstrip("/") + (f"/messages/{message_id}" if message_id else "")
    query = dict(parse_qsl(parts.query)) | ({} if message_id else {"wait": "true"})
    query |= {"thread_id": settings.thread_id} if settings.thread_id else {}
    return urlunsplit(parts._replace(path=path, query=urlencode(query), fragment=""))


def plugin() -> type[Any]:
    return plugin_of(DiscordWebhook)


def put(
    wire: Wire, opened: Opened, url: str, body: Mapping[str, Any], method: Literal["POST", "PATCH"] = "POST"
) -> Outcome:
    arguments = {"schema": DiscordWebhook.secure_protocol, "webhook_url": opened.webhook_url}
    text = msgspec.json.encode(body).decode()
    return wire.apprise(arguments, Post(title="", body=text, method=method, url=url), plugin=plugin)


def send(settings: Discord, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """Post the message. The first one about a problem is edited once that is over; it need not be there any more."""
    sent = put(wire, opened, address(settings, opened.webhook_url), payload(settings, message))
    if isinstance(sent, Failed):
        return sent
    if message.is_over and (kept := kept_in(message.thread)):
        edited = put(wire, opened, address(settings, opened.webhook_url, kept.message), over(kept, message), "PATCH")
        return with_edit(sent, edited)
    if is_first(message) and sent.provider_id:
        return msgspec.structs.replace(sent, keep=kept_of(message, sent.provider_id))
    return sent


def with_edit(sent: Sent, edited: Outcome) -> Sent:
    """What was sent stays sent, whatever came of the edit."""
    what = f"was not marked as over: {edited.reason}" if isinstance(edited, Failed) else "is marked as over"
    return msgspec.structs.replace(sent, detail=f"{sent.detail}; the first message {what}")


# ---------------------------------------------------------------------- checked


def check(settings: Discord) -> Iterator[Problem]:
    name = settings.username.lower()
    if taboo := next((word for word in ("discord", "clyde") if word in name), ""):
        yield Problem(path="username", message=f"'{settings.username}' holds '{taboo}', which Discord does not allow")
    if settings.avatar_url and not is_public(settings.avatar_url):
        yield Problem(path="avatar_url", message="is not an address that Discord can load a picture from")
    if settings.thread_id and not SNOWFLAKE.fullmatch(settings.thread_id):
        yield Problem(path="thread_id", message=f"'{settings.thread_id}' is not an id; {HOW_TO_COPY}")
    for each in settings.mentions:
        if not MENTION.fullmatch(each):
            yield Problem(path="mentions", message=f"'{each}' is not role:ID or user:ID; {HOW_TO_COPY}")
    everybody = mentions_of(settings, Severity.critical)
    if max(len(everybody.roles), len(everybody.users)) > MENTIONS_LIMIT:
        yield Problem(path="mentions", message=f"Discord takes up to {MENTIONS_LIMIT} roles and {MENTIONS_LIMIT} users")
    elif len(everybody.text) > CONTENT_LIMIT:
        yield Problem(path="mentions", message=f"are too many to fit into the {CONTENT_LIMIT} characters of a message")


def check_opened(_settings: Discord, opened: Opened) -> Iterator[Problem]:
    url = opened.webhook_url
    if not url:
        return
    problems = list(webhook_problems(url, "webhook_url"))
    yield from problems
    parts = parts_of(url)
    if parts and not problems and not PATH.search(parts.path):
        ending = " (without /slack or /github at its end)" if parts.path.endswith(("/slack", "/github")) else ""
        message = f"is not a webhook's URL, which has the form https://discord.com/api/webhooks/…/…{ending}"
        yield Problem(path="webhook_url", message=message)


CHANNEL = Channel(
    kind="discord",
    label="Discord",
    settings=Discord,
    send=send,
    destination=lambda _settings: "webhook_url",  # the address is inside of the secret
    recipient=lambda settings: f"Discord thread {settings.thread_id}" if settings.thread_id else "Discord webhook",
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=0.5, burst=5),
    remembers=always,
)
