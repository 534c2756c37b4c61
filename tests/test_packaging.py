"""docker/ and deploy/: what an engine, systemd, nginx or a cluster would make of them, as far as can be seen here."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from sidecar.core.config import Settings
from sidecar.document import parse
from tests import dockerfile
from tests.dockerfile import DOCKERFILE, ROOT, copied, of, stages
from tests.test_repository import PROJECT

COMPOSE: Final[dict[str, Any]] = yaml.safe_load((ROOT / "docker/compose.yaml").read_text("utf-8"))
UNIT: Final = ROOT / "deploy/systemd/virtualpytest-notifier.service"
USER: Final = "7109:7109"


def needs(program: str) -> pytest.MarkDecorator:
    """The program is on the machine, or in this environment."""
    found = shutil.which(program) or shutil.which(program, path=str(Path(sys.executable).parent))
    return pytest.mark.skipif(found is None, reason=f"{program} is not on this machine")


# ------------------------------------------------------------------------------- the image


@needs("hadolint")
def test_hadolint_finds_nothing() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    said = subprocess.run([hadolint, DOCKERFILE], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


def test_the_image_runs_as_a_user_by_number_without_a_shell_in_between() -> None:
    final = stages()[-1]
    assert [each.text for each in of(final, "USER")] == [USER]  # Kubernetes' runAsNonRoot wants a number
    assert all(each.text.startswith("[") for name in ("ENTRYPOINT", "CMD") for each in of(final, name))
    assert dockerfile.command() == ["notifier", "run"]
    after = [each.name for each in final[final.index(of(final, "USER")[0]) :]]
    assert "RUN" not in after


def test_the_image_has_no_tools_to_build_with() -> None:
    build, final = stages()
    assert of(build, "RUN")[-1].text.endswith("pip uninstall --yes setuptools pip")
    assert not any(re.search(r"\b(apt-get|pip|gcc)\b", each.text) for each in of(final, "RUN"))


def test_the_image_installs_only_wheels_of_the_lock() -> None:
    installs = [part for each in of(stages()[0], "RUN") for part in each.text.split("&&") if " install " in part]
    locked, own = installs
    assert {"--require-hashes", "--no-deps", "--only-binary", "requirements-run.lock"} <= set(locked.split())
    assert {"--no-index", "--no-deps", "--no-build-isolation"} <= set(own.split())


def test_the_image_is_the_oldest_python_that_we_promise_and_says_which_version_it_is() -> None:
    assert f"ARG PYTHON={PROJECT['project']['requires-python'].removeprefix('>=')}\n" in DOCKERFILE.read_text("utf-8")
    (label,) = of(stages()[-1], "LABEL")
    labels = dict(word.split("=", 1) for word in label.words)
    assert labels["org.opencontainers.image.version"] == PROJECT["project"]["version"]
    assert labels["org.opencontainers.image.licenses"] == PROJECT["project"]["license"]


def test_the_build_is_sent_what_it_copies_and_nothing_else() -> None:
    """The classic builder knows only this file, not docker/Dockerfile.dockerignore."""
    lines = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines[0] == "*"
    sent = {line[1:] for line in lines if line.startswith("!")}
    assert sent == {source for stage in stages() for source, _ in copied(stage)}
    assert all((ROOT / path).exists() for path in sent)


def test_what_the_image_tells_the_notifier_are_options_that_it_has() -> None:
    page = (ROOT / "docs/operations.md").read_text("utf-8")
    own = {name for name in dockerfile.environment() if name.startswith("NOTIFIER_")}
    assert own == {"NOTIFIER_CONFIG", "NOTIFIER_DATA", "NOTIFIER_HOST", "NOTIFIER_PORT"}
    assert [name for name in own if f"`{name}`" not in page] == []


# ------------------------------------------------------------------------------- compose


def test_compose_gives_the_container_as_little_as_it_needs() -> None:
    service = COMPOSE["services"]["notifier"]
    assert (service["read_only"], service["cap_drop"], service["mem_limit"]) == (True, ["ALL"], "128m")
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in service
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def test_compose_mounts_what_the_image_reads_and_writes() -> None:
    service = COMPOSE["services"]["notifier"]
    mounted = {words[1]: words for words in (re.sub(r":-", "=", each).split(":") for each in service["volumes"])}
    image = dockerfile.environment()
    assert set(mounted) == {str(Path(image["NOTIFIER_CONFIG"]).parent), image["NOTIFIER_DATA"], "/run/secrets"}
    assert mounted["/run/secrets"][2:] == ["ro"]
    assert "data" in COMPOSE["volumes"]


def test_compose_builds_from_the_checkout_and_joins_a_network_that_is_there() -> None:
    build = COMPOSE["services"]["notifier"]["build"]
    context = (ROOT / "docker" / build["context"]).resolve()
    assert (context, context / build["dockerfile"]) == (ROOT, DOCKERFILE)
    (network,) = COMPOSE["networks"].values()
    assert network["external"] is True


def test_compose_waits_longer_than_the_notifier_takes_to_stop() -> None:
    assert int(COMPOSE["services"]["notifier"]["stop_grace_period"].removesuffix("s")) > 10


# ------------------------------------------------------------------------------- systemd


@needs("systemd-analyze")
def test_systemd_knows_every_line_of_the_unit(tmp_path: Path) -> None:
    """With a program that is there, because systemd looks for it, too."""
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text("utf-8").replace("/opt/notifier/bin/notifier", "/bin/true"))
    said = subprocess.run(["/usr/bin/systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout + said.stderr) == (0, "")


@needs("systemd-analyze")
def test_the_unit_is_exposed_to_little() -> None:
    """2.0 of 10; what remains are its network and the mode of the files that its group may read."""
    options = ("security", "--offline=yes", "--threshold=20")
    said = subprocess.run(
        ["/usr/bin/systemd-analyze", *options, str(UNIT)], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout[-2000:] + said.stderr


@needs("systemd-tmpfiles")
def test_the_folders_of_the_unit_are_made_for_its_user_and_its_group(tmp_path: Path) -> None:
    text = (ROOT / "deploy/systemd/tmpfiles.conf").read_text("utf-8").replace("notifier notifier", "- -")
    (tmp_path / "tmpfiles.conf").write_text(text)
    command = ["/usr/bin/systemd-tmpfiles", "--create", f"--root={tmp_path}", str(tmp_path / "tmpfiles.conf")]
    subprocess.run(command, check=True)
    inbox = tmp_path / "var/spool/notifier"
    # RestrictSUIDSGID keeps the notifier from making these itself.
    assert {stat.S_IMODE(path.stat().st_mode) for path in (inbox, inbox / "done", inbox / "rejected")} == {0o3770}
    assert stat.S_IMODE((tmp_path / "etc/notifier").stat().st_mode) == 0o750


def test_the_unit_writes_where_its_folders_are() -> None:
    unit = UNIT.read_text("utf-8")
    places = dict(re.findall(r"^Environment=(NOTIFIER_\w+)=(\S+)$", unit, re.MULTILINE))
    writable = [*re.findall(r"^ReadWritePaths=(.*)$", unit, re.MULTILINE)[0].split(), "/var/lib/notifier"]
    needed = {str(Path(places["NOTIFIER_CONFIG"]).parent), places["NOTIFIER_DATA"], places["NOTIFIER_INBOX"]}
    assert needed == set(writable)
    assert "\nStateDirectory=notifier\n" in unit


# ------------------------------------------------------------------------------- Kubernetes


def manifests() -> Iterator[dict[str, Any]]:
    for path in sorted((ROOT / "deploy/kubernetes").glob("*.yaml")):
        yield from yaml.safe_load_all(path.read_text("utf-8"))


def manifest(kind: str) -> dict[str, Any]:
    (found,) = [each for each in manifests() if each["kind"] == kind]
    return found


def pod() -> dict[str, Any]:
    return dict(manifest("Deployment")["spec"]["template"]["spec"])


def test_one_pod_at_a_time_has_the_data() -> None:
    spec = manifest("Deployment")["spec"]
    assert (spec["replicas"], spec["strategy"]) == (1, {"type": "Recreate"})


def test_the_pod_has_no_privileges_and_writes_only_to_its_volumes() -> None:
    (container,) = pod()["containers"]
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    whole = pod()["securityContext"]
    assert whole["runAsNonRoot"] is True
    assert f"{whole['runAsUser']}:{whole['runAsGroup']}" == USER
    assert pod()["automountServiceAccountToken"] is False
    assert container["resources"]["limits"]["memory"] == "128Mi"


def test_the_pod_finds_what_it_mounts_where_the_image_looks() -> None:
    (container,) = pod()["containers"]
    volumes = {each["name"]: each for each in pod()["volumes"]}
    mounts = {each["mountPath"]: each["name"] for each in container["volumeMounts"]}
    image = dockerfile.environment()
    assert set(mounts.values()) == set(volumes)
    config, data = mounts[str(Path(image["NOTIFIER_CONFIG"]).parent)], mounts[image["NOTIFIER_DATA"]]
    assert volumes[config]["configMap"]["name"] == manifest("ConfigMap")["metadata"]["name"]
    assert volumes[mounts["/run/secrets"]]["secret"]["secretName"] == manifest("Secret")["metadata"]["name"]
    claim = manifest("PersistentVolumeClaim")["metadata"]["name"]
    assert volumes[data]["persistentVolumeClaim"]["claimName"] == claim


def test_a_changed_config_map_is_seen_because_the_folder_is_mounted() -> None:
    (container,) = pod()["containers"]
    assert [each["name"] for each in container["volumeMounts"] if "subPath" in each] == []


def test_the_probes_ask_what_is_served_at_the_port_that_is_named() -> None:
    (container,) = pod()["containers"]
    probes = {name: container[name]["httpGet"] for name in ("startupProbe", "livenessProbe", "readinessProbe")}
    assert [probe["path"] for probe in probes.values()] == ["/healthz", "/healthz", "/readyz"]
    names = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert {probe["port"] for probe in probes.values()} == set(names)
    assert str(names["http"]) == dockerfile.environment()["NOTIFIER_PORT"]


def test_the_service_finds_the_pod_and_does_not_set_its_port() -> None:
    labels = manifest("Deployment")["spec"]["template"]["metadata"]["labels"]
    service = manifest("Service")
    assert service["spec"]["selector"].items() <= labels.items()
    # A Service called `notifier` gives each pod NOTIFIER_PORT=tcp://…, which is an option of ours.
    assert service["metadata"]["name"] == "notifier"
    assert pod()["enableServiceLinks"] is False


def test_the_config_map_is_a_notifier_yaml_whose_secrets_are_in_the_secret() -> None:
    text = manifest("ConfigMap")["data"]["notifier.yaml"]
    parsed = parse(text)
    assert parsed.config is not None, parsed.problems
    assert parsed.config.settings != Settings()
    (container,) = manifest("Deployment")["spec"]["template"]["spec"]["containers"]
    tokens = {each["value"].rpartition("/")[2] for each in container["env"]}
    named = set(re.findall(r"\$\{file:/run/secrets/(\w+)\}", text))
    assert named | tokens == set(manifest("Secret")["stringData"])
