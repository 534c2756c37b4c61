"""Vendors' published descriptions of their APIs, as checks. They lie beside the checkout and are not part of it."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import validator_for

SPECS = Path(__file__).parents[1].parent / "shared" / "specs"


@cache
def document(name: str) -> dict[str, Any]:
    """Skips the test if it is not there."""
    path = SPECS / name
    if not path.exists():
        pytest.skip(f"{name} is not there ({SPECS})")
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    found: dict[str, Any] = json.loads(text)
    return found


def complaints(schema: dict[str, Any], value: Any) -> list[str]:
    """Everything about `value` that a schema does not allow. Of formats, only the simple ones are checked."""
    validator = validator_for(schema, Draft202012Validator)(schema, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def complaints_about_body(name: str, method: str, path: str, body: Any) -> list[str]:
    """By the schema of the JSON body of an operation in an OpenAPI document; `path` as the document has it."""
    found = document(name)
    schema = found["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]
    return complaints({"components": found["components"], "allOf": [schema]}, body)
