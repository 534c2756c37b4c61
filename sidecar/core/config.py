"""What notifier.yaml says, as plain frozen values. `sidecar.document` reads it; `sidecar.live` swaps it whole.

Keys whose effect comes in a later release are here too, so that a file is checked in full from the start.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from sidecar.core.channel import Channel, Opened, Rate
from sidecar.core.redis_url import Place, place

if TYPE_CHECKING:
    from sidecar.core.sandbox import Program

ID_PATTERN: Final = r"^[a-z0-9][a-z0-9_-]{0,63}$"
"""Ids of integrations, rules, quiet hours and templates: stable and URL-safe."""

SHORTEST_TIMEOUT: Final = timedelta(seconds=1)
LONGEST_TIMEOUT: Final = timedelta(minutes=2)
PER_SECOND: Final = (0.0001, 100_000)
"""The least and the most of a rate: one message in three hours, and more than there ever are."""

SHORTEST_LOGIN: Final = timedelta(minutes=1)
LONGEST_LOGIN: Final = timedelta(days=30)

RoleClaim = Literal["app_metadata.role", "user_metadata.role"]
"""Where a JWT of Supabase Auth says what somebody may."""

OnState = Literal["every", "first_failure", "still_failing", "recovered", "flapping"]

Condition = str | int | float | bool | None
"""One wanted value of `when`: an exact value, or a text with an operator (glob, `!x`, `/re/`, `>=x`)."""

When = Mapping[str, Condition | tuple[Condition, ...]]
"""Field → wanted value, or any of several. All fields must hold."""


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """When a failed delivery is tried again, and when it is given up."""

    attempts: int = 8
    first_wait: timedelta = timedelta(seconds=5)
    longest_wait: timedelta = timedelta(minutes=30)
    give_up_after: timedelta = timedelta(hours=24)


class Integration(msgspec.Struct, frozen=True, kw_only=True):
    """One configured channel.

    `settings` is the channel's own struct, its secrets as in the file; `opened` holds them in clear, in memory
    only. `broken` says why it cannot be used (a secret that does not open), else it is empty.
    """

    id: str
    name: str
    type: str
    channel: Channel
    settings: Any
    enabled: bool = True
    rate: Rate | None = None
    retry: Retry = Retry()
    timeout: timedelta = timedelta(seconds=15)
    fallback: tuple[str, ...] = ()
    template: str | None = None
    opened: Opened = Opened({})
    broken: str = ""

    @property
    def recipient(self) -> str:
        return self.channel.recipient(self.settings)


class StillFailing(msgspec.Struct, frozen=True, kw_only=True):
    every: int | None = None
    or_after: timedelta | None = None


class Group(msgspec.Struct, frozen=True, kw_only=True):
    by: tuple[str, ...]
    wait: timedelta = timedelta(seconds=30)
    interval: timedelta = timedelta(minutes=5)
    repeat: timedelta = timedelta(hours=4)
    max_items: int = 20


class Dedupe(msgspec.Struct, frozen=True, kw_only=True):
    by: tuple[str, ...]
    window: timedelta


class Digest(msgspec.Struct, frozen=True, kw_only=True):
    """`window` or `cron`, one of the two."""

    window: timedelta | None = None
    cron: str | None = None
    except_: When = {}


class Escalation(msgspec.Struct, frozen=True, kw_only=True):
    after: timedelta
    integration_ids: tuple[str, ...]
    unless: Literal["acknowledged", "recovered"] = "acknowledged"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """Which events go to which integrations, when and how. `event_types` are names or globs."""

    id: str
    name: str
    event_types: tuple[str, ...]
    integration_ids: tuple[str, ...]
    enabled: bool = True
    when: When = {}
    on: tuple[OnState, ...] = ("every",)
    still_failing: StillFailing | None = None
    group: Group | None = None
    dedupe: Dedupe | None = None
    digest: Digest | None = None
    quiet: str | None = None
    escalate: tuple[Escalation, ...] = ()
    template: str | None = None


class QuietHours(msgspec.Struct, frozen=True, kw_only=True):
    """`hours` as written ("22:00-07:00"); `days` as written ("mon-fri", "sat")."""

    id: str
    hours: tuple[str, ...]
    days: tuple[str, ...] = ("mon-sun",)
    mode: Literal["hold", "digest", "drop"] = "hold"
    except_: When = {}


class Template(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Texts of Jinja2 (`core.sandbox`), compiled when first needed and kept with this value (hence `dict`)."""

    id: str
    title: str | None = None
    body: str | None = None

    @cached_property
    def programs(self) -> Mapping[Literal["title", "body"], Program]:
        """The texts that are given, compiled."""
        from sidecar.core.sandbox import program  # noqa: PLC0415  # 7 MB that a lab without templates does not need

        texts: dict[Literal["title", "body"], str | None] = {"title": self.title, "body": self.body}
        return {field: program(text) for field, text in texts.items() if text is not None}


