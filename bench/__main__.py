"""`./dev bench`: run the rounds, print the table. Exit 1 if the counts do not agree."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from pathlib import Path

import msgspec

from bench import processes
from bench.machine import machine
from bench.measure import QUICK, Plan, Round, one_round
from bench.processes import Driver
from bench.report import Report, lines, report


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure the notifier on this machine (Linux).")
    parser.add_argument("--rounds", type=int, default=3, help="rounds to take the median of (default: 3)")
    parser.add_argument("--quick", action="store_true", help="one short round, to see that it works")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure of every round, too")
    parser.add_argument(
        "--dir",
        type=Path,
        default=Path("data"),
        help="where the databases lie meanwhile: a folder on the disk that counts (default: data)",
    )
    return parser.parse_args()


def run(folder: Path, rounds: int, plan: Plan) -> Report:
    where = machine(folder)
    processes.compiled()
    with processes.driver() as driver:
        done = [in_own_folder(folder, number, driver, plan) for number in range(1, rounds + 1)]
    return report(where, done)


def in_own_folder(folder: Path, number: int, driver: Driver, plan: Plan) -> Round:
    print(f"round {number} …", file=sys.stderr, flush=True)
    own = folder / str(number)
    own.mkdir()
    return one_round(own, driver, plan)


def main() -> int:
    given = arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that a stop, too, ends the processes it started
    given.dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=given.dir) as folder:
        result = run(
            Path(folder).absolute(), 1 if given.quick else max(given.rounds, 1), QUICK if given.quick else Plan()
        )
    print("\n".join(lines(result)))
    if given.json:
        given.json.write_bytes(msgspec.json.format(msgspec.json.encode(result)))
    return 0 if result.agrees else 1


if __name__ == "__main__":
    sys.exit(main())
