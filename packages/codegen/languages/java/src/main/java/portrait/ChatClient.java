package portrait;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import portrait.chat.ApiClient;

/**
 * Tencent Cloud Chat: a generated client that signs its calls. Pass it to {@code ProfilesApi}, {@code AccountsApi} and
 * the others. A call that the service refuses throws {@link ServiceError}.
 */
public final class ChatClient extends ApiClient {
  private static final Duration LIFETIME = Duration.ofDays(1);

  private final SecureRandom random = new SecureRandom();
  private final long sdkAppId;
  private final String secretKey;
  private final String identifier;

  /**
   * {@code host} is {@code https://} and the domain of the app's data centre, or the URL of a local service;
   * {@code identifier} is an admin of the app.
   */
  public ChatClient(String host, long sdkAppId, String secretKey, String identifier) {
    super(
        createDefaultHttpClientBuilder().version(HttpClient.Version.HTTP_1_1),
        createDefaultObjectMapper(),
        host.replaceFirst("/$", ""));
    this.sdkAppId = sdkAppId;
    this.secretKey = secretKey;
    this.identifier = identifier;
  }

  @Override
  public HttpClient getHttpClient() {
    return new SigningHttpClient(super.getHttpClient()) {
      @Override
      HttpRequest sign(HttpRequest request, byte[] payload) {
        return copy(request, URI.create(request.uri() + "?" + query()), payload).build();
      }

      @Override
      void check(HttpRequest request, byte[] answer) throws IOException {
        JsonNode envelope = getObjectMapper().readTree(answer);
        if (envelope.path("ErrorCode").asInt() == 0) return;
        String path = request.uri().getPath();
        throw new ServiceError(
            path.substring(path.lastIndexOf('/') + 1),
            envelope.path("ErrorCode").asText(),
            envelope.path("ErrorInfo").asText(),
            null);
      }
    };
  }

  private String query() {
    String userSig = UserSig.sign(sdkAppId, secretKey, identifier, LIFETIME, Instant.now());
    return "sdkappid=" + sdkAppId
        + "&identifier=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8)
        + "&usersig=" + URLEncoder.encode(userSig, StandardCharsets.UTF_8)
        + "&random=" + Integer.toUnsignedString(random.nextInt())
        + "&contenttype=json";
  }
}
