"""Prints a signature.

    ours SDKAPPID KEY USER EXPIRE NOW                               our shim's UserSig
    official SDKAPPID KEY USER EXPIRE                               the vendor's, of this moment
    tc3 SECRETID SECRETKEY SERVICE CONTENTTYPE HOST PAYLOAD NOW     our shim's Authorization
"""

import sys

kind, *words = sys.argv[1:]
if kind == "tc3":
    from portrait.tc3 import authorize

    secret_id, secret_key, service, content_type, host, payload, now = words
    headers = {"Content-Type": content_type, "Host": host}
    print(authorize(secret_id, secret_key, service, headers, payload.encode(), int(now)))
elif kind == "ours":
    from portrait.user_sig import sign_user_sig

    sdk_app_id, key, user_id, expire, now = words
    print(sign_user_sig(int(sdk_app_id), key, user_id, expire_seconds=int(expire), now=int(now)))
else:
    from TLSSigAPIv2 import TLSSigAPIv2

    sdk_app_id, key, user_id, expire = words
    print(TLSSigAPIv2(int(sdk_app_id), key).gen_sig(user_id, int(expire)))
