"""Files inside of events where notifiers share a ledger: whichever sends the message has them, whoever took it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest

from sidecar.core.channel import Message
from sidecar.ledger import Ledger
from tests.builders import NOON, Lab
from tests.postgres_parts import PostgresServer, needs_postgres
from tests.replicas_parts import replicas
from tests.running import eventually
from tests.smtp_servers import a_mail_server
from tests.test_kept import PICTURE, a_file, bringing

pytestmark = needs_postgres


@pytest.fixture
def labs(tmp_path: Path, postgres_url: str) -> Iterator[tuple[Lab, Lab]]:
    taker, sender = (Lab(tmp_path, Ledger(postgres_url), ids=name) for name in ("a", "b"))
    yield taker, sender
    for lab in (taker, sender):
        lab.ledger.close()


def sent_by(lab: Lab) -> Message:
    lab.ledger.write(lab.engine.look).result()
    assert lab.deliver_all() == 1
    return lab.pager.sent[-1]


def test_one_that_another_notifier_took_goes_out_with_the_message(labs: tuple[Lab, Lab], tmp_path: Path) -> None:
    taker, sender = labs
    taker.accept(bringing(a_file()))
    shutil.rmtree(tmp_path / "attachmentsa")
    (picture,) = sent_by(sender).attachments
    assert (picture.name, Path(picture.source).parent) == ("screen.png", tmp_path / "attachmentsb")
    assert Path(picture.source).read_bytes() == PICTURE


def test_one_that_cannot_be_put_down_here_holds_nobody_up(labs: tuple[Lab, Lab], tmp_path: Path) -> None:
    taker, sender = labs
    taker.accept(bringing(a_file()))
    (tmp_path / "attachmentsb").write_text("in the way")
    (picture,) = sent_by(sender).attachments
    assert Path(picture.source).parent == tmp_path / "attachmentsa"


def test_it_is_stored_once_and_as_long_as_the_youngest_event_that_brought_it(
    labs: tuple[Lab, Lab], postgres_url: str
) -> None:
    lab, _ = labs
    lab.accept(bringing(a_file(), a_file(b"the end of the log", "log.txt")))
    lab.clock.advance(days=3)
    lab.accept(bringing(a_file()))
    with psycopg.connect(postgres_url) as shell:
        sizes = {length for (length,) in shell.execute("SELECT length(content) FROM notifier.files")}
    assert sizes == {len(PICTURE), len(b"the end of the log")}
    assert [forget(lab, days) for days in (1, 1, 4, 4)] == [1, 0, 1, 0]
    assert lab.ledger.file(sha256(PICTURE).hexdigest()) is None


def test_it_is_in_the_mail_though_the_notifier_that_took_it_is_gone_with_its_disk(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    with a_mail_server() as (mailbox, port):
        mailbox.refuse["qa@lab.example"] = "451 later"
        mail = {"smtp_host": "127.0.0.1", "smtp_port": port, "from_email": "lab@lab.example", "to": ["qa@lab.example"]}
        config = {
            "integrations": {
                "mail": {"type": "email", "retry": {"first_wait": "1s"}, "config": {**mail, "tls": "none"}}
            },
            "rules": {"all": {"event_type": "*", "integration_ids": ["mail"]}},
        }
        with replicas(tmp_path, postgres, config, size=2) as running:
            taker = running.notifiers[0]
            taker.send(bringing(a_file()))
            eventually(lambda: running.number("SELECT attempts FROM deliveries") > 0, "it was tried")
            taker.kill()
            shutil.rmtree(taker.data)
            mailbox.refuse.clear()
            eventually(lambda: mailbox.envelopes != [], "it is sent")
    files = {part.get_filename(): part.get_content() for part in mailbox.last_mail().walk() if part.get_filename()}
    assert files["screen.png"] == PICTURE


def forget(lab: Lab, days: int) -> int:
    return lab.ledger.write(lambda book: book.forget_files(NOON + timedelta(days=days))).result()
