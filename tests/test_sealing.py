"""Secrets that only the sidecar can read, and only where they belong."""

from __future__ import annotations

import os
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sidecar.sealing import LONGEST, Binding, KeyRing, SealingError, decoded, encoded, kind, parts, reveal, seal, suite

HERE = Binding("qa-mail", "smtp_password", "smtp://mail.example:587")
SECRET = "correct horse battery staple"  # a secret of the tests


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
    changed = (
        token[:place] + data.draw(st.characters(codec="ascii").filter(lambda c: c != token[place])) + token[place + 1 :]
    )
    refusal(ring, changed)


@given(
    one=st.tuples(st.text(max_size=9), st.text(max_size=9), st.text(max_size=9)),
    cut=st.integers(0, 9),
)
def test_no_two_bindings_read_the_same(one: tuple[str, str, str], cut: int) -> None:
    joined = "".join(one)
    other = Binding(joined[:cut], joined[cut:], "")
    assert (Binding(*one).info == other.info) == (Binding(*one) == other)


@given(part=st.sampled_from(["integration_id", "field", "destination"]), value=st.text(max_size=40))
def test_a_change_of_any_part_of_the_binding_closes_it(ring: KeyRing, part: str, value: str) -> None:
    elsewhere = msgspec.structs.replace(HERE, **{part: value})
    assume(elsewhere != HERE)
    assert refusal(ring, sealed(ring), elsewhere).startswith("does not open")


def sealed_by_hand(ring: KeyRing, framed: bytes) -> str:
    """By someone who has the public key and another idea of what goes in."""
    key_id, public_key = next(iter(ring.public.items()))
    key = X25519PublicKey.from_public_bytes(decoded(public_key))
    return f"sealed:v1:{key_id}:{encoded(suite().encrypt(framed, key, info=HERE.info))}"


def framed(length: int, content: bytes, size: int) -> bytes:
    return (length.to_bytes(2, "big") + content).ljust(size, b"\0")


@pytest.mark.parametrize(
    "what",
    [
        pytest.param(framed(2, b"\xff\xfe", 32), id="no UTF-8"),
        pytest.param(framed(65_535, SECRET.encode(), 32), id="longer than what is there"),
        pytest.param(framed(4, SECRET.encode(), 32), id="something after the end"),
        pytest.param(framed(4, SECRET[:4].encode(), 64), id="more padding than needed"),
    ],
)
def test_what_was_sealed_by_hand_and_wrongly_is_refused(ring: KeyRing, what: bytes) -> None:
    assert refusal(ring, sealed_by_hand(ring, what)).startswith("what was sealed is no text")


@pytest.mark.parametrize(
    ("key_id", "public_key", "said"),
    [
        (None, "A" * 43, "is damaged"),
        (None, "A" * 10, "is damaged"),
        (None, "?", "is damaged"),
        ("aaaaaaaa", None, "aaaaaaaa is not the one of that name"),
    ],
)
def test_nothing_is_sealed_that_could_not_be_opened(
    ring: KeyRing, key_id: str | None, public_key: str | None, said: str
) -> None:
    right = next(iter(ring.public.items()))
    with pytest.raises(SealingError, match=said):
        seal(SECRET, key_id=key_id or right[0], public_key=public_key or right[1], binding=HERE)


def test_half_a_character_is_refused_without_the_secret_in_the_error(ring: KeyRing) -> None:
    with pytest.raises(SealingError, match="half a character") as error:
        sealed(ring, f"{SECRET}\ud800")
    assert error.value.__suppress_context__
    assert SECRET not in "".join(traceback.format_exception_only(error.value))


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


@pytest.mark.parametrize("content", ["k7f3a2b1 nonsense", "k7f3a2b1", "\xff", "k7f3a2b1 " + "A" * 43, "", "# none\n"])
def test_a_damaged_key_file_is_refused_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "sealing.keys"
    path.write_text(content, encoding="latin-1")
    path.chmod(0o600)
    with pytest.raises(SealingError, match="restore it from a backup"):
        KeyRing.load_or_create(path)
    assert path.read_text(encoding="latin-1") == content


def test_a_damaged_key_file_does_not_tell_its_keys(tmp_path: Path) -> None:
    path = tmp_path / "sealing.keys"
    KeyRing.load_or_create(path)
    private = path.read_text().split()[1]
    path.write_text(f"# the id is missing\n{private}\n")
    with pytest.raises(SealingError, match="line 2 is not") as error:
        KeyRing.load_or_create(path)
    assert private[:4] not in str(error.value).removeprefix(f"the key file {path}")


def test_key_files_that_are_made_at_once_are_one(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        rings = list(pool.map(KeyRing.load_or_create, [tmp_path / "sealing.keys"] * 8))
    assert len({repr(ring) for ring in rings}) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["sealing.keys"]


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
        (
            "${env:HOME}",
            "smtp_password: the variable HOME is not for secrets; its name must begin with NOTIFIER_SECRET_",
        ),
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


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty; write the secret into it"),
        (b"\n", "is empty; write the secret into it"),
        (b"s3cret\xff", "it is not text in UTF-8"),
        (b"x" * (LONGEST + 1), "is too long; at most 16,384 bytes are taken"),
        (("é" * LONGEST).encode(), "is too long; at most 16,384 bytes are taken"),
    ],
)
def test_a_secret_file_that_holds_no_secret_says_so(ring: KeyRing, tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "password").write_bytes(content)
    with pytest.raises(SealingError, match=said) as error:
        reveal(f"${{file:{tmp_path}/password}}", HERE, keys=ring, environment={})
    assert "s3cret" not in str(error.value)


def test_the_longest_secret_may_end_in_a_line_break_of_windows(ring: KeyRing, tmp_path: Path) -> None:
    (tmp_path / "password").write_bytes(b"x" * LONGEST + b"\r\n")
    assert reveal(f"${{file:{tmp_path}/password}}", HERE, keys=ring, environment={}) == "x" * LONGEST


def test_a_pipe_or_a_huge_file_in_the_place_of_a_secret_holds_nothing_up(ring: KeyRing, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(1 << 34)
    for name, said in (("pipe", "it is not a plain file"), ("huge", "is too long")):
        with pytest.raises(SealingError, match=said):
            reveal(f"${{file:{tmp_path}/{name}}}", HERE, keys=ring, environment={})


def test_a_key_ring_does_not_print_its_keys(ring: KeyRing, tmp_path: Path) -> None:
    path = tmp_path / "sealing.keys"
    private = KeyRing.load_or_create(path), path.read_text().split()[1]
    assert private[1] not in repr(private[0])
