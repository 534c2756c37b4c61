"""What Jira's answers mean, in words for whoever has to do something about it. Pure.

Jira Cloud limits requests per second, and writes to one issue: 20 in 2 s and 100 in 30 s.
Sources: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ and
https://developer.atlassian.com/server/jira/platform/basic-authentication/ (CAPTCHA)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

import msgspec
from msgspec.structs import replace

from sidecar.core.channel import Failed, Response
from sidecar.core.jira.shapes import Complaints
from sidecar.core.outcome import answered, http_date, one_line, redacted, what_it_said

COMPLAINTS_LIMIT: Final = 500
"""Characters of Jira's own words that a reason keeps: one sentence for each of several fields."""
LONGEST_RESET: Final = timedelta(days=1)
INDEX_LAG: Final = timedelta(seconds=30)
"""Jira's search lags behind its issues. A create that may have worked is looked for after this time, not sooner."""
OWN_FIELDS: Final = {
    "project": "project_key",
    "issuetype": "issue_type",
    "labels": "labels",
    "priority": "priority",
    "components": "components",
    "assignee": "assignee",
}
"""Jira's names of what has a setting of its own, and that setting."""
OUT_OF_SCOPE: Final = (
    "the API token has not the scopes that this takes: make one with read:jira-work, write:jira-work and read:jira-user"
)
NOT_OURS: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What reading an answer raises that is not JSON, or not of the form that was asked for."""

T = TypeVar("T")


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """Who asked: what advice depends on, and the secrets that no reason may hold."""

    server_url: str
    username: str
    project_key: str
    is_cloud: bool | None
    secrets: tuple[str, ...]


def read(asker: Asker, response: Response, answer: type[T]) -> T | Failed:
    """The answer as a struct, or why it is not one. An empty body is one of a struct that needs nothing."""
    try:
        return msgspec.json.decode(response.body or b"{}" if response.status == 204 else response.body, type=answer)
    except NOT_OURS:
        return not_jira(asker, response)


def is_anonymous(response: Response) -> bool:
    """Whether Jira went on without an account, as it may after a wrong token: what it found then means nothing."""
    return "AUTHENTICATED_FAILED" in response.headers.get("x-seraph-loginreason", "")


def is_out_of_scope(response: Response) -> bool:
    """Whether Atlassian's gateway knows the token, and it has not the scope that this takes."""
    return response.status in (401, 403) and b"scope does not match" in response.body


def not_jira(asker: Asker, response: Response) -> Failed:
    failed = answered("Jira", response.status, response.headers, response.body, hide=asker.secrets)
    said = f"Jira answered {response.status} {what_it_said(response.body, asker.secrets)}".rstrip()
    if response.ok and "json" in response.headers.get("content-type", ""):  # cut off, or damaged on the way
        return replace(failed, reason=f"{said}. The answer is damaged", kind="server", retryable=True)
    reason = f"{said}. This is not Jira's REST API; is server_url its base URL, with the context path if any?"
    return replace(failed, reason=reason)


def refused(asker: Asker, response: Response) -> Failed:
    """Why Jira said no, and what to do about it."""
    failed = answered("Jira", response.status, response.headers, response.body, hide=asker.secrets)
    failed = replace(failed, retry_after=failed.retry_after or until_reset(response.headers))
    if wants_captcha(response):
        return replace(failed, reason=captcha_advice(asker), kind="credentials", retryable=False)
    if is_out_of_scope(response):
        return replace(failed, reason=OUT_OF_SCOPE, kind="credentials", retryable=False)
    if response.status == 401 or is_anonymous(response):
        reason = f"Jira does not know these credentials ({response.status}). {sign_in_advice(asker)}"
        return replace(failed, reason=reason, kind="credentials", retryable=False)
    said = said_by(asker, response)
    if response.status == 403:
        reason = f"Jira forbids this account to do that in project {asker.project_key} (403)"
        return replace(failed, reason=f"{reason}: {said}" if said else reason)
    if response.status == 404 and not said:
        return replace(not_jira(asker, response), kind="settings")
    return replace(failed, reason=f"Jira answered {response.status}: {said}") if said else failed


def complaints(response: Response) -> Complaints:
    """What Jira says is wrong, by field; nothing if the body is not Jira's."""
    try:
        return msgspec.json.decode(response.body, type=Complaints)
    except NOT_OURS:
        return Complaints()


def said_by(asker: Asker, response: Response) -> str:
    """What a Jira error body says, each field by its name; "" if it is not one."""
    found = complaints(response)
    by_field = [f"{OWN_FIELDS.get(field, f'field {field}')}: {text}" for field, text in found.errors.items()]
    said = one_line(redacted("; ".join((*found.error_messages, *by_field)), asker.secrets), COMPLAINTS_LIMIT)
    others = found.errors.keys() - OWN_FIELDS.keys()
    return f"{said} (further fields are set under 'fields')" if others else said


def perhaps_created(failed: Failed) -> Failed:
    """After a lost or a garbled answer the issue may exist: the next attempt waits until a search would find it."""
    status = failed.status_code
    if not failed.ambiguous and (status is None or (300 <= status < 500 and status != 408)):
        return failed
    reason = f"{failed.reason}; the issue may have been created: before another one, it is looked for"
    retry_after = max(failed.retry_after or INDEX_LAG, INDEX_LAG)
    return replace(failed, reason=reason, ambiguous=True, retry_after=retry_after)


def wants_captcha(response: Response) -> bool:
    return response.status in (401, 403) and (
        "AUTHENTICATION_DENIED" in response.headers.get("x-seraph-loginreason", "")
        or "CAPTCHA" in response.headers.get("x-authentication-denied-reason", "")
    )


def captcha_advice(asker: Asker) -> str:
    return (
        f"Jira asks for a CAPTCHA after too many failed sign-ins. Sign in once with a browser at "
        f"{asker.server_url} as {asker.username or 'the account of the token'}, correct the token "
        "here if it was wrong, then test the integration"
    )


def sign_in_advice(asker: Asker) -> str:
    if asker.is_cloud:
        return "Jira Cloud wants the account's e-mail address as username and an API token of that account"
    if asker.username:
        return "Check the user name and its password; or leave username empty and use a personal access token"
    return "Jira Data Center wants a personal access token here (profile > Personal Access Tokens); it may have expired"


def until_reset(headers: Mapping[str, str]) -> timedelta | None:
    """The wait of X-RateLimit-Reset (ISO 8601, or seconds since 1970), by the server's own clock. None without it."""
    since, until = http_date(headers.get("date", "")), reset_at(headers.get("x-ratelimit-reset", "").strip())
    return min(max(until - since, timedelta(0)), LONGEST_RESET) if since and until else None


def reset_at(text: str) -> datetime | None:
    try:
        if re.fullmatch(r"[0-9]{9,11}", text):
            return datetime.fromtimestamp(int(text), UTC)
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def now_of(response: Response, else_: datetime) -> datetime:
    """The time by Jira's own clock, which also stamps what it is compared with."""
    return http_date(response.headers.get("date", "")) or else_
