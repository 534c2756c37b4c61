"""A long list as a file, CSV or JSON lines, made page by page while it is read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Final, Literal, TypeVar

import msgspec
from litestar.params import QueryParameter
from litestar.response import Stream

Row = TypeVar("Row", bound=msgspec.Struct)
Pages = Iterator[list[Row]]
EXPORT_PAGE: Final = 1_000
FORMULA: Final = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""With what a text begins that some spreadsheet takes for a formula; some pass over blanks, and over widths."""
Kind = Literal["csv", "jsonl"]
Format = Annotated[Kind, QueryParameter(description="csv or jsonl")]


def exported(name: str, kind: Kind, pages: Pages[Row], row: type[Row], without: str = "") -> Stream:
    """`without`: a field that is no cell of a table."""
    names = [each for each in row.__struct_fields__ if each != without]
    lines = csv_lines(pages, names) if kind == "csv" else json_lines(pages)
    media_type = "text/csv" if kind == "csv" else "application/jsonl"
    return Stream(
        lines, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}.{kind}"'}
    )


def paged(page: Callable[[int | None], tuple[list[Row], int | None]]) -> Pages[Row]:
    """One page after the other; `page` is given where it begins, and says where the next one does."""
    before: int | None = None
    while True:
        rows, before = page(before)
        yield rows
        if before is None:
            return


def json_lines(pages: Pages[Row]) -> Iterator[bytes]:
    for rows in pages:
        yield msgspec.json.Encoder().encode_lines(rows)


def csv_lines(pages: Pages[Row], names: list[str]) -> Iterator[bytes]:
    yield csv_line(names)
    for rows in pages:
        yield b"".join(csv_line([getattr(row, name) for name in names]) for row in rows)


def csv_line(values: list[Any]) -> bytes:
    """Texts that a spreadsheet would take for a formula are marked as texts."""
    safe = [f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value for value in values]
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(safe)
    return line.getvalue().encode()
