"""Jira: one issue per message, in Jira Cloud (REST v3) or in Jira Data Center (REST v2).

Limits: 255 characters in a summary, 32,767 in a description, no spaces in a label. Jira Cloud answers 429 above
a number of calls per second that it does not promise; Data Center limits only if its administrator says so.
The default rate here is far below both, because people read these issues.
Sources: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post,
https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-post,
https://developer.atlassian.com/cloud/jira/platform/rate-limiting/,
https://developer.atlassian.com/server/jira/platform/basic-authentication/ (CAPTCHA)
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import ip_address
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import SplitResult, quote, urlsplit

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core import richtext
from sidecar.core.channel import Channel, Failed, Message, Opened, Outcome, Rate, Request, Response, Secret, Sent, Wire
from sidecar.core.outcome import answered, http_date, one_line, redacted, what_it_said
from sidecar.errors import Problem

SUMMARY_LIMIT: Final = 255
DESCRIPTION_LIMIT: Final = 32_767
COMPLAINTS_LIMIT: Final = 500
"""Characters of Jira's own words that a reason keeps: one sentence for each of several fields."""

INDEX_LAG: Final = timedelta(seconds=30)
"""Jira's search lags behind its issues. A create that may have worked is looked for after this time, not sooner."""

LONGEST_RESET: Final = timedelta(days=1)
CLOUD_HOSTS: Final = (".atlassian.net", ".jira.com", "api.atlassian.com")
PRIVATE_NAMES: Final = (".local", ".localhost", ".lan", ".internal", ".home.arpa", ".test")
PROJECT_KEY: Final = re.compile(r"[A-Z][A-Z0-9_]{0,254}")
OWN_FIELDS: Final = {
    "project": "project_key",
    "issuetype": "issue_type",
    "labels": "labels",
    "priority": "priority",
    "components": "components",
}
"""Jira's names of what has a setting of its own, and that setting."""

NOT_OURS: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What reading an answer raises that is not JSON, or not of the form that was asked for."""

T = TypeVar("T")


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
            description="Cloud: an API token. Data Center: a personal access token, or the password of the user name.",
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
    deployment: Annotated[
        Literal["auto", "cloud", "datacenter"],
        Meta(
            title="Deployment",
            description="Which Jira it is. `auto` goes by the host name, else it asks the server before each message.",
        ),
    ] = "auto"


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """One Jira as one account sees it. `is_cloud` is None until that is known."""

    settings: Jira
    opened: Opened
    wire: Wire
    is_cloud: bool | None

    @property
    def api(self) -> str:
        return f"{self.settings.server_url.rstrip('/')}/rest/api/{3 if self.is_cloud else 2}"

    @property
    def authorization(self) -> str:
        return f"Basic {self.basic}" if self.settings.username else f"Bearer {self.opened.api_token}"

    @property
    def basic(self) -> str:
        return b64encode(f"{self.settings.username}:{self.opened.api_token}".encode()).decode()


class ServerInfo(msgspec.Struct, rename="camel"):
    deployment_type: str = ""


class Account(msgspec.Struct, rename="camel"):
    display_name: str


class IssueType(msgspec.Struct):
    name: str
    subtask: bool = False


class Project(msgspec.Struct, rename="camel"):
    key: str
    name: str = ""
    issue_types: list[IssueType] = []


ENDS: Final = frozenset({"recovered", "calmed"})


class Issue(msgspec.Struct):
    key: str


class Found(msgspec.Struct):
    issues: list[Issue]


class Complaints(msgspec.Struct, rename="camel"):
    """The body of Jira's 4xx answers. `errors` is by field id."""

    error_messages: list[str] = []
    errors: dict[str, str] = {}


