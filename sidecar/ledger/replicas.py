"""The notifiers that share a ledger: who they are, which text of notifier.yaml each runs, and edits that travel.

Only PostgreSQL has these tables, and so the SQL here is PostgreSQL's. With SQLite there is one notifier: nobody is
asked, and nothing is found. Times are the server's, so that no two clocks are compared.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final, Literal

import msgspec

from sidecar.core.travel import Edit
from sidecar.ledger.connection import Connection, Row
from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import as_json

ALIVE_S: Final = 20.0
"""A notifier that was not seen for so long does nothing at present: its claims lapse then, too."""
KNOWS_S: Final = 3600.0
"""For so long somebody who was not seen may come back and know what to do with what waits."""
FORGOTTEN_S: Final = 24 * 3600.0

Section = Literal["integrations", "rules"]
HindranceKind = Literal["", "conflict", "read-only", "not-kept", "not-written"]


class Hindrance(msgspec.Struct, frozen=True):
    """Why an edit that another notifier accepted, the revision `edit`, is not in a file. No kind: nothing is wrong."""

    kind: HindranceKind = ""
    edit: int | None = None
    why: str = ""


class Replica(msgspec.Struct, frozen=True, kw_only=True):
    """A notifier, as it says of itself. `revision`: of notifier.yaml, None if its text never was in force.

    `keys`: the ids of its public keys, the one that seals first. `seen_edit`: the revision up to which it has seen to
    the edits of others; `hindrance`, `edit` and `why` as in Hindrance, with who accepted it. `silent_s`: for how many
    seconds nothing was heard of it.
    """

    name: str
    running: str
    program: str
    version: str
    state: str
    revision: int | None
    keys: tuple[str, ...]
    integrations: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    seen_edit: int = 0
    hindrance: HindranceKind = ""
    edit: int | None = None
    why: str = ""
    accepted_by: str | None = None
    stopped: bool = False
    started_at: datetime
    seen_at: datetime
    silent_s: float

    @property
    def is_alive(self) -> bool:
        return not self.stopped and self.silent_s < ALIVE_S


class Me(msgspec.Struct, frozen=True, kw_only=True):
    """Who a notifier is as long as it runs; `running` is of this run only."""

    name: str
    running: str
    program: str


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where its notifier.yaml stands."""

    version: str
    state: str
    revision: int | None
    keys: Collection[str]
    integrations: Collection[str]
    rules: Collection[str]


SELECT: Final = """
SELECT replicas.*, edits.replica AS accepted_by,
    EXTRACT(EPOCH FROM clock_timestamp() - seen_at)::float8 AS silent_s
FROM replicas LEFT JOIN edits ON edits.revision = replicas.edit"""
NOTE: Final = """
INSERT INTO replicas (name, running, program, version, state, revision, keys, integrations, rules)
VALUES (:name, :running, :program, :version, :state, :revision, :keys, :integrations, :rules)
ON CONFLICT (name) DO UPDATE SET
    running = excluded.running, program = excluded.program, version = excluded.version, state = excluded.state,
    revision = excluded.revision, keys = excluded.keys, integrations = excluded.integrations, rules = excluded.rules,
    started_at = CASE WHEN replicas.running = excluded.running THEN replicas.started_at ELSE excluded.started_at END,
    seen_at = excluded.seen_at, stopped = 0"""
SEEN: Final = "UPDATE replicas SET seen_at = clock_timestamp() WHERE name = ? AND running = ? RETURNING name"
STOPPED: Final = "UPDATE replicas SET stopped = 1 WHERE name = ? AND running = ? RETURNING name"
EDITS: Final = """
SELECT revision, base, version, replica,
    EXISTS (SELECT 1 FROM replicas r WHERE r.version = edits.version AND r.name <> ?) AS is_elsewhere
FROM edits WHERE revision > ? ORDER BY revision"""
"""By one statement, and so of one moment: an edit is there together with whoever runs it."""
KNOWN: Final = """
SELECT DISTINCT json_array_elements_text({section}::json) AS id FROM replicas
WHERE seen_at > clock_timestamp() - make_interval(secs => ?)"""


def replica_of(row: Row) -> Replica:
    values = dict(zip(row.keys(), row, strict=True))
    lists = {each: tuple(msgspec.json.decode(values[each])) for each in ("keys", "integrations", "rules")}
    return Replica(**{**values, **lists, "stopped": bool(values["stopped"])})


class Replicas:
    """The reading side."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> list[Replica]:
        """By name, those that are gone for less than a day among them."""
        return [replica_of(row) for row in self._db.execute(f"{SELECT} ORDER BY name")]

    def edits(self, after: int, name: str) -> tuple[list[Edit], set[str]]:
        """Those that notifiers accepted after a revision, the oldest first; and which of their versions are run by
        others than `name`."""
        rows = [dict(row) for row in self._db.execute(EDITS, (name, after))]
        elsewhere = {row["version"] for row in rows if row.pop("is_elsewhere")}
        return [Edit(**row) for row in rows], elsewhere

    def seen(self, me: Me) -> bool:
        """Say that it runs; False if the name belongs to another one, or to nobody. It waits for no turn to write."""
        return self._db.execute(SEEN, (me.name, me.running)).fetchone() is not None

    def stopped(self, me: Me) -> None:
        """Say that it ends."""
        self._db.execute(STOPPED, (me.name, me.running))


class Replicated:
    """The writing side, inside of a commit."""

    def __init__(self, db: Transaction) -> None:
        self._db = db

    def of(self, name: str) -> Replica | None:
        row = self._db.execute(f"{SELECT} WHERE name = ?", (name,)).fetchone()
        return replica_of(row) if row else None

    def others(self, name: str) -> list[Replica]:
        return [replica_of(row) for row in self._db.execute(f"{SELECT} WHERE name <> ?", (name,))]

    def note(self, me: Me, standing: Standing) -> None:
        """What it says of itself from now on."""
        lists = {each: as_json(list(getattr(standing, each))) for each in ("keys", "integrations", "rules")}
        self._db.execute(NOTE, {**msgspec.structs.asdict(me), **msgspec.structs.asdict(standing), **lists})

    def note_course(self, me: Me, seen_edit: int, hindrance: Hindrance) -> None:
        """How far it has come with the edits of others, and what is in the way."""
        query = "UPDATE replicas SET seen_edit = ?, hindrance = ?, edit = ?, why = ? WHERE name = ?"
        self._db.execute(query, (seen_edit, hindrance.kind, hindrance.edit, hindrance.why, me.name))

    def add_edit(self, edit: Edit) -> None:
        """The others are to have it, too."""
        query = "INSERT INTO edits (revision, base, version, replica) VALUES (?, ?, ?, ?)"
        self._db.execute(query, (edit.revision, edit.base, edit.version, edit.replica))

    def known(self, section: Section, within_s: float) -> set[str]:
        """The ids that notifiers know which have been seen lately, this one among them."""
        if not self._db.is_shared:
            return set()
        return {row["id"] for row in self._db.execute(KNOWN.format(section=section), (within_s,))}

    def forget(self) -> None:
        """Those that have not been seen for a day."""
        query = "DELETE FROM replicas WHERE seen_at < clock_timestamp() - make_interval(secs => ?)"
        self._db.execute(query, (FORGOTTEN_S,))
