import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.lcic.v20220817.LcicClient;
import com.tencentcloudapi.lcic.v20220817.models.DescribeUserRequest;
import com.tencentcloudapi.lcic.v20220817.models.ModifyUserProfileRequest;
import com.google.gson.Gson;
import java.util.Map;

/**
 * Calls an action of LCIC with the vendor's SDK: {@code ENDPOINT SECRETID SECRETKEY ACTION BODY}. Prints the answer or
 * the error.
 */
public final class Call {
  public static void main(String[] words) {
    HttpProfile http = new HttpProfile();
    http.setProtocol(HttpProfile.REQ_HTTP);
    http.setEndpoint(words[0]);
    ClientProfile profile = new ClientProfile();
    profile.setHttpProfile(http);
    LcicClient client = new LcicClient(new Credential(words[1], words[2]), "ap-guangzhou", profile);
    try {
      System.out.println(AbstractModel.toJsonString(call(client, words[3], words[4])));
    } catch (TencentCloudSDKException error) {
      Map<String, String> told = Map.of("Code", error.getErrorCode(), "Message", error.getMessage());
      System.out.println(new Gson().toJson(Map.of("Error", told)));
    }
  }

  private static AbstractModel call(LcicClient client, String action, String body) throws TencentCloudSDKException {
    return switch (action) {
      case "DescribeUser" -> client.DescribeUser(AbstractModel.fromJsonString(body, DescribeUserRequest.class));
      case "ModifyUserProfile" ->
          client.ModifyUserProfile(AbstractModel.fromJsonString(body, ModifyUserProfileRequest.class));
      default -> throw new IllegalArgumentException("Call knows no action " + action);
    };
  }
}
