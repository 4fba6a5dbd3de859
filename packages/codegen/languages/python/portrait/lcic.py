"""Tencent Cloud LCIC: a generated client that signs its calls."""

from __future__ import annotations

import json
import time
from typing import Any
from urllib.parse import urlsplit

from urllib3.exceptions import HTTPError

from portrait.errors import ServiceError, TransportError
from portrait.tc3 import authorize
from portrait_lcic import ApiClient, Configuration
from portrait_lcic.rest import RESTResponse

_SERVICE = "lcic"
_VERSION = "2022-08-17"


class LcicClient(ApiClient):
    """Pass it to ``UsersApi``.

    ``host`` is ``https://lcic.tencentcloudapi.com`` (China),
    ``https://lcic.intl.tencentcloudapi.com``, or the URL of a local service.
    A call that the service refuses raises ServiceError, one that gets no answer
    TransportError.
    """

    def __init__(self, host: str, secret_id: str, secret_key: str) -> None:
        super().__init__(Configuration(host=host.rstrip("/")))
        self._secret_id = secret_id
        self._secret_key = secret_key

    def call_api(
        self,
        method: str,
        url: str,
        header_params: dict[str, str] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> RESTResponse:
        # The fragment never travels: it tells the actions of "/" apart.
        action = urlsplit(url).fragment
        headers = {**(header_params or {}), **self._signature(action, url, body)}
        try:
            response = super().call_api(
                method, url, headers, body, post_params, _request_timeout
            )
            data = response.read()
        except HTTPError as cause:
            host = self.configuration.host
            raise TransportError.of(action, host, cause) from None
        if response.status == 200:
            answer = json.loads(data)["Response"]
            if "Error" in answer:
                error = answer["Error"]
                raise ServiceError(
                    action, error["Code"], error["Message"], answer["RequestId"]
                )
        return response

    def _signature(self, action: str, url: str, body: Any) -> dict[str, str]:
        timestamp = int(time.time())
        signed = {
            "Content-Type": "application/json",
            "Host": urlsplit(url).netloc,
            "X-TC-Action": action,
        }
        # The generated client sends exactly this text.
        payload = json.dumps(body).encode()
        return {
            **signed,
            "X-TC-Version": _VERSION,
            "X-TC-Timestamp": str(timestamp),
            "Authorization": authorize(
                self._secret_id, self._secret_key, _SERVICE, signed, payload, timestamp
            ),
        }
