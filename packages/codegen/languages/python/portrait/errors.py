"""The failures that every call of both APIs may raise."""

from __future__ import annotations

from urllib3.exceptions import HTTPError


class ServiceError(Exception):
    """The service answered with a failure.

    Chat's codes are numbers (40003), LCIC's are texts ("ResourceNotFound.User").
    The code is the contract; the message is for people and may change.
    """

    def __init__(
        self,
        operation: str,
        code: int | str,
        message: str,
        request_id: str | None = None,
    ) -> None:
        super().__init__(f"{operation} failed with {code}: {message}")
        self.operation = operation
        self.code = code
        self.message = message
        self.request_id = request_id


class TransportError(Exception):
    """No answer came, or only a part of one: no connection, say, or a timeout.

    ``reason`` is what urllib3 says about it. The signed query is no part of it,
    because it holds the UserSig.
    """

    def __init__(self, operation: str, host: str, reason: str) -> None:
        super().__init__(f"{operation} got no answer from {host}: {reason}")
        self.operation = operation
        self.host = host
        self.reason = reason

    @classmethod
    def of(
        cls, operation: str, host: str, error: HTTPError, secret: str = ""
    ) -> TransportError:
        """Describe urllib3's error without ``secret``."""
        # The message of a MaxRetryError quotes the URL, its reason does not.
        reason = str(getattr(error, "reason", None) or error)
        return cls(operation, host, reason.replace(secret, "") if secret else reason)
