"""The whole flow: an event comes in, somebody is told, and it is remembered."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from sidecar.core.channel import Failed, Message, Outcome, Sent, Wire
from sidecar.core.config import Config, Template
from sidecar.errors import IdempotencyError, NotFoundError
from sidecar.ledger import Book
from sidecar.ledger.book import CANCELLED_AT_ONCE
from tests.builders import Lab, a_body, a_config, a_rule, an_integration

AWAY = Failed(reason="no answer within 15 s", kind="timeout", retryable=True, ambiguous=True)
REFUSED = Failed(reason="Pager answered 404", kind="rejected", retryable=False, status_code=404)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


def test_an_event_that_a_rule_wants_is_delivered_once(lab: Lab) -> None:
    lab.accept(a_body())
    assert lab.engine.deliver_due() == 1
    assert lab.engine.deliver_due() == 0
    assert [message.title for message in lab.pager.sent] == ["Script goto_live failed on pi-1 / stb-1"]
    assert lab.states() == ["sent"]


def with_template(lab: Lab, **texts: str) -> Config:
    """The lab's configuration, its rule told by a template."""
    config = a_config([an_integration(lab.pager)], [a_rule(template="short")])
    return msgspec.structs.replace(config, templates={"short": Template(id="short", **texts)})


def test_a_rules_template_says_what_its_messages_say(lab: Lab) -> None:
    lab.config = with_template(lab, title="{{ script_name }} broke", body="{{ error }} after {{ duration }}")
    lab.accept(a_body())
    lab.engine.deliver_due()
    assert [(each.title, each.body) for each in lab.pager.sent] == [("goto_live broke", "no picture after 41.9 s")]
    assert lab.ledger.pages.history.newest(1)[0].message_preview.startswith(
        "❌ goto_live broke\nno picture after 41.9 s"
    )


def test_the_template_that_counts_is_the_one_in_force_when_the_message_goes_out(lab: Lab) -> None:
    lab.config = with_template(lab, title="old")
    lab.pager.answers = [AWAY, AWAY]
    lab.accept(a_body())
    lab.engine.deliver_due()
    lab.config = with_template(lab, title="new")
    lab.clock.advance(seconds=5)
    lab.engine.deliver_due()
    lab.config = a_config([an_integration(lab.pager)], [])
    lab.clock.advance(seconds=10)
    lab.engine.deliver_due()
    assert [each.title for each in lab.pager.sent] == ["old", "new", "Script goto_live failed on pi-1 / stb-1"]


def test_a_template_that_fails_costs_no_message_and_is_logged(lab: Lab, caplog: pytest.LogCaptureFixture) -> None:
    lab.config = with_template(lab, body="{{ duration / 2 }}")
    lab.accept(a_body())
    with caplog.at_level(logging.WARNING):
        lab.engine.deliver_due()
    why = "The body of the template 'short' failed: wanted a number, found text"
    assert lab.states() == ["sent"]
    assert lab.pager.sent[0].body == f"no picture\n\n({why}; the built-in text is used.)"
    assert [record.message for record in caplog.records] == [f"delivery {lab.pager.sent[0].delivery_id}: {why}"]


def test_the_history_row_has_what_the_frontend_shows(lab: Lab) -> None:
    lab.accept(a_body())
    lab.engine.deliver_due()
    row = lab.ledger.pages.history.newest(1)[0]
    assert row.event_type == "script_execution_failed"
    assert (row.integration_type, row.integration_name, row.recipient) == ("pager", "Pager", "room of pager")
    assert (row.status, row.error_message, row.attempts) == ("sent", None, 1)
    assert row.message_preview.startswith("❌ Script goto_live failed on pi-1 / stb-1\nno picture")
    assert row.event_data["script_name"] == "goto_live"
    assert row.sent_at == "2026-01-31T12:00:00.000000+00:00"