def send(settings: Jira, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """Create the issue, unless an earlier attempt at this delivery did. An end makes no issue."""
    if message.turn in ENDS:
        return Sent(detail="nothing was done in Jira: the end of a problem makes no issue, and does not close one yet")
    site = site_of(settings, opened, wire)
    if isinstance(site, Failed):
        return site
    if message.attempts and (earlier := created_earlier(site, message)):
        return earlier
    return create(site, message)


def check_access(settings: Jira, opened: Opened, message: Message, wire: Wire) -> Outcome:  # noqa: ARG001 the contract
    """Sign in and look at the project and its issue types. Creates nothing."""
    site = site_of(settings, opened, wire)
    if isinstance(site, Failed):
        return site
    account = ask(site, "GET", "/myself", Account)
    if isinstance(account, Failed):
        return account
    project = ask(site, "GET", f"/project/{quote(settings.project_key, safe='')}", Project)
    if isinstance(project, Failed):
        return no_project(settings, account, project) if project.status_code == 404 else project
    return no_issue_type(settings, project) or Sent(
        detail=one_line(
            f"signed in as {account.display_name}; project {project.key} ({project.name}), "
            f"issue type {settings.issue_type}"
        ),
        status_code=200,
    )


def no_project(settings: Jira, account: Account, failed: Failed) -> Failed:
    reason = f"no project '{settings.project_key}', or {one_line(account.display_name)} may not see it"
    return replace(failed, reason=reason, kind="settings")


def no_issue_type(settings: Jira, project: Project) -> Failed | None:
    """Why no issue of this type can be made in the project. None if it can, or if Jira does not list the types."""
    names = [kind.name for kind in project.issue_types if not kind.subtask]
    if settings.issue_type in names or not project.issue_types:
        return None
    allowed = one_line(", ".join(names), COMPLAINTS_LIMIT) or "none that is not a sub-task"
    reason = f"project {project.key} has no issue type '{settings.issue_type}'; it has: {allowed}"
    return Failed(reason=reason, kind="settings", retryable=False)


def site_of(settings: Jira, opened: Opened, wire: Wire) -> Site | Failed:
    """The site, Cloud or Data Center. The server is only asked when its name and the settings do not tell."""
    site = Site(settings=settings, opened=opened, wire=wire, is_cloud=told_by_settings(settings))
    if site.is_cloud is not None:
        return site
    info = ask(site, "GET", "/serverInfo", ServerInfo)
    return info if isinstance(info, Failed) else replace(site, is_cloud=info.deployment_type == "Cloud")


def told_by_settings(settings: Jira) -> bool | None:
    """Whether it is Cloud. A token without an account is only known to Data Center."""
    if settings.deployment != "auto":
        return settings.deployment == "cloud"
    if (parts(settings.server_url).hostname or "").endswith(CLOUD_HOSTS):
        return True
    return None if settings.username else False


def created_earlier(site: Site, message: Message) -> Sent | Failed | None:
    """The issue that an earlier attempt made although its answer was lost. None: there is none."""
    path = "/search/jql" if site.is_cloud else "/search"
    jql = f'project = "{site.settings.project_key}" AND labels = "{own_label(message)}" ORDER BY created ASC'
    found = ask(site, "POST", path, Found, {"jql": jql, "fields": ["summary"], "maxResults": 1})
    if isinstance(found, Failed):
        return found
    if not found.issues:
        return None
    key = found.issues[0].key
    return Sent(detail=f"already created as {key} by an earlier attempt", provider_id=key, status_code=200)


def create(site: Site, message: Message) -> Outcome:
    made = ask(site, "POST", "/issue", Issue, {"fields": fields_of(site, message)})
    if isinstance(made, Failed):
        return perhaps_created(made)
    return Sent(detail=f"created {made.key}", provider_id=made.key, status_code=201)


def perhaps_created(failed: Failed) -> Failed:
    """After a lost or a garbled answer the issue may exist: the next attempt waits until a search would find it."""
    status = failed.status_code
    if not failed.ambiguous and (status is None or (300 <= status < 500 and status != 408)):
        return failed
    reason = f"{failed.reason}; the issue may have been created: before another one, it is looked for"
    retry_after = max(failed.retry_after or INDEX_LAG, INDEX_LAG)
    return replace(failed, reason=reason, ambiguous=True, retry_after=retry_after)


def fields_of(site: Site, message: Message) -> dict[str, Any]:
    """The fields of a new issue."""
    settings = site.settings
    fields: dict[str, Any] = {
        **settings.fields,
        "project": {"key": settings.project_key},
        "issuetype": {"name": settings.issue_type},
        "summary": summary(message),
        "description": description(message, is_cloud=bool(site.is_cloud)),
        "labels": list(dict.fromkeys((*settings.labels, own_label(message)))),
    }
    if settings.priority:
        fields["priority"] = {"name": settings.priority}
    if settings.components:
        fields["components"] = [{"name": name} for name in settings.components]
    return fields


def own_label(message: Message) -> str:
    """The label by which a repeat of this delivery finds the issue."""
    return f"vpt-{sha256(message.delivery_id.encode()).hexdigest()[:16]}"


def summary(message: Message) -> str:
    """One line. Without the icon: a Data Center on an older MySQL cannot store one."""
    line = one_line(message.title, SUMMARY_LIMIT) or message.event_type
    while units(line) > SUMMARY_LIMIT:
        line = f"{line.removesuffix('…')[:-1]}…"
    return line


def description(message: Message, *, is_cloud: bool) -> dict[str, Any] | str:
    """The message as an Atlassian Document or as wiki markup. A title that the summary cuts comes first, whole."""
    if summary(message).endswith("…"):
        message = replace(message, body=f"{message.title}\n\n{message.body}")
    if is_cloud:
        return richtext.adf(richtext.document(message, adf_size, DESCRIPTION_LIMIT))
    return richtext.wiki(richtext.document(message, wiki_size, DESCRIPTION_LIMIT))


def adf_size(blocks: Sequence[richtext.Block]) -> int:
    """The whole JSON counts, to be on the safe side: Jira does not say whether it counts the text alone."""
    return units(msgspec.json.encode(richtext.adf(blocks)).decode())


def wiki_size(blocks: Sequence[richtext.Block]) -> int:
    return units(richtext.wiki(blocks))


def units(text: str) -> int:
    """The length as Jira, which is Java, counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def ask(
    site: Site, method: Literal["GET", "POST"], path: str, answer: type[T], body: dict[str, Any] | None = None
) -> T | Failed:
    """One exchange with Jira's API: the answer read as `answer`, or why there is none."""
    headers = {"Authorization": site.authorization, "Accept": "application/json"}
    response = site.wire.http(Request(method=method, url=f"{site.api}{path}", headers=headers, json=body))
    if isinstance(response, Failed):
        return response
    if not response.ok or is_anonymous(response):
        return refused(site, response)
    try:
        return msgspec.json.decode(response.body, type=answer)
    except NOT_OURS:
        return not_jira(site, response)


def is_anonymous(response: Response) -> bool:
    """Whether Jira went on without an account, as it may after a wrong token: what it found then means nothing."""
    return "AUTHENTICATED_FAILED" in response.headers.get("x-seraph-loginreason", "")


def not_jira(site: Site, response: Response) -> Failed:
    failed = answered("Jira", response.status, response.headers, response.body, hide=secrets(site))
    said = f"Jira answered {response.status} {what_it_said(response.body, secrets(site))}".rstrip()
    if response.ok and "json" in response.headers.get("content-type", ""):  # cut off, or damaged on the way
        return replace(failed, reason=f"{said}. The answer is damaged", kind="server", retryable=True)
    reason = f"{said}. This is not Jira's REST API; is server_url its base URL, with the context path if any?"
    return replace(failed, reason=reason)


def refused(site: Site, response: Response) -> Failed:
    """Why Jira said no, and what to do about it."""
    failed = answered("Jira", response.status, response.headers, response.body, hide=secrets(site))
    failed = replace(failed, retry_after=failed.retry_after or until_reset(response.headers))
    if wants_captcha(response):
        return replace(failed, reason=captcha_advice(site), kind="credentials", retryable=False)
    if response.status == 401 or is_anonymous(response):
        reason = f"Jira does not know these credentials ({response.status}). {sign_in_advice(site)}"
        return replace(failed, reason=reason, kind="credentials", retryable=False)
    said = complaints(response.body, site)
    if response.status == 403:
        reason = f"Jira forbids this account to do that in project {site.settings.project_key} (403)"
        return replace(failed, reason=f"{reason}: {said}" if said else reason)
    if response.status == 404 and not said:
        return replace(not_jira(site, response), kind="settings")
    return replace(failed, reason=f"Jira answered {response.status}: {said}") if said else failed


def complaints(body: bytes, site: Site) -> str:
    """What a Jira error body says, each field by its name; "" if it is not one."""
    try:
        found = msgspec.json.decode(body, type=Complaints)
    except NOT_OURS:
        return ""
    by_field = [f"{OWN_FIELDS.get(field, f'field {field}')}: {text}" for field, text in found.errors.items()]
    said = one_line(redacted("; ".join((*found.error_messages, *by_field)), secrets(site)), COMPLAINTS_LIMIT)
    others = found.errors.keys() - OWN_FIELDS.keys()
    return f"{said} (further fields are set under 'fields')" if others else said


def wants_captcha(response: Response) -> bool:
    return response.status in (401, 403) and (
        "AUTHENTICATION_DENIED" in response.headers.get("x-seraph-loginreason", "")
        or "CAPTCHA" in response.headers.get("x-authentication-denied-reason", "")
    )


def captcha_advice(site: Site) -> str:
    return (
        f"Jira asks for a CAPTCHA after too many failed sign-ins. Sign in once with a browser at "
        f"{site.settings.server_url} as {site.settings.username or 'the account of the token'}, correct the token "
        "here if it was wrong, then test the integration"
    )


def sign_in_advice(site: Site) -> str:
    if site.is_cloud:
        return "Jira Cloud wants the account's e-mail address as username and an API token of that account"
    if site.settings.username:
        return "Check the user name and its password; or leave username empty and use a personal access token"
    return "Jira Data Center wants a personal access token here (profile > Personal Access Tokens); it may have expired"


def secrets(site: Site) -> tuple[str, ...]:
    return (*site.opened.values(), site.basic)


def until_reset(headers: Mapping[str, str]) -> timedelta | None:
    """The wait of X-RateLimit-Reset, by the server's own clock. None without it."""
    since = http_date(headers.get("date", ""))
    try:
        until = datetime.fromisoformat(headers.get("x-ratelimit-reset", ""))
        return min(max(until - since, timedelta(0)), LONGEST_RESET) if since else None
    except (ValueError, TypeError):
        return None


def parts(url: str) -> SplitResult:
    """The parts of a URL; of one that is none, empty parts."""
    try:
        found = urlsplit(url)
        return found if found.port != 0 else urlsplit("")
    except ValueError:
        return urlsplit("")


def destination(settings: Jira) -> str:
    found = parts(settings.server_url)
    return f"{found.scheme}://{found.netloc.rpartition('@')[2].lower()}"


def recipient(settings: Jira) -> str:
    return f"{settings.project_key} ({parts(settings.server_url).hostname or settings.server_url})"


def check(settings: Jira) -> Iterator[Problem]:
    yield from url_problems(settings)
    yield from account_problems(settings)
    if not PROJECT_KEY.fullmatch(settings.project_key):
        better = settings.project_key.strip().upper()
        hint = f"; did you mean '{better}'?" if PROJECT_KEY.fullmatch(better) else ""
        yield Problem(
            path="project_key",
            message=f"'{settings.project_key}' is not a project key: capital letters, digits and _, "
            f"such as QA, the part of QA-123 before the dash{hint}",
        )
    for label in settings.labels:
        if not label or len(label) > SUMMARY_LIMIT or any(char.isspace() for char in label):
            yield Problem(path="labels", message=f"'{label}' is not a label: 1 to 255 characters without spaces")
    yield from field_problems(settings)


def url_problems(settings: Jira) -> Iterator[Problem]:
    url, found = settings.server_url, parts(settings.server_url)
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


def is_private(host: str) -> bool:
    """Whether a host is, by its name or address, one of the own network."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith(PRIVATE_NAMES)


def account_problems(settings: Jira) -> Iterator[Problem]:
    if told_by_settings(settings) and not settings.username:
        yield Problem(path="username", message="Jira Cloud needs the account's e-mail address beside its API token")
    if ":" in settings.username or not settings.username.isprintable():
        yield Problem(path="username", message="a user name holds no colon and no control characters")


def field_problems(settings: Jira) -> Iterator[Problem]:
    taken = {name: setting for name, setting in OWN_FIELDS.items() if name not in ("priority", "components")}
    taken |= {name: name for name in ("priority", "components") if getattr(settings, name)}
    for name in settings.fields:
        if name in ("summary", "description"):
            yield Problem(path="fields", message=f"'{name}' is written from the message; a template changes it")
        elif name in taken:
            yield Problem(path="fields", message=f"'{name}' has its own setting, {taken[name]}; set it there")


def check_opened(settings: Jira, opened: Opened) -> Iterator[Problem]:
    token = opened.api_token
    if not token:
        yield Problem(path="api_token", message="it is empty; docs/channels/jira.md says how to get a token")
    elif not settings.username and not re.fullmatch(r"[\x21-\x7e]+", token):
        yield Problem(path="api_token", message="a personal access token has no spaces and only ASCII characters")


CHANNEL = Channel(
    kind="jira",
    label="Jira",
    settings=Jira,
    send=send,
    test=check_access,
    destination=destination,
    recipient=recipient,
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=2, burst=10),
    concurrency=2,
    tracks_incidents=True,
)
