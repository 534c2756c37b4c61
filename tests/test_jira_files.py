"""The files of a new Jira issue: uploaded once, in one request, and never a reason to lose the message."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from sidecar.core.channel import File
from sidecar.core.model import Attachment
from sidecar.core.multipart import form_of
from sidecar.jira.issues import ATTACHMENTS_LIMIT
from tests.jira_parts import Problem, a_message, deliver, sent
from tests.jira_stand_in import JiraStandIn
from tests.sink import Answer, Sink

PNG = b"\x89PNG\r\n\x1a\n--boundary\r\n"


@pytest.fixture
def files() -> Iterator[Sink]:
    with Sink() as sink:
        sink.answers = [Answer(body=PNG)]
        yield sink


def at(sink: Sink, name: str = "screen.png", **changes: Any) -> Attachment:
    given = {"name": name, "source": f"{sink.url}/{name}", "content_type": "image/png"}
    return Attachment(**(given | changes))


def test_all_files_go_to_the_new_issue_in_one_request(jira: JiraStandIn, files: Sink) -> None:
    problem = Problem(jira)
    outcome = sent(problem.tell("first_failure", attachments=(at(files), at(files, "log.txt", content_type="text/x"))))
    assert outcome.detail == "created QA-1"
    assert problem.issue["files"] == [("screen.png", "image/png", PNG), ("log.txt", "text/x", PNG)]
    assert jira.asked("POST /issue/QA-1/attachments") == ["POST /issue/QA-1/attachments"]


def test_what_comes_later_adds_no_files(jira: JiraStandIn, files: Sink) -> None:
    problem = Problem(jira)
    problem.tell("first_failure", attachments=(at(files),))
    problem.retry()
    problem.tell("still_failing", attachments=(at(files),))
    assert len(problem.issue["files"]) == 1


def test_a_file_that_cannot_be_read_costs_nothing_but_the_file(jira: JiraStandIn, files: Sink) -> None:
    files.answers = [Answer(404), Answer(body=PNG)]
    gone, path = at(files, "gone.png"), Attachment(name="x.log", source="/etc/hostname")
    outcome = sent(deliver(jira, a_message(attachments=(gone, at(files), path))))
    assert outcome.detail == (
        f"created QA-1; without the attachment gone.png (127.0.0.1:{files.port} answered 404); without the attachment "
        "x.log (the file 'x.log' lies in none of the folders of settings.attachments.folders)"
    )
    assert [name for name, _, _ in jira.issues[0]["files"]] == ["screen.png"]


def test_files_that_jira_does_not_take_are_said(jira: JiraStandIn, files: Sink) -> None:
    jira.answer_next(413, b"", to="/attachments")
    outcome = sent(deliver(jira, a_message(attachments=(at(files),))))
    assert outcome.detail == (
        "created QA-1; without its attachments (Jira answered 413; the message is too large for it)"
    )


@pytest.mark.parametrize(
    ("size", "kept"), [(ATTACHMENTS_LIMIT - 1, 1), (ATTACHMENTS_LIMIT, 1), (ATTACHMENTS_LIMIT + 1, 0)]
)
def test_a_file_is_as_large_as_data_center_takes_it(jira: JiraStandIn, files: Sink, size: int, kept: int) -> None:
    files.answers = [Answer(body=b"x" * size)]
    outcome = sent(deliver(jira, a_message(attachments=(at(files),))))
    assert len(jira.issues[0]["files"]) == kept
    assert ("has more than 10,485,760 bytes" in outcome.detail) is not bool(kept)


def test_all_files_together_keep_to_that_limit(jira: JiraStandIn, files: Sink) -> None:
    files.answers = [Answer(body=b"x" * (ATTACHMENTS_LIMIT - 2)), Answer(body=b"x" * 3), Answer(body=b"xx")]
    outcome = sent(deliver(jira, a_message(attachments=(at(files, "a"), at(files, "b"), at(files, "c")))))
    assert [name for name, _, _ in jira.issues[0]["files"]] == ["a", "c"]
    assert "the file 'b' has more than 2 bytes" in outcome.detail


def test_a_name_cannot_leave_its_header() -> None:
    evil = File(name='a"\r\nX-Evil: 1\r\n\r\n<b>.png', content_type="image/png", content=PNG)
    content, kind = form_of("file", [evil, File(name="ünï.txt", content_type="text/plain", content=b"")])
    mime = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + content)
    first, second = [part for part in mime.walk() if part is not mime]
    assert first.keys() == second.keys() == ["Content-Disposition", "Content-Type"]
    assert first.get_content_disposition() == "form-data"
    assert content.count(PNG) == 1


def test_the_boundary_is_the_files_own_and_in_none_of_them(tmp_path: Path) -> None:
    one = File(name="a", content_type="text/plain", content=b"1")
    assert form_of("file", [one]) == form_of("file", [one])
    assert form_of("file", [one])[1] != form_of("file", [one, one])[1]
