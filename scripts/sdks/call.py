"""Calls an action of LCIC with the vendor's SDK: ENDPOINT SECRETID SECRETKEY ACTION BODY. Prints the answer or the error."""

import json
import sys

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.lcic.v20220817 import lcic_client, models

endpoint, secret_id, secret_key, action, body = sys.argv[1:]
profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=endpoint))
client = lcic_client.LcicClient(Credential(secret_id, secret_key), "ap-guangzhou", profile)
request = getattr(models, f"{action}Request")()
request.from_json_string(body)
try:
    print(getattr(client, action)(request).to_json_string())
except TencentCloudSDKException as error:
    print(json.dumps({"Error": {"Code": error.get_code(), "Message": error.get_message()}}))
