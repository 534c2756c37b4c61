"""Several notifiers on one PostgreSQL, each with its own notifier.yaml. No loop runs: a test says when to look."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import LiteralString, Self

import psycopg
import pytest

from sidecar.diskfile import digest
from sidecar.errors import ReadOnlyConfigError, StaleConfigError, UnavailableError
from sidecar.ledger import Replica
from sidecar.replicas import troubles
from sidecar.revisions import Origin
from tests.api_service import LOG_ONLY, Api, serving
from tests.api_service import PLAIN as BASE
from tests.builders import a_body, incoming
from tests.config_parts import GOOD, PLAIN, SECRET, Watched, mounted
from tests.cut_proxy import CutProxy
from tests.postgres_parts import PostgresServer, needs_postgres
from tests.running import eventually, running
from tests.web_parts import post
from ui_api.auditing import Deed
from ui_api.saving import Saver

pytestmark = needs_postgres

LATE = GOOD.replace("*_failed", "*_timeout")
"""The same file after an edit."""
OTHER = GOOD.replace("failures:", "bad-news:")
"""The same file after another edit."""
BOB = Origin("api", "bob@lab.example")


class Lab:
    """Notifiers on one ledger, by name."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder, self._url = folder, url
        self._running: dict[str, Watched] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for name in list(self._running):
            self.stop(name)

    def start(self, name: str, text: str | None = GOOD, *, own_keys: bool = False) -> Watched:
        """With the sealing keys of the first one. None as `text`: what stands in its file since it ran last."""
        folder, keys = self._folder / name, self._folder / "sealing.keys"
        (folder / "data").mkdir(mode=0o700, parents=True, exist_ok=True)
        if keys.exists() and not own_keys:
            shutil.copy(keys, folder / "data")
        running = Watched(folder, text, postgres=self._url, NOTIFIER_REPLICA=name).__enter__()
        self._running[name] = running
        if not keys.exists():
            shutil.copy(running.places.keys, keys)
        return running

    def stop(self, name: str) -> None:
        self._running.pop(name).service.stop(1)

    def kill(self, name: str) -> None:
        """It ends without a word."""
        self.stop(name)
        self.ask("UPDATE replicas SET stopped = 0 WHERE name = %s", name)

    def ask(self, query: LiteralString, *values: str) -> None:
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute("SET search_path = notifier")
            connection.execute(query, values or None)

    def silent(self, name: str, for_: str) -> None:
        """Nothing was heard of it for so long."""
        self.ask("UPDATE replicas SET seen_at = seen_at - %s::interval WHERE name = %s", for_, name)


@pytest.fixture
def lab(tmp_path: Path, postgres_url: str) -> Iterator[Lab]:
    with Lab(tmp_path, postgres_url) as lab:
        yield lab


def becomes(text: str) -> Callable[[str], str]:
    return lambda _: text


def row_of(running: Watched) -> Replica:
    return next(each for each in running.service.replicas.all() if each.name == running.service.me.name)


def alive(*running: Watched) -> None:
    """Each says that it runs, as it does every five seconds; on a slow machine a test takes longer."""
    for each in running:
        each.service.replicas.beat()


def said_of(running: Watched) -> list[str]:
    alive(running)
    return troubles(row_of(running), running.service.replicas.all())


def look(*running: Watched) -> None:
    for each in running:
        each.service.replicas.look()


def entry_times(running: Watched) -> dict[str, tuple[str, str]]:
    return running.service.ledger.pages.entry_times("rule")


# ---------------------------------------------------------------------- one text, one revision


def test_notifiers_with_the_same_text_make_one_revision(lab: Lab) -> None:
    a, b, c = lab.start("a"), lab.start("b"), lab.start("c")
    assert len(a.revisions()) == 1
    assert [(each.name, each.revision, each.state) for each in c.service.replicas.all()] == [
        ("a", 1, "ok"),
        ("b", 1, "ok"),
        ("c", 1, "ok"),
    ]
    for each in (a, b, c):
        each.write(LATE)
    assert [each.version for each in a.revisions()] == [a.state.version, a.revisions()[1].version]
    assert {row_of(each).revision for each in (a, b, c)} == {2}


