"""UserSig, the signature of Tencent Cloud Chat (TLSSigAPIv2)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import zlib

# Chat's base64 has an alphabet of its own; it is not the URL-safe one.
_ALPHABET = str.maketrans("+/=", "*-_")


def sign_user_sig(
    sdk_app_id: int,
    secret_key: str,
    user_id: str,
    *,
    expire_seconds: int = 86_400,
    now: int | None = None,
) -> str:
    """Return a UserSig that proves to be ``user_id`` for ``expire_seconds``.

    ``now`` is the Unix time in seconds; the clock's by default.
    """
    created = int(time.time()) if now is None else now
    text = (
        f"TLS.identifier:{user_id}\n"
        f"TLS.sdkappid:{sdk_app_id}\n"
        f"TLS.time:{created}\n"
        f"TLS.expire:{expire_seconds}\n"
    )
    digest = hmac.digest(secret_key.encode(), text.encode(), hashlib.sha256)
    content = {
        "TLS.ver": "2.0",
        "TLS.identifier": user_id,
        "TLS.sdkappid": sdk_app_id,
        "TLS.time": created,
        "TLS.expire": expire_seconds,
        "TLS.sig": base64.b64encode(digest).decode(),
    }
    packed = zlib.compress(json.dumps(content).encode())
    return base64.b64encode(packed).decode().translate(_ALPHABET)
