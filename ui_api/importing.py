"""`notifier import virtualpytest`: integrations made of VirtualPyTest's own files, their secrets sealed.

VirtualPyTest keeps them in backend_server/config/integrations: `jira_instances.json` is a list of
`{id, name, domain, email, apiToken, projectKey}` (its documentation also shows `{"instances": [{name, url, username,
api_token, project_key}]}`), `slack_config.json` is `{enabled, bot_token, channel_id, workspace_id, sync_…}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from sidecar import document, edits
from sidecar.core.channel import MASK
from sidecar.core.config import ID_PATTERN
from sidecar.core.diff import unified
from sidecar.edits.fields import section
from sidecar.errors import InvalidError, NotifierError, Problem
from sidecar.vault import Seal, masked
from ui_api.editing import data_option, edit, read_text, told
from ui_api.keys import key_file, sealer, with_newest

JIRA: Final = {
    "url": "server_url",
    "email": "username",
    "username": "username",
    "apiToken": "api_token",
    "api_token": "api_token",
    "projectKey": "project_key",
    "project_key": "project_key",
}
SLACK: Final = {"bot_token": "bot_token", "channel_id": "channel"}
OURS: Final = frozenset({"id", "name", "domain", "enabled"})
NOT_NEEDED: Final = {
    "workspace_id": "a bot token belongs to its workspace",
    "sync_tool_calls": "it is about chats with the AI agent",
    "sync_thinking": "it is about chats with the AI agent",
}
EXAMPLE: Final = re.compile(r"your[-_ ]", re.IGNORECASE)
"""What VirtualPyTest's example files have in the place of a token."""


class Found(msgspec.Struct, frozen=True):
    """What was found in a file: the integration that it becomes, or why it becomes none.

    `label` names it for people. `notes`: the fields that are not needed.
    """

    label: str
    id: str = ""
    body: dict[str, Any] = {}
    why_not: str = ""
    notes: tuple[str, ...] = ()


@click.group(name="import")
def import_() -> None:
    """Make integrations of what another program has."""


@import_.command()
@click.option("--jira", type=click.Path(), help="VirtualPyTest's jira_instances.json.")
@click.option("--slack", type=click.Path(), help="VirtualPyTest's slack_config.json.")
@click.option(
    "--file",
    "--config",
    "config",
    envvar="NOTIFIER_CONFIG",
    default="notifier.yaml",
    show_default=True,
    help="Where they are put.",
)
@data_option
@click.option("--replace", is_flag=True, help="Put them in the place of integrations that have the same id.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, without the secrets, and write nothing.")
def virtualpytest(jira: str | None, slack: str | None, config: str, data: str, replace: bool, dry_run: bool) -> None:
    """Take over VirtualPyTest's Jira instances and its Slack bot, their secrets sealed.

    Exit code: 0 all that is enabled is in the file now, 1 something is not, 2 wrong use.
    """
    if not jira and not slack:
        raise click.UsageError("give --jira, --slack, or both")
    with told():
        found = [*(from_jira(read_json(jira)) if jira else ()), *(from_slack(read_json(slack)) if slack else ())]
        taking = Taking(found, replace=replace)
        if dry_run:
            click.echo(preview(Path(config), taking), nl=False)
        else:
            edit(Path(config), lambda text: taking.sealed_over(text, data), Path(data))
    for line in taking.report(config, done=not dry_run):
        click.echo(line)
    click.get_current_context().exit(int(bool(taking.refused)))


class Taking:
    """Puts what was found into a text, and remembers what came of it."""

    def __init__(self, found: list[Found], *, replace: bool) -> None:
        self.found = found
        self.replace = replace
        self.made: list[str] = []
        self.refused: dict[str, str] = {}

    def over(self, text: str, seal: Seal) -> str:
        """The text with every integration that can be made. What cannot leaves it as it is."""
        self.made, self.refused = [], {}
        for each in self.found:
            if each.why_not:
                continue
            try:
                text = self.put(text, each, seal)
                self.made.append(each.id)
            except NotifierError as error:
                self.refused[each.label] = str(error)
        return text

    def sealed_over(self, text: str, data: str) -> str:
        """The same, with the public key in the text, unless nothing can be made."""
        after = self.over(*ready(text, data))
        return after if self.made else text

    def put(self, text: str, each: Found, seal: Seal) -> str:
        exists = each.id in section(text, "integrations")
        if exists and not self.replace:
            raise InvalidError([Problem(message=f"there is already an integration '{each.id}'; see --replace")])
        return accepted(edits.put_integration(each.id, each.body, seal, create=not exists)(text))

    def report(self, config: str, *, done: bool) -> Iterator[str]:
        made = "made" if done else "would be made"
        by_id = {each.id: each for each in self.found}
        for name in self.made:
            yield f"{config}: {by_id[name].body['type']} integration '{name}' {made}"
            yield from (f"  not needed: {note}" for note in by_id[name].notes)
        yield from (f"left out: {each.label}: {each.why_not}" for each in self.found if each.why_not)
        yield from (f"left out: {label}: {why}" for label, why in self.refused.items())
        if not self.found:
            yield "nothing found in these files"


