"""Writes down what was decided about an event: its messages, its incident, and what comes due by itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec

from sidecar.core.draft import Join, Plan
from sidecar.core.incident import Incident, Subject
from sidecar.core.model import Delivery
from sidecar.core.record import Silence, Silenced, Timer, identity
from sidecar.ledger.connection import Dialect, Many
from sidecar.ledger.recent import Recent
from sidecar.ledger.record import INCIDENT, Recorded, incident_of, incident_row
from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import as_json, stamp

TABLES: Final = {
    "incidents": INCIDENT,
    "subjects": ("key", "body", "at"),
    "items": ("delivery_id", "event_id", "incident_id"),
    "bundles": ("key", "delivery_id", "opened_at", "due_at", "severity"),
    "timers": ("kind", "subject_id", "rule_id", "integration_id", "step", "due_at"),
    "told": ("key", "at", "event_id"),
    "silenced": ("silence_id", "rule_id", "integration_id", "incident_id"),
}
"""The columns of the tables whose rows take the place of earlier ones."""
ONE_OF: Final = {
    "incidents": ("id",),
    "subjects": ("key",),
    "items": ("delivery_id", "event_id"),
    "bundles": ("key",),
    "timers": ("kind", "subject_id", "rule_id", "integration_id", "step"),
    "told": ("key",),
    "silenced": TABLES["silenced"],
    "threads": ("integration_id", "incident_id"),
}
"""What identifies a row of them."""


BOTH: Final = """
SELECT incidents.*, subjects.body FROM (SELECT CAST(? AS TEXT) AS key) asked
LEFT JOIN subjects ON subjects.key = asked.key LEFT JOIN incidents ON incidents.key = asked.key
ORDER BY incidents.seq DESC LIMIT 1"""
"""The newest incident of a key, and the subject of the same: mostly what fails has no other id for the problem."""


def statements(dialect: Dialect) -> dict[str, Many | None]:
    """How rows of each kind are written."""
    return {**{table: upsert(dialect, table) for table in TABLES}, "incident_keys": None}


def besides(rule_ids: Collection[str]) -> str:
    """A condition with as many values."""
    return f"AND rule_id NOT IN ({', '.join('?' * len(rule_ids))})" if rule_ids else ""


def upsert(dialect: Dialect, table: str) -> Many:
    identity, columns = ONE_OF[table], TABLES[table]
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in identity)
    then = f"UPDATE SET {changed}" if changed else "NOTHING"
    return dialect.insert(table, columns, f"ON CONFLICT ({', '.join(identity)}) DO {then}")


class Decided(Recorded):
    """The record inside of a commit, which can be written, too. What it was asked lately it knows (`Recent`)."""

    def __init__(self, db: Transaction) -> None:
        super().__init__(db)
        self._tables = db
        self._incidents = Recent(super().incident)
        self._subjects = Recent(super().subject)
        self._silences: tuple[datetime, Sequence[Silence]] | None = None
        db.to_forget(self._forget_what_is_known)

    def _forget_what_is_known(self) -> None:
        self._incidents.clear()
        self._subjects.clear()
        self._silences = None

    def incident(self, key: str) -> Incident | None:
        """One that this commit saved, and that is not known as the newest, is looked for again next time."""
        if not self._incidents.knows(key) and self._tables.added("incident_keys", key):
            return super().incident(key)
        if self._tables.is_shared and not (self._incidents.knows(key) or self._subjects.knows(key)):
            self._look_for_both(key)
        return self._incidents.get(key)

    def _look_for_both(self, key: str) -> None:
        """Where each question goes to another process and back, two are asked as one."""
        row = self._tables.look(BOTH, (key,)).fetchone()
        self._incidents.put(key, incident_of(row) if row["id"] else None)
        if not self._tables.added("subjects", key):
            self._subjects.put(key, msgspec.json.decode(row["body"], type=Subject) if row["body"] else None)

    def subject(self, key: str) -> Subject | None:
        return self._subjects.get(key)

    def silences(self, now: datetime) -> Sequence[Silence]:
        """Those that were in force when they were read, or come later; earlier ones ask for another look."""
        if self._silences is None or now < self._silences[0]:
            self._silences = now, self.not_ended(now)
        return [each for each in self._silences[1] if each.created_at <= now < each.until]

    def follow(self, plan: Plan) -> None:
        """Write down what follows from an event, but for the messages themselves and the decisions."""
        if plan.incident and not self._incidents.holds(plan.incident.key, plan.incident):
            self.save_incident(plan.incident)
        if plan.subject and not self._subjects.holds(plan.subject.key, plan.subject):
            self.save_subject(plan.subject)
        for delivery in plan.deliveries:
            self._open_bundle(delivery)
        for join in plan.joins:
            self._join(join)
        for item in plan.items:
            row = (item.delivery_id, item.event_id, item.incident_id)
            self._tables.add("items", f"{item.delivery_id} {item.event_id}", row)
        for timer in plan.timers:
            self.set_timer(timer)
        for key, told in plan.told:
            self._tables.add("told", key, (key, stamp(told.at), told.event_id))
        for each in plan.silenced:
            self._silence(each)

    def save_incident(self, incident: Incident) -> None:
        """An open one is the newest of its key: another one opens only when it has ended."""
        self._tables.add("incidents", incident.id, incident_row(incident))
        self._tables.add("incident_keys", incident.key, (incident.id,))
        if incident.is_open:
            self._incidents.put(incident.key, incident)
        else:
            self._incidents.drop(incident.key)

    def save_subject(self, subject: Subject) -> None:
        self._subjects.put(subject.key, subject)
        self._tables.add("subjects", subject.key, (subject.key, as_json(subject), stamp(subject.changes[-1])))

    def _open_bundle(self, delivery: Delivery) -> None:
        if delivery.bundle and delivery.due_at:
            times = stamp(delivery.created_at), stamp(delivery.due_at)
            row = (delivery.bundle, delivery.id, *times, int(delivery.severity))
            self._tables.add("bundles", delivery.bundle, row)

    def _join(self, join: Join) -> None:
        known = self.bundle(join.bundle, join.due_at)
        if known is None or (known.due_at == join.due_at and known.severity >= join.severity):
            return
        severity, due_at = int(max(known.severity, join.severity)), stamp(join.due_at)
        row = (join.bundle, join.delivery_id, stamp(known.opened_at), due_at, severity)
        self._tables.add("bundles", join.bundle, row)
        query = "UPDATE deliveries SET due_at = ?, owed_at = ?, severity = ? WHERE id = ? AND state = 'waiting'"
        self._tables.send(query, (due_at, due_at, severity, join.delivery_id))

    def _silence(self, each: Silenced) -> None:
        row = (each.silence_id, each.rule_id, each.integration_id, each.incident_id)
        self._tables.add("silenced", as_json(row), row)

    # ------------------------------------------------------------------ timers

    def set_timer(self, timer: Timer) -> None:
        which = identity(timer)
        self._tables.add("timers", as_json(which), (*which, stamp(timer.due_at)))

    def next_timer(self, left: Collection[str] = ()) -> datetime | None:
        """When the first one is due that belongs to none of the rules `left`."""
        query = f"SELECT MIN(due_at) FROM timers WHERE true {besides(left)}"  # noqa: S608  # our own words
        found = self._tables.execute(query, (*left,)).fetchone()[0]
        return datetime.fromisoformat(found) if found else None

    def take_timers(self, now: datetime, limit: int, left: Collection[str] = ()) -> list[Timer]:
        """Those that are due, the first one first, but for the rules `left`; they are no longer there."""
        names = ", ".join(TABLES["timers"])
        one = ", ".join(ONE_OF["timers"])
        first = f"SELECT {one} FROM timers WHERE due_at <= ? {besides(left)} ORDER BY due_at LIMIT ?"  # noqa: S608  # our own names
        query = f"DELETE FROM timers WHERE ({one}) IN ({first}) RETURNING {names}"  # noqa: S608  # our own names
        rows = self._tables.execute(query, (stamp(now), *left, limit)).fetchall()
        timers = [Timer(**{**dict(row), "due_at": datetime.fromisoformat(row["due_at"])}) for row in rows]
        return sorted(timers, key=lambda timer: (timer.due_at, identity(timer)))

    def timers_set_back(self, by: timedelta, now: datetime) -> None:
        """The clock was set back: what is due after some time is due as much earlier. A silence ends at its time."""
        sooner = self._tables.dialect.sooner.format(at="due_at")
        for query in SET_BACK:
            self._tables.execute(query.format(sooner=sooner), (f"-{by.total_seconds():.3f} seconds", stamp(now)))

    # ------------------------------------------------------------------ silences

    def add_silence(self, silence: Silence) -> None:
        self._silences = None
        self._tables.execute(
            "INSERT INTO silences (id, conditions, until, reason, author, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (
                silence.id,
                as_json(silence.when),
                stamp(silence.until),
                silence.reason,
                silence.author,
                stamp(silence.created_at),
            ),
        )

    def end_silence(self, silence_id: str, by: str, now: datetime) -> None:
        self._silences = None
        query = "UPDATE silences SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL"
        self._tables.execute(query, (stamp(now), by, silence_id))

    # ------------------------------------------------------------------ clearing up

    def expired(self, before: datetime, limit: int) -> list[Incident]:
        """Open incidents that nothing was heard of since then."""
        query = "SELECT * FROM incidents WHERE closed_at IS NULL AND last_at < ? ORDER BY last_at LIMIT ?"
        found = [incident_of(row) for row in self._tables.execute(query, (stamp(before), limit))]
        return [each for each in found if each is not None]

    def forget(self, before: datetime, limit: int) -> int:
        """Delete some of what ended before; how many rows."""
        self._forget_what_is_known()
        deleted = 0
        for query in FORGET:
            deleted += self._tables.execute(query, (stamp(before), limit)).rowcount
        return deleted

    def renamed(self, section: str, old: str, new: str) -> None:
        """What is remembered of a rule or an integration is remembered of its new id."""
        column = {"rules": "rule_id", "integrations": "integration_id"}[section]
        self._rename_in_keys(section, old, new)
        self._rename_in_subjects(section, old, new)
        for table in ("timers", "silenced", *(["threads"] if section == "integrations" else [])):
            self._replace(table, column, old, new)
        if section == "rules":
            self._rename_in_deliveries(old, new)
            self._rename_in_incidents(old, new)
        else:
            self._keep_former_ids(old, new)
        self._rename_in_silences(column, old, new)

    def _keep_former_ids(self, old: str, new: str) -> None:
        """`old` may be another integration tomorrow, so it takes its former ids along."""
        for query in (
            "INSERT INTO former_ids SELECT :new, former_id FROM former_ids WHERE integration_id = :old"
            " ON CONFLICT (integration_id, former_id) DO NOTHING",
            "INSERT INTO former_ids VALUES (:new, :old) ON CONFLICT (integration_id, former_id) DO NOTHING",
            "DELETE FROM former_ids WHERE integration_id = :old OR former_id = integration_id",
        ):
            self._tables.execute(query, {"old": old, "new": new})

    def _rename_in_deliveries(self, old: str, new: str) -> None:
        """What waits is worded by the same template."""
        query = (
            "UPDATE deliveries SET rule_id = ? WHERE indexed = 0 AND state IN ('waiting', 'sending') AND rule_id = ?"
        )
        self._tables.execute(query, (new, old))

    def _rename_in_incidents(self, old: str, new: str) -> None:
        query = "SELECT * FROM incidents WHERE closed_at IS NULL AND instr(rules, ?) > 0"
        for row in self._tables.execute(query, (as_json(old),)).fetchall():
            incident = incident_of(row)
            if incident is not None and old in incident.rules:
                rules = {new if each == old else each: at for each, at in incident.rules.items()}
                self.save_incident(msgspec.structs.replace(incident, rules=rules))

    def _rename_in_keys(self, section: str, old: str, new: str) -> None:
        """What collects goes on collecting, and what was told was told (`noise.bundle_key`, `noise.dedupe_key`)."""
        for key, renamed in self._keys_with("bundles", {"rules": 1, "integrations": 2}[section], old, new):
            self._tables.execute("UPDATE deliveries SET bundle = ? WHERE bundle = ?", (renamed, key))
            self._replace("timers", "subject_id", key, renamed)
            self._replace("bundles", "key", key, renamed)
        if section == "rules":
            for key, renamed in self._keys_with("told", 0, old, new):
                self._replace("told", "key", key, renamed)

    def _keys_with(self, table: str, place: int, old: str, new: str) -> list[tuple[str, str]]:
        """The keys of a table, JSON lists, that have `old` at this place; and the same with `new`."""
        query = f"SELECT key FROM {table} WHERE instr(key, ?) > 0"  # noqa: S608  # our own names
        keys = [(row["key"], msgspec.json.decode(row["key"])) for row in self._tables.execute(query, (as_json(old),))]
        return [
            (key, as_json([*parts[:place], new, *parts[place + 1 :]]))
            for key, parts in keys
            if parts[place : place + 1] == [old]
        ]

    def _replace(self, table: str, column: str, old: str, new: str) -> None:
        """A part of what identifies rows is another one from now on; rows that had that already make way."""
        others = [f"other.{name} = {table}.{name}" for name in ONE_OF[table] if name != column]
        same = " AND ".join([f"other.{column} = ?", *others])
        self._tables.execute(
            f"DELETE FROM {table} WHERE {column} = ? AND EXISTS (SELECT 1 FROM {table} other WHERE {same})",  # noqa: S608  # our own names
            (new, old),
        )
        self._tables.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))  # noqa: S608  # our own names

    def _rename_in_subjects(self, section: str, old: str, new: str) -> None:
        """What flaps is told to the same ones when it has calmed."""
        rules, integrations = ({old: new}, {}) if section == "rules" else ({}, {old: new})
        query = "SELECT body FROM subjects WHERE instr(body, ?) > 0"
        for row in self._tables.execute(query, (as_json(old),)).fetchall():
            subject = msgspec.json.decode(row["body"], type=Subject)
            owed = {
                rules.get(rule, rule): tuple(integrations.get(each, each) for each in told)
                for rule, told in subject.owed.items()
            }
            self.save_subject(msgspec.structs.replace(subject, owed=owed))

    def _rename_in_silences(self, field: str, old: str, new: str) -> None:
        self._silences = None
        query = "SELECT id, conditions FROM silences WHERE instr(conditions, ?) > 0"
        for row in self._tables.execute(query, (as_json(old),)).fetchall():
            when = msgspec.json.decode(row["conditions"])
            if when.get(field) == old:
                values = (as_json(when | {field: new}), row["id"])
                self._tables.execute("UPDATE silences SET conditions = ? WHERE id = ?", values)


SET_BACK: Final = (
    "UPDATE timers SET due_at = {sooner} WHERE kind <> 'silence' AND due_at > ?",
    "UPDATE bundles SET due_at = {sooner} WHERE due_at > ?"
    " AND NOT EXISTS (SELECT 1 FROM deliveries WHERE id = delivery_id AND at_time_of_day <> 0)",
)
FORGET: Final = (
    "DELETE FROM incidents WHERE seq IN (SELECT seq FROM incidents WHERE closed_at < ? ORDER BY closed_at LIMIT ?)",
    "DELETE FROM subjects WHERE key IN (SELECT key FROM subjects WHERE at < ? LIMIT ?)",
    "DELETE FROM told WHERE key IN (SELECT key FROM told WHERE at < ? LIMIT ?)",
    "DELETE FROM bundles WHERE key IN (SELECT key FROM bundles WHERE due_at < ? LIMIT ?)",
    (
        "DELETE FROM threads WHERE (integration_id, incident_id) IN (SELECT integration_id, incident_id FROM threads"
        " WHERE at < ? AND NOT EXISTS"
        " (SELECT 1 FROM incidents WHERE id = threads.incident_id AND closed_at IS NULL) LIMIT ?)"
    ),
    "DELETE FROM silences WHERE id IN (SELECT id FROM silences WHERE until < ? LIMIT ?)",
)
