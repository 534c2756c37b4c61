"""What Slack's Web API answers: 200 also for a no, and then with a word for the reason.

Every word that the methods used here have in their documentation, with what it means for a person, its kind, and
whether another try can help.
Sources: the errors of https://docs.slack.dev/reference/methods/chat.postMessage, …/chat.update,
…/conversations.history, …/conversations.replies, …/files.getUploadURLExternal and …/files.completeUploadExternal
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, Final, NamedTuple

import msgspec

from sidecar.core.channel import Failed, FailureKind, Response
from sidecar.core.outcome import answered, one_line, parse_retry_after, redacted
from sidecar.core.words import words as in_words


class Refusal(NamedTuple):
    """A call that came to nothing. `word` is Slack's own for the reason, "" if it never came to that."""

    word: str
    failed: Failed


class Meta(msgspec.Struct, frozen=True):
    messages: list[str] = []


class No(msgspec.Struct, frozen=True):
    """The fields of an answer that say whether it is a no, and why."""

    ok: bool
    error: str = ""
    needed: str = ""
    provided: str = ""
    response_metadata: Meta = Meta()


CREDENTIALS: Final = {
    "invalid_auth": "it does not accept the bot token from here; copy it again from OAuth & Permissions",
    "not_authed": "no token came; enter the bot token again",
    "account_inactive": "the token's bot or workspace was deleted; install the app again and enter its new token",
    "token_revoked": "the token was revoked or the app removed; install the app again and enter its new token",
    "token_expired": "the token has expired; switch token rotation off in the app, and enter its new token",
    "not_allowed_token_type": "this is another kind of token; enter the Bot User OAuth Token, which starts with xoxb-",
    "missing_scope": "the token lacks a scope; add it under OAuth & Permissions, and install the app again",
    "two_factor_setup_required": "the account that the token belongs to must set up two-factor authentication",
    "access_denied": "an administrator does not let this app in",
    "accesslimited": "Slack may not be reached from this network, says its administrator",
    "team_access_not_granted": "the organisation has not given the app to this workspace",
    "enterprise_is_restricted": "an organisation's token cannot post; install the app in the workspace",
    "no_permission": "the bot may not post there; invite it to {channel}: /invite @its-name",
}
SETTINGS: Final = {
    "channel_not_found": "there is no {channel}, or it is private and the bot not in it; invite it: /invite @its-name",
    "not_in_channel": "the bot is not in {channel}; invite it there: /invite @its-name",
    "is_archived": "{channel} is archived; unarchive it or choose another channel",
    "is_inactive": "{channel} is archived, frozen or deleted; choose another channel",
    "invalid_channel": "{channel} is no channel of this workspace",
    "team_not_found": "with an organisation's token, give the channel's id in place of its name",
    "messages_tab_disabled": "the app takes no direct messages; switch its Messages Tab on, under App Home",
    "restricted_action": "a preference of the workspace keeps the bot from posting to {channel}",
    "restricted_action_read_only_channel": "nobody may post to {channel}; choose another channel",
    "restricted_action_thread_only_channel": "{channel} takes only answers in threads; choose another channel",
    "posting_to_channel_denied": "the bot may not post to {channel}",
    "posting_to_general_channel_denied": "only administrators may post to {channel}",
    "ekm_access_denied": "administrators have suspended posting",
    "deprecated_endpoint": "Slack has closed this way; a newer notifier is needed",
    "method_deprecated": "Slack has closed this way; a newer notifier is needed",
}
"""No message gets there before somebody has mended it."""
RATE_LIMITED: Final = {
    "ratelimited": "it gets too many requests in too short a time",
    "rate_limited": "it gets too many messages in too short a time",
    "message_limit_exceeded": "the workspace gets too many messages",
}
SERVER: Final = {
    "fatal_error": "something broke on its side; a part may have been done",
    "internal_error": "something broke on its side; a part may have been done",
    "service_unavailable": "it is away for a moment",
    "request_timeout": "the request did not reach it whole",
    "team_added_to_org": "the workspace is moving into an organisation; that passes",
    "org_login_required": "the workspace is moving into an organisation; that passes",
    "external_channel_migrating": "the channel is being moved; that passes",
    "update_failed": "something broke on its side",
}
REJECTED: Final = {
    "msg_too_long": "the message is too long for it",
    "msg_blocks_too_long": "the message is too long for it",
    "no_text": "the message has no text",
    "too_many_attachments": "the message has too many attachments",
    "attachment_payload_limit_exceeded": "the message is too large for it",
    "invalid_blocks": "it does not understand the layout of the message",
    "invalid_blocks_format": "it does not understand the layout of the message",
    "block_mismatch": "it does not take this layout in the place of the other",
    "invalid_attachments": "it does not understand the layout of the message",
    "metadata_too_large": "the message's metadata is too large for it",
    "metadata_must_be_sent_from_app": "it takes metadata only from an app's own token",
    "invalid_metadata_format": "it does not understand the message's metadata",
    "invalid_metadata_schema": "it does not understand the message's metadata",
    "message_not_found": "the message was deleted",
    "thread_not_found": "the first message of the thread was deleted",
    "cannot_reply_to_message": "the first message takes no answers",
    "restricted_action_thread_locked": "an administrator has locked the thread",
    "restricted_action_non_threadable_channel": "{channel} takes no answers in threads",
    "cant_update_message": "the message belongs to another bot",
    "cant_broadcast_message": "the answer cannot be shown in the channel",
    "edit_window_closed": "the workspace lets nobody change a message after so long",
    "streaming_state_conflict": "the message is still being written",
    "storage_limit_reached": "the workspace has no room for more files",
    "file_uploads_disabled": "the workspace takes no files",
    "file_upload_size_restricted": "the workspace takes no files of this size",
    "file_not_found": "the uploaded file is gone",
    "file_update_failed": "something broke on its side",
    "slack_connect_file_link_sharing_blocked": "channels shared with others take no links to files",
    "slack_connect_file_upload_sharing_blocked": "channels shared with others take no files",
    "slack_connect_blocked_file_type": "channels shared with others take no files of this kind",
    "unable_to_share_files": "it could not share the files",
    **dict.fromkeys(
        (
            *("invalid_arguments", "invalid_arg_name", "invalid_array_arg", "invalid_charset", "invalid_form_data"),
            *("invalid_post_type", "missing_post_type", "missing_argument", "invalid_json", "json_not_object"),
            *("as_user_not_supported", "markdown_text_conflict", "invalid_cursor", "invalid_limit"),
            *("invalid_ts_latest", "invalid_ts_oldest", "no_dual_broadcast_content_update", "unknown_method"),
        ),
        "it does not understand the request, which is a bug of the notifier; please report it",
    ),
}
KINDS: Final[tuple[tuple[FailureKind, Mapping[str, str]], ...]] = (
    ("credentials", CREDENTIALS),
    ("settings", SETTINGS),
    ("rate_limited", RATE_LIMITED),
    ("server", SERVER),
    ("rejected", REJECTED),
)
MEANINGS: Final = {word: (kind, meaning) for kind, meanings in KINDS for word, meaning in meanings.items()}
RETRYABLE: Final[frozenset[FailureKind]] = frozenset({"rate_limited", "server"})
PERHAPS_DONE: Final = frozenset({"fatal_error", "internal_error"})
WITHOUT_THREAD: Final = frozenset(
    {"thread_not_found", "message_not_found", "cannot_reply_to_message", "restricted_action_thread_locked"}
    | {"restricted_action_non_threadable_channel"}
)
"""A message that is no answer would get through."""
WITHOUT_BLOCKS: Final = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})
"""The bare text would get through."""


