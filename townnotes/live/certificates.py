"""The authority and the certificate of a live server, and HAProxy in front of it."""

import os
import shutil
import ssl
import subprocess
from pathlib import Path

from townnotes.errors import FileError

DAYS = 3650
_CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_AUTHORITY = """[req]
distinguished_name = name
x509_extensions = authority
prompt = no
[name]
CN = townnotes live
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
"""


def authority_of(folder: Path) -> bytes:
    """Return the authority in a folder as DER; one is made where there is none."""
    pem, key = folder / "authority.pem", folder / "authority.key"
    if not pem.exists():
        config = folder / "authority.cnf"
        config.write_text(_AUTHORITY, encoding="ascii")
        _openssl("req", "-x509", *_CURVE, "-keyout", key, "-out", pem, "-days", DAYS,
                 "-config", config)  # fmt: skip
        config.unlink()
        key.chmod(0o600)
    return ssl.PEM_cert_to_DER_cert(pem.read_text(encoding="ascii"))


def certify(folder: Path, host: str) -> Path:
    """Make a certificate for a server's name by the folder's authority; returns its file."""
    key, asked, made, how = (folder / f"server.{end}" for end in ("key", "csr", "crt", "ext"))
    kind = "IP" if _is_address(host) else "DNS"
    how.write_text(
        f"subjectAltName={kind}:{host}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n",
        encoding="ascii",
    )
    _openssl("req", "-new", *_CURVE, "-keyout", key, "-out", asked, "-subj", "/CN=townnotes server")
    _openssl("x509", "-req", "-in", asked, "-out", made, "-days", DAYS, "-extfile", how,
             "-CA", folder / "authority.pem", "-CAkey", folder / "authority.key",
             "-CAcreateserial")  # fmt: skip
    both = folder / "server.pem"
    both.unlink(missing_ok=True)
    descriptor = os.open(both, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(made.read_bytes() + key.read_bytes())
    for one in (key, asked, made, how, folder / "authority.srl"):
        one.unlink(missing_ok=True)
    return both


def proxy_config(port: int, certificate: Path, database: tuple[str, int]) -> str:
    """Return the configuration of HAProxy that puts TLS in front of PostgreSQL."""
    address = f"[{database[0]}]" if ":" in database[0] else database[0]
    return f"""# Written by “townnotes server init”: TLS on one port in front of PostgreSQL.
global
    maxconn 400
    ssl-default-bind-options ssl-min-ver TLSv1.2
{_unprivileged()}defaults
    mode tcp
    timeout connect 5s
    timeout client 15m
    timeout server 15m
    timeout client-fin 10s
frontend live
    bind {_everywhere(port)} ssl crt {certificate} alpn postgresql
    # Whoever tries hundreds of connections is no note-taker; an office may have one address.
    stick-table type ipv6 size 100k expire 1m store conn_rate(10s)
    tcp-request connection track-sc0 src
    tcp-request connection reject if {{ sc0_conn_rate gt 200 }}
    default_backend postgresql
backend postgresql
    server local {address}:{database[1]}
"""


def _everywhere(port: int) -> str:
    """Listen at every address; where the system has no IPv6, HAProxy would not start with it."""
    return f":::{port} v4v6" if Path("/proc/net/if_inet6").exists() else f"*:{port}"


def _unprivileged() -> str:
    """Have HAProxy give up what it was started with, where that is root."""
    is_root = os.name == "posix" and os.geteuid() == 0
    return "    user haproxy\n    group haproxy\n" if is_root else ""


def _is_address(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def _openssl(*words: object) -> None:
    program = shutil.which("openssl")
    if program is None:
        raise FileError("The program “openssl” is not installed; it makes the certificate.")
    ran = subprocess.run([program, *map(str, words)], capture_output=True, text=True, check=False)
    if ran.returncode:
        last = (ran.stderr.strip().splitlines() or [""])[-1]
        raise FileError("The certificate could not be made: {last}", last=last)
