"""Messages do not go where no service is, and to private addresses only if notifier.yaml allows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sidecar.channels import email
from sidecar.core.addresses import refused
from sidecar.core.channel import Failed, Opened, Request, Response
from sidecar.core.model import Attachment
from tests.sink import Sink
from tests.wire_parts import a_message, a_wire

NEVER = [
    "169.254.169.254",
    "169.254.0.1",
    "100.100.100.200",
    "192.0.0.192",
    "168.63.129.16",
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "0.0.0.0",  # noqa: S104  # refused, not bound to
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "fd00:ec2::254",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
]
PRIVATE = ["10.0.0.7", "172.16.1.1", "192.168.1.4", "127.0.0.1", "::1", "fd12::1", "100.64.0.9", "::ffff:10.0.0.7"]
PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "172.32.0.1", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", NEVER)
def test_nothing_ever_goes_there(address: str) -> None:
    assert refused(address, private=True)
    assert refused(address, private=False)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_for_notifier_yaml_to_allow(address: str) -> None:
    assert refused(address, private=True) == ""
    assert refused(address, private=False) == "private, and settings.outbound.private is deny"


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_open(address: str) -> None:
    assert refused(address, private=False) == ""


def test_a_channel_does_not_reach_a_private_address_where_that_is_denied(tmp_path: Path) -> None:
    with Sink() as sink:
        wire = a_wire(tmp_path)
        request = Request(method="GET", url=f"{sink.url}/x")
        assert isinstance(wire.http(request), Response)  # and leaves a connection open
        denied = wire.within(1, private=False).http(request)
        by_name = wire.within(1, private=False).http(
            Request(method="GET", url=sink.url.replace("127.0.0.1", "localhost"))
        )
        assert len(sink.requests) == 1
    for found in (denied, by_name):
        assert isinstance(found, Failed)
        assert (found.kind, found.retryable) == ("settings", False)
        assert "private, and settings.outbound.private is deny" in found.reason


def test_an_attachment_is_no_way_to_the_credentials_of_a_cloud(tmp_path: Path) -> None:
    url = "http://169.254.169.254/latest/meta-data/iam"
    found = a_wire(tmp_path).fetch(Attachment(name="iam", source=url), 100)
    assert isinstance(found, Failed)
    said = "its address 169.254.169.254 is where a cloud keeps its machines' credentials"
    assert found.reason == f"nothing is sent to 169.254.169.254: {said}"


def test_neither_is_a_plugin_nor_a_mail(tmp_path: Path) -> None:
    wire = a_wire(tmp_path).within(1, private=False)
    mail = email.Email(smtp_host="127.0.0.1", from_email="lab@lab.example", tls="none")
    found = email.send(mail, Opened({}), a_message(), wire)
    assert isinstance(found, Failed)
    assert (found.kind, "settings.outbound.private is deny" in found.reason) == ("settings", True)


def test_a_proxy_is_not_asked_for_an_address_that_is_refused(tmp_path: Path) -> None:
    with Sink() as sink:
        wire = a_wire(tmp_path, env={"HTTP_PROXY": sink.url, "HTTPS_PROXY": sink.url})
        for scheme in ("http", "https"):
            found = wire.http(Request(method="GET", url=f"{scheme}://169.254.169.254/"))
            assert isinstance(found, Failed)
            assert "credentials" in found.reason
        assert sink.requests == []
