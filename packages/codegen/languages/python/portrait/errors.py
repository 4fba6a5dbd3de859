"""The failure that every call of both APIs may raise."""

from __future__ import annotations


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