def test_a_notifier_that_starts_with_the_old_text_makes_no_revision_and_changes_no_times(lab: Lab) -> None:
    a = lab.start("a")
    lab.start("b")
    lab.stop("b")
    a.clock.advance(seconds=60)
    a.write(OTHER)
    times = entry_times(a)
    b = lab.start("b")
    assert len(a.revisions()) == 2
    assert (row_of(a).revision, row_of(b).revision) == (2, 1)
    assert entry_times(b) == times
    b.clock.advance(seconds=120)
    b.write(OTHER)
    assert (len(a.revisions()), row_of(b).revision) == (2, 2)
    assert entry_times(b) == times


def test_a_notifier_under_a_new_name_stands_where_another_one_with_its_text_stands(lab: Lab) -> None:
    a = lab.start("a")
    lab.start("b").write(LATE)
    c = lab.start("c")
    assert (len(a.revisions()), row_of(c).revision) == (2, 1)


def test_going_back_to_an_old_text_is_a_revision_again(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    for text in (LATE, GOOD):
        a.write(text)
        b.write(text)
    assert len(a.revisions()) == 3
    assert (row_of(a).revision, row_of(b).revision) == (3, 3)


def test_a_file_that_was_broken_for_a_while_stands_where_it_stood(lab: Lab) -> None:
    a = lab.start("a")
    broken = a.write("version: [")
    assert (row_of(a).state, row_of(a).version, row_of(a).revision) == ("stale", broken.version, 1)
    a.write(GOOD)
    assert (row_of(a).state, row_of(a).revision, len(a.revisions())) == ("ok", 1, 1)


def test_a_notifier_that_was_stopped_says_so_and_one_that_is_gone_for_a_day_is_forgotten(lab: Lab) -> None:
    a = lab.start("a")
    lab.start("b")
    lab.stop("b")
    alive(a)
    assert [(each.name, each.is_alive, each.stopped) for each in a.service.replicas.all()] == [
        ("a", True, False),
        ("b", False, True),
    ]
    lab.silent("b", "25 hours")
    a.service.ledger.write(lambda book: book.replicas.forget()).result()
    assert [each.name for each in a.service.replicas.all()] == ["a"]


def test_one_that_is_not_heard_of_is_not_alive_until_it_says_so_again(lab: Lab) -> None:
    a = lab.start("a")
    lab.silent("a", "30 seconds")
    assert not row_of(a).is_alive
    a.service.replicas.beat()
    assert row_of(a).is_alive


def test_two_that_have_the_same_name_are_told_of(lab: Lab, caplog: pytest.LogCaptureFixture) -> None:
    a = lab.start("a")
    lab.ask("UPDATE replicas SET running = 'another'")
    a.service.replicas.beat()
    assert "calls itself 'a', too" in caplog.text
    assert row_of(a).running == a.service.me.running


def test_one_that_was_forgotten_comes_back_without_a_word(lab: Lab, caplog: pytest.LogCaptureFixture) -> None:
    a = lab.start("a")
    caplog.clear()
    lab.ask("DELETE FROM replicas")
    look(a)
    a.service.replicas.beat()
    assert (row_of(a).name, caplog.text) == ("a", "")


WAITING: LiteralString = """
SELECT COUNT(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database
WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()"""


def test_texts_that_come_at_the_same_moment_make_one_revision_each(lab: Lab, postgres_url: str) -> None:
    one, other = f"{LATE}# one\n", f"{OTHER}# other\n"
    running, texts = [lab.start(name) for name in "abc"], [one, other, other]
    with psycopg.connect(postgres_url, autocommit=True) as turn, ThreadPoolExecutor(3) as pool:
        turn.execute("SELECT pg_advisory_lock(7109, 1)")
        for each, text in zip(running, texts, strict=True):
            pool.submit(each.write, text)
        eventually(lambda: turn.execute(WAITING).fetchone() == (3,), "all of them to wait for their turn")
        turn.execute("SELECT pg_advisory_unlock(7109, 1)")
    revisions, rows = running[0].live.revisions, running[0].revisions()
    assert sorted(revisions.text(each.id) for each in rows) == sorted([GOOD, one, other])
    assert [each.removed for each in rows] == [revisions.difference(each.id - 1, each.id).removed for each in rows]
    assert row_of(running[1]).revision == row_of(running[2]).revision


# ---------------------------------------------------------------------- what is owed while the file goes round


ESCALATES = GOOD.replace("[chat]}", "[chat], escalate: [{after: 10m, integration_ids: [chat]}]}")
PAGER = GOOD.replace("[chat]", "[chat, pager]").replace("rules:", "  pager: {type: log}\nrules:")
"""One more integration."""


def states(running: Watched) -> dict[str, str]:
    return {row.integration_id: row.state for row in running.service.ledger.pages.history.newest(20)}


def fails(running: Watched) -> None:
    running.service.engine.accept(incoming(a_body())).result()


def settle(running: Watched) -> None:
    """What housekeeping does from time to time."""
    running.service.clear_up()


def test_what_a_newer_file_says_is_not_cancelled_by_a_notifier_with_the_old_one(lab: Lab) -> None:
    a = lab.start("a", PAGER)
    fails(a)
    b = lab.start("b", GOOD)
    b.write(LATE)
    settle(b)
    assert states(b) == {"chat": "waiting", "pager": "waiting"}


def test_what_was_removed_from_every_file_is_cancelled(lab: Lab) -> None:
    a, b = lab.start("a", PAGER), lab.start("b", PAGER)
    fails(a)
    a.write(GOOD)
    assert states(a)["pager"] == "waiting"
    b.write(GOOD)
    assert states(a) == {"chat": "waiting", "pager": "cancelled"}


def test_what_a_notifier_that_is_gone_knew_waits_for_an_hour(lab: Lab) -> None:
    a = lab.start("a")
    fails(lab.start("b", PAGER))
    lab.kill("b")
    settle(a)
    assert states(a)["pager"] == "waiting"
    lab.silent("b", "61 minutes")
    settle(a)
    assert states(a)["pager"] == "cancelled"


def test_an_integration_that_was_renamed_keeps_its_messages_until_the_last_file_has_the_new_name(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    fails(b)
    alive(b)
    a.write(GOOD.replace("chat", "team"))
    assert states(a) == {"chat": "waiting"}
    b.write(GOOD.replace("chat", "team"))
    assert states(a) == {"team": "waiting"}


def test_the_timers_of_a_rule_that_was_renamed_stay_until_the_last_file_has_the_new_name(lab: Lab) -> None:
    a, b = lab.start("a", ESCALATES), lab.start("b", ESCALATES)
    fails(b)
    alive(b)
    a.write(ESCALATES.replace("failures:", "bad-news:"))
    assert b.service.ledger.pages.rules_remembered() == {"failures"}
    b.write(ESCALATES.replace("failures:", "bad-news:"))
    assert b.service.ledger.pages.rules_remembered() == {"bad-news"}


def test_messages_to_the_old_name_of_one_that_is_gone_go_to_the_new_one(lab: Lab) -> None:
    """Its file is known from the revisions, also to a notifier that never had it."""
    fails(lab.start("a"))
    lab.stop("a")
    b = lab.start("b", GOOD.replace("chat", "team"))
    assert states(b) == {"team": "waiting"}


def test_a_message_whose_integration_only_another_one_knows_is_left_to_that(lab: Lab) -> None:
    a = lab.start("a", PAGER)
    lab.start("b", PAGER)
    fails(a)
    engine, book = a.service.engine, a.service.ledger
    (due,) = [each for each in book.write(engine.claim).result() if each.delivery.integration_id == "pager"]
    a.write(GOOD)
    engine.settle(engine.attempt(due)).result()
    assert states(a)["pager"] == "waiting"


def test_an_escalation_of_a_rule_that_only_another_one_knows_is_left_to_that(lab: Lab) -> None:
    text = ESCALATES.replace("failures:", "bad-news:")
    a, b = lab.start("a", text), lab.start("b", GOOD)
    fails(a)
    for each in (a, b):
        each.clock.advance(minutes=11)
    alive(a)
    b.service.ledger.write(b.service.engine.look).result()
    assert len(a.service.ledger.pages.history.newest(9)) == 1
    a.service.ledger.write(a.service.engine.read_again).result()
    a.service.ledger.write(a.service.engine.look).result()
    assert len(a.service.ledger.pages.history.newest(9)) == 2


def test_an_escalation_of_a_rule_that_nobody_knows_any_more_is_over(lab: Lab) -> None:
    a = lab.start("a", ESCALATES)
    fails(a)
    a.write(OTHER.replace("*_failed", "*_timeout"))
    a.clock.advance(minutes=11)
    a.service.ledger.write(a.service.engine.look).result()
    assert a.service.ledger.write(lambda book: book.record.next_timer()).result() is None


# ---------------------------------------------------------------------- an edit comes to the other files


def test_an_edit_here_comes_to_the_files_that_stood_at_the_same_text(lab: Lab) -> None:
    a, b, c = lab.start("a"), lab.start("b"), lab.start("c")
    a.live.save(becomes(LATE), origin=BOB)
    look(a, b, c)
    assert (b.text, c.text) == (LATE, LATE)
    assert [(each.source, each.author) for each in a.revisions()] == [("api", "bob@lab.example"), ("file", "")]
    assert b.state.origin.author == "bob@lab.example"
    assert {row_of(each).revision for each in (a, b, c)} == {2}
    assert said_of(a) == said_of(b) == said_of(c) == []


def test_several_edits_are_written_at_once(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    for text in (LATE, OTHER, GOOD, LATE):
        a.live.save(becomes(text), origin=BOB)
    seen: list[str] = []
    b.live.look()
    inode = b.path.stat().st_ino
    look(b)
    seen.append(b.text)
    assert seen == [LATE]
    assert b.path.stat().st_ino != inode
    assert len(b.revisions()) == 5


def test_edits_in_turn_at_two_notifiers_go_both_ways(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    for writer, other, text in ((a, b, LATE), (b, a, OTHER), (a, b, GOOD), (b, a, LATE)):
        writer.live.save(becomes(text), origin=BOB)
        look(other, writer, other)
        assert a.text == b.text == text
    assert len(a.revisions()) == 5
    assert said_of(a) == said_of(b) == []


def test_a_change_on_disk_stays_where_it_was_made(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.write(LATE)
    look(a, b)
    assert (a.text, b.text) == (LATE, GOOD)
    assert (row_of(a).revision, row_of(b).revision) == (2, 1)
    assert said_of(b) == []


def test_the_same_text_by_git_and_by_an_edit_is_no_conflict(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    b.write(LATE)
    look(a, b)
    assert (len(a.revisions()), row_of(b).revision, said_of(b)) == (2, 2, [])


def test_an_edit_is_a_conflict_where_another_text_stands(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    b.write(OTHER)
    a.live.save(becomes(LATE), origin=BOB)
    look(a, b)
    assert (a.text, b.text) == (LATE, OTHER)
    (said,) = said_of(b)
    assert said.startswith("revision 3, which 'a' accepted, was made from another text than the one that stands here")
    assert said_of(a) == []


def test_an_edit_does_not_overwrite_a_change_on_disk_that_was_not_noticed_yet(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    b.path.write_text(OTHER)
    look(b)
    assert b.text == OTHER
    assert "was made from another text" in said_of(b)[0]


def test_an_edit_that_comes_late_is_no_new_revision_either(lab: Lab) -> None:
    a, b, c = lab.start("a"), lab.start("b"), lab.start("c")
    a.live.save(becomes(LATE), origin=BOB)
    c.write(OTHER)
    look(b)
    assert (b.text, row_of(b).revision, row_of(c).revision) == (LATE, 2, 3)
    assert len(b.revisions()) == 3


def test_an_edit_that_is_looked_at_again_is_no_other_one(lab: Lab) -> None:
    """As it is when a key comes, or a file with a secret changes."""
    a, c = lab.start("a"), lab.start("c")
    a.live.save(becomes(LATE), origin=BOB)
    c.write(OTHER)
    a.places.keys.write_text(a.places.keys.read_text() + "\n")
    assert a.live.look()
    assert (row_of(a).revision, len(a.revisions())) == (2, 3)


def test_two_edits_at_the_same_moment_are_a_conflict_at_one_of_them_until_one_is_restored(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    b.live.save(becomes(OTHER), origin=BOB)
    look(a, b)
    assert (a.text, b.text) == (LATE, OTHER)
    assert [len(said_of(each)) for each in (a, b)] == [1, 0]
    a.live.save(becomes(a.live.revisions.text(3)), origin=BOB, whole=True)
    look(a, b)
    assert (a.text, b.text) == (OTHER, OTHER)
    assert said_of(a) == said_of(b) == []


def test_a_conflict_is_told_to_those_who_look_after_the_notifier(lab: Lab) -> None:
    text = GOOD.replace("integrations:", "settings: {admin_integrations: [chat]}\nintegrations:")
    a, b = lab.start("a", text), lab.start("b", text)
    b.write(f"{text}# mine\n")
    a.live.save(becomes(f"{text}# yours\n"), origin=BOB)
    look(b)
    (b.places.inbox / "rejected").mkdir(parents=True)  # as it is while it runs
    b.service.look_after_itself()
    told = [each.title for each in b.service.ledger.pages.events(limit=9)[0]]
    assert "Notifiers on one ledger are apart (b)" in told


def test_a_conflict_is_over_when_somebody_brings_the_files_together(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    b.write(OTHER)
    a.live.save(becomes(LATE), origin=BOB)
    look(b)
    assert said_of(b)
    both = OTHER.replace("*_failed", "*_timeout")
    a.write(both)
    b.write(both)
    look(a, b)
    assert said_of(a) == said_of(b) == []


def test_a_conflict_is_over_when_the_one_that_accepted_the_edit_is_gone_for_a_day(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    b.write(OTHER)
    a.live.save(becomes(LATE), origin=BOB)
    lab.kill("a")
    look(b)
    assert said_of(b)
    lab.silent("a", "25 hours")
    settle(b)
    look(b)
    assert said_of(b) == []


def test_a_file_that_cannot_be_used_keeps_its_mistakes_until_somebody_mends_them(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    b.write("version: [")
    a.live.save(becomes(LATE), origin=BOB)
    look(b)
    assert b.text == "version: ["
    b.write(GOOD)
    look(b)
    assert b.text == LATE


# ---------------------------------------------------------------------- whenever it ends


def test_an_edit_comes_to_a_notifier_that_was_not_running_and_to_a_new_one(lab: Lab) -> None:
    a = lab.start("a")
    lab.start("b")
    lab.kill("b")
    a.live.save(becomes(LATE), origin=BOB)
    b, c = lab.start("b", None), lab.start("c", GOOD)
    look(b, c)
    assert (b.text, c.text) == (LATE, LATE)


def test_an_edit_that_was_taken_back_does_not_come_to_a_new_notifier(lab: Lab) -> None:
    a = lab.start("a")
    a.live.save(becomes(LATE), origin=BOB)
    a.write(GOOD)
    b = lab.start("b", GOOD)
    look(b)
    assert (b.text, said_of(b)) == (GOOD, [])


def test_a_kill_between_the_row_and_the_file_is_made_good_at_the_next_start(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    assert b.text == GOOD
    lab.kill("b")
    b = lab.start("b", None)
    look(b)
    assert (b.text, row_of(b).revision) == (LATE, 2)


def test_a_kill_between_the_file_and_the_row_leaves_no_second_revision(lab: Lab) -> None:
    a = lab.start("a")
    lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    lab.kill("b")
    b = lab.start("b", LATE)
    look(a, b)
    assert (row_of(b).revision, len(b.revisions()), said_of(b)) == (2, 2, [])


CUT: LiteralString = """
CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END';
CREATE TRIGGER cut BEFORE INSERT ON edits FOR EACH ROW EXECUTE FUNCTION cut()"""
"""Whoever writes an edit loses the connection."""


def test_an_edit_whose_row_could_not_be_written_comes_to_the_others_once_it_can(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    lab.ask(CUT)
    with pytest.raises(UnavailableError):
        a.live.save(becomes(LATE), origin=BOB)
    assert (a.text, a.state.text) == (LATE, GOOD)
    lab.ask("DROP TRIGGER cut ON edits")
    a.live.look()
    look(b)
    assert (b.text, b.revisions()[0].author) == (LATE, "bob@lab.example")


def test_an_edit_of_which_a_kill_left_no_row_stands_in_one_file_and_is_seen_to(lab: Lab) -> None:
    lab.start("a")
    b = lab.start("b")
    lab.kill("a")
    a = lab.start("a", LATE)
    look(a, b)
    assert (a.text, b.text) == (LATE, GOOD)
    assert (row_of(a).revision, row_of(b).revision) == (2, 1)


# ---------------------------------------------------------------------- files that are not like the others


def test_an_edit_that_a_read_only_file_cannot_take_is_said_and_taken_once_it_can(
    lab: Lab, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    with mounted(b.path.parent, b.path.parent, read_only=True):
        look(b, b)
        (said,) = said_of(b)
        with pytest.raises(ReadOnlyConfigError, match="in git"):
            b.live.save(becomes(OTHER), origin=BOB)
    assert said == (
        "revision 2, which 'a' accepted, could not be written: the file is read-only here. "
        "Make the change where it is kept (in git)"
    )
    assert caplog.text.count(said) == 1
    look(b)
    assert (b.text, said_of(b)) == (LATE, [])


def test_a_text_with_a_plain_secret_is_not_passed_on(lab: Lab) -> None:
    a, b = lab.start("a", PLAIN), lab.start("b", PLAIN)
    a.live.save(becomes(PLAIN.replace("*_failed", "*_timeout")), origin=BOB)
    look(b)
    assert b.text == PLAIN
    assert "has a plain secret, which is not passed on" in said_of(b)[0]


def test_a_text_that_an_older_program_does_not_understand_is_said(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    strange = LATE.replace("slack", "pigeon")
    lab.ask(
        "UPDATE revisions SET content = %s::bytea, version = %s WHERE id = 2",
        "\\x" + zlib.compress(strange.encode()).hex(),
        digest(strange.encode()),
    )
    lab.ask("UPDATE edits SET version = %s", digest(strange.encode()))
    lab.ask("UPDATE replicas SET version = %s WHERE name = 'a'", digest(strange.encode()))
    look(b)
    assert b.text == GOOD
    (said,) = said_of(b)
    assert said.startswith("revision 2, which 'a' accepted, could not be written: line 3")
    assert "unknown channel type 'pigeon'" in said


def test_notifiers_that_seal_the_same_plain_secret_make_the_same_text(lab: Lab) -> None:
    text = PLAIN.replace("integrations:", "settings: {seal_on_load: true}\nintegrations:")
    a, b = lab.start("a", text), lab.start("b", text)
    look(a, b)
    assert a.text == b.text
    assert (SECRET in a.text, "sealed:v1:" in a.text) == (False, True)
    assert said_of(a) == said_of(b) == []


def test_a_sealing_key_that_another_one_lacks_is_said(lab: Lab) -> None:
    a = lab.start("a")
    b = lab.start("b", own_keys=True)
    (key,) = b.service.keys.ring().public
    alive(b)
    assert said_of(a)[0].startswith(f"the sealing key {key} of 'b' is not here")
    assert "All notifiers on one ledger need the same sealing.keys; copy it here" in said_of(a)[0]
    shutil.copy(a.places.keys, b.places.keys)
    for each in (b, a):
        each.live.look()
        each.service.replicas.beat()
    assert said_of(a) == said_of(b) == []


# ---------------------------------------------------------------------- as they run


def test_a_notifier_that_runs_takes_an_edit_at_once_and_lists_the_others(tmp_path: Path, postgres_url: str) -> None:
    def a_place(name: str) -> Path:
        (tmp_path / name / "data").mkdir(parents=True, mode=0o700)
        return tmp_path / name

    with ExitStack() as running:
        a, b = (
            running.enter_context(
                Api(a_place(name), LOG_ONLY, postgres=postgres_url, environment={"NOTIFIER_REPLICA": name})
            )
            for name in "ab"
        )
        assert a.ask("PATCH", "/rules/failures", {"enabled": False}).status == 200
        eventually(lambda: b.file == a.file, "the edit, in the other file")
        rows = b.get("/config/revisions")
        assert [(each["source"], each["author"]) for each in rows] == [("api", "127.0.0.1"), ("file", "")]
        eventually(lambda: [each["config"]["revision"] for each in b.get("/replicas")] == [rows[0]["id"]] * 2, "both")
        listed = b.get("/replicas")
        assert [(each["name"], each["is_this"], each["state"]) for each in listed] == [
            ("a", False, "running"),
            ("b", True, "running"),
        ]
        assert [each["config"]["differs"] for each in listed] == [False, False]
        assert b.get("/config")["replica"] == "b"
        assert "another text" not in b.say("GET", "/config").text
        b.rewrite(b.file.decode() + "# by hand\n")
        page = b.say("GET", "/config").text
        assert (page.count("another text"), page.count(">this one<")) == (1, 1)
        a.stop()
        assert b.get("/replicas")[0]["state"] == "stopped"


def test_a_notifier_that_is_killed_again_and_again_has_every_edit_in_the_end(tmp_path: Path, postgres_url: str) -> None:
    folders = [tmp_path / name for name in "ab"]
    for folder in folders:
        folder.mkdir()
    with (
        running(folders[0], LOG_ONLY, NOTIFIER_LEDGER=postgres_url, NOTIFIER_REPLICA="a") as a,
        running(folders[1], LOG_ONLY, NOTIFIER_LEDGER=postgres_url, NOTIFIER_REPLICA="b") as b,
    ):
        shutil.copy(a.data / "sealing.keys", b.data)
        for turn in range(6):
            if turn % 2:
                b.pause()  # the row is there, and the file is not
            assert a.ask("PATCH", f"{BASE}/rules/failures", {"name": f"edit {turn}"})[0] == 200
            b.kill()
            b.start()
        eventually(lambda: b.config.read_bytes() == a.config.read_bytes(), "every edit, in the other file")
        assert "edit 5" in b.config.read_text()
        assert len(a.ask("GET", f"{BASE}/config/revisions")[1]) == 7
        eventually(lambda: [each["problems"] for each in a.ask("GET", f"{BASE}/replicas")[1]] == [[], []], "all well")


def test_an_edit_that_is_accepted_while_another_one_looks_is_not_passed_over(lab: Lab) -> None:
    """It read who runs what, then the edits: one in between was run by nobody, as it seemed, and asked for nothing."""
    a, b = lab.start("a"), lab.start("b")
    replicas = b.service.ledger.pages.replicas
    read = replicas.all

    def read_and_then() -> list[Replica]:
        found = read()
        if a.text != LATE:
            a.live.save(becomes(LATE), origin=BOB)
        return found

    replicas.all = read_and_then  # type: ignore[method-assign]  # the moment is the subject
    look(b)
    assert b.text == LATE
    assert row_of(b).hindrance == ""


def test_an_edit_is_made_on_top_of_what_another_one_accepted_a_moment_before(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    a.live.save(becomes(LATE), origin=BOB)
    Saver(b.service, "ann", None, Deed(what="rule.changed")).save(lambda text: text.replace("failures:", "bad-news:"))
    assert b.text == LATE.replace("failures:", "bad-news:")


def test_an_edit_made_on_a_text_that_another_one_has_changed_meanwhile_is_refused(lab: Lab) -> None:
    a, b = lab.start("a"), lab.start("b")
    known = b.state.version
    a.live.save(becomes(LATE), origin=BOB)
    with pytest.raises(StaleConfigError):
        Saver(b.service, "ann", f'"{known}"', Deed(what="rule.changed")).save(becomes(OTHER))
    assert b.text == LATE


def test_a_notifier_whose_database_was_away_goes_on_saying_that_it_runs(
    tmp_path: Path, postgres: PostgresServer, postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    with CutProxy(postgres.port) as proxy, serving(tmp_path, LOG_ONLY, postgres=proxy.instead_of(postgres_url)) as a:
        proxy.refuse()
        proxy.cut()
        eventually(lambda: "the other notifiers:" in caplog.text, "trouble, in the log")
        proxy.accept()
        with psycopg.connect(postgres_url, autocommit=True) as beside:
            beside.execute("UPDATE notifier.replicas SET seen_at = 'epoch'")
        eventually(lambda: a.get("/replicas")[0]["state"] == "running", "a sign of life")


def test_the_page_says_what_is_missing_and_leads_to_it(tmp_path: Path, postgres_url: str) -> None:
    other = {"NOTIFIER_REPLICA": "b"}
    with serving(tmp_path, LOG_ONLY, postgres=postgres_url, environment={"NOTIFIER_REPLICA": "a"}) as a:
        (tmp_path / "b" / "data").mkdir(parents=True, mode=0o700)
        shutil.copy(a.places.keys, tmp_path / "b" / "data")
        with serving(tmp_path / "b", LOG_ONLY + "# another\n", postgres=postgres_url, environment=other) as b:
            assert a.ask("PATCH", "/rules/failures", {"enabled": False}).status == 200
            missing = a.get("/config/revisions")[0]["id"]
            eventually(lambda: b.get("/replicas")[1]["missing"] == missing, "the edit, missing in b's file")
            page = b.say("GET", "/config").text
            assert "which &#39;a&#39; accepted, was made from another text" in page
            assert f'<a href="/config/revisions/{missing}">Revision {missing}</a></p>' in page
            assert post(b, f"/config/revisions/{missing}/restore").status == 303
            assert a.file == b.file
            eventually(lambda: b.get("/replicas")[1]["missing"] is None, "nothing missing")


def test_a_notifier_with_a_ledger_of_its_own_lists_none(tmp_path: Path) -> None:
    with serving(tmp_path) as alone:
        assert alone.get("/replicas") == []
        assert alone.get("/config")["replica"] is None
        assert "Notifiers" not in alone.say("GET", "/config").text
