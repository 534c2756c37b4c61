"""A secret never leaves: a marker in every secret field of every channel, and a search in all that the program says."""

from __future__ import annotations

import base64
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any, Final, get_args, get_type_hints

import pytest

from sidecar.channels import channels
from sidecar.core.channel import Secret
from tests.api_service import PLAIN
from tests.builders import a_body
from tests.certificates import an_authority
from tests.running import Notifier, eventually, running
from tests.sink import Answer, Sink
from tests.smtp_servers import a_mail_server

BEGINNINGS: Final = {("slack", "bot_token"): "xoxb-"}
"""What a secret must begin with to be one."""
WAYS: Final = ("plain", "env", "file", "sealed")


def marker(kind: str, field: str) -> str:
    """The same secret in whichever way it is written; long enough for each."""
    return BEGINNINGS.get((kind, field), "") + f"MARKER{kind}{field}XXXXX".replace("_", "").upper()


def variable(kind: str, field: str) -> str:
    return f"NOTIFIER_SECRET_{kind}_{field}"


SECRETS: Final = [
    (kind, name)
    for kind, channel in channels().items()
    for name, hint in get_type_hints(channel.settings).items()
    if Secret in (hint, *get_args(hint))
]
MARKS: Final = {(kind, field, way): marker(kind, field) for kind, field in SECRETS for way in WAYS}


