"""What the pages say is true: links lead somewhere, examples are accepted, nothing is left out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click
import msgspec
import pytest

from sidecar.channels import channels
from sidecar.core.config import Integration, Retry, Rule, Settings
from sidecar.core.intake import Incoming, read_event
from sidecar.document import parse
from sidecar.document.reference import ABOVE, MARKED, filled
from sidecar.document.schema import schema
from ui_api.cli import COMMANDS, main

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
BLOCK: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
POSTED: Final = re.compile(r"/events\b[^\n]* -d '([^']*)'")
NOW: Final = datetime(2026, 1, 31, 22, 4, 14, tzinfo=UTC)


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a page in this language."""
    return [text for found, text in BLOCK.findall(page.read_text("utf-8")) if found == language]


def is_event(value: Any) -> bool:
    return isinstance(value, Mapping) and (
        not value.keys().isdisjoint(("event_type", "specversion")) or {"type", "payload"} <= value.keys()
    )


def shown_events(page: Path) -> Iterator[Any]:
    """The events in a page: those in JSON blocks, and those that a curl sends."""
    values = [json.loads(text) for text in blocks(page, "json")]
    posted = [json.loads(body) for text in blocks(page, "sh") for body in POSTED.findall(text)]
    for value in values + posted:
        yield from filter(is_event, value if isinstance(value, list) else [value])


def configs() -> list[tuple[str, str]]:
    return [(name(page), text) for page in PAGES for text in blocks(page, "yaml") if text.startswith("version:")]


def events() -> list[tuple[str, Any]]:
    return [(name(page), event) for page in PAGES for event in shown_events(page)]


def commands() -> list[click.Command]:
    return [command for name in COMMANDS if (command := main.get_command(click.Context(main), name))]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    relative = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link and link[0] != "#"]
    missing = [link for link in relative if not (page.parent / link.partition("#")[0]).exists()]
    assert not missing


def test_the_readme_leads_to_every_page() -> None:
    linked = {(ROOT / link).resolve() for link in LINK.findall((ROOT / "README.md").read_text("utf-8"))}
    pages = {page for page in PAGES[1:] if page.parent.name not in ("decisions", "channels")}
    assert {*pages, ROOT / "docs/channels/README.md"} <= linked


def test_the_list_of_channels_leads_to_the_page_of_each() -> None:
    page = (ROOT / "docs/channels/README.md").read_text("utf-8")
    assert [link for link in LINK.findall(page) if "/" not in link] == [f"{kind}.md" for kind in channels()]


@pytest.mark.parametrize(("page", "text"), configs())
def test_every_notifier_yaml_in_the_pages_is_in_order(page: str, text: str) -> None:
    parsed = parse(text)
    assert parsed.config is not None, "\n".join(map(str, parsed.problems))


@pytest.mark.parametrize(("page", "event"), events())
def test_every_event_in_the_pages_is_accepted(page: str, event: Any) -> None:
    assert read_event(Incoming(body=event, source="docs"), new_id="evt_1", now=NOW).event_type


def test_the_pages_show_configurations_and_events() -> None:
    """The two tests above look at something."""
    assert {page for page, _ in events()} >= {"README.md", "docs/api.md", "docs/getting-started.md"}
    assert {page for page, _ in configs()} >= {"docs/getting-started.md", "docs/notifier-yaml.md"}


@pytest.mark.parametrize("kind", channels())
def test_every_channel_has_its_page_and_its_tests(kind: str) -> None:
    assert (ROOT / f"docs/channels/{kind}.md").is_file()
    assert (ROOT / f"tests/test_channel_{kind}.py").is_file()


@pytest.mark.parametrize("kind", channels())
def test_a_channels_page_names_every_setting(kind: str) -> None:
    page = (ROOT / f"docs/channels/{kind}.md").read_text("utf-8")
    missing = [field for field in channels()[kind].settings.__struct_fields__ if f"`{field}`" not in page]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_the_tables_of_keys_are_those_of_the_schema(page: Path) -> None:
    """`./dev docs` writes them."""
    text = page.read_text("utf-8")
    assert filled(text) == text


def test_every_section_and_every_channel_has_its_table() -> None:
    tables = {name(page): [found[1] for found in MARKED.findall(page.read_text("utf-8"))] for page in PAGES}
    assert tables["docs/notifier-yaml.md"] == ["file", *ABOVE]
    assert ["version", *ABOVE] == list(schema()["properties"])
    assert [tables[f"docs/channels/{kind}.md"] for kind in channels()] == [[kind] for kind in channels()]


def test_a_table_says_what_a_key_takes_and_what_it_is_without_it() -> None:
    page = filled("<!-- keys: quiet_hours -->\n<!-- end --> <!-- keys: email -->\n<!-- end -->")
    assert "| `hours` | required | From when" in page
    assert "| `smtp_port` | `587` | The server's port" in page
    assert "From 1 to 65535. |" in page
    assert "One of `implicit`, `none`, `starttls`. |" in page
    assert "A secret. |" in page


@pytest.mark.parametrize("command", commands(), ids=lambda command: str(command.name))
def test_operations_names_every_command_with_its_options_and_variables(command: click.Command) -> None:
    page = (ROOT / "docs/operations.md").read_text("utf-8")
    options = [each for each in command.params if isinstance(each, click.Option)]
    flags = [flag for each in options for flag in each.opts if command.name == "run" and flag.startswith("--")]
    variables = [str(each.envvar) for each in command.params if each.envvar]
    assert [word for word in [f"notifier {command.name}", *flags, *variables] if word not in page] == []


def test_the_two_commands_are_on_the_first_screen_of_the_readme() -> None:
    first_screen = "\n".join((ROOT / "README.md").read_text("utf-8").splitlines()[:30])
    assert "./dev run" in first_screen
    assert "./dev test" in first_screen


def test_every_module_is_in_the_architecture_page() -> None:
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    packages = [f"{path.parent.name}/" for path in ROOT.glob("sidecar/*/__init__.py")]
    modules = [path.name for path in ROOT.glob("sidecar/*.py") if path.name != "__init__.py"]
    assert [word for word in packages + modules if word not in page] == []


@pytest.mark.parametrize("section", [Settings, Integration, Retry, Rule], ids=lambda section: section.__name__)
def test_the_notifier_yaml_page_names_every_key(section: type[msgspec.Struct]) -> None:
    page = (ROOT / "docs/notifier-yaml.md").read_text("utf-8")
    names = {"event_types": "event_type", "settings": "config"}
    made_by_us = {"id", "channel", "opened", "broken"}
    keys = [names.get(field, field) for field in section.__struct_fields__ if field not in made_by_us]
    assert [key for key in keys if not re.search(rf"\b{key}\b", page)] == []
