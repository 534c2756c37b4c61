"""A certificate authority that lives as long as a test, and server contexts with its certificates."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
END = datetime(2120, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Authority:
    """`ca_file` is what a client has to trust; `server` is for a server on `localhost` and 127.0.0.1.

    `client_cert` and `client_key` are files with a certificate for a client, which `demanding`, a server, asks for.
    """

    ca_file: str
    server: ssl.SSLContext
    demanding: ssl.SSLContext
    client_cert: str
    client_key: str


def an_authority(folder: Path, *, host: str = "localhost") -> Authority:
    """Make one. With another `host`, its server's certificate is for that name alone."""
    key, issuer = ec.generate_private_key(ec.SECP256R1()), _name("Test CA")
    builder = _builder(issuer, issuer, key, key)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    root = builder.add_extension(_signs_certificates(), critical=True).sign(key, hashes.SHA256())
    ca_file = folder / "ca.pem"
    ca_file.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    demanding = _server(folder, key, issuer, host)
    demanding.verify_mode = ssl.CERT_REQUIRED
    demanding.load_verify_locations(ca_file)
    client_cert, client_key = _client(folder, key, issuer)
    return Authority(str(ca_file), _server(folder, key, issuer, host), demanding, client_cert, client_key)


def _client(folder: Path, issuer_key: ec.EllipticCurvePrivateKey, issuer: x509.Name) -> tuple[str, str]:
    """The files of a certificate and of its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _builder(_name("notifier"), issuer, key, issuer_key).sign(issuer_key, hashes.SHA256())
    cert_file, key_file = folder / "client.pem", folder / "client.key"
    cert_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(_pem(key))
    return str(cert_file), str(key_file)


def _pem(key: ec.EllipticCurvePrivateKey, passphrase: bytes = b"") -> bytes:
    how = serialization.BestAvailableEncryption(passphrase) if passphrase else serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, how)


def locked_key(folder: Path) -> str:
    """A file with a key that has a passphrase."""
    file = folder / "locked.key"
    file.write_bytes(_pem(ec.generate_private_key(ec.SECP256R1()), b"made up"))
    return str(file)


def _server(folder: Path, issuer_key: ec.EllipticCurvePrivateKey, issuer: x509.Name, host: str) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    names: list[x509.GeneralName] = [x509.DNSName(host)]
    if host == "localhost":
        names.append(x509.IPAddress(ip_address("127.0.0.1")))
    builder = _builder(_name(host), issuer, key, issuer_key).add_extension(
        x509.SubjectAlternativeName(names), critical=False
    )
    certificate = builder.sign(issuer_key, hashes.SHA256())
    file = folder / "server.pem"
    file.write_bytes(_pem(key) + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, issuer_key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    """With the key identifiers that Python 3.13's strict checks want."""
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGIN)
        .not_valid_after(END)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(authority, critical=False)
    )


def _signs_certificates() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])