def example(kind: str, url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    """A config of this kind, with a marker in its secret `field`, as its own tests have it."""
    config: dict[str, Any] = import_module(f"tests.test_channel_{kind}").example(url, mail_port, mark, field)
    return config


def before_secret(kind: str, field: str) -> str | None:
    """What stands before the secret where a login goes out in Base64 (RFC 7617)."""
    found: str | None = getattr(import_module(f"tests.test_channel_{kind}"), "BEFORE_SECRET", {}).get(field)
    return found


def has_fixed_address(kind: str) -> bool:
    """Messages go to the vendor's own address: here nothing is sent, and a test only as far as the proxy."""
    return getattr(import_module(f"tests.test_channel_{kind}"), "HAS_FIXED_ADDRESS", False)


def answers(kind: str, field: str, mark: str) -> list[Answer]:
    """What a service may say; some say back what was sent to them."""
    before = before_secret(kind, field)
    login = mark.encode() if before is None else base64.b64encode((before + mark).encode())
    return [
        Answer(),
        Answer(status=404, body=f"no such hook: /services/{mark}".encode()),
        Answer(status=401, body=json.dumps({"message": mark, "errorMessages": [mark]}).encode()),
        Answer(status=400, body=b"Authorization: Basic " + login),
        Answer(status=302, headers={"Location": f"http://elsewhere.example/{mark}"}),
        Answer(fault="reset"),
        Answer(fault="garbage"),
    ]


def needles() -> list[bytes]:
    """Every marker, as it is and as it looks in Base64 (of a login, and at any place in a longer text)."""
    found = [mark.encode() for mark in set(MARKS.values())]
    for mark in list(found):
        for shift in range(3):
            inner = base64.b64encode(b"x" * shift + mark)
            found.append(inner[4:-4])
    return found


class Lab:
    """Channels with their secrets written in every way; a notifier over them, and all that it ever said."""

    def __init__(self, folder: Path, stack: ExitStack, kinds: Collection[str]) -> None:
        self.folder = folder
        self.secrets = [(kind, field) for kind, field in SECRETS if kind in kinds]
        self.sink = stack.enter_context(Sink())
        authority = an_authority(folder)
        _, self.mail_port = stack.enter_context(a_mail_server(starttls=authority.server, login=True))
        environment = {variable(kind, field): self.value(kind, field, "env") for kind, field in self.secrets}
        environment |= {"SSL_CERT_FILE": authority.ca_file, "https_proxy": self.sink.url}
        self.text = json.dumps(self.config())
        self.notifier: Notifier = stack.enter_context(running(folder, self.text, **environment))
        self.said: list[str] = []

    def value(self, kind: str, field: str, way: str) -> str:
        return str(example(kind, self.sink.url, self.mail_port, MARKS[kind, field, way], field)[field])

    def entry(self, kind: str, field: str, way: str) -> dict[str, Any]:
        """An integration whose secret is written in this way."""
        config = example(kind, self.sink.url, self.mail_port, MARKS[kind, field, way], field)
        if way == "env":
            config[field] = f"${{env:{variable(kind, field)}}}"
        if way == "file":
            path = self.folder / f"{kind}-{field}.txt"
            path.write_text(config[field])
            config[field] = f"${{file:{path}}}"
        return {"type": kind, "enabled": not has_fixed_address(kind), "config": config, "retry": {"attempts": 1}}

    def config(self) -> dict[str, Any]:
        entries = {"-".join(key): self.entry(*key) for key in MARKS if key[:2] in self.secrets and key[2] != "sealed"}
        rules = {
            f"{kind}-{field}": {
                "event_type": f"for.{kind}.{field}",
                "integration_ids": [each for each in entries if each.startswith(f"{kind}-{field}-")],
            }
            for kind, field in self.secrets
        }
        return {"version": 1, "integrations": entries, "rules": rules}

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        _, answer = self.notifier.ask(method, path, body)
        self.said.append(json.dumps(answer))
        return answer

    def everything(self) -> Iterator[tuple[str, bytes]]:
        """All that left the process: answers, logs, what lies in the data folder (the keys aside)."""
        for number, text in enumerate(self.said):
            yield f"answer {number}", text.encode()
        yield "log", self.notifier.log().encode()
        for path in self.notifier.data.rglob("*"):
            if path.is_file() and path.name != "sealing.keys":
                yield path.name, path.read_bytes()

    def leaks(self) -> list[tuple[str, str]]:
        return [
            (where, text[max(0, text.index(each) - 120) : text.index(each) + 60].decode("utf-8", "replace"))
            for where, text in self.everything()
            for each in needles()
            if each in text
        ]


KINDS: Final = sorted({kind for kind, _ in SECRETS})


@pytest.fixture(scope="module", params=KINDS)
def lab(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A lab for each kind of channel."""
    with ExitStack() as stack:
        yield Lab(tmp_path_factory.mktemp(request.param), stack, (request.param,))


@pytest.fixture(scope="module")
def lab_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with ExitStack() as stack:
        yield Lab(tmp_path_factory.mktemp("all"), stack, KINDS)


@pytest.fixture
def crowded_lab(lab_of_all: Lab) -> Iterator[Lab]:
    """All kinds in one, as it was at first, and nothing said yet."""
    lab_of_all.said.clear()
    yield lab_of_all
    lab_of_all.notifier.config.write_text(lab_of_all.text)
    eventually(lambda: lab_of_all.ask("GET", f"{PLAIN}/config")["state"] == "ok", "the file to be in order again")


def look_everywhere(lab: Lab) -> None:
    """Every GET there is, with the ids that there are."""
    rows = lab.ask("GET", f"{PLAIN}/history")[:40]
    ids = {
        "{entry_id}": [each["id"] for each in lab.ask("GET", f"{PLAIN}/integrations")],
        "{revision_id}": [lab.ask("GET", f"{PLAIN}/config/revisions")[0]["id"]],
        "{delivery_id}": [row["id"] for row in rows],
        "{event_id}": sorted({row["event_id"] for row in rows}),
    }
    paths = lab.ask("GET", "/schema")["paths"]
    for path in (path for path, item in paths.items() if "get" in item):
        for filled in with_ids(path, ids):
            lab.ask("GET", filled)


def with_ids(path: str, ids: Mapping[str, Sequence[str | int]]) -> Iterator[str]:
    """The path with each of the ids in their place."""
    found = next((place for place in ids if place in path), None)
    if found is None:
        yield path
        return
    for each in ids[found]:
        yield from with_ids(path.replace(found, str(each)), ids)


def test_no_secret_leaves_whatever_happens(lab: Lab) -> None:
    for kind, field in lab.secrets:
        made = lab.entry(kind, field, "sealed")
        lab.ask("POST", f"{PLAIN}/integrations", {**made, "id": f"{kind}-{field}-sealed", "name": f"{kind} sealed"})
    names = [each["id"] for each in lab.ask("GET", f"{PLAIN}/integrations")]
    assert len(names) == len(lab.secrets) * len(WAYS)
    for kind, field in lab.secrets:
        ids = [name for name in names if name.startswith(f"{kind}-{field}-")]
        lab.ask("PUT", f"{PLAIN}/rules/{kind}-{field}", {"integration_ids": ids})
    for kind, field in lab.secrets:
        for number, answer in enumerate(answers(kind, field, marker(kind, field))):
            lab.sink.answers = [answer]
            lab.ask("PATCH", f"{PLAIN}/rules/{kind}-{field}", {"name": f"Round {number}"})  # an edit ends every pause
            lab.notifier.send(a_body(f"for.{kind}.{field}"))
            eventually(lambda: "pending" not in [row["status"] for row in lab.notifier.history()], "all to be settled")
    assert {row["status"] for row in lab.notifier.history()} <= {"sent", "failed"}
    for name in names[:5]:
        lab.ask("POST", f"{PLAIN}/integrations/{name}/test")
    look_everywhere(lab)
    assert lab.leaks() == []


def test_no_secret_leaves_through_a_refused_edit(lab: Lab) -> None:
    for kind, field in lab.secrets:
        value, name = lab.value(kind, field, "plain"), f"{PLAIN}/integrations/{kind}-{field}-plain"
        for config in ({field: [value]}, {field: {"a": value}}, {f"{field}x": 1, field: value}, {"nonsense": 1}):
            lab.ask("PUT", name, {"config": config})
        lab.ask("PUT", name, {"config": {field: value}, "type": "nonsense"})
        lab.ask("PUT", name, {"config": {field: value * 400}})
        lab.ask(
            "POST", f"{PLAIN}/integrations", {"id": f"{kind}-{field}-plain", "type": kind, "config": {field: value}}
        )
        lab.ask("POST", f"{name}/rename", {"id": f"{kind}-{field}-env"})
        lab.ask("DELETE", name)
    assert lab.leaks() == []


DAMAGES: Final = {
    "a list": "[{value}]",
    "a mapping": "{{a: {value}}}",
    "an alias": "*{mark}",
    "a tag": "!{mark} x",
    "an anchor": "&{mark} *{mark}",
    "a quote too few": "'{mark}",
    "a character that cannot be": '{value}, "x": @',
    "a block in flow": "|\n {mark}",
    "two values": "{value} {value}",
    "a key": "{{{value}: 1}}",
    "a null": "null, {value}: 1",
    "no config": 'x}}, "config": {value}, "nothing": {{',
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_no_secret_leaves_through_a_file_that_is_not_in_order(crowded_lab: Lab, damage: str) -> None:
    lab = crowded_lab
    for kind, field in SECRETS:
        value = json.dumps(lab.value(kind, field, "plain"))
        text = lab.text.replace(value, damage.format(value=value, mark=MARKS[kind, field, "plain"]))
        lab.notifier.config.write_text(text)
        eventually(lambda: lab.ask("GET", f"{PLAIN}/config")["state"] == "stale", "the file to be seen")
        lab.ask("GET", "/readyz")
        lab.ask("PUT", f"{PLAIN}/rules/{kind}-{field}", {"name": "x"})
        lab.ask("POST", f"{PLAIN}/config/check", text)
    assert lab.leaks() == []


def test_the_search_finds_what_leaves(crowded_lab: Lab) -> None:
    lab = crowded_lab
    mark = MARKS[(*SECRETS[0], "plain")]
    lab.said += [f"a {mark}", base64.b64encode(f"login:{mark}".encode()).decode()]
    assert {where for where, _ in lab.leaks()} == {"answer 0", "answer 1"}
