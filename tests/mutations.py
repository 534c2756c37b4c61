"""What is almost right: valid bytes with something taken out, put in, doubled or changed."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

SIGNS: Final = (
    b"\" ' \\ { } [ ] : , % & = . .. * | # ~ - %00 &a !!x <<: NaN null true -1 1e999 __proto__ \\ud800"
).split()
ODD: Final = [
    *SIGNS,
    *(b"\x00", b"\xff", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\r\n", b"\n", b"\t", b"\x1b[2J"),
    *(b"9" * 400, b"a" * 1_000, b"[" * 200, b'{"a":' * 60),
]


@st.composite
def mutated(draw: st.DrawFn, valid: bytes, most: int = 4) -> bytes:
    """`valid` with one to `most` changes; never `valid` itself."""
    found = valid
    for _ in range(draw(st.integers(1, most))):
        start = draw(st.integers(0, len(found)))
        end = min(len(found), start + draw(st.integers(0, 24)))
        cut, odd = found[start:end], draw(st.sampled_from(ODD) | st.binary(max_size=6))
        found = draw(st.sampled_from([found[:start] + each + found[end:] for each in (odd, b"", cut + cut, cut + odd)]))
    return found if found != valid else found + b"x"
