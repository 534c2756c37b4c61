"""Seals and opens secrets: `sealed:v1:<key id>:<base64url>`.

HPKE (RFC 9180: X25519, HKDF-SHA256, ChaCha20-Poly1305). Anyone with the public key, which stands in notifier.yaml, can
seal; only the sidecar, which holds the private key, can open. A token is bound to its integration, field and
destination: copied elsewhere, or with the host changed, it does not open.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import logging
import os
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from sidecar.core.channel import MASK
from sidecar.errors import NotifierError
from sidecar.files import signature, sync_folder, write_beside

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.hpke import Suite

Kind = Literal["sealed", "env", "file", "plain", "mask"]

PREFIX: Final = "sealed:v1:"
VARIABLE_PREFIX: Final = "NOTIFIER_SECRET_"
LONGEST: Final = 16_384
"""Bytes of one secret: a private key in PEM fits."""
BLOCK: Final = 32
"""Secrets are padded to multiples of this, so that a token does not tell a password's length."""
LENGTH_BYTES: Final = 2
OVERHEAD: Final = 32 + 16
"""Bytes that HPKE adds: the encapsulated X25519 key and the tag."""
TOKEN: Final = re.compile(r"sealed:v1:([a-z0-9]{8}):([A-Za-z0-9_-]+)")
REFERENCE: Final = re.compile(r"\$\{(env|file):([^}]*)\}")


log = logging.getLogger("notifier.sealing")


class SealingError(NotifierError):
    """A secret cannot be sealed or opened. The message says why and what to do, and never holds the secret."""


class Binding(msgspec.Struct, frozen=True):
    """What a token belongs to. `destination` is where the secret is sent, such as `smtp://mail.example:587`."""

    integration_id: str
    field: str
    destination: str

    @property
    def info(self) -> bytes:
        """HPKE's `info`: the parts as a JSON list, so that no two bindings read the same."""
        return msgspec.json.encode(["virtualpytest-notifier", self.integration_id, self.field, self.destination])

    def __str__(self) -> str:
        return f"{self.integration_id} / {self.field} / {self.destination}"


class KeyRing:
    """The private keys of this sidecar: the first seals, all open."""

    def __init__(self, keys: Mapping[str, X25519PrivateKey]) -> None:
        self._keys = dict(keys)
        self._derived: dict[bytes, list[bytes]] = {}

    @classmethod
    def load_or_create(cls, path: Path) -> KeyRing:
        """The keys in a file, one `<key id> <base64url private key>` a line; made, with mode 0600, if it is not there.

        Raises SealingError for a file that is damaged or that others can read.
        """
        try:
            create(path)
            refuse_shared(path)
            lines = path.read_text(encoding="ascii").split("\n")
        except OSError as error:
            raise SealingError(f"cannot make or read the key file {path}: {error.strerror}") from error
        except UnicodeDecodeError:
            raise damaged(path, "it is not plain text") from None
        numbered = [(number, line.strip()) for number, line in enumerate(lines, start=1)]
        keys = dict(key_of(line, number, path) for number, line in numbered if line and not line.startswith("#"))
        if not keys:
            raise damaged(path, "it holds no key")
        return cls(keys)

    @property
    def public(self) -> dict[str, str]:
        """The public keys by id, as they stand in settings.sealing_keys; the first one seals."""
        return {key_id: encoded(key.public_key().public_bytes_raw()) for key_id, key in self._keys.items()}

    def open(self, token: str, binding: Binding) -> str:
        """The secret in a token. Raises SealingError with the exact reason."""
        key_id, sealed = parts(token)
        key = self._keys.get(key_id)
        if key is None:
            here = ", ".join(self._keys) or "none"
            raise SealingError(
                f"sealed with the key {key_id}, which is not here (here: {here}); "
                "add that key, or seal the secret again"
            )
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415  # 6 MB that a lab without secrets does not need

        try:
            padded = suite().decrypt(sealed, key, info=binding.info)
        except (InvalidTag, ValueError) as error:
            raise SealingError(
                f"does not open: it was sealed for another integration, field or destination (now: {binding}), or it "
                "was damaged; enter the secret again"
            ) from error
        return unpadded(padded)

    def derived(self, purpose: bytes) -> list[bytes]:
        """Keys for another purpose than sealing, 32 bytes each, the newest first."""
        if purpose not in self._derived:
            keys = [key.private_bytes_raw() for key in self._keys.values()]
            self._derived[purpose] = [hmac.digest(key, purpose, hashlib.sha256) for key in keys]
        return self._derived[purpose]

    def __repr__(self) -> str:
        return f"KeyRing({', '.join(self._keys)})"


