"""Why a message waits, failed or was given up: in words, for each way."""

from __future__ import annotations

from typing import Any

import pytest

from sidecar.core.model import Decision
from sidecar.ledger import AttemptRow
from ui_api.shapes import Health, HistoryDetail
from ui_api.web.why import NO_ANSWER, SERVER, Place, why

WELL = Place(enabled=True, health=Health(state="ok", waiting=0))
OFF = Place(enabled=False, health=Health(state="ok", waiting=0))


def a_row(**changes: Any) -> HistoryDetail:
    texts = ("event_type", "integration_type", "integration_name", "recipient", "message_preview", "event_id")
    values: dict[str, Any] = dict.fromkeys(texts, "x") | {
        "id": "dlv_1",
        "status": "pending",
        "error_message": None,
        "event_data": {},
        "sent_at": "2026-01-31T12:00:00+00:00",
        "state": "waiting",
        "rule_id": None,
        "integration_id": "chat",
        "incident_id": None,
        "severity": "error",
        "attempts": 0,
        "next_due_at": None,
        "created_at": "2026-01-31T12:00:00+00:00",
        "attempt_log": [],
        "message": None,
        "provider_id": None,
        "events": [],
        "more_events": 0,
        "replayed_at": None,
        "replayed_by": None,
    }
    return HistoryDetail(**values | changes)


def place(state: Any, reason: str = "") -> Place:
    return Place(enabled=True, health=Health(state=state, waiting=1, reason=reason or None))


@pytest.mark.parametrize(
    ("row", "stands", "words"),
    [
        (a_row(state="sending"), WELL, "It is being sent right now."),
        (a_row(), WELL, "It goes out in its turn."),
        (a_row(), None, "no longer in notifier.yaml"),
        (a_row(), OFF, "disabled, so it waits. Enable"),
        (a_row(), place("held"), "asked to be left alone for a while, so all messages to it wait."),
        (a_row(), place("paused", "wrong password"), "does not let us in, so all messages to it wait. Wrong password."),
        (a_row(), place("open", "nobody is there"), "cannot be reached, so all messages to it wait. Nobody is there."),
        (a_row(attempts=1, error_message="it said 500"), WELL, "It was tried once: It said 500."),
        (a_row(attempts=2), WELL, "It was tried 2 times."),
        (
            a_row(state="cancelled", error_message="it is over"),
            WELL,
            "It is over. If it is still wanted, send it again",
        ),
        (a_row(state="cancelled"), None, "It was given up."),
        (a_row(state="failed", attempts=3, error_message="no"), WELL, "It was tried 3 times and given up. No."),
        (a_row(state="failed"), None, "Its integration is no longer in notifier.yaml"),
        (a_row(state="failed"), OFF, "enable it, then send the message again"),
    ],
)
def test_it_is_said_in_words(row: HistoryDetail, stands: Place | None, words: str) -> None:
    found = why(row, stands, [])
    assert found is not None
    assert words in f"{found.what} {found.advice}"


def test_nothing_is_said_of_what_was_sent() -> None:
    assert why(a_row(state="sent"), WELL, []) is None


@pytest.mark.parametrize(
    ("status", "advice"),
    [(None, NO_ANSWER), (503, SERVER), (401, "new ones into the integration"), (418, "did not understand the message")],
)
def test_the_advice_is_about_what_the_service_answered(status: int | None, advice: str) -> None:
    last = AttemptRow(at="2026-01-31T12:00:00+00:00", outcome="failed", reason="no", status_code=status, duration_ms=1)
    found = why(a_row(state="failed", attempts=1, attempt_log=[last]), WELL, [])
    assert found is not None
    assert advice in found.advice


def test_what_was_decided_to_wait_says_for_what() -> None:
    held = Decision(
        rule_id="r",
        rule_name="R",
        integration_id="chat",
        verdict="held",
        reason="quiet hours 'night' hold it",
        delivery_id="dlv_1",
    )
    found = why(a_row(), WELL, [held])
    assert found is not None
    assert found.what == "Quiet hours 'night' hold it."
