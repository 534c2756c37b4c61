"""The tokens that this service was given, and who brings one of them.

They come from the environment, or from a file that a variable with `_FILE` behind its name gives, as Docker and
Kubernetes hand secrets over. Without any, whoever reaches the port may do everything: that is for loopback.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import msgspec

from sidecar.core.channel import Secret
from sidecar.core.config import RoleClaim
from sidecar.errors import NotifierError
from ui_api.problems import UnauthorizedError
from ui_api.scopes import Role

ADMIN: Final = "NOTIFIER_ADMIN_TOKEN"
INGEST: Final = "NOTIFIER_INGEST_TOKEN"
METRICS: Final = "NOTIFIER_METRICS_TOKEN"
API_KEY: Final = "API_KEY"
JWT_SECRET: Final = "SUPABASE_JWT_SECRET"  # noqa: S105  # the name of a variable
SHORTEST: Final = {ADMIN: 16, INGEST: 16, METRICS: 16, API_KEY: 16, JWT_SECRET: 32}
"""Characters. Below 16 a token can be guessed; 32 bytes are the least for HS256 (RFC 7518, 3.2)."""
LONGEST_JWT: Final = 8_192
END_OF_TIME: Final = 253_402_300_799
"""Seconds: the last that a date can hold."""
LEEWAY_S: Final = 10
"""How far the clocks of Supabase and of this machine may be apart."""
NAME_LIMIT: Final = 100
NOBODY: Final = Secret("")


class UnknownTokenError(UnauthorizedError):
    """What was brought is none of ours. `is_guess`: it may have been made up, so it counts against its sender."""

    def __init__(self, message: str, *, is_guess: bool = True) -> None:
        self.is_guess = is_guess
        super().__init__(message)


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """Who makes a request. `is_person`: the name is proven, and not just that of a token which several may know.

    `until`: when what they brought stops to be good; None: it does not.
    """

    name: str
    role: Role
    is_person: bool = False
    until: datetime | None = None


ADMIN_TOKEN: Final = Asker(name="admin", role="admin")
INGEST_TOKEN: Final = Asker(name="ingest token", role="ingest")
METRICS_TOKEN: Final = Asker(name="metrics token", role="metrics")


class Credentials(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """An empty one is not in use. `dict`: keeps what is worked out once."""

    admin: Secret = NOBODY
    ingest: Secret = NOBODY
    metrics: Secret = NOBODY
    api_key: Secret = NOBODY
    jwt_secret: Secret = NOBODY

    @cached_property
    def are_set(self) -> bool:
        """Whether anything is asked for at all."""
        tokens = self.admin, self.ingest, self.metrics, self.api_key, self.jwt_secret
        return any(each.reveal() for each in tokens)

    @property
    def has_admin(self) -> bool:
        return self.admin.reveal() != ""

    @property
    def has_people(self) -> bool:
        """Whether people log in to VirtualPyTest and come with what they got there."""
        return self.jwt_secret.reveal() != ""

    @property
    def can_log_in(self) -> bool:
        return self.has_admin or self.has_people

    @cached_property
    def digest(self) -> bytes:
        """Another one whenever what logins come from is another: those of before end."""
        return hashlib.sha256(f"{self.admin.reveal()}\n{self.jwt_secret.reveal()}".encode()).digest()

    def of_key(self, key: str) -> Asker:
        """Who sends `X-API-Key`. Raises UnknownTokenError."""
        if is_same(key, self.api_key):
            return Asker(name="X-API-Key", role="ingest")
        raise UnknownTokenError(f"X-API-Key is not the {API_KEY} of this notifier")

    def of_token(self, token: str, claim: RoleClaim) -> Asker:
        """Who sends `Authorization: Bearer`. Raises UnknownTokenError."""
        known = [(self.admin, ADMIN_TOKEN), (self.ingest, INGEST_TOKEN), (self.metrics, METRICS_TOKEN)]
        if found := [asker for secret, asker in known if is_same(token, secret)]:  # all are compared, whichever it is
            return found[0]
        if self.has_people and token.count(".") == 2:
            return person(claims(token, self.jwt_secret), claim)
        raise UnknownTokenError("the token is none that this notifier was started with")


def is_same(given: str, wanted: Secret) -> bool:
    """Compared in constant time; what is not in use equals nothing."""
    known = wanted.reveal()
    return hmac.compare_digest(given.encode(), known.encode()) and known != ""


# ---------------------------------------------------------------------- people of VirtualPyTest


def claims(token: str, secret: Secret) -> dict[str, Any]:
    """What a JWT of Supabase Auth says, once it is known to be good. Raises UnknownTokenError."""
    import jwt  # noqa: PLC0415  # 3 MB that only a notifier with SUPABASE_JWT_SECRET needs

    if len(token) > LONGEST_JWT:
        raise UnknownTokenError(f"this JWT is longer than {LONGEST_JWT:,} characters")
    try:
        found: dict[str, Any] = jwt.decode(
            token,
            secret.reveal(),
            algorithms=["HS256"],
            audience="authenticated",
            leeway=LEEWAY_S,
            options={"require": ["exp", "aud", "sub"]},
        )
    except jwt.ExpiredSignatureError as error:
        raise UnknownTokenError("this login has expired; log in to VirtualPyTest once more", is_guess=False) from error
    except jwt.ImmatureSignatureError as error:
        raise UnknownTokenError("this JWT is not valid yet; is a clock wrong?", is_guess=False) from error
    except (jwt.InvalidTokenError, RecursionError) as error:
        raise UnknownTokenError(f"this is no JWT for 'authenticated' signed with {JWT_SECRET} by HS256") from error
    return found


def person(said: Mapping[str, Any], claim: RoleClaim) -> Asker:
    """The person of a JWT. Raises UnknownTokenError for one who never logged in.

    VirtualPyTest itself reads `user_metadata.role` and takes who has none for a viewer
    (backend_server/src/lib/auth_middleware.py). But people may write their own user_metadata, so the role comes from
    `app_metadata`, which only Supabase's administrator can write, unless `settings.security.role_claim` says otherwise.
    """
    if said.get("is_anonymous"):
        raise UnknownTokenError("this JWT is of somebody who did not log in", is_guess=False)
    metadata = said.get(claim.removesuffix(".role"))
    given = (metadata if isinstance(metadata, dict) else {}).get("role", "viewer")
    role: Role = given if given in ("admin", "tester", "viewer") else "viewer"
    name = said.get("email") or said["sub"]
    shown = name[:NAME_LIMIT] if isinstance(name, str) and name.isprintable() else "somebody"
    until = datetime.fromtimestamp(min(int(said["exp"]), END_OF_TIME), UTC)
    return Asker(name=shown, role=role, is_person=True, until=until)


# ---------------------------------------------------------------------- from the environment


def credentials_of(environment: Mapping[str, str]) -> Credentials:
    """Raises NotifierError for a token that is too short, and a file that cannot be read."""
    return Credentials(
        admin=secret_of(ADMIN, environment),
        ingest=secret_of(INGEST, environment),
        metrics=secret_of(METRICS, environment),
        api_key=secret_of(API_KEY, environment),
        jwt_secret=secret_of(JWT_SECRET, environment),
    )


def secret_of(name: str, environment: Mapping[str, str]) -> Secret:
    found = given(name, environment)
    wanted = f"at least {SHORTEST[name]} of them, all of ASCII; `openssl rand -hex 32` makes a good one"
    if found is not None and (len(found) < SHORTEST[name] or not found.isascii()):
        raise NotifierError(f"{name} has {len(found)} characters and needs {wanted}")
    return Secret(found or "")


def given(name: str, environment: Mapping[str, str]) -> str | None:
    """A variable, or what is in the file that NAME_FILE names; None if neither is set. Raises NotifierError."""
    value, file = environment.get(name, "").strip(), environment.get(f"{name}_FILE", "")
    if value and file:
        raise NotifierError(f"{name} and {name}_FILE are both set; take one of them out")
    return content(f"{name}_FILE", Path(file)) if file else value or None


def content(name: str, file: Path) -> str:
    try:
        return file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise NotifierError(f"{name} names {file}, which cannot be read: {reason}") from error