def test_an_event_that_nobody_wants_is_kept_with_the_reason(lab: Lab) -> None:
    answer = lab.accept(a_body("script_execution_complete", success=True))
    stored = lab.ledger.pages.event(answer.accepted[0].id)
    assert stored is not None
    assert stored.states == {}
    assert [each.verdict for each in stored.decisions or []] == ["no_match"]


def test_a_failed_delivery_is_tried_again_when_due(lab: Lab) -> None:
    lab.pager.answers = [AWAY]
    lab.accept(a_body())
    assert lab.engine.deliver_due() == 1
    assert lab.engine.deliver_due() == 0
    assert lab.states() == ["waiting"]
    lab.clock.advance(seconds=5)
    assert lab.engine.deliver_due() == 1
    assert lab.states() == ["sent"]


def test_every_attempt_is_remembered_with_its_reason(lab: Lab) -> None:
    lab.pager.answers = [AWAY, REFUSED]
    lab.accept(a_body())
    lab.engine.deliver_due()
    lab.clock.advance(seconds=5)
    lab.engine.deliver_due()
    row = lab.ledger.pages.history.newest(1)[0]
    attempts = lab.ledger.pages.attempts(row.id)
    assert [(each.outcome, each.reason, each.status_code) for each in attempts] == [
        ("failed", "no answer within 15 s", None),
        ("failed", "Pager answered 404", 404),
    ]
    assert (row.state, row.error_message, row.next_due_at) == ("failed", "Pager answered 404", None)


def test_a_repeat_carries_the_same_delivery_id_and_says_that_it_is_one(lab: Lab) -> None:
    lab.pager.answers = [AWAY]
    lab.accept(a_body())
    lab.engine.deliver_due()
    lab.clock.advance(seconds=5)
    lab.engine.deliver_due()
    first, second = lab.pager.sent
    assert first.delivery_id == second.delivery_id
    assert (first.attempts, second.attempts) == (0, 1)


def test_an_outage_is_outlasted_however_long_it_takes(lab: Lab) -> None:
    lab.pager.answers = [AWAY] * 40
    lab.accept(a_body())
    for _ in range(100):
        lab.engine.deliver_due()
        lab.clock.advance(minutes=30)
    assert len(lab.pager.sent) == 41
    assert lab.states() == ["sent"]


def test_a_message_that_fails_while_others_get_through_is_given_up(lab: Lab) -> None:
    def send(_settings: object, _opened: object, message: Message, _wire: Wire) -> Outcome:
        return AWAY if "bad" in message.title else Sent()

    channel = msgspec.structs.replace(lab.pager.channel, send=send)
    lab.config = a_config([an_integration(lab.pager, channel=channel)], [a_rule()])
    lab.accept(a_body(script_name="bad"))
    for _ in range(30):
        lab.accept(a_body())
        lab.engine.deliver_due()
        lab.clock.advance(minutes=30)
    oldest = lab.ledger.pages.history.newest(500)[-1]
    assert (oldest.state, oldest.attempts, oldest.error_message) == ("failed", 8, "no answer within 15 s")


def test_a_bug_in_a_channel_is_a_failure_in_the_history_and_stops_nothing(lab: Lab) -> None:
    lab.pager.answers = [KeyError("the secret token")]
    lab.accept(a_body(), a_body(script_name="other"))
    assert lab.engine.deliver_due() == 2
    assert lab.states() == ["waiting", "sent"]
    error = lab.ledger.pages.history.newest(2)[1].error_message
    assert error is not None
    assert error.startswith("a bug in the pager channel: KeyError at builders.py:")
    assert "secret" not in error


def test_the_same_event_id_is_taken_once_and_answered_as_at_first(lab: Lab) -> None:
    body = a_body() | {"id": "run-7"}
    first, second = lab.accept(body), lab.accept(body)
    assert first == second
    assert first.accepted[0].id == "run-7"
    assert len(lab.states()) == 1


