"""The settings of the Jira channel, what is wrong with them before Jira is asked, and what they come to. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Annotated, Any, Final, Literal
from urllib.parse import SplitResult, urlsplit

import msgspec
from msgspec import Meta

from sidecar.core.channel import Opened, Secret
from sidecar.core.jira.answers import OWN_FIELDS
from sidecar.core.jira.decide import Policy
from sidecar.core.jira.transitions import AUTO, NEVER, Means
from sidecar.core.jira.words import LABEL_LIMIT
from sidecar.core.webhooks import is_private
from sidecar.errors import Problem

CLOUD_HOSTS: Final = (".atlassian.net", ".jira.com", "api.atlassian.com")
PROJECT_KEY: Final = re.compile(r"[A-Z][A-Z0-9_]{0,254}")
TIME_PATTERN: Final = r"^[0-9]{1,5}(m|h|d)$"
UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


class Jira(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    server_url: Annotated[
        str,
        Meta(
            title="Server URL",
            description="`https://your-site.atlassian.net`, or the base URL of a Jira Data Center with its context "
            "path. `http` only to a host of your own network.",
        ),
    ]
    username: Annotated[
        str,
        Meta(
            title="User name",
            description="Cloud: the account's e-mail address. Data Center: leave it out for a personal access token.",
        ),
    ] = ""
    api_token: Annotated[
        Secret,
        Meta(
            title="API token",
            description="Cloud: an API token, with or without scopes. Data Center: a personal access token, or the "
            "password of the user name.",
        ),
    ]
    project_key: Annotated[
        str, Meta(title="Project key", description="The project: the part of `QA-123` before the dash.")
    ]
    issue_type: Annotated[
        str,
        Meta(
            title="Issue type", description="The name of an issue type of the project, not of a sub-task.", min_length=1
        ),
    ] = "Bug"
    priority: Annotated[
        str | None,
        Meta(
            title="Priority", description="The name of a priority, such as `High`. Without it, the project's default."
        ),
    ] = None
    assignee: Annotated[
        str,
        Meta(
            title="Assignee",
            description="Who gets new issues. Cloud: an account id or an e-mail address. Data Center: a user name.",
        ),
    ] = ""
    components: Annotated[
        tuple[str, ...], Meta(title="Components", description="Names of components of the project, such as `[Lab]`.")
    ] = ()
    labels: Annotated[
        tuple[str, ...], Meta(title="Labels", description="Labels that every issue gets; without spaces.")
    ] = ("virtualpytest",)
    fields: Annotated[
        dict[str, Any],
        Meta(
            title="Further fields",
            description="Whatever else the project asks for, by field id, as Jira's REST API takes it: "
            "`{customfield_10010: {value: Lab}}`.",
        ),
    ] = {}
    close: Annotated[
        str,
        Meta(
            title="Close when it is over",
            description="`never` leaves that to people. `auto` takes a transition to a status of the category Done. "
            "Else the id or the name of a transition, or of its status.",
            min_length=1,
        ),
    ] = NEVER
    resolution: Annotated[
        str,
        Meta(
            title="Resolution",
            description="The resolution that closing sets, such as `Fixed`. Without it, the first one that fits, and "
            "only where the transition asks for one.",
        ),
    ] = ""
    reopen: Annotated[
        str,
        Meta(
            title="Reopen when it fails again",
            description="`auto` takes a transition out of the category Done. `never` makes a new issue, linked to the "
            "old one. Else the id or the name of a transition, or of its status.",
            min_length=1,
        ),
    ] = AUTO
    reopen_within: Annotated[
        str,
        Meta(
            title="Reopen within",
            description="How long after it was closed an issue is reopened, such as `12h` or `3d`; later, a new one is "
            "made and linked to it.",
            pattern=TIME_PATTERN,
        ),
    ] = "3d"
    wont_fix: Annotated[
        tuple[str, ...],
        Meta(
            title="Won't fix",
            description="Resolutions by which people say that they want no issue of it: there is only a comment then.",
        ),
    ] = ("Won't Do", "Won't Fix", "Declined")
    comment_every: Annotated[
        str,
        Meta(
            title="One comment for",
            description="For so long repeats share one comment, which is edited: `30m`, `1h`. `0m`: one each.",
            pattern=TIME_PATTERN,
        ),
    ] = "1h"
    link_type: Annotated[
        str,
        Meta(
            title="Link type",
            description="The type of the link from a new issue to the one that the problem had before.",
            min_length=1,
        ),
    ] = "Relates"
    deployment: Annotated[
        Literal["auto", "cloud", "datacenter"],
        Meta(
            title="Deployment",
            description="Which Jira it is. `auto` goes by the host name, else it asks the server once.",
        ),
    ] = "auto"


# ---------------------------------------------------------------------- what is wrong with them


def parts(url: str) -> SplitResult:
    """The parts of a URL; of one that is none, empty parts."""
    try:
        found = urlsplit(url)
        return found if found.port != 0 else urlsplit("")
    except ValueError:
        return urlsplit("")


def url_problems(url: str) -> Iterator[Problem]:
    found = parts(url)
    example = "such as https://your-site.atlassian.net or https://company.example/jira"
    if found.scheme not in ("https", "http") or not found.hostname or not url.isprintable() or " " in url:
        yield Problem(path="server_url", message=f"give Jira's base URL, {example}")
    elif "@" in found.netloc:
        yield Problem(path="server_url", message="the URL holds credentials; they belong in username and api_token")
    elif found.query or found.fragment or "/browse" in found.path or "/rest/" in found.path:
        yield Problem(path="server_url", message=f"give only Jira's base URL, {example}, not the address of a page")
    elif found.hostname.endswith(".atlassian.net") and found.path.strip("/"):
        yield Problem(path="server_url", message=f"Jira Cloud has no path: https://{found.hostname}")
    elif found.scheme == "http" and not is_private(found.hostname):
        message = f"http would send the token in clear to {found.hostname}; use https"
        yield Problem(path="server_url", message=message)


def project_problems(key: str) -> Iterator[Problem]:
    if PROJECT_KEY.fullmatch(key):
        return
    better = key.strip().upper()
    hint = f"; did you mean '{better}'?" if PROJECT_KEY.fullmatch(better) else ""
    yield Problem(
        path="project_key",
        message=f"'{key}' is not a project key: capital letters, digits and _, "
        f"such as QA, the part of QA-123 before the dash{hint}",
    )


def label_problems(labels: tuple[str, ...]) -> Iterator[Problem]:
    for label in labels:
        if not label or len(label) > LABEL_LIMIT or any(char.isspace() for char in label):
            yield Problem(path="labels", message=f"'{label}' is not a label: 1 to 255 characters without spaces")


def account_problems(settings: Jira) -> Iterator[Problem]:
    if is_cloud(settings) and not settings.username:
        yield Problem(path="username", message="Jira Cloud needs the account's e-mail address beside its API token")
    if ":" in settings.username or not settings.username.isprintable():
        yield Problem(path="username", message="a user name holds no colon and no control characters")


def field_problems(settings: Jira) -> Iterator[Problem]:
    always = ("project", "issuetype", "labels")
    taken = {name: setting for name, setting in OWN_FIELDS.items() if name in always or getattr(settings, setting)}
    for name in settings.fields:
        if name in ("summary", "description"):
            yield Problem(path="fields", message=f"'{name}' is written from the message; a template changes it")
        elif name in taken:
            yield Problem(path="fields", message=f"'{name}' has its own setting, {taken[name]}; set it there")


def check(settings: Jira) -> Iterator[Problem]:
    yield from url_problems(settings.server_url)
    yield from account_problems(settings)
    yield from project_problems(settings.project_key)
    yield from label_problems(settings.labels)
    yield from field_problems(settings)


def check_opened(settings: Jira, opened: Opened) -> Iterator[Problem]:
    token = opened.api_token
    if not token:
        yield Problem(path="api_token", message="it is empty; docs/channels/jira.md says how to get a token")
    elif not settings.username and not re.fullmatch(r"[\x21-\x7e]+", token):
        yield Problem(path="api_token", message="a personal access token has no spaces and only ASCII characters")


# ---------------------------------------------------------------------- what they come to


def is_cloud(settings: Jira) -> bool | None:
    """Whether it is Cloud; None: the server has to be asked. Only Data Center knows a token without an account."""
    if settings.deployment != "auto":
        return settings.deployment == "cloud"
    if (parts(settings.server_url).hostname or "").endswith(CLOUD_HOSTS):
        return True
    return None if settings.username else False


def policy_of(settings: Jira) -> Policy:
    return Policy(settings.reopen != NEVER, time_in(settings.reopen_within), lowered(settings.wont_fix))


def means_of(settings: Jira) -> Means:
    return Means(settings.resolution, lowered(settings.wont_fix), settings.fields)


def lowered(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name.casefold() for name in names)


def time_in(text: str) -> timedelta:
    """Of a text that matches TIME_PATTERN, such as 90m, 12h or 3d."""
    return int(text[:-1]) * UNITS[text[-1]]


def destination(settings: Jira) -> str:
    found = parts(settings.server_url)
    return f"{found.scheme}://{found.netloc.rpartition('@')[2].lower()}"


def recipient(settings: Jira) -> str:
    return f"{settings.project_key} ({parts(settings.server_url).hostname or settings.server_url})"
