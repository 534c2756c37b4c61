"""Starts and stops everything that runs by itself: dispatch, the inbox, the watch on notifier.yaml. No decisions.

Start: read notifier.yaml, take up what a crash left, then let events in. Stop: the reverse.
"""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import msgspec
import watchfiles

from sidecar import sealing
from sidecar.adopting import Adoption
from sidecar.bus import Bus, Told
from sidecar.care import LOOK_S, ConfigWatch, Heartbeat, Pulse, Watchman
from sidecar.core import links
from sidecar.core.alerts import WATCHED, lane_key, of_lane, of_replica, watched, watched_by
from sidecar.core.bodies import read_bodies
from sidecar.core.channel import Click, Failed, Wire
from sidecar.core.config import Integration, Settings
from sidecar.core.lane import Lane
from sidecar.counts import DELIVERED, DELIVERY_S, INBOX, REDIS
from sidecar.diskfile import DiskFile
from sidecar.dispatch import Dispatcher, warn_of
from sidecar.engine import REMEMBERED, Answer, Engine, Surroundings
from sidecar.errors import FAULTS, IdempotencyError, InvalidError, NotifierError, Problem, UnavailableError
from sidecar.inbox import SUFFIXES, Dropped, Inbox, Refused, Taken
from sidecar.kept import KeptFiles
from sidecar.ledger import INDEX_STEP, WITHOUT_COPY, Book, CutOff, Future, Ledger, Me
from sidecar.live import Live, State
from sidecar.lock import claimed_as, hold, remember
from sidecar.memory import give_back
from sidecar.places import Places
from sidecar.replicas import Replicas
from sidecar.revisions import Revisions
from sidecar.watch import concerns_config, config_places, watch

HOUSEKEEPING_TURNS: Final = 20
"""Of half a minute each, from one clearing up to the next."""
INDEX_S: Final = 1.0
"""How long the search may lag behind; what is not in the index yet is found all the same, only slower."""
FORGOTTEN_AT_ONCE: Final = 100
"""Of each kind, in one commit."""
LOOPS: Final = ("config", "dispatch", "housekeeping", "inbox", "search")
ANSWER_S: Final = 60.0
"""How long a look may wait for the database."""

log = logging.getLogger("notifier")