class ConfigTest(msgspec.Struct, frozen=True, kw_only=True):
    """An example of `tests:`: this event must reach `send` and must not reach `not_`."""

    event: Mapping[str, Any]
    send: tuple[str, ...] = ()
    not_: tuple[str, ...] = ()


class History(msgspec.Struct, frozen=True, kw_only=True):
    keep_days: int = 180


class Audit(msgspec.Struct, frozen=True, kw_only=True):
    keep_days: int = 400


class Outbound(msgspec.Struct, frozen=True, kw_only=True):
    private: Literal["allow", "deny"] = "allow"


class Attachments(msgspec.Struct, frozen=True, kw_only=True):
    """`folders`: where files may lie that an event names by their path, with all that is below them."""

    folders: tuple[str, ...] = ()


class Security(msgspec.Struct, frozen=True, kw_only=True):
    """`hosts`: further names by which this service is called. `origins`: further pages that may call it.

    `frames`: pages that may show the notifier's own ones inside of theirs. `session`: how long a login of the page is
    good. `role_claim`: where a JWT says what somebody may.
    """

    hosts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    session: timedelta = timedelta(hours=12)
    role_claim: RoleClaim = "app_metadata.role"


class LabPages(msgspec.Struct, frozen=True, kw_only=True):
    """`settings.links`: addresses with `{host}` and `{device}` (`core.lab_pages`); empty: no such link."""

    host: str = ""
    device: str = ""


class RedisSource(msgspec.Struct, frozen=True, kw_only=True):
    """`password` is a reference (`${env:…}`, `${file:…}`), never the password itself. `channels` are patterns.

    `stream`: the key of a stream that is read as `group`; "" for none.
    """

    url: str
    username: str = ""
    password: str = ""
    channels: tuple[str, ...] = ("events:*",)
    stream: str = ""
    group: str = "notifier"

    @property
    def place(self) -> Place:
        return place(self.url)


class Sources(msgspec.Struct, frozen=True, kw_only=True):
    """Where events come from beside HTTP and the inbox."""

    redis: RedisSource | None = None


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    public_url: str = ""
    links: LabPages = LabPages()
    timezone: str = "UTC"
    sealing_keys: Mapping[str, str] = {}
    seal_on_load: bool = False
    history: History = History()
    audit: Audit = Audit()
    admin_integrations: tuple[str, ...] = ()
    heartbeat: str = ""
    outbound: Outbound = Outbound()
    attachments: Attachments = Attachments()
    security: Security = Security()
    sources: Sources = Sources()


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """One accepted text of notifier.yaml. Mappings keep the order of the file."""

    settings: Settings = Settings()
    integrations: Mapping[str, Integration] = {}
    rules: Mapping[str, Rule] = {}
    quiet_hours: Mapping[str, QuietHours] = {}
    templates: Mapping[str, Template] = {}
    tests: tuple[ConfigTest, ...] = ()

    def template_of(self, rule_id: str | None, integration_id: str) -> Template | None:
        """The template of a rule's messages, else of its integration's. None for the built-in texts."""
        rule, integration = self.rules.get(rule_id or ""), self.integrations.get(integration_id)
        named = (rule.template if rule else None) or (integration.template if integration else None)
        return self.templates.get(named) if named else None


EMPTY: Final = Config()
"""What runs while there is no usable notifier.yaml: events are stored, nothing is sent."""
