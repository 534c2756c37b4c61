"""Attachments are read from the web and from allowed folders, and from nowhere else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sidecar.core.channel import Failed, File
from sidecar.core.model import Attachment
from tests.sink import Answer, Sink
from tests.wire_parts import a_wire


def at(source: str | Path, content_type: str = "") -> Attachment:
    return Attachment(name=Path(source).name, source=str(source), content_type=content_type)


@pytest.fixture
def captures(tmp_path: Path) -> Path:
    folder = tmp_path / "captures"
    (folder / "stb-1").mkdir(parents=True)
    (folder / "stb-1" / "screen.png").write_bytes(b"PNG")
    (tmp_path / "secret.txt").write_bytes(b"key")
    return folder


def test_a_file_below_an_allowed_folder_is_read(captures: Path, tmp_path: Path) -> None:
    found = a_wire(tmp_path).within(1, (str(captures),)).fetch(at(captures / "stb-1/screen.png"), 3)
    assert found == File(name="screen.png", content_type="image/png", content=b"PNG")


def test_no_other_file_is_read_whatever_leads_there(captures: Path, tmp_path: Path) -> None:
    wire = a_wire(tmp_path).within(1, (str(captures),))
    (captures / "link.txt").symlink_to(tmp_path / "secret.txt")
    (captures / "outside").symlink_to(tmp_path)
    os.mkfifo(captures / "pipe")
    reasons = {
        tmp_path / "secret.txt": "lies in none of the folders",
        captures / "link.txt": "lies in none of the folders",
        captures / "outside/secret.txt": "lies in none of the folders",
        captures / "../secret.txt": "lies in none of the folders",
        captures / "pipe": "is not a file",
        captures / "stb-1": "is not a file",
        captures / "gone.png": "cannot be read: no such file or directory",
        Path("/dev/zero"): "lies in none of the folders",
    }
    for path, said in reasons.items():
        found = wire.fetch(at(path), 1_000)
        assert isinstance(found, Failed), path
        assert said in found.reason, path


def test_without_folders_no_file_is_read(captures: Path, tmp_path: Path) -> None:
    assert isinstance(a_wire(tmp_path).fetch(at(captures / "stb-1/screen.png"), 3), Failed)


def test_a_file_from_the_web_has_the_kind_that_its_server_says(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [Answer(body=b"\xff\xd8", headers={"Content-Type": "image/jpeg; q=1"})]
        found = a_wire(tmp_path).fetch(at(f"{sink.url}/shot?sig=a%2Fb"), 2)
    assert found == File(name="shot?sig=a%2Fb", content_type="image/jpeg", content=b"\xff\xd8")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(status=403), "answered 403"),
        (Answer(status=302, headers={"Location": "http://169.254.169.254/"}), "answered 302"),
        (Answer(body=b"x" * 2_000_000), "has more than 1,500,000 bytes"),
        (Answer(fault="hang"), "no answer from"),
    ],
)
def test_what_the_web_does_not_give_is_said_in_words(tmp_path: Path, answer: Answer, said: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        found = a_wire(tmp_path, timeout_s=0.5).fetch(at(f"{sink.url}/shot.png"), 1_500_000)
    assert isinstance(found, Failed)
    assert said in found.reason


def test_a_file_of_more_than_a_megabyte_comes_whole(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [Answer(body=b"x" * 3_000_000)]
        found = a_wire(tmp_path).fetch(at(f"{sink.url}/shot.png"), 3_000_000)
    assert isinstance(found, File)
    assert len(found.content) == 3_000_000
