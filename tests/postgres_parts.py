"""A real PostgreSQL of Debian's package, for a test or for a run of them; it ends with the tests, however they end.

Its processes belong to an unprivileged user, because PostgreSQL refuses root. They hang on a shell, the keeper, which
waits for the end of a pipe from the tests. The kernel ends that pipe also when they are killed; the keeper then ends
the server and removes its files. It is in a session of its own: neither Ctrl-C nor a signal to the tests' group
reaches it.
"""

from __future__ import annotations

import os
import pwd
import re
import secrets
import select
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

import psycopg
import pytest
from psycopg.sql import SQL, Composed, Identifier, Literal

from tests.ports import a_port
from tests.running import eventually

OLDEST: Final = 15
"""Debian 12 has it. It is the first that takes an alphabet of ICU for a whole server."""
PATIENCE_S: Final = 60.0

KEEPER: Final = """
"$@" &
(echo $!)  # nobody may be left to read it: that ends this line, and not the keeper
exec >&-
if read -r _; then
    wait
else
    kill -TERM $!  # until PostgreSQL listens for it, QUIT is ignored in the background
    kill -QUIT $!
    wait
    rm -rf "$HOME"
fi
"""

OPTIONS: Final = {"listen_addresses": "127.0.0.1", "max_connections": "200", "shared_buffers": "16MB"}
HURRIED: Final = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}

# Somebody else's server: its clock and its alphabet are not those that the notifier sees around itself.
TIME_ZONE: Final = {"timezone": "Asia/Kolkata", "log_timezone": "UTC"}
ALPHABET: Final = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en-US"]


def programs() -> Path | None:
    """The folder of the newest server here, which Debian keeps off PATH; None if there is none, or it is too old."""
    debian = sorted(Path("/usr/lib/postgresql").glob("[1-9][0-9]/bin/initdb"))
    found = str(debian[-1]) if debian else shutil.which("initdb")
    return Path(found).resolve().parent if found and version(found) >= OLDEST else None


