"""Tokens, JWTs and logins for the tests of who may do what."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode

from sidecar.core.channel import Secret
from tests.api_service import Api, Reply
from tests.web_parts import FORM
from ui_api.cli import now
from ui_api.credentials import Credentials
from ui_api.sessions import COOKIE

ADMIN: Final = "the-token-of-the-admin-0123456789"
INGEST: Final = "the-token-of-producers-0123456789"
METRICS: Final = "the-token-of-prometheus-0123456789"
API_KEY: Final = "the-key-of-virtualpytest-0123456789"
JWT_SECRET: Final = "the-secret-of-supabase-0123456789abcdef"
CREDENTIALS: Final = Credentials(
    admin=Secret(ADMIN),
    ingest=Secret(INGEST),
    metrics=Secret(METRICS),
    api_key=Secret(API_KEY),
    jwt_secret=Secret(JWT_SECRET),
)
JSON: Final = {"Content-Type": "application/json"}


class Watch:
    """A clock that a test can set forward."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def __call__(self) -> datetime:
        return now() + self.ahead


def part(content: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=").decode()


def a_jwt(role: str | None = None, *, secret: str = JWT_SECRET, algorithm: str = "HS256", **claims: Any) -> str:
    """As Supabase Auth makes them for people, one hour from now; made by hand, because attackers do that, too."""
    metadata = {"app_metadata": {"provider": "email"} | ({"role": role} if role else {})}
    said = {
        "aud": "authenticated",
        "exp": int(now().timestamp()) + 3_600,
        "sub": "5f0c1e0e",
        "email": "ann@lab.example",
        "role": "authenticated",
        **metadata,
        **claims,
    }
    signed = f"{part({'alg': algorithm, 'typ': 'JWT'})}.{part({name: each for name, each in said.items() if each})}"
    digest = {"HS256": hashlib.sha256, "HS512": hashlib.sha512}.get(algorithm)
    mac = hmac.digest(secret.encode(), signed.encode(), digest) if digest else b""
    return f"{signed}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"


def bearing(token: str, **more: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}", **more}


def log_in(api: Api, token: str, following: str = "/", **headers: str) -> Reply:
    form = urlencode({"token": token, "next": following})
    return api.say("POST", "/login", form, FORM | headers)


def cookie_of(reply: Reply) -> str:
    """The cookie of a login, as a browser sends it back."""
    assert reply.status == 303, reply.text
    found = next(line for line in reply.headers["set-cookie"].split("\n") if line.startswith(f"{COOKIE}="))
    return found.partition(";")[0]


def logged_in(api: Api, token: str = ADMIN) -> dict[str, str]:
    return {"Cookie": cookie_of(log_in(api, token))}
