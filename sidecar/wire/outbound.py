"""OutboundWire: the implementation of `core.channel.Wire`."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import copy
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from sidecar.core.channel import Failed, File, Outcome, Request, Response, Sent, Text
from sidecar.core.model import Attachment, Severity
from sidecar.core.outcome import answered, one_line, redacted

if TYPE_CHECKING:
    from sidecar.wire.door import Call
    from sidecar.wire.plugins import Instances
    from sidecar.wire.pools import Pools
    from sidecar.wire.sessions import Sessions

NOT_SECRET: Final = frozenset({"schema", "host", "port", "server_url", "smtp_host", "tls", "from_addr", "targets"})
"""Arguments of plugins that a reason may name."""

USER_AGENT: Final = "virtualpytest-notifier"

_NOTIFY_TYPES: Final = {
    Severity.debug: "info",
    Severity.info: "info",
    Severity.warning: "warning",
    Severity.error: "failure",
    Severity.critical: "failure",
}
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Escape sequences, and what turns the direction of text."""


class OutboundWire:
    """Thread-safe. What it needs (TLS, Apprise) is loaded when the first message goes out, not before.

    `data`: where `append_line` writes. `timeout_s`: for each exchange with a service. `ca_file` replaces the system's
    certificates (SSL_CERT_FILE). `env`: where HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY are read from.
    """

    def __init__(
        self,
        *,
        data: Path,
        timeout_s: float = 15.0,
        ca_file: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._data = data
        self._timeout_s = timeout_s
        self._folders: tuple[str, ...] = ()
        self._private = True
        self._shared = Shared(ca_file, dict(env or {}))

    def within(self, timeout_s: float, folders: tuple[str, ...] = (), *, private: bool = True) -> OutboundWire:
        """The same wire with other bounds, over the same connections."""
        if (timeout_s, folders, private) == (self._timeout_s, self._folders, self._private):
            return self
        view = copy(self)
        view._timeout_s, view._folders, view._private = timeout_s, folders, private
        return view

    def http(self, request: Request) -> Response | Failed:
        from sidecar.wire.pools import Outgoing  # noqa: PLC0415  # 15 MB that an idle sidecar does not need

        headers = {"User-Agent": USER_AGENT, **request.headers}
        body = request.content
        if request.json is not None:
            body = msgspec.json.encode(request.json)
            headers.setdefault("Content-Type", "application/json")
        timeout_s = request.timeout_s or self._timeout_s
        return self._shared.pools.exchange(
            Outgoing(
                method=request.method,
                url=request.url,
                headers=headers,
                body=body,
                timeout_s=timeout_s,
                private=self._private,
            )
        )

    def apprise(
        self, arguments: Mapping[str, Any], text: Text, *, plugin: Callable[[], type[Any]] | None = None
    ) -> Outcome:
        from sidecar.wire.door import through_our_door  # noqa: PLC0415  # as above
        from sidecar.wire.plugins import UnknownSchemaError, apprise_asset, plugin_class  # noqa: PLC0415  # as above

        apprise_asset()
        schema = schema_of(arguments)
        try:
            found = plugin() if plugin else plugin_class(schema)
        except UnknownSchemaError:
            return _unusable(f"Apprise knows no service '{schema}://'; see docs/channels/apprise.md")
        through_our_door(found)
        return self._notified(found, arguments, text)

    def _notified(self, plugin: type[Any], arguments: Mapping[str, Any], text: Text) -> Outcome:
        from sidecar.wire.door import CALL, Call  # noqa: PLC0415  # as above
        from sidecar.wire.plugins import built, key_of  # noqa: PLC0415  # as above

        service = str(plugin.service_name)
        call = Call(self._shared.pools, timeout_s=self._timeout_s, private=self._private)
        token = CALL.set(call)
        try:
            with self._shared.instances.lend(
                key_of(plugin, arguments, self._timeout_s), lambda: built(plugin, arguments, self._timeout_s)
            ) as instance:
                taken = handed_to(
                    instance, text, call.ask, partial(self._shared.sessions.post, call.letters, self._timeout_s)
                )
        except (TypeError, ValueError) as error:  # AppriseImproperlyConfigured is a TypeError
            return _unusable(f"{service} cannot be used with these settings: {_own_words(error, arguments)}")
        finally:
            CALL.reset(token)
        if not isinstance(taken, bool):
            return taken
        return outcome_of(service, call, arguments, taken=taken)

    def fetch(self, attachment: Attachment, most: int) -> File | Failed:
        from sidecar.wire.fetching import asked_for, from_answer, from_disk  # noqa: PLC0415  # as above

        if not attachment.is_web:
            return from_disk(attachment, self._folders, most)
        answer = self._shared.pools.exchange(asked_for(attachment, most, self._timeout_s, private=self._private))
        return answer if isinstance(answer, Failed) else from_answer(attachment, answer, most)

    def append_line(self, path: str, line: str) -> Outcome:
        """Append one line to a file in the data directory; whole lines, also from several threads or processes."""
        target = (self._data / path).resolve()
        if not target.is_relative_to(self._data.resolve()):
            return _unusable(f"'{path}' is outside of the data directory")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(target, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                _write_all(file, f"{line}\n".encode("utf-8", "replace"))
            finally:
                os.close(file)
        except OSError as error:
            reason = f"'{path}' cannot be written: {(error.strerror or str(error)).lower()}"
            return Failed(reason=reason, kind="server", retryable=True)
        return Sent(detail=f"written to {path}")

    def tidy(self) -> None:
        """Close connections that nobody needed for a while."""
        self._shared.tidy()

    def close(self) -> None:
        """Close every idle connection."""
        self._shared.close()

    def show(self, block: str) -> None:
        """Print on the terminal, if there still is one. Control characters and escape sequences do not reach it."""
        stream = sys.stdout
        encoding = stream.encoding or "utf-8"
        with suppress(OSError, ValueError):  # a closed pipe must not fail the delivery
            stream.write((_CONTROL.sub("�", block) + "\n").encode(encoding, "replace").decode(encoding))
            stream.flush()


class Shared:
    """What every view of a wire has in common, each part made when it is first needed."""

    def __init__(self, ca_file: str | None, env: Mapping[str, str]) -> None:
        self._ca_file = ca_file
        self._env = env

    @cached_property
    def pools(self) -> Pools:
        from sidecar.wire.pools import Pools  # noqa: PLC0415  # 15 MB that an idle sidecar does not need

        return Pools(ca_file=self._ca_file, env=self._env)

    @cached_property
    def instances(self) -> Instances:
        from sidecar.wire.plugins import Instances  # noqa: PLC0415  # as above

        return Instances()

    @cached_property
    def sessions(self) -> Sessions:
        from sidecar.wire.sessions import Sessions  # noqa: PLC0415  # as above

        return Sessions()

    def tidy(self) -> None:
        if "pools" in vars(self):
            self.pools.tidy()
        if "sessions" in vars(self):
            self.sessions.close_old()

    def close(self) -> None:
        if "pools" in vars(self):
            self.pools.close()
        if "sessions" in vars(self):
            self.sessions.close_all()


def handed_to(plugin: Any, text: Text, ask: Callable[..., Any], post: Callable[..., Any]) -> Outcome | bool:
    """Apprise's way with any text; a plugin of ours gets its body, which is complete, as it is.

    A plugin of ours may know what the answer meant. `ask` is `Call.ask`; `post` is `Sessions.post`, for the one that
    sends mail.
    """
    if getattr(plugin, "takes_it_as_it_is", False):
        said: Outcome | bool = plugin.send(text.body, text=text, ask=ask, post=post)
        return said
    return bool(
        plugin.notify(
            body=text.body or text.title,
            title=text.title,
            notify_type=_NOTIFY_TYPES[text.severity],
            body_format=text.markup,
        )
    )


def _write_all(file: int, data: bytes) -> None:
    """One write, so that lines of several writers do not mix. It is short only when the disk is full."""
    if os.write(file, data) < len(data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def schema_of(arguments: Mapping[str, Any]) -> str:
    given = arguments.get("schema") or str(arguments.get("url", "")).partition("://")[0]
    return str(given).strip().lower()


def secrets_of(value: Any) -> Iterator[str]:
    """Every text among a plugin's arguments that may be a secret."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from () if name in NOT_SECRET else secrets_of(inner)
    elif isinstance(value, list | tuple | set):
        for inner in value:
            yield from secrets_of(inner)
    elif isinstance(value, str):
        yield value


def outcome_of(service: str, call: Call, arguments: Mapping[str, Any], *, taken: bool) -> Outcome:
    """What a plugin's True or False meant, from what went over the wire meanwhile."""
    if call.letters.all:
        return _of_letters(call, taken=taken, hide=tuple(secrets_of(arguments)))
    if not call.exchanges:
        return Sent() if taken else _silent(service)
    last = call.exchanges[-1]
    if taken:
        return Sent(detail=f"{service} answered {last.status}", status_code=last.status or None)
    last = next((exchange for exchange in reversed(call.exchanges) if not exchange.ok), last)
    if last.fault:
        return doubted(last.fault)
    return answered(service, last.status, last.headers, last.body, hide=(*secrets_of(arguments), last.login))


def doubted(failed: Failed) -> Failed:
    """What a person must know before sending it again."""
    if not failed.ambiguous:
        return failed
    return msgspec.structs.replace(failed, reason=f"{failed.reason}; the message may have arrived all the same")


def _of_letters(call: Call, *, taken: bool, hide: tuple[str, ...]) -> Outcome:
    from sidecar.wire.replies import failure  # noqa: PLC0415  # loaded by the call anyway

    letter = call.letters.all[-1]
    failed = None if taken else failure(letter, hide)
    if failed or not (taken or letter.accepted):
        return doubted(failed) if failed else _silent(letter.where)
    refused = "".join(f"; refused for {name}: {reply[0]}" for name, reply in letter.refused.items())
    return Sent(detail=redacted(letter.accepted, hide) + refused, status_code=250)


def _silent(service: str) -> Failed:
    reason = f"{service} did not take the message, and Apprise does not say why"
    return Failed(reason=reason, kind="connection", retryable=True, ambiguous=True)


def _unusable(reason: str) -> Failed:
    return Failed(reason=reason, kind="settings", retryable=False)


def _own_words(error: Exception, arguments: Mapping[str, Any]) -> str:
    return one_line(redacted(str(error), secrets_of(arguments)))
