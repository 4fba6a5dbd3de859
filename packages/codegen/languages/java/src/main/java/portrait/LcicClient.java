package portrait;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;
import portrait.lcic.ApiClient;

/**
 * Tencent Cloud LCIC: a generated client that signs its calls. Pass it to {@code UsersApi}. A call that the service
 * refuses throws {@link ServiceError}.
 */
public final class LcicClient extends ApiClient {
  private static final String SERVICE = "lcic";
  private static final String VERSION = "2022-08-17";

  private final String secretId;
  private final String secretKey;

  /** {@code host} is {@code https://lcic.tencentcloudapi.com}, or the URL of a local service. */
  public LcicClient(String host, String secretId, String secretKey) {
    super(
        createDefaultHttpClientBuilder().version(HttpClient.Version.HTTP_1_1),
        createDefaultObjectMapper(),
        host.replaceFirst("/$", ""));
    this.secretId = secretId;
    this.secretKey = secretKey;
  }

  @Override
  public HttpClient getHttpClient() {
    return new SigningHttpClient(super.getHttpClient()) {
      @Override
      HttpRequest sign(HttpRequest request, byte[] payload) {
        URI uri = request.uri();
        // The fragment never travels: it tells the actions of "/" apart.
        String action = uri.getFragment();
        Instant now = Instant.now();
        Map<String, String> signed =
            Map.of("Content-Type", "application/json", "Host", uri.getAuthority(), "X-TC-Action", action);
        return copy(request, URI.create(uri.toString().replaceFirst("#.*$", "")), payload)
            .setHeader("Content-Type", signed.get("Content-Type"))
            .header("X-TC-Action", action)
            .header("X-TC-Version", VERSION)
            .header("X-TC-Timestamp", Long.toString(now.getEpochSecond()))
            .header("Authorization", Tc3.authorize(secretId, secretKey, SERVICE, signed, payload, now))
            .build();
      }

      @Override
      void check(HttpRequest request, byte[] answer) throws IOException {
        JsonNode response = getObjectMapper().readTree(answer).path("Response");
        JsonNode error = response.path("Error");
        if (error.isMissingNode()) return;
        throw new ServiceError(
            request.uri().getFragment(),
            error.path("Code").asText(),
            error.path("Message").asText(),
            response.path("RequestId").asText());
      }
    };
  }
}
