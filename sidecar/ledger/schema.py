"""The tables of the ledger, one step per migration, in order. A step that was released never changes.

Times are ISO 8601 texts in UTC with microseconds, all of the same length, so that they sort as text.
"""

from __future__ import annotations

from typing import Final

TABLES: Final = """
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    severity INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_id TEXT,
    team_id TEXT,
    time TEXT NOT NULL,
    received_at TEXT NOT NULL,
    event_data TEXT NOT NULL,
    notes TEXT NOT NULL,
    incident_id TEXT,
    decisions TEXT,
    unrouted INTEGER
);
-- An event without decisions was taken while there was no usable configuration: it is decided later.
CREATE INDEX events_undecided ON events (seq) WHERE decisions IS NULL;
CREATE INDEX events_by_type ON events (event_type, seq);

CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_id TEXT NOT NULL REFERENCES events (id),
    event_type TEXT NOT NULL,
    severity INTEGER NOT NULL,
    rule_id TEXT,
    integration_id TEXT NOT NULL,
    integration_type TEXT NOT NULL,
    integration_name TEXT NOT NULL,
    recipient TEXT NOT NULL,
    host TEXT,
    device TEXT,
    incident_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    message TEXT,
    message_preview TEXT,
    error_message TEXT,
    provider_id TEXT
);
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_due_by_integration ON deliveries (integration_id, due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_sending ON deliveries (seq) WHERE state = 'sending';
CREATE INDEX deliveries_by_event ON deliveries (event_id);
CREATE INDEX deliveries_by_state ON deliveries (state, seq);
CREATE INDEX deliveries_by_integration ON deliveries (integration_id, seq);

CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
CREATE INDEX attempts_by_delivery ON attempts (delivery_id, seq);

CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX answers_by_time ON answers (at);

CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
"""

HISTORY_VIEW: Final = """
CREATE VIEW notification_history AS
SELECT d.id,
       d.event_type,
       d.integration_type,
       d.integration_name,
       d.recipient,
       CASE d.state WHEN 'sent' THEN 'sent'
                    WHEN 'failed' THEN 'failed'
                    WHEN 'cancelled' THEN 'failed'
                    ELSE 'pending' END AS status,
       d.message_preview,
       d.error_message,
       e.event_data,
       COALESCE(d.settled_at, d.created_at) AS sent_at
FROM deliveries d JOIN events e ON e.id = d.event_id
"""

REVISIONS: Final = """
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    added INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    content BLOB
);
-- The text of notifier.yaml, compressed by zlib. Null: it held a plain secret that could not be sealed.
CREATE INDEX revisions_by_version ON revisions (version);
"""

LANES: Final = """
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
-- How each integration is doing, as JSON (core.lane.Lane); those that are well may be missing.
ALTER TABLE deliveries ADD COLUMN note TEXT;
"""

ALERTS: Final = """
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
-- The notifier's own troubles that last.
"""

HISTORY: Final = """
ALTER TABLE deliveries ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN attempts_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN replayed_at TEXT;
ALTER TABLE deliveries ADD COLUMN replayed_by TEXT;
CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
-- What is not settled is not indexed either.
CREATE INDEX deliveries_not_indexed ON deliveries (seq) WHERE indexed = 0;
DROP INDEX deliveries_by_state;
DROP INDEX deliveries_by_integration;
DROP INDEX deliveries_due;
DROP INDEX deliveries_sending;
"""

DECIDING: Final = """
CREATE TABLE incidents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    host TEXT NOT NULL,
    device TEXT NOT NULL,
    severity INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    count INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    last_event_id TEXT NOT NULL,
    closed_at TEXT,
    closed_by TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT NOT NULL,
    rules TEXT NOT NULL
);
CREATE INDEX incidents_by_key ON incidents (key, seq);
CREATE INDEX incidents_open ON incidents (last_at) WHERE closed_at IS NULL;
CREATE INDEX incidents_open_last ON incidents (last_event_id) WHERE closed_at IS NULL;
CREATE INDEX incidents_closed ON incidents (closed_at) WHERE closed_at IS NOT NULL;
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
-- How what can fail has changed lately, as JSON (core.incident.Subject).
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
-- What `dedupe` does not tell twice.
CREATE INDEX told_by_time ON told (at);
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
-- The newest message of each group, digest and the like.
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
-- The events of a message that collects several, its own first one included.
CREATE INDEX items_by_event ON items (event_id);
CREATE INDEX items_by_incident ON items (incident_id) WHERE incident_id IS NOT NULL;
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
CREATE INDEX timers_due ON timers (due_at);
CREATE TABLE silences (
    id TEXT PRIMARY KEY,
    conditions TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT
);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
-- What is told once if it still fails when the silence ends.
ALTER TABLE deliveries ADD COLUMN owed_at TEXT;
ALTER TABLE deliveries ADD COLUMN occasion TEXT;
ALTER TABLE deliveries ADD COLUMN bundle TEXT;
ALTER TABLE deliveries ADD COLUMN at_time_of_day INTEGER NOT NULL DEFAULT 0;
-- owed_at: when it was to go out at first; null: when it was created, or replayed.
CREATE INDEX deliveries_by_incident ON deliveries (incident_id, integration_id) WHERE incident_id IS NOT NULL;
CREATE INDEX deliveries_by_bundle ON deliveries (bundle) WHERE bundle IS NOT NULL;
"""

