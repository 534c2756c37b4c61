"""A body becomes a change of the text of notifier.yaml: the decisions, without a file and without HTTP."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

import pytest

from sidecar import edits, sealing
from sidecar.core.channel import MASK
from sidecar.document import parse
from sidecar.edits import fields, integrations
from sidecar.errors import ConflictError, InvalidError, NotFoundError, NotifierError

TEXT = """\
version: 1
settings: {admin_integrations: [log, mail]}
integrations:
  log: {type: log}
  mail:   # the lab's relay
    type: email
    config: {smtp_host: mail.lab, smtp_username: lab, smtp_password: known, from_email: lab@lab.example}
    fallback: [log]
  chat: {type: slack, config: {webhook_url: "${env:NOTIFIER_SECRET_CHAT}"}, fallback: [log, mail]}
rules:
  failures:
    event_type: "*_failed"
    integration_ids: [log, mail]
    escalate: [{after: 15m, integration_ids: [chat]}, {after: 1h, integration_ids: [chat, mail]}]
  alerts: {event_type: [system_alert, alert.*], integration_ids: [log], template: null}
tests:
  - event: {event_type: script_execution_failed}
    expect: {send: [log, mail], not: [chat]}
"""


def seal(plain: str, place: sealing.Binding) -> str:
    """Not a secret at all, but one can see what would have been sealed to what."""
    return f"sealed:v1:abcdefgh:{len(plain)}-{place.integration_id}-{place.field}"


def too_long(plain: str, place: sealing.Binding) -> str:
    raise sealing.SealingError("a secret of 17,000 bytes; at most 16,384 are taken")


def put(entry: str, text: str = TEXT, **body: Any) -> str:
    return edits.put_integration(entry, body, seal)(text)


def put_rule(entry: str, **body: Any) -> str:
    return edits.put_entry(edits.RULES, entry, body)(TEXT)


def changed(after: str, before: str = TEXT) -> list[str]:
    """The lines that a change made; the text is still in order."""
    assert parse(after).config is not None, parse(after).problems
    return [line for line in after.splitlines() if line not in before.splitlines()]


def refused(change: Any, *args: Any, **body: Any) -> list[tuple[str, str]]:
    with pytest.raises(InvalidError) as refusal:
        change(*args, **body)
    return [(problem.path, problem.message) for problem in refusal.value.problems]


# ---------------------------------------------------------------------- ids


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("QA Slack", "qa-slack"),
        ("  Über -- Größe!  ", "uber-groe"),
        ("Café № 5", "cafe-no-5"),
        ("日本", "entry"),
        ("", "entry"),
        ("../../etc", "etc"),
        ("__proto__", "proto"),
        ("x" * 200, "x" * 56),
        ("a" * 55 + " b", "a" * 55),
        (17, "17"),
        (None, "none"),
    ],
)
def test_an_id_is_made_from_the_name(name: Any, entry: str) -> None:
    assert edits.entry_id({"name": name}, ()) == entry


def test_an_entry_without_a_name_gets_an_id_too() -> None:
    assert edits.entry_id({}, ()) == "entry"


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert edits.entry_id({"name": "Log"}, {"log"}) == "log-2"
    assert edits.entry_id({"name": "Log"}, {"log", "log-2", "log-3"}) == "log-4"
    assert list(islice(fields.numbered("x"), 3)) == ["x", "x-2", "x-3"]


def test_an_id_that_is_asked_for_is_used_or_refused() -> None:
    assert edits.entry_id({"id": "my_id-1", "name": "x"}, {"x"}) == "my_id-1"
    with pytest.raises(ConflictError, match="already an entry 'x'"):
        edits.entry_id({"id": "x"}, {"x"})
    bad_ids: list[Any] = ["A", "a b", "-a", "", "a" * 65, "a\n", 17, [], True]
    for bad in bad_ids:
        with pytest.raises(InvalidError):
            edits.entry_id({"id": bad}, ())


# ---------------------------------------------------------------------- integrations


def test_a_change_is_one_leaf() -> None:
    assert changed(put("mail", config={"smtp_host": "mail.lab", "from_name": "Lab"})) == [
        "    config: {smtp_host: mail.lab, smtp_username: lab, smtp_password: known, from_email: lab@lab.example, "
        "from_name: Lab}"
    ]
    assert changed(put("log", enabled=False)) == ["  log: {type: log, enabled: false}"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"config": None},
        {"config": {}},
        {"name": "mail", "enabled": True, "type": "email"},
        {"id": "mail", "created_at": "x", "updated_at": "y", "broken": None},
        {"config": {"smtp_password": MASK, "smtp_port": 587, "tls": None, "to": [], "reply_to": "", "use_tls": True}},
        {"config": {"smtp_password": "known"}},
        {"rate": None, "retry": None},
    ],
)
def test_what_says_the_same_changes_nothing(body: dict[str, Any]) -> None:
    assert put("mail", **body) == TEXT


def test_null_takes_a_field_or_a_setting_out() -> None:
    assert "fallback: [log]\n" not in put("mail", fallback=None)
    assert changed(put("mail", config={"smtp_password": None, "smtp_username": None})) == [
        "    config: {smtp_host: mail.lab, from_email: lab@lab.example}"
    ]


def test_a_default_is_written_only_where_it_stood_before() -> None:
    text = put("log", name="Terminal", enabled=False)
    assert changed(put("log", text, name="log", enabled=True)) == ["  log: {type: log, name: log, enabled: true}"]
    assert put("log", config={"path": "notifications.jsonl"}) == TEXT


@pytest.mark.parametrize("entry", ["{type: log, config: }", "{type: log, config: {}}", "{type: log, retry: null}"])
def test_what_stands_there_as_nothing_stays(entry: str) -> None:
    text = TEXT.replace("{type: log}", entry)
    body = {"name": "log", "type": "log", "config": {"path": "notifications.jsonl"}, "retry": None}
    assert put("log", text, **body) == text
    text = TEXT.replace("smtp_password: known", "smtp_password: known, tls: null")
    assert put("mail", text, config={"tls": None, "smtp_password": MASK}) == text


def test_a_config_that_becomes_empty_is_written_so() -> None:
    text = TEXT.replace("{type: log}", "{type: log, config: {path: a.log}}")
    assert changed(put("log", text, config={"path": None})) == ["  log: {type: log, config: {}}"]


def test_a_new_integration_is_written_with_its_secret_sealed() -> None:
    body = {"name": "Push", "type": "apprise", "config": {"url": "ntfy://127.0.0.1/x"}}
    after = edits.put_integration("push", body, seal, create=True)(TEXT)
    assert "sealed:v1:abcdefgh:18-push-url" in after
    assert "ntfy://" not in after


def test_an_empty_secret_is_no_secret() -> None:
    body = {"type": "email", "config": {"smtp_host": "x", "from_email": "a@b.example", "smtp_password": ""}}
    assert "sealed" not in edits.put_integration("relay", body, seal, create=True)(TEXT)


@pytest.mark.parametrize(("create", "error"), [(True, ConflictError), (False, NotFoundError)])
def test_making_is_for_new_entries_and_changing_for_old_ones(create: bool, error: type[Exception]) -> None:
    entry = "log" if create else "nobody"
    with pytest.raises(error):
        edits.put_integration(entry, {"type": "log"}, seal, create=create)(TEXT)
    rule = "alerts" if create else "nobody"
    with pytest.raises(error):
        edits.put_entry(edits.RULES, rule, {"event_type": "x", "integration_ids": []}, create=create)(TEXT)


def test_a_change_of_type_begins_anew() -> None:
    ((path, message),) = refused(put, "mail", type="teams")
    assert path.endswith("webhook_url")
    assert "required" in message
    after = put("mail", type="slack", config={"webhook_url": "https://hooks.slack.com/services/T0/B0/abc"})
    assert "smtp_host" not in after
    assert "known" not in after


def test_problems_are_named_all_together() -> None:
    assert [path for path, _ in refused(put, "log", nmae="x", kind="y", id="other")] == ["nmae", "kind", "id"]
    assert [path for path, _ in refused(put, "mail", config={"smtp_port": 0, "use_tls": "x"})] == [
        "config.smtp_port",
        "config.use_tls",
    ]
    assert refused(put, "mail", config=[]) == [("config", "wanted an object with the channel's settings")]


def test_of_very_many_unknown_fields_a_few_are_named() -> None:
    found = refused(put, "log", **{f"field{number}": number for number in range(10_000)})
    assert len(found) == fields.MOST_UNKNOWN + 1
    assert found[-1][1] == "and 9,980 more unknown fields"


# ---------------------------------------------------------------------- secrets


@pytest.mark.parametrize("kept", [{}, {"smtp_password": MASK}])
@pytest.mark.parametrize("moved", [{"smtp_host": "evil.example"}, {"smtp_port": 25}])
def test_a_kept_secret_does_not_move(kept: dict[str, Any], moved: dict[str, Any]) -> None:
    """Also where a fallback names another integration: that is no way around it."""
    ((path, message),) = refused(put, "mail", config={**kept, **moved})
    assert path == "config.smtp_password"
    assert message.startswith("enter it again: it would now be sent to smtp://")


def test_a_kept_secret_does_not_move_out_of_an_entry_that_is_wrong() -> None:
    text = TEXT.replace("smtp_host: mail.lab", "smtp_host: mail.lab, smtp_port: 0")
    found = refused(put, "mail", text, config={"smtp_host": "evil.example", "smtp_port": 587})
    assert [path for path, _ in found] == ["config.smtp_password"]


@pytest.mark.parametrize("again", ["known", "new"])
def test_a_secret_that_is_given_again_moves(again: str) -> None:
    assert "smtp_host: other.lab" in put("mail", config={"smtp_host": "other.lab", "smtp_password": again})


def test_a_reference_stays_and_cannot_be_made() -> None:
    reference = "${env:NOTIFIER_SECRET_CHAT}"
    assert put("chat", config={"webhook_url": MASK}) == TEXT
    assert put("chat", config={"webhook_url": reference}) == TEXT
    for bad in ("${env:NOTIFIER_SECRET_OTHER}", "${file:/etc/passwd}", "sealed:v1:abcdefgh:xyz"):
        assert refused(put, "chat", config={"webhook_url": bad}) == [
            ("config.webhook_url", "give the secret itself: it is sealed for you")
        ]


def test_what_the_channel_says_of_a_secret_is_heard_before_it_is_sealed() -> None:
    ((path, message),) = refused(put, "chat", config={"webhook_url": "ftp://x/token-in-here"})
    assert "webhook_url" in path
    assert "token-in-here" not in message


def test_a_secret_that_cannot_be_sealed_says_why() -> None:
    change = edits.put_integration("mail", {"config": {"smtp_password": "x" * 17_000}}, too_long)
    assert refused(change, TEXT) == [("config.smtp_password", "a secret of 17,000 bytes; at most 16,384 are taken")]


# ---------------------------------------------------------------------- rules


@pytest.mark.parametrize("event_type", ["system_alert,alert.*", "system_alert , alert.*", ["system_alert", "alert.*"]])
def test_the_three_ways_to_write_event_types_mean_the_same(event_type: Any) -> None:
    assert put_rule("alerts", event_type=event_type) == TEXT


def test_several_types_are_written_as_a_list_and_one_as_a_text() -> None:
    assert "event_type: [system_alert, test.a, test.b]" in put_rule("alerts", event_type="system_alert,test.a,test.b")
    assert "event_type: x," in put_rule("alerts", event_type="x")


def test_a_rule_is_checked_for_its_fields_alone_and_the_rest_by_the_file() -> None:
    ((path, message),) = refused(put_rule, "alerts", integrations=["log"])
    assert path == "integrations"
    assert "did you mean 'integration_ids'?" in message
    assert put_rule("alerts", name="alerts", enabled=True) == TEXT


def test_a_rule_is_deleted_with_nothing_else() -> None:
    after = edits.delete_entry(edits.RULES, "alerts")(TEXT)
    assert [line for line in TEXT.splitlines() if line not in after.splitlines()] == [
        "  alerts: {event_type: [system_alert, alert.*], integration_ids: [log], template: null}"
    ]
    with pytest.raises(NotFoundError, match="no rule 'nobody'"):
        edits.delete_entry(edits.RULES, "nobody")(TEXT)


# ---------------------------------------------------------------------- deleting integrations


def test_everything_that_uses_an_integration_is_named() -> None:
    with pytest.raises(ConflictError) as refusal:
        edits.delete_integration("mail", force=False)(TEXT)
    assert "settings admin_integrations, integrations chat, rules failures, rules failures, tests 0" in str(
        refusal.value
    )


@pytest.mark.parametrize("entry", ["log", "mail", "chat"])
def test_force_takes_it_out_of_everything(entry: str) -> None:
    after = edits.delete_integration(entry, force=True)(TEXT)
    config = parse(after).config
    assert config is not None, parse(after).problems
    assert entry not in config.integrations
    assert list(integrations.users(fields.loaded(after), entry)) == []


def test_what_is_not_used_needs_no_force() -> None:
    text = TEXT.replace("integration_ids: [chat]", "integration_ids: [log]").replace("[chat, mail]", "[mail]")
    text = text.replace(", not: [chat]", "")
    assert "chat" not in edits.delete_integration("chat", force=False)(text)
    with pytest.raises(NotFoundError, match="no integration 'nobody'"):
        edits.delete_integration("nobody", force=True)(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "version: 1",
        "[]",
        "integrations: [log]",
        "integrations: log",
        "integrations: {log: }\nrules: {x: }\n",
        "integrations: {log: []}\nrules: {x: {escalate: [17, {}]}, y: {escalate: 3}}\ntests: [1, {expect: 2}]",
        "integrations: {log: {type: log}}\nsettings: 3",
        "integrations: {log: {type: log, config: 17}}\nsettings: {admin_integrations: log}",
    ],
)
def test_a_file_that_is_wrong_is_no_bug(text: str) -> None:
    """Whatever comes of it is checked before it is written; here nothing else than our own errors may come."""
    for change in (
        edits.put_integration("log", {"name": "x", "type": "log"}, seal),
        edits.delete_integration("log", force=False),
        edits.delete_integration("log", force=True),
        edits.put_entry(edits.RULES, "x", {"event_type": "y"}),
        edits.delete_entry(edits.RULES, "x"),
    ):
        try:
            after = change(text)
        except NotifierError:
            continue
        assert isinstance(after, str)


# ---------------------------------------------------------------------- patch, rename, other sections


def test_a_patch_lays_mappings_over_those_in_the_file() -> None:
    text = TEXT.replace('"*_failed"', '"*_failed"\n    when: {host_name: pi-1, device_name: stb-1}')
    patch = edits.put_entry(edits.RULES, "failures", {"when": {"device_name": None, "severity": "error"}}, deep=True)
    assert changed(patch(text), text) == ["    when: {host_name: pi-1, severity: error}"]
    whole = edits.put_entry(edits.RULES, "failures", {"when": {"severity": "error"}})
    assert changed(whole(text), text) == ["    when:", "      severity: error"]


def test_a_patch_of_an_integration_reaches_into_its_retries() -> None:
    text = TEXT.replace("    fallback: [log]\n", "    fallback: [log]\n    retry: {attempts: 3, first_wait: 5s}\n")
    patch = edits.put_integration("mail", {"retry": {"attempts": 4}}, seal, deep=True)
    assert changed(patch(text), text) == ["    retry: {attempts: 4, first_wait: 5s}"]


def opened(token: str, place: sealing.Binding) -> str:
    if place.integration_id != "push":
        raise sealing.SealingError("does not open")
    return "tgram://123/456"


SEALED = TEXT.replace("rules:\n", '  push: {type: apprise, config: {url: "sealed:v1:abcdefgh:old"}}\nrules:\n')


def test_a_renamed_integration_is_renamed_wherever_it_is_named() -> None:
    after = edits.rename_integration("mail", "post", opened, seal)(TEXT)
    assert re.findall(r"\bmail\b(?!\.lab)", after) == []
    assert changed(after)[1] == "  post:   # the lab's relay"


def test_the_secrets_of_a_renamed_integration_are_sealed_to_its_new_id() -> None:
    after = edits.rename_integration("push", "pager", opened, seal)(SEALED)
    assert changed(after, SEALED) == ['  pager: {type: apprise, config: {url: "sealed:v1:abcdefgh:15-pager-url"}}']


def test_an_integration_whose_secret_does_not_open_is_not_renamed() -> None:
    text = SEALED.replace("  push:", "  pull:")
    with pytest.raises(ConflictError, match="the secret url of 'pull' does not open"):
        edits.rename_integration("pull", "pager", opened, seal)(text)


@pytest.mark.parametrize(("new_id", "error"), [("log", ConflictError), ("Not an id", InvalidError)])
def test_a_new_id_must_be_one_and_free(new_id: str, error: type[NotifierError]) -> None:
    for rename in (
        edits.rename_integration("mail", new_id, opened, seal),
        edits.rename_entry(edits.RULES, "failures", new_id.replace("log", "alerts")),
    ):
        with pytest.raises(error):
            rename(TEXT)


def test_a_rename_to_the_same_id_changes_nothing() -> None:
    assert edits.rename_integration("mail", "mail", opened, seal)(TEXT) == TEXT
    assert edits.rename_entry(edits.RULES, "alerts", "alerts")(TEXT) == TEXT


NIGHTS = TEXT.replace("tests:\n", 'quiet_hours: {nights: {hours: "22:00-07:00"}}\ntests:\n').replace(
    "    integration_ids: [log, mail]\n", "    integration_ids: [log, mail]\n    quiet: nights\n"
)


def test_quiet_hours_are_made_renamed_and_deleted_with_the_rules_that_name_them() -> None:
    made = edits.put_entry(edits.QUIET_HOURS, "days", {"hours": ["08:00-09:00"], "mode": "drop"}, create=True)
    assert changed(made(NIGHTS), NIGHTS) == [
        'quiet_hours: {nights: {hours: "22:00-07:00"}, days: {hours: [08:00-09:00], mode: drop}}'
    ]
    renamed = edits.rename_entry(edits.QUIET_HOURS, "nights", "dark")(NIGHTS)
    assert changed(renamed, NIGHTS) == ["    quiet: dark", 'quiet_hours: {dark: {hours: "22:00-07:00"}}']
    with pytest.raises(ConflictError, match="still used by: rules failures"):
        edits.delete_entry(edits.QUIET_HOURS, "nights")(NIGHTS)
    assert "nights" not in edits.delete_entry(edits.QUIET_HOURS, "nights", force=True)(NIGHTS)


def test_settings_are_patched() -> None:
    made = edits.patch_settings({"timezone": "Europe/Zurich", "history": {"keep_days": 30}})(TEXT)
    named = "settings: {admin_integrations: [log, mail], "
    assert changed(made) == [named + "timezone: Europe/Zurich, history: {keep_days: 30}}"]
    assert changed(edits.patch_settings({"timezone": None})(made)) == [named + "history: {keep_days: 30}}"]
    assert edits.patch_settings({"timezone": None, "history": None})(made) == TEXT
    assert "settings" not in edits.patch_settings({"admin_integrations": None})(TEXT)
    assert edits.patch_settings({"timezone": None})(TEXT) == TEXT
