"""One Jira as one account sees it: which kind it is, how it is reached, and one exchange with it.

An API token with scopes works only through Atlassian's gateway, one without only at the site itself; which one it is
cannot be seen, so the first message of a process asks.
Source: https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any, Final, Literal, TypeVar
from urllib.parse import quote

import msgspec
from msgspec.structs import replace

from sidecar.core.channel import Failed, Opened, Request, Response, Wire
from sidecar.core.jira import shapes
from sidecar.core.jira.answers import OUT_OF_SCOPE, Asker, is_anonymous, read, refused
from sidecar.core.jira.settings import Jira, is_cloud

GATEWAY: Final = "https://api.atlassian.com/ex/jira"
CLOUD_ID: Final = re.compile(r"[A-Za-z0-9-]{1,64}")
WAYS_LIMIT: Final = 256

Method = Literal["GET", "POST", "PUT"]
T = TypeVar("T")


class Way(msgspec.Struct, frozen=True):
    """How a Jira is reached with a token: by its own address or by Atlassian's gateway. `accounts`: e-mail → id."""

    base: str
    is_cloud: bool | None
    accounts: dict[str, str] = {}


WAYS: Final[dict[str, Way]] = {}
"""What was found out once, by a digest of address and credentials. After a restart it is found out again."""


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """One Jira as one account sees it."""

    settings: Jira
    opened: Opened
    wire: Wire
    way: Way

    @property
    def is_cloud(self) -> bool:
        return bool(self.way.is_cloud)

    @property
    def api(self) -> str:
        return f"{self.way.base}/rest/api/{3 if self.is_cloud else 2}"

    @property
    def authorization(self) -> str:
        return f"Basic {self.basic}" if self.settings.username else f"Bearer {self.opened.api_token}"

    @property
    def basic(self) -> str:
        return b64encode(f"{self.settings.username}:{self.opened.api_token}".encode()).decode()

    @property
    def asker(self) -> Asker:
        return Asker(
            server_url=self.settings.server_url,
            username=self.settings.username,
            project_key=self.settings.project_key,
            is_cloud=self.way.is_cloud,
            secrets=(*self.opened.values(), self.basic),
        )


def site_of(settings: Jira, opened: Opened, wire: Wire) -> Site | Failed:
    """The site, Cloud or Data Center. It is asked only for what its name, the settings and `WAYS` do not tell."""
    credentials = (settings.server_url, settings.username, settings.deployment, opened.api_token)
    known = sha256(msgspec.json.encode(credentials)).hexdigest()
    way = WAYS.get(known) or way_to(settings, opened, wire)
    if isinstance(way, Failed):
        return way
    if len(WAYS) >= WAYS_LIMIT:
        WAYS.clear()
    WAYS[known] = way
    return Site(settings=settings, opened=opened, wire=wire, way=way)


def way_to(settings: Jira, opened: Opened, wire: Wire) -> Way | Failed:
    way = Way(settings.server_url.rstrip("/"), is_cloud(settings))
    site = Site(settings=settings, opened=opened, wire=wire, way=way)
    if way.is_cloud is None:
        info = ask(site, "GET", "/serverInfo", shapes.ServerInfo)
        if isinstance(info, Failed):
            return info
        way = replace(way, is_cloud=info.deployment_type == "Cloud")
    return signed_in(replace(site, way=way)) if way.is_cloud else way


def signed_in(site: Site) -> Way | Failed:
    """The way on which Cloud knows the token: one with scopes only works by the gateway."""
    account = ask(site, "GET", "/myself", shapes.Myself)
    if not isinstance(account, Failed):
        return site.way
    gateway = by_gateway(site) if account.kind == "credentials" else None
    if gateway is None:
        return account
    there = ask(gateway, "GET", "/myself", shapes.Myself)
    if isinstance(there, Failed):
        return there if there.reason == OUT_OF_SCOPE else account
    return gateway.way


def by_gateway(site: Site) -> Site | None:
    """The same site behind Atlassian's gateway. Its id is public, so the token is not shown to ask for it."""
    if site.way.base.startswith(GATEWAY):
        return None
    response = site.wire.http(Request(method="GET", url=f"{site.way.base}/_edge/tenant_info"))
    tenant = read(site.asker, response, shapes.Tenant) if isinstance(response, Response) and response.ok else None
    if not isinstance(tenant, shapes.Tenant) or not CLOUD_ID.fullmatch(tenant.cloud_id):
        return None
    return replace(site, way=replace(site.way, base=f"{GATEWAY}/{tenant.cloud_id}"))


def exchange(site: Site, method: Method, path: str, body: Any = None) -> Response | Failed:
    """One exchange with Jira's API, whatever its answer."""
    headers = {"Authorization": site.authorization, "Accept": "application/json"}
    return site.wire.http(Request(method=method, url=f"{site.api}{path}", headers=headers, json=body))


def accepted(site: Site, response: Response | Failed) -> Response | Failed:
    """The answer if it is a yes."""
    if isinstance(response, Response) and (not response.ok or is_anonymous(response)):
        return refused(site.asker, response)
    return response


def ask(site: Site, method: Method, path: str, answer: type[T], body: Any = None) -> T | Failed:
    """One exchange: the answer read as `answer`, or why there is none."""
    response = accepted(site, exchange(site, method, path, body))
    return response if isinstance(response, Failed) else read(site.asker, response, answer)


def issue_path(issue: shapes.Issue | shapes.Created, *more: str) -> str:
    return "/".join(("/issue", quote(issue.key, safe=""), *more))
