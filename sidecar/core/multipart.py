"""Files as multipart/form-data (RFC 7578), the way browsers send them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from sidecar.core.channel import File


def form_of(field: str, files: Sequence[File]) -> tuple[bytes, str]:
    """The body and its content type, with every file under the name `field`.

    The boundary is made of the files' own digest, so none of them can contain it.
    """
    from urllib3.filepost import encode_multipart_formdata  # noqa: PLC0415  # megabytes that few messages need

    boundary = sha256(b"\0".join(file.content for file in files)).hexdigest()
    parts = [(field, (file.name, file.content, file.content_type)) for file in files]
    return encode_multipart_formdata(parts, boundary)
