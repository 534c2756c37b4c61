"""Who is asking: decided by the token, key, JWT or login that a request brings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sidecar.core.config import Security
from sidecar.service import Service, config_settings
from ui_api import sessions
from ui_api.credentials import Asker, Credentials, UnknownTokenError
from ui_api.limits import Guesses
from ui_api.problems import ForbiddenError, UnauthorizedError
from ui_api.scopes import ROLES, Scope

WANTED: Final = "this needs a login, or a token as Authorization: Bearer; docs/security.md says which there are"

Headers = Mapping[str, str]
"""By lower-case name."""


class Doorkeeper:
    """Knows the tokens, counts wrong ones, and makes and reads logins."""

    def __init__(self, credentials: Credentials, guesses: Guesses, service: Service) -> None:
        self.credentials = credentials
        self._guesses = guesses
        self._service = service

    def asker(self, headers: Headers, address: str, *, may_log_in: bool) -> Asker:
        """Who it is. `may_log_in`: a login counts here. Raises UnauthorizedError and TooManyError."""
        token, key = bearer(headers), headers.get("x-api-key", "")
        if token or key:
            return self.known(token, key, address)
        asker = self.logged_in(headers) if may_log_in else None
        if asker is None:
            raise UnauthorizedError(WANTED)
        return asker

    def known(self, token: str, key: str, address: str) -> Asker:
        """Whose token this is, or key if there is none. Raises UnauthorizedError and TooManyError."""
        self._guesses.refuse(address)
        try:
            if key and not token:
                return self.credentials.of_key(key)
            return self.credentials.of_token(token, self._security.role_claim)
        except UnknownTokenError as error:
            if error.is_guess:
                self._guesses.count(address)
            raise

    # ------------------------------------------------------------------ logins of the page

    def log_in(self, token: str, address: str) -> tuple[Asker, str, datetime]:
        """Whose token it is, the cookie for it, and until when that is good.

        Raises UnauthorizedError, TooManyError, and ForbiddenError for a token with which there is nothing to see.
        """
        asker = self.known(token, "", address)
        refuse_without(asker, "read")
        latest = self._service.now() + self._security.session
        until = min(latest, asker.until) if asker.until else latest
        return asker, sessions.signed(asker, until, self._keys), until

    def logged_in(self, headers: Headers) -> Asker | None:
        cookie = cookie_of(headers)
        return sessions.read(cookie, self._keys, self._service.now()) if cookie else None

    def form_token(self, asker: Asker) -> str:
        return sessions.form_token(asker, self._keys)

    def is_form_token(self, given: str, asker: Asker) -> bool:
        return sessions.is_form_token(given, asker, self._keys)

    @property
    def _keys(self) -> list[bytes]:
        return sessions.bound(self._service.keys.ring().derived(sessions.PURPOSE), self.credentials.digest)

    @property
    def _security(self) -> Security:
        return config_settings(self._service.live.current).security


def refuse_without(asker: Asker, scope: Scope) -> None:
    """Raises ForbiddenError if the role has not this scope."""
    if scope not in ROLES[asker.role]:
        has = ", ".join(sorted(ROLES[asker.role]))
        raise ForbiddenError(f"this needs the scope '{scope}'; {asker.name} has the role '{asker.role}': {has}")


def bearer(headers: Headers) -> str:
    """The token of `Authorization: Bearer`; "" if there is none."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def cookie_of(headers: Headers) -> str:
    """The cookie of a login; "" if there is none. Whatever other cookies this host has does not matter."""
    pairs = (each.strip().partition("=") for each in headers.get("cookie", "").split(";"))
    return next((value for name, _, value in pairs if name == sessions.COOKIE), "")