class Service:
    """The engine with everything around it. Raises NotifierError if it cannot start."""

    def __init__(self, places: Places, wire: Wire, world: Surroundings, environment: Mapping[str, str]) -> None:
        self._lock = hold(places.lock)
        self.ledger = Ledger(places.ledger, copy_first=environment.get(WITHOUT_COPY) != "no")
        self._files = KeptFiles(places.attachments, self.ledger.file)
        world = msgspec.structs.replace(world, files=self._files)
        self._world, self.places = world, places
        self._stopping = threading.Event()
        self.keys = sealing.KeyFile(places.keys)
        self.live = Live(
            DiskFile(places.config, places.config_journal, self._stopping.wait),
            self.keys,
            environment,
            Revisions(self.ledger.pages, self.keys),
            clock=time.monotonic,
            changed=self._on_config,
        )
        self.me = Me(name=name_of(environment), running=secrets.token_hex(8), program=program())
        self._adoption = Adoption(self.ledger, self.live, self.me, world.now, lambda: list(self.keys.ring().public))
        self._told: frozenset[Problem] = frozenset()
        self.engine = Engine(self.live.rulebook, self.ledger, wire, world, self._on_lane, self._link_key)
        self._wire, self._heartbeat = wire, Heartbeat(wire)
        self.pulse, self._config_watch = Pulse(), ConfigWatch(world.now)
        turned = partial(self.pulse.beat, "replicas")
        self.replicas = Replicas(self.ledger, self.live, self._adoption, self.me, turned)
        self._dispatcher = Dispatcher(self.engine, self.ledger, world.now, partial(self.pulse.beat, "dispatch"))
        self._inbox = Inbox(places.inbox, self._take_files, self._on_file)
        self.bus, self._environment = Bus(self._take_messages, self._bus_secret, world.now), environment
        self._watchman = Watchman(places.data, self._inbox.rejected, self.pulse, self._config_watch)
        self._threads = self._of_its_own()

    def _of_its_own(self) -> list[threading.Thread]:
        """What goes on without being asked, beside sending."""
        config, inbox = partial(config_places, self.places.config), partial(tuple, [self.places.inbox])
        is_config = concerns_config(self.places.config)
        tasks: dict[str, Callable[[], None]] = {
            "config": partial(watch, config, is_config, self._look_at_config, self._stopping),
            "inbox": partial(watch, inbox, is_dropped, self._look_at_inbox, self._stopping),
            "housekeeping": self._keep_house,
            "search": self._keep_index,
        }
        return [threading.Thread(target=task, name=name) for name, task in tasks.items()]

    def now(self) -> datetime:
        return self._world.now()

    def new_id(self, prefix: str) -> str:
        return self._world.new_id(prefix)

    def reply(self, integration: Integration, click: Click, text: str) -> None:
        """Tell whoever pressed a button what came of it. Blocks; nothing else depends on it."""
        if integration.channel.reply is None:
            return
        private = config_settings(self.live.current).outbound.private == "allow"
        wire = self._wire.within(integration.timeout.total_seconds(), private=private)
        outcome = integration.channel.reply(integration.settings, integration.opened, click, text, wire)
        if isinstance(outcome, Failed):
            log.info("'%s' could not be told what came of a button: %s", integration.id, outcome.reason)

    def _link_key(self) -> bytes:
        """Asked for each message. That of before `notifier rotate` is as good until notifier.yaml is read again."""
        return self.keys.known.derived(links.PURPOSE)[0]

    def start(self, ready: Callable[[], object] = lambda: None) -> None:
        """Go on where the last run ended, however it ended. `ready` is called when all is known and nothing is sent."""
        self._inbox.make_folders()
        self.live.start()
        if again := self.ledger.write(self._take_up_again).result():
            log.info("%d messages were under way when the notifier stopped; they are sent again", len(again))
            warn_of(again)
        remember(self._lock, self.ledger.claims_as)  # not sooner: until then it names the predecessor
        for loop in LOOPS:
            self.pulse.beat(loop)  # from here on each is expected to turn, and missed if it never does
        ready()
        self._dispatcher.start()
        self.replicas.start()
        self.bus.start()
        for thread in self._threads:
            thread.start()

    def _take_up_again(self, book: Book) -> list[CutOff]:
        """Whoever ran over this folder before is gone: the lock on it says so."""
        book.let_go(claimed_as(self._lock))
        return book.take_up_again(self._world.now())

    def stop(self, timeout_s: float) -> bool:
        """Take nothing more, let what is under way finish; False if messages are still under way after the time.

        Nothing is lost then: they are taken up at the next start.
        """
        self._stopping.set()
        self.replicas.stop()
        self.bus.stop()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()
        finished = self._dispatcher.stop(timeout_s)
        self._wire.close()
        self.ledger.close()
        os.close(self._lock)
        self._world.traces.stop()
        return finished

    def _on_config(self, state: State) -> None:
        """After every change of the file: what it means for what is stored, and what waited for a Config."""
        self._config_watch.seen(state)
        for problem in state.problems:
            if problem not in self._told:
                log.warning("%s: %s", self.live.path.name, problem)
        self._told = frozenset(state.problems)
        if state.rulebook is not None and state.state == "ok":
            self._adoption.adopt(state, state.rulebook.config)
        else:
            self._adoption.note(state)
        if state.rulebook is None:
            return
        self.engine.catch_up()
        self.ledger.write(self.engine.recheck).result()
        self.bus.follow(state.rulebook.config.settings.sources.redis)

    def _take_files(self, files: list[Dropped]) -> list[Taken | Refused]:
        """All files of a batch share the next commit."""
        waiting = [self._begin(file) for file in files]
        return [each if isinstance(each, Refused) else finish(each) for each in waiting]

    def _begin(self, file: Dropped) -> Future[Answer] | Refused:
        return self._taking(file.content, file.key, "inbox", lines=file.is_lines)

    def _taking(self, content: bytes, key: str | None, source: str, *, lines: bool = False) -> Future[Answer] | Refused:
        try:
            return self.engine.accept(read_bodies(content, lines=lines, source=source), key)
        except InvalidError as error:
            return Refused(str(error))

    # ------------------------------------------------------------------ Redis

    def _take_messages(self, messages: Sequence[Told]) -> list[Told]:
        """All of them share the next commit; those that have to come again, because the disk refused."""
        waiting = [Refused(one.wrong) if one.wrong else self._taking(one.content, one.key, "redis") for one in messages]
        return [one for one, each in zip(messages, waiting, strict=True) if not self._settled(one, each)]

    def _settled(self, message: Told, waiting: Future[Answer] | Refused) -> bool:
        try:
            found = waiting if isinstance(waiting, Refused) else finish(waiting)
            reason = found.reason if isinstance(found, Refused) else found.notes
            if reason:
                self._keep_rejected(message, reason)
        except (UnavailableError, OSError) as error:
            log.warning("a message of Redis waits: %s", error)
            return False
        with self.engine.counts.now() as counted:
            counted.count(REDIS, "rejected" if reason else "taken")
        return True

    def _keep_rejected(self, message: Told, reason: str) -> None:
        log.warning("Redis: a message of %r was rejected: %s", message.name[:100], reason)
        self._inbox.keep_rejected(f"redis-{self.now():%Y%m%dT%H%M%S%f}", message.content, f"{message.name}: {reason}")

    def _bus_secret(self, reference: str) -> str:
        nowhere = sealing.Binding(integration_id="", field="settings.sources.redis.password", destination="")
        return sealing.reveal(reference, nowhere, keys=self.keys.ring(), environment=self._environment)

    def _on_file(self, outcome: str) -> None:
        with self.engine.counts.now() as counted:
            counted.count(INBOX, outcome)

    def _look_at_config(self) -> None:
        self.pulse.beat("config")
        self.live.look()

    def _look_at_inbox(self) -> None:
        self.pulse.beat("inbox")
        self._inbox.look(self._world.now().timestamp())

    def _on_lane(self, integration: Integration, before: Lane, lane: Lane) -> None:
        """On the ledger's thread, so nothing here may wait."""
        if lane.is_ok:
            log.info("'%s' takes messages again", integration.id)
            self.engine.alert_over(lane_key(integration.id))
        elif before.is_ok:
            log.warning("'%s' takes no messages: %s", integration.id, lane.reason)
            self.engine.alert(of_lane(integration, lane))

    def _keep_house(self) -> None:
        """Whatever goes wrong in here is tried again in half a minute."""
        turn = 0
        while not self._stopping.wait(LOOK_S):
            turn += 1
            self.pulse.beat("housekeeping")
            try:
                self.look_after_itself()
                if turn % HOUSEKEEPING_TURNS == 0:
                    self.clear_up()
            except (OSError, NotifierError, TimeoutError, *FAULTS) as error:
                log.warning("housekeeping: %s", error)

    def look_after_itself(self) -> None:
        """See what is wrong, tell of it, and call the heartbeat. Blocks."""
        state, now = self.live.current, self.now()
        settings = config_settings(state)
        oldest = self.ledger.pages.oldest_due(self.engine.well())
        seen = self._watchman.signs(state, oldest, self.bus.standing, now, apart=self.replicas.troubles())
        alerts, prefix = list(watched(seen, now)), WATCHED
        if self.ledger.is_shared:
            alerts, prefix = [of_replica(alert, self.me.name) for alert in alerts], watched_by(self.me.name)
        self.engine.compare_alerts(alerts, prefix).result(ANSWER_S)
        if settings.heartbeat and not seen.stalled:
            self._heartbeat.ping(settings.heartbeat, private=settings.outbound.private == "allow")
        self._wire.tidy()
        give_back()

    def _keep_index(self) -> None:
        """What is settled comes into the history's index a moment later, a few at a time; the log is cleared."""
        waits = False
        while not self._stopping.wait(INDEX_S):
            try:
                while self._index() == INDEX_STEP and not self._stopping.is_set():
                    pass
                self.ledger.tidy()
                waits = False
            except (NotifierError, *FAULTS) as error:
                log.log(logging.DEBUG if waits else logging.WARNING, "the history's index waits: %s", error)
                waits = True

    def _index(self) -> int:
        """Every message that came to an end passes here, once, however it ended: here they are counted."""
        self.pulse.beat("search")
        ended = self.ledger.upkeep(Book.index)
        with self.engine.counts.now() as counted:
            for one in ended:
                counted.count(DELIVERED, one.integration_id, one.integration_type, one.state)
                if one.state == "sent":
                    counted.measure(DELIVERY_S, one.integration_type, max(one.after.total_seconds(), 0.0))
        return len(ended)

    def clear_up(self) -> None:
        """Answers are kept for twice as long as is promised, in case the clock has jumped."""
        now = self._world.now()
        self.ledger.write(partial(Book.forget_answers, before=now - 2 * REMEMBERED)).result(ANSWER_S)
        self._inbox.prune(now.timestamp())
        settings = config_settings(self.live.current)
        before = now - timedelta(days=settings.history.keep_days)
        self._files.prune(before.timestamp())
        self._repeat(partial(Book.forget, before=before))
        self._repeat(partial(Book.forget_files, before=before))
        self._repeat(lambda book: book.record.forget(before, FORGOTTEN_AT_ONCE))
        self._repeat(self.engine.decider.expire)
        if self.ledger.is_shared:
            self._adoption.settle_removed()
            self.ledger.write(lambda book: book.replicas.forget()).result(ANSWER_S)
        self._repeat(partial(Book.forget_acts, before=now - timedelta(days=settings.audit.keep_days)))

    def _repeat(self, step: Callable[[Book], int]) -> None:
        """A step of clearing up, until there is nothing more to do."""
        while self.ledger.upkeep(step, ANSWER_S) and not self._stopping.is_set():
            self.pulse.beat("housekeeping")


def name_of(environment: Mapping[str, str]) -> str:
    """What this notifier is called among those on the same ledger."""
    return environment.get("NOTIFIER_REPLICA") or socket.gethostname()


def program() -> str:
    """The version of this program; "" where it was not installed as a package."""
    try:
        return version("virtualpytest-notifier")
    except PackageNotFoundError:
        return ""


def config_settings(state: State) -> Settings:
    """Those in force; the defaults while there are none."""
    return state.rulebook.config.settings if state.rulebook else Settings()


def is_dropped(_: watchfiles.Change, path: str) -> bool:
    """Whether a change in the inbox may be a file to take."""
    return not Path(path).name.startswith(".") and path.endswith(SUFFIXES)


def finish(accepted: Future[Answer]) -> Taken | Refused:
    """The answer for a file, once its events are on disk: refused if none of them could be taken."""
    try:
        answer = accepted.result()
    except (IdempotencyError, InvalidError) as error:
        return Refused(str(error))
    refusals = "\n".join(f"event {each.index + 1}: {each.reason}" for each in answer.rejected)
    return Taken(refusals) if answer.accepted else Refused(refusals)