class KeyFile:
    """The file with the key ring: read again when it changes, because `notifier rotate` writes to it meanwhile."""

    def __init__(self, path: Path) -> None:
        """Raises SealingError for a file that is damaged or that others can read."""
        self.path = path
        self._ring = KeyRing.load_or_create(path)
        self._seen = signature(path)

    def ring(self) -> KeyRing:
        """The keys as they are now; the last good ones while the file is damaged."""
        seen = signature(self.path)
        if seen != self._seen:
            self._seen = seen
            try:
                self._ring = KeyRing.load_or_create(self.path)
            except SealingError as error:
                log.warning("%s; the keys from before are used on", error)
        return self._ring

    @property
    def known(self) -> KeyRing:
        """The keys as they were at the last look at the file; whoever reads notifier.yaml looks at it, too."""
        return self._ring

    @property
    def newest(self) -> tuple[str, str]:
        """The id and the public key of the one that seals."""
        return next(iter(self.ring().public.items()))

    def open(self, token: str, binding: Binding) -> str:
        """The secret in a token. Raises SealingError with the exact reason."""
        return self.ring().open(token, binding)

    def seal(self, plain: str, binding: Binding) -> str:
        """Seal a secret with the newest key. Raises SealingError for a secret that is too long or no text."""
        key_id, public_key = self.newest
        return seal(plain, key_id=key_id, public_key=public_key, binding=binding)


def seal(plain: str, *, key_id: str, public_key: str, binding: Binding) -> str:
    """The token of a secret. Needs only the public key. Raises SealingError for a secret or key that is no good."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey  # noqa: PLC0415  # as above

    content = utf_8(plain)
    if len(content) > LONGEST:
        raise SealingError(f"a secret of {len(content):,} bytes; at most {LONGEST:,} are taken")
    try:
        public = decoded(public_key)
        sealed = suite().encrypt(padded(content), X25519PublicKey.from_public_bytes(public), info=binding.info)
    except ValueError as error:
        raise SealingError(f"the public key {key_id} is damaged; copy it again from notifier keys") from error
    if id_of(public) != key_id:  # nobody could open it: the ring goes by the id
        raise SealingError(f"the public key {key_id} is not the one of that name; copy it again from notifier keys")
    return f"{PREFIX}{key_id}:{encoded(sealed)}"


def utf_8(plain: str) -> bytes:
    """Without the original error, which holds the secret."""
    try:
        return plain.encode()
    except UnicodeEncodeError:
        raise SealingError("the secret holds half a character (a lone surrogate); enter it again") from None


def kind(text: str) -> Kind:
    """What stands in a secret field."""
    if text == MASK:
        return "mask"
    if text.startswith("sealed:"):
        return "sealed"
    reference = REFERENCE.fullmatch(text)
    if reference is None:
        return "plain"
    return "env" if reference[1] == "env" else "file"


def file_of(text: str) -> Path:
    """The file that a `${file:…}` names."""
    return Path(text[len("${file:") : -1])


def read_small(path: Path) -> str:
    """A text file, read no further than needed to know that it is too long; never a pipe, which could hang."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(None, "it is not a plain file")
        content = file.read(LONGEST + len("\r\n") + 1)
    if len(content) > LONGEST + len("\r\n"):
        raise too_long(path)
    return content.decode()


def too_long(path: Path) -> SealingError:
    return SealingError(f"the secret file {path} is too long; at most {LONGEST:,} bytes are taken")


def reveal(
    text: str,
    binding: Binding,
    *,
    keys: KeyRing,
    environment: Mapping[str, str],
    read_file: Callable[[Path], str] = read_small,
) -> str:
    """The secret that a field of notifier.yaml stands for. Raises SealingError."""
    try:
        return find(text, binding, keys, environment, read_file)
    except SealingError as error:
        raise SealingError(f"{binding.field}: {error}") from error


def find(
    text: str, binding: Binding, keys: KeyRing, environment: Mapping[str, str], read_file: Callable[[Path], str]
) -> str:
    match kind(text):
        case "sealed":
            return keys.open(text, binding)
        case "env":
            return from_variable(text[len("${env:") : -1], environment)
        case "file":
            return from_file(file_of(text), read_file)
        case "mask":
            raise SealingError(f"the mask {MASK} stands in the file instead of the secret; enter the secret again")
    return text


def from_variable(name: str, environment: Mapping[str, str]) -> str:
    if not name.startswith(VARIABLE_PREFIX):
        raise SealingError(f"the variable {name} is not for secrets; its name must begin with {VARIABLE_PREFIX}")
    if not environment.get(name):
        raise SealingError(f"the environment variable {name} is not set; set it and restart the notifier")
    return environment[name]


