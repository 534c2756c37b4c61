"""The notifiers that share a ledger: which run, with which notifier.yaml, and what stands between their files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import msgspec
from litestar import get
from litestar.di import NamedDependency

from sidecar.ledger import Replica
from sidecar.replicas import troubles
from sidecar.service import Service


class RunningConfig(msgspec.Struct, frozen=True, kw_only=True):
    """`state` as in `GET …/config`; `version` is the file's ETag, `revision` the one of this ledger that it is.

    `differs`: whether it is another text than that of the notifier that was asked.
    """

    state: str
    version: str
    revision: int | None
    differs: bool


class Notifier(msgspec.Struct, frozen=True, kw_only=True):
    """`is_this`: it is the one that was asked. `silent`: it did not stop, and was not heard of for 20 seconds.

    `sealing_keys`: the ids of its public keys, the one that seals first. `problems`: what is wrong, and what to do.
    `missing`: the revision, accepted by another one, that is not in its file although it should be.
    """

    name: str
    is_this: bool
    state: Literal["running", "silent", "stopped"]
    program: str
    config: RunningConfig
    sealing_keys: Sequence[str]
    started_at: datetime
    seen_at: datetime
    problems: list[str]
    missing: int | None


@get("/replicas", sync_to_thread=True, tags=["config"], summary="The notifiers that share this ledger")
def list_replicas(service: NamedDependency[Service]) -> list[Notifier]:
    """By name; those that were seen within a day. A notifier that has its ledger for itself lists none."""
    return notifiers(service)


def notifiers(service: Service) -> list[Notifier]:
    rows, version = service.replicas.all(), service.live.current.version
    return [shown(row, rows, version, is_this=row.running == service.me.running) for row in rows]


def shown(row: Replica, rows: Sequence[Replica], version: str, *, is_this: bool) -> Notifier:
    return Notifier(
        name=row.name,
        is_this=is_this,
        state="running" if row.is_alive else "stopped" if row.stopped else "silent",
        program=row.program,
        config=RunningConfig(
            state=row.state, version=row.version, revision=row.revision, differs=row.version != version
        ),
        sealing_keys=row.keys,
        started_at=row.started_at,
        seen_at=row.seen_at,
        problems=troubles(row, rows),
        missing=row.edit,
    )
