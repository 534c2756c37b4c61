"""The pages are made when the first of them is asked for, once, and hold nobody up."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Final

import pytest
from litestar import Litestar, get

from ui_api.app import api_routes, page_routes
from ui_api.faces import Faces, first_part
from ui_api.once import Once


@get("/server/x", sync_to_thread=False)
def of_api() -> str:
    return "api"


@get("/audit", sync_to_thread=False)
def a_page() -> str:
    return "page"


API: Final = Litestar([of_api], openapi_config=None)


class Making:
    """Makes the pages once it may, and counts how often it is asked to."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.times = 0
        self.begun, self.may = threading.Event(), threading.Event()
        if at_once:
            self.may.set()

    def __call__(self) -> Litestar:
        self.times += 1
        self.begun.set()
        self.may.wait()
        return Litestar([a_page], openapi_config=None)


async def asked(faces: Faces, path: str) -> str:
    """The body of an answer."""
    said: list[bytes] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        said.append(message.get("body", b""))

    asks = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": [], "root_path": ""}
    await faces(asks, receive, send)
    return b"".join(said).decode()


def test_the_api_needs_no_pages() -> None:
    making = Making()
    assert asyncio.run(asked(Faces(API, making), "/server/x")) == "api"
    assert making.times == 0


@pytest.mark.parametrize("path", ["//server/x", "/server//x", "/server/x/"])
def test_slashes_too_many_lead_to_the_same_face(path: str) -> None:
    assert asyncio.run(asked(Faces(API, Making()), path)) == "api"


def test_many_who_come_at_once_get_the_same_pages() -> None:
    making = Making()
    faces = Faces(API, making)

    async def all_at_once() -> list[str]:
        return await asyncio.gather(*(asked(faces, "/audit") for _ in range(20)))

    assert asyncio.run(all_at_once()) == ["page"] * 20
    assert making.times == 1


def test_the_api_answers_while_the_pages_are_made() -> None:
    making = Making(at_once=False)
    faces = Faces(API, making)

    async def a_program_beside_a_person() -> tuple[str, str]:
        person = asyncio.create_task(asked(faces, "/audit"))
        await asyncio.to_thread(making.begun.wait)
        program = await asked(faces, "/server/x")
        making.may.set()
        return program, await person

    assert asyncio.run(a_program_beside_a_person()) == ("api", "page")


def test_pages_that_could_not_be_made_are_made_by_the_next_who_asks() -> None:
    made = Making()

    def fails_once() -> Litestar:
        if made.times == 0:
            made.times += 1
            raise OSError("no file left")
        return made()

    faces = Faces(API, fails_once)
    with pytest.raises(OSError, match="no file left"):
        asyncio.run(asked(faces, "/audit"))
    assert asyncio.run(asked(faces, "/audit")) == "page"


def test_a_router_that_is_not_copied_is_given_to_one_application() -> None:
    router = Once("/x", route_handlers=[a_page])
    Litestar([router], openapi_config=None)
    with pytest.raises(RuntimeError, match="/x is part of an application already"):
        Litestar([router], openapi_config=None)


def test_no_page_is_hidden_by_the_api() -> None:
    of_programs, of_people = ({first_part(each.path) for each in made().routes} for made in (api_routes, page_routes))
    assert {"server", "healthz", "readyz", "metrics", "schema", "a", "hooks"} <= of_programs
    assert {"", "rules", "history", "static", "live"} <= of_people
    assert not of_programs & of_people
