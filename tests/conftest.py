"""A browser, Jiras, a PostgreSQL, and how much hypothesis looks at (see tests/thorough.py)."""

from __future__ import annotations

import gc
import secrets
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser

from tests.browser_page import a_browser
from tests.engines import DATABASES, OVER_POSTGRES
from tests.jira_stand_in import JiraStandIn
from tests.postgres_parts import MISSING, PROGRAMS, PostgresServer
from tests.thorough import PROFILE

settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=2_000, derandomize=False)
settings.load_profile(PROFILE)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Not for longer: while it is there, no other test of the process could run an event loop."""
    with a_browser() as browser:
        yield browser


@pytest.fixture(params=["cloud", "datacenter"])
def jira(request: pytest.FixtureRequest) -> Iterator[JiraStandIn]:
    with JiraStandIn(request.param) as running:
        yield running


@pytest.fixture
def cloud() -> Iterator[JiraStandIn]:
    with JiraStandIn("cloud") as running:
        yield running


@pytest.fixture
def datacenter() -> Iterator[JiraStandIn]:
    with JiraStandIn("datacenter", context="/jira") as running:
        yield running


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    """One for all tests of this process, from the first that asks. Tests that end or break one start their own."""
    if PROGRAMS is None:
        pytest.skip(MISSING)
    with PostgresServer(tmp_path_factory.mktemp("postgres")) as server:
        yield server


def pytest_collection_finish() -> None:
    """Nothing of what was collected is garbage before the end, and looking for it takes half a second each time."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if OVER_POSTGRES:
        for item in items:
            if item.get_closest_marker("sqlite"):
                item.add_marker(pytest.mark.skip(reason="about the file that SQLite keeps"))


@pytest.fixture(scope="module", autouse=True)
def databases_of_module(request: pytest.FixtureRequest) -> Iterator[None]:
    if OVER_POSTGRES:
        DATABASES.server = request.getfixturevalue("postgres")
    with DATABASES.of_a_while():
        yield


@pytest.fixture(autouse=True)
def databases_of_test(databases_of_module: None) -> Iterator[None]:  # those of a module come first
    with DATABASES.of_a_while():
        yield


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """Of a database that is new and empty, and gone after the test."""
    name = f"test_{secrets.token_hex(4)}"
    yield postgres.new_database(name)
    postgres.drop_database(name)
