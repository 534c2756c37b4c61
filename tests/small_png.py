"""A screenshot with at most 256 colours: half the size, and no eye sees it on a page of text.

PNG: https://www.w3.org/TR/png-3/ (filters are its section 9).
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
CHANNELS: Final = {2: 3, 6: 4}
"""By colour type: red, green, blue, and perhaps alpha, which a screenshot does not use."""
Colour = tuple[int, int, int]


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height. ValueError if it is no PNG."""
    if png[:8] != SIGNATURE or png[12:16] != b"IHDR":
        raise ValueError("not a PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def in_few_colours(png: bytes) -> bytes:
    width, height = size_of(png)
    rows = list(colours_of(png))
    palette = [colour for colour, _ in Counter(each for row in rows for each in row).most_common(256)]
    known = {colour: place for place, colour in enumerate(palette)}

    @cache
    def nearest(colour: Colour) -> int:
        return min(range(len(palette)), key=lambda place: distance(palette[place], colour))

    places = b"".join(b"\0" + bytes(known[each] if each in known else nearest(each) for each in row) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = {b"IHDR": header, b"PLTE": b"".join(map(bytes, palette)), b"IDAT": zlib.compress(places, 9), b"IEND": b""}
    return SIGNATURE + b"".join(chunk(kind, data) for kind, data in parts.items())


def distance(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def colours_of(png: bytes) -> Iterator[list[Colour]]:
    """Row by row. Eight bits a channel and not interlaced, as Chromium writes it."""
    width, height = size_of(png)
    step = CHANNELS[png[25]]
    data = zlib.decompress(b"".join(data for kind, data in chunks(png) if kind == b"IDAT"))
    above = bytes(width * step)
    for row in range(height):
        start = row * (width * step + 1)
        above = unfiltered(data[start], data[start + 1 : start + 1 + width * step], above, step)
        yield [(above[at], above[at + 1], above[at + 2]) for at in range(0, len(above), step)]


def unfiltered(kind: int, line: bytes, above: bytes, step: int) -> bytes:
    found = bytearray(line)
    for at, byte in enumerate(line):
        left, corner = (found[at - step], above[at - step]) if at >= step else (0, 0)
        guess = (0, left, above[at], (left + above[at]) // 2, paeth(left, above[at], corner))[kind]
        found[at] = (byte + guess) & 255
    return bytes(found)


def paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda each: abs(guess - each))
