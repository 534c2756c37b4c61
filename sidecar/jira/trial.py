"""The Test button: signs in, and compares the settings with what the project takes. Creates nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import quote, urlencode

from msgspec.structs import replace

from sidecar.core.channel import Failed, Message, Opened, Outcome, Sent, Wire
from sidecar.core.jira import bodies, fields, shapes, words
from sidecar.core.jira.settings import Jira
from sidecar.core.outcome import one_line
from sidecar.jira.issues import assignee_of
from sidecar.jira.site import Site, ask, site_of

PAGE: Final = 200
PAGES: Final = 10
NEEDED: Final = ("BROWSE_PROJECTS", "CREATE_ISSUES", "ADD_COMMENTS")
USEFUL: Final = ("EDIT_OWN_COMMENTS", "LINK_ISSUES", "CREATE_ATTACHMENTS", "TRANSITION_ISSUES")


def check_access(settings: Jira, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """Sign in, and compare the settings with what the project takes. Creates nothing."""
    site = site_of(settings, opened, wire)
    if isinstance(site, Failed):
        return site
    account = ask(site, "GET", "/myself", shapes.Myself)
    if isinstance(account, Failed):
        return account
    project = ask(site, "GET", f"/project/{quote(settings.project_key, safe='')}", shapes.Project)
    if isinstance(project, Failed):
        return no_project(settings, account, project) if project.status_code == 404 else project
    notes = checked(site, project, account, message)
    if isinstance(notes, Failed):
        return notes
    said = (
        f"signed in as {account.display_name}; project {project.key} ({project.name}), issue type {settings.issue_type}"
    )
    return Sent(detail=one_line("; ".join((said, *notes)), words.TEXT_LIMIT), status_code=200)


def no_project(settings: Jira, account: shapes.Account, failed: Failed) -> Failed:
    reason = f"no project '{settings.project_key}', or {one_line(account.display_name)} may not see it"
    return replace(failed, reason=reason, kind="settings")


def checked(site: Site, project: shapes.Project, account: shapes.Account, message: Message) -> list[str] | Failed:
    """What is worth knowing, or why issues would be refused."""
    kind = kind_of(site, project)
    if isinstance(kind, Failed):
        return kind
    known = screen_of(site, kind)
    if isinstance(known, Failed):
        return known
    assignee, notes = assignee_of(site)
    wanted = bodies.issue_fields(site.settings, message, "", is_cloud=site.is_cloud, assignee=assignee)
    notes += tuple(f"without {fields.shown(name)}: not on the create screen" for name in fields.absent(known))
    wanted = {name: value for name, value in wanted.items() if name not in fields.absent(known)}
    problems = [*refusals(site, account), *fields.problems(wanted, known, is_cloud=site.is_cloud)]
    if problems:
        return Failed(reason="; ".join(problems), kind="settings", retryable=False)
    return [*notes, *limits_of(site)]


def kind_of(site: Site, project: shapes.Project) -> shapes.IssueType | Failed:
    """The issue type with its id and, on an old server, its fields."""
    key = quote(project.key, safe="")
    page = ask(site, "GET", f"/issue/createmeta/{key}/issuetypes?maxResults={PAGE}", shapes.TypesPage)
    if isinstance(page, Failed) and page.status_code != 404:
        return page
    known = old_types(site, key) if isinstance(page, Failed) else page.all
    if isinstance(known, Failed):
        return known
    found = next((each for each in known if each.name == site.settings.issue_type and not each.subtask), None)
    return found or no_issue_type(site.settings, project, known)


def old_types(site: Site, key: str) -> list[shapes.TypeWithFields] | Failed:
    """Of a server before 8.4."""
    query = f"projectKeys={key}&expand=projects.issuetypes.fields"
    found = ask(site, "GET", f"/issue/createmeta?{query}", shapes.OldMeta)
    return found if isinstance(found, Failed) else [each for one in found.projects for each in one.issuetypes]


def no_issue_type(settings: Jira, project: shapes.Project, known: Sequence[shapes.IssueType]) -> Failed:
    if not known:
        reason = f"this account may not create issues in project {project.key}"
        return Failed(reason=reason, kind="credentials", retryable=False)
    allowed = one_line(", ".join(each.name for each in known if not each.subtask)) or "none that is not a sub-task"
    reason = f"project {project.key} has no issue type '{settings.issue_type}'; it has: {allowed}"
    return Failed(reason=reason, kind="settings", retryable=False)


def screen_of(site: Site, kind: shapes.IssueType) -> Mapping[str, shapes.Field] | Failed:
    """The fields of the create screen, by id."""
    if isinstance(kind, shapes.TypeWithFields):
        return kind.fields
    known: dict[str, shapes.Field] = {}
    path = f"/issue/createmeta/{quote(site.settings.project_key, safe='')}/issuetypes/{quote(kind.id, safe='')}"
    for _ in range(PAGES):
        page = ask(site, "GET", f"{path}?startAt={len(known)}&maxResults={PAGE}", shapes.FieldsPage)
        if isinstance(page, Failed):
            return page
        known |= {each.field_id: each for each in page.all}
        if not page.all or len(known) >= page.total:
            break
    return known


def refusals(site: Site, account: shapes.Account) -> Iterator[str]:
    """What the account may not do and would have to."""
    for name in lacking(site, NEEDED):
        yield f"{one_line(account.display_name)} lacks the permission {name} in {site.settings.project_key}"


def limits_of(site: Site) -> Iterator[str]:
    """What will be left undone, without harm to the rest."""
    for name in lacking(site, USEFUL):
        yield f"the permission {name} is missing"
    types = ask(site, "GET", "/issueLinkType", shapes.LinkTypes)
    if not isinstance(types, Failed) and site.settings.link_type not in [each.name for each in types.issue_link_types]:
        yield f"there is no link type '{site.settings.link_type}'"


def lacking(site: Site, names: tuple[str, ...]) -> list[str]:
    """Those that Jira says this account has not in the project."""
    query = {"projectKey": site.settings.project_key} | ({"permissions": ",".join(names)} if site.is_cloud else {})
    found = ask(site, "GET", f"/mypermissions?{urlencode(query)}", shapes.Permissions)
    known = {} if isinstance(found, Failed) else found.permissions
    return [name for name in names if name in known and not known[name].have_permission]
