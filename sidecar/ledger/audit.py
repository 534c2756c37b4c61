"""Who did what: one row for each deed of a person or a program, newest last, for `settings.audit.keep_days`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final, Literal

import msgspec

from sidecar.ledger.connection import Connection
from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import stamp

Via = Literal["api", "page", "link", "button"]
MOST: Final = 200_000
"""Rows that are kept whatever their age: some 40 MB. Beyond, the oldest go: a script must not fill the disk."""
STEP: Final = 100
"""Rows that go in one commit: some milliseconds."""
NEWEST: Final = 1 << 62
"""Above every row number."""

ADD: Final = """
INSERT INTO audit (at, who, role, address, via, what, subject_kind, subject_id, status, note, revision)
VALUES (:at, :who, :role, :address, :via, :what, :subject_kind, :subject_id, :status, :note,
    (SELECT id FROM revisions WHERE version = :version AND at >= :began ORDER BY id DESC LIMIT 1))"""
FORGET: Final = """
DELETE FROM audit WHERE seq IN (
    SELECT seq FROM (SELECT seq, at FROM audit ORDER BY seq LIMIT :step) oldest
    WHERE at < :before OR seq <= (SELECT MAX(seq) FROM audit) - :most)"""
WHAT: Final = "what LIKE ? ESCAPE '!'"
ROWS: Final = """
SELECT at, who, role, address, via, what, subject_kind, subject_id, status, note, revision, seq AS id FROM audit"""


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was done, or refused to somebody known. `what`: a verb such as `rule.deleted`.

    `role` is empty where nothing is asked for. `began`: when the request came; a revision of notifier.yaml with this
    `version` that was made since then is what it led to.
    """

    at: datetime
    began: datetime
    who: str
    via: Via
    what: str
    role: str = ""
    address: str = ""
    subject_kind: str = ""
    subject_id: str = ""
    status: int = 200
    note: str = ""
    version: str = ""


class AuditRow(msgspec.Struct, frozen=True, kw_only=True):
    """Who did what, when, from where. `status`: how the request was answered; 403: it was refused.

    `role` is empty where no login was asked for, `address` for readers who are not told. `revision`: of notifier.yaml,
    where this changed it.
    """

    id: int
    at: str
    who: str
    role: str
    address: str
    via: Via
    what: str
    subject_kind: str
    subject_id: str
    status: int
    note: str
    revision: int | None


class AuditFilter(msgspec.Struct, frozen=True, kw_only=True):
    """What a row must be. `who`: a part of the name. `what`: verbs or globs, one of them.

    `subject`: a kind, an id, or KIND/ID.
    """

    who: str = ""
    what: tuple[str, ...] = ()
    subject: str = ""
    since: datetime | None = None
    until: datetime | None = None


def add(db: Transaction, act: Act) -> None:
    db.execute(ADD, {**msgspec.structs.asdict(act), "at": stamp(act.at), "began": stamp(act.began)})


def forget(db: Transaction, before: datetime, *, step: int, most: int) -> int:
    """Delete `step` rows at most that are older, or beyond the newest `most`. How many; 0: there are no more."""
    return db.execute(FORGET, {"step": step, "before": stamp(before), "most": most}).rowcount


class Audit:
    """Reads."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def page(self, wanted: AuditFilter, limit: int, before: int | None = None) -> tuple[list[AuditRow], int | None]:
        """The newest first, from below the row number `before`; and the `before` of the next page, if there is one."""
        conditions = dict(conditions_of(wanted))
        asked = " AND ".join(["seq < ?", *conditions])
        values = [NEWEST if before is None else before, *(each for some in conditions.values() for each in some)]
        query = f"{ROWS} WHERE {asked} ORDER BY seq DESC LIMIT ?"
        found = [AuditRow(**dict(row)) for row in self._db.execute(query, [*values, limit + 1])]
        return found[:limit], found[limit - 1].id if len(found) > limit else None


def conditions_of(wanted: AuditFilter) -> Iterator[tuple[str, list[Any]]]:
    """In SQL, each with its values."""
    kind, slash, subject_id = wanted.subject.partition("/")
    if wanted.who:
        yield "instr(lower(who), lower(?)) > 0", [wanted.who]
    if wanted.what:
        yield f"({' OR '.join([WHAT] * len(wanted.what))})", [as_like(each) for each in wanted.what]
    if slash:
        yield "subject_id = ? AND subject_kind = ?", [subject_id, kind]
    elif wanted.subject:
        yield "(subject_id = ? OR subject_kind = ?)", [wanted.subject] * 2
    if wanted.since:
        yield "at >= ?", [stamp(wanted.since)]
    if wanted.until:
        yield "at < ?", [stamp(wanted.until)]


def as_like(glob: str) -> str:
    """A glob of `*` and `?` in SQL's words."""
    escaped = "".join(f"!{each}" if each in "!%_" else each for each in glob)
    return escaped.replace("*", "%").replace("?", "_")
