"""Telegram, through a bot, as HTML with buttons.

Limits: 4096 characters in a message, counted after its markup and, to be safe, in UTF-16 units; 8 buttons in a row,
100 in all; one message a second to a chat, and 20 a minute to a group. A button leads to a host with a dot in its name.
Sources: https://core.telegram.org/bots/api#sendmessage, https://core.telegram.org/bots/faq (limits),
https://core.telegram.org/bots/api#using-a-local-bot-api-server, and TDLib's LinkManager (what a button leads to)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from html import escape
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core.channel import (
    Channel,
    Failed,
    Link,
    Message,
    Opened,
    Outcome,
    Rate,
    Secret,
    Text,
    Wire,
    listed,
)
from sidecar.core.fitting import fitted, units
from sidecar.core.shortening import shortened
from sidecar.core.webhooks import Ask, JsonWebhook, origin, parts_of, plugin_of, server_problems
from sidecar.core.words import cut
from sidecar.errors import Problem

MESSAGE_LIMIT: Final = 4096
TITLE_LIMIT: Final = 250
BUTTONS_LIMIT: Final = 8
LABEL_LIMIT: Final = 40
URL_LIMIT: Final = 2000
IN_A_ROW: Final = 2
CLOUD: Final = "https://api.telegram.org"
TOKEN: Final = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{10,100}")
CHAT: Final = re.compile(r"-?[0-9]{1,20}|@[A-Za-z][A-Za-z0-9_]{3,31}")
MENTION: Final = re.compile(r"(?<!\w)@(?=\w)")
NOT_A_BUTTON: Final = re.compile(rb"button|url", re.IGNORECASE)
WAIT: Final = re.compile(r"retry after ([0-9]{1,6})")
WORD_JOINER: Final = "\u2060"

MEANINGS: Final = {
    "chat not found": "the bot is not in that chat, or chat_id is wrong; add the bot, or open it and press Start",
    "bot was blocked by the user": "that person has blocked the bot",
    "bot was kicked": "the bot was removed from that chat; add it again",
    "bot is not a member": "add the bot to that channel, as an administrator",
    "not enough rights": "the bot may not write there; make it an administrator, or allow it to post",
    "have no rights to send": "the bot may not write there; make it an administrator, or allow it to post",
    "message thread not found": "that topic does not exist (any more); check topic_id",
    "upgraded to a supergroup": "the group has become a supergroup and has another id; enter its new chat_id",
    "Unauthorized": "the bot's token is wrong or was revoked; @BotFather has the present one",
}
"""What the Bot API says with 400, 401 and 403, and what to do."""


class Telegram(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    bot_token: Annotated[
        Secret, Meta(title="Bot token", description="From @BotFather, such as `123456789:AAE…`; `/newbot` makes one.")
    ]
    chat_id: Annotated[
        str,
        Meta(
            title="Chat",
            description="The chat's number (`-1001234567890`; groups have a minus), or `@name` of a public channel.",
        ),
    ]
    topic_id: Annotated[
        int | None,
        Meta(
            title="Topic", description="The number of a topic, in a group that has topics. Without it, the general one."
        ),
    ] = None
    silent: Annotated[bool, Meta(title="Silent", description="Deliver without a sound.")] = False
    server_url: Annotated[
        str, Meta(title="Server URL", description="Another address for a Bot API server of your own.")
    ] = CLOUD


def payloads(settings: Telegram, message: Message) -> list[dict[str, Any]]:
    """The message, and how to say it if Telegram refuses one of its buttons: with every link in the text."""
    links = (*message.links, *message.actions)
    buttons = [link for link in links if is_button(link)][:BUTTONS_LIMIT]
    in_text = text(without(message, buttons))
    if not buttons:
        return [payload(settings, in_text)]
    rows = [buttons[start : start + IN_A_ROW] for start in range(0, len(buttons), IN_A_ROW)]
    keyboard = [[{"text": cut(each.label, LABEL_LIMIT), "url": each.url} for each in row] for row in rows]
    return [
        {**payload(settings, in_text), "reply_markup": {"inline_keyboard": keyboard}},
        payload(settings, text(message)),
    ]


def payload(settings: Telegram, said: str) -> dict[str, Any]:
    topic = {} if settings.topic_id is None else {"message_thread_id": settings.topic_id}
    return {
        "chat_id": settings.chat_id,
        **topic,
        "text": said,
        "parse_mode": "HTML",
        "disable_notification": settings.silent,
        "link_preview_options": {"is_disabled": True},
    }


def is_button(link: Link) -> bool:
    """Whether Telegram takes this address for a button; one that it does not take costs the whole message."""
    parts = parts_of(link.url)
    return parts is not None and "." in (parts.hostname or "").strip(".") and len(link.url) <= URL_LIMIT


def without(message: Message, buttons: Iterable[Link]) -> Message:
    """The message with only those links that are no buttons."""
    shown = set(buttons)
    links = tuple(link for link in message.links if link not in shown)
    return replace(message, links=links, actions=tuple(link for link in message.actions if link not in shown))


def text(message: Message) -> str:
    title = fitted(f"{message.icon} {message.title}".strip(), TITLE_LIMIT)
    told = shortened(unmentioning(message), MESSAGE_LIMIT - units(quiet(title)) - len("\n\n\n"))
    facts = "\n".join(f"<b>{html(fact.label)}:</b> {html(fact.value)}" for fact in told.facts)
    links = html(listed((*told.links, *told.actions)))
    whole = [f"<b>{html(quiet(title))}</b>\n{html(told.body)}".strip(), facts, links]
    return "\n\n".join(part for part in whole if part)


def html(said: str) -> str:
    return escape(said, quote=False)


def unmentioning(message: Message) -> Message:
    facts = tuple(replace(fact, label=quiet(fact.label), value=quiet(fact.value)) for fact in message.facts)
    again = f"(delivery {message.delivery_id}, attempt {message.attempts + 1})" if message.attempts else ""
    body = "\n\n".join(part for part in (quiet(message.body), again) if part)
    return replace(message, body=body, facts=facts)


def quiet(said: str) -> str:
    """`said` without a mention: Telegram looks for them in any text. E-mail addresses stay as they are."""
    return MENTION.sub(f"@{WORD_JOINER}", said)


class TelegramBot(JsonWebhook):
    """Apprise's own Telegram plugin has no buttons and loses a message to HTML that it did not expect; this is ours.

    The body is the list of `payloads`.
    """

    service_name = "Telegram"
    secure_protocol = "notifier-telegram"

    def __init__(self, server_url: str, bot: str, key: str, **kwargs: Any) -> None:
        super().__init__(f"{server_url}/bot{bot}:{key}/sendMessage", **kwargs)

    def send(self, body: str, *, ask: Ask, **_kwargs: Any) -> bool:
        """The first that Telegram takes. It gets the next only if its complaint is about a button."""
        for each in msgspec.json.decode(body, type=list[msgspec.Raw]):
            answer = ask("POST", self.webhook_url, bytes(each), self.webhook_headers)
            if isinstance(answer, Failed):
                return False
            if self.took(answer.status, answer.body):
                return True
            if answer.status != 400 or not NOT_A_BUTTON.search(answer.body):
                return False
        return False


def plugin() -> type[Any]:
    return plugin_of(TelegramBot)


def arguments(settings: Telegram, opened: Opened) -> Mapping[str, Any]:
    """The two halves of the token by themselves, so that a reason holds neither."""
    bot, _, key = opened.bot_token.partition(":")
    return {"schema": "notifier-telegram", "server_url": settings.server_url.rstrip("/"), "bot": bot, "key": key}


def send(settings: Telegram, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payloads(settings, message)).decode()
    said = Text(title=message.title, body=body, severity=message.severity)
    return explained(wire.apprise(arguments(settings, opened), said, plugin=plugin))


def explained(outcome: Outcome) -> Outcome:
    """With what to do, and with the pause that Telegram asks for in words."""
    if not isinstance(outcome, Failed):
        return outcome
    if outcome.status_code == 404:  # the address is the token's
        return replace(outcome, reason=f"Telegram answered 404; {MEANINGS['Unauthorized']}", kind="credentials")
    if wait := WAIT.search(outcome.reason):
        outcome = replace(outcome, retry_after=outcome.retry_after or timedelta(seconds=int(wait[1])))
    meaning = next((does for said, does in MEANINGS.items() if said in outcome.reason), "")
    if not meaning:
        return outcome
    said = outcome.reason.partition(";")[0]
    return replace(outcome, reason=f"{said}; {meaning}")


def check(settings: Telegram) -> Iterator[Problem]:
    yield from server_problems(settings.server_url, "server_url")
    if not CHAT.fullmatch(settings.chat_id):
        yield Problem(
            path="chat_id",
            message="is neither a chat's number, such as -1001234567890, nor the @name of a public channel",
        )


def check_opened(_settings: Telegram, opened: Opened) -> Iterator[Problem]:
    if opened.bot_token and not TOKEN.fullmatch(opened.bot_token):
        message = "is not a bot's token, which has the form 123456789:AAE…; copy it from @BotFather"
        yield Problem(path="bot_token", message=message)


CHANNEL = Channel(
    kind="telegram",
    label="Telegram",
    settings=Telegram,
    send=send,
    destination=lambda settings: origin(settings.server_url),
    recipient=lambda settings: settings.chat_id,
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=0.3, burst=5),
)
