"""Prints a UserSig: of our shim for `ours …`, of the vendor's package for `official …`."""

import sys

maker, sdk_app_id, key, user_id, expire, *now = sys.argv[1:]
if maker == "ours":
    from portrait.user_sig import sign_user_sig

    print(sign_user_sig(int(sdk_app_id), key, user_id, expire_seconds=int(expire), now=int(now[0])))
else:
    from TLSSigAPIv2 import TLSSigAPIv2

    print(TLSSigAPIv2(int(sdk_app_id), key).gen_sig(user_id, int(expire)))
