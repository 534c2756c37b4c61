"""The API does what its description says: schemathesis asks it, with all of its checks (see schemathesis.toml).

Requests follow from a seed. `./dev check --thorough` tries many more, and another seed each time.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.api_service import LOG_ONLY, serving
from tests.builders import a_body
from tests.thorough import IS_THOROUGH

CONFIG: Final = Path(__file__).with_name("schemathesis.toml")
EXAMPLES: Final = ("--max-examples", "150") if IS_THOROUGH else ("--max-examples", "3", "--generation-deterministic")
MORE: Final = """\
quiet_hours: {night: {hours: "22:00-06:00"}}
templates: {short: {title: "{{ name }}"}}
"""


def test_every_answer_is_as_described(tmp_path: Path) -> None:
    with serving(tmp_path, LOG_ONLY + MORE) as api:
        api.ask("POST", "/events", [a_body(), a_body(host_name="pi-2")])
        api.ask("POST", "/silences", {"when": {"host_name": "pi-3"}, "until": "1h"})
        api.settled(2)
        schema = f"http://127.0.0.1:{api.port}/schema"
        command = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIG), "run", schema]
        options = ["--no-color", "--warnings", "off", "--request-timeout", "30", *EXAMPLES]
        said = subprocess.run([*command, *options], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert said.returncode == 0, said.stdout[-20_000:] + said.stderr[-5_000:]
        assert api.ask("GET", "/config").status == 200