def test_the_same_event_id_with_another_content_is_refused(lab: Lab) -> None:
    lab.accept(a_body() | {"id": "run-7"})
    answer = lab.accept(a_body(script_name="other") | {"id": "run-7"})
    assert answer.accepted == []
    assert "run-7" in answer.rejected[0].reason
    assert len(lab.states()) == 1


def test_two_events_of_the_bus_with_the_same_millisecond_are_two(lab: Lab) -> None:
    lab.config = a_config([an_integration(lab.pager)], [a_rule(event_types=("alert.*",))])
    for device in ("device1", "device2"):
        lab.accept({"id": "evt_1765319431512", "type": "alert.blackscreen", "payload": {"device_id": device}})
    lab.accept({"id": "evt_1765319431512", "type": "alert.blackscreen", "payload": {"device_id": "device2"}})
    assert len(lab.states()) == 2


def test_an_idempotency_key_covers_the_whole_request(lab: Lab) -> None:
    first = lab.accept(a_body(), "nonsense", key="abc")
    again = lab.accept(a_body(), "nonsense", key="abc")
    assert again == first
    assert [each.index for each in first.rejected] == [1]
    assert len(lab.states()) == 1
    with pytest.raises(IdempotencyError, match="abc"):
        lab.accept(a_body(), key="abc")


def test_a_bad_event_among_good_ones_is_named_by_its_place(lab: Lab) -> None:
    answer = lab.accept(a_body(), {"event_type": 7}, a_body())
    assert len(answer.accepted) == 2
    assert [(each.index, each.problems[0].path) for each in answer.rejected] == [(1, "event_type")]


def test_what_is_taken_without_a_configuration_is_decided_when_there_is_one(lab: Lab) -> None:
    config, lab.config = lab.config, None
    answer = lab.accept(a_body())
    assert lab.engine.deliver_due() == 0
    lab.config = config
    assert lab.engine.catch_up() == 1
    assert lab.engine.deliver_due() == 1
    stored = lab.ledger.pages.event(answer.accepted[0].id)
    assert stored is not None
    assert [each.verdict for each in stored.decisions or []] == ["waiting"]


def test_a_message_for_an_integration_that_was_removed_is_cancelled_with_the_reason(lab: Lab) -> None:
    lab.accept(a_body())
    claimed = lab.ledger.write(lab.engine.claim).result()
    lab.config = a_config([], [])
    lab.engine.settle(lab.engine.attempt(claimed[0])).result()
    row = lab.ledger.pages.history.newest(1)[0]
    assert (row.state, row.status) == ("cancelled", "failed")
    assert row.error_message == "the integration 'pager' was removed from notifier.yaml"


def test_messages_for_a_disabled_integration_wait_until_it_is_enabled(lab: Lab) -> None:
    lab.accept(a_body())
    lab.config = a_config([an_integration(lab.pager, enabled=False)], [a_rule()])
    assert lab.engine.deliver_due() == 0
    assert lab.states() == ["waiting"]
    lab.config = a_config([an_integration(lab.pager)], [a_rule()])
    assert lab.engine.deliver_due() == 1


def test_a_broken_integration_does_not_stop_another(lab: Lab) -> None:
    broken = an_integration(lab.pager, "broken", broken="the key k1 is not here")
    lab.config = a_config([broken, an_integration(lab.pager)], [a_rule("r", "broken", "pager")])
    lab.accept(a_body())
    lab.engine.deliver_due()
    assert sorted(lab.states()) == ["failed", "sent"]
    failed = next(row for row in lab.ledger.pages.history.newest(2) if row.state == "failed")
    assert failed.error_message == "the key k1 is not here"


def test_a_test_message_is_a_row_of_the_history(lab: Lab) -> None:
    assert lab.engine.test("pager") == Sent(detail="shown in room of pager", provider_id="p-1")
    row = lab.ledger.pages.history.newest(1)[0]
    assert (row.event_type, row.status, row.attempts) == ("test", "sent", 1)
    assert lab.pager.sent[0].is_test


