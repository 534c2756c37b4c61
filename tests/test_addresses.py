"""Messages do not go where no service is, and to private addresses only if notifier.yaml allows it."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from sidecar.channels import apprise, email
from sidecar.channels.apprise import Apprise
from sidecar.core.addresses import refused, refused_name
from sidecar.core.channel import Failed, Opened, Request, Response, Secret, Sent
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
    "::169.254.169.254",
    "::ffff:0:169.254.169.254",
    "64:ff9b:1::a9fe:a9fe",
    "2001:0:4136:e378:8000:63bf:5601:5601",
    "2606:2800:220:1:0:5efe:a9fe:a9fe",
    "fd00:ec2::23",
    "fd20:ce::254",
    "0.1.2.3",
]
PRIVATE = ["10.0.0.7", "172.16.1.1", "192.168.1.4", "127.0.0.1", "::1", "fd12::1", "100.64.0.9", "::ffff:10.0.0.7"]
PRIVATE += ["fec0::1", "2002:a00:7::1", "64:ff9b::a00:7", "2606:2800:220:1:200:5efe:a00:7"]
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


CREDENTIALS = [
    "169.254.169.254",
    "169.254.169.254.",
    "169.254.43518",
    "169.16689662",
    "2852039166",
    "0xa9fea9fe",
    "0xA9.0xFE.0xA9.0xFE",
    "0251.0376.0251.0376",
    "[::ffff:169.254.169.254]",
    "[::ffff:a9fe:a9fe]",
    "[64:ff9b::a9fe:a9fe]",
    "[fd00:ec2::254]",
    "metadata.google.internal",
    "METADATA.google.internal.",
    "someone@169.254.169.254",
    "public.example:80@169.254.169.254",
]


@pytest.mark.parametrize("host", CREDENTIALS)
def test_a_proxy_is_not_asked_for_an_address_that_is_refused_however_it_is_written(host: str, tmp_path: Path) -> None:
    """Without a proxy these are looked up here, and the address that comes out is refused."""
    with Sink() as sink:
        wire = a_wire(tmp_path, env={"HTTP_PROXY": sink.url, "HTTPS_PROXY": sink.url})
        for scheme in ("http", "https"):
            found = wire.http(Request(method="GET", url=f"{scheme}://{host}/"))
            assert isinstance(found, Failed)
            assert "credentials" in found.reason
        assert sink.requests == []


@pytest.mark.parametrize("host", [each for each in CREDENTIALS if "metadata" not in each.lower()])
def test_an_address_is_refused_however_it_is_written(host: str, tmp_path: Path) -> None:
    found = a_wire(tmp_path).http(Request(method="GET", url=f"http://{host}/", timeout_s=2))
    assert isinstance(found, Failed)
    assert found.kind == "settings" or "could not find" in found.reason  # some systems read fewer forms


@pytest.mark.parametrize("host", ["⑯⑨.254.169.254", "169。254。169。254", "169.254.169.254\u00ad"])
def test_an_address_in_letters_of_other_scripts_is_none(host: str, tmp_path: Path) -> None:
    found = a_wire(tmp_path).http(Request(method="GET", url=f"http://{host}/"))
    assert isinstance(found, Failed)
    assert found.reason == "the address is not a valid http or https URL"


@pytest.mark.parametrize("host", ["10.0.0.7", "10.7", "localhost.", "x.localhost", "127.1", "[fd12::1]", "0x7f000001"])
def test_where_private_addresses_are_denied_a_proxy_is_not_asked_for_one(host: str, tmp_path: Path) -> None:
    with Sink() as sink:
        wire = a_wire(tmp_path, env={"HTTP_PROXY": sink.url, "HTTPS_PROXY": sink.url}).within(1, private=False)
        found = wire.http(Request(method="GET", url=f"https://{host}/"))
        assert isinstance(found, Failed)
        assert "settings.outbound.private is deny" in found.reason
        assert sink.requests == []


@pytest.mark.parametrize(
    "name",
    ["chat.example", "10.example", "1.2.3.4.5", "256.1.1.1", "1.2.3.256", "09.1.1.1", "0x.1", "1..2", "4294967296", ""],
)
def test_a_name_is_the_proxys_business(name: str) -> None:
    assert refused_name(name, private=False) == ""


def test_a_key_that_a_plugin_fetches_comes_through_the_door(tmp_path: Path) -> None:
    """Apprise's plugin for Firebase reads its key from wherever its URL says."""
    with Sink() as sink:
        url = f"fcm://project/device?keyfile={sink.url}/key.json"
        settings = Apprise(url=Secret(url))
        outcome = apprise.send(settings, Opened({"url": url}), a_message(), a_wire(tmp_path).within(2, private=False))
        assert isinstance(outcome, Failed)
        assert "settings.outbound.private is deny" in outcome.reason
        assert sink.requests == []
        apprise.send(settings, Opened({"url": url}), a_message(), a_wire(tmp_path).within(2))
        assert [each.path for each in sink.requests] == ["/key.json"]  # it would be read where that is allowed


def test_a_plugin_with_sockets_of_its_own_goes_through_the_door(tmp_path: Path) -> None:
    """rsyslog sends datagrams."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        server.settimeout(5)
        url = f"rsyslog://127.0.0.1:{server.getsockname()[1]}"
        settings, opened = Apprise(url=Secret(url)), Opened({"url": url})
        denied = apprise.send(settings, opened, a_message(), a_wire(tmp_path).within(2, private=False))
        assert isinstance(denied, Failed)
        assert "settings.outbound.private is deny" in denied.reason
        assert isinstance(apprise.send(settings, opened, a_message(), a_wire(tmp_path)), Sent)
        assert b"login_test failed" in server.recv(10_000)
