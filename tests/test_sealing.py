"""Secrets that only the sidecar can read, and only where they belong."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sidecar.sealing import LONGEST, Binding, KeyRing, SealingError, kind, parts, reveal, seal

HERE = Binding("qa-mail", "smtp_password", "smtp://mail.example:587")
SECRET = "correct horse battery staple"  # noqa: S105  # a secret of the tests


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> KeyRing:
    return KeyRing.load_or_create(tmp_path_factory.mktemp("keys") / "sealing.keys")


def sealed(ring: KeyRing, plain: str = SECRET, binding: Binding = HERE) -> str:
    key_id, public_key = next(iter(ring.public.items()))
    return seal(plain, key_id=key_id, public_key=public_key, binding=binding)


def refusal(ring: KeyRing, token: str, binding: Binding = HERE) -> str:
    with pytest.raises(SealingError) as error:
        ring.open(token, binding)
    assert SECRET not in str(error.value)
    return str(error.value)


@given(plain=st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_sealed_opens_where_it_belongs(ring: KeyRing, plain: str) -> None:
    assert ring.open(sealed(ring, plain), HERE) == plain


@pytest.mark.parametrize(
    "elsewhere",
    [
        Binding("qa-slack", "smtp_password", "smtp://mail.example:587"),
        Binding("qa-mail", "username", "smtp://mail.example:587"),
        Binding("qa-mail", "smtp_password", "smtp://evil.example:587"),
        Binding("qa-mail", "smtp_passwordsmtp://mail.example:587", ""),
    ],
)
def test_a_token_opens_nowhere_else_and_the_error_says_why(ring: KeyRing, elsewhere: Binding) -> None:
    found = refusal(ring, sealed(ring), elsewhere)
    assert found == (
        f"does not open: it was sealed for another integration, field or destination (now: {elsewhere}), "
        "or it was damaged; enter the secret again"
    )


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_changed_token_opens(ring: KeyRing, data: st.DataObject) -> None:
    token = sealed(ring)
    place = data.draw(st.integers(0, len(token) - 1))
    changed = token[:place] + data.draw(st.characters(codec="ascii").filter(lambda c: c != token[place])) + token[place + 1 :]
    try:
        opened = ring.open(changed, HERE)
    except SealingError:
        return
    assert base64.urlsafe_b64decode(changed.split(":")[3] + "==") == base64.urlsafe_b64decode(token.split(":")[3] + "==")
    assert opened == SECRET


def test_a_token_of_another_key_names_the_key_that_it_needs(ring: KeyRing, tmp_path: Path) -> None:
    other = KeyRing.load_or_create(tmp_path / "other.keys")
    token = sealed(other)
    assert refusal(ring, token) == (
        f"sealed with the key {next(iter(other.public))}, which is not here (here: {next(iter(ring.public))}); "
        "add that key, or seal the secret again"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda token: token[:-1], "the token was cut"),
        (lambda token: token[:-7], "the token was cut"),
        (lambda token: token[:40], "the token was cut"),
        (lambda token: token[:18], "the token is damaged: wanted sealed:v1:"),
        (lambda token: token + "?", "the token is damaged: wanted sealed:v1:"),
        (lambda token: token.replace("v1", "v2"), "begins with 'sealed:' but not with 'sealed:v1:'"),
    ],
)
def test_a_token_that_is_not_whole_says_so(ring: KeyRing, change: object, said: str) -> None:
    assert callable(change)
    assert said in refusal(ring, change(sealed(ring)))


def test_a_token_does_not_tell_the_length_of_a_password(ring: KeyRing) -> None:
    assert len({len(sealed(ring, "x" * length)) for length in range(31)}) == 1


def test_two_tokens_of_one_secret_differ(ring: KeyRing) -> None:
    assert sealed(ring) != sealed(ring)


def test_a_secret_that_is_too_long_is_refused(ring: KeyRing) -> None:
    assert ring.open(sealed(ring, "x" * LONGEST), HERE) == "x" * LONGEST
    with pytest.raises(SealingError, match="16,385 bytes; at most 16,384"):
        sealed(ring, "x" * (LONGEST + 1))


def test_the_keys_are_made_once_and_are_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "sealing.keys"
    first = KeyRing.load_or_create(path)
    token = sealed(first)
    assert path.stat().st_mode & 0o777 == 0o600
    assert KeyRing.load_or_create(path).open(token, HERE) == SECRET
    assert list(tmp_path.iterdir()) == [path]


def test_every_key_of_the_ring_opens_and_the_first_seals(tmp_path: Path) -> None:
    old, new, both = tmp_path / "old", tmp_path / "new", tmp_path / "both"
    token = sealed(KeyRing.load_or_create(old))
    KeyRing.load_or_create(new)
    both.write_text(new.read_text() + "# the one before\n" + old.read_text())
    both.chmod(0o600)
    ring = KeyRing.load_or_create(both)
    assert ring.open(token, HERE) == SECRET
    assert parts(sealed(ring))[0] == new.read_text().split()[0]


@pytest.mark.parametrize("content", ["k7f3a2b1 nonsense", "k7f3a2b1", "\xff", "k7f3a2b1 " + "A" * 43])
def test_a_damaged_key_file_is_refused_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "sealing.keys"
    path.write_text(content, encoding="latin-1")
    path.chmod(0o600)
    with pytest.raises(SealingError, match="(?i)backup"):
        KeyRing.load_or_create(path)
    assert path.read_text(encoding="latin-1") == content


def test_a_key_file_that_others_can_read_is_refused_with_the_command_to_mend_it(tmp_path: Path) -> None:
    path = tmp_path / "sealing.keys"
    KeyRing.load_or_create(path)
    path.chmod(0o644)
    with pytest.raises(SealingError, match=f"chmod 600 {path}"):
        KeyRing.load_or_create(path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sealed:v1:abc", "sealed"),
        ("${env:NOTIFIER_SECRET_A}", "env"),
        ("${file:/run/secrets/a}", "file"),
        ("********", "mask"),
        ("hunter2", "plain"),
        ("${HOME}", "plain"),
        ("", "plain"),
    ],
)
def test_what_stands_in_a_field_is_recognised(text: str, found: str) -> None:
    assert kind(text) == found


def test_a_field_may_name_a_variable_or_a_file(ring: KeyRing, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("from a file\n")
    environment = {"NOTIFIER_SECRET_A": "from the environment"}

    def found(text: str) -> str:
        return reveal(text, HERE, keys=ring, environment=environment)

    assert found("${env:NOTIFIER_SECRET_A}") == "from the environment"
    assert found(f"${{file:{file}}}") == "from a file"
    assert found("plain text") == "plain text"
    assert found(sealed(ring)) == SECRET


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("${env:HOME}", "smtp_password: the variable HOME is not for secrets; its name must begin with NOTIFIER_SECRET_"),
        ("${env:NOTIFIER_SECRET_B}", "smtp_password: the environment variable NOTIFIER_SECRET_B is not set"),
        ("${file:/nowhere/at/all}", "smtp_password: cannot read the secret file /nowhere/at/all: No such file"),
        ("********", "smtp_password: the mask ******** stands in the file instead of the secret"),
        ("sealed:v1:", "smtp_password: the token is damaged"),
    ],
)
def test_what_cannot_be_found_says_what_to_do(ring: KeyRing, text: str, said: str) -> None:
    with pytest.raises(SealingError) as error:
        reveal(text, HERE, keys=ring, environment={"HOME": "/root"})
    assert str(error.value).startswith(said)


def test_a_key_ring_does_not_print_its_keys(ring: KeyRing, tmp_path: Path) -> None:
    path = tmp_path / "sealing.keys"
    private = KeyRing.load_or_create(path), path.read_text().split()[1]
    assert private[1] not in repr(private[0])
