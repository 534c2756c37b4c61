"""What the tests of the wire and of the channels build their cases from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from sidecar.core.channel import Fact, Link, Message
from sidecar.core.model import Severity
from sidecar.wire import OutboundWire

MESSAGE = Message(
    delivery_id="dlv_01",
    event_id="evt_01",
    event_type="script_execution_failed",
    severity=Severity.error,
    icon="❌",
    title="login_test failed on pi-1",
    body="Expected the home screen, found the log-in page.",
    facts=(Fact("Host", "pi-1"), Fact("Device", "stb-1"), Fact("Duration", "1 minute 4 seconds")),
    links=(Link("Report", "https://reports.example/r/1?sig=a%2Fb&x=1"),),
    time=datetime(2026, 3, 4, 12, 30, tzinfo=UTC),
)

HOSTILE = msgspec.structs.replace(
    MESSAGE,
    title="<script>alert(1)</script> @channel <!here> ünïcödé 测试",
    body="<b>bold</b> & [click](https://evil.example) <!channel>\n@everyone",
    facts=(Fact("<i>Host</i>", "<img src=x onerror=alert(1)> | <https://evil.example|bank>"),),
    links=(Link("<Report>", 'https://reports.example/"><script>'), Link("Run me", "javascript:alert(1)")),
)


def a_message(**changes: Any) -> Message:
    return msgspec.structs.replace(MESSAGE, **changes)


def a_wire(
    data: Path, *, timeout_s: float = 5.0, ca_file: str | None = None, env: Mapping[str, str] | None = None
) -> OutboundWire:
    return OutboundWire(data=data, timeout_s=timeout_s, ca_file=ca_file, env=env)