THREADS: Final = """
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
-- What a channel keeps of an incident from one message to the next, as JSON.
CREATE INDEX threads_by_subject ON threads (integration_id, subject, at);
CREATE INDEX threads_by_time ON threads (at);
ALTER TABLE events ADD COLUMN attachments TEXT;
-- Messages about one problem go out in their order.
CREATE INDEX deliveries_in_order ON deliveries (incident_id, integration_id, seq)
    WHERE state IN ('waiting', 'sending') AND incident_id IS NOT NULL;
"""

INDEXES: Final = """
DROP INDEX deliveries_in_order;
-- The same by what changes once, after a message is settled, and not each time that its state does.
CREATE INDEX deliveries_in_order ON deliveries (incident_id, integration_id, seq)
    WHERE indexed = 0 AND incident_id IS NOT NULL;
DROP INDEX incidents_open_last;
-- An event knows its incident.
"""

TALLIES: Final = """
CREATE TABLE tallies (
    hour TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (hour, integration_id, state)
) WITHOUT ROWID;
-- How many deliveries of the history's index were settled in each hour (2026-01-31T22), for figures and charts.
INSERT INTO tallies SELECT substr(settled_at, 1, 13), integration_id, state, COUNT(*)
    FROM deliveries WHERE indexed = 1 AND settled_at IS NOT NULL GROUP BY 1, 2, 3;
"""

FORMER_IDS: Final = """
CREATE TABLE former_ids (integration_id TEXT NOT NULL, former_id TEXT NOT NULL, PRIMARY KEY (integration_id, former_id))
    WITHOUT ROWID;
-- What an integration was called before: who was told of a problem under that id hears of its end under this one.
"""

LAST_SENT: Final = """
ALTER TABLE tallies ADD COLUMN last_at TEXT NOT NULL DEFAULT '';
-- When the last of them was settled.
UPDATE tallies SET last_at = hour || ':00:00.000000+00:00';
"""

AUDIT: Final = """
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    address TEXT NOT NULL,
    via TEXT NOT NULL,
    what TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    status INTEGER NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER
);
-- Who did what. Revisions are forgotten before it, so `revision` refers to none by a foreign key.
CREATE INDEX audit_by_subject ON audit (subject_id, seq);
"""

TRACE: Final = """
ALTER TABLE events ADD COLUMN trace TEXT;
-- traceparent and tracestate, as JSON.
"""

MERGES: Final = """
-- The index merges its parts when it is told to (ledger.retention), not some hundred pages at once whenever it likes,
-- and eight at a time: the largest come together once in some three million rows. A word that is in all of them is
-- merged in one go.
INSERT INTO history_index (history_index, rank) VALUES ('automerge', 0);
INSERT INTO history_index (history_index, rank) VALUES ('usermerge', 8);
INSERT INTO history_index (history_index, rank) VALUES ('crisismerge', 64);
"""

STEPS: Final = {
    "001_tables": TABLES,
    "002_history_view": HISTORY_VIEW,
    "003_revisions": REVISIONS,
    "004_lanes": LANES,
    "005_alerts": ALERTS,
    "006_history": HISTORY,
    "007_deciding": DECIDING,
    "008_threads": THREADS,
    "009_indexes": INDEXES,
    "010_tallies": TALLIES,
    "011_former_ids": FORMER_IDS,
    "012_last_sent": LAST_SENT,
    "013_audit": AUDIT,
    "014_trace": TRACE,
    "015_merges": MERGES,
}
"""Every migration there has been: its name and what it runs."""
