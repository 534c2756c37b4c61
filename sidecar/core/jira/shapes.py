"""What Jira answers, as far as it is read: the same structs for Cloud (REST v3) and Data Center (REST v2).

Everything that an answer may lack has a default: projects hide fields, and older servers do not know them.
Sources: https://developer.atlassian.com/cloud/jira/platform/rest/v3/ and
https://developer.atlassian.com/server/jira/platform/rest/v10003/
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import msgspec

DONE: Final = "done"
"""The key of the status category that means that work is over. Names of statuses are translated, this is not."""


class ServerInfo(msgspec.Struct, frozen=True, rename="camel"):
    deployment_type: str = ""


class Tenant(msgspec.Struct, frozen=True, rename="camel"):
    cloud_id: str


class Account(msgspec.Struct, frozen=True, rename="camel"):
    """`account_id` is Cloud's name of an account, `name` that of Data Center."""

    display_name: str = ""
    account_id: str = ""
    name: str = ""
    email_address: str = ""


class Myself(Account, frozen=True):
    display_name: str


class IssueType(msgspec.Struct, frozen=True):
    name: str
    id: str = ""
    subtask: bool = False


class Project(msgspec.Struct, frozen=True, rename="camel"):
    key: str
    name: str = ""
    issue_types: list[IssueType] = []


class Named(msgspec.Struct, frozen=True):
    name: str = ""
    id: str = ""


class Category(msgspec.Struct, frozen=True):
    key: str = ""


class Status(msgspec.Struct, frozen=True, rename="camel"):
    name: str = ""
    status_category: Category = Category()


class IssueFields(msgspec.Struct, frozen=True):
    status: Status = Status()
    resolution: Named | None = None
    resolutiondate: str | None = None
    statuscategorychangedate: str | None = None
    updated: str | None = None


class Issue(msgspec.Struct, frozen=True):
    key: str
    id: str = ""
    fields: IssueFields = IssueFields()

    @property
    def is_done(self) -> bool:
        return self.fields.status.status_category.key == DONE

    @property
    def resolution(self) -> str:
        return self.fields.resolution.name if self.fields.resolution else ""

    @property
    def done_at(self) -> datetime | None:
        """When it was closed. Projects without resolutions only know when its category changed, or any of it."""
        fields = self.fields
        return time_of(fields.resolutiondate or fields.statuscategorychangedate or fields.updated)


ISSUE_FIELDS: Final = IssueFields.__struct_fields__


class Created(msgspec.Struct, frozen=True):
    key: str
    id: str = ""


class Hits(msgspec.Struct, frozen=True):
    issues: list[Issue]


class Comment(msgspec.Struct, frozen=True):
    id: str
    created: str = ""
    updated: str = ""


class Comments(msgspec.Struct, frozen=True):
    comments: list[Comment] = []


class Property(msgspec.Struct, frozen=True):
    """A value that we keep at an issue or comment; Data Center takes JSON in a text for it."""

    value: Any = None


class Kind(msgspec.Struct, frozen=True):
    """The type of a field: `option`, `array` of `items`, …; `custom` names the plugin of a custom field."""

    type: str = "any"
    items: str = ""
    system: str = ""
    custom: str = ""


class Field(msgspec.Struct, frozen=True, rename="camel"):
    """A field of a screen: on creating an issue, or of a transition."""

    name: str = ""
    required: bool = False
    has_default_value: bool = False
    kind: Kind = msgspec.field(default=Kind(), name="schema")
    allowed_values: list[Any] = []
    field_id: str = ""


class Transition(msgspec.Struct, frozen=True):
    id: str
    name: str = ""
    to: Status = Status()
    fields: dict[str, Field] = {}


class Transitions(msgspec.Struct, frozen=True):
    transitions: list[Transition] = []


class TypesPage(msgspec.Struct, frozen=True, rename="camel"):
    """The issue types that can be created; Data Center calls them `values`."""

    issue_types: list[IssueType] = []
    values: list[IssueType] = []

    @property
    def all(self) -> list[IssueType]:
        return [*self.issue_types, *self.values]


class FieldsPage(msgspec.Struct, frozen=True):
    """A page of the fields of one issue type; Data Center calls them `values`."""

    fields: list[Field] = []
    values: list[Field] = []
    total: int = 0

    @property
    def all(self) -> list[Field]:
        return [*self.fields, *self.values]


class TypeWithFields(IssueType, frozen=True):
    fields: dict[str, Field] = {}


class ProjectWithFields(msgspec.Struct, frozen=True):
    issuetypes: list[TypeWithFields] = []


class OldMeta(msgspec.Struct, frozen=True):
    """What servers before 8.4 say of all fields at once."""

    projects: list[ProjectWithFields] = []


class Complaints(msgspec.Struct, frozen=True, rename="camel"):
    """The body of a 4xx. `errors` is by field id."""

    error_messages: list[str] = []
    errors: dict[str, str] = {}


def time_of(text: str | None) -> datetime | None:
    """Jira's times are ISO 8601 with an offset (`2026-01-31T12:00:00.000+0000`). None for anything else."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


class LinkTypes(msgspec.Struct, frozen=True, rename="camel"):
    issue_link_types: list[Named] = []


class Permission(msgspec.Struct, frozen=True, rename="camel"):
    have_permission: bool = False


class Permissions(msgspec.Struct, frozen=True):
    permissions: dict[str, Permission] = {}
