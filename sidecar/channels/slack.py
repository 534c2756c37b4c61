"""Slack, through an incoming webhook or as a bot that keeps a thread for each problem.

A bot keeps one first message for each problem, which says how it stands; what happens is told in its thread
(`core.slack_thread`). Messages carry their delivery's id as metadata: Slack knows no idempotency key, so after a lost
answer they are looked for.

Limits: one message a second to a channel, also through a webhook, with short bursts; 50 updates a minute.
Sources: https://docs.slack.dev/apis/web-api/rate-limits, https://docs.slack.dev/messaging/message-metadata,
https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
https://docs.slack.dev/messaging/working-with-files (uploads)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Annotated, Any, Final, NamedTuple
from urllib.parse import urlencode

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core import slack_answers, slack_thread
from sidecar.core.blockkit import blocks, escaped, notification
from sidecar.core.channel import (
    Channel,
    Click,
    Failed,
    Message,
    Opened,
    Outcome,
    Posted,
    Rate,
    Request,
    Response,
    Secret,
    Sent,
    Text,
    Wire,
)
from sidecar.core.course import several
from sidecar.core.fitting import fitted
from sidecar.core.model import Attachment
from sidecar.core.outcome import answered
from sidecar.core.slack_access import (
    API,
    API_HOSTS,
    CHANNEL_ID,
    HOOK_HOSTS,
    api_problems,
    channel_problems,
    hook_problems,
    is_slacks,
    origin,
    secret_problems,
    token_problems,
)
from sidecar.core.slack_answers import Refusal
from sidecar.core.slack_clicks import is_from_slack, read_click
from sidecar.core.slack_thread import Place, Root, Sender, root_after, root_in, root_of
from sidecar.core.webhooks import JsonWebhook, plugin_of
from sidecar.errors import Problem

LOOKED_THROUGH: Final = 200
"""Messages of a channel among which one is looked for; Slack gives 999 at most."""
REPLIES: Final = 1000
"""Of a thread; what Slack gives at most."""
UPDATE_TRIES: Final = 3
"""Then a message that was posted counts as sent, although its first message is not up to date."""
FILES_LIMIT: Final = 5
FILE_LIMIT: Final = 10_000_000
"""Bytes. Slack takes a gigabyte, which a Raspberry Pi does not have to spare."""
REPLY_LIMIT: Final = 1000


class Slack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    webhook_url: Annotated[
        Secret | None,
        Meta(
            title="Webhook URL",
            description="An incoming webhook, from api.slack.com/apps > your app > Incoming Webhooks. Either this or "
            "a bot token.",
        ),
    ] = None
    bot_token: Annotated[
        Secret | None,
        Meta(
            title="Bot token",
            description="The Bot User OAuth Token, from your app > OAuth & Permissions; it starts with `xoxb-`.",
        ),
    ] = None
    channel: Annotated[
        str,
        Meta(
            title="Channel",
            description='Where a bot posts: `"#qa"`, or an id such as `C0123456789` (with a user\'s id, `U…`, to that '
            "person). For a webhook it is shown in the history; only webhooks of the legacy kind go by it.",
            max_length=80,
        ),
    ] = ""
    signing_secret: Annotated[
        Secret | None,
        Meta(
            title="Signing secret",
            description="With a bot token: makes buttons that do something. From your app > Basic Information.",
        ),
    ] = None
    username: Annotated[
        str,
        Meta(
            title="Shown as",
            description="The sender's name. Only webhooks of the legacy kind show it, and bots with the scope "
            "`chat:write.customize`.",
            max_length=80,
        ),
    ] = ""
    api_url: Annotated[
        str,
        Meta(
            title="Slack's API",
            description="`https://slack-gov.com/api` for GovSlack, or a gateway of your own network that leads there.",
        ),
    ] = API


def send(settings: Slack, opened: Opened, message: Message, wire: Wire) -> Outcome:
    return by_bot(settings, opened, message, wire) if is_bot(settings) else by_webhook(settings, opened, message, wire)


def is_bot(settings: Slack) -> bool:
    return is_set(settings.bot_token)


def has_buttons(settings: Slack) -> bool:
    """Whether there is an app that answers when somebody presses one."""
    return is_bot(settings) and is_set(settings.signing_secret)


def is_set(secret: Secret | None) -> bool:
    return secret is not None and bool(secret.reveal())


# ---------------------------------------------------------------------- through a webhook


def payload(settings: Slack, message: Message) -> dict[str, Any]:
    """What a webhook is sent. `text` is for the notification and for clients that show no blocks."""
    given = {"channel": settings.channel, "username": settings.username}
    return {
        "text": notification(message),
        "mrkdwn": False,
        "blocks": blocks(message, deeds=message.actions),
        **{name: value for name, value in given.items() if value},
    }


class SlackWebhook(JsonWebhook):
    """Apprise's own Slack plugin has no free blocks and no free address, so this is ours."""

    service_name = "Slack"
    secure_protocol = "notifier-slack"

    @staticmethod
    def took(status: int, content: bytes) -> bool:
        """Slack says yes with the word "ok"."""
        return status == 200 and content == b"ok"


