"""Webhooks of Microsoft's Workflows (Power Automate): what their addresses look like, and what their answers mean.

No text of these quotes an address: its `sig` is the secret.
Hosts: https://learn.microsoft.com/power-platform/admin/online-requirements, and for the clouds of governments and China
https://learn.microsoft.com/python/api/microsoft-agents-copilotstudio-client (PowerPlatformCloud). Who may start a
workflow: https://learn.microsoft.com/power-automate/oauth-authentication. Error codes: as people report them; Microsoft
has no list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import SplitResult, parse_qs

import msgspec

from sidecar.core.channel import Failed, FailureKind
from sidecar.core.webhooks import parts_of, webhook_problems
from sidecar.errors import Problem

HOSTS: Final = (
    ".logic.azure.com",
    ".logic.azure.us",
    ".logic.azure.cn",
    ".api.powerplatform.com",
    ".api.powerplatform.us",
    ".api.gov.powerplatform.microsoft.us",
    ".api.high.powerplatform.microsoft.us",
    ".api.appsplatform.us",
    ".api.powerplatform.partner.microsoftonline.cn",
)
CONNECTORS: Final = ("outlook.office.com", "outlook.office365.com")
CONNECTOR_ENDING: Final = ".webhook.office.com"
PAGES: Final = re.compile(
    r"make\..*power(?:automate|apps)\..+"
    r"|(?:.+\.)?flow\.microsoft\.(?:com|us)"
    r"|teams\.(?:microsoft\.(?:com|us)|cloud\.microsoft|live\.com)"
)
CALLED: Final = re.compile(r"/workflows/[^/]+/triggers/[^/]+/paths/invoke")
HOW_TO: Final = (
    "In Teams: the channel's … menu > Workflows > 'Send webhook alerts to a channel' (or 'Post to a channel when a "
    "webhook request is received') > copy the URL it shows"
)
FOR_ANYONE: Final = (
    "set 'Who can trigger the flow?' of its trigger to Anyone, save, and copy the new URL, which has sig="
)


class Meaning(NamedTuple):
    """What an error code of Workflows asks of a person, and the class of failure that it is."""

    words: str
    kind: FailureKind
    retryable: bool = False


OFF: Final = "the workflow is turned off; turn it on again in the Workflows app of Teams"
MEANINGS: Final = {
    "WorkflowTriggerIsNotEnabled": Meaning(OFF, "settings"),
    "WorkflowDisabled": Meaning(OFF, "settings"),
    "WorkflowNotFound": Meaning(f"the workflow was deleted; make a new one. {HOW_TO}", "settings"),
    "WorkflowTriggerNotFound": Meaning(
        f"the workflow has no such trigger any more; copy its URL. {HOW_TO}", "settings"
    ),
    "DirectApiAuthorizationRequired": Meaning(
        f"the workflow takes messages only from people who are signed in; {FOR_ANYONE}", "credentials"
    ),
    "DirectApiInvalidAuthorizationScheme": Meaning(
        f"the workflow wants another kind of login than the signature in its URL; {FOR_ANYONE}", "credentials"
    ),
    "AuthorizationFailed": Meaning(
        "the signature (sig=…) in the URL is not, or no longer, that of the workflow; copy its URL anew", "credentials"
    ),
    "MissingApiVersionParameter": Meaning("the URL was cut: copy all of it, from https:// to sig=…", "settings"),
    "InvalidApiVersionParameter": Meaning("the URL was changed: copy it anew, from https:// to sig=…", "settings"),
    "TriggerInputSchemaMismatch": Meaning(
        f"the workflow wants another form of message than Teams' own template does; make one from it. {HOW_TO}",
        "settings",
    ),
    "NoResponse": Meaning(
        "the workflow started but did not answer; look at its run history, whether the message was posted",
        "server",
        retryable=True,
    ),
}
CODE: Final = re.compile(r"\bcode: (\w+)")
GONE: Final = re.compile(r"state 'Deleted'")
SUSPENDED: Final = re.compile(r"state 'Suspended'")


def workflow_problems(url: str, field: str) -> Iterator[Problem]:
    """What keeps this URL from being a workflow's webhook. Other hosts may be there: a relay, a stand-in."""
    parts = parts_of(url)
    host = (parts.hostname or "") if parts else ""
    if host in CONNECTORS or host.endswith(CONNECTOR_ENDING):
        words = f"is an Office 365 connector, and Microsoft has retired those. Make a Workflows webhook. {HOW_TO}"
        yield Problem(path=field, message=words)
    elif PAGES.fullmatch(host):
        yield Problem(path=field, message=f"is the address of a page, not that of a webhook. {HOW_TO}")
    elif problems := list(webhook_problems(url, field)):
        yield from problems
    elif parts and (host.endswith(HOSTS) or CALLED.search(parts.path)) and (why := incomplete(parts)):
        yield Problem(path=field, message=why)


def incomplete(parts: SplitResult) -> str:
    """What is missing in the address of a workflow's webhook, else ""."""
    query = parse_qs(parts.query)
    if not CALLED.search(parts.path):
        return f"is not complete: a workflow's URL goes on with /workflows/…/triggers/…/paths/invoke?…&sig=…  {HOW_TO}"
    if "&amp;" in parts.query:
        return "was copied out of a web page's source: write & where it has &amp;"
    if "sig" in query:
        return ""
    if len(query) <= 1 and "sp" not in query:
        return (
            "is not complete: it must end in …&sig=… Either it was cut at an & (quote it where a shell reads it), "
            f"or its workflow is not open to everybody: {FOR_ANYONE}"
        )
    return "is not complete: its end, …&sig=…, was cut off. Copy all of it"


def explained(failed: Failed) -> Failed:
    """With what the error code in the answer asks of a person, and whether other messages would meet it, too."""
    found = CODE.search(failed.reason)
    if found is None or found[1] not in MEANINGS:
        return failed
    words, kind, retryable = MEANINGS[found[1]]
    if GONE.search(failed.reason):
        words = MEANINGS["WorkflowNotFound"].words
    elif SUSPENDED.search(failed.reason):
        words = "Microsoft or an administrator suspended the workflow; its owner sees why in Power Automate"
    said = f"Teams answered {failed.status_code} {found[1]}: {words}"
    return msgspec.structs.replace(failed, reason=said, kind=kind, retryable=retryable)