def version(program: str) -> int:
    """What it says is like `initdb (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"\(PostgreSQL\) (\d+)", said)
    assert found, said
    return int(found[1])


PROGRAMS: Final = programs()
MISSING: Final = f"PostgreSQL is not installed, or older than {OLDEST}; on Debian: apt install postgresql"
needs_postgres: Final = pytest.mark.skipif(PROGRAMS is None, reason=MISSING)


class PostgresServer:
    """Started and ended as often as a test likes. Its data stay as long as the `with`, and so does its port.

    Only the log is in `folder`: what pytest makes for root is closed to all others, and its path is too long for a Unix
    socket. Unless `durable`, a kill may lose what was committed last; with it the options are those of a new server.
    """

    def __init__(self, folder: Path, *, durable: bool = False) -> None:
        folder.mkdir(exist_ok=True)
        self.log_file = folder / "postgres.log"
        self.port = a_port()
        self._password = secrets.token_hex(12)
        self._hurry: dict[str, str] = {} if durable else HURRIED
        self._keeper: subprocess.Popen[bytes] | None = None
        self._pid = 0

    def __enter__(self) -> Self:
        self.home = Path(tempfile.mkdtemp(prefix="notifier-postgres-"))
        try:
            self._initialise()
            self.start()
            self._ask(SQL("CREATE ROLE notifier LOGIN PASSWORD {}").format(Literal(self._password)))
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._remove()

    def _initialise(self) -> None:
        password = self.home / "password"
        password.write_text(self._password)
        for each in (self.home, password):
            os.chown(each, *owner())
        logins = ["--username=postgres", f"--pwfile={password}", "--auth=scram-sha-256"]
        with self.log_file.open("ab") as log:
            command = [program("initdb"), f"--pgdata={self.home / 'data'}", "--no-sync", *logins, *ALPHABET]
            subprocess.run(command, stdout=log, stderr=log, check=True, **self._surroundings())

    def _remove(self) -> None:
        self._end(signal.SIGQUIT)
        shutil.rmtree(self.home)

    def _surroundings(self) -> dict[str, Any]:
        """Where its programs run, and as whom."""
        user, group = owner()
        who = {} if user == -1 else {"user": user, "group": group, "extra_groups": []}
        return {"cwd": self.home, "env": {"PATH": os.environ["PATH"], "HOME": str(self.home)}, **who}

    # ------------------------------------------------------------------ its life

    def start(self) -> None:
        """Returns once it answers, and has recovered what it had to."""
        assert self._keeper is None, "it runs already"
        command = [program("postgres"), "-D", str(self.home / "data"), *self._settings()]
        with self.log_file.open("ab") as log:
            self._keeper = subprocess.Popen(
                ["/bin/sh", "-c", KEEPER, "keeper", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
                **self._surroundings(),
            )
        self._pid = int(output(self._keeper).readline())
        try:
            eventually(self._answers, "PostgreSQL answers", PATIENCE_S)
        except AssertionError:
            self._end(signal.SIGQUIT)
            raise

    def _settings(self) -> list[str]:
        own = {"port": str(self.port), "unix_socket_directories": str(self.home)}
        return [f"--{name}={value}" for name, value in (OPTIONS | TIME_ZONE | self._hurry | own).items()]

    def _answers(self) -> bool:
        assert self.is_running, f"PostgreSQL ended:\n{self.log()}"
        with suppress(psycopg.OperationalError), self._connection():
            return True
        return False

    @property
    def is_running(self) -> bool:
        """Whether one of its processes lives: all of them have the keeper's output open, and write nothing to it."""
        if self._keeper is None:
            return False
        ended, _, _ = select.select([output(self._keeper)], [], [], 0)
        return not ended

    def stop(self) -> None:
        """As systemd would: sessions are ended, and what they had not committed is gone."""
        self._end(signal.SIGINT)

    def restart_immediately(self) -> None:
        """As `pg_ctl restart -m immediate` does: nobody is waited for, and the log of changes is replayed."""
        self._end(signal.SIGQUIT)
        self.start()

    def kill(self) -> None:
        """As an administrator in despair: its first process, which the others follow as soon as they notice."""
        self._end(signal.SIGKILL)
        subprocess.run(["ipcrm", "-m", self._shared_memory()], check=True)  # noqa: S607  # wherever the system has it

    def _end(self, how: signal.Signals) -> None:
        """Returns when the last of its processes is gone."""
        if self._keeper is None:
            return
        keeper, self._keeper = self._keeper, None
        with suppress(ProcessLookupError):
            os.kill(self._pid, how)
        keeper.communicate(b"it was told to end\n", PATIENCE_S)

    def _shared_memory(self) -> str:
        """What a killed one would leave in the kernel, if it is not started again. The 7th line is key and number."""
        return (self.home / "data/postmaster.pid").read_text().splitlines()[6].split()[1]

    def log(self) -> str:
        return self.log_file.read_text("utf-8")

    # ------------------------------------------------------------------ its databases

    def url(self, database: str) -> str:
        return self._url("notifier", database)

    def socket_url(self, database: str) -> str:
        return f"postgresql://notifier:{self._password}@/{database}?host={self.home}&port={self.port}"

    def _url(self, user: str, database: str) -> str:
        return f"postgresql://{user}:{self._password}@127.0.0.1:{self.port}/{database}"

    def new_database(self, name: str) -> str:
        """An empty one, of the role `notifier`, which may do nothing else; its URL."""
        own = SQL("CREATE DATABASE {} OWNER notifier TEMPLATE template0 STRATEGY file_copy")
        self._ask(own.format(Identifier(name)))
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Also while somebody is in it."""
        self._ask(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))

    def _ask(self, query: SQL | Composed) -> None:
        with self._connection() as connection:
            connection.execute(query)

    def _connection(self) -> psycopg.Connection:
        """As the administrator."""
        return psycopg.connect(self._url("postgres", "postgres"), autocommit=True, connect_timeout=10)


def output(keeper: subprocess.Popen[bytes]) -> IO[bytes]:
    assert keeper.stdout is not None
    return keeper.stdout


def program(name: str) -> str:
    assert PROGRAMS is not None, MISSING
    return str(PROGRAMS / name)


def owner() -> tuple[int, int]:
    """User and group of the server's processes; -1 leaves them as they are."""
    if os.geteuid() != 0:
        return -1, -1
    known = {each.pw_name: each for each in pwd.getpwall()}
    user = known.get("postgres") or known["nobody"]
    return user.pw_uid, user.pw_gid