def from_file(path: Path, read_file: Callable[[Path], str]) -> str:
    """A secret in a file of its own, as Docker and Kubernetes mount them; a last line break is not part of it."""
    try:
        content = read_file(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
        raise SealingError(f"cannot read the secret file {path}: {reason}") from None  # the error may hold the content
    found = content.removesuffix("\n").removesuffix("\r")
    if len(utf_8(found)) > LONGEST:
        raise too_long(path)
    if not found:
        raise SealingError(f"the secret file {path} is empty; write the secret into it")
    return found


def parts(token: str) -> tuple[str, bytes]:
    """The key id and the sealed bytes of a token. Raises SealingError for one that is not whole."""
    if not token.startswith(PREFIX):
        raise SealingError(
            f"begins with '{token.split(':', maxsplit=1)[0]}:' but not with '{PREFIX}'; this program reads v1 tokens"
        )
    found = TOKEN.fullmatch(token)
    if found is None:
        raise SealingError(f"the token is damaged: wanted {PREFIX}<8 letters or digits>:<base64url>; copy it again")
    try:
        sealed = decoded(found[2])
    except binascii.Error as error:
        raise SealingError("the token was cut: its last part is not whole base64url; copy it again") from error
    if len(sealed) < OVERHEAD + BLOCK or (len(sealed) - OVERHEAD) % BLOCK:
        raise SealingError(f"the token was cut: {len(sealed)} bytes are no whole token; copy it again")
    if encoded(sealed) != found[2]:  # bits after the last byte: base64 would not mind, but a token has one spelling
        raise SealingError("the token is damaged at its end; copy it again")
    return found[1], sealed


def suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite  # noqa: PLC0415  # as above

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def padded(content: bytes) -> bytes:
    """The length in two bytes, the content, and zeros up to a multiple of BLOCK."""
    framed = len(content).to_bytes(LENGTH_BYTES, "big") + content
    return framed + bytes(-len(framed) % BLOCK)


def unpadded(framed: bytes) -> str:
    """Whoever has the public key can seal anything, so what comes out is checked, too."""
    length = int.from_bytes(framed[:LENGTH_BYTES], "big")
    content = framed[LENGTH_BYTES : LENGTH_BYTES + length]
    try:
        if padded(content) == framed:
            return content.decode()
    except UnicodeDecodeError:
        pass  # said below: the error itself holds the secret
    raise SealingError("what was sealed is no text in UTF-8, framed as notifier seal does it; seal the secret again")


def create(path: Path) -> None:
    """Make a key file with one new key, unless there is one. Two at once make one: the first wins."""
    if path.exists():
        return
    hidden = write_beside(path, new_key()[1].encode("ascii"), 0o600)
    try:
        path.hardlink_to(hidden)
    except FileExistsError:
        pass  # another process was first
    finally:
        hidden.unlink()
    sync_folder(path.parent)


def add_key(path: Path) -> str:
    """Put a new key before the others; its id. From now on it seals, and all open."""
    key_id, line = new_key()
    hidden = write_beside(path, line.encode("ascii") + path.read_bytes(), 0o600)
    hidden.replace(path)
    sync_folder(path.parent)
    return key_id


def new_key() -> tuple[str, str]:
    """The id of a new key, and its line in the key file."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415  # as above

    key = X25519PrivateKey.generate()
    key_id = id_of(key.public_key().public_bytes_raw())
    return key_id, f"{key_id} {encoded(key.private_bytes_raw())}\n"


def refuse_shared(path: Path) -> None:
    mode = path.stat().st_mode & 0o077
    if mode:
        raise SealingError(f"others on this machine can read the key file {path}; run: chmod 600 {path}")


def key_of(line: str, number: int, path: Path) -> tuple[str, X25519PrivateKey]:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415  # as above

    key_id, _, text = line.partition(" ")
    try:
        key = X25519PrivateKey.from_private_bytes(decoded(text.strip()))
    except ValueError:
        raise damaged(path, f"line {number} is not '<key id> <private key>'") from None
    if id_of(key.public_key().public_bytes_raw()) != key_id:
        raise damaged(path, f"the id in line {number} is not the one of its key")
    return key_id, key


def damaged(path: Path, reason: str) -> SealingError:
    """Names lines, never what stands in them: it may be a private key."""
    return SealingError(f"the key file {path} is damaged: {reason}; restore it from a backup")


def id_of(public_key: bytes) -> str:
    """Eight characters that tell keys apart, made from the public key."""
    return base64.b32encode(hashlib.sha256(public_key).digest())[:8].decode().lower()


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