def test_a_test_that_fails_is_not_tried_again(lab: Lab) -> None:
    lab.pager.answers = [AWAY]
    assert lab.engine.test("pager") == AWAY
    assert lab.states() == ["failed"]


def test_a_disabled_integration_can_be_tested(lab: Lab) -> None:
    lab.config = a_config([an_integration(lab.pager, enabled=False)], [])
    assert isinstance(lab.engine.test("pager"), Sent)


def test_a_channel_that_can_look_without_telling_does_so_in_a_test(lab: Lab) -> None:
    looked = Sent(detail="signed in as Ann")
    channel = msgspec.structs.replace(lab.pager.channel, test=lambda *_: looked)
    lab.config = a_config([an_integration(lab.pager, channel=channel)], [])
    assert lab.engine.test("pager") == looked
    assert lab.pager.sent == []


def test_an_integration_that_is_not_there_cannot_be_tested(lab: Lab) -> None:
    with pytest.raises(NotFoundError, match="nowhere"):
        lab.engine.test("nowhere")


@pytest.mark.sqlite  # on PostgreSQL a claim has a lease: test_replicas
def test_what_was_under_way_in_a_crash_is_taken_up_again_with_the_lost_attempt_on_record(lab: Lab) -> None:
    lab.accept(a_body())
    lab.ledger.write(lab.engine.claim).result()
    assert lab.states() == ["sending"]
    assert len(lab.ledger.write(lambda book: book.take_up_again(lab.clock.now())).result()) == 1
    lab.engine.deliver_due()
    assert lab.pager.sent[0].attempts == 1
    attempts = lab.ledger.pages.attempts(lab.ledger.pages.history.newest(1)[0].id)
    assert [each.reason for each in attempts] == [
        "the notifier stopped while this attempt was under way; it may have arrived",
        "shown in room of pager",
    ]


@pytest.mark.sqlite  # as above
def test_what_was_under_way_at_three_crashes_lets_others_go_first(lab: Lab) -> None:
    """It may be what the notifier dies of."""
    lab.accept(a_body(script_name="fatal"))
    for _ in range(3):
        lab.ledger.write(lambda book: book.claim("pager", 1, lab.clock.now())).result()
        (cut_off,) = lab.ledger.write(lambda book: book.take_up_again(lab.clock.now())).result()
    assert (cut_off.times, cut_off.due_at) == (3, lab.clock.now() + timedelta(seconds=5))
    lab.accept(a_body(script_name="other"))
    lab.engine.deliver_due()
    lab.clock.advance(seconds=5)
    lab.engine.deliver_due()
    assert [each.title.split()[1] for each in lab.pager.sent] == ["other", "fatal"]


def test_a_slow_pager_gets_no_more_at_once_than_it_may(lab: Lab) -> None:
    slow = msgspec.structs.replace(lab.pager.channel, concurrency=2)
    quick = msgspec.structs.replace(lab.pager.channel, concurrency=3)
    lab.config = a_config(
        [an_integration(lab.pager, channel=slow), an_integration(lab.pager, "quick", channel=quick)],
        [a_rule("r", "pager", "quick")],
    )
    lab.accept(*[a_body(script_name=f"script_{n}") for n in range(10)])
    claimed = lab.ledger.write(lab.engine.claim).result()
    assert sorted(due.delivery.integration_id for due in claimed) == ["pager"] * 2 + ["quick"] * 3


def test_ids_are_forgotten_after_a_day(lab: Lab) -> None:
    body = a_body() | {"id": "run-7"}
    lab.accept(body)
    later = lab.clock.now() + timedelta(hours=25)
    lab.ledger.write(lambda book: book.forget_answers(later - timedelta(hours=24))).result()
    answer = lab.accept(body)
    assert answer.accepted[0].id != "run-7"
    assert len(lab.states()) == 2


