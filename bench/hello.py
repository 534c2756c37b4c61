"""What the notifier is compared with: the least that Litestar can do with such a request, on the same server."""

from __future__ import annotations

import sys
from typing import Any

import uvicorn
from litestar import Litestar, Request, get, post

from bench.sample import PATH


@post(PATH, status_code=202)
async def take(request: Request[Any, Any, Any]) -> dict[str, Any]:
    await request.json()
    return {"accepted": [{"id": "evt_00000000000000000000"}], "rejected": []}


@get("/healthz")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


if __name__ == "__main__":
    uvicorn.run(
        Litestar([take, healthz], openapi_config=None, logging_config=None),
        host="127.0.0.1",
        port=int(sys.argv[1]),
        loop="asyncio",
        http="httptools",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
    )
