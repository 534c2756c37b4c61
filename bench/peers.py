"""What the notifier is compared with, in the same run: a bare Apprise loop, and Alertmanager where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from bench import processes
from bench.jobs import Burst, Delivered, Receipts, Received
from bench.processes import Driver, Server

ALERTMANAGER: Final = "prometheus-alertmanager"
ALERTMANAGER_YML: Final = """\
route: {{receiver: sink, group_by: ['...'], group_wait: 1ms, group_interval: 1h, repeat_interval: 4h}}
receivers:
  - name: sink
    webhook_configs: [{{url: "http://127.0.0.1:{sink}/alert", send_resolved: false}}]
"""
LOOP: Final = """\
import sys, time
from apprise import Apprise
plugin = Apprise.instantiate(sys.argv[1])
plugin.request_rate_per_sec = 0
plugin.notify(title="warm up", body="warm up")
started, used = time.perf_counter(), time.process_time()
for number in range(int(sys.argv[2])):
    assert plugin.notify(title=f"bench-{number:06}", body="login_test failed on pi-1: no picture after zap")
print(time.perf_counter() - started, time.process_time() - used)
"""


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    """`accepted_per_s` is 0 for one that takes no events."""

    name: str
    accepted_per_s: float
    delivered_per_s: float
    cpu_s_per_1000: float
    pss_mb: float


def apprise_loop(driver: Driver, messages: int) -> Peer:
    """One plugin, its throttle off, one message after the other; nothing is kept, nothing comes in."""
    url = f"json://127.0.0.1:{driver.sink_port}/bench"
    ended = subprocess.run([sys.executable, "-c", LOOP, url, str(messages)], capture_output=True, text=True, check=True)
    seconds, cpu = (float(each) for each in ended.stdout.split())
    received = driver.ask(Received(), Receipts)
    if received.distinct != messages:
        raise RuntimeError(f"the Apprise loop sent {messages} messages, {received.distinct} arrived")
    return Peer(
        name="a bare Apprise loop",
        accepted_per_s=0.0,
        delivered_per_s=messages / seconds,
        cpu_s_per_1000=cpu / messages * 1000,
        pss_mb=0.0,
    )


def alertmanager(folder: Path, driver: Driver, alerts: int) -> Peer | None:
    """The same burst as the notifier's, each alert a group of its own; None where it is not installed."""
    if shutil.which(ALERTMANAGER) is None:
        return None
    with started(folder, driver.sink_port) as server:
        time.sleep(1.0)
        before = processes.cpu_s(server.pid)
        burst = driver.ask(Burst((server.port,), alerts, 64, alerts=True), Delivered)
        cpu = processes.cpu_s(server.pid) - before
        driver.ask(Received(), Receipts)
        return Peer(
            name=version(),
            accepted_per_s=alerts / burst.accepted_s,
            delivered_per_s=alerts / burst.delivered_s,
            cpu_s_per_1000=cpu / alerts * 1000,
            pss_mb=processes.pss_mb(server.pid),
        )


@contextmanager
def started(folder: Path, sink: int) -> Iterator[Server]:
    config = folder / "alertmanager.yml"
    config.write_text(ALERTMANAGER_YML.format(sink=sink))
    port = processes.free_port()
    command = [ALERTMANAGER, f"--config.file={config}", f"--storage.path={folder / 'alertmanager'}"]
    command += [f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address=", "--log.level=error"]
    log = folder / "alertmanager.log"
    with log.open("w") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, text=True)
        with processes.ending(process):
            began = time.perf_counter()
            processes.wait_until_healthy(process, port, log, "/-/healthy")
            yield Server(process.pid, port, time.perf_counter() - began)


def version() -> str:
    said = subprocess.run([ALERTMANAGER, "--version"], capture_output=True, text=True, check=True).stdout
    return f"Alertmanager {said.split()[2]}"