def test_what_waits_for_an_integration_that_is_gone_is_cancelled(lab: Lab) -> None:
    lab.accept(a_body())
    assert lab.ledger.write(Book.waited_for).result() == {"pager"}
    assert lab.ledger.write(lambda book: book.cancel_removed("other", lab.clock.now())).result() == 0
    assert lab.ledger.write(lambda book: book.cancel_removed("pager", lab.clock.now())).result() == 1
    assert lab.states() == ["cancelled"]


def test_a_long_queue_of_an_integration_that_is_gone_is_cancelled_in_several_commits(lab: Lab) -> None:
    waiting = CANCELLED_AT_ONCE + 10
    lab.accept(*[a_body(script_name=f"zap {number}") for number in range(waiting)])

    def step() -> int:
        return lab.ledger.write(lambda book: book.cancel_removed("pager", lab.clock.now())).result()

    assert [step(), step(), step()] == [CANCELLED_AT_ONCE, 10, 0]


def test_messages_wait_while_an_integration_cannot_be_used_and_go_once_it_is_mended(lab: Lab) -> None:
    lab.accept(a_body(), a_body(script_name="fullzap"))
    lab.config = a_config([an_integration(lab.pager, broken="the key k1 is not here")], [a_rule()])
    lab.engine.deliver_due()
    assert lab.engine.deliver_due() == 0
    assert [(row.state, row.error_message) for row in lab.ledger.pages.history.newest(2)] == [
        ("waiting", "the key k1 is not here"),
        ("waiting", "the key k1 is not here"),
    ]
    lab.config = a_config([an_integration(lab.pager)], [a_rule()])
    lab.ledger.write(lab.engine.recheck).result()
    lab.deliver_all()
    assert lab.states() == ["sent", "sent"]


def test_an_id_that_is_taken_by_an_older_event_is_not_used_again(lab: Lab) -> None:
    first = lab.accept(a_body() | {"id": "run-7"})
    lab.ledger.write(lambda book: book.forget_answers(lab.clock.now() + timedelta(days=1))).result()
    second = lab.accept(a_body() | {"id": "run-7"})
    assert first.accepted[0].id == "run-7"
    assert second.accepted[0].id.startswith("evt_")


def test_a_message_that_cannot_be_written_is_told_in_plain_words(lab: Lab) -> None:
    lab.accept(a_body())
    assert lab.config is not None
    nowhere = msgspec.structs.replace(lab.config.settings, timezone="Nowhere/At-All")
    lab.config = msgspec.structs.replace(lab.config, settings=nowhere)
    lab.engine.deliver_due()
    assert lab.states() == ["sent"]
    assert lab.pager.sent[0].body.startswith("The notifier could not write this message (a bug in rendering: ")


def test_a_result_that_is_written_down_twice_counts_once(lab: Lab) -> None:
    lab.pager.answers = [Failed(reason="busy", kind="server", retryable=True)]
    lab.accept(a_body())
    (due,) = lab.ledger.write(lab.engine.claim).result()
    done = lab.engine.attempt(due)
    for _ in range(2):
        lab.engine.settle(done).result()
    assert lab.states() == ["waiting"]
    (delivery,) = lab.ledger.pages.history.newest(10)
    assert delivery.attempts == 1


def test_a_message_whose_integration_gets_another_id_while_it_is_claimed_goes_to_that(lab: Lab) -> None:
    lab.accept(a_body())
    claimed = lab.ledger.write(lab.engine.claim).result()
    lab.config = a_config([an_integration(lab.pager, "renamed")], [])
    lab.ledger.write(lambda book: book.move("pager", "renamed")).result()
    lab.engine.settle(lab.engine.attempt(claimed[0])).result()
    assert lab.deliver_all() == 1
    row = lab.ledger.pages.history.newest(1)[0]
    assert (row.state, row.integration_id, row.attempts) == ("sent", "renamed", 1)
