"""Integrations on the page, without a browser: the list and its actions, the form made from Settings, two steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest

from sidecar.errors import UnavailableError
from sidecar.wire.services import Catalogue, Listed
from tests.api_service import Api, Reply, serving
from tests.config_parts import mounted
from tests.web_parts import edited, hidden, post
from ui_api.limits import TESTS
from ui_api.web import integration_form

CONFIG = """\
version: 1
# who hears of what
integrations:
  log: {name: Terminal, type: log}   # the terminal
  qa-mail:
    name: QA mail
    type: email
    config:
      smtp_host: smtp.lab.example
      smtp_username: lab
      smtp_password: ${env:NOTIFIER_SECRET_MAIL}
      from_email: lab@lab.example
      to: qa@lab.example   # only one
    fallback: [log]
rules:
  failures: {event_type: "*_failed", integration_ids: [log]}
"""
SECRET = "https://hooks.slack.com/services/T0AB/B0CD/verysecretpart"
HOSTILE = """<script>alert('x')</script>"</textarea>😀"""


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, CONFIG) as api:
        yield api


# ---------------------------------------------------------------------- the list


def test_the_list_shows_each_with_its_actions(api: Api) -> None:
    page = api.say("GET", "/integrations").text
    for label in ("Test", "Edit", "Disable", "Delete"):
        assert f'title="{label} QA mail" aria-label="{label} QA mail"' in page
    assert "never" in page
    assert "Email" in page


def test_one_is_switched_off_and_on_at_once(api: Api) -> None:
    answer = post(api, "/integrations/log/enabled", enabled="false")
    assert (answer.status, answer.headers["location"]) == (303, "/integrations")
    assert "  log: {name: Terminal, type: log, enabled: false}   # the terminal\n" in api.file.decode()
    post(api, "/integrations/log/enabled", enabled="true")
    assert "enabled: true}   # the terminal\n" in api.file.decode()
    assert post(api, "/integrations/nobody/enabled", enabled="true").status == 404


def test_a_test_says_what_came_of_it_and_how_long_it_took(api: Api) -> None:
    answer = post(api, "/integrations/log/test")
    assert answer.status == 200
    assert re.search(r"Terminal: it works, in \d+ ms\.", answer.text)
    assert api.history()[0]["event_type"] == "test"


def test_a_test_that_fails_says_why(api: Api) -> None:
    answer = post(api, "/integrations/qa-mail/test")
    assert answer.status == 200
    assert "QA mail: it did not work" in answer.text
    assert "NOTIFIER_SECRET_MAIL" in answer.text


def test_too_many_tests_are_refused_in_words(api: Api) -> None:
    for _ in range(TESTS.of_one):
        assert post(api, "/integrations/log/test").status == 200
    answer = post(api, "/integrations/log/test")
    assert answer.status == 429
    assert "not tried: at most 5 tests a minute of one integration; try again in 60 s" in answer.text


# ---------------------------------------------------------------------- deleting and renaming


def test_before_one_is_deleted_the_page_says_who_uses_it(api: Api) -> None:
    page = api.say("GET", "/integrations/log/delete").text
    assert "It is taken out of: integrations qa-mail, rules failures." in page
    assert "No message waits for it." in page
    assert "-  log: {name: Terminal, type: log}   # the terminal" in page
    answer = post(api, "/integrations/log/delete", hidden(page), step="write")
    assert (answer.status, answer.headers["location"]) == (303, "/integrations")
    assert "Terminal" not in api.file.decode()


def test_a_file_that_changed_before_one_is_deleted_is_looked_at_again(api: Api) -> None:
    page = api.say("GET", "/integrations/log/delete").text
    api.rewrite(CONFIG.replace("# who", "# whoever"))
    answer = post(api, "/integrations/log/delete", hidden(page), step="write")
    assert answer.status == 412
    assert "+# whoever hears of what" in answer.text
    assert "Terminal" in api.file.decode()
    assert post(api, "/integrations/log/delete", hidden(answer.text), step="write").status == 303


def test_another_id_is_looked_at_and_followed_everywhere(api: Api) -> None:
    page = post(api, "/integrations/log/rename", id="terminal")
    assert "+  terminal: {name: Terminal, type: log}   # the terminal" in unescape(page.text)
    assert post(api, "/integrations/log/rename", hidden(page.text), step="write").status == 303
    assert "integration_ids: [terminal]" in api.file.decode()
    assert post(api, "/integrations/terminal/rename", id="qa-mail").status == 409
    assert "wanted ^[a-z0-9]" in unescape(post(api, "/integrations/terminal/rename", id="No Good").text)