def arguments(opened: Opened) -> Mapping[str, Any]:
    return {"schema": "notifier-slack", "webhook_url": opened.webhook_url}


def plugin() -> type[Any]:
    return plugin_of(SlackWebhook)


def by_webhook(settings: Slack, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payload(settings, message)).decode()
    text = Text(title=message.title, body=body, severity=message.severity)
    outcome = wire.apprise(arguments(opened), text, plugin=plugin)
    return slack_answers.of_webhook(outcome) if isinstance(outcome, Failed) else outcome


# ---------------------------------------------------------------------- as a bot


class Api(NamedTuple):
    """Slack's Web API as one bot sees it."""

    settings: Slack
    opened: Opened
    wire: Wire

    def call(self, method: str, body: Mapping[str, Any]) -> Mapping[str, Any] | Refusal:
        content = msgspec.json.encode(body)
        return self._asked(method, content, "application/json; charset=utf-8")

    def form(self, method: str, **fields: str | int) -> Mapping[str, Any] | Refusal:
        """For the methods that do not read JSON."""
        return self._asked(method, urlencode(fields).encode(), "application/x-www-form-urlencoded")

    def _asked(self, method: str, content: bytes, kind: str) -> Mapping[str, Any] | Refusal:
        url, token = f"{self.settings.api_url.rstrip('/')}/{method}", self.opened.bot_token
        headers = {"Authorization": f"Bearer {token}", "Content-Type": kind}
        response = self.wire.http(Request(method="POST", url=url, headers=headers, content=content))
        if isinstance(response, Failed):
            return Refusal("", response)
        return slack_answers.read(response, self.settings.channel, self.opened.values())


