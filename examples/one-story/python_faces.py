"""Calls the generated Python client as it is told to, one JSON object a line.

A request is ``{"api", "key", "call", "args"}``; the answer is ``{"result"}``,
or ``{"code"}`` when the service refuses.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from portrait.chat import ChatClient
from portrait.errors import ServiceError
from portrait.lcic import LcicClient
from portrait_chat import (
    PortraitGetRequest,
    PortraitSetRequest,
    ProfileItem,
    ProfilesApi,
)
from portrait_lcic import DescribeUserRequest, ModifyUserProfileRequest, UsersApi

READY: dict[str, Any] = json.loads(
    Path(os.environ["PORTRAIT_READY"]).read_text(encoding="utf-8")
)
NICK = "Tag_Profile_IM_Nick"


class Chat:
    def __init__(self, key: str) -> None:
        client = ChatClient(READY["url"], READY["sdkAppId"], key, READY["admin"])
        self._profiles = ProfilesApi(client)

    def _set(self, user_id: str, tag: str, value: str) -> None:
        items = [ProfileItem(Tag=tag, Value=value)]
        self._profiles.portrait_set(
            PortraitSetRequest(From_Account=user_id, ProfileItem=items)
        )

    def set_nick(self, user_id: str, nick: str) -> None:
        self._set(user_id, NICK, nick)

    def set_undeclared_field(self, user_id: str) -> None:
        self._set(user_id, "Tag_Profile_Custom_Ghost", "boo")

    def read_nick(self, user_id: str) -> Any:
        answer = self._profiles.portrait_get(
            PortraitGetRequest(To_Account=[user_id], TagList=[NICK])
        )
        return answer.user_profile_item[0].profile_item[0].value


class Lcic:
    def __init__(self, key: str) -> None:
        secret_id = READY["tencentCloud"]["secretId"]
        self._users = UsersApi(LcicClient(READY["url"], secret_id, key))

    def set_nick(self, user_id: str, nick: str) -> None:
        self._users.modify_user_profile(
            ModifyUserProfileRequest(UserId=user_id, Nickname=nick)
        )

    def read_nick(self, user_id: str) -> str:
        answer = self._users.describe_user(DescribeUserRequest(UserId=user_id))
        return answer.response.name


FACES = {"chat": Chat, "lcic": Lcic}


def answer(request: dict[str, Any]) -> dict[str, Any]:
    face = FACES[request["api"]](request["key"])
    try:
        return {"result": getattr(face, request["call"])(*request["args"])}
    except ServiceError as error:
        return {"code": error.code}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
