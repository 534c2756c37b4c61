"""Two notifiers of one process on one PostgreSQL: whose turn, whose claim it is, and what the server does to them."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import msgspec
import psycopg
import pytest

from sidecar.core.channel import Failed, Outcome, Sent
from sidecar.core.config import Dedupe, Group, When
from sidecar.core.lane import WELL, Lane
from sidecar.core.model import Occasion
from sidecar.core.record import Silence
from sidecar.dispatch import CLAIMED, HELD_S, Dispatcher
from sidecar.engine import Attempted, Engine
from sidecar.errors import AwayError, InvalidError, PostgresError, UnavailableError, UnfitError
from sidecar.ledger import Book, Due, Filter, Future, Ledger
from sidecar.ledger.book import Standings
from sidecar.ledger.postgres import LEASE_S, PENDING_LIMIT, PostgresStorage, Writing, raise_as_ours
from tests.builders import NOON, Lab, a_body, a_config, a_rule, an_integration, incoming
from tests.cut_proxy import CutProxy
from tests.postgres_parts import PostgresServer, needs_postgres
from tests.running import eventually

pytestmark = needs_postgres

PATIENCE_S: Final = 20.0


class Pair:
    """Two of them, and a shell beside."""

    def __init__(self, folder: Path, url: str) -> None:
        self.labs = [Lab(folder, Ledger(url), ids=name) for name in ("a", "b")]
        self._shell = psycopg.connect(url, options="-c search_path=notifier", autocommit=True)

    def ask(self, query: str) -> Any:
        row = self._shell.execute(query.encode()).fetchone()
        return row[0] if row else None

    def do(self, statement: str) -> int:
        return self._shell.execute(statement.encode()).rowcount

    def close(self) -> None:
        for lab in self.labs:
            lab.ledger.close()
        self._shell.close()


@pytest.fixture
def pair(tmp_path: Path, postgres_url: str) -> Iterator[Pair]:
    pair = Pair(tmp_path, postgres_url)
    yield pair
    pair.close()


def claim(lab: Lab) -> list[Due]:
    """What it takes for sending now, as its dispatcher would."""
    lab.ledger.write(lab.engine.look).result()
    lab.ledger.write(lab.engine.read_again).result()
    claimed = lab.ledger.write(lab.engine.claim).result()
    lab.engine.committed()
    return claimed


def take_up(lab: Lab) -> int:
    return len(lab.ledger.write(lambda book: book.take_up_again(lab.clock.now())).result())


class Around:
    """What the dispatcher does around a commit, but for claiming."""

    def __init__(self, engine: Engine, book: Book) -> None:
        self._engine, self._book = engine, book

    def others_wrote(self) -> None:
        self._engine.read_again(self._book)

    def before_commit(self) -> None: ...

    def after_commit(self, *, committed: bool) -> None:
        if committed:
            self._engine.committed()
        else:
            self._engine.undone()


LAPSE: Final = "UPDATE deliveries SET lease_until = now() - interval '1 second'"


@contextmanager
def held_up(ledger: Ledger) -> Iterator[None]:
    """What is asked for meanwhile shares a commit."""
    go = threading.Event()
    first = ledger.write(lambda _: go.wait(PATIENCE_S))
    yield
    go.set()
    assert first.result(PATIENCE_S)


# ---------------------------------------------------------------------- claims


def test_what_one_has_claimed_no_other_takes_before_its_lease_is_over(pair: Pair) -> None:
    one, other = pair.labs
    one.accept(a_body())
    assert len(claim(one)) == 1
    assert (claim(other), take_up(other)) == ([], 0)
    pair.do(LAPSE)
    assert take_up(other) == 1
    assert len(claim(other)) == 1


def test_one_that_is_left_alone_sends_all_that_the_dead_one_left(pair: Pair) -> None:
    """The dead one had claimed all that the integration takes at once."""
    dead, alone = pair.labs
    dead.accept(*[a_body(script_name=f"zap {number}") for number in range(20)])
    assert 0 < len(claim(dead)) < 20
    dispatcher = Dispatcher(alone.engine, alone.ledger, alone.clock.now)
    dispatcher.start()
    pair.do(LAPSE)
    dispatcher.look()
    eventually(lambda: len(alone.pager.sent) == 20, "all are sent")
    assert dispatcher.stop(10)


def test_what_one_that_is_gone_had_claimed_is_taken_up_without_waiting_for_its_lease(pair: Pair) -> None:
    one, other = pair.labs
    one.accept(a_body())
    assert len(claim(one)) == 1
    for name, taken in ((other.ledger.claims_as, 0), ("", 0), (one.ledger.claims_as, 1)):
        other.ledger.write(lambda book: book.let_go(name)).result()  # noqa: B023  # at once
        assert take_up(other) == taken


def test_what_three_have_died_of_waits_for_a_while(pair: Pair) -> None:
    one, other = pair.labs
    one.accept(a_body())
    for _ in range(3):
        assert len(claim(one)) == 1
        pair.do(LAPSE)
        assert take_up(other) == 1
    assert claim(one) == []
    one.clock.advance(seconds=5)
    assert len(claim(one)) == 1


def test_what_is_held_on_to_does_not_lapse(pair: Pair) -> None:
    one, other = pair.labs
    one.accept(a_body())
    (due,) = claim(one)
    pair.do(LAPSE)
    assert one.ledger.write(lambda book: book.renew([due.delivery.id])).result() == {due.delivery.id}
    assert other.ledger.write(lambda book: book.renew([due.delivery.id])).result() == set()
    assert take_up(other) == 0


@pytest.mark.parametrize("outcome", [Sent(), Failed(reason="no", kind="rejected", retryable=False)])
def test_a_result_that_comes_after_another_one_took_the_message_changes_nothing(pair: Pair, outcome: Any) -> None:
    one, other = pair.labs
    one.config = a_config([an_integration(one.pager, fallback="b"), an_integration(one.other, "b")], [a_rule()])
    one.accept(a_body())
    (due,) = claim(one)
    pair.do(LAPSE)
    take_up(other)
    (again,) = claim(other)
    one.pager.answers = [outcome]
    one.engine.settle(one.engine.attempt(due)).result()
    assert pair.ask("SELECT state || ' ' || attempts FROM deliveries") == "sending 1"
    other.engine.settle(other.engine.attempt(again)).result()
    assert pair.ask("SELECT state || ' ' || attempts FROM deliveries") == "sent 2"
    assert pair.ask("SELECT count(*) FROM attempts") == 2
    assert pair.ask("SELECT count(*) FROM deliveries") == 1, "no fallback was told"
    for lab in pair.labs:
        lab.ledger.write(lab.engine.read_again).result()
        lab.engine.committed()
        assert lab.engine.lanes.under_way() == 0


def test_one_whose_integration_is_gone_cancels_nothing_that_another_one_took(pair: Pair) -> None:
    one, other = pair.labs
    one.accept(a_body())
    (due,) = claim(one)
    pair.do(LAPSE)
    take_up(other)
    assert len(claim(other)) == 1
    one.config = a_config([], [])
    one.engine.settle(one.engine.attempt(due)).result()
    assert pair.ask("SELECT state || ' ' || attempts FROM deliveries") == "sending 1"


def test_what_is_settled_again_because_the_answer_was_lost_counts_once(pair: Pair) -> None:
    lab = pair.labs[0]
    lab.pager.answers = [Failed(reason="busy", kind="server", retryable=True)]
    lab.accept(a_body())
    (due,) = claim(lab)
    done = lab.engine.attempt(due)
    lab.ledger.around_commits(partial(Around, lab.engine))
    for _ in range(2):
        lab.engine.settle(done).result()
    assert pair.ask("SELECT state || ' ' || attempts FROM deliveries") == "waiting 1"
    assert pair.ask("SELECT count(*) FROM attempts") == 1
    assert lab.engine.lanes.under_way() == 0


def test_a_result_that_comes_too_late_undoes_none_of_those_that_share_its_commit(pair: Pair) -> None:
    one, other = pair.labs
    one.accept(*[a_body(script_name=f"zap {number}") for number in range(3)])
    claimed = claim(one)
    one.ledger.around_commits(partial(Around, one.engine))
    late = claimed[1].delivery.id
    pair.do(f"{LAPSE} WHERE id = '{late}'")
    assert (take_up(other), [due.delivery.id for due in claim(other)]) == (1, [late])
    with held_up(one.ledger):
        settled = [one.engine.settle(one.engine.attempt(due)) for due in claimed]
        accepted = one.engine.accept(incoming(a_body(script_name="zap 3")))
    assert [each.result() for each in settled] == [None] * 3
    assert len(accepted.result().accepted) == 1
    query = "SELECT string_agg(state || ' ' || attempts, ', ' ORDER BY seq) FROM deliveries"
    assert pair.ask(query) == "sent 1, sending 1, sent 1, waiting 0"
    assert pair.ask("SELECT count(*) FROM attempts") == 3, "the lost one of the message that was late among them"
    assert (one.engine.lanes.under_way(), one.ledger.trouble) == (1, "")


# ---------------------------------------------------------------------- sending


class Running:
    """A dispatcher, and a clock that only counts seconds."""

    def __init__(self, lab: Lab) -> None:
        self.seconds = 0.0
        self.lab = lab
        self.dispatcher = Dispatcher(lab.engine, lab.ledger, lab.clock.now, monotonic=lambda: self.seconds)


@pytest.fixture
def running(pair: Pair) -> Iterator[Running]:
    running = Running(pair.labs[0])
    running.dispatcher.start()
    yield running
    running.dispatcher.stop(PATIENCE_S)


def test_the_lease_is_longer_than_what_is_sent_on_the_strength_of_it() -> None:
    assert HELD_S < LEASE_S


def test_a_message_whose_claim_may_have_lapsed_before_it_was_sent_is_left_to_the_others(
    pair: Pair, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    """Such as after the machine slept between the commit and the sending."""
    lab, begun, go = pair.labs[0], threading.Event(), threading.Event()

    def send(*_: Any) -> Outcome:
        begun.set()
        go.wait(PATIENCE_S)
        return Sent()

    slow = msgspec.structs.replace(lab.pager.channel, concurrency=1_000, send=send)
    lab.config = a_config([an_integration(lab.pager, channel=slow)], [a_rule()])
    lab.accept(*[a_body(script_name=f"s{n}") for n in range(65)])
    assert begun.wait(PATIENCE_S)
    eventually(lambda: pair.ask("SELECT count(*) FROM deliveries WHERE state = 'sending'") == 65, "all are claimed")
    running.seconds += HELD_S
    go.set()
    eventually(lambda: pair.ask("SELECT count(*) FROM deliveries WHERE state = 'sent'") == 64, "what was begun ends")
    eventually(lambda: "its claim has lapsed" in caplog.text, "the one that waited for a sender is not sent")
    assert pair.ask("SELECT count(*) FROM deliveries WHERE state = 'sending'") == 1


class Forgetful:
    """An engine whose database is away for the first attempt."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.attempts = 0

    def attempt(self, due: Due) -> Attempted:
        self.attempts += 1
        if self.attempts == 1:
            raise AwayError("the server closed the connection unexpectedly")
        return self._engine.attempt(due)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)