def by_bot(settings: Slack, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """Post it, bring the first message up to date, add the files.

    What fails after the post is tried again without posting: `keep` says that it was posted. Files come last, so that
    they are never sent twice.
    """
    api, before = Api(settings, opened, wire), root_of(message, settings.channel)
    if message.in_silence and before is None:
        return Sent(detail="nothing was posted: it is silenced, and there is no message of its own to bring up to date")
    place = placed(api, message, before)
    if isinstance(place, Refusal):
        return place.failed
    root = root_after(message, settings.channel, before, place)
    keep = msgspec.to_builtins(root) if root else None
    outdated = updated(api, message, root) if root and place.in_thread else ""
    if isinstance(outdated, Failed):
        return replace(outdated, reason=f"posted; its first message is not up to date: {outdated.reason}", keep=keep)
    told = (told_of(place, settings.channel), outdated, uploaded(api, message, root.ts if root else place.ts, place))
    return Sent(detail="; ".join(filter(None, told)), provider_id=place.ts, status_code=200, keep=keep)


def told_of(place: Place, channel: str) -> str:
    where = "in its thread" if place.in_thread else f"to {channel}"
    return f"an earlier attempt had posted it {where}" if place.was_there else f"posted {where}"


def sender(settings: Slack) -> Sender:
    return Sender(channel=settings.channel, username=settings.username, buttons=has_buttons(settings))


def placed(api: Api, message: Message, before: Root | None) -> Place | Refusal:
    """Where it was posted: before, as far as that is known, else now."""
    if before and before.told == message.delivery_id:
        return Place(channel=before.channel, ts=before.last, in_thread=before.last != before.ts, was_there=True)
    return (looked_for(api, message, before) if message.attempts else None) or posted(api, message, before)


def posted(api: Api, message: Message, root: Root | None) -> Place | Refusal:
    body = slack_thread.post(sender(api.settings), message, root)
    answer = api.call("chat.postMessage", body)
    if isinstance(answer, Refusal) and answer.word in slack_answers.WITHOUT_BLOCKS:
        answer = api.call("chat.postMessage", slack_thread.bare(body, message))
    if isinstance(answer, Refusal):
        if root and answer.word in slack_answers.WITHOUT_THREAD:
            return posted(api, message, None)
        return answer._replace(failed=doubted(answer.failed))
    return Place(channel=str(answer.get("channel", "")), ts=str(answer.get("ts", "")), in_thread=root is not None)


def doubted(failed: Failed) -> Failed:
    if not failed.ambiguous:
        return failed
    return replace(failed, reason=f"{failed.reason}; it may have been posted: before another try, it is looked for")


def looked_for(api: Api, message: Message, before: Root | None) -> Place | Refusal | None:
    """The message, if an earlier attempt posted it. None: there is none, or the bot may not look (it has no scope)."""
    channel = before.channel if before else channel_id(api.settings, message)
    if not channel:
        return None
    answer = found_in_thread(api, before) if before else found_in_channel(api, channel)
    if isinstance(answer, Refusal):
        return answer if answer.failed.retryable else None
    for ts, delivery_id in slack_answers.deliveries(answer):
        if delivery_id == message.delivery_id:
            return Place(channel=channel, ts=ts, in_thread=before is not None, was_there=True)
    return None


def found_in_thread(api: Api, root: Root) -> Mapping[str, Any] | Refusal:
    wanted = {"channel": root.channel, "ts": root.ts, "oldest": root.last, "include_all_metadata": "true"}
    return api.form("conversations.replies", **wanted, limit=REPLIES)


def found_in_channel(api: Api, channel: str) -> Mapping[str, Any] | Refusal:
    return api.form("conversations.history", channel=channel, include_all_metadata="true", limit=LOOKED_THROUGH)


def channel_id(settings: Slack, message: Message) -> str:
    """The channel's id, which the calls that read want: given, or known from an earlier problem; "" if it is not."""
    if CHANNEL_ID.fullmatch(settings.channel):
        return settings.channel
    earlier = root_in(message.earlier, settings.channel)
    return earlier.channel if earlier else ""


def updated(api: Api, message: Message, root: Root) -> str | Failed:
    """Bring the first message up to date. A text: why that will not be; Failed: why it is to be tried again."""
    answer = api.call("chat.update", slack_thread.update(sender(api.settings), message, root))
    if not isinstance(answer, Refusal):
        return ""
    if answer.failed.retryable and message.attempts < UPDATE_TRIES:
        return answer.failed
    return f"its first message stays as it was: {answer.failed.reason}"


# ---------------------------------------------------------------------- files


def uploaded(api: Api, message: Message, thread_ts: str, place: Place) -> str:
    """Put the attachments into the thread, pictures first; what came of it, in words. It never fails a message."""
    chosen = sorted(message.attachments, key=lambda each: not each.is_picture)[:FILES_LIMIT]
    files, troubles = list[dict[str, str]](), list[str]()
    for attachment in chosen:
        put = handed_over(api, attachment)
        if not isinstance(put, Failed):
            files.append(put)
            continue
        troubles.append(put.reason)
        if put.kind != "rejected":
            break  # the others would fare no better
    if files and (failed := shared(api, files, place.channel, thread_ts)):
        files, troubles = [], [*troubles, failed.reason]
    return in_words(len(files), troubles)


def in_words(sent: int, troubles: list[str]) -> str:
    missing = f"not every file was sent: {'; '.join(troubles)}" if troubles else ""
    return "; ".join(part for part in (f"with {several(sent, 'file')}" if sent else "", missing) if part)


def handed_over(api: Api, attachment: Attachment) -> dict[str, str] | Failed:
    """Give the content to Slack, which shows it to nobody yet. Its id and title."""
    file = api.wire.fetch(attachment, FILE_LIMIT)
    if isinstance(file, Failed):
        return file
    answer = api.form("files.getUploadURLExternal", filename=file.name, length=len(file.content))
    if isinstance(answer, Refusal):
        return answer.failed
    url = str(answer.get("upload_url", ""))
    if not is_slacks(url, API_HOSTS, api.settings.api_url):
        return Failed(reason=f"Slack named no place of its own for '{file.name}'", kind="server", retryable=False)
    headers = {"Content-Type": "application/octet-stream"}
    response = api.wire.http(Request(method="POST", url=url, headers=headers, content=file.content))
    if isinstance(response, Response) and response.ok:
        return {"id": str(answer.get("file_id", "")), "title": file.name}
    return response if isinstance(response, Failed) else refused(api.opened, response)


def shared(api: Api, files: list[dict[str, str]], channel: str, thread_ts: str) -> Failed | None:
    body = {"files": files, "channel_id": channel, "thread_ts": thread_ts}
    answer = api.call("files.completeUploadExternal", body)
    return answer.failed if isinstance(answer, Refusal) else None


def refused(opened: Opened, response: Response) -> Failed:
    return answered("Slack", response.status, response.headers, response.body, hide=opened.values())


# ---------------------------------------------------------------------- buttons


def click(_settings: Slack, opened: Opened, posted: Posted, now: datetime) -> Click | None:
    if not is_from_slack(posted.headers, posted.body, opened.signing_secret, now):
        return None
    return read_click(posted.body)


def reply(settings: Slack, opened: Opened, click: Click, text: str, wire: Wire) -> Outcome:
    """Show whoever clicked a line that nobody else sees. The address came with the click, and may be anybody's."""
    if not is_slacks(click.reply_to, HOOK_HOSTS, settings.api_url):
        return Failed(reason="the address for the answer is not Slack's", kind="rejected", retryable=False)
    said = {"response_type": "ephemeral", "replace_original": False, "text": fitted(text, REPLY_LIMIT, escaped)}
    response = wire.http(Request(method="POST", url=click.reply_to, json=said))
    if isinstance(response, Failed):
        return response
    return Sent(status_code=response.status) if response.ok else refused(opened, response)


# ---------------------------------------------------------------------- checks


def check(settings: Slack) -> Iterator[Problem]:
    if is_set(settings.webhook_url):
        yield from not_with_webhook(settings)
    elif not is_bot(settings):
        yield Problem(path="webhook_url", message="required, unless there is a bot_token: give one of the two")
    else:
        yield from channel_problems(settings.channel)
        yield from api_problems(settings.api_url)


def not_with_webhook(settings: Slack) -> Iterator[Problem]:
    if is_bot(settings):
        yield Problem(
            path="bot_token", message="there is a webhook_url, too; give one of the two, and take out the other"
        )
    elif is_set(settings.signing_secret):
        yield Problem(
            path="signing_secret", message="only a bot's messages have buttons; take it out, or give a bot_token"
        )
    elif settings.api_url != API:
        yield Problem(path="api_url", message="a webhook has its own address; take this out")


def check_opened(_settings: Slack, opened: Opened) -> Iterator[Problem]:
    """What is not set is the empty text here; `check` says what must be."""
    if opened.webhook_url:
        yield from hook_problems(opened.webhook_url)
    if opened.bot_token:
        yield from token_problems(opened.bot_token)
    if opened.signing_secret:
        yield from secret_problems(opened.signing_secret)


def destination(settings: Slack) -> str:
    """A webhook's address is inside of the secret. What is sealed before there is a bot_token belongs to a bot, too."""
    return "webhook_url" if is_set(settings.webhook_url) else origin(settings.api_url)


CHANNEL = Channel(
    kind="slack",
    label="Slack",
    settings=Slack,
    send=send,
    destination=destination,
    recipient=lambda settings: settings.channel or "Slack webhook",
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=1, burst=5),
    remembers=is_bot,
    follows=is_bot,
    click=click,
    reply=reply,
)
