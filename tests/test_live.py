"""The file on disk: read again when it changes, saved whole, never replaced by a bad one."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sidecar import splice
from sidecar.diskfile import digest
from sidecar.errors import ConflictError, InvalidError, ReadOnlyConfigError, StaleConfigError
from sidecar.sealing import KeyFile
from sidecar.vault import binding
from tests.builders import a_body, incoming
from tests.config_parts import GOOD, PLAIN, SECRET, Watched, mounted


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    with Watched(tmp_path) as watched:
        yield watched


def test_a_good_file_is_in_force(watched: Watched) -> None:
    assert (watched.state.state, watched.state.version) == ("ok", digest(GOOD.encode()))
    assert watched.rule_names() == ["failures"]


def test_nothing_happens_while_the_file_stays_the_same(watched: Watched) -> None:
    assert not watched.live.look()
    os.utime(watched.path)
    assert not watched.live.look()
    assert len(watched.revisions()) == 1


def test_a_changed_file_is_put_in_force_whole(watched: Watched) -> None:
    watched.path.write_text(GOOD.replace("failures", "others"))
    assert watched.live.look()
    assert watched.rule_names() == ["others"]


@pytest.mark.parametrize(
    "content", ["version: 2", "", "nonsense: [", "version: 1\nrules: {a: {event_type: x, integration_ids: [z]}}"]
)
def test_a_bad_file_leaves_the_last_good_one_in_force(watched: Watched, content: str) -> None:
    watched.path.write_text(content)
    assert watched.live.look()
    assert not watched.live.look()
    assert watched.state.state == "stale"
    assert watched.state.problems
    assert watched.state.in_force == GOOD
    assert watched.rule_names() == ["failures"]
    watched.path.write_text(GOOD)
    watched.live.look()
    assert (watched.state.state, watched.state.problems) == ("ok", ())


def test_a_file_that_is_gone_leaves_the_last_good_one_in_force(watched: Watched) -> None:
    watched.path.unlink()
    watched.live.look()
    assert watched.state.state == "stale"
    assert "No such file" in watched.state.problems[0].message
    assert watched.rule_names() == ["failures"]


def test_without_any_good_file_there_are_no_rules(tmp_path: Path) -> None:
    with Watched(tmp_path, None) as watched:
        assert (watched.state.state, watched.live.rulebook()) == ("degraded", None)


def test_a_save_reaches_the_file_and_is_in_force_without_being_read_twice(watched: Watched) -> None:
    watched.live.save(lambda text: text.replace("failures", "others"))
    assert "others" in watched.path.read_text()
    assert watched.rule_names() == ["others"]
    assert not watched.live.look()


def test_a_save_keeps_the_mode_of_the_file_and_leaves_nothing_beside_it(watched: Watched) -> None:
    watched.path.chmod(0o640)
    watched.live.save(lambda text: text + "# more\n")
    assert watched.path.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in watched.path.parent.iterdir()) == ["data", "notifier.yaml"]


def test_a_save_that_makes_the_file_bad_is_refused_with_every_problem(watched: Watched) -> None:
    with pytest.raises(InvalidError) as refusal:
        watched.live.save(lambda text: text.replace("[chat]", "[chta, chat, cht]"))
    assert [problem.line for problem in refusal.value.problems] == [5, 5]
    assert watched.path.read_text() == GOOD
    assert watched.state.state == "ok"


def test_a_save_based_on_an_old_version_is_refused(watched: Watched) -> None:
    before = watched.state.version
    watched.path.write_text(GOOD + "# from git\n")
    with pytest.raises(StaleConfigError, match=before):
        watched.live.save(lambda text: text + "# from the page\n", if_version=before)
    assert watched.path.read_text() == GOOD + "# from git\n"


def test_a_save_works_on_the_file_as_it_is_now(watched: Watched) -> None:
    watched.path.write_text(GOOD + "# from git\n")
    watched.live.save(lambda text: text + "# from the page\n")
    assert watched.path.read_text() == GOOD + "# from git\n# from the page\n"


def test_many_saves_at_once_lose_none(watched: Watched) -> None:
    def add(number: int) -> None:
        watched.live.save(
            lambda text: splice.put(text, ("rules", f"r{number}"), {"event_type": "x", "integration_ids": []})
        )

    threads = [threading.Thread(target=add, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(watched.rule_names()) == {"failures", *(f"r{number}" for number in range(20))}


def test_a_sealed_secret_is_opened_and_one_for_elsewhere_breaks_its_integration_alone(watched: Watched) -> None:
    place = binding(watched.config.integrations["chat"], "webhook_url")
    token = watched.service.keys.seal("https://hooks.slack.com/services/T1/B1/sealed", place)
    entry = '  {}: {{type: slack, config: {{webhook_url: "{}"}}}}\n'
    rest = '  env: {type: slack, config: {webhook_url: "${env:NOTIFIER_SECRET_A}"}}\n'
    watched.path.write_text(
        f"version: 1\nintegrations:\n{entry.format('chat', token)}{entry.format('other', token)}{rest}"
    )
    watched.live.look()
    found = watched.config.integrations
    assert found["chat"].opened.webhook_url.endswith("T1/B1/sealed")
    assert found["env"].opened.webhook_url.endswith("T/B/x")
    assert "sealed for another integration" in found["other"].broken
    assert watched.state.state == "ok"
    assert [(problem.severity, problem.path) for problem in watched.state.problems] == [
        ("warning", "integrations.other")
    ]
    assert "T1/B1" not in repr(found["chat"])


# ---------------------------------------------------------------------- a bad start


def test_a_start_with_a_bad_file_takes_the_last_good_text(tmp_path: Path) -> None:
    with Watched(tmp_path) as first:
        assert first.state.state == "ok"
    with Watched(tmp_path, "version: 1\nrules: nonsense\n") as watched:
        assert (watched.state.state, watched.rule_names()) == ("stale", ["failures"])
        assert [problem.line for problem in watched.state.problems] == [2]
        assert watched.config.integrations["chat"].opened.webhook_url
        assert watched.write(GOOD.replace("failures", "mended")).state == "ok"
        assert watched.rule_names() == ["mended"]


def test_a_start_without_the_file_takes_the_last_good_text(tmp_path: Path) -> None:
    with Watched(tmp_path):
        pass
    (tmp_path / "notifier.yaml").unlink()
    with Watched(tmp_path, None) as watched:
        assert (watched.state.state, watched.rule_names()) == ("stale", ["failures"])


def test_a_plain_secret_is_in_force_again_after_a_start_with_a_bad_file(tmp_path: Path) -> None:
    with Watched(tmp_path, PLAIN):
        pass
    with Watched(tmp_path, "") as watched:
        assert watched.config.integrations["chat"].opened.webhook_url == SECRET


def test_an_edit_makes_the_file_if_there_has_never_been_one(tmp_path: Path) -> None:
    with Watched(tmp_path, None) as watched:
        watched.live.save(lambda text: splice.put(text, ("integrations", "log"), {"type": "log"}))
        assert watched.text == "version: 1\nintegrations:\n  log:\n    type: log\n"
        assert watched.state.state == "ok"


def test_an_edit_of_a_file_that_is_gone_is_refused_and_a_restored_text_is_taken(watched: Watched) -> None:
    watched.path.unlink()
    with pytest.raises(ConflictError, match="is gone"):
        watched.live.save(lambda text: splice.put(text, ("integrations", "log"), {"type": "log"}))
    assert not watched.path.exists()
    watched.live.save(lambda _: GOOD, whole=True)
    assert (watched.text, watched.state.state) == (GOOD, "ok")


def test_a_file_that_is_no_text_is_not_edited(watched: Watched) -> None:
    watched.path.write_bytes(GOOD.encode() + b"# caf\xe9\n")
    with pytest.raises(InvalidError, match="UTF-8"):
        watched.live.save(lambda text: text + "# more\n")
    assert watched.path.read_bytes().endswith(b"caf\xe9\n")


# ---------------------------------------------------------------------- others write, too


def test_what_a_write_undid_is_made_again(watched: Watched) -> None:
    """A script read the file, we saved, the script wrote back what it had read, changed."""
    read_before = watched.text
    watched.live.save(lambda text: splice.put(text, ("rules", "failures", "enabled"), False))
    watched.live.save(lambda text: splice.put(text, ("rules", "ours"), {"event_type": "x", "integration_ids": []}))
    watched.write(read_before + "quiet_hours: {nights: {hours: '22:00-07:00'}}\n")
    assert watched.config.rules["failures"].enabled is False
    assert set(watched.rule_names()) == {"failures", "ours"}
    assert list(watched.config.quiet_hours) == ["nights"]
    newest = watched.revisions()[0]
    assert newest.source == "notifier"
    assert newest.note == "kept the last edits of rules.failures, rules.ours, which a write had undone"


def test_what_a_write_deleted_again_is_deleted_again(watched: Watched) -> None:
    read_before = watched.text
    watched.live.save(lambda text: splice.delete(text, ("rules", "failures")))
    watched.write(read_before + "# from the script\n")
    assert watched.rule_names() == []
    assert watched.text.endswith("# from the script\n")


def test_going_back_to_a_known_text_is_meant(watched: Watched) -> None:
    """git checkout notifier.yaml"""
    watched.live.save(lambda text: splice.put(text, ("rules", "failures", "enabled"), False))
    assert watched.write(GOOD).in_force == GOOD
    assert watched.text == GOOD


def test_a_value_that_a_write_changed_itself_is_theirs(watched: Watched) -> None:
    watched.live.save(lambda text: splice.put(text, ("rules", "failures", "name"), "ours"))
    watched.write(watched.text.replace("ours", "theirs"))
    assert watched.config.rules["failures"].name == "theirs"


def test_the_next_save_makes_good_what_was_undone(watched: Watched) -> None:
    read_before = watched.text
    watched.live.save(lambda text: splice.put(text, ("rules", "failures", "enabled"), False))
    watched.path.write_text(read_before + "# from the script\n")
    watched.live.save(lambda text: splice.put(text, ("rules", "ours"), {"event_type": "x", "integration_ids": []}))
    assert watched.config.rules["failures"].enabled is False
    assert set(watched.rule_names()) == {"failures", "ours"}


# ---------------------------------------------------------------------- secrets


def test_plain_secrets_are_sealed_in_place_if_the_file_says_so(watched: Watched) -> None:
    watched.write(PLAIN + "settings: {seal_on_load: true}\n")
    assert SECRET not in watched.text
    assert watched.text.splitlines()[2].startswith('  chat: {type: slack, config: {webhook_url: "sealed:v1:')
    assert watched.config.integrations["chat"].opened.webhook_url == SECRET
    assert watched.revisions()[0].note == "sealed plain secrets"


def test_a_secret_in_a_file_of_its_own_is_read_again_when_that_changes(watched: Watched, tmp_path: Path) -> None:
    secret = tmp_path / "webhook"
    secret.write_text(SECRET)
    watched.write(PLAIN.replace(SECRET, f"${{file:{secret}}}"))
    secret.write_text(f"{SECRET}2")
    assert watched.live.look()
    assert watched.config.integrations["chat"].opened.webhook_url == f"{SECRET}2"


def test_a_key_that_comes_later_opens_what_was_sealed_with_it(tmp_path: Path) -> None:
    other = KeyFile(tmp_path / "other.keys")
    with Watched(tmp_path) as watched:
        token = other.seal(SECRET, binding(watched.config.integrations["chat"], "webhook_url"))
        watched.write(PLAIN.replace(SECRET, token))
        assert "which is not here" in watched.config.integrations["chat"].broken
        with watched.places.keys.open("a") as keys:
            keys.write(other.path.read_text())
        assert watched.live.look()
        assert watched.config.integrations["chat"].opened.webhook_url == SECRET


# ---------------------------------------------------------------------- read-only, replaced behind a mount


def test_a_read_only_file_gives_the_patch_to_apply_elsewhere_without_secrets(tmp_path: Path) -> None:
    with Watched(tmp_path, PLAIN) as watched, mounted(watched.path, watched.path, read_only=True):
        with pytest.raises(ReadOnlyConfigError, match="Make this change where the file is kept") as refusal:
            watched.live.save(lambda text: splice.put(text, ("rules", "failures", "name"), "new"))
        assert "+  failures: " in refusal.value.patch
        assert SECRET not in str(refusal.value)
    assert watched.text == PLAIN


def test_a_file_replaced_behind_a_mount_is_told_of(tmp_path: Path) -> None:
    host = tmp_path / "host.yaml"
    host.write_text(GOOD)
    with Watched(tmp_path, GOOD) as watched, mounted(host, watched.path):
        (tmp_path / "new").write_text(GOOD + "# from git\n")
        (tmp_path / "new").rename(host)
        assert watched.live.look()
        assert "replaced outside of this container" in watched.state.problems[0].message
        assert not watched.live.look()
        with pytest.raises(ReadOnlyConfigError):
            watched.live.save(lambda text: text + "# lost\n")


# ---------------------------------------------------------------------- integrations that go, or are renamed


def test_what_is_owed_to_a_removed_integration_is_cancelled_and_to_a_renamed_one_stays_owed(watched: Watched) -> None:
    watched.write(f"{GOOD.replace('[chat]', '[chat, log]')}".replace("rules:", "  log: {type: log}\nrules:"))
    watched.service.engine.accept(incoming(a_body())).result()
    watched.write(GOOD.replace("chat", "team-chat"))
    waiting = {row.integration_id: row for row in watched.service.ledger.pages.history.newest(10)}
    assert {row.state for row in waiting.values()} == {"waiting", "cancelled"}
    assert waiting["team-chat"].state == "waiting"
    assert waiting["log"].error_message == "the integration 'log' was removed from notifier.yaml"


def test_an_integration_that_was_renamed_while_nothing_ran_is_recognised(tmp_path: Path) -> None:
    with Watched(tmp_path) as first:
        first.service.engine.accept(incoming(a_body())).result()
    with Watched(tmp_path, GOOD.replace("chat", "team-chat")) as watched:
        (row,) = watched.service.ledger.pages.history.newest(10)
        assert (row.integration_id, row.state) == ("team-chat", "waiting")


@pytest.mark.parametrize("damaged", ["sealed:hunter2", "sealed:v1:abcdefgh:hunter2", "${evn:hunter2}"])
def test_a_secret_that_only_begins_like_a_token_or_a_reference_is_in_no_revision(tmp_path: Path, damaged: str) -> None:
    with Watched(tmp_path, PLAIN.replace(SECRET, damaged)) as watched:
        assert watched.state.state == "ok"
        assert "hunter2" not in watched.live.revisions.text(1)
        assert watched.path.read_text().count(damaged) == 1
