"""Atlassian's own descriptions of Jira, as checks: OpenAPI of Cloud v3 and of Data Center 10.3, and ADF.

What they check: that path and method exist, that query parameters are known, and the body by its schema.
What they do not: Cloud leaves the values inside `fields` open, so the form of a priority or of a label is not
checked by it (the description is, by the schema of ADF). Data Center's document calls every value inside `fields`
an object, although a summary is a text and labels are a list, in its own examples too; that one line is taken out.
Its ServerInfoBean is empty, so that answer is not checked; it calls the list of files by the bean of one, and leaves
out the query `expand` of transitions, which its own words there ask for. Of a form with files only the path is checked.
`nullable` is not evaluated: nothing that is checked here is null.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from jsonschema import Draft4Validator

SPECS = Path(__file__).parents[1].parent / "shared" / "specs"
MISSING = f"Atlassian's documents are not there ({SPECS})"


class JiraSpec:
    """One OpenAPI document. Paths are as they come in, from /rest on."""

    def __init__(self, document: dict[str, Any], prefix: str) -> None:
        self.document = document
        self.prefix = prefix

    def complaints(self, method: str, path: str, query: Mapping[str, str], body: Any) -> list[str]:
        """Everything about a request that the document does not allow."""
        operation = self._operation(method, path)
        if operation is None:
            return [f"{method} {path} is not in the document"]
        known = {one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"}
        known |= {"expand"} if path.endswith("/transitions") else set()
        unknown = [f"{method} {path} has no query parameter {name}" for name in query.keys() - known]
        wanted = operation.get("requestBody")
        if wanted is None:
            return unknown + [f"{method} {path} takes no body"] * (body is not None)
        if "multipart/form-data" in wanted["content"]:
            return unknown
        return unknown + self._invalid(wanted["content"]["application/json"]["schema"], body)

    def complaints_about_answer(self, method: str, path: str, status: int, body: Any) -> list[str]:
        """Everything about an answer that the document does not allow."""
        operation = self._operation(method, path) or {}
        described = operation.get("responses", {}).get(str(status))
        if described is None:
            return [f"{method} {path} does not answer {status}"]
        if "content" not in described:
            return [f"{method} {path} answers {status} without a body"] * (body is not None)
        schema = described["content"]["application/json"].get("schema", {})
        several = body if isinstance(body, list) and "$ref" in schema else [body]
        return [complaint for each in several for complaint in self._invalid(schema, each)]

    def _operation(self, method: str, path: str) -> dict[str, Any] | None:
        for template, operations in self.document["paths"].items():
            pattern = re.sub(r"\\\{[^/]+?\\\}", "[^/]+", re.escape(self.prefix + template))
            if re.fullmatch(pattern, path) and method.lower() in operations:
                found: dict[str, Any] = operations[method.lower()]
                return found
        return None

    def _invalid(self, schema: dict[str, Any], value: Any) -> list[str]:
        root = {"components": self.document["components"], "allOf": [schema]}
        return [f"{error.json_path}: {error.message}" for error in Draft4Validator(root).iter_errors(value)]


@cache
def spec(kind: Literal["cloud", "datacenter"]) -> JiraSpec:
    if kind == "cloud":
        return JiraSpec(_read("jira-cloud-v3.json.gz"), prefix="")
    document = _read("jira-dc-10.3.json.gz")
    for name in ("IssueUpdateBean", "IssueBean"):
        del document["components"]["schemas"][name]["properties"]["fields"]["additionalProperties"]
    return JiraSpec(document, prefix="/rest")


@cache
def _adf() -> Draft4Validator:
    return Draft4Validator(json.loads((SPECS / "adf-full-v1.json").read_text()))


def adf_complaints(document: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in _adf().iter_errors(document)]


def _read(name: str) -> dict[str, Any]:
    with gzip.open(SPECS / name) as file:
        found: dict[str, Any] = json.load(file)
    return found
