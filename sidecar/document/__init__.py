"""notifier.yaml as text: a text becomes a Config, or all problems with line and column.

`tree` makes located nodes of YAML (or of plain data), `scalars` says what a scalar means where it stands, `shapes`
reads mappings, lists and the channels' settings, `reader` knows the sections. `lint` says what is doubtful in a text
that is in order, `changes` what differs in meaning between two.

The same as JSON Schema: `forms` says what may stand at a place, `settings` what a channel's are, `keys` describes every
key, `schema` puts it together, and `reference` makes the tables in docs/ of it.
"""

from __future__ import annotations

from sidecar.document.reader import Parsed, parse, read_integration

__all__ = ["Parsed", "parse", "read_integration"]
