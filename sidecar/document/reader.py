"""The sections of notifier.yaml: a tree becomes a Config, or a list of problems."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta
from functools import cache
from typing import Any, Final, get_args
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import msgspec

from sidecar.channels import channels
from sidecar.core import config as model
from sidecar.core import redis_url
from sidecar.core.attachments import is_absolute
from sidecar.core.calendar import cron_trouble, never_ends
from sidecar.core.channel import Channel, Rate
from sidecar.core.conditions import COMPARISONS, magnitude, regex
from sidecar.core.config import (
    ID_PATTERN,
    LONGEST_LOGIN,
    LONGEST_TIMEOUT,
    PER_SECOND,
    SHORTEST_LOGIN,
    SHORTEST_TIMEOUT,
    Config,
    Integration,
    Rule,
)
from sidecar.core.lab_pages import Page, trouble
from sidecar.core.model import SEVERITIES
from sidecar.core.templates import check
from sidecar.document import scalars
from sidecar.document.forms import KEY, KEY_ALLOWED, ORIGIN_ALLOWED, ORIGIN_PATTERN, REFERENCE, REFERENCE_ALLOWED
from sidecar.document.scalars import found
from sidecar.document.shapes import BAD, Bad, Read, Reading, join
from sidecar.document.tree import Node, of_data, of_yaml
from sidecar.errors import InvalidError, Problem
from sidecar.memory import collector_paused, let_go

ID_ALLOWED: Final = "up to 64 small letters, digits, - and _, beginning with a letter or digit"
EVENT_TYPE: Final = r"[A-Za-z0-9_.:*?\[\]!-]{1,100}"
HOURS: Final = r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)"
DAY: Final = "(mon|tue|wed|thu|fri|sat|sun)"
STATES: Final = ("every", "first_failure", "still_failing", "recovered", "flapping")
SMALLEST: Final = "the file is empty; the smallest one that works is: version: 1"


class Parsed(msgspec.Struct, frozen=True):
    """`config` is None if a problem is an error; warnings do not prevent it."""

    config: Config | None
    problems: tuple[Problem, ...]


def parse(text: str | bytes, *, kinds: Mapping[str, Channel] | None = None) -> Parsed:
    """A text as a Config, or all its problems in the order of the file. Never raises."""
    reading = Reading()
    try:
        with collector_paused():
            root = of_yaml(text)
    except InvalidError as error:
        return Parsed(None, tuple(error.problems))
    if root is None:
        return Parsed(None, (Problem(message=SMALLEST, line=1, column=1),))
    with collector_paused():
        config = Sections(reading, root, channels() if kinds is None else kinds).config()
    for _, section in root.pairs:
        if section.kind == "mapping":
            let_go(section.value)
    problems = sorted(reading.problems, key=lambda problem: (problem.line, problem.column))
    has_errors = any(problem.severity == "error" for problem in problems)
    return Parsed(None if has_errors or isinstance(config, Bad) else config, tuple(problems))


def read_integration(
    id: str, body: Mapping[str, Any], *, known: Collection[str], kinds: Mapping[str, Channel] | None = None
) -> tuple[Integration | None, tuple[Problem, ...]]:
    """One integration given as plain data. Paths of problems are relative to it, without lines."""
    reading = Reading()
    sections = Sections(reading, of_data({}), channels() if kinds is None else kinds)
    sections.integration_ids = {*known, id}
    integration = sections.integration(id, of_data(dict(body)), "")
    return None if isinstance(integration, Bad) else integration, tuple(reading.problems)


@cache
def zones() -> frozenset[str]:
    return frozenset(available_timezones())


class Sections:
    """The readers of every section, over one document: entries may name each other."""

    def __init__(self, reading: Reading, root: Node, kinds: Mapping[str, Channel]) -> None:
        self._reading = reading
        self._root = root
        self._kinds = kinds
        self.integration_ids = self._ids("integrations")
        self._quiet_ids = self._ids("quiet_hours")
        self._template_ids = self._ids("templates")

    def _ids(self, section: str) -> set[str]:
        node = self._root.child(section)
        return {key.value for key, _ in node.pairs} if node else set()

    def config(self) -> Config | Bad:
        r = self._reading
        readers: dict[str, Read] = {
            "version": self._version,
            "settings": self._settings(),
            "integrations": self._entries(self.integration),
            "rules": self._entries(self._rule()),
            "quiet_hours": self._entries(self._quiet_hours()),
            "templates": self._entries(self._template()),
            "tests": r.list_of(self._test()),
        }
        values = r.fields(readers, ["version"])(self._root, "")
        if isinstance(values, Bad):
            return BAD
        values.pop("version")
        return Config(**values)

    def _version(self, node: Node, path: str) -> int | Bad:
        if scalars.integer(node) != 1:
            return self._reading.bad(node, path, f"found {found(node)}; this program reads version 1")
        return 1

    def _entries(self, read: Any) -> Read:
        """A section: id → entry."""

        def read_entries(node: Node, path: str) -> Any:
            pairs = self._reading.pairs(node, path)
            if isinstance(pairs, Bad):
                return BAD
            entries = {}
            for entry_id, value in pairs:
                if not re.fullmatch(ID_PATTERN, entry_id):
                    key = next(key for key, _ in node.pairs if key.value == entry_id)
                    self._reading.bad(
                        key,
                        join(path, entry_id[:64]),
                        f"found the id '{scalars.shown(entry_id)}'; allowed: {ID_ALLOWED}",
                    )
                entries[entry_id] = read(entry_id, value, join(path, entry_id))
            return BAD if any(isinstance(entry, Bad) for entry in entries.values()) else entries

        return read_entries

    # ------------------------------------------------------------------ settings

    def _settings(self) -> Read:
        r = self._reading
        return r.made(
            model.Settings,
            {
                "public_url": self._url,
                "links": r.made(model.LabPages, {"host": self._lab_page("host"), "device": self._lab_page("device")}),
                "timezone": r.one_of(zones(), "time zone"),
                "sealing_keys": r.dict_of(r.text),
                "seal_on_load": r.boolean,
                "history": r.made(model.History, {"keep_days": r.integer(1, 3650)}),
                "audit": r.made(model.Audit, {"keep_days": r.integer(1, 3650)}),
                "admin_integrations": self._integration_ids(),
                "heartbeat": self._url,
                "outbound": r.made(model.Outbound, {"private": r.one_of(("allow", "deny"))}),
                "attachments": r.made(model.Attachments, {"folders": r.list_of(self._folder, or_one=True)}),
                "security": r.made(
                    model.Security,
                    {
                        "hosts": r.list_of(r.text, or_one=True),
                        "origins": r.list_of(self._url, or_one=True),
                        "frames": r.list_of(self._origin, or_one=True),
                        "session": self._session,
                        "role_claim": r.one_of(get_args(model.RoleClaim)),
                    },
                ),
                "sources": r.made(model.Sources, {"redis": self._redis()}),
            },
        )

    def _redis(self) -> Read:
        r = self._reading
        key = r.matching(KEY, KEY_ALLOWED)
        made = r.made(
            model.RedisSource,
            {
                "url": self._redis_url,
                "username": r.matching(KEY, KEY_ALLOWED),
                "password": self._reference,
                "channels": r.list_of(key, or_one=True),
                "stream": key,
                "group": key,
            },
            ["url"],
        )

        def redis(node: Node, path: str) -> Any:
            found = made(node, path)
            if isinstance(found, model.RedisSource) and not (found.channels or found.stream):
                return r.bad(node, path, "nothing is read from it; name channels, or a stream")
            return found

        return redis

    def _redis_url(self, node: Node, path: str) -> str | Bad:
        written = scalars.text(node) or ""
        wrong = redis_url.trouble(written)
        return self._reading.bad(node, path, wrong) if wrong else written

    def _reference(self, node: Node, path: str) -> str | Bad:
        """What is no reference may be the password itself, so it is not repeated."""
        written = scalars.text(node) or ""
        if not re.fullmatch(REFERENCE, written):
            return self._reading.bad(node, path, f"found what is no reference; allowed: {REFERENCE_ALLOWED}")
        return written

    def _url(self, node: Node, path: str) -> str | Bad:
        written = scalars.text(node) or ""
        allowed = "an address such as http://qa-lab:7109"
        try:
            parts = urlsplit(written)
            is_good = parts.scheme in ("http", "https") and parts.hostname and not parts.query and (parts.port or 1)
        except ValueError:
            is_good = False
        if not is_good or not written.isprintable() or " " in written:
            return self._reading.bad(node, path, f"found {found(node)}; allowed: {allowed}")
        return written

    def _lab_page(self, page: Page) -> Read:
        def read(node: Node, path: str) -> str | Bad:
            written = scalars.text(node) or ""
            wrong = trouble(written, page)
            return self._reading.bad(node, path, wrong) if wrong else written

        return read

    def _origin(self, node: Node, path: str) -> str | Bad:
        written = scalars.text(node) or ""
        if not re.fullmatch(ORIGIN_PATTERN, written):
            return self._reading.bad(node, path, f"found {found(node)}; allowed: {ORIGIN_ALLOWED}")
        return written

    def _folder(self, node: Node, path: str) -> str | Bad:
        written = scalars.text(node) or ""
        if not is_absolute(written):
            allowed = "the absolute path of a folder, such as /captures"
            return self._reading.bad(node, path, f"found {found(node)}; allowed: {allowed}")
        return written

    def _integration_ids(self) -> Read:
        return self._reading.list_of(self._reading.one_of(self.integration_ids, "integration"))

    # ------------------------------------------------------------------ integrations

    def integration(self, id: str, node: Node, path: str) -> Integration | Bad:
        r = self._reading
        if node.kind != "mapping":
            return r.bad(node, path, f"wanted a mapping, found {found(node)}")
        channel = self._channel(node)
        values = r.fields(
            {
                "name": self._name,
                "type": r.one_of(self._kinds, "channel type"),
                "enabled": r.boolean,
                "config": r.settings(channel.settings) if channel else r.anything,
                "rate": self._rate,
                "retry": self._retry,
                "timeout": self._timeout,
                "fallback": r.list_of(r.one_of(self.integration_ids - {id}, "integration")),
                "template": r.one_of(self._template_ids, "template"),
            },
            ["type"],
        )(node, path)
        if isinstance(values, Bad) or channel is None:
            return BAD
        settings = values.pop("config", None) or self._settings_of_nothing(channel, node, path)
        if isinstance(settings, Bad):
            return BAD
        self._check_settings(channel, settings, node, path)
        return Integration(id=id, name=values.pop("name", id), channel=channel, settings=settings, **values)

    def _channel(self, node: Node) -> Channel | None:
        written = node.child("type")
        return self._kinds.get(str(written.value)) if written else None

    def _settings_of_nothing(self, channel: Channel, node: Node, path: str) -> Any:
        empty = Node(kind="mapping", value=[], line=node.line, column=node.column)
        return self._reading.settings(channel.settings)(empty, join(path, "config"))

    def _check_settings(self, channel: Channel, settings: Any, node: Node, path: str) -> None:
        """What the channel itself has to say; its problems name a field, which is looked up for its line."""
        self._note(channel.check(settings), node.child("config") or node, join(path, "config"))

    def _note(self, problems: Iterable[Problem], node: Node, path: str) -> bool:
        """Take over problems whose path begins with a field of this node; whether any of them is an error."""
        for problem in problems:
            place = node.child(problem.path.split(".")[0]) or node
            self._reading.problems.append(
                msgspec.structs.replace(problem, path=join(path, problem.path), line=place.line, column=place.column)
            )
        return any(problem.severity == "error" for problem in problems)

    def _name(self, node: Node, path: str) -> str | Bad:
        name = self._reading.text(node, path)
        if not isinstance(name, Bad) and not (len(name) <= 255 and name.isprintable()):
            return self._reading.bad(node, path, f"found {len(name)} characters; allowed: up to 255 printable ones")
        return name

    def _retry(self, node: Node, path: str) -> Any:
        r = self._reading
        waits = dict.fromkeys(("first_wait", "longest_wait", "give_up_after"), r.duration)
        retry = r.made(model.Retry, {"attempts": r.integer(1, 100), **waits})(node, path)
        if isinstance(retry, model.Retry) and retry.longest_wait < retry.first_wait:
            return r.bad(node, path, "longest_wait is shorter than first_wait; make it at least as long")
        return retry

    def _rate(self, node: Node, path: str) -> Any:
        r = self._reading
        made = r.made(Rate, {"per_second": r.number(*PER_SECOND), "burst": r.integer(1, 10_000)}, ["per_second"])
        return made(node, path)

    def _timeout(self, node: Node, path: str) -> Any:
        read = self._reading.duration(node, path)
        if isinstance(read, timedelta) and not SHORTEST_TIMEOUT <= read <= LONGEST_TIMEOUT:
            return self._reading.bad(node, path, f"found {found(node)}; allowed: 1s to 2m")
        return read

    def _session(self, node: Node, path: str) -> Any:
        read = self._reading.duration(node, path)
        if isinstance(read, timedelta) and not SHORTEST_LOGIN <= read <= LONGEST_LOGIN:
            return self._reading.bad(node, path, f"found {found(node)}; allowed: 1m to 30d")
        return read

    # ------------------------------------------------------------------ rules

    def _rule(self) -> Any:
        r = self._reading
        integration_ids, names = self._integration_ids(), r.list_of(r.text, or_one=True)
        read = r.fields(
            {
                "name": self._name,
                "enabled": r.boolean,
                "event_type": self._event_types,
                "integration_ids": integration_ids,
                "when": self._when,
                "on": r.list_of(r.one_of(STATES), or_one=True),
                "still_failing": r.made(model.StillFailing, {"every": r.integer(1, 10_000), "or_after": r.duration}),
                "group": self._group(names),
                "dedupe": r.made(model.Dedupe, {"by": names, "window": r.duration}, ["by", "window"]),
                "digest": self._digest,
                "quiet": r.one_of(self._quiet_ids, "quiet hours"),
                "escalate": r.list_of(self._escalation(integration_ids)),
                "template": r.one_of(self._template_ids, "template"),
            },
            ["event_type", "integration_ids"],
        )

        def rule(id: str, node: Node, path: str) -> Rule | Bad:
            values = read(node, path)
            if isinstance(values, Bad):
                return BAD
            return Rule(id=id, name=values.pop("name", id), event_types=values.pop("event_type"), **values)

        return rule

    def _group(self, names: Read) -> Read:
        r = self._reading
        waits = {"wait": r.duration, "interval": r.duration, "repeat": r.duration}
        return r.made(model.Group, {"by": names, **waits, "max_items": r.integer(1, 1_000)}, ["by"])

    def _escalation(self, integration_ids: Read) -> Read:
        r = self._reading
        unless = r.one_of(("acknowledged", "recovered"))
        keys = {"after": r.duration, "unless": unless, "integration_ids": integration_ids}
        return r.made(model.Escalation, keys, ["after", "integration_ids"])

    def _event_types(self, node: Node, path: str) -> Any:
        allowed = "event types or globs of up to 100 letters, digits and _ . : - * ?"
        if node.kind == "list":
            if not node.value:
                return self._reading.bad(node, path, f"found an empty list; allowed: {allowed}")
            return self._reading.list_of(self._reading.matching(EVENT_TYPE, allowed))(node, path)
        names = tuple(name.strip() for name in (scalars.text(node) or "").split(","))
        if not all(re.fullmatch(EVENT_TYPE, name) for name in names):
            return self._reading.bad(node, path, f"found {found(node)}; allowed: {allowed}")
        return names

    def _digest(self, node: Node, path: str) -> Any:
        r = self._reading
        digest = r.made(model.Digest, {"window": r.duration, "cron": self._cron, "except": self._when})(node, path)
        if isinstance(digest, model.Digest) and (digest.window is None) == (digest.cron is None):
            return r.bad(node, path, "wanted window or cron, one of the two")
        return digest

    def _cron(self, node: Node, path: str) -> Any:
        text = self._reading.text(node, path)
        trouble = cron_trouble(text) if isinstance(text, str) else None
        return self._reading.bad(node, path, f"found '{text}': {trouble}") if trouble else text

    # ------------------------------------------------------------------ when

    def _when(self, node: Node, path: str) -> Any:
        pairs = self._reading.pairs(node, path)
        if isinstance(pairs, Bad):
            return BAD
        clauses = {field: self._clause(field, value, join(path, field)) for field, value in pairs}
        return BAD if any(isinstance(clause, Bad) for clause in clauses.values()) else clauses

    def _clause(self, field: str, node: Node, path: str) -> Any:
        if node.kind == "list" and node.value:
            items = [self._condition(field, item, f"{path}[{i}]") for i, item in enumerate(node.value)]
            return BAD if any(isinstance(item, Bad) for item in items) else tuple(items)
        return self._condition(field, node, path)

    def _condition(self, field: str, node: Node, path: str) -> Any:
        if node.kind != "scalar":
            return self._reading.bad(node, path, f"wanted a value or a list of values, found {found(node)}")
        value = self._reading.scalar(node, path)
        trouble = next(condition_troubles(field, value), None) if isinstance(value, str) else None
        return self._reading.bad(node, path, trouble) if trouble else value

    # ------------------------------------------------------------------ the rest

    def _quiet_hours(self) -> Any:
        r = self._reading
        read = r.fields(
            {
                "hours": r.list_of(r.matching(HOURS, 'hours such as "22:00-07:00"'), or_one=True),
                "days": r.list_of(r.matching(f"{DAY}(-{DAY})?", "days such as mon-fri or sat"), or_one=True),
                "mode": r.one_of(("hold", "digest", "drop")),
                "except": self._when,
            },
            ["hours"],
        )

        def quiet_hours(id: str, node: Node, path: str) -> Any:
            values = read(node, path)
            if isinstance(values, Bad):
                return BAD
            quiet = model.QuietHours(id=id, except_=values.pop("except", {}), **values)
            trouble = hours_trouble(quiet)
            return r.bad(node.child("hours") or node, join(path, "hours"), trouble) if trouble else quiet

        return quiet_hours

    def _template(self) -> Any:
        r = self._reading
        read = r.fields({"title": r.text, "body": r.text})

        def template(id: str, node: Node, path: str) -> Any:
            values = read(node, path)
            if isinstance(values, Bad):
                return BAD
            template = model.Template(id=id, **values)
            return BAD if self._note(check(template), node, path) else template

        return template

    def _test(self) -> Read:
        r = self._reading
        expect = r.fields({"send": self._integration_ids(), "not": self._integration_ids()})
        read = r.fields({"event": r.dict_of(r.anything), "expect": expect}, ["event", "expect"])

        def test(node: Node, path: str) -> Any:
            values = read(node, path)
            if isinstance(values, Bad):
                return BAD
            wanted = values["expect"]
            return model.ConfigTest(event=values["event"], send=wanted.get("send", ()), not_=wanted.get("not", ()))

        return test


def hours_trouble(quiet: model.QuietHours) -> str | None:
    """What is wrong with hours that are well written."""
    for hours in quiet.hours:
        start, end = hours.split("-")
        if start == end:
            return f"found {hours}, which is no time at all; a whole day is 00:00-24:00"
    if never_ends(quiet):
        return "these hours never end; disable the rules instead, or leave a day out"
    return None


def condition_troubles(field: str, wanted: str) -> Iterator[str]:
    """What is wrong with one wanted value of `when`."""
    bare = wanted.removeprefix("!")
    sign = next((sign for sign in COMPARISONS if bare.startswith(sign)), None)
    if sign is not None and magnitude(bare[len(sign) :].strip()) is None:
        yield f"found '{scalars.shown(wanted)}'; after {sign} comes a number, a time such as 5m, or a severity"
    if len(bare) > 1 and bare.startswith("/") and bare.endswith("/"):
        yield from regex_troubles(bare[1:-1])
    elif field == "severity" and sign is None and not set("*?[") & set(bare) and bare not in SEVERITIES:
        yield f"found '{scalars.shown(wanted)}'; allowed: {', '.join(SEVERITIES)}, also with >= > <= <"


def regex_troubles(pattern: str) -> Iterator[str]:
    try:
        regex(pattern)
    except ValueError as error:
        yield f"/{scalars.shown(pattern)}/ is no regular expression that RE2 knows: {error}"
