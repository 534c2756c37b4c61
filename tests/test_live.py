"""The file on disk: read again when it changes, saved whole, never replaced by a bad one."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from sidecar import splice
from sidecar.errors import InvalidError, ReadOnlyConfigError, StaleConfigError, UnavailableError
from sidecar.live import Live, State, binding, patch, version_of, write
from sidecar.sealing import KeyRing, seal

GOOD = """\
version: 1
integrations:
  chat: {type: slack, config: {webhook_url: "https://hooks.slack.com/services/T0/B0/abc"}}
rules:
  failures: {event_type: "*_failed", integration_ids: [chat]}
"""


class Watched:
    def __init__(self, folder: Path, content: str | None = GOOD) -> None:
        self.path = folder / "notifier.yaml"
        if content is not None:
            self.path.write_text(content)
        self.ring = KeyRing.load_or_create(folder / "sealing.keys")
        self.seen: list[State] = []
        self.live = Live(
            self.path, self.ring, {"NOTIFIER_SECRET_A": "https://hooks.slack.com/services/T/B/x"}, self.seen.append
        )
        self.live.look()

    @property
    def state(self) -> State:
        return self.live.current

    def rule_names(self) -> list[str]:
        assert self.state.rulebook is not None
        return list(self.state.rulebook.config.rules)


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def test_a_good_file_is_in_force(watched: Watched) -> None:
    assert (watched.state.state, watched.state.version) == ("ok", version_of(GOOD.encode()))
    assert watched.rule_names() == ["failures"]


def test_nothing_happens_while_the_file_stays_the_same(watched: Watched) -> None:
    assert not watched.live.look()
    os.utime(watched.path)
    assert not watched.live.look()
    assert len(watched.seen) == 1


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
    watched = Watched(tmp_path, None)
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
    assert sorted(path.name for path in watched.path.parent.iterdir()) == ["notifier.yaml", "sealing.keys"]


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


def test_a_file_that_cannot_be_written_gives_the_patch_to_apply_elsewhere() -> None:
    with pytest.raises(ReadOnlyConfigError, match="is read-only here") as refusal:
        write(Path("/sys/notifier.yaml"), GOOD.encode(), patch("notifier.yaml", GOOD, GOOD + "# more\n"))
    assert refusal.value.patch.splitlines()[-1] == "+# more"


def test_a_file_that_fails_to_be_written_stays_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="could not be written: No such file or directory; nothing was changed"):
        write(tmp_path / "gone" / "notifier.yaml", GOOD.encode(), "")


def test_a_sealed_secret_is_opened_and_one_for_elsewhere_breaks_its_integration_alone(watched: Watched) -> None:
    assert watched.state.rulebook is not None
    chat = watched.state.rulebook.config.integrations["chat"]
    key_id, public_key = next(iter(watched.ring.public.items()))
    token = seal(
        "https://hooks.slack.com/services/T1/B1/sealed",
        key_id=key_id,
        public_key=public_key,
        binding=binding(chat, "webhook_url"),
    )
    entry = '  {}: {{type: slack, config: {{webhook_url: "{}"}}}}\n'
    rest = '  env: {type: slack, config: {webhook_url: "${env:NOTIFIER_SECRET_A}"}}\n'
    watched.path.write_text(
        f"version: 1\nintegrations:\n{entry.format('chat', token)}{entry.format('other', token)}{rest}"
    )
    watched.live.look()
    assert watched.state.rulebook is not None
    found = watched.state.rulebook.config.integrations
    assert found["chat"].opened.webhook_url.endswith("T1/B1/sealed")
    assert found["env"].opened.webhook_url.endswith("T/B/x")
    assert "sealed for another integration" in found["other"].broken
    assert watched.state.state == "ok"
    assert [(problem.severity, problem.path) for problem in watched.state.problems] == [
        ("warning", "integrations.other")
    ]
    assert "T1/B1" not in repr(found["chat"])