def accepted(text: str) -> str:
    """A text that is in order. Raises InvalidError, without the lines of a text that is written nowhere."""
    parsed = document.parse(text)
    if parsed.config is None:
        errors = [each for each in parsed.problems if each.severity == "error"]
        raise InvalidError([msgspec.structs.replace(each, line=0, column=0) for each in errors])
    return text


def ready(text: str, data: str) -> tuple[str, Seal]:
    """The text with a public key in it, and what seals with that."""
    if section(text, "settings").get("sealing_keys"):
        return text, sealer(text)
    file = key_file(data)
    return with_newest(text, file), file.seal


def preview(path: Path, taking: Taking) -> str:
    """The difference, with the mask for every secret, new or old."""
    before = read_text(path)
    hidden = masked([before, taking.over(before, lambda _plain, _place: MASK)])
    return unified(path.name, *hidden).text


def read_json(name: str) -> Any:
    """Raises InvalidError for what is not JSON; what it says is not quoted."""
    try:
        return json.loads(read_text(Path(name)))
    except json.JSONDecodeError as error:
        problem = Problem(message=f"{name} is not JSON: {error.msg}", line=error.lineno, column=error.colno)
        raise InvalidError([problem]) from None


# ---------------------------------------------------------------------- what the files mean


def from_jira(value: Any) -> Iterator[Found]:
    """One for each instance, in any of the two shapes."""
    instances = value.get("instances") if isinstance(value, dict) else value
    if not isinstance(instances, list):
        raise InvalidError([Problem(message="the Jira file is no list of instances; is it jira_instances.json?")])
    for number, instance in enumerate(instances, 1):
        if isinstance(instance, dict):
            yield from_instance(instance, f"jira-{number}")
        else:
            yield Found(f"Jira instance {number}", why_not="it is no object")


def from_instance(instance: Mapping[str, Any], fallback: str) -> Found:
    name = text_of(instance, "name") or text_of(instance, "id") or fallback
    domain = text_of(instance, "domain")
    config = ({"server_url": f"https://{domain}"} if domain else {}) | settings_of(instance, JIRA)
    missing = [key for key in ("server_url", "username", "api_token", "project_key") if key not in config]
    return Found(
        f"Jira instance '{name}'",
        id_of(text_of(instance, "id") or name, fallback),
        {"name": name, "type": "jira", "config": config},
        why_not(instance, missing, config.get("api_token", "")),
        tuple(unused(instance, JIRA)),
    )


def from_slack(value: Any) -> Iterator[Found]:
    if not isinstance(value, dict):
        raise InvalidError([Problem(message="the Slack file is no object; is it slack_config.json?")])
    config = settings_of(value, SLACK)
    missing = [key for key in ("bot_token", "channel") if key not in config]
    yield Found(
        "Slack",
        "virtualpytest-slack",
        {"name": "VirtualPyTest Slack", "type": "slack", "config": config},
        why_not(value, missing, config.get("bot_token", "")),
        tuple(unused(value, SLACK)),
    )


def settings_of(given: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str]:
    return {ours: text_of(given, theirs) for theirs, ours in names.items() if text_of(given, theirs)}


def text_of(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name)
    return value.strip() if isinstance(value, str) else ""


def id_of(wanted: str, fallback: str) -> str:
    """As it is if it may be an id here, else made of its letters."""
    if re.fullmatch(ID_PATTERN, wanted):
        return wanted
    made = edits.entry_id({"name": wanted}, ())
    return fallback if made == "entry" else made


def why_not(given: Mapping[str, Any], missing: list[str], secret: str) -> str:
    if given.get("enabled") is False:
        return "it is disabled"
    if missing:
        return f"it has no {', '.join(missing)}"
    return "its token is the example's" if EXAMPLE.search(secret) else ""


def unused(given: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[str]:
    for name in given:
        if name not in names and name not in OURS:
            yield f"{name[:60]} ({NOT_NEEDED.get(name, 'it means nothing to the notifier')})"
