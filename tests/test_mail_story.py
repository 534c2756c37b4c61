"""The mails of a problem from its beginning to its end, through the engine and a real mail server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from sidecar.channels.email import CHANNEL, Email
from sidecar.core.config import Integration
from sidecar.core.match import Rulebook
from sidecar.engine import Engine, Surroundings
from sidecar.ledger import Ledger
from tests.builders import Clock, a_body, a_config, a_rule, incoming, numbered_ids
from tests.smtp_servers import Mailbox, a_mail_server
from tests.wire_parts import a_wire


class Story:
    """An engine that sends mails to `mailbox`."""

    def __init__(self, folder: Path, mailbox: Mailbox, port: int) -> None:
        self.mailbox, self.clock = mailbox, Clock()
        settings = Email(smtp_host="127.0.0.1", smtp_port=port, tls="none", from_email="lab@lab.example")
        integration = Integration(id="mail", name="Mail", type="email", channel=CHANNEL, settings=settings)
        rulebook = Rulebook(a_config([integration], [a_rule("r", "mail", event_types=("script_*",))]))
        self.ledger, self.wire = Ledger(folder / "notifier.db"), a_wire(folder)
        world = Surroundings(self.clock.now, lambda: 1.0, numbered_ids())
        self.engine = Engine(lambda: rulebook, self.ledger, self.wire, world)

    def failed(self) -> EmailMessage:
        return self._told(a_body())

    def passed(self) -> EmailMessage:
        return self._told(a_body("script_execution_complete", success=True))

    def _told(self, body: object) -> EmailMessage:
        self.clock.time += timedelta(minutes=10)
        self.engine.accept(incoming(body)).result()
        assert self.engine.deliver_due() == 1
        return self.mailbox.last_mail()


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    with a_mail_server() as (mailbox, port):
        story = Story(tmp_path, mailbox, port)
        yield story
        story.wire.close()
        story.ledger.close()


def test_a_problem_is_one_conversation_until_it_is_over_and_then_the_next_one(story: Story) -> None:
    first, again, over, back = story.failed(), story.failed(), story.passed(), story.failed()
    topic = "Script goto_live failed on pi-1 / stb-1"
    assert [mail["Subject"] for mail in (first, again, over, back)] == [
        f"[❌] {topic}",
        f"Re: [❌ again] {topic}",
        f"Re: [✅ over] {topic}",
        f"[❌] {topic}",
    ]
    assert again["In-Reply-To"] == first["Message-ID"]
    assert over["In-Reply-To"] == again["Message-ID"]
    assert over["References"].split() == [first["Message-ID"], again["Message-ID"]]
    assert (back["In-Reply-To"], back["References"]) == (None, None)
    assert len({mail["Message-ID"] for mail in story.mailbox.mails()}) == 4
