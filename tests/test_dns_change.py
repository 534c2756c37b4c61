"""A name that points elsewhere a moment later (DNS rebinding of the notifier itself): a real DNS server, real look-ups.

In namespaces of its own, so that the DNS server may have port 53, and hosts may have any address: that of a cloud's
credentials, too, where something would answer if it were asked.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from typing import Any, Final

import pytest

from tests.dns_change import CREDENTIALS, PRIVATE, PUBLIC
from tests.dockerfile import ROOT
from tests.running import PATIENCE_S

UNSHARE: Final = ("unshare", "--user", "--map-root-user", "--net", "--mount")


@cache
def why_not() -> str:
    """Why there can be no such network here; empty if there can."""
    if sys.platform != "linux":
        return "needs Linux"
    try:
        wanted = [*UNSHARE, "sh", "-c", "ip link set lo up && mount --bind /etc/hosts /etc/resolv.conf"]
        tried = subprocess.run(wanted, capture_output=True, check=False)
    except FileNotFoundError:
        return "needs unshare; on Debian: apt install util-linux iproute2"
    return "" if tried.returncode == 0 else f"no network namespace to be had: {tried.stderr.decode().strip()}"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    if reason := why_not():
        pytest.skip(reason)
    resolv_conf = tmp_path_factory.mktemp("dns") / "resolv.conf"
    resolv_conf.write_text("nameserver 127.0.0.1\n")
    command = [*UNSHARE, sys.executable, "-m", "tests.dns_change", str(resolv_conf)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE_S)
    assert said.returncode == 0, said.stderr
    answer: dict[str, Any] = json.loads(said.stdout)
    return answer


def test_what_was_looked_at_is_what_is_connected_to(found: dict[str, Any]) -> None:
    """The classic: the first answer is harmless, and by the time of the connection the name points elsewhere."""
    assert found["changed before it is connected to"] == {"said": ["ok"], "connected": [PUBLIC], "asked": 1}


def test_every_connection_is_looked_at(found: dict[str, Any]) -> None:
    one = found["changed between two messages"]
    assert one["connected"] == [PUBLIC]
    assert one["said"][0] == "ok"
    assert f"its address {CREDENTIALS} is where a cloud keeps its machines' credentials" in one["said"][1]


def test_of_several_addresses_the_refused_one_is_passed_over(found: dict[str, Any]) -> None:
    assert found["both at once"]["connected"] == [PUBLIC]


def test_a_name_that_changes_to_a_private_address_is_refused_where_those_are_denied(found: dict[str, Any]) -> None:
    one = found["changed to a private one"]
    assert one["connected"] == [PUBLIC]
    assert "private, and settings.outbound.private is deny" in one["said"][1]
    assert found["private allowed"]["connected"] == [PRIVATE]
