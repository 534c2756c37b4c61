"""What the wire relies on inside of other libraries, which none of them promises. An update that changes it fails here.

The hooks are listed in `sidecar/wire/__init__.py`.
"""

from __future__ import annotations

import ast
import inspect
import re
import smtplib
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
import requests

from sidecar.channels import discord, email, mattermost, ntfy, opsgenie, pagerduty, slack, teams, telegram, webhook
from sidecar.wire.door import Requests, Smtplib, through_our_door
from sidecar.wire.plugins import apprise_asset, built, plugin_class

NETWORK: Final = re.compile(
    r"requests|smtplib|socket|urllib\.request|urllib3|http\.client|httpx|aiohttp|niquests|pycurl|websockets?|ftplib"
)
OURS: Final = {"requests", "smtplib", "socket"}
"""What a plugin may import to reach the network so that it goes through our door."""


@cache
def sources() -> list[tuple[str, ast.Module]]:
    """Every module of Apprise's plugins, by its path."""
    folder = Path(str(import_module("apprise.plugins").__file__)).parent
    return [
        (path.relative_to(folder).as_posix(), ast.parse(path.read_bytes())) for path in sorted(folder.rglob("*.py"))
    ]


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_plugins_reach_the_network_through_names_that_we_replace() -> None:
    """Two speak their own protocols over sockets."""
    ways = defaultdict(set)
    for path, tree in sources():
        for name in imported(tree):
            if NETWORK.match(name):
                ways[name].add(path)
    assert len(ways.pop("requests")) > 150
    assert ways == {
        "requests.auth.HTTPBasicAuth": {"dapnet.py"},
        "requests_oauthlib.OAuth1": {"twitter.py"},
        "smtplib": {"email/base.py", "email/smtp.py"},
        "socket": {"aprs.py", "rsyslog.py"},
    }


def test_no_plugin_imports_these_names_under_another_one_or_inside_of_a_function() -> None:
    for path, tree in sources():
        at_top = {each.name for node in tree.body if isinstance(node, ast.Import) for each in node.names}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for each in node.names:
                    assert each.name not in OURS or (each.asname is None and each.name in at_top), path


def test_our_door_has_everything_that_plugins_ask_of_requests_and_smtplib() -> None:
    calls: dict[str, set[str]] = {"requests": set(), "smtplib": set()}
    for _, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id in calls:
                    calls[owner.id].add(node.func.attr)
    assert calls["requests"] - {"RequestException"} <= vars(Requests).keys()
    assert calls["smtplib"] == set()  # SMTP and SMTP_SSL are picked first and called later


@pytest.mark.parametrize("schema", ["slack", "json", "tgram", "ntfy", "discord", "pagerduty"])
def test_a_plugin_gets_our_door(schema: str) -> None:
    plugin = plugin_class(schema)
    through_our_door(plugin)
    assert isinstance(vars(sys.modules[plugin.__module__])["requests"], Requests)
    assert import_module("apprise.url").__dict__.get("requests") in (None, requests)


@pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")  # in Apprise's own import
def test_apprises_mail_plugin_gets_our_door_in_each_of_its_modules() -> None:
    through_our_door(plugin_class("mailto"))
    for name in ("base", "smtp"):
        assert isinstance(vars(sys.modules[f"apprise.plugins.email.{name}"])["smtplib"], Smtplib)


def test_a_plugin_waits_no_longer_than_it_is_told_and_never_sleeps() -> None:
    base = plugin_class("json").__mro__
    owners = [each for each in base if "request_rate_per_sec" in vars(each)]
    assert owners, "Apprise's throttle has another name now"
    assert any("throttle" in vars(each) for each in base)
    plugin = built(plugin_class("json"), {"url": "json://127.0.0.1/x"}, 3.5)
    assert plugin.request_timeout == (3.5, 3.5)
    assert plugin.socket_connect_timeout == 3.5
    assert plugin.request_rate_per_sec == 0
    assert "_no_throttle" in repr(plugin.throttle)


def test_plugins_sleep_nowhere_else_than_in_the_throttle() -> None:
    """But for three that show something on this machine, or wait for their own connection."""
    sleeping = [path for path, tree in sources() if {"time.sleep", "sleep"} & set(called(tree))]
    assert sleeping == ["blink1.py", "mqtt.py", "windows.py"]


def called(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def test_the_asset_knows_what_we_set() -> None:
    kind = import_module("apprise.asset").AppriseAsset
    given = ("app_id", "app_desc", "http_redirects")
    assert [name for name in given if not hasattr(kind, name)] == []
    assert (apprise_asset().app_id, apprise_asset().http_redirects) == ("VirtualPyTest", False)


PLUGINS: Final[dict[str, tuple[Callable[[], type[Any]], dict[str, Any]]]] = {
    "slack": (slack.plugin, {"webhook_url": "https://hooks.example/x"}),
    "teams": (teams.plugin, {"webhook_url": "https://hooks.example/x"}),
    "discord": (discord.plugin, {"webhook_url": "https://hooks.example/x"}),
    "pagerduty": (pagerduty.plugin, {"routing_key": "x"}),
    "webhook": (webhook.plugin, {"webhook_headers": {}, "client_cert": []}),
    "mattermost": (mattermost.plugin, {"webhook_url": "https://hooks.example/x"}),
    "ntfy": (ntfy.plugin, {"server_url": "https://ntfy.example/"}),
    "opsgenie": (opsgenie.plugin, {"server_url": "https://alerts.example"}),
    "telegram": (telegram.plugin, {"server_url": "https://bots.example", "bot": "1", "key": "x"}),
    "email": (email.plugin, {"account": {}, "from_addr": "a@example.com", "targets": ["b@example.com"]}),
}


@pytest.mark.parametrize("name", PLUGINS)
def test_a_plugin_of_ours_is_given_its_body_as_it_is(name: str) -> None:
    """`send` is what Apprise's `notify` calls in the end, after it has made the text fit, which ours has done."""
    make, arguments = PLUGINS[name]
    plugin = built(make(), arguments, 3.5)
    assert plugin.takes_it_as_it_is
    assert "send" in vars(import_module("apprise.plugins.base").NotifyBase)
    assert "body" in inspect.signature(plugin.send).parameters


def test_smtplib_opens_its_sockets_and_reads_its_replies_where_we_take_over() -> None:
    for kind in (smtplib.SMTP, smtplib.SMTP_SSL):
        assert "_get_socket" in vars(kind)
    assert "self._get_socket(" in inspect.getsource(smtplib.SMTP.connect)
    assert "self.file.readline(" in inspect.getsource(smtplib.SMTP.getreply)
    assert issubclass(smtplib.SMTPException, OSError)
