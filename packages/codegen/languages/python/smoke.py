"""Sets, reads and fails on purpose, on a running service. Exits 1 on any surprise.

PORTRAIT_READY is the path of the ready file that ``portrait start`` writes.
The service should be a throw-away one: its first user's profile is written.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from portrait.chat import ChatClient
from portrait.errors import ServiceError, TransportError
from portrait.lcic import LcicClient
from portrait_chat import (
    AttributesApi,
    GetAttrRequest,
    PortraitGetRequest,
    PortraitSetRequest,
    ProfileItem,
    ProfilesApi,
    SetAttrNameRequest,
    SetAttrRequest,
    SetAttrRequestUserAttrs,
)
from portrait_lcic import ModifyUserProfileRequest, UsersApi

NICK = "Tag_Profile_IM_Nick"
LEVEL = "Tag_Profile_IM_Level"


def expect(what: str, actual: object, expected: object) -> None:
    if actual != expected:
        sys.exit(f"{what}: expected {expected!r}, got {actual!r}")
    print(f"{what}: {actual!r}")


def expect_failure(code: int | str, call: Callable[[], object]) -> None:
    try:
        call()
    except ServiceError as error:
        expect("the code", error.code, code)
        print(f"  {error}")
    else:
        sys.exit(f"expected the error {code}, but the call succeeded")


def read_ready() -> dict[str, Any]:
    path = os.environ.get("PORTRAIT_READY", "")
    try:
        # Without the variable there is no file; Path("") would be this folder.
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except OSError as error:
        sys.exit(
            f"There is no ready file of a running service: {error.strerror}.\n"
            "Run `portrait start --ephemeral` and set PORTRAIT_READY to the path "
            "that it prints."
        )


def main() -> None:
    ready = read_ready()
    chat = ChatClient(
        ready["url"], ready["sdkAppId"], ready["secretKey"], ready["admin"]
    )
    key = ready["tencentCloud"]
    profiles, attributes = ProfilesApi(chat), AttributesApi(chat)
    users = UsersApi(LcicClient(ready["url"], key["secretId"], key["secretKey"]))
    user: str = ready["users"][0]

    def set_profile(account: str, fields: dict[str, str | int]) -> None:
        items = [ProfileItem(Tag=tag, Value=value) for tag, value in fields.items()]
        profiles.portrait_set(
            PortraitSetRequest(From_Account=account, ProfileItem=items)
        )

    def read_profile(*tags: str) -> dict[str, Any]:
        answer = profiles.portrait_get(
            PortraitGetRequest(To_Account=[user], TagList=list(tags))
        )
        items = (answer.user_profile_item or [])[0].profile_item or []
        return {item.tag: item.value for item in items}

    written: dict[str, str | int] = {NICK: "Zoë 测试", LEVEL: 7}
    set_profile(user, written)
    expect("the profile", read_profile(NICK, LEVEL), written)

    attributes.im_set_attr_name(SetAttrNameRequest(AttrNames={"9": "smoke"}))
    values = SetAttrRequestUserAttrs(To_Account=user, Attrs={"smoke": "rising"})
    attributes.im_set_attr(SetAttrRequest(UserAttrs=[values]))
    read = attributes.im_get_attr(GetAttrRequest(To_Account=[user]))
    expect("the attribute", (read.user_attrs or [])[0].attrs["smoke"], "rising")

    def rename(user_id: str, nickname: str) -> None:
        users.modify_user_profile(
            ModifyUserProfileRequest(UserId=user_id, Nickname=nickname)
        )

    rename(user, "Ada Łovelace")
    expect("the nickname that LCIC set", read_profile(NICK), {NICK: "Ada Łovelace"})

    expect_failure(40003, lambda: set_profile("nobody", {NICK: "x"}))
    expect_failure(40601, lambda: set_profile(user, {NICK: "x" * 501}))
    expect_failure("ResourceNotFound.User", lambda: rename("nobody", "x"))
    stranger = LcicClient(ready["url"], key["secretId"], "a wrong key")
    expect_failure(
        "AuthFailure.SignatureFailure",
        lambda: UsersApi(stranger).modify_user_profile(
            ModifyUserProfileRequest(UserId=user)
        ),
    )
    print("Everything is as expected.")


if __name__ == "__main__":
    try:
        main()
    except TransportError as error:
        sys.exit(f"{error}. Is the service running?")
