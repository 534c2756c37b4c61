"""Mails about one incident are one conversation, in programs that go by headers and in those that go by subjects."""

from __future__ import annotations

import re
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Message, Thread
from sidecar.core.mailthread import REFERENCES_LIMIT, SUBJECT_LIMIT, TOPIC_LIMIT, Place, keep, place
from sidecar.core.model import Turn
from sidecar.core.words import one_line
from tests.wire_parts import a_message

LEADER = re.compile(r"(?:\[[^\[\]]*\]\s*)*(?:re|fwd?)\s*(?:\[[^\[\]]*\]\s*)?:|\s", re.IGNORECASE)
BLOB = re.compile(r"\[[^\[\]]*\]\s*(?=\S)")


def base(subject: str) -> str:
    """The base subject of RFC 5256, 2.1, without what it does to "(fwd)"."""
    while found := LEADER.match(subject) or BLOB.match(subject):
        subject = subject[found.end() :]
    return subject


def about(turn: Turn = "first_failure", kept: Any = None, **changes: Any) -> Message:
    thread = Thread(kept=kept, at=a_message().time) if kept else None
    return a_message(turn=turn, incident_id="inc_1", thread=thread, **changes)


def test_the_first_mail_begins_a_conversation_under_its_title() -> None:
    first = place(about(), "<1@lab>")
    assert first == Place(subject="[❌] login_test failed on pi-1", topic="login_test failed on pi-1")
    assert keep(first, "<1@lab>") == {"topic": "login_test failed on pi-1", "references": ["<1@lab>"]}


def test_a_later_mail_answers_the_last_one_and_says_what_is_new() -> None:
    kept = {"topic": "login_test failed on pi-1", "references": ["<1@lab>", "<2@lab>"]}
    over = place(about("recovered", kept, icon="✅", title="login_test passed again on pi-1"), "<3@lab>")
    assert over.subject == "Re: [✅ over] login_test failed on pi-1"
    assert over.references == ("<1@lab>", "<2@lab>")
    assert keep(over, "<3@lab>") == {"topic": kept["topic"], "references": ["<1@lab>", "<2@lab>", "<3@lab>"]}


@given(st.text(max_size=300).filter(one_line), st.text(max_size=300), st.sampled_from(get_args(Turn)))
def test_every_mail_of_a_conversation_has_the_same_base_subject(first: str, later: str, turn: Turn) -> None:
    began = place(about(title=first), "<1@lab>")
    again = place(about(turn, keep(began, "<1@lab>"), title=later), "<2@lab>")
    assert base(again.subject) == base(began.subject)


def test_of_a_long_conversation_the_first_mail_and_the_last_ones_are_known() -> None:
    kept: Any = None
    for number in range(1, 41):
        mail = place(about("still_failing", kept), f"<{number}@lab>")
        kept = keep(mail, f"<{number}@lab>")
    assert len(kept["references"]) == REFERENCES_LIMIT
    assert kept["references"] == ["<1@lab>", *(f"<{number}@lab>" for number in range(32, 41))]


def test_a_mail_that_is_sent_again_does_not_answer_itself() -> None:
    began = place(about(), "<1@lab>")
    assert place(about(kept=keep(began, "<1@lab>")), "<1@lab>") == began
    later = place(about("still_failing", {"topic": "t", "references": ["<1@lab>", "<2@lab>"]}), "<2@lab>")
    assert later.references == ("<1@lab>",)


@pytest.mark.parametrize("changes", [{"incident_id": None}, {"events": 3}])
def test_what_is_about_no_problem_or_about_several_stands_alone(changes: dict[str, Any]) -> None:
    kept = {"topic": "t", "references": ["<1@lab>"]}
    alone = place(
        a_message(**{"incident_id": "inc_1", "thread": Thread(kept=kept, at=a_message().time)} | changes), "<2@lab>"
    )
    assert alone == Place(subject="❌ login_test failed on pi-1")
    assert keep(alone, "<2@lab>") is None


@pytest.mark.parametrize("length", [TOPIC_LIMIT - 1, TOPIC_LIMIT, TOPIC_LIMIT + 1, 1_000_000])
def test_a_topic_is_cut_once_and_stays_as_it_is(length: int) -> None:
    began = place(about(title="x" * length), "<1@lab>")
    assert len(began.topic) == min(length, TOPIC_LIMIT)
    later = place(about("escalated", keep(began, "<1@lab>"), title="y" * length), "<2@lab>")
    assert later.subject == f"Re: [❌ escalated] {began.topic}"
    assert len(later.subject) <= SUBJECT_LIMIT


@pytest.mark.parametrize(("length", "kept"), [(198, 200), (199, 200), (1_000_000, 200)])
def test_a_subject_that_stands_alone_is_cut(length: int, kept: int) -> None:
    assert len(place(a_message(title="x" * length), "<1@lab>").subject) == kept