def test_a_message_that_cannot_be_read_now_is_sent_a_moment_later(pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    lab = pair.labs[0]
    engine: Any = Forgetful(lab.engine)
    dispatcher = Dispatcher(engine, lab.ledger, lab.clock.now)
    dispatcher.start()
    lab.accept(a_body())
    eventually(lambda: len(lab.pager.sent) == 1, "it is sent")
    assert dispatcher.stop(PATIENCE_S)
    assert pair.ask("SELECT state || ' ' || attempts FROM deliveries") == "sent 1"
    assert caplog.text == ""


def test_a_message_is_not_worded_without_what_it_is_about(
    tmp_path: Path, postgres: PostgresServer, postgres_url: str
) -> None:
    with CutProxy(postgres.port) as proxy:
        lab = Lab(tmp_path, Ledger(proxy.instead_of(postgres_url)))
        lab.accept(a_body())
        (due,) = claim(lab)
        several = msgspec.structs.replace(due.delivery, occasion=Occasion(collected="group"))
        proxy.refuse()
        proxy.cut()
        with pytest.raises(AwayError):
            lab.engine.attempt(Due(several, due.event))
        assert lab.pager.sent == []
        proxy.accept()
        lab.ledger.close()


@pytest.mark.parametrize(("under_way", "said"), [(CLAIMED - 1, "due"), (CLAIMED, "")])
def test_one_that_is_full_wakes_the_others_only_when_it_has_just_become_so(
    pair: Pair, postgres_url: str, under_way: int, said: str
) -> None:
    """Two that are full would wake each other without end."""
    lab = pair.labs[0]
    dispatcher = Dispatcher(lab.engine, lab.ledger, lab.clock.now)
    for number in range(under_way):
        dispatcher._under_way.begin(f"dlv_{number}", 0.0)  # so many receivers would be slow to make
    lab.ledger.around_commits(dispatcher._around)  # without its loop, which commits whenever it likes
    with psycopg.connect(postgres_url, autocommit=True) as shell:
        shell.execute("LISTEN notifier")
        lab.accept(a_body())
        told, *_ = shell.notifies(timeout=PATIENCE_S, stop_after=1)  # the message may be settled by then
    assert told.payload.partition(" ")[2] == said
    dispatcher.stop(0.0)


# ---------------------------------------------------------------------- turns


def test_a_look_that_writes_nothing_makes_nobody_read_anew(postgres_url: str) -> None:
    one, other = PostgresStorage(postgres_url), PostgresStorage(postgres_url)
    try:
        news = []
        for writer, statement in (
            (one.writer(), "UPDATE turn SET writer = writer"),
            (other.writer(), "SELECT 1"),
            (one.writer(), "SELECT 1"),
            (other.writer(), "UPDATE turn SET writer = writer"),
            (one.writer(), "SELECT 1"),
            (one.writer(), "SELECT 1"),
        ):
            writer.begin()
            news.append(writer.others_wrote)
            writer.execute(statement)
            writer.commit()
        assert news == [True, True, False, True, True, True]
    finally:
        one.close()
        other.close()


def test_whatever_the_server_is_set_to_decisions_see_what_was_decided_before(tmp_path: Path, postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as shell:
        isolation = "default_transaction_isolation = 'serializable'"
        shell.execute(f"ALTER DATABASE {shell.info.dbname} SET {isolation}".encode())
    pair = Pair(tmp_path, postgres_url)
    try:
        for turn in range(6):
            assert pair.labs[turn % 2].accept({"id": "one", **a_body()}).accepted[0].id == "one"
    finally:
        pair.close()


def test_what_was_accepted_is_on_the_disk_however_the_server_is_set_up(postgres_url: str) -> None:
    storage = PostgresStorage(postgres_url)
    try:
        found = storage.writer().execute("SELECT current_setting('synchronous_commit')").fetchone()
        assert found is not None
        assert found[0] == "on"
    finally:
        storage.close()


END_OTHERS: Final = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND usename = current_user"""


def test_that_a_connection_was_ended_since_the_last_commit_is_no_reason_to_refuse(pair: Pair) -> None:
    one, _ = pair.labs
    one.accept(a_body())
    assert pair.ask(END_OTHERS) >= 2
    one.accept(a_body())
    assert pair.ask("SELECT count(*) FROM events") == 2


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (psycopg.errors.ProgramLimitExceeded, UnfitError),
        (psycopg.errors.UntranslatableCharacter, UnfitError),
        (psycopg.errors.UniqueViolation, UnfitError),
        (psycopg.errors.NumericValueOutOfRange, UnfitError),
        (psycopg.DataError, UnfitError),
        (psycopg.errors.UndefinedTable, PostgresError),
        (psycopg.errors.InsufficientPrivilege, PostgresError),
        (psycopg.ProgrammingError, PostgresError),
        (psycopg.errors.LockNotAvailable, AwayError),
        (psycopg.errors.QueryCanceled, AwayError),
        (psycopg.errors.ReadOnlySqlTransaction, AwayError),
        (psycopg.errors.IdleInTransactionSessionTimeout, AwayError),
        (psycopg.errors.DiskFull, AwayError),
        (psycopg.errors.IndexCorrupted, AwayError),
        (psycopg.OperationalError, AwayError),
        (psycopg.InterfaceError, AwayError),
    ],
)
def test_what_the_server_says_is_about_a_value_or_about_itself(
    error: type[psycopg.Error], ours: type[PostgresError]
) -> None:
    with pytest.raises(PostgresError) as found:
        raise_as_ours(error("why"))
    assert type(found.value) is ours


# ---------------------------------------------------------------------- commits


TOO_LONG: Final = "".join(sha256(b"%d" % number).hexdigest() for number in range(500))
"""It does not get short enough for an index by being compressed."""


def together(lab: Lab, *jobs: Callable[[Book], Any]) -> list[Future[Any]]:
    """Jobs of one commit."""
    with held_up(lab.ledger):
        return [lab.ledger.write(job) for job in jobs]


def an_answer(key: str) -> Callable[[Book], None]:
    return lambda book: book.remember_answer(key, "", "", NOON)


def test_a_value_that_is_refused_takes_nobody_down_with_it(pair: Pair) -> None:
    lab = pair.labs[0]
    good, poison, fine = together(lab, an_answer("a"), an_answer(TOO_LONG), an_answer("b"))
    for each in (good, fine):
        each.result()
    with pytest.raises(InvalidError, match="the database does not take it: index row"):
        poison.result()
    assert pair.ask("SELECT string_agg(key, '' ORDER BY key) FROM answers") == "ab"
    assert lab.ledger.trouble == ""


def test_a_commit_may_carry_more_than_goes_to_the_server_at_once(pair: Pair) -> None:
    lab, long = pair.labs[0], "0123456789" * 1_600
    lab.accept(*[a_body(script_name=f"zap {number}", error_msg=long) for number in range(300)])
    assert pair.ask("SELECT count(*) FROM deliveries WHERE state = 'waiting'") == 300
    assert pair.ask("SELECT sum(length(event_data)) FROM events") > PENDING_LIMIT


def test_what_a_job_writes_it_reads_in_whatever_order_it_goes_to_the_server(pair: Pair) -> None:
    ledger, away = pair.labs[0].ledger, Lane(state="open")

    def job(book: Book) -> Standings:
        book.save_lane("chat", WELL)
        book.note_entries("rules", {"lab": "hash"}, NOON)
        book.save_lane("chat", away)
        return book.standings(NOON)

    assert ledger.write(job).result().lanes == {"chat": away}
    assert pair.ask("SELECT string_agg(id, '') FROM entries") == "lab"


CHANCE: Final = random.Random(4711)  # noqa: S311  # any text that does not get shorter by being compressed
HOSTILE: Final[dict[str, Any]] = {
    "a word as long as a book": TOO_LONG,
    "many words": " ".join(TOO_LONG[at : at + 6] for at in range(0, len(TOO_LONG), 6)),
    "no Latin": "".join(chr(CHANCE.randrange(0x4E00, 0x9FFF)) for _ in range(20_000)),
    "NUL": "a\x00b",
    "what looks like NUL": "\\u0000 \\ud800 %s %(x)s ? :now $1 ' \"",
    "the last characters there are": "\uffff\U0010ffff",
    "a huge number": 10**400,
}


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_whatever_an_event_says_it_is_told_found_and_forgotten(pair: Pair, value: Any) -> None:
    lab = pair.labs[0]
    several = a_rule("several", "b", group=Group(by=("host_name", "script_name", "device_name")))
    once = a_rule("once", dedupe=Dedupe(by=("host_name", "script_name"), window=timedelta(hours=1)))
    lab.config = a_config([an_integration(lab.pager), an_integration(lab.other, "b")], [once, several])
    said = dict.fromkeys(("script_name", "host_name", "device_name", "error_msg", "campaign_name"), value)
    for event_type in ("script_execution_failed", "script_execution_complete"):
        lab.accept(a_body(event_type, **said, success=event_type.endswith("complete")))
        lab.clock.advance(hours=5)
        lab.deliver_all()
    assert lab.pager.sent
    assert lab.other.sent
    assert lab.ledger.write(Book.index).result()
    assert lab.ledger.pages.history.page(Filter(hosts=(str(value),), event_types=("script_*",)), 10)
    lab.ledger.write(lambda book: book.forget(lab.clock.now() + timedelta(days=1))).result()
    assert pair.ask("SELECT count(*) FROM deliveries") == 0


def test_half_a_character_that_a_service_answered_is_kept_as_what_can_be_kept(pair: Pair) -> None:
    """Else the message could never be settled, and would go out again and again."""
    lab = pair.labs[0]
    lab.pager.answers = [Sent(provider_id="a\ud800b\x00é")]
    lab.accept(a_body())
    lab.deliver_all()
    assert pair.ask("SELECT provider_id FROM deliveries WHERE state = 'sent'") == "a?b\ufffdé"


def test_a_silence_about_what_no_text_can_hold_keeps_nothing_from_being_read(pair: Pair) -> None:
    lab = pair.labs[0]
    when: When = {"host_name": "a\x00b", "rule_id": "lab", "integration_id": "chat"}
    silence = Silence(id="s", when=when, until=NOON, reason="\x00", author="ann", created_at=NOON)
    lab.ledger.write(lambda book: book.record.add_silence(silence)).result()
    assert lab.ledger.pages.owed() == {"chat"}
    assert lab.ledger.pages.rules_remembered() == {"lab"}


def test_a_bug_in_one_job_s_rows_takes_nobody_down_with_it(pair: Pair) -> None:
    odd: Any = object()
    good, broken = together(pair.labs[0], an_answer("a"), lambda book: book.remember_answer("b", odd, "", NOON))
    good.result()
    with pytest.raises(UnavailableError):
        broken.result()


def test_what_nobody_waits_for_any_more_is_not_done(pair: Pair) -> None:
    lab = pair.labs[0]
    go = threading.Event()
    lab.ledger.write(lambda _: go.wait(PATIENCE_S))
    given_up = lab.ledger.write(an_answer("late"))
    assert given_up.cancel()
    go.set()
    lab.ledger.write(Book.touch).result()
    assert pair.ask("SELECT count(*) FROM answers") == 0


def test_a_server_that_is_away_is_worth_one_line_and_its_return_another(
    tmp_path: Path, postgres: PostgresServer, postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "notifier.ledger")
    with CutProxy(postgres.port) as proxy:
        ledger = Ledger(proxy.instead_of(postgres_url))
        try:
            proxy.refuse()
            proxy.cut()
            for _ in range(5):
                with pytest.raises(UnavailableError):
                    ledger.write(Book.touch).result()
            proxy.accept()
            ledger.write(Book.touch).result()
        finally:
            ledger.close()
    lines = [each.message.partition(":")[0] for each in caplog.records if each.name == "notifier.ledger"]
    assert lines[-2:] == ["a commit failed", "the database is written again"]
    assert lines.count("a commit failed") == 1


def test_a_server_that_stands_still_is_waited_for_so_long_and_no_longer(
    postgres: PostgresServer, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with CutProxy(postgres.port) as proxy:
        storage = PostgresStorage(proxy.instead_of(postgres_url))
        try:
            writer = storage.writer()
            assert isinstance(writer, Writing)
            writer.begin()
            writer._connected().patience_s = 0.3  # else a test would take as long as a person waits
            proxy.hold()
            with pytest.raises(AwayError, match=r"no answer within 0\.3 s"):
                writer.execute("SELECT 1")
            writer.rollback()
            proxy.let_go()
            writer.begin()
            writer.commit()
        finally:
            storage.close()
