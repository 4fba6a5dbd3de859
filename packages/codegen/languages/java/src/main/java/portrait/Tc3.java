package portrait;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;

/** TC3-HMAC-SHA256, the signature of TencentCloud API 3.0. */
public final class Tc3 {
  private static final String ALGORITHM = "TC3-HMAC-SHA256";
  private static final String SIGNED_HEADERS = "content-type;host;x-tc-action";

  private Tc3() {}

  /**
   * The Authorization header of a POST to "/" that signs the content type, the host and the action. {@code host} has
   * the port if it is not the scheme's own.
   */
  public static String authorize(
      String secretId, String secretKey, String service, String host, String action, byte[] payload, Instant now) {
    String request =
        String.join(
            "\n",
            "POST",
            "/",
            "",
            "content-type:application/json",
            "host:" + host.toLowerCase(Locale.ROOT),
            "x-tc-action:" + action.toLowerCase(Locale.ROOT),
            "",
            SIGNED_HEADERS,
            sha256(payload));
    String date = now.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    String scope = date + "/" + service + "/tc3_request";
    String text =
        String.join(
            "\n",
            ALGORITHM,
            Long.toString(now.getEpochSecond()),
            scope,
            sha256(request.getBytes(StandardCharsets.UTF_8)));
    byte[] key = ("TC3" + secretKey).getBytes(StandardCharsets.UTF_8);
    for (String part : new String[] {date, service, "tc3_request"}) key = Hmac.sha256(key, part);
    return ALGORITHM + " Credential=" + secretId + "/" + scope
        + ", SignedHeaders=" + SIGNED_HEADERS
        + ", Signature=" + HexFormat.of().formatHex(Hmac.sha256(key, text));
  }

  private static String sha256(byte[] data) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException("This Java has no SHA-256.", error);
    }
  }
}
