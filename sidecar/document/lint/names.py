"""Names in templates that no event is known to have."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from sidecar.core.samples import FIELDS
from sidecar.core.templates import VARIABLES, variables
from sidecar.document.lint.file import File
from sidecar.errors import Problem

KNOWN = sorted(FIELDS | VARIABLES.keys())


def unknown_variables(file: File) -> Iterator[Problem]:
    """An event may have fields of its own, so this is a doubt; what is not there is left empty."""
    for template in file.config.templates.values():
        for part in ("title", "body"):
            for name in sorted(variables(getattr(template, part) or "") - set(KNOWN)):
                close = get_close_matches(name, KNOWN, n=1)
                meant = f"; did you mean '{close[0]}'?" if close else ". Right if your own events have it"
                message = f"no event of VirtualPyTest has a field '{name[:60]}'{meant}"
                yield file.warning("unknown-variable", message, "templates", template.id, part)
