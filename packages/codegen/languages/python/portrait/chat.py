"""Tencent Cloud Chat: a generated client that signs its calls."""

from __future__ import annotations

import json
import secrets
from typing import Any
from urllib.parse import urlencode, urlsplit

from urllib3.exceptions import HTTPError

from portrait.errors import ServiceError, TransportError
from portrait.user_sig import sign_user_sig
from portrait_chat import ApiClient, Configuration
from portrait_chat.rest import RESTResponse


class ChatClient(ApiClient):
    """Pass it to ``ProfilesApi``, ``AccountsApi`` and ``AttributesApi``.

    ``host`` is ``https://`` and the domain of the app's data centre, or the URL
    of a local service. A call that the service refuses raises ServiceError, one
    that gets no answer TransportError.
    """

    def __init__(
        self, host: str, sdk_app_id: int, secret_key: str, identifier: str
    ) -> None:
        # A second try to connect would log the signed URL; urllib3 makes three.
        super().__init__(Configuration(host=host.rstrip("/"), retries=0))
        self._sdk_app_id = sdk_app_id
        self._secret_key = secret_key
        self._identifier = identifier

    def call_api(
        self,
        method: str,
        url: str,
        header_params: dict[str, str] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> RESTResponse:
        command = urlsplit(url).path.rpartition("/")[2]
        query = f"?{urlencode(self._query())}"
        try:
            response = super().call_api(
                method, url + query, header_params, body, post_params, _request_timeout
            )
            data = response.read()
        except HTTPError as cause:
            host = self.configuration.host
            raise TransportError.of(command, host, cause, secret=query) from None
        if response.status == 200:
            answer = json.loads(data)
            if answer["ErrorCode"] != 0:
                raise ServiceError(command, answer["ErrorCode"], answer["ErrorInfo"])
        return response

    def _query(self) -> dict[str, str | int]:
        return {
            "sdkappid": self._sdk_app_id,
            "identifier": self._identifier,
            "usersig": sign_user_sig(
                self._sdk_app_id, self._secret_key, self._identifier
            ),
            "random": secrets.randbits(32),
            "contenttype": "json",
        }