def read(response: Response, channel: str, hide: Iterable[str]) -> Mapping[str, Any] | Refusal:
    """What a call gave, or why it gave nothing. `channel` is its name in the reason, `hide` holds secrets."""
    if not response.ok:
        return Refusal("", answered("Slack", response.status, response.headers, response.body, hide=hide))
    try:
        said = msgspec.json.decode(response.body, type=No)
        whole = msgspec.json.decode(response.body, type=dict[str, Any])
    except (ValueError, RecursionError):  # msgspec's errors are ValueErrors
        return Refusal("", answered("Slack", response.status, response.headers, response.body, hide=hide))
    return whole if said.ok else refusal(said, response, channel, hide)


def refusal(said: No, response: Response, channel: str, hide: Iterable[str]) -> Refusal:
    kind, meaning = MEANINGS.get(said.error, ("rejected", ""))
    retryable = kind in RETRYABLE
    retry_after = parse_retry_after(response.headers) if retryable else None
    words = (
        meaning.format(channel=channel),
        f"it needs {said.needed}, the token has {said.provided or 'none'}" if said.needed else "",
        "; ".join(said.response_metadata.messages) if kind == "rejected" else "",
        f"it asks for a pause of {in_words(retry_after)}" if retry_after else "",
    )
    told = "; ".join(one_line(redacted(each, hide)) for each in words if each)
    reason = f"Slack said {one_line(redacted(said.error, hide), 60) or 'no'}" + (f": {told}" if told else "")
    failed = Failed(
        reason=reason,
        kind=kind,
        retryable=retryable,
        retry_after=retry_after,
        ambiguous=said.error in PERHAPS_DONE,
        status_code=response.status,
    )
    return Refusal(said.error, failed)


# ---------------------------------------------------------------------- messages that were read


class Metadata(msgspec.Struct, frozen=True):
    event_payload: dict[str, Any] = {}


class Seen(msgspec.Struct, frozen=True):
    ts: str = ""
    metadata: Metadata = Metadata()


def deliveries(answer: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each message of an answer that carries a delivery's id, and that id."""
    messages = answer.get("messages")
    for each in messages if isinstance(messages, list) else ():
        with suppress(msgspec.ValidationError):
            seen = msgspec.convert(each, Seen)
            yield seen.ts, str(seen.metadata.event_payload.get("delivery_id", ""))


# ---------------------------------------------------------------------- webhooks

HOOK_WORDS: Final = {
    "no_service": "the webhook was deleted or its app removed; make a new one",
    "no_active_hooks": "the webhook was disabled; enable it or make a new one",
    "no_team": "the workspace is gone; make a webhook in another one",
    "invalid_token": "the webhook URL is not complete, or was revoked; make a new one",
    "channel_not_found": "that channel does not exist, or the webhook may not post there",
    "channel_is_archived": "the channel is archived; unarchive it or choose another one",
    "action_prohibited": "an administrator of the workspace forbids it",
    "posting_to_general_channel_denied": "only administrators may post to that channel",
    "user_not_found": "that user does not exist",
}
"""What webhooks say. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, handling errors."""
DEAD: Final = frozenset({"no_service", "no_active_hooks", "no_team", "invalid_token"})
"""Of these, those that no message gets past."""


def of_webhook(failed: Failed) -> Failed:
    """With what the error word means, for the person who has to act.

    A webhook that is gone is gone for every message, as bad credentials are.
    """
    for word, meaning in HOOK_WORDS.items():
        said, found, _ = f"{failed.reason};".partition(f" {word};")
        if found:
            kind = "credentials" if word in DEAD else failed.kind
            return msgspec.structs.replace(failed, reason=f"{said} {word}: {meaning}", kind=kind)
    return failed
