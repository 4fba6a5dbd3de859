"""TC3-HMAC-SHA256, the signature of TencentCloud API 3.0."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timezone

_ALGORITHM = "TC3-HMAC-SHA256"


def authorize(
    secret_id: str,
    secret_key: str,
    service: str,
    headers: dict[str, str],
    payload: bytes,
    timestamp: int,
) -> str:
    """Return the Authorization header of a POST to ``/``.

    ``headers`` are the ones to sign, ``content-type`` and ``host`` among them;
    ``timestamp`` is the Unix time in seconds that X-TC-Timestamp carries.
    """
    lines = sorted(
        (name.lower(), text.strip().lower()) for name, text in headers.items()
    )
    signed_headers = ";".join(name for name, _ in lines)
    canonical_headers = "".join(f"{name}:{text}\n" for name, text in lines)
    request = "\n".join(
        ("POST", "/", "", canonical_headers, signed_headers, _sha256(payload))
    )
    date = datetime.fromtimestamp(timestamp, timezone.utc).strftime("%Y-%m-%d")
    scope = f"{date}/{service}/tc3_request"
    text = "\n".join((_ALGORITHM, str(timestamp), scope, _sha256(request.encode())))
    key = f"TC3{secret_key}".encode()
    for part in (date, service, "tc3_request"):
        key = _hmac(key, part)
    return (
        f"{_ALGORITHM} Credential={secret_id}/{scope}, "
        f"SignedHeaders={signed_headers}, Signature={_hmac(key, text).hex()}"
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), hashlib.sha256)
