package portrait;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** TC3-HMAC-SHA256, the signature of TencentCloud API 3.0. */
public final class Tc3 {
  private static final String ALGORITHM = "TC3-HMAC-SHA256";

  private Tc3() {}

  /**
   * The Authorization header of a POST to "/". {@code headers} are the ones to sign, Content-Type and Host among them;
   * Host has the port if it is not the scheme's own. {@code now} is the time that X-TC-Timestamp carries.
   */
  public static String authorize(
      String secretId, String secretKey, String service, Map<String, String> headers, byte[] payload, Instant now) {
    SortedMap<String, String> values = new TreeMap<>();
    headers.forEach(
        (name, value) -> values.put(name.toLowerCase(Locale.ROOT), value.strip().toLowerCase(Locale.ROOT)));
    StringBuilder lines = new StringBuilder();
    values.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
    String signedHeaders = String.join(";", values.keySet());
    String request = String.join("\n", "POST", "/", "", lines, signedHeaders, sha256(payload));
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
        + ", SignedHeaders=" + signedHeaders
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