# ---------------------------------------------------------------------- the form


def test_every_kind_has_a_form_with_its_settings(api: Api) -> None:
    kinds = set(re.findall(r"kind=(\w+)\"", api.say("GET", "/integrations/new").text))
    assert {"slack", "jira", "email", "log", "webhook"} <= kinds
    for kind in kinds - {"apprise"}:
        page = api.say("GET", f"/integrations/new?kind={kind}")
        assert page.status == 200
        assert f"docs/channels/{kind}.md" in page.text
    assert api.say("GET", "/integrations/new?kind=fax").status == 404


def test_a_form_that_comes_back_untouched_changes_nothing(api: Api) -> None:
    for entry in ("log", "qa-mail"):
        page = api.say("GET", f"/integrations/{entry}").text
        answer = post(api, f"/integrations/{entry}/edit", edited(page), step="look")
        assert (answer.status, "Nothing: the file says this already." in answer.text) == (200, True), answer.text


def test_a_change_is_shown_before_it_is_written(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/qa-mail").text, config__to="qa@lab.example\r\nlead@lab.example")
    shown = post(api, "/integrations/qa-mail/edit", form, step="look")
    assert shown.status == 200
    assert api.file.decode() == CONFIG
    assert "+        - lead@lab.example" in shown.text or "lead@lab.example]" in shown.text
    answer = post(api, "/integrations/qa-mail/edit", edited(shown.text), step="write")
    assert (answer.status, answer.headers["location"]) == (303, "/integrations")
    integration = api.get("/integrations/qa-mail")
    assert integration["config"]["to"] == ["qa@lab.example", "lead@lab.example"]
    assert "smtp_password: ${env:NOTIFIER_SECRET_MAIL}" in api.file.decode()
    assert "smtp_port" not in api.file.decode()


def test_only_what_was_looked_at_is_written(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, name="First")
    shown = post(api, "/integrations/log/edit", form, step="look").text
    answer = post(api, "/integrations/log/edit", edited(shown, name="Second"), step="write")
    assert answer.status == 200
    assert "+  log: {name: Second, type: log}" in answer.text
    assert api.file.decode() == CONFIG


def test_what_is_emptied_goes_back_to_its_default(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/qa-mail").text, config__to="", fallback=[])
    written(api, "/integrations/qa-mail/edit", form)
    assert "to:" not in api.file.decode()
    assert "fallback" not in api.file.decode()


def test_one_can_be_switched_off_in_its_form(api: Api) -> None:
    written(api, "/integrations/log/edit", edited(api.say("GET", "/integrations/log").text, enabled=[]))
    assert "  log: {name: Terminal, type: log, enabled: false}   # the terminal\n" in api.file.decode()


def test_without_apprises_list_a_url_can_be_typed() -> None:
    class Broken(Catalogue):
        def all(self) -> tuple[Listed, ...]:
            raise UnavailableError("Apprise's services could not be listed")

    assert integration_form.listed(Broken()) == {"services": (), "trouble": "Apprise's services could not be listed"}


def test_rate_and_retry_are_written_as_far_as_they_were_filled_in(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, rate__per_second="0.5", retry__attempts="3", timeout="20s")
    written(api, "/integrations/log/edit", form)
    found = api.get("/integrations/log")
    assert (found["rate"], found["retry"], found["timeout"]) == ({"per_second": 0.5}, {"attempts": 3}, "20s")


def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays(api: Api) -> None:
    form = edited(
        api.say("GET", "/integrations/qa-mail").text,
        config__smtp_port="many",
        config__to=f"fine@lab.example\n{HOSTILE}",
        retry__attempts="0",
        timeout="long",
    )
    answer = post(api, "/integrations/qa-mail/edit", form, step="look")
    assert answer.status == 422
    assert "found &#39;many&#39;; allowed: a whole number from 1 to 65535" in answer.text
    assert 'id="field-config-smtp_port-error"' in answer.text
    assert 'id="field-retry-attempts-error"' in answer.text
    assert 'value="many"' in answer.text
    assert "<script>alert" not in answer.text
    assert edited(answer.text)["config.to"] == [f"fine@lab.example\n{HOSTILE}"]
    assert api.file.decode() == CONFIG


# ---------------------------------------------------------------------- secrets


def test_a_new_one_is_written_with_its_secret_sealed_and_without_defaults(api: Api) -> None:
    page = api.say("GET", "/integrations/new?kind=slack").text
    form = edited(page, name="QA Slack", config__webhook_url=SECRET)
    shown = post(api, "/integrations/new", form, step="look")
    assert shown.status == 200
    assert "verysecretpart" not in shown.text
    tokens = set(re.findall(r"sealed:v1:[\w:-]+", shown.text))
    assert len(tokens) == 1
    answer = post(api, "/integrations/new", edited(shown.text), step="write")
    assert answer.status == 303, answer.text
    entry = api.file.decode().partition("qa-slack:")[2].partition("rules:")[0]
    assert entry.split() == ["name:", "QA", "Slack", "type:", "slack", "config:", "webhook_url:", *tokens]
    assert api.get("/integrations/qa-slack")["broken"] is None
    rulebook = api.service.live.rulebook()
    assert rulebook is not None
    assert rulebook.config.integrations["qa-slack"].opened.webhook_url == SECRET


def test_a_secret_is_kept_replaced_and_taken_out(api: Api) -> None:
    page = api.say("GET", "/integrations/qa-mail").text
    assert "Set (from the environment): an empty field keeps it" in page
    written(api, "/integrations/qa-mail/edit", edited(page, config__smtp_password="hunter2-and-more"))
    assert re.search(r"smtp_password: sealed:v1:\w+:", api.file.decode())
    page = api.say("GET", "/integrations/qa-mail").text
    assert "Set (sealed in the file)" in page
    assert "sealed:v1:" not in page
    form = edited(page, config__smtp_username="") | {"take_out.config.smtp_password": ["on"]}
    written(api, "/integrations/qa-mail/edit", form)
    assert "smtp_password" not in api.file.decode()


def test_a_token_goes_nowhere_else(api: Api) -> None:
    """Whoever has the page of another person cannot have its secret sent to a server of their own."""
    page = api.say("GET", "/integrations/qa-mail").text
    shown = post(api, "/integrations/qa-mail/edit", edited(page, config__smtp_password="hunter2-and-more"), step="look")
    form = edited(shown.text, config__smtp_host="evil.example")
    answer = post(api, "/integrations/qa-mail/edit", form, step="write")
    assert answer.status == 422
    assert "enter it again: it would now be sent to smtp://evil.example:587" in answer.text
    assert "sealed.config.smtp_password" not in edited(answer.text)
    assert api.file.decode() == CONFIG


def test_a_stored_secret_does_not_move_to_another_server(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/qa-mail").text, config__smtp_host="evil.example")
    answer = post(api, "/integrations/qa-mail/edit", form, step="look")
    assert answer.status == 422
    assert 'id="field-config-smtp_password-error"' in answer.text


def test_a_token_that_is_none_is_refused(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/qa-mail").text) | {"sealed.config.smtp_password": ["sealed:v1:abc:d"]}
    answer = post(api, "/integrations/qa-mail/edit", form, step="look")
    assert answer.status == 422
    assert api.file.decode() == CONFIG


# ---------------------------------------------------------------------- Apprise


def test_a_service_of_apprise_is_chosen_filled_in_and_sealed_as_one_url(api: Api) -> None:
    page = api.say("GET", "/integrations/new?kind=apprise&of=gotify").text
    assert "Settings of Gotify" in page
    form = edited(page, name="Phones", config__fields__token="AbCdEfGh1234567", config__fields__host="push.lab.example")
    shown = post(api, "/integrations/new", form, step="look")
    assert shown.status == 200, shown.text
    assert "AbCdEfGh1234567" not in shown.text
    again = edited(shown.text)
    assert again["config.fields.host"] == ["push.lab.example"]
    changed = post(api, "/integrations/new", again | {"config.fields.host": ["other.example"]}, step="write")
    assert changed.status == 422
    assert 'id="field-config-fields-token-error"' in changed.text
    assert post(api, "/integrations/new", again, step="write").status == 303
    assert api.get("/integrations/phones")["broken"] is None
    assert "push.lab" not in api.file.decode()


def test_apprises_url_can_be_typed_and_replaced(api: Api) -> None:
    page = api.say("GET", "/integrations/new?kind=apprise&of=url").text
    written(
        api, "/integrations/new", edited(page, name="Push", config__url="gotify://push.lab.example/AbCdEfGh1234567")
    )
    page = api.say("GET", "/integrations/push").text
    assert "Set (sealed in the file)" in page
    assert api.say("GET", "/integrations/new?kind=apprise&of=nonsense").status == 404


# ---------------------------------------------------------------------- others


def test_an_edit_of_somebody_else_is_shown_and_kept(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, timeout="20s")
    api.rewrite(CONFIG.replace("name: Terminal,", "name: Theirs,"))
    answer = post(api, "/integrations/log/edit", form, step="write")
    assert answer.status == 412
    assert "+  log: {name: Theirs, type: log}" in answer.text
    assert "+  log: {name: Theirs, type: log, timeout: 20s}" in answer.text
    assert "Write mine on top" in answer.text
    assert edited(answer.text)["name"] == ["Theirs"]
    assert post(api, "/integrations/log/edit", edited(answer.text), step="write").status == 303
    assert "  log: {name: Theirs, type: log, timeout: 20s}   # the terminal" in api.file.decode()


def test_what_both_changed_is_mine_if_i_want(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, name="Mine")
    api.rewrite(CONFIG.replace("name: Terminal,", "name: Theirs,"))
    shown = post(api, "/integrations/log/edit", form, step="look")
    assert (shown.status, edited(shown.text)["name"]) == (412, ["Mine"])
    assert post(api, "/integrations/log/edit", edited(shown.text), step="write").status == 303
    assert api.get("/integrations/log")["name"] == "Mine"


def test_one_that_was_deleted_meanwhile_can_be_made_anew(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, name="Mine")
    api.rewrite("version: 1\n")
    shown = post(api, "/integrations/log/edit", form, step="look")
    assert shown.status == 409
    assert "was deleted or renamed meanwhile" in shown.text
    written(api, "/integrations/new", edited(shown.text))
    assert api.get("/integrations/log")["name"] == "Mine"


def test_an_id_that_is_taken_is_said(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/new?kind=log").text, id="log")
    answer = post(api, "/integrations/new", form, step="look")
    assert answer.status == 409
    assert "there is already an entry &#39;log&#39;" in answer.text
    bad = post(api, "/integrations/new", form | {"id": ["No Good"]}, step="look")
    assert (bad.status, 'id="field-id"' in bad.text) == (422, True)


def test_a_read_only_file_shows_what_to_change_elsewhere(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, name="Mine")
    shown = post(api, "/integrations/log/edit", form, step="look").text
    with mounted(api.places.config, api.places.config, read_only=True):
        answer = post(api, "/integrations/log/edit", edited(shown), step="write")
    assert answer.status == 409
    assert "is read-only here" in answer.text
    assert "+  log: {name: Mine, type: log}" in answer.text


def test_a_file_with_problems_elsewhere_is_not_written_to(api: Api) -> None:
    form = edited(api.say("GET", "/integrations/log").text, name="Mine")
    api.rewrite(CONFIG.replace("version: 1", "version: 1\ncolour: red"))
    answer = post(api, "/integrations/log/edit", form, step="look")
    assert answer.status in (412, 422)
    assert "colour: unknown key" in unescape(answer.text)
    assert edited(answer.text)["name"] == ["Mine"]


def written(api: Api, path: str, form: Mapping[str, list[str]]) -> Reply:
    """Look, then write."""
    shown = post(api, path, form, step="look")
    assert shown.status == 200, shown.text
    answer = post(api, path, edited(shown.text), step="write")
    assert answer.status == 303, answer.text
    return answer


# ---------------------------------------------------------------------- whatever is in the file


def test_a_secret_that_stands_in_clear_in_the_file_is_on_no_page(tmp_path: Path) -> None:
    entry = f'  chat: {{name: Chat, type: slack, config: {{webhook_url: "{SECRET}"}}}}\n'
    with serving(tmp_path, CONFIG.replace("rules:\n", f"{entry}rules:\n")) as api:
        pages = [api.say("GET", f"/integrations{path}") for path in ("", "/chat", "/chat/delete")]
        form = edited(pages[1].text, name="Talk")
        pages += [
            post(api, "/integrations/chat/edit", form, step="look"),
            post(api, "/integrations/chat/rename", id="x"),
        ]
        api.rewrite(api.file.decode().replace("name: Chat", "name: Chatter"))
        pages.append(post(api, "/integrations/chat/edit", form, step="write"))
    assert [page.status for page in pages] == [200, 200, 200, 200, 200, 412]
    for page in pages:
        assert "verysecretpart" not in page.text
        assert "********" in page.text or page is pages[0]


def test_hostile_names_are_inert_and_nothing_is_inline(tmp_path: Path) -> None:
    hostile = CONFIG.replace("name: QA mail", f"name: {HOSTILE}")
    with serving(tmp_path, hostile) as api:
        for path in ("", "/new", "/new?kind=webhook", "/qa-mail", "/qa-mail/delete", "/log"):
            page = api.say("GET", f"/integrations{path}")
            assert page.status == 200
            assert "<script>" not in page.text
            assert " style=" not in page.text
            assert "&lt;script&gt;" in page.text or path in ("/new", "/new?kind=webhook")
